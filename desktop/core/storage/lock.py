"""One writer: an operating-system lock on a side file decides; what is written in it only feeds the sentence."""

from __future__ import annotations

import errno
import getpass
import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO


class WriterLock:
    """The right to write to a project; given up when closed or when the process ends, however it ends."""

    def __init__(self, project: Path) -> None:
        self.project = project
        self.path = Path(f"{project}-lock")
        self.file: IO[bytes] | None = None
        self.hindrance = ""

    def take(self) -> bool:
        """True when this process may write now.

        False when another holds the lock, or when nothing can be written here: then ``hindrance`` says why.
        """
        self.hindrance = ""
        if self.project.exists() and not os.access(self.project, os.W_OK):
            self.hindrance = os.strerror(errno.EACCES)
            return False
        try:
            file = self.path.open("a+b")
        except OSError as error:
            self.hindrance = error.strerror or str(error)
            return False
        try:
            _lock(file)
        except OSError:
            file.close()
            return False
        self.file = file
        with suppress(OSError):
            file.truncate(0)
            file.write(json.dumps({"host": _host(), "user": _user(), "process": os.getpid()}).encode())
            file.flush()
        return True

    def holder(self) -> str:
        """Who seems to write, for a sentence."""
        try:
            found = json.loads(self.path.read_bytes())
            return f"{found['user']} on {found['host']}"
        except (OSError, ValueError, KeyError, TypeError):
            return "another desk"

    def give_up(self) -> None:
        if self.file is None:
            return
        # Removed while still held: whoever waits for it then locks a file without a name, notices and tries again.
        with suppress(OSError):
            if sys.platform != "win32":
                self.path.unlink()
        self.file.close()
        self.file = None
        if sys.platform == "win32":
            with suppress(OSError):
                self.path.unlink()


def _host() -> str:
    """The name of this machine, without what `platform` would load to find it."""
    return os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "somebody"


if sys.platform == "win32":
    import msvcrt

    # Far behind the text, so that a second opener can read who holds it.
    PLACE = 1 << 30

    def _lock(file: IO[bytes]) -> None:
        file.seek(PLACE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        # The last holder may have removed the name between our opening and our locking.
        if os.fstat(file.fileno()).st_nlink == 0:
            raise BlockingIOError
