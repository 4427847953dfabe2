"""The one door to a project: open, create, close, step, undo, redo, subscribe; the services hang on it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop import __version__
from desktop.core import steps
from desktop.core.clock import now
from desktop.core.codebook import Codebook
from desktop.core.coders import Coders
from desktop.core.coding import CodingService
from desktop.core.documents import Documents
from desktop.core.errors import (
    NotFound,
    NothingToRedo,
    NothingToUndo,
    NotUndoable,
    ProjectBusy,
    ProjectNotWritable,
    ReadOnly,
    StorageFailed,
    TestimoniaError,
)
from desktop.core.memos import Memos
from desktop.core.model import (
    CoderId,
    DocumentId,
    ProjectId,
    ProjectInfo,
    SegmentId,
    Step,
    StepHead,
    StepId,
    StepKind,
)
from desktop.core.naming import clean_name
from desktop.core.sentences import step_sentence
from desktop.core.storage import bodies, history, migrations
from desktop.core.storage import connection as files
from desktop.core.storage.lock import WriterLock
from desktop.core.storage.schema import LAYOUT, PROJECT
from desktop.core.storage.store import Store

if TYPE_CHECKING:
    from desktop.core.storage.ids import IdSource

Listener = Callable[[Step], None]


class StepScope:
    """An open step; the action and its arguments may still be settled while it runs."""

    def __init__(
        self,
        action: str,
        args: dict[str, Any],
        document: DocumentId | None,
        segment: SegmentId | None,
    ) -> None:
        self.action = action
        self.args = args
        self.document = document
        self.segment = segment
        self.step: Step | None = None


class Project:
    """An open project file.

    Services: ``documents``, ``codebook``, ``coding``, ``coders``, ``memos``. ``coder`` is who is coding now; it may be
    None only while nobody has been chosen. All calls belong to the thread that opened the project.
    """

    def __init__(self, store: Store, lock: WriterLock | None) -> None:
        self.store = store
        self.lock = lock
        self.session = secrets.token_hex(8)
        self.coder: CoderId | None = None
        #: Who writes to the project elsewhere, where it could be opened for reading only because of that.
        self.written_by = ""
        self.listeners: list[Listener] = []
        self.scope: StepScope | None = None
        self.seen_version = store.data_version()
        self.coders = Coders(self)
        self.codebook = Codebook(self)
        self.documents = Documents(self)
        self.coding = CodingService(self)
        self.memos = Memos(self)

    # opening and closing

    @classmethod
    def create(
        cls,
        path: Path | str,
        *,
        name: str = "",
        coder: str = "",
        codebook: Any = None,
        ids: IdSource | None = None,
        fill: Callable[[Project], None] | None = None,
        source: str = "",
    ) -> Project:
        """A new project at ``path`` with its first coder and, as a ``CodebookSpec``, the codebook to start from.

        ``fill`` writes a project that was read elsewhere, its project row included, within the one step of the
        creation; ``source`` names where from. A coder of that name may then be there already.

        Raises ProjectExists, StorageFailed or BadName; then nothing is left behind.
        """
        place = Path(path)
        connection = files.create(place)
        try:
            with files.translated():
                migrations.bring_up_to_date(connection, place)
            lock = WriterLock(place)
            lock.take()
            project = cls(Store(connection, place, read_only=False, ids=ids), lock)
        except BaseException:
            with suppress(Exception):
                connection.close()
            files.remove_files(place)
            raise
        try:
            title = clean_name(name or place.stem or "Project", "project")
            action, args = ("project.build", {"source": source}) if fill else ("project.create", {"name": title})
            with project.step(action, args, kind=StepKind.MIGRATE):
                if fill is not None:
                    fill(project)
                    project.forget_caches()
                else:
                    project.store.insert(PROJECT, {"name": title, "created_at": now()})
                if coder:
                    known = project.coders.by_name(coder)
                    project.coder = known.id if known is not None else project.coders.add(coder)
                if codebook is not None:
                    project.codebook.load(codebook)
        except BaseException:
            project.discard()
            raise
        return project

    @classmethod
    def open(cls, path: Path | str, *, read_only: bool = False, must_write: bool = False) -> Project:
        """The project at ``path``.

        When another process writes to it, or it may not be written, it is opened for reading; with ``must_write`` that
        is ProjectBusy or ProjectNotWritable instead.
        Raises ProjectMissing, NotAProject, DamagedProject, NewerProject or StorageFailed.
        """
        place = Path(path)
        lock = None
        written_by = ""
        if not read_only:
            files.open_existing(place, read_only=True).close()
            lock = WriterLock(place)
            if not lock.take():
                if must_write and lock.hindrance:
                    raise ProjectNotWritable(path=place, reason=lock.hindrance)
                if must_write:
                    raise ProjectBusy(path=place, holder=lock.holder())
                written_by = "" if lock.hindrance else lock.holder()
                lock, read_only = None, True
        try:
            connection = files.open_existing(place, read_only=read_only)
            if not read_only and migrations.layout_of(connection) < LAYOUT:
                with files.translated():
                    migrations.bring_up_to_date(connection, place)
            project = cls(Store(connection, place, read_only=read_only), lock)
            project.written_by = written_by
            return project
        except BaseException:
            if lock is not None:
                lock.give_up()
            raise

    @property
    def path(self) -> Path:
        return self.store.path

    @property
    def read_only(self) -> bool:
        return self.store.read_only

    def close(self) -> None:
        """Leave one whole file behind. Closing twice is harmless."""
        if self.store.closed:
            return
        if not self.read_only:
            with suppress(TestimoniaError):
                bodies.remove_unneeded(self.store)
        files.close(self.store.connection, self.path, read_only=self.read_only)
        self.store.closed = True
        if self.lock is not None:
            self.lock.give_up()

    def discard(self) -> None:
        """Close and remove a project that was being made and could not be completed."""
        self.close()
        files.remove_files(self.path)

    def __enter__(self) -> Project:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    # the project itself

    def info(self) -> ProjectInfo:
        row = next(self.store.rows(PROJECT), None)
        if row is None:
            raise NotFound(noun="project")
        return ProjectInfo(ProjectId(row["id"]), row["name"], row["created_at"])

    def rename(self, name: str) -> None:
        title = clean_name(name, "project")
        before = self.info()
        with self.step("project.rename", {"name": title, "before": before.name}):
            self.store.update(PROJECT, before.id, {"name": title})

    # steps

    @contextmanager
    def step(
        self,
        action: str,
        args: dict[str, Any] | None = None,
        *,
        document: DocumentId | None = None,
        segment: SegmentId | None = None,
        kind: StepKind = StepKind.DO,
        target: StepId | None = None,
    ) -> Iterator[StepScope]:
        """One user action: one transaction, one entry of the history. A step within a step joins the outer one.

        Nothing is recorded when nothing changed; an exception takes everything back. Raises ReadOnly, ProjectClosed
        or StorageFailed.
        """
        if self.scope is not None:
            yield self.scope
            return
        self._notice_others()
        self.store.begin()
        scope = self.scope = StepScope(action, dict(args or {}), document, segment)
        try:
            yield scope
            changes = tuple(self.store.recorded)
            if not changes:
                self.store.rollback()
                return
            draft = history.Draft(
                kind,
                scope.action,
                scope.args,
                self.coder,
                scope.document,
                scope.segment,
                target,
                self.session,
                __version__,
                now(),
            )
            head = history.append(self.store, draft, changes)
            self.store.commit()
        except BaseException as error:
            with suppress(TestimoniaError):
                self.store.rollback()
            self.forget_caches()
            if isinstance(error, files.IntegrityError):
                # No verb should come to this; whoever called one gets a sentence all the same.
                raise StorageFailed(reason="it would contradict what is there") from error
            raise
        finally:
            self.scope = None
        scope.step = Step(head, changes)
        self._tell(scope.step)

    def _notice_others(self) -> None:
        if self.store.closed:
            return
        version = self.store.data_version()
        if version != self.seen_version:
            self.seen_version = version
            self.forget_caches()

    def forget_caches(self) -> None:
        self.codebook.forget()
        self.coders.forget()
        self.documents.forget()

    def _tell(self, step: Step) -> None:
        tables = step.tables()
        if tables & {"facet", "code"}:
            self.codebook.forget()
        if "coder" in tables:
            self.coders.forget()
        if tables & {"document", "document_version"}:
            self.documents.forget()
        for listener in tuple(self.listeners):
            listener(step)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with each Step after its commit; returns a function that ends it."""
        self.listeners.append(listener)

        def end() -> None:
            with suppress(ValueError):
                self.listeners.remove(listener)

        return end

    # undo and redo

    def undo_candidate(self) -> StepHead | None:
        """What Ctrl+Z would take back: the newest step of the current coder that is not undone."""
        return history.undo_candidate(self.store, self.coder)

    def redo_candidate(self) -> StepHead | None:
        return history.redo_candidate(self.store, self.coder)

    def undo(self) -> Step:
        """Take back the current coder's newest step. Raises NothingToUndo, StaleStep, NotUndoable."""
        head = self.undo_candidate()
        if head is None:
            raise NothingToUndo
        return self.undo_step(head.id)

    def redo(self) -> Step:
        """Do again what the last undo took back. Raises NothingToRedo, StaleStep, NotUndoable."""
        head = self.redo_candidate()
        if head is None:
            raise NothingToRedo
        return self._replay(head, StepKind.REDO)

    def undo_step(self, step: StepId) -> Step:
        """Take back one step, whoever did it. Raises NotFound, NotUndoable, StaleStep."""
        head = history.head_of(self.store, step)
        if head is None:
            raise NotFound(noun="step")
        if head.kind is not StepKind.DO or head.undone or history.is_behind_barrier(self.store, head):
            raise NotUndoable(step=step_sentence(head))
        return self._replay(head, StepKind.UNDO)

    def _replay(self, head: StepHead, kind: StepKind) -> Step:
        if self.read_only:
            raise ReadOnly
        changes = history.changes_of(self.store, head.id)
        with self.step(
            head.action, head.args, document=head.document, segment=head.segment, kind=kind, target=head.id
        ) as scope:
            written = steps.inverted(changes) if kind is StepKind.UNDO else changes
            steps.replay(self.store, written, head, kind)
        if scope.step is None:
            raise NotUndoable(step=step_sentence(head))
        return scope.step

    # history

    def history(
        self,
        *,
        before: int | None = None,
        limit: int = 200,
        coder: CoderId | None = None,
        document: DocumentId | None = None,
    ) -> list[StepHead]:
        """Steps, newest first, below number ``before``."""
        return history.heads(self.store, before=before, limit=limit, coder=coder, document=document)

    def step_count(self) -> int:
        return history.count(self.store)

    def load_step(self, step: StepId) -> Step:
        head = history.head_of(self.store, step)
        if head is None:
            raise NotFound(noun="step")
        return Step(head, tuple(history.changes_of(self.store, step)))

    # what the desk remembers

    def view_state(self, key: str) -> Any:
        return self.store.view_state(key)

    def set_view_state(self, key: str, value: Any) -> None:
        self.store.set_view_state(key, value)
        self.seen_version = self.store.data_version()
