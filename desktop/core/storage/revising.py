"""Questions about definitions: their newest revisions, and codings made before a definition changed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.core.storage.schema import REVISION

if TYPE_CHECKING:
    from desktop.core.storage.store import Row, Store

# Whether a revision changed what a code means; one whose content cannot be read is no reason to look again.
MEANING = "(CASE WHEN json_valid({0}.content) THEN ifnull(json_extract({0}.content, '$.meaning'), 0) ELSE 0 END)"
# Per code the newest revision that changed what it means.
NEWEST = f"""SELECT r.code_id AS code_id, r.number AS number, r.at AS at FROM revision r
    WHERE r.number = (SELECT max(m.number) FROM revision m WHERE m.code_id = r.code_id AND {MEANING.format("m")})"""
# Codings that are older than it, and were not confirmed under it or a later one of the same code. Of one code they are
# found by its index; of all codes they are read as they lie beside their segments, and what was confirmed is known at
# once: looking for each in the order of the codes takes twice as long.
OF_ONE = f"""FROM ({NEWEST}) n CROSS JOIN coding g ON g.code_id = n.code_id AND g.created_at < n.at
    CROSS JOIN segment s ON s.id = g.segment_id
    WHERE NOT EXISTS (SELECT 1 FROM confirmation k JOIN revision q ON q.id = k.revision_id
        WHERE k.coding_id = g.id AND q.code_id = g.code_id AND q.number >= n.number)"""
CONFIRMED = """SELECT k.coding_id FROM confirmation k JOIN revision q ON q.id = k.revision_id
    JOIN coding h ON h.id = k.coding_id AND h.code_id = q.code_id
    JOIN n m ON m.code_id = q.code_id AND q.number >= m.number"""
OF_ALL = f"""FROM segment s CROSS JOIN coding g ON g.segment_id = s.id
    CROSS JOIN n ON n.code_id = g.code_id AND g.created_at < n.at WHERE g.id NOT IN ({CONFIRMED})"""
DESCRIBING = frozenset(("definition", "include", "exclude"))


class StaleRow(NamedTuple):
    """A coding to be looked at again; ``number`` is the revision that asks for it."""

    coding: int
    segment: int
    code: int
    document: int
    coder: int
    start: int
    end: int
    created_at: str
    number: int


def revisions_of(store: Store, code: int) -> list[Row]:
    """The revisions of a code, oldest first."""
    return list(store.rows(REVISION, "code_id = ?", (code,), order="number"))


def newest_of(store: Store, code: int) -> Row | None:
    """The newest revision of a code, or None."""
    return next(store.rows(REVISION, "code_id = ?", (code,), order="number DESC LIMIT 1"), None)


def revised_codes(store: Store) -> dict[int, tuple[int, str]]:
    """Per code with revisions the number and time of the newest."""
    rows = store.query("SELECT code_id, max(number), max(at) FROM revision GROUP BY code_id")
    return {row[0]: (row[1], row[2]) for row in rows}


def _stale(store: Store, what: str, code: int | None, coder: int | None, then: str) -> list[tuple[Any, ...]]:
    """What is asked of the codings to be looked at again: of one code or all, of one coder or everybody."""
    parameters = [value for value in (code, coder) if value is not None]
    narrowed = " AND g.code_id = ?" * (code is not None) + " AND s.coder_id = ?" * (coder is not None)
    if code is not None:
        return store.query(f"SELECT {what} {OF_ONE}{narrowed} {then}", parameters)
    return store.query(f"WITH n AS MATERIALIZED ({NEWEST}) SELECT {what} {OF_ALL}{narrowed} {then}", parameters)


def stale(store: Store, code: int | None = None, coder: int | None = None) -> list[StaleRow]:
    """Codings to be looked at again, code by code in the order of the documents and their text."""
    rows = _stale(
        store,
        'g.id, g.segment_id, g.code_id, s.document_id, s.coder_id, s.start, s."end", g.created_at, n.number',
        code,
        coder,
        """ORDER BY g.code_id, (SELECT position FROM document WHERE id = s.document_id), s.document_id,
        s.start, s."end", g.id""",
    )
    return [StaleRow(*row) for row in rows]


def stale_counts(store: Store, coder: int | None = None, code: int | None = None) -> dict[int, int]:
    """How many codings of each code are to be looked at again; codes without any are missing."""
    return {row[0]: row[1] for row in _stale(store, "g.code_id, count(*)", code, coder, "GROUP BY g.code_id")}


def stale_shares(store: Store) -> list[tuple[int, int, int]]:
    """(code, coder, codings to be looked at again)."""
    rows = _stale(store, "g.code_id, s.coder_id, count(*)", None, None, "GROUP BY g.code_id, s.coder_id")
    return [(row[0], row[1], row[2]) for row in rows]


def is_stale(store: Store, coding: int) -> bool:
    return bool(store.query(f"SELECT 1 {OF_ONE} AND g.id = ?", (coding,)))


def described_last(store: Store, code: int) -> tuple[str, int | None] | None:
    """When and by whom the words of a definition were written last, as far as single changes of the history tell."""
    rows = store.query(
        """SELECT t.at, t.coder_id, c.after FROM step_change c JOIN step t ON t.id = c.step_id
        WHERE c.row_id = ? AND c.table_name = 'code' AND c.after IS NOT NULL ORDER BY t.number DESC""",
        (code,),
    )
    for at, coder, after in rows:
        try:
            written = json.loads(after)
        except (ValueError, RecursionError):
            continue
        if isinstance(written, dict) and not DESCRIBING.isdisjoint(written):
            return at, coder
    return None
