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

    ``documents`` are all that ever were, with the hashes of their texts and originals by column. ``built`` were read
    from an exchange, which may have left their originals out; of ``erased`` ones nothing needs to be there, and of
    ``optional`` hashes neither: a passage of that text was erased.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.documents: dict[int, dict[str, set[str]]] = {}
        self.built: set[int] = set()
        self.erased: set[int] = set()
        self.optional: set[str] = set()
        self.without_original = frozenset(erased_originals(store))
        self.expected: dict[str, dict[int, bytes | Values]] = {table: {} for table in store.tables()}
        self._changed = self._changed_rows()
        self._documents: dict[int, int] = {}
        for step, kind, action in store.stream("SELECT id, kind, action FROM step ORDER BY number"):
            for change in each_change(store, StepId(step)):
                self._take(change)
                if change.table in (DOCUMENT, DOCUMENT_VERSION):
                    self._take_document(change, kind, action)

    def may_lack_original(self, document: int) -> bool:
        """Whether the untouched bytes of a document may be missing.

        An exchange may leave them out, but not where they are the text itself.
        """
        if document in self.erased or document in self.without_original:
            return True
        shas = self.documents.get(document)
        return document in self.built and shas is not None and shas["original_sha256"].isdisjoint(shas["text_sha256"])

    def needed(self) -> dict[str, set[str]]:
        """By column the hashes of texts and originals that the history refers to and that must be there.

        Also those of documents that were deleted: they may come back by an undo.
        """
        found: dict[str, set[str]] = {name: set() for name in BODIES}
        for document, shas in self.documents.items():
            if document not in self.erased:
                found["text_sha256"] |= shas["text_sha256"] - self.optional
                if not self.may_lack_original(document):
                    found["original_sha256"] |= shas["original_sha256"]
        return found

    def known(self) -> set[str]:
        """The hashes of every text and original that the history names."""
        return set().union(*(shas[name] for shas in self.documents.values() for name in BODIES))

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
        needed = self.needed()
        found: list[tuple[str, str]] = []
        for column, table in tables.items():
            there = {sha for (sha,) in self.store.stream(f"SELECT sha256 FROM {table}")}
            found.extend((column, sha) for sha in sorted(needed[column] - there))
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

    def _take_document(self, change: Change, kind: str, action: str) -> None:
        erasing = kind == StepKind.ERASE.value
        for values in (change.before, change.after):
            if values is None:
                continue
            document = change.row if change.table == DOCUMENT else self._document_of(change, values)
            known = self.documents.setdefault(document, {name: set() for name in BODIES})
            for name in BODIES:
                sha = values.get(name)
                if isinstance(sha, str):
                    known[name].add(sha)
                    if erasing and values is change.before and change.after is not None:
                        self.optional.add(sha)
        if change.table == DOCUMENT and erasing and change.after is None:
            self.erased.add(change.row)
        if change.table == DOCUMENT and action == "project.build" and kind == StepKind.MIGRATE.value:
            self.built.add(change.row)

    def _document_of(self, version: Change, values: Values) -> int:
        document = values.get("document_id")
        if isinstance(document, int):
            self._documents[version.row] = document
        return self._documents.get(version.row, 0)

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
