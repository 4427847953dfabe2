"""How memos and their headings stand in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.core.model import MemoKind
from desktop.ui import icons
from desktop.ui.models.memos_model import DETAIL, KIND_WORDS, WRITTEN
from desktop.ui.theme import current
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import advance, claims_list_keys, elided
from desktop.ui.widgets.rows import paint_row, row_state

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QColor, QKeyEvent, QPainter

    from desktop.core.memo_list import Written

    Index = QModelIndex | QPersistentModelIndex

HEADING, ROW, EDGE = 34, 46, 16


class MemoDelegate(QStyledItemDelegate):
    """A to do has a ring until it is done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = current()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(HEADING if index.data(WRITTEN) is None else ROW))

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, words: str, font: QFont, ink: QColor
    ) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        side = (
            Qt.AlignmentFlag.AlignRight
            if option.direction == Qt.LayoutDirection.RightToLeft
            else Qt.AlignmentFlag.AlignLeft
        )
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        place = QStyle.visualRect(option.direction, option.rect, box)
        painter.drawText(place, int(flags), isolate(elided(font, words, box.width())))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        px, t = self.theme.px, self.theme.tokens
        row: QRect = option.rect
        written: Written | None = index.data(WRITTEN)
        painter.save()
        try:
            if written is None:
                box = QRect(row.left() + px(EDGE), row.top() + px(8), row.width() - 2 * px(EDGE), row.height() - px(8))
                self._words(painter, option, box, str(index.data()), self.theme.ui(12, 600), t.text2)
                return
            state = row_state(option)
            paint_row(painter, row.adjusted(px(8), 1, -px(8), -1), self.theme, state)
            quiet = state.quiet(self.theme)
            at = row.left() + px(EDGE)
            room = row.width() - 2 * px(EDGE)
            if written.kind is MemoKind.TO_DO:
                mark = px(14)
                box = QStyle.visualRect(option.direction, row, QRect(at, row.top() + px(6), mark, px(18)))
                icons.draw(painter, "check" if written.done else "ring", box, t.ok if written.done else t.warn, mark)
                at, room = at + px(20), room - px(20)
            top = row.top() + px(5)
            small = self.theme.ui(12)
            kind = tr("Memos", KIND_WORDS[written.kind]) if written.kind is not None else ""
            if written.done:
                kind = tr("Memos", "Done")
            used = advance(small, kind) + px(10) if kind else 0
            font = QFont(self.theme.ui(13, state.weight))
            ink = quiet if written.done else t.text
            self._words(painter, option, QRect(at, top, room - used, px(18)), str(index.data()), font, ink)
            if kind:
                box = QRect(at + room - used + px(10), top, used - px(10), px(18))
                self._words(painter, option, box, kind, small, quiet)
            self._words(painter, option, QRect(at, top + px(18), room, px(18)), str(index.data(DETAIL)), small, quiet)
        finally:
            painter.restore()


class MemoList(QListView):
    """Delete asks for the memo in hand to go."""

    removed = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        return claims_list_keys(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
