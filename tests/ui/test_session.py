"""The session: what is selected, what an answer goes to, and numbers that follow every Step."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core.model import SegmentId
from desktop.ui.session import Session
from tests.core.making import RandomUser, parsed, small_project
from tests.scale import scale

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core import errors
    from desktop.core.model import CodeId, DocumentId


def code(session: Session, name: str) -> CodeId:
    return next(item.id for item in session.project.codebook.codes() if item.name == name)


def spans(session: Session) -> list[tuple[int, int]]:
    return [(segment.start, segment.end) for segment in session.own_segments()]


def test_an_answer_goes_to_the_passage_and_then_to_its_segment(session: Session) -> None:
    session.set_span((0, 6))
    first = session.code(code(session, "Surveillance"))
    assert first is not None
    assert session.segment == first
    assert session.span is None
    second = session.code(code(session, "UN document"))
    assert second == first
    assert [facet.facet.name for facet in session.work.answers(session.work.segments[first]) if facet.is_open] == [  # type: ignore[union-attr]
        "Time period"
    ]


def test_answers_are_repeated_on_the_next_passage(session: Session) -> None:
    session.set_span((0, 6))
    for name in ("Surveillance", "UN document", "Satellite imagery"):
        session.code(code(session, name))
    session.set_span((10, 20))
    made = session.repeat_answers()
    assert made is not None
    names = {session.project.codebook.code(c.code).name for c in session.project.coding.segment(made).codings}
    assert names == {"Surveillance", "Satellite imagery"}
    assert session.project.history(limit=1)[0].action == "coding.apply_many"


def test_coding_what_somebody_else_marked_makes_an_own_segment(session: Session) -> None:
    ana, jonas = (coder.id for coder in session.project.coders.all())
    session.set_span((0, 6))
    theirs = session.code(code(session, "Surveillance"))
    session.set_coder(jonas)
    session.show_coder(ana, True)
    session.select_segment(theirs)
    mine = session.code(code(session, "Execution"))
    assert mine is not None
    assert mine != theirs
    assert session.project.coding.segment(mine).coder == jonas
    assert [c.code for c in session.project.coding.segment(SegmentId(theirs or 0)).codings] == [
        code(session, "Surveillance")
    ]


def test_an_error_is_announced_and_nothing_breaks(session: Session) -> None:
    heard: list[errors.TestimoniaError] = []
    session.failed.connect(heard.append)
    session.project.coder = None
    session.set_span((0, 6))
    assert session.code(code(session, "Surveillance")) is None
    assert [error.sentence for error in heard] == ["Nobody is coding yet. Nothing was changed; choose a coder first."]


def test_going_from_segment_to_segment_goes_round(session: Session) -> None:
    for span in ((30, 40), (0, 6), (10, 50)):
        session.set_span(span)
        session.code(code(session, "Surveillance"))
    session.select_segment(None)
    seen = []
    for _ in range(4):
        session.go_to_neighbour(1)
        seen.append(session.target_span())
    assert seen == [(0, 6), (10, 50), (30, 40), (0, 6)]
    session.go_to_neighbour(-1)
    assert session.target_span() == (30, 40)


def test_undo_shows_what_it_changed(session: Session) -> None:
    other = session.project.documents.add([parsed("Other")])[0]
    session.set_span((0, 6))
    session.code(code(session, "Surveillance"))
    first = session.document
    session.open_document(other)
    shown: list[tuple[int, int]] = []
    session.scroll_wanted.connect(lambda start, end: shown.append((start, end)))
    session.undo()
    assert session.document == first
    assert shown == [(0, 6)]
    assert spans(session) == []


def test_deleting_the_document_on_screen_shows_another(session: Session) -> None:
    other = session.project.documents.add([parsed("Other")])[0]
    first = session.document
    assert first is not None
    session.project.documents.delete(first)
    assert on_screen(session) == (other, True)
    session.project.documents.delete(other)
    assert on_screen(session) == (None, False)
    session.undo()
    assert on_screen(session) == (other, True)


def on_screen(session: Session) -> tuple[DocumentId | None, bool]:
    return session.document, session.work is not None


def state_of(session: Session) -> dict[str, Any]:
    assert session.work is not None
    return {
        "segments": session.work.segments,
        "memos": session.work.memos,
        "counts": {key: n for key, n in session.counts().items() if n},
        "progress": session.progress(),
    }


@pytest.mark.parametrize("seed", range(scale(4, 40)))
def test_whatever_happens_the_screen_holds_what_the_project_holds(tmp_path: Path, qtbot: QtBot, seed: int) -> None:
    project = small_project(tmp_path / "s.testimonia")
    session = Session(project)
    session.open_document(project.documents.all()[0].id)
    user, dice = RandomUser(project, seed), random.Random(seed)
    for _ in range(150):
        chance = dice.random()
        if chance < 0.15:
            session.undo()
        elif chance < 0.25:
            session.redo()
        else:
            user.act()
        if session.document is None:
            continue
        session.counts()
        fresh = Session(project)
        fresh.open_document(session.document)
        held, true = state_of(session), state_of(fresh)
        fresh._end_listening()
        assert held == true
    session.close()
