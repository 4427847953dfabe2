"""The line above the compared text: the coders at their sides, and what the three kinds of marking mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from desktop.ui.theme import current, mix
from desktop.ui.translate import isolate, listed, number, tr
from desktop.ui.widgets.base import advance, elided, shape
from desktop.ui.widgets.whole import tell_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


@dataclass(frozen=True, slots=True)
class Side:
    """One coder in the line."""

    letter: str
    name: str
    count: int


class Legend(QWidget):
    """The first, third, ... coder stand at the leading edge, the second, fourth, ... at the trailing one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.sides: list[Side] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.theme.changed.connect(self.updateGeometry)

    def set_sides(self, sides: Sequence[Side]) -> None:
        self.sides = list(sides)
        self.setAccessibleName(
            listed(tr("Compare", "{name}, {count}", name=side.name, count=number(side.count)) for side in sides)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(400), self.theme.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), self.theme.tokens.page)
            self._cut: list[str] = []
            lead = self._coders(painter, self.sides[::2], from_end=False)
            trail = self._coders(painter, self.sides[1::2], from_end=True)
            self._meanings(painter, lead, trail)
            tell_whole(self, "\n".join(self._cut))
        finally:
            painter.end()

    def _box(self, at: int, width: int, high: int | None = None) -> QRect:
        tall = self.height() if high is None else high
        box = QRect(at, (self.height() - tall) // 2, width, tall)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _coders(self, painter: QPainter, sides: Sequence[Side], *, from_end: bool) -> int:
        """Paint coders from one edge inwards; how far they reach."""
        t, px = self.theme.tokens, self.theme.px
        name_font, count_font = self.theme.ui(13, 600), self.theme.tabular(12)
        at = px(24)
        most = max(px(40), (self.width() // 2 - px(40)) // max(1, len(sides)))
        for side in sides:
            count = isolate(number(side.count))
            count_width = advance(count_font, count)
            words = elided(name_font, side.name, most - px(34) - count_width)
            if words != side.name:
                self._cut.append(side.name)
            name_width = advance(name_font, words)
            whole = px(18) + px(7) + name_width + px(7) + count_width
            start = self.width() - at - whole if from_end else at
            circle = self._box(start, px(18), px(18))
            shape(painter, circle, px(9), t.text2)
            painter.setFont(self.theme.ui(10, 600))
            painter.setPen(t.page)
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, side.letter)
            painter.setFont(name_font)
            painter.setPen(t.text)
            painter.drawText(self._box(start + px(25), name_width), Qt.AlignmentFlag.AlignCenter, words)
            painter.setFont(count_font)
            painter.setPen(t.text3)
            painter.drawText(self._box(start + px(32) + name_width, count_width), Qt.AlignmentFlag.AlignCenter, count)
            at += whole + px(16)
        return at

    def _meanings(self, painter: QPainter, lead: int, trail: int) -> None:
        t, px = self.theme.tokens, self.theme.px
        agreed = mix(t.page, t.text, 0.2 if self.theme.high_contrast else 0.055)
        amber = mix(t.page, t.warn, 0.22 if self.theme.dark else 0.15)
        several = len(self.sides) > 2
        meanings = (
            (tr("Compare", "all") if several else tr("Compare", "both"), agreed, None),
            (tr("Compare", "some of them") if several else tr("Compare", "one of them"), amber, Qt.PenStyle.DashLine),
            (
                tr("Compare", "other codes") if several else tr("Compare", "both, other codes"),
                amber,
                Qt.PenStyle.SolidLine,
            ),
        )
        font = self.theme.ui(12)
        widths = [px(26) + px(8) + advance(font, words) for words, _fill, _line in meanings]
        whole = sum(widths) + 2 * px(20)
        if lead + trail + whole + px(32) > self.width():
            return
        at = max(lead + px(16), min((self.width() - whole) // 2, self.width() - trail - px(16) - whole))
        for (words, fill, line), width in zip(meanings, widths, strict=True):
            patch = self._box(at, px(26), px(15))
            painter.fillRect(patch, fill)
            if line is not None:
                pen = QPen(t.warn, px(1) if line is Qt.PenStyle.DashLine else px(2))
                pen.setStyle(line)
                painter.setPen(pen)
                y = patch.bottom() + 1
                painter.drawLine(patch.left(), y, patch.right(), y)
            painter.setFont(font)
            painter.setPen(t.text2)
            painter.drawText(self._box(at + px(34), width - px(34)), Qt.AlignmentFlag.AlignCenter, words)
            at += width + px(20)
