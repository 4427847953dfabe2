"""The rows of the history in words: names in place of ids, as they were when a step was made.

While the steps go by, the names of coders, facets, codes and documents and the places of segments are followed, so that
also what was renamed or deleted since is called by what it was then.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from desktop.core.errors import TestimoniaError, UnreadableColumn
from desktop.core.model import is_erased
from desktop.core.sentences import BUILTINS, GONE, STATES
from desktop.core.storage import history_rows
from desktop.core.storage.columns import loaded
from desktop.core.storage.payloads import canonical
from desktop.core.storage.schema import (
    ANSWER_SET,
    CODE,
    CODER,
    CODING,
    DOCUMENT,
    DOCUMENT_VERSION,
    FACET,
    MEMO,
    PROJECT,
    REVISION,
    SEGMENT,
    SETTING,
)
from desktop.core.text import Paragraphs

if TYPE_CHECKING:
    from desktop.core.model import Change, StepHead
    from desktop.core.storage.store import Store

QUOTE: Final = 1_000
_NAMED: Final = (PROJECT, CODER, FACET, CODE, DOCUMENT, ANSWER_SET)
_REFERS: Final = frozenset(
    (
        "coder_id",
        "imported_by",
        "facet_id",
        "code_id",
        "merged_into",
        "other_id",
        "replaced_by",
        "document_id",
        "segment_id",
        "target_id",
        "row_id",
        "answer_set_id",
        "coding_id",
        "revision_id",
        "memo_id",
    )
)
# What a row without a name of its own is told by, in this order.
_TOLD_BY: Final[dict[str, tuple[str, ...]]] = {
    CODING: ("code_id", "segment_id"),
    REVISION: ("code_id", "number"),
    MEMO: ("target_id",),
}
_TRUTH: Final = frozenset(("required", "retired", "done"))
# Of no use to a reader: the key of a name says what the name says, and a version is one of its document.
_SILENT: Final = frozenset(("name_key", "version_id"))


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in a text; ``quote`` and ``paragraph`` are empty where the text is not in the file any more."""

    document: int
    start: int
    end: int
    paragraph: int | None
    quote: str


class Words:
    """Follows the history; ``take`` each change after it was told."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.names: dict[int, str] = {}
        #: By version its document and the hash of its text; by document its newest version.
        self.versions: dict[int, tuple[int, str]] = {}
        self.newest: dict[int, int] = {}
        self.spans: dict[int, tuple[int, int, int]] = {}
        #: Rows without a name by what they are told by; it is needed while a step goes by that takes them away, too.
        self.told: dict[int, dict[str, int]] = {}
        self._text = lru_cache(maxsize=4)(self._read)

    def take(self, change: Change) -> None:
        """Remember what a row is called or where it lies from now on."""
        after = change.after
        if after is None:
            self.spans.pop(change.row, None)
            return
        if change.table in _NAMED and "name" in after:
            self.names[change.row] = GONE if is_erased(after["name"]) else str(after["name"])
        elif change.table in _TOLD_BY:
            known = self.told.setdefault(change.row, dict.fromkeys(_TOLD_BY[change.table], 0))
            known.update((name, after[name]) for name in known if type(after.get(name)) is int)
        elif change.table == DOCUMENT_VERSION:
            document, sha = self.versions.get(change.row, (0, ""))
            document, sha = after.get("document_id", document), after.get("text_sha256", sha)
            self.versions[change.row] = (document, sha if isinstance(sha, str) else "")
            self.newest[document] = change.row
        elif change.table == SEGMENT:
            version, start, end = self.spans.get(change.row, (0, -1, -1))
            span = (after.get("version_id", version), after.get("start", start), after.get("end", end))
            if all(type(part) is int for part in span):
                self.spans[change.row] = span
            else:
                self.spans.pop(change.row, None)

    def name(self, row: Any) -> str:
        """What a row is or was called; its number where it has no name."""
        if row in self.told:
            # None of these rows hangs on another of them, whatever a file says.
            parts = ((name, value) for name, value in self.told[row].items() if value and value not in self.told)
            return ", ".join(str(value) if name == "number" else self._referred(name, value) for name, value in parts)
        return self.names.get(row) or str(row)

    # places

    def document_of(self, change: Change) -> int | None:
        """The document of the segment that a change is about, by what was taken up so far."""
        known = self.told.get(change.row, {}) | (change.before or {}) | (change.after or {})
        segment = known.get("segment_id", change.row)
        version = self.spans[segment][0] if type(segment) is int and segment in self.spans else 0
        return self.versions[version][0] if version in self.versions else None

    def of_step(self, head: StepHead) -> Passage | None:
        """The passage that a step is about, as its arguments or its segment tell."""
        start, end = head.args.get("start"), head.args.get("end")
        version = self.newest.get(head.document) if head.document is not None else None
        if version is not None and type(start) is int and type(end) is int:
            return self.passage(version, start, end)
        return self.of_segment(head.segment)

    def of_segment(self, segment: Any) -> Passage | None:
        span = self.spans.get(segment)
        return None if span is None else self.passage(*span)

    def passage(self, version: int, start: int, end: int) -> Passage | None:
        document, sha = self.versions.get(version, (0, ""))
        text, paragraphs = self._text(sha)
        if not 0 <= start < end:
            return None
        if end > len(text):
            return Passage(document, start, end, None, "")
        quote = text[start:end] if end - start <= QUOTE else f"{text[start : start + QUOTE]} …"
        return Passage(document, start, end, paragraphs.number_at(start), quote)

    def _read(self, sha: str) -> tuple[str, Paragraphs]:
        try:
            text = history_rows.text(self.store, sha) if sha else ""
        except TestimoniaError:
            text = ""
        return text, Paragraphs(text)

    # rows

    def values(self, change: Change, values: dict[str, Any] | None) -> dict[str, str | int | None] | None:
        """The columns of a row before or after a change, in words."""
        if values is None:
            return None
        # A row that came or went says what it holds; one that changed also what it no longer holds.
        whole = change.before is None or change.after is None
        return {
            name.removesuffix("_id"): self._value(change.table, name, value)
            for name, value in values.items()
            if name not in _SILENT and not (whole and value is None)
        }

    def _value(self, table: str, name: str, value: Any) -> str | int | None:
        if is_erased(value):
            return GONE
        if value is None or isinstance(value, float):
            return None if value is None else str(value)
        if name in _REFERS or (name == "parent_id" and table == CODE):
            return self._referred(name, value)
        if name in _TRUTH:
            return "yes" if value else "no"
        if name == "state" and isinstance(value, str):
            return STATES.get(value, value)
        if name == "builtin" and isinstance(value, str):
            return BUILTINS.get(value, value)
        if (table, name) in ((REVISION, "content"), (SETTING, "value")) and isinstance(value, str):
            return self._of_codes(value)
        return value if isinstance(value, int) else str(value)

    def _of_codes(self, text: str) -> str:
        """JSON that has codes in it by their ids, with their names in place of these."""
        try:
            value = loaded(text)
        except UnreadableColumn:
            return text
        if isinstance(value, list):
            return ", ".join(self.name(row) if type(row) is int else str(row) for row in value)
        confusions = value.get("confusions") if isinstance(value, dict) else None
        if not isinstance(confusions, list):
            return text
        for each in confusions:
            if isinstance(each, dict):
                each.pop("code", None)  # beside it stands what the code was called then
        return canonical(value)

    def _referred(self, name: str, row: Any) -> str:
        if name == "segment_id" or row in self.spans:
            found = self.of_segment(row)
            if found is not None:
                return f"{self.name(found.document)} {found.start}–{found.end}"
        return self.name(row)
