"""Texts that come and go at random, in a program of its own: nothing may die, nothing may be said of it by Qt."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.scale import scale

ROOT = Path(__file__).resolve().parents[3]
#: What the offscreen plugin says of itself, and what is told where the file fails.
SAID = ("This plugin does not support ", "StorageFailed ")


@pytest.mark.parametrize("seed", [14, 3, *range(100, 100 + scale(0, 40))])
def test_nothing_dies_of_texts_that_come_and_go(tmp_path: Path, seed: int) -> None:
    program = [sys.executable, "-X", "faulthandler", "-m", "tests.ui.windows.two_texts_at_random"]
    done = subprocess.run(
        [*program, str(tmp_path), str(seed), str(scale(300, 600))],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    said = "\n".join(line for line in done.stderr.splitlines() if not line.startswith(SAID))
    assert (done.returncode, said) == (0, ""), said[-4000:]
