from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.spans import (
    LANE_SLACK,
    LaneBook,
    SegmentIndex,
    greedy_lanes,
    intersection,
    lane_reach,
    lowest_free,
    overlaps,
    snap_to_words,
    sweep,
    union,
)
from tests.scale import scale

span = st.tuples(st.integers(0, 60), st.integers(0, 40)).map(lambda pair: (pair[0], pair[0] + pair[1]))
spans = st.lists(span, max_size=25)
EXAMPLES = scale(120, 2000)


def _covered(items: list[tuple[int, int]]) -> set[int]:
    return {place for start, end in items for place in range(start, end)}


@given(span, span)
@settings(max_examples=EXAMPLES)
def test_overlap_is_a_shared_character(a: tuple[int, int], b: tuple[int, int]) -> None:
    shared = _covered([a]) & _covered([b])
    assert overlaps(a, b) == overlaps(b, a) == bool(shared)
    assert intersection(a, b) == ((min(shared), max(shared) + 1) if shared else None)


@given(spans)
@settings(max_examples=EXAMPLES)
def test_union_covers_the_same_characters_with_gaps_between(items: list[tuple[int, int]]) -> None:
    merged = union(items)
    assert _covered(merged) == _covered(items)
    assert all(before[1] < after[0] for before, after in pairwise(merged))


@given(spans, st.integers(1, 4))
@settings(max_examples=EXAMPLES)
def test_every_run_has_the_keys_of_each_of_its_characters(items: list[tuple[int, int]], keys: int) -> None:
    keyed = [(start, end, number % keys) for number, (start, end) in enumerate(items)]
    runs = sweep(keyed)
    seen: dict[int, tuple[int, ...]] = {}
    for start, end, found in runs:
        assert start < end
        assert len(set(found)) == len(found)
        for place in range(start, end):
            assert place not in seen
            seen[place] = found
    expected = {place: {key for start, end, key in keyed if start <= place < end} for place in _covered(items)}
    assert {place: set(found) for place, found in seen.items()} == expected
    for before, after in pairwise(runs):
        assert before[1] <= after[0]
        assert before[1] < after[0] or before[2] != after[2]


def test_keys_of_a_run_stand_in_the_order_in_which_they_began() -> None:
    assert sweep([(4, 10, "late"), (0, 6, "early"), (0, 9, "longer")]) == [
        (0, 4, ("longer", "early")),
        (4, 6, ("longer", "early", "late")),
        (6, 9, ("longer", "late")),
        (9, 10, ("late",)),
    ]


long_span = st.tuples(st.integers(0, 5000), st.sampled_from([0, 1, 3, 4, 15, 16, 63, 64, 65, 700, 4096])).map(
    lambda pair: (pair[0], pair[0] + pair[1])
)


@given(st.lists(long_span, max_size=40), st.lists(st.integers(0, 39), max_size=20), long_span)
@settings(max_examples=EXAMPLES)
def test_the_index_finds_what_looking_at_all_finds(
    items: list[tuple[int, int]], removed: list[int], asked: tuple[int, int]
) -> None:
    entries = [(start, end, number) for number, (start, end) in enumerate(items)]
    half = len(entries) // 2
    index = SegmentIndex(entries[:half])
    for entry in entries[half:]:
        index.add(*entry)
    for number in set(removed):
        if number < len(entries):
            index.remove(*entries[number])
    left = [entry for entry in entries if entry[2] not in removed]
    low, high = asked
    assert len(index) == len(left)
    assert index.query(low, high) == sorted(entry for entry in left if entry[0] < high and entry[1] > low)


def test_removing_what_is_not_there_is_an_error() -> None:
    index = SegmentIndex([(0, 5, 1)])
    with pytest.raises(KeyError):
        index.remove(0, 5, 2)
    with pytest.raises(KeyError):
        index.remove(0, 900, 1)
    assert len(index) == 1


@given(spans)
@settings(max_examples=EXAMPLES)
def test_overlapping_spans_never_share_a_lane_and_lanes_are_as_few_as_can_be(items: list[tuple[int, int]]) -> None:
    ordered = sorted(items)
    lanes = greedy_lanes(ordered)
    for i, a in enumerate(ordered):
        for j in range(i):
            assert not (overlaps(a, ordered[j]) and lanes[i] == lanes[j])
    # An empty span inside others stands beside them; those at one place follow each other.
    deepest = max(
        (
            sum(start <= place < end for start, end in items) + ((place, place) in items)
            for place in {*_covered(items), *(start for start, _end in items)}
        ),
        default=0,
    )
    assert max(lanes, default=-1) + 1 <= max(deepest, 1 if items else 0)


def test_lanes_stand_still_when_segments_come_and_go() -> None:
    rng = random.Random(5)
    book = LaneBook()
    held: dict[int, tuple[int, int, int, int]] = {}
    for number in range(60):
        start = rng.randrange(3000)
        held[number] = (start, start + rng.randrange(1, 500), number, number % 2)
    book.assign(held.values())
    lanes = {key: book.lane_of(key) for key in held}
    for number in range(60, scale(300, 3000)):
        start = rng.randrange(3000)
        entry = (start, start + rng.randrange(1, 500), number, number % 2)
        used = {lanes[key] for key, other in held.items() if other[3] == entry[3] and overlaps(other[:2], entry[:2])}
        lanes[number] = book.add(*entry)
        assert lanes[number] == lowest_free(used)
        held[number] = entry
        if number % 3 == 0:
            gone = rng.choice(list(held))
            book.remove(*held.pop(gone))
            del lanes[gone]
        assert {key: book.lane_of(key) for key in held} == lanes
    for group in (0, 1):
        assert book.count(group) > max(lane for key, lane in lanes.items() if held[key][3] == group)


def test_each_coder_has_lanes_of_its_own() -> None:
    book = LaneBook()
    book.assign([(0, 50, 1, 7), (10, 60, 2, 8), (20, 30, 3, 7)])
    assert [book.lane_of(key) for key in (1, 2, 3)] == [0, 0, 1]
    assert (book.count(7), book.count(8), book.count(9)) == (2, 1, 0)


@pytest.mark.parametrize(
    ("text", "end", "reach"),
    [
        ("a" * 500, 50, 50 + LANE_SLACK),
        ("ab cd\nnext", 2, 6),
        ("ab cd\nnext", 5, 6),
        ("ab cd\nnext", 6, 6),
        ("", 0, LANE_SLACK),
    ],
)
def test_a_bracket_keeps_others_away_for_a_line_but_not_in_the_next_paragraph(text: str, end: int, reach: int) -> None:
    assert lane_reach(text, end) == reach


@pytest.mark.parametrize(
    ("text", "start", "end", "quote"),
    [
        ("the old camp stood", 5, 10, "old camp"),
        ("the old camp stood", 3, 8, "old"),
        ("they didn't speak", 5, 8, "didn't"),
        ("a well-known place", 4, 6, "well-known"),
        ("قال الشاهد إن", 5, 7, "الشاهد"),
        ("cafe\u0301 noir", 1, 4, "cafe\u0301"),
        ("word", 0, 4, "word"),
    ],
)
def test_a_span_is_widened_to_whole_words(text: str, start: int, end: int, quote: str) -> None:
    low, high = snap_to_words(text, start, end)
    assert text[low:high] == quote


@given(st.text("ab '-\né ", max_size=30), st.integers(0, 30), st.integers(0, 30))
@settings(max_examples=EXAMPLES)
def test_whole_words_stay_as_they_are(text: str, a: int, b: int) -> None:
    start, end = sorted((min(a, len(text)), min(b, len(text))))
    once = snap_to_words(text, start, end)
    assert snap_to_words(text, *once) == once
    if text[start:end].strip():
        assert text[start:end].strip() in text[once[0] : once[1]]
