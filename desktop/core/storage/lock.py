"""One writer: an operating-system lock on a side file decides; what is written in it only feeds the sentence.

The system gives the lock up when its holder ends, however that comes about, so a file that was left behind keeps nobody
out. The file is removed while the lock is still held; whoever locked a file without a name tries again.
"""

from __future__ import annotations

import errno
import getpass
import json
import os
import stat
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final, Literal

from desktop.core.clock import now
from desktop.core.storage.reasons import FULL, OF_SYSTEM, is_nearly_full, os_reason

TRIES: Final = 50
LONGEST: Final = 4_096

UNSUPPORTED: Final = frozenset(
    (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, getattr(errno, "ENOTSUP", errno.EOPNOTSUPP), errno.EINVAL)
)
BUSY: Final = frozenset((errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK))
NO_LOCKS = "this folder cannot keep a second desk from writing at the same time"
IN_THE_WAY = "something else lies where Testimonia keeps its lock, {name}"
SECOND_NAME = "it has a second name on this disk, a hard link, under which another desk could write at the same time"
#: A project that is being restored into a new file has this name besides its own, for a moment.
RESTORING: Final = "-restoring"
#: What ``could_write`` can tell to be over.
PASSING: Final = frozenset(("", FULL, OF_SYSTEM[errno.EACCES], OF_SYSTEM[errno.EROFS], SECOND_NAME))
NOBODY = "another desk"


@dataclass(frozen=True, slots=True)
class Holder:
    """What the holder of a lock writes about itself; ``born`` tells processes of one number apart, "" if unknown."""

    user: str
    host: str
    process: int
    born: str
    since: str

    @classmethod
    def read(cls, text: bytes) -> Holder | None:
        """Of a lock file's content; None when there is nothing of the kind in it."""
        try:
            found = json.loads(text)
            return cls(
                str(found["user"]),
                str(found["host"]),
                int(found["process"]),
                str(found.get("born", "")),
                str(found.get("since", "")),
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None

    def is_dead(self) -> bool:
        """True only when it is certain: a process of this machine that is there no more."""
        if self.host != _host():
            return False
        if not _is_running(self.process):
            return True
        born = born_of(self.process)
        return bool(self.born and born and born != self.born)


class WriterLock:
    """The right to write to a project; given up when closed or when the process ends, however it ends."""

    def __init__(self, project: Path) -> None:
        self.project = project
        self.path = Path(f"{project}-lock")
        self.descriptor: int | None = None
        self.hindrance = ""

    @property
    def held(self) -> bool:
        return self.descriptor is not None

    def take(self) -> bool:
        """True when this process may write now.

        False when another holds the lock, or when nothing can be written here: then ``hindrance`` says why.
        """
        self.hindrance = ""
        if self.held:
            return True
        if not self._may_write_project():
            return False
        patience = 3
        for _ in range(TRIES):
            try:
                descriptor = _opened(self.path)
            except OSError as error:
                if error.errno == errno.ENOENT and self.path.parent.is_dir():
                    continue  # removed between finding and opening it
                if error.errno == errno.EACCES and self._is_held_or_cleared():
                    if self._is_there():
                        return False
                    continue
                self.hindrance = self._in_the_way() if self._is_taken_by_something() else os_reason(error)
                return False
            try:
                if not _is_ours(descriptor):
                    os.close(descriptor)
                    self.hindrance = self._in_the_way()
                    return False
                _lock(descriptor)
            except OSError as error:
                os.close(descriptor)
                if error.errno in UNSUPPORTED:
                    self.hindrance = NO_LOCKS
                elif error.errno not in BUSY:
                    self.hindrance = os_reason(error)
                elif patience > 0:
                    # It may be one who only asked whether somebody writes (``is_free``).
                    patience -= 1
                    time.sleep(0.005)
                    continue
                return False
            if self._is_named(descriptor):
                self.descriptor = descriptor
                _write_record(descriptor)
                self._share(descriptor)
                return True
            os.close(descriptor)
        # Every file that was locked had lost its name: the folder does not keep apart what is one and what is two.
        self.hindrance = NO_LOCKS
        return False

    def _may_write_project(self) -> bool:
        # Only asked about, never opened: closing a file gives up every lock that the process has on it (fcntl(2)).
        try:
            about = self.project.stat()
        except OSError:
            return True  # not there yet, or gone: whoever opens it says so
        if stat.S_ISREG(about.st_mode) and about.st_nlink > 1 and not self._drop_left_name(about):
            # Under each name it would have a lock and a log of its own, and whoever wrote last would destroy it.
            self.hindrance = SECOND_NAME
            return False
        if os.access(self.project, os.W_OK):
            return True
        self.hindrance = OF_SYSTEM[errno.EROFS if _is_read_only_disk(self.project) else errno.EACCES]
        return False

    def _drop_left_name(self, about: os.stat_result) -> bool:
        """Whether the second name was only what a restoring that was cut short left behind; it is taken away then."""
        left = Path(f"{self.project}{RESTORING}")
        with suppress(OSError):
            if about.st_nlink == 2 and os.path.samestat(left.lstat(), about):
                left.unlink()
                return True
        return False

    def _share(self, descriptor: int) -> None:
        """Let whoever may write to the project take over its lock file."""
        if sys.platform != "win32":
            with suppress(OSError):
                os.fchmod(descriptor, 0o600 | os.stat(self.project).st_mode & 0o666)

    def _is_there(self) -> bool:
        return os.path.lexists(self.path)

    def _is_held_or_cleared(self) -> bool:
        """Whether somebody holds a lock file that is another's, or it could be removed because nobody does."""
        try:
            descriptor = _opened(self.path, os.O_RDONLY)
        except OSError:
            return False
        try:
            _lock(descriptor)
            self.path.unlink()
        except OSError as error:
            return error.errno in BUSY and error.errno != errno.EACCES
        else:
            return True
        finally:
            os.close(descriptor)

    def could_write(self) -> str:
        """What would keep this process from writing whoever holds the right; "" where nothing is known to."""
        self.hindrance = ""
        if not self._may_write_project():
            return self.hindrance
        if not os.access(self.path.parent, os.W_OK):
            return OF_SYSTEM[errno.EROFS if _is_read_only_disk(self.path.parent) else errno.EACCES]
        return FULL if is_nearly_full(self.project) else ""

    def _is_taken_by_something(self) -> bool:
        try:
            return not stat.S_ISREG(os.lstat(self.path).st_mode)
        except OSError:
            return False

    def _in_the_way(self) -> str:
        return IN_THE_WAY.format(name=self.path.name)

    def _is_named(self, descriptor: int) -> bool:
        """Whether the locked file is the one that bears the name, and not one whose holder has just removed it."""
        try:
            mine, named = os.fstat(descriptor), os.lstat(self.path)
        except OSError:
            return False
        return mine.st_nlink > 0 and os.path.samestat(mine, named)

    def keep(self) -> bool:
        """Whether the right to write is still this process's; takes it again where the file was merely removed.

        False when another desk has it now, or nothing can be said of it.
        """
        if self.descriptor is None:
            return self.take()
        if self._is_named(self.descriptor):
            return True
        with suppress(OSError):
            os.close(self.descriptor)
        self.descriptor = None
        return self.take()

    def glance(self) -> Literal["free", "held", "unclear"]:
        """Whether somebody holds the right to write at this moment. Locks for an instant a file that is left over."""
        try:
            descriptor = _opened(self.path, os.O_RDONLY)
        except OSError as error:
            return "free" if error.errno == errno.ENOENT and self.path.parent.is_dir() else "unclear"
        try:
            _lock(descriptor)
        except OSError as error:
            return "held" if error.errno in BUSY else "unclear"
        else:
            return "free"
        finally:
            os.close(descriptor)

    def is_free(self) -> bool:
        """Whether nobody holds the right to write, as far as can be told."""
        return self.glance() == "free"

    def who(self) -> Holder | None:
        """Who says of itself that it writes; None when that is not known or no longer true."""
        try:
            with open(self.path, "rb") as file:
                found = Holder.read(file.read(LONGEST))
        except OSError:
            return None
        return None if found is None or found.is_dead() else found

    def holder(self) -> str:
        """Who seems to write, for a sentence."""
        found = self.who()
        return f"{found.user} on {found.host}" if found is not None else NOBODY

    def give_up(self) -> None:
        if self.descriptor is None:
            return
        # Removed while still held: whoever waits for it then locks a file without a name, notices and tries again.
        if sys.platform != "win32" and self._is_named(self.descriptor):
            with suppress(OSError):
                self.path.unlink()
        with suppress(OSError):
            os.close(self.descriptor)
        self.descriptor = None
        if sys.platform == "win32":
            with suppress(OSError):
                self.path.unlink()


def _is_read_only_disk(path: Path) -> bool:
    if sys.platform == "win32":
        return False
    else:  # noqa: RET505 (read by the type checker for each system)
        try:
            return bool(os.statvfs(path).f_flag & os.ST_RDONLY)
        except OSError:
            return False


def _opened(path: Path, access: int = os.O_RDWR | os.O_CREAT) -> int:
    """A descriptor of the lock file, made if need be, never of what a link at its place points to."""
    for name in ("O_NOFOLLOW", "O_CLOEXEC", "O_NONBLOCK", "O_BINARY", "O_NOINHERIT"):
        access |= getattr(os, name, 0)
    return os.open(path, access, 0o644)


def _is_ours(descriptor: int) -> bool:
    """Whether it is a plain file with one name that holds nothing or a record, so that writing to it harms nobody."""
    about = os.fstat(descriptor)
    if not stat.S_ISREG(about.st_mode) or about.st_nlink > 1 or about.st_size > LONGEST:
        return False
    os.lseek(descriptor, 0, os.SEEK_SET)
    # A machine that lost its power may have left zeros where the record was.
    text = os.read(descriptor, LONGEST).strip(b"\0")
    return not text or text.startswith(b"{")


def _write_record(descriptor: int) -> None:
    record = Holder(_user(), _host(), os.getpid(), born_of(os.getpid()), now())
    with suppress(OSError):  # on a full disk nobody can be named, and that is all
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, json.dumps(asdict(record)).encode())


def born_of(process: int) -> str:
    """When a process of this machine began, as a mark that no later process of its number has; "" where unknown."""
    try:
        with open(f"/proc/{process}/stat", "rb") as file:
            started = file.read().rpartition(b")")[2].split()[19]
        with open("/proc/sys/kernel/random/boot_id", "rb") as file:
            return f"{file.read(8).decode()}-{started.decode()}"
    except (OSError, IndexError, UnicodeDecodeError):
        return ""


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

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, PLACE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)

    def _is_running(process: int) -> bool:
        import ctypes

        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(0x1000, False, process)  # PROCESS_QUERY_LIMITED_INFORMATION
        if not handle:
            return bool(kernel.GetLastError() != 87)  # ERROR_INVALID_PARAMETER: no such process
        code = ctypes.c_ulong()
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return code.value == 259  # STILL_ACTIVE

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _is_running(process: int) -> bool:
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
        except (OSError, OverflowError):
            return True
        return True
