"""Questions that need more than one table, each one SQL statement or a sweep over one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.core.storage.schema import COLUMNS
from desktop.core.storage.store import CHUNK, Store

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Columns by which rows of any table refer to rows of another; ``parent_id`` refers to its own.
REFERENCES = {
    "coder_id": "coder",
    "imported_by": "coder",
    "facet_id": "facet",
    "document_id": "document",
    "version_id": "document_version",
    "segment_id": "segment",
    "code_id": "code",
    "merged_into": "code",
    "other_id": "code",
    "replaced_by": "code",
    "coding_id": "coding",
    "revision_id": "revision",
    "answer_set_id": "answer_set",
    "memo_id": "memo",
}
REFERRING = frozenset((*REFERENCES, "parent_id", "target_id", "row_id"))

SEGMENT_COLUMNS = 'id, document_id, version_id, coder_id, start, "end", created_at'
CODING_COLUMNS = "g.id, g.segment_id, g.code_id, g.certainty, g.basis, g.note, g.created_at"

# How many required facets that still have codes a segment answers, itself or by what its document says for all of it.
ANSWERED = """(SELECT count(DISTINCT f.id) FROM (
        SELECT g.code_id AS code_id FROM coding g WHERE g.segment_id = s.id
        UNION ALL SELECT d.code_id FROM document_default d WHERE d.document_id = s.document_id) a
    JOIN code c ON c.id = a.code_id JOIN facet f ON f.id = c.facet_id WHERE f.required = 1 AND f.retired = 0)"""
REQUIRED = "(SELECT count(*) FROM facet WHERE required = 1 AND retired = 0)"


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))


def _chunks(values: Iterable[int]) -> Iterator[list[int]]:
    items = list(values)
    for at in range(0, len(items), CHUNK):
        yield items[at : at + CHUNK]


def document_rows(store: Store) -> list[dict[str, Any]]:
    """Documents with their newest version and the size of their original."""
    names = [f"d.{name}" for name in COLUMNS["document"]]
    version = ("v.id", "v.number", "v.text_sha256", "v.chars", "v.words", "v.layout")
    keys = ("id", *COLUMNS["document"], "version", "version_number", "text_sha256", "chars", "words", "layout", "bytes")
    rows = store.query(
        f"""SELECT d.id, {", ".join(names)}, {", ".join(version)}, ifnull(o.bytes, 0)
        FROM document d JOIN document_version v ON v.document_id = d.id
        AND v.number = (SELECT max(w.number) FROM document_version w WHERE w.document_id = d.id)
        LEFT JOIN original_body o ON o.sha256 = d.original_sha256 ORDER BY d.position, d.id"""
    )
    return [dict(zip(keys, row, strict=True)) for row in rows]


def segments_of(store: Store, document: int, coders: Sequence[int] | None = None) -> list[tuple[Any, ...]]:
    """Segment rows of one document in text order."""
    sql = f"SELECT {SEGMENT_COLUMNS} FROM segment WHERE document_id = ?"
    parameters: list[Any] = [document]
    if coders is not None:
        sql += f" AND coder_id IN ({_marks(coders)})"
        parameters.extend(coders)
    return store.query(f'{sql} ORDER BY start, "end", id', parameters)


def codings_of_document(store: Store, document: int) -> list[tuple[Any, ...]]:
    return store.query(
        f"""SELECT {CODING_COLUMNS} FROM coding g JOIN segment s ON s.id = g.segment_id
        WHERE s.document_id = ? ORDER BY g.id""",
        (document,),
    )


def codings_of_segment(store: Store, segment: int) -> list[tuple[Any, ...]]:
    return store.query(f"SELECT {CODING_COLUMNS} FROM coding g WHERE g.segment_id = ? ORDER BY g.id", (segment,))


def segment_memos(store: Store, document: int) -> list[tuple[int, str]]:
    rows = store.query(
        """SELECT m.target_id, m.text FROM memo m JOIN segment s ON s.id = m.target_id
        WHERE m.target_kind = 'segment' AND s.document_id = ?""",
        (document,),
    )
    return [(row[0], row[1]) for row in rows]


def memo_ids(store: Store, kind: str, targets: Iterable[int]) -> list[int]:
    found: list[int] = []
    for part in _chunks(targets):
        rows = store.query(
            f"SELECT id FROM memo WHERE target_kind = ? AND target_id IN ({_marks(part)}) ORDER BY id", (kind, *part)
        )
        found.extend(row[0] for row in rows)
    return found


def coding_ids_of_segments(store: Store, segments: Iterable[int]) -> list[int]:
    return _ids(store, "coding", "segment_id", segments)


def coding_ids_of_codes(store: Store, codes: Iterable[int]) -> list[int]:
    return _ids(store, "coding", "code_id", codes)


def foreign_ids_of(store: Store, rows: Iterable[int]) -> list[int]:
    return _ids(store, "foreign_id", "row_id", rows)


def rows_referring(store: Store, table: str, column: str, ids: Iterable[int]) -> list[int]:
    """Rows of ``table`` whose ``column`` names one of ``ids``."""
    return _ids(store, table, column, ids)


def _ids(store: Store, table: str, column: str, values: Iterable[int]) -> list[int]:
    found: list[int] = []
    for part in _chunks(values):
        rows = store.query(f"SELECT id FROM {table} WHERE {column} IN ({_marks(part)}) ORDER BY id", part)
        found.extend(row[0] for row in rows)
    return found


def code_counts(store: Store, coder: int | None = None, document: int | None = None) -> dict[int, int]:
    """Segments per code, of one coder and one document where given."""
    sql = "SELECT g.code_id, count(*) FROM coding g"
    clauses, parameters = [], list[int]()
    for column, value in (("coder_id", coder), ("document_id", document)):
        if value is not None:
            clauses.append(f"s.{column} = ?")
            parameters.append(value)
    if clauses:
        sql += f" JOIN segment s ON s.id = g.segment_id WHERE {' AND '.join(clauses)}"
    return {row[0]: row[1] for row in store.query(f"{sql} GROUP BY g.code_id", parameters)}


def codings_per_coder(store: Store, codes: Sequence[int]) -> dict[int, int]:
    """How many codings of these codes each coder has: what deleting them would touch."""
    found: dict[int, int] = {}
    for part in _chunks(codes):
        rows = store.query(
            f"""SELECT s.coder_id, count(*) FROM coding g JOIN segment s ON s.id = g.segment_id
            WHERE g.code_id IN ({_marks(part)}) GROUP BY s.coder_id""",
            part,
        )
        for coder, number in rows:
            found[coder] = found.get(coder, 0) + number
    return found


def segments_per_coder(store: Store, document: int | None = None) -> dict[int, int]:
    where, parameters = ("WHERE document_id = ?", (document,)) if document is not None else ("", ())
    rows = store.query(f"SELECT coder_id, count(*) FROM segment {where} GROUP BY coder_id", parameters)
    return {row[0]: row[1] for row in rows}


def progress(store: Store, coder: int, document: int | None = None) -> dict[int, tuple[int, int]]:
    """Per document of one coder: segments, and how many of them leave a required facet unanswered."""
    where, parameters = "s.coder_id = ?", [coder]
    if document is not None:
        where += " AND s.document_id = ?"
        parameters.append(document)
    rows = store.query(
        f"""SELECT s.document_id, count(*), sum({ANSWERED} < {REQUIRED}) FROM segment s
        WHERE {where} GROUP BY s.document_id""",
        parameters,
    )
    return {row[0]: (row[1], row[2]) for row in rows}


def unsettled(store: Store, coder: int) -> tuple[dict[int, int], dict[int, int]]:
    """For one coder, per facet: segments that leave it unanswered, and segments that over-answer it."""
    total = store.query("SELECT count(*) FROM segment WHERE coder_id = ?", (coder,))[0][0]
    answered = store.query(
        """SELECT facet_id, count(DISTINCT segment_id) FROM (
            SELECT c.facet_id AS facet_id, s.id AS segment_id FROM coding g JOIN code c ON c.id = g.code_id
            JOIN segment s ON s.id = g.segment_id WHERE s.coder_id = ?
            UNION ALL SELECT c.facet_id, s.id FROM document_default d JOIN code c ON c.id = d.code_id
            JOIN segment s ON s.document_id = d.document_id AND s.coder_id = ?) GROUP BY facet_id""",
        (coder, coder),
    )
    over = store.query(
        """SELECT facet_id, count(*) FROM (SELECT c.facet_id AS facet_id FROM coding g JOIN code c ON c.id = g.code_id
        JOIN facet f ON f.id = c.facet_id JOIN segment s ON s.id = g.segment_id
        WHERE s.coder_id = ? AND f.cardinality = 'one' GROUP BY g.segment_id, c.facet_id HAVING count(*) > 1)
        GROUP BY facet_id""",
        (coder,),
    )
    given = dict(answered)
    required = store.query("SELECT id FROM facet WHERE required = 1 AND retired = 0")
    return {row[0]: total - given.get(row[0], 0) for row in required}, dict(over)


def merged_into(store: Store, code: int) -> int:
    """What a code stands for: itself, or where it was merged into, over any number of mergers."""
    seen = {code}
    while True:
        rows = store.query("SELECT merged_into FROM code WHERE id = ? AND merged_into IS NOT NULL", (code,))
        if not rows or rows[0][0] in seen:
            return code
        code = rows[0][0]
        seen.add(code)


def documents_with_defaults(store: Store) -> set[int]:
    """Documents with answers that hold for all of it."""
    return {row[0] for row in store.query("SELECT DISTINCT document_id FROM document_default")}


def states(store: Store) -> list[tuple[int, int, str]]:
    return [(row[0], row[1], row[2]) for row in store.query("SELECT document_id, coder_id, state FROM assignment")]


def spans_of_codes(store: Store, coders: Sequence[int], documents: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """(code, document, coder, start, end) of every coding by these coders in these documents."""
    for part in _chunks(documents):
        yield from store.query(
            f"""SELECT g.code_id, s.document_id, s.coder_id, s.start, s."end" FROM segment s
            JOIN coding g ON g.segment_id = s.id
            WHERE s.document_id IN ({_marks(part)}) AND s.coder_id IN ({_marks(coders)})""",
            (*part, *coders),
        )


def all_segments(store: Store) -> list[tuple[Any, ...]]:
    return store.query(f'SELECT {SEGMENT_COLUMNS} FROM segment ORDER BY document_id, start, "end", id')


def integrity(store: Store) -> list[str]:
    """What the engine itself says is wrong; empty when the file is whole."""
    found = [str(row[0]) for row in store.query("PRAGMA integrity_check") if row[0] != "ok"]
    found += [f"{row[0]} row {row[1]} refers to a missing {row[2]}" for row in store.query("PRAGMA foreign_key_check")]
    return found
