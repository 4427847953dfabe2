"""Looking once a second how the project's file stands: what another desk wrote, who that is, whether the file is there.

What came in is told through the session as every other step is; this says only how things stand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.errors import FileReplaced, FileVanished, TestimoniaError, WriterLost

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.following import State
    from desktop.ui.session import Session

SECOND = 1_000


class Following(QObject):
    """``may_take_over`` is asked before this desk goes on as the writer, for everything is shown anew then."""

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
        #: Who wrote when last seen. Without anybody it was opened for reading on purpose, and stays so.
        self.writer = session.project.written_by
        self.timer = QTimer(self, interval=interval)
        self.timer.timeout.connect(self.look)
        self.timer.start()
        QTimer.singleShot(0, self, self.look)

    def stop(self) -> None:
        self.timer.stop()

    def look(self) -> None:
        """Follow once, and go on as the writer when nobody else is one."""
        project = self.session.project
        if project.store.closed or not self.timer.isActive():
            return
        try:
            project.follow()
            if project.read_only:
                self._read_along()
        except WriterLost as error:
            self.demoted.emit(error)
        except TestimoniaError as error:
            self._lose(error)
        else:
            if self.trouble:
                self.trouble = ""
                self.found.emit()

    def _read_along(self) -> None:
        project = self.session.project
        state: State = project.state()
        if state.free:
            if self.writer and self.may_take_over() and project.take_over():
                self.stop()
                self.took_over.emit(self.writer)
            return
        self.writer = state.written_by or self.writer
        if str(state.sentence) != self.said:
            self.said = str(state.sentence)
            self.stands.emit(state)

    def _lose(self, error: TestimoniaError) -> None:
        if error.sentence != self.trouble:
            self.trouble = error.sentence
            self.lost.emit(error)


def can_be_rescued(error: object) -> bool:
    """Whether what the desk still has can be saved under another name."""
    return isinstance(error, (FileReplaced, FileVanished))
