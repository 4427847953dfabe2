"""How a snapshot stands in the list: when and how large, why, and what it holds against now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import QStyle

from desktop.ui import icons
from desktop.ui.models.snapshot_words import Trouble, reason_words, size_words
from desktop.ui.models.snapshots_model import AGAINST_ROLE, FOUND_ROLE, SNAPSHOT_ROLE, moment_of
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import advance, elided
from desktop.ui.widgets.delegates.lines import LEADING, TRAILING, RowDelegate
from desktop.ui.widgets.row_view import PageRowBox
from desktop.ui.widgets.rows import paint_row, row_state

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection
    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

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


class _Delegate(RowDelegate):
    size = (200, HEIGHT)

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        px, t = self.theme.px, self.theme.tokens
        snapshot: Snapshot = index.data(SNAPSHOT_ROLE)
        found = index.data(FOUND_ROLE)
        box: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        state = row_state(option)
        paint_row(painter, box.adjusted(0, 1, 0, -1), self.theme, state)
        painter.setLayoutDirection(direction)
        start, end = px(10), box.width() - px(10)

        def at(left: int, right: int, top: int) -> QRect:
            logical = QRect(box.x() + left, box.y() + top, max(0, right - left), px(20))
            return QStyle.visualRect(direction, box, logical)

        numbers, small = self.theme.tabular(12), self.theme.ui(12)
        size = size_words(snapshot.bytes)
        wide = advance(numbers, size)
        painter.setFont(numbers)
        painter.setPen(state.quiet(self.theme))
        painter.drawText(at(end - wide, end, px(6)), TRAILING, isolate(size))
        head = self.theme.ui(13, state.weight)
        room = end - wide - px(12) - start
        painter.setFont(head)
        painter.setPen(t.text)
        painter.drawText(at(start, start + room, px(6)), LEADING, isolate(elided(head, moment_of(snapshot), room)))

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
        painter.drawText(at(end - after, end, px(25)), TRAILING, isolate(elided(small, against, after)))
        room = end - after - px(12) - start - (px(21) if isinstance(found, Trouble) else 0)
        painter.setPen(t.text2)
        painter.drawText(at(start, start + room, px(25)), LEADING, isolate(elided(small, why, room)))


class SnapshotList(PageRowBox):
    """The list; Delete asks for the chosen one to go."""

    picked = Signal()
    delete_wanted = Signal()
    wide, high, least = 360, HEIGHT, 2

    def __init__(self, model: SnapshotsModel, parent: QWidget | None = None) -> None:
        super().__init__(tr("Snapshots", "Snapshots"), parent, count=6)
        self.setModel(model)
        self.setItemDelegate(_Delegate(self.theme, self))
        self.selectionModel().selectionChanged.connect(self._selected)

    def _selected(self, _new: QItemSelection, _old: QItemSelection) -> None:
        self.picked.emit()

    @property
    def present(self) -> Snapshot | None:
        chosen = self.selectionModel().selectedIndexes()
        found: Snapshot | None = chosen[0].data(SNAPSHOT_ROLE) if chosen else None
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.present is not None:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)
