"""What a snapshot holds, and how that stands against the project now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from desktop.core.errors import (
    DamagedProject,
    NewerProject,
    NotAProject,
    PassphraseNeeded,
    ProjectMissing,
    SnapshotDamaged,
    SnapshotGone,
    StorageFailed,
    TestimoniaError,
    WrongPassphrase,
)
from desktop.core.model import ProjectId
from desktop.core.storage import keys, snapshotting

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.model import StepHead
    from desktop.core.project import Project
    from desktop.core.snapshots.listing import Snapshot
    from desktop.core.storage.keys import Key
    from desktop.core.storage.store import Store


class State(Enum):
    """What can be done with a snapshot. CHANGED: somebody worked on the copy itself after it was taken."""

    WHOLE = "whole"
    CHANGED = "changed"
    OTHER_PASSPHRASE = "other passphrase"
    DAMAGED = "damaged"
    NEWER = "newer"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Contents:
    """Numbers of rows; the newest step (number, sentence by ``step_sentence``, time) and its hash; whose it is.

    ``as_taken`` is False for a snapshot that does not end with the step its name says. ``erasings`` are the ids of the
    steps that erased for good.
    """

    documents: int
    segments: int
    codings: int
    steps: int
    last_step: StepHead | None
    hash: str
    project: ProjectId
    encrypted: bool
    as_taken: bool = True
    erasings: frozenset[int] = frozenset()

    @property
    def at(self) -> str:
        """When the newest step was done, as it is stored."""
        return "" if self.last_step is None else self.last_step.at


@dataclass(frozen=True, slots=True)
class Comparison:
    """How many more (or, below zero, fewer) a snapshot holds than the project does now.

    ``erased`` counts how often something was erased for good that is still in the snapshot or may be.
    """

    documents: int
    segments: int
    codings: int
    steps: int
    same: bool
    erased: int = 0


def _of(store: Store, *, encrypted: bool) -> Contents:
    with snapshotting.at_rest(store):
        head = snapshotting.head(store)
        found = snapshotting.holdings(store)
    return Contents(
        found.documents,
        found.segments,
        found.codings,
        found.steps,
        found.last,
        head.hash,
        ProjectId(head.project),
        encrypted,
        erasings=found.erasings,
    )


def contents(snapshot: Snapshot, key: Key | None) -> Contents:
    """What a snapshot holds; it is looked at, not verified. The key is of no account where none is needed.

    Raises PassphraseNeeded, WrongPassphrase, NewerProject, SnapshotDamaged, SnapshotGone.
    """
    try:
        with snapshotting.opened(snapshot.path, key) as copy:
            found = _of(copy.store, encrypted=copy.key is not None)
    except (PassphraseNeeded, WrongPassphrase, NewerProject):
        raise
    except ProjectMissing as error:
        raise SnapshotGone(path=snapshot.path) from error
    except (DamagedProject, NotAProject, StorageFailed) as error:
        raise SnapshotDamaged(path=snapshot.path, reason=reason_of(error)) from error
    except (ValueError, KeyError, TypeError, OverflowError) as error:
        raise SnapshotDamaged(path=snapshot.path, reason="its newest step cannot be read") from error
    if found.last_step is None:
        raise SnapshotDamaged(path=snapshot.path, reason="it holds no step")
    if (found.last_step.number, found.hash[:8]) == (snapshot.step, snapshot.mark):
        return found
    return replace(found, as_taken=False)


def contents_now(project: Project) -> Contents:
    """What an open project holds."""
    return _of(project.store, encrypted=project.encrypted)


def compared(then: Contents, now: Contents) -> Comparison:
    """What a snapshot holds against what the project holds now."""
    return Comparison(
        then.documents - now.documents,
        then.segments - now.segments,
        then.codings - now.codings,
        then.steps - now.steps,
        then.hash == now.hash,
        len(now.erasings - then.erasings),
    )


def looked_into(snapshot: Snapshot, key: Key | None) -> tuple[State, Contents | None]:
    """The state of a snapshot with what it holds, where that can be read. Never raises for what is in the file."""
    try:
        found = contents(snapshot, key)
    except (PassphraseNeeded, WrongPassphrase):
        return State.OTHER_PASSPHRASE, None
    except NewerProject:
        return State.NEWER, None
    except SnapshotGone:
        return State.GONE, None
    except TestimoniaError:
        return State.DAMAGED, None
    return (State.WHOLE if found.as_taken else State.CHANGED), found


def key_for(snapshot: Snapshot, passphrase: str) -> Key | None:
    """The key that a passphrase is for this snapshot; None for one that needs none.

    Whether it fits shows when the snapshot is opened. Raises BadPassphrase, SnapshotGone, SnapshotDamaged.
    """
    return key_of(snapshot.path, passphrase)


def key_of(path: Path, passphrase: str) -> Key | None:
    try:
        return keys.of_file(path, passphrase) if keys.looks_encrypted(path) else None
    except FileNotFoundError as error:
        raise SnapshotGone(path=path) from error
    except OSError as error:
        raise SnapshotDamaged(path=path, reason=error.strerror or error) from error


def reason_of(error: TestimoniaError) -> str:
    """Why a file could not be read, to stand in another sentence."""
    return str(error.data.get("reason") or "it is no Testimonia project any more")
