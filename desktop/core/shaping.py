"""Giving segments another shape: splitting, joining, uniting, giving what was said of one to another code.

Only one's own segments change, and each verb is one step. What happens to what hangs on them:

- split: both parts carry every code with its certainty, basis, note and confirmation, and keep when it was given; the
  memo and links as an example stay with the first part. White space at the cut belongs to neither.
- join and unite: one segment over everything from the first beginning to the last end, so that text between them is in
  it; codes are united, memos follow each other. Where both have a code, the earlier segment's certainty and basis
  stand, or the later one's where it says nothing, and notes follow each other.
- whatever comes to stand on exactly the span of another own segment unites with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from desktop.core.errors import BadPeriod, NothingToSplit, NotNeighbours, NotYours, NoWords
from desktop.core.model import FacetKind, SegmentId
from desktop.core.naming import name_key
from desktop.core.selecting import cuts_character, first_words, trimmed
from desktop.core.storage.schema import CODING, CONFIRMATION

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.core.model import CodeId, CoderId, Coding, CodingId, DocumentId, FacetId, Segment
    from desktop.core.project import Project

Span = tuple[int, int]
Why = Literal["same", "nearly", "inside", "overlapping"]

#: Two segments are nearly the same when so much of what they cover together is covered by both.
NEARLY = 0.9


def own_segment(project: Project, segment: SegmentId) -> Segment:
    """A segment of the current coder. Raises NotFound, NotYours."""
    found = project.coding.segment(segment)
    if found.coder != project.coder:
        raise NotYours(name=project.coders.get(found.coder).name)
    return found


def _own_in_order(project: Project, document: DocumentId) -> list[Segment]:
    return project.coding.segments(document, [project.coder]) if project.coder is not None else []


def whole_document(text: str) -> Span:
    """Everything of a text but the white space around it; an empty span when there is nothing."""
    return trimmed(text, 0, len(text))


# splitting and joining


def split(project: Project, segment: SegmentId, at: int) -> tuple[SegmentId, SegmentId]:
    """Cut a segment in two at an offset of its document, before what a reader sees as one character there.

    Raises NothingToSplit, NotFound, NotYours.
    """
    found = own_segment(project, segment)
    text = project.documents.text(found.document)
    while cuts_character(text, at):
        at -= 1
    first, second = trimmed(text, found.start, at), trimmed(text, at, found.end)
    if not found.start < at < found.end or first[0] == first[1] or second[0] == second[1]:
        raise NothingToSplit
    args = {"start": found.start, "end": found.end, "at": at}
    with project.step("segment.split", args, document=found.document, segment=segment):
        project.coding.move_edges(segment, *first)
        other = project.coding.mark(found.document, *second)
        _copy_codings(project, found.codings, other)
    return segment, other


def _copy_codings(project: Project, codings: Sequence[Coding], segment: SegmentId) -> None:
    """Give a segment the same codings as another one has, with all that was said of them."""
    store = project.store
    there = {coding.code for coding in project.coding.segment(segment).codings}
    for coding in codings:
        row = store.get(CODING, coding.id)
        if coding.code in there or row is None:
            continue
        copied = store.insert(CODING, {**_without_id(row), "segment_id": segment})
        for confirmation in list(store.rows(CONFIRMATION, "coding_id = ?", (coding.id,))):
            store.insert(CONFIRMATION, {**_without_id(confirmation), "coding_id": copied})


def _without_id(row: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in row.items() if name != "id"}


def neighbours(project: Project, segment: SegmentId) -> tuple[Segment | None, Segment | None]:
    """One's own segments before and after one, in the order of the text."""
    found = own_segment(project, segment)
    own = _own_in_order(project, found.document)
    at = next(place for place, one in enumerate(own) if one.id == segment)
    return own[at - 1] if at else None, own[at + 1] if at + 1 < len(own) else None


def between(text: str, one: Segment, other: Segment) -> int:
    """How many characters that are in neither segment joining them would take in, white space at the gap aside."""
    first, second = sorted((one, other), key=lambda each: (each.start, each.end))
    low, high = trimmed(text, first.end, max(first.end, second.start))
    return high - low


def join(project: Project, segment: SegmentId, other: SegmentId) -> SegmentId:
    """Make one segment of two, under the id of the earlier. Raises NotNeighbours, NotFound, NotYours."""
    return _as_one(project, "segment.join", (segment, other))


def unite(project: Project, segments: Sequence[SegmentId]) -> SegmentId:
    """Make one segment of several that are the same or nearly so. Raises NotNeighbours, NotFound, NotYours."""
    return _as_one(project, "segment.unite", segments)


def _as_one(project: Project, action: str, segments: Iterable[SegmentId]) -> SegmentId:
    found = sorted({own_segment(project, each) for each in segments}, key=lambda one: (one.start, -one.end, one.id))
    if len(found) < 2 or len({one.document for one in found}) > 1:
        raise NotNeighbours
    kept, start, end = found[0], found[0].start, max(one.end for one in found)
    args = {"start": start, "end": end, "count": len(found)}
    with project.step(action, args, document=kept.document, segment=kept.id):
        for gone in found[1:]:
            # On exactly the same span two segments of one coder are one, which is what brings them together.
            project.coding.move_edges(kept.id, gone.start, gone.end)
        project.coding.move_edges(kept.id, start, end)
    return kept.id


# to other codes


def copy_to(project: Project, segment: SegmentId, codes: Sequence[CodeId], *, of: CodingId | None = None) -> SegmentId:
    """Give a segment more codes and keep all that it has, also in a facet with one answer, which is then over-answered.

    What was said of the coding ``of`` (certainty, basis, note) is said of the new ones too. Raises NotFound, NotYours,
    CodeRetired.
    """
    found = own_segment(project, segment)
    said = next((coding for coding in found.codings if coding.id == of), None)
    names = ", ".join(project.codebook.code(code).name for code in codes)
    args = {"code": names, "start": found.start, "end": found.end}
    with project.step("coding.copy", args, document=found.document, segment=segment):
        for code in codes:
            project.coding.apply(
                segment,
                code,
                certainty=said.certainty if said else None,
                basis=said.basis if said else None,
                note=said.note if said else "",
                keep_others=True,
            )
    return segment


def recode(project: Project, segment: SegmentId, before: CodeId, code: CodeId) -> SegmentId:
    """Put another code in the place of one, with its certainty, basis and note; other codes stay.

    Raises NotFound, NotYours, CodeRetired.
    """
    found = own_segment(project, segment)
    old, new = project.codebook.code(before), project.codebook.live_code(code)
    said = next((coding for coding in found.codings if coding.code == before), None)
    args = {"before": old.name, "code": new.name, "start": found.start, "end": found.end}
    if said is None or before == code:
        return segment
    with project.step("coding.recode", args, document=found.document, segment=segment):
        project.coding.remove(segment, before)
        project.coding.apply(
            segment, code, certainty=said.certainty, basis=said.basis, note=said.note, keep_others=True
        )
    return segment


# codes out of the text


def in_vivo_name(text: str, span: Span) -> str:
    """What a code taken from these words is called: at most 60 characters on one line, cut at a word."""
    return first_words(text, span)


def in_vivo(project: Project, facet: FacetId, document: DocumentId, span: Span) -> tuple[SegmentId, CodeId]:
    """Code a passage with its own words: a code of that name, made under ``facet`` unless it is there already.

    In a period facet the words must say a period. One step. Raises NoWords, BadPeriod, BadSpan, NoCoder, NotFound,
    CodeRetired.
    """
    book = project.codebook
    name = in_vivo_name(project.documents.text(document), span)
    if not any(sign.isalnum() for sign in name):
        raise NoWords
    args = {"code": name, "start": span[0], "end": span[1]}
    there = _named(project, facet, name)
    with project.step("coding.create" if there is None else "coding.apply", args, document=document) as scope:
        if there is None and book.facet(facet).kind is FacetKind.PERIOD:
            there = _period(project, facet, name)
        code = there if there is not None else book.create_code(facet, name)
        scope.args["code"] = book.code(code).name
        segment = project.coding.code_span(document, *span, [code])
        scope.segment = segment
    return segment, code


def _named(project: Project, facet: FacetId, name: str) -> CodeId | None:
    """The code of this name or further name in a facet, wherever in its tree; codes in use first."""
    key = name_key(name)
    found = [
        code
        for code in project.codebook.codes(facet, builtins=False)
        if key in {name_key(code.name), *map(name_key, code.aliases)}
    ]
    return min(found, key=lambda code: not code.in_use).id if found else None


def _period(project: Project, facet: FacetId, name: str) -> CodeId:
    from desktop.core import periods

    reading = periods.read(name)
    if not isinstance(reading, periods.Reading):
        raise BadPeriod(text=name)
    return project.codebook.create_period(facet, reading.edtf, reading.name)


# the same twice


@dataclass(frozen=True, slots=True)
class Twins:
    """Two of one's own segments that might be one.

    ``why``: the same span but for white space, nearly the same span, or with the same codes one inside the other or
    overlapping it.
    """

    segments: tuple[Segment, Segment]
    why: Why

    @property
    def ids(self) -> tuple[SegmentId, SegmentId]:
        return self.segments[0].id, self.segments[1].id


def duplicates(project: Project, document: DocumentId, coder: CoderId | None = None) -> list[Twins]:
    """Pairs of a coder's segments that might be united, in text order; a segment is in one pair at most."""
    whose = coder if coder is not None else project.coder
    if whose is None:
        return []
    return twins(project.documents.text(document), project.coding.segments(document, [whose]))


def twins(text: str, segments: Iterable[Segment]) -> list[Twins]:
    """The same of segments that are at hand, all of one coder in one document."""
    found: list[Twins] = []
    taken: set[SegmentId] = set()
    active: list[Segment] = []
    for one in sorted(segments, key=lambda each: (each.start, -each.end, each.id)):
        active = [other for other in active if other.end > one.start]
        for other in reversed(active):
            why = None if other.id in taken else _alike(text, other, one)
            if why is not None:
                found.append(Twins((other, one), why))
                taken.update((other.id, one.id))
                break
        active.append(one)
    return found


def _alike(text: str, one: Segment, other: Segment) -> Why | None:
    """How two overlapping segments are alike, ``one`` beginning no later than ``other``."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    covered = max(one.end, other.end) - min(one.start, other.start)
    same_codes = bool(one.codings) and {c.code for c in one.codings} == {c.code for c in other.codings}
    if trimmed(text, one.start, one.end) == trimmed(text, other.start, other.end):
        return "same"
    if shared >= NEARLY * covered:
        return "nearly"
    if not same_codes or shared <= 0:
        return None
    return "inside" if other.end <= one.end else "overlapping"
