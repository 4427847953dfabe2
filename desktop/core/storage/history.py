"""Steps as they lie in the file: the chain of hashes, the payload of changes, what can be undone.

A step's hash covers its parent's hash, its own head and the hash of its payload, so that an altered, removed or moved
step shows, and an erased payload still verifies. The payload is the arguments and the changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.core.errors import UnreadableColumn
from desktop.core.model import (
    Change,
    CoderId,
    DocumentId,
    SegmentId,
    StepHead,
    StepId,
    StepKind,
)
from desktop.core.storage import connection as files
from desktop.core.storage.columns import loaded
from desktop.core.storage.payloads import BLOCK_FROM as BLOCK_FROM
from desktop.core.storage.payloads import BLOCK_SIZE as BLOCK_SIZE
from desktop.core.storage.payloads import blocks
from desktop.core.storage.payloads import canonical as canonical
from desktop.core.storage.payloads import change_line as change_line
from desktop.core.storage.payloads import changes_of as changes_of
from desktop.core.storage.payloads import payload_hash as payload_hash
from desktop.core.storage.payloads import step_hash as step_hash
from desktop.core.storage.reading import REFERRING
from desktop.core.storage.schema import ERASURE, LAYOUT, STEP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.core.storage.store import Store

HEAD_COLUMNS = "s.id, s.number, s.kind, s.target, s.coder_id, s.at, s.action, s.args, s.document_id, s.segment_id"

# A step is undone when the last undo or redo that refers to it is an undo.
UNDONE = """(s.kind = 'do' AND ifnull((SELECT u.kind FROM step u WHERE u.target = s.id
    ORDER BY u.number DESC LIMIT 1), '') = 'undo')"""


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known of a step before it is written."""

    kind: StepKind
    action: str
    args: dict[str, Any]
    coder: CoderId | None
    document: DocumentId | None
    segment: SegmentId | None
    target: StepId | None
    session: str
    app_version: str
    at: str


def append(store: Store, draft: Draft, changes: Sequence[Change]) -> StepHead:
    """Write the step of the open transaction."""
    last = store.query(f"SELECT id, number, hash FROM {STEP} ORDER BY number DESC LIMIT 1")
    parent, number, parent_hash = last[0] if last else (None, 0, "")
    number += 1
    row = store.new_id(STEP)
    args = canonical(draft.args)
    lines = [change_line(change) for change in changes]
    payload = payload_hash(args, lines)
    # The number counts this file's steps: a merge gives a step another one, so it is not sealed.
    head = (
        row,
        parent,
        None,
        draft.kind.value,
        draft.target,
        draft.coder,
        draft.session,
        draft.app_version,
        LAYOUT,
        draft.at,
        draft.action,
        draft.document,
        draft.segment,
        len(changes),
    )
    digest = step_hash(parent_hash, head, payload)
    with files.translated():
        store.connection.execute(
            """INSERT INTO step (id, parent, merged_parent, kind, target, coder_id, session, app_version,
            schema_version, at, action, document_id, segment_id, changes, number, args, payload_hash, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (*head, number, args, payload, digest),
        )
        if len(changes) > BLOCK_FROM:
            store.connection.executemany(
                "INSERT INTO step_block (step_id, place, changes, data) VALUES (?, ?, ?, ?)", blocks(row, lines)
            )
        else:
            store.connection.executemany(
                "INSERT INTO step_change (step_id, place, table_name, row_id, before, after) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    (row, place, change.table, change.row, _json(change.before), _json(change.after))
                    for place, change in enumerate(changes)
                ),
            )
    return StepHead(
        StepId(row),
        number,
        draft.kind,
        draft.target,
        draft.coder,
        draft.at,
        draft.action,
        draft.args,
        draft.document,
        draft.segment,
    )


def _json(value: dict[str, Any] | None) -> str | None:
    return None if value is None else canonical(value)


def head_from(row: Sequence[Any]) -> StepHead:
    """Raises UnreadableColumn, UnknownWord."""
    args = loaded(row[7])
    if not isinstance(args, dict):
        raise UnreadableColumn
    return StepHead(
        StepId(row[0]),
        row[1],
        StepKind(row[2]),
        None if row[3] is None else StepId(row[3]),
        None if row[4] is None else CoderId(row[4]),
        row[5],
        row[6],
        args,
        None if row[8] is None else DocumentId(row[8]),
        None if row[9] is None else SegmentId(row[9]),
        bool(row[10]),
    )


def heads(
    store: Store,
    *,
    before: int | None = None,
    limit: int = 200,
    coder: CoderId | None = None,
    document: DocumentId | None = None,
) -> list[StepHead]:
    """Steps, newest first, below number ``before``; payloads are not read."""
    clauses, parameters = ["1"], list[Any]()
    for clause, value in (("s.number < ?", before), ("s.coder_id = ?", coder), ("s.document_id = ?", document)):
        if value is not None:
            clauses.append(clause)
            parameters.append(value)
    sql = f"SELECT {HEAD_COLUMNS}, {UNDONE} FROM step s WHERE {' AND '.join(clauses)} ORDER BY s.number DESC LIMIT ?"
    return [head_from(row) for row in store.query(sql, (*parameters, limit))]


def head_of(store: Store, step: StepId) -> StepHead | None:
    found = store.query(f"SELECT {HEAD_COLUMNS}, {UNDONE} FROM step s WHERE s.id = ?", (step,))
    return head_from(found[0]) if found else None


def count(store: Store) -> int:
    return int(store.query("SELECT ifnull(max(number), 0) FROM step")[0][0])


def _barrier(store: Store) -> int:
    """The number of the last migration: older steps stay readable but cannot be undone."""
    return int(store.query("SELECT ifnull(max(number), 0) FROM step WHERE kind = 'migrate'")[0][0])


def _whole(store: Store) -> str:
    """The condition that nothing of step ``s`` was erased; an earlier layout, open for reading, cannot say so."""
    erased = "SELECT 1 FROM erasure e WHERE e.kind = 'payload' AND e.row_id = s.id"
    return f"NOT EXISTS ({erased})" if ERASURE in store.tables() else "1"


def is_erased(store: Store, step: StepId) -> bool:
    """Whether something of the step was erased for good: it can neither be undone nor done again."""
    return not store.query(f"SELECT 1 FROM step s WHERE s.id = ? AND {_whole(store)}", (step,))


def has_erased(store: Store, rows: Sequence[int]) -> bool:
    """Whether a step that erased for good wrote one of these rows."""
    wanted = set(rows)
    steps = store.query("SELECT id FROM step WHERE kind = 'erase'")
    return any(change.row in wanted for (step,) in steps for change in changes_of(store, StepId(step)))


def undo_candidate(store: Store, coder: CoderId | None) -> StepHead | None:
    """The newest step of the coder that is not undone, and of which nothing was erased."""
    found = store.query(
        f"""SELECT {HEAD_COLUMNS}, 0 FROM step s WHERE s.kind = 'do' AND s.coder_id IS ? AND s.number > ?
        AND NOT {UNDONE} AND {_whole(store)} ORDER BY s.number DESC LIMIT 1""",
        (coder, _barrier(store)),
    )
    return head_from(found[0]) if found else None


def redo_candidate(store: Store, coder: CoderId | None) -> StepHead | None:
    """The step that the coder's newest undo took back, unless the coder did something else since."""
    newest_do = store.query(
        "SELECT number FROM step WHERE kind = 'do' AND coder_id IS ? ORDER BY number DESC LIMIT 1", (coder,)
    )
    found = store.query(
        f"""SELECT {HEAD_COLUMNS}, 1 FROM step u JOIN step s ON s.id = u.target
        WHERE u.kind = 'undo' AND u.coder_id IS ? AND u.number > ? AND {UNDONE} AND {_whole(store)}
        AND u.number = (SELECT max(v.number) FROM step v WHERE v.target = s.id)
        ORDER BY u.number DESC LIMIT 1""",
        (coder, max(int(newest_do[0][0]) if newest_do else 0, _barrier(store))),
    )
    return head_from(found[0]) if found else None


def is_behind_barrier(store: Store, head: StepHead) -> bool:
    return head.number <= _barrier(store)


def later_step_on(
    store: Store, after_number: int, rows: Sequence[int], *, referring: bool = False, but: StepId | None = None
) -> StepHead | None:
    """The newest step in force that came after ``after_number`` and wrote one of ``rows``, or None.

    With ``referring`` also one that wrote a row which refers to one of them. A step that was done, undone and done
    again came when it was done last. An undo counts where what it took back is older, other than ``but``: everything
    else it took back is as if it had never been.
    """
    candidates = store.query(
        f"""SELECT {HEAD_COLUMNS}, 0 FROM step s
        WHERE (s.kind IN ('do', 'merge') AND NOT {UNDONE}
            AND max(s.number, ifnull((SELECT max(r.number) FROM step r WHERE r.target = s.id), 0)) > ?1)
        OR (s.kind = 'undo' AND s.number > ?1 AND s.target IS NOT ?2
            AND s.number = (SELECT max(v.number) FROM step v WHERE v.target = s.target)
            AND (SELECT t.number FROM step t WHERE t.id = s.target) <= ?1)
        ORDER BY s.number DESC""",
        (after_number, but),
    )
    wanted = set(rows)
    for row in candidates:
        for change in changes_of(store, StepId(row[0])):
            if change.row in wanted or (referring and not wanted.isdisjoint(_referred(change))):
                return head_from(row)
    return None


def _referred(change: Change) -> Iterator[int]:
    for values in (change.before, change.after):
        for name, value in (values or {}).items():
            if name in REFERRING and isinstance(value, int):  # not where it was erased
                yield value


def last_number(store: Store, step: StepId) -> int:
    """The number of the step itself or of the last undo or redo of it."""
    found = store.query("SELECT max(number) FROM step WHERE id = ?1 OR target = ?1", (step,))
    return int(found[0][0] or 0)


def rows_beside(store: Store) -> dict[str, list[int]]:
    """By table the rows that are not as the steps, one after another, left them: written, changed or removed otherwise.

    Only for a chain that is sound.
    """
    from desktop.core.storage.replaying import Replay

    return Replay(store).differing()


def verify_chain(store: Store) -> StepHead | None:
    """The first step whose hash, payload or place does not fit, or None when the chain is sound."""
    from desktop.core.storage.proving import faults

    found = next(faults(store), None)
    return None if found is None else head_of(store, StepId(found.step))
