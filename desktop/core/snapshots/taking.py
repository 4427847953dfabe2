"""Taking a snapshot: beside whoever works, verified before it counts, and nothing else is lost for it."""

from __future__ import annotations

import os
import shutil
import stat
import time
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from threading import Lock, RLock
from typing import TYPE_CHECKING, Final

from desktop.core.errors import Cancelled, SnapshotFailed, StorageFailed, TestimoniaError
from desktop.core.notes import Note
from desktop.core.snapshots.listing import (
    ASKED,
    AUTO,
    BEFORE,
    OWNER,
    PARTIAL,
    REASONS,
    Policy,
    Snapshot,
    file_name,
    folder_of,
    in_folder,
    read_name,
)
from desktop.core.snapshots.thinning import SKEW, to_remove
from desktop.core.storage import snapshotting
from desktop.core.storage.filing import share_like, shared_like
from desktop.core.storage.lock import WriterLock
from desktop.core.storage.reasons import os_reason
from desktop.core.storage.rewriting import UNFINISHED, sync_folder, wiped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.core.storage.keys import Key
    from desktop.core.storage.store import Store

    Progress = Callable[[int, int], bool]

#: Of what is free on the disk and what the snapshots take already, snapshots may have so much.
SHARE: Final = 5
TURNS: Final = 3
#: Where a writer has to wait for whoever reads, a snapshot waits for a pause in the work: so long after each trial.
PAUSES: Final = (1.0, 2.0, 4.0, 8.0, 8.0)
WAIT_SECONDS: Final = 60.0
MEGABYTE: Final = 1_000_000
COPIED, VERIFIED, ALL = 60, 95, 100

_paths: dict[str, RLock] = {}
_paths_lock = Lock()


class Overtaken(Exception):
    """The project was written anew or something was erased from it while it was being copied."""


@contextmanager
def quiet(path: Path) -> Iterator[None]:
    """While this lasts no other thread of this process takes a snapshot of the project; waits for one that does."""
    with _lock_of(path):
        yield


def settled(path: Path, seconds: float) -> bool:
    """Wait for a snapshot that another thread of this process takes; False when it takes longer."""
    lock = _lock_of(path)
    if not lock.acquire(timeout=seconds):
        return False
    lock.release()
    return True


def _lock_of(path: Path) -> RLock:
    with _paths_lock:
        return _paths.setdefault(os.path.realpath(path), RLock())


def take(
    path: Path, key: Key | None, policy: Policy, reason: str, *, on_progress: Progress | None = None
) -> Snapshot | None:
    """A verified snapshot of the project as it is now; None when there is one of this very state already.

    May be called from any thread and beside a writer, here or elsewhere; it opens a connection of its own and only
    reads. ``on_progress(done, total)`` may return False: then Cancelled is raised and nothing is left. Afterwards the
    snapshots are thinned.

    Raises SnapshotFailed, Cancelled, and what opening the project raises; the project is not touched.
    """
    if reason not in REASONS:
        raise ValueError(f"no reason {reason}")
    turns, pauses = TURNS, iter(PAUSES)
    with quiet(path):
        while turns:
            try:
                return _taken(path, key, policy, reason, on_progress)
            except Overtaken:
                turns -= 1
            except snapshotting.GaveWay:
                pause = next(pauses, None)
                if pause is None:
                    raise SnapshotFailed(
                        reason="there was no pause in the work long enough to copy the project"
                    ) from None
                wait(pause, on_progress)
    raise SnapshotFailed(reason="the project was written anew again and again meanwhile")


def wait(seconds: float, on_progress: Progress | None) -> None:
    """Raises Cancelled when it is given up meanwhile."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        if on_progress is not None and not on_progress(0, ALL):
            raise Cancelled
        time.sleep(min(left, 0.05))


def _taken(path: Path, key: Key | None, policy: Policy, reason: str, on_progress: Progress | None) -> Snapshot | None:
    before = _identity(path)
    with snapshotting.opened(path, key) as source:
        head = snapshotting.head(source.store)
        folder = folder_of(path, head.project, policy)
        if _kept_already(folder, head, source.key, reason):
            return None
        try:
            _make_folder(folder, path, policy, head.project)
            with _alone_in(folder, patient=reason != AUTO) as mine:
                if not mine or _kept_already(folder, head, source.key, reason):
                    return None
                _sweep(folder)
                return _written(source, folder, path, before, policy, reason, on_progress)
        except OSError as error:
            raise SnapshotFailed(reason=_system_reason(error, folder)) from error
        except snapshotting.GaveWay:
            raise
        except StorageFailed as error:
            raise SnapshotFailed(reason=error.data.get("reason", error.sentence)) from error


def _written(
    source: snapshotting.Opened,
    folder: Path,
    path: Path,
    before: tuple[int, int],
    policy: Policy,
    reason: str,
    on_progress: Progress | None,
) -> Snapshot:
    there = in_folder(folder)
    at = _free_moment(there)
    partial = folder / f"{file_name(at, reason, 0, '0' * 8)}{PARTIAL}"
    try:
        make_copy(source.store, partial, path, on_progress)
        head = verified(partial, source)
        if _identity(path) != before:
            raise Overtaken
        if on_progress is not None and not on_progress(VERIFIED, ALL):
            raise Cancelled
        mark = head.hash[:8]
        final = folder / file_name(at, reason, head.step, mark)
        os.rename(partial, final)
        sync_folder(folder)
    except BaseException:
        remove_with_sides(partial)
        raise
    made = Snapshot(final, at, reason, head.step, mark, final.stat().st_size)
    thin(folder, policy, spared=made)
    if on_progress is not None:
        on_progress(ALL, ALL)
    return made


def make_copy(source: Store, target: Path, like: Path, on_progress: Progress | None) -> None:
    """Everything a file holds, in a new file on the disk that exactly those may read who may read ``like``.

    Raises OSError, StorageFailed, Cancelled.
    """
    size = max(1, _size(source.path))
    free = shutil.disk_usage(target.parent).free
    if free < size:
        raise StorageFailed(
            reason=Note("the disk has {free} free, and {size} are needed", free=_megabytes(free), size=_megabytes(size))
        )

    def look() -> bool:
        done = COPIED * min(size, _size(target)) // size
        return on_progress is None or on_progress(done, ALL)

    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    snapshotting.copy_into(source, target, None if on_progress is None else look)
    with suppress(OSError):
        share_like(like, target)
        os.chmod(target, stat.S_IMODE(target.stat().st_mode) & 0o666 | 0o600)
    with target.open("r+b") as file:
        os.fsync(file.fileno())
    if on_progress is not None and not on_progress(COPIED, ALL):
        raise Cancelled


def verified(partial: Path, source: snapshotting.Opened) -> snapshotting.Head:
    """What the copy ends with. Raises StorageFailed unless it is sound and can be opened like any project."""
    try:
        with snapshotting.opened(partial, source.key) as copy:
            head = snapshotting.head(copy.store)
            _verify(copy, source.store, head)
            return head
    except StorageFailed:
        raise
    except TestimoniaError as error:
        raise StorageFailed(reason="the copy that was written cannot be read") from error


def _verify(copy: snapshotting.Opened, live: Store, head: snapshotting.Head) -> None:
    """Raises StorageFailed unless the copy is sound and holds what the project held when ``head`` was its newest step.

    The project may have gone on since: its later steps say by how many rows.
    """
    found = snapshotting.faults(copy.store, encrypted=copy.key is not None)
    if found:
        raise StorageFailed(reason=Note("the copy is not sound: {found}", found=found[0]))
    with snapshotting.at_rest(live):
        now = snapshotting.head(live)
        if snapshotting.erased_after(live, head.step):
            raise Overtaken
        if head.project != now.project or not head.step or snapshotting.hash_at(live, head.step) != head.hash:
            raise StorageFailed(reason="the copy ends with another step than the project has")
        if snapshotting.rows_of(copy.store) != snapshotting.rows_at(live, head.step):
            raise StorageFailed(reason="the copy holds other rows than the project")
        if now == head and snapshotting.bodies_of(copy.store) < snapshotting.bodies_of(live):
            raise StorageFailed(reason="a text is missing from the copy")


def _kept_already(folder: Path, head: snapshotting.Head, key: Key | None, reason: str) -> bool:
    """Whether a snapshot of exactly this state is there, under the project's present key and not damaged at its head.

    If it was taken for a lesser reason it gets the present one, so that it stays as long as one taken now would.
    """
    for each in in_folder(folder):
        if (each.step, each.mark) != (head.step, head.hash[:8]):
            continue
        try:
            with snapshotting.opened(each.path, key) as copy:
                same = copy.key == key and snapshotting.head(copy.store) == head
        except TestimoniaError:
            continue
        if same:
            if reason in BEFORE and each.reason in (AUTO, ASKED):
                with suppress(OSError):
                    better = folder / file_name(each.at, reason, each.step, each.mark)
                    if not better.exists():
                        os.rename(each.path, better)
            return True
    return False


def _free_moment(there: list[Snapshot]) -> datetime:
    """Now, or the second after the newest of the last moments; one whose clock was far ahead does not count."""
    at = datetime.now(UTC).replace(microsecond=0)
    ahead = [each.at for each in there if at <= each.at <= at + SKEW]
    return max(ahead) + timedelta(seconds=1) if ahead else at


def _make_folder(folder: Path, path: Path, policy: Policy, project: int) -> None:
    """The folder, open to exactly those who may read the project. Raises OSError, SnapshotFailed."""
    if policy.folder is not None and not policy.folder.is_dir():
        raise SnapshotFailed(
            reason=Note("the folder {folder} that was chosen for snapshots is not there", folder=policy.folder)
        )
    if not folder.is_dir():
        folder.mkdir(0o700)
        with suppress(OSError):
            mode = shared_like(path, folder) & 0o666
            folder.chmod(0o700 | mode | (mode & 0o444) >> 2)
    owner = folder / OWNER
    if not owner.exists():
        owner.write_text(f"{project}\n", encoding="ascii")


@contextmanager
def _alone_in(folder: Path, *, patient: bool) -> Iterator[bool]:
    """The right to write into a folder of snapshots; False when another process has it and there is no need to wait."""
    lock = WriterLock(folder / "taking")
    until = time.monotonic() + (WAIT_SECONDS if patient else 0)
    while not lock.take():
        if lock.hindrance:
            raise SnapshotFailed(
                reason=Note("nothing can be written to {folder} ({reason})", folder=folder, reason=lock.hindrance)
            )
        if time.monotonic() >= until:
            if patient:
                raise SnapshotFailed(reason="another one is being taken at this moment")
            yield False
            return
        time.sleep(0.05)
    try:
        yield True
    finally:
        lock.give_up()


def _sweep(folder: Path) -> None:
    """Remove what a taking or a rewriting left that was cut short; only for whoever has the right to write here."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            for mark in (PARTIAL, UNFINISHED):
                name, found, _side = entry.name.partition(mark)
                if found and read_name(name) is not None and entry.is_file(follow_symlinks=False):
                    wiped(folder / entry.name)


def thin(folder: Path, policy: Policy, spared: Snapshot | None = None) -> list[Snapshot]:
    """Remove what need not stay of the snapshots in a folder; returns those that are gone."""
    there = in_folder(folder)
    gone: list[Snapshot] = []
    keep = () if spared is None else (spared,)
    for each in to_remove(there, datetime.now(UTC), policy, budget(folder, policy), keep):
        with suppress(OSError):
            os.unlink(each.path)
            gone.append(each)
    return gone


def budget(folder: Path, policy: Policy) -> int:
    """The bytes that the snapshots in a folder may take: the policy's, or a fifth of what the disk could give them."""
    with suppress(OSError):
        used = sum(each.bytes for each in in_folder(folder))
        return min(policy.budget_bytes, (shutil.disk_usage(folder).free + used) // SHARE)
    return policy.budget_bytes


def remove_with_sides(path: Path) -> None:
    """Remove a file that could not be completed."""
    for side in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            os.unlink(f"{path}{side}")


def _identity(path: Path) -> tuple[int, int]:
    """Which file a name stands for; another one after the file was replaced."""
    with suppress(OSError):
        found = path.stat()
        return found.st_dev, found.st_ino
    return 0, 0


def _size(path: Path) -> int:
    total = 0
    for side in ("", "-wal"):
        with suppress(OSError):
            total += os.stat(f"{path}{side}").st_size
    return total


def _megabytes(size: int) -> str:
    return f"{size / MEGABYTE:,.1f} MB"


def _system_reason(error: OSError, folder: Path) -> str:
    return f"nothing can be written to {folder} ({os_reason(error)})"
