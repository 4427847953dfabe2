"""Long work on the screen's own thread, some milliseconds a turn: type is set and painted where Qt's fonts are."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.errors import TestimoniaError

if TYPE_CHECKING:
    from collections.abc import Iterator

SLICE = 0.025
"""So many seconds of work before keys and painting have their turn."""


class Turns(QObject):
    """Goes through an iterator of ``(done, total)``; a new one takes the place of the one before."""

    progressed = Signal(object, object)
    finished = Signal()
    failed = Signal(object)
    """A TestimoniaError or an OSError."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.work: Iterator[tuple[int, int]] | None = None
        self.timer = QTimer(self, interval=0)
        self.timer.timeout.connect(self._turn)

    @property
    def is_busy(self) -> bool:
        return self.work is not None

    def start(self, work: Iterator[tuple[int, int]]) -> None:
        self.stop()
        self.work = work
        self.timer.start()

    def stop(self) -> None:
        """Leave what is half done; a generator is closed, so that it can clean up."""
        self.timer.stop()
        work, self.work = self.work, None
        close = getattr(work, "close", None)
        if close is not None:
            close()

    def _turn(self) -> None:
        work, until = self.work, time.monotonic() + SLICE
        if work is None:
            return
        try:
            while time.monotonic() < until:
                done, total = next(work)
                self.progressed.emit(done, total)
                if self.work is not work:
                    return
        except StopIteration:
            self.stop()
            self.finished.emit()
        except (TestimoniaError, OSError) as error:
            self.stop()
            self.failed.emit(error)
