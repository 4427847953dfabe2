"""What the health of the codebook asks of the rows: passages with their codes, and who gave a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.core.storage.store import Store


def codes_of_passages(store: Store) -> Iterator[tuple[int, int, int, int]]:
    """(version, start, end, code), each once whoever coded it, those of one passage after one another."""
    for row in store.stream(
        """SELECT DISTINCT s.version_id, s.start, s."end", g.code_id FROM segment s
        JOIN coding g ON g.segment_id = s.id ORDER BY s.version_id, s.start, s."end", g.code_id"""
    ):
        yield row[0], row[1], row[2], row[3]


def documents_of_codes(store: Store) -> dict[int, int]:
    """In how many documents each code is used."""
    return dict(
        store.query(
            """SELECT g.code_id, count(DISTINCT s.document_id) FROM coding g JOIN segment s ON s.id = g.segment_id
            GROUP BY g.code_id"""
        )
    )


def coded_documents(store: Store) -> int:
    """How many documents have a coding at all."""
    rows = store.query(
        "SELECT count(DISTINCT s.document_id) FROM segment s WHERE EXISTS "
        "(SELECT 1 FROM coding g WHERE g.segment_id = s.id)"
    )
    return int(rows[0][0])


def coders_of_codes(store: Store) -> dict[int, set[int]]:
    """Who gave each code."""
    found: dict[int, set[int]] = {}
    for code, coder in store.query(
        "SELECT DISTINCT g.code_id, s.coder_id FROM coding g JOIN segment s ON s.id = g.segment_id"
    ):
        found.setdefault(code, set()).add(coder)
    return found


def codes_with_examples(store: Store) -> set[int]:
    """Codes with a passage linked as an example."""
    return {row[0] for row in store.query("SELECT DISTINCT code_id FROM code_example WHERE kind = 'example'")}


def passages_with(store: Store, codes: Sequence[int], limit: int) -> list[tuple[int, int, int, int, int]]:
    """(segment, document, coder, start, end) of segments whose passage has all of these codes, in text order.

    A passage is the same whoever coded it; of several coders' segments on it each is there.
    """
    clauses = " AND ".join(
        """EXISTS (SELECT 1 FROM segment o JOIN coding h ON h.segment_id = o.id
        WHERE o.version_id = s.version_id AND o.start = s.start AND o."end" = s."end" AND h.code_id = ?)"""
        for _code in codes[1:]
    )
    rows = store.query(
        f"""SELECT s.id, s.document_id, s.coder_id, s.start, s."end" FROM coding g JOIN segment s ON s.id = g.segment_id
        JOIN document d ON d.id = s.document_id WHERE g.code_id = ? {"AND " + clauses if clauses else ""}
        ORDER BY d.position, d.id, s.start, s."end", s.id LIMIT ?""",
        (*codes, limit),
    )
    return [(row[0], row[1], row[2], row[3], row[4]) for row in rows]
