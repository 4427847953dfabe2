"""Taking away everything that shows the open project, and building it anew with everybody at the same place."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from desktop.core.errors import TestimoniaError
from desktop.ui.messages import sentence_of
from desktop.ui.windows.last_place import HeldPlace
from desktop.ui.windows.telling import keep_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from desktop.core.project import Project
    from desktop.ui.windows.main_window import MainWindow


def curtain(window: MainWindow) -> QWidget:
    """A still picture of what is on screen, in its place; for while the pages are gone. Somebody has to delete it."""
    still = QLabel(window.middle)
    still.setPixmap(window.middle.grab())
    still.setGeometry(window.middle.rect())
    still.show()
    return still


@contextmanager
def lifted(window: MainWindow) -> Iterator[None]:
    """Nothing reads the open project meanwhile; afterwards it is shown again where it was, or closed if it is gone."""
    session, desk = window.session, window.desk
    if session is None or desk is None:
        yield
        return
    put_back = HeldPlace(session, desk)
    page = next((name for name, each in window.pages.items() if each is window.stack.currentWidget()), "desk")
    window.safety.settle()
    still = curtain(window)
    project = window.lift()
    try:
        yield
    finally:
        still.deleteLater()
        if project is not None and not project.store.closed:
            try:
                window.show_project(project, coder=put_back.coder, ask=False)
                if window.session is not None and window.desk is not None:
                    put_back(window.session, window.desk)
                    window.show_page(page)
            except TestimoniaError as error:
                _leave(window, project, put_back.words(), error)
        else:
            window.show_welcome()


def _leave(window: MainWindow, project: Project, unwritten: str, error: TestimoniaError) -> None:
    """The file gave no answer while it was to be shown again: half a desk would be worse than none."""
    window.take_down()
    project.close()
    window.show_welcome()
    window.refuse(sentence_of(error))
    keep_words(window, unwritten)


def show_again(window: MainWindow) -> None:
    """Build everything anew, after the project became one that can be written, or only read."""
    window.setUpdatesEnabled(False)
    try:
        with lifted(window):
            pass
    finally:
        window.setUpdatesEnabled(True)
