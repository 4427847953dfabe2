"""A key whose action cannot be done now says why in the line at the foot, instead of nothing at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

from desktop.ui.speaking import speak

if TYPE_CHECKING:
    from desktop.ui.windows.main_window import MainWindow


class SayingWhy(QObject):
    """Listens to the keys that no part of the window wanted; belongs to the line at the foot and goes with it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.status)
        self.window = window
        window.middle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            reason = self.window.book.reason_for(event.keyCombination())
            if reason and self.window.status is not None:
                self.window.status.tell(reason)
                speak(self.window, reason)
        return False
