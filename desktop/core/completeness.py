"""How far the facets are answered: per facet, document and coder, and the lists of what is still to be done.

A segment answers a facet itself, or its document does for all of it (``Project.defaults``), or nobody does.
Over-answered is a facet that takes one answer and has several.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from desktop.core.model import Cardinality, CoderId, DocumentId, FacetId, SegmentId
from desktop.core.storage import reviewing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.project import Project
    from desktop.core.storage.reviewing import Passage as Row

_Key = TypeVar("_Key", DocumentId, FacetId)


class What(StrEnum):
    """What a segment has to say to a facet."""

    OWN = "own"
    INHERITED = "inherited"
    OPEN = "open"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Passage:
    """Where one segment stands."""

    segment: SegmentId
    document: DocumentId
    coder: CoderId
    start: int
    end: int

    @classmethod
    def of(cls, row: Row) -> Passage:
        return cls(SegmentId(row[0]), DocumentId(row[1]), CoderId(row[2]), row[3], row[4])


@dataclass(frozen=True, slots=True)
class Tally:
    """Segments by what they say to one facet; ``own``, ``inherited`` and ``open`` are all of them together.

    ``over`` are among the ``own``.
    """

    own: int = 0
    inherited: int = 0
    open: int = 0
    over: int = 0

    @property
    def segments(self) -> int:
        return self.own + self.inherited + self.open

    def of(self, what: What) -> int:
        return int(getattr(self, what.value))

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.own + other.own, self.inherited + other.inherited, self.open + other.open, self.over + other.over
        )


@dataclass(frozen=True, slots=True)
class Completeness:
    """One coder's segments: how many per document, and per document and facet what they say."""

    coder: CoderId
    segments: dict[DocumentId, int]
    tallies: dict[tuple[DocumentId, FacetId], Tally]

    def tally(self, facet: FacetId, document: DocumentId | None = None) -> Tally:
        """Of one document, or of the whole project."""
        if document is not None:
            return self.tallies.get((document, facet), Tally(open=self.segments.get(document, 0)))
        total = Tally()
        for each in self.segments:
            total += self.tally(facet, each)
        return total

    def totals(self) -> dict[FacetId, Tally]:
        """Every facet over the whole project, in one sweep."""
        return _sums((facet, tally) for (_document, facet), tally in self.tallies.items())

    def by_document(self, facets: Iterable[FacetId]) -> dict[DocumentId, Tally]:
        """These facets together, for every document with segments, in one sweep."""
        wanted = set(facets)
        found = _sums((document, tally) for (document, facet), tally in self.tallies.items() if facet in wanted)
        return {document: found.get(document, Tally()) for document in self.segments}

    def to_do(self, facets: Iterable[FacetId], document: DocumentId) -> tuple[int, int]:
        """Of one document: how many answers are missing in these facets, and how many are too many."""
        tallies = [self.tally(facet, document) for facet in facets]
        return sum(tally.open for tally in tallies), sum(tally.over for tally in tallies)


def _sums(tallies: Iterable[tuple[_Key, Tally]]) -> dict[_Key, Tally]:
    sums: dict[_Key, list[int]] = {}
    for key, tally in tallies:
        found = sums.get(key)
        if found is None:
            sums[key] = [tally.own, tally.inherited, tally.open, tally.over]
        else:
            found[0] += tally.own
            found[1] += tally.inherited
            found[2] += tally.open
            found[3] += tally.over
    return {key: Tally(*four) for key, four in sums.items()}


def completeness(project: Project, coder: CoderId) -> Completeness:
    """Count one coder's work: two sweeps over it, whatever the number of documents."""
    facets = project.codebook.facets()
    store = project.store
    segments = {DocumentId(row[0]): row[1] for row in reviewing.segment_totals(store, coder)}
    given = reviewing.given_facets(store)
    tallies = {
        (document, facet.id): Tally(open=count) if (document, facet.id) not in given else Tally(inherited=count)
        for document, count in segments.items()
        for facet in facets
    }
    single = {facet.id for facet in facets if facet.cardinality is Cardinality.ONE}
    for document, facet, own, several in reviewing.facet_totals(store, coder):
        key = (DocumentId(document), FacetId(facet))
        before = tallies.get(key)
        if before is None:
            continue
        rest = before.segments - own
        inherited = rest if before.inherited else 0
        tallies[key] = replace(
            before, own=own, inherited=inherited, open=rest - inherited, over=several if facet in single else 0
        )
    return Completeness(coder, segments, tallies)


def listed(
    project: Project, coder: CoderId, facet: FacetId, what: What, document: DocumentId | None = None
) -> list[Passage]:
    """One coder's segments that say this to a facet, in the order of documents and text."""
    store = project.store
    if what is What.OVER:
        if project.codebook.facet(facet).cardinality is not Cardinality.ONE:
            return []
        rows = reviewing.answering(store, coder, facet, document, 2)
    elif what is What.OWN:
        rows = reviewing.answering(store, coder, facet, document, 1)
    else:
        rows = reviewing.lacking(store, coder, facet, document, inherited=what is What.INHERITED)
    return [Passage.of(row) for row in rows]


def over_answered(project: Project, coder: CoderId) -> list[Passage]:
    """One coder's over-answered segments of the whole project, in the order of documents and text."""
    return [Passage.of(row) for row in reviewing.over_answered(project.store, coder)]


def unfinished(project: Project, coder: CoderId, document: DocumentId | None = None) -> list[Passage]:
    """One coder's segments that leave any required facet unanswered, in the order of documents and text."""
    found: dict[SegmentId, Passage] = {}
    for facet in project.codebook.facets():
        if facet.required:
            found.update((each.segment, each) for each in listed(project, coder, facet.id, What.OPEN, document))
    order = {each.id: place for place, each in enumerate(project.documents.all())}
    return sorted(found.values(), key=lambda each: (order[each.document], each.start, each.end, each.segment))


def facet_too_many(project: Project, segment: SegmentId) -> FacetId | None:
    """The first facet, in the order of the codebook, that a segment over-answers."""
    book = project.codebook
    counts = Counter(book.code(coding.code).facet for coding in project.coding.segment(segment).codings)
    one = (facet.id for facet in book.facets() if facet.cardinality is Cardinality.ONE)
    return next((facet for facet in one if counts[facet] > 1), None)
