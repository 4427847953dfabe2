"""Questions over all documents of a project: how far each facet is answered, and which passages are to be reviewed.

Passages come back as ``(segment, document, coder, start, end)`` in the order of the list of documents and of the text.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.storage.store import Store

Passage = tuple[int, int, int, int, int]

_COLUMNS = 's.id, s.document_id, s.coder_id, s.start, s."end"'
_ORDER = 'd.position, d.id, s.start, s."end", s.id'
# Facets with their codes that a document's own answers hold for; a code that was deleted answers nothing.
_GIVEN = """SELECT DISTINCT e.document_id AS document_id, c.facet_id AS facet_id FROM document_default e
    JOIN code c ON c.id = e.code_id AND c.retired = 0 AND c.merged_into IS NULL"""


def segment_totals(store: Store, coder: int) -> list[tuple[int, int]]:
    """(document, segments) of one coder."""
    rows = store.query("SELECT document_id, count(*) FROM segment WHERE coder_id = ? GROUP BY document_id", (coder,))
    return [(row[0], row[1]) for row in rows]


def facet_totals(store: Store, coder: int) -> list[tuple[int, int, int, int]]:
    """(document, facet, segments that answer it themselves, segments with several answers) of one coder."""
    rows = store.query(
        """SELECT document_id, facet_id, count(*), sum(answers > 1) FROM (
            SELECT s.document_id AS document_id, c.facet_id AS facet_id, count(*) AS answers
            FROM segment s JOIN coding g ON g.segment_id = s.id JOIN code c ON c.id = g.code_id
            WHERE s.coder_id = ? GROUP BY s.id, c.facet_id) GROUP BY document_id, facet_id""",
        (coder,),
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def given_facets(store: Store) -> set[tuple[int, int]]:
    """(document, facet) where an answer holds for the whole document."""
    return {(row[0], row[1]) for row in store.query(_GIVEN)}


def lacking(store: Store, coder: int, facet: int, document: int | None, *, inherited: bool) -> list[Passage]:
    """One coder's segments without an answer of their own to a facet: where the document gives one, or none does."""
    more, parameters = _in_document(document)
    return _passages(
        store,
        f"""s.coder_id = ? {more} AND NOT EXISTS (SELECT 1 FROM coding g JOIN code c ON c.id = g.code_id
            WHERE g.segment_id = s.id AND c.facet_id = ?)
        AND {"" if inherited else "NOT"} EXISTS (
            SELECT 1 FROM ({_GIVEN}) v WHERE v.document_id = s.document_id AND v.facet_id = ?)""",
        (coder, *parameters, facet, facet),
    )


def answering(store: Store, coder: int, facet: int, document: int | None, least: int) -> list[Passage]:
    """One coder's segments with at least so many answers of their own to a facet."""
    more, parameters = _in_document(document)
    return _passages(
        store,
        f"""s.coder_id = ? {more} AND (SELECT count(*) FROM coding g JOIN code c ON c.id = g.code_id
            WHERE g.segment_id = s.id AND c.facet_id = ?) >= ?""",
        (coder, *parameters, facet, least),
    )


def over_answered(store: Store, coder: int) -> list[Passage]:
    """One coder's segments that have several answers to a facet that takes one."""
    return _passages(
        store,
        """s.id IN (SELECT g.segment_id FROM segment t JOIN coding g ON g.segment_id = t.id
            JOIN code c ON c.id = g.code_id JOIN facet f ON f.id = c.facet_id
            WHERE t.coder_id = ? AND f.cardinality = 'one' AND f.retired = 0
            GROUP BY g.segment_id, c.facet_id HAVING count(*) > 1)""",
        (coder,),
    )


def _in_document(document: int | None) -> tuple[str, tuple[int, ...]]:
    return ("", ()) if document is None else ("AND s.document_id = ?", (document,))


def _passages(store: Store, where: str, parameters: Sequence[Any]) -> list[Passage]:
    rows = store.query(
        f"SELECT {_COLUMNS} FROM segment s JOIN document d ON d.id = s.document_id WHERE {where} ORDER BY {_ORDER}",
        parameters,
    )
    return [(row[0], row[1], row[2], row[3], row[4]) for row in rows]


# reviewing


def codings_where(
    store: Store,
    *,
    coders: Sequence[int] | None = None,
    codes: Sequence[int] | None = None,
    documents: Sequence[int] | None = None,
    since: str = "",
    until: str = "",
    certainty: str = "",
    basis: str = "",
    noted: bool = False,
    retired: bool = False,
) -> list[tuple[int, int, int, int, int, int, int]]:
    """(segment, document, coder, start, end, code, coding) of every coding that all that is said is true of.

    In the order of documents and text. ``since`` and ``until`` are times as the file holds them, half-open.
    """
    where: list[str] = []
    parameters: list[Any] = []
    for column, values in (("s.coder_id", coders), ("g.code_id", codes), ("s.document_id", documents)):
        if values is not None:
            # As one parameter: there may be more of them than a statement takes.
            where.append(f"{column} IN (SELECT value FROM json_each(?))")
            parameters.append(json.dumps(list(values)))
    for column, sign, value in (
        ("g.created_at", ">=", since),
        ("g.created_at", "<", until),
        ("g.certainty", "=", certainty),
        ("g.basis", "=", basis),
    ):
        if value:
            where.append(f"{column} {sign} ?")
            parameters.append(value)
    if noted:
        where.append("g.note <> ''")
    if retired:
        where.append("EXISTS (SELECT 1 FROM retirement r WHERE r.code_id = g.code_id)")
    rows = store.query(
        f"""SELECT {_COLUMNS}, g.code_id, g.id FROM coding g JOIN segment s ON s.id = g.segment_id
        JOIN document d ON d.id = s.document_id WHERE {" AND ".join(where) or "1"} ORDER BY {_ORDER}, g.id""",
        parameters,
    )
    return [(row[0], row[1], row[2], row[3], row[4], row[5], row[6]) for row in rows]


def passages_of(store: Store, segments: Sequence[int]) -> dict[int, Passage]:
    """Segments that still exist, by id."""
    rows = store.query(
        f"SELECT {_COLUMNS} FROM segment s WHERE s.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(segments)),),
    )
    return {row[0]: (row[0], row[1], row[2], row[3], row[4]) for row in rows}


# covering


def spans_with_codes(store: Store, codes: Sequence[int], document: int) -> list[tuple[int, int]]:
    """Spans of everybody's segments of one document that have one of these codes, in text order."""
    rows = store.query(
        """SELECT DISTINCT s.start, s."end" FROM segment s JOIN coding g ON g.segment_id = s.id
        WHERE s.document_id = ? AND g.code_id IN (SELECT value FROM json_each(?)) ORDER BY 1, 2""",
        (document, json.dumps(list(codes))),
    )
    return [(row[0], row[1]) for row in rows]


def count_with_codes(store: Store, codes: Sequence[int]) -> int:
    """How many distinct passages of the whole project have one of these codes, whoever gave it."""
    rows = store.query(
        """SELECT count(*) FROM (SELECT DISTINCT s.document_id, s.start, s."end" FROM coding g
        JOIN segment s ON s.id = g.segment_id WHERE g.code_id IN (SELECT value FROM json_each(?)))""",
        (json.dumps(list(codes)),),
    )
    return int(rows[0][0])
