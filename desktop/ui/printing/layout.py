"""Where lines, brackets and labels stand on which page: functions of heights and spans, without Qt.

Lengths are in twips, twentieths of a point; spans are half-open and in code points.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

TWIPS = 20
"""So many units make a point."""


@dataclass(frozen=True, slots=True)
class LineBox:
    """One line: its characters, its height, the space behind it, and which block of words it belongs to.

    ``keep`` holds it on the page of the next line, as a heading is.
    """

    start: int
    end: int
    height: int
    gap: int
    block: int
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A line of the document by its number, and its top on the page."""

    line: int
    top: int


@dataclass(frozen=True, slots=True)
class SpanLines:
    """The first and the last line that a segment has characters on, and its lane, 0 next to the text."""

    key: int
    first: int
    last: int
    lane: int


@dataclass(frozen=True, slots=True)
class PageBracket:
    """The part of a segment's bracket on one page."""

    key: int
    lane: int
    top: int
    bottom: int
    begins: bool
    ends: bool


@dataclass(frozen=True, slots=True)
class PageLabel:
    """A label beside its bracket; ``lines`` of it are printed, all or one."""

    key: int
    top: int
    lines: int


def _breaks_badly(lines: Sequence[LineBox], at: int) -> bool:
    """Whether a page should not end before this line: a heading alone, or one line of a paragraph alone."""
    before, line = lines[at - 1], lines[at]
    if before.keep:
        return True
    if before.block != line.block:
        return False
    first = at < 2 or lines[at - 2].block != before.block
    last = at + 1 >= len(lines) or lines[at + 1].block != line.block
    return first or last


def paginate(lines: Sequence[LineBox], height: int) -> list[list[Placed]]:
    """Share lines out to pages of this height: each on one page, in order, at least one a page.

    A page ends earlier, by at most four lines, where a heading or a single line of a paragraph would stand alone.
    """
    pages: list[list[Placed]] = []
    at = 0
    while at < len(lines):
        top, end = 0, at
        while end < len(lines) and (end == at or top + lines[end].height <= height):
            top += lines[end].height + lines[end].gap
            end += 1
        if end < len(lines):
            better = end
            while better > max(at + 1, end - 4) and _breaks_badly(lines, better):
                better -= 1
            if not _breaks_badly(lines, better):
                end = better
        page: list[Placed] = []
        top = 0
        for number in range(at, end):
            page.append(Placed(number, top))
            top += lines[number].height + lines[number].gap
        pages.append(page)
        at = end
    return pages


def lines_of_spans(lines: Sequence[LineBox], spans: Sequence[tuple[int, int, int]]) -> list[SpanLines]:
    """For spans ``(start, end, key)`` the lines they cross, and a lane that no span on the same lines has.

    ``lines`` are those of the document, in its order. A span without a line is left out; the longer of two that begin
    on one line stands further in, as on the screen; those that are alike keep the order in which they came.
    """
    ends, starts = [line.end for line in lines], [line.start for line in lines]
    found: list[tuple[int, int, int, int]] = []
    for start, end, key in spans:
        first, last = bisect_right(ends, start), bisect_left(starts, max(end, start + 1)) - 1
        if first < len(lines) and last >= first:
            found.append((first, -(end - start), last, key))
    placed: list[SpanLines] = []
    busy: list[int] = []
    for first, _length, last, key in sorted(found, key=lambda each: each[:2]):
        lane = next((number for number, until in enumerate(busy) if until < first), len(busy))
        if lane == len(busy):
            busy.append(last)
        else:
            busy[lane] = last
        placed.append(SpanLines(key, first, last, lane))
    return placed


def brackets_on(
    page: Sequence[Placed], lines: Sequence[LineBox], spans: Sequence[SpanLines], offset: int = 0
) -> list[PageBracket]:
    """The brackets of one page, by their beginning. ``spans`` count lines from ``offset`` of the page's lines."""
    if not page:
        return []
    low, high = page[0].line - offset, page[-1].line - offset
    found: list[PageBracket] = []
    for span in spans:
        if span.last < low or span.first > high:
            continue
        top = page[max(span.first, low) - low]
        bottom = page[min(span.last, high) - low]
        found.append(
            PageBracket(
                span.key,
                span.lane,
                top.top,
                bottom.top + lines[bottom.line].height,
                span.first >= low,
                span.last <= high,
            )
        )
    return sorted(found, key=lambda each: (each.top, each.lane))


def place_labels(
    brackets: Sequence[PageBracket], wanted: dict[int, int], row: int, height: int
) -> tuple[list[PageLabel], list[int]]:
    """Labels beside their brackets, none over another, and the keys of those for which the page has no room.

    ``wanted`` says how many rows of ``row`` each label takes. A label moves down where another stands; where the page
    would end first, all move up again. Where one would come to stand too far from its bracket, long labels are cut to
    fewer rows; where a page has no room for one row each, the last labels go.
    """
    for most in range(max(wanted.values(), default=1), 0, -1):
        rows = {key: min(count, most) for key, count in wanted.items()}
        if sum(rows[each.key] for each in brackets) * row > height:
            continue
        labels = _placed(brackets, rows, row, height)
        far = max((abs(label.top - each.top) for label, each in zip(labels, brackets, strict=True)), default=0)
        if most == 1 or far <= _FAR * row:
            return labels, []
    # The last row of the margin says how many are not named.
    left = brackets[: max(0, height // row - 1)]
    return _placed(left, dict.fromkeys(wanted, 1), row, height - row), [each.key for each in brackets[len(left) :]]


_FAR = 4


def _placed(brackets: Sequence[PageBracket], rows: dict[int, int], row: int, height: int) -> list[PageLabel]:
    """Labels of so many rows in the order of their brackets; all of them fit into the height."""
    tops: list[int] = []
    busy = 0
    for each in brackets:
        tops.append(max(each.top, busy))
        busy = tops[-1] + rows[each.key] * row
    limit = height
    for number in range(len(brackets) - 1, -1, -1):
        tops[number] = min(tops[number], limit - rows[brackets[number].key] * row)
        limit = tops[number]
    return [PageLabel(each.key, top, rows[each.key]) for each, top in zip(brackets, tops, strict=True)]
