"""Opening, creating and closing the file; pragmas; driver errors turned into sentences."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from sqlcipher3 import dbapi2 as driver

from desktop.core.errors import DamagedProject, NewerProject, NotAProject, ProjectExists, ProjectMissing, StorageFailed
from desktop.core.storage.schema import APPLICATION_ID, LAYOUT

if TYPE_CHECKING:
    from collections.abc import Iterator

Connection = driver.Connection
IntegrityError = driver.IntegrityError
# The driver stumbles over its own message when the damaged piece that it quotes is no text.
FAULTS = (driver.Error, UnicodeDecodeError)
UNREADABLE = "A part of the project file could not be read ({reason}). Nothing was changed."
MAGIC = b"SQLite format 3\x00"
HEADER = 100
APPLICATION_ID_AT = 68
BUSY_MS = 5_000

REASONS = {
    "database is locked": "another program is writing to it",
    "attempt to write a readonly database": "the file may only be read",
    "database or disk is full": "the disk is full",
    "disk i/o error": "the disk gave an error",
    "unable to open database file": "the file could not be opened",
    "database disk image is malformed": "the file is damaged",
    "file is not a database": "the file is damaged",
    "malformed database schema": "the file is damaged",
    "could not decode to utf-8": "the file is damaged",
    "codec can't decode": "the file is damaged",
}


def reason_of(error: BaseException) -> str:
    """The driver's message in plain words."""
    text = str(error)
    return next((reason for part, reason in REASONS.items() if part in text.lower()), text or "no reason was given")


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


def _connect(path: Path, mode: str) -> Any:
    uri = f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"
    connection = driver.connect(uri, uri=True, isolation_level=None, timeout=BUSY_MS / 1000, cached_statements=256)
    connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}").fetchall()
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def create(path: Path) -> Any:
    """A new, empty file with Testimonia's marks.

    Raises ProjectExists if anything is at ``path``, StorageFailed if it cannot be written.
    """
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
    try:
        connection = _connect(path, "rwc")
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        except BaseException:
            connection.close()
            remove_files(path)
            raise
    except driver.Error as error:
        raise StorageFailed(
            "{path} could not be made ({reason}). Nothing was written.", path=path, reason=reason_of(error)
        ) from error
    return connection


def open_existing(path: Path, *, read_only: bool = False) -> Any:
    """A connection to an existing project.

    Raises ProjectMissing, NotAProject, DamagedProject, NewerProject or StorageFailed; the file is not touched by a
    refusal.
    """
    if not path.is_file():
        raise ProjectMissing(path=path)
    try:
        with path.open("rb") as file:
            head = file.read(HEADER)
    except OSError as error:
        raise StorageFailed(
            "{path} could not be read ({reason}). Nothing was changed.", path=path, reason=error.strerror or error
        ) from error
    if head[: len(MAGIC)] != MAGIC:
        raise NotAProject(path=path)
    alone = not Path(f"{path}-wal").exists()
    try:
        return _opened(path, read_only=read_only)
    except BaseException as error:
        if alone:
            for side in ("-wal", "-shm"):
                with suppress(OSError):
                    os.unlink(f"{path}{side}")
        if isinstance(error, (driver.DatabaseError, UnicodeDecodeError)):
            # It begins as a database does, and is none, or none any more.
            ours = int.from_bytes(head[APPLICATION_ID_AT : APPLICATION_ID_AT + 4], "big") == APPLICATION_ID
            raise (DamagedProject if ours else NotAProject)(path=path) from error
        raise


def _opened(path: Path, *, read_only: bool) -> Any:
    connection = _open_mode(path, read_only=read_only)
    try:
        check_marks(connection, path)
        if not read_only:
            with translated():
                connection.execute("PRAGMA journal_mode = WAL").fetchall()
                connection.execute("PRAGMA synchronous = FULL")
    except BaseException:
        connection.close()
        raise
    return connection


def _open_mode(path: Path, *, read_only: bool) -> Any:
    if not read_only:
        with translated():
            return _connect(path, "rw")
    try:
        connection = _connect(path, "ro")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        return connection
    except driver.OperationalError:
        # A project in WAL mode in a folder that may not be written has nowhere to put its index; nobody can be
        # writing there either, so it is safe to read the file as it stands.
        with translated():
            return _connect(path, "ro&immutable=1")


def check_marks(connection: Any, path: Path) -> None:
    """Refuse what is no project, or a project of a newer layout; the driver's errors pass."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    layout = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID or layout < 1:
        raise NotAProject(path=path)
    if layout > LAYOUT:
        raise NewerProject(path=path, found=layout, known=LAYOUT)


def close(connection: Any, path: Path, *, read_only: bool) -> None:
    """Write everything into the one file and leave no side files behind."""
    if not read_only:
        with suppress(driver.Error):
            connection.execute("PRAGMA optimize")
        with suppress(driver.Error):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()
    if read_only:
        _sweep(path)


def _sweep(path: Path) -> None:
    """Remove the empty side files that reading a project makes and may not remove.

    SQLite itself does it, when the last connection that may write closes; nothing happens while another process has
    the project open, and what a crash left in a side file is left for whoever opens it for writing.
    """
    wal = Path(f"{path}-wal")
    with suppress(OSError, driver.Error):
        if wal.stat().st_size == 0 and os.access(path, os.W_OK):
            connection = _connect(path, "rw")
            try:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
            finally:
                connection.close()


def remove_files(path: Path) -> None:
    """Take away a project that could not be completed, with its side files."""
    for name in (path, Path(f"{path}-wal"), Path(f"{path}-shm"), Path(f"{path}-journal")):
        with suppress(OSError):
            os.unlink(name)
