from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from tests.ui.palette_case import ANCHOR, COLUMN, Desk

# input methods


def test_composed_text_finds_a_korean_code(desk: Desk) -> None:
    facet = desk.facet("Abuse type").id
    code = desk.project.codebook.create_code(facet, "정치범 수용소")
    desk.palette.open_with("", ANCHOR, COLUMN, composing=True)
    assert desk.pane.hasFocus(), "the input method is at work there"
    desk.palette.set_preedit("저")
    desk.palette.set_preedit("")
    desk.palette.feed("정치")
    assert desk.palette.field.hasFocus()
    assert desk.palette.field.text() == "정치"
    assert desk.highlighted() == "정치범 수용소"
    QApplication.sendEvent(desk.palette.field, QInputMethodEvent("버", []))
    assert desk.palette.field.text() == "정치"
    commit = QInputMethodEvent("", [])
    commit.setCommitString("범")
    QApplication.sendEvent(desk.palette.field, commit)
    assert desk.palette.field.text() == "정치범"
    desk.enter()
    (segment,) = desk.project.coding.segments(desk.document)
    assert [coding.code for coding in segment.codings] == [code]


def test_a_composition_that_was_given_up_leaves_the_line_ready(desk: Desk) -> None:
    desk.palette.open_with("", ANCHOR, COLUMN, composing=True)
    desk.palette.set_preedit("ㅎ")
    desk.palette.set_preedit("")
    desk.qtbot.waitUntil(desk.palette.field.hasFocus)
    assert desk.palette.field.text() == ""


def test_text_fed_later_is_appended(desk: Desk) -> None:
    desk.open("ex")
    desk.palette.feed("ecution")
    assert desk.palette.field.text() == "execution"
    assert desk.highlighted() == "Execution"


# where it stands


@pytest.mark.parametrize("top", [0, 40, 200, 380, 560, 740])
@pytest.mark.parametrize("text", ["", "ex", "qqqq"])
def test_it_never_covers_the_passage(desk: Desk, top: int, text: str) -> None:
    anchor = QRect(90, top, 300, 28)
    desk.palette.open_with(text, anchor, COLUMN)
    assert not desk.palette.geometry().intersects(anchor)
    assert desk.window.rect().contains(desk.palette.geometry())
    assert desk.palette.geometry().left() == COLUMN.left()
    assert desk.palette.width() == COLUMN.width()


def test_its_line_stands_still_while_one_types_above_the_passage(desk: Desk) -> None:
    desk.palette.open_with("", QRect(90, 700, 300, 28), COLUMN)
    before = desk.palette.geometry()
    desk.type("exec")
    assert desk.palette.geometry() == before


def test_it_stands_at_the_other_edge_when_mirrored(desk: Desk) -> None:
    desk.open("ex")
    left = [button.x() for button in desk.palette.steps.buttons()]
    assert left == sorted(left)
    desk.palette.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.palette.close_palette()
    desk.open("ex")
    mirrored = [button.x() for button in desk.palette.steps.buttons()]
    assert mirrored == sorted(mirrored, reverse=True)
    line = desk.palette.line
    box = line.field.visibleRegion().boundingRect().translated(line.field.mapTo(line, line.field.rect().topLeft()))
    assert box.left() > line.width() - box.right(), "the line one types in begins beside the magnifier on the right"


def test_it_leaves_out_what_a_code_means_rather_than_cover_the_passage(desk: Desk) -> None:
    column, anchor = QRect(60, 0, 560, 330), QRect(90, 0, 300, 66)
    desk.window.resize(760, 330)
    desk.palette.open_with("ex", anchor, column)
    assert not desk.palette.definition.isVisible()
    assert not desk.palette.geometry().intersects(anchor)
    assert desk.palette.view.height() >= 2 * desk.palette.theme.px(28)
    desk.window.resize(760, 780)
    desk.palette.place_at(anchor, COLUMN)
    assert desk.palette.definition.isVisible()


@pytest.mark.parametrize("room", range(300, 400, 7))
def test_no_code_is_cut_where_little_room_is(desk: Desk, room: int) -> None:
    window = desk.palette.parentWidget()
    assert window is not None
    window.resize(window.width(), ANCHOR.bottom() + room)
    desk.open("s")
    view = desk.palette.view
    row = view.content_height() // len(desk.palette.model.results.rows)
    assert view.content_height() > view.height() > row, "not all of them are seen"
    assert view.height() % row == 0
