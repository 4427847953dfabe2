"""The documents with how far their segments are answered: one row each, and one for all of them on top."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import QStyle

from desktop.ui.models.lines import ListModel
from desktop.ui.translate import count_of, isolate, listed, tr
from desktop.ui.widgets.base import elided
from desktop.ui.widgets.delegates.lines import RowDelegate
from desktop.ui.widgets.facet_bars import paint_tally
from desktop.ui.widgets.row_view import ENTER, RowView
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


@dataclass(frozen=True, slots=True)
class TallyRow:
    """``document`` is None for all of them; ``tally`` is of the required facets together."""

    document: DocumentId | None
    name: str
    segments: int
    tally: Tally

    def words(self, *, to_do: bool = False) -> str:
        """How many segments there are and what is still to do, or only ``to_do``."""
        if not self.segments:
            return tr("Completeness", "no segment of yours")
        parts = [] if to_do else [count_of(self.segments, "{n} segment", "{n} segments")]
        if self.tally.open:
            parts.append(count_of(self.tally.open, "{n} missing", "{n} missing"))
        if self.tally.over:
            parts.append(count_of(self.tally.over, "{n} too many", "{n} too many"))
        return listed(parts)


class TallyModel(ListModel[TallyRow]):
    def key_of(self, item: TallyRow) -> object:
        return item.document

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.item_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return listed((row.name, row.words()))
        return None


class _Delegate(RowDelegate):
    size = (160, HEIGHT)

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: TallyRow = index.data(ROW)
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
            words = row.words(to_do=True)
        painter.drawText(
            QStyle.visualRect(option.direction, whole, below), upright, isolate(elided(small, words, below.width()))
        )


class DocumentTallies(RowView):
    """``picked`` carries the document of the row in hand, None for all; Enter and a double click emit ``wanted``."""

    picked = Signal(object)
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Completeness", "Documents"), parent)
        self.rows = TallyModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self.theme, self))
        self.selectionModel().currentChanged.connect(lambda index, _before: self._say(index))
        self.doubleClicked.connect(lambda index: self.wanted.emit(index.data(ROW).document))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.currentIndex().isValid():
            self.wanted.emit(self.present)
        else:
            super().keyPressEvent(event)

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
        self.rows.replace_items(rows)
        at = next((at for at, row in enumerate(rows) if row.document == kept), 0)
        if rows and self.currentIndex().row() != at:
            self.setCurrentIndex(self.rows.index(at))
