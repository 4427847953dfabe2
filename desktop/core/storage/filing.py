"""A new file in the place of another, or where another once was: its name, who may read it, what still lies beside."""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

ACCESS_LIST: Final = "system.posix_acl_access"
REMAINS: Final = "{name} of an earlier project still lies there; move it away or choose another name"


def bound(path: Path) -> str | bytes:
    """A file's name for ``VACUUM INTO CAST(? AS TEXT)`` or ``ATTACH CAST(? AS TEXT)``.

    Always a whole path, which is never taken for an address; the bytes of it where they are no text.
    """
    name = str(path.absolute())
    try:
        name.encode()
    except UnicodeEncodeError:
        return os.fsencode(name)
    return name


def remains(path: Path) -> str:
    """The name of a file that a former project left beside ``path``, where none lies now; "" if there is none.

    SQLite would take what is in it for the newest steps of whatever project comes to lie there.
    """
    for side in ("-wal", "-journal"):
        beside = Path(f"{path}{side}")
        with suppress(OSError, ValueError):
            if os.lstat(beside).st_size > 0:
                return beside.name
    return ""


def free_sides(path: Path) -> None:
    """Let what lies beside a project be written when the project may be; for a writer, before it opens the file.

    SQLite gives what it makes there the rights of the project. What a reader made while nobody might write keeps them
    when the project may be written again, and no step could be.
    """
    with suppress(OSError):
        mode = stat.S_IMODE(path.stat().st_mode)
        for side in ("-wal", "-shm"):
            beside = Path(f"{path}{side}")
            with suppress(OSError):
                found = os.lstat(beside)
                if stat.S_ISREG(found.st_mode) and mode & stat.S_IWUSR and not found.st_mode & stat.S_IWUSR:
                    beside.chmod(mode)


def shared_like(like: Path, target: Path) -> int:
    """Give ``target``, which is still nobody else's, the owner and group of ``like``; returns the mode it may have.

    Where the group cannot be kept, or an access list says who of the group may, nobody gets a right through the group
    that everybody has not got. Raises OSError when ``like`` cannot be asked.
    """
    about = os.stat(like)
    mode = stat.S_IMODE(about.st_mode) & 0o777
    if sys.platform == "win32":
        return mode
    made = os.stat(target)
    if made.st_uid != about.st_uid:
        with suppress(OSError):
            os.chown(target, about.st_uid, -1)
    if made.st_gid != about.st_gid:
        with suppress(OSError):
            os.chown(target, -1, about.st_gid)
    if os.stat(target).st_gid != about.st_gid or _access_list(like) is not None:
        mode &= 0o707 | (mode & 0o007) << 3
    return mode


def share_like(like: Path, target: Path) -> None:
    """Let exactly those open ``target`` who may open ``like``, as far as the system allows it. Raises OSError."""
    os.chmod(target, shared_like(like, target))
    listed = _access_list(like)
    if listed is not None and sys.platform == "linux":
        with suppress(OSError):
            os.setxattr(target, ACCESS_LIST, listed)


def _access_list(path: Path) -> bytes | None:
    if sys.platform != "linux":
        return None
    else:  # noqa: RET505 (read by the type checker for each system)
        try:
            return os.getxattr(path, ACCESS_LIST)
        except OSError as error:
            return b"" if error.errno not in (errno.ENODATA, errno.EOPNOTSUPP, errno.ENOSYS, errno.EPERM) else None
