"""The desk on screens of 3840 x 2160: at one to one, and with two points to each unit, as such screens are used."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from desktop.ui.windows.side_widths import LEADING, TRAILING
from tests.architecture.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path


WIDTH, HEIGHT = 3840, 2160
FRAME = 8
"""What a frame may take of a window that is as large as its screen."""


def on_screen(folder: Path, ratio: int) -> dict[str, Any]:
    """What the desk measures on such a screen, with ``ratio`` points a side to each unit."""
    screens = folder / "screens.json"
    screen = {"name": "Large", "x": 0, "y": 0, "width": WIDTH, "height": HEIGHT, "logicalDpi": 96}
    screens.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "tests.ui.on_screen", str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screens}", "QT_SCALE_FACTOR": str(ratio)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    found: dict[str, Any] = json.loads((folder / "measured.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("ratio", [1, 2])
def test_window_and_panels_make_sense(tmp_path: Path, ratio: int) -> None:
    found = on_screen(tmp_path, ratio)
    assert found["ratio"] == ratio
    first, whole = found["first"], found["whole"]
    for each in (first, whole):
        assert each["image"] == [side * ratio for side in each["window"]], "painted as sharp as the screen is"
        # Panels are as wide as is usual and the text has the rest, but no line of it gets longer for that.
        assert (each["documents"], each["codebook"]) == (LEADING[0], TRAILING[0])
        assert each["pane"] > each["documents"] + each["codebook"]
        assert 300 < each["longest_line"] <= 610
        assert each["codebook_rows"] > 120
        assert each["segment"] > 120
    assert first["window"] == [1440, 900], "no larger than is usual at the first start"
    assert first["inside"]
    for side, most in zip(whole["window"], (WIDTH // ratio, HEIGHT // ratio), strict=True):
        assert most - FRAME <= side <= most
    # With room on both sides the text stands in the middle of it, not at the edge of a wide screen.
    room = whole["pane"] - whole["longest_line"]
    assert room * 0.3 < whole["text_from"] < room * 0.75
