"""Where a walk takes place: the desk lives in the main thread, the person in another one and waits for what happens.

So a walk reads from top to bottom although a dialog, a menu or a drag holds the main thread in a loop of its own: what
the person does is handed to whichever loop is running, and counts as done once that loop has nothing waiting.
"""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")
PATIENCE = 20.0


class Stage(QObject):
    """Made in the main thread. ``do`` and ``ask`` are for the person's thread, ``play`` for the main one."""

    _wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._wanted.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @staticmethod
    def _call(act: Callable[[], None]) -> None:
        act()

    def do(self, act: Callable[[], Any]) -> None:
        """Have something done; it may open a loop of its own, which is then the one that is waited for."""
        failed: list[BaseException] = []

        def run() -> None:
            try:
                act()
            except BaseException as error:  # an error in a slot would only be printed
                failed.append(error)

        self._wanted.emit(run)
        self.rest()
        if failed:
            raise failed[0]

    def rest(self) -> None:
        """Wait until what was done has been followed by everything that was waiting for it."""
        done = threading.Event()

        def later(turns: int) -> None:
            if turns:
                QTimer.singleShot(0, lambda: later(turns - 1))
            else:
                done.set()

        self._wanted.emit(lambda: later(3))
        if not done.wait(PATIENCE):
            raise AssertionError(f"the desk did not answer within {PATIENCE:.0f} s")

    def ask(self, question: Callable[[], Result]) -> Result:
        """Have something looked at, and what was seen."""
        found: list[Result] = []
        self.do(lambda: found.append(question()))
        return found[0]

    def play(self, walk: Callable[[], None]) -> None:
        """Let the walk go in its own thread and the desk live meanwhile; what fails there fails here."""
        failed: list[BaseException] = []
        loop = QEventLoop()

        def run() -> None:
            try:
                walk()
            except BaseException as error:  # also what skips a test
                failed.append(error)
            finally:
                self._wanted.emit(lambda: leave(loop))

        # Objects of Qt must not be taken away by the other thread, so nothing is collected meanwhile.
        gc.disable()
        try:
            person = threading.Thread(target=run, name="person", daemon=True)
            person.start()
            loop.exec()
            person.join(PATIENCE)
        finally:
            gc.enable()
        if failed:
            raise failed[0]


def leave(loop: QEventLoop) -> None:
    """End what still holds the main thread, then the walk."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    modal = QApplication.activeModalWidget()
    if isinstance(modal, QDialog):
        modal.done(0)
    elif modal is not None:
        modal.close()
    if popup is not None or modal is not None:
        QTimer.singleShot(0, lambda: leave(loop))
        return
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    loop.quit()
