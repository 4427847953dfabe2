"""Answering a modal dialog as a person does: wait until it stands there, act, and never leave it open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


def drive(call: Callable[[], Result], act: Callable[[Any], None]) -> Result:
    """Call what opens a dialog and act on it once it is shown; what fails inside fails the test."""
    failures: list[BaseException] = []
    waited = 0

    def turn() -> None:
        nonlocal waited
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            waited += 1
            if waited > 200:
                failures.append(AssertionError("no dialog was opened"))
                return
            QTimer.singleShot(5, turn)
            return
        try:
            QApplication.processEvents()
            act(dialog)
            if dialog.isVisible():
                raise AssertionError(f"{dialog.windowTitle()} was left open")
        except BaseException as error:  # an error in a slot would only be printed
            failures.append(error)
            dialog.done(0)

    QTimer.singleShot(0, turn)
    result = call()
    if failures:
        raise failures[0]
    return result


def looking(act: Callable[[Any], None]) -> Callable[[Any], None]:
    """Look at a dialog and then leave it, whatever it asks."""

    def look(dialog: Any) -> None:
        act(dialog)
        dialog.done(0)

    return look
