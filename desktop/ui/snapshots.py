"""The snapshots of one project file as the desk sees them, whether the project can be opened or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.core.sentences import step_sentence
from desktop.core.snapshots import listing
from desktop.core.snapshots.settings import load_policy
from desktop.ui.models.snapshot_words import Held, Trouble
from desktop.ui.steps_said import translated
from desktop.ui.tasks import beside

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.project import Project
    from desktop.core.snapshots.keeper import Contents
    from desktop.core.snapshots.listing import Policy, Snapshot

    Progress = Callable[[int, int], bool]


class Shelf:
    """``look`` and ``take`` may be called from a worker; everything else belongs to the screen's thread.

    Without an open ``project`` the snapshots are those of the file at ``path``, or those that lie in ``only``.
    """

    def __init__(
        self,
        path: Path,
        project: Project | None = None,
        *,
        only: Path | None = None,
        settle: Callable[[], object] = lambda: None,
    ) -> None:
        self.path = path
        self.project = project
        self.only = only
        #: Ends whatever else of this desk reads the project's file.
        self.settle = settle
        self.policy: Policy = load_policy()
        self.key: Any = project.key if project is not None else None
        self.id = int(project.info().id) if project is not None else None
        self.keys: dict[Path, Any] = {}
        self.others: list[Any] = []

    @property
    def writable(self) -> bool:
        """Whether snapshots can be taken and the project can be put back to one."""
        return self.project is not None and not self.project.read_only

    @property
    def budget(self) -> int:
        """How many bytes the snapshots may take; 0 where that says nothing about them."""
        return self.policy.budget_bytes if self.only is None else 0

    @property
    def folder(self) -> Path:
        """Where the next snapshot goes, or where these lie."""
        if self.only is not None:
            return self.only
        if self.id is not None:
            return listing.folder_of(self.path, self.id, self.policy)
        return self.path.with_name(f"{self.path.name}-snapshots")

    def listed(self) -> list[Snapshot]:
        """Newest first."""
        if self.only is not None:
            return listing.in_folder(self.only)
        return listing.listed(self.path, self.id, self.policy)

    def now(self) -> Held | None:
        """What the open project holds, if one is open."""
        from desktop.core.snapshots.keeper import contents_now

        return _held(contents_now(self.project)) if self.project is not None else None

    def look(self, snapshot: Snapshot) -> Held | Trouble:
        """What a snapshot holds, or what keeps it from being read; every key that was given so far is tried."""
        from desktop.core.snapshots.keeper import State, looked_into

        for key in (self.key, *self.others):
            state, found = looked_into(snapshot, key)
            if found is not None:
                self.keys[snapshot.path] = key
                return _held(found, changed=state is State.CHANGED)
            if state is not State.OTHER_PASSPHRASE:
                break
        return {
            State.OTHER_PASSPHRASE: Trouble.PASSPHRASE,
            State.NEWER: Trouble.NEWER,
            State.GONE: Trouble.GONE,
        }.get(state, Trouble.DAMAGED)

    def key_of(self, snapshot: Snapshot) -> Any:
        """The key that opened this snapshot, else that of the project."""
        return self.keys.get(snapshot.path, self.key)

    def unlock(self, snapshot: Snapshot, key: Any) -> bool:
        """Try another key from now on. Raises WrongPassphrase when it does not fit this snapshot."""
        from desktop.core.snapshots.keeper import contents

        contents(snapshot, key)
        self.others.append(key)
        return True

    def take(self, on_progress: Progress | None = None) -> Snapshot | None:
        """A snapshot because somebody asked for it; None when there is one of this very state."""
        from desktop.core.snapshots.keeper import take

        return take(self.path, self.key, self.policy, "asked", on_progress=on_progress)

    def restore_as(self, snapshot: Snapshot, target: Path, on_progress: Progress | None = None) -> Path:
        """Write a snapshot as a new project; may be called from a worker."""
        from desktop.core.snapshots.keeper import restore_as

        return restore_as(snapshot, self.key_of(snapshot), target, on_progress=on_progress)

    def restore_in_place(self, snapshot: Snapshot, on_progress: Progress | None = None) -> None:
        """Put the open project back; everything that shows it is told."""
        from desktop.core.snapshots.keeper import restore_in_place

        assert self.project is not None
        self.settle()
        key = self.key_of(snapshot)
        restore_in_place(self.project, snapshot, key, policy=self.policy, on_progress=on_progress, beside=beside)

    def delete(self, snapshot: Snapshot) -> None:
        from desktop.core.snapshots.keeper import delete

        delete(snapshot)


def _held(found: Contents, *, changed: bool = False) -> Held:
    last = step_sentence(found.last_step, translated) if found.last_step is not None else ""
    return Held(
        found.documents, found.segments, found.steps, last, found.hash, changed, found.erasings, found.encrypted
    )
