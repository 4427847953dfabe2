"""The one door to a project: open, create, close, step, undo, redo, subscribe; the services hang on it."""

from __future__ import annotations

import secrets
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
    NotRedoable,
    NotUndoable,
    ReadOnly,
    StorageFailed,
    TestimoniaError,
)
from desktop.core.following import Followed, Follower, State
from desktop.core.listeners import Listeners
from desktop.core.memos import Memos
from desktop.core.model import CoderId, DocumentId, ProjectId, ProjectInfo, SegmentId, Step, StepHead, StepId, StepKind
from desktop.core.naming import LONGEST_NAME, clean_name, tame_name
from desktop.core.project_file import ProjectFile, key_for, real_place
from desktop.core.sentences import step_sentence
from desktop.core.services import Services
from desktop.core.step_scope import StepScope
from desktop.core.storage import connection as files
from desktop.core.storage import history, keys
from desktop.core.storage.schema import CODEBOOK_TABLES, PROJECT
from desktop.core.unfinished import finish_erasing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.core.notes import Note
    from desktop.core.storage.ids import IdSource
    from desktop.core.storage.keys import Key


class Project(Services):
    """An open project file.

    Services: ``documents``, ``codebook``, ``coding``, ``coders``, ``memos``. ``coder`` is who is coding now; it may be
    None only while nobody has been chosen. All calls belong to the thread that opened the project.
    """

    def __init__(self, file: ProjectFile) -> None:
        self.file = file
        self.store = file.store
        self.session = secrets.token_hex(8)
        self.coder: CoderId | None = None
        self.step_listeners = Listeners[Step]()
        self.reload_listeners = Listeners[None]()
        self.scope: StepScope | None = None
        self.seen_version = self.store.data_version()
        self.coders = Coders(self)
        self.codebook = Codebook(self)
        self.documents = Documents(self)
        self.coding = CodingService(self)
        self.memos = Memos(self)
        self.follower = Follower(self)

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
        passphrase: str | None = None,
    ) -> Project:
        """A new project at ``path`` with its first coder and, as a ``CodebookSpec``, the codebook to start from.

        ``fill`` writes a project that was read elsewhere, its project row included, within the one step of the
        creation; ``source`` names where from. A coder of that name may then be there already. With a passphrase the
        file is encrypted from its first byte on.

        Raises ProjectExists, StorageFailed, BadPassphrase or BadName; then nothing is left behind.
        """
        place = real_place(path)
        key = None if passphrase is None else keys.fresh(passphrase)
        project = cls(ProjectFile.create(place, key=key, ids=ids))
        try:
            title = clean_name(name or tame_name(place.stem, "Project", LONGEST_NAME), "project")
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
    def open(
        cls,
        path: Path | str,
        *,
        read_only: bool = False,
        must_write: bool = False,
        passphrase: str | None = None,
        key: Key | None = None,
    ) -> Project:
        """The project at ``path``; an encrypted one with its passphrase or the key of an open project.

        When another process writes to it, or it may not be written, it is opened for reading; with ``must_write`` that
        is ProjectBusy or ProjectNotWritable instead.
        Raises ProjectMissing, NotAProject, PassphraseNeeded, WrongPassphrase, DamagedProject, NewerProject or
        StorageFailed.
        """
        place = real_place(path)
        if key is None:
            key = key_for(place, passphrase)
        project = cls(ProjectFile.open(place, read_only=read_only, must_write=must_write, key=key))
        finish_erasing(project)
        return project

    @property
    def path(self) -> Path:
        return self.store.path

    @property
    def read_only(self) -> bool:
        return self.store.read_only

    @property
    def written_by(self) -> str:
        """Who writes to the project elsewhere, where it could be opened for reading only because of that."""
        return self.file.written_by

    @property
    def warnings(self) -> list[Note]:
        """What whoever works here ought to know about the file, its place and what could not be done for it."""
        return self.file.warnings

    @property
    def key(self) -> Key | None:
        """The key of an encrypted project, for further connections and for copies of it."""
        return self.file.key

    @property
    def encrypted(self) -> bool:
        return self.file.key is not None

    def close(self) -> None:
        """Leave one whole file behind. Closing twice is harmless."""
        self.file.close()

    def discard(self) -> None:
        """Close and remove a project that was being made and could not be completed."""
        self.file.discard()

    @contextmanager
    def suspended(self) -> Iterator[ProjectFile]:
        """No connection for a while, and still the right to write, so that the file itself can be replaced.

        The key of the new file is set on what is yielded. Raises ReadOnly, StorageFailed, and what opening raises.
        """
        if self.scope is not None:
            raise StorageFailed(reason="an action is still going on")
        with self.file.suspended():
            yield self.file
        self.seen_version = self.follower.version = self.store.data_version()
        self.forget_caches()

    # beside others (see ``following``)

    def follow(self) -> Followed:
        """Tell listeners what another desk did since the last time; cheap, for a timer."""
        return self.follower.follow()

    def take_over(self) -> bool:
        """Write from now on, when nobody else does; what hangs on the project stays valid."""
        taken = self.follower.take_over()
        finish_erasing(self)
        return taken

    def state(self) -> State:
        """Who writes to the project, in words."""
        return self.follower.state()

    def rescue(self, target: Path | str) -> Path:
        """A new project with everything this one still shows. Raises ProjectExists, RescueFailed."""
        return self.file.rescue(Path(target))

    def safeguard(self, reason: str) -> None:
        """A snapshot before something big; what hinders it becomes a warning and holds nobody up."""
        self.file.safeguard(reason)

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

        Nothing is recorded when nothing changed; an exception takes everything back. Raises ReadOnly, ProjectClosed,
        StorageFailed, and what ``ProjectFile.check`` raises.
        """
        if self.scope is not None:
            yield self.scope
            return
        if not self.read_only:
            self.file.check()
        self._notice_others()
        self.store.begin()
        scope = self.scope = StepScope(action, dict(args or {}), document, segment)
        try:
            yield scope
            changes = tuple(self.store.recorded)
            if not changes:
                self.store.rollback()
                return
            head = history.append(self.store, scope.draft(kind, target, self.coder, self.session), changes)
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
        self.tell(scope.step)

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

    def tell(self, step: Step) -> None:
        """What a step changed is read again, and whoever listens hears of it."""
        tables = step.tables()
        if tables & CODEBOOK_TABLES:
            self.codebook.forget()
        if "coder" in tables:
            self.coders.forget()
        if tables & {"document", "document_version"}:
            self.documents.forget()
        self.step_listeners.tell(step)

    def subscribe(self, listener: Callable[[Step], object]) -> Callable[[], None]:
        """Call ``listener`` with each Step after its commit; returns a function that ends it."""
        return self.step_listeners.add(listener)

    def subscribe_reload(self, listener: Callable[[], object]) -> Callable[[], None]:
        """Call ``listener`` when everything may be different; returns a function that ends it."""
        return self.reload_listeners.add(lambda _nothing: listener())

    def tell_reloaded(self) -> None:
        """Everything may be different: whoever shows something reads it again."""
        self.forget_caches()
        self.reload_listeners.tell(None)

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
        head = self._head(step)
        if head.kind is not StepKind.DO or head.undone or history.is_behind_barrier(self.store, head):
            raise NotUndoable(step=step_sentence(head))
        return self._replay(head, StepKind.UNDO)

    def redo_step(self, step: StepId) -> Step:
        """Do one undone step again, whoever did it. Raises NotFound, NotRedoable, StaleStep."""
        head = self._head(step)
        if not head.undone or history.is_behind_barrier(self.store, head):
            raise NotRedoable(step=step_sentence(head))
        return self._replay(head, StepKind.REDO)

    def _head(self, step: StepId) -> StepHead:
        head = history.head_of(self.store, step)
        if head is None:
            raise NotFound(noun="step")
        return head

    def _replay(self, head: StepHead, kind: StepKind) -> Step:
        if self.read_only:
            raise ReadOnly
        changes = history.changes_of(self.store, head.id)
        with self.step(
            head.action, head.args, document=head.document, segment=head.segment, kind=kind, target=head.id
        ) as scope:
            written = steps.inverted(changes) if kind is StepKind.UNDO else changes
            steps.refuse_leaver(written, head, self.coder)
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
        return Step(self._head(step), tuple(history.changes_of(self.store, step)))

    def view_state(self, key: str) -> Any:
        return self.store.view_state(key)

    def set_view_state(self, key: str, value: Any) -> None:
        self.store.set_view_state(key, value)
        self.seen_version = self.store.data_version()
