"""What a screen reader is told without being asked: one place, silent and free of cost where none is running.

Announcements are the desk's voice beside the focus: jumps, answers given, what was undone, messages, work under way.
Nothing is announced for single letters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

#: So long nothing more must come before something that changes with every key is told, in ms.
PAUSE_MS = 250


def is_heard() -> bool:
    """Whether anybody listens: a screen reader, or another program that reads the desk."""
    return QAccessible.isActive()


def speak(part: QWidget, words: str, *, urgent: bool = False) -> None:
    """Announce a sentence in the name of a part; an urgent one breaks into what is being read."""
    if not words or not is_heard():
        return
    from PySide6.QtGui import QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(part, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class LastWord(QObject):
    """Announces only the last of what follows quickly: rows one moves through, a caret that runs."""

    def __init__(self, part: QWidget, pause_ms: int = PAUSE_MS) -> None:
        super().__init__(part)
        self._part = part
        self._words = ""
        self._pause: QTimer | None = None
        self._pause_ms = pause_ms

    def say(self, words: str) -> None:
        """Say this after a pause, unless something else is to be said until then."""
        if not is_heard():
            return
        if self._pause is None:
            self._pause = QTimer(self, singleShot=True, interval=self._pause_ms)
            self._pause.timeout.connect(self._now)
        self._words = words
        self._pause.start()

    def forget(self) -> None:
        """Say nothing after all."""
        if self._pause is not None:
            self._pause.stop()

    def _now(self) -> None:
        speak(self._part, self._words)
