"""The list of what another codebook would change: a box to choose each, its words, and what would happen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import icons
from desktop.ui.models.changes_model import CHANGE, ChangeRow, ChangesModel
from desktop.ui.theme import Theme, current
from desktop.ui.widgets.base import advance, elided, shape
from desktop.ui.widgets.rows import paint_row, row_state

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
    from PySide6.QtWidgets import QWidget

    Index = QModelIndex | QPersistentModelIndex

HEIGHT, BOX, INDENT, DEEPEST = 28, 16, 18, 8


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, model: ChangesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme, self.model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        try:
            self._paint(painter, option, index.data(CHANGE))
        finally:
            painter.restore()

    def _paint(self, painter: QPainter, option: Any, row: ChangeRow) -> None:
        px, t = self.theme.px, self.theme.tokens
        box: QRect = option.rect
        direction = option.direction

        def at(left: int, right: int, high: int = box.height()) -> QRect:
            logical = QRect(box.x() + left, box.y() + (box.height() - high) // 2, max(0, right - left), high)
            return QStyle.visualRect(direction, box, logical)

        painter.setLayoutDirection(direction)
        upright = Qt.AlignmentFlag.AlignVCenter
        leading, trailing = upright | Qt.AlignmentFlag.AlignLeading, upright | Qt.AlignmentFlag.AlignTrailing
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
            painter.drawText(at(end - room, end), trailing, elided(small, row.detail, room))
            end -= room + px(12)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(at(start, end), leading, elided(font, row.words, end - start))


class ChangeList(QListView):
    """``picked`` carries the change in hand or None. Space chooses it, as does a click on its box."""

    picked = Signal(object)

    def __init__(self, model: ChangesModel, name: str, parent: QWidget | None = None, *, rows: int = 10) -> None:
        super().__init__(parent)
        self.theme = current()
        self.changes, self._rows = model, rows
        self.setModel(model)
        self.setItemDelegate(_Delegate(self.theme, model, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.selectionModel().selectionChanged.connect(self._selected)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        edge = self.theme.px(5)
        self.setViewportMargins(edge, edge, edge, edge)
        self.setMinimumHeight(self.theme.px(HEIGHT * 3) + 2 * edge)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.theme.px(HEIGHT * self._rows) + 2 * self.theme.px(5))

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
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # it is the dialog's
            return
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.changes.toggle(self.currentIndex().row())
            return
        super().keyPressEvent(event)
