"""The text with its segments: kept by id, gathered for what is on screen, painted. Its use is in :mod:`.pane`."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QPainter, QTextCursor

from desktop.core.spans import LaneBook, SegmentIndex, lane_reach
from desktop.core.text import normalise
from desktop.ui.guarded import guarded
from desktop.ui.translate import count_of
from desktop.ui.widgets.document_pane import covers
from desktop.ui.widgets.document_pane.geometry import VisibleBlock
from desktop.ui.widgets.document_pane.layout import apply_format_layer
from desktop.ui.widgets.document_pane.painting import Marks, TextPainter
from desktop.ui.widgets.document_pane.scene import Scene, draw_list
from desktop.ui.widgets.document_pane.sided import SidedView
from desktop.ui.widgets.document_pane.text_edge import TextEdge

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from desktop.core.spans import Entry
    from desktop.ui.theme import Theme
    from desktop.ui.widgets.document_pane.model import PaneSegment, Span

#: Of each coder's segments so many are asked whether they are shown, to learn whether the coder is.
_SAMPLE = 256


class PaneBase(SidedView):
    """A text view that paints segments under the text and brackets beside it.

    All offsets are code points. Segments are kept by id; colours, labels and visibility are asked of the
    :class:`~.model.PaneStyle` while painting, so that :meth:`restyle` is one repaint.
    """

    #: Other places are marked as found, or another of them is in hand.
    hits_changed = Signal()
    #: Whether a click or a key lets a covered passage be read here.
    asks_for_covers = False

    def __init__(self, parent: QWidget | None = None, *, theme: Theme | None = None) -> None:
        self.lanes = LaneBook()
        self._segments: dict[int, PaneSegment] = {}
        self._members: dict[int, dict[int, PaneSegment]] = {}
        self._index = SegmentIndex()
        self._selected: int | None = None
        self._hovered: int | None = None
        self._covers: list[Span] = []
        self._covers_qt: list[Span] = []
        self._revision = 0
        self._groups: list[int] | None = None
        self._hits: Sequence[Span] = ()
        super().__init__(parent, theme=theme)

    def _make_sides(self) -> None:
        super()._make_sides()
        self._margin.hovered.connect(self.hover_segment)

    def hover_segment(self, segment_id: int | None) -> None:
        """Lift the fill of the segment whose bracket is under the pointer."""
        if segment_id == self._hovered:
            return
        before, self._hovered = self._hovered, segment_id
        for key in (before, segment_id):
            segment = None if key is None else self._segments.get(key)
            if segment is not None:
                self._update_band((self.edge.to_qt(segment.start), self.edge.to_qt(segment.end)))

    # the text

    def set_document(
        self,
        text: str,
        layout: tuple[tuple[int, str], ...] = (),
        paragraphs_numbered: bool = True,
        numbers: dict[int, int] | None = None,
    ) -> None:
        """Show a normalised text, without segments, from its beginning.

        ``layout`` names the paragraphs that are not plain as ``(index, role)``. ``numbers`` gives the citable number of
        the paragraph that begins at a code point where it is not simply counted. ValueError when the text holds
        characters that normalisation would have removed, for then no offset could be trusted.
        """
        if normalise(text) != text:
            raise ValueError("the text is not normalised: Qt would count other characters in it")
        edge = TextEdge(text, layout)
        self._settle()
        self._scroll.finish()
        self._rects.clear()
        self._scene = None
        self._edge = edge
        self._states = edge.block_states()
        self._segments = {}
        self._members = {}
        self._index = SegmentIndex()
        self._covers, self._covers_qt = [], []
        self.lanes.assign(())
        self._groups = None
        self._selected = self._hovered = None
        self._marks = Marks()
        had, self._hits = bool(self._hits), ()
        self.shows_numbers = paragraphs_numbered
        self._paragraph_numbers = numbers
        document = self.document()
        document.clear()
        document.firstBlock().setUserState(-1)
        self.setPlainText(edge.view)
        if self._states:
            apply_format_layer(document, edge, self._states, self.look)
        self.verticalScrollBar().setValue(0)
        self._rects.clear()
        self._changed()
        if self._strip is not None:
            self._strip.clear()
        if had:
            self.hits_changed.emit()

    def set_covers(self, spans: Sequence[Span]) -> None:
        """Cover these spans, united and in order, and no others: their words are neither shown nor told."""
        before, after = self._covers, [self._edge.clamp(span) for span in spans]
        after = [span for span in after if span[0] < span[1]]
        if before == after:
            return
        self._settle()
        self._covers = after
        self._covers_qt = [(self._edge.to_qt(start), self._edge.to_qt(end)) for start, end in after]
        cursor, bar, first = self.textCursor(), self.verticalScrollBar(), self.firstVisibleBlock()
        anchor, position, below = cursor.anchor(), cursor.position(), bar.value() - first.firstLineNumber()
        # What is selected is the same before and after; in between Qt says otherwise.
        blocker = QSignalBlocker(self)
        if covers.lay(self.document(), self._edge, self._states, self.look, before, after):
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            bar.setValue(first.firstLineNumber() + below)
        blocker.unblock()
        self._rects.clear()
        self._scene = None
        self._changed()

    def cover_at(self, start: int, end: int) -> Span | None:
        """The covered span that has something of this one (an empty one is a place), or None."""
        return covers.overlapping(self._covers, start, end)

    def shown_words(self, span: Span) -> str:
        """The words of a span as they may be seen: signs in place of what is covered."""
        words: list[str] = []
        at = span[0]
        for low, high in self._covers:
            if low < span[1] and at < high:
                words += [
                    self._edge.text[at : max(at, low)],
                    covers.masked(self._edge.text[max(at, low) : min(high, span[1])]),
                ]
                at = min(high, span[1])
        return "".join([*words, self._edge.text[at : span[1]]])

    # segments

    def set_segments(self, segments: Iterable[PaneSegment]) -> None:
        """Show these segments and no others; lanes are given anew."""
        self._segments = {segment.id: segment for segment in segments}
        everyone = list(self._segments.values())
        self._members = {}
        for one in everyone:
            self._members.setdefault(self.lane_group(one), {})[one.id] = one
        self._groups = None
        self._index = SegmentIndex((one.start, one.end, one.id) for one in everyone)
        self.lanes.assign(self._lane_entry(one) for one in everyone)
        self._drop_move()
        if self._selected not in self._segments:
            self._selected = None
        self._hovered = None
        self._changed()
        self.setAccessibleDescription(count_of(len(everyone), "{n} segment", "{n} segments"))

    def add_segment(self, segment: PaneSegment) -> None:
        """Show one more segment; one with the same id is replaced. Only its band is painted anew."""
        if segment.id in self._segments:
            self.replace_segment(segment)
            return
        self._segments[segment.id] = segment
        self._index.add(segment.start, segment.end, segment.id)
        group = self.lane_group(segment)
        before = self.lanes.count(group)
        self._join(segment)
        self.lanes.add(*self._lane_entry(segment))
        self._touched((segment.start, segment.end), all_labels=self.lanes.count(group) != before)

    def remove_segment(self, segment_id: int) -> None:
        """Show a segment no longer; KeyError when there is none with this id."""
        segment = self._segments.pop(segment_id)
        self._index.remove(segment.start, segment.end, segment.id)
        self.lanes.remove(*self._lane_entry(segment))
        self._members[self.lane_group(segment)].pop(segment_id, None)
        if self._selected == segment_id:
            self._drop_move()
            self._selected = None
        if self._hovered == segment_id:
            self._hovered = None
        self._touched((segment.start, segment.end))

    def replace_segment(self, segment: PaneSegment) -> None:
        """Show a segment as it is now; it keeps its lane unless its span has changed."""
        old = self._segments[segment.id]
        if self._selected == segment.id:
            self._drop_move()
        self._segments[segment.id] = segment
        self._members[self.lane_group(old)].pop(old.id, None)
        self._join(segment)
        if (old.start, old.end, old.coder) != (segment.start, segment.end, segment.coder):
            self._index.remove(old.start, old.end, old.id)
            self.lanes.remove(*self._lane_entry(old))
            self._index.add(segment.start, segment.end, segment.id)
            self.lanes.add(*self._lane_entry(segment))
        self._touched((min(old.start, segment.start), max(old.end, segment.end)), all_labels=True)

    def segment(self, segment_id: int) -> PaneSegment | None:
        return self._segments.get(segment_id)

    def entries(self, low: int, high: int) -> list[Entry]:
        """The segments that share a code point with ``[low, high)`` as (start, end, id), in the order of the text."""
        return self._index.query(low, high)

    def restyle(self) -> None:
        """Paint again after colours, labels or what is visible have changed."""
        self._groups = None
        self._changed(numbers=False)

    @property
    def selected_segment(self) -> int | None:
        return self._selected

    def segments_at(self, offset: int) -> list[int]:
        """The visible segments over a code point, the shortest first."""
        found = [self._segments[key] for _, _, key in self._index.query(offset, offset + 1)]
        found = [one for one in found if self.pane_style.is_visible(one)]
        return [one.id for one in sorted(found, key=lambda one: (one.end - one.start, one.start, one.id))]

    # lanes

    def layer_of(self, segment: PaneSegment) -> int:
        """Which margin a segment's bracket stands in."""
        return 0

    def lane_group(self, segment: PaneSegment) -> int:
        """Segments of one group share lanes; each coder's stand apart from the others'."""
        return segment.coder

    def _join(self, segment: PaneSegment) -> None:
        group = self.lane_group(segment)
        self._members.setdefault(group, {})[segment.id] = segment
        if self._groups is not None and group not in self._groups:
            self._groups = None

    def _lane_entry(self, segment: PaneSegment) -> tuple[int, int, int, int]:
        reach = lane_reach(self._edge.text, segment.end)
        return segment.start, reach, segment.id, self.lane_group(segment)

    def lane_groups(self, layer: int) -> list[int]:
        """The groups that have brackets on screen now, the innermost first."""
        if self._groups is None:
            visible = self.pane_style.is_visible
            self._groups = sorted(
                group
                for group, members in self._members.items()
                if any(visible(one) for one in islice(members.values(), 0, None, max(1, len(members) // _SAMPLE)))
            )
        return self._groups

    # what is on screen

    def scene(self) -> Scene:
        """The visible blocks and segments, gathered once until something moves or changes."""
        first = self.firstVisibleBlock()
        offset = self.contentOffset()
        size = self.viewport().size()
        key = (self._revision, first.blockNumber(), offset.y(), size.width(), size.height(), self._selected)
        if self._scene is not None and self._scene[0] == key:
            return self._scene[1]
        blocks: list[VisibleBlock] = []
        above: list[VisibleBlock] = []
        if first.isValid():
            measure = self._layout.blockBoundingRect
            top = start_top = self.blockBoundingGeometry(first).top() + offset.y()
            bottom = size.height()
            block = first
            while block.isValid() and top < bottom:
                height = measure(block).height()
                start = block.position()
                blocks.append(VisibleBlock(block, block.blockNumber(), top, height, start, start + block.length() - 1))
                top += height
                block = block.next()
            block, top = first.previous(), start_top
            # Only what is laid out already: laying out here would move the scroll bar while painting.
            while block.isValid() and top > start_top - 12 * self.look.row and block.layout().lineCount():
                height = measure(block).height()
                top -= height
                start = block.position()
                above.insert(
                    0, VisibleBlock(block, block.blockNumber(), top, height, start, start + block.length() - 1)
                )
                block = block.previous()
        drawn = []
        if blocks and self._segments:
            low = self._edge.to_text((above or blocks)[0].start)
            high = self._edge.to_text(blocks[-1].end)
            entries = self._index.query(low, high + 1)
            drawn = draw_list(entries, self._segments, self.pane_style, self._edge, self._place, self._selected)
        scene = Scene(blocks, above, drawn, self._edge, self._rects)
        if self._scene is not None and (self._scene[0][0], *self._scene[0][3:]) == (key[0], *key[3:]):
            scene.keep_runs(self._scene[1])
        self._scene = (key, scene)
        return scene

    def _place(self, segment: PaneSegment) -> Span:
        return segment.start, segment.end

    def _settle(self) -> None:
        """Take what is provisional before something else happens."""

    def _drop_move(self) -> None:
        """Give up what is provisional."""

    # painting

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        scene = self.scene()
        painter = QPainter(self.viewport())
        try:
            self.paint_under(TextPainter(painter, scene, self.look, self.contentOffset().x(), event.rect()))
        finally:
            painter.end()
        super().paintEvent(event)
        self._marks.caret = self.textCursor().position() if self.hasFocus() else None
        if self._marks.over or self._covers:
            painter = QPainter(self.viewport())
            try:
                text = TextPainter(painter, scene, self.look, self.contentOffset().x(), event.rect())
                if self._covers and scene.blocks:
                    low, high = scene.blocks[0].start, scene.blocks[-1].end
                    covers.paint(painter, text, self.look, self._covers_qt, (low, high), asks=self.asks_for_covers)
                text.over(self._marks)
            finally:
                painter.end()

    def paint_under(self, painter: TextPainter) -> None:
        """Paint what lies under the text: fills, then the selection, then the lines of the codes."""
        painter.fills(self.pane_style, self._selected, self._hovered)
        painter.marks(self._marks)
        painter.lines(self.pane_style, patterns=self.patterns)

    def set_find_hits(self, hits: Sequence[Span], current: int | None = None) -> None:
        """Mark the hits of a search, sorted spans that do not overlap; ``current`` is the number of the one in hand."""
        if hits is not self._hits:
            # Going from one to the next leaves thousands as they are.
            to_qt = self._edge.to_qt
            self._hits = hits
            self._marks.hits = [(to_qt(start), to_qt(end)) for start, end in hits]
        self._marks.current_hit = current
        self.viewport().update()
        self.hits_changed.emit()

    def hits(self) -> Sequence[Span]:
        """The hits that are marked, in code points and in order; empty while nothing is looked for."""
        return self._hits

    def current_hit(self) -> int | None:
        """Which of the hits is in hand."""
        return self._marks.current_hit

    def _changed(self, *, numbers: bool = True) -> None:
        """Paint everything anew; the numbers only where the text itself may have changed or moved."""
        self._revision += 1
        self.viewport().update()
        self._margin.update()
        if numbers:
            self._numbers.update()
        if self._strip is not None:
            self._strip.mark_all()

    def _touched(self, span: Span, *, all_labels: bool = False) -> None:
        """Paint anew what a segment's band shows, and the labels from there on, which it may push down."""
        self._revision += 1
        if self._strip is not None:
            self._strip.mark(span)
        top = self._update_band((self._edge.to_qt(span[0]), self._edge.to_qt(span[1])))
        if all_labels:
            self._margin.update()
        elif top is not None:
            self._margin.update(0, top, self._margin.width(), self._margin.height() - top)
