"""Going through passages again, completeness, and covering what is hard to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core import covering
from desktop.core.errors import NoCoder
from desktop.ui.covering import covering_of
from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.completeness import Passage, What
    from desktop.core.model import CodeId, DocumentId, FacetId
    from desktop.core.queries.review import Wanted
    from desktop.ui.breaks import BreakClock
    from desktop.ui.rounds import Round
    from desktop.ui.widgets.notice_bar import NoticeBar
    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.main_window import MainWindow
    from desktop.ui.windows.reviewing import Reviewing


class ReviewHandlers(HandlerPart):
    """What these actions do."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.rounds: Reviewing | None = None
        self.breaks: BreakClock | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "review.open": self.choose,
            "review.code": lambda: self.review_code(None),
            "review.next": lambda: self.go(1),
            "review.previous": lambda: self.go(-1),
            "review.end": self.end,
            "complete.open": lambda: self.window.show_page("completeness"),
            "complete.work": self.work_off_all,
            "complete.over": self.next_over,
            "code.cover": self.cover_code,
            "review.covers": self.switch_covers,
        }

    def join(self, desk: DeskPage) -> None:
        from desktop.ui.breaks import BreakClock

        session = self.session
        self.rounds = None
        covers = covering_of(session)
        covers.changed.connect(self.show_covers)
        session.code_in_hand_changed.connect(self.show_covers)

        def bar() -> NoticeBar:
            on_desk = self.window.stack.currentWidget() is desk
            return desk.view.offers() if on_desk else self.window.safety.notices()

        self.breaks = BreakClock(session, desk.view, self.window.settings, bar, parent=desk)
        # A palette that stays open would look at a project that is gone.
        desk.view.before_leaving += [self.write_down, desk.view.end_palette]
        self.show_covers()

    # rounds

    def reviewing(self) -> Reviewing:
        """What goes through passages on the desk that is shown now."""
        desk = self.window.desk
        assert desk is not None
        if self.rounds is None or self.rounds.desk is not desk:
            from desktop.ui.windows.reviewing import Reviewing

            self.rounds = Reviewing(self.session, desk)
        return self.rounds

    def write_down(self) -> None:
        """Remember where a review is, before the desk goes."""
        if self.rounds is not None and self.rounds.going is not None:
            self.rounds.write_down()

    def begin(self, going: Round) -> None:
        """Go through these passages on the desk."""
        self.window.show_page("desk")
        self.reviewing().begin(going)

    def choose(self) -> None:
        """Ask what to review."""
        from desktop.core.queries.review import Wanted
        from desktop.ui import rounds
        from desktop.ui.dialogs.review_choice import choose_review

        self.write_down()
        if self.rounds is not None and self.rounds.going is not None:
            self.rounds.end()
        left = rounds.kept(self.session)
        chosen = choose_review(self.window, self.session, left)
        if chosen is True and left is not None:
            self.begin(left)
            return
        if left is not None:
            left.end()
            left.deleteLater()
        if isinstance(chosen, Wanted):
            self.review(chosen)

    def review(self, wanted: Wanted) -> None:
        """Review what is wanted, from its beginning."""
        from desktop.core.queries.review import review
        from desktop.ui.rounds import Round, Task

        items = self.session.attempt(review, self.session.project, wanted)
        if items is None:
            return
        if not items:
            self.session.said.emit("There is no such passage to review", {})
            return
        self.begin(Round(self.session, Task(wanted=wanted), items))

    def review_code(self, code: CodeId | None) -> None:
        """Review one's own passages of a code, or of the one in hand."""
        code = code if code is not None else self.session.code_in_hand
        if code is None or self.session.project.codebook.is_retired(code):
            self.session.said.emit("Choose a code in the codebook first", {})
            return
        self.review_codes([code])

    def review_codes(self, codes: Sequence[CodeId]) -> None:
        """Review one's own passages of codes."""
        from desktop.core.queries.review import Wanted

        own = self.session.coder
        self.review(Wanted(codes=tuple(codes), coders=(own,) if own is not None else ()))

    def go(self, direction: int) -> None:
        """F8 and Shift+F8: in the round, or through the differences where coders are compared."""
        page = self.window.stack.currentWidget()
        if page is self.window.pages.get("compare") and page is not None:
            page.go(direction)  # type: ignore[attr-defined]
            return
        if self.rounds is None or self.rounds.going is None:
            self.choose()
            return
        self.window.show_page("desk")
        self.rounds.next() if direction > 0 else self.rounds.back()

    def end(self) -> None:
        if self.rounds is not None:
            self.rounds.end()

    # completeness

    def work_off(self, passages: Sequence[Passage], what: What, facet: FacetId | None) -> None:
        """Answer these passages one after another, with the palette at the facet."""
        from desktop.ui import rounds

        if self.session.coder is None:
            self.session.failed.emit(NoCoder())
        elif not passages:
            self.session.said.emit("Nothing of yours is left to answer there", {})
        else:
            self.begin(rounds.answering(self.session, passages, what, facet))

    def work_off_all(self, document: DocumentId | None = None) -> None:
        """Everything of the coder that leaves a required facet unanswered, perhaps in one document only."""
        from desktop.core import completeness
        from desktop.core.completeness import What

        session = self.session
        if session.coder is None:
            return
        found = session.attempt(completeness.unfinished, session.project, session.coder)
        passages = [each for each in found or () if document in (None, each.document)]
        self.work_off(passages, What.OPEN, None)

    def next_over(self) -> None:
        """To the coder's next over-answered segment, through all documents and round."""
        from desktop.core import completeness

        session = self.session
        if session.coder is None:
            session.failed.emit(NoCoder())
            return
        found = session.attempt(completeness.over_answered, session.project, session.coder)
        if not found:
            session.said.emit("Nothing of yours has too many answers", {})
            return
        order = {document.id: place for place, document in enumerate(session.project.documents.all())}
        span = session.target_span() or (-1, -1)
        here = (order.get(session.document, 0) if session.document is not None else 0, *span, session.segment or 0)
        places = [(order[each.document], each.start, each.end, each.segment) for each in found]
        at = next((at for at, place in enumerate(places) if place > here), 0)
        going = found[at]
        self.window.show_page("desk")
        if session.document != going.document:
            session.open_document(going.document)
        session.select_segment(going.segment, scroll=True)
        facet = completeness.facet_too_many(session.project, going.segment)
        if facet is not None:
            session.set_lens(facet)
            data = {"facet": session.project.codebook.facet(facet).name, "at": at + 1, "all": len(found)}
            session.said.emit("{facet} has too many answers here: {at} of {all} such segments", data)

    # covering

    def cover_code(self, code: CodeId | None = None) -> None:
        """Cover the passages of a code (the one in hand), or no longer."""
        session = self.session
        code = code if code is not None else session.code_in_hand
        if code is None or session.project.codebook.is_retired(code):
            session.said.emit("Choose a code in the codebook first", {})
        else:
            covers = code not in covering.chosen(session.project)
            session.attempt(covering.cover, session.project, code, covers)
            if covers:
                covering_of(session).switch(True)
        self.show_covers()

    def cover_codes(self, codes: Sequence[CodeId], covers: bool) -> None:
        """Cover the passages of these codes too, or no longer, as one step."""
        session = self.session
        before = set(covering.chosen(session.project))
        wanted = before | set(codes) if covers else before - set(codes)
        session.attempt(covering.set_covered, session.project, wanted)
        if covers:
            covering_of(session).switch(True)
        self.show_covers()

    def switch_covers(self) -> None:
        """Cover distressing passages, or let them be read for this sitting."""
        session = self.session
        covers = covering_of(session)
        if not covers.codes:
            session.said.emit("No code is covered. Its menu in the codebook covers the passages of one", {})
        else:
            covers.switch(not covers.on)
            if covers.on:
                session.said.emit("Passages of {n} codes are covered", {"n": len(covers.codes)})
            else:
                session.said.emit("Everything can be read for this sitting", {})
        self.show_covers()

    def show_covers(self) -> None:
        """Tick what is covered in the menu."""
        session = self.window.session
        if session is None or session.project.store.closed:
            return
        covers = covering_of(session)
        self.window.book["review.covers"].setChecked(bool(covers.codes) and covers.on)
        code = session.code_in_hand
        chosen = code is not None and code in covers.chosen
        self.window.book["code.cover"].setChecked(chosen)
