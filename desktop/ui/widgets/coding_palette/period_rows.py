"""Periods in the palette: the reading large, one axis, and a bar for every period that is there.

A bar is solid where days are certain and hatched where they are possible. An open end reaches the end of the axis.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle

from desktop.core.periods import Bounds, Relation, year_number
from desktop.ui.models.palette_entries import RELATIONS, Row, RowKind, days_said, relation_said
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import advance
from desktop.ui.widgets.key_hint import cap_size, paint_cap

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QFont

    from desktop.ui.theme import Theme

READING, PERIOD, HEADING, AXIS = 60, 28, 26, 34
_VCENTRE = Qt.AlignmentFlag.AlignVCenter
_LEADING = _VCENTRE | Qt.AlignmentFlag.AlignLeading
_TRAILING = _VCENTRE | Qt.AlignmentFlag.AlignTrailing


@dataclass(frozen=True, slots=True)
class Columns:
    """Where things stand in a row, measured from its leading edge in pixels."""

    name: int
    edtf: int
    axis: int
    axis_end: int
    end: int

    @classmethod
    def of(cls, theme: Theme, width: int) -> Columns:
        px = theme.px
        axis = min(px(222), width * 42 // 100)
        end = width - px(16)
        edtf = max(px(20) + (axis - px(20)) // 2, axis - px(104))
        relation = max(advance(theme.ui(12), relation_said(each)) for each in RELATIONS) + px(12)
        return cls(px(20), edtf, axis, max(axis + 1, end - min(relation, width // 4)), end)


def on_axis(days: tuple[date | None, date | None], axis: tuple[int, int, int]) -> tuple[float, float]:
    """The share of the axis, 0 to 1 at its ends, that inclusive days begin and end at."""
    first, last, _ = axis
    length = max(1, last - first)
    low, high = days
    begin = 0.0 if low is None else (year_number(low) - first) / length
    end = 1.0 if high is None else (year_number(high) + 1 / 365 - first) / length
    return min(1.0, max(0.0, begin)), min(1.0, max(0.0, end))


class PeriodPainter:
    """Paints rows of periods into boxes; knows the direction of the layout."""

    def __init__(self, painter: QPainter, theme: Theme, row_box: QRect, axis: tuple[int, int, int] | None) -> None:
        self.painter, self.theme, self.box, self.axis = painter, theme, row_box, axis
        self.columns = Columns.of(theme, row_box.width())

    def _at(self, left: int, top: int, right: int, height: int) -> QRect:
        """A box by its distance from the leading edge and from the top of the row."""
        logical = QRect(self.box.left() + left, self.box.top() + top, max(0, right - left), height)
        return QStyle.visualRect(self.painter.layoutDirection(), self.box, logical)

    def _words(
        self,
        box: QRect,
        words: str,
        font: QFont,
        ink: QColor,
        flags: Qt.AlignmentFlag = _LEADING,
    ) -> None:
        self.painter.setFont(font)
        self.painter.setPen(ink)
        line = self.painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        self.painter.drawText(box, flags, isolate(line))

    def heading(self, words: str, top: int, ink: QColor | None = None) -> None:
        px = self.theme.px
        box = self._at(px(16), top, self.columns.end, px(HEADING))
        self._words(box, words, self.theme.ui(12, 600), ink or self.theme.tokens.text2)

    def reading(self, row: Row, top: int, chosen: bool) -> None:
        """The reading in its card: name large, EDTF, bar, days in words."""
        px, t, at = self.theme.px, self.theme.tokens, self.columns
        cap = cap_size(self.theme, "Enter")
        middle = px(READING) // 2
        name_end = at.axis - px(8)
        self._words(
            self._at(at.name, top + px(8), name_end, px(24)),
            row.name,
            self.theme.ui(17, 600 if chosen else 400),
            t.text,
        )
        small = self.theme.ui(12, 500)
        line = self._at(at.name, top + px(33), name_end, px(18))
        known = tr("Palette", "new code") if row.code is None else tr("Palette", "existing")
        wide = min(advance(small, row.edtf) + px(8), line.width())
        self._words(self._at(at.name, top + px(33), at.name + wide, px(18)), row.edtf, small, t.text2)
        rest = self._at(at.name + wide, top + px(33), name_end, px(18))
        self._words(rest, known, self.theme.ui(12), t.text2)
        if row.bounds is not None:
            strip = self._at(at.axis, top + px(17), at.axis_end, px(11))
            centre = self.bar(row.bounds, strip, t.accent)
            self._days(row.bounds, centre, top + px(33), at.end - (cap.width() + px(12)) if chosen else at.end)
        if chosen:
            box = self._at(at.end - cap.width() - px(4), top + middle - cap.height() // 2, at.end - px(4), cap.height())
            paint_cap(self.painter, box, "Enter", self.theme, t.accent)

    def _days(self, bounds: Bounds, centre: float, top: int, end: int) -> None:
        """The days in words, centred under the bar as far as there is room."""
        font, words = self.theme.ui(12), days_said(bounds)
        wide = min(advance(font, words) + 2, end - self.columns.axis)
        area = self._at(self.columns.axis, top, end, self.theme.px(18))
        left = min(max(area.left(), round(centre - wide / 2)), area.right() + 1 - wide)
        self._words(QRect(left, area.top(), wide, area.height()), words, font, self.theme.tokens.text2)

    def scale(self, top: int) -> None:
        """The axis with its years."""
        if self.axis is None:
            return
        px, t = self.theme.px, self.theme.tokens
        first, last, step = self.axis
        strip = self._at(self.columns.axis, top + px(9), self.columns.axis_end, px(5))
        self.painter.fillRect(strip.left(), strip.top(), strip.width(), 1, t.line2)
        font = self.theme.tabular(11)
        mirrored = self.painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        taken = -1
        for year in range(first, last + 1, step):
            share = (year - first) / max(1, last - first)
            x = round(strip.left() + (1 - share if mirrored else share) * (strip.width() - 1))
            self.painter.fillRect(x, strip.top(), 1, px(5), t.line2)
            wide = advance(font, str(year)) + 2
            label = QRect(x - wide // 2, strip.top() + px(6), wide, px(16))
            if taken < 0 or abs(x - taken) >= wide + px(4):
                self._words(label.adjusted(-2, 0, 2, 0), str(year), font, t.text2, Qt.AlignmentFlag.AlignCenter)
                taken = x

    def period(self, row: Row, top: int, chosen: bool) -> None:
        """One line for a period that is there: name, EDTF, bar, relation."""
        px, t, at = self.theme.px, self.theme.tokens, self.columns
        high = px(PERIOD)
        self._words(
            self._at(at.name, top, at.edtf - px(8), high), row.name, self.theme.ui(13, 500 if chosen else 400), t.text
        )
        quiet = t.text2
        self._words(self._at(at.edtf, top, at.axis - px(8), high), row.edtf, self.theme.ui(12), quiet)
        if row.bounds is not None and self.axis is not None:
            ink = t.line2 if row.relation is Relation.APART else t.text3
            self.bar(row.bounds, self._at(at.axis, top + (high - px(7)) // 2, at.axis_end, px(7)), ink)
        said = relation_said(row.relation) if row.relation is not None else tr("Palette", "given") if row.given else ""
        ink = t.text3 if row.relation is Relation.APART and not chosen else quiet
        self._words(self._at(at.axis_end + px(4), top, at.end, high), said, self.theme.ui(12), ink, _TRAILING)

    def bar(self, bounds: Bounds, strip: QRect, ink: QColor) -> float:
        """Paint the bar of a period into the strip of the axis; returns where its middle is."""
        if self.axis is None:
            return QRectF(strip).center().x()
        possible = self._stretch(bounds.possible, strip)
        self._hatch(possible, ink)
        if bounds.certain is not None:
            self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(ink)
            self.painter.drawRoundedRect(self._stretch(bounds.certain, strip), self.theme.px(2), self.theme.px(2))
        return possible.center().x()

    def _stretch(self, days: tuple[date | None, date | None], strip: QRect) -> QRectF:
        assert self.axis is not None
        begin, end = on_axis(days, self.axis)
        if self.painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            begin, end = 1 - end, 1 - begin
        least = self.theme.px(3)
        left, right = strip.left() + begin * strip.width(), strip.left() + end * strip.width()
        if right - left < least:
            middle = (left + right) / 2
            left, right = middle - least / 2, middle + least / 2
        return QRectF(left, strip.top(), right - left, strip.height())

    def _hatch(self, box: QRectF, ink: QColor) -> None:
        painter, step = self.painter, self.theme.px(4)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            faint = QColor(ink)
            faint.setAlphaF(0.16)
            painter.fillRect(box, faint)
            painter.setClipRect(box)
            painter.setPen(QPen(ink, max(1.0, 1.1 * self.theme.scale)))
            x = box.left() - box.height()
            while x < box.right():
                painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
                x += step
        finally:
            painter.restore()


def before(rows: tuple[Row, ...], place: int) -> tuple[bool, bool]:
    """Whether a row has a heading above it and an axis: (heading, axis). The axis stands below the last reading."""
    row = rows[place]
    above = rows[place - 1] if place else None
    heading = row.kind is not RowKind.CODE and (above is None or above.kind is not row.kind)
    if row.kind is RowKind.READING:
        return heading, place + 1 == len(rows) or rows[place + 1].kind is not RowKind.READING
    return heading, row.kind is RowKind.PERIOD and above is None
