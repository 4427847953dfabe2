"""What the text tells a screen reader of itself: the segment in hand or under the caret, jumps, what was done.

The text keeps the accessible interface of Qt's own text widget, so that reading by character, word and line is as
everywhere. What stands here comes beside it, as announcements.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from desktop.core.errors import TestimoniaError
from desktop.core.model import SegmentId
from desktop.ui.calling import called
from desktop.ui.covering import is_covered
from desktop.ui.messages import sentence_of
from desktop.ui.speaking import PAUSE_MS, is_heard, speak
from desktop.ui.translate import count_of, listed, number, tr

if TYPE_CHECKING:
    from desktop.core.model import Segment, Step
    from desktop.ui.session import Session
    from desktop.ui.widgets.document_pane import DocumentPane

#: Steps of somebody who is writing: each pause would be told.
SILENT = ("memo.",)
#: What one action causes is told together: a step, the jump that follows it, the segment it ends on.
TOGETHER_MS = 80


class PaneVoice(QObject):
    """Speaks for one pane and one session."""

    def __init__(self, session: Session, pane: DocumentPane) -> None:
        super().__init__(pane)
        self.session, self.pane = session, pane
        self._under: tuple[SegmentId, ...] = ()
        self._parts: dict[str, str] = {}
        self._caret = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._caret.timeout.connect(self._tell_caret)
        self._together = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._together.timeout.connect(self._flush)
        pane.describe_segment = self._describe
        pane.cursorPositionChanged.connect(self._moved)
        session.step_done.connect(self._step)
        session.scroll_wanted.connect(self._jumped)
        session.document_changed.connect(self._turned)
        session.said.connect(self._said)
        session.failed.connect(self._failed)

    # words

    def paragraph(self, place: int) -> str:
        """As "Paragraph 12 of 40" for a code point of the document on screen."""
        if self.session.document is None:
            return ""
        paragraphs = self.session.project.documents.paragraphs(self.session.document)
        at, count = number(paragraphs.number_at(place)), number(paragraphs.count)
        return tr("Pane", "Paragraph {number} of {count}", number=at, count=count)

    def answers(self, segment: Segment) -> str:
        """As "Codes: forced labour, testimony. 2 of 3 facets answered. Open: period. With a memo"."""
        work = self.session.work
        if work is None:
            return ""
        answers = work.answers(segment)
        names = [called(code) for answer in answers for code in answer.codes]
        names += [
            tr("Pane", "{name} from the document", name=called(code)) for answer in answers for code in answer.inherited
        ]
        done = sum(1 for answer in answers if answer.codes or answer.inherited)
        said = [tr("Pane", "Codes: {names}", names=listed(names)) if names else tr("Pane", "No codes yet")]
        if answers:
            counted = tr("Pane", "{done} of {all} facets answered", done=number(done), all=number(len(answers)))
            said.append(counted)
        still = [answer.facet.name for answer in answers if answer.is_open]
        over = [answer.facet.name for answer in answers if answer.is_over]
        if still:
            said.append(tr("Pane", "Open: {facets}", facets=listed(still)))
        if over:
            said.append(tr("Pane", "Too many answers: {facets}", facets=listed(over)))
        if segment.id in work.memos:
            said.append(tr("Pane", "With a memo"))
        if segment.coder != self.session.coder:
            said.append(tr("Pane", "Coded by {coder}", coder=self.session.project.coders.get(segment.coder).name))
        return ". ".join(said)

    def segment(self, segment: Segment) -> str:
        """A segment whole: paragraph, answers, passage."""
        passage = self.pane.shown_words((segment.start, segment.end))
        return f"{self.paragraph(segment.start)}. {self.answers(segment)}. {passage}"

    def under_caret(self) -> list[Segment]:
        """The shown segments in which the caret stands, the shortest first."""
        work = self.session.work
        if work is None:
            return []
        found = [work.segments.get(SegmentId(key)) for key in self.pane.segments_at(self.pane.caret())]
        return [each for each in found if each is not None and self.session.is_shown(each.coder)]

    def where(self) -> str:
        """Where one is: document, paragraph, what stands there, and who is coding."""
        document = self.session.current_document()
        if document is None:
            return tr("Pane", "No document is open")
        chosen = self.session.selected_segment()
        place = chosen.start if chosen is not None else (self.session.span or (self.pane.caret(),))[0]
        said = [document.name, self.paragraph(place)]
        if chosen is not None:
            said.append(tr("Pane", "A segment is in hand"))
            said.append(self.answers(chosen))
        elif self.session.span is not None:
            start, end = self.session.span
            covered = is_covered(self.session, document.id, start, end)
            words = 0 if covered else len(self.session.text()[start:end].split())
            said.append(
                tr("Pane", "The selected passage is covered")
                if covered
                else count_of(words, "{n} word selected", "{n} words selected")
            )
        else:
            under = self.under_caret()
            said += [self.answers(each) for each in under] or [tr("Pane", "No segment here")]
        coder = self.session.coder
        if coder is not None:
            said.append(tr("Pane", "Coding as {coder}", coder=self.session.project.coders.get(coder).name))
        return ". ".join(part for part in said if part)

    # speaking

    def _describe(self, drawn: Any) -> str:
        """A segment was taken in hand: told with the step and the jump that brought it there."""
        work = self.session.work
        found = work.segments.get(SegmentId(drawn.id)) if work is not None else None
        if found is not None:
            self._under = tuple(each.id for each in self.under_caret())
            self._add("place", self.segment(found))
        return ""

    def _add(self, kind: str, words: str) -> None:
        if words and is_heard():
            self._parts[kind] = words
            self._caret.stop()
            self._together.start()

    def _flush(self) -> None:
        parts, self._parts = self._parts, {}
        said = [parts[kind] for kind in ("step", "said") if kind in parts]
        said += [parts["place"]] if "place" in parts else [parts["jump"]] if "jump" in parts else []
        speak(self.pane, ". ".join(said))

    def _step(self, step: Step) -> None:
        if not is_heard() or step.head.action.startswith(SILENT):
            return
        from desktop.core.sentences import step_sentence
        from desktop.ui.widgets.status_line import translated

        self._add("step", step_sentence(step.head, translated))
        found = self.session.selected_segment()
        if found is not None and (step.head.segment == found.id):
            self._add("place", self.answers(found))

    def _jumped(self, start: int, _end: int) -> None:
        if is_heard():
            self._add("jump", self.paragraph(start))

    def _turned(self) -> None:
        document = self.session.current_document()
        self._under = ()
        if document is not None and is_heard():
            self._add("said", document.name)

    def _said(self, template: str, data: dict[str, Any]) -> None:
        if is_heard():
            self._add("said", tr("Status", template, **data))

    def _failed(self, error: object) -> None:
        if isinstance(error, TestimoniaError) and is_heard():
            speak(self.pane, sentence_of(error), urgent=True)

    def _moved(self) -> None:
        if is_heard() and self.pane.hasFocus():
            self._caret.start()

    def _tell_caret(self) -> None:
        """Say that the caret came into a segment or left one; a selection that grows says nothing."""
        if self.pane.textCursor().hasSelection() or self.session.segment is not None:
            return
        under = self.under_caret()
        before, self._under = self._under, tuple(each.id for each in under)
        entered = [each for each in under if each.id not in before]
        if entered:
            speak(self.pane, self.answers(entered[0]))
        elif before and not under:
            speak(self.pane, tr("Pane", "Out of the segment"))
        elif set(before) - set(self._under):
            speak(self.pane, self.answers(under[0]))
