"""Putting a passphrase on a project, changing it, taking it off; and what becomes of its snapshots.

The whole file is written anew each time (``storage.rewriting``), so that not a page stays as it was. The passphrase is
no part of the history: what is in it would tell more than it protects.
"""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from desktop.core.errors import AlreadyProtected, NotProtected, ReadOnly, TestimoniaError, WrongPassphrase
from desktop.core.notes import Note
from desktop.core.snapshots.taking import quiet
from desktop.core.storage import connection as files
from desktop.core.storage import keys, rewriting

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.project import Project
    from desktop.core.project_file import ProjectFile
    from desktop.core.storage.keys import Key

    Progress = Callable[[int, int], bool]


SECOND_NAME: Final = (
    "{path} had a second name on this disk (a hard link). The file under that name is as it was before, and whoever "
    "could open it can do so still; find it and delete it."
)


class Treatment(StrEnum):
    """What becomes of the snapshots that lie under the former key."""

    KEEP = "keep"
    SAME = "same"
    DELETE = "delete"


def encrypt(project: Project, passphrase: str, *, on_progress: Progress | None = None) -> None:
    """Protect a project that is not protected yet.

    Raises AlreadyProtected, BadPassphrase, ReadOnly, ProjectInUse, RewriteFailed, Cancelled; the file is as it was.
    """
    if project.encrypted:
        raise AlreadyProtected
    change(project, keys.fresh(passphrase), on_progress=on_progress)


def change_passphrase(project: Project, passphrase: str, *, on_progress: Progress | None = None) -> None:
    """Put another passphrase in the place of the present one; raises as ``encrypt`` does, or NotProtected."""
    if not project.encrypted:
        raise NotProtected
    change(project, keys.fresh(passphrase), on_progress=on_progress)


def decrypt(project: Project, *, on_progress: Progress | None = None) -> None:
    """Take the passphrase off; raises as ``encrypt`` does, or NotProtected."""
    if not project.encrypted:
        raise NotProtected
    change(project, None, on_progress=on_progress)


def new_key(passphrase: str | None) -> Key | None:
    """The key for ``change``: derived from a passphrase, or none. Raises BadPassphrase."""
    return None if passphrase is None else keys.fresh(passphrase)


def change(project: Project, new: Key | None, *, on_progress: Progress | None = None) -> None:
    """Write the project anew under another key, after a snapshot of how it is."""
    if project.read_only:
        raise ReadOnly
    project.safeguard("encryption")
    with project.suspended() as file:
        write_anew(file, new, on_progress=on_progress)


def write_anew(file: ProjectFile, new: Key | None, *, on_progress: Progress | None = None) -> None:
    """Write a suspended project's file under another key. May be called from any thread; raises as ``encrypt`` does."""
    with quiet(file.path):  # a snapshot that was begun before may still be on its way
        try:
            whole = rewriting.rewrite(file.path, file.key, new, on_progress=on_progress)
        except BaseException:
            # Whatever happened after the new file was in its place: it is opened with its own key.
            with suppress(OSError):
                if rewriting.is_under(file.path, new):
                    file.key = new
            raise
        file.key = new
    if not whole:
        file.warnings.append(Note(SECOND_NAME, path=file.path))


def check_passphrase(project: Project, passphrase: str) -> None:
    """Raise WrongPassphrase unless it is the passphrase of this open, protected project. Raises NotProtected."""
    if project.key is None:
        raise NotProtected
    if keys.derive(passphrase, project.key.salt) != project.key:
        raise WrongPassphrase(path=project.path)


def treat_snapshots(
    snapshots: list[Path],
    how: Treatment,
    old: Key | None,
    new: Key | None,
    *,
    on_progress: Progress | None = None,
) -> list[Note]:
    """Keep, delete, or put under the new key the snapshots that lie under the old one; what went wrong is returned.

    Snapshots under any other key are left alone and named. ``on_progress`` may return False: the rest is kept then.
    """
    notes: list[Note] = []
    if how is Treatment.KEEP:
        return notes
    for place, path in enumerate(snapshots):
        try:
            if files.is_encrypted(path) != (old is not None):
                notes.append(Note("{path} was left as it is: it is protected in another way.", path=path))
            elif how is Treatment.DELETE:
                rewriting.wiped(path)
                if path.exists():
                    notes.append(Note("{path} could not be deleted. It is still there; delete it yourself.", path=path))
            else:
                # A key that does not fit shows here, before anything is written.
                files.open_existing(path, read_only=True, key=old).close()
                if not rewriting.rewrite(path, old, new):
                    notes.append(Note(SECOND_NAME, path=path))
        except TestimoniaError as error:
            notes.append(Note.of_error(error))
        if on_progress is not None and not on_progress(place + 1, len(snapshots)):
            notes.append(Note("The other snapshots were left as they are."))
            break
    return notes
