"""Reading a project file's bytes without giving up the locks that its connections hold.

Closing any descriptor of a file gives up all locks that the process has on it (fcntl(2)). A connection would not notice
that its own are gone; the next process to close the project would then take away the side files from under it. So while
a file has a connection in this process, a descriptor on it is kept until the last of its connections is closed.
https://sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from threading import RLock, get_ident
from time import monotonic, sleep
from typing import TYPE_CHECKING
from weakref import WeakSet

from sqlcipher3 import dbapi2 as driver

from desktop.core.storage.places import LOCAL, Place

if TYPE_CHECKING:
    Mark = tuple[int, int]

PIECE = 1 << 20
MOMENT = 0.01

_mutex = RLock()
_users: dict[Mark, int] = {}
_kept: dict[Mark, list[int]] = {}
_open: WeakSet[Connection] = WeakSet()


class Connection(driver.Connection):  # type: ignore[misc]
    """A connection that says when it is closed."""

    mark: Mark | None = None
    #: The thread that opened it.
    thread = 0
    #: Opened as a file that nobody changes: changes do not show.
    immutable = False
    #: Where a file that is written lies.
    place: Place = LOCAL

    def close(self) -> None:
        with _mutex:
            mark, self.mark = self.mark, None
            _open.discard(self)
            try:
                super().close()
            finally:
                _left(mark)

    def __del__(self) -> None:
        # One that was forgotten is closed by the driver all the same.
        _left(self.mark)


def joined(connection: Connection, path: Path) -> None:
    """Remember that ``connection`` has the file at ``path`` open."""
    with _mutex, suppress(OSError):
        about = os.stat(path)
        mark = connection.mark = (about.st_dev, about.st_ino)
        connection.thread = get_ident()
        _open.add(connection)
        _users[mark] = _users.get(mark, 0) + 1


def _left(mark: Mark | None) -> None:
    if mark is None:
        return
    with _mutex:
        _leave(mark)


def _leave(mark: Mark) -> None:
    left = _users.pop(mark, 1) - 1
    if left > 0:
        _users[mark] = left
        return
    for descriptor in _kept.pop(mark, []):
        with suppress(OSError):
            os.close(descriptor)


def end_others(path: Path, seconds: float) -> bool:
    """Interrupt what other threads of this process ask of the file until they have closed it; False when they do not.

    Who reads for long would keep whoever closes the project from leaving one file behind.
    """
    until = monotonic() + seconds
    while True:
        with _mutex:
            there = _others(path)
            for each in there:
                each.interrupt()
        if not there or monotonic() >= until:
            return not there
        sleep(MOMENT)


def has_others(path: Path) -> bool:
    """Whether another thread of this process has the file open."""
    with _mutex:
        return bool(_others(path))


def _others(path: Path) -> list[Connection]:
    return [each for each in _open if each.thread != get_ident() and _is_of(each, path)]


def _is_of(connection: Connection, path: Path) -> bool:
    try:
        about = os.stat(path)
    except OSError:
        return False
    return connection.mark == (about.st_dev, about.st_ino)


def sweep(path: Path) -> None:
    """Remove side files that hold nothing, unless a connection of any process is open on the project.

    SQLite removes them itself when the last connection that may write closes; one that may only read leaves them.
    """
    with _mutex, suppress(OSError):
        about = os.stat(path)
        if (about.st_dev, about.st_ino) in _users or os.stat(f"{path}-wal").st_size > 0:
            return
        _swept(path)


def peek(path: Path, length: int) -> bytes:
    """The first bytes of a file, fewer where it has fewer. Raises OSError, as for what is no ordinary file.

    While a drive gives no answer nobody else is held up, unless the file is in use here anyhow.
    """
    about = os.stat(path)
    if stat.S_ISDIR(about.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(about.st_mode):  # opening a pipe would wait for whoever writes into it
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    with _mutex:
        kept = _kept.get((about.st_dev, about.st_ino))
        if kept:
            return _first(kept[0], length)
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0))
    mark = None
    try:
        about = os.fstat(descriptor)
        mark = (about.st_dev, about.st_ino)
        return _first(descriptor, length)
    finally:
        with _mutex:
            # Windows knows no such locks, and there an open file could not be replaced.
            if sys.platform != "win32" and mark in _users:
                _kept.setdefault(mark, []).append(descriptor)
            else:
                os.close(descriptor)


def _first(descriptor: int, length: int) -> bytes:
    os.lseek(descriptor, 0, os.SEEK_SET)
    parts = []
    while length > 0 and (part := os.read(descriptor, min(length, PIECE))):
        parts.append(part)
        length -= len(part)
    return b"".join(parts)


def read(path: Path) -> bytes:
    """All bytes of a file that may be a project which is open here. Raises OSError."""
    return peek(path, sys.maxsize)


if sys.platform == "win32":

    def _swept(path: Path) -> None:
        # Windows does not remove what is open.
        for side in ("-wal", "-shm"):
            Path(f"{path}{side}").unlink(missing_ok=True)

else:
    import fcntl

    # Where SQLite's connections lock a file for as long as they use it: https://sqlite.org/src/file?name=src/os.h
    PENDING = 0x40000000
    SHARED_FIRST = PENDING + 2
    SHARED_SIZE = 510

    def _swept(path: Path) -> None:
        descriptor = os.open(path, os.O_RDWR | os.O_CLOEXEC)
        try:
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, PENDING)
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, SHARED_SIZE, SHARED_FIRST)
            if os.stat(f"{path}-wal").st_size == 0:
                for side in ("-wal", "-shm"):
                    Path(f"{path}{side}").unlink(missing_ok=True)
        finally:
            os.close(descriptor)
