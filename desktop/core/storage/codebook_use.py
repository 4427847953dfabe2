"""How much the codes are used, and what they are called elsewhere: one statement a question."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop.core.storage.store import Store


class Use(NamedTuple):
    """``passages`` are distinct: one that two coders gave the same code counts once."""

    passages: int
    documents: int
    coders: int


def use_of_codes(store: Store, coder: int | None = None) -> dict[int, Use]:
    """Per code how often it is used, by everybody or by one coder."""
    where, parameters = ("WHERE s.coder_id = ?", (coder,)) if coder is not None else ("", ())
    rows = store.query(
        f"""SELECT code_id, count(*), count(DISTINCT document_id) FROM (
            SELECT g.code_id AS code_id, s.document_id AS document_id FROM coding g
            JOIN segment s ON s.id = g.segment_id {where}
            GROUP BY g.code_id, s.document_id, s.version_id, s.start, s."end") GROUP BY code_id""",
        parameters,
    )
    people = dict(
        store.query(
            f"""SELECT g.code_id, count(DISTINCT s.coder_id) FROM coding g JOIN segment s ON s.id = g.segment_id
            {where} GROUP BY g.code_id""",
            parameters,
        )
    )
    return {row[0]: Use(row[1], row[2], people[row[0]]) for row in rows}


def guids(store: Store) -> dict[int, tuple[str, ...]]:
    """What facets and codes are called in other programs, by row."""
    found: dict[int, tuple[str, ...]] = {}
    for row, guid in store.query(
        """SELECT row_id, guid FROM foreign_id WHERE row_id IN (SELECT id FROM code UNION SELECT id FROM facet)
        ORDER BY id"""
    ):
        found[row] = (*found.get(row, ()), guid)
    return found


def linked_examples(store: Store) -> list[tuple[int, int, str, str, int, int, int]]:
    """(code, segment, kind, note, document, start, end) of every passage linked as an example, in text order."""
    return [
        (row[0], row[1], row[2], row[3], row[4], row[5], row[6])
        for row in store.query(
            """SELECT e.code_id, e.segment_id, e.kind, e.note, s.document_id, s.start, s."end" FROM code_example e
            JOIN segment s ON s.id = e.segment_id JOIN document d ON d.id = s.document_id
            ORDER BY e.code_id, d.position, s.start, s."end", e.id"""
        )
    ]
