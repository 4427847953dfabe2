"""When a snapshot is due."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.core.snapshots.listing import Snapshot


def due(newest: Snapshot | None, now: datetime, changed: bool, every_minutes: int = 30) -> bool:
    """Whether one ought to be taken: something changed, and the newest is older than that, or of the future."""
    if not changed:
        return False
    if newest is None:
        return True
    age = now - newest.at
    return age >= timedelta(minutes=every_minutes) or age < -timedelta(minutes=every_minutes)
