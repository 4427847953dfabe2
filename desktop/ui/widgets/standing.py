"""What the passage is to whoever codes."""

from __future__ import annotations

from enum import StrEnum


class Standing(StrEnum):
    """What the target is: one's own segment, a passage without one, or somebody else's segment."""

    OWN = "own"
    PASSAGE = "passage"
    OTHER = "other"
