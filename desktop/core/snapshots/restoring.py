"""Going back to a snapshot: into a new file, or in the place of the project."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.beside import here
from desktop.core.errors import (
    ProjectExists,
    ReadOnly,
    RestoreFailed,
    SnapshotDamaged,
    SnapshotFailed,
    StorageFailed,
)
from desktop.core.notes import Note
from desktop.core.snapshots.contents import contents
from desktop.core.snapshots.settings import load_policy
from desktop.core.snapshots.taking import make_copy, quiet, remove_with_sides, take
from desktop.core.storage import snapshotting
from desktop.core.storage.filing import REMAINS, remains
from desktop.core.storage.lock import RESTORING
from desktop.core.storage.reasons import os_reason
from desktop.core.storage.rewriting import sync_folder, unfinished

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.beside import Beside
    from desktop.core.project import Project
    from desktop.core.snapshots.listing import Policy, Snapshot
    from desktop.core.storage.keys import Key

    Progress = Callable[[int, int], bool]


def restore_as(snapshot: Snapshot, key: Key | None, target: Path | str, *, on_progress: Progress | None = None) -> Path:
    """A verified copy of the snapshot as a new project at ``target``, under the snapshot's own passphrase.

    The file appears whole or not at all. Raises ProjectExists, RestoreFailed, Cancelled, and what ``contents`` raises.
    """
    place = Path(target)
    try:
        if place.exists() or place.is_symlink():
            raise ProjectExists(path=place)
        if not place.parent.is_dir():
            raise RestoreFailed(reason=Note("the folder {folder} is not there", folder=place.parent))
        left = remains(place)
        if left:
            raise RestoreFailed(reason=REMAINS.format(name=left))
        fresh = Path(f"{place}{RESTORING}")
        remove_with_sides(fresh)
        try:
            _copied(snapshot, key, fresh, snapshot.path, on_progress)
            put_where_nothing_is(fresh, place)
        finally:
            remove_with_sides(fresh)
        sync_folder(place.parent)
    except OSError as error:
        raise RestoreFailed(reason=os_reason(error)) from error
    except ValueError as error:
        raise RestoreFailed(reason="no file can have this name") from error
    return place


def restore_in_place(
    project: Project,
    snapshot: Snapshot,
    key: Key | None,
    *,
    policy: Policy | None = None,
    on_progress: Progress | None = None,
    beside: Beside[tuple[Key | None, Snapshot | None]] = here,
) -> Snapshot | None:
    """Put the project back to how it was in the snapshot, after a snapshot of how it is now, which is returned.

    None is returned when there was a snapshot of now already. The project is afterwards as encrypted as the snapshot,
    and whoever shows it is told to read again. Interrupted at any moment the file is the old or the new one, whole.
    ``beside`` does the long part, which needs nothing of the open project, wherever the caller wants it done.

    Raises ReadOnly, RestoreFailed, ProjectInUse, Cancelled, what ``contents`` raises, and what opening raises.
    """
    if project.read_only:
        raise ReadOnly
    path, own = project.path, project.key
    fresh = unfinished(path)
    if contents(snapshot, key).project != project.info().id:
        raise RestoreFailed(reason="it is a snapshot of another project; restore it into a new file")
    chosen = policy if policy is not None else load_policy()

    def prepare() -> tuple[Key | None, Snapshot | None]:
        with quiet(path):
            remove_with_sides(fresh)
            used = _copied(snapshot, key, fresh, path, _half(on_progress, 0))
            try:
                return used, take(path, own, chosen, "restore", on_progress=_half(on_progress, 1))
            except SnapshotFailed as error:
                raise RestoreFailed(
                    reason=Note("no snapshot of how it is now could be taken ({reason})", reason=error.data["reason"])
                ) from error

    try:
        used, taken = beside(prepare)
        with quiet(path), project.suspended() as file:
            snapshotting.require_alone(path, file.key)
            os.replace(fresh, path)
            file.key = used
            sync_folder(path.parent)
    except OSError as error:
        raise RestoreFailed(reason=os_reason(error)) from error
    finally:
        remove_with_sides(fresh)
    project.tell_reloaded()
    return taken


def _half(on_progress: Progress | None, which: int) -> Progress | None:
    """The progress of the first or the second half of the work as one of the whole."""
    if on_progress is None:
        return None
    return lambda done, total: on_progress(which * total + done, 2 * total)


def _copied(snapshot: Snapshot, key: Key | None, fresh: Path, like: Path, on_progress: Progress | None) -> Key | None:
    """Write a verified copy of the snapshot to ``fresh`` and return its key.

    Raises OSError, RestoreFailed, SnapshotDamaged, and what ``contents`` raises.
    """
    expected = contents(snapshot, key)
    with snapshotting.opened(snapshot.path, key) as source:
        broken = snapshotting.faults(source.store, encrypted=source.key is not None)
        if broken:
            raise SnapshotDamaged(path=snapshot.path, reason=broken[0])
        try:
            make_copy(source.store, fresh, like, on_progress)
        except StorageFailed as error:
            raise RestoreFailed(reason=error.data.get("reason", error.sentence)) from error
        with snapshotting.opened(fresh, source.key) as copy:
            wrong = snapshotting.faults(copy.store, encrypted=copy.key is not None)
            same = snapshotting.rows_of(copy.store) == snapshotting.rows_of(source.store)
            bodies = snapshotting.bodies_of(copy.store) == snapshotting.bodies_of(source.store)
            if wrong or not same or not bodies or snapshotting.head(copy.store).hash != expected.hash:
                raise RestoreFailed(reason="the copy is not the same as the snapshot")
        return source.key


def put_where_nothing_is(fresh: Path, place: Path) -> None:
    """Give a file its name, unless something has got that name meanwhile. Raises ProjectExists, OSError."""
    try:
        os.link(fresh, place)
    except FileExistsError as error:
        raise ProjectExists(path=place) from error
    except OSError:
        # Without hard links there is a moment between looking and moving.
        if place.exists():
            raise ProjectExists(path=place) from None
        os.rename(fresh, place)
    else:
        with suppress(OSError):
            fresh.unlink()
