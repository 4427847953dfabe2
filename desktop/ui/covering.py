"""Which passages are covered now, for everything on the desk that would show their words.

What is covered is said by ``core.covering``. Somebody who asks for a passage reads it until they turn to another one;
for one sitting covering can be switched off. Whoever shows words of a text asks ``shown_words`` or ``shown_quote``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from desktop.core import covering as core
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.core.model import CodeId, DocumentId, Segment, SegmentId, Step
    from desktop.core.passages import Span
    from desktop.core.project import Project
    from desktop.ui.document_work import WorkChange
    from desktop.ui.session import Session

SIGN = "\u2592"
TABLES = frozenset({"segment", "coding", "code", "setting", "document", "document_version"})


class Covering(QObject):
    """One for a session; ``covering_of`` gives it."""

    changed = Signal()
    """Other passages of the document on screen are covered than before."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.on = True
        self.codes: frozenset[CodeId] = frozenset()
        self.chosen: tuple[CodeId, ...] = ()
        self.opened: Span | None = None
        self._members: dict[SegmentId, Span] = {}
        self._whole: list[Span] = []
        self._others: dict[DocumentId, list[Span]] = {}
        session.step_done.connect(self._follow)
        session.work_changed.connect(self._work_changed)
        session.document_changed.connect(self.look_again)
        session.reloaded.connect(self.look_again)
        session.selection_changed.connect(self._selection_changed)
        self.look_again()

    # what is covered

    def spans(self) -> list[Span]:
        """The covered spans of the document on screen, united and in order."""
        if not self.on or not self._whole:
            return []
        if self.opened is None:
            return self._whole
        low, high = self.opened
        pieces = [piece for start, end in self._whole for piece in ((start, min(end, low)), (max(start, high), end))]
        return [(start, end) for start, end in pieces if start < end]

    def spans_of(self, document: DocumentId) -> list[Span]:
        """The covered spans of any document."""
        if document == self.session.document and self.session.work is not None:
            return self.spans()
        if not self.on or not self.codes:
            return []
        if document not in self._others:
            self._others[document] = core.covered_spans(self.session.project, document, self.codes)
        return self._others[document]

    def count(self) -> int:
        """How many passages of the document on screen are covered when none is asked for."""
        return len(set(self._members.values())) if self.on else 0

    # asking

    def open(self, span: Span) -> None:
        """Let a covered passage be read until something else is in hand."""
        self.opened = span
        self.changed.emit()

    def switch(self, on: bool) -> None:
        """Cover, or let everything be read for this sitting."""
        if on != self.on:
            self.on, self.opened = on, None
            self._others.clear()
            self.changed.emit()

    def _selection_changed(self) -> None:
        if self.opened is None:
            return
        span = self.session.target_span()
        if span is None or span[1] <= self.opened[0] or self.opened[1] <= span[0]:
            self.opened = None
            self.changed.emit()

    # keeping up

    def look_again(self) -> None:
        """Read everything anew."""
        session = self.session
        self._read_codes()
        self.opened = None
        self._others.clear()
        self._members = {}
        work = session.work
        if work is not None and self.codes:
            for row, segment in work.segments.items():
                if self._covers(segment):
                    self._members[row] = (segment.start, segment.end)
        self._whole = _united(self._members.values())
        self.changed.emit()

    def _read_codes(self) -> None:
        project = self.session.project
        self.chosen = core.chosen(project)
        self.codes = core.covered(project) if self.chosen else frozenset()

    def _covers(self, segment: Segment) -> bool:
        return any(coding.code in self.codes for coding in segment.codings)

    def _follow(self, step: Step) -> None:
        tables = step.tables()
        if not tables & TABLES:
            return
        self._others.clear()
        if tables & {"setting", "code", "document", "document_version"}:
            before = self.codes
            self._read_codes()
            if before != self.codes:
                self._renew()

    def _renew(self) -> None:
        """Other codes are covered; what somebody is reading now stays readable until they leave it."""
        before, opened = self._whole, self.opened
        self.look_again()
        self._keep_readable(before, opened)
        self.changed.emit()

    def _work_changed(self, change: WorkChange) -> None:
        if not self.codes:
            return
        work, before, opened = self.session.work, dict(self._members), self.opened
        whole = self._whole
        if change.reloaded or work is None:
            self._renew()
            return
        for row in change.removed:
            self._members.pop(row, None)
        for row in (*change.added, *change.changed):
            segment = work.segments.get(row)
            if segment is not None and self._covers(segment):
                self._members[row] = (segment.start, segment.end)
            else:
                self._members.pop(row, None)
        if self._members != before:
            self._whole = _united(self._members.values())
            self._keep_readable(whole, opened)
            self.changed.emit()

    def _keep_readable(self, before: list[Span], opened: Span | None) -> None:
        """The passage in hand is not covered under the eyes of who is just coding it."""
        self.opened = opened
        span = self.session.target_span()
        if span is None or not self.on:
            return
        here = next(((low, high) for low, high in self._whole if low < span[1] and span[0] < high), None)
        was = any(low < span[1] and span[0] < high for low, high in before)
        if here is not None and not was:
            self.opened = here
        elif here is not None and opened is not None and here[0] < opened[1] and opened[0] < here[1]:
            self.opened = min(here[0], opened[0]), max(here[1], opened[1])


def _united(spans: Collection[Span]) -> list[Span]:
    if not spans:
        return []
    from desktop.core.passages import united  # not before something is covered: its patterns are large

    return united(spans)


_KNOWN: WeakKeyDictionary[Session, Covering] = WeakKeyDictionary()


def covering_of(session: Session) -> Covering:
    """What is covered for a session; two texts beside each other have one."""
    session = getattr(session, "main", session)
    found = _KNOWN.get(session)
    if found is None:
        found = _KNOWN[session] = Covering(session)
    return found


def is_covered(session: Session, document: DocumentId, start: int, end: int) -> bool:
    """Whether any of a span of a document is covered now."""
    return any(low < end and start < high for low, high in covering_of(session).spans_of(document))


def shown_words(session: Session, document: DocumentId, start: int, end: int) -> str:
    """The words of a span of a document, with a sign in place of every covered character that is no white space."""
    text = session.project.documents.text(document)
    words: list[str] = []
    at = start
    for low, high in covering_of(session).spans_of(document):
        if low < end and at < high:
            low, high = max(at, low), min(high, end)
            words += [text[at:low], "".join(sign if sign.isspace() else SIGN for sign in text[low:high])]
            at = high
    return "".join([*words, text[at:end]])


def readable_text(project: Project, document: DocumentId) -> str:
    """The text of a document as it may be shown on the desk that has the project open: of the same length."""
    text = project.documents.text(document)
    # The newest: what is kept of a desk that was built anew hears of nothing any more.
    session = next((each for each in reversed(list(_KNOWN)) if each.project is project), None)
    if session is None or not covering_of(session).spans_of(document):
        return text
    return shown_words(session, document, 0, len(text))


def covered_note() -> str:
    """What stands where a whole passage is covered."""
    return tr("Covering", "covered passage")


def quote_of(session: Session, document: DocumentId, start: int, end: int) -> str:
    """A quote on one line as it may be shown: a note where nothing of it may be."""
    words = " ".join(shown_words(session, document, start, end).split())
    if SIGN in words and not any(sign.isalnum() for sign in words):
        return covered_note()
    return words


def shown_quote(session: Session, segment: Segment, limit: int | None = None) -> str:
    """What a segment quotes, on one line and as it may be shown; of at most ``limit`` characters of it."""
    end = segment.end if limit is None else min(segment.end, segment.start + limit)
    return quote_of(session, segment.document, segment.start, end)
