"""Steps that lie beside a project because a desk was ended, and whether they are that file's at all.

SQLite takes any sound log of the right name for the newest pages of the file beside which it lies. Whoever puts an
older copy back in the place of a project, but not what lies beside it, would get a mixture of both, and the copy would
be lost with the first step. https://sqlite.org/howtocorrupt.html#_mixing_up_database_files_and_journals_
"""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as driver

from desktop.core.errors import MixedUp
from desktop.core.storage import connection as files
from desktop.core.storage import peeking
from desktop.core.storage.reasons import DISK, reason_of
from desktop.core.storage.rewriting import clear_leftovers, unfinished

if TYPE_CHECKING:
    from desktop.core.storage.keys import Key


def refuse(path: Path, key: Key | None) -> None:
    """Raise MixedUp when the file is whole without the log or journal that lies beside it, and is not with it.

    For whoever has the right to write, before anything is written; where there is neither, nothing is read.
    """
    for side, asked in (("-wal", _with_log), ("-journal", _with_journal)):
        beside = Path(f"{path}{side}")
        try:
            void = beside.stat().st_size == 0
        except OSError:
            continue
        if not void and not asked(path, key) and _is_whole(path, "ro&immutable=1", key):
            raise MixedUp(path=path, name=beside.name)


def _with_log(path: Path, key: Key | None) -> bool:
    return _is_whole(path, "ro", key)


def _with_journal(path: Path, key: Key | None) -> bool:
    """Tried on a copy: a journal is put back into the file by the first who may write, and is gone then."""
    trial = unfinished(path)
    try:
        for side in ("", "-journal"):
            copy = os.open(f"{trial}{side}", os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
            with open(copy, "wb") as file:
                file.write(peeking.read(Path(f"{path}{side}")))
        return _is_whole(trial, "rw", key)
    except OSError:
        return True
    finally:
        clear_leftovers(path)


def _is_whole(path: Path, mode: str, key: Key | None) -> bool:
    """Also when it could not be asked: somebody else says why."""
    try:
        with closing(files.connected(path, mode, key)) as connection:
            if connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
                return False
            steps, newest = connection.execute("SELECT count(*), ifnull(max(number), 0) FROM step").fetchone()
            return bool(steps == newest)
    except driver.OperationalError as error:
        # Of an encrypted file whose pages do not fit, the driver speaks as of a disk that does not read.
        return key is None or reason_of(error) != DISK
    except files.FAULTS:
        return False
