"""The list of what another codebook would change: a box to choose each, its words, and what would happen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import QStyle

from desktop.ui import icons
from desktop.ui.models.changes_model import CHANGE, ChangeRow, ChangesModel
from desktop.ui.widgets.base import advance, elided, shape
from desktop.ui.widgets.delegates.lines import LEADING, TRAILING, RowDelegate, part_of_row
from desktop.ui.widgets.row_view import RowBox
from desktop.ui.widgets.rows import paint_row, row_state

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from desktop.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

HEIGHT, BOX, INDENT, DEEPEST = 28, 16, 18, 8


class _Delegate(RowDelegate):
    size = (200, HEIGHT)

    def __init__(self, theme: Theme, model: ChangesModel, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.model = model

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ChangeRow = index.data(CHANGE)
        px, t = self.theme.px, self.theme.tokens
        box: QRect = option.rect
        at = partial(part_of_row, option)
        painter.setLayoutDirection(option.direction)
        start, end = px(10), box.width() - px(10)
        if row.change is None:
            font, ink = self.theme.ui(12, 600), t.text2
        else:
            state = row_state(option)
            paint_row(painter, box.adjusted(0, 1, 0, -1), self.theme, state)
            font, ink = self.theme.ui(13, state.weight), t.text
            side = px(BOX)
            mark = at(start, start + side, side)
            chosen = self.model.is_chosen(row.change)
            shape(painter, mark, px(4), t.accent if chosen else t.raised, t.accent if chosen else t.text3)
            if chosen:
                icons.draw(painter, "check", mark, t.on_accent, px(12))
            start += side + px(10) + px(INDENT) * min(row.depth, DEEPEST)
        if row.detail:
            small = self.theme.tabular(12)
            room = min(advance(small, row.detail), (end - start) * 3 // 5)
            painter.setFont(small)
            selected = row.change is not None and row_state(option).selected
            painter.setPen(t.text2 if selected else t.text3)
            painter.drawText(at(end - room, end), TRAILING, elided(small, row.detail, room))
            end -= room + px(12)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(at(start, end), LEADING, elided(font, row.words, end - start))


class ChangeList(RowBox):
    """``picked`` carries the change in hand or None. Space chooses it, as does a click on its box."""

    picked = Signal(object)
    wide, high = 320, HEIGHT

    def __init__(self, model: ChangesModel, name: str, parent: QWidget | None = None, *, rows: int = 10) -> None:
        super().__init__(name, parent, count=rows)
        self.changes = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(self.theme, model, self))
        self.selectionModel().selectionChanged.connect(self._selected)

    def _selected(self, _new: QItemSelection, _old: QItemSelection) -> None:
        found = self.selectionModel().selectedIndexes()
        self.picked.emit(found[0].data(CHANGE).change if found else None)

    def pick_first(self) -> None:
        """Take the first change in hand."""
        for row, each in enumerate(self.changes.rows):
            if each.change is not None:
                self.setCurrentIndex(self.changes.index(row))
                return
        self.picked.emit(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and self._on_box(index, event):
            self.changes.toggle(index.row())

    def _on_box(self, index: QModelIndex, event: QMouseEvent) -> bool:
        box = self.visualRect(index)
        logical = QRect(box.x(), box.y(), self.theme.px(BOX + 18), box.height())
        return QStyle.visualRect(self.layoutDirection(), box, logical).contains(event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.changes.toggle(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.changes.toggle(self.currentIndex().row())
            return
        super().keyPressEvent(event)
