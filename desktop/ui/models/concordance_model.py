"""Places at which words were found, under what holds them, as they come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.queries.concordance import HolderKind, What
from desktop.ui.covering import SIGN, is_covered, shown_words
from desktop.ui.translate import count_of, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.queries.concordance import Hit, Holder
    from desktop.ui.session import Session

    Index = QModelIndex | QPersistentModelIndex

HIT = Qt.ItemDataRole.UserRole
GROUP = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()

WHAT_WORDS = {
    What.TEXTS: "Texts",
    What.MEMOS: "Memos",
    What.JOURNAL: "Journal",
    What.CODES: "Codes",
    What.NOTES: "Notes on codings",
    What.NAMES: "Names",
}
ON_WORDS = {
    "project": "Memo on the project",
    "document": "Memo on {name}",
    "code": "Memo on {name}",
    "segment": "Memo on a passage in {name}",
}
PART_WORDS = {
    "name": "name",
    "definition": "definition",
    "short": "short definition",
    "include": "use it when",
    "exclude": "not when",
    "example": "example",
    "near_miss": "near miss",
    "alias": "further name",
    "confusion": "confused with",
}


@dataclass(slots=True)
class Group:
    """What holds places, and how many."""

    what: What
    name: str
    count: int


def group_key(holder: Holder) -> tuple[object, ...]:
    """Places with the same key stand together."""
    if holder.what is What.TEXTS:
        return holder.what, holder.id
    return (holder.what,)


def holder_words(holder: Holder) -> str:
    """What holds a place, in words."""
    if holder.kind is HolderKind.MEMO:
        return tr("FindAll", ON_WORDS[holder.part], name=holder.name)
    if holder.kind in (HolderKind.CODE, HolderKind.FACET) and holder.part in PART_WORDS:
        if holder.part == "name":
            return holder.name
        return tr("FindAll", "{name}, {part}", name=holder.name, part=tr("FindAll", PART_WORDS[holder.part]))
    if holder.kind is HolderKind.CODING:
        return tr("FindAll", "Note on {name}", name=holder.name)
    return holder.name


class ConcordanceModel(QAbstractListModel):
    """Rows are groups (``GROUP``) and places (``HIT``)."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.items: list[Group | Hit] = []
        self.count = 0
        self.last: tuple[object, ...] | None = None
        self.group: Group | None = None

    def clear(self) -> None:
        self.beginResetModel()
        self.items, self.count, self.last, self.group = [], 0, None, None
        self.endResetModel()

    def add(self, hits: Sequence[Hit]) -> None:
        """Show more places; those of one group come one after another."""
        fresh: list[Group | Hit] = []
        before = self.group
        for found in hits:
            hit = self._readable(found)
            key = group_key(hit.holder)
            if key != self.last or self.group is None:
                of_texts = hit.holder.what is What.TEXTS
                name = hit.holder.name if of_texts else tr("FindAll", WHAT_WORDS[hit.holder.what])
                self.group = Group(hit.holder.what, name, 0)
                self.last = key
                fresh.append(self.group)
            self.group.count += 1
            fresh.append(hit)
        if not fresh:
            return
        self.beginInsertRows(_NOWHERE, len(self.items), len(self.items) + len(fresh) - 1)
        self.items += fresh
        self.count += len(hits)
        self.endInsertRows()
        if before is not None and before in self.items:
            index = self.index(self.items.index(before))
            self.dataChanged.emit(index, index)

    def _readable(self, hit: Hit) -> Hit:
        """The place with covered passages left covered."""
        holder = hit.holder
        if holder.what is not What.TEXTS or holder.document is None:
            return hit
        low, high = max(0, hit.start - 300), hit.end + 300
        if not is_covered(self.session, holder.document, low, high):
            return hit
        from desktop.core.queries.concordance import hit_at

        end = min(high, len(self.session.project.documents.text(holder.document)))
        words = shown_words(self.session, holder.document, low, end)
        seen = hit_at(holder, words, hit.start - low, hit.end - low)
        return type(hit)(holder, hit.start, hit.end, seen.left, seen.hit, seen.right)

    def hit_at(self, row: int) -> Hit | None:
        item = self.items[row] if 0 <= row < len(self.items) else None
        return None if item is None or isinstance(item, Group) else item

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.hit_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        reading = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if isinstance(item, Group):
            if role == GROUP:
                return item
            places = count_of(item.count, "{n} place", "{n} places")
            return tr("FindAll", "{name}, {places}", name=item.name, places=places) if reading else None
        if role == HIT:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{item.left}{item.hit}{item.right}".strip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.left}{item.hit}{item.right}, {holder_words(item.holder)}"
        if role == Qt.ItemDataRole.ToolTipRole and SIGN not in item.hit:
            return holder_words(item.holder)
        return None
