"""What merging and splitting codes asks of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.core.storage.schema import CODING
from desktop.core.storage.store import CHUNK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.core.storage.store import Row, Store


def codings_with(store: Store, codes: Iterable[int]) -> Iterator[Row]:
    """The codings with any of these codes, of all coders, the oldest first within each few hundred codes."""
    wanted = list(codes)
    for at in range(0, len(wanted), CHUNK):
        part = wanted[at : at + CHUNK]
        yield from store.rows(CODING, f"code_id IN ({', '.join('?' * len(part))})", part)


def passages_of(store: Store, code: int) -> list[tuple[Any, ...]]:
    """(coding, segment, document, coder, start, end, certainty, basis, note) of a code's codings, in reading order."""
    return store.query(
        """SELECT g.id, s.id, s.document_id, s.coder_id, s.start, s."end", g.certainty, g.basis, g.note
        FROM coding g JOIN segment s ON s.id = g.segment_id JOIN document d ON d.id = s.document_id
        WHERE g.code_id = ? ORDER BY d.position, d.id, s.start, s."end", s.id""",
        (code,),
    )


def shares(store: Store, codes: Sequence[int]) -> list[tuple[int, int, int]]:
    """(coding's segment, code, coder) of every coding with these codes."""
    found: list[tuple[int, int, int]] = []
    for at in range(0, len(codes), CHUNK):
        part = codes[at : at + CHUNK]
        found.extend(
            store.query(
                f"""SELECT g.segment_id, g.code_id, s.coder_id FROM coding g JOIN segment s ON s.id = g.segment_id
                WHERE g.code_id IN ({", ".join("?" * len(part))}) ORDER BY g.id""",
                part,
            )
        )
    return found


def merged_into(store: Store, code: int) -> int | None:
    """The code that took this one's place, if it was merged."""
    rows = store.query("SELECT merged_into FROM code WHERE id = ?", (code,))
    return rows[0][0] if rows else None


def numbers(store: Store) -> list[tuple[int, int, int, int]]:
    """(code, codings, coders, documents) of every code that was given."""
    return [
        (row[0], row[1], row[2], row[3])
        for row in store.query(
            """SELECT g.code_id, count(*), count(DISTINCT s.coder_id), count(DISTINCT s.document_id)
            FROM coding g JOIN segment s ON s.id = g.segment_id GROUP BY g.code_id"""
        )
    ]
