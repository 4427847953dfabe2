"""Places at which words were found, under what holds them, as they come."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.errors import TestimoniaError
from desktop.core.queries.concordance import HolderKind, What, hit_at
from desktop.ui.covering import SIGN, covering_of, is_covered, shown_words
from desktop.ui.guarded import answering
from desktop.ui.models.lines import ListModel
from desktop.ui.translate import count_of, listed, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.queries.concordance import Hit, Holder
    from desktop.ui.session import Session

    Index = QModelIndex | QPersistentModelIndex

HIT = Qt.ItemDataRole.UserRole
GROUP = Qt.ItemDataRole.UserRole + 1

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
    "short": "in short",
    "include": "use it for",
    "exclude": "not for",
    "example": "example",
    "near_miss": "near miss",
    "alias": "further name",
    "confusion": "confused with",
    "linked": "linked passage",
    "retired": "why it is retired",
}


@dataclass(slots=True, eq=False)
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


def place_of(hit: Hit) -> tuple[object, ...]:
    """What a place is known by from one search to the next."""
    holder = hit.holder
    return holder.what, holder.kind, holder.id, holder.part, hit.start, hit.end


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


class ConcordanceModel(ListModel["Group | Hit"]):
    """Rows are groups (``GROUP``) and places (``HIT``), these with what is covered now left covered."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.count = 0
        self.last: tuple[object, ...] | None = None
        self.group = -1
        self.readable: dict[int, Hit] = {}
        covering_of(session).changed.connect(self.look_again)

    def clear(self) -> None:
        self.count, self.last, self.group = 0, None, -1
        self.readable.clear()
        self.reset_items([])

    def look_again(self) -> None:
        """Other passages are covered than before."""
        self.readable.clear()
        self.tell()

    def add(self, hits: Sequence[Hit]) -> None:
        """Show more places; those of one group come one after another."""
        fresh: list[Group | Hit] = []
        first, before = len(self.items), self.group
        more = 0
        for hit in hits:
            key = group_key(hit.holder)
            if key != self.last:
                of_texts = hit.holder.what is What.TEXTS
                name = hit.holder.name if of_texts else tr("FindAll", WHAT_WORDS[hit.holder.what])
                self.last, self.group = key, first + len(fresh)
                fresh.append(Group(hit.holder.what, name, 0))
            if self.group >= first:
                group = fresh[self.group - first]
                assert isinstance(group, Group)
                group.count += 1
            else:
                more += 1
            fresh.append(hit)
        self.count += len(hits)
        self.append_items(fresh)
        if more:
            group = self.items[before]
            assert isinstance(group, Group)
            group.count += more
            self.tell(before, before)

    def row_of(self, place: tuple[object, ...], since: int = 0) -> int:
        """Where a place stands in the list, from a row on; -1 when it does not."""
        for row in range(since, len(self.items)):
            item = self.items[row]
            if not isinstance(item, Group) and place_of(item) == place:
                return row
        return -1

    def _readable(self, hit: Hit) -> Hit:
        """The place with covered passages left covered."""
        holder = hit.holder
        if holder.what is not What.TEXTS or holder.document is None:
            return hit
        low, high = max(0, hit.start - 300), hit.end + 300
        try:
            if not is_covered(self.session, holder.document, low, high):
                return hit
            words = shown_words(self.session, holder.document, low, high)
        except TestimoniaError:  # the document went since
            return replace(hit, left="", hit="…", right="")
        seen = hit_at(holder, words, hit.start - low, hit.end - low)
        return replace(hit, left=seen.left, hit=seen.hit, right=seen.right)

    def hit_at(self, row: int) -> Hit | None:
        """A place as it was found; whoever shows its words asks for ``HIT``."""
        item = self.items[row] if 0 <= row < len(self.items) else None
        return None if item is None or isinstance(item, Group) else item

    def is_heading(self, item: Group | Hit) -> bool:
        return isinstance(item, Group)

    @answering(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item_at(index)
        if item is None:
            return None
        reading = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if isinstance(item, Group):
            if role == GROUP:
                return item
            places = count_of(item.count, "{n} place", "{n} places")
            return tr("FindAll", "{name}, {places}", name=item.name, places=places) if reading else None
        if index.row() not in self.readable:
            self.readable[index.row()] = self._readable(item)
        item = self.readable[index.row()]
        if role == HIT:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{item.left}{item.hit}{item.right}".strip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((f"{item.left}{item.hit}{item.right}", holder_words(item.holder)))
        if role == Qt.ItemDataRole.ToolTipRole and SIGN not in item.hit:
            return holder_words(item.holder)
        return None
