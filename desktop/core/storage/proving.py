"""Whether the chain of steps stands as it was written: every seal, number, place and reference of the history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop.core.errors import UnreadableColumn
from desktop.core.model import StepKind
from desktop.core.storage.payloads import LineReader, each_change, step_hash
from desktop.core.storage.schema import ERASURE, LAYOUT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.storage.payloads import Lines
    from desktop.core.storage.store import Store

SQL = """SELECT id, parent, merged_parent, kind, target, coder_id, session, app_version, schema_version, at,
    action, document_id, segment_id, changes, number, args, payload_hash, hash FROM step ORDER BY number"""


@dataclass(frozen=True, slots=True)
class StepFault:
    """What does not fit at one step.

    ``what`` is ``number`` (a step is missing or moved), ``seal`` (the head or the link to the step before), ``payload``
    (arguments or changes), ``unerased`` (they are there again although something of them was erased for good),
    ``records`` (the rows that hold the changes), ``meaning`` (a kind, target or date that cannot be).
    """

    what: str
    step: int
    number: int


def faults(store: Store) -> Iterator[StepFault]:
    """Every fault of the chain in the order of the steps; nothing when it is sound.

    Each step is compared with the seal that the one before it bears, so that one altered step is not a fault of all
    that come after it.
    """
    redacted = erased_payloads(store)
    reader = LineReader(store)
    parent, parent_hash, number = None, "", 0
    seen: dict[int, str] = {}
    for row in store.stream(SQL):
        head, (found, args, payload, digest) = row[:14], row[14:]
        number += 1
        step = head[0]
        try:
            lines = reader.read(step, args)
        except (UnreadableColumn, AttributeError, TypeError):
            lines = None
        for what in _faults_of(head, found == number, lines, payload, redacted.get(step)):
            yield StepFault(what, step, _whole(found, number))
        if head[1] != parent or _seal(parent_hash, head, payload) != digest:
            yield StepFault("seal", step, _whole(found, number))
        if not _meant(head, seen):
            yield StepFault("meaning", step, _whole(found, number))
        seen[step] = str(head[3])
        parent, parent_hash = step, str(digest)
        number = _whole(found, number)


def _faults_of(head: Any, placed: bool, lines: Lines | None, payload: Any, redacted: str | None) -> Iterator[str]:
    if not placed:
        yield "number"
    if lines is None:
        yield "payload"
        return
    if lines.hash != (payload if redacted is None else redacted):
        yield "unerased" if lines.hash == payload else "payload"
    if not lines.in_order or lines.number != head[13]:
        yield "records"
    if ERASURE in lines.tables and head[3] != StepKind.ERASE.value:
        yield "meaning"


def _seal(parent_hash: str, head: Any, payload: Any) -> str:
    try:
        return step_hash(parent_hash, head, payload)
    except TypeError:  # something that JSON cannot hold
        return ""


def _meant(head: Any, seen: dict[int, str]) -> bool:
    """Whether kind, target, layout and date can be together."""
    kind, target, layout, at = head[3], head[4], head[8], head[9]
    if kind in (StepKind.UNDO.value, StepKind.REDO.value):
        if seen.get(target) != StepKind.DO.value:
            return False
    elif target is not None or kind not in tuple(StepKind):
        return False
    if not seen and kind != StepKind.MIGRATE.value:
        return False
    try:
        datetime.fromisoformat(at)
    except (ValueError, TypeError):
        return False
    return isinstance(layout, int) and 1 <= layout <= LAYOUT


def _whole(found: Any, otherwise: int) -> int:
    return found if isinstance(found, int) else otherwise


def erased_payloads(store: Store) -> dict[int, str]:
    """By step the hash of its payload as it is since something in it was erased.

    Taken from the sealed steps that erased, not from the table, into which anybody could write.
    """
    rows: dict[int, dict[str, Any]] = {}
    for (step,) in store.query("SELECT id FROM step WHERE kind = 'erase' ORDER BY number"):
        try:
            for change in each_change(store, step):
                if change.table == ERASURE and change.after is not None:
                    rows.setdefault(change.row, {}).update(change.after)
        except UnreadableColumn:  # the step itself is a fault then
            continue
    return {
        row["row_id"]: row["payload_hash"]
        for row in rows.values()
        if row.get("kind") == "payload" and isinstance(row.get("row_id"), int) and "payload_hash" in row
    }


def stray_erasures(store: Store) -> list[int]:
    """Rows of ``erasure`` that name no step, a step whose payload is as it was sealed, or say what cannot be."""
    if ERASURE not in store.tables():
        return []
    rows = store.query(
        """SELECT e.id FROM erasure e LEFT JOIN step s ON s.id = e.row_id
        WHERE (e.kind = 'payload' AND (s.id IS NULL OR e.payload_hash IS NULL OR s.payload_hash = e.payload_hash))
        OR (e.kind = 'original' AND e.payload_hash IS NOT NULL) OR e.kind NOT IN ('payload', 'original')
        ORDER BY e.id"""
    )
    return [row[0] for row in rows]
