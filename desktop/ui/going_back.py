"""Going back to a point of the history from the desk: asked first, done in turns beside the keys, told afterwards."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.errors import TestimoniaError
from desktop.core.going_back import Gone, turn_round
from desktop.core.sentences import step_sentence
from desktop.ui.guarded import guarded
from desktop.ui.messages import sentence_of
from desktop.ui.models.step_words import coder_name, sentence, translated
from desktop.ui.rereading import STAYS
from desktop.ui.translate import count_of, listed, number, tr

if TYPE_CHECKING:
    from desktop.core.going_back import WayBack
    from desktop.core.model import StepHead
    from desktop.core.project import Project
    from desktop.ui.session import Session

TURN = 0.02
"""Seconds of work before the keys have their turn."""
MOST_NAMES = 6


def question(project: Project, way: WayBack) -> str:
    """How many steps are turned round, and whose."""
    parts = []
    if way.undone:
        parts.append(
            count_of(way.undone, "{n} step is undone, back to this one.", "{n} steps are undone, back to this one.")
        )
    if way.redone:
        parts.append(
            count_of(
                way.redone,
                "{n} step that was undone since is done again.",
                "{n} steps that were undone since are done again.",
            )
        )
    coders = way.coders()
    whose = [
        tr("History", "{coder}: {steps}", coder=coder_name(project, coder), steps=count_of(n, "{n} step", "{n} steps"))
        for coder, n in coders[:MOST_NAMES]
    ]
    if len(coders) > MOST_NAMES:
        whose.append(count_of(len(coders) - MOST_NAMES, "{n} more coder", "{n} more coders"))
    if any(coder != project.coder for coder, _ in coders):
        parts.append(tr("History", "These are not only your own steps. {whose}.", whose=listed(whose)))
    return " ".join(parts)


def detail() -> str:
    """What is to be known before answering."""
    return tr(
        "History",
        "Each becomes a step of its own, the newest first. Nothing is erased from the history, and all of it can be "
        "taken back. Where something later rests on one of them, it stops there and says so.",
    )


def barrier_words(barrier: StepHead) -> str:
    """Why one cannot go back behind a step."""
    return tr(
        "History",
        "“{step}” (step {number}) cannot be undone, and so the project cannot go back behind it. "
        "Earlier steps can be read.",
        step=sentence(barrier),
        number=number(barrier.number),
    )


class GoingBack(QObject):
    """One way back, done a few steps at a time.

    ``progressed`` gives how many of how many are done, ``ended`` a ``Gone``. The screen stays where it is meanwhile.
    """

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(self, session: Session, way: WayBack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.way = session, way
        self.done = 0
        self.stopped = False
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    def start(self) -> None:
        self._turn.start()

    def stop(self) -> None:
        """Go no further; what was turned round stays so."""
        self.stopped = True

    def give_up(self) -> None:
        """The same at once, telling nobody, as when the project is being closed."""
        self._turn.stop()

    @guarded
    def _go_on(self) -> None:
        if self.session.project.store.closed:
            return
        until = time.perf_counter() + TURN
        self.session.setProperty(STAYS, True)
        try:
            while self.done < len(self.way.turns) and not self.stopped:
                try:
                    turn_round(self.session.project, self.way.turns[self.done])
                except TestimoniaError as error:
                    self.ended.emit(Gone(self.done, error))
                    return
                self.done += 1
                if time.perf_counter() > until:
                    break
        finally:
            self.session.setProperty(STAYS, False)
        self.progressed.emit(self.done, len(self.way.turns))
        if self.done == len(self.way.turns) or self.stopped:
            self.ended.emit(Gone(self.done))
        else:
            self._turn.start()


def outcome(way: WayBack, gone: Gone, *, there: bool = True) -> tuple[str, str]:
    """What is said afterwards: the kind of strip, and the sentence.

    ``there`` is False where something else was done meanwhile, so that the project is not as it was at the point.
    """
    total = len(way.turns)
    if gone.refusal is not None:
        first = tr(
            "History", "{done} of {all} steps were undone or done again.", done=number(gone.done), all=number(total)
        )
        return "warn", f"{first} {sentence_of(gone.refusal)}"
    if gone.done < total:
        words = tr(
            "History",
            "Stopped. {done} of {all} steps were undone or done again; the others are as they were.",
            done=number(gone.done),
            all=number(total),
        )
        return "warn", words
    place = tr("History", "The project is as it was after step {number}.", number=number(way.point.number))
    if not way.redone:
        done = count_of(total, "{n} step was undone.", "{n} steps were undone.")
    elif not way.undone:
        done = count_of(total, "{n} step was done again.", "{n} steps were done again.")
    else:
        done = count_of(total, "{n} step was undone or done again.", "{n} steps were undone or done again.")
    return ("ok", f"{done} {place}") if there else ("warn", done)


def under_way(way: WayBack, done: int) -> str:
    """What is said meanwhile."""
    return tr(
        "History",
        "Going back to “{step}”: {done} of {all}",
        step=step_sentence(way.point, translated),
        done=number(done),
        all=number(len(way.turns)),
    )
