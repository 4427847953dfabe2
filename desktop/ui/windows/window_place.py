"""Where a window stands and how wide its panels are, remembered for each screen.

A screen is known by its name and size. A window that was last on a screen which is gone comes up on one that is there,
as it stood on that one before, or fitted into it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from desktop.ui.windows.side_widths import SideWidths

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from desktop.ui.settings import Settings
    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.main_window import MainWindow

SIZE = (1440, 900)
LEAST = (640, 480)
BESIDE = 28
#: Milliseconds after which a window has been given its frame.
FRAMED = 150


def key_of(screen: QScreen) -> str:
    """By what a screen is recognised."""
    size = screen.geometry()
    return f"{screen.name()} {size.width()}x{size.height()}".strip()


def fitted(wanted: QRect, room: QRect) -> QRect:
    """``wanted`` moved, and where it must be made smaller, so that all of it lies in ``room``."""
    width, height = min(wanted.width(), room.width()), min(wanted.height(), room.height())
    left = min(max(wanted.left(), room.left()), room.left() + room.width() - width)
    top = min(max(wanted.top(), room.top()), room.top() + room.height() - height)
    return QRect(left, top, width, height)


def within(frame: QRect, inner: QRect, room: QRect) -> QRect:
    """Where the inside of a window belongs, so that its frame lies in ``room`` as well."""
    whole = fitted(frame, room)
    return QRect(
        whole.left() + inner.left() - frame.left(),
        whole.top() + inner.top() - frame.top(),
        inner.width() - (frame.width() - whole.width()),
        inner.height() - (frame.height() - whole.height()),
    )


def as_rect(kept: Any) -> QRect | None:
    """What was kept as a rectangle, if it is one that a window can have."""
    if not isinstance(kept, list) or len(kept) != 4 or not all(isinstance(each, int) for each in kept):
        return None
    left, top, width, height = (min(100_000, max(-100_000, each)) for each in kept)
    return QRect(left, top, width, height) if width >= LEAST[0] // 2 and height >= LEAST[1] // 2 else None


class WindowPlace:
    """Of one window. ``take`` reads what is remembered, ``keep`` writes it."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        self.window = window
        self.settings = settings
        self.sides: SideWidths | None = None
        #: As large as it was made; whoever makes it larger than the screen meanwhile wants it so.
        self._given = QSize()

    def take(self) -> None:
        """Stand where the last window stood, on the same screen if it is there; else as large as is usual."""
        screens = {key_of(screen): screen for screen in QGuiApplication.screens()}
        last = self.settings.last_screen()
        primary = QGuiApplication.primaryScreen()
        screen = screens.get(last, primary)
        kept = self.settings.layout(key_of(screen))
        rect = as_rect(kept.get("window"))
        room = screen.availableGeometry()
        QTimer.singleShot(FRAMED, self.window, self.stay_on_screen)
        if rect is None:
            self.window.resize(min(SIZE[0], room.width()), min(SIZE[1], room.height()))
            self._given = self.window.size()
            if last and screen is not primary:
                self.window.move(room.topLeft())
            return
        self.window.setGeometry(fitted(rect, room))
        self._given = self.window.size()
        if kept.get("maximized") is True:
            self.window.setWindowState(self.window.windowState() | Qt.WindowState.WindowMaximized)

    def stay_on_screen(self) -> None:
        """Give the screen what the frame takes: how thick it is nobody knows before the window is shown."""
        window = self.window
        if not window.isVisible() or window.isMaximized() or window.isFullScreen() or window.size() != self._given:
            return
        room, there = window.screen().availableGeometry(), window.geometry()
        inner = within(window.frameGeometry(), there, room)
        if inner != there:
            window.setGeometry(inner)

    def stand_beside(self, other: MainWindow) -> None:
        """A little lower and further in than another window, of the same size."""
        room = other.screen().availableGeometry()
        there = other.normalGeometry() if other.isMaximized() or other.isFullScreen() else other.geometry()
        moved = fitted(there.translated(BESIDE, BESIDE), room)
        if moved.topLeft() == there.topLeft():  # no room further down: begin again at the top
            moved.moveTopLeft(room.topLeft())
        self.window.setWindowState(Qt.WindowState.WindowNoState)
        self.window.setGeometry(fitted(moved, room))
        self._given = self.window.size()

    def keep(self) -> None:
        """Remember where the window stands on the screen it is on; what is too large for it is never remembered."""
        window = self.window
        key = key_of(window.screen())
        full = window.isMaximized() or window.isFullScreen()
        there = window.normalGeometry() if full else window.geometry()
        kept = dict(self.settings.layout(key))
        if there.isValid():
            kept["window"] = [there.left(), there.top(), there.width(), there.height()]
        kept["maximized"] = bool(window.isMaximized())
        self._gather(kept)
        self.settings.set_layout(key, kept)
        self.settings.set_last_screen(key)

    def keep_panels(self) -> None:
        """Remember only how the panels share the desk."""
        key = key_of(self.window.screen())
        kept = dict(self.settings.layout(key))
        self._gather(kept)
        self.settings.set_layout(key, kept)

    def _gather(self, kept: dict[str, Any]) -> None:
        if self.sides is not None:
            kept["panels"] = self.sides.kept()

    def join(self, desk: DeskPage) -> None:
        """Give the panels of a new desk the widths that they had on this screen."""
        sides = self.sides = SideWidths(desk)
        sides.put(self.settings.layout(key_of(self.window.screen())).get("panels"))
        sides.changed.connect(self.keep_panels)

    def leave(self) -> None:
        """The desk goes."""
        if self.sides is not None:
            self.keep_panels()
            self.sides = None
