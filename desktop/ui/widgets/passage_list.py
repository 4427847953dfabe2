"""A list of passages: the words as a source says them, and below where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate

from desktop.ui.models.passage_lines import PassageLine, covered_words
from desktop.ui.theme import Theme, current
from desktop.ui.translate import isolate
from desktop.ui.widgets.base import advance, elided
from desktop.ui.widgets.rows import paint_row, row_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    Index = QModelIndex | QPersistentModelIndex

PASSAGE = Qt.ItemDataRole.UserRole
HEIGHT = 52
_NOWHERE = QModelIndex()


class PassageModel(QAbstractListModel):
    """Lines that are replaced as a whole."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[PassageLine] = []

    def set_lines(self, lines: Sequence[PassageLine]) -> None:
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == PASSAGE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return covered_words() if line.covered else line.words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = covered_words() if line.covered else line.words
            return ", ".join(part for part in (words, line.place, line.remark) if part)
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        try:
            self._paint(painter, option, index.data(PASSAGE))
        finally:
            painter.restore()

    def _paint(self, painter: QPainter, option: Any, line: PassageLine) -> None:
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


class PassageList(QListView):
    """``wanted`` carries the PassageLine of a row that is to be shown in the text: Enter, or a double click."""

    wanted = Signal(object)
    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.passages = PassageModel(self)
        self.setModel(self.passages)
        self.setItemDelegate(_Delegate(self.theme, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.doubleClicked.connect(lambda index: self.wanted.emit(index.data(PASSAGE)))
        self.selectionModel().currentChanged.connect(lambda index, _before: self.picked.emit(index.data(PASSAGE)))
        self.theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def set_lines(self, lines: Sequence[PassageLine]) -> None:
        """Show other passages; the one that was chosen stays chosen where it is still there."""
        kept = self.present
        self.passages.set_lines(lines)
        row = next((at for at, line in enumerate(lines) if kept is not None and line.key == kept.key), 0)
        if lines:
            self.setCurrentIndex(self.passages.index(row))

    @property
    def present(self) -> PassageLine | None:
        found: PassageLine | None = self.currentIndex().data(PASSAGE) if self.currentIndex().isValid() else None
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.present is not None:
                self.wanted.emit(self.present)
            return
        super().keyPressEvent(event)
