"""The palette with 2,000 codes: from a letter to the painted results."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from tests.bench.palette_case import QUERIES, PaletteBench, PlainFilter
from tests.bench.rows import Row, timed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CODES, FEW = 2_000, 200
BAR = 4.0
GROWTH_BAR = 2.5
CEILING = 16.0


def late(times: list[float]) -> float:
    """The 95th percentile: one key in twenty takes longer."""
    return sorted(times)[len(times) * 95 // 100]


def _letters(benches: Sequence[PaletteBench | PlainFilter], rounds: int) -> list[list[float]]:
    """Every letter into each of them in turns, so that a slow moment of the machine meets all."""
    times: list[list[float]] = [[] for _ in benches]
    for turn in range(rounds + 1):
        for query in QUERIES:
            for bench in benches:
                bench.empty()
            for letter in query:
                for taken, bench in zip(times, benches, strict=True):
                    one = timed(partial(bench.key, letter))
                    if turn:  # the first round meets caches that are not filled yet
                        taken.append(one)
    return times


def rows(quick: bool) -> Iterator[Row]:
    """The slow keys of 2,000 codes against those of a plain filter, and against those of 200 codes."""
    application = QApplication.instance() or QApplication([])
    assert application is not None
    rounds = 2 if quick else 6
    with tempfile.TemporaryDirectory(prefix="testimonia-bench-") as folder:
        many, few = PaletteBench(Path(folder) / "many", CODES), PaletteBench(Path(folder) / "few", FEW)
        plain = PlainFilter(many.names)
        try:
            slow, plain_slow, few_slow = map(late, _letters((many, plain, few), rounds))
        finally:
            for each in (many, few, plain):
                each.close()
    what = "A letter in the palette to painted results, 2,000 codes"
    yield Row(what, "a bare line with Qt's own filter", BAR, slow, plain_slow, "19 of 20 keys", ceiling=CEILING)
    yield Row("The same, 2,000 codes", "200 codes", GROWTH_BAR, slow, few_slow, "19 of 20 keys", ceiling=CEILING)
