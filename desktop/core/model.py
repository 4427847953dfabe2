"""The nouns of a project as frozen values with typed ids.

Offsets are Unicode code points, half-open ``[start, end)``, into the immutable text of one document version.
Times are UTC in ISO 8601 with milliseconds and a trailing ``Z``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, NewType, NoReturn

from desktop.core.errors import UnknownWord

ProjectId = NewType("ProjectId", int)
CoderId = NewType("CoderId", int)
FacetId = NewType("FacetId", int)
CodeId = NewType("CodeId", int)
DocumentId = NewType("DocumentId", int)
VersionId = NewType("VersionId", int)
SegmentId = NewType("SegmentId", int)
CodingId = NewType("CodingId", int)
MemoId = NewType("MemoId", int)
StepId = NewType("StepId", int)
RevisionId = NewType("RevisionId", int)
AnswerSetId = NewType("AnswerSetId", int)
EntryId = NewType("EntryId", int)

#: What stands in the history where a value was erased for good; no column holds an object otherwise.
ERASED: Final[dict[str, Any]] = {"erased": True}


def is_erased(value: object) -> bool:
    """Whether a value of the history was erased for good."""
    return isinstance(value, dict) and value == ERASED


class Word(StrEnum):
    """One of a few words, as the file holds them; any other raises UnknownWord."""

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        raise UnknownWord(value=value, words=", ".join(f"“{word}”" for word in cls))


class CoderKind(Word):
    PERSON = "person"
    CONSENSUS = "consensus"


class FacetKind(Word):
    TREE = "tree"
    ORDINAL = "ordinal"
    PERIOD = "period"


class Cardinality(Word):
    ONE = "one"
    MANY = "many"


class Builtin(Word):
    """The answers that every facet has besides its own codes; they count as answered."""

    NOT_STATED = "not_stated"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


class Certainty(Word):
    SURE = "sure"
    UNSURE = "unsure"


class Basis(Word):
    STATED = "stated"
    INFERRED = "inferred"


class DocumentState(Word):
    TO_DO = "todo"
    IN_PROGRESS = "in_progress"
    FINISHED = "finished"


class MemoTarget(Word):
    PROJECT = "project"
    DOCUMENT = "document"
    CODE = "code"
    SEGMENT = "segment"


class MemoKind(Word):
    """What a memo is for; most have none of these kinds."""

    IDEA = "idea"
    METHOD = "method"
    QUESTION = "question"
    TO_DO = "todo"


class StepKind(Word):
    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    MERGE = "merge"
    MIGRATE = "migrate"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class ProjectInfo:
    id: ProjectId
    name: str
    created_at: str


@dataclass(frozen=True, slots=True)
class Coder:
    id: CoderId
    name: str
    kind: CoderKind
    created_at: str


@dataclass(frozen=True, slots=True)
class Facet:
    id: FacetId
    name: str
    kind: FacetKind
    cardinality: Cardinality
    required: bool
    definition: str
    position: int


@dataclass(frozen=True, slots=True)
class Confusion:
    """Another code that a code is easily confused with, and how to tell them apart."""

    other: CodeId
    note: str


@dataclass(frozen=True, slots=True)
class Code:
    """One answer under a facet.

    ``colour`` is a place 0..11 in the code palette, or None for a hollow swatch.
    ``edtf`` is set on codes of a period facet only. ``builtin`` marks not stated, unknown, not applicable.
    ``shortcut`` is 1..9 when the code is a favourite. The definition has six parts: ``short``, the full one in
    ``definition``, ``include``, ``exclude``, ``example`` and ``near_miss``. A code that is not ``in_use`` was retired:
    it keeps its codings and cannot be given any more.
    """

    id: CodeId
    facet: FacetId
    parent: CodeId | None
    name: str
    definition: str
    include: str
    exclude: str
    colour: int | None
    edtf: str | None
    builtin: Builtin | None
    position: int
    shortcut: int | None
    short: str = ""
    example: str = ""
    near_miss: str = ""
    aliases: tuple[str, ...] = ()
    confusions: tuple[Confusion, ...] = ()
    in_use: bool = True


@dataclass(frozen=True, slots=True)
class Document:
    """One source. ``kind`` is what it is in the user's words ("Interview transcript"), may be empty.

    ``layout`` is the length-preserving format layer of the current version: one entry per paragraph that is not plain,
    as ``(paragraph index from 0, role)`` with role ``title | heading | dek | byline | speaker | cell``.
    """

    id: DocumentId
    name: str
    kind: str
    position: int
    version: VersionId
    version_number: int
    chars: int
    words: int
    text_sha256: str
    original_name: str
    original_sha256: str
    original_bytes: int
    importer: str
    importer_version: str
    encoding: str
    imported_at: str
    imported_by: CoderId | None
    layout: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Coding:
    id: CodingId
    segment: SegmentId
    code: CodeId
    certainty: Certainty | None
    basis: Basis | None
    note: str
    created_at: str


@dataclass(frozen=True, slots=True)
class Segment:
    id: SegmentId
    document: DocumentId
    version: VersionId
    coder: CoderId
    start: int
    end: int
    created_at: str
    codings: tuple[Coding, ...] = ()


@dataclass(frozen=True, slots=True)
class Memo:
    id: MemoId
    target_kind: MemoTarget
    target: int
    coder: CoderId | None
    text: str
    created_at: str
    changed_at: str


@dataclass(frozen=True, slots=True)
class Change:
    """One row written within a step: ``before`` and ``after`` hold the changed columns only.

    An insertion has no ``before``, a deletion no ``after``.
    """

    table: str
    row: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class StepHead:
    """What a list of steps shows; never carries the payload of changes."""

    id: StepId
    number: int
    kind: StepKind
    target: StepId | None
    coder: CoderId | None
    at: str
    action: str
    args: dict[str, Any]
    document: DocumentId | None
    segment: SegmentId | None
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """A committed user action, as listeners receive it."""

    head: StepHead
    changes: tuple[Change, ...]

    def tables(self) -> frozenset[str]:
        return frozenset(change.table for change in self.changes)
