"""The documents with how far their segments are answered: one row each, and one for all of them on top."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate

from desktop.ui.theme import Theme, current
from desktop.ui.translate import count_of, isolate, tr
from desktop.ui.widgets.base import elided
from desktop.ui.widgets.facet_bars import paint_tally
from desktop.ui.widgets.rows import paint_row, row_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from desktop.core.completeness import Tally
    from desktop.core.model import DocumentId

    Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
HEIGHT = 48
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class TallyRow:
    """``document`` is None for all of them; ``tally`` is of the required facets together."""

    document: DocumentId | None
    name: str
    segments: int
    tally: Tally

    def words(self) -> str:
        """What is still to do, or that nothing is."""
        if not self.segments:
            return tr("Completeness", "no segment of yours")
        parts = [count_of(self.segments, "{n} segment", "{n} segments")]
        if self.tally.open:
            parts.append(count_of(self.tally.open, "{n} missing", "{n} missing"))
        if self.tally.over:
            parts.append(count_of(self.tally.over, "{n} too many", "{n} too many"))
        return ", ".join(parts)


class TallyModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: list[TallyRow] = []

    def set_rows(self, rows: Sequence[TallyRow]) -> None:
        """Show other rows; where only their numbers differ, nothing is built anew."""
        if [row.document for row in rows] == [row.document for row in self.items]:
            self.items = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.items = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.items[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{row.name}, {row.words()}"
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
            self._paint(painter, option, index.data(ROW))
        finally:
            painter.restore()

    def _paint(self, painter: QPainter, option: Any, row: TallyRow) -> None:
        px, t = self.theme.px, self.theme.tokens
        whole: QRect = option.rect
        state = row_state(option)
        paint_row(painter, whole.adjusted(px(8), 1, -px(8), -1), self.theme, state)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(option.direction)
        start, room = whole.left() + px(16), whole.width() - px(32)
        upright = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        words, small = row.words(), self.theme.tabular(12)
        weight = 600 if row.document is None else state.weight
        font = self.theme.ui(13, weight)
        upper = QRect(start, whole.top() + px(4), room, px(19))
        painter.setFont(font)
        painter.setPen(t.text)
        painter.drawText(
            QStyle.visualRect(option.direction, whole, upper), upright, isolate(elided(font, row.name, room))
        )
        bar = min(px(96), room // 3)
        box = QRect(start, whole.top() + px(30), bar, px(6))
        paint_tally(
            painter, self.theme, QStyle.visualRect(option.direction, whole, box), row.tally, required=True,
            mirrored=mirrored,
        )  # fmt: skip
        below = QRect(start + bar + px(8), whole.top() + px(24), room - bar - px(8), px(18))
        painter.setFont(small)
        open_ones = row.tally.open or row.tally.over
        painter.setPen(t.warn if open_ones and not state.selected else state.quiet(self.theme))
        if open_ones:  # what is to be done leads; how many segments there are is in the tip
            words = ", ".join(words.split(", ")[1:])
        painter.drawText(
            QStyle.visualRect(option.direction, whole, below), upright, isolate(elided(small, words, below.width()))
        )


class DocumentTallies(QListView):
    """``picked`` carries the document of the row in hand, None for all; Enter and a double click emit ``wanted``."""

    picked = Signal(object)
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.rows = TallyModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self.theme, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Completeness", "Documents"))
        self.selectionModel().currentChanged.connect(lambda index, _before: self._say(index))
        self.doubleClicked.connect(lambda index: self.wanted.emit(index.data(ROW).document))
        self.theme.changed.connect(self._restyle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.wanted.emit(self.present)
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _say(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(index.data(ROW).document)

    @property
    def present(self) -> DocumentId | None:
        row = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return row.document if isinstance(row, TallyRow) else None

    def set_rows(self, rows: Sequence[TallyRow]) -> None:
        """Show other rows; the one in hand stays in hand where it is still there."""
        kept = self.present
        self.rows.set_rows(rows)
        at = next((at for at, row in enumerate(rows) if row.document == kept), 0)
        if rows and self.currentIndex().row() != at:
            self.setCurrentIndex(self.rows.index(at))
