"""What was saved out of a damaged file, what was lost, and what is not proven: in sentences."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from desktop.core.notes import Joined, Note, counted
from desktop.core.salvage.rows import LATER
from desktop.core.storage.schema import (
    ANSWER_SET,
    ANSWER_SET_CODE,
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
    JOURNAL_ENTRY,
    MEMO,
    MEMO_KIND,
    PROJECT,
    RETIREMENT,
    REVISION,
    SEGMENT,
)

if TYPE_CHECKING:
    from desktop.core.salvage.rows import Judged
    from desktop.core.storage.salvaging.found import Found, Row

# Sentences of one kind in a report; the rest is counted.
MOST_NAMED: Final = 500
COUNTED: Final = {
    "coders": CODER,
    "documents": DOCUMENT,
    "facets": FACET,
    "codes": CODE,
    "segments": SEGMENT,
    "codings": CODING,
    "memos": MEMO,
}
# What sentences call the kinds of rows.
KINDS: Final[dict[str, str]] = {
    CODER: "coder",
    DOCUMENT: "document",
    DOCUMENT_VERSION: "document version",
    FACET: "facet",
    CODE: "code",
    CODE_PART: "code part",
    CODE_ALIAS: "code alias",
    CODE_CONFUSION: "code confusion",
    CODE_EXAMPLE: "code example",
    SEGMENT: "segment",
    CODING: "coding",
    MEMO: "memo",
    MEMO_KIND: "memo kind",
    ASSIGNMENT: "assignment",
    PROJECT: "project",
    REVISION: "revision",
    CONFIRMATION: "confirmation",
    RETIREMENT: "retirement",
    ANSWER_SET: "answer set",
    ANSWER_SET_CODE: "answer set code",
    DOCUMENT_DEFAULT: "document default",
    JOURNAL_ENTRY: "journal entry",
}
DAMAGED: Final = "it cannot be read, or nothing confirms what is left of it"
SOME: Final = "one that cannot be read"

_LOST: Final = {
    DOCUMENT: "The document “{name}” is lost: {why}.",
    DOCUMENT_VERSION: "A text of “{document}” is lost: {why}.",
    SEGMENT: "The segment of {coder} in “{document}” from {start} to {end} ({codes}) is lost: {why}.",
    CODING: "The code “{code}” on the segment of {coder} in “{document}” from {start} to {end} is lost: {why}.",
    CODE: "The code “{name}” is lost: {why}.",
    FACET: "The facet “{name}” is lost: {why}.",
    CODER: "The coder {name} is lost: {why}.",
    MEMO: "A memo on a {kind} is lost: {why}.",
    ASSIGNMENT: "How far {coder} was in “{document}” is lost: {why}.",
    PROJECT: "The name of the project is lost: {why}.",
    CODE_PART: "A part of the definition of “{code}” is lost: {why}.",
    CODE_ALIAS: "A further name of “{code}” ({name}) is lost: {why}.",
    CODE_CONFUSION: "What “{code}” is easily confused with is lost: {why}.",
    CODE_EXAMPLE: "A passage that is an example of “{code}” is no longer linked: {why}.",
    REVISION: "A revision of the definition of “{code}” is lost: {why}.",
    CONFIRMATION: "That an answer was confirmed is lost: {why}.",
    RETIREMENT: "That “{code}” is retired is lost: {why}.",
    ANSWER_SET: "The set of answers “{name}” is lost: {why}.",
    ANSWER_SET_CODE: "The code “{code}” of a set of answers is lost: {why}.",
    DOCUMENT_DEFAULT: "The answer “{code}” for all of “{document}” is lost: {why}.",
    MEMO_KIND: "What a memo is for is lost: {why}.",
    JOURNAL_ENTRY: "The entry “{title}” of the journal is lost: {why}.",
}
_UNPROVEN: Final = {
    DOCUMENT: "The document “{name}”: nothing confirms {columns}.",
    DOCUMENT_VERSION: "The text of “{document}” is as it was, but nothing confirms {columns}.",
    SEGMENT: "The segment of {coder} in “{document}” from {start} to {end}: nothing confirms {columns}.",
    CODING: "The code “{code}” of {coder} in “{document}” from {start} to {end}: nothing confirms {columns}.",
    CODE: "The code “{name}”: nothing confirms {columns}.",
    FACET: "The facet “{name}”: nothing confirms {columns}.",
    CODER: "The coder {name}: nothing confirms {columns}.",
    MEMO: "A memo on a {kind}: nothing confirms {columns}.",
    ASSIGNMENT: "How far {coder} was in “{document}”: nothing confirms it.",
    PROJECT: "The project “{name}”: nothing confirms {columns}.",
    CODE_PART: "A part of the definition of “{code}”: nothing confirms {columns}.",
    CODE_ALIAS: "A further name of “{code}” ({name}): nothing confirms {columns}.",
    CODE_CONFUSION: "What “{code}” is easily confused with: nothing confirms {columns}.",
    CODE_EXAMPLE: "A passage that is an example of “{code}”: nothing confirms {columns}.",
    REVISION: "A revision of the definition of “{code}”: nothing confirms {columns}.",
    CONFIRMATION: "That an answer was confirmed: nothing confirms {columns}.",
    RETIREMENT: "That “{code}” is retired: nothing confirms {columns}.",
    ANSWER_SET: "The set of answers “{name}”: nothing confirms {columns}.",
    ANSWER_SET_CODE: "The code “{code}” of a set of answers: nothing confirms it.",
    DOCUMENT_DEFAULT: "The answer “{code}” for all of “{document}”: nothing confirms {columns}.",
    MEMO_KIND: "What a memo is for: nothing confirms it.",
    JOURNAL_ENTRY: "The entry “{title}” of the journal: nothing confirms {columns}.",
}
WORDS: Final[dict[str, str]] = {
    LATER: "that it stayed as it was at the last readable step",
    "created_at": "when it was made",
    "name": "name",
    "kind": "kind",
    "definition": "definition",
    "include": "include",
    "exclude": "exclude",
    "text": "text",
    "title": "title",
    "state": "state",
    "colour": "colour",
    "edtf": "edtf",
    "position": "position",
    "certainty": "certainty",
    "basis": "basis",
    "note": "note",
    "start": "start",
    "end": "end",
}
_LOOSENED: Final = {
    "parent_id": "The code “{name}” stands at the top of its facet now: the code above it is lost.",
    "merged_into": "The code “{name}” is a deleted one now: the code it was merged into is lost.",
    "facet_id": "The code “{name}” is a deleted one now: its facet was deleted.",
    "imported_by": "Who imported “{name}” is lost.",
    "coder_id": "Who wrote a memo on a {kind} is lost.",
    "replaced_by": "What is given instead of the retired “{code}” is lost.",
}
_WRITER: Final = {
    REVISION: "Who changed the definition of “{code}” is lost.",
    CONFIRMATION: "Who confirmed an answer is lost.",
    DOCUMENT_DEFAULT: "Who answered “{code}” for all of “{document}” is lost.",
    JOURNAL_ENTRY: "Who wrote the entry “{title}” of the journal is lost.",
}


@dataclass(slots=True)
class SalvageReport:
    """What came of it.

    ``saved`` and ``lost_counts`` count rows by noun. ``lost``, ``unproven`` and ``notes`` are sentences, at most
    ``MOST_NAMED`` of a kind; ``unproven`` are about things that were brought in although nothing confirms a part of
    them. ``steps_sealed`` of ``steps_known`` steps were proven by their hashes; ``rebuilt`` rows came from them alone,
    ``differing`` lay in the file otherwise than the history says. ``problems`` is what ``verify`` says of the result.
    """

    saved: dict[str, int] = field(default_factory=dict)
    lost_counts: dict[str, int] = field(default_factory=dict)
    lost: list[Note] = field(default_factory=list)
    unproven: list[Note] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    problems: list[Note] = field(default_factory=list)
    steps_known: int = 0
    steps_sealed: int = 0
    rebuilt: int = 0
    differing: int = 0
    #: Names and rows of what ``unproven`` is about, for whoever compares.
    unproven_rows: frozenset[tuple[str, int]] = frozenset()
    #: Whether every step of the history is there and sealed, the newest included.
    proven: bool = True

    @property
    def whole(self) -> bool:
        """Nothing is lost and everything is proven."""
        return self.proven and not (self.lost_counts or self.unproven or self.problems)

    def as_dict(self) -> dict[str, Any]:
        return {
            "whole": self.whole,
            "saved": dict(self.saved),
            "lost_counts": dict(self.lost_counts),
            "lost": [str(note) for note in self.lost],
            "unproven": [str(note) for note in self.unproven],
            "notes": [str(note) for note in self.notes],
            "problems": [str(note) for note in self.problems],
            "steps_known": self.steps_known,
            "steps_sealed": self.steps_sealed,
            "rebuilt": self.rebuilt,
            "differing": self.differing,
        }


class Names:
    """What rows are called, from all that is known of them, also of those that are lost."""

    def __init__(self, found: Found, judged: Judged) -> None:
        self.rows: dict[str, dict[int, Row]] = {}
        for table in COUNTED.values():
            known = dict(found.live.get(table, {}))
            known.update(judged.rows.get(table, {}))
            self.rows[table] = known
        for table, row in judged.lost:
            self.rows.setdefault(table, {}).setdefault(row["id"], row)
        self.codings: dict[int, list[int]] = {}
        for coding in self.rows[CODING].values():
            if "segment_id" in coding and "code_id" in coding:
                self.codings.setdefault(coding["segment_id"], []).append(coding["code_id"])

    def name(self, table: str, row: Any) -> str:
        return str(self.rows.get(table, {}).get(row, {}).get("name") or SOME)

    def words(self, table: str, row: Row) -> dict[str, Any]:
        """The data of a sentence about a row."""
        found: dict[str, Any] = {"name": row.get("name") or SOME, "kind": row.get("target_kind") or "thing"}
        found["title"] = row.get("title") or SOME
        segment = self.rows[SEGMENT].get(row.get("segment_id", 0), {}) if table == CODING else row
        found["document"] = self.name(DOCUMENT, segment.get("document_id"))
        found["coder"] = self.name(CODER, segment.get("coder_id"))
        found["start"], found["end"] = segment.get("start", "?"), segment.get("end", "?")
        found["code"] = self.name(CODE, row.get("code_id"))
        codes = sorted(f"“{self.name(CODE, code)}”" for code in self.codings.get(row.get("id", 0), []))
        found["codes"] = ", ".join(codes) or "no code"
        return found


def lost_notes(names: Names, lost: list[tuple[str, Row, str]]) -> tuple[list[Note], dict[str, int]]:
    """Sentences for rows that are lost, and how many there are by noun."""
    nouns = {table: noun for noun, table in COUNTED.items()}
    counts = Counter(nouns.get(table, table) for table, _, _ in lost)
    told: Counter[str] = Counter()
    notes: list[Note] = []
    segments = {row["id"] for table, row, _ in lost if table == SEGMENT}
    for table, row, why in sorted(lost, key=_by_place):
        if table == CODING and row.get("segment_id") in segments:
            continue  # named with its segment
        template = _LOST.get(table)
        told[table] += 1
        if template is not None and told[table] <= MOST_NAMED:
            notes.append(Note(template, why=why, **names.words(table, row)))
    notes.extend(_more(told, _LOST))
    return notes, dict(counts)


def _by_place(lost: tuple[str, Row, str]) -> tuple[int, int, int]:
    table, row, _ = lost
    order = list(_LOST).index(table) if table in _LOST else len(_LOST)
    return order, row.get("document_id") or 0, row.get("start") or 0


def unproven_notes(names: Names, rows: list[tuple[str, Row, tuple[str, ...]]]) -> list[Note]:
    told: Counter[str] = Counter()
    notes: list[Note] = []
    for table, row, columns in rows:
        template = _UNPROVEN.get(table)
        told[table] += 1
        if template is not None and told[table] <= MOST_NAMED:
            words = Joined(WORDS.get(column, column.replace("_", " ")) for column in columns)
            notes.append(Note(template, columns=words, **names.words(table, row)))
    notes.extend(_more(told, _UNPROVEN))
    return notes


def _more(told: Counter[str], known: dict[str, str]) -> list[Note]:
    found: list[Note] = []
    for table, number in told.items():
        rest = number - (MOST_NAMED if table in known else 0)
        if rest > 0:
            found.append(
                counted(
                    rest,
                    "1 more of the kind {kind}.",
                    "{count} more of the kind {kind}.",
                    kind=KINDS.get(table, table.replace("_", " ")),
                )
            )
    return found


def loosened_note(names: Names, table: str, row: Row, column: str) -> Note:
    template = _WRITER.get(table, _LOOSENED[column]) if column == "coder_id" else _LOOSENED[column]
    return Note(template, **names.words(table, row))
