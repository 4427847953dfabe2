"""Going through passages one after another: those of a review, or those that leave something unanswered.

A round knows its passages, which of them is in hand, and what became of the others; it is told of every step, so that
an answer given anywhere counts. What of a round is kept over closing the project stands in its view state.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.core.completeness import What
from desktop.core.errors import NotFound, TestimoniaError
from desktop.core.model import Cardinality, CodeId, SegmentId, StepKind
from desktop.core.queries.review import Looked, Wanted, there_still
from desktop.ui.tallies import touched_segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.completeness import Passage
    from desktop.core.model import CoderId, FacetId, Segment, Step
    from desktop.ui.session import Session

#: Of so many passages that one step wrote it is asked at once what became of them.
MOST_AT_ONCE = 200


class Mark(StrEnum):
    """What became of a passage."""

    KEPT = "kept"
    CHANGED = "changed"
    REMOVED = "removed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done with the passages: ``what`` and ``facet`` for answering, ``wanted`` for a review.

    A facet of None stands for every required one.
    """

    what: What | None = None
    facet: FacetId | None = None
    wanted: Wanted | None = None


class Round(QObject):
    """One going through. ``answered`` is emitted when the passage in hand has got what it was gone through for."""

    moved = Signal()
    """Another passage is in hand, or something became of one."""
    answered = Signal()

    def __init__(self, session: Session, task: Task, items: Sequence[Looked]) -> None:
        super().__init__(session)
        self.session = session
        self.task = task
        self.items = list(items)
        self.coder: CoderId | None = session.coder
        self.at = -1
        self.marks: dict[SegmentId, Mark] = {}
        self._lens = self._set_lens = session.lens
        self._places = {item.segment: place for place, item in enumerate(self.items)}
        session.step_done.connect(self._follow)

    # what is there

    @property
    def current(self) -> Looked | None:
        return self.items[self.at] if 0 <= self.at < len(self.items) else None

    @property
    def is_review(self) -> bool:
        return self.task.wanted is not None

    def left(self) -> int:
        """Passages of which nothing has become yet."""
        return sum(item.segment not in self.marks for item in self.items)

    def summary(self) -> dict[Mark, int]:
        counts = Counter(self.marks.values())
        return {mark: counts[mark] for mark in Mark}

    def is_own(self) -> bool:
        item = self.current
        return item is not None and item.passage.coder == self.session.coder

    def segment(self) -> Segment | None:
        """The passage in hand, as it is now; also while another document is on screen."""
        item, work = self.current, self.session.work
        if item is None:
            return None
        if work is None or work.document != item.passage.document:
            return self._stored(item)
        return work.segments.get(item.segment)

    def _stored(self, item: Looked) -> Segment | None:
        try:
            return self.session.project.coding.segment(item.segment)
        except NotFound:
            return None

    def codes(self) -> list[CodeId]:
        """The answers that the passage in hand is looked at for and still has."""
        item, segment = self.current, self.segment()
        return [] if item is None or segment is None else self._left_of(item, segment)

    def _left_of(self, item: Looked, segment: Segment) -> list[CodeId]:
        """A code that was merged meanwhile is looked at as what it became."""
        has = {coding.code for coding in segment.codings}
        if has.issuperset(item.codes):
            return list(item.codes)
        from desktop.core.memo_links import heir

        meant = dict.fromkeys(heir(self.session.project, code) for code in item.codes)
        return [code for code in meant if code in has]

    def _become(self, item: Looked) -> Mark | None:
        """What became of a passage while it was not in hand; None while it is still to be looked at."""
        segment, book = self._stored(item), self.session.project.codebook
        if segment is None:
            return Mark.REMOVED
        if self.is_review:
            return Mark.CHANGED if item.codes and not self._left_of(item, segment) else None
        given = Counter(book.code(coding.code).facet for coding in segment.codings)
        facets = [each for each in book.facets() if self.task.facet in (None, each.id)]
        if self.task.what is What.OVER:
            waits = any(each.cardinality is Cardinality.ONE and given[each.id] > 1 for each in facets)
        else:
            open_now = [each.id for each in facets if self.task.facet is not None or each.required]
            waits = not given.keys() | self.session.project.defaults.facets(segment.document) >= set(open_now)
        return None if waits else Mark.CHANGED

    def facet_in_hand(self) -> FacetId | None:
        """The facet that an answer is wanted for."""
        segment, work = self.segment(), self.session.work
        if not self.is_review:
            if self.task.facet is not None or segment is None or work is None:
                return self.task.facet
            return next((answer.facet.id for answer in work.answers(segment) if answer.is_open), None)
        codes = self.codes()
        return self.session.project.codebook.code(codes[0]).facet if codes else None

    # going

    def show(self, at: int) -> bool:
        """Take a passage in hand, with its document behind; False when it is gone."""
        if not 0 <= at < len(self.items):
            return False
        passage = self.items[at].passage
        session = self.session
        if not session.project.documents.has(passage.document):
            return False
        if session.document != passage.document:
            session.open_document(passage.document)
        if session.work is None or passage.segment not in session.work.segments:
            return False
        self.at = at
        if not session.is_shown(passage.coder):
            session.show_coder(passage.coder, True)
        session.select_segment(passage.segment, scroll=True)
        facet = self.facet_in_hand()
        if facet is not None:
            if session.lens != self._set_lens:
                self._lens = session.lens  # chosen by hand meanwhile
            self._set_lens = facet
            session.set_lens(facet)
        codes = self.codes()
        if codes:
            session.set_code_in_hand(codes[0])
        self._let_replace()
        self.moved.emit()
        return True

    def _let_replace(self) -> None:
        """The next answer to the facet takes the place of the one that is looked at, where that is a single one."""
        item, book = self.current, self.session.project.codebook
        found: list[CodeId] = []
        if self.is_review and self.is_own() and item is not None:
            facet = self.facet_in_hand()
            found = [code for code in self.codes() if book.code(code).facet == facet]
        only = item is not None and len(found) == 1
        self.session.project.coding.replaced = (item.segment, found[0]) if item is not None and only else None

    def again(self) -> bool:
        """Go back to the passage in hand, after looking elsewhere."""
        return self.show(self.at)

    def begin(self) -> bool:
        """To the first passage that is left."""
        return self.advance(None)

    def advance(self, mark: Mark | None) -> bool:
        """Say what became of the passage in hand, unless that is known, and go to the next that is left, round.

        False when none is left.
        """
        item = self.current
        if item is not None and mark is not None and self.marks.get(item.segment) in (None, Mark.SKIPPED):
            self.marks[item.segment] = mark
        order = [*range(self.at + 1, len(self.items)), *range(self.at + 1)]
        for at in order:
            if self.items[at].segment in self.marks:
                continue
            become = self._become(self.items[at])
            if become is None and self.show(at):
                return True
            self.marks[self.items[at].segment] = become or Mark.REMOVED
        self.moved.emit()
        return False

    def back(self) -> bool:
        """To the passage before, whatever became of it."""
        return any(self.show(at) for at in range(self.at - 1, -1, -1))

    def skipped_again(self) -> bool:
        """Go through those again that were skipped."""
        self.marks = {row: mark for row, mark in self.marks.items() if mark is not Mark.SKIPPED}
        self.at = -1
        return self.begin()

    # doing

    def take_away(self) -> bool:
        """Take the answer that is looked at from the passage; False where that is not one of one's own."""
        codes, item = self.codes(), self.current
        if item is None or not self.is_own() or len(codes) != 1:
            return False
        if self.session.segment != item.segment:
            self.again()
        return bool(self.session.attempt(self.session.project.coding.remove, item.segment, codes[0]))

    def end(self) -> None:
        """Listen no more, and colour the page as it was before."""
        self.session.project.coding.replaced = None
        facets = () if self.session.project.store.closed else self.session.project.codebook.facets()
        if self.session.lens == self._set_lens and self._lens in {facet.id for facet in facets}:
            self.session.set_lens(self._lens)
        self.session.step_done.disconnect(self._follow)

    # keeping up

    def _follow(self, step: Step) -> None:
        if "document_default" in step.tables() and not self.is_review:
            self._follow_defaults()
        touched = [row for row in self._touched(step) if row in self._places]
        if not touched:
            return
        if step.head.kind is StepKind.UNDO:
            # What was taken back is looked at again; whoever only reads along stays where they read.
            for row in touched:
                self.marks.pop(row, None)
            if not self.session.project.read_only:
                self.at = self._places[touched[0]]
            self._let_replace()
            self.moved.emit()
            return
        if not step.tables() & {"coding", "segment"}:
            return
        item = self.current
        if item is not None and item.segment in touched:
            self._judge(step)
        others = [row for row in touched if row not in self.marks and (item is None or row != item.segment)]
        for row in others[:MOST_AT_ONCE]:  # of the others it shows when their turn comes
            become = self._become(self.items[self._places[row]])
            if become is not None:
                self.marks[row] = become
        self.moved.emit()

    def _follow_defaults(self) -> None:
        """Other answers hold for whole documents: what they answer is not asked, what they no longer answer is."""
        current = self.current
        for item in self.items[:MOST_AT_ONCE]:
            become = self._become(item)
            if become is not None:
                self.marks.setdefault(item.segment, become)
                if item is current:
                    self.answered.emit()
            elif self.marks.get(item.segment) is Mark.CHANGED:
                del self.marks[item.segment]
        self.moved.emit()

    def _touched(self, step: Step) -> list[SegmentId]:
        """The segment that a step is about first, the others in the order of the round."""
        rows = {SegmentId(row) for row in touched_segments(step)}
        first = [step.head.segment] if step.head.segment is not None else []
        return [*first, *sorted(rows.difference(first), key=lambda row: self._places.get(row, -1))]

    def _judge(self, step: Step) -> None:
        """What a step made of the passage in hand."""
        segment, work, item = self.segment(), self.session.work, self.current
        if item is None:
            return
        if segment is None or work is None:
            self.marks[item.segment] = Mark.REMOVED
            self.answered.emit()
            return
        if self.is_review:
            inserted = any(change.table == "coding" and change.before is None for change in step.changes)
            gone = not self.codes()
            if gone and not inserted and item.codes:
                self.marks[item.segment] = Mark.REMOVED
                self.answered.emit()
                return
            self.marks[item.segment] = Mark.CHANGED
            if inserted:
                self.answered.emit()
            return
        answers = work.answers(segment)
        mine = [answer for answer in answers if self.task.facet in (None, answer.facet.id)]
        if self.task.what is What.OVER:
            done = not any(answer.is_over for answer in mine)
        elif self.task.facet is None:
            done = not any(answer.is_open for answer in mine)
        else:
            done = all(answer.codes or answer.inherited for answer in mine)
        if done:
            self.marks[item.segment] = Mark.CHANGED
            self.answered.emit()


# kept in the project


def keep(going: Round) -> None:
    """Remember where somebody is in a review; a round of answering begins anew from what is still unanswered."""
    wanted = going.task.wanted
    if wanted is None or going.coder is None:
        return
    state = {
        "coder": going.coder,
        "wanted": wanted.as_json(),
        "order": [item.segment for item in going.items],
        "codes": [list(item.codes) for item in going.items],
        "marks": {str(row): mark.value for row, mark in going.marks.items()},
        "at": going.at,
    }
    try:
        going.session.project.set_view_state("review", state)
    except TestimoniaError:
        return  # what the desk remembers of itself is no part of the work


def forget(session: Session) -> None:
    try:
        session.project.set_view_state("review", None)
    except TestimoniaError:
        return


def kept(session: Session) -> Round | None:
    """The review that the present coder has not ended, with what of it still exists; None where there is none."""
    state: Any = session.project.view_state("review")
    try:
        if state is None or state["coder"] != session.coder:
            return None
        wanted = Wanted.from_json(state["wanted"])
        order = [SegmentId(int(row)) for row in state["order"]]
        codes = [tuple(CodeId(int(code)) for code in row) for row in state["codes"]]
        marks = {SegmentId(int(row)): Mark(mark) for row, mark in state["marks"].items()}
        at = int(state["at"])
        here = order[at] if 0 <= at < len(order) else None
        there = there_still(session.project, order)
        items = [Looked(there[row], given) for row, given in zip(order, codes, strict=True) if row in there]
    except (KeyError, TypeError, ValueError, AttributeError, TestimoniaError):
        return None
    going = Round(session, Task(wanted=wanted), items)
    going.marks = {row: mark for row, mark in marks.items() if row in there}
    going.at = next((place for place, item in enumerate(items) if item.segment == here), -1)
    if not items or not going.left():
        going.end()
        return None
    return going


def answering(session: Session, passages: Sequence[Passage], what: What, facet: FacetId | None) -> Round:
    """A round that answers these passages."""
    return Round(session, Task(what=what, facet=facet), [Looked(passage) for passage in passages])
