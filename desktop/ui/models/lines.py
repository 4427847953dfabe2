"""What the models of lists share: rows that are kept in one Python list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    Index = QModelIndex | QPersistentModelIndex

Item = TypeVar("Item")
_NOWHERE = QModelIndex()


class ListModel(QAbstractListModel, Generic[Item]):
    """``items`` holds one thing a row; what is said of it is left to ``data``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[Item] = []

    def key_of(self, item: Item) -> object:
        """What a row is known by, whatever is said of it now."""
        return item

    def is_heading(self, item: Item) -> bool:
        """Whether a row only stands over others and cannot be chosen."""
        return False

    def reset_items(self, items: Sequence[Item]) -> None:
        """Show other items and let views build everything anew."""
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()

    def replace_items(self, items: Sequence[Item]) -> None:
        """Show other items; where the same rows stay and only what is said of them differs, views keep their places."""
        if [self.key_of(item) for item in items] != [self.key_of(item) for item in self.items]:
            self.reset_items(items)
            return
        changed = [row for row, item in enumerate(items) if item != self.items[row]]
        self.items = list(items)
        if changed:
            self.tell(changed[0], changed[-1])

    def append_items(self, items: Sequence[Item]) -> None:
        """Show more items below; what is there stays as it is."""
        if items:
            self.beginInsertRows(_NOWHERE, len(self.items), len(self.items) + len(items) - 1)
            self.items.extend(items)
            self.endInsertRows()

    def tell(self, first: int = 0, last: int | None = None) -> None:
        """Tell views that something else is to be said of these rows, of all of them if none are given."""
        last = len(self.items) - 1 if last is None else last
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))

    def item_at(self, index: Index) -> Item | None:
        """What stands in a row; None where there is none (any more)."""
        return self.items[index.row()] if index.isValid() and index.row() < len(self.items) else None

    # Qt's own

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        item = self.item_at(index)
        return Qt.ItemFlag.NoItemFlags if item is None or self.is_heading(item) else super().flags(index)
