"""Between the session and the document pane: what is drawn, and what the user does in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from desktop.core.errors import TestimoniaError
from desktop.core.model import CodeId, CoderId, SegmentId
from desktop.ui.calling import called
from desktop.ui.covering import covering_of
from desktop.ui.going import take_passage
from desktop.ui.translate import listed
from desktop.ui.widgets.document_pane import DocumentPane, PaneSegment

if TYPE_CHECKING:
    from desktop.core.codebook_reading import Cache
    from desktop.core.model import Code, Segment
    from desktop.ui.document_work import WorkChange
    from desktop.ui.session import Session

#: So many kinds of segments are remembered.
MOST = 4096


class LinkStyle:
    """Colours and labels, looked up while painting: switching the facet or a coder costs one repaint."""

    def __init__(self, session: Session) -> None:
        self.session = session
        #: Of the codes of a segment those of the facet, while the codebook and the facet stay as they are.
        self._in_lens: dict[tuple[int, ...], tuple[int, ...]] = {}
        self._valid: tuple[object, int | None] = (None, None)
        #: The codebook as it was read last.
        self._last: Cache | None = None

    def colour_index(self, code: int) -> int | None:
        known = self._known(code)
        return None if known is None else known.colour

    def lens_codes(self, segment: PaneSegment) -> tuple[int, ...]:
        # What is undone may be gone from the codebook a moment before its segments are gone from the page.
        valid = self._book(), self.session.lens
        if self._valid[0] is not valid[0] or self._valid[1] != valid[1] or len(self._in_lens) > MOST:
            self._valid, self._in_lens = valid, {}
        found = self._in_lens.get(segment.codes)
        if found is None:
            facets = ((code, known.facet) for code in segment.codes if (known := self._known(code)) is not None)
            found = self._in_lens[segment.codes] = tuple(code for code, facet in facets if facet == valid[1])
        return found

    def _book(self) -> Cache | None:
        try:
            book = self.session.project.codebook.cache
        except TestimoniaError:  # the file cannot be read now, and the notice above says so: the page stays as it was
            return self._last
        self._last = book
        return book

    def _known(self, code: int) -> Code | None:
        book, key = self._book(), CodeId(code)
        return None if book is None else book.codes.get(key) or book.retired.get(key)

    def label(self, segment: PaneSegment) -> str:
        own = [called(known) for code in self.lens_codes(segment) if (known := self._known(code)) is not None]
        return listed(own or [called(code) for code in self._inherited()])

    def is_inherited(self, segment: PaneSegment) -> bool:
        return bool(self._inherited()) and not self.lens_codes(segment)

    def _inherited(self) -> tuple[Code, ...]:
        """What the document on screen says for all of it in the facet that colours the page."""
        work, lens = self.session.work, self.session.lens
        return work.defaults.get(lens, ()) if work is not None and lens is not None else ()

    def is_visible(self, segment: PaneSegment) -> bool:
        return self.session.is_shown(CoderId(segment.coder))


class PaneLink(QObject):
    """Keeps one pane and one session in step."""

    typed = Signal(str)
    """Printable keys or composed text typed in the pane: the palette's."""
    composing = Signal(str)
    """Text that an input method has not settled yet."""
    menu_wanted = Signal(object, object, object)
    """A context menu: global point, span or None, ids of segments under the pointer."""

    def __init__(self, session: Session, pane: DocumentPane) -> None:
        super().__init__(pane)
        self.session = session
        self.pane = pane
        self.ours = False
        self.covering = covering_of(session)
        self.covering.changed.connect(self.show_covers)
        pane.cover_asked.connect(self.covering.open)
        pane.set_style(LinkStyle(session))
        session.document_changed.connect(self.show_document)
        session.work_changed.connect(self.follow)
        session.selection_changed.connect(self.show_selection)
        session.lens_changed.connect(pane.restyle)
        session.visible_changed.connect(pane.restyle)
        session.scroll_wanted.connect(self.scroll)
        session.coder_changed.connect(self._show_own_first)
        pane.own_coder = session.coder
        pane.selection_changed.connect(self.take_span)
        pane.segment_clicked.connect(self.take_segment)
        pane.edge_moved.connect(self.take_edge)
        pane.text_typed.connect(self.typed)
        pane.preedit_changed.connect(self.composing)
        pane.codes_dropped.connect(self.take_codes)
        pane.context_requested.connect(self.ask_menu)
        self.show_document()

    def _show_own_first(self) -> None:
        self.pane.own_coder = self.session.coder
        self.pane.restyle()

    def pane_segment(self, segment: Segment) -> PaneSegment:
        work = self.session.work
        assert work is not None
        return PaneSegment(
            segment.id,
            segment.start,
            segment.end,
            segment.coder,
            tuple(coding.code for coding in segment.codings),
            work.open_count(segment),
            work.is_over(segment),
            segment.id in work.memos,
        )

    # the session speaks

    def show_document(self) -> None:
        document = self.session.current_document()
        if document is None:
            self.pane.set_document("")
            return
        paragraphs = self.session.project.documents.paragraphs(document.id)
        numbers = {start: number for number, start, _end in paragraphs}
        self.pane.set_document(self.session.text(), document.layout, numbers=numbers)
        self.show_covers()
        self.show_segments()

    def show_covers(self) -> None:
        """Cover what is to be covered, unless the text on screen is not yet that of the session."""
        document = self.session.document
        if document is not None and self.pane.document_text() == self.session.text():
            self.pane.set_covers(self.covering.spans_of(document))

    def show_segments(self) -> None:
        work = self.session.work
        self.pane.set_segments([self.pane_segment(segment) for segment in work.segments.values()] if work else [])
        self.show_selection()

    def follow(self, change: WorkChange) -> None:
        work = self.session.work
        if work is None or change.reloaded:
            self.show_segments()
            return
        for row in change.removed:
            self.pane.remove_segment(row)
        for row in change.changed:
            self.pane.replace_segment(self.pane_segment(work.segments[row]))
        for row in change.added:
            self.pane.add_segment(self.pane_segment(work.segments[row]))

    def show_selection(self) -> None:
        if self.ours:
            return
        self.ours = True
        try:
            self.pane.select_segment(self.session.segment)
            self._let_go_of_text()
            span = self.session.span
            if self.session.segment is None and span is not None and span != self.pane.selected_span():
                self.pane.set_selected_span(*span)
        finally:
            self.ours = False

    def _let_go_of_text(self) -> None:
        """With a segment in hand no other passage looks selected, and the caret stands where the segment does."""
        segment = self.session.selected_segment()
        if segment is None:
            return
        span, caret = self.pane.selected_span(), self.pane.caret()
        if span == (segment.start, segment.end):
            self.pane.set_selected_span(segment.end, segment.end)
        elif span is not None or not segment.start <= caret <= segment.end:
            self.pane.set_selected_span(segment.start, segment.start)

    def scroll(self, start: int, end: int) -> None:
        self.pane.scroll_to(start, end, flash=True)

    # the user speaks

    def take_span(self, span: tuple[int, int] | None) -> None:
        if self.ours:
            return
        self.ours = True
        try:
            if span is not None:
                # The words stay selected beside a segment of exactly them, so that the selection can go on growing.
                own = take_passage(self.session, span)
                self.pane.select_segment(self.session.segment if own else None)
            elif self.session.span is not None:
                self.session.set_span(None)
        finally:
            self.ours = False

    def take_segment(self, segment: int | None) -> None:
        if segment is None:
            self.session.select_segment(None)
        else:
            self.session.select_segment(SegmentId(segment))

    def take_edge(self, segment: int, start: int, end: int) -> None:
        self.session.move_edges(SegmentId(segment), start, end)
        found = self.session.work.segments.get(SegmentId(segment)) if self.session.work else None
        if found is not None and (found.start, found.end) != (start, end):
            self.pane.replace_segment(self.pane_segment(found))

    def take_codes(self, codes: list[int], span: tuple[int, int]) -> None:
        self.session.set_span(span)
        self.session.code_many([CodeId(code) for code in codes])

    def ask_menu(self, point: QPoint, span: tuple[int, int] | None, segments: list[int]) -> None:
        self.menu_wanted.emit(point, span, segments)

    # where one is

    def place(self) -> int:
        """The first code point on screen."""
        return self.pane.offset_at(QPoint(self.pane.viewport().width() // 2, 2))

    def make_room(self, start: int, end: int, below: int) -> None:
        """Scroll so far that ``below`` pixels are free under the passage, but never past its beginning."""
        bar, height = self.pane.verticalScrollBar(), self.pane.viewport().height()
        rect = self.pane.span_rect(start, end)
        if rect.bottom() < 0 or rect.top() > height:
            self.pane.scroll_to(start, end, flash=False)
            return
        for _line in range(200):
            rect = self.pane.span_rect(start, end)
            if height - rect.bottom() >= below or rect.top() < height // 6 or bar.value() >= bar.maximum():
                return
            bar.setValue(bar.value() + 1)
