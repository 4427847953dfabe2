"""A list of rows of one line each, under headings: who codes, which action has which key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui import icons
from desktop.ui.theme import Theme, current
from desktop.ui.widgets.base import advance, elided, shape
from desktop.ui.widgets.chips import paint_initial
from desktop.ui.widgets.key_hint import cap_size, paint_cap
from desktop.ui.widgets.rows import paint_row, row_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QItemSelection
    from PySide6.QtGui import QKeyEvent

    Index = QModelIndex | QPersistentModelIndex

LINE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """One row: an initial or icon, words, and at the trailing edge a quiet detail or key caps.

    A ``heading`` stands over the rows after it and cannot be chosen.
    """

    key: object
    words: str
    detail: str = ""
    initial: str = ""
    filled: bool = False
    icon: str = ""
    keys: tuple[str, ...] = ()
    heading: bool = False
    serif: bool = False  # the words are a source's


class LineModel(QAbstractListModel):
    """Lines that are replaced as a whole, or one by one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; where only their content differs, nothing is built anew."""
        same = [line.key for line in lines] == [line.key for line in self.lines]
        if same:
            self.lines = list(lines)
            if self.lines:
                self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1))
            return
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join(part for part in (line.words, line.detail, *line.keys) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.lines[index.row()].heading:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget, pad: int) -> None:
        super().__init__(parent)
        self.theme, self.pad = theme, pad

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        try:
            self._paint(painter, option, index.data(LINE))
        finally:
            painter.restore()

    def _paint(self, painter: QPainter, option: Any, line: Line) -> None:
        px, t = self.theme.px, self.theme.tokens
        box: QRect = option.rect
        width, height = box.width(), box.height()
        direction = option.direction

        def at(left: int, right: int, high: int = height) -> QRect:
            logical = QRect(box.x() + left, box.y() + (height - high) // 2, max(0, right - left), high)
            return QStyle.visualRect(direction, box, logical)

        painter.setLayoutDirection(direction)
        upright = Qt.AlignmentFlag.AlignVCenter
        leading, trailing = upright | Qt.AlignmentFlag.AlignLeading, upright | Qt.AlignmentFlag.AlignTrailing
        if line.heading:
            font = self.theme.ui(12, 600)
            painter.setFont(font)
            painter.setPen(t.text2)
            painter.drawText(at(px(8), width - px(8)), leading, elided(font, line.words, width - px(16)))
            return
        state = row_state(option)
        paint_row(painter, box.adjusted(0, 1, 0, -1), self.theme, state)
        start, end = px(self.pad), width - px(self.pad)
        if line.initial:
            side = px(20)
            paint_initial(painter, at(start, start + side, side), line.initial, self.theme, filled=line.filled)
            start += side + px(10)
        elif line.icon:
            side = px(20)
            icons.draw(painter, line.icon, at(start, start + side), t.text2, px(icons.SIZE))
            start += side + px(10)
        for key in line.keys:
            size = cap_size(self.theme, key)
            paint_cap(painter, at(end - size.width(), end, size.height()), key, self.theme)
            end -= size.width() + px(6)
        if line.detail:
            font = self.theme.tabular(12)
            room = min(advance(font, line.detail), (end - start) // 2)
            painter.setFont(font)
            painter.setPen(state.quiet(self.theme))
            painter.drawText(at(end - room, end), trailing, elided(font, line.detail, room))
            end -= room + px(12)
        font = self.theme.reading(15) if line.serif else self.theme.ui(13, state.weight)
        painter.setFont(font)
        painter.setPen(t.text)
        painter.drawText(at(start, end - px(4)), leading, elided(font, line.words, end - px(4) - start))


class RowList(QListView):
    """The list in its frame; ``picked`` carries the key of the row that is chosen, ``acted`` of one double-clicked.

    On a ``page`` it has no frame and reaches from edge to edge: its words stand 16 pixels from them.
    """

    picked = Signal(object)
    acted = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None, *, rows: int = 6, page: bool = False) -> None:
        super().__init__(parent)
        self.theme = current()
        self._rows, self._edge = rows, 8 if page else 5
        self.lines = LineModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(self.theme, self, 8 if page else 10))
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
        self.doubleClicked.connect(lambda index: self.acted.emit(index.data(LINE).key))
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        edge = self.theme.px(self._edge)
        self.setViewportMargins(edge, edge, edge, edge)
        self.setMinimumHeight(self.theme.px(32 * min(3, self._rows)) + 2 * edge)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self.theme.px(32 * self._rows) + 2 * self.theme.px(self._edge))

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines and keep the choice where its key is still there."""
        kept = self.present
        self.lines.set_lines(lines)
        if kept is not None:
            self.choose(kept)

    @property
    def present(self) -> Any:
        chosen = self.selectionModel().selectedIndexes()
        return chosen[0].data(LINE).key if chosen else None

    def choose(self, key: object) -> bool:
        """Choose the row with this key; False when there is none."""
        for row, line in enumerate(self.lines.lines):
            if line.key == key and not line.heading:
                self.setCurrentIndex(self.lines.index(row))
                return True
        return False

    def choose_first(self) -> None:
        for row, line in enumerate(self.lines.lines):
            if not line.heading:
                self.setCurrentIndex(self.lines.index(row))
                return

    def step(self, by: int) -> None:
        """Choose the next row (1) or the one before (-1), over headings."""
        row = self.currentIndex().row() + by
        while 0 <= row < len(self.lines.lines):
            if not self.lines.lines[row].heading:
                self.setCurrentIndex(self.lines.index(row))
                return
            row += by

    def _selected(self, _new: QItemSelection, _old: QItemSelection) -> None:
        self.picked.emit(self.present)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # it is the dialog's
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            edge = self.theme.px(self._edge)
            ground = self.viewport().rect().adjusted(-edge, -edge, edge, edge)
            painter.fillRect(ground, self.theme.tokens.page)
        finally:
            painter.end()
        super().paintEvent(event)


class Framed(QWidget):
    """A rounded frame on page colour around a list, or around words, which want a ``pad`` of pixels at 100 %."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None, *, pad: int = 0) -> None:
        from PySide6.QtWidgets import QVBoxLayout

        super().__init__(parent)
        self.theme = current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(2 + self.theme.px(side) for side in (pad, pad // 2, pad // 2, pad // 2)))
        column.addWidget(inside)
        self.setFocusProxy(inside)
        self.theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            t = self.theme.tokens
            shape(painter, self.rect(), self.theme.px(6), t.page, t.line2)
        finally:
            painter.end()
