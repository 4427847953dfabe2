"""The list of steps: days, pages, filters, and what a new step changes in it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView

from desktop.core import memo_kinds
from desktop.core.errors import StorageFailed
from desktop.core.model import Certainty, MemoKind, MemoTarget, StepHead
from desktop.core.queries.history import Wanted
from desktop.ui.models import history_model
from desktop.ui.models.history_model import HEAD_ROLE, LINE_ROLE, NEXT_UNDO_ROLE, RAIL_ROLE, HistoryModel
from desktop.ui.models.step_words import change_rows, nouns_of, shorten
from desktop.ui.theme import current
from desktop.ui.widgets.history_rows import HistoryDelegate
from tests.ui.desk_case import code, coder, unreadable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session


@pytest.fixture
def model(session: Session) -> HistoryModel:
    made = HistoryModel(session)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    assert tester.model() is made
    tester.setUseFetchMore(False)  # it would fetch from within a reset, which no view does
    made.reload()
    session.step_done.connect(made.follow)
    return made


def shown(model: HistoryModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def mark(session: Session, name: str = "Execution", start: int = 0, end: int = 18) -> None:
    session.set_span((start, end))
    assert session.code(code(session, name)) is not None


def test_steps_stand_under_their_day_newest_first(model: HistoryModel, session: Session) -> None:
    texts = shown(model)
    assert texts[0] == "Today"
    assert texts[1] == "Imported Review"
    assert texts[-1] == "Created the project"
    assert len(texts) == session.project.step_count() + 1


def test_a_new_step_comes_on_top_and_is_the_next_to_undo(model: HistoryModel, session: Session) -> None:
    mark(session)
    assert shown(model)[:2] == ["Today", "Coded Execution"]
    assert model.index(1).data(NEXT_UNDO_ROLE) is True
    assert str(model.index(1).data(LINE_ROLE)) == "¶ 1  “People are watched”  Review"
    assert [row for row in range(model.rowCount()) if model.index(row).data(NEXT_UNDO_ROLE)] == [1]


def test_an_undone_step_stays_struck_and_is_told_by_its_number(model: HistoryModel, session: Session) -> None:
    mark(session)
    number = model.index(1).data(HEAD_ROLE).number
    session.undo()
    assert shown(model)[1:3] == ["Undid: Coded Execution", "Coded Execution"]
    assert model.index(2).data(HEAD_ROLE).undone
    assert str(model.index(1).data(LINE_ROLE)) == f"step {number}"
    session.redo()
    assert shown(model)[1] == "Redid: Coded Execution"
    assert not model.index(3).data(HEAD_ROLE).undone
    assert model.index(3).data(NEXT_UNDO_ROLE) is True


def test_the_rail_ends_at_the_day_and_at_the_first_step(model: HistoryModel) -> None:
    last = model.rowCount() - 1
    assert model.index(1).data(RAIL_ROLE) == (False, True)
    assert model.index(last).data(RAIL_ROLE) == (True, False)


def test_filters_by_words_coder_and_kind(model: HistoryModel, session: Session) -> None:
    mark(session)
    session.set_coder(coder(session, "Jonas Weber"))
    mark(session, "Surveillance", 22, 40)
    model.set_filter(words="surveillance")
    assert shown(model) == ["Today", "Coded Surveillance", "Created Surveillance"]
    model.set_filter(wanted=Wanted(coder=coder(session, "Jonas Weber")))
    assert shown(model) == ["Today", "Coded Surveillance"]
    model.set_filter(wanted=Wanted(nouns=nouns_of("coding")))
    assert shown(model) == ["Today", "Coded Surveillance", "Coded Execution"]
    model.set_filter(words="review", wanted=Wanted(nouns=nouns_of("documents")))
    assert shown(model) == ["Today", "Imported Review"]


def test_a_step_that_does_not_fit_the_filter_is_not_shown(model: HistoryModel, session: Session) -> None:
    model.set_filter(wanted=Wanted(nouns=nouns_of("documents")))
    before = shown(model)
    mark(session)
    assert shown(model) == before


def test_undone_and_redone_steps_alone(model: HistoryModel, session: Session) -> None:
    mark(session)
    session.undo()
    model.set_filter(wanted=Wanted(turned=True))
    assert shown(model) == ["Today", "Undid: Coded Execution", "Coded Execution"]


def test_pages_are_read_when_they_are_wanted(
    model: HistoryModel, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_model, "PAGE", 4)
    model.reload()
    assert model.rowCount() == 5
    assert model.canFetchMore(QModelIndex())
    seen = [item.number for item in model.items if isinstance(item, StepHead)]
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    numbers = [item.number for item in model.items if isinstance(item, StepHead)]
    assert numbers[: len(seen)] == seen
    assert numbers == list(range(session.project.step_count(), 0, -1))


def test_what_a_coding_changed_is_told_by_names(session: Session) -> None:
    mark(session)
    step = session.project.load_step(session.project.history(limit=1)[0].id)
    told = [(row.what, row.before, row.after) for row in change_rows(session.project, step)]
    assert ("Abuse type", "", "Execution") in told
    assert ("Segment", "", "¶ 1  “People are watched”") in told
    assert ("State", "", "in progress") in told


def test_what_moving_an_edge_and_renaming_changed(session: Session) -> None:
    mark(session)
    segment = session.segment
    assert segment is not None
    session.move_edges(segment, 0, 10)
    step = session.project.load_step(session.project.history(limit=1)[0].id)
    assert [(row.before, row.after) for row in change_rows(session.project, step)] == [
        ("¶ 1  “People are watched”", "¶ 1  “People are”")
    ]
    session.undo()
    step = session.project.load_step(session.project.history(limit=1)[0].id)
    assert [(row.before, row.after) for row in change_rows(session.project, step)] == [
        ("¶ 1  “People are”", "¶ 1  “People are watched”")
    ]
    session.project.codebook.rename_code(code(session, "Execution"), "Killing")
    step = session.project.load_step(session.project.history(limit=1)[0].id)
    assert [(row.what, row.before, row.after) for row in change_rows(session.project, step)] == [
        ("Name", "Execution", "Killing")
    ]


def test_many_changes_are_counted_by_kind(session: Session) -> None:
    document = session.document
    assert document is not None
    for place in range(30):
        session.project.coding.code_span(document, place, place + 5, [code(session, "Execution")])
    session.project.memos.write(MemoTarget.DOCUMENT, document, "Read twice")
    session.project.documents.delete(document)
    step = session.project.load_step(session.project.history(limit=1)[0].id)
    told = [row.what for row in change_rows(session.project, step)]
    assert "30 segments taken away" in told
    assert "30 codings taken away" in told
    assert "1 memo taken away" in told


def test_quotes_of_a_document_that_is_gone_are_left_out(model: HistoryModel, session: Session) -> None:
    mark(session)
    document = session.document
    assert document is not None
    session.project.documents.delete(document)
    row = next(row for row in range(model.rowCount()) if model.index(row).data() == "Coded Execution")
    assert str(model.index(row).data(LINE_ROLE)) == ""


def test_shortening_cuts_between_words() -> None:
    assert shorten("one  two\nthree", 40) == "one two three"
    assert shorten("People are watched more closely, and longer", 32) == "People are watched more closely …"
    assert shorten("a" * 50, 10) == "a" * 10 + " …"


def test_sets_ticks_doubts_notes_and_answers_of_documents_read_as_sentences(
    model: HistoryModel, session: Session
) -> None:
    project = session.project
    document = project.documents.all()[0].id
    killing, seen = code(session, "Execution"), code(session, "Satellite imagery")
    row = project.answer_sets.create("Seen from above", [killing, seen])
    segment = project.answer_sets.apply(row, (document, 0, 6)).segment
    codings = {each.code: each.id for each in project.coding.segment(segment).codings}

    project.coding.set_certainty([codings[seen]], Certainty.UNSURE)
    project.coding.note(codings[seen], "Cloudy that day.")
    abuse = project.codebook.code(killing).facet
    project.coding.set_answers(segment, abuse, [code(session, "Surveillance")])
    project.defaults.set(document, [code(session, "UN document")])
    project.answer_sets.delete(row)
    assert shown(model)[1:8] == [
        "Deleted the set of answers “Seen from above”",
        "Set the answers for the whole of Review",
        "Answered Abuse type",
        "Wrote a note on Satellite imagery",
        "Marked as not sure: Satellite imagery",
        "Coded the answers “Seen from above”",
        "Named the answers “Seen from above”",
    ]

    def rows(place: int) -> list[tuple[str, str, str]]:
        step = project.load_step(project.history(limit=7)[place].id)
        return [(each.what, each.before, each.after) for each in change_rows(project, step)]

    assert rows(6) == [
        ("Set of answers", "", "Seen from above"),
        ("Answer of the set", "", "Execution"),
        ("Answer of the set", "", "Satellite imagery"),
    ]
    assert rows(4) == [("Certainty", "", "not sure")]
    assert rows(2) == [("Abuse type", "Execution", ""), ("Abuse type", "", "Surveillance")]
    assert rows(1) == [("Answer of the document", "", "UN document")]
    model.set_filter(wanted=Wanted(nouns=nouns_of("documents")))
    assert shown(model)[1] == "Set the answers for the whole of Review"
    model.set_filter(wanted=Wanted(nouns=nouns_of("codebook")))
    assert shown(model)[1] == "Deleted the set of answers “Seen from above”"


def test_memos_and_entries_are_told_by_their_words_and_what_they_are_for(session: Session) -> None:
    project = session.project
    project.memos.write(MemoTarget.PROJECT, project.info().id, "Begin here.")
    memo = project.memos.all()[0].id
    memo_kinds.set_kind(project, memo, MemoKind.TO_DO)
    memo_kinds.set_done(project, memo, True)
    memo_kinds.set_kind(project, memo, MemoKind.IDEA)
    entry = project.journal.create(text="Went to the archive.", kind=MemoKind.METHOD)
    assert entry is not None
    project.journal.set_kind(entry, MemoKind.TO_DO)
    project.journal.write(entry, title="Archive")
    project.journal.delete(entry)

    def rows(place: int) -> list[tuple[str, str, str]]:
        step = project.load_step(project.history(limit=7)[place].id)
        return [(each.what, each.before, each.after) for each in change_rows(project, step)]

    assert rows(6) == [("Kind of a memo", "", "to do")]
    assert rows(5) == [("Done", "no", "yes")]
    assert ("Kind", "to do", "idea") in rows(4)
    assert rows(3) == [("Journal entry", "", "Went to the archive.")]
    assert ("Kind", "method", "to do") in rows(2)
    assert rows(0) == [("Journal entry", "Archive", "")]


def test_what_cannot_be_read_leaves_no_view_waiting(model: HistoryModel, session: Session) -> None:
    begun, ended = [], []
    model.modelAboutToBeReset.connect(lambda: begun.append(1))
    model.modelReset.connect(lambda: ended.append(1))

    with unreadable(session), pytest.raises(StorageFailed):
        model.reload()
    assert begun == ended
    model.reload()
    assert shown(model)[0] == "Today"


def test_a_step_whose_place_cannot_be_read_is_painted_without_it(
    model: HistoryModel, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark(session)
    told: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: told.append(error))
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(HistoryDelegate(current(), view))

    with unreadable(session):
        session.project.forget_caches()
        model.lines.clear()
        view.grab()
    qtbot.waitUntil(lambda: bool(told))
    assert {type(each) for each in told} == {StorageFailed}


def test_nothing_is_told_in_the_middle_of_painting(
    model: HistoryModel, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark(session)
    session.project.undo()
    monkeypatch.setattr(sys, "excepthook", lambda *_told: None)
    failed: list[object] = []
    session.failed.connect(failed.append)

    with unreadable(session):
        model.lines.clear()
        model.numbers.clear()
        assert model.index(1).data(LINE_ROLE) is None
    assert failed == []
