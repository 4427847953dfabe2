"""What a picture shows, and the studio that takes it: one application, dressed anew for every look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QThreadPool
from PySide6.QtGui import QFont, QFontInfo, QTextLayout
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.ui.theme import Theme, set_current
from desktop.ui.translate import install_locale
from desktop.ui.widgets.document_pane.strip import Strip

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator
    from pathlib import Path

LEAD_FONTS = ("Inter", "Charis SIL")


@dataclass(frozen=True, slots=True)
class Look:
    """One way of showing the desk; `suffix` ends the name of the picture."""

    suffix: str
    dark: bool = False
    scale: float = 1.0
    locale: str = "en"
    contrast: bool = False
    room: tuple[int, int] | None = None  # the size of the window, instead of that of the shot


LIGHT, DARK = Look("light"), Look("dark", dark=True)
LARGE, DARK_LARGE = Look("large", scale=2.0), Look("dark-large", dark=True, scale=2.0)
MIRROR, DARK_MIRROR = Look("rtl", locale="mirror"), Look("dark-rtl", dark=True, locale="mirror")
LARGE_MIRROR = Look("large-rtl", scale=2.0, locale="mirror")
DARK_LARGE_MIRROR = Look("dark-large-rtl", dark=True, scale=2.0, locale="mirror")
#: How everything is taken: light and dark, at 100 % and 200 %, from left to right and mirrored.
EIGHT = (LIGHT, DARK, MIRROR, DARK_MIRROR, LARGE, DARK_LARGE, LARGE_MIRROR, DARK_LARGE_MIRROR)

PSEUDO, LOW = Look("pseudo", locale="pseudo"), Look("low", room=(1024, 700))
SHARP, DARK_SHARP = Look("contrast", contrast=True), Look("dark-contrast", dark=True, contrast=True)
SPANISH, ARABIC = Look("es", locale="es"), Look("ar", locale="ar")
#: What many are taken in beside the eight, and what the main ones are.
FURTHER = (PSEUDO, LOW)
MAIN = (*FURTHER, SHARP, DARK_SHARP, SPANISH, ARABIC)


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture to take: `make` builds the widget, `pose` brings it into its state once it is shown.

    It is taken in all of `looks` and in those that it asks for with `more`.
    """

    name: str
    make: Callable[[Theme], QWidget]
    pose: Callable[[QWidget], None] | None = None
    size: tuple[int, int] | None = (1440, 900)
    more: tuple[Look, ...] = ()
    looks: tuple[Look, ...] = EIGHT

    def every_look(self) -> tuple[Look, ...]:
        return *self.looks, *(look for look in self.more if look not in self.looks)


TURNS = 20  # of the event loop: what breaks lines is laid out again once it has its width


def settle(milliseconds: int = 60) -> None:
    """Let background work end and everything that waits be shown; on a busy machine time alone says nothing."""
    QThreadPool.globalInstance().waitForDone(20_000)
    clock = QElapsedTimer()
    clock.start()
    turns = 0
    while clock.elapsed() < milliseconds or turns < TURNS:
        QApplication.processEvents()
        turns += 1


def missing_glyphs(text: str, font: QFont) -> set[str]:
    """The characters of a text that no installed font can draw; they would be shown as boxes."""
    missing: set[str] = set()
    for line in text.split("\n"):
        layout = QTextLayout(line, font)
        layout.beginLayout()
        layout.createLine().setLineWidth(1e6)
        layout.endLayout()
        units = line.encode("utf-16-le", "surrogatepass")
        for run in layout.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll):
            for glyph, at in zip(run.glyphIndexes(), run.stringIndexes(), strict=True):
                if glyph == 0:
                    missing.add(units[2 * at : 2 * at + 4].decode("utf-16-le", "ignore")[:1])
    return missing - {""}


class Studio:
    """Takes pictures into a directory."""

    def __init__(self, folder: Path) -> None:
        known = QApplication.instance()
        self.app = known if isinstance(known, QApplication) else QApplication([])
        self.folder = folder

    def missing_fonts(self) -> list[str]:
        """The lead fonts that are not installed here."""
        return [name for name in LEAD_FONTS if QFontInfo(QFont(name)).family() != name]

    def take(self, shot: Shot, wanted: Container[str] | None = None) -> Iterator[Path]:
        """Take one shot in each of its looks, or of those in `wanted`; yield the files. OSError where one cannot be."""
        for look in shot.every_look():
            if wanted is not None and look.suffix not in wanted:
                continue
            install_locale(self.app, look.locale)
            theme = Theme(self.app, mode="dark" if look.dark else "light", scale=look.scale, contrast=look.contrast)
            set_current(theme)
            theme.apply(self.app)
            widget = shot.make(theme)
            try:
                if shot.size is not None:
                    widget.resize(*(look.room or shot.size))
                widget.show()
                settle()
                if shot.pose is not None:
                    shot.pose(widget)
                    settle()
                for strip in widget.findChildren(Strip):
                    strip.settle()
                path = self.folder / f"{shot.name}-{look.suffix}.png"
                if not widget.grab().save(str(path)):
                    raise OSError(f"{path.name} could not be written")
                yield path
            finally:
                # A dialog in which something was decided would ask before it closes.
                widget.done(0) if isinstance(widget, QDialog) else widget.close()
                widget.deleteLater()
                QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
                install_locale(self.app, "en")
