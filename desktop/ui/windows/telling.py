"""Where a window tells what happened: above the text, above a page, on the start page.

Nothing has to be decided about what went wrong, so nothing stands in the way: a box is made only over another one,
where a notice in the window would not be seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.core.errors import TestimoniaError
from desktop.ui.messages import sentence_of, tell
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.ui.windows.main_window import MainWindow

NAME: Final = "told"


def announce(window: MainWindow, error: object) -> None:
    """An error of the desk shows above the text, elsewhere above the page."""
    if not isinstance(error, TestimoniaError):
        if isinstance(error, BaseException):
            raise error
        return
    if window.desk is not None and window.stack.currentWidget() is window.desk:
        window.desk.view.tell(error)
    else:
        notice(window, "bad", sentence_of(error))


def refuse(window: MainWindow, sentence: str) -> None:
    """Tell why a project was not opened or made; the start page says it itself."""
    page = window.pages.get("welcome")
    if page is not None and window.stack.currentWidget() is page and hasattr(page, "tell"):
        page.tell(sentence)
    else:
        notice(window, "bad", sentence)


def notice(window: MainWindow, kind: str, sentence: str, title: str = "Testimonia") -> None:
    """Say something above everything, until the next step, the next thing told, or its cross.

    Over a dialog, or in a window that is not on screen, it is a box: a notice would not be seen.
    """
    if QApplication.activeModalWidget() is not None or not window.isVisible():
        tell(window, title, sentence)
        return
    bar = window.safety.notices()
    bar.put(NAME, kind, sentence)
    if window.session is not None:
        window.session.step_done.connect(lambda _step: bar.drop(NAME), Qt.ConnectionType.SingleShotConnection)


def keep_words(window: MainWindow, unwritten: str) -> None:
    """What could not be written while its project is left goes to the clipboard, and that is told."""
    if not unwritten:
        return
    QApplication.clipboard().setText(unwritten)
    tell(
        window,
        "Testimonia",
        tr(
            "Desk",
            "A memo could not be written, for its project is out of reach. Its words are on the clipboard; "
            "paste them where they are safe.",
        ),
    )
