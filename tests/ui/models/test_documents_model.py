"""The list of documents, and what is still to settle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from desktop.core.model import DocumentState
from desktop.ui.models.documents_model import ROW, DocumentRow, DocumentsModel
from desktop.ui.models.unsettled import UnsettledCount
from desktop.ui.session import Session
from tests.core.making import RandomUser, parsed, small_project
from tests.scale import scale
from tests.ui.desk_case import code, coder, facet, rows

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def documents() -> int:
    return 3


@pytest.fixture
def model(session: Session) -> DocumentsModel:
    made = DocumentsModel(session, session)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def row(model: DocumentsModel, place: int) -> DocumentRow:
    found = model.index(place).data(ROW)
    assert isinstance(found, DocumentRow)
    return found


def names(model: DocumentsModel) -> list[str]:
    return [name for _, name in rows(model)]


def lines(count: UnsettledCount) -> list[tuple[str, bool, int]]:
    return [(line.facet.name, line.over, line.count) for line in count.lines()]


def test_rows_follow_the_work_of_who_codes(session: Session, model: DocumentsModel) -> None:
    assert (row(model, 0).segments, row(model, 0).current, row(model, 0).progress_words()) == (0, True, "not started")
    session.set_span((0, 6))
    session.code(code(session, "Surveillance"))
    assert (row(model, 0).segments, row(model, 0).open, row(model, 0).share) == (1, 1, 0.0)
    assert (row(model, 0).progress_words(), row(model, 0).open_words()) == ("1 segment", "1 open")
    assert row(model, 0).state is DocumentState.IN_PROGRESS
    session.project.documents.set_state(row(model, 0).document, DocumentState.FINISHED)
    assert row(model, 0).finished
    session.set_coder(coder(session, "Jonas Weber"))
    assert (row(model, 0).segments, row(model, 0).state) == (0, DocumentState.TO_DO)


def test_a_coding_changes_one_row_only(session: Session, model: DocumentsModel) -> None:
    changed: list[tuple[int, int]] = []
    resets: list[None] = []
    model.rows_changed.connect(lambda first, last: changed.append((first, last)))
    model.modelReset.connect(lambda: resets.append(None))
    session.set_span((0, 6))
    session.code(code(session, "Surveillance"))
    assert changed == [(0, 0)]
    assert not resets


def test_documents_come_and_go(session: Session, model: DocumentsModel) -> None:
    session.project.documents.add([parsed("Field report")])
    assert names(model) == ["Review", "Interview 2", "Interview 3", "Field report"]
    session.project.documents.delete(row(model, 1).document)
    assert names(model) == ["Review", "Interview 3", "Field report"]
    session.project.documents.move(row(model, 2).document, row(model, 0).document)
    assert names(model) == ["Field report", "Review", "Interview 3"]
    session.undo()
    session.undo()
    assert names(model) == ["Review", "Interview 2", "Interview 3", "Field report"]
    session.project.documents.rename(row(model, 0).document, "Second review")
    assert names(model)[0] == "Second review"


def test_the_filter_looks_at_names_and_kinds(session: Session, model: DocumentsModel) -> None:
    session.project.documents.describe(row(model, 2).document, "Court record")
    model.set_filter("INTER")
    assert names(model) == ["Interview 2", "Interview 3"]
    model.set_filter("rec int")
    assert names(model) == ["Interview 3"]
    session.project.documents.add([parsed("Interview record")])
    assert names(model) == ["Interview 3", "Interview record"]
    model.set_filter("")
    assert len(names(model)) == 4


def test_what_is_open_and_what_is_too_much_is_counted_by_facet(session: Session) -> None:
    count = UnsettledCount(session, session)
    assert lines(count) == []
    session.set_span((0, 6))
    made = session.code(code(session, "Surveillance"))
    assert made is not None
    assert lines(count) == [("Source type", False, 1), ("Time period", False, 1)]
    for name in ("UN document", "Satellite imagery"):
        session.project.coding.apply(made, code(session, name), keep_others=True)
    assert lines(count) == [("Time period", False, 1), ("Source type", True, 1)]
    session.delete_segment()
    assert lines(count) == []


def test_going_to_the_next_open_segment_goes_on_to_other_documents(session: Session) -> None:
    count = UnsettledCount(session, session)
    place = session.document
    for span in ((0, 6), (10, 20)):
        session.set_span(span)
        session.code(code(session, "Surveillance"))
    third = session.project.documents.all()[2].id
    session.open_document(third)
    session.set_span((3, 9))
    session.code(code(session, "Surveillance"))
    period = facet(session, "Time period")
    session.select_segment(None)
    seen = []
    for _ in range(4):
        assert count.go_next(period, over=False)
        seen.append((session.document, session.target_span()))
    assert seen == [(third, (3, 9)), (place, (0, 6)), (place, (10, 20)), (third, (3, 9))]
    assert not count.go_next(period, over=True)


@pytest.mark.parametrize("seed", range(scale(4, 40)))
def test_whatever_happens_the_panel_counts_what_the_project_counts(tmp_path: Path, qtbot: QtBot, seed: int) -> None:
    project = small_project(tmp_path / "random.testimonia")
    project.documents.add([parsed("Second")])
    session = Session(project)
    session.open_document(project.documents.all()[0].id)
    model, count = DocumentsModel(session, session), UnsettledCount(session, session)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    user = RandomUser(project, seed)
    for number in range(scale(60, 200)):
        before = project.coder
        user.act()
        if project.coder != before:
            project.coder, now = before, project.coder
            session.set_coder(now)
        if number % 5 == 0:
            documents = project.documents.all()
            if documents:
                session.open_document(documents[number % len(documents)].id)
            assert lines(count) == lines(UnsettledCount(session))
            assert names(model) == [document.name for document in documents]
            fresh = DocumentsModel(session)
            assert [row(model, at) for at in range(len(documents))] == [row(fresh, at) for at in range(len(documents))]
    session.close()
