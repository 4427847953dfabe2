"""The tour of the desk: six steps, each done when the person has really done it, and left whenever they like.

It only listens: to the session for what is done there, and to whoever shows it for the rest (``seen``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from desktop.core.model import StepKind
from desktop.ui.actions.shown_keys import shown_key
from desktop.ui.translate import isolate, tr

if TYPE_CHECKING:
    from desktop.core.model import Step
    from desktop.ui.session import Session

DOCUMENT, CODE, ANSWERS, MARGIN, UNDO, HELP = "document", "code", "answers", "margin", "undo", "help"
STEPS: Final = (DOCUMENT, CODE, ANSWERS, MARGIN, UNDO, HELP)


@dataclass(frozen=True, slots=True)
class TourStep:
    """``title`` and ``words`` of the card; ``todo`` says what brings the next one."""

    title: str
    words: str
    todo: str


def words_of(step: str) -> TourStep:
    """What the card of a step says, with the keys as they are now."""

    def key(action: str) -> str:
        return isolate(shown_key(action))

    if step == DOCUMENT:
        return TourStep(
            tr("Tour", "What there is to read"),
            tr("Tour", "These are the documents of the project. The bar shows how far you are with each."),
            tr("Tour", "Open another one: click it, or go to it with the arrow keys and press Enter."),
        )
    if step == CODE:
        return TourStep(
            tr("Tour", "Select and type"),
            tr(
                "Tour",
                "Coding is one movement: select a passage and type a few letters of what it shows. The palette opens "
                "below it.",
            ),
            tr("Tour", "Select some words, type “tor”, and press Enter."),
        )
    if step == ANSWERS:
        return TourStep(
            tr("Tour", "What is still open"),
            tr(
                "Tour",
                "Each facet is a question to the passage. Amber says which have no answer yet; {key} takes you to the "
                "next such passage.",
                key=key("code.incomplete"),
            ),
            tr(
                "Tour",
                "Answer the next facet: type a few letters and press Enter. A time is typed as you would say it.",
            ),
        )
    if step == MARGIN:
        return TourStep(
            tr("Tour", "The margin"),
            tr(
                "Tour",
                "Every segment has a bracket with its answer. One facet colours the page at a time; {key} takes the "
                "next one.",
                key=key("view.lens"),
            ),
            tr("Tour", "Click another bracket, or a coloured passage, to take its segment in hand."),
        )
    if step == UNDO:
        return TourStep(
            tr("Tour", "Nothing is lost"),
            tr(
                "Tour",
                "There is no Save. Everything you do is a step that is written "
                "at once, can be taken back, and stands in "
                "the history ({key}).",
                key=key("edit.history"),
            ),
            tr("Tour", "Take your last step back with {key}.", key=key("edit.undo")),
        )
    return TourStep(
        tr("Tour", "Where to ask"),
        tr(
            "Tour",
            "{palette} finds every action, document and code by its name. "
            "{guide} opens the guide, and {what} says what "
            "a part of the window is for.",
            palette=key("view.go"),
            guide=key("help.guide"),
            what=key("help.what"),
        ),
        tr("Tour", "That is all you need to begin. The tour is in the Help menu."),
    )


class Tour(QObject):
    """``changed`` after another step is shown, ``ended`` once when it is over or left."""

    changed = Signal()
    ended = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.at = 0
        self.over = False
        session.document_changed.connect(lambda: self._done(DOCUMENT))
        session.step_done.connect(self._step)
        session.selection_changed.connect(self._selected)
        self._segment = session.segment

    @property
    def step(self) -> str:
        return STEPS[self.at]

    def go(self, by: int) -> None:
        """Go to the next step (1) or the one before (-1); after the last it is over."""
        if self.over:
            return
        if self.at + by >= len(STEPS):
            self.end()
            return
        self.at = max(0, self.at + by)
        self._segment = self.session.segment
        self.changed.emit()

    def seen(self, what: str) -> None:
        """Be told of what a session does not know: the history was shown, help was asked for."""
        self._done(what)

    def end(self) -> None:
        if not self.over:
            self.over = True
            self.ended.emit()

    def _done(self, step: str) -> None:
        if not self.over and self.step == step:
            self.go(1)

    def _step(self, step: Step) -> None:
        if step.head.kind is StepKind.UNDO:
            self._done(UNDO)
        elif step.head.kind is StepKind.DO and "coding" in step.tables() and step.head.coder == self.session.coder:
            self._done(CODE) if self.step == CODE else self._done(ANSWERS)

    def _selected(self) -> None:
        segment = self.session.segment
        if segment is not None and segment != self._segment:
            self._done(MARGIN)
