"""The rows as the steps, one after another, left them, compared with the rows that there are.

Of a row that was written once only a digest is kept, so that a project of a million codings is compared in about a
hundred megabytes. A value that was erased from the history stands for any value.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, Final

from desktop.core.model import StepId, StepKind, is_erased
from desktop.core.storage.columns import loaded
from desktop.core.storage.payloads import each_change, unpacked
from desktop.core.storage.schema import COLUMNS, DOCUMENT, DOCUMENT_VERSION, ERASURE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.model import Change
    from desktop.core.storage.store import Store

Values = dict[str, Any]

BODIES: Final = ("text_sha256", "original_sha256")


class Replay:
    """Goes through the whole history once.

    ``needed`` are the hashes of texts and originals that some step refers to: of documents that may come back by an
    undo, too. ``optional`` are those that may be missing: originals of documents that were read from an exchange, and
    whatever was erased. ``documents`` are all that ever were, each with its hashes.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.needed: dict[str, set[str]] = {name: set() for name in BODIES}
        self.optional: set[str] = set()
        self.documents: dict[int, set[str]] = {}
        self.expected: dict[str, dict[int, bytes | Values]] = {table: {} for table in store.tables()}
        self._changed = self._changed_rows()
        for step, kind, action in store.stream("SELECT id, kind, action FROM step ORDER BY number"):
            for change in each_change(store, StepId(step)):
                self._take(change)
                if change.table in (DOCUMENT, DOCUMENT_VERSION):
                    self._take_bodies(change, kind, action)
        for document in erased_originals(store):
            self.optional |= self.documents.get(document, set())

    def differing(self) -> dict[str, list[int]]:
        """By table the rows that are not as the history left them. Uses up what is known; call it once."""
        found: dict[str, list[int]] = {}
        for table, rows in self.expected.items():
            beside = [row for row, values in self._rows(table) if not _is_as(table, rows.pop(row, None), values)]
            beside.extend(rows)
            rows.clear()
            if beside:
                found[table] = sorted(beside)
        return found

    def missing_bodies(self) -> list[tuple[str, str]]:
        """(column, hash) of texts and originals that a step needs and that are not there."""
        tables = {"text_sha256": "text_body", "original_sha256": "original_body"}
        found: list[tuple[str, str]] = []
        for column, table in tables.items():
            there = {sha for (sha,) in self.store.stream(f"SELECT sha256 FROM {table}")}
            found.extend((column, sha) for sha in sorted(self.needed[column] - there - self.optional))
        return found

    def strange_erasures(self) -> list[int]:
        """Rows of ``erasure`` that name a document which never was."""
        return [row for document, row in erased_originals(self.store).items() if document not in self.documents]

    def _changed_rows(self) -> set[int]:
        """Rows that some step changed after another made them: of these more than a digest must be kept."""
        found = {
            row
            for (row,) in self.store.stream(
                "SELECT DISTINCT row_id FROM step_change WHERE before IS NOT NULL AND after IS NOT NULL"
            )
        }
        for (data,) in self.store.stream("SELECT data FROM step_block"):
            for line in unpacked(data):
                _table, row, before, after = loaded(line)
                if before is not None and after is not None:
                    found.add(row)
        return found

    def _take(self, change: Change) -> None:
        rows = self.expected.setdefault(change.table, {})
        if change.after is None:
            rows.pop(change.row, None)
        elif (
            change.before is None and change.row not in self._changed and not any(map(is_erased, change.after.values()))
        ):
            rows[change.row] = _digest(change.table, change.after)
        else:
            known = rows.get(change.row)
            rows[change.row] = {**(known if isinstance(known, dict) else {}), **change.after}

    def _take_bodies(self, change: Change, kind: str, action: str) -> None:
        built = action == "project.build" and kind == StepKind.MIGRATE.value
        for values in (change.before, change.after):
            for name in BODIES:
                sha = (values or {}).get(name)
                if not isinstance(sha, str):
                    continue
                self.needed[name].add(sha)
                document = change.row if change.table == DOCUMENT else (values or {}).get("document_id")
                if isinstance(document, int):
                    self.documents.setdefault(document, set()).add(sha)
                gone = kind == StepKind.ERASE.value and values is change.before
                if gone or (built and name == "original_sha256"):
                    self.optional.add(sha)

    def _rows(self, table: str) -> Iterator[tuple[int, Values]]:
        names = COLUMNS[table]
        columns = ", ".join(f'"{name}"' for name in names)
        for row, *values in self.store.stream(f"SELECT id, {columns} FROM {table} ORDER BY id"):
            yield row, dict(zip(names, values, strict=True))


def erased_originals(store: Store) -> dict[int, int]:
    """By document whose original was erased, the row of ``erasure`` that says so."""
    if ERASURE not in store.tables():
        return {}
    return dict(store.query("SELECT row_id, id FROM erasure WHERE kind = 'original' ORDER BY id"))


def _digest(table: str, values: Values) -> bytes:
    plain = [_plain(values.get(name)) for name in COLUMNS[table]]
    try:
        return hashlib.sha256(json.dumps(plain).encode()).digest()[:16]
    except (TypeError, ValueError):
        return b""


def _plain(value: Any) -> Any:
    return int(value) if isinstance(value, bool) else value


def _is_as(table: str, expected: bytes | Values | None, values: Values) -> bool:
    if expected is None:
        return False
    if isinstance(expected, bytes):
        return _digest(table, values) == expected != b""
    return expected.keys() - {"id"} == values.keys() and all(
        is_erased(wanted) or wanted == values[name] for name, wanted in expected.items() if name != "id"
    )
