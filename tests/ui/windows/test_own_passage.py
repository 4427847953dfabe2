"""Selecting exactly the passage of one's own segment takes the segment in hand, however it was selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.ui.widgets.standing import Standing
from tests.core.making import small_project
from tests.ui.desk_case import code, coder
from tests.ui.window_case import own_settings, window_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.model import SegmentId
    from desktop.ui.session import Session
    from desktop.ui.widgets.document_pane import DocumentPane
    from desktop.ui.windows.main_window import MainWindow

SPAN = (11, 18)  # "watched"
LEFT, SHIFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


class Case:
    """A desk with one answered segment of Ana, and nothing in hand."""

    def __init__(self, window: MainWindow) -> None:
        assert window.session is not None
        assert window.desk is not None
        self.window, self.session, self.desk = window, window.session, window.desk
        self.document = self.session.project.documents.all()[0].id
        self.session.open_document(self.document)
        self.segment = self.session.project.coding.code_span(self.document, *SPAN, [code(self.session, "Surveillance")])
        self.session.select_segment(None)

    @property
    def pane(self) -> DocumentPane:
        return self.desk.view.pane

    def at(self, offset: int) -> QPoint:
        box = self.pane.span_rect(offset, offset + 1)
        return QPoint(box.left() + 1, box.center().y())


@pytest.fixture
def case(qtbot: QtBot, tmp_path: Path) -> Iterator[Case]:
    made = window_on(qtbot, own_settings(tmp_path), small_project(tmp_path / "small.testimonia"), ask=False)
    yield Case(made)
    made.take_down()


def in_hand(session: Session) -> SegmentId | None:
    return session.segment


def test_by_the_mouse(case: Case) -> None:
    viewport = case.pane.viewport()
    QTest.mousePress(viewport, LEFT, NONE, case.at(SPAN[0]))
    QTest.mouseMove(viewport, case.at(SPAN[1]))
    QTest.mouseRelease(viewport, LEFT, NONE, case.at(SPAN[1]))
    assert case.pane.selected_span() == SPAN
    assert in_hand(case.session) == case.segment


def test_by_two_clicks_again_and_again(case: Case) -> None:
    """A segment that is in hand already is not let go by selecting its words."""
    viewport, middle = case.pane.viewport(), case.at((SPAN[0] + SPAN[1]) // 2)
    for _time in range(2):
        QTest.mouseClick(viewport, LEFT, NONE, middle)
        QTest.mouseDClick(viewport, LEFT, NONE, middle)
        QTest.mouseRelease(viewport, LEFT, NONE, middle)
        assert case.pane.selected_span() == SPAN
        assert in_hand(case.session) == case.segment


def test_by_keys_which_can_go_on(case: Case) -> None:
    pane = case.pane
    pane.set_selected_span(SPAN[0], SPAN[0])
    pane.setFocus()
    for _letter in range(SPAN[1] - SPAN[0]):
        assert in_hand(case.session) is None
        QTest.keyClick(pane, Qt.Key.Key_Right, SHIFT)
    assert in_hand(case.session) == case.segment
    QTest.keyClick(pane, Qt.Key.Key_Right, SHIFT)
    assert in_hand(case.session) is None
    assert case.session.span == (SPAN[0], SPAN[1] + 1)
    QTest.keyClick(pane, Qt.Key.Key_Left, SHIFT)
    assert in_hand(case.session) == case.segment
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert in_hand(case.session) is None
    assert case.session.span is None


def test_by_an_action(case: Case) -> None:
    case.window.more.segment._select(SPAN)
    assert in_hand(case.session) == case.segment


def test_as_a_place_that_was_found(case: Case) -> None:
    bar = case.desk.view.find_bar
    bar.open_bar()
    bar.field.setText("watched")
    bar.select_hit()
    assert in_hand(case.session) == case.segment
    bar.close_bar()
    case.session.select_segment(None)
    case.window.book["edit.hit"].trigger()
    assert in_hand(case.session) == case.segment


def test_selected_words_are_still_what_is_looked_for(case: Case) -> None:
    test_by_the_mouse(case)
    case.desk.view.find_bar.open_bar()
    assert case.desk.view.find_bar.field.text() == "watched"


def test_the_panel_shows_the_answers_and_codes_go_onto_it(case: Case) -> None:
    test_by_the_mouse(case)
    panel = case.desk.right.segment
    assert panel.standing() is Standing.OWN
    case.session.code(code(case.session, "UN document"))
    assert [(one.start, one.end) for one in case.session.own_segments()] == [SPAN]
    assert len(case.session.own_segments()[0].codings) == 2


def test_of_nobody_else(case: Case) -> None:
    case.session.set_coder(coder(case.session, "Jonas Weber"))
    case.pane.set_selected_span(*SPAN)
    assert in_hand(case.session) is None
    assert case.session.span == SPAN
