"""Differences of coders, segment beside segment: every kind by hand, and what must hold for all."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.agreement.disagreements import (
    Answer,
    Kind,
    Marked,
    all_disagreements,
    disagreements,
    stretches,
)
from desktop.core.model import CodeId, CoderId, FacetId, SegmentId
from desktop.core.periods import bounds
from tests.scale import scale

ANA, JONAS, MIRA = CoderId(1), CoderId(2), CoderId(3)
PAIR = (ANA, JONAS)
ABUSE, SOURCE, PERIOD = FacetId(1), FacetId(2), FacetId(3)
EXECUTION, LABOUR, WITNESS = CodeId(11), CodeId(12), CodeId(21)
Y2016, Y2016_AGAIN, Y2015 = CodeId(31), CodeId(32), CodeId(33)
ANSWERS = {
    EXECUTION: Answer(ABUSE, EXECUTION),
    LABOUR: Answer(ABUSE, LABOUR),
    WITNESS: Answer(SOURCE, WITNESS),
    Y2016: Answer(PERIOD, bounds("2016"), True),
    Y2016_AGAIN: Answer(PERIOD, bounds("2016-01-01/2016-12-31"), True),
    Y2015: Answer(PERIOD, bounds("2015"), True),
}
_next = iter(range(1, 1_000_000))


def mark(start: int, end: int, *codes: CodeId, coder: CoderId = ANA) -> Marked:
    return Marked(SegmentId(next(_next)), coder, start, end, codes)


def test_what_is_the_same_is_no_difference() -> None:
    assert disagreements([mark(0, 10, EXECUTION)], [mark(0, 10, EXECUTION)], ANSWERS, PAIR) == []


def test_only_one_coded() -> None:
    [found] = disagreements([mark(0, 10, EXECUTION, WITNESS)], [], ANSWERS, PAIR)
    assert (found.kind, found.pieces, found.second) == (Kind.ONE, ((0, 10),), None)
    assert found.first_codes == (EXECUTION, WITNESS)
    [found] = disagreements([], [mark(3, 5)], ANSWERS, PAIR)
    assert (found.kind, found.pieces, found.first, found.second_codes) == (Kind.ONE, ((3, 5),), None, ())


def test_an_edge_differs_at_one_end_or_both() -> None:
    [found] = disagreements([mark(0, 20, EXECUTION)], [mark(0, 12, EXECUTION)], ANSWERS, PAIR)
    assert (found.kind, found.pieces, found.first_codes) == (Kind.EDGE, ((12, 20),), (EXECUTION,))
    [found] = disagreements([mark(5, 15, EXECUTION)], [mark(0, 20, EXECUTION)], ANSWERS, PAIR)
    assert found.pieces == ((0, 5), (15, 20))
    assert (found.start, found.end) == (0, 20)


def test_other_codes_on_the_same_passage() -> None:
    [found] = disagreements([mark(0, 10, EXECUTION, WITNESS)], [mark(0, 10, LABOUR, WITNESS)], ANSWERS, PAIR)
    assert (found.kind, found.facet, found.pieces) == (Kind.CODE, ABUSE, ((0, 10),))
    assert (found.first_codes, found.second_codes) == ((EXECUTION,), (LABOUR,))


def test_a_facet_left_open_by_one_is_another_answer() -> None:
    [found] = disagreements([mark(0, 10, EXECUTION, WITNESS)], [mark(0, 10, EXECUTION)], ANSWERS, PAIR)
    assert (found.kind, found.facet, found.first_codes, found.second_codes) == (Kind.CODE, SOURCE, (WITNESS,), ())


def test_periods_are_compared_by_their_days() -> None:
    same = disagreements([mark(0, 9, EXECUTION, Y2016)], [mark(0, 9, EXECUTION, Y2016_AGAIN)], ANSWERS, PAIR)
    assert same == []
    [found] = disagreements([mark(0, 9, EXECUTION, Y2016)], [mark(0, 9, EXECUTION, Y2015)], ANSWERS, PAIR)
    assert (found.kind, found.first_codes, found.second_codes) == (Kind.PERIOD, (Y2016,), (Y2015,))


def test_a_passage_split_in_two_is_no_difference() -> None:
    split = [mark(0, 4, EXECUTION), mark(4, 10, EXECUTION)]
    assert disagreements([mark(0, 10, EXECUTION)], split, ANSWERS, PAIR) == []
    assert disagreements(split, [mark(0, 10, EXECUTION)], ANSWERS, PAIR) == []


def test_touching_only_is_not_the_same_passage() -> None:
    found = disagreements([mark(0, 10, EXECUTION)], [mark(9, 30, LABOUR)], ANSWERS, PAIR)
    assert [one.kind for one in found] == [Kind.ONE, Kind.ONE]
    assert [one.pieces for one in found] == [((0, 10),), ((9, 30),)]


def test_a_segment_without_codes_meets_a_coded_one() -> None:
    [found] = disagreements([mark(0, 10)], [mark(0, 10, EXECUTION)], ANSWERS, PAIR)
    assert (found.kind, found.first_codes, found.second_codes) == (Kind.CODE, (), (EXECUTION,))


def test_an_answer_that_reaches_further_through_another_segment_is_found() -> None:
    mine = [mark(0, 20, EXECUTION, WITNESS)]
    theirs = [mark(0, 12, EXECUTION), mark(0, 12, WITNESS), mark(12, 20, EXECUTION)]
    [found] = disagreements(mine, theirs, ANSWERS, PAIR)
    assert (found.kind, found.pieces) == (Kind.EDGE, ((12, 20),))


def test_of_three_coders_every_two_are_compared() -> None:
    layers = {ANA: [mark(0, 9, EXECUTION)], JONAS: [mark(0, 9, LABOUR)], MIRA: [mark(0, 9, LABOUR)]}
    found = all_disagreements(layers, ANSWERS)
    assert [one.coders for one in found] == [(ANA, JONAS), (ANA, MIRA)]


def test_stretches_tell_agreeing_from_differing_text() -> None:
    layers = [[mark(0, 10, EXECUTION), mark(20, 30, EXECUTION)], [mark(5, 10, EXECUTION), mark(20, 25, LABOUR)]]
    assert [(run.start, run.end, run.kind) for run in stretches(layers, ANSWERS)] == [
        (0, 5, "one"),
        (5, 10, "both"),
        (20, 25, "differ"),
        (25, 30, "one"),
    ]


SEGMENTS = st.lists(
    st.tuples(
        st.integers(0, 24), st.integers(1, 10), st.lists(st.sampled_from(sorted(ANSWERS)), max_size=3, unique=True)
    ),
    max_size=6,
)


def marked(rows: list[tuple[int, int, list[CodeId]]]) -> list[Marked]:
    return [mark(start, start + length, *codes) for start, length, codes in rows]


@settings(max_examples=scale(300, 5000))
@given(SEGMENTS, SEGMENTS)
def test_there_is_a_difference_exactly_where_the_answers_of_some_character_differ(
    first: list[tuple[int, int, list[CodeId]]], second: list[tuple[int, int, list[CodeId]]]
) -> None:
    one, other = marked(first), marked(second)
    found = disagreements(one, other, ANSWERS, PAIR)
    runs = stretches([one, other], ANSWERS)
    assert bool(found) == any(run.kind != "both" for run in runs)
    for each in found:
        for low, high in each.pieces:
            assert any(run.kind != "both" and run.start < high and low < run.end for run in runs)


@settings(max_examples=scale(200, 3000))
@given(SEGMENTS)
def test_a_coder_agrees_with_their_own_copy(rows: list[tuple[int, int, list[CodeId]]]) -> None:
    assert disagreements(marked(rows), marked(list(reversed(rows))), ANSWERS, PAIR) == []


@settings(max_examples=scale(200, 3000))
@given(SEGMENTS, SEGMENTS)
def test_stretches_say_of_every_character_what_the_segments_say(
    first: list[tuple[int, int, list[CodeId]]], second: list[tuple[int, int, list[CodeId]]]
) -> None:
    layers = [marked(first), marked(second)]
    runs = stretches(layers, ANSWERS)
    for at in range(36):
        over = [[one for one in layer if one.start <= at < one.end] for layer in layers]
        said = [{ANSWERS[code].sense for one in segments for code in one.codes} for segments in over]
        kind = next((run.kind for run in runs if run.start <= at < run.end), None)
        if not any(over):
            assert kind is None
        elif not all(over):
            assert kind == "one"
        else:
            assert kind == ("both" if said[0] == said[1] else "differ")
