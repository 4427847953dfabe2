"""Where a window tells what happened: above the text, on the start page, or in a box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import TestimoniaError
from desktop.ui.messages import sentence_of, tell

if TYPE_CHECKING:
    from desktop.ui.windows.main_window import MainWindow


def announce(window: MainWindow, error: object) -> None:
    """An error of the desk shows above the text; elsewhere, and from a worker, in a box."""
    if not isinstance(error, TestimoniaError):
        if isinstance(error, BaseException):
            raise error
        return
    if window.desk is not None and window.stack.currentWidget() is window.desk:
        window.desk.view.tell(error)
    else:
        tell(window, "Testimonia", sentence_of(error))


def refuse(window: MainWindow, sentence: str) -> None:
    """Tell why a project was not opened; the start page says it itself."""
    page = window.pages.get("welcome")
    if page is not None and window.stack.currentWidget() is page and hasattr(page, "tell"):
        page.tell(sentence)
    else:
        tell(window, "Testimonia", sentence)
