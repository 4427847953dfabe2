"""What the current coder has still to settle: per facet, segments that leave it open or answer it too often.

The project is asked once; after that the document on screen is counted from memory, segment by segment as it changes.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.model import Cardinality
from desktop.ui.tallies import INCREMENTAL, leaves_numbers

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.core.model import DocumentId, Facet, FacetId, Segment, SegmentId, Step
    from desktop.ui.document_work import WorkChange
    from desktop.ui.session import Session

Share = Counter[tuple["FacetId", bool]]


@dataclass(frozen=True, slots=True)
class Unsettled:
    """One line: so many segments leave a facet unanswered, or over-answer it."""

    facet: Facet
    over: bool
    count: int


class UnsettledCount(QObject):
    """``changed`` is emitted once after whatever happened in one turn of the event loop."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._rest: Share | None = None
        #: Whether the last step left what is counted as it was.
        self._stays = False
        self._here: dict[SegmentId, tuple[tuple[FacetId, bool], ...]] = {}
        self._share: Share = Counter()
        self._document: DocumentId | None = session.document
        self.wait = QTimer(self, singleShot=True, interval=0)
        self.wait.timeout.connect(self.changed)
        session.step_done.connect(self._follow)
        session.work_changed.connect(self._work_changed)
        session.document_changed.connect(self._document_changed)
        session.coder_changed.connect(self._forget)
        session.reloaded.connect(self._forget)
        self._recount()

    # reading

    def lines(self) -> list[Unsettled]:
        """Only what is not zero: unanswered facets first, then over-answered ones, in the order of the codebook."""
        coder = self.session.coder
        if coder is None:
            return []
        if self._rest is None:
            unanswered, over = self.session.project.codebook.unsettled(coder)
            total: Share = Counter({(facet, False): n for facet, n in unanswered.items()})
            total.update({(facet, True): n for facet, n in over.items()})
            total.subtract(self._share)
            self._rest = total
        facets = self.session.project.codebook.facets()
        found = [(facet, over, self._rest[facet.id, over] + self._share[facet.id, over])
                 for over in (False, True) for facet in facets]  # fmt: skip
        return [Unsettled(*line) for line in found if line[2] > 0]

    def faults(self, segment: Segment) -> tuple[tuple[FacetId, bool], ...]:
        """What is unsettled on one segment, as (facet, over-answered)."""
        book = self.session.project.codebook
        answers = Counter(book.code(coding.code).facet for coding in segment.codings)
        inherited = self._inherited(segment.document)
        return tuple(
            (facet.id, bool(answers[facet.id]))
            for facet in book.facets()
            if (facet.required and not answers[facet.id] and facet.id not in inherited)
            or (facet.cardinality is Cardinality.ONE and answers[facet.id] > 1)
        )

    def _inherited(self, document: DocumentId) -> Collection[FacetId]:
        work = self.session.work
        if work is not None and work.document == document:
            return work.defaults.keys()
        return self.session.project.defaults.facets(document)

    def go_next(self, facet: FacetId, over: bool) -> bool:
        """Select the next such segment: after the place one is at, else in the documents that follow, going round."""
        session = self.session
        fault = (facet, over)
        own = [segment for segment in session.own_segments() if fault in self._here.get(segment.id, ())]
        span = session.target_span()
        at = (*span, session.segment or 0) if span else (-1, -1, -1)
        after = [segment for segment in own if (segment.start, segment.end, segment.id) > at]
        if after:
            session.select_segment(after[0].id, scroll=True)
            return True
        for document in self._others():
            found = self._first_in(document, fault)
            if found is not None:
                session.open_document(document)
                session.select_segment(found, scroll=True)
                return True
        if own:
            session.select_segment(own[0].id, scroll=True)
        return bool(own)

    def _others(self) -> list[DocumentId]:
        """The other documents with work of the coder, from the one after the present on, going round."""
        order = [document.id for document in self.session.project.documents.all()]
        at = order.index(self._document) + 1 if self._document in order else 0
        progress = self.session.progress()
        return [key for key in order[at:] + order[:at] if key != self._document and key in progress]

    def _first_in(self, document: DocumentId, fault: tuple[FacetId, bool]) -> SegmentId | None:
        coder = self.session.coder
        if coder is None or not self._elsewhere(fault):
            return None
        segments = self.session.project.coding.segments(document, [coder])
        return next((segment.id for segment in segments if fault in self.faults(segment)), None)

    def _elsewhere(self, fault: tuple[FacetId, bool]) -> bool:
        self.lines()
        return self._rest is not None and self._rest[fault] > 0

    # keeping up

    def _follow(self, step: Step) -> None:
        self._stays = leaves_numbers(step)
        if self._stays:
            self.wait.start()  # a facet may have another name
            return
        # A step without a document may be in all of them, also when none is on screen.
        where = step.head.document
        here = where is not None and where == self._document and step.tables() <= INCREMENTAL
        if not here:
            self._rest = None
        if step.tables() & {"facet", "code"}:
            self._recount()
        self.wait.start()

    def _work_changed(self, change: WorkChange) -> None:
        if change.reloaded:
            self._recount()
            self._rest = self._rest if self._stays else None
        else:
            for row in change.removed:
                self._share.subtract(self._here.pop(row, ()))
            for row in (*change.added, *change.changed):
                self._count(row)
        self.wait.start()

    def _count(self, row: SegmentId) -> None:
        self._share.subtract(self._here.pop(row, ()))
        segment = self.session.work.segments.get(row) if self.session.work else None
        if segment is not None and segment.coder == self.session.coder:
            self._here[row] = self.faults(segment)
            self._share.update(self._here[row])

    def _recount(self) -> None:
        self._here, self._share = {}, Counter()
        for segment in self.session.own_segments():
            self._here[segment.id] = self.faults(segment)
            self._share.update(self._here[segment.id])

    def _document_changed(self) -> None:
        if self._rest is not None:
            self._rest.update(self._share)
        self._document = self.session.document
        self._recount()
        if self._rest is not None:
            self._rest.subtract(self._share)
        self.wait.start()

    def _forget(self) -> None:
        self._rest = None
        self._recount()
        self.wait.start()
