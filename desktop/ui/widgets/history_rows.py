"""How days and steps stand in the history: time, a rail with one mark a step, sentence, object, coder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.core.model import StepKind
from desktop.ui import icons
from desktop.ui.models.history_model import (
    CODER_ROLE,
    DAY_ROLE,
    HEAD_ROLE,
    LINE_ROLE,
    NEXT_UNDO_ROLE,
    RAIL_ROLE,
)
from desktop.ui.models.step_words import StepLine
from desktop.ui.moments import clock
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import advance, elided, shape
from desktop.ui.widgets.rows import RowState, paint_row, row_state

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from desktop.core.model import StepHead
    from desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

STEP_HEIGHT, DAY_HEIGHT = 46, 44
TIME_AT, RAIL_AT, WORDS_AT, CODER_WIDTH, EDGE = 24, 100, 128, 118, 24
MARKS = {StepKind.UNDO: "undo", StepKind.REDO: "redo", StepKind.MERGE: "merge", StepKind.MIGRATE: "layers"}


class HistoryDelegate(QStyledItemDelegate):
    """``undo_key`` is the present key of Undo, told beside the step that it would take back."""

    def __init__(self, theme: Theme, parent: QObject, undo_key: str = "Ctrl+Z") -> None:
        super().__init__(parent)
        self.theme = theme
        self.undo_key = undo_key

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        high = STEP_HEIGHT if index.data(HEAD_ROLE) is not None else DAY_HEIGHT
        return QSize(self.theme.px(300), self.theme.px(high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: QRect = option.rect
        painter.save()
        try:
            head: StepHead | None = index.data(HEAD_ROLE)
            if head is None:
                self._day(painter, row, option.direction, str(index.data(DAY_ROLE)))
            else:
                self._step(painter, row, option, index, head)
        finally:
            painter.restore()

    def _text(
        self,
        painter: QPainter,
        row: QRect,
        direction: Qt.LayoutDirection,
        box: QRect,
        words: str,
        font: QFont,
        ink: QColor,
        at_end: bool = False,
    ) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if at_end != mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QStyle.visualRect(direction, row, box), int(flags), isolate(elided(font, words, box.width())))

    def _day(self, painter: QPainter, row: QRect, direction: Qt.LayoutDirection, words: str) -> None:
        px = self.theme.px
        box = QRect(row.left() + px(TIME_AT), row.top() + px(14), row.width() - px(48), px(26))
        self._text(painter, row, direction, box, words, self.theme.ui(12, 600), self.theme.tokens.text2)

    def _step(self, painter: QPainter, row: QRect, option: QStyleOptionViewItem, index: Index, head: StepHead) -> None:
        t, px, direction = self.theme.tokens, self.theme.px, option.direction
        state = row_state(option)
        paint_row(painter, row.adjusted(px(12), px(2), -px(12), -px(2)), self.theme, state)
        if head.kind is StepKind.MIGRATE:
            painter.fillRect(row.left() + px(EDGE), row.top(), row.width() - 2 * px(EDGE), 1, t.line2)
        quiet = state.quiet(self.theme)
        top, high = row.top() + px(5), px(18)
        time = clock(head.at, seconds=True)
        box = QRect(row.left() + px(TIME_AT), row.top(), px(66), row.height())
        self._text(painter, row, direction, box, time, self.theme.tabular(12), t.text2)
        self._rail(painter, row, direction, index, head)

        coder_at = row.right() - px(CODER_WIDTH)
        remark, ink, weight = self._remark(index, head, quiet)
        remark_font = self.theme.ui(12, weight)
        remark_width = advance(remark_font, remark) if remark else 0
        words_at = row.left() + px(WORDS_AT)
        room = max(px(60), coder_at - px(22) - words_at - (remark_width + px(16) if remark else 0))
        font = QFont(self.theme.ui(13, state.weight))
        font.setStrikeOut(head.undone)
        sentence = str(index.data(Qt.ItemDataRole.DisplayRole))
        line: StepLine = index.data(LINE_ROLE) or StepLine()  # none where the file could not be read
        if not str(line):
            top += high // 2
        self._text(
            painter,
            row,
            direction,
            QRect(words_at, top, room, high),
            sentence,
            font,
            t.text3 if head.undone else t.text,
        )
        self._object(painter, row, direction, QRect(words_at, top + high, room, high), line, quiet)
        if remark:
            box = QRect(coder_at - px(22) - remark_width, row.top(), remark_width, row.height())
            self._text(painter, row, direction, box, remark, remark_font, ink, at_end=True)
        self._coder(painter, row, direction, coder_at, str(index.data(CODER_ROLE)), head, state)

    def _remark(self, index: Index, head: StepHead, quiet: QColor) -> tuple[str, QColor, int]:
        if index.data(NEXT_UNDO_ROLE) and self.undo_key:
            words = tr("History", "{key} undoes this", key=isolate(self.undo_key))
            return words, self.theme.tokens.accent, 500
        return (tr("History", "undone"), quiet, 400) if head.undone else ("", quiet, 400)

    def _object(
        self, painter: QPainter, row: QRect, direction: Qt.LayoutDirection, box: QRect, line: StepLine, ink: QColor
    ) -> None:
        """Place, quote and document; the quote is what gives way."""
        px = self.theme.px
        small, serif = self.theme.ui(12), self.theme.reading(13)
        at, room = box.left(), box.width()
        rest = elided(small, line.rest, room // 2 if line.quote else room) if line.rest else ""
        rest_width = advance(small, rest) if rest else 0
        parts = (
            (line.place, small, room),
            (line.quote, serif, max(px(40), room - advance(small, line.place) - rest_width - px(24))),
            (rest, small, room),
        )
        for words, font, most in parts:
            if not words:
                continue
            shown = elided(font, words, most)
            width = min(advance(font, shown), box.left() + room - at)
            self._text(painter, row, direction, QRect(at, box.top(), width, box.height()), shown, font, ink)
            at += width + px(8)

    def _coder(
        self,
        painter: QPainter,
        row: QRect,
        direction: Qt.LayoutDirection,
        at: int,
        name: str,
        head: StepHead,
        state: RowState,
    ) -> None:
        t, px = self.theme.tokens, self.theme.px
        side = px(16)
        if head.coder is not None:
            box = QRect(at, row.top() + (row.height() - side) // 2, side, side)
            circle = QStyle.visualRect(direction, row, box)
            shape(painter, circle, side / 2, None, t.text3 if state.selected else t.line2)
            painter.setFont(self.theme.ui(9, 600))
            painter.setPen(t.text2)
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, name[:1].upper())
        room = row.right() - px(12) - (at + side + px(7))
        box = QRect(at + side + px(7), row.top(), room, row.height())
        self._text(painter, row, direction, box, name, self.theme.ui(12), t.text2)

    def _rail(self, painter: QPainter, row: QRect, direction: Qt.LayoutDirection, index: Index, head: StepHead) -> None:
        """The line from step to step and the mark of this one."""
        t, px = self.theme.tokens, self.theme.px
        spot = QRect(row.left() + px(RAIL_AT), row.top() + row.height() // 2, 1, 1)
        middle: QPoint = QStyle.visualRect(direction, row, spot).topLeft()
        x, y, gap = middle.x(), middle.y(), px(9)
        above, below = index.data(RAIL_ROLE)
        reach = px(16)
        up = row.top() if above else y - reach
        down = row.bottom() if below else y + reach
        painter.fillRect(x, up, 1, y - gap - up, t.line2)
        painter.fillRect(x, y + gap, 1, down - y - gap + 1, t.line2)
        ink = t.accent if index.data(NEXT_UNDO_ROLE) else t.text2
        name = MARKS.get(head.kind)
        if name is not None:
            side = px(14)
            icons.draw(painter, name, QRect(x - side // 2, y - side // 2, side, side), t.text2, side)
            return
        radius = px(4)
        box = QRect(x - radius, y - radius, 2 * radius + 1, 2 * radius + 1)
        if head.undone:
            painter.setRenderHint(painter.RenderHint.Antialiasing)
            painter.setPen(QPen(t.text2, 1.5 * self.theme.scale))
            painter.setBrush(t.page)
            painter.drawEllipse(box)
        else:
            shape(painter, box, radius + 0.5, ink)
