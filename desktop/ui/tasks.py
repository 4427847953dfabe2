"""Long work off the screen's thread, with progress, cancelling, and errors that arrive.

An exception in a pool's worker only prints a traceback and its caller hears nothing; here it comes back as a signal.
"""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QThreadPool, Signal

from desktop.core.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable


#: Seconds that work beside the screen may go on while the screen waits. Painting gives its turn away with every call of
#: Qt; at Python's own five milliseconds a page of such calls stood still for half a second.
TURN: Final = 0.0005
_LINGERING: list[tuple[Task, QObject | None]] = []


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
        self.over = threading.Event()

    def start(self) -> Task:
        if sys.getswitchinterval() > TURN:
            sys.setswitchinterval(TURN)
        QThreadPool.globalInstance().start(self._run)
        return self

    def cancel(self) -> None:
        self._cancelled.set()

    def _report(self, done: int, total: int) -> bool:
        self.progressed.emit(done, total)
        return not self._cancelled.is_set()

    def _run(self) -> None:
        try:
            if self._cancelled.is_set():  # before its turn came
                raise Cancelled
            result = self._work(self._report)
            if self._cancelled.is_set():
                raise Cancelled
        except BaseException as error:  # every error belongs to the caller, whatever it is
            self.failed.emit(error)
        else:
            self.finished.emit(result)
        finally:
            self.ended.emit()
            self.over.set()


def beside(work: Callable[[], Any]) -> Any:
    """Do something in another thread and paint meanwhile; its result, or its error. Keys and clicks have to wait."""
    found: list[Any] = []
    failed: list[BaseException] = []
    task = Task(lambda _progress: work())
    loop = QEventLoop()
    task.finished.connect(found.append)
    task.failed.connect(failed.append)
    task.ended.connect(loop.quit)
    task.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    task.over.wait()
    if failed:
        raise failed[0]
    return found[0]


def let_go(task: Task, helper: QObject | None = None, *, stop: bool = True) -> None:
    """Hear no more of a task and stop it; it ends on its own, whatever becomes of who started it.

    A ``helper`` is an object whose own signals the work sends; it is kept for as long as the task. Without ``stop``
    the work is done to its end.
    """
    if stop:
        task.cancel()
    for each in (task, helper):
        if each is not None:
            each.blockSignals(True)
            each.setParent(QCoreApplication.instance())
    _LINGERING.append((task, helper))
    _LINGERING[:] = [pair for pair in _LINGERING if not pair[0].over.is_set()]


def wait_for_tasks(milliseconds: int = 20_000) -> bool:
    """Let what still runs end, before the program does; False when it takes longer than that."""
    return QThreadPool.globalInstance().waitForDone(milliseconds)
