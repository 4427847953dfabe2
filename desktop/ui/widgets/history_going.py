"""The way back to a step, above the list: asked, under way, done, and taken back.

``barrier_changed`` gives the newest step behind which one cannot go back, or None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.errors import ReadOnly
from desktop.core.going_back import barrier, way_back
from desktop.core.model import StepKind
from desktop.ui.going_back import GoingBack, barrier_words, detail, outcome, question, under_way
from desktop.ui.messages import ask
from desktop.ui.models.step_words import coder_name
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.panel import BusyLine, MessageStrip

if TYPE_CHECKING:
    from desktop.core.going_back import Gone
    from desktop.core.model import Step, StepHead, StepId
    from desktop.ui.session import Session

LASTING = (StepKind.MIGRATE, StepKind.MERGE, StepKind.ERASE)


class HistoryGoing(QWidget):
    """A line while it goes, a strip when it is over; without either it takes no room."""

    barrier_changed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = current()
        self.going: GoingBack | None = None
        self.before: StepId | None = None
        self.told_at = 0
        self.line = BusyLine(self, inset=24)
        self.strip = MessageStrip("ok", "", self, action=tr("History", "Take that back"), closable=True)
        self.strip.hide()
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.line)
        self.strip_room = QVBoxLayout()
        self.strip_room.addWidget(self.strip)
        self.column.addLayout(self.strip_room)
        self.line.cancelled.connect(self._stop)
        self.strip.acted.connect(self._take_back)
        self.strip.closed.connect(self._restyle)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self.theme.px
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        room = px(12) if not self.strip.isHidden() else 0
        self.strip_room.setContentsMargins(px(24), room, px(24), 0)

    def look_for_barrier(self) -> None:
        """When the page is shown: what was done elsewhere since makes the strip untrue."""
        if self.going is None and self.session.project.step_count() != self.told_at:
            self._put_away()
        self.barrier_changed.emit(self.session.attempt(barrier, self.session.project))

    def follow(self, step: Step) -> None:
        if step.head.kind in LASTING:
            self.look_for_barrier()
        if self.going is None and not self.strip.isHidden():
            self._put_away()  # what it says of the project holds no longer

    # going

    def ask(self, step: StepId) -> None:
        """Say what going back to right after a step means, and do it if that is wanted."""
        if self.going is not None:
            return
        project = self.session.project
        if project.read_only:
            self.session.failed.emit(ReadOnly())
            return
        way = self.session.attempt(way_back, project, step)
        if way is None:
            return
        if way.barrier is not None:
            self._say("warn", barrier_words(way.barrier))
        elif way.newcomer is not None:
            words = tr(
                "History",
                "You are coding as {coder}, who was not there yet after this step. Nothing was changed; "
                "code as somebody else, then go back.",
                coder=coder_name(project, way.newcomer),
            )
            self._say("warn", words)
        elif not way.turns:
            self._say("info", tr("History", "The project is as it was after this step."))
        elif ask(
            self.window(),
            tr("History", "Undo back to here?"),
            question(project, way),
            tr("History", "Undo back to here"),
            detail=detail(),
        ):
            self._begin(step)

    def _begin(self, step: StepId) -> None:
        # Something may have been written while it was asked: by the pause of a memo, or by a sync of the folder.
        way = self.session.attempt(way_back, self.session.project, step)
        newest = self.session.attempt(self.session.project.history, limit=1)
        if way is None or not way.turns or not newest:
            return
        self._put_away()
        self.before = newest[0].id
        going = self.going = GoingBack(self.session, way, self)
        going.progressed.connect(self._progress)
        going.ended.connect(self._ended)
        self.line.start(under_way(way, 0), 100)
        going.start()

    def _progress(self, done: int, total: int) -> None:
        if self.going is not None:
            self.line.set_progress(done, total, under_way(self.going.way, done))

    def _stop(self) -> None:
        if self.going is not None:
            self.going.stop()

    def _ended(self, gone: Gone) -> None:
        going, self.going = self.going, None
        self.line.stop()
        if going is None:
            return
        going.deleteLater()
        # Somebody may have gone on coding meanwhile: the project then is another one than it was at that point.
        left = self.session.attempt(way_back, self.session.project, going.way.point.id)
        there = left is not None and not left.turns
        self._say(*outcome(going.way, gone, there=there), back=gone.done > 0)

    def _take_back(self) -> None:
        """To where it was before: what was undone is done again."""
        if self.before is not None and self.going is None:
            self._begin(self.before)

    def _say(self, kind: str, words: str, *, back: bool = False) -> None:
        self.told_at = self.session.project.step_count()
        self.strip.say(kind, words)
        self.strip.offer(back)
        self.strip.show()
        self._restyle()

    def _put_away(self) -> None:
        self.strip.hide()
        self._restyle()

    def shut_down(self) -> None:
        if self.going is not None:
            self.going.give_up()
            self.going = None
        self.line.stop()


def is_behind(head: StepHead, last: StepHead | None) -> bool:
    """Whether a step lies behind the newest that cannot be undone."""
    return last is not None and head.number < last.number
