"""What holds for every period: names and EDTF read back, bounds nest, relations mirror, nothing raises."""

from __future__ import annotations

from datetime import date

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.core.errors import BadPeriod
from desktop.core.periods import (
    QUESTIONS,
    Ambiguous,
    Reading,
    Relation,
    axis,
    bounds,
    canonical,
    days_in_words,
    describe,
    name,
    read,
    relation,
    sort_key,
)
from tests.core.periods.strategies import edtf
from tests.scale import scale

TODAY = date(2026, 3, 1)
MANY = settings(max_examples=scale(250, 2500))

WORDS = """
about circa c. ca. ~ perhaps since from after before until by between and to or either one of each the in early mid
late 1990s 90s nineties 20th century winter spring 2014 2016 2014-15 2024 15 0 31 32 may 5 5th march feb. quarter q1
first half of year , . - – / .. ( ) ? % x 199x XXXX onwards later present unknown date [ ] { } 2016~ 03/04/2015 on
a day month decade or so ’98 ٢٠١٦ during covid-19 pandemic
"""
words = st.sampled_from(WORDS.split())


def readable(text: str) -> str:
    try:
        return canonical(text)
    except BadPeriod:
        assume(False)
        raise


@given(edtf())
@MANY
def test_standard_form_stands_still_and_keeps_the_days(text: str) -> None:
    standard = readable(text)
    assert canonical(standard) == standard
    assert bounds(standard) == bounds(text)
    assert name(standard) == name(text)


@given(edtf())
@MANY
def test_a_name_reads_back_to_the_same_edtf(text: str) -> None:
    standard = readable(text)
    said = name(standard)
    reading = read(said, today=TODAY)
    if said == standard and isinstance(reading, Ambiguous):
        assert standard in [each.edtf for each in reading.readings]
        return
    assert isinstance(reading, Reading), said
    assert (reading.edtf, reading.name, reading.bounds) == (standard, said, bounds(standard))


@given(edtf())
@MANY
def test_edtf_reads_back_to_itself(text: str) -> None:
    standard = readable(text)
    reading = read(standard, today=TODAY)
    if isinstance(reading, Ambiguous):  # 2010-12 and 2014-24 are spans of years to most people
        assert standard in [each.edtf for each in reading.readings]
        assert len(standard.rstrip("?~%")) == len("2014-24")
    else:
        assert reading is not None
        assert reading.edtf == standard
        assert reading.source == "edtf"


@given(edtf())
@MANY
def test_certain_days_are_possible_days(text: str) -> None:
    own = bounds(readable(text))
    low, high = own.possible
    assert low is None or high is None or low <= high
    if own.certain is not None:
        assert own.certain[0] <= own.certain[1]
        assert low is not None
        assert high is not None
        assert low <= own.certain[0]
        assert own.certain[1] <= high
    template, data = describe(own)
    assert template.format(**data)


@given(edtf(), edtf())
@MANY
def test_relations_mirror_and_agree_with_the_days(one: str, other: str) -> None:
    a, b = bounds(readable(one)), bounds(readable(other))
    there, back = relation(a, b), relation(b, a)
    mirror = {Relation.INSIDE: Relation.CONTAINS, Relation.CONTAINS: Relation.INSIDE}
    assert back == mirror.get(there, there)
    assert (there is Relation.SAME) == (a == b)
    low = max(date.min if side.possible[0] is None else side.possible[0] for side in (a, b))
    high = min(date.max if side.possible[1] is None else side.possible[1] for side in (a, b))
    assert (there is Relation.APART) == (low > high)
    if there is Relation.INSIDE:
        outer = a.certain or a.possible
        assert outer[0] is None or (b.possible[0] is not None and outer[0] <= b.possible[0])
        assert outer[1] is None or (b.possible[1] is not None and b.possible[1] <= outer[1])


@given(st.lists(edtf(), max_size=6))
@MANY
def test_an_axis_has_four_to_six_ticks_and_holds_all(texts: list[str]) -> None:
    every = [bounds(readable(text)) for text in texts]
    start, end, step = axis(every)
    assert (end - start) % step == 0
    assert 3 <= (end - start) // step <= 5
    for one in every:
        assert one.possible[0] is None or start <= one.possible[0].year
        assert one.possible[1] is None or one.possible[1].year < end


@given(st.lists(edtf(), max_size=8))
@MANY
def test_order_is_by_days(texts: list[str]) -> None:
    found = sorted((readable(text) for text in texts), key=sort_key)
    starts = [bounds(text).possible[0] or date.min for text in found]
    assert starts == sorted(starts)


def check(text: str) -> None:
    reading = read(text, today=TODAY)
    if reading is None:
        return
    if isinstance(reading, Ambiguous):
        assert reading.question in QUESTIONS
        assert 2 <= len({each.edtf for each in reading.readings}) == len(reading.readings) <= 6
        readings = reading.readings
    else:
        readings = (reading,)
    for each in readings:
        assert canonical(each.edtf) == each.edtf
        assert bounds(each.edtf) == each.bounds
        assert name(each.edtf) == each.name
        again = read(each.name, today=TODAY)
        assert isinstance(again, Reading) or each.name == each.edtf
        if isinstance(again, Reading):
            assert again.edtf == each.edtf


@given(st.text(max_size=220))
@MANY
def test_any_text_is_read_or_left(text: str) -> None:
    check(text)


@given(st.lists(words, max_size=8), st.sampled_from([" ", " ", " ", ""]))
@settings(max_examples=scale(1000, 12000))
def test_any_words_are_read_or_left(pieces: list[str], joint: str) -> None:
    check(joint.join(pieces))


@given(st.text("0123456789Xx?~%/.-,[]{} ", max_size=24))
@MANY
def test_any_signs_of_edtf_are_read_or_left(text: str) -> None:
    check(text)


@given(st.dates(), st.dates())
def test_days_in_words_name_exactly_these_days(one: date, other: date) -> None:
    low, high = min(one, other), max(one, other)
    reading = read(days_in_words((low, high)), today=TODAY)
    assert isinstance(reading, Reading)
    assert reading.bounds.certain == (low, high)
