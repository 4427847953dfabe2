"""R while confirming: the answer that is looked at makes room for another one, however many its facet takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.core.definition import Definition
from tests.core.making import small_project
from tests.ui.desk_case import code
from tests.ui.window_case import own_settings, window_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow
    from desktop.ui.windows.revisions_page import RevisionsPage

K = Qt.Key
SPANS = ((0, 6), (7, 10))


class Confirming:
    """The window on the page of revisions, with two codings of Execution that are older than its definition."""

    def __init__(self, qtbot: QtBot, window: MainWindow, session: Session) -> None:
        self.qtbot, self.window, self.session = qtbot, window, session

    @property
    def page(self) -> RevisionsPage:
        return self.window.pages["revisions"]  # type: ignore[return-value]

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(QApplication.focusWidget(), key)
        self.qtbot.wait(5)

    def anew(self) -> None:
        self.press(K.Key_R)
        assert self.window.desk is not None
        view = self.window.desk.view
        self.qtbot.waitUntil(lambda: view.palette_box is not None and view.palette_box.field.hasFocus())

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)

    def back(self) -> None:
        self.qtbot.waitUntil(lambda: self.page.through.hasFocus())

    def given(self, place: int = 0) -> set[str]:
        book = self.session.project.codebook
        segment = self.session.project.coding.segments(self.session.project.documents.all()[0].id)[place]
        return {book.code(coding.code).name for coding in segment.codings}


@pytest.fixture
def confirming(qtbot: QtBot, tmp_path: Path) -> Iterator[Confirming]:
    project = small_project(tmp_path / "small.testimonia")
    book = project.codebook
    names = {each.name: each.id for each in book.codes()}
    project.definitions.set(names["Execution"], Definition(full="By order of a court."))
    for span in SPANS:
        project.coding.code_span(project.documents.all()[0].id, *span, [names["Execution"], names["Surveillance"]])
    project.definitions.set(names["Execution"], Definition(full="By order of anybody."), "two readings", meaning=True)
    window = window_on(qtbot, own_settings(tmp_path), project, ask=False)
    assert window.session is not None
    window.show_page("revisions")
    made = Confirming(qtbot, window, window.session)
    made.page.go_through(None)
    yield made
    window.take_down()


def test_the_answer_looked_at_makes_room_and_others_stay(confirming: Confirming) -> None:
    confirming.anew()
    confirming.type("unlaw")
    confirming.press(K.Key_Return)
    confirming.press(K.Key_Escape)
    confirming.back()
    assert confirming.given() == {"Unlawful killing", "Surveillance"}
    assert confirming.given(1) == {"Execution", "Surveillance"}
    assert confirming.session.project.coding.replaced is None
    assert confirming.page.through.count.text() == "1 left of 2"


def test_afterwards_answers_are_added_again(confirming: Confirming) -> None:
    confirming.anew()
    confirming.press(K.Key_Escape)
    confirming.back()
    session = confirming.session
    assert confirming.given() == {"Execution", "Surveillance"}
    session.select_segment(session.own_segments()[0].id)
    session.code(code(session, "Unlawful killing"))
    assert confirming.given() == {"Execution", "Surveillance", "Unlawful killing"}


def test_a_review_under_way_keeps_what_it_replaces(confirming: Confirming) -> None:
    coding, session = confirming.session.project.coding, confirming.session
    kept = (session.own_segments()[1].id, code(session, "Surveillance"))
    coding.replaced = kept
    confirming.anew()
    assert coding.replaced == (session.own_segments()[0].id, code(session, "Execution"))
    confirming.press(K.Key_Escape)
    confirming.back()
    assert coding.replaced == kept


def test_undo_in_the_palette_brings_the_answer_back_to_be_replaced(confirming: Confirming) -> None:
    confirming.anew()
    confirming.type("unlaw")
    confirming.press(K.Key_Return)
    confirming.qtbot.keyClick(QApplication.focusWidget(), K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert confirming.given() == {"Execution", "Surveillance"}
    assert confirming.window.desk is not None
    palette = confirming.window.desk.view.palette_box
    assert palette is not None
    assert palette.is_open
    palette.go_to_facet(confirming.session.project.codebook.facets()[0].id)
    confirming.type("not st")
    confirming.press(K.Key_Return)
    confirming.press(K.Key_Escape)
    confirming.back()
    assert "Execution" not in confirming.given()


def left(confirming: Confirming) -> int:
    return len(confirming.session.project.definitions.stale())


def test_the_same_answer_given_anew_confirms_it(confirming: Confirming) -> None:
    session = confirming.session
    segment = session.project.coding.segments(session.project.documents.all()[0].id)[0]
    assert left(confirming) == 2
    confirming.anew()
    confirming.type("execut")
    confirming.press(K.Key_Return)
    confirming.press(K.Key_Escape)
    confirming.back()
    assert left(confirming) == 1
    assert confirming.given() == {"Execution", "Surveillance"}
    assert confirming.page.through.count.text() == "1 left of 2"
    assert [each.id for each in session.project.coding.segment(segment.id).codings] == [
        each.id for each in segment.codings
    ]
    (step,) = session.project.history(limit=1)
    assert step.action == "definition.confirm"
    session.undo()
    assert left(confirming) == 2


def test_another_answer_beside_it_confirms_nothing(confirming: Confirming) -> None:
    confirming.anew()
    confirming.type("surveill")
    confirming.press(K.Key_Return)
    confirming.press(K.Key_Escape)
    confirming.back()
    assert left(confirming) == 2 - (confirming.given() == {"Surveillance"})


def test_the_same_answer_given_anywhere_else_confirms_nothing(confirming: Confirming) -> None:
    session = confirming.session
    confirming.anew()
    confirming.press(K.Key_Escape)
    confirming.back()
    for segment in session.own_segments():
        session.select_segment(segment.id)
        session.code(code(session, "Execution"))
    assert left(confirming) == 2
    # A round of review replaces what it looks at, and is no round of confirming.
    session.project.coding.replaced = (session.own_segments()[0].id, code(session, "Execution"))
    session.project.coding.apply(session.own_segments()[0].id, code(session, "Execution"))
    assert left(confirming) == 2
