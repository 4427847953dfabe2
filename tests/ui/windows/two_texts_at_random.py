"""Run as a program of its own: hundreds of acts at random on one and two texts, for the test beside it.

``python -X faulthandler -m tests.ui.windows.two_texts_at_random FOLDER SEED ROUNDS``. Each act is what a person does,
or what the system does behind them: texts come and go while steps, coders, languages and sizes change, the file fails
for a moment, objects are collected, and events are handled or not. Ends with 0 and the number of acts, or dies.
"""

from __future__ import annotations

import gc
import os
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from desktop.core.errors import TestimoniaError
from desktop.core.project import Project
from desktop.ui import reading
from desktop.ui.app import Desk
from desktop.ui.windows.speaking_anew import choose_language
from tests.core.making import TEXT, parsed, small_project
from tests.ui.desk_case import unreadable
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from desktop.ui.session import Session
    from desktop.ui.widgets.document_view import DocumentView
    from desktop.ui.windows.main_window import MainWindow
    from desktop.ui.windows.second_document import SecondDocument
    from desktop.ui.windows.several import Windows

LANGUAGES = ("en", "ar", "es", "mirror")


def leave_question() -> None:
    """Say no to whatever asks."""
    asking = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if isinstance(asking, QDialog):
        asking.reject()
    elif isinstance(asking, QMenu):
        asking.close()


class Sitting:
    """Somebody without a plan at one desk."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.chance = folder, random.Random(seed)
        self.path = folder / "random.testimonia"
        self.windows: Windows
        self.window: MainWindow
        #: A further window and its project.
        self.resting: tuple[MainWindow, Path]
        self.done: list[str] = []

    # what there is

    @property
    def session(self) -> Session:
        assert self.window.session is not None
        return self.window.session

    @property
    def beside(self) -> SecondDocument:
        assert self.window.desk is not None
        return self.window.desk.beside

    def view(self) -> DocumentView:
        return self.chance.choice(self.beside.views())

    def there(self) -> None:
        """Where a project was left because its file failed, it is opened again."""
        if self.window.session is None:
            self.show()

    def document(self) -> int:
        if not self.session.project.documents.all():  # everything was undone
            for _step in range(9):
                self.session.redo()
        return self.chance.choice(self.session.project.documents.all()).id

    # acts

    def open_beside(self) -> None:
        self.beside.open(self.document())  # type: ignore[arg-type]

    def close_beside(self) -> None:
        self.beside.close(self.view())

    def press_cross(self) -> None:
        if self.beside.is_open:
            QTest.mouseClick(self.beside.crosses[self.view()], Qt.MouseButton.LeftButton)

    def switch_beside(self) -> None:
        self.window.book["beside.open"].trigger()

    def other(self) -> None:
        self.window.book["beside.other"].trigger()

    def turn_document(self) -> None:
        self.view().session.open_document(self.document())  # type: ignore[arg-type]

    def code(self) -> None:
        view = self.view()
        length = len(view.session.text())
        if length > 1:
            start = self.chance.randrange(length - 1)
            view.pane.set_selected_span(start, min(length, start + self.chance.randrange(1, 60)))
            view.session.code(self.chance.choice(self.session.project.codebook.codes()).id)

    def type(self) -> None:
        view = self.view()
        view.focus_text()
        QTest.keyClicks(QApplication.focusWidget() or view.pane, self.chance.choice(("a", "su", "x")))

    def press(self) -> None:
        key = self.chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_F3))
        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def undo(self) -> None:
        self.session.undo()

    def redo(self) -> None:
        self.session.redo()

    def show_coder(self) -> None:
        coder = self.chance.choice(self.session.project.coders.all()).id
        self.session.show_coder(coder, coder not in self.session.shown)

    def set_coder(self) -> None:
        self.session.set_coder(self.chance.choice(self.session.project.coders.all()).id)

    def lens(self) -> None:
        self.session.set_lens(self.chance.choice(self.session.project.codebook.facets()).id)

    def delete_segment(self) -> None:
        view = self.view()
        view.session.go_to_neighbour(self.chance.choice((1, -1)))
        view.session.delete_segment()

    def delete_document(self) -> None:
        if len(self.session.project.documents.all()) > 1:
            self.session.attempt(self.session.project.documents.delete, self.document())  # type: ignore[arg-type]

    def card(self) -> None:
        self.window.book["margin.card"].trigger()

    def rest(self) -> None:
        pane = self.view().pane
        pane.rested.emit(QPoint(self.chance.randrange(pane.width()), self.chance.randrange(pane.height())))

    def find(self) -> None:
        bar = self.view().find_bar
        bar.open_bar()
        bar.field.setText(self.chance.choice(("a", "the", "zz")))

    def margin(self) -> None:
        self.window.book[self.chance.choice(("margin.next", "margin.patterns", "margin.strip"))].trigger()

    def reading(self) -> None:
        reading.current().set(scale=self.chance.choice((0.8, 1.0, 1.6)))

    def focus_mode(self) -> None:
        self.window.book["reading.focus"].trigger()

    def page(self) -> None:
        self.window.show_page(self.chance.choice(("desk", "history", "memos", "codebook", "desk")))

    def language(self) -> None:
        choose_language(self.windows, self.chance.choice(LANGUAGES))

    def theme(self) -> None:
        theme = self.window.theme
        theme.set_mode(self.chance.choice(("light", "dark")))
        theme.set_scale(self.chance.choice((1.0, 1.25)))

    def resize(self) -> None:
        self.window.resize(self.chance.choice((700, 1024, 1600)), self.chance.choice((560, 700, 1000)))

    def reload(self) -> None:
        self.session.reload()

    def reopen(self) -> None:
        """Close the project or the window, and come back."""
        if self.chance.random() < 0.5:
            self.window.close_project()
        else:
            before = self.window
            self.window = self.windows.new()
            self.window.show()
            before.close()
        self.show()

    def fail(self) -> None:
        """The file gives nothing for one act, whatever it is."""
        acts = {act: times for act, times in self.acts().items() if act not in (self.fail, self.reopen)}
        (act,) = self.chance.choices(list(acts), list(acts.values()))
        self.done.append(act.__name__)
        with unreadable(self.session):
            act()
            QApplication.processEvents()

    def second_window(self) -> None:
        """The other window, with another project in it; the one that was in front stays as it is."""
        self.window, self.path, self.resting = *self.resting, (self.window, self.path)
        self.windows.bring(self.window)

    def collect(self) -> None:
        gc.collect()

    def away(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def events(self) -> None:
        QApplication.processEvents()

    def wait(self) -> None:
        QTest.qWait(self.chance.randrange(40))

    # all of it

    def acts(self) -> dict[Callable[[], None], int]:
        """What is done, and how often."""
        return {
            self.open_beside: 6, self.close_beside: 3, self.press_cross: 2, self.switch_beside: 2, self.other: 4,
            self.turn_document: 4, self.code: 6, self.type: 4, self.press: 4, self.undo: 3, self.redo: 2,
            self.show_coder: 5, self.set_coder: 3, self.lens: 2, self.delete_segment: 2, self.delete_document: 1,
            self.card: 3, self.rest: 3, self.find: 2, self.margin: 2, self.reading: 1, self.focus_mode: 1,
            self.page: 2, self.language: 1, self.theme: 1, self.resize: 1, self.reload: 1, self.reopen: 1,
            self.second_window: 2, self.fail: 3, self.collect: 3, self.away: 3, self.events: 8, self.wait: 1,
        }  # fmt: skip

    def show(self) -> None:
        self.window.show_project(Project.open(self.path), "Ana Ruiz", ask=False)

    def make(self) -> None:
        project = small_project(self.path)
        project.documents.add([parsed("Second", f"{TEXT}\n{TEXT}"), parsed("Third"), parsed("Long", TEXT * 60)])
        project.coders.add("Ben Ode")
        project.close()

    def go(self, rounds: int) -> None:
        self.make()
        self.desk = Desk([], own_settings(self.folder))
        self.windows, self.window = self.desk.windows, self.desk.window
        away = QTimer(self.desk, interval=2)
        away.timeout.connect(leave_question)
        away.start()
        self.window.resize(1440, 900)
        self.window.show()
        self.show()
        self.resting = self.window, self.path
        self.path = self.folder / "other.testimonia"
        self.make()
        self.window = self.windows.new()
        self.window.show()
        self.show()
        acts = self.acts()
        for _round in range(rounds):
            (act,) = self.chance.choices(list(acts), list(acts.values()))
            self.there()
            self.done.append(act.__name__)
            if os.environ.get("TESTIMONIA_ACTS"):
                print(len(self.done), act.__name__, file=sys.stderr, flush=True)
            try:
                act()
            except TestimoniaError as error:
                print(type(error).__name__, error, file=sys.stderr)
        self.windows.quit()
        QApplication.processEvents()
        gc.collect()
        left = [type(each).__name__ for each in QApplication.topLevelWidgets() if QWidget.isVisible(each)]
        assert left == []


def main() -> int:
    folder, seed, rounds = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    wrong: list[BaseException] = []

    def hook(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if not isinstance(error, TestimoniaError):  # the file failed while something was painted
            wrong.append(error or kind())
            sys.__excepthook__(kind, error or kind(), trace)

    sys.excepthook = hook
    sys.unraisablehook = lambda told: hook(told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback)
    sitting = Sitting(folder, seed)
    try:
        sitting.go(rounds)
    except BaseException:
        print("after", sitting.done[-12:], file=sys.stderr)
        raise
    print(f"{len(sitting.done)} acts")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
