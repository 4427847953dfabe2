"""Large immutable texts and originals, kept once each under their SHA-256 and never written into a step."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from desktop.core.errors import NotFound
from desktop.core.storage import connection as files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.storage.store import Store


def put_text(store: Store, text: str) -> str:
    """Keep a normalised text; returns the SHA-256 of its UTF-8."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    with files.translated():
        store.connection.execute(
            "INSERT OR IGNORE INTO text_body (sha256, chars, text) VALUES (?, ?, ?)", (digest, len(text), text)
        )
    return digest


def put_original(store: Store, data: bytes) -> str:
    """Keep the untouched bytes of a source; returns their SHA-256."""
    digest = hashlib.sha256(data).hexdigest()
    with files.translated():
        store.connection.execute(
            "INSERT OR IGNORE INTO original_body (sha256, bytes, data) VALUES (?, ?, ?)", (digest, len(data), data)
        )
    return digest


def text(store: Store, sha256: str) -> str:
    found = store.query("SELECT text FROM text_body WHERE sha256 = ?", (sha256,))
    if not found:
        raise NotFound(noun="text")
    return str(found[0][0])


def original(store: Store, sha256: str) -> bytes:
    found = store.query("SELECT data FROM original_body WHERE sha256 = ?", (sha256,))
    if not found:
        raise NotFound(noun="original")
    return bytes(found[0][0])


def damaged(store: Store) -> Iterator[str]:
    """The hashes under which something else lies than they say."""
    for (sha,) in store.query("SELECT sha256 FROM text_body ORDER BY sha256"):
        if hashlib.sha256(text(store, sha).encode()).hexdigest() != sha:
            yield sha
    for (sha,) in store.query("SELECT sha256 FROM original_body ORDER BY sha256"):
        if hashlib.sha256(original(store, sha)).hexdigest() != sha:
            yield sha


def remove_unneeded(store: Store) -> int:
    """Take away bodies that neither a document nor a step of the history refers to; returns how many.

    A step that imported or deleted a document can be undone and redone later, so it keeps its bodies.
    """
    loose_texts = store.query(
        "SELECT sha256 FROM text_body WHERE sha256 NOT IN (SELECT text_sha256 FROM document_version)"
    )
    loose_originals = store.query(
        "SELECT sha256 FROM original_body WHERE sha256 NOT IN (SELECT original_sha256 FROM document)"
    )
    if not loose_texts and not loose_originals:
        return 0
    needed = _in_history(store)
    removed = 0
    with files.translated():
        for table, loose in (("text_body", loose_texts), ("original_body", loose_originals)):
            for (sha,) in loose:
                if sha not in needed:
                    store.connection.execute(f"DELETE FROM {table} WHERE sha256 = ?", (sha,))
                    removed += 1
    return removed


def _in_history(store: Store) -> set[str]:
    from desktop.core.model import StepId
    from desktop.core.storage.history import changes_of

    found: set[str] = set()
    steps = store.query(
        """SELECT DISTINCT step_id FROM step_change WHERE table_name IN ('document', 'document_version')
        UNION SELECT DISTINCT step_id FROM step_block"""
    )
    for (step,) in steps:
        for change in changes_of(store, StepId(step)):
            for values in (change.before, change.after):
                for name in ("text_sha256", "original_sha256"):
                    # A value that was erased is no hash any more.
                    if values and isinstance(values.get(name), str):
                        found.add(values[name])
    return found
