"""The passage in hand: its answers facet by facet, what is open, what comes next, and giving it a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.model import Cardinality
from desktop.core.naming import name_key
from desktop.ui.calling import called
from desktop.ui.translate import listed
from desktop.ui.widgets.coding_palette import words
from desktop.ui.widgets.coding_palette.steps import StepState, StepView

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.core.model import Code, CodeId, FacetId, Segment, SegmentId
    from desktop.ui.models.palette_entries import Row
    from desktop.ui.session import Session


class Answering:
    """One passage of one document, answered by the current coder."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.given: set[CodeId] = set()
        self._answers: dict[FacetId, list[Code]] = {}
        self._span: tuple[int, int] | None = None
        self._home: tuple[object, object] = (None, None)

    def begin(self) -> None:
        """Take what the session looks at."""
        self._span = self.session.target_span()
        self._home = self.session.document, self.session.coder
        self.look()

    def stands(self) -> bool:
        """Whether the session still looks at the passage."""
        home = self.session.document, self.session.coder
        return self._home == home and self._span is not None and self.session.target_span() == self._span

    def return_to_passage(self) -> None:
        """Select the passage again, after undo has taken its segment or the eye elsewhere."""
        home = self.session.document, self.session.coder
        if self._home == home and self.session.target_span() is None and self._span is not None:
            self.session.set_span(self._span)

    def segment(self) -> Segment | None:
        """The coder's own segment on the passage, whoever's is selected."""
        selected, work = self.session.selected_segment(), self.session.work
        if selected is not None and selected.coder == self.session.coder:
            return selected
        if work is None or self._span is None:
            return None
        for segment in work.segments.values():
            if segment.coder == self.session.coder and (segment.start, segment.end) == self._span:
                return segment
        return None

    def look(self) -> None:
        """Read the answers of the passage."""
        segment, book = self.segment(), self.session.project.codebook
        self._answers = {}
        for coding in segment.codings if segment else ():
            code = book.code(coding.code)
            self._answers.setdefault(code.facet, []).append(code)
        self.given = {code.id for codes in self._answers.values() for code in codes}

    # facets

    def facets(self) -> list[FacetId]:
        return [facet.id for facet in self.session.project.codebook.facets()]

    def answers(self, facet: FacetId) -> list[CodeId]:
        """The answers that a facet has."""
        return [code.id for code in self._answers.get(facet, ())]

    def is_open(self, facet: FacetId | None) -> bool:
        """Whether a required facet is unanswered."""
        if facet is None or facet in self._answers or facet in self._inherited():
            return False
        return any(each.id == facet and each.required for each in self.session.project.codebook.facets())

    def _inherited(self) -> Mapping[FacetId, Sequence[Code]]:
        """What the document says for all of it; a facet with such an answer is not open."""
        return self.session.work.defaults if self.session.work is not None else {}

    def first_facet(self) -> FacetId | None:
        """The first open facet, else the first with more answers than it takes, else the first of all."""
        facets = self.facets()
        unsettled = (*filter(self.is_open, facets), *filter(self._has_too_many, facets), *facets)
        return next(iter(unsettled), None)

    def _has_too_many(self, facet: FacetId) -> bool:
        one = self.session.project.codebook.facet(facet).cardinality is Cardinality.ONE
        return one and len(self.answers(facet)) > 1

    def next_facet(self, current: FacetId | None, applied: FacetId | None) -> FacetId | None:
        """The open facet to go to once ``applied`` is answered; the one in hand where another was answered."""
        facets = self.facets()
        if applied is None or applied not in facets:
            return self.first_facet() if any(map(self.is_open, facets)) else None
        if current is not None and current != applied and self.is_open(current):
            return current
        at = facets.index(applied) + 1
        return next((facet for facet in facets[at:] + facets[: at - 1] if self.is_open(facet)), None)

    def neighbour(self, current: FacetId | None, by: int) -> FacetId | None:
        facets = self.facets()
        if not facets:
            return None
        at = facets.index(current) if current in facets else 0
        return facets[(at + by) % len(facets)]

    def step_views(
        self, current: FacetId | None, ticked: Mapping[FacetId, Sequence[CodeId]] | None = None
    ) -> list[StepView]:
        """Every facet as the top of the palette shows it; ``ticked`` are answers that are not given yet."""
        views, book = [], self.session.project.codebook
        for facet in book.facets():
            codes, in_hand = self._answers.get(facet.id, []), facet.id == current
            if ticked is not None and facet.id in ticked:
                state = StepState.OPEN
                said = words.chosen([called(book.code(code)) for code in ticked[facet.id]])
            elif codes:
                state, said = StepState.ANSWERED, listed(called(code) for code in codes)
            elif facet.id in self._inherited():
                names = listed(called(code) for code in self._inherited()[facet.id])
                state, said = StepState.OPTIONAL, words.from_document(names)
            else:
                state = StepState.OPEN if facet.required else StepState.OPTIONAL
                said = words.to_do(facet, in_hand)
            views.append(StepView(facet.id, facet.name, said, state, in_hand))
        return views

    # giving

    def give(self, row: Row) -> SegmentId | None:
        """Give the code of a row; a reading that is no code yet becomes one in the same step."""
        if row.code is not None:
            return self.session.code(row.code)
        name = row.name
        if self.existing(row.facet, name) is not None:
            name = f"{name} ({row.edtf})"  # a period was renamed to what another one is called
        return self._made(self.session.create_and_code(row.facet, name, edtf=row.edtf))

    def create(self, facet: FacetId | None, name: str, first_facet: str) -> SegmentId | None:
        """Make a code and give it; in a project without facets the first facet is made with it."""
        return self._made(self.session.create_and_code(facet if facet is not None else first_facet, name))

    def _made(self, segment: SegmentId | None) -> SegmentId | None:
        """The code just made is the one whose definition is read."""
        if segment is not None and self.session.recent_codes:
            self.session.set_code_in_hand(self.session.recent_codes[0])
        return segment

    def existing(self, facet: FacetId, name: str) -> Code | None:
        """The code of this name at the top of a facet."""
        book, key = self.session.project.codebook, name_key(name)
        return next((code for code in book.children(facet) if name_key(code.name) == key), None)
