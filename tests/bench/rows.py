"""What a benchmark hands over, and the ways to measure it."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: our time beside the time it is measured against, both in milliseconds.

    `bar` is the largest ratio of the two that passes. `ceiling` is an absolute time in milliseconds that is reported
    beside it and judged by nobody: it depends on the machine. Where it is not time that is measured, `unit` says what.
    """

    what: str
    against: str
    bar: float
    ours: float
    baseline: float
    note: str = ""
    ceiling: float | None = None
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """Ours divided by the baseline; infinite when the baseline took no time at all."""
        return self.ours / self.baseline if self.baseline else float("inf")

    @property
    def passes(self) -> bool:
        """Whether the ratio keeps to its bar."""
        return self.ratio <= self.bar


def timed(call: Callable[[], object]) -> float:
    """How long one call took, in milliseconds."""
    started = time.perf_counter()
    call()
    return (time.perf_counter() - started) * 1000


def alternate(ours: Callable[[], object], baseline: Callable[[], object], times: int) -> tuple[float, float]:
    """The medians of two calls in milliseconds, taken in turns, so that a slow moment of the machine meets both."""
    pairs = [(timed(ours), timed(baseline)) for _ in range(times)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def median_of(call: Callable[[], object], times: int) -> float:
    """The median of one call in milliseconds."""
    return statistics.median(timed(call) for _ in range(times))
