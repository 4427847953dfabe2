"""The file under an open project: its connection, its key, the right to write to it; opening, leaving, coming back."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.core.beside import here
from desktop.core.errors import (
    FileRemoved,
    FileReplaced,
    MigrationFailed,
    NotMigrated,
    NotSettled,
    ProjectBusy,
    ProjectExists,
    ProjectNotWritable,
    ReadOnly,
    StorageFailed,
    TestimoniaError,
    WriterLost,
)
from desktop.core.notes import Note
from desktop.core.storage import bodies, journal, keys, migrations, mixing, rescuing
from desktop.core.storage import connection as files
from desktop.core.storage.identity import Identity
from desktop.core.storage.lock import WriterLock
from desktop.core.storage.rewriting import clear_leftovers
from desktop.core.storage.schema import LAYOUT
from desktop.core.storage.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.beside import Beside
    from desktop.core.storage.ids import IdSource
    from desktop.core.storage.keys import Key


class ProjectFile:
    """``store`` stays the same object for as long as the project is open, even when its connection is a new one."""

    def __init__(self, store: Store, lock: WriterLock | None, key: Key | None) -> None:
        self.store = store
        self.lock = lock
        self.key = key
        #: Who writes to the project elsewhere, where it could be opened for reading only because of that.
        self.written_by = ""
        #: Why it can only be read here, where that is not because of somebody else.
        self.hindrance = ""
        self.identity = Identity.of(store.path)
        #: What whoever works here ought to know about the file, its place and what could not be done for it.
        self.warnings: list[Note] = []
        #: How something long that needs no connection of this project is done; a desk paints meanwhile.
        self.beside: Beside[Any] = here
        self._look_around()

    def _look_around(self) -> None:
        self.wal = Identity.of(Path(f"{self.path}-wal"))
        if not self.read_only:
            found = journal.notes(self.store.connection)
            self.warnings += [note for note in found if note not in self.warnings]

    @property
    def path(self) -> Path:
        return self.store.path

    @property
    def read_only(self) -> bool:
        return self.store.read_only

    # beginning

    @classmethod
    def create(cls, path: Path, *, key: Key | None, ids: IdSource | None) -> ProjectFile:
        """A new file with empty tables. Raises ProjectExists or StorageFailed; then nothing is left behind."""
        files.refuse_creating(path)
        lock = WriterLock(path)
        if not lock.take():
            if lock.hindrance:
                raise StorageFailed(
                    "{path} could not be made ({reason}). Nothing was written.", path=path, reason=lock.hindrance
                )
            raise ProjectExists(path=path)  # another desk is making it at this moment
        try:
            connection = files.create(path, key)
        except BaseException:
            lock.give_up()
            raise
        try:
            with files.translated():
                migrations.bring_up_to_date(connection, path)
            return cls(Store(connection, path, read_only=False, ids=ids), lock, key)
        except BaseException:
            with suppress(Exception):
                connection.close()
            files.remove_files(path)
            lock.give_up()
            raise

    @classmethod
    def open(cls, path: Path, *, read_only: bool, must_write: bool, key: Key | None) -> ProjectFile:
        """An existing file, for reading when it cannot be written.

        Raises what ``connection.open_existing`` raises; with ``must_write`` ProjectBusy and ProjectNotWritable too.
        """
        lock = None if read_only else WriterLock(path)
        written_by = hindrance = ""
        warnings: list[Note] = []
        if lock is not None:
            with suppress(NotSettled):  # whoever may write puts it in order
                files.open_existing(path, read_only=True, key=key).close()
            if not lock.take():
                hindrance = lock.hindrance
                if must_write and hindrance:
                    raise ProjectNotWritable(path=path, reason=hindrance)
                if must_write:
                    raise ProjectBusy(path=path, holder=lock.holder())
                written_by = "" if hindrance else lock.holder()
                lock = None
        try:
            try:
                connection = cls._connection(path, read_only=lock is None, key=key)
            except (NotMigrated, StorageFailed) as error:
                if lock is None or (must_write and isinstance(error, NotMigrated)):
                    raise
                hindrance = _hindrance(error)
                if must_write:
                    raise ProjectNotWritable(path=path, reason=hindrance) from error
                lock.give_up()
                lock = None
                if isinstance(error, NotMigrated):
                    # Without a copy of how it was, the file is left as it is; it can be read all the same.
                    warnings.append(Note.of_error(error))
                connection = cls._connection(path, read_only=True, key=key)
            file = cls(Store(connection, path, read_only=lock is None), lock, key)
            file.written_by, file.hindrance = written_by, hindrance
            file.warnings += warnings
            return file
        except BaseException:
            if lock is not None:
                lock.give_up()
            raise

    @staticmethod
    def _connection(path: Path, *, read_only: bool, key: Key | None) -> Any:
        """A connection that is ready to be used; a writer's file is brought up to date first.

        Raises NotMigrated when a file of an earlier layout cannot be set aside before, MixedUp.
        """
        if not read_only:
            clear_leftovers(path)
            mixing.refuse(path, key)
        try:
            connection = files.open_existing(path, read_only=read_only, key=key)
        except NotSettled:
            if not _settled(path, key):
                raise
            connection = files.open_existing(path, read_only=read_only, key=key)
        try:
            if not read_only and migrations.layout_of(connection) < LAYOUT:
                migrations.migrate(connection, path, set_aside=lambda: _set_aside(path, key))
        except BaseException:
            connection.close()
            raise
        return connection

    # leaving and coming back

    @contextmanager
    def suspended(self) -> Iterator[None]:
        """No connection for a while, and still the right to write; ``key`` may be another one afterwards.

        Raises ReadOnly and what ``check`` raises; and what opening raises when the file cannot be opened again: the
        project is closed then.
        """
        if self.read_only or self.store.closed:
            raise ReadOnly
        self.check()
        files.close(self.store.connection, self.path, read_only=False)
        self.store.closed = True
        try:
            yield
        finally:
            try:
                self.store.connection = self._connection(self.path, read_only=False, key=self.key)
                self.store.closed = False
                self.identity, self.wal = Identity.of(self.path), Identity.of(Path(f"{self.path}-wal"))
            except BaseException:
                self._give_up()
                raise

    # beside others

    @property
    def is_immutable(self) -> bool:
        """Whether the file was opened as one that nobody changes, for want of a place for side files."""
        return bool(getattr(self.store.connection, "immutable", False))

    def check(self) -> None:
        """Raise unless the file is still the one that was opened and, for a writer, the right to write is still held.

        Raises FileReplaced, FileVanished, WriterLost (the file is open for reading then) or StorageFailed.
        """
        if self.store.closed:
            return
        try:
            self._check_identity()
        except (FileReplaced, FileRemoved):
            # What lies beside belongs into the file that was opened, wherever it is now, and into no other.
            if not self.read_only:
                journal.gather(self.store.connection)
            raise
        if self.lock is None or self.read_only or self.lock.keep():
            return
        if self.lock.hindrance:
            raise StorageFailed(reason=self.lock.hindrance)
        self.written_by = self.lock.holder()
        self.lock = None
        self._use(read_only=True)
        raise WriterLost(path=self.path, holder=self.written_by)

    def _check_identity(self) -> None:
        if self.identity is not None:
            self.identity.check(self.path)

    def _side_files(self) -> list[Path]:
        """Side files that this process made for a file that is not in its place any more: they are nobody else's."""
        try:
            self._check_identity()
        except (FileReplaced, FileRemoved):
            wal = Path(f"{self.path}-wal")
            if self.wal is not None and Identity.of(wal) == self.wal:
                return [wal, Path(f"{self.path}-shm")]
        except TestimoniaError:
            pass
        return []

    def reopen(self) -> None:
        """Read the file that lies in the place of the project now. Raises what opening raises; nothing changes then."""
        if not files.is_encrypted(self.path):
            self.key = None
        connection = self._connection(self.path, read_only=True, key=self.key)
        with suppress(Exception):
            self.store.connection.close()
        self.store.connection = connection
        self.identity = Identity.of(self.path)

    def take_over(self) -> bool:
        """The right to write for a file that is open for reading; False, and ``hindrance``, when it cannot be had.

        Raises FileVanished and what opening raises; the file stays open for reading then.
        """
        with suppress(FileReplaced):
            self._check_identity()
        lock = WriterLock(self.path)
        if not lock.take():
            self.hindrance = lock.hindrance
            self.written_by = "" if lock.hindrance else lock.holder()
            return False
        try:
            # What cannot be opened at all is found out before the present connection is given away.
            with suppress(NotSettled):
                files.open_existing(self.path, read_only=True, key=self.key).close()
        except BaseException:
            lock.give_up()
            raise
        try:
            self._use(read_only=False)
        except BaseException as error:
            lock.give_up()
            self._use(read_only=True)
            if not isinstance(error, (NotMigrated, StorageFailed)):
                raise
            self.hindrance = _hindrance(error)
            return False
        self.lock = lock
        self.written_by = self.hindrance = ""
        self._look_around()
        return True

    def _use(self, *, read_only: bool) -> None:
        """Another connection in the place of the present one; closed when there is none to be had."""
        with suppress(Exception):
            self.store.connection.close()
        self.store.closed = True
        if not files.is_encrypted(self.path):
            self.key = None
        self.store.connection = self._connection(self.path, read_only=read_only, key=self.key)
        self.store.read_only = read_only
        self.store.closed = False
        self.identity = Identity.of(self.path)

    def rescue(self, target: Path) -> Path:
        """A new file with everything that the open one still shows. Raises ProjectExists, RescueFailed."""
        return rescuing.rescue(self.store, target, self.key)

    def safeguard(self, reason: str) -> None:
        """A snapshot before something big; what hinders it becomes a warning."""
        from desktop.core.snapshots.keeper import take
        from desktop.core.snapshots.settings import load_policy

        try:
            self.check()
            self.beside(lambda: take(self.path, self.key, load_policy(), reason))
        except TestimoniaError as error:
            self.warnings.append(Note.of_error(error))

    def close(self) -> None:
        """Leave one whole file behind. Closing twice is harmless."""
        if self.store.closed:
            self._give_up()
            return
        if not self.read_only:
            with suppress(TestimoniaError):
                bodies.remove_unneeded(self.store)
        orphans = [] if self.read_only else self._side_files()
        files.close(self.store.connection, self.path, read_only=self.read_only)
        self.store.closed = True
        for orphan in orphans:
            with suppress(OSError):
                orphan.unlink()
        self._give_up()

    def discard(self) -> None:
        """Close and remove a file that was being made and could not be completed."""
        self.close()
        files.remove_files(self.path)

    def _give_up(self) -> None:
        if self.lock is not None:
            self.lock.give_up()


def _set_aside(path: Path, key: Key | None) -> None:
    """A verified snapshot of a file that is going to change its layout. Raises NotMigrated."""
    from desktop.core.snapshots.keeper import take
    from desktop.core.snapshots.settings import load_policy

    try:
        take(path, key, load_policy(), "migration")
    except TestimoniaError as error:
        raise NotMigrated(path=path, reason=error.sentence) from error


def _hindrance(error: TestimoniaError) -> str:
    if isinstance(error, NotMigrated) and not isinstance(error, MigrationFailed):
        return "a copy of it as it is could not be put aside first"
    return str(error.data.get("reason", error.sentence))


def _settled(path: Path, key: Key | None) -> bool:
    """Put in order what a writer left when it ended in the middle of a step, unless another one is at work."""
    lock = WriterLock(path)
    if not lock.take():
        return False
    try:
        mixing.refuse(path, key)
        files.open_existing(path, key=key).close()
    finally:
        lock.give_up()
    return True


def real_place(path: Path | str) -> Path:
    """The place of a project itself: two names for one file must not be two locks."""
    with suppress(OSError, ValueError):
        return Path(os.path.realpath(path))
    return Path(path)


def key_for(path: Path, passphrase: str | None) -> Key | None:
    """The key of an existing project; None for one that is not encrypted.

    Raises PassphraseNeeded only later, at opening; BadPassphrase, NotAProject, StorageFailed.
    """
    if passphrase is None or not path.is_file() or not files.is_encrypted(path):
        return None
    return keys.of_file(path, passphrase)
