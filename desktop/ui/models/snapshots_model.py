"""The snapshots of a project as a list; what each one holds comes in while it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.ui.models.snapshot_words import Held, Trouble, against_words, reason_words, size_words, trouble_words
from desktop.ui.moments import day_and_time
from desktop.ui.translate import listed, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.core.snapshots.listing import Snapshot

Index = QModelIndex | QPersistentModelIndex
SNAPSHOT_ROLE = Qt.ItemDataRole.UserRole
FOUND_ROLE = Qt.ItemDataRole.UserRole + 1
AGAINST_ROLE = Qt.ItemDataRole.UserRole + 2
_NOWHERE = QModelIndex()


class SnapshotsModel(QAbstractListModel):
    """``SNAPSHOT_ROLE`` gives the Snapshot, ``FOUND_ROLE`` what was found in it: Held, Trouble, or None for not yet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Snapshot] = []
        self.found: dict[Path, Held | Trouble] = {}
        self.now: Held | None = None

    def set_rows(self, rows: Sequence[Snapshot]) -> None:
        """Show other snapshots; what is known of those that stay is kept."""
        self.beginResetModel()
        self.rows = list(rows)
        there = {row.path for row in self.rows}
        self.found = {path: found for path, found in self.found.items() if path in there}
        self.endResetModel()

    def set_now(self, now: Held | None) -> None:
        self.now = now
        self._changed(0, len(self.rows) - 1)

    def set_found(self, path: Path, found: Held | Trouble) -> None:
        """A snapshot was read, or could not be."""
        self.found[path] = found
        row = self.row_of(path)
        if row is not None:
            self._changed(row, row)

    def forget(self, path: Path) -> None:
        """Look at a snapshot again."""
        self.found.pop(path, None)

    def row_of(self, path: Path) -> int | None:
        return next((row for row, each in enumerate(self.rows) if each.path == path), None)

    def unread(self) -> list[Snapshot]:
        return [row for row in self.rows if row.path not in self.found]

    def _changed(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def against(self, row: int) -> str:
        """What the snapshot of a row holds against now, or what is wrong with it."""
        found = self.found.get(self.rows[row].path)
        if found is None:
            return tr("Snapshots", "being read…")
        return (
            trouble_words(found, own=self.now is not None)
            if isinstance(found, Trouble)
            else against_words(found, self.now)
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        snapshot = self.rows[index.row()]
        if role == SNAPSHOT_ROLE:
            return snapshot
        if role == FOUND_ROLE:
            return self.found.get(snapshot.path)
        if role == AGAINST_ROLE:
            return self.against(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return moment_of(snapshot)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (moment_of(snapshot), reason_words(snapshot.reason), self.against(index.row()))
            return listed((*words, size_words(snapshot.bytes)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(snapshot.path)
        return None


def moment_inside(snapshot: Snapshot, *, seconds: bool = False) -> str:
    """When a snapshot was taken, within a sentence: "today, 09:41"."""
    return day_and_time(snapshot.at.isoformat(), seconds=seconds)


def moment_of(snapshot: Snapshot, *, seconds: bool = False) -> str:
    """The same at the head of a row: "Today, 09:41"."""
    said = moment_inside(snapshot, seconds=seconds)
    return said[:1].upper() + said[1:]
