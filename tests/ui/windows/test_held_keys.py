"""A key that is held down too long: what answers, keeps or takes away does so once, what goes on goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.core.definition import Definition
from desktop.core.queries.review import Wanted
from desktop.ui.dialogs.text_question import TextQuestion
from tests.core.making import parsed, small_project
from tests.ui.desk_case import code
from tests.ui.review_case import Whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

K = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
SPANS = ((0, 6), (7, 10), (11, 18), (19, 23))


@pytest.fixture
def whole(qtbot: QtBot, tmp_path: Path) -> Iterator[Whole]:
    project = small_project(tmp_path / "small.testimonia")
    project.documents.add([parsed("Second")])
    made = Whole(qtbot, tmp_path, project)
    yield made
    made.window.take_down()


def hold(whole: Whole, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN, text: str = "", times: int = 4) -> None:
    """Press a key and let it repeat; each press goes where the focus is by then."""
    for at in range(times):
        focus = QApplication.focusWidget()
        assert focus is not None
        QApplication.sendEvent(focus, QKeyEvent(QEvent.Type.KeyPress, key, held, text, at > 0))
        whole.qtbot.wait(5)


def test_a_review_keeps_and_takes_away_one_passage_with_one_press(whole: Whole) -> None:
    rows = [whole.coded(*span, "Execution") for span in SPANS]
    whole.review(Wanted(codes=(code(whole.session, "Execution"),)))
    going = whole.window.more.review.reviewing().going
    assert going is not None
    hold(whole, K.Key_Return)
    assert (going.at, going.left()) == (1, 3)
    hold(whole, K.Key_Delete)
    assert [whole.has(row) for row in rows] == [["Execution"], [], ["Execution"], ["Execution"]]
    hold(whole, K.Key_Down)
    assert going.at == 3
    hold(whole, K.Key_Up)
    assert going.at == 0
    assert whole.window.desk is not None
    whole.window.desk.view.focus_text()
    hold(whole, K.Key_Return)
    assert going.left() == 1, "the first was kept already"
    hold(whole, K.Key_Escape, times=2)
    assert whole.window.more.review.reviewing().going is None


def test_the_palette_answers_one_facet_with_one_press(whole: Whole) -> None:
    whole.session.open_document(whole.session.project.documents.all()[0].id)
    assert whole.window.desk is not None
    view = whole.window.desk.view
    view.focus_text()
    whole.session.set_span((0, 6))
    whole.type("surv")
    hold(whole, K.Key_Return)
    segment = whole.session.selected_segment()
    assert segment is not None
    assert whole.has(segment.id) == ["Surveillance"]
    palette = view.palette_box
    assert palette is not None
    assert palette.isVisible()
    whole.type("un doc")
    hold(whole, K.Key_Backspace, times=12)
    assert palette.field.text() == ""
    assert next(step.name for step in palette.steps.views if step.current) == "Source type"
    hold(whole, K.Key_Escape)
    assert not palette.is_open
    assert whole.session.segment == segment.id, "the segment stays in hand"


def test_rows_of_the_palette_are_gone_through_while_a_key_is_held(whole: Whole) -> None:
    whole.session.open_document(whole.session.project.documents.all()[0].id)
    assert whole.window.desk is not None
    view = whole.window.desk.view
    view.focus_text()
    whole.session.set_span((0, 6))
    view.answer()
    palette = view.palette_box
    assert palette is not None
    hold(whole, K.Key_Down, times=3)
    assert palette.view.highlighted == 3


@pytest.mark.parametrize(
    ("name", "goes_on"),
    [
        ("segment.join_next", False),
        ("segment.split", False),
        ("segment.in_vivo", False),
        ("answer.unsure", False),
        ("code.favourite1", False),
        ("code.repeat", False),
        ("code.delete_segment", False),
        ("review.next", False),
        ("edit.undo", True),
        ("code.next", True),
        ("edge.end_word_right", True),
        ("document.next", True),
        ("view.larger", True),
    ],
)
def test_actions_that_go_on_and_those_that_act_once(whole: Whole, name: str, goes_on: bool) -> None:
    assert whole.window.book[name].autoRepeat() is goes_on


def test_confirming_confirms_one_coding_with_one_press(whole: Whole) -> None:
    project, row = whole.session.project, code(whole.session, "Execution")
    project.definitions.set(row, Definition(full="By order of a court."))
    for span in SPANS:
        whole.coded(*span, "Execution")
    project.definitions.set(row, Definition(full="By order of anybody."), "two readings", meaning=True)
    whole.window.show_page("revisions")
    page = whole.window.pages["revisions"]
    page.go_through(None)  # type: ignore[attr-defined]
    for key in (K.Key_Return, K.Key_Delete, K.Key_Y):
        left = page.through.queue.left  # type: ignore[attr-defined]
        hold(whole, key)
        assert page.through.queue.left == left - 1  # type: ignore[attr-defined]


def test_the_tree_gives_a_code_once_with_one_press(whole: Whole) -> None:
    assert whole.window.desk is not None
    row = whole.coded(0, 6, "Execution")
    whole.session.select_segment(row)
    tree = whole.window.desk.right.codebook.tree
    tree.select_codes([code(whole.session, "Surveillance")])
    tree.setFocus()
    whole.qtbot.waitUntil(tree.hasFocus)
    steps = whole.session.project.step_count()
    hold(whole, K.Key_Space)
    assert whole.session.project.step_count() == steps + 1
    assert "Surveillance" in whole.has(row)


def test_the_press_that_opens_a_dialog_does_not_answer_it(whole: Whole) -> None:
    dialog = TextQuestion(whole.window, "A new code", "Name", "Elm")
    whole.qtbot.addWidget(dialog)
    dialog.show()
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    for held in (True, True, False):
        assert not ended
        QApplication.sendEvent(dialog, QKeyEvent(QEvent.Type.KeyPress, K.Key_Return, PLAIN, "", held))
    assert ended == [1]
