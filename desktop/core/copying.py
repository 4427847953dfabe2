"""A copy of a whole project at another place, beside whoever works in it; the project stays open and as it was."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.errors import CopyFailed, CopyOntoItself, ProjectBusy, ProjectExists, StorageFailed
from desktop.core.notes import Note
from desktop.core.snapshots.restoring import put_where_nothing_is
from desktop.core.snapshots.taking import (
    ALL,
    PAUSES,
    TURNS,
    VERIFIED,
    Overtaken,
    make_copy,
    quiet,
    remove_with_sides,
    verified,
    wait,
)
from desktop.core.storage import snapshotting
from desktop.core.storage.filing import REMAINS, remains
from desktop.core.storage.lock import RESTORING, WriterLock
from desktop.core.storage.peeking import has_others
from desktop.core.storage.reasons import os_reason
from desktop.core.storage.rewriting import sync_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.storage.keys import Key

    Progress = Callable[[int, int], bool]


def save_copy(
    path: Path, key: Key | None, target: Path | str, *, replace: bool = False, on_progress: Progress | None = None
) -> Path:
    """Write all of the project at ``path``, its history and passphrase too, to ``target``; returns where it lies.

    The copy is compared with the project before it gets its name, and appears whole or not at all. May be called from
    any thread; it opens a connection of its own and only reads. With ``replace`` a file that lies there already is
    replaced, unless somebody writes to it. ``on_progress(done, total)`` may return False: then Cancelled is raised.

    Raises CopyOntoItself, ProjectExists, ProjectBusy, CopyFailed, Cancelled, and what opening the project raises.
    """
    try:
        place = Path(os.path.realpath(target))
        refuse_target(path, place, replace=replace)
        fresh = Path(f"{place}{RESTORING}")
        remove_with_sides(fresh)
        try:
            with quiet(path):
                _copied(path, key, fresh, on_progress)
            if replace:
                refuse_target(path, place, replace=True)  # somebody may have opened it meanwhile
                os.replace(fresh, place)
            else:
                put_where_nothing_is(fresh, place)
        finally:
            remove_with_sides(fresh)
        sync_folder(place.parent)
    except OSError as error:
        raise CopyFailed(reason=os_reason(error)) from error
    except ValueError as error:
        raise CopyFailed(reason="no file can have this name") from error
    if on_progress is not None:
        on_progress(ALL, ALL)
    return place


def refuse_target(path: Path, target: Path, *, replace: bool) -> None:
    """Whether a copy could be written there at all.

    Raises CopyOntoItself, ProjectExists, ProjectBusy, CopyFailed, OSError.
    """
    if _is_same(path, target):
        raise CopyOntoItself(path=target)
    if not target.parent.is_dir():
        raise CopyFailed(reason=Note("the folder {folder} is not there", folder=target.parent))
    if target.is_dir():
        raise CopyFailed(reason=Note("{path} is a folder", path=target))
    if target.exists():
        if not replace:
            raise ProjectExists(path=target)
        lock = WriterLock(target)
        if lock.glance() == "held" or has_others(target):
            raise ProjectBusy(path=target, holder=lock.holder())
    left = remains(target)
    if left:
        raise CopyFailed(reason=REMAINS.format(name=left))


def _is_same(one: Path, other: Path) -> bool:
    if os.path.realpath(one) == str(other):
        return True
    try:
        return os.path.samefile(one, other)
    except FileNotFoundError:
        return False


def _copied(path: Path, key: Key | None, fresh: Path, on_progress: Progress | None) -> None:
    """A verified copy at ``fresh``, tried again where the project was written anew or somebody had to write."""
    turns, pauses = TURNS, iter(PAUSES)
    while turns:
        try:
            with snapshotting.opened(path, key) as source:
                make_copy(source.store, fresh, path, on_progress)
                verified(fresh, source)
            if on_progress is not None:
                on_progress(VERIFIED, ALL)
            return
        except Overtaken:
            turns -= 1
        except snapshotting.GaveWay:
            pause = next(pauses, None)
            if pause is None:
                raise CopyFailed(reason="there was no pause in the work long enough to copy the project") from None
            wait(pause, on_progress)
        except StorageFailed as error:
            raise CopyFailed(reason=error.data.get("reason", error.sentence)) from error
        remove_with_sides(fresh)
    raise CopyFailed(reason="the project was written anew again and again meanwhile")
