"""How changes come to the disk: beside the file (WAL) on a disk of this machine, within one file where others look on.

A client that copies files about, or another machine, sees a WAL project as three files of which one is shared memory: a
copy of one without the others is an older or a damaged project. With a rollback journal the file is whole after every
step (https://sqlite.org/wal.html, https://sqlite.org/useovernet.html).
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlcipher3 import dbapi2 as driver

from desktop.core.notes import Note
from desktop.core.storage import peeking
from desktop.core.storage.places import Place, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

MOMENT_MS: Final = 20
#: Longer than a snapshot takes to give way by itself.
FOR_OWN_MS: Final = 600
#: So long whoever closes a project waits for another program that reads it; the next to open it gathers what is left.
AT_CLOSING_MS: Final = 1_000
SYNCHRONISED = (
    "This project lies in a folder of {client}, which copies it while it is being written. Each step is kept whole, "
    "but two computers that work in it at once make two different projects. Let only one write, close the project and "
    "let {client} finish before the other opens it; or keep it in a folder of your own and pass on copies."
)
NETWORK = (
    "This project lies on a network drive ({client}), where Testimonia is slower and cannot be sure to keep a second "
    "desk from writing. Let only one desk write; better, work on a disk of this computer and pass on copies."
)
STILL_BESIDE = (
    "Somebody else has this project open, so its last changes still lie in files beside it. Close it there and open it "
    "here again before {client} copies it, or the copy may be an older one."
)


def settle(connection: Any, path: Path) -> str:
    """Choose the journal for the place of a project that is going to be written; returns the mode that holds.

    Where a reader keeps the present one in use, it stays. The driver's errors pass.
    """
    connection.place = place_of(path)
    wanted = "wal" if connection.place.kind == "local" else "delete"
    mode = mode_of(connection)
    if mode != wanted:
        try:
            with impatient(connection):
                mode = str(connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()[0])
        except driver.OperationalError as error:
            if "locked" not in str(error):
                raise
    # With a rollback journal a step is only kept for good when its name is gone from the folder's entry on the disk.
    connection.execute(f"PRAGMA synchronous = {'FULL' if mode == 'wal' else 'EXTRA'}")
    return mode


@contextmanager
def impatient(connection: Any, milliseconds: int = MOMENT_MS) -> Iterator[None]:
    """Do not wait long for another program."""
    waiting = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.execute(f"PRAGMA busy_timeout = {int(milliseconds)}").fetchall()
    try:
        yield
    finally:
        connection.execute(f"PRAGMA busy_timeout = {int(waiting)}").fetchall()


def commit(connection: Any, path: Path) -> None:
    """Commit a step. The driver's errors pass.

    Without a log nothing can be written while somebody reads; what this desk itself reads beside gives way to the work.
    """
    if not peeking.has_others(path):
        connection.execute("COMMIT")
        return
    try:
        with impatient(connection, FOR_OWN_MS):
            connection.execute("COMMIT")
    except driver.OperationalError as error:
        if "locked" not in str(error):
            raise
        peeking.end_others(path, 0)
        connection.execute("COMMIT")


def remove_void(path: Path) -> None:
    """Remove a rollback journal that was begun and never counted; SQLite passes it over and lets it lie.

    Only for whoever has the right to write, after reading and before writing: one that counts is gone then.
    """
    with suppress(OSError):
        Path(f"{path}-journal").unlink()


def mode_of(connection: Any) -> str:
    """The journal mode of the file: "wal", "delete" and the others of SQLite."""
    return str(connection.execute("PRAGMA journal_mode").fetchone()[0])


def gather(connection: Any) -> None:
    """Write what lies beside the file into it, and leave nothing beside it; as far as that can be done."""
    with suppress(driver.Error), impatient(connection, AT_CLOSING_MS):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def notes(connection: Any) -> list[Note]:
    """What whoever writes ought to know of the place of the project."""
    place: Place = connection.place
    if place.kind == "local":
        return []
    found = [Note(SYNCHRONISED if place.kind == "synchronised" else NETWORK, client=place.client)]
    if mode_of(connection) == "wal":
        found.append(Note(STILL_BESIDE, client=place.client))
    return found


def has_unsettled(path: Path) -> bool:
    """Whether a file beside the project holds what the project itself lacks, as a crash leaves it."""
    for side in ("-wal", "-journal"):
        try:
            if Path(f"{path}{side}").stat().st_size > 0:
                return True
        except OSError:
            continue
    return False
