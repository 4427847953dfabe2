"""Glances at many projects at once, each in a thread of its own: one drive without an answer holds up no other."""

from __future__ import annotations

import threading
import time
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.glancing import Glance

POLL_MS = 30
#: After so long a file counts as one without an answer; what comes later is taken all the same.
PATIENCE = 3.0
LONGEST = 60.0


class Glances(QObject):
    """``seen`` gives a path and its Glance, or None for a file that has given no answer so far.

    The threads are daemons and speak through a queue, so that one that never comes back keeps nothing alive.
    """

    seen = Signal(str, object)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers: SimpleQueue[tuple[str, Glance]] = SimpleQueue()
        self._open: set[str] = set()
        self._told: set[str] = set()
        self._began = 0.0
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._poll)

    def look(self, paths: Iterable[str]) -> None:
        """Begin anew with these paths; answers to earlier questions are still taken."""
        wanted = set(paths) - self._open
        self._began = time.monotonic()
        self._told = set()
        self._open |= wanted
        for path in wanted:
            threading.Thread(target=self._one, args=(path, self._answers), daemon=True).start()
        if self._open:
            self._timer.start()

    @staticmethod
    def _one(path: str, answers: SimpleQueue[tuple[str, Glance]]) -> None:
        from desktop.core.glancing import glance

        answers.put((path, glance(path)))

    def _poll(self) -> None:
        while True:
            try:
                path, found = self._answers.get_nowait()
            except Empty:
                break
            self._open.discard(path)
            self.seen.emit(path, found)
        waited = time.monotonic() - self._began
        if waited > PATIENCE:
            for path in sorted(self._open - self._told):
                self._told.add(path)
                self.seen.emit(path, None)
        if not self._open or waited > LONGEST:
            self._timer.stop()
            self.ended.emit()
