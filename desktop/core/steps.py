"""Inverting a step: what undo and redo do to rows, and when they must not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import (
    CoderAtWork,
    ErasedRedo,
    ErasedStep,
    NotRedoable,
    NotUndoable,
    RedoAfterUndo,
    StaleRedo,
    StaleStep,
    UndoAfterUndo,
)
from desktop.core.model import Change, StepHead, StepKind
from desktop.core.sentences import step_sentence
from desktop.core.storage import connection as files
from desktop.core.storage import hindrances, history
from desktop.core.storage.schema import CODER, MEMO, MEMO_TARGETS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.model import CoderId
    from desktop.core.storage.store import Store


def inverted(changes: Sequence[Change]) -> list[Change]:
    """The changes that take ``changes`` back, in the order in which they must be written."""
    return [Change(change.table, change.row, change.after, change.before) for change in reversed(changes)]


def replay(store: Store, changes: Sequence[Change], head: StepHead, kind: StepKind) -> None:
    """Write the ``changes`` of an undo or redo of ``head`` within the open transaction.

    Each row must still hold what the change starts from, what it needs must be there and in use, what only one may
    have must be free, and nothing else may rest on a row that goes. Raises StaleStep naming the later step, or
    NotUndoable where none can be named; the caller rolls back.
    """
    if history.is_erased(store, head.id):
        raise _erased(head, kind)
    since = history.last_number(store, head.id) if kind is StepKind.REDO else head.number
    for change in changes:
        later = _later_namesake(store, head, since, change)
        if later is not None:
            raise _refusal(head, later, kind)
        try:
            holds = _holds(store, change)
            if holds:
                _write(store, change)
        except files.IntegrityError:
            holds = False
        if not holds:
            later = _in_the_way(store, head, since, change)
            if later is None and history.has_erased(store, [change.row]):
                raise _erased(head, kind)
            raise _refusal(head, later, kind)
    rows = hindrances.unsupported(store, changes)
    if rows:
        raise _refusal(head, history.later_step_on(store, since, rows, but=head.id), kind)


def refuse_leaver(changes: Sequence[Change], head: StepHead, coder: CoderId | None) -> None:
    """Raise CoderAtWork where the ``changes`` of an undo would take away whoever is coding now."""
    for change in changes:
        if change.table == CODER and change.row == coder and change.after is None and change.before is not None:
            raise CoderAtWork(step=step_sentence(head), coder=change.before["name"])


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


def _later_namesake(store: Store, head: StepHead, since: int, change: Change) -> StepHead | None:
    """The step that gave away the name that a document would get back; twins of old are no hindrance."""
    rows = hindrances.namesakes(store, change)
    return history.later_step_on(store, since, rows, but=head.id) if rows else None


def _in_the_way(store: Store, head: StepHead, since: int, change: Change) -> StepHead | None:
    if change.after is not None:
        for rows in (hindrances.rivals(store, change), hindrances.missing(store, change)):
            later = history.later_step_on(store, since, rows, but=head.id) if rows else None
            if later is not None:
                return later
    return history.later_step_on(store, since, [change.row], referring=change.after is None, but=head.id)


def _erased(head: StepHead, kind: StepKind) -> NotUndoable:
    step = step_sentence(head)
    return ErasedRedo(step=step) if kind is StepKind.REDO else ErasedStep(step=step)


def _refusal(head: StepHead, later: StepHead | None, kind: StepKind) -> StaleStep | NotUndoable:
    step = step_sentence(head)
    if later is None:
        return NotRedoable(step=step) if kind is StepKind.REDO else NotUndoable(step=step)
    forms: tuple[type[StaleStep], type[StaleStep]] = (StaleStep, StaleRedo)
    if later.kind is StepKind.UNDO:
        forms = (UndoAfterUndo, RedoAfterUndo)
    return forms[kind is StepKind.REDO](step=step, later=step_sentence(later), later_number=later.number)
