"""A starter triple takes at most twelve keys on a selected passage, every Enter counted."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from desktop.core.queries.code_search import fold
from tests.scale import scale
from tests.ui.palette_case import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.model import Code, Facet

MOST_KEYS = 12
PERIODS = ("2014/2024", "2016~", "2020/..")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path)
    for edtf in PERIODS:
        made.project.codebook.create_period(made.period_facet().id, edtf)
    yield made
    made.close()


def queries(name: str, most: int) -> Iterator[str]:
    letters = fold(name).text.replace(" ", "")
    for size in range(1, most + 1):
        yield letters[:size]
        yield from map("".join, itertools.combinations(letters, size))


def shortest(desk: Desk, facet: Facet, code: Code, most: int = 3) -> str:
    """The fewest letters that put the code first while its facet is in hand."""
    for query in queries(code.name, most):
        row = desk.palette.entries.results(query, facet.id).rows[:1]
        if row and row[0].code == code.id:
            return query
    raise AssertionError(f"{most} letters do not find {code.name}")


def test_every_triple_takes_at_most_twelve_keys(desk: Desk) -> None:
    """All abuse codes, all source codes, and the periods that are there or any one year."""
    abuse, source, period = desk.project.codebook.facets()
    book = desk.project.codebook
    keys_of_abuse = {c.name: len(shortest(desk, abuse, c)) + 1 for c in book.codes(abuse.id, builtins=False)}
    keys_of_source = {c.name: len(shortest(desk, source, c)) + 1 for c in book.codes(source.id, builtins=False)}
    keys_of_period = {c.name: len(shortest(desk, period, c)) + 1 for c in book.codes(period.id, builtins=False)}
    for year in (1948, 1999, 2009, 2014, 2016, 2024):
        (row, *_) = desk.palette.entries.results(str(year), period.id).rows
        assert row.edtf == str(year)
        keys_of_period[str(year)] = len(str(year)) + 1
    assert len(keys_of_abuse) >= 40
    assert len(keys_of_source) >= 12
    most = max(keys_of_abuse.values()) + max(keys_of_source.values()) + max(keys_of_period.values())
    assert most <= MOST_KEYS, (keys_of_abuse, keys_of_source, keys_of_period)


def test_typed_triples_stand(desk: Desk) -> None:
    """Some of them by real keys, on fresh passages, with what was typed before not remembered."""
    abuse, source, period = desk.project.codebook.facets()
    book = desk.project.codebook
    first = book.codes(abuse.id, builtins=False)
    second = book.codes(source.id, builtins=False)
    ends: list[Code | str] = [*book.codes(period.id, builtins=False), "1999", "2016"]
    for place in range(scale(6, 24)):
        one, two, three = first[place * 7 % len(first)], second[place * 5 % len(second)], ends[place % len(ends)]
        desk.session.recent_codes.clear()
        desk.session.set_span((100 + place * 20, 110 + place * 20))
        typed = [shortest(desk, abuse, one), shortest(desk, source, two)]
        typed.append(three if isinstance(three, str) else shortest(desk, period, three))
        desk.open(typed[0][0])
        desk.answer(typed[0][1:], *typed[1:])
        assert sum(map(len, typed)) + 3 <= MOST_KEYS
        assert not desk.is_open()
        segment = desk.session.selected_segment()
        assert segment is not None
        assert (segment.start, segment.end) == (100 + place * 20, 110 + place * 20)
        names = {book.code(coding.code).name for coding in segment.codings}
        assert names == {one.name, two.name, three if isinstance(three, str) else three.name}
    assert desk.errors == []
