"""A copy of a project file made beside whoever writes to it; what a file holds; whether a copy is what it should be."""

from __future__ import annotations

import os
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as driver

from desktop.core.errors import (
    Cancelled,
    DamagedProject,
    NotAProject,
    PassphraseNeeded,
    ProjectInUse,
    ProjectMissing,
    StorageFailed,
    WrongPassphrase,
)
from desktop.core.model import StepId
from desktop.core.storage import connection as files
from desktop.core.storage import history, planted
from desktop.core.storage.filing import bound
from desktop.core.storage.journal import mode_of
from desktop.core.storage.schema import CODING, DOCUMENT, ORIGINAL_BODY, PROJECT, SEGMENT, STEP, TEXT_BODY
from desktop.core.storage.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.core.model import StepHead
    from desktop.core.storage.keys import Key

# Instructions of SQLite's machine between two looks at how far a copy is.
LOOK_EVERY = 200_000
# Without a log a writer waits for whoever reads, at most five seconds; so long, in seconds, it is let wait for a copy.
PATIENCE = 0.25
GLANCE = 0.05


class GaveWay(StorageFailed):
    """The copy was given up, because a writer could not go on before it ended."""


@dataclass(frozen=True, slots=True)
class Head:
    """Which project a file is, and the number and hash of its newest step (0 and empty in one without steps)."""

    project: int
    step: int
    hash: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A connection that only reads; ``key`` is None when the file turned out to need none."""

    store: Store
    key: Key | None


@contextmanager
def opened(path: Path, key: Key | None) -> Iterator[Opened]:
    """A connection of one's own for reading; the key is of no account to a file that is not encrypted.

    Unlike ``connection.open_existing`` it never opens the file behind SQLite's back: closing a file drops every lock
    that the process holds on it, and a writer's connection may be open in this very process.

    Raises ProjectMissing, NotAProject, PassphraseNeeded, WrongPassphrase, DamagedProject, NewerProject, StorageFailed.
    """
    if not path.is_file():
        raise ProjectMissing(path=path)
    try:
        connection, used = _reader(path, key), key
    except files.FAULTS as error:
        if "file is not a database" not in str(error):
            raise DamagedProject(path=path) from error
        encrypted = _encrypted(path)
        if encrypted is None or (key is None and not encrypted):
            raise NotAProject(path=path) from error
        if encrypted:
            raise (PassphraseNeeded if key is None else WrongPassphrase)(path=path) from error
        try:
            connection, used = _reader(path, None), None
        except files.FAULTS as other:
            raise DamagedProject(path=path) from other
    try:
        yield Opened(Store(connection, path, read_only=True), used)
    finally:
        files.close(connection, path, read_only=True)


def _encrypted(path: Path) -> bool | None:
    """Whether the file is encrypted; None when it is neither that nor SQLite. Raises StorageFailed."""
    try:
        return files.is_encrypted(path)
    except NotAProject:
        return None


def _reader(path: Path, key: Key | None) -> Any:
    connection = files.connected(path, "ro", key)
    try:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        except driver.OperationalError:
            # In a folder that may not be written SQLite has nowhere to put its index; nobody writes there either.
            connection.close()
            connection = files.connected(path, "ro&immutable=1", key)
            connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        files.check_marks(connection, path)
        planted.refuse(connection, path, read_only=True)
    except BaseException:
        connection.close()
        raise
    return connection


def copy_into(source: Store, target: Path, on_look: Callable[[], bool] | None = None) -> None:
    """Write everything the file holds at this moment into ``target``, which is empty or not there.

    A writer goes on beside it; where the file has no log and so a writer must wait, GaveWay is raised. Key and marks
    are the source's, side files are not needed by the result. ``on_look`` is asked now and then and may return False.
    Raises StorageFailed, Cancelled.
    """
    stopped = False

    def look() -> int:
        nonlocal stopped
        stopped = on_look is not None and not on_look()
        return int(stopped)

    connection = source.connection
    connection.set_progress_handler(look if on_look is not None else None, LOOK_EVERY)
    try:
        with _giving_way(source) as waited, files.translated():
            try:
                connection.execute("VACUUM INTO CAST(? AS TEXT)", (bound(target),))
            except driver.OperationalError as error:
                if stopped:
                    raise Cancelled from error
                if waited.is_set():
                    raise GaveWay(reason="somebody writes to it meanwhile") from error
                raise
    finally:
        connection.set_progress_handler(None, 0)


@contextmanager
def _giving_way(source: Store) -> Iterator[Event]:
    """Interrupt what ``source`` is reading when a writer has to wait for it; the event says that it was.

    A rollback journal lies beside the file from when a step is about to be written until it is; one that stays is that
    of a writer who waits (https://sqlite.org/lockingv3.html).
    """
    waited, over = Event(), Event()
    if mode_of(source.connection) == "wal":
        yield waited
        return

    def watch() -> None:
        since: float | None = None
        while not over.wait(GLANCE):
            try:
                waiting = os.stat(f"{source.path}-journal").st_size > 0
            except OSError:
                waiting = False
            since = (since or monotonic()) if waiting else None
            if since is not None and monotonic() - since >= PATIENCE:
                waited.set()
                source.connection.interrupt()

    watcher = Thread(target=watch, name="testimonia-giving-way", daemon=True)
    watcher.start()
    try:
        yield waited
    finally:
        over.set()
        watcher.join()


def head(store: Store) -> Head:
    project = store.query(f"SELECT id FROM {PROJECT} LIMIT 1")
    last = store.query(f"SELECT number, hash FROM {STEP} ORDER BY number DESC LIMIT 1")
    number, digest = last[0] if last else (0, "")
    return Head(int(project[0][0]) if project else 0, int(number), str(digest))


def faults(store: Store, *, encrypted: bool) -> list[str]:
    """What the engine finds wrong with a file; nothing when it is whole."""
    found = [str(row[0]) for row in store.query("PRAGMA integrity_check(1)") if row[0] != "ok"]
    if encrypted:
        found += [str(row[0]) for row in store.query("PRAGMA cipher_integrity_check")]
    return found


def rows_of(store: Store) -> dict[str, int]:
    """Number of rows of each recorded table and of the steps."""
    return {table: _count(store, table) for table in (*store.tables(), STEP)}


def bodies_of(store: Store) -> int:
    """Number of texts and originals."""
    return _count(store, TEXT_BODY) + _count(store, ORIGINAL_BODY)


def _count(store: Store, table: str) -> int:
    return int(store.query(f"SELECT count(*) FROM {table}")[0][0])


def rows_at(store: Store, step: int) -> dict[str, int]:
    """Number of rows when step number ``step`` was the newest, by what the later ones made and removed."""
    found = rows_of(store)
    for (row,) in store.query("SELECT id FROM step WHERE number > ?", (step,)):
        found[STEP] -= 1
        for change in history.changes_of(store, StepId(row)):
            if change.table in found:
                found[change.table] += (change.after is None) - (change.before is None)
    return found


@contextmanager
def at_rest(store: Store) -> Iterator[None]:
    """All questions within are answered from one state of the file."""
    with files.translated(reading=True):
        store.connection.execute("BEGIN")
    try:
        yield
    finally:
        with suppress(driver.Error):
            store.connection.execute("ROLLBACK")


def hash_at(store: Store, step: int) -> str | None:
    """The hash of the step of this number."""
    found = store.query(f"SELECT hash FROM {STEP} WHERE number = ?", (step,))
    return str(found[0][0]) if found else None


def erased_after(store: Store, step: int) -> bool:
    """Whether something was erased for good by a step later than this number."""
    return bool(store.query(f"SELECT 1 FROM {STEP} WHERE number > ? AND kind = 'erase' LIMIT 1", (step,)))


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a file holds, in numbers of rows."""

    documents: int
    segments: int
    codings: int
    steps: int
    last: StepHead | None
    erasings: frozenset[int]


def holdings(store: Store) -> Holdings:
    newest = history.heads(store, limit=1)
    return Holdings(
        _count(store, DOCUMENT),
        _count(store, SEGMENT),
        _count(store, CODING),
        _count(store, STEP),
        newest[0] if newest else None,
        frozenset(row for (row,) in store.query(f"SELECT id FROM {STEP} WHERE kind = 'erase'")),
    )


def require_alone(path: Path, key: Key | None) -> None:
    """Leave everything in the one file, without side files, so that another can be put in its place.

    The caller has the right to write and no connection open. Raises ProjectInUse when anybody else has one.
    """
    with files.translated(), closing(files.connected(path, "rw", key)) as connection:
        try:
            mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
        except driver.OperationalError as error:
            if "locked" in str(error):
                raise ProjectInUse(path=path) from error
            raise
        if mode != "delete":
            raise ProjectInUse(path=path)
