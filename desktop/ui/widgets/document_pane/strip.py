"""The whole document as a thin strip at the trailing edge: its segments, what was found, and what is on screen.

A place of the strip is a share of the text in code points, so that it stays where it is whatever has been laid out.
Segments and hits are painted into a picture that is kept. What a step touched is painted again, a little at a time
and after the page itself, so that a key never waits for it.
"""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import QToolTip

from desktop.core.spans import union
from desktop.ui.guarded import answering, guarded
from desktop.ui.translate import isolate, number, tr
from desktop.ui.widgets.document_pane.sides import Side

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from desktop.ui.widgets.document_pane.base import PaneBase
    from desktop.ui.widgets.document_pane.model import Span

#: Widths in px at 100 %: the strip, one of its columns of segments, and how many there are.
STRIP, _COLUMN, _COLUMNS = 16, 3, 3
#: A mark is at least so high, and what is on screen at least so, in px.
_LEAST, _LEAST_SHOWN = 3, 10
#: So many rows are painted before the clock is looked at, and so many seconds of it at once.
_ROWS, _TURN = 8, 0.004
#: So long after the page itself, in ms.
_AFTER = 120


class Strip(Side):
    """Click or drag to go to a place; the wheel scrolls the text."""

    def __init__(self, pane: PaneBase) -> None:
        super().__init__(pane)
        self._picture = QPixmap()
        self._found = QPixmap()
        self._dirty: list[tuple[int, int]] = []
        self._hits_dirty = False
        self._grabbed: float | None = None
        self._timer = QTimer(self, singleShot=True, interval=_AFTER)
        self._timer.timeout.connect(self._work)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Document pane", "The whole document"))
        self.setAccessibleDescription(
            tr("Document pane", "Segments, what was found and what is on screen; a click goes there")
        )
        pane.hits_changed.connect(self.mark_hits)

    # where things are

    def rows(self) -> int:
        """How many device pixels the strip is high."""
        return max(1, round(self.height() * self.devicePixelRatioF()))

    def row_of(self, offset: int) -> int:
        """The row, in device pixels, at which a code point lies."""
        length = max(1, len(self.pane.document_text()))
        return min(self.rows() - 1, offset * self.rows() // length)

    def offset_of(self, row: int) -> int:
        """The first code point of a row."""
        return -(-row * len(self.pane.document_text()) // self.rows())

    def shown(self) -> Span:
        """The code points on screen now."""
        scene, edge = self.pane.scene(), self.pane.edge
        if not scene.blocks:
            return 0, 0
        ends: list[int] = []
        height = self.pane.viewport().height()
        for view, y in ((scene.blocks[0], 0.0), (scene.blocks[-1], float(height))):
            lines = scene.rects.info(view, edge).lines
            at = bisect_right(lines, y - view.top, key=lambda line: line.baseline) if lines else 0
            place = lines[min(at, len(lines) - 1)].start if at < len(lines) else view.end - view.start
            ends.append(edge.to_text(view.start + (place if lines else 0)))
        return ends[0], max(ends)

    def frame(self) -> QRectF:
        """What is on screen as a part of the strip."""
        start, end = self.shown()
        length = max(1, len(self.pane.document_text()))
        high = max(float(_LEAST_SHOWN), (end - start) / length * self.height())
        top = (start + end) / 2 / length * self.height() - high / 2
        top = max(0.0, min(top, self.height() - high))
        return QRectF(0.5, top + 0.5, self.width() - 1, high - 1)

    # keeping up

    def clear(self) -> None:
        """Forget what is painted: another text is shown."""
        self._picture = QPixmap()
        self._found = QPixmap()
        self.mark_all()

    def mark_all(self) -> None:
        """Have everything painted again, after the page."""
        self._dirty = [(0, self.rows())]
        self._hits_dirty = True
        self._start()

    def mark(self, span: Span) -> None:
        """Have the rows of a span painted again."""
        top, bottom = self.row_of(span[0]), self.row_of(max(span[0], span[1] - 1)) + 1
        # What a step touches is told several times over: it is painted once.
        self._dirty = union([*self._dirty, (top, min(self.rows(), bottom + self._least()))])
        # Whatever is still being painted waits again as well: the page comes first.
        if self.isVisible():
            self._timer.start(_AFTER)

    def mark_hits(self) -> None:
        self._hits_dirty = True
        self._start()

    def _start(self) -> None:
        if self.isVisible() and not self._timer.isActive():
            self._timer.start(_AFTER)

    def _least(self) -> int:
        return round(_LEAST * self.devicePixelRatioF())

    def settle(self) -> None:
        """Paint now whatever is still to be painted."""
        self._timer.stop()
        while self._dirty or self._hits_dirty:
            self._paint_some(float("inf"))
        self.update()

    def _work(self) -> None:
        if not self.isVisible():
            return  # what is shown again goes on by itself
        self._paint_some(_TURN)
        self.update()
        if self._dirty or self._hits_dirty:
            self._timer.start(0)

    def _paint_some(self, seconds: float) -> None:
        """Paint the next rows for so long."""
        size = QRect(0, 0, max(1, round(self.width() * self.devicePixelRatioF())), self.rows()).size()
        if self._picture.size() != size:
            self._picture = QPixmap(size)
            self._picture.fill(Qt.GlobalColor.transparent)
            self._dirty = [(0, self.rows())]
        until = time.monotonic() + seconds
        if self._dirty:
            painter = QPainter(self._picture)
            try:
                while self._dirty and time.monotonic() < until:
                    top, bottom = self._dirty.pop()
                    here = min(bottom, top + _ROWS)
                    if here < bottom:
                        self._dirty.append((here, bottom))
                    self._paint_rows(painter, top, here)
            finally:
                painter.end()
        elif self._hits_dirty:
            self._hits_dirty = False
            self._paint_hits()

    def _paint_rows(self, painter: QPainter, top: int, bottom: int) -> None:
        """The segments of some rows, each in the column of its lane and the colour that it has on the page."""
        pane, look = self.pane, self.pane.look
        ratio = self.devicePixelRatioF()
        least = self._least()
        width = self._picture.width()
        band = QRect(0, top, width, bottom - top)
        painter.setClipRect(band)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(band, Qt.GlobalColor.transparent)
        style = pane.pane_style
        column, gap = max(2, round(_COLUMN * look.k * ratio)), max(1, round(look.k * ratio))
        first = round(2 * look.k * ratio)
        offsets, used = {}, 0
        for group in pane.lane_groups(0):
            offsets[group] = used
            used += pane.lanes.count(group)
        rows, length = self.rows(), max(1, len(pane.document_text()))
        painted: set[tuple[int, int, int]] = set()
        low, high = self.offset_of(max(0, top - least)), self.offset_of(bottom)
        for start, end, key in pane.entries(low, max(low + 1, high)):
            segment = pane.segment(key)
            if segment is None or not style.is_visible(segment):
                continue
            lane = offsets.get(pane.lane_group(segment), 0) + pane.lanes.lane_of(key)
            y0 = start * rows // length
            y1 = max(y0 + least, (end - 1) * rows // length + 1)
            place = (min(lane, _COLUMNS - 1), max(y0, top), min(y1, bottom))
            if place in painted or place[1] >= place[2]:
                continue
            painted.add(place)
            codes = style.lens_codes(segment)
            colour = look.colour(style.colour_index(codes[0]) if codes else None)
            x = self._inward(first + place[0] * (column + gap), column, width)
            painter.fillRect(x, place[1], column, place[2] - place[1], colour)

    def _inward(self, offset: int, wide: int, width: int) -> int:
        """The left edge of what begins so far from the text."""
        return width - offset - wide if self.toward_right else offset

    def _paint_hits(self) -> None:
        """A mark at every row in which something was found, as wide as the strip but for the columns."""
        hits, look = self.pane.hits(), self.pane.look
        self._found = QPixmap()
        if not hits:
            return
        self._found = QPixmap(self._picture.size())
        self._found.fill(Qt.GlobalColor.transparent)
        ratio = self.devicePixelRatioF()
        width = self._found.width()
        wide, high = max(2, round(5 * look.k * ratio)), max(2, round(2 * ratio))
        x = self._inward(width - wide, wide, width)
        painter = QPainter(self._found)
        try:
            at = 0
            # From row to row, not from hit to hit: a letter may be found a million times.
            while at < len(hits):
                row = self.row_of(hits[at][0])
                painter.fillRect(x, row, wide, high, look.theme.tokens.accent)
                at = max(at + 1, bisect_left(hits, (self.offset_of(row + 1), 0)))
        finally:
            painter.end()

    # painting

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull() and not self._dirty:
            self.mark_all()
        elif self._dirty or self._hits_dirty:
            self._start()
        super().paintEvent(event)

    def draw(self, painter: QPainter) -> None:
        tokens, ratio = self.pane.look.theme.tokens, self.devicePixelRatioF()
        frame = self.frame()
        shade = QColor(tokens.text)
        shade.setAlphaF(0.09)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(QRectF(self.place(0, 1), 0, 1, self.height()), tokens.line)
        painter.fillRect(frame, shade)
        for picture in (self._picture, self._found):
            if not picture.isNull():
                picture.setDevicePixelRatio(ratio)
                painter.drawPixmap(0, 0, picture)
                picture.setDevicePixelRatio(1.0)
        row = self.pane.current_hit()
        if row is not None and row < len(self.pane.hits()):
            y = self.pane.hits()[row][0] / max(1, len(self.pane.document_text())) * self.height()
            painter.fillRect(QRectF(0, min(y, self.height() - 3), self.width(), 3), tokens.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(tokens.text2)
        painter.drawRect(frame)

    # going there

    def go(self, y: float) -> None:
        """Have the place at a height in the middle of the screen."""
        start, end = self.shown()
        share = min(1.0, max(0.0, y / max(1, self.height())))
        # A jump leaves a third of the page above its place.
        offset = round(share * len(self.pane.document_text()) - (end - start) / 6)
        self.pane.jump_to(max(0, offset))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        frame, y = self.frame(), event.position().y()
        inside = frame.top() <= y <= frame.bottom()
        self._grabbed = y - frame.center().y() if inside else 0.0
        if not inside:
            self.go(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.go(event.position().y() - self._grabbed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None

    def tip_at(self, point: QPointF) -> str:
        """The tooltip for a height: which paragraph is there."""
        text = self.pane.document_text()
        if not text:
            return ""
        offset = min(len(text) - 1, max(0, int(point.y() / max(1, self.height()) * len(text))))
        place = self.pane.paragraph_number(text.rfind("\n", 0, offset) + 1)
        return tr("Document pane", "Go to paragraph {number}", number=isolate(number(place)))

    @answering(True)
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)
