from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from tests.ui.palette_case import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.model import CodeId


@pytest.fixture
def blank(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path, "blank")
    for facet in made.project.codebook.facets():
        made.project.codebook.delete_facet(facet.id)
    yield made
    made.close()


# the whole way


def test_three_answers_by_typing(desk: Desk) -> None:
    steps = desk.project.step_count()
    desk.open("p")
    assert desk.palette.field.hasFocus()
    desk.answer("pc")
    assert desk.current() == "Source type"
    desk.answer("for")
    assert desk.current() == "Time period"
    desk.answer("2016")
    assert desk.given() == ["Political prison camp", "Former trader", "2016"]
    assert not desk.is_open()
    assert desk.pane.hasFocus()
    assert desk.project.step_count() == steps + 3
    assert desk.errors == []


def test_the_facets_say_what_is_answered(desk: Desk) -> None:
    desk.open()
    assert desk.steps() == [
        "Abuse type: choose one or more, unanswered",
        "Source type: unanswered, unanswered",
        "Time period: unanswered, unanswered",
    ]
    desk.answer("execution")
    assert desk.steps()[0] == "Abuse type: Execution, answered"
    assert desk.current() == "Source type"


def test_the_current_facet_is_preferred_and_others_are_found(desk: Desk) -> None:
    desk.open()
    desk.type("unk")
    row = desk.palette.model.row(0)
    assert row is not None
    assert (row.name, row.facet) == ("unknown", desk.facet("Abuse type").id)
    desk.palette.go_to_facet(desk.facet("Time period").id)
    desk.answer("former trader")
    assert desk.given() == ["Former trader"]
    assert desk.current() == "Time period", "the facet in hand stays in hand while it is unanswered"


def test_what_is_found_is_counted_and_at_most_eight_are_shown(desk: Desk) -> None:
    desk.open("e")
    total = len(desk.project.codebook.codes())
    found = desk.palette.model.results.found
    assert desk.palette.line.remark == f"{found} of {total} codes"
    assert found > len(desk.rows()) == 8
    desk.palette.field.clear()
    assert desk.palette.line.remark == f"{total} codes"


def test_an_empty_line_shows_recent_codes_then_the_tree(desk: Desk) -> None:
    facet = desk.facet("Abuse type")
    tree = [code.name for code in desk.project.codebook.codes(facet.id, builtins=False)]
    desk.open()
    assert desk.rows() == tree[:8]
    desk.answer("surv")
    given = desk.given()[0]
    desk.palette.close_palette()
    desk.session.set_span((100, 130))
    desk.open()
    assert desk.rows() == [given, *[name for name in tree if name != given][:7]]


def test_the_definition_follows_the_highlight(desk: Desk) -> None:
    desk.open("death")
    first = desk.highlighted()
    assert desk.palette.definition.definition == desk.code(first).definition
    desk.qtbot.waitUntil(lambda: desk.session.code_in_hand == desk.code(first).id)
    desk.key(Qt.Key.Key_Down)
    second = desk.highlighted()
    assert second != first
    desk.qtbot.waitUntil(lambda: desk.session.code_in_hand == desk.code(second).id)
    desk.key(Qt.Key.Key_Up)
    desk.key(Qt.Key.Key_Up)
    assert desk.highlighted() == first
    desk.key(Qt.Key.Key_Escape)
    assert desk.session.code_in_hand == desk.code(first).id, "at once, for what is done with it next"


def test_a_code_that_is_only_offered_is_not_in_hand_afterwards(desk: Desk) -> None:
    def in_hand() -> CodeId | None:
        return desk.session.code_in_hand

    desk.open()
    desk.key(Qt.Key.Key_Escape)
    assert in_hand() is None
    desk.open()
    desk.answer("surv")
    given = desk.code(desk.given()[0]).id
    desk.qtbot.waitUntil(lambda: in_hand() not in (None, given))  # the next facet offers one
    desk.key(Qt.Key.Key_Escape)
    assert in_hand() == given
    desk.open()
    desk.key(Qt.Key.Key_Down)
    gone_to = desk.code(desk.highlighted()).id
    desk.key(Qt.Key.Key_Escape)
    assert in_hand() == gone_to


# names that nothing has


def test_a_name_of_a_retired_code_leads_to_what_is_given_instead(desk: Desk) -> None:
    organising = desk.project.organising
    organising.retire([desk.code("Stress position").id], "", desk.code("Severe beating").id)
    desk.open("stress pos")
    assert desk.palette.empty.sentence == "“Stress position” is retired. “Severe beating” is given in its place."
    organising.retire([desk.code("Foreign media punished").id], "", None)
    desk.palette.field.setText("foreign media")
    assert desk.palette.empty.sentence == "“Foreign media punished” is retired."


def test_enter_never_makes_a_code_and_ctrl_enter_does(desk: Desk) -> None:
    before = len(desk.project.codebook.codes())
    desk.open("zzyzx")
    assert desk.rows() == []
    assert desk.palette.empty.sentence == "No code is called “zzyzx”."
    desk.enter()
    assert desk.foot() == "No code is called that. Ctrl+Enter makes it."
    assert len(desk.project.codebook.codes()) == before
    assert desk.given() == []
    desk.type("q")
    assert "No code is called that" not in desk.foot()
    desk.control(Qt.Key.Key_Return)
    assert desk.given() == ["zzyzxq"]
    assert desk.code("zzyzxq").facet == desk.facet("Abuse type").id
    assert desk.current() == "Source type"
    desk.session.undo()
    assert len(desk.project.codebook.codes()) == before, "code and coding are one step"


def test_ctrl_enter_says_when_the_name_is_there(desk: Desk) -> None:
    desk.open("surveillance")
    name = desk.highlighted()
    desk.palette.field.setText(name.upper())
    before = desk.project.step_count()
    desk.control(Qt.Key.Key_Return)
    assert desk.foot() == f"There is already a code “{name.upper()}” here. Enter gives it."
    assert desk.project.step_count() == before


def test_ctrl_enter_in_a_period_needs_a_date(desk: Desk) -> None:
    desk.open()
    desk.palette.go_to_facet(desk.facet("Time period").id)
    desk.type("some day")
    desk.control(Qt.Key.Key_Return)
    assert "No date can be read" in desk.foot()
    assert desk.given() == []
    desk.palette.field.setText("since 2020")
    desk.control(Qt.Key.Key_Return)
    assert desk.given() == ["since 2020"]


def test_without_facets_the_first_code_brings_one(blank: Desk) -> None:
    blank.open("Fear")
    assert blank.palette.empty.sentence == "No codes yet. Ctrl+Enter makes “Fear” a code."
    assert blank.steps() == []
    blank.enter()
    assert blank.given() == []
    steps = blank.project.step_count()
    blank.control(Qt.Key.Key_Return)
    assert blank.given() == ["Fear"]
    assert blank.facet("Codes").id == blank.code("Fear").facet
    assert blank.project.step_count() == steps + 1
    assert not blank.is_open()


# moving through the facets


def test_tab_shift_tab_and_backspace_go_through_the_facets(desk: Desk) -> None:
    desk.open("ex")
    desk.key(Qt.Key.Key_Tab)
    assert (desk.current(), desk.palette.field.text()) == ("Source type", "")
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Tab)
    assert desk.current() == "Abuse type"
    desk.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert desk.current() == "Time period"
    desk.type("x")
    desk.key(Qt.Key.Key_Backspace)
    assert desk.current() == "Time period"
    desk.key(Qt.Key.Key_Backspace)
    assert desk.current() == "Source type"
    assert desk.palette.field.hasFocus()


def test_a_click_on_a_facet_goes_there(desk: Desk) -> None:
    desk.open()
    desk.qtbot.mouseClick(desk.palette.steps.buttons()[2], Qt.MouseButton.LeftButton)
    assert desk.current() == "Time period"
    assert desk.is_open()
    assert desk.palette.field.hasFocus()


def test_a_click_on_a_row_gives_it(desk: Desk) -> None:
    desk.open("death")
    view = desk.palette.view
    name = desk.rows()[1]
    where = view.visualRect(desk.palette.model.index(1)).center()
    desk.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert desk.given() == [name]
    assert desk.current() == "Source type"


def test_it_opens_on_what_is_unanswered(desk: Desk) -> None:
    desk.session.code(desk.code("Execution").id)
    desk.open()
    assert desk.current() == "Source type"
    desk.palette.close_palette()
    desk.session.code(desk.code("Former trader").id)
    desk.session.create_and_code(desk.period_facet().id, "2016", edtf="2016")
    desk.open("sat")
    assert desk.current() == "Abuse type", "all is answered: the first facet"
    assert desk.steps()[1] == "Source type: Former trader, answered"
    desk.enter()
    assert desk.given() == ["Execution", "Satellite imagery", "2016"], "the one answer was replaced"
    assert not desk.is_open()


# ending


def test_escape_ends_and_gives_the_focus_back(desk: Desk) -> None:
    desk.open("ex")
    with desk.qtbot.waitSignal(desk.palette.closed):
        desk.key(Qt.Key.Key_Escape)
    assert desk.pane.hasFocus()
    assert desk.given() == []


def test_a_click_outside_ends(desk: Desk) -> None:
    desk.open("ex")
    desk.qtbot.mouseClick(desk.palette.line, Qt.MouseButton.LeftButton)
    assert desk.is_open()
    desk.qtbot.mouseClick(desk.pane.viewport(), Qt.MouseButton.LeftButton)
    assert not desk.is_open()
    assert desk.pane.hasFocus()


def test_it_ends_when_the_focus_goes_elsewhere(desk: Desk) -> None:
    desk.open("ex")
    desk.other.setFocus()
    assert not desk.is_open()
    assert desk.other.hasFocus()


def test_a_focus_that_has_nowhere_to_go_is_let_go(desk: Desk) -> None:
    desk.other.setFocus()
    desk.open("ex")
    desk.other.hide()
    desk.key(Qt.Key.Key_Escape)
    assert not desk.is_open()
    assert QApplication.focusWidget() is None


def test_it_ends_when_the_desk_turns_to_another_passage(desk: Desk) -> None:
    desk.open("ex")
    desk.session.set_span((200, 220))
    assert not desk.is_open()


def test_it_does_not_open_on_nothing(desk: Desk) -> None:
    desk.session.set_span(None)
    desk.open("ex")
    assert not desk.is_open()


# favourites, repeating, undo


def test_favourites_and_repeat_work_inside(desk: Desk) -> None:
    book = desk.project.codebook
    book.set_shortcut(desk.code("Execution").id, 3)
    if 7 in book.favourites():
        book.set_shortcut(book.favourites()[7].id, None)
    desk.open()
    desk.control(Qt.Key.Key_3)
    assert desk.given() == ["Execution"]
    assert desk.current() == "Source type"
    desk.control(Qt.Key.Key_7)
    assert "favourite 7" in desk.foot()
    desk.answer("former trader", "2016")
    assert not desk.is_open()
    desk.session.set_span((100, 130))
    desk.open("x")
    desk.control(Qt.Key.Key_Period)
    assert not desk.is_open()
    segments = desk.project.coding.segments(desk.document)
    assert len(segments) == 2
    assert {coding.code for coding in segments[0].codings} == {coding.code for coding in segments[1].codings}


def test_keys_that_the_window_has_too_are_the_palettes(desk: Desk) -> None:
    shortcut = QShortcut(QKeySequence("Ctrl+Return"), desk.window)
    fired: list[bool] = []
    shortcut.activated.connect(lambda: fired.append(True))
    desk.open("qqqq")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_4, Qt.Key.Key_Period):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
        event.ignore()
        QApplication.sendEvent(desk.palette.field, event)
        assert event.isAccepted()
    desk.control(Qt.Key.Key_Return)
    assert fired == []
    assert desk.given() == ["qqqq"]


def test_undo_is_the_lines_while_it_has_text_and_else_the_desks(desk: Desk) -> None:
    desk.open()
    desk.answer("execution", "former trader")
    assert desk.current() == "Time period"
    desk.type("20")
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.given() == ["Execution", "Former trader"]
    desk.palette.field.clear()
    desk.control(Qt.Key.Key_Z)
    assert desk.given() == ["Execution"]
    assert desk.current() == "Source type"
    desk.control(Qt.Key.Key_Z)
    assert desk.given() == []
    assert desk.is_open(), "the passage is still there to be answered"
    assert desk.session.target_span() == (10, 60)
    assert desk.current() == "Abuse type"
    desk.control(Qt.Key.Key_Y)
    assert desk.given() == ["Execution"]
    assert desk.current() == "Source type"
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert desk.given() == ["Execution", "Former trader"]


def test_an_answer_given_from_outside_moves_on(desk: Desk) -> None:
    desk.open()
    desk.session.code(desk.code("Execution").id)
    assert desk.current() == "Source type"
    assert desk.steps()[0] == "Abuse type: Execution, answered"


def test_other_coders_answers_are_not_ones_own(desk: Desk) -> None:
    segment = desk.session.code(desk.code("Execution").id)
    assert segment is not None
    other = desk.project.coders.add("Jonas Weber")
    mine = desk.session.coder
    desk.session.set_coder(other)
    assert mine is not None
    desk.session.show_coder(mine, True)
    desk.session.select_segment(segment)
    desk.open()
    assert desk.current() == "Abuse type"
    assert desk.steps()[0].endswith("unanswered")
    desk.answer("torture")
    assert len(desk.project.coding.segments(desk.document)) == 2
    assert desk.errors == []
