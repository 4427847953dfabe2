"""The history in the order in which it was made, one step after another, for whoever writes it out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.core.storage import bodies, history
from desktop.core.storage.columns import loaded
from desktop.core.storage.payloads import each_change
from desktop.core.storage.proving import erased_payloads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.model import Change, StepHead, StepId
    from desktop.core.storage.store import Store


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A step with its seal; ``target`` is the number of what it took back or did again."""

    head: StepHead
    hash: str
    session: str
    app_version: str
    target: int | None
    erased: bool


def steps(store: Store) -> Iterator[HistoryRow]:
    """Every step, oldest first. Payloads are not read."""
    erased = erased_payloads(store)
    sql = f"""SELECT {history.HEAD_COLUMNS}, {history.UNDONE}, s.hash, s.session, s.app_version,
        (SELECT t.number FROM step t WHERE t.id = s.target) FROM step s ORDER BY s.number"""
    for row in store.stream(sql):
        head = history.head_from(row[:11])
        yield HistoryRow(head, str(row[11]), str(row[12]), str(row[13]), row[14], head.id in erased)


def changes(store: Store, step: StepId) -> Iterator[Change]:
    """What a step wrote, one change after another."""
    return each_change(store, step)


def text(store: Store, sha256: str) -> str:
    """The text with this hash. Raises NotFound where it is not in the file."""
    return bodies.text(store, sha256)


def documents_called(store: Store, name: str) -> set[int]:
    """Documents that have this name, or had it at some step of at most a thousand changes."""
    found = {row for (row,) in store.query("SELECT id FROM document WHERE name = ?", (name,))}
    past = store.stream("SELECT row_id, before, after FROM step_change WHERE table_name = 'document'")
    for row, before, after in past:
        for values in (before, after):
            if values is not None and _name_in(loaded(values)) == name:
                found.add(row)
    return found


def _name_in(values: Any) -> Any:
    return values.get("name") if isinstance(values, dict) else None
