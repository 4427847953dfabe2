"""The frame around the benchmarks: ratios, bars, and the clock that processes share."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.bench.__main__ import line_of
from tests.bench.bench_start import BARE, start
from tests.bench.rows import Row, alternate, timed

HERE = Path(__file__).resolve().parent
#: How many rows each benchmark has.
ROWS = {
    "codebook": 6,
    "desk": 7,
    "history": 5,
    "many": 6,
    "palette": 2,
    "pane": 7,
    "safety": 4,
    "snapshot": 4,
    "start": 1,
    "storage": 3,
}


def test_a_row_passes_up_to_its_bar() -> None:
    assert Row("a", "b", 2.0, ours=20.0, baseline=10.0).passes
    assert not Row("a", "b", 2.0, ours=20.1, baseline=10.0).passes
    assert not Row("a", "b", 2.0, ours=1.0, baseline=0.0).passes
    assert "OVER" in line_of(Row("a", "b", 2.0, ours=21.0, baseline=10.0))


def test_times_are_milliseconds_and_taken_in_turns() -> None:
    order: list[str] = []

    def slow() -> None:
        order.append("slow")
        time.sleep(0.02)

    assert 19 < timed(slow) < 500
    order.clear()
    mine, other = alternate(slow, lambda: order.append("fast"), 3)
    assert order == ["slow", "fast"] * 3
    assert mine > other


@pytest.mark.serial
def test_a_bare_window_says_when_it_was_painted(tmp_path: Path) -> None:
    assert 10 < start(["-c", BARE], tmp_path) < 60_000


@pytest.mark.serial
def test_a_process_without_a_window_is_named(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="no painted window: hello"):
        start(["-c", "print('hello')"], tmp_path)


def test_every_benchmark_is_known_here() -> None:
    assert {path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py")} == {*ROWS, "agreement"}


# That of the pane says itself when it cannot have painted, by its times.
@pytest.mark.parametrize("name", [pytest.param(n, marks=[pytest.mark.serial] * (n == "pane")) for n in ROWS])
def test_every_benchmark_runs_and_is_written_down(name: str, tmp_path: Path) -> None:
    """Not whether the bars are kept: other tests run on the same machine. The agreement alone takes too long here."""
    target, folder = tmp_path / "bench.json", tmp_path / "tmp"
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench", "--quick", "--to", str(target), name],
        cwd=HERE.parents[1],
        env=dict(os.environ, PYTHONUTF8="1", QT_QPA_PLATFORM="offscreen", TMPDIR=str(folder)),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    told = json.loads(target.read_text(encoding="utf-8"))
    assert told["broken"] == [], done.stderr[-2_000:]
    assert done.returncode in (0, 1)
    assert len(told["rows"]) == ROWS[name]
    for row in told["rows"]:
        assert row["ours"] > 0, row
        assert row["baseline"] > 0, row
        assert f"{row['what']}" in done.stdout
    assert told["machine"]["cores"]
    assert list(folder.iterdir()) == []
