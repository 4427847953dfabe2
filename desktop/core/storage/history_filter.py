"""Which steps of the history are wanted, and what is otherwise now than it was after one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.core.storage.history import HEAD_COLUMNS, UNDONE, head_from

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.core.model import StepHead
    from desktop.core.queries.history import Wanted
    from desktop.core.storage.store import Store

#: Steps that nothing takes back: nobody goes to a point before one.
LASTING = "('migrate', 'merge', 'erase')"


def _clauses(wanted: Wanted) -> tuple[list[str], list[Any]]:
    clauses, values = ["1"], list[Any]()
    for clause, value in (
        ("s.coder_id = ?", wanted.coder),
        ("s.document_id = ?", wanted.document),
        ("s.at >= ?", wanted.since or None),
        ("s.at < ?", wanted.until or None),
    ):
        if value is not None:
            clauses.append(clause)
            values.append(value)
    if wanted.nobody:
        clauses.append("s.coder_id IS NULL")
    if wanted.nouns:
        # "code" is not "codebook": the noun ends at the point.
        clauses.append(f"substr(s.action, 1, instr(s.action, '.') - 1) IN ({', '.join('?' * len(wanted.nouns))})")
        values.extend(wanted.nouns)
    if wanted.turned:
        clauses.append(f"(s.kind IN ('undo', 'redo') OR {UNDONE})")
    return clauses, values


def heads(store: Store, wanted: Wanted, before: int | None, limit: int) -> list[StepHead]:
    """Steps, newest first, below number ``before``; payloads are not read."""
    clauses, values = _clauses(wanted)
    if before is not None:
        clauses.append("s.number < ?")
        values.append(before)
    sql = f"SELECT {HEAD_COLUMNS}, {UNDONE} FROM step s WHERE {' AND '.join(clauses)} ORDER BY s.number DESC LIMIT ?"
    return [head_from(row) for row in store.query(sql, (*values, limit))]


def heads_numbered(store: Store, numbers: Sequence[int]) -> list[StepHead]:
    """The steps with these numbers, newest first; at most some hundred."""
    marks = ", ".join("?" * len(numbers))
    sql = f"SELECT {HEAD_COLUMNS}, {UNDONE} FROM step s WHERE s.number IN ({marks}) ORDER BY s.number DESC"
    return [head_from(row) for row in store.query(sql, tuple(numbers))]


def count(store: Store, wanted: Wanted) -> int:
    clauses, values = _clauses(wanted)
    return int(store.query(f"SELECT count(*) FROM step s WHERE {' AND '.join(clauses)}", tuple(values))[0][0])


def months(store: Store) -> list[str]:
    """The months in which something was done, "2026-11", newest first."""
    return [str(row[0]) for row in store.query("SELECT DISTINCT substr(at, 1, 7) FROM step ORDER BY 1 DESC")]


def otherwise(store: Store, number: int) -> Iterator[tuple[int, bool, int | None]]:
    """(step, whether it is in force now, its coder) of the steps that were not so right after step ``number``.

    The one whose state changed last comes first, so that each can be turned round before those that it rested on.
    """
    sql = f"""SELECT s.id, NOT {UNDONE}, s.coder_id,
            s.number <= ?1 AND ifnull((SELECT u.kind FROM step u WHERE u.target = s.id AND u.number <= ?1
                ORDER BY u.number DESC LIMIT 1), '') <> 'undo',
            max(s.number, ifnull((SELECT max(u.number) FROM step u WHERE u.target = s.id), 0)) AS last
        FROM step s WHERE s.kind = 'do' AND (s.number > ?1
            OR s.id IN (SELECT t.target FROM step t WHERE t.number > ?1 AND t.target IS NOT NULL))
        ORDER BY last DESC"""
    for step, now, coder, then, _last in store.stream(sql, (number,)):
        if bool(now) != bool(then):
            yield step, bool(now), coder


def lasting_after(store: Store, number: int) -> StepHead | None:
    """The newest step after ``number`` that nothing takes back: a migration, a merge, an erasing."""
    sql = f"""SELECT {HEAD_COLUMNS}, 0 FROM step s WHERE s.number > ? AND s.kind IN {LASTING}
        ORDER BY s.number DESC LIMIT 1"""
    found = store.query(sql, (number,))
    return head_from(found[0]) if found else None


def last_in_documents(store: Store, coder: int) -> list[tuple[int, str]]:
    """(document, when) of the newest step of a coder in each."""
    sql = "SELECT document_id, max(at) FROM step WHERE coder_id = ? AND document_id IS NOT NULL GROUP BY document_id"
    return [(int(row[0]), str(row[1])) for row in store.query(sql, (coder,))]


def adds_coder(store: Store, number: int, coder: int) -> StepHead | None:
    """The step in force after ``number`` that added a coder, or None."""
    sql = f"""SELECT {HEAD_COLUMNS}, 0 FROM step s WHERE s.number > ? AND s.action = 'coder.add' AND s.kind = 'do'
        AND NOT {UNDONE} AND EXISTS (SELECT 1 FROM step_change c WHERE c.step_id = s.id AND c.row_id = ?)"""
    found = store.query(sql, (number, coder))
    return head_from(found[0]) if found else None
