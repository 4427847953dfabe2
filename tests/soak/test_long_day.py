"""A long day at the desk: it ends well, memory stays where it was, `None` keeps its references."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from tests.scale import scale
from tests.soak.memory import resident

ROOT = Path(__file__).resolve().parents[2]
# Pictures, fonts and SQLite's pages fill their caches within the first half, each up to a fixed size; what grows from
# then on are the segments and their codings, a few kilobytes each. A repaint may leave nothing. One tenth may still
# take a block of memory at once (an allocator's arena, a font met late): a leak rises in every tenth.
CACHES = 20.0
SPARE = 2.0
FOR_EACH_CODING = 0.004


def steady_rise(held: list[float]) -> float:
    """Megabytes gained over `held` without the largest single rise."""
    rises = [after - before for before, after in pairwise(held)]
    return sum(rises) - max(rises)


def test_a_block_at_once_is_not_a_leak_and_a_leak_is() -> None:
    assert steady_rise([100.0, 100.1, 102.5, 102.6, 102.6]) == pytest.approx(0.2)
    assert steady_rise([100.0, 101.0, 102.0, 103.0, 104.0]) == pytest.approx(3.0)


def test_a_long_day_leaves_nothing_behind(tmp_path: Path) -> None:
    repaints, codings = scale(2_000, 20_000), scale(200, 2_000)
    env = dict(os.environ, PYTHONPATH=str(ROOT), QT_QPA_PLATFORM="offscreen", PYTHONUTF8="1")
    done = subprocess.run(
        [sys.executable, "-m", "tests.soak.long_day", str(tmp_path), str(repaints), str(codings)],
        cwd=ROOT,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=3_000,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-500:] + done.stderr[-2_000:]
    assert "Traceback" not in done.stderr, done.stderr[-2_000:]
    told = json.loads(done.stdout.strip().split("\n")[-1])
    assert told["painted"] >= repaints
    assert told["coded"] >= codings
    assert told["coded"] - told["undone"] <= told["segments"] <= told["coded"]
    assert told["undone"] > codings // 10
    held = told["held"]
    if held[0]:  # some systems do not tell
        later = steady_rise(held[len(held) // 2 :])
        assert later <= SPARE + codings / 2 * FOR_EACH_CODING, f"megabytes after each tenth: {held}"
        assert held[-1] - held[0] <= CACHES + codings * FOR_EACH_CODING, f"megabytes after each tenth: {held}"
    if sys.version_info < (3, 12):  # from then on None is not counted
        lost = told["nones"][0] - told["nones"][-1]
        assert lost < 200, f"None lost references, after each tenth: {told['nones']}"


def test_memory_is_told_where_it_can_be() -> None:
    before = resident()
    if not before:
        pytest.skip("this system does not tell how much memory a process holds")
    kept = bytearray(64 << 20)
    kept[::4096] = b"x" * len(kept[::4096])
    assert 55 <= resident() - before <= 75
    assert len(kept) == 64 << 20
