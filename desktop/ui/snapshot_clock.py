"""Snapshots by themselves: one at opening when something changed since the newest, then one every half hour of work.

They are taken beside the screen on a connection of their own. Nobody waits for one: closing the project stops it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.beside import here
from desktop.core.errors import Cancelled, TestimoniaError
from desktop.ui.tasks import Task, beside, let_go

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.model import Step
    from desktop.core.snapshots.listing import Snapshot
    from desktop.ui.session import Session

OPENING, MINUTE = 4_000, 60_000
EVERY_MINUTES = 30
LARGE = 10_000_000
"""From so many bytes on, a snapshot that has to be waited for is taken beside the screen, which goes on painting."""
PATIENCE = 3_000
"""How long closing a project waits, at most, for a snapshot to be given up, in milliseconds."""


class SnapshotClock(QObject):
    """``taken`` carries a Snapshot, ``failed`` a TestimoniaError; nothing is said when none was due."""

    taken = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None, *, opening: int = OPENING) -> None:
        super().__init__(parent)
        self.session = session
        self.task: Task | None = None
        self.changed = False
        self.ended = session.project.read_only
        if self.ended:
            return
        session.project.file.beside = self.waited_for
        self.beat = QTimer(self, interval=MINUTE)
        self.beat.timeout.connect(self.look)
        self.beat.start()
        session.step_done.connect(self._notice)
        QTimer.singleShot(opening, self, self.take)

    def _notice(self, _step: Step) -> None:
        self.changed = True

    def look(self) -> None:
        """Take a snapshot if one is due."""
        if self.changed:
            self._start(due_only=True)

    def take(self) -> None:
        """Take a snapshot unless nothing changed since the newest."""
        self._start(due_only=False)

    def _start(self, *, due_only: bool) -> None:
        if self.ended or self.task is not None:
            return
        project = self.session.project
        try:
            work = _Work(project.path, project.key, int(project.info().id), due_only=due_only)
        except TestimoniaError as error:  # whether a drive that went comes back is seen the next time
            self.changed = True
            self.failed.emit(error)
            return
        task = self.task = Task(work, self)
        self.changed = False
        task.finished.connect(lambda found: self._finished(task, found))
        task.failed.connect(lambda error: self._failed(task, error))
        task.start()

    def _finished(self, task: Task, found: Snapshot | bool | None) -> None:
        if task is not self.task:
            return
        self.task = None
        if found is False:
            self.changed = True  # not due yet
        elif found is not None:
            self.taken.emit(found)

    def _failed(self, task: Task, error: object) -> None:
        if task is not self.task:
            return
        self.task = None
        self.changed = True
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, TestimoniaError) and isinstance(error, BaseException):
            raise error
        self.failed.emit(error)

    def waited_for(self, work: Callable[[], Any]) -> Any:
        """Take the snapshot before something big; until it is there, nothing else can be done."""
        try:
            size = self.session.project.path.stat().st_size
        except OSError:
            size = 0
        if size < LARGE:
            return work()
        self.session.said.emit("Taking a snapshot…", {})
        return beside(work)

    def settle(self) -> None:
        """Give up what is being taken, so that nothing else reads the file; wait a moment for that."""
        task, self.task = self.task, None
        if task is not None:
            let_go(task)
            task.over.wait(PATIENCE / 1000)
            self.changed = True

    def stop(self) -> None:
        """No more snapshots: the project is going to be closed."""
        if not self.ended:
            self.ended = True
            self.beat.stop()
            self.session.project.file.beside = here
        self.settle()


class _Work:
    """What the worker does: a snapshot, None when nothing changed, False when none is due yet."""

    def __init__(self, path: Path, key: Any, project: int, *, due_only: bool) -> None:
        self.path, self.key, self.project, self.due_only = path, key, project, due_only

    def __call__(self, on_progress: Callable[[int, int], bool]) -> Snapshot | bool | None:
        from desktop.core.snapshots.keeper import take
        from desktop.core.snapshots.listing import AUTO, listed
        from desktop.core.snapshots.schedule import due
        from desktop.core.snapshots.settings import load_policy

        policy = load_policy()
        if self.due_only:
            newest = next(iter(listed(self.path, self.project, policy)), None)
            if not due(newest, datetime.now(UTC), changed=True, every_minutes=EVERY_MINUTES):
                return False
        return take(self.path, self.key, policy, AUTO, on_progress=on_progress)
