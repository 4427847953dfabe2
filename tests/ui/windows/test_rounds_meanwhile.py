"""A round while the project goes on: codes merged and deleted, documents gone, undo, answers given elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.core.completeness import What
from desktop.core.project import Project
from desktop.core.queries.review import Wanted, review
from desktop.ui.rounds import Mark, Round, Task
from desktop.ui.session import Session
from tests.core.making import small_project
from tests.ui.desk_case import code, facet

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.review_case import Whole

K = Qt.Key


def going_of(whole: Whole) -> Round:
    found = whole.window.more.review.reviewing().going
    assert found is not None
    return found


def executions(whole: Whole) -> None:
    whole.review(Wanted(codes=(code(whole.session, "Execution"),)))


def answer(whole: Whole, text: str) -> None:
    whole.type(text)
    whole.press(K.Key_Return)
    whole.press(K.Key_Escape)


def test_undo_over_documents_lets_the_answer_be_replaced_again(whole: Whole) -> None:
    first = whole.coded(0, 5, "Execution")
    second = whole.coded(10, 15, "Execution", document=1)
    executions(whole)
    answer(whole, "surv")
    whole.qtbot.waitUntil(lambda: whole.session.segment == second)
    whole.window.work.undo()
    QApplication.processEvents()
    assert whole.session.segment == first
    assert whole.has(first) == ["Execution"]
    assert going_of(whole).left() == 2
    whole.bar.setFocus()
    answer(whole, "unlaw")
    assert whole.has(first) == ["Unlawful killing"]
    whole.qtbot.waitUntil(lambda: whole.session.segment == second)


def test_a_merged_code_is_looked_at_as_what_it_became(whole: Whole) -> None:
    rows = [whole.coded(start, start + 4, "Execution") for start in (0, 10)]
    executions(whole)
    whole.session.project.organising.merge([code(whole.session, "Execution")], code(whole.session, "Unlawful killing"))
    QApplication.processEvents()
    going = going_of(whole)
    assert going.left() == 2
    assert going.codes() == [code(whole.session, "Unlawful killing")]
    whole.bar.setFocus()
    whole.press(K.Key_Return)
    assert whole.session.segment == rows[1]
    answer(whole, "surv")
    assert whole.has(rows[1]) == ["Surveillance"], "the answer that is looked at gives way"


def test_passages_of_a_deleted_code_are_left_no_longer(whole: Whole) -> None:
    for start in (0, 10, 20):
        whole.coded(start, start + 4, "Execution")
    whole.coded(30, 34, "Surveillance")
    executions(whole)
    whole.session.project.codebook.delete_code(code(whole.session, "Execution"))
    whole.qtbot.waitUntil(lambda: whole.bar.over)
    assert going_of(whole).left() == 0


def test_passages_of_a_deleted_document_are_left_no_longer(whole: Whole) -> None:
    whole.coded(0, 5, "Execution")
    for start in (10, 20):
        whole.coded(start, start + 5, "Execution", document=1)
    executions(whole)
    assert going_of(whole).left() == 3
    whole.session.project.documents.delete(whole.session.project.documents.all()[1].id)
    assert going_of(whole).left() == 1
    assert whole.bar.left.text() == "1 left"
    whole.window.work.undo()
    assert going_of(whole).left() == 3


def test_what_was_answered_elsewhere_is_not_asked_again(whole: Whole) -> None:
    source = facet(whole.session, "Source type")
    rows = [whole.coded(start, start + 4, "Execution") for start in (0, 10, 20)]
    whole.window.more.review.work_off(
        [each.passage for each in review(whole.session.project, Wanted())], What.OPEN, source
    )
    QApplication.processEvents()
    going = going_of(whole)
    assert going.left() == 3
    whole.session.project.coding.apply(rows[1], code(whole.session, "UN document"))
    assert going.left() == 2
    answer(whole, "un doc")
    whole.qtbot.waitUntil(lambda: whole.session.segment == rows[2])
    whole.session.project.defaults.set(
        whole.session.project.documents.all()[0].id, [code(whole.session, "Satellite imagery")]
    )
    whole.qtbot.waitUntil(lambda: whole.bar.over)
    assert going.left() == 0
    whole.window.work.undo()
    assert going.left() == 1
    assert not whole.bar.over


def test_too_many_answers_that_were_settled_elsewhere_are_passed_over(whole: Whole) -> None:
    source = facet(whole.session, "Source type")
    rows = [whole.coded(start, start + 4, "UN document") for start in (0, 10, 20)]
    coding, satellite = whole.session.project.coding, code(whole.session, "Satellite imagery")
    for row in rows:
        coding.apply(row, satellite, keep_others=True)
    passages = [each.passage for each in review(whole.session.project, Wanted())]
    whole.window.more.review.work_off(passages, What.OVER, source)
    QApplication.processEvents()
    coding.remove(rows[1], satellite)
    assert going_of(whole).marks == {rows[1]: Mark.CHANGED}
    answer(whole, "un doc")
    whole.qtbot.waitUntil(lambda: whole.session.segment == rows[2])


def test_whoever_reads_along_stays_where_they_read(qtbot: QtBot, tmp_path: Path) -> None:
    writer = small_project(tmp_path / "p.testimonia")
    document, execution = writer.documents.all()[0].id, {each.name: each.id for each in writer.codebook.codes()}
    for start in (0, 10, 20):
        writer.coding.code_span(document, start, start + 4, [execution["Execution"]])
    with Project.open(tmp_path / "p.testimonia", read_only=True) as reader:
        session = Session(reader)
        session.open_document(document)
        going = Round(session, Task(wanted=Wanted()), review(reader, Wanted()))
        going.begin()
        going.advance(Mark.KEPT)
        going.advance(Mark.KEPT)
        writer.coding.apply(going.items[0].segment, execution["Surveillance"])
        writer.undo()
        session._follow(writer.load_step(writer.history(limit=1)[0].id))
        assert going.at == 2, "the passage in hand stays"
        assert going.left() == 2
        going.end()
        session.end()
    writer.close()


def give(whole: Whole, text: str) -> None:
    whole.type(text)
    whole.press(K.Key_Return)


def control_z(whole: Whole) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    whole.qtbot.keyClick(focus, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    QApplication.processEvents()


@pytest.mark.parametrize("document", [0, 1])
def test_undo_while_answering_goes_back_to_the_passage_to_answer_it_anew(whole: Whole, document: int) -> None:
    source = facet(whole.session, "Source type")
    rows = [whole.coded(0, 4, "Execution"), whole.coded(20, 24, "Execution", document=document)]
    passages = [each.passage for each in review(whole.session.project, Wanted())]
    whole.window.more.review.work_off(passages, What.OPEN, source)
    QApplication.processEvents()
    give(whole, "un doc")
    whole.qtbot.waitUntil(lambda: whole.session.segment == rows[1])
    assert whole.window.desk is not None
    view = whole.window.desk.view
    whole.qtbot.waitUntil(lambda: view.palette_box is not None and view.palette_box.field.hasFocus())
    control_z(whole)
    assert whole.session.segment == rows[0]
    assert whole.has(rows[0]) == ["Execution"]
    assert going_of(whole).left() == 2
    give(whole, "sat")
    whole.qtbot.waitUntil(lambda: whole.session.segment == rows[1])
    assert whole.has(rows[0]) == ["Execution", "Satellite imagery"]
    give(whole, "sat")
    whole.qtbot.waitUntil(lambda: whole.bar.over)
    whole.window.work.undo()
    QApplication.processEvents()
    assert not whole.bar.over
    assert whole.session.segment == rows[1]
    give(whole, "un doc")
    whole.qtbot.waitUntil(lambda: whole.bar.over)
    assert whole.has(rows[1]) == ["Execution", "UN document"]
