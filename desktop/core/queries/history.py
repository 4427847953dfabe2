"""Which steps of the history are to be seen, how many they are, and where a step was done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.errors import TestimoniaError
from desktop.core.model import CodeId, DocumentId, MemoTarget, SegmentId
from desktop.core.storage import history_filter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.model import CoderId, Step, StepHead
    from desktop.core.project import Project


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which steps are wanted; whatever is left empty does not matter.

    ``nobody`` wants steps of no coder. ``nouns`` are the beginnings of actions ("coding" of "coding.apply"), ``turned``
    wants what was undone, and undoing and redoing themselves. ``since`` and ``until`` are UTC as the file holds it,
    half-open.
    """

    coder: CoderId | None = None
    nobody: bool = False
    document: DocumentId | None = None
    nouns: tuple[str, ...] = ()
    turned: bool = False
    since: str = ""
    until: str = ""

    @property
    def everything(self) -> bool:
        return self == Wanted()

    def fits(self, head: StepHead) -> bool:
        """The same question to one step; ``turned`` goes by what is known of it."""
        return (
            (self.coder is None or head.coder == self.coder)
            and not (self.nobody and head.coder is not None)
            and (self.document is None or head.document == self.document)
            and (not self.nouns or head.action.partition(".")[0] in self.nouns)
            and not (self.turned and not head.undone and head.kind not in ("undo", "redo"))
            and (not self.since or head.at >= self.since)
            and (not self.until or head.at < self.until)
        )


def steps(project: Project, wanted: Wanted, *, before: int | None = None, limit: int = 200) -> list[StepHead]:
    """Steps, newest first, below number ``before``."""
    return history_filter.heads(project.store, wanted, before, limit)


def steps_numbered(project: Project, numbers: Sequence[int]) -> list[StepHead]:
    """The steps of these numbers, newest first; for a page of them, not for all."""
    return history_filter.heads_numbered(project.store, numbers)


def count(project: Project, wanted: Wanted) -> int:
    """How many steps are wanted, by one question to the file."""
    return project.step_count() if wanted.everything else history_filter.count(project.store, wanted)


def months(project: Project) -> list[str]:
    """The months in which something was done, as "2026-11", newest first."""
    return history_filter.months(project.store)


# where a step was done


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was done. ``gone`` says what of it is no longer there: "document", "segment", "code" or nothing.

    A segment that is there stands at ``span`` now; of one that went, ``span`` is where it was.
    """

    document: DocumentId | None = None
    segment: SegmentId | None = None
    span: tuple[int, int] | None = None
    code: CodeId | None = None
    gone: str = ""

    @property
    def leads_somewhere(self) -> bool:
        return self.document is not None or self.code is not None


def place_of(project: Project, step: Step) -> Place:
    """Where a step was done, as far as it is still there."""
    head = step.head
    document = head.document
    if document is not None and not project.documents.has(document):
        return Place(gone="document")
    segment = _segment_of(step)
    if segment is not None:
        found = _segment(project, segment)
        if found is not None:
            return found
    span = _span(project, document, step)
    if document is not None:
        return Place(document, span=span, gone="segment" if segment is not None else "")
    named = _row_of(step, "document")
    if named is not None:
        there = project.documents.has(DocumentId(named))
        return Place(DocumentId(named)) if there else Place(gone="document")
    code = _row_of(step, "code")
    if code is not None:
        book = project.codebook
        there = any(each.id == code for each in book.codes()) and not book.is_retired(CodeId(code))
        return Place(code=CodeId(code)) if there else Place(gone="code")
    return Place(gone="segment" if segment is not None else "")


def _segment(project: Project, segment: SegmentId) -> Place | None:
    try:
        found = project.coding.segment(segment)
    except TestimoniaError:
        return None
    return Place(found.document, segment, (found.start, found.end))


def _segment_of(step: Step) -> SegmentId | None:
    """The segment that a step is about: its own, or the only one that its changes name."""
    if step.head.segment is not None:
        return step.head.segment
    named: set[int] = set()
    for change in step.changes:
        values = {**(change.before or {}), **(change.after or {})}
        if change.table == "segment":
            named.add(change.row)
        elif change.table == "coding" and isinstance(values.get("segment_id"), int):
            named.add(values["segment_id"])
        elif change.table == "memo" and values.get("target_kind") == MemoTarget.SEGMENT:
            named.add(values["target_id"])
    return SegmentId(named.pop()) if len(named) == 1 else None


def _span(project: Project, document: DocumentId | None, step: Step) -> tuple[int, int] | None:
    start, end = step.head.args.get("start"), step.head.args.get("end")
    if document is None or not isinstance(start, int) or not isinstance(end, int):
        return None
    return (start, end) if 0 <= start < end <= project.documents.get(document).chars else None


def _row_of(step: Step, table: str) -> int | None:
    """The first row of a table that a step wrote."""
    return next((change.row for change in step.changes if change.table == table), None)
