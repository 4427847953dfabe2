"""Looking once a second how the project's file stands: what another desk wrote, who that is, whether the file is there.

What came in is told through the session as every other step is; this says only how things stand.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop.core.errors import DriveStalled, FileReplaced, FileVanished, TestimoniaError, WriterLost

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.following import State
    from desktop.ui.session import Session

SECOND = 1_000
PATIENCE = 3.0
"""So long a drive may take for an answer before it is said that it gives none, in seconds."""


class Knock(QObject):
    """Asks in a thread of its own whether the file's drive answers, for a network may let whoever asks wait for ever.

    It belongs to the application: an answer that comes after the project was closed finds it there.
    """

    answered = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__(QCoreApplication.instance())
        self.path = path
        self.since: float | None = None

    def ask(self) -> None:
        self.since = time.monotonic()
        Thread(target=self._ask, name="testimonia-knock", daemon=True).start()

    def _ask(self) -> None:
        for path in (self.path, self.path.parent, f"{self.path}-lock"):
            with suppress(OSError):
                os.stat(path)
        with suppress(RuntimeError):  # the program ended meanwhile
            self.answered.emit()

    @property
    def waited(self) -> float:
        """For how many seconds there has been no answer; 0 when nothing is asked."""
        return 0.0 if self.since is None else time.monotonic() - self.since


class Following(QObject):
    """``may_take_over`` is asked before this desk becomes a writer or a reader, for everything is shown anew then."""

    stands = Signal(object)
    """A State of a reader, whenever it says something else than before."""
    took_over = Signal(str)
    """This desk writes now; the name is of whoever wrote before."""
    lost = Signal(object)
    """The error that keeps the file from being read or written; told once until it is found again."""
    demoted = Signal(object)
    """A WriterLost: this desk wrote, and only reads now."""
    found = Signal()
    """The file is there again."""

    def __init__(
        self,
        session: Session,
        parent: QObject | None = None,
        *,
        may_take_over: Callable[[], bool] = lambda: True,
        interval: int = SECOND,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.may_take_over = may_take_over
        self.trouble = ""
        self.said = ""
        #: How the project is shown; how it is can change with any step.
        self.shown_writing = not session.project.read_only
        self.looking = False
        #: Who wrote when last seen. Without anybody it was opened for reading on purpose, and stays so.
        self.writer = session.project.written_by
        self.knock = Knock(session.project.path)
        self.knock.answered.connect(self._answered)
        self.timer = QTimer(self, interval=interval)
        self.timer.timeout.connect(self.beat)
        self.timer.start()
        QTimer.singleShot(50, self, self.beat)  # a thread is started: after the first paint

    def stop(self) -> None:
        self.timer.stop()

    def beat(self) -> None:
        """Have a look as soon as the drive answers."""
        if not self.timer.isActive() or self.session.project.store.closed:
            return
        if self.knock.since is None:
            self.knock.ask()
        elif self.knock.waited >= PATIENCE:
            self.lose(DriveStalled(path=self.session.project.path))

    def _answered(self) -> None:
        self.knock.since = None
        self.look()

    def look(self) -> None:
        """Follow once, and go on as the writer when nobody else is one."""
        project = self.session.project
        # Whoever is told may ask a question, during which the next second passes.
        if project.store.closed or self.looking or not self.timer.isActive():
            return
        self.looking = True
        lost: WriterLost | None = None
        try:
            project.follow()
            if project.read_only:
                self._read_along()
        except WriterLost as error:
            lost = error
        except TestimoniaError as error:
            self.lose(error)
        else:
            if self.trouble:
                self.trouble = ""
                self.found.emit()
        finally:
            self.looking = False
        self._show_as_it_is(lost)

    def _show_as_it_is(self, lost: WriterLost | None) -> None:
        """A step may have found first that the right to write is gone; and one who took over may have met trouble."""
        project = self.session.project
        if project.store.closed or self.shown_writing != project.read_only:
            return
        if not project.read_only:
            self.stop()
            self.took_over.emit(self.writer)
        elif self.may_take_over():
            self.stop()
            self.demoted.emit(lost or WriterLost(path=project.path, holder=project.written_by or self.writer))

    def _read_along(self) -> None:
        project = self.session.project
        state: State = project.state()
        if state.free:
            if self.writer and not self.shown_writing and self.may_take_over():
                project.take_over()
            return
        self.writer = state.written_by or self.writer
        if str(state.sentence) != self.said:
            self.said = str(state.sentence)
            self.stands.emit(state)

    def explain(self, error: TestimoniaError) -> None:
        """Say why something could not be read: what a look finds, or the error itself."""
        self.look()
        if not self.trouble and self.timer.isActive():
            self.lose(error)

    def lose(self, error: TestimoniaError) -> None:
        """Say what keeps the file from being read or written, unless that was said last."""
        if error.sentence != self.trouble:
            self.trouble = error.sentence
            self.lost.emit(error)


def can_be_rescued(error: object) -> bool:
    """Whether what the desk still has can be saved under another name."""
    return isinstance(error, (FileReplaced, FileVanished))
