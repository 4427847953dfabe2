"""A list of sentences that wrap, under headings: what was found, what will go, what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem

from desktop.ui import icons
from desktop.ui.models.lines import ListModel
from desktop.ui.theme import Theme, current
from desktop.ui.translate import isolate, listed
from desktop.ui.widgets.base import advance, shape
from desktop.ui.widgets.delegates.lines import RowDelegate
from desktop.ui.widgets.rows import row_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QResizeEvent
    from PySide6.QtWidgets import QWidget

    Index = QModelIndex | QPersistentModelIndex

SHOWN_WIDE = 500
MOST = 40
"""Rows that are measured for the height that the list would like to have."""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One sentence, with an icon in the ink of a role before it and a number or size at its end."""

    words: str
    detail: str = ""
    icon: str = ""
    role: str = "text2"
    heading: bool = False


class _Model(ListModel[NoteRow]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.item_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed(part for part in (row.words, row.detail) if part)
        return None


class _Delegate(RowDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(theme, view)
        self.view = view

    def _font(self, row: NoteRow) -> QFont:
        return self.theme.ui(12, 600 if row.heading else 400)

    def _start(self, row: NoteRow) -> int:
        return self.theme.px(36 if row.icon else 12)

    def _room(self, row: NoteRow, width: int) -> int:
        after = advance(self.theme.tabular(12), row.detail) + self.theme.px(12) if row.detail else 0
        return max(60, width - self._start(row) - after - self.theme.px(12))

    def _high(self, row: NoteRow, width: int) -> int:
        flags = int(Qt.TextFlag.TextWordWrap)
        box = QRect(0, 0, self._room(row, width), 10_000)
        return QFontMetrics(self._font(row)).boundingRect(box, flags, row.words).height()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px, width = self.theme.px, self.view.viewport().width()
        if not self.view.isVisible():
            width = px(SHOWN_WIDE)
        row: NoteRow = index.data(Qt.ItemDataRole.UserRole)
        return QSize(px(120), self._high(row, width) + px(14 if row.heading and index.row() else 8))

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        px, t = self.theme.px, self.theme.tokens
        row: NoteRow = index.data(Qt.ItemDataRole.UserRole)
        box: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        state = row_state(option)
        if state.focused:
            shape(painter, box.adjusted(2, 0, -2, 0), px(5), None, t.accent, 2)
        painter.setLayoutDirection(direction)
        high = self._high(row, box.width())
        top = box.height() - high - px(4)

        def at(left: int, right: int, height: int) -> QRect:
            logical = QRect(box.x() + left, box.y() + top, max(0, right - left), height)
            return QStyle.visualRect(direction, box, logical)

        font, line = self._font(row), QFontMetrics(self._font(row)).height()
        if row.icon:
            icons.draw(painter, row.icon, at(px(12), px(28), line), getattr(t, row.role), px(15))
        start = self._start(row)
        wrap = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        painter.setFont(font)
        painter.setPen(t.text2 if row.heading else t.text)
        painter.drawText(at(start, start + self._room(row, box.width()), high), wrap, isolate(row.words))
        if row.detail:
            numbers = self.theme.tabular(12)
            end = box.width() - px(12)
            trailing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
            painter.setFont(numbers)
            painter.setPen(t.text2)
            where = at(end - advance(numbers, row.detail), end, line)
            painter.drawText(where, trailing, isolate(row.detail))


class NoteList(QListView):
    """The sentences; they wrap anew at another width, and the arrow keys go through them."""

    def __init__(self, name: str, rows: Sequence[NoteRow] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.notes = _Model(self)
        self.setModel(self.notes)
        self.setItemDelegate(_Delegate(self.theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(name)
        self.theme.changed.connect(self._restyle)
        self._restyle()
        self.set_rows(rows)

    def set_rows(self, rows: Sequence[NoteRow]) -> None:
        self.notes.reset_items(rows)
        self.updateGeometry()

    @property
    def rows(self) -> list[NoteRow]:
        return self.notes.items

    def text(self) -> str:
        """The list as plain text."""
        return "\n".join(
            f"\n{row.words}" if row.heading else f"- {row.words}" + (f" ({row.detail})" if row.detail else "")
            for row in self.notes.items
        ).strip()

    def _restyle(self) -> None:
        edge = self.theme.px(5)
        self.setViewportMargins(0, edge, 0, edge)
        self.setMinimumHeight(self.theme.px(96))
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        px, high = self.theme.px, self.theme.px(12)
        for row in range(min(MOST, self.notes.rowCount())):
            high += self.itemDelegate().sizeHint(QStyleOptionViewItem(), self.notes.index(row, 0)).height()
        return QSize(px(SHOWN_WIDE), min(max(high, px(96)), px(430)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            edge = self.theme.px(5)
            painter.fillRect(self.viewport().rect().adjusted(0, -edge, 0, edge), self.theme.tokens.page)
        finally:
            painter.end()
        super().paintEvent(event)
