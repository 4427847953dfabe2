"""What is in the reader's hand: the selected text, the selected segment, and an edge of it on the move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor

from desktop.ui.speaking import is_heard, speak
from desktop.ui.widgets.document_pane.base import PaneBase
from desktop.ui.widgets.document_pane.boundaries import Unit, moved, unit_around
from desktop.ui.widgets.document_pane.edges import EdgeMove, Which
from desktop.ui.widgets.document_pane.painting import caret_band
from desktop.ui.widgets.document_pane.snapping import Snapping

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme
    from desktop.ui.widgets.document_pane.model import PaneSegment, Span

#: How near the pointer must come to an edge of the selected segment to take hold of it, in px.
GRIP = 4
#: After so long the pointer has come to rest.
REST_MS = 400


class HoldingPane(PaneBase):
    """Selecting text and segments, and moving a segment's edges, without saying by which keys or gestures."""

    selection_changed = Signal(object)  # (start, end), or None
    segment_clicked = Signal(object)  # id, or None where a click has let go of the segment
    edge_moved = Signal(object, object, object)  # id, start, end
    rested = Signal(object)  # QPoint of the viewport at which the pointer has come to rest

    def __init__(self, parent: QWidget | None = None, *, theme: Theme | None = None) -> None:
        self._move: EdgeMove | None = None
        self._gripping = False
        self._last_span: Span | None = None
        self._caret_at = 0
        #: Says a segment in words for a screen reader; the label and the passage where there is none.
        self.describe_segment: Callable[[PaneSegment], str] | None = None
        #: Whose brackets stand nearest to the text.
        self.own_coder: int | None = None
        self.snapping = Snapping(self)
        super().__init__(parent, theme=theme)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._has_rested)
        self._rests_at = QPoint()
        # What moves under the pointer is not what it came to rest on.
        self.verticalScrollBar().valueChanged.connect(self._rest.stop)
        self.selectionChanged.connect(self._selection_changed)
        self.cursorPositionChanged.connect(self._caret_moved)

    def lane_groups(self, layer: int) -> list[int]:
        return sorted(super().lane_groups(layer), key=lambda group: group != self.own_coder)

    # the pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons():
            self._rest.stop()
        else:
            # The event may have been led to where Qt searches; the pointer is where it is on screen.
            self._rests_at = self.viewport().mapFromGlobal(event.globalPosition()).toPoint()
            self._rest.start()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._rest.stop()
        return super().viewportEvent(event)

    def _has_rested(self) -> None:
        if self.isVisible():
            self.rested.emit(self._rests_at)

    # selection

    def selected_span(self) -> Span | None:
        """The selected text, or None; a selection that cuts a character takes the whole of it."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self.edge.to_text(cursor.selectionStart()), self.edge.to_text(cursor.selectionEnd(), "up")

    def is_segment(self, span: Span) -> bool:
        """Whether a span is exactly that of the selected segment."""
        taken = None if self._selected is None else self._segments.get(self._selected)
        return taken is not None and (taken.start, taken.end) == span

    def set_selected_span(self, start: int, end: int) -> None:
        """Select a span; an empty one puts the caret there, and with its end before its start the caret is there."""
        low, high = self.edge.clamp((min(start, end), max(start, end)))
        anchor, caret = (low, high) if start <= end else (high, low)
        cursor = self.textCursor()
        cursor.setPosition(self.edge.to_qt(anchor))
        cursor.setPosition(self.edge.to_qt(caret), QTextCursor.MoveMode.KeepAnchor)
        self._set_cursor(cursor)

    def _set_cursor(self, cursor: QTextCursor) -> None:
        """Take a cursor without scrolling: Qt would centre what it shows."""
        bar = self.verticalScrollBar()
        first = self.firstVisibleBlock()
        below = bar.value() - first.firstLineNumber()
        self.setTextCursor(cursor)
        # Lines are counted anew where Qt has laid out something above: the block stands still, not the number.
        bar.setValue(first.firstLineNumber() + below)

    def caret(self) -> int:
        return self.edge.to_text(self.textCursor().position())

    def extend_by(self, unit: Unit, direction: int) -> None:
        """Move the selection's free end one unit on (1) or back (-1).

        What grows smaller ends behind words as what grows does, and stops where the selection began.
        """
        cursor = self.textCursor()
        caret, anchor = self.caret(), self.edge.to_text(cursor.anchor())
        is_end = caret > anchor or (caret == anchor and direction > 0)
        toward: Which = "end" if is_end else "start"
        offset = moved(self.document_text(), caret, unit, direction, toward=toward)
        if caret != anchor:
            offset = max(anchor, offset) if is_end else min(anchor, offset)
        cursor.setPosition(self.edge.to_qt(offset), QTextCursor.MoveMode.KeepAnchor)
        self._set_cursor(cursor)
        if self.cursorRect().bottom() > self.viewport().height() or self.cursorRect().top() < 0:
            self.ensureCursorVisible()

    def select_unit(self, unit: Unit) -> None:
        """Select the character, word, sentence or paragraph at the caret."""
        self.set_selected_span(*unit_around(self.document_text(), self.caret(), unit))

    def _selection_changed(self) -> None:
        cursor = self.textCursor()
        before = self._marks.selection
        now = (cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else None
        self._marks.selection = now
        for band in {before, now} - {None}:
            if band is not None:
                self._update_band(band)
        span = self.selected_span()
        if span != self._last_span:
            self._last_span = span
            self.selection_changed.emit(span)

    def _caret_moved(self) -> None:
        before, self._caret_at = self._caret_at, self.textCursor().position()
        for position in {before, self._caret_at}:
            self._update_band((position, position))

    def select_segment(self, segment_id: int | None) -> None:
        """Take a segment in hand, or none; the text selection stays. KeyError for an unknown id."""
        if segment_id is not None and segment_id not in self._segments:
            raise KeyError(segment_id)
        if segment_id == self._selected:
            return
        self._settle()
        before, self._selected = self._selected, segment_id
        for key in (before, segment_id):
            if key is not None and key in self._segments:
                self._touched((self._segments[key].start, self._segments[key].end))
        if segment_id is not None:
            self._announce(self._segments[segment_id])

    def _announce(self, segment: PaneSegment) -> None:
        """Tell a screen reader what is in hand: the label and the passage, or what ``describe_segment`` makes of it."""
        if not is_heard():
            return
        if self.describe_segment is not None:
            speak(self, self.describe_segment(segment))
        else:
            speak(self, f"{self.pane_style.label(segment)}: {self.shown_words((segment.start, segment.end))}")

    def click_segment(self, segment_id: int | None) -> None:
        """As a click: take a segment in hand or let go, and say so."""
        self._settle()
        if self.textCursor().hasSelection():
            cursor = self.textCursor()
            cursor.clearSelection()
            self._set_cursor(cursor)
        if segment_id != self._selected:
            self.select_segment(segment_id)
            self.segment_clicked.emit(segment_id)

    def _place(self, segment: PaneSegment) -> Span:
        if self._move is not None and self._move.segment.id == segment.id:
            return self._move.span
        return segment.start, segment.end

    # moving an edge

    def provisional_span(self) -> Span | None:
        """The span that the selected segment would have if its moving edge were taken now."""
        return None if self._move is None else self._move.span

    def _begin_move(self, which: Which) -> EdgeMove | None:
        segment = None if self._selected is None else self._segments.get(self._selected)
        if segment is None:
            return None
        if self._move is None:
            self._move = EdgeMove(segment, which, segment.start, segment.end)
        self._move.which = which
        return self._move

    def nudge_edge(self, which: Which, unit: Unit, direction: int, as_seen: bool = False) -> bool:
        """Move an edge of the selected segment by a unit, provisionally; False when no segment is selected.

        With ``as_seen`` the direction is that of an arrow key: -1 is left. Enter, leaving the pane or doing something
        else takes the edge (one :attr:`edge_moved`), Escape gives it up.
        """
        move = self._begin_move(which)
        if move is None:
            return False
        if as_seen:
            block = self.document().findBlock(self.edge.to_qt(max(0, move.position - (which == "end"))))
            if block.textDirection() == Qt.LayoutDirection.RightToLeft:
                direction = -direction
        before = move.span
        move.nudge(unit, direction, self.document_text())
        self._show_move(before)
        return True

    def _show_move(self, before: Span) -> None:
        if self._move is None:
            return
        self._marks.moving_edge = self.edge.to_qt(self._move.position)
        low, high = min(before[0], self._move.start), max(before[1], self._move.end)
        self._touched((low, high), all_labels=True)

    def _end_move(self) -> EdgeMove | None:
        """Stop showing the move; what is painted is the segment as it was."""
        move, self._move = self._move, None
        self._gripping = False
        if move is not None:
            self._marks.moving_edge = None
            low, high = min(move.start, move.segment.start), max(move.end, move.segment.end)
            self._touched((low, high), all_labels=True)
        return move

    def commit_edge(self) -> bool:
        """Take the edge where it is: one :attr:`edge_moved`, or nothing when it came back to where it was."""
        move = self._end_move()
        if move is None or not move.changed:
            return False
        self.edge_moved.emit(move.segment.id, move.start, move.end)
        return True

    def cancel_edge(self) -> bool:
        """Give the move up; False when there was none."""
        return self._end_move() is not None

    def _settle(self) -> None:
        self.commit_edge()

    def _drop_move(self) -> None:
        self.cancel_edge()

    def edge_at_point(self, point: QPointF) -> Which | None:
        """The edge of the selected segment that the pointer could take hold of."""
        segment = None if self._selected is None else self._segments.get(self._selected)
        if segment is None or not self.pane_style.is_visible(segment):
            return None
        scene, left = self.scene(), self.contentOffset().x()
        start, end = self._place(segment)
        places: tuple[tuple[Which, int], ...] = (("end", end), ("start", start))
        for which, offset in places:
            if which == "end":
                band = self._end_band(offset)
            else:
                band = caret_band(scene, self.look, left, self.edge.to_qt(offset))
            if band is not None and band.adjusted(-GRIP, -2, GRIP, 2).contains(point):
                return which
        return None

    def _end_band(self, offset: int) -> QRectF | None:
        """The band behind the last character: an end at a line's wrap belongs to the line before."""
        scene, left = self.scene(), self.contentOffset().x()
        position = self.edge.to_qt(offset)
        before = self.edge.to_qt(moved(self.document_text(), offset, "char", -1))
        view = scene.block_at(before)
        if view is None:
            return None
        pieces = scene.rects.pieces(view, self.edge, before - view.start, min(position, view.end) - view.start)
        if not pieces:
            return caret_band(scene, self.look, left, position)
        band = caret_band(scene, self.look, left, before)
        if band is None:
            return None
        start_x = band.center().x() - left
        x0, x1, _ = pieces[-1]
        band.moveLeft(left + (x1 if abs(start_x - x0) < abs(start_x - x1) else x0) - band.width() / 2)
        return band
