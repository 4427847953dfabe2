"""What hangs on a row and goes before it, so that nothing is taken from under something else.

All within a step; rows are deleted one by one and recorded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.storage import reading
from desktop.core.storage.schema import (
    CODE_EXAMPLE,
    CODING,
    CONFIRMATION,
    DOCUMENT_DEFAULT,
    FOREIGN_ID,
    MEMO_KIND,
    OF_LIVE_CODES,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.storage.store import Row, Store


def _take(store: Store, table: str, column: str, ids: Iterable[int]) -> None:
    store.delete_many(table, reading.rows_referring(store, table, column, ids))


def before_codings(store: Store, codings: Iterable[int]) -> None:
    """Confirmations, and names in other programs."""
    rows = list(codings)
    _take(store, CONFIRMATION, "coding_id", rows)
    store.delete_many(FOREIGN_ID, reading.foreign_ids_of(store, rows))


def before_segments(store: Store, segments: Iterable[int]) -> None:
    """Links to them as examples. Codings and memos are the business of ``CodingService.remove_rows``."""
    _take(store, CODE_EXAMPLE, "segment_id", segments)


def before_codes(store: Store, codes: Iterable[int]) -> None:
    """Before codes are deleted: whatever only codes in use may have. Codings go first, or elsewhere."""
    rows = list(codes)
    for table, columns in OF_LIVE_CODES.items():
        for column in columns:
            _take(store, table, column, rows)


def before_documents(store: Store, documents: Iterable[int]) -> None:
    """Defaults of the document."""
    _take(store, DOCUMENT_DEFAULT, "document_id", documents)


def before_memos(store: Store, memos: Iterable[int]) -> None:
    """The kinds of the memos."""
    _take(store, MEMO_KIND, "memo_id", memos)


def hand_on_examples(store: Store, gone: int, kept: int) -> None:
    """What linked to the segment ``gone`` as an example links to ``kept``, once a code."""
    known = {row["code_id"]: row for row in store.rows(CODE_EXAMPLE, "segment_id = ?", (kept,))}
    for row in list(store.rows(CODE_EXAMPLE, "segment_id = ?", (gone,))):
        if row["code_id"] in known:
            join_notes(store, CODE_EXAMPLE, known[row["code_id"]], row)
        else:
            store.update(CODE_EXAMPLE, row["id"], {"segment_id": kept})


def join_notes(store: Store, table: str, kept: Row, gone: Row) -> None:
    """Two rows that say the same of the same become one, with the notes of both."""
    store.delete(table, gone["id"])
    note, more = kept["note"], gone["note"]
    if more and more not in (note, *note.split("\n\n")):
        store.update(table, kept["id"], {"note": f"{note}\n\n{more}" if note else more})


def hand_on_kind(store: Store, gone: int, kept: int) -> None:
    """Before the memo ``gone`` becomes a part of ``kept``: what it is for; a to do that is open stays open."""
    theirs = next(store.rows(MEMO_KIND, "memo_id = ?", (gone,)), None)
    own = next(store.rows(MEMO_KIND, "memo_id = ?", (kept,)), None)
    if theirs is None:
        return
    if own is None:
        store.update(MEMO_KIND, theirs["id"], {"memo_id": kept})
    else:
        open_one = {"kind": "todo", "done": 0}
        if any({name: row[name] for name in open_one} == open_one for row in (own, theirs)):
            store.update(MEMO_KIND, own["id"], open_one)
        store.delete(MEMO_KIND, theirs["id"])


def remove_codings(store: Store, codings: Iterable[int]) -> None:
    """Codings with what hangs on them."""
    rows = list(codings)
    before_codings(store, rows)
    store.delete_many(CODING, rows)
