"""Inverting a step: what undo and redo do to rows, and when they must not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import NotUndoable, StaleStep
from desktop.core.model import Change, StepHead
from desktop.core.sentences import step_sentence
from desktop.core.storage import connection as files
from desktop.core.storage import history
from desktop.core.storage.schema import MEMO, MEMO_TARGETS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.storage.store import Store


def inverted(changes: Sequence[Change]) -> list[Change]:
    """The changes that take ``changes`` back, in the order in which they must be written."""
    return [Change(change.table, change.row, change.after, change.before) for change in reversed(changes)]


def replay(store: Store, changes: Sequence[Change], head: StepHead) -> None:
    """Write ``changes`` within the open transaction.

    Each row must still hold what the change starts from, its parents must exist, and nothing else may rest on a row
    that goes. Raises StaleStep naming the later step, or NotUndoable where none can be named; the caller rolls back.
    """
    for change in changes:
        try:
            holds = _holds(store, change)
            if holds:
                _write(store, change)
        except files.IntegrityError:
            holds = False
        if not holds:
            raise _stale(store, head, change)


def _holds(store: Store, change: Change) -> bool:
    current = store.get(change.table, change.row)
    if change.before is None:
        return current is None
    if current is None or any(current[name] != value for name, value in change.before.items()):
        return False
    # A memo refers to its object without a foreign key.
    return change.after is not None or not _has_memo(store, change)


def _has_memo(store: Store, change: Change) -> bool:
    kinds = [kind for kind, table in MEMO_TARGETS.items() if table == change.table]
    return any(
        True for kind in kinds for _ in store.rows(MEMO, "target_kind = ? AND target_id = ?", (kind, change.row))
    )


def _write(store: Store, change: Change) -> None:
    if change.before is None:
        store.insert(change.table, change.after or {}, row=change.row)
    elif change.after is None:
        store.delete(change.table, change.row)
    else:
        store.update(change.table, change.row, change.after)


def _stale(store: Store, head: StepHead, change: Change) -> StaleStep | NotUndoable:
    rows = [change.row]
    later = history.later_step_on(store, head.number, rows)
    if later is None:
        # A name or a span that the row needs may have been given to another one since.
        references = [value for value in (change.after or {}).values() if isinstance(value, int) and value > 1 << 32]
        later = history.later_step_on(store, head.number, references) if references else None
    if later is None:
        return NotUndoable(step=step_sentence(head))
    return StaleStep(step=step_sentence(head), later=step_sentence(later), later_number=later.number)
