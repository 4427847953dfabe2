"""The margin: labelled brackets beside the text on the leading side, and paragraph numbers on the trailing side."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.ui.guarded import answering, guarded
from desktop.ui.translate import tr
from desktop.ui.widgets.document_pane.labels import Bracket, Label, place_labels, share_lanes, shortened
from desktop.ui.widgets.document_pane.look import LANE_CAP
from desktop.ui.widgets.document_pane.text_edge import has_number

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPaintEvent, QWheelEvent

    from desktop.ui.widgets.document_pane.base import PaneBase
    from desktop.ui.widgets.document_pane.model import PaneSegment
    from desktop.ui.widgets.document_pane.scene import Drawn, Scene

_DOTS_CAP = 3


class Side(QWidget):
    """A strip of the pane beside its text, in page colour. ``toward_right`` says on which side the text stands."""

    def __init__(self, pane: PaneBase) -> None:
        super().__init__(pane)
        self.pane = pane
        self.toward_right = True
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def place(self, offset: float, width: float = 0.0) -> float:
        """Left edge of something ``width`` wide that begins ``offset`` from the text."""
        return self.width() - offset - width if self.toward_right else offset

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(event.rect(), self.pane.look.theme.tokens.page)
            painter.setLayoutDirection(self.pane.layoutDirection())
            self.draw(painter)
        finally:
            painter.end()

    def draw(self, painter: QPainter) -> None:
        raise NotImplementedError

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text: a scroll area itself takes wheel events from its viewport only."""
        self.pane.wheelEvent(event)


class Numbers(Side):
    """Paragraph numbers, in line with the first line of their paragraph."""

    def draw(self, painter: QPainter) -> None:
        pane, look = self.pane, self.pane.look
        if not pane.shows_numbers:
            return
        scene = pane.scene()
        edge = scene.edge
        painter.setFont(look.number)
        painter.setPen(look.theme.tokens.text3)
        for view in scene.blocks:
            if view.end <= view.start or not has_number(view.block.userState()):
                continue
            start, end = edge.to_text(view.start), edge.to_text(view.end)
            if edge.text[start:end].isspace():
                continue
            info = scene.rects.info(view, edge)
            if not info.lines:
                continue
            label = str(pane.paragraph_number(start))
            width = look.number_metrics.horizontalAdvance(label)
            painter.drawText(QPointF(self.place(14 * look.k, width), view.top + info.lines[0].baseline), label)


class Margin(Side):
    """Brackets in lanes next to the text and their labels further out; hovering, clicking and dragging them."""

    clicked = Signal(object)  # id, or None beside all of them
    hovered = Signal(object)  # id, or None
    dragged = Signal(object)  # id
    menu_requested = Signal(object, object)  # global QPoint, id or None

    def __init__(self, pane: PaneBase, layer: int = 0) -> None:
        super().__init__(pane)
        self.layer = layer
        self.setMouseTracking(True)
        self._hits: list[tuple[QRectF, int]] = []
        self._tips: list[tuple[QRectF, int]] = []
        self._pressed: tuple[QPointF, int] | None = None

    # laying out

    def brackets(self, scene: Scene) -> tuple[list[Bracket], list[Bracket], int]:
        """The brackets that have a lane, those that have none, and how many lanes are held free for them."""
        pane = self.pane
        members = [one for one in scene.drawn if pane.layer_of(one.segment) == self.layer]
        groups = pane.lane_groups(self.layer)
        shares = share_lanes([pane.lanes.count(group) for group in groups], _DOTS_CAP if pane.dots else LANE_CAP)
        offsets: dict[int, tuple[int, int]] = {}
        used = 0
        for group, share in zip(groups, shares, strict=True):
            offsets[group] = (used, share)
            used += share
        look = pane.look
        shown: list[Bracket] = []
        capped: list[Bracket] = []
        height = float(self.height())
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
            )
            (shown if lane < share else capped).append(bracket)
        return shown, capped, used

    # painting

    def draw(self, painter: QPainter) -> None:
        pane, look = self.pane, self.pane.look
        scene = pane.scene()
        shown, capped, used = self.brackets(scene)
        self._hits = []
        self._tips = []
        painter.setPen(Qt.PenStyle.NoPen)
        for bracket in shown:
            self._draw_bracket(painter, bracket)
        near = 8 * look.k + used * look.lane + 8 * look.k
        for label in place_labels(shown, capped, look.row):
            if label.top > self.height() or label.top < -look.row:
                continue
            if label.bracket is None:
                self._draw_more(painter, label, near)
            else:
                self._draw_label(painter, label.top, label.bracket.drawn, near)

    def _colours(self, segment: PaneSegment) -> list[int | None]:
        style = self.pane.pane_style
        return [style.colour_index(code) for code in style.lens_codes(segment)] or [None]

    def _draw_bracket(self, painter: QPainter, bracket: Bracket) -> None:
        pane, look = self.pane, self.pane.look
        segment = bracket.drawn.segment
        selected = segment.id == pane.selected_segment
        width = look.bracket_selected if selected else look.bracket
        offset = 8 * look.k + bracket.lane * look.lane
        top, bottom = bracket.top, bracket.bottom
        painter.setBrush(look.colour(self._colours(segment)[0]))
        rects = [QRectF(self.place(offset, width), top, width, bottom - top)]
        # The teeth point to the text.
        tooth = self.place(offset, width) if self.toward_right else self.place(offset, width) - look.serif
        for y in ([top] if bracket.starts else []) + ([bottom - look.bracket] if bracket.ends else []):
            rects.append(QRectF(tooth, y, width + look.serif, look.bracket))
        painter.drawRects(rects)
        self._hits.append((QRectF(self.place(offset, width) - 3, top, width + 6, max(bottom - top, 8)), segment.id))

    def _draw_label(self, painter: QPainter, top: float, drawn: Drawn, near: float) -> None:
        pane, look = self.pane, self.pane.look
        segment = drawn.segment
        k = look.k
        offset = near
        middle = top + 8.5 * k
        rings = min(1, segment.open_facets) if pane.dots else segment.open_facets
        for _ in range(rings):
            self._stamp(painter, "ring", None, offset, middle)
            offset += look.ring + 3 * k
        if rings:
            offset += 2 * k
        if segment.over:
            self._stamp(painter, "layers", None, offset, middle)
            offset += 15 * k
        segment_codes = self._colours(segment)
        colours = segment_codes[: 1 if pane.dots else 3]
        for colour in reversed(colours) if self.toward_right else colours:
            self._stamp(painter, "swatch", colour, offset, middle)
            offset += look.swatch + 2 * k
        full = pane.pane_style.label(segment)
        if not pane.dots:
            offset += 4 * k
            selected = segment.id == pane.selected_segment
            inherited = pane.pane_style.is_inherited(segment)
            space = self.width() - offset - 8 * k
            if look.text(full, selected, inherited)[1] > space + 1:
                full = shortened(full, len(full.split(", ")) if inherited else len(segment_codes))
            text, width = look.fitted(full, selected, space, inherited)
            painter.setFont(look.label_font(selected, inherited))
            painter.setPen(look.theme.tokens.text2 if inherited and not selected else look.theme.tokens.text)
            painter.drawStaticText(QPointF(self.place(offset, width), middle - text.size().height() / 2), text)
            painter.setPen(Qt.PenStyle.NoPen)
            offset += width
        rect = QRectF(self.place(near, offset - near), top, offset - near, 17 * k)
        self._hits.insert(0, (rect, segment.id))
        self._tips.append((rect, segment.id))

    def _draw_more(self, painter: QPainter, label: Label, near: float) -> None:
        look = self.pane.look
        text, width = look.text(tr("Document pane", "+{count}", count=label.more))
        rect = QRectF(self.place(near, width), label.top, width, 17 * look.k)
        painter.setFont(look.label)
        painter.setPen(look.theme.tokens.text2)
        painter.drawStaticText(QPointF(rect.left(), rect.center().y() - text.size().height() / 2), text)
        painter.setPen(Qt.PenStyle.NoPen)
        if label.first_hidden is not None:
            self._hits.insert(0, (rect.adjusted(-4, 0, 4, 0), label.first_hidden))
        self._tips.append((rect, -label.more))

    def _stamp(self, painter: QPainter, name: str, colour: int | None, offset: float, middle: float) -> None:
        """Draw a small mark ``offset`` from the text, its middle at this height."""
        look = self.pane.look
        size = {"ring": look.ring, "layers": 11 * look.k, "swatch": look.swatch}[name]
        draw = {"ring": self._ring, "layers": self._layers, "swatch": self._swatch(colour)}[name]
        ratio = self.devicePixelRatioF()
        pad = ceil(look.k)
        pixmap = look.mark(name, colour, ratio, size + 2 * pad, draw)
        # On whole device pixels, else the mark would be drawn blurred.
        left = round((self.place(offset, size) - pad) * ratio) / ratio
        top = round((middle - size / 2 - pad) * ratio) / ratio
        painter.drawPixmap(QPointF(left, top), pixmap)

    def _swatch(self, colour: int | None) -> Callable[[QPainter, QRectF], None]:
        look = self.pane.look

        def draw(painter: QPainter, square: QRectF) -> None:
            inset = (square.width() - look.swatch) / 2
            rect = square.adjusted(inset, inset, -inset, -inset)
            painter.setPen(Qt.PenStyle.NoPen)
            if colour is None:
                painter.setPen(QPen(look.theme.tokens.text3, max(1.0, look.k)))
                rect.adjust(0.5, 0.5, -0.5, -0.5)
            else:
                painter.setBrush(look.colour(colour))
            painter.drawRoundedRect(rect, 2.5 * look.k, 2.5 * look.k)

        return draw

    def _ring(self, painter: QPainter, square: QRectF) -> None:
        """The amber ring of an open facet."""
        look = self.pane.look
        inset = (square.width() - look.ring) / 2
        painter.setBrush(look.theme.tokens.warnbg)
        painter.setPen(QPen(look.theme.tokens.warn, 1.6 * look.k))
        painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset))

    def _layers(self, painter: QPainter, square: QRectF) -> None:
        """The mark of a facet with more answers than it allows: one sheet upon another."""
        look = self.pane.look
        inset = (square.width() - 11 * look.k) / 2
        rect = square.adjusted(inset, inset, -inset, -inset)
        w, h = rect.width(), rect.height()
        path = QPainterPath()
        path.moveTo(rect.left() + w / 2, rect.top() + h * 0.04)
        path.lineTo(rect.right(), rect.top() + h * 0.32)
        path.lineTo(rect.left() + w / 2, rect.top() + h * 0.6)
        path.lineTo(rect.left(), rect.top() + h * 0.32)
        path.closeSubpath()
        path.moveTo(rect.left(), rect.top() + h * 0.64)
        path.lineTo(rect.left() + w / 2, rect.top() + h * 0.92)
        path.lineTo(rect.right(), rect.top() + h * 0.64)
        pen = QPen(look.theme.tokens.warn, 1.3 * look.k)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPath(path)

    def _tip(self, key: int) -> str:
        """What a label says in full; a negative key stands for so many segments without a label."""
        if key < 0:
            return tr("Document pane", "{count} more segments begin here", count=-key)
        segment = self.pane.segment(key)
        if segment is None:
            return ""
        label = self.pane.pane_style.label(segment)
        inherited = self.pane.pane_style.is_inherited(segment)
        parts = [tr("Document pane", "{answer} (from the document)", answer=label) if inherited else label]
        if segment.open_facets == 1:
            parts.append(tr("Document pane", "1 facet unanswered"))
        elif segment.open_facets:
            parts.append(tr("Document pane", "{count} facets unanswered", count=segment.open_facets))
        if segment.over:
            parts.append(tr("Document pane", "over-answered"))
        if segment.memo:
            parts.append(tr("Document pane", "has a memo"))
        return "\n".join(part for part in parts if part)

    # being used

    def segment_at(self, point: QPointF) -> int | None:
        """The segment whose label or bracket lies under a point."""
        return next((key for rect, key in self._hits if rect.contains(point)), None)

    @answering(True)
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip = next((self._tip(key) for rect, key in self._tips if rect.contains(QPointF(event.pos()))), "")
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            start, key = self._pressed
            if (event.position() - start).manhattanLength() >= 8:
                self._pressed = None
                self.dragged.emit(key)
            return
        key_under = self.segment_at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if key_under is None else Qt.CursorShape.PointingHandCursor)
        self.hovered.emit(key_under)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pane.setFocus(Qt.FocusReason.MouseFocusReason)
            key = self.segment_at(event.position())
            self._pressed = None if key is None else (event.position(), key)
            self.clicked.emit(key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(None)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        key = self.segment_at(QPointF(event.pos()))
        self.clicked.emit(key)
        self.menu_requested.emit(event.globalPos(), key)
