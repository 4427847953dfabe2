"""Saving what an open connection still shows, when the file under it is gone or another."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.core.errors import ProjectClosed, ProjectExists, RescueFailed, StorageFailed, TestimoniaError
from desktop.core.storage import connection as files
from desktop.core.storage.filing import REMAINS, bound, remains
from desktop.core.storage.reasons import os_reason

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.storage.keys import Key
    from desktop.core.storage.store import Store


def rescue(store: Store, target: Path, key: Key | None) -> Path:
    """Write everything that ``store`` shows into a new project at ``target``, as encrypted as it is; returns it.

    The copy is opened and checked before it counts. Raises ProjectExists, ProjectClosed, RescueFailed; nothing is left
    at ``target`` then.
    """
    if store.closed:
        raise ProjectClosed
    if os.path.lexists(target):
        raise ProjectExists(path=target)
    left = remains(target)
    if left:
        raise RescueFailed(target=target, reason=REMAINS.format(name=left))
    try:
        # A file that nobody else may read until it is complete, as the project may be.
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        raise ProjectExists(path=target) from error
    except OSError as error:
        raise RescueFailed(target=target, reason=os_reason(error)) from error
    try:
        with files.translated():
            store.connection.execute("VACUUM INTO CAST(? AS TEXT)", (bound(target),))
        with target.open("r+b") as file:
            os.fsync(file.fileno())
        _check(target, key)
    except BaseException as error:
        files.remove_files(target)
        if isinstance(error, OSError):
            raise RescueFailed(target=target, reason=os_reason(error)) from error
        if isinstance(error, TestimoniaError):
            raise RescueFailed(target=target, reason=error.data.get("reason", error.sentence)) from error
        raise
    return target


def _check(target: Path, key: Key | None) -> None:
    connection = files.open_existing(target, read_only=True, key=key)
    try:
        with files.translated(reading=True):
            faults = [row[0] for row in connection.execute("PRAGMA integrity_check(1)") if row[0] != "ok"]
        if faults:
            raise StorageFailed(reason=faults[0])
    finally:
        with suppress(Exception):
            connection.close()
