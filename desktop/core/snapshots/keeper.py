"""The one door to snapshots; what it hands on is documented where it is made."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from desktop.core.errors import SnapshotFailed
from desktop.core.snapshots.contents import (
    Comparison,
    Contents,
    State,
    compared,
    contents,
    contents_now,
    key_for,
    looked_into,
)
from desktop.core.snapshots.listing import REASONS, Policy, Snapshot, folder_of, listed, read_name
from desktop.core.snapshots.restoring import restore_as, restore_in_place
from desktop.core.snapshots.schedule import due
from desktop.core.snapshots.taking import budget, quiet, take, thin

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "REASONS",
    "Comparison",
    "Contents",
    "Policy",
    "Snapshot",
    "State",
    "budget",
    "compared",
    "contents",
    "contents_now",
    "delete",
    "due",
    "folder_of",
    "key_for",
    "listed",
    "looked_into",
    "quiet",
    "restore_as",
    "restore_in_place",
    "take",
    "thin",
    "total",
]


def delete(snapshot: Snapshot) -> None:
    """Remove a snapshot for good; one that is gone already is gone. Raises SnapshotFailed."""
    if read_name(snapshot.path.name) is None:
        raise ValueError(f"{snapshot.path.name} is no snapshot")
    try:
        snapshot.path.unlink(missing_ok=True)
    except OSError as error:
        raise SnapshotFailed(
            "The snapshot {path} could not be removed ({reason}). It is still there.",
            path=snapshot.path,
            reason=error.strerror or os.strerror(error.errno or 0),
        ) from error


def total(snapshots: Iterable[Snapshot]) -> int:
    """How many bytes they take together."""
    return sum(each.bytes for each in snapshots)
