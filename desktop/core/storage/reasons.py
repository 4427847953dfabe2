"""What the driver and the system say, in plain words that fit into brackets."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pathlib import Path

FULL: Final = "the disk is full"
DISK: Final = "the disk gave an error"
GONE: Final = "the drive is gone"
DAMAGED: Final = "the file is damaged"
READ_ONLY: Final = "the file may only be read"
MOVED: Final = "the file was moved, replaced or deleted meanwhile"
LOCKS: Final = "the folder cannot keep two programs apart"
NOT_OPENED: Final = "the file could not be opened"
BUSY: Final = "another program is writing to it"

# https://sqlite.org/rescode.html; a driver that knows only the primary codes gives those.
BY_CODE: Final[dict[int, str]] = {
    3: "you may not open it",  # PERM
    5: BUSY,
    7: "there is not enough memory",  # NOMEM
    8: READ_ONLY,
    10: DISK,
    11: DAMAGED,
    13: FULL,
    14: NOT_OPENED,
    15: LOCKS,  # PROTOCOL
    18: "a piece is larger than a project can hold",  # TOOBIG
    22: "the disk cannot hold so large a file",  # NOLFS
    26: DAMAGED,  # NOTADB
    517: "another program has written to it meanwhile",  # BUSY_SNAPSHOT
    520: LOCKS,  # READONLY_CANTLOCK
    776: "it was not closed properly and may only be read",  # READONLY_ROLLBACK
    264: "it was not closed properly and may only be read",  # READONLY_RECOVERY
    1032: MOVED,  # READONLY_DBMOVED
    1544: "nothing may be written in its folder",  # READONLY_DIRECTORY
    266: "the disk could not read a part of it",  # IOERR_READ
    522: "a part of it is missing",  # IOERR_SHORT_READ
    778: "the disk could not write",  # IOERR_WRITE
    1034: "the disk could not write",  # IOERR_FSYNC
    1290: "the disk could not write",  # IOERR_DIR_FSYNC
    1802: GONE,  # IOERR_FSTAT
    2058: LOCKS,  # IOERR_UNLOCK
    2314: LOCKS,  # IOERR_RDLOCK
    3082: "there is not enough memory",  # IOERR_NOMEM
    3594: LOCKS,  # IOERR_CHECKRESERVEDLOCK
    3850: LOCKS,  # IOERR_LOCK
    4618: "its side files could not be made",  # IOERR_SHMOPEN
    4874: "its side files could not be made",  # IOERR_SHMSIZE
    5130: LOCKS,  # IOERR_SHMLOCK
    5386: "its side files could not be made",  # IOERR_SHMMAP
    5898: MOVED,  # IOERR_DELETE_NOENT
    6922: MOVED,  # IOERR_VNODE
    7178: "you may not open it",  # IOERR_AUTH
    8202: DAMAGED,  # IOERR_DATA
    8458: DAMAGED,  # IOERR_CORRUPTFS
    526: "a folder lies in its place",  # CANTOPEN_ISDIR
    1550: "a link lies in its place",  # CANTOPEN_SYMLINK
}
BY_TEXT: Final[dict[str, str]] = {
    "database is locked": BUSY,
    "database table is locked": BUSY,
    "attempt to write a readonly database": READ_ONLY,
    "database or disk is full": FULL,
    "disk i/o error": DISK,
    "unable to open database file": NOT_OPENED,
    "database disk image is malformed": DAMAGED,
    "file is not a database": DAMAGED,
    "malformed database schema": DAMAGED,
    "could not decode to utf-8": DAMAGED,
    "codec can't decode": DAMAGED,
    "locking protocol": LOCKS,
    "out of memory": "there is not enough memory",
    "access permission denied": "you may not open it",
    "string or blob too big": "a piece is larger than a project can hold",
    "large file support is disabled": "the disk cannot hold so large a file",
    "too large to convert": "a number in it is too large",
    "interrupted": "it gave way to something else; begin it again",
}
OF_SYSTEM: Final[dict[int, str]] = {
    errno.EACCES: "you may not write there",
    errno.EPERM: "it is protected against changes",
    errno.EROFS: "the disk may only be read",
    errno.ENOSPC: FULL,
    errno.EDQUOT: "your space on the disk is used up",
    errno.EIO: DISK,
    errno.ENODEV: GONE,
    errno.ENXIO: GONE,
    errno.ENOTCONN: GONE,
    errno.ESTALE: GONE,
    errno.ENOENT: "the folder is gone",
    errno.ENAMETOOLONG: "its name is too long for the disk",
    errno.EMFILE: "too many files are open",
    errno.ENFILE: "too many files are open",
}
# Refusals that say nothing about the content of a file: read-only, busy, full, not opened and their like.
OUTSIDE: Final = frozenset((3, 5, 6, 7, 8, 13, 14, 15, 22))
NEARLY_FULL: Final = 64 * 1024


def reason_of(error: BaseException) -> str:
    """The driver's message in plain words."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int) and code > 0xFF:
        found = BY_CODE.get(code) or BY_CODE.get(code & 0xFF)
        if found:
            return found
    text = str(error)
    known = next((reason for part, reason in BY_TEXT.items() if part in text.lower()), "")
    return known or (BY_CODE.get(code, "") if isinstance(code, int) else "") or text or "no reason was given"


def reason_at(path: Path, error: BaseException) -> str:
    """As ``reason_of``, but a disk without room is named where the driver only speaks of an error."""
    reason = reason_of(error)
    return FULL if reason == DISK and is_nearly_full(path) else reason


def is_nearly_full(path: Path) -> bool:
    """Whether the disk has no room for what opening a project needs."""
    import shutil

    try:
        return shutil.disk_usage(path.parent).free < NEARLY_FULL
    except OSError:
        return False


def is_outside(error: Any) -> bool:
    """Whether the driver refused for a reason that says nothing about what is in the file."""
    code = getattr(error, "sqlite_errorcode", None)
    return isinstance(code, int) and code & 0xFF in OUTSIDE


def os_reason(error: OSError) -> str:
    """Why the system refused, in plain words."""
    return OF_SYSTEM.get(error.errno or 0) or error.strerror or str(error)
