"""The open project as the desk sees it: which document, which coder, what is selected; Steps become signals.

Everything a widget does to the project goes through here, so that an error becomes a sentence and never a crash.
Ids travel as Python objects: a Qt int would cut them to 32 bits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import TestimoniaError
from desktop.core.model import CoderKind, DocumentId, FacetId, FacetKind, SegmentId, Step, StepKind
from desktop.ui.document_work import DocumentWork, WorkChange
from desktop.ui.last_answers import remember, repeat
from desktop.ui.rereading import read_again, show_what_changed
from desktop.ui.tallies import Tallies

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.documents import Progress
    from desktop.core.model import CodeId, CoderId, Document, Segment
    from desktop.core.project import Project

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")


class Session(QObject):
    """What one window looks at, and the verbs of looking and coding."""

    step_done = Signal(object)
    """A Step, after its commit and after ``work`` and the counts were brought up to date."""
    work_changed = Signal(object)
    """A WorkChange: segments of the document on screen were added, changed, removed or reloaded."""
    document_changed = Signal()
    coder_changed = Signal()
    coders_changed = Signal()
    visible_changed = Signal()
    lens_changed = Signal()
    selection_changed = Signal()
    code_in_hand_changed = Signal()
    scroll_wanted = Signal(int, int)
    """Code points of the current document that ought to be seen."""
    counts_changed = Signal()
    reloaded = Signal()
    """Everything may be different; what is said of document, coder and selection follows by their own signals."""
    failed = Signal(object)
    """A TestimoniaError to be shown."""
    said = Signal(str, dict)
    """Something small for the status bar: a template of context "Status" and its data."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.document: DocumentId | None = None
        self.work: DocumentWork | None = None
        self.span: tuple[int, int] | None = None
        self.segment: SegmentId | None = None
        self.code_in_hand: CodeId | None = None
        self.lens: FacetId | None = None
        self.shown: set[CoderId] = set()
        self.recent_codes: list[CodeId] = []
        self.last_answers: list[CodeId] = []
        self.answered: SegmentId | None = None
        self.tallies = Tallies(project)
        #: Brings a text that shows a document beside this one into hand; False where there is none.
        self.turn_to: Callable[[DocumentId], bool] = lambda _document: False
        self._end_listening = project.subscribe(self._follow)
        self._end_reloading = project.subscribe_reload(self.reload)
        facets = project.codebook.facets()
        self.lens = facets[0].id if facets else None

    def end(self) -> None:
        """Stop listening; the project stays open."""
        self._end_listening()
        self._end_reloading()

    def close(self) -> None:
        """Stop listening and close the project."""
        self.end()
        self.project.close()

    # attempts

    def attempt(
        self, verb: Callable[Arguments, Result], /, *args: Arguments.args, **kwargs: Arguments.kwargs
    ) -> Result | None:
        """Call a verb of the project; an error is announced and gives None."""
        try:
            return verb(*args, **kwargs)
        except TestimoniaError as error:
            self.failed.emit(error)
            return None

    # coders

    @property
    def coder(self) -> CoderId | None:
        return self.project.coder

    def set_coder(self, coder: CoderId | None) -> None:
        """Code as somebody: their segments are shown, and are the ones that change."""
        if coder == self.project.coder:
            return
        self.project.coder = coder
        self.tallies.forget()
        self.select_segment(None)
        self.last_answers = []
        self.coder_changed.emit()
        self.visible_changed.emit()
        self.counts_changed.emit()

    def is_shown(self, coder: CoderId) -> bool:
        """Whether a coder's segments are on screen: one's own always, others' only when asked for."""
        return coder == self.coder or coder in self.shown

    def show_coder(self, coder: CoderId, shown: bool) -> None:
        (self.shown.add if shown else self.shown.discard)(coder)
        selected = self.selected_segment()
        if selected is not None and not self.is_shown(selected.coder):
            self.select_segment(None)
        self.visible_changed.emit()

    def coder_counts(self) -> dict[CoderId, int]:
        """Segments of each coder in the document on screen; people always, the consensus where there is one."""
        found = {coder.id: 0 for coder in self.project.coders.all()}
        return found | (self.work.counts() if self.work else {})

    def has_consensus(self) -> bool:
        return any(coder.kind is CoderKind.CONSENSUS for coder in self.project.coders.all())

    # documents

    def open_document(self, document: DocumentId | None) -> None:
        """Put a document on screen."""
        if document == self.document and self.work is not None:
            return
        if document is None:
            self.document, self.work = None, None
        else:
            work = self.attempt(DocumentWork, self.project, document)
            if work is None:
                return
            self.document, self.work = document, work
        self.span, self.segment = None, None
        self.document_changed.emit()
        self.selection_changed.emit()

    def current_document(self) -> Document | None:
        return None if self.document is None else self.project.documents.get(self.document)

    def text(self) -> str:
        return "" if self.document is None else self.project.documents.text(self.document)

    # looking

    def set_lens(self, facet: FacetId | None) -> None:
        """Colour the page by one facet."""
        if facet != self.lens:
            self.lens = facet
            self.lens_changed.emit()

    def set_span(self, span: tuple[int, int] | None) -> None:
        """A passage is selected in the text (or none); a selected segment is let go."""
        if span is not None and span[0] >= span[1]:
            span = None
        if span == self.span and self.segment is None:
            return
        self.span, self.segment, self.answered = span, None, None
        self.selection_changed.emit()

    def select_segment(self, segment: SegmentId | None, *, scroll: bool = False) -> None:
        if segment is not None and (self.work is None or segment not in self.work.segments):
            segment = None
        changed = segment != self.segment or self.span is not None
        self.segment, self.span = segment, None
        if changed:
            self.answered = None
            self.selection_changed.emit()
        found = self.selected_segment()
        if found is None:
            return
        answer = next((c.code for c in found.codings if self.project.codebook.code(c.code).facet == self.lens), None)
        if changed and answer is not None:
            self.set_code_in_hand(answer)
        if scroll:
            self.scroll_wanted.emit(found.start, found.end)

    def selected_segment(self) -> Segment | None:
        return self.work.segments.get(self.segment) if self.work and self.segment is not None else None

    def target_span(self) -> tuple[int, int] | None:
        """What an answer would go to: the selected segment's span or the selected passage."""
        segment = self.selected_segment()
        return (segment.start, segment.end) if segment else self.span

    def own_segments(self) -> list[Segment]:
        """The current coder's segments of the document on screen, in text order."""
        return self.work.of_coder(self.coder) if self.work else []

    def go_to_neighbour(self, direction: int, *, incomplete: bool = False) -> bool:
        """Select the next (1) or previous (-1) own segment, or the next one that is incomplete, going round."""
        selected, work = self.selected_segment(), self.work
        place = (selected.start, selected.end, selected.id) if selected else (*self.span, 0) if self.span else None
        found = work.neighbour(self.coder, place, direction, incomplete=incomplete) if work else None
        if found is not None:
            self.select_segment(found.id, scroll=True)
        return found is not None

    def set_code_in_hand(self, code: CodeId | None) -> None:
        """The code whose definition is read."""
        if code != self.code_in_hand:
            self.code_in_hand = code
            self.code_in_hand_changed.emit()

    # coding

    def open_facets(self) -> list[FacetId]:
        """Required facets that the target leaves unanswered, in order."""
        segment, work = self.selected_segment(), self.work
        if work is None:
            return [facet.id for facet in self.project.codebook.facets() if facet.required]
        answers = work.answers(segment) if segment is not None else work.unanswered()
        return [answer.facet.id for answer in answers if answer.is_open]

    def code(self, code: CodeId) -> SegmentId | None:
        """Give the target a code: the selected segment if it is one's own, else an own segment on the same passage."""
        return self._code([code])

    def code_many(self, codes: Sequence[CodeId]) -> SegmentId | None:
        return self._code(list(codes))

    def _code(self, codes: list[CodeId]) -> SegmentId | None:
        span = self.target_span()
        live = [code for code in codes if not self.project.codebook.is_retired(code)]
        if span is None or self.document is None or not live:
            return None
        done = self.attempt(self._apply, self.selected_segment(), span, live)
        if done is None:
            return None
        self.take_given(done, live)
        return done

    def _apply(self, selected: Segment | None, span: tuple[int, int], codes: list[CodeId]) -> SegmentId:
        coding = self.project.coding
        if selected is not None and selected.coder == self.coder:
            if len(codes) == 1:
                coding.apply(selected.id, codes[0])
            else:
                coding.apply_many(selected.id, codes)
            return selected.id
        assert self.document is not None
        return coding.code_span(self.document, *span, codes)

    def code_passage(self, code: CodeId, span: tuple[int, int]) -> SegmentId | None:
        """Code a passage that need not be selected, as when a code is dropped on it."""
        self.set_span(span)
        return self.code(code)

    def create_and_code(self, facet: FacetId | str, name: str, *, edtf: str | None = None) -> SegmentId | None:
        """Make a code (or take the period that is there) and give it to the target, as one step.

        A facet given by its name is made with it, as the first code of a project needs one.
        """
        span = self.target_span()
        if span is None:
            return None
        made: list[CodeId] = []

        def act() -> SegmentId:
            args = {"code": name, "start": span[0], "end": span[1]}
            with self.project.step("coding.create", args, document=self.document) as scope:
                made.append(self._make(facet, name, edtf))
                scope.args["code"] = self.project.codebook.code(made[0]).name
                segment = self._apply(self.selected_segment(), span, made)
                scope.segment = segment
            return segment

        done = self.attempt(act)
        if done is not None:
            self.take_given(done, made)
        return done

    def _make(self, facet: FacetId | str, name: str, edtf: str | None) -> CodeId:
        book = self.project.codebook
        if isinstance(facet, str):
            facet = book.create_facet(facet)
        if edtf is not None:
            return book.create_period(facet, edtf, name)
        return book.create_code(facet, name)

    def take_given(self, segment: SegmentId, codes: Sequence[CodeId]) -> None:
        """Codes were given to a segment: they are the last ones, and the segment is what is looked at."""
        remember(self, segment, codes)
        self.select_segment(segment)
        self.answered = segment

    def repeat_answers(self) -> SegmentId | None:
        """Give the target the last set of answers, as far as they are in use."""
        return repeat(self) if self.last_answers else None

    def remove_code(self, code: CodeId) -> None:
        if self.segment is not None:
            self.attempt(self.project.coding.remove, self.segment, code)

    def delete_segment(self) -> None:
        if self.segment is not None:
            self.attempt(self.project.coding.delete, self.segment)

    def move_edges(self, segment: SegmentId, start: int, end: int) -> None:
        self.attempt(self.project.coding.move_edges, segment, start, end)

    # undo

    def undo(self) -> Step | None:
        return self.attempt(self.project.undo)

    def redo(self) -> Step | None:
        return self.attempt(self.project.redo)

    # numbers

    def counts(self) -> dict[CodeId, int]:
        """The current coder's segments per code, in the whole project."""
        return self.tallies.counts()

    def progress(self) -> dict[DocumentId, Progress]:
        """The current coder's progress per document; documents without segments are missing."""
        return self.tallies.progress()

    # keeping up

    def reload(self) -> None:
        """Read everything again, after the project was written by somebody else or put back to a snapshot."""
        read_again(self)

    def _follow(self, step: Step) -> None:
        tables = step.tables()
        before = self.tallies.owners(step, self.work)
        change = WorkChange()
        if self.work is not None:
            if "document" in tables and not self.project.documents.has(self.document):
                self._lose_document()
            else:
                change = self.work.follow(step)
        self.tallies.follow(step, before, self.work)
        self._fix_selection(change)
        if "facet" in tables:
            self.fix_lens()
        if "coder" in tables:
            self.coders_changed.emit()
        self.step_done.emit(step)
        if change != WorkChange():
            self.work_changed.emit(change)
        self.counts_changed.emit()
        # Who reads along stays where they read.
        if step.head.kind in (StepKind.UNDO, StepKind.REDO) and not self.project.read_only:
            show_what_changed(self, step)

    def _lose_document(self) -> None:
        remaining = self.project.documents.all()
        self.work = None
        self.document = None
        self.open_document(remaining[0].id if remaining else None)
        if not remaining:
            self.document_changed.emit()
            self.selection_changed.emit()

    def _fix_selection(self, change: WorkChange) -> None:
        if self.segment is None:
            return
        if self.work is None or self.segment not in self.work.segments:
            self.segment = None
            self.selection_changed.emit()
        elif self.segment in change.changed or change.reloaded:
            self.selection_changed.emit()

    def fix_lens(self) -> None:
        """Colour by a facet that is there."""
        facets = self.project.codebook.facets()
        if self.lens not in {facet.id for facet in facets}:
            first = next(
                (facet for facet in facets if facet.kind is not FacetKind.PERIOD), facets[0] if facets else None
            )
            self.lens = first.id if first else None
        self.lens_changed.emit()
