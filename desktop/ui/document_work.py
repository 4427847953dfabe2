"""The segments of the document on screen, in memory and kept up to date from Steps.

A keystroke must not ask the project about everything: what a Step touched is read again, nothing else.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.errors import NotFound
from desktop.core.model import Cardinality, CodingId, MemoTarget, SegmentId

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.model import Code, CoderId, DocumentId, Facet, FacetId, Segment, Step
    from desktop.core.project import Project

RELOAD_FROM = 400


@dataclass(frozen=True, slots=True)
class FacetAnswer:
    """How one segment answers one facet."""

    facet: Facet
    codes: tuple[Code, ...]
    #: What the document says for all of it, where the segment says nothing itself.
    inherited: tuple[Code, ...] = ()

    @property
    def is_open(self) -> bool:
        return self.facet.required and not self.codes and not self.inherited

    @property
    def is_over(self) -> bool:
        return self.facet.cardinality is Cardinality.ONE and len(self.codes) > 1


@dataclass(frozen=True, slots=True)
class WorkChange:
    """What a Step did to the segments on screen. ``reloaded`` means: look at everything again."""

    added: tuple[SegmentId, ...] = ()
    changed: tuple[SegmentId, ...] = ()
    removed: tuple[SegmentId, ...] = ()
    reloaded: bool = False


class DocumentWork:
    """All coders' segments of one document."""

    def __init__(self, project: Project, document: DocumentId) -> None:
        self.project = project
        self.document = document
        self.segments: dict[SegmentId, Segment] = {}
        self.memos: dict[SegmentId, str] = {}
        self.defaults: dict[FacetId, tuple[Code, ...]] = {}
        self._counts: Counter[CoderId] = Counter()
        # Only of coders whose progress was asked for; kept up to date from then on.
        self._incomplete: dict[CoderId, set[SegmentId]] = {}
        self.reload()

    def reload(self) -> None:
        self.read = self.project.documents.get(self.document)
        self.segments = {segment.id: segment for segment in self.project.coding.segments(self.document)}
        self.memos = self.project.memos.of_segments(self.document)
        self.defaults = self._read_defaults()
        self._counts = Counter(segment.coder for segment in self.segments.values())
        self._incomplete.clear()

    def _read_defaults(self) -> dict[FacetId, tuple[Code, ...]]:
        """The answers that hold for the whole document, by facet."""
        found: dict[FacetId, tuple[Code, ...]] = {}
        for row in self.project.defaults.of(self.document):
            code = self.project.codebook.code(row)
            found[code.facet] = (*found.get(code.facet, ()), code)
        return found

    # reading

    def of_coder(self, coder: CoderId | None) -> list[Segment]:
        """One coder's segments in text order."""
        found = [segment for segment in self.segments.values() if segment.coder == coder]
        return sorted(found, key=lambda segment: (segment.start, segment.end, segment.id))

    def on_span(self, coder: CoderId | None, span: tuple[int, int]) -> Segment | None:
        """The coder's segment on exactly this passage; there is at most one."""
        found = (each for each in self.segments.values() if (each.start, each.end) == span and each.coder == coder)
        return next(found, None)

    def neighbour(
        self, coder: CoderId | None, place: tuple[int, int, int] | None, direction: int, *, incomplete: bool
    ) -> Segment | None:
        """The coder's segment after (1) or before (-1) a place (start, end, id), going round; None where none is."""
        own = self.of_coder(coder)
        if incomplete:
            own = [segment for segment in own if self.open_count(segment) or self.is_over(segment)]
        if not own:
            return None
        place = place if place is not None else (-1, -1, -1)
        if direction > 0:
            return next((s for s in own if (s.start, s.end, s.id) > place), own[0])
        return next((s for s in reversed(own) if (s.start, s.end, s.id) < place), own[-1])

    def answers(self, segment: Segment) -> list[FacetAnswer]:
        """The answers of a segment facet by facet, in the order of the codebook."""
        book = self.project.codebook
        by_facet: dict[FacetId, list[Code]] = {}
        for coding in segment.codings:
            code = book.code(coding.code)
            by_facet.setdefault(code.facet, []).append(code)
        return [self._answer(facet, tuple(by_facet.get(facet.id, ()))) for facet in book.facets()]

    def unanswered(self) -> list[FacetAnswer]:
        """How a passage stands that is no segment yet: it has what the document says for all of it."""
        return [self._answer(facet, ()) for facet in self.project.codebook.facets()]

    def _answer(self, facet: Facet, codes: tuple[Code, ...]) -> FacetAnswer:
        return FacetAnswer(facet, codes, () if codes else self.defaults.get(facet.id, ()))

    def open_count(self, segment: Segment) -> int:
        """How many required facets the segment leaves unanswered."""
        book = self.project.codebook
        answered = {book.code(coding.code).facet for coding in segment.codings} | self.defaults.keys()
        return sum(1 for facet in book.facets() if facet.required and facet.id not in answered)

    def is_over(self, segment: Segment) -> bool:
        """Whether a facet with one answer has several."""
        if len(segment.codings) < 2:
            return False
        return any(answer.is_over for answer in self.answers(segment))

    def counts(self) -> dict[CoderId, int]:
        """How many segments each coder has here; coders without any are missing."""
        return {coder: count for coder, count in self._counts.items() if count}

    def progress(self, coder: CoderId | None) -> tuple[int, int]:
        """One coder's segments here, and how many of them are incomplete."""
        if coder is None:
            return 0, 0
        found = self._incomplete.get(coder)
        if found is None:
            own = (segment for segment in self.segments.values() if segment.coder == coder)
            found = self._incomplete[coder] = {segment.id for segment in own if self.open_count(segment)}
        return self._counts[coder], len(found)

    def _put(self, segment: Segment) -> None:
        self._take(segment.id)
        self.segments[segment.id] = segment
        self._counts[segment.coder] += 1
        incomplete = self._incomplete.get(segment.coder)
        if incomplete is not None and self.open_count(segment):
            incomplete.add(segment.id)

    def _take(self, row: SegmentId) -> None:
        known = self.segments.pop(row, None)
        if known is not None:
            self._counts[known.coder] -= 1
            self._incomplete.get(known.coder, set()).discard(row)

    # keeping up

    def follow(self, step: Step) -> WorkChange:
        """Bring the segments up to date after a Step."""
        tables = step.tables()
        if not tables & {"segment", "coding", "memo", "code", "facet", "document_version", "document_default"}:
            return WorkChange()
        if len(step.changes) > RELOAD_FROM or tables & {"document_version"}:
            self.reload()
            return WorkChange(reloaded=True)
        added: list[SegmentId] = []
        changed: list[SegmentId] = []
        removed: list[SegmentId] = []
        for row in self._touched(step):
            known = row in self.segments
            try:
                segment = self.project.coding.segment(row)
            except NotFound:
                if known:
                    self._take(row)
                    self.memos.pop(row, None)
                    removed.append(row)
                continue
            if segment.document != self.document:
                continue
            self._put(segment)
            (changed if known else added).append(row)
        if "memo" in tables:
            self._follow_memos(step)
        # A codebook change may alter every label and every open facet on the page.
        reloaded = bool(tables & {"code", "facet"}) and step.head.action != "coding.create"
        if reloaded or "document_default" in tables:
            before, self.defaults = self.defaults, self._read_defaults()
            reloaded = reloaded or before != self.defaults
        if reloaded or "facet" in tables:
            self._incomplete.clear()
        return WorkChange(tuple(added), tuple(changed), tuple(removed), reloaded)

    def _touched(self, step: Step) -> Iterator[SegmentId]:
        seen: set[int] = set()
        for change in step.changes:
            row: int | None = None
            rows: list[int | None] = []
            if change.table == "segment":
                row = change.row
            elif change.table == "coding":
                rows = [values.get("segment_id") for values in (change.before, change.after) if values]
                if not any(rows):  # another code, certainty or note for an answer that stays where it is
                    rows = [self.project.coding.segment_of(CodingId(change.row))]
            elif change.table == "memo":
                rows = [
                    values.get("target_id")
                    for values in (change.before, change.after)
                    if values and values.get("target_kind", "segment") == "segment"
                ] + [step.head.segment]
            for each in (row, *rows):
                if each is not None and each not in seen:
                    seen.add(each)
                    yield SegmentId(each)

    def _follow_memos(self, step: Step) -> None:
        for row in self._touched(step):
            if row not in self.segments:
                continue
            text = self.project.memos.text(MemoTarget.SEGMENT, row)
            if text:
                self.memos[row] = text
            else:
                self.memos.pop(row, None)
