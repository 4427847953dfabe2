"""Row ids of 63 bits that stay unique across copies of a project.

The upper 31 bits count seconds since 2025, the lower 32 start at a random place drawn for each step and count up within
the step, so that two copies do not need to agree on anything.
"""

from __future__ import annotations

import secrets
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

EPOCH_2025 = 1_735_689_600
LOW_BITS = 32
LOW_MASK = (1 << LOW_BITS) - 1
HIGH_MASK = (1 << 31) - 1


class IdSource:
    """Ids of one step. ``clock`` gives seconds since 1970, ``entropy`` a number of so many bits; tests freeze them."""

    def __init__(
        self,
        clock: Callable[[], float] = time.time,
        entropy: Callable[[int], int] = secrets.randbits,
    ) -> None:
        self.clock = clock
        self.entropy = entropy
        self.begin()

    def begin(self) -> None:
        """Draw a new base: at the start of each step, and when an id turns out to be taken."""
        seconds = max(0, min(int(self.clock()) - EPOCH_2025, HIGH_MASK))
        self.high = seconds << LOW_BITS
        self.low = self.entropy(LOW_BITS) & LOW_MASK

    def draw(self) -> int:
        """The next id, always above 0."""
        while True:
            value = self.high | self.low
            self.low = (self.low + 1) & LOW_MASK
            if value:
                return value
