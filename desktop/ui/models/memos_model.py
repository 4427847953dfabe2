"""Memos and entries of the journal as a list: filtered, under their days or under what they are on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.memo_links import plain
from desktop.core.memo_list import Written, by_place, everything, said, wanted_words
from desktop.core.model import MemoKind, MemoTarget
from desktop.ui.models.lines import ListModel
from desktop.ui.moments import clock, day_heading, local
from desktop.ui.translate import joined, listed, tr

if TYPE_CHECKING:
    from desktop.core.memo_links import Goal
    from desktop.core.model import CoderId
    from desktop.ui.session import Session

    Index = QModelIndex | QPersistentModelIndex

WRITTEN = Qt.ItemDataRole.UserRole
DETAIL = Qt.ItemDataRole.UserRole + 1

ON_WORDS = {
    None: "Journal",
    MemoTarget.PROJECT: "Project",
    MemoTarget.DOCUMENT: "Documents",
    MemoTarget.CODE: "Codes",
    MemoTarget.SEGMENT: "Passages",
}
ON_CHOICES = (
    ("", "On anything"),
    ("journal", "Journal"),
    ("project", "On the project"),
    ("document", "On documents"),
    ("code", "On codes"),
    ("segment", "On passages"),
)
KIND_WORDS = {
    MemoKind.IDEA: "Idea",
    MemoKind.METHOD: "Method",
    MemoKind.QUESTION: "Question",
    MemoKind.TO_DO: "To do",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which memos are shown. ``on`` is a MemoTarget's word, "journal" or ""; ``kind`` a MemoKind's, "open" or ""."""

    words: str = ""
    kind: str = ""
    on: str = ""
    coder: CoderId | None = None
    by_place: bool = False


class MemosModel(ListModel["str | Written"]):
    """Rows are headings (strings) and memos (``WRITTEN``)."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.all: list[Written] = []
        self.rows: dict[Goal, int] = {}
        self.wanted = Wanted()
        self._said: dict[Written, str] = {}

    def reload(self) -> None:
        """Read everything again."""
        self.all = self.session.attempt(everything, self.session.project) or []
        self._fill()

    def set_wanted(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self._fill()

    def _fits(self, each: Written, words: list[str]) -> bool:
        wanted = self.wanted
        if wanted.on and wanted.on != ("journal" if each.on is None else each.on.value):
            return False
        if wanted.kind == "open":
            if not each.is_open:
                return False
        elif wanted.kind and (each.kind is None or each.kind.value != wanted.kind):
            return False
        if wanted.coder is not None and each.coder != wanted.coder:
            return False
        if not words:
            return True
        if each not in self._said:
            self._said[each] = said(each)
        return all(word in self._said[each] for word in words)

    def _fill(self) -> None:
        words = wanted_words(self.wanted.words)
        if not words:
            self._said.clear()
        found = [each for each in self.all if self._fits(each, words)]
        items: list[str | Written] = []
        last: object = ""
        if self.wanted.by_place:
            for each in by_place(self.session.project, found):
                if each.on != last:
                    last = each.on
                    items.append(tr("Memos", ON_WORDS[each.on]))
                items.append(each)
        else:
            for each in reversed(found):
                day = local(each.created_at).date()
                if day != last:
                    last = day
                    items.append(day_heading(day))
                items.append(each)
        self.rows = {item.goal: row for row, item in enumerate(items) if isinstance(item, Written)}
        self.replace_items(items)  # a list of thousands is laid out anew only where it must be

    def written_at(self, row: int) -> Written | None:
        item = self.items[row] if 0 <= row < len(self.items) else None
        return item if isinstance(item, Written) else None

    def shown(self) -> list[Written]:
        """The memos of the list in its order."""
        return [item for item in self.items if isinstance(item, Written)]

    def key_of(self, item: str | Written) -> object:
        return item if isinstance(item, str) else item.goal

    def is_heading(self, item: str | Written) -> bool:
        return isinstance(item, str)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item_at(index)
        if item is None:
            return None
        if isinstance(item, str):
            return item if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == WRITTEN:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.heading or tr("Memos", "Without words")
        if role == DETAIL:
            return self._detail(item)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            kind = tr("Memos", KIND_WORDS[item.kind]) if item.kind is not None else ""
            done = tr("Memos", "done") if item.done else ""
            return listed(part for part in (item.heading, kind, done, self._detail(item)) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{self._detail(item)}\n{plain(item.text)[:400]}"
        return None

    def _detail(self, item: Written) -> str:
        """What it is on, and the time or the day."""
        if item.on is None:
            on = tr("Memos", "Journal")
        elif item.on is MemoTarget.SEGMENT:
            on = tr("Memos", "Passage in {document}", document=item.name)
        else:
            on = item.name
        moment = day_heading(local(item.created_at).date()) if self.wanted.by_place else clock(item.created_at)
        return joined("  ·  ", (moment, on)) if on else moment
