"""The file itself: pages, indexes, references, what is planted in it; and texts and originals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.storage import checks, file_checks
from desktop.core.storage.planted import How, shown
from desktop.core.storage.schema import DOCUMENT
from desktop.core.verifying.report import finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.storage.store import Store
    from desktop.core.verifying.report import Finding

_SCHEMA = {
    How.MISSING: "The {kind} “{name}” is missing in the file.",
    How.ALTERED: "The {kind} “{name}” was altered from outside; it is not as Testimonia makes it.",
    How.FOREIGN: "The {kind} “{name}” is not Testimonia’s.",
    How.PLANTED: "The {kind} “{name}” on “{table}” is not Testimonia’s and would act when the project is used.",
}


def layout(store: Store) -> Iterator[Finding]:
    """Tables, indexes, triggers and views against those of the layout, and the record of layouts."""
    for one in file_checks.differences(store):
        yield finding(
            f"schema.{one.how.value}",
            _SCHEMA[one.how],
            table=shown(one.table),
            kind=one.kind,
            name=shown(one.name),
        )
    for fault in file_checks.layouts(store):
        yield finding(
            "schema.record",
            "The record of layouts was changed from outside: {fault}.",
            fault=fault,
            table="_sqlite_migrations",
        )


def engine(store: Store) -> Iterator[Finding]:
    """What SQLite and SQLCipher find.

    The check of the engine computes whatever rules stand in tables and indexes, so with altered ones it is not made.
    """
    for message in file_checks.pages(store):
        yield finding("file.page", "A page of the encrypted file is damaged: {message}.", message=message)
    if any(one.runs_writing for one in file_checks.differences(store)):
        yield finding("file.unchecked", "The file itself was not checked, because what others put there would run.")
    else:
        for message in file_checks.integrity(store):
            yield finding("file.damaged", "The file is damaged: {message}.", message=message)
    for table, row, target in file_checks.broken_references(store):
        yield finding(
            "file.reference",
            "The file is damaged: {table} row {row} refers to a missing {target}.",
            table=table,
            rows=() if row is None else (row,),
            row=row,
            target=target,
        )


def bodies(store: Store) -> Iterator[Finding]:
    """Texts and originals against their hashes and lengths, and documents against their texts."""
    for table, sha, what in file_checks.wrong_bodies(store):
        name = _owner(store, sha)
        if what == "hash":
            yield finding(
                "body.hash", "The text or original of “{name}” is not what it was.", table=table, rows=(sha,), name=name
            )
        else:
            yield finding(
                "body.length",
                "The text or original of “{name}” has not the length that is noted with it.",
                table=table,
                rows=(sha,),
                name=name,
            )
    for row in checks.documents_without_text(store):
        yield finding("document.no_text", "The document {row} has no text.", table=DOCUMENT, rows=(row,), row=row)
    for row, noted, length in checks.wrong_lengths(store):
        yield finding(
            "document.length",
            "The text of “{name}” has {length} characters, and {noted} are noted.",
            table=DOCUMENT,
            rows=(row,),
            name=checks.name_of(store, DOCUMENT, row),
            length=length,
            noted=noted,
        )


def _owner(store: Store, sha: str) -> str:
    """The document whose text or original it is, or the hash itself where there is none."""
    found = checks.document_with_body(store, sha)
    return sha if found is None else found
