"""Reading a project beside a desk that writes to it: seeing its steps as they come, and going on when it leaves."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.errors import FileReplaced, ProjectClosed, StorageFailed, TestimoniaError
from desktop.core.notes import Note
from desktop.core.storage import journal, succession
from desktop.core.storage.lock import PASSING, WriterLock
from desktop.core.storage.reasons import BUSY

if TYPE_CHECKING:
    from desktop.core.model import Step
    from desktop.core.project import Project

#: More steps than this at once are not told one by one: whoever shows something reads everything again.
MANY: Final = 200

WRITING = "This desk writes to the project."
CLOSED = "The project is closed."
WRITTEN = "This project is being written by {holder}. You can read it here and see each change as it comes."
LEFT = "Nobody else writes to this project any more. You can go on here."
HINDERED = "This project can only be read here ({reason}). Copy it to a folder of yours to work on it."


@dataclass(frozen=True, slots=True)
class Followed:
    """What came in: the steps that listeners were told of, or that they were told to read everything again."""

    steps: tuple[Step, ...] = ()
    reloaded: bool = False

    def __bool__(self) -> bool:
        return self.reloaded or bool(self.steps)


@dataclass(frozen=True, slots=True)
class State:
    """Who writes, and in ``sentence`` how to say it. ``free`` when ``Project.take_over`` can be expected to succeed."""

    writing: bool
    free: bool
    written_by: str
    reason: str
    sentence: Note


class Follower:
    """What a reader has seen of a project. Belongs to the thread of the project."""

    def __init__(self, project: Project) -> None:
        self.project = project
        #: None when it is not known what listeners have seen: they read everything again at the next look.
        self.known: succession.Mark | None = None
        self.version = project.seen_version
        self.outward = (0, 0)
        if project.read_only:
            with suppress(TestimoniaError):
                self.known = self._remember()

    def _remember(self) -> succession.Mark:
        store = self.project.store
        # First the version, then the step: what comes between them is seen the next time.
        self.version = store.data_version()
        last = succession.newest(store)
        with suppress(OSError):
            self.outward = succession.outward(store.path)
        return last

    def follow(self) -> Followed:
        """Tell listeners what another desk did since the last time; cheap when there is nothing.

        A desk that writes looks whether it still may, and reads everything again when the file was changed in its place
        all the same, as a client that synchronises folders may do. What listeners could not take in they are told
        again. Raises FileReplaced, FileVanished, StorageFailed, WriterLost; ProjectClosed; what listeners raise; and
        what opening raises when another file lies in the place of the project.
        """
        project, file = self.project, self.project.file
        if project.store.closed:
            raise ProjectClosed
        if project.scope is not None:
            return Followed()
        try:
            file.check()
        except FileReplaced:
            # A file beside it that holds something belongs to the file that was here before; together they are none.
            if not file.read_only or journal.has_unsettled(file.path):
                raise
            file.reopen()
            return self._reloaded()
        if file.is_immutable:
            return self._look_outward()
        try:
            with journal.impatient(project.store.connection):
                last, steps = self._news() if file.read_only else self._strange_news()
            return self._tell(last, steps)
        except StorageFailed as error:
            # At this moment a writer changes the file itself; or it ended doing so, and left work for the next one.
            busy = error.data.get("reason") == BUSY
            if busy or (journal.has_unsettled(file.path) and WriterLock(file.path).is_free()):
                return Followed()
            raise

    def _look_outward(self) -> Followed:
        try:
            now = succession.outward(self.project.path)
        except OSError as error:
            raise StorageFailed(reason=error.strerror or error) from error
        if now == self.outward:
            return Followed()
        self.project.file.reopen()
        return self._reloaded()

    def _reloaded(self) -> Followed:
        self.known = None
        return self._tell(self._remember(), None)

    def _news(self) -> tuple[succession.Mark, list[Step] | None]:
        """The newest step and those that listeners have not seen; None for everything."""
        store = self.project.store
        version = store.data_version()
        if self.known is None:
            self.version = version
            return succession.newest(store), None
        if version == self.version:
            return self.known, []
        store.look_at_layout()
        last, steps = succession.since(store, self.known, MANY)
        self.version = version
        return last, steps

    def _strange_news(self) -> tuple[succession.Mark, list[Step] | None]:
        """The same for a desk that writes, and that nobody else ought to have anything to tell."""
        project = self.project
        version = project.store.data_version()
        if version == self.version:
            return succession.NOTHING, []
        self.version = project.seen_version = version
        return succession.NOTHING, None

    def _tell(self, last: succession.Mark, steps: list[Step] | None) -> Followed:
        self.known = last if self.project.read_only else None
        try:
            if steps is None:
                self.project.tell_reloaded()
            for step in steps or ():
                self.project.tell(step)
        except TestimoniaError:
            # Where somebody cannot take it in, as while the writer is at the file, nobody can say what has been seen.
            self.known, self.version = None, -1
            raise
        return Followed(tuple(steps or ()), reloaded=steps is None)

    def take_over(self) -> bool:
        """Write from now on, when nobody else does; True also when this desk writes already.

        Listeners are told what they have not seen. Raises what opening a project raises.
        """
        project, file = self.project, self.project.file
        if project.store.closed:
            raise ProjectClosed
        if not file.read_only:
            return True
        before = file.identity
        if not file.take_over():
            return False
        project.seen_version = project.store.data_version()
        project.forget_caches()
        if file.identity != before:
            self._reloaded()
        else:
            self.version = -1  # that of another connection
            self._tell(*self._news())
        return True

    def state(self) -> State:
        """Who writes to the project now. Reads nothing of the project itself."""
        project, file = self.project, self.project.file
        if project.store.closed:
            return State(False, False, "", "", Note(CLOSED))
        if not file.read_only:
            return State(True, False, "", "", Note(WRITING))
        lock = WriterLock(file.path)
        reason, glance = lock.could_write(), lock.glance()
        if not reason and glance != "held":
            # What can be seen to be over is over; the rest shows in the attempt.
            reason = "" if file.hindrance in PASSING else file.hindrance
            if not reason and glance == "free":
                file.written_by = ""
                return State(False, True, "", "", Note(LEFT))
        if reason:
            return State(False, False, "", reason, Note(HINDERED, reason=reason))
        file.written_by = lock.holder()
        return State(False, False, file.written_by, "", Note(WRITTEN, holder=file.written_by))
