"""What the engine says of the file, and texts and originals against their hashes and lengths."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from desktop.core.storage import connection as files
from desktop.core.storage import planted
from desktop.core.storage.schema import MIGRATION_SET, MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.storage.store import Store

_CHUNK: Final = 1 << 20
# A layout is made in the same moment as the step that goes with it; an import of a large exchange may take long.
_APART: Final = timedelta(days=1)


def differences(store: Store) -> list[planted.Difference]:
    """Tables, indexes, triggers and views that are not those of the layout."""
    with files.translated(reading=True):
        return list(planted.differences(store.connection))


def integrity(store: Store) -> list[str]:
    """What the engine finds in pages, indexes, types and rules of the tables."""
    return [str(row[0]) for row in store.stream("PRAGMA integrity_check") if row[0] != "ok"]


def pages(store: Store) -> list[str]:
    """Pages of an encrypted file that are not as they were written; none of an ordinary one."""
    if [str(row[0]) for row in store.query("PRAGMA cipher_status")] != ["1"]:
        return []
    return [str(row[0]) for row in store.query("PRAGMA cipher_integrity_check")]


def broken_references(store: Store) -> Iterator[tuple[str, int | None, str]]:
    """(table, row, table it refers to) of keys that lead nowhere."""
    for table, row, target, _key in store.stream("PRAGMA foreign_key_check"):
        yield table, row, target


def layouts(store: Store) -> list[str]:
    """What is strange in the record of layouts; empty when it fits the layout of the file and the history."""
    layout = int(store.query("PRAGMA user_version")[0][0])
    rows = store.query("SELECT id, migration_set, name, applied_at FROM _sqlite_migrations ORDER BY id")
    wanted = [
        (number, MIGRATION_SET, name)
        for number, (name, (made, _)) in enumerate(MIGRATIONS.items(), 1)
        if made <= layout
    ]
    found = [] if [row[:3] for row in rows] == wanted else ["it does not name the layouts of this file"]
    moments = [moment for (at,) in store.query("SELECT at FROM step WHERE kind = 'migrate'") if (moment := _time(at))]
    for _id, _set, name, at in rows:
        made = _time(at)
        if made is None or not any(abs(made - moment) <= _APART for moment in moments):
            found.append(f"no step of the history was made when “{planted.shown(str(name))}” was")
    return found


def _time(text: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except (ValueError, TypeError):
        return None
    return moment if moment.tzinfo is not None else None


def wrong_bodies(store: Store) -> Iterator[tuple[str, str, str]]:
    """(table, SHA-256, ``hash`` or ``length``) of texts and originals that are not what their row says."""
    for (sha,) in store.query("SELECT sha256 FROM text_body ORDER BY sha256"):
        for chars, text in store.query("SELECT chars, text FROM text_body WHERE sha256 = ?", (sha,)):
            if hashlib.sha256(text.encode()).hexdigest() != sha:
                yield "text_body", sha, "hash"
            if chars != len(text):
                yield "text_body", sha, "length"
    for row, sha, size in store.query("SELECT rowid, sha256, bytes FROM original_body ORDER BY sha256"):
        digest, length = _hashed(store, row)
        if digest != sha:
            yield "original_body", sha, "hash"
        if length != size:
            yield "original_body", sha, "length"


def _hashed(store: Store, row: int) -> tuple[str, int]:
    """Hash and length of an original, read piece by piece."""
    digest, length = hashlib.sha256(), 0
    with files.translated(reading=True):
        blob = store.connection.open_blob("original_body", "data", row, readonly=True)
        try:
            while piece := blob.read(_CHUNK):
                digest.update(piece)
                length += len(piece)
        finally:
            blob.close()
    return digest.hexdigest(), length


def loose_bodies(store: Store, needed: set[str]) -> int:
    """How many texts and originals nothing refers to: neither a document nor a step."""
    shas = {sha for table in ("text_body", "original_body") for (sha,) in store.stream(f"SELECT sha256 FROM {table}")}
    for (sha,) in store.stream("SELECT text_sha256 FROM document_version UNION SELECT original_sha256 FROM document"):
        shas.discard(sha)
    return len(shas - needed)
