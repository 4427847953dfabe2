"""Long work that needs nothing of an open project: a caller with a screen has it done in another thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from pathlib import Path

Result = TypeVar("Result")
Beside = Callable[[Callable[[], Result]], Result]

#: How long a snapshot that somebody asked for is waited for, and then whatever else reads the file, in seconds.
FOR_SNAPSHOTS, FOR_READERS = 5.0, 3.0


def here(work: Callable[[], Result]) -> Result:
    """Where nobody waits at a screen: at once."""
    return work()


def leave_alone(path: Path) -> bool:
    """End what other threads of this desk read of a project, so that the file can be closed or written anew.

    A snapshot on its way is waited for, for a while; everything else is interrupted and fails. False when something
    still reads after that.
    """
    from desktop.core.snapshots.taking import settled
    from desktop.core.storage import peeking

    settled(path, FOR_SNAPSHOTS)
    return peeking.end_others(path, FOR_READERS)
