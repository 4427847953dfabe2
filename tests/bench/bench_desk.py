"""The whole desk: from a key to the painted answer, up to 10 MB and 10,000 segments."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench import desk_case
from tests.bench.rows import Row, timed

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZES = (("100 kB with 100", 100_000, 100), ("1 MB with 1,000", 1_000_000, 1_000), ("10 MB with 10,000", 10**7, 10**4))
BAR = 2.5
GROWTH_BAR = 2.5
CEILING = 16.0


def _measured(home: Path, length: int, segments: int, times: int) -> tuple[float, float, float]:
    """The medians of Ctrl+1, of Enter in the palette, and of the floor, taken in turns, in milliseconds."""
    project = desk_case.coded_project(home / f"{length}.testimonia", length, segments)
    bench = desk_case.Bench(project, home)
    floor = desk_case.Floor(project, bench.text(), home)
    keys: list[float] = []
    enters: list[float] = []
    floors: list[float] = []
    try:
        for turn in range(times + 2):
            bench.next_passage()
            key = timed(bench.favourite)
            bench.next_passage()
            bench.open_palette()
            enter = timed(bench.enter)
            bench.leave_palette()
            bare = timed(floor.key)
            if turn >= 2:  # the first two meet caches that are not filled yet
                keys.append(key)
                enters.append(enter)
                floors.append(bare)
    finally:
        floor.close()
        bench.close()
    return statistics.median(keys), statistics.median(enters), statistics.median(floors)


def rows(quick: bool) -> Iterator[Row]:
    """Ctrl+1 and Enter for each size against the floor, and the largest against the smallest."""
    found: list[float] = []
    with tempfile.TemporaryDirectory(prefix="testimonia-bench-") as folder:
        for size, length, segments in SIZES:
            key, enter, bare = _measured(Path(folder), length, segments, 9 if quick else 25)
            found.append(key)
            against = "raw commit + bare repaint"
            yield Row(f"Ctrl+1, committed and painted, {size}", against, BAR, key, bare, ceiling=CEILING)
            yield Row(f"Enter in the palette, {size}", against, BAR, enter, bare, ceiling=CEILING)
    yield Row("Ctrl+1 in the desk: 10 MB with 10,000", "100 kB with 100", GROWTH_BAR, found[-1], found[0])
