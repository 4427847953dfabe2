"""Row ids of 63 bits that stay unique across copies of a project.

The upper 31 bits count seconds since 2025, the lower 32 start at a random place drawn for each step and count up within
the step, so that two copies do not need to agree on anything.

Two copies can only clash where both write in the same second. A step of n rows and one of m then overlap with a chance
of (n + m - 1) / 2**32: for 100,000 rows in one step each about 1 in 21,000. Many small steps are worse, as each draws
anew: 100,000 steps of one row each, all in one second, have n * m / 2**32 = 2.3 clashes to be expected, so nine times
in ten there is at least one. Nobody works so fast, but a program might: :func:`clashes` finds them when copies are
brought together.
"""

from __future__ import annotations

import secrets
import time
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

EPOCH_2025 = 1_735_689_600
LOW_BITS = 32
LOW_MASK = (1 << LOW_BITS) - 1
HIGH_MASK = (1 << 31) - 1


class IdSource:
    """Ids of one step. ``clock`` gives seconds since 1970, ``entropy`` a number of so many bits; tests freeze them.

    Of one source no two ids are the same, however many steps there are in a second, unless the clock goes back.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.time,
        entropy: Callable[[int], int] = secrets.randbits,
    ) -> None:
        self.clock = clock
        self.entropy = entropy
        self.high = -1
        self.begin()

    def begin(self) -> None:
        """Draw a new base: at the start of each step, and when an id turns out to be taken."""
        seconds = max(0, min(int(self.clock()) - EPOCH_2025, HIGH_MASK))
        if seconds << LOW_BITS != self.high:
            self.high = seconds << LOW_BITS
            # Where stretches of this second begin and end, in order: begin, end, begin, end; ends are not included.
            self.bounds: list[int] = []
        else:
            self._close()
        self._start(self.entropy(LOW_BITS) & LOW_MASK)

    def draw(self) -> int:
        """The next id, always above 0."""
        while True:
            if self.low == self.limit:
                self._close()
                self._start(self.low & LOW_MASK)
            value = self.high | self.low
            self.low += 1
            if value:
                return value

    def _start(self, low: int) -> None:
        """Count up from ``low``, or from the end of the stretch in which it lies, up to the next stretch."""
        bounds = self.bounds
        for _ in range(len(bounds) + 2):
            place = bisect_right(bounds, low)
            if place % 2 == 0:
                break
            low = bounds[place] & LOW_MASK
        self.first = self.low = low
        self.limit = bounds[place] if place < len(bounds) else LOW_MASK + 1

    def _close(self) -> None:
        """Remember the stretch that was used; one that touches another becomes one with it."""
        if self.low == self.first:
            return
        bounds = self.bounds
        place = bisect_right(bounds, self.first)
        before = place > 0 and bounds[place - 1] == self.first
        after = place < len(bounds) and bounds[place] == self.low
        kept = ([] if before else [self.first]) + ([] if after else [self.low])
        bounds[place - before : place + after] = kept
        self.first = self.low


def clashes(ours: Iterable[int], theirs: Iterable[int]) -> list[int]:
    """Ids that two copies gave to different rows, in order.

    For the rows of one table that each copy made since the two parted; what they have in common from before is none.
    """
    return sorted(set(ours).intersection(theirs))
