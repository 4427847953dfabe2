"""A list of passages: the words as a source says them, and below where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import QStyle

from desktop.ui.models.lines import ListModel
from desktop.ui.models.passage_lines import PassageLine, covered_words
from desktop.ui.translate import isolate, listed
from desktop.ui.widgets.base import advance, elided
from desktop.ui.widgets.delegates.lines import RowDelegate
from desktop.ui.widgets.row_view import ENTER, RowView
from desktop.ui.widgets.rows import paint_row, row_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    Index = QModelIndex | QPersistentModelIndex

PASSAGE = Qt.ItemDataRole.UserRole
HEIGHT = 52


class PassageModel(ListModel[PassageLine]):
    """Lines that are replaced as a whole."""

    @property
    def lines(self) -> list[PassageLine]:
        return self.items

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.item_at(index)
        if line is None:
            return None
        if role == PASSAGE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return covered_words() if line.covered else line.words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = covered_words() if line.covered else line.words
            return listed(part for part in (words, line.place, line.remark) if part)
        return None


class _Delegate(RowDelegate):
    size = (160, HEIGHT)

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: PassageLine = index.data(PASSAGE)
        px, t = self.theme.px, self.theme.tokens
        row: QRect = option.rect
        state = row_state(option)
        paint_row(painter, row.adjusted(px(8), 1, -px(8), -1), self.theme, state)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        start, room = row.left() + px(16), row.width() - px(32)
        small = self.theme.ui(12)
        remark = advance(small, line.remark) if line.remark else 0
        if line.covered:
            words, font, ink = covered_words(), self.theme.ui(13, 400, italic=True), state.quiet(self.theme)
        else:
            words, font, ink = line.words, self.theme.reading(15), t.text
        upper = QRect(start, row.top() + px(5), room, px(22))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QStyle.visualRect(option.direction, row, upper), flags, isolate(elided(font, words, room)))
        below = QRect(start, row.top() + px(28), room - (remark + px(12) if remark else 0), px(17))
        painter.setFont(small)
        painter.setPen(state.quiet(self.theme))
        place = elided(small, line.place, below.width())
        painter.drawText(QStyle.visualRect(option.direction, row, below), flags, place)
        if remark:
            box = QRect(start + room - remark, below.top(), remark, below.height())
            painter.setPen(t.text2)
            painter.drawText(QStyle.visualRect(option.direction, row, box), flags, line.remark)


class PassageList(RowView):
    """``wanted`` carries the PassageLine of a row that is to be shown in the text: Enter, or a double click."""

    wanted = Signal(object)
    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.passages = PassageModel(self)
        self.setModel(self.passages)
        self.setItemDelegate(_Delegate(self.theme, self))
        self.doubleClicked.connect(lambda index: self.wanted.emit(index.data(PASSAGE)))
        self.selectionModel().currentChanged.connect(lambda index, _before: self.picked.emit(index.data(PASSAGE)))

    def set_lines(self, lines: Sequence[PassageLine]) -> None:
        """Show other passages; the one that was chosen stays chosen where it is still there."""
        kept = self.present
        self.passages.reset_items(lines)
        row = next((at for at, line in enumerate(lines) if kept is not None and line.key == kept.key), 0)
        if lines:
            self.setCurrentIndex(self.passages.index(row))

    @property
    def present(self) -> PassageLine | None:
        found: PassageLine | None = self.currentIndex().data(PASSAGE) if self.currentIndex().isValid() else None
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            if self.present is not None:
                self.wanted.emit(self.present)
            return
        super().keyPressEvent(event)
