"""The theme: light or dark, in high contrast or not, at the user's size, as every part of the desk asks for it.

A part takes its Theme when it is made (or asks ``current()``), reads tokens and fonts while painting, and repaints on
``changed``. Sizes in the specification are pixels at 100 %; ``px`` brings them to the user's scale.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop.ui import palette as colours
from desktop.ui.fonts import INTERFACE, READING, face
from desktop.ui.palette import Tokens, contrast, mix

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Mode", "Theme", "Tokens", "contrast", "current", "mix", "set_current"]

Mode = Literal["system", "light", "dark"]
LEAST_SCALE, GREATEST_SCALE = 1.0, 2.0


class Theme(QObject):
    """Colours, fonts and sizes of the desk. ``changed`` is emitted after any of them has changed."""

    changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        mode: Mode = "system",
        scale: float = 1.0,
        contrast: bool = False,
        reduced_motion: bool = False,
    ) -> None:
        super().__init__(parent)
        self._mode: Mode = mode
        self._scale = _clamped(scale)
        self._fonts: dict[tuple[bool, float, int, bool, bool], QFont] = {}
        self._app: QApplication | None = None
        self._contrast = contrast
        self._reduced_motion = reduced_motion
        self._dark = self._wants_dark()
        self._style_hints = QGuiApplication.styleHints()  # kept: with it Qt's hints of accessibility would go
        self._style_hints.colorSchemeChanged.connect(self._system_changed)
        self._hints = self._style_hints.accessibility()
        self._high = self._wants_contrast()
        self._hints.contrastPreferenceChanged.connect(self._system_changed)

    # colours

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def dark(self) -> bool:
        return self._dark

    @property
    def tokens(self) -> Tokens:
        if self._high:
            return colours.DARK_HIGH if self._dark else colours.LIGHT_HIGH
        return colours.DARK if self._dark else colours.LIGHT

    @property
    def high_contrast(self) -> bool:
        """High contrast is shown now, because somebody chose it or the system asks for it."""
        return self._high

    @property
    def system_contrast(self) -> bool:
        """The system asks for high contrast; then it is shown whatever was chosen here."""
        return self._hints.contrastPreference() == Qt.ContrastPreference.HighContrast

    def code_colour(self, index: int | None) -> QColor:
        """The colour of a place 0..11 of the code palette (higher ones begin again).

        None is the grey of a hollow swatch.
        """
        if index is None:
            return self.tokens.line2
        places = colours.CODE_DARK if self._dark else colours.CODE_LIGHT
        if self._high:
            places = colours.CODE_DARK_HIGH if self._dark else colours.CODE_LIGHT_HIGH
        return places[index % len(places)]

    def fill_for(
        self, under: Sequence[QColor], selected: bool = False, hover: bool = False, ink: QColor | None = None
    ) -> QColor:
        """The one opaque fill under a run of text with these colours; letters in ``ink`` keep 4.5 : 1, or 7 : 1."""
        least = colours.HIGH_CONTRAST if self._high else colours.LEAST_CONTRAST
        return colours.text_fill(self.tokens, self._dark, under, selected=selected, hover=hover, least=least, ink=ink)

    # sizes and fonts

    @property
    def scale(self) -> float:
        return self._scale

    def px(self, pixels: float) -> int:
        """Pixels of the specification at the user's scale; what was not nothing stays at least one."""
        scaled = round(pixels * self._scale)
        return 1 if scaled < 1 and pixels > 0 else scaled

    def ui(self, size: float = 13, weight: int = 400, *, italic: bool = False, tabular: bool = False) -> QFont:
        """The interface font: 11 hints, 12 labels, 13 rows and buttons, at weight 400, 500 or 600."""
        return self._font(False, size, weight, italic, tabular)

    def tabular(self, size: float = 12, weight: int = 400) -> QFont:
        """The interface font for numbers that stand in a column."""
        return self._font(False, size, weight, False, True)

    def reading(self, size: float = 17, weight: int = 400, *, italic: bool = False) -> QFont:
        """The reading font: 15 quotes in panels, 17 text, 28 title of a document, 44 wordmark."""
        return self._font(True, size, weight, italic, False)

    def _font(self, serif: bool, size: float, weight: int, italic: bool, tabular: bool) -> QFont:
        key = (serif, size, weight, italic, tabular)
        font = self._fonts.get(key)
        if font is None:
            families = READING if serif else INTERFACE
            font = face(families, size * self._scale, weight, italic=italic, tabular=tabular)
            self._fonts[key] = font
        return font

    # changing it

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark whatever it says."""
        if mode == self._mode:
            return
        self._mode = mode
        self._tell_platform()
        self._refresh(force=False)

    def set_contrast(self, high: bool) -> None:
        """Show high contrast in either mode; False leaves it to what the system asks for."""
        self._contrast = high
        self._refresh(force=False)

    @property
    def reduced_motion(self) -> bool:
        """Nothing moves or fades: somebody chose it, or the system is set to fewer movements (asked once)."""
        if self._reduced_motion:
            return True
        from desktop.ui.system_motion import system_reduces_motion

        return system_reduces_motion()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Let nothing move or fade; False leaves it to what the system asks for."""
        self._reduced_motion = reduced

    def set_scale(self, scale: float) -> None:
        """Set the size of everything, 1.0 to 2.0; other values are brought into that range."""
        scale = _clamped(scale)
        if scale != self._scale:
            self._scale = scale
            self._fonts.clear()
            self._refresh(force=True)

    def apply(self, app: QApplication) -> None:
        """Dress the application: style, palette, font and the short style sheet; later changes follow."""
        first = self._app is None
        self._app = app
        if first:
            app.setStyle(QStyleFactory.create("Fusion"))
            self._tell_platform()
            self._dark = self._wants_dark()
        app.setPalette(colours.qt_palette(self.tokens))
        app.setFont(self.ui())
        app.setStyleSheet(style_sheet(self))

    def _wants_dark(self) -> bool:
        if self._mode == "system":
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._mode == "dark"

    def _wants_contrast(self) -> bool:
        return self._contrast or self.system_contrast

    def _tell_platform(self) -> None:
        """Let title bars and native dialogs follow a forced theme."""
        hints = QGuiApplication.styleHints()
        if self._mode == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if self._mode == "dark" else Qt.ColorScheme.Light)

    def _system_changed(self) -> None:
        self._refresh(force=False)

    def _refresh(self, *, force: bool) -> None:
        dark, high = self._wants_dark(), self._wants_contrast()
        if (dark, high) == (self._dark, self._high) and not force:
            return
        self._dark, self._high = dark, high
        if self._app is not None:
            self.apply(self._app)
        self.changed.emit()


def _clamped(scale: float) -> float:
    return min(GREATEST_SCALE, max(LEAST_SCALE, float(scale)))


def style_sheet(theme: Theme) -> str:
    """The style sheet of the application; every rule is paid by every widget, so it holds only what Fusion cannot."""
    t, px = theme.tokens, theme.px
    c = {
        name: getattr(t, name).name()
        for name in ("panel", "raised", "hover", "line", "line2", "text", "text2", "text3", "soft")
    }
    c |= {"accent": t.accent.name(), "sel": t.sel.name(), "off": t.disabled.name()}
    return f"""
QMenuBar {{ background: {c["panel"]}; color: {c["text2"]}; border: none; padding: {px(2)}px {px(4)}px; }}
QMenuBar::item {{ padding: {px(5)}px {px(9)}px; border-radius: {px(5)}px; background: transparent; }}
QMenuBar::item:selected {{ background: {c["hover"]}; color: {c["text"]}; }}
QMenu {{ background: {c["raised"]}; color: {c["text"]}; border: 1px solid {c["line2"]}; padding: {px(4)}px; }}
QMenu::item {{ padding: {px(5)}px {px(24)}px {px(5)}px {px(10)}px; border-radius: {px(5)}px; }}
QMenu::item:selected {{ background: {c["soft"]}; }}
QMenu::item:disabled {{ color: {c["off"]}; }}
QMenu::separator {{ height: 1px; background: {c["line"]}; margin: {px(4)}px {px(8)}px; }}
QMenu::icon {{ padding-left: {px(8)}px; padding-right: {px(8)}px; }}
QLineEdit {{ background: {c["raised"]}; color: {c["text"]}; border: 1px solid {c["line2"]};
  border-radius: {px(5)}px; padding: {px(5)}px {px(8)}px; selection-background-color: {c["sel"]};
  placeholder-text-color: {c["text3"]}; selection-color: {c["text"]}; }}
QLineEdit:focus {{ border: 2px solid {c["accent"]}; padding: {px(5) - 1}px {px(8) - 1}px; }}
QLineEdit:disabled {{ background: {c["panel"]}; border-color: {c["line"]}; color: {c["off"]}; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: {px(10)}px; }}
QScrollBar:horizontal {{ height: {px(10)}px; }}
QScrollBar::handle {{ background: {c["line2"]}; border-radius: {px(3)}px; margin: {px(2)}px; }}
QScrollBar::handle:hover {{ background: {c["text2"]}; }}
QScrollBar::handle:vertical {{ min-height: {px(28)}px; }}
QScrollBar::handle:horizontal {{ min-width: {px(28)}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{ background: {c["raised"]}; color: {c["text"]}; border: 1px solid {c["line2"]};
  padding: {px(4)}px {px(8)}px; }}
"""


_current: Theme | None = None


def set_current(theme: Theme) -> None:
    """Make this the theme of parts that were given none."""
    global _current
    _current = theme


def current() -> Theme:
    """The theme of the running application; made, undressed, where nobody has made one."""
    global _current
    if _current is None or not shiboken6.isValid(_current):
        _current = Theme(cast("QApplication", QApplication.instance()))
    return _current
