"""The file under an open project: its connection, its key, the right to write to it; opening, leaving, coming back."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.errors import NotMigrated, ProjectBusy, ProjectNotWritable, ReadOnly, TestimoniaError
from desktop.core.notes import Note
from desktop.core.storage import bodies, keys, migrations
from desktop.core.storage import connection as files
from desktop.core.storage.lock import WriterLock
from desktop.core.storage.rewriting import clear_leftovers
from desktop.core.storage.schema import LAYOUT
from desktop.core.storage.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

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
        #: What whoever works here ought to know about the file, its place and what could not be done for it.
        self.warnings: list[Note] = []

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
        connection = files.create(path, key)
        lock = WriterLock(path)
        try:
            with files.translated():
                migrations.bring_up_to_date(connection, path)
            lock.take()
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
        lock = None
        written_by = ""
        if not read_only:
            files.open_existing(path, read_only=True, key=key).close()
            lock = WriterLock(path)
            if not lock.take():
                if must_write and lock.hindrance:
                    raise ProjectNotWritable(path=path, reason=lock.hindrance)
                if must_write:
                    raise ProjectBusy(path=path, holder=lock.holder())
                written_by = "" if lock.hindrance else lock.holder()
                lock, read_only = None, True
        warnings: list[Note] = []
        try:
            try:
                connection = cls._connection(path, read_only=read_only, key=key)
            except NotMigrated as error:
                if must_write:
                    raise
                # Without a copy of how it was, the file is left as it is; it can be read all the same.
                warnings.append(Note(error.template, **error.data))
                if lock is not None:
                    lock.give_up()
                lock, read_only = None, True
                connection = cls._connection(path, read_only=True, key=key)
            file = cls(Store(connection, path, read_only=read_only), lock, key)
            file.written_by = written_by
            file.warnings = warnings
            return file
        except BaseException:
            if lock is not None:
                lock.give_up()
            raise

    @staticmethod
    def _connection(path: Path, *, read_only: bool, key: Key | None) -> object:
        """A connection that is ready to be used; a writer's file is brought up to date first.

        Raises NotMigrated when a file of an earlier layout cannot be set aside before.
        """
        if not read_only:
            clear_leftovers(path)
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

        Raises ReadOnly; and what opening raises when the file cannot be opened again: the project is closed then.
        """
        if self.read_only or self.store.closed:
            raise ReadOnly
        files.close(self.store.connection, self.path, read_only=False)
        self.store.closed = True
        try:
            yield
        finally:
            try:
                self.store.connection = self._connection(self.path, read_only=False, key=self.key)
                self.store.closed = False
            except BaseException:
                self._give_up()
                raise

    def close(self) -> None:
        """Leave one whole file behind. Closing twice is harmless."""
        if self.store.closed:
            self._give_up()
            return
        if not self.read_only:
            with suppress(TestimoniaError):
                bodies.remove_unneeded(self.store)
        files.close(self.store.connection, self.path, read_only=self.read_only)
        self.store.closed = True
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
