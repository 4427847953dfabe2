"""Selecting, and shaping segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core import selecting, shaping
from desktop.core.errors import ReadOnly
from desktop.ui.covering import is_covered
from desktop.ui.going import take_passage
from desktop.ui.translate import count_of, tr
from desktop.ui.windows.handler_part import HandlerPart
from desktop.ui.windows.twins_notice import TwinsNotice

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.model import CodeId, Segment, SegmentId
    from desktop.ui.widgets.document_pane import DocumentPane
    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.main_window import MainWindow


class SegmentHandlers(HandlerPart):
    """What these actions do."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.notice: TwinsNotice | None = None

    @property
    def pane(self) -> DocumentPane:
        return self.desk.view.pane

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "edit.turn": self.select_turn,
            "edit.whole": self.select_whole,
            "edit.hit": self.select_hit,
            "segment.split": self.split,
            "segment.join_next": lambda: self.join_with(1),
            "segment.join_previous": lambda: self.join_with(-1),
            "segment.copy": lambda: self.give_to_another(moving=False),
            "segment.recode": lambda: self.give_to_another(moving=True),
            "segment.in_vivo": self.in_vivo,
            "segment.same_words": self.same_words,
            "segment.paragraph": self.answer_paragraph,
            "segment.document": self.answer_document,
            "segment.twins": self.show_twins,
        }

    def join_right(self, desk: DeskPage) -> None:
        self.notice = TwinsNotice(self.window, desk)

    # selecting

    def _on_desk(self) -> None:
        self.window.show_page("desk")

    def _select(self, span: tuple[int, int]) -> None:
        self._on_desk()
        self.session.select_segment(None)
        self.pane.set_selected_span(*span)
        take_passage(self.session, span)

    def caret(self) -> int:
        """Where the caret stands, or a selected segment begins that is somewhere else."""
        segment, caret = self.session.selected_segment(), self.pane.caret()
        if segment is not None and not segment.start <= caret <= segment.end:
            return segment.start
        return caret

    def select_turn(self) -> None:
        document = self.session.current_document()
        if document is None:
            return
        span = selecting.speaker_turn(self.session.text(), document.layout, self.caret())
        if span is None:
            self.session.said.emit("Nobody is named as speaking here", {})
        else:
            self._select(span)

    def select_whole(self) -> None:
        span = shaping.whole_document(self.session.text())
        if span[0] < span[1]:
            self._select(span)

    def select_hit(self) -> None:
        self._on_desk()
        if not self.desk.view.find_bar.select_last():
            self.session.said.emit("Nothing was found in this document yet", {})

    # shaping

    def _may_write(self) -> bool:
        """Whether something can be changed; a sentence says why not, and who codes is asked."""
        if self.session.project.read_only:
            self.session.failed.emit(ReadOnly())
            return False
        return self.session.coder is not None or self.window.work.choose_coder()

    def split(self) -> None:
        """The selected segment, else the shortest of one's own under the caret."""
        self._on_desk()
        self.pane.commit_edge()
        at, selected = self.pane.caret(), self.session.selected_segment()
        if selected is None:
            around = [one for one in self.session.own_segments() if one.start < at < one.end]
            selected = min(around, key=lambda one: one.end - one.start, default=None)
        if selected is None:
            self.session.said.emit("Put the caret into one of your segments to split it", {})
            return
        parts = self.session.attempt(shaping.split, self.session.project, selected.id, at)
        if parts is not None:
            self.session.select_segment(parts[1], scroll=True)

    def join_with(self, direction: int) -> None:
        self._on_desk()
        self.pane.commit_edge()
        selected = self.session.selected_segment()
        if selected is None:
            return
        if self.session.attempt(shaping.own_segment, self.session.project, selected.id) is None:
            return
        # Those on screen are at hand; the project would read all of them again.
        own = self.session.own_segments()
        at = next(place for place, one in enumerate(own) if one.id == selected.id) + direction
        other = own[at] if 0 <= at < len(own) else None
        if other is None:
            said = "You have no segment after this one" if direction > 0 else "You have no segment before this one"
            self.session.said.emit(said, {})
            return
        if self._may_join(selected, other):
            self._take(self.session.attempt(shaping.join, self.session.project, selected.id, other.id))

    def _may_join(self, one: Segment, other: Segment) -> bool:
        """Ask where text that is in neither would come in."""
        from desktop.ui.messages import ask

        between = shaping.between(self.session.text(), one, other)
        if not between:
            return True
        count = count_of(between, "{n} character", "{n} characters")
        sentence = tr(
            "Segments",
            "Between the two segments stand {count} that are in neither. They will be in the joined one.",
            count=count,
        )
        return ask(self.window, tr("Segments", "Join over a gap?"), sentence, tr("Segments", "Join"))

    def _take(self, segment: SegmentId | None) -> None:
        if segment is not None:
            self.session.select_segment(segment, scroll=True)

    def give_to_another(self, *, moving: bool) -> None:
        from desktop.ui.dialogs.another_code import ask_another_code

        self.pane.commit_edge()
        segment = self.session.selected_segment()
        if segment is None or not self._may_write():
            return
        choice = ask_another_code(self.window, self.session, segment, moving=moving)
        if choice is None:
            return
        project, (before, code) = self.session.project, choice
        if moving and before is not None:
            done = self.session.attempt(shaping.recode, project, segment.id, before, code)
        else:
            of = next((coding.id for coding in segment.codings if coding.code == before), None)
            done = self.session.attempt(shaping.copy_to, project, segment.id, [code], of=of)
        if done is not None:
            self.session.take_given(done, [code])
            self._take(done)

    def in_vivo(self) -> None:
        self.pane.commit_edge()
        self.pane.snapping.settle()
        span, document, facet = self.session.target_span(), self.session.document, self.session.lens
        if span is None or document is None or not self._may_write():
            return
        if facet is None:
            self.session.said.emit("Make a facet first: a code stands under one", {})
            return
        if is_covered(self.session, document, *span):
            self.session.said.emit("What is covered gives no words: ask for it first, with Space in the text", {})
            return
        done = self.session.attempt(shaping.in_vivo, self.session.project, facet, document, span)
        if done is not None:
            self.session.take_given(done[0], [done[1]])
            self.session.set_code_in_hand(done[1])

    # everywhere

    def same_words(self) -> None:
        from desktop.ui.dialogs.same_words import code_same_words

        if not self._may_write():
            return
        self.pane.commit_edge()
        span, document = self.session.target_span(), self.session.document
        words = ""
        if span is not None and document is not None and not is_covered(self.session, document, *span):
            words = " ".join(self.session.text()[slice(*span)].split())
        segment = self.session.selected_segment()
        codes: list[CodeId] = [coding.code for coding in segment.codings] if segment is not None else []
        done = code_same_words(self.window, self.session, words if len(words) <= 200 else "", codes)
        if done is not None:
            data = {
                "passages": count_of(done.passages, "{n} passage", "{n} passages"),
                "documents": count_of(done.documents, "{n} document", "{n} documents"),
                "made": count_of(done.made, "{n} new segment", "{n} new segments"),
            }
            self.session.said.emit("Coded {passages} in {documents}: {made}", data)

    def answer_paragraph(self) -> None:
        self._on_desk()
        caret = self.caret()
        text = self.session.text()
        low = text.rfind("\n", 0, caret) + 1
        high = text.find("\n", caret)
        self._answer(selecting.trimmed(text, low, len(text) if high < 0 else high))

    def answer_document(self) -> None:
        self._answer(shaping.whole_document(self.session.text()))

    def _answer(self, span: tuple[int, int]) -> None:
        if span[0] < span[1]:
            self._select(span)
            self.desk.view.answer()

    def show_twins(self) -> None:
        from desktop.ui.dialogs.twins import show_twins

        if self._may_write():
            show_twins(self.window, self.session)
