"""Writing a whole project file anew: with another key, without one, or without the traces of what was deleted.

The new file is made beside the old one, compared with it row by row, brought to the disk, and put in its place in one
move. Until that move the old file is whole; after it the new one is.
"""

from __future__ import annotations

import os
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as driver

from desktop.core.errors import Cancelled, ProjectInUse, RewriteFailed, StorageFailed
from desktop.core.notes import Note
from desktop.core.storage import connection as files
from desktop.core.storage import peeking
from desktop.core.storage.filing import bound, share_like
from desktop.core.storage.keys import MAGIC
from desktop.core.storage.reasons import os_reason
from desktop.core.storage.schema import APPLICATION_ID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.core.storage.keys import Key

    Progress = Callable[[int, int], bool]

SIDES = ("", "-wal", "-shm", "-journal")
# A name that nobody gives to a copy of a project: what bears it is overwritten.
UNFINISHED = "-rewriting"
WIPE_CHUNK = 1 << 20


def unfinished(path: Path) -> Path:
    """Where the new file lies while it is being made."""
    return Path(f"{path}{UNFINISHED}")


def clear_leftovers(path: Path) -> None:
    """Remove what an interrupted rewriting left; only for whoever holds the right to write."""
    for side in SIDES:
        left = Path(f"{unfinished(path)}{side}")
        if left.is_symlink() or left.is_file():
            wiped(left)


def wiped(path: Path) -> None:
    """Overwrite a file with zeros and remove it.

    Best effort: a journalling or copying file system, or the cells of an SSD, may keep what was there before.
    """
    with suppress(OSError):
        if not path.is_symlink() and path.stat().st_nlink == 1:
            with path.open("r+b") as file:
                _zero(file)
    with suppress(OSError):
        path.unlink()


def _zero(file: Any) -> None:
    left = os.fstat(file.fileno()).st_size
    file.seek(0)
    while left > 0:
        left -= file.write(bytes(min(left, WIPE_CHUNK)))
    file.flush()
    os.fsync(file.fileno())


def rewrite(
    path: Path, key: Key | None, new_key: Key | None, *, on_progress: Callable[[int, int], bool] | None = None
) -> bool:
    """Put a file with the same rows under ``new_key`` in the place of ``path``.

    With the same key nothing of what was deleted before is carried over. The caller holds the right to write and has no
    connection open. ``on_progress(done, total)`` counts tables compared and may return False until the file is moved.

    Returns whether nothing of the old file is left to whoever looks for it; it is where the file has a second name.
    Raises ProjectInUse when anybody else has the file open, RewriteFailed, Cancelled; the old file is whole then.
    """
    clear_leftovers(path)
    fresh = unfinished(path)
    try:
        with files.translated():
            _made(path, key, fresh, new_key)
            compare(path, key, fresh, new_key, on_progress=on_progress)
        share_like(path, fresh)
        _synced(fresh)
        return _moved(fresh, path)
    except BaseException as error:
        clear_leftovers(path)
        if isinstance(error, StorageFailed):
            raise RewriteFailed(path=path, reason=error.data.get("reason", "")) from error
        if isinstance(error, files.IntegrityError):
            raise RewriteFailed(path=path, reason="what is in it contradicts itself") from error
        if isinstance(error, OSError):
            raise RewriteFailed(path=path, reason=os_reason(error)) from error
        raise


def _made(path: Path, key: Key | None, fresh: Path, new_key: Key | None) -> None:
    with closing(files.connected(path, "rw", key)) as connection:
        # Out of WAL: that works only when nobody else has the file open, and leaves everything in the one file.
        try:
            mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
        except driver.OperationalError as error:
            if "locked" in str(error):
                raise ProjectInUse(path=path) from error
            raise
        if mode != "delete":
            raise ProjectInUse(path=path)
        # A file made here, with nobody's rights but ours until it is in its place.
        os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        if key == new_key:
            connection.execute("VACUUM INTO CAST(? AS TEXT)", (bound(fresh),))
            return
        layout = connection.execute("PRAGMA user_version").fetchone()[0]
        given = new_key.spec() if new_key is not None else ""
        connection.execute("ATTACH CAST(? AS TEXT) AS fresh KEY ?", (bound(fresh), given))
        # Until it is moved the new file is worth nothing; before that all of it is brought to the disk at once.
        connection.execute("PRAGMA fresh.journal_mode = MEMORY").fetchall()
        connection.execute("PRAGMA fresh.synchronous = OFF")
        connection.execute("SELECT sqlcipher_export('fresh')").fetchall()
        # The export leaves the marks of the file behind.
        connection.execute(f"PRAGMA fresh.application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA fresh.user_version = {int(layout)}")
        connection.execute("DETACH fresh")


def compare(
    path: Path, key: Key | None, fresh: Path, new_key: Key | None, *, on_progress: Progress | None = None
) -> None:
    """Raise RewriteFailed unless both files are sound and hold the same tables with the same rows."""
    with closing(files.connected(path, "ro", key)) as old, closing(files.connected(fresh, "ro", new_key)) as new:
        files.check_marks(new, fresh)
        faults = [row[0] for row in new.execute("PRAGMA integrity_check(1)") if row[0] != "ok"]
        if new_key is not None:
            faults += [row[0] for row in new.execute("PRAGMA cipher_integrity_check")]
        if faults:
            raise RewriteFailed(path=path, reason=faults[0])
        listing = (
            "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' "
        )
        objects = old.execute(f"{listing} ORDER BY type, name").fetchall()
        if objects != new.execute(f"{listing} ORDER BY type, name").fetchall():
            raise RewriteFailed(path=path, reason="the copy has other tables")
        tables = [name for kind, name, _table, _sql in objects if kind == "table"]
        for place, table in enumerate(tables):
            if not _same(_rows(old, table), _rows(new, table)):
                raise RewriteFailed(path=path, reason=Note("the copy of {table} differs", table=table))
            if on_progress is not None and not on_progress(place + 1, len(tables)):
                raise Cancelled


def _rows(connection: Any, table: str) -> Iterator[tuple[Any, ...]]:
    columns = connection.execute("SELECT name, pk FROM pragma_table_info(?)", (table,)).fetchall()
    order = ", ".join(f'"{name}"' for name, _pk in [column for column in columns if column[1]] or columns)
    yield from connection.execute(f'SELECT * FROM "{table}" ORDER BY {order}')


def _same(left: Iterator[tuple[Any, ...]], right: Iterator[tuple[Any, ...]]) -> bool:
    end = object()
    while True:
        one, other = next(left, end), next(right, end)
        if one != other:
            return False
        if one is end:
            return True


def _synced(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def is_under(path: Path, key: Key | None) -> bool:
    """Whether the file at ``path`` is one under this key, by how it begins. Raises OSError."""
    return peeking.peek(path, len(MAGIC)) == (MAGIC if key is None else key.salt)


def _moved(fresh: Path, path: Path) -> bool:
    """Put the new file in the place of the old one, and overwrite what the old one held; False where that stays."""
    alone = path.stat().st_nlink < 2
    old = None
    if os.name != "nt":  # there an open file cannot be replaced
        with suppress(OSError):
            old = path.open("r+b")
    try:
        os.replace(fresh, path)
        # Without that a machine that loses its power now may find the old file again, and it must be whole.
        if sync_folder(path.parent) and old is not None:
            with suppress(OSError):
                if os.fstat(old.fileno()).st_nlink == 0:
                    _zero(old)
    finally:
        if old is not None:
            with suppress(OSError):
                old.close()
    return alone


def sync_folder(folder: Path) -> bool:
    """Bring the names in a folder to the disk; False where the system cannot."""
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError:
        return False
    return True
