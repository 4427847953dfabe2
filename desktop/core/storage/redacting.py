"""Blanking values in the payloads of steps that were written and sealed before."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from desktop.core.errors import UnreadableColumn
from desktop.core.model import ERASED, Change, is_erased
from desktop.core.storage import connection as files
from desktop.core.storage.columns import loaded
from desktop.core.storage.payloads import canonical, change_line, change_of, payload_hash, unpacked
from desktop.core.storage.schema import (
    ANSWER_SET,
    ASSIGNMENT,
    CODE,
    CODE_ALIAS,
    CODE_CONFUSION,
    CODE_EXAMPLE,
    CODE_PART,
    CODER,
    CODING,
    CONFIRMATION,
    DOCUMENT,
    DOCUMENT_DEFAULT,
    DOCUMENT_VERSION,
    FACET,
    FOREIGN_ID,
    JOURNAL_ENTRY,
    MEMO,
    MEMO_KIND,
    PROJECT,
    RETIREMENT,
    REVISION,
    SEGMENT,
    SETTING,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop.core.storage.store import Store

# What is said by a row of which nothing may be left; ids stay, so that rows can still be told apart and counted.
CONTENT: Final[dict[str, tuple[str, ...]]] = {
    CODER: ("name", "name_key"),
    DOCUMENT: ("name", "kind", "original_name", "original_sha256"),
    DOCUMENT_VERSION: ("text_sha256", "layout", "map"),
    SEGMENT: ("start", "end"),
    CODING: ("code_id", "certainty", "basis", "note"),
    MEMO: ("text",),
    ASSIGNMENT: ("state",),
    FOREIGN_ID: ("guid",),
    CODE_EXAMPLE: ("kind", "note"),
    CONFIRMATION: ("revision_id", "at"),
    DOCUMENT_DEFAULT: ("code_id",),
    MEMO_KIND: ("kind", "done"),
    JOURNAL_ENTRY: ("title", "kind", "text"),
}
# Where words of people stand.
WORDS: Final[dict[str, tuple[str, ...]]] = {
    PROJECT: ("name",),
    CODER: ("name", "name_key"),
    FACET: ("name", "name_key", "definition"),
    CODE: ("name", "name_key", "definition", "include", "exclude", "edtf"),
    DOCUMENT: ("name", "kind", "original_name"),
    CODING: ("note",),
    MEMO: ("text",),
    FOREIGN_ID: ("guid",),
    SETTING: ("value",),
    CODE_PART: ("text",),
    CODE_ALIAS: ("name", "name_key"),
    CODE_CONFUSION: ("note",),
    CODE_EXAMPLE: ("note",),
    REVISION: ("reason", "content"),
    RETIREMENT: ("reason",),
    ANSWER_SET: ("name", "name_key"),
    JOURNAL_ENTRY: ("title", "text"),
}
# Rows in which erasing changes no words.
STAYING: Final = frozenset(
    (PROJECT, CODER, FACET, CODE, SETTING, CODE_PART, CODE_ALIAS, CODE_CONFUSION, REVISION, RETIREMENT, ANSWER_SET)
)
# What may stay of the arguments of a step whose rows were all erased.
COUNTS: Final = frozenset(("count", "codings", "documents", "segments"))


def as_read(table: str, column: str, value: Any) -> Any:
    """A value as somebody reads it: in the JSON of a revision a word may lie behind signs that stand for others."""
    if (table, column) != (REVISION, "content") or not isinstance(value, str):
        return value
    return "\n".join((value, *_strings(parsed(value))))


def parsed(text: str) -> Any:
    """What JSON says, or the text itself where it is none."""
    try:
        return loaded(text)
    except UnreadableColumn:
        return text


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for part in parts for text in _strings(part)]


@dataclass(slots=True)
class Redactor:
    """Says of each value of the history whether it must go.

    ``rows`` lose their content wherever it is written; ``texts`` are hashes that a version no longer has; ``holds``
    finds words that must not be left in any text, but for what is ``said`` in the codebook and in names now; ``links``
    says of the text of a memo or an entry whether it carries words of what goes in its links.
    """

    rows: set[int]
    texts: dict[int, set[str]] = field(default_factory=dict)
    holds: Callable[[str], bool] | None = None
    said: set[str] = field(default_factory=set)
    links: Callable[[str], bool] | None = None

    def change(self, change: Change, *, only_before: bool = False) -> Change:
        """The change without what must go; the same object when nothing must."""
        before = self._values(change, change.before)
        after = change.after if only_before else self._values(change, change.after)
        if before == change.before and after == change.after:
            return change
        return Change(change.table, change.row, before, after)

    def _values(self, change: Change, values: dict[str, Any] | None) -> dict[str, Any] | None:
        if values is None:
            return None
        gone = CONTENT.get(change.table, ()) if change.row in self.rows else ()
        wordy = WORDS.get(change.table, ()) if self.holds is not None else ()
        said = self.said if change.table in STAYING else ()
        linking = self.links if change.table in (MEMO, JOURNAL_ENTRY) else None
        old = self.texts.get(change.row, ()) if change.table == DOCUMENT_VERSION else ()
        found = dict(values)
        for name, value in values.items():
            if value is None or value == "" or is_erased(value):
                continue
            if (
                name in gone
                or (name in wordy and value not in said and self._tells(as_read(change.table, name, value)))
                or (name == "text_sha256" and value in old)
                or (name == "text" and linking is not None and linking(str(value)))
            ):
                found[name] = dict(ERASED)
        return found

    def _tells(self, value: Any) -> bool:
        return isinstance(value, str) and self.holds is not None and self.holds(value)

    def _is_said(self, part: Any) -> bool:
        return self._tells(part) and part not in self.said

    def arguments(self, action: str, args: Mapping[str, Any], *, about: bool) -> dict[str, Any]:
        """Arguments without what must go; with ``about`` only counts stay."""
        stays = COUNTS | {"kind"} if action.startswith("memo.") else COUNTS
        found = dict(args)
        for name, value in args.items():
            if value is None or value == "" or is_erased(value):
                continue
            parts = value if isinstance(value, list) else [value]
            if (about and name not in stays) or any(map(self._is_said, parts)):
                found[name] = dict(ERASED)
        return found


@dataclass(slots=True)
class Redaction:
    """One step that has to change: what is written in its place, and the hash of its payload then."""

    step: int
    number: int
    kind: str
    args: str
    payload_hash: str
    changes: list[tuple[int, str | None, str | None]]
    blocks: list[tuple[int, bytes]]


def redactions(store: Store, redactor: Redactor) -> Iterator[Redaction]:
    """Every step of which something must go, in order. Reads all payloads, and writes nothing."""
    steps = store.query("SELECT id, number, kind, action, args, document_id, segment_id FROM step ORDER BY number")
    for step, number, kind, action, args, document, segment in steps:
        found = Redaction(step, number, kind, args, "", [], [])
        lines: list[str] = []
        wholly = True
        for place, before in _changes(store, step):
            after = redactor.change(before)
            wholly &= before.row in redactor.rows
            lines.append(change_line(after))
            if after is not before:
                found.changes.append((place, _json(after.before), _json(after.after)))
        for place, data in store.query("SELECT place, data FROM step_block WHERE step_id = ? ORDER BY place", (step,)):
            old = [change_of(*loaded(line)) for line in unpacked(data)]
            new = [redactor.change(change) for change in old]
            wholly &= all(change.row in redactor.rows for change in old)
            part = [change_line(change) for change in new]
            lines.extend(part)
            if any(after is not before for before, after in zip(old, new, strict=True)):
                found.blocks.append((place, zlib.compress("\n".join(part).encode(), 6)))
        about = kind != "erase" and (
            (bool(lines) and wholly) or document in redactor.rows or (segment is not None and segment in redactor.rows)
        )
        given = loaded(args)
        found.args = canonical(redactor.arguments(action, given, about=about)) if isinstance(given, dict) else args
        if found.args != args or found.changes or found.blocks:
            found.payload_hash = payload_hash(found.args, lines)
            yield found


def _changes(store: Store, step: int) -> Iterator[tuple[int, Change]]:
    rows = store.query(
        "SELECT place, table_name, row_id, before, after FROM step_change WHERE step_id = ? ORDER BY place", (step,)
    )
    for place, table, row, before, after in rows:
        yield (
            place,
            change_of(table, row, None if before is None else loaded(before), None if after is None else loaded(after)),
        )


def _json(values: dict[str, Any] | None) -> str | None:
    return None if values is None else canonical(values)


def write(store: Store, redaction: Redaction) -> None:
    """Put a blanked payload in the place of the one that was sealed, within the step that erases."""
    step = redaction.step
    with files.translated():
        store.connection.execute("UPDATE step SET args = ? WHERE id = ?", (redaction.args, step))
        store.connection.executemany(
            "UPDATE step_change SET before = ?, after = ? WHERE step_id = ? AND place = ?",
            ((before, after, step, place) for place, before, after in redaction.changes),
        )
        store.connection.executemany(
            "UPDATE step_block SET data = ? WHERE step_id = ? AND place = ?",
            ((data, step, place) for place, data in redaction.blocks),
        )
