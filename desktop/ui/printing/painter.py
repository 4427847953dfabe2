"""One page on paper or on screen: words, fills, brackets, labels, numbers. Light colours whatever the desk has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.core.spans import sweep
from desktop.ui.palette import CODE_LIGHT, LIGHT, text_fill
from desktop.ui.printing.layout import TWIPS
from desktop.ui.printing.setting import LABEL_ROW, is_rightward
from desktop.ui.translate import number, tr
from desktop.ui.widgets.document_pane.geometry import is_mixed, visual_stretches, x_of

if TYPE_CHECKING:
    from desktop.ui.printing.content import Sign
    from desktop.ui.printing.layout import Placed
    from desktop.ui.printing.setting import SetLine, Typesetter

INK, GREY = QColor("#000000"), QColor("#56524C")
DASHES: tuple[tuple[float, ...], ...] = ((), (4, 2), (1, 1.6), (6, 1.5, 1, 1.5), (2.5, 2.5), (8, 2))
"""Patterns of brackets in their own widths; after them the same ones again, doubled."""
_ABOVE, _BELOW = 9.5 * TWIPS, 3 * TWIPS
_Stretch = tuple[float, float]


def colour_of(sign: Sign | None, *, black: bool) -> QColor:
    """The colour of a code in print; without one, and without colours, ink."""
    if black:
        return INK
    if sign is None or sign.colour is None:
        return GREY
    return CODE_LIGHT[sign.colour % len(CODE_LIGHT)]


def pen_of(sign: Sign | None, width: float, *, black: bool) -> QPen:
    """A line in the colour and the pattern of a code."""
    pen = QPen(colour_of(sign, black=black), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    dashes = DASHES[(sign.pattern if sign is not None else 0) % len(DASHES)]
    if dashes:
        pen.setDashPattern(list(dashes))
    return pen


class PagePainter:
    """Paints pages of a typesetter; ``mirrored`` puts the margin on the other side."""

    def __init__(self, setter: Typesetter, *, black: bool = False, mirrored: bool = False) -> None:
        self.setter = setter
        self.sheet = setter.sheet
        self.black = black
        self.mirrored = mirrored

    def place(self, offset: float, width: float = 0.0) -> float:
        """The left edge of what is so wide and stands so far from the leading edge of the paper."""
        return self.sheet.width - offset - width if self.mirrored else offset

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint a page, counted from 0, with a painter whose unit is a twip."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = self.setter.pages[page]
        if not self.black:
            for placed in lines:
                self._fill(painter, placed)
        painter.setPen(INK)
        for placed in lines:
            self._words(painter, placed)
            if self.black:
                self._corners(painter, placed)
        self._numbers(painter, lines)
        self._margin(painter, page)
        self._frame(painter, page)

    # the text

    def _base(self, placed: Placed) -> float:
        line = self.setter.set_lines[placed.line]
        role = self.setter.roles.get(line.block.role, self.setter.roles[""])
        return self.sheet.top + placed.top + role.base

    def _text_left(self, line: SetLine) -> float:
        left = self.place(self.sheet.text_at, self.sheet.text)
        return left + (0 if self.mirrored else line.x)

    def _words(self, painter: QPainter, placed: Placed) -> None:
        line = self.setter.set_lines[placed.line]
        if not line.layout.lineCount():
            return
        at = QPointF(self._text_left(line), self._base(placed))
        line.layout.lineAt(line.number).draw(painter, at)
        if line.block.sign is not None and line.number == 0:
            middle = at.y() - 3 * TWIPS
            left = self.place(self.sheet.text_at, self.sheet.text) + (
                self.sheet.text - 16 * TWIPS if self.mirrored else 0
            )
            self._stroke(painter, QLineF(left, middle, left + 16 * TWIPS, middle), line.block.sign, 2.4 * TWIPS)
            painter.setPen(INK)

    def _stretches(self, placed: Placed, start: int, end: int) -> list[_Stretch]:
        """Where a span stands on a line, from left to right on the paper."""
        line = self.setter.set_lines[placed.line]
        box = self.setter.lines[placed.line]
        low, high = max(start, box.start), min(end, box.end)
        while high > low and line.block.text[high - 1 - line.block.start].isspace():
            high -= 1
        if low >= high or not line.layout.lineCount():
            return []
        laid = line.layout.lineAt(line.number)
        a, b = (line.map.to_utf16(each - line.block.start) for each in (low, high))
        left = self._text_left(line)
        if is_mixed(line.block.text):
            return [(left + x0, left + x1) for x0, x1 in visual_stretches(laid, a, b)]
        x0, x1 = x_of(laid, a), x_of(laid, b)
        return [(left + min(x0, x1), left + max(x0, x1))]

    def _crossing(self, placed: Placed) -> list[tuple[int, int, int]]:
        setter = self.setter
        if not setter.offset <= placed.line < setter.offset_end:
            return []
        box, at = setter.lines[placed.line], placed.line - setter.offset
        keys = [span.key for span in setter.on_line(at)]
        segments = [setter.segments[key] for key in keys]
        return [(max(one.start, box.start), min(one.end, box.end), one.key) for one in segments]

    def _fill(self, painter: QPainter, placed: Placed) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        base = self._base(placed)
        for start, end, keys in sweep(each for each in self._crossing(placed) if each[0] < each[1]):
            signs = [self.setter.segments[key].signs[:1] for key in keys]
            colours = [
                CODE_LIGHT[sign[0].colour % len(CODE_LIGHT)] for sign in signs if sign and sign[0].colour is not None
            ]
            if not colours:
                continue
            painter.setBrush(text_fill(LIGHT, False, colours[:3]))
            for x0, x1 in self._stretches(placed, start, end):
                painter.drawRect(QRectF(x0, base - _ABOVE, x1 - x0, _ABOVE + _BELOW))

    def _corners(self, painter: QPainter, placed: Placed) -> None:
        """Without fills, where in the line a segment begins and ends."""
        base, box = self._base(placed), self.setter.lines[placed.line]
        painter.setPen(QPen(INK, 0.6 * TWIPS))
        for start, end, key in self._crossing(placed):
            segment, found = self.setter.segments[key], self._stretches(placed, start, end)
            if not found:
                continue
            rightward = is_mixed(self.setter.set_lines[placed.line].block.text) and is_rightward(
                self.setter.set_lines[placed.line].block.text
            )
            edges = (found[-1][1], found[0][0]) if rightward else (found[0][0], found[-1][1])
            inward = -2 * TWIPS if rightward else 2 * TWIPS
            top, bottom = base - _ABOVE, base + _BELOW
            if segment.start >= box.start:
                painter.drawLines(
                    [QLineF(edges[0], top, edges[0], bottom), QLineF(edges[0], top, edges[0] + inward, top)]
                )
            if segment.end <= box.end:
                painter.drawLines(
                    [QLineF(edges[1], top, edges[1], bottom), QLineF(edges[1], bottom, edges[1] - inward, bottom)]
                )
        painter.setPen(INK)

    def _numbers(self, painter: QPainter, lines: list[Placed]) -> None:
        painter.setFont(self.setter.small_font)
        painter.setPen(GREY)
        at, width = self.sheet.text_at + self.sheet.text, self.sheet.numbers
        align = Qt.AlignmentFlag.AlignLeft if self.mirrored else Qt.AlignmentFlag.AlignRight
        for placed in lines:
            line = self.setter.set_lines[placed.line]
            unnumbered = line.block.role in ("title", "heading", "dek", "byline")
            if line.number or not line.block.number or unnumbered:
                continue
            box = QRectF(self.place(at, width), self._base(placed) - 10 * TWIPS, width, 13 * TWIPS)
            painter.drawText(box, align | Qt.AlignmentFlag.AlignBottom, number(line.block.number))

    # the margin

    def _stroke(self, painter: QPainter, line: QLineF, sign: Sign | None, width: float) -> None:
        pen = pen_of(sign, width, black=self.black)
        if sign is not None and sign.pattern >= len(DASHES):
            # The second round of patterns is doubled: two thin lines for one.
            pen.setWidthF(width * 0.4)
            painter.setPen(pen)
            shift = width * 0.5
            aside = QPointF(shift, 0) if line.dx() == 0 else QPointF(0, shift)
            painter.drawLines([line.translated(aside), line.translated(-aside)])
            return
        painter.setPen(pen)
        painter.drawLine(line)

    def _margin(self, painter: QPainter, page: int) -> None:
        margin = self.setter.margin(page)
        signs = {each.key: next(iter(self.setter.segments[each.key].signs), None) for each in margin.brackets}
        inner = self.sheet.text_at - 7 * TWIPS
        for each in margin.brackets:
            sign = signs[each.key]
            x = self.place(inner - each.lane * margin.lane)
            top, bottom = self.sheet.top + each.top + TWIPS, self.sheet.top + each.bottom - TWIPS
            self._stroke(painter, QLineF(x, top, x, bottom), sign, 1.5 * TWIPS)
            painter.setPen(QPen(colour_of(sign, black=self.black), 1.0 * TWIPS))
            tooth = -2.5 * TWIPS if self.mirrored else 2.5 * TWIPS
            if each.begins:
                painter.drawLine(QLineF(x, top, x + tooth, top))
            if each.ends:
                painter.drawLine(QLineF(x, bottom, x + tooth, bottom))
        brackets = {each.key: each for each in margin.brackets}
        width = self.setter.label_room
        for label in margin.labels:
            bracket, sign = brackets[label.key], signs[label.key]
            top = self.sheet.top + label.top
            layout = self.setter.label(label.key, begins=bracket.begins, rows=label.lines)
            right = self.sheet.text_at - self.sheet.lanes - 16 * TWIPS
            painter.setPen(INK)
            for row in range(min(label.lines, layout.lineCount())):
                line = layout.lineAt(row)
                shown = min(float(width), line.naturalTextWidth())
                # Against the lanes.
                left = self.place(right - shown, shown) - line.x()
                line.draw(painter, QPointF(left, top))
            swatch = top + LABEL_ROW * 0.5
            a, b = self.place(right + 3 * TWIPS), self.place(right + 13 * TWIPS)
            self._stroke(painter, QLineF(min(a, b), swatch, max(a, b), swatch), sign, 2.4 * TWIPS)
            # A hair from the label to its bracket, where another label has pushed it away.
            lane = self.place(inner - bracket.lane * margin.lane)
            near = self.place(right + 14 * TWIPS)
            painter.setPen(QPen(colour_of(sign, black=self.black), 0.3 * TWIPS))
            target = max(self.sheet.top + bracket.top + TWIPS, min(swatch, self.sheet.top + bracket.bottom - TWIPS))
            painter.drawLine(QLineF(near, swatch, lane, target))
        if margin.unnamed:
            self._unnamed(painter, len(margin.unnamed))

    def _unnamed(self, painter: QPainter, count: int) -> None:
        painter.setFont(self.setter.label_font)
        painter.setPen(GREY)
        bottom = self.sheet.top + self.sheet.body_height
        box = QRectF(self.place(self.sheet.side, self.sheet.label), bottom - LABEL_ROW, self.sheet.label, LABEL_ROW)
        align = Qt.AlignmentFlag.AlignLeft if self.mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(box, align, tr("Print", "+{count} without room", count=number(count)))

    # head and foot

    def _frame(self, painter: QPainter, page: int) -> None:
        sheet, content = self.sheet, self.setter.content
        painter.setFont(self.setter.small_font)
        painter.setPen(GREY)
        leading, trailing = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.mirrored:
            leading, trailing = trailing, leading
        box = QRectF(sheet.side, sheet.height - 36 * TWIPS, sheet.width - 2 * sheet.side, 14 * TWIPS)
        words = tr("Print", "{page} of {pages}", page=number(page + 1), pages=number(len(self.setter.pages)))
        if page:
            head = QRectF(sheet.side, 30 * TWIPS, sheet.width - 2 * sheet.side, 14 * TWIPS)
            metrics = painter.fontMetrics()
            name = metrics.elidedText(content.name, Qt.TextElideMode.ElideRight, round(head.width() * 0.6))
            painter.drawText(head, leading, name)
            painter.drawText(
                head,
                trailing,
                metrics.elidedText(content.project, Qt.TextElideMode.ElideRight, round(head.width() * 0.35)),
            )
        painter.drawText(box, trailing, words)
