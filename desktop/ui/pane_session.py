"""The session as one of two texts beside each other sees it.

The session has one document in hand, and so have the panels. A text that is in hand passes everything through; the
other keeps its own document, its segments up to date and its selection, and comes into hand as soon as somebody does
something in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.ui.document_work import DocumentWork, WorkChange
from desktop.ui.rereading import same_text
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.core.model import Document, DocumentId, SegmentId, Step


#: Signals that come on to every text as they are. They are its own, so that nothing is told any more to what listens
#: to a text that was closed.
SIGNALS = (
    "step_done", "coder_changed", "coders_changed", "visible_changed", "lens_changed", "code_in_hand_changed",
    "counts_changed", "reloaded",
)  # fmt: skip
#: Signals that a text emits itself: they are the session's.
EMITTED = ("failed", "said")


@dataclass
class OwnPlace:
    """What a text that is not in hand shows, and what is selected in it."""

    document: DocumentId | None = None
    work: DocumentWork | None = None
    span: tuple[int, int] | None = None
    segment: SegmentId | None = None
    answered: SegmentId | None = None


def _placed(name: str) -> Any:
    """Of the session while this text is in hand, else its own."""

    def read(self: PaneSession) -> Any:
        return getattr(self.main if self.in_hand else self.own, name)

    def write(self: PaneSession, value: Any) -> None:
        setattr(self.main if self.in_hand else self.own, name, value)

    return property(read, write)


def _shared(name: str) -> Any:
    """The session's, whichever text is in hand."""

    def read(self: PaneSession) -> Any:
        return getattr(self.main, name)

    def write(self: PaneSession, value: Any) -> None:
        setattr(self.main, name, value)

    return property(read, write)


def _taking(name: str) -> Any:
    """A verb that is about the text in hand: this one comes into hand first."""

    def act(self: PaneSession, *args: Any, **kwargs: Any) -> Any:
        self.take_hand()
        return getattr(self.main, name)(*args, **kwargs)

    act.__name__ = name
    return act


class PaneSession(Session):
    """One for each text. Verbs go to the session, whose signals about the document come on to the text in hand only."""

    taken = Signal()
    """This text came into hand."""
    lost = Signal()
    """The document of this text, which is not in hand, is there no longer."""

    def __init__(self, main: Session, *, in_hand: bool = True, parent: QObject | None = None) -> None:
        QObject.__init__(self, parent)
        self.main = main
        self.project = main.project
        self.in_hand = in_hand
        self.own = OwnPlace()
        #: The other text, while there are two.
        self.other: PaneSession | None = None
        self._changing_hands = False
        for name in EMITTED:  # a property of the class would be taken away by Qt's own
            setattr(self, name, getattr(main, name))
        main.document_changed.connect(self._document_changed)
        main.selection_changed.connect(self._selection_changed)
        main.scroll_wanted.connect(self._scroll_wanted)
        main.work_changed.connect(self._work_changed)
        main.step_done.connect(self._follow_aside)
        main.reloaded.connect(self._read_aside)
        # After its own work is up to date.
        for name in SIGNALS:
            getattr(main, name).connect(getattr(self, name))

    document = _placed("document")
    work = _placed("work")
    span = _placed("span")
    segment = _placed("segment")
    answered = _placed("answered")

    code_in_hand = _shared("code_in_hand")
    lens = _shared("lens")
    shown = _shared("shown")
    recent_codes = _shared("recent_codes")
    last_answers = _shared("last_answers")
    tallies = _shared("tallies")
    end = _shared("end")
    close = _shared("close")
    set_coder = _shared("set_coder")
    show_coder = _shared("show_coder")
    set_lens = _shared("set_lens")
    set_code_in_hand = _shared("set_code_in_hand")
    undo = _shared("undo")
    redo = _shared("redo")
    reload = _shared("reload")
    fix_lens = _shared("fix_lens")
    turn_to = _shared("turn_to")

    open_document = _taking("open_document")
    set_span = _taking("set_span")
    select_segment = _taking("select_segment")
    go_to_neighbour = _taking("go_to_neighbour")
    code = _taking("code")
    code_many = _taking("code_many")
    code_passage = _taking("code_passage")
    create_and_code = _taking("create_and_code")
    take_given = _taking("take_given")
    repeat_answers = _taking("repeat_answers")
    remove_code = _taking("remove_code")
    delete_segment = _taking("delete_segment")
    move_edges = _taking("move_edges")

    # what can be gone for a moment, before it is told

    def _is_there(self) -> bool:
        return self.in_hand or self.own.document is None or self.project.documents.has(self.own.document)

    def current_document(self) -> Document | None:
        return super().current_document() if self._is_there() else None

    def text(self) -> str:
        return super().text() if self._is_there() else ""

    # the hand

    def take_hand(self) -> None:
        """Bring this text into hand; what was in hand stays as it is in the other one."""
        if self.in_hand or self.other is None:
            return
        main, other, mine = self.main, self.other, self.own
        other.own = OwnPlace(main.document, main.work, main.span, main.segment, main.answered)
        elsewhere = main.document != mine.document
        other.in_hand, self.in_hand = False, True
        self._changing_hands = other._changing_hands = True
        try:
            main.document, main.work = mine.document, mine.work
            main.span, main.segment, main.answered = mine.span, mine.segment, mine.answered
            if elsewhere:
                main.document_changed.emit()
            main.selection_changed.emit()
        finally:
            self._changing_hands = other._changing_hands = False
        self.own = OwnPlace()
        self.taken.emit()

    def show_aside(self, document: DocumentId) -> bool:
        """Show a document here although this text is not in hand; False where it cannot be read."""
        work = self.attempt(DocumentWork, self.project, document)
        if work is None:
            return False
        self.own = OwnPlace(document, work)
        self.document_changed.emit()
        self.selection_changed.emit()
        return True

    def part(self) -> None:
        """Hear the session no more, when the text is closed."""
        self.own = OwnPlace()
        for name in SIGNALS:
            getattr(self.main, name).disconnect(getattr(self, name))

    # the session speaks

    def _document_changed(self) -> None:
        if self.in_hand and not self._changing_hands:
            self.document_changed.emit()

    def _selection_changed(self) -> None:
        if self.in_hand and not self._changing_hands:
            self.selection_changed.emit()

    def _scroll_wanted(self, start: int, end: int) -> None:
        if self.in_hand:
            self.scroll_wanted.emit(start, end)

    def _work_changed(self, change: WorkChange) -> None:
        if self.in_hand:
            self.work_changed.emit(change)

    # what is not in hand keeps up by itself

    def _follow_aside(self, step: Step) -> None:
        own = self.own
        if self.in_hand or own.work is None or own.document is None:
            return
        if "document" in step.tables() and not self.project.documents.has(own.document):
            self._lose()
            return
        change = own.work.follow(step)
        if change != WorkChange():
            self._let_go_of_what_is_gone()
            self.work_changed.emit(change)

    def _read_aside(self) -> None:
        own = self.own
        if self.in_hand or own.work is None or own.document is None:
            return
        before = own.work.read
        there = self.project.documents.has(own.document)
        own.work = self.attempt(DocumentWork, self.project, own.document) if there else None
        if own.work is None:
            self._lose()
        elif same_text(before, own.work.read):
            self._let_go_of_what_is_gone()
            self.work_changed.emit(WorkChange(reloaded=True))
        else:
            own.span = own.segment = own.answered = None
            self.document_changed.emit()

    def _let_go_of_what_is_gone(self) -> None:
        own = self.own
        if own.segment is not None and own.work is not None and own.segment not in own.work.segments:
            own.segment = own.answered = None
            self.selection_changed.emit()

    def _lose(self) -> None:
        self.own = OwnPlace()
        self.lost.emit()
