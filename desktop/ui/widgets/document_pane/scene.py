"""What is on screen: the visible blocks and the segments that cross them, gathered once for all painters."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.core.spans import greedy_lanes, sweep
from desktop.ui.widgets.document_pane.model import WIDE_SEGMENT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from desktop.core.spans import Entry
    from desktop.ui.widgets.document_pane.geometry import BlockInfo, RectCache, VisibleBlock
    from desktop.ui.widgets.document_pane.model import PaneSegment, PaneStyle
    from desktop.ui.widgets.document_pane.text_edge import TextEdge

#: Of so many blocks the runs are remembered while the text is scrolled.
_MOST_KEPT = 400


@dataclass(slots=True)
class Drawn:
    """A segment on screen in UTF-16 units, with its codes in the lens facet and the level of each code's line."""

    segment: PaneSegment
    start: int
    end: int
    codes: tuple[int | None, ...]
    levels: tuple[int, ...]
    wide: bool


@dataclass(slots=True)
class Run:
    """A stretch of a block covered by the same segments: where, which codes in which order, which segments."""

    start: int
    end: int
    codes: tuple[int | None, ...]
    ids: frozenset[int]


@dataclass(slots=True)
class Scene:
    """The visible blocks (before them some laid out ones above, for the margin) and the segments on them."""

    blocks: list[VisibleBlock]
    above: list[VisibleBlock]
    drawn: list[Drawn]
    edge: TextEdge
    rects: RectCache
    _runs: dict[int, list[Run]] = field(default_factory=dict)
    _mine: dict[int, list[tuple[int, int, Drawn]]] = field(default_factory=dict)
    _starts: list[int] = field(default_factory=list)
    _all: list[VisibleBlock] = field(default_factory=list)

    def mine(self, view: VisibleBlock) -> list[tuple[int, int, Drawn]]:
        """The segments that fill part of a block, with that part in the block's own positions."""
        found = self._mine.get(view.number)
        if found is None:
            start, end = view.start, view.end
            length = end - start
            found = self._mine[view.number] = [
                (max(0, one.start - start), min(length, one.end - start), one)
                for one in self.drawn
                if not one.wide and one.start < end and one.end > start
            ]
        return found

    def runs(self, view: VisibleBlock) -> list[Run]:
        """The elementary runs of a block."""
        found = self._runs.get(view.number)
        if found is None:
            mine = self.mine(view)
            found = []
            for start, end, numbers in sweep((low, high, number) for number, (low, high, _) in enumerate(mine)):
                codes = tuple(dict.fromkeys(code for number in numbers for code in mine[number][2].codes))
                found.append(Run(start, end, codes, frozenset(mine[number][2].segment.id for number in numbers)))
            self._runs[view.number] = found
        return found

    def keep_runs(self, before: Scene) -> None:
        """After scrolling alone the runs of a block are what they were, for they are counted from its beginning."""
        if len(before._runs) < _MOST_KEPT:
            self._runs = before._runs

    def block_at(self, position: int) -> VisibleBlock | None:
        """The block among those on screen, and those known above, in which a position lies."""
        if not self._starts:
            self._all = self.above + self.blocks
            self._starts = [view.start for view in self._all]
        blocks = self._all
        if not blocks or position < blocks[0].start or position > blocks[-1].end:
            return None
        return blocks[bisect_right(self._starts, position) - 1]

    def line_of(self, position: int) -> tuple[VisibleBlock, BlockInfo, int] | None:
        """The block, its lines and which of them holds a position; None when that is not on screen."""
        view = self.block_at(position)
        if view is None:
            return None
        info = self.rects.info(view, self.edge)
        if not info.lines:
            return None
        return view, info, min(bisect_right(info.ends, position - view.start), len(info.lines) - 1)

    def baseline_of(self, position: int) -> float | None:
        """The baseline of the line on which a position stands, in the viewport; None when it is not on screen."""
        found = self.line_of(position)
        return None if found is None else found[0].top + found[1].lines[found[2]].baseline


def draw_list(
    entries: Iterable[Entry],
    segments: Mapping[int, PaneSegment],
    style: PaneStyle,
    edge: TextEdge,
    place: Callable[[PaneSegment], tuple[int, int]],
    selected: int | None,
) -> list[Drawn]:
    """The segments to draw, the earlier and longer first, each code of each with the level of its line.

    ``place`` gives a segment's span, which differs from its own while an edge is being moved.
    """
    drawn: list[Drawn] = []
    to_qt = edge.to_qt
    for _, _, key in entries:
        segment = segments[key]
        if not style.is_visible(segment):
            continue
        start, end = place(segment)
        codes: tuple[int | None, ...] = style.lens_codes(segment) or (None,)
        wide = end - start > WIDE_SEGMENT and key != selected
        drawn.append(Drawn(segment, to_qt(start), to_qt(end), codes, (), wide))
    drawn.sort(key=lambda one: (one.start, -one.end, one.segment.id))
    spans = [(one.start, one.end) for one in drawn if not one.wide for _ in one.codes]
    levels = iter(greedy_lanes(spans))
    for one in drawn:
        if not one.wide:
            one.levels = tuple(next(levels) for _ in one.codes)
    return drawn
