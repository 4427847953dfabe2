"""Pages: every line once and in order, every segment bracketed wherever it goes, no label over another."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.ui.printing.layout import LineBox, PageBracket, brackets_on, lines_of_spans, paginate, place_labels
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Sequence

HEIGHT, ROW = 1000, 40


@st.composite
def documents(draw: st.DrawFn) -> list[LineBox]:
    """Lines of paragraphs, some of them headings, some blank, some higher than a page."""
    lines: list[LineBox] = []
    at = 0
    for block in range(draw(st.integers(1, 25))):
        heading = draw(st.booleans()) and draw(st.booleans())
        count = 1 if heading else draw(st.integers(1, 9))
        for number in range(count):
            length = draw(st.integers(0 if count == 1 else 1, 60))
            height = draw(st.sampled_from((100, 130, 310, 1400)))
            last = number == count - 1
            lines.append(LineBox(at, at + length, height, 50 if last else 0, block, heading))
            at += length + last  # the end of a paragraph belongs to no line
    return lines


@settings(max_examples=scale(120, 2000))
@given(documents())
def test_no_line_is_lost_or_printed_twice(lines: list[LineBox]) -> None:
    pages = paginate(lines, HEIGHT)
    assert [placed.line for page in pages for placed in page] == list(range(len(lines)))
    for page in pages:
        assert page[0].top == 0
        for placed, after in pairwise(page):
            assert after.top == placed.top + lines[placed.line].height + lines[placed.line].gap
        low = page[-1]
        assert len(page) == 1 or low.top + lines[low.line].height <= HEIGHT


@settings(max_examples=scale(120, 2000))
@given(documents(), st.data())
def test_every_segment_has_a_bracket_on_every_page_that_it_touches(lines: list[LineBox], data: st.DataObject) -> None:
    length = lines[-1].end
    spans: list[tuple[int, int, int]] = []
    for key in range(data.draw(st.integers(0, 12))):
        start = data.draw(st.integers(0, length))
        spans.append((start, data.draw(st.integers(start, length)) + 1, key))
    pages = paginate(lines, HEIGHT)
    placed = lines_of_spans(lines, spans)
    for page in pages:
        found = {each.key: each for each in brackets_on(page, lines, placed)}
        touched = {
            key
            for start, end, key in spans
            if any(lines[one.line].start < end and start < lines[one.line].end for one in page)
        }
        assert touched <= set(found)
        for one in page:
            for start, end, key in spans:
                box = lines[one.line]
                if box.start < end and start < box.end:
                    assert found[key].top <= one.top
                    assert one.top + box.height <= found[key].bottom
    _whole(pages_of=[brackets_on(page, lines, placed) for page in pages])
    lanes = {each.key: each for each in placed}
    for one_key, a in lanes.items():
        for other_key, b in lanes.items():
            if one_key < other_key and a.first <= b.last and b.first <= a.last:
                assert a.lane != b.lane


def _whole(pages_of: Sequence[list[PageBracket]]) -> None:
    """Each bracket begins once and ends once."""
    begun = [each.key for page in pages_of for each in page if each.begins]
    ended = [each.key for page in pages_of for each in page if each.ends]
    assert len(begun) == len(set(begun))
    assert sorted(begun) == sorted(ended)


@settings(max_examples=scale(200, 3000))
@given(st.lists(st.tuples(st.integers(0, HEIGHT - 20), st.integers(1, 5)), max_size=40))
def test_labels_stand_on_the_page_in_order_and_never_over_each_other(wished: list[tuple[int, int]]) -> None:
    brackets = [PageBracket(key, 0, top, top + 10, True, True) for key, (top, _rows) in enumerate(sorted(wished))]
    wanted = {key: rows for key, (_top, rows) in enumerate(sorted(wished))}
    labels, left_out = place_labels(brackets, wanted, ROW, HEIGHT)
    assert [label.key for label in labels] + left_out == [each.key for each in brackets]
    below = 0
    for label in labels:
        assert label.top >= below
        assert 1 <= label.lines <= wanted[label.key]
        below = label.top + label.lines * ROW
    assert below <= HEIGHT
    assert not left_out or len(labels) == HEIGHT // ROW - 1


def test_headings_and_single_lines_do_not_stand_alone() -> None:
    lines = [LineBox(n, n + 1, 100, 0, 0) for n in range(9)] + [LineBox(9, 10, 100, 0, 1, keep=True)]
    lines += [LineBox(n, n + 1, 100, 0, 2) for n in range(10, 13)]
    pages = paginate(lines, HEIGHT)
    assert [len(page) for page in pages] == [9, 4]
    paragraph = [LineBox(n, n + 1, 100, 0, 0) for n in range(11)]
    assert [len(page) for page in paginate(paragraph, HEIGHT)] == [9, 2]
