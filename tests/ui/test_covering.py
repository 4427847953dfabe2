"""What is covered on a desk: who asks reads, who leaves covers again, and nothing of it is quoted meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core import covering as core
from desktop.ui.covering import (
    SIGN,
    covered_note,
    covering_of,
    is_covered,
    quote_of,
    readable_text,
    shown_quote,
    shown_words,
)
from desktop.ui.models.step_words import step_line
from tests.ui.desk_case import code, coder

if TYPE_CHECKING:
    from desktop.core.model import DocumentId, SegmentId
    from desktop.ui.session import Session


@pytest.fixture
def documents() -> int:
    return 2


def here(session: Session) -> DocumentId:
    assert session.document is not None
    return session.document


def coded(session: Session, start: int, end: int, name: str) -> SegmentId:
    return session.project.coding.code_span(here(session), start, end, [code(session, name)])


def cover(session: Session, name: str) -> None:
    core.cover(session.project, code(session, name), True)


def test_what_is_covered_follows_every_step(session: Session) -> None:
    covers = covering_of(session)
    assert covering_of(session) is covers
    heard: list[bool] = []
    covers.changed.connect(lambda: heard.append(True))
    first = coded(session, 0, 10, "Execution")
    assert (covers.spans(), heard) == ([], [])
    cover(session, "Unlawful killing")
    assert (covers.spans(), covers.count(), bool(heard)) == ([(0, 10)], 1, True)
    coded(session, 5, 20, "Execution")
    coded(session, 40, 50, "Surveillance")
    assert covers.spans() == [(0, 20)]
    session.project.coding.remove(first, code(session, "Execution"))
    assert covers.spans() == [(5, 20)]
    session.project.undo()
    assert covers.spans() == [(0, 20)]
    session.project.coding.delete(first)
    assert covers.spans() == [(5, 20)]
    session.project.codebook.delete_code(code(session, "Unlawful killing"))
    assert covers.spans() == []


def test_asking_lets_one_passage_be_read_until_something_else_is_in_hand(session: Session) -> None:
    first, second = coded(session, 0, 10, "Execution"), coded(session, 30, 40, "Execution")
    session.select_segment(None)
    cover(session, "Execution")
    covers = covering_of(session)
    assert covers.spans() == [(0, 10), (30, 40)]
    session.select_segment(first)
    assert covers.spans() == [(0, 10), (30, 40)]  # selecting alone is not asking
    covers.open((0, 10))
    assert covers.spans() == [(30, 40)]
    session.set_span((2, 5))
    assert covers.spans() == [(30, 40)]
    session.select_segment(second)
    assert covers.spans() == [(0, 10), (30, 40)]
    covers.open((30, 40))
    covers.switch(False)
    assert (covers.spans(), covers.count()) == ([], 0)
    covers.switch(True)
    assert covers.spans() == [(0, 10), (30, 40)]


def test_who_codes_a_passage_goes_on_reading_it(session: Session) -> None:
    cover(session, "Execution")
    covers = covering_of(session)
    session.set_span((3, 12))
    segment = session.code(code(session, "Execution"))
    assert covers.spans() == []
    session.code(code(session, "UN document"))
    assert covers.spans() == []
    session.set_span((20, 25))
    assert covers.spans() == [(3, 12)]
    session.select_segment(segment)
    assert covers.spans() == [(3, 12)]


def test_nothing_of_it_is_quoted(session: Session) -> None:
    text = session.text()
    row = coded(session, 4, 16, "Execution")
    coded(session, 0, 40, "Surveillance")
    assert session.work is not None
    cover(session, "Execution")
    session.select_segment(None)
    segment = session.work.segments[row]
    assert is_covered(session, here(session), 0, 5)
    assert not is_covered(session, here(session), 16, 30)
    assert shown_quote(session, segment) == covered_note()
    words = shown_words(session, here(session), 0, 40)
    assert (words[:4], words[16:], len(words)) == (text[:4], text[16:40], 40)
    assert set(words[4:16]) <= {SIGN, " "}
    assert quote_of(session, here(session), 0, 40) == " ".join(words.split())
    assert readable_text(session.project, here(session)) == words + text[40:]
    line = step_line(session.project, session.project.history(limit=3)[2])
    assert (SIGN in line.quote, text[4:16] in line.quote) == (True, False)
    covering_of(session).open((4, 16))
    assert shown_quote(session, segment) == " ".join(text[4:16].split())


def test_other_documents_and_other_coders_passages_are_covered_too(session: Session) -> None:
    first, second = (document.id for document in session.project.documents.all())
    session.project.coder = coder(session, "Jonas Weber")
    session.project.coding.code_span(second, 0, 6, [code(session, "Execution")])
    session.project.coder = coder(session, "Ana Ruiz")
    cover(session, "Execution")
    assert is_covered(session, second, 0, 1)
    assert not is_covered(session, first, 0, 1)
    session.open_document(second)
    assert covering_of(session).spans() == [(0, 6)]
    session.open_document(first)
    assert is_covered(session, second, 5, 9)
    covering_of(session).switch(False)
    assert not is_covered(session, second, 5, 9)
