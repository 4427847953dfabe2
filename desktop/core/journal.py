"""Entries of the journal: memos that are on nothing, in the order of their days."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.clock import now
from desktop.core.errors import NotFound
from desktop.core.model import CoderId, EntryId, MemoKind
from desktop.core.naming import tame_name
from desktop.core.storage.schema import JOURNAL_ENTRY
from desktop.core.text import normalise

if TYPE_CHECKING:
    from typing import Any

    from desktop.core.project import Project
    from desktop.core.storage.store import Row


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. ``title`` may be empty; ``done`` is for a to do alone."""

    id: EntryId
    coder: CoderId | None
    title: str
    kind: MemoKind | None
    done: bool
    text: str
    created_at: str
    changed_at: str


def entry_of(row: Row) -> Entry:
    coder, kind = row["coder_id"], row["kind"]
    return Entry(
        EntryId(row["id"]),
        None if coder is None else CoderId(coder),
        row["title"],
        None if kind is None else MemoKind(kind),
        bool(row["done"]),
        row["text"],
        row["created_at"],
        row["changed_at"],
    )


class Journal:
    """The verbs of the journal."""

    def __init__(self, project: Project) -> None:
        self.project = project

    def all(self) -> list[Entry]:
        """Entries, oldest first."""
        return [entry_of(row) for row in self.project.store.rows(JOURNAL_ENTRY, order="created_at, id")]

    def get(self, entry: EntryId) -> Entry:
        """Raises NotFound."""
        row = self.project.store.get(JOURNAL_ENTRY, entry)
        if row is None:
            raise NotFound(noun="journal entry")
        return entry_of(row)

    def create(self, title: str = "", text: str = "", kind: MemoKind | None = None) -> EntryId | None:
        """A new entry of whoever codes now, as one step; None where neither title nor text says anything."""
        head, body = _title(title), normalise(text).strip()
        if not head and not body:
            return None
        moment = now()
        with self.project.step("journal.create", {}):
            made = self.project.store.insert(
                JOURNAL_ENTRY,
                {
                    "coder_id": self.project.coder,
                    "title": head,
                    "kind": None if kind is None else kind.value,
                    "done": 0,
                    "text": body,
                    "created_at": moment,
                    "changed_at": moment,
                },
            )
        return EntryId(made)

    def write(self, entry: EntryId, *, title: str | None = None, text: str | None = None) -> bool:
        """Keep another title, text or both; one step, False when nothing differs. Raises NotFound."""
        before = self.get(entry)
        values: dict[str, Any] = {}
        if title is not None and _title(title) != before.title:
            values["title"] = _title(title)
        if text is not None and normalise(text).strip() != before.text:
            values["text"] = normalise(text).strip()
        return self._change("journal.write", entry, values | {"changed_at": now()} if values else values)

    def set_kind(self, entry: EntryId, kind: MemoKind | None) -> bool:
        """Say what an entry is for, or with None nothing; what is no to do any more is not done either."""
        if self.get(entry).kind is kind:
            return False
        return self._change("journal.kind", entry, {"kind": None if kind is None else kind.value, "done": 0})

    def set_done(self, entry: EntryId, done: bool) -> bool:
        """Tick a to do off, or open it again; False when it is so already or is no to do."""
        before = self.get(entry)
        if before.kind is not MemoKind.TO_DO or before.done is done:
            return False
        return self._change("journal.done" if done else "journal.reopen", entry, {"done": int(done)})

    def delete(self, entry: EntryId) -> None:
        """Raises NotFound."""
        self.get(entry)
        with self.project.step("journal.delete", {}):
            self.project.store.delete(JOURNAL_ENTRY, entry)

    def _change(self, action: str, entry: EntryId, values: dict[str, Any]) -> bool:
        if not values:
            return False
        with self.project.step(action, {}):
            self.project.store.update(JOURNAL_ENTRY, entry, values)
        return True


def _title(title: str) -> str:
    return tame_name(normalise(title), "") if title.strip() else ""
