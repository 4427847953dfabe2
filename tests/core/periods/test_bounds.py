"""How periods lie to each other, their order and their axis; and that our days agree with the public parser's."""

from __future__ import annotations

import logging
from datetime import date

import pytest

from desktop.core.periods import Relation, axis, bounds, relation, sort_key, year_number

ABOUT_2016 = [  # as in the palette: how what exists lies to the reading "about 2016"
    ("[2016,2017]", Relation.OVERLAPS),
    ("2016-05", Relation.INSIDE),
    ("2014/2024", Relation.CONTAINS),
    ("2020/..", Relation.APART),
    ("2016~", Relation.SAME),
    ("2016", Relation.INSIDE),
    ("2015/2017", Relation.OVERLAPS),
    ("../2014", Relation.APART),
    ("../2015", Relation.OVERLAPS),
    ("2014/..", Relation.CONTAINS),
    ("201X", Relation.CONTAINS),
]


@pytest.mark.parametrize(("existing", "how"), ABOUT_2016)
def test_relations_to_about_2016(existing: str, how: Relation) -> None:
    assert relation(bounds("2016~"), bounds(existing)) is how


@pytest.mark.parametrize(
    ("reading", "existing", "how"),
    [
        ("2016", "2016-01/2016-12", Relation.SAME),
        ("2020/..", "2021-05", Relation.INSIDE),
        ("2021-05", "2020/..", Relation.CONTAINS),
        ("2020/..", "2014/2024", Relation.OVERLAPS),
        ("2020/..", "2022/..", Relation.INSIDE),
        ("2020/..", "../2019", Relation.APART),
        ("2020/..", "../2020", Relation.OVERLAPS),
        ("2016", "2016?", Relation.OVERLAPS),
        ("2016/2017", "[2016,2017]", Relation.OVERLAPS),
        ("2016", "2017", Relation.APART),
        ("../2010", "../2005", Relation.INSIDE),
        ("1997~/1999", "199X", Relation.CONTAINS),
    ],
)
def test_relations(reading: str, existing: str, how: Relation) -> None:
    assert relation(bounds(reading), bounds(existing)) is how


@pytest.mark.parametrize(
    ("edtf", "possible"),
    [
        ("0001~", (date(1, 1, 1), date(2, 12, 31))),
        ("9999~", (date(9998, 1, 1), date(9999, 12, 31))),
        ("0001-01~", (date(1, 1, 1), date(1, 2, 28))),
        ("9999-12~", (date(9999, 11, 1), date(9999, 12, 31))),
        ("0001-01-01~", (date(1, 1, 1), date(1, 1, 4))),
        ("9999-12-31~", (date(9999, 12, 28), date(9999, 12, 31))),
        ("9999-24", (date(9999, 12, 1), date(9999, 12, 31))),
        ("00XX~", (date(1, 1, 1), date(119, 12, 31))),
        ("19XX~", (date(1880, 1, 1), date(2019, 12, 31))),
        ("1XXX~", (date(900, 1, 1), date(2099, 12, 31))),
        ("2016-02~", (date(2016, 1, 1), date(2016, 3, 31))),
        ("2015-03~", (date(2015, 2, 1), date(2015, 4, 30))),
        ("2016~-02-29", (date(2015, 2, 28), date(2017, 2, 28))),
        ("2004-06~-11", (date(2004, 5, 11), date(2004, 7, 11))),
        ("2004-06-~11", (date(2004, 6, 8), date(2004, 6, 14))),
        ("2015-XX~", (date(2014, 1, 1), date(2016, 12, 31))),
        ("2015-03-XX~", (date(2015, 2, 1), date(2015, 4, 30))),
        ("2014-24~", (date(2014, 11, 1), date(2015, 3, 31))),
        ("201X-02-29", (date(2012, 2, 29), date(2016, 2, 29))),
    ],
)
def test_about_reaches_as_far_as_the_guide_says(edtf: str, possible: tuple[date, date]) -> None:
    assert bounds(edtf).possible == possible


def test_order() -> None:
    texts = ["2020/..", "2016", "../2010", "2016-01", "2014/2024", "199X", "2016-05-05", "1997~/1999", "2015/.."]
    assert sorted(texts, key=sort_key) == [
        "../2010", "199X", "1997~/1999", "2014/2024", "2015/..", "2016-01", "2016", "2016-05-05", "2020/..",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["2016~", "[2016,2017]", "2016-05", "2014/2024", "2020/.."], (2012, 2028, 4)),
        (["2016"], (2015, 2018, 1)),
        (["2016-05-05"], (2015, 2018, 1)),
        (["2014/2015"], (2013, 2016, 1)),
        (["199X"], (1990, 2000, 2)),
        (["20XX", "1945"], (1900, 2100, 50)),
        (["0001/9999"], (0, 10000, 2000)),
        (["2020/.."], None),
        (["../2010"], None),
        ([], (2000, 2025, 5)),
    ],
)
def test_axis(texts: list[str], expected: tuple[int, int, int] | None) -> None:
    start, end, step = axis([bounds(text) for text in texts])
    assert 4 <= (end - start) // step + 1 <= 6
    if expected is not None:
        assert (start, end, step) == expected


def test_days_have_a_place_on_the_axis() -> None:
    assert year_number(date(2016, 1, 1)) == 2016
    assert year_number(date(2016, 7, 2)) == 2016.5
    assert year_number(date(2015, 12, 31)) == 2015 + 364 / 365


AGREED = """
2016 2016-02 2016-02-29 2016~ 2016? 199X 19XX 2015-XX 2015-03-XX 2015-XX-XX 156X-12-25 2014/2024 2014-03/2015
2004-06-XX/2004-07-03 199X/200X 2014-01-01/2015-02-03 2019-21 2019-22 2019-23 2019-33 2019-36 0001 9999
"""


@pytest.mark.parametrize("text", AGREED.split())
def test_the_days_named_agree_with_the_public_parser(text: str) -> None:
    """Its strict bounds know no padding, as our certain days do (or the possible ones, where none are certain)."""
    edtf = pytest.importorskip("edtf")
    logging.getLogger("edtf").setLevel(logging.CRITICAL)
    theirs = edtf.parse_edtf(text)
    own = bounds(text)
    days = own.certain or own.possible
    low, high = theirs.lower_strict(), theirs.upper_strict()
    assert (tuple(low[:3]), tuple(high[:3])) == tuple((day.year, day.month, day.day) for day in days if day)
