"""The margin: labelled brackets beside the text on the leading side, with what the mouse does there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QMenu, QToolTip

from desktop.ui.guarded import answering
from desktop.ui.mnemonics import literal
from desktop.ui.translate import count_of, joined, tr
from desktop.ui.widgets.document_pane.labels import Bracket, Label, place_labels, share_lanes
from desktop.ui.widgets.document_pane.look import LANE_CAP, MARGIN
from desktop.ui.widgets.document_pane.margin_painting import MarginPainter
from desktop.ui.widgets.document_pane.sides import Numbers, Side
from desktop.ui.widgets.document_pane.words import MOST_STRIPES

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter

    from desktop.ui.widgets.document_pane.base import PaneBase
    from desktop.ui.widgets.document_pane.scene import Scene
    from desktop.ui.widgets.document_pane.words import MarginWords

__all__ = ["Margin", "Numbers", "Side"]

_DOTS_CAP = 3
#: What labels and dots keep beside the lanes, and how near to the text the edge is taken hold of.
_LABELS, _DOTS, _GRIP = 104, 48, 6
#: The least and the widest margin, in px at 100 %.
LEAST, MOST = 60, 480
#: So many of the segments behind a "+n" are listed, each with so many letters of its words.
_LISTED, _LETTERS = 40, 48


class Margin(Side):
    """Brackets in lanes next to the text and their labels further out; hovering, clicking and dragging them."""

    clicked = Signal(object)  # id, or None beside all of them
    hovered = Signal(object)  # id, or None
    dragged = Signal(object)  # id
    menu_requested = Signal(object, object)  # global QPoint, id or None
    widened = Signal(int)  # px at 100 %: the edge was dragged there and let go

    def __init__(self, pane: PaneBase, layer: int = 0) -> None:
        super().__init__(pane)
        self.layer = layer
        #: Whether its inner edge may be dragged.
        self.has_edge = False
        self.setMouseTracking(True)
        self._hits: list[tuple[QRectF, int]] = []
        self._tips: list[tuple[QRectF, int]] = []
        self._more: list[tuple[QRectF, Label]] = []
        self._pressed: tuple[QPointF, int] | None = None
        self._widening = False
        self._at_edge = False

    @property
    def words(self) -> MarginWords:
        return self.pane.margin_words

    # laying out

    def stripe(self) -> float:
        """From one line of a bracket to the next."""
        look = self.pane.look
        return look.bracket + (2 if self.pane.patterns else 1) * max(1.0, look.k)

    def step(self) -> float:
        """From one lane to the next."""
        wide = (MOST_STRIPES - 1) * self.stripe() if self.pane.striped else 0.0
        return self.pane.look.lane + wide

    def brackets(self, scene: Scene) -> tuple[list[Bracket], list[Bracket], int]:
        """The brackets that have a lane, those that have none, and how many lanes are held free for them."""
        pane, look = self.pane, self.pane.look
        members = [one for one in scene.drawn if pane.layer_of(one.segment) == self.layer]
        groups = pane.lane_groups(self.layer)
        labels = _DOTS if pane.dots else _LABELS
        room = max(2, int((self.width() - labels * look.k) / self.step()))
        cap = min(_DOTS_CAP if pane.dots else LANE_CAP, room)
        shares = share_lanes([pane.lanes.count(group) for group in groups], cap)
        offsets: dict[int, tuple[int, int]] = {}
        used = 0
        for group, share in zip(groups, shares, strict=True):
            offsets[group] = (used, share)
            used += share
        shown: list[Bracket] = []
        capped: list[Bracket] = []
        height = float(self.height())
        several = pane.striped and not pane.dots
        for one in members:
            offset, share = offsets.get(pane.lane_group(one.segment), (0, 0))
            lane = pane.lanes.lane_of(one.segment.id)
            top = scene.baseline_of(one.start)
            bottom = scene.baseline_of(max(one.start, one.end - 1))
            bracket = Bracket(
                one,
                offset + lane,
                (top - look.above) if top is not None else -4 * look.row,
                (bottom + look.below + look.line) if bottom is not None else height + 4 * look.row,
                top is not None,
                bottom is not None,
                len(self.words.labels(one.segment)) if several else 1,
            )
            (shown if lane < share else capped).append(bracket)
        return shown, capped, used

    # painting

    def draw(self, painter: QPainter) -> None:
        pane, look = self.pane, self.pane.look
        shown, capped, used = self.brackets(pane.scene())
        self._hits, self._tips, self._more = [], [], []
        step = self.step()
        paint = MarginPainter(self, painter, 8 * look.k + used * step + 8 * look.k)
        for bracket in shown:
            paint.bracket(bracket, step)
        for label in place_labels(shown, capped, look.row):
            if label.top > self.height() or label.top < -look.row:
                continue
            if label.bracket is None:
                paint.more(label)
            else:
                paint.label(label)
        if self._at_edge or self._widening:
            tokens = look.theme.tokens
            painter.fillRect(
                QRectF(self.place(1, 2), 0, 2, self.height()), tokens.accent if self._widening else tokens.line2
            )

    def note_bracket(self, rect: QRectF, key: int) -> None:
        self._hits.append((rect, key))

    def note_label(self, rect: QRectF, key: int) -> None:
        self._hits.insert(0, (rect, key))
        self._tips.append((rect, key))

    def note_more(self, rect: QRectF, label: Label) -> None:
        self._more.append((rect.adjusted(-4, 0, 4, 0), label))

    # what is said

    def _tip(self, key: int) -> str:
        """What a bracket or label says in full."""
        segment = self.pane.segment(key)
        if segment is None:
            return ""
        parts = [
            tr("Document pane", "{answer} (from the document)", answer=label.text) if label.inherited else label.text
            for label in self.words.labels(segment)
        ]
        if segment.open_facets == 1:
            parts.append(tr("Document pane", "1 facet unanswered"))
        elif segment.open_facets:
            parts.append(tr("Document pane", "{count} facets unanswered", count=segment.open_facets))
        if segment.over:
            parts.append(tr("Document pane", "over-answered"))
        if segment.memo:
            parts.append(tr("Document pane", "has a memo"))
        return "\n".join(part for part in parts if part)

    def _more_tip(self, label: Label) -> str:
        if label.goes_on:
            said = count_of(label.more, "{n} more segment goes on here", "{n} more segments go on here")
        else:
            said = count_of(label.more, "{n} more segment begins here", "{n} more segments begin here")
        return "\n".join((said, tr("Document pane", "Click to see what is behind")))

    def tip_at(self, point: QPointF) -> str:
        """The tooltip for a point."""
        behind = self.more_at(point)
        if behind is not None:
            return self._more_tip(behind)
        key = self.segment_at(point)
        if key is not None:
            return self._tip(key)
        if self.is_edge(point):
            return tr("Document pane", "Drag to make the margin wider or narrower; double click for its normal width")
        return ""

    def hidden_menu(self, label: Label) -> QMenu:
        """The segments behind a "+n"; one that is chosen is taken in hand."""
        menu = QMenu(self)
        for key in label.hidden[:_LISTED]:
            segment = self.pane.segment(key)
            if segment is None:
                continue
            span = (segment.start, min(segment.end, segment.start + _LETTERS))
            words = " ".join(self.pane.shown_words(span).split())
            if span[1] < segment.end:
                words += "…"
            said = joined("; ", (each.text for each in self.words.labels(segment) if each.text))
            both = (
                tr("Document pane", "{answer}: “{words}”", answer=said, words=words)
                if said
                else tr("Memos", "“{quote}”", quote=words)
            )
            menu.addAction(literal(both)).triggered.connect(lambda _checked=False, key=key: self._take(key))
        if label.more > _LISTED:
            rest = menu.addAction(count_of(label.more - _LISTED, "and {n} more segment", "and {n} more segments"))
            rest.setEnabled(False)
        return menu

    def _take(self, key: int) -> None:
        segment = self.pane.segment(key)
        if segment is not None:
            self.clicked.emit(key)
            self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    # being used

    def segment_at(self, point: QPointF) -> int | None:
        """The segment whose label or bracket lies under a point."""
        return next((key for rect, key in self._hits if rect.contains(point)), None)

    def more_at(self, point: QPointF) -> Label | None:
        """The "+n" under a point."""
        return next((label for rect, label in self._more if rect.contains(point)), None)

    def is_edge(self, point: QPointF) -> bool:
        """Whether a point lies on the inner edge, which may be dragged."""
        away = self.width() - point.x() if self.toward_right else point.x()
        return self.has_edge and away <= _GRIP

    @answering(True)
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _show_edge(self, at_edge: bool) -> None:
        if at_edge != self._at_edge:
            self._at_edge = at_edge
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._widening:
            self._widen(point)
            return
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            start, key = self._pressed
            if (point - start).manhattanLength() >= 8:
                self._pressed = None
                self.dragged.emit(key)
            return
        edge = self.is_edge(point)
        self._show_edge(edge)
        key_under = None if edge else self.segment_at(point)
        shape = Qt.CursorShape.ArrowCursor
        if edge:
            shape = Qt.CursorShape.SplitHCursor
        elif key_under is not None or self.more_at(point) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)
        self.hovered.emit(key_under)

    def _widen(self, point: QPointF) -> None:
        """Let the edge follow the pointer: the least width that brings it there."""
        pane = self.pane
        at = self.mapTo(pane, point.toPoint()).x()
        wanted = at if self.toward_right else pane.width() - at
        low, high = LEAST, MOST
        while low < high:
            middle = (low + high) // 2
            if pane.lead_with(middle) < wanted:
                low = middle + 1
            else:
                high = middle
        pane.set_margin_width(low)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.pane.setFocus(Qt.FocusReason.MouseFocusReason)
        point = event.position()
        if self.is_edge(point):
            self._widening = True
            self.update()
            return
        behind = self.more_at(point)
        if behind is not None:
            menu = self.hidden_menu(behind)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.mapToGlobal(point.toPoint() + QPoint(0, 8)))
            return
        key = self.segment_at(point)
        self._pressed = None if key is None else (point, key)
        self.clicked.emit(key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.is_edge(event.position()):
            self.pane.set_margin_width(MARGIN)
            self.widened.emit(MARGIN)
            return
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self._widening:
            self._widening = False
            self.update()
            self.widened.emit(round(self.pane.look.margin))

    def leaveEvent(self, event: QEvent) -> None:
        self._show_edge(False)
        self.hovered.emit(None)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        key = self.segment_at(QPointF(event.pos()))
        self.clicked.emit(key)
        self.menu_requested.emit(event.globalPos(), key)
