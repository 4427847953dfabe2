"""Rounds in the window: reviews and answering what is open, where something is in the way, and what is kept of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from desktop.core.completeness import What, listed
from desktop.core.definition import Definition
from desktop.core.model import Certainty
from desktop.core.queries.review import Wanted
from desktop.ui import rounds
from desktop.ui.rounds import Mark
from desktop.ui.theme import current
from desktop.ui.windows.compare_window import ComparePage
from tests.ui.desk_case import code, coder, facet

if TYPE_CHECKING:
    from tests.ui.review_case import Whole


def test_the_answer_that_is_looked_at_gives_way_in_one_step(whole: Whole) -> None:
    first = whole.coded(0, 5, "Execution")
    second = whole.coded(10, 15, "Execution", document=1)
    steps = whole.session.project.step_count()
    whole.review(Wanted(codes=(code(whole.session, "Execution"),)))
    assert QApplication.focusWidget() is whole.bar
    assert whole.session.segment == first
    whole.type("surv")
    whole.press(Qt.Key.Key_Return)
    whole.press(Qt.Key.Key_Escape)
    assert whole.has(first) == ["Surveillance"]
    assert whole.session.project.step_count() == steps + 1
    # The next one lies in the other document, which is on screen by itself.
    whole.qtbot.waitUntil(lambda: whole.session.segment == second)
    assert whole.replaced() == (second, code(whole.session, "Execution"))
    whole.window.more.review.end()
    assert whole.replaced() is None
    whole.session.select_segment(second)
    whole.session.code(code(whole.session, "Surveillance"))
    assert set(whole.has(second)) == {"Execution", "Surveillance"}  # outside a review answers stand beside each other


def test_the_page_is_coloured_as_before_when_a_round_ends(whole: Whole) -> None:
    session = whole.session
    whole.coded(0, 5, "Execution")
    before, period = session.lens, facet(session, "Time period")
    source = facet(session, "Source type")
    session.set_lens(period)
    whole.review(Wanted(codes=(code(session, "Execution"),)))
    assert session.lens == before != period
    whole.window.more.review.end()
    assert session.lens == period
    # What is chosen by hand meanwhile stays.
    whole.review(Wanted(codes=(code(session, "Execution"),)))
    session.set_lens(source)
    whole.window.more.review.end()
    assert session.lens == source


def test_the_next_comes_by_itself_whoever_opened_the_palette_first(whole: Whole) -> None:
    rows = [whole.coded(start, start + 4, "Execution") for start in (0, 10, 20)]
    whole.session.select_segment(rows[2])
    assert whole.window.desk is not None
    whole.window.desk.view.answer("x")
    whole.press(Qt.Key.Key_Escape)
    whole.review(Wanted(codes=(code(whole.session, "Execution"),)))
    for row in rows[:2]:
        whole.qtbot.waitUntil(lambda row=row: whole.session.segment == row)  # type: ignore[misc]
        whole.type("surv")
        whole.press(Qt.Key.Key_Return)
        whole.press(Qt.Key.Key_Escape)
    whole.qtbot.waitUntil(lambda: whole.session.segment == rows[2])
    # A favourite without the palette goes on as well.
    whole.session.code(code(whole.session, "Surveillance"))
    whole.qtbot.waitUntil(lambda: whole.bar.over)


def test_several_answers_are_not_taken_away_at_once(whole: Whole) -> None:
    row = whole.coded(0, 5, "Execution", "Surveillance")
    whole.review(Wanted())
    whole.press(Qt.Key.Key_Delete)
    assert whole.has(row) == ["Execution", "Surveillance"]
    assert "Several answers are looked at here" in whole.bar.accessibleName()
    whole.session.remove_code(code(whole.session, "Execution"))
    QApplication.processEvents()
    going = whole.window.more.review.reviewing().going
    assert going is not None
    assert going.marks == {row: Mark.CHANGED}


def test_not_sure_counts_as_changed_and_stays(whole: Whole) -> None:
    row = whole.coded(0, 5, "Execution")
    whole.coded(10, 15, "Execution")
    whole.review(Wanted(codes=(code(whole.session, "Execution"),)))
    coding = whole.session.project.coding.segment(row).codings[0]
    whole.session.project.coding.qualify(coding.id, certainty=Certainty.UNSURE, basis=None, note="")
    going = whole.window.more.review.reviewing().going
    assert going is not None
    assert (going.marks, whole.session.segment) == ({row: Mark.CHANGED}, row)
    whole.press(Qt.Key.Key_Return)
    assert going.summary() == {Mark.KEPT: 0, Mark.CHANGED: 1, Mark.REMOVED: 0, Mark.SKIPPED: 0}


def test_what_goes_meanwhile_is_passed_over(whole: Whole) -> None:
    rows = [whole.coded(start, start + 4, "Execution") for start in (0, 10, 20)]
    whole.review(Wanted(codes=(code(whole.session, "Execution"),)))
    whole.session.project.coding.delete(rows[1])
    whole.press(Qt.Key.Key_Return)
    assert whole.session.segment == rows[2]
    whole.press(Qt.Key.Key_Return)
    assert whole.bar.place.text() == "Gone through all 3 passages: 2 kept, 1 removed"
    whole.session.project.documents.delete(whole.session.project.documents.all()[0].id)
    whole.press(Qt.Key.Key_Escape)
    assert not whole.bar.isVisible()


def test_the_text_takes_the_keys_of_the_round_too(whole: Whole) -> None:
    rows = [whole.coded(start, start + 4, "Execution") for start in (0, 10, 20)]
    whole.review(Wanted(codes=(code(whole.session, "Execution"),)))
    assert whole.window.desk is not None
    pane = whole.window.desk.view.pane
    pane.setFocus()
    whole.press(Qt.Key.Key_Return)
    assert whole.session.segment == rows[1]
    pane.setFocus()
    whole.type("s")
    palette = whole.window.desk.view.palette_box
    assert palette is not None
    assert palette.is_open
    assert palette.facet == facet(whole.session, "Abuse type")
    assert palette.field.text() == "s"
    whole.press(Qt.Key.Key_Escape)
    pane.setFocus()
    whole.press(Qt.Key.Key_Escape)
    whole.press(Qt.Key.Key_Escape)
    assert not whole.bar.isVisible()


def test_composed_text_reaches_the_palette(whole: Whole) -> None:
    whole.coded(0, 5, "Execution")
    whole.review(Wanted())
    assert whole.window.desk is not None
    QApplication.sendEvent(whole.bar, QInputMethodEvent("가", []))
    palette = whole.window.desk.view.palette_box
    assert palette is not None
    assert palette.is_open
    settled = QInputMethodEvent("", [])
    settled.setCommitString("감")
    QApplication.sendEvent(whole.bar, settled)
    assert palette.field.text() == "감"


def test_another_coder_and_another_project_end_it(whole: Whole) -> None:
    whole.coded(0, 5, "Execution")
    whole.coded(10, 15, "Execution")
    whole.review(Wanted(codes=(code(whole.session, "Execution"),)))
    whole.press(Qt.Key.Key_Return)
    whole.session.set_coder(coder(whole.session, "Jonas Weber"))
    assert not whole.bar.isVisible()
    assert rounds.kept(whole.session) is None  # it is Ana's
    whole.session.set_coder(coder(whole.session, "Ana Ruiz"))
    left = rounds.kept(whole.session)
    assert left is not None
    assert (left.at, left.left()) == (1, 1)
    left.end()


@pytest.mark.parametrize("state", [None, 3, [], {}, {"coder": 1}, {"coder": "own", "wanted": {}, "order": "x"}])
def test_a_state_that_makes_no_sense_is_no_review(whole: Whole, state: object) -> None:
    if isinstance(state, dict) and state.get("coder") == "own":
        state = {**state, "coder": whole.session.coder}
    whole.session.project.set_view_state("review", state)
    assert rounds.kept(whole.session) is None


def test_over_answered_is_worked_off(whole: Whole) -> None:
    row = whole.coded(0, 5, "UN document")
    whole.session.project.coding.apply(row, code(whole.session, "Satellite imagery"), keep_others=True)
    source = facet(whole.session, "Source type")
    assert whole.session.coder is not None
    found = listed(whole.session.project, whole.session.coder, source, What.OVER)
    whole.window.more.review.work_off(found, What.OVER, source)
    QApplication.processEvents()
    assert whole.window.desk is not None
    palette = whole.window.desk.view.palette_box
    assert palette is not None
    assert (palette.is_open, palette.facet) == (True, source)
    whole.type("un")
    whole.press(Qt.Key.Key_Return)
    whole.qtbot.waitUntil(lambda: whole.bar.over)
    assert whole.has(row) == ["UN document"]


def test_keeping_where_the_definition_changed_confirms(whole: Whole) -> None:
    row = whole.coded(0, 5, "Execution")
    whole.coded(10, 15, "Surveillance")
    definitions, execution = whole.session.project.definitions, code(whole.session, "Execution")
    definitions.set(execution, Definition(full="Killed after a sentence."))
    definitions.set(execution, Definition(full="Killed by a state."), "wider")
    coding = whole.session.project.coding.segment(row).codings[0].id
    assert definitions.is_stale(coding)
    whole.review(Wanted(stale=True))
    whole.press(Qt.Key.Key_Return)
    assert not definitions.is_stale(coding)
    assert whole.bar.place.text() == "Gone through 1 passage: 1 kept"
    whole.session.undo()
    QApplication.processEvents()
    assert definitions.is_stale(coding)
    assert whole.bar.left.text() == "1 left"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_bar_never_makes_the_window_wider(whole: Whole, scale: float) -> None:
    whole.coded(0, 5, "Execution")
    current().set_scale(scale)
    try:
        whole.window.resize(700, 600)
        QApplication.processEvents()
        before = whole.window.width()
        whole.review(Wanted())
        QApplication.processEvents()
        assert whole.window.width() == before
        assert whole.bar.width() <= before
        buttons = (whole.bar.previous, whole.bar.next, whole.bar.close_button)
        assert all(whole.bar.rect().contains(button.geometry()) for button in buttons)
    finally:
        current().set_scale(1.0)


def test_where_coders_are_compared_the_same_keys_go_through_the_differences(whole: Whole) -> None:
    whole.coded(0, 5, "Execution")
    whole.session.project.coder = coder(whole.session, "Jonas Weber")
    whole.coded(10, 15, "Surveillance")
    whole.session.project.coder = coder(whole.session, "Ana Ruiz")
    whole.window.show_page("compare")
    page = whole.window.pages["compare"]
    assert isinstance(page, ComparePage)
    whole.qtbot.waitUntil(lambda: not page.tasks and page.shown is not None)
    whole.qtbot.keyClick(whole.window.windowHandle(), Qt.Key.Key_F8)
    assert page.number == 1
    whole.qtbot.keyClick(whole.window.windowHandle(), Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert page.number == 2
