"""A definition as a value: six parts, what it is easily confused with, and passages that show it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from desktop.core.model import CodeId, CoderId, CodingId, Confusion, DocumentId, RevisionId, SegmentId
from desktop.core.naming import tidy_text
from desktop.core.word_difference import Piece, difference

if TYPE_CHECKING:
    from collections.abc import Callable

#: The parts that are words, in the order in which they are read.
PARTS: Final = ("short", "full", "include", "exclude", "example", "near_miss")
CONFUSIONS: Final = "confusions"


class ExampleKind(StrEnum):
    EXAMPLE = "example"
    NEAR_MISS = "near_miss"


@dataclass(frozen=True, slots=True)
class Example:
    """A passage that shows what a code means, or what only seems to belong."""

    segment: SegmentId
    kind: ExampleKind
    note: str = ""


@dataclass(frozen=True, slots=True)
class Definition:
    """``short`` is one line that is read while coding, ``near_miss`` what seems to belong and does not."""

    short: str = ""
    full: str = ""
    include: str = ""
    exclude: str = ""
    example: str = ""
    near_miss: str = ""
    confusions: tuple[Confusion, ...] = ()
    examples: tuple[Example, ...] = ()

    def tidy(self) -> Definition:
        """The same without outer white space and without what no project can hold."""
        return Definition(
            tidy_text(self.short),
            tidy_text(self.full),
            tidy_text(self.include),
            tidy_text(self.exclude),
            tidy_text(self.example),
            tidy_text(self.near_miss),
            confusions=tuple(Confusion(one.other, tidy_text(one.note)) for one in self.confusions),
            examples=tuple(Example(one.segment, ExampleKind(one.kind), tidy_text(one.note)) for one in self.examples),
        )

    def words(self) -> tuple[Any, ...]:
        """What a revision keeps: everything but the links to passages."""
        confusions = tuple(sorted((one.other, one.note) for one in self.confusions))
        return (*(getattr(self, part) for part in PARTS), confusions)

    @property
    def is_blank(self) -> bool:
        return not any(self.words())


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a definition as a revision keeps them; a confusion also by the name the other code had then."""

    parts: dict[str, str]
    confusions: tuple[tuple[CodeId, str, str], ...] = ()

    def text(self, part: str) -> str:
        """One part as it is read; the confusions one a line."""
        if part != CONFUSIONS:
            return self.parts.get(part, "")
        return "\n".join(f"{name}: {note}" if note else name for _other, name, note in self.confusions)


@dataclass(frozen=True, slots=True)
class Revision:
    """A definition as it was from a moment on.

    ``meaning`` says whether what the code means changed with it: then codings made before want confirming. The first
    revision may be what was there before the first change that was kept: then it changed nothing. ``readable`` is False
    when its content is no content of a revision.
    """

    id: RevisionId
    code: CodeId
    number: int
    coder: CoderId | None
    at: str
    reason: str
    meaning: bool
    wording: Wording
    readable: bool = True


@dataclass(frozen=True, slots=True)
class Stale:
    """A coding made, and last confirmed, before its code's definition changed; ``number`` is that revision."""

    coding: CodingId
    segment: SegmentId
    code: CodeId
    document: DocumentId
    coder: CoderId
    start: int
    end: int
    created_at: str
    number: int


@dataclass(frozen=True, slots=True)
class PartDifference:
    part: str
    pieces: tuple[Piece, ...]


def content_of(definition: Definition, *, meaning: bool, name: Callable[[CodeId], str]) -> str:
    """The canonical JSON of a revision: keys in order, no spaces, letters of every script as they are."""
    confusions = sorted((int(one.other), name(one.other), one.note) for one in definition.confusions)
    content: dict[str, Any] = {part: getattr(definition, part) for part in PARTS}
    content[CONFUSIONS] = [{"code": code, "name": said, "note": note} for code, said, note in confusions]
    content["meaning"] = meaning
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read_content(content: str) -> tuple[Wording, bool, bool]:
    """The wording, whether it changed the meaning, and whether all of it could be read."""
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        return Wording({}), False, False
    parts = {part: value for part in PARTS if isinstance(value := found.get(part), str)}
    listed = found.get(CONFUSIONS)
    confusions = tuple(
        (CodeId(one["code"]), one["name"], one["note"])
        for one in (listed if isinstance(listed, list) else ())
        if isinstance(one, dict)
        and type(one.get("code")) is int
        and isinstance(one.get("name"), str)
        and isinstance(one.get("note"), str)
    )
    whole = len(parts) == len(PARTS) and isinstance(listed, list) and len(listed) == len(confusions)
    return Wording(parts, confusions), found.get("meaning") is True, whole


def differences(before: Wording | None, after: Wording) -> list[PartDifference]:
    """The parts that differ, word by word, in the order of reading; without ``before`` everything is new."""
    old = before or Wording({})
    return [
        PartDifference(part, tuple(difference(old.text(part), after.text(part))))
        for part in (*PARTS, CONFUSIONS)
        if old.text(part) != after.text(part)
    ]
