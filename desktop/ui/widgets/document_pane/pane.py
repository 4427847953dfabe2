"""The document pane as it is used: selecting, moving edges, typing, composing, dragging and dropping."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QDrag, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.guarded import guarded
from desktop.ui.widgets.document_pane.boundaries import unit_around
from desktop.ui.widgets.document_pane.dragging import code_of, codes_of, span_data
from desktop.ui.widgets.document_pane.holding import GRIP, HoldingPane

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QContextMenuEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QFocusEvent,
        QInputMethodEvent,
        QKeyEvent,
    )
    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme
    from desktop.ui.widgets.document_pane.margin import Margin
    from desktop.ui.widgets.document_pane.model import PaneSegment, Span

#: Keys of the pane itself: portable name -> method and its arguments. The desk may replace ``pane.keys``.
#: Left and right are meant as seen: in a paragraph that runs from right to left, left goes on in the text.
DEFAULT_KEYS: dict[str, tuple[str, tuple[Any, ...]]] = {
    "Alt+Left": ("nudge_edge", ("start", "char", -1, True)),
    "Alt+Right": ("nudge_edge", ("start", "char", 1, True)),
    "Ctrl+Alt+Left": ("nudge_edge", ("start", "word", -1, True)),
    "Ctrl+Alt+Right": ("nudge_edge", ("start", "word", 1, True)),
    "Alt+Shift+Left": ("nudge_edge", ("end", "char", -1, True)),
    "Alt+Shift+Right": ("nudge_edge", ("end", "char", 1, True)),
    "Ctrl+Alt+Shift+Left": ("nudge_edge", ("end", "word", -1, True)),
    "Ctrl+Alt+Shift+Right": ("nudge_edge", ("end", "word", 1, True)),
    "Alt+Shift+Up": ("extend_by", ("sentence", -1)),
    "Alt+Shift+Down": ("extend_by", ("sentence", 1)),
    "Ctrl+Shift+Up": ("extend_by", ("paragraph", -1)),
    "Ctrl+Shift+Down": ("extend_by", ("paragraph", 1)),
}


class DocumentPane(HoldingPane):
    """Read, select and mark one document. Offsets in signals and methods are code points, ids are plain integers."""

    asks_for_covers = True
    text_typed = Signal(str)
    preedit_changed = Signal(str)
    codes_dropped = Signal(object, object)  # list of code ids, (start, end)
    context_requested = Signal(object, object, object)  # global QPoint, (start, end) or None, ids
    segment_dragged = Signal(object)  # id
    cover_asked = Signal(object)  # (start, end) of a covered passage that somebody wants to read

    def __init__(self, parent: QWidget | None = None, *, theme: Theme | None = None) -> None:
        super().__init__(parent, theme=theme)
        self.keys = dict(DEFAULT_KEYS)
        self._pressed_at: QPoint | None = None
        self._clicked_at: QPoint | None = None
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self._connect_margin(self._margin)
        self._margin.has_edge = True

    def _connect_margin(self, margin: Margin) -> None:
        margin.clicked.connect(self.click_segment)
        margin.dragged.connect(self.drag_segment)
        margin.menu_requested.connect(self._margin_menu)

    def _margin_menu(self, place: QPoint, key: int | None) -> None:
        self.context_requested.emit(place, self.selected_span(), [] if key is None else [key])

    # mouse

    def segments_at_point(self, point: QPointF) -> list[int]:
        """The segments whose marked text lies under a point of the viewport, the shortest first."""
        scene, look = self.scene(), self.look
        left = self.contentOffset().x()
        found: list[PaneSegment] = []
        for view in scene.blocks:
            if not view.top <= point.y() < view.top + view.height:
                continue
            for low, high, one in scene.mine(view):
                for x0, x1, baseline in scene.rects.pieces(view, self.edge, low, high):
                    inside = view.top + baseline - look.above - 4 <= point.y() <= view.top + baseline + 2 * look.below
                    if inside and left + x0 <= point.x() <= left + x1:
                        found.append(one.segment)
                        break
        return [one.id for one in sorted(found, key=lambda one: (one.end - one.start, one.start, one.id))]

    def _aimed_event(self, event: QMouseEvent) -> QMouseEvent:
        """The event as Qt must see it, so that it finds what is drawn under the pointer."""
        point = self.aimed(event.position())
        if point == event.position():
            return event
        return QMouseEvent(
            event.type(),
            point,
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
            event.pointingDevice(),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if event.button() == Qt.MouseButton.LeftButton:
            which = self.edge_at_point(point) if not event.modifiers() else None
            if which is not None:
                self._begin_move(which)
                self._gripping = True
                event.accept()
                return
            self._settle()
            if not event.modifiers() and self._uncover_at(point):
                event.accept()
                return
            self._pressed_at = point.toPoint()
        super().mousePressEvent(self._aimed_event(event))

    def _uncover_at(self, point: QPointF) -> bool:
        """Ask for the covered passage under a click, and take its segment in hand; False where nothing is covered."""
        offset = self.offset_at(point.toPoint())
        cover = self.cover_at(offset, offset)
        if cover is None or not self.span_rect(*cover).adjusted(-2, -2, 2, 2).contains(point.toPoint()):
            return False
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.cover_asked.emit(cover)
        under = self.segments_at(offset)
        if under:
            self.click_segment(under[0])
        return True

    def ask_cover(self) -> bool:
        """Ask for what is covered of the segment, the selection or the place in hand; False where nothing is."""
        segment = None if self._selected is None else self._segments.get(self._selected)
        span = (segment.start, segment.end) if segment is not None else self.selected_span()
        cover = self.cover_at(*(span or (self.caret(), self.caret())))
        if cover is None:
            return False
        self.cover_asked.emit(cover)
        return True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._gripping and self._move is not None:
            self._autoscroll(point)
            before = self._move.span
            self._move.put(self.offset_at(point.toPoint()), self.document_text())
            if self._move.span != before:
                self._show_move(before)
            return
        super().mouseMoveEvent(self._aimed_event(event))
        if not event.buttons():
            near = self.edge_at_point(point) is not None
            self.viewport().setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.IBeamCursor)

    def _autoscroll(self, point: QPointF) -> None:
        bar = self.verticalScrollBar()
        if point.y() < 0:
            bar.setValue(bar.value() - 1)
        elif point.y() > self.viewport().height():
            bar.setValue(bar.value() + 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._gripping:
            self.commit_edge()
            return
        super().mouseReleaseEvent(self._aimed_event(event))
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        point, pressed = event.position().toPoint(), self._pressed_at
        self._pressed_at = None
        if self.textCursor().hasSelection():
            if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.snapping.settle()
            taken = None if self._selected is None else self._segments[self._selected]
            if taken is not None and (taken.start, taken.end) != self.selected_span():
                self.select_segment(None)
                self.segment_clicked.emit(None)
        elif (point - pressed).manhattanLength() < QApplication.startDragDistance():
            self._click(point)

    def _click(self, point: QPoint) -> None:
        """Take the shortest segment under a click in hand; clicking on at the same place goes through all of them."""
        under = self.segments_at_point(QPointF(point))
        again = self._clicked_at is not None and (point - self._clicked_at).manhattanLength() <= GRIP
        self._clicked_at = point
        if not under:
            self.click_segment(None)
        elif again and self._selected in under:
            self.click_segment(under[(under.index(self._selected) + 1) % len(under)])
        else:
            self.click_segment(under[0])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._settle()
        self._pressed_at = event.position().toPoint()
        super().mouseDoubleClickEvent(self._aimed_event(event))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        point = event.pos()
        if event.reason() == event.Reason.Keyboard:
            point = self.cursorRect().bottomLeft()
            ids = [self._selected] if self._selected is not None else self.segments_at(self.caret())
        else:
            ids = self.segments_at_point(QPointF(point))
        self.context_requested.emit(self.viewport().mapToGlobal(point), self.selected_span(), ids)
        event.accept()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bound = self.keys.get(QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText))
        if bound is not None:
            method, arguments = bound
            if getattr(self, method)(*arguments) is not False:
                event.accept()
                return
        key = event.key()
        if key == Qt.Key.Key_Escape:
            # Held too long for the palette that it ended, it does not let go of the passage as well.
            if not event.isAutoRepeat() and not self._escape():
                event.ignore()
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.commit_edge():
                event.ignore()
            return
        if key == Qt.Key.Key_Space and not event.modifiers() and self.ask_cover():
            event.accept()
            return
        if self._is_typing(event) and self._has_object():
            self._settle()
            self.snapping.settle()
            self.text_typed.emit(event.text())
            event.accept()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and not event.isAutoRepeat():
            self.snapping.settle(going_on=True)  # what was selected by keys is complete

    def _escape(self) -> bool:
        """Give up, from the most provisional to the least; False when nothing was in hand."""
        if self.cancel_edge():
            return True
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self._set_cursor(cursor)
            return True
        if self._selected is not None:
            self.click_segment(None)
            return True
        return False

    def _has_object(self) -> bool:
        return self._selected is not None or self.textCursor().hasSelection()

    @staticmethod
    def _is_typing(event: QKeyEvent) -> bool:
        text = event.text()
        if not text or not text.isprintable():
            return False
        modifiers = event.modifiers()
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        if sys.platform == "win32" and modifiers & control and modifiers & alt:
            return True  # AltGr
        return not modifiers & (control | alt | Qt.KeyboardModifier.MetaModifier)

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._caret_moved()

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._settle()
        self._caret_moved()
        super().focusOutEvent(event)

    # composed text

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: Any = None) -> Any:
        if query == Qt.InputMethodQuery.ImEnabled:
            return True
        if query == Qt.InputMethodQuery.ImReadOnly:
            return False
        return super().inputMethodQuery(query)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Forward what is composed; it never reaches the text."""
        if self._has_object():
            self.preedit_changed.emit(event.preeditString())
            if event.commitString():
                self._settle()
                self.text_typed.emit(event.commitString())
        event.accept()

    # dragging

    def createMimeDataFromSelection(self) -> QMimeData:
        span = self.selected_span()
        if span is None:
            return QMimeData()
        return span_data(span, self.shown_words(span))

    def drag_segment(self, segment_id: int) -> None:
        """Let a segment be dragged from its bracket, to a code."""
        segment = self._segments.get(segment_id)
        if segment is None:
            return
        self.segment_dragged.emit(segment_id)
        drag = QDrag(self)
        span = (segment.start, segment.end)
        drag.setMimeData(span_data(span, self.shown_words(span), segment_id))
        drag.exec(Qt.DropAction.CopyAction)

    def drop_span(self, point: QPointF) -> Span:
        """What a code dropped at a point is meant for: the selection, else the segment, else the sentence there."""
        offset = self.offset_at(point.toPoint())
        span = self.selected_span()
        if span is not None and span[0] <= offset <= span[1]:
            return span
        under = self.segments_at_point(point)
        if under:
            segment = self._segments[under[0]]
            return segment.start, segment.end
        return unit_around(self.document_text(), offset, "sentence")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drag_over(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drag_over(event)

    def _drag_over(self, event: QDropEvent) -> None:
        if code_of(event.mimeData()) is None:
            event.ignore()
            return
        start, end = self.drop_span(event.position())
        target = (self.edge.to_qt(start), self.edge.to_qt(end))
        self._show_drop(target if start < end else None)
        if start < end:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def _show_drop(self, target: Span | None) -> None:
        before, self._marks.drop = self._marks.drop, target
        for band in {before, target} - {None}:
            if band is not None:
                self._update_band(band)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(None)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drop(None)
        codes = codes_of(event.mimeData())
        span = self.drop_span(event.position())
        if not codes or span[0] >= span[1]:
            event.ignore()
            return
        self._settle()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.codes_dropped.emit(codes, span)
