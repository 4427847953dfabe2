"""Long work off the screen's thread, with progress, cancelling, and errors that arrive.

An exception in a pool's worker only prints a traceback and its caller hears nothing; here it comes back as a signal.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from desktop.core.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable


class Task(QObject):
    """One piece of work. The function gets ``on_progress(done, total) -> bool`` and stops when that says False."""

    progressed = Signal(object, object)
    finished = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, work: Callable[[Callable[[int, int], bool]], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancelled = threading.Event()

    def start(self) -> Task:
        QThreadPool.globalInstance().start(self._run)
        return self

    def cancel(self) -> None:
        self._cancelled.set()

    def _report(self, done: int, total: int) -> bool:
        self.progressed.emit(done, total)
        return not self._cancelled.is_set()

    def _run(self) -> None:
        try:
            result = self._work(self._report)
            if self._cancelled.is_set():
                raise Cancelled
        except BaseException as error:  # every error belongs to the caller, whatever it is
            self.failed.emit(error)
        else:
            self.finished.emit(result)
        finally:
            self.ended.emit()
