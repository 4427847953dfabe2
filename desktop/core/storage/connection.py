"""Opening, creating and closing the file; pragmas; driver errors turned into sentences."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from sqlcipher3 import dbapi2 as driver

from desktop.core.errors import (
    DamagedProject,
    NewerProject,
    NotAProject,
    NotSettled,
    PassphraseNeeded,
    ProjectExists,
    ProjectMissing,
    StorageFailed,
    WrongPassphrase,
)
from desktop.core.storage import journal, peeking, planted
from desktop.core.storage.filing import REMAINS, free_sides, remains
from desktop.core.storage.keys import MAGIC, Key, looks_encrypted
from desktop.core.storage.places import place_of
from desktop.core.storage.reasons import DISK, is_outside, os_reason, reason_at
from desktop.core.storage.reasons import reason_of as reason_of
from desktop.core.storage.schema import APPLICATION_ID, LAYOUT, MIGRATION_SET, MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

IntegrityError = driver.IntegrityError
# The driver stumbles over its own message when the damaged piece that it quotes is no text.
# A number of a damaged file may leave no room for the next one.
FAULTS = (driver.Error, UnicodeDecodeError, OverflowError)
UNOPENED = "{path} could not be opened ({reason}). Nothing was changed."
UNREADABLE = "A part of the project file could not be read ({reason}). Nothing was changed."
HEADER = 100
APPLICATION_ID_AT = 68
BUSY_MS = 5_000
_TABLE = re.compile(r"CREATE TABLE (\w+)")


@contextmanager
def translated(*, reading: bool = False) -> Iterator[None]:
    """Turn what the driver raises into StorageFailed; integrity errors pass, they belong to the caller."""
    try:
        yield
    except IntegrityError:
        raise
    except FAULTS as error:
        if reading:
            raise StorageFailed(UNREADABLE, reason=reason_of(error)) from error
        raise StorageFailed(reason=reason_of(error)) from error


def connected(path: Path, mode: str, key: Key | None = None) -> Any:
    """A connection with the pragmas that every connection has; ``mode`` is that of an SQLite URI.

    The driver's errors pass. Nothing has been read from the file yet, so a wrong key does not show here.
    """
    uri = f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"
    connection = driver.connect(
        uri,
        uri=True,
        isolation_level=None,
        timeout=BUSY_MS / 1000,
        cached_statements=256,
        factory=peeking.Connection,
    )
    peeking.joined(connection, path)
    try:
        _prepare(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: Any, key: Key | None) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
    if key is not None:
        connection.execute(f'PRAGMA key = "{key.spec()}"').fetchall()
    # Whatever SQLite sorts or gathers for a moment stays out of the disk.
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}").fetchall()
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA foreign_keys = ON")


def create(path: Path, key: Key | None = None) -> Any:
    """A new, empty file with Testimonia's marks, encrypted when there is a key.

    Raises ProjectExists if anything is at ``path``, StorageFailed if it cannot be written.
    """
    refuse_creating(path)
    try:
        connection = connected(path, "rwc", key)
        try:
            journal.settle(connection, path)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        except BaseException:
            connection.close()
            remove_files(path)
            raise
    except driver.Error as error:
        raise StorageFailed(
            "{path} could not be made ({reason}). Nothing was written.", path=path, reason=reason_at(path, error)
        ) from error
    return connection


def refuse_creating(path: Path) -> None:
    """Raise ProjectExists if anything is at ``path``, StorageFailed if nothing can be made there."""
    try:
        taken = path.exists() or path.is_symlink()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no file can have this name"
        raise StorageFailed(
            "{path} could not be made ({reason}). Nothing was written.", path=path, reason=reason
        ) from error
    if taken:
        raise ProjectExists(path=path)
    if not path.parent.is_dir():
        raise StorageFailed("The folder {folder} is not there. Nothing was written.", folder=path.parent)
    left = remains(path)
    if left:
        raise StorageFailed(
            "{path} could not be made ({reason}). Nothing was written.", path=path, reason=REMAINS.format(name=left)
        )


def open_existing(path: Path, *, read_only: bool = False, key: Key | None = None) -> Any:
    """A connection to an existing project; the key is that of an encrypted one and else of no account.

    Raises ProjectMissing, NotAProject, PassphraseNeeded, WrongPassphrase, DamagedProject, NewerProject or
    StorageFailed; the file is not touched by a refusal.
    """
    if not path.is_file():
        raise ProjectMissing(path=path)
    head, encrypted = _first_look(path)
    if not encrypted:
        key = None
    elif key is None:
        raise PassphraseNeeded(path=path)
    alone = not Path(f"{path}-wal").exists()
    try:
        return _opened(path, read_only=read_only, key=key)
    except BaseException as error:
        if alone:
            peeking.sweep(path)
        if isinstance(error, (driver.DatabaseError, UnicodeDecodeError)):
            if encrypted and "file is not a database" in str(error):
                raise WrongPassphrase(path=path) from error
            reason = reason_at(path, error)
            # Of an encrypted file whose pages do not fit, the driver speaks as of a disk that does not read.
            if is_outside(error) or (reason_of(error) == DISK and not (encrypted and reason == DISK)):
                raise StorageFailed(UNOPENED, path=path, reason=reason) from error
            # It begins as a database does, and is none, or none any more.
            ours = encrypted or int.from_bytes(head[APPLICATION_ID_AT : APPLICATION_ID_AT + 4], "big") == APPLICATION_ID
            raise (DamagedProject if ours else NotAProject)(path=path) from error
        raise


def _first_look(path: Path) -> tuple[bytes, bool]:
    """The first bytes of the file and whether it is encrypted. Raises NotAProject, StorageFailed."""
    try:
        head = peeking.peek(path, HEADER)
        encrypted = looks_encrypted(path)
    except OSError as error:
        raise StorageFailed(
            "{path} could not be read ({reason}). Nothing was changed.", path=path, reason=os_reason(error)
        ) from error
    if head[: len(MAGIC)] != MAGIC and not encrypted:
        raise NotAProject(path=path)
    return head, encrypted


def is_encrypted(path: Path) -> bool:
    """Whether a passphrase is needed to open the file. Raises NotAProject, StorageFailed."""
    return _first_look(path)[1]


def _opened(path: Path, *, read_only: bool, key: Key | None) -> Any:
    try:
        return _ready(_open_mode(path, read_only=read_only, key=key), path, read_only=read_only)
    except driver.OperationalError as error:
        if read_only or "locked" in str(error) or place_of(path).kind == "local":
            raise
    # Where programs cannot share memory, a project that was last used beside side files (WAL) opens for one alone, who
    # takes it out of that mode.
    connection = connected(path, "rw", key)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
    _ready(connection, path, read_only=False)
    try:
        connection.execute("PRAGMA locking_mode = NORMAL").fetchall()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()  # only now the lock is given up
    except BaseException:
        connection.close()
        raise
    return connection


def _ready(connection: Any, path: Path, *, read_only: bool) -> Any:
    """The connection when what it opened may be used; closed when not."""
    try:
        check_marks(connection, path)
        planted.refuse(connection, path, read_only=read_only)
        if read_only:
            stand_in(connection)
        if not read_only:
            journal.settle(connection, path)
            journal.remove_void(path)
    except BaseException:
        connection.close()
        raise
    return connection


def stand_in(connection: Any) -> None:
    """Empty tables, of this connection alone, for those that a file of an earlier layout lacks.

    So it is read like any other. Asked again after somebody brought the file to a later layout, they go.
    """
    layout = connection.execute("PRAGMA user_version").fetchone()[0]
    lacking = {
        head[1]: statement
        for number, statements in MIGRATIONS.values()
        for statement in statements
        if number > max(layout, 1) and (head := _TABLE.match(statement)) is not None
    }
    there = {name for (name,) in connection.execute("SELECT name FROM temp.sqlite_master WHERE type = 'table'")}
    for name in there - lacking.keys():
        connection.execute(f"DROP TABLE temp.{name}")
    for name in lacking.keys() - there:
        connection.execute(lacking[name].replace("CREATE TABLE", "CREATE TEMP TABLE", 1))


def _open_mode(path: Path, *, read_only: bool, key: Key | None) -> Any:
    if not read_only:
        free_sides(path)
        return connected(path, "rw", key)
    connection = connected(path, "ro", key)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        return connection
    except driver.OperationalError as error:
        connection.close()
        if "locked" in str(error):
            raise
        if journal.has_unsettled(path):
            raise NotSettled(path=path) from error
        # A project in WAL mode in a folder that may not be written has nowhere to put its index; nobody can be
        # writing there either, so it is safe to read the file as it stands.
        connection = connected(path, "ro&immutable=1", key)
        connection.immutable = True
        return connection
    except BaseException:
        connection.close()
        raise


def check_marks(connection: Any, path: Path) -> None:
    """Refuse what is no project, or a project of a newer layout; the driver's errors pass."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    layout = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID or layout < 1:
        raise NotAProject(path=path)
    if layout > LAYOUT:
        raise NewerProject(path=path, found=layout, known=LAYOUT)
    record = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '_sqlite_migrations'"
    if not connection.execute(record).fetchone()[0]:
        return
    made = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (MIGRATION_SET,))
    unknown = {name for (name,) in made.fetchall()} - MIGRATIONS.keys()
    if unknown:
        # Written on the way to a layout that has not got its number yet.
        raise NewerProject(path=path, found=LAYOUT + len(unknown), known=LAYOUT)


def close(connection: Any, path: Path, *, read_only: bool) -> None:
    """Write everything into the one file and leave no side files behind."""
    if not read_only:
        with suppress(driver.Error), journal.impatient(connection, journal.AT_CLOSING_MS):
            connection.execute("PRAGMA optimize")
        journal.gather(connection)
    connection.close()
    if read_only:
        peeking.sweep(path)


def remove_files(path: Path) -> None:
    """Take away a project that could not be completed, with its side files."""
    for name in (path, Path(f"{path}-wal"), Path(f"{path}-shm"), Path(f"{path}-journal")):
        with suppress(OSError):
            os.unlink(name)
