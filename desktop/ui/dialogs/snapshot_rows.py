"""How a snapshot stands in the list: when and how large, why, and what it holds against now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import icons
from desktop.ui.models.snapshot_words import Trouble, reason_words, size_words
from desktop.ui.models.snapshots_model import AGAINST_ROLE, FOUND_ROLE, SNAPSHOT_ROLE, moment_of
from desktop.ui.theme import Theme, current
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import advance, elided
from desktop.ui.widgets.rows import paint_row, row_state

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop.core.snapshots.listing import Snapshot
    from desktop.ui.models.snapshots_model import SnapshotsModel

    Index = QModelIndex | QPersistentModelIndex

HEIGHT = 50
_LOOKS = {
    Trouble.PASSPHRASE: ("lock", "warn"),
    Trouble.NEWER: ("notice", "warn"),
    Trouble.DAMAGED: ("alert", "bad"),
    Trouble.GONE: ("alert", "bad"),
}


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        try:
            self._paint(painter, option, index)
        finally:
            painter.restore()

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        px, t = self.theme.px, self.theme.tokens
        snapshot: Snapshot = index.data(SNAPSHOT_ROLE)
        found = index.data(FOUND_ROLE)
        box: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        state = row_state(option)
        paint_row(painter, box.adjusted(0, 1, 0, -1), self.theme, state)
        painter.setLayoutDirection(direction)
        upright = Qt.AlignmentFlag.AlignVCenter
        leading, trailing = upright | Qt.AlignmentFlag.AlignLeading, upright | Qt.AlignmentFlag.AlignTrailing
        start, end = px(10), box.width() - px(10)

        def at(left: int, right: int, top: int) -> QRect:
            logical = QRect(box.x() + left, box.y() + top, max(0, right - left), px(20))
            return QStyle.visualRect(direction, box, logical)

        numbers, small = self.theme.tabular(12), self.theme.ui(12)
        size = size_words(snapshot.bytes)
        wide = advance(numbers, size)
        painter.setFont(numbers)
        painter.setPen(state.quiet(self.theme))
        painter.drawText(at(end - wide, end, px(6)), trailing, isolate(size))
        head = self.theme.ui(13, state.weight)
        room = end - wide - px(12) - start
        painter.setFont(head)
        painter.setPen(t.text)
        painter.drawText(at(start, start + room, px(6)), leading, isolate(elided(head, moment_of(snapshot), room)))

        why, against = reason_words(snapshot.reason), str(index.data(AGAINST_ROLE))
        after = min(advance(small, against), (end - start) * 2 // 3)
        painter.setFont(small)
        ink = state.quiet(self.theme)
        if isinstance(found, Trouble):
            icon, role = _LOOKS[found]
            ink = getattr(t, role)
            mark = px(15)
            icons.draw(painter, icon, at(end - after - mark - px(6), end - after - px(6), px(25)), ink, mark)
        painter.setPen(ink)
        painter.drawText(at(end - after, end, px(25)), trailing, isolate(elided(small, against, after)))
        room = end - after - px(12) - start - (px(21) if isinstance(found, Trouble) else 0)
        painter.setPen(t.text2)
        painter.drawText(at(start, start + room, px(25)), leading, isolate(elided(small, why, room)))


class SnapshotList(QListView):
    """The list; Delete asks for the chosen one to go, Enter is the dialog's."""

    picked = Signal()
    delete_wanted = Signal()

    def __init__(self, model: SnapshotsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.setModel(model)
        self.setItemDelegate(_Delegate(self.theme, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Snapshots", "Snapshots"))
        self.selectionModel().selectionChanged.connect(self._selected)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        edge = self.theme.px(5)
        self.setViewportMargins(edge, edge, edge, edge)
        self.setMinimumHeight(self.theme.px(2 * HEIGHT) + 2 * edge)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(360), self.theme.px(6 * HEIGHT) + 2 * self.theme.px(5))

    def _selected(self, _new: QItemSelection, _old: QItemSelection) -> None:
        self.picked.emit()

    @property
    def present(self) -> Snapshot | None:
        chosen = self.selectionModel().selectedIndexes()
        found: Snapshot | None = chosen[0].data(SNAPSHOT_ROLE) if chosen else None
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # it is the dialog's
        elif event.key() == Qt.Key.Key_Delete and self.present is not None:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            edge = self.theme.px(5)
            ground = self.viewport().rect().adjusted(-edge, -edge, edge, edge)
            painter.fillRect(ground, self.theme.tokens.page)
        finally:
            painter.end()
        super().paintEvent(event)
