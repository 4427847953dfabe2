"""From starting the program to its painted window, beside a window with nothing in it.

Both are whole processes, started in turns. Each prints `painted SECONDS` (the monotonic clock, which processes
share) when its window has been painted for the first time, and ends; the desk does so when the variable
TESTIMONIA_EXIT_AFTER_PAINT is set.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parents[2]
BAR = 1.8
BARE = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(f"painted {time.monotonic()}", flush=True)
        QTimer.singleShot(0, app.quit)

app = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""


def start(args: Sequence[str], home: Path) -> float:
    """Start a process of this Python and return the milliseconds until it said that its window was painted.

    Raises RuntimeError with the process's own words when it ends without saying so.
    """
    env = dict(os.environ, PYTHONPATH=str(ROOT), TESTIMONIA_EXIT_AFTER_PAINT="1", QT_QPA_PLATFORM="offscreen")
    env.update({name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")})
    # As on a machine where the program was started before: compiled files are kept, here beside everything else.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    env["PYTHONPYCACHEPREFIX"] = str(home / "compiled")
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, *args],
        cwd=ROOT,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    for line in done.stdout.split("\n"):
        if line.startswith("painted "):
            return (float(line.split()[1]) - started) * 1000
    raise RuntimeError(f"no painted window: {done.stdout}{done.stderr}")


def sample_project(folder: Path) -> Path:
    """The sample project, made without a window."""
    env = dict(os.environ, PYTHONPATH=str(ROOT), QT_QPA_PLATFORM="offscreen")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        env.pop(name, None)
    subprocess.run(
        [sys.executable, "-m", "desktop", "demo", str(folder)], cwd=ROOT, env=env, capture_output=True, check=True
    )
    (project,) = folder.rglob("*.testimonia")
    return project


def rows(quick: bool) -> Iterator[Row]:
    """One row: the desk with the sample project, against a bare main window."""
    times = 9 if quick else 15
    with tempfile.TemporaryDirectory(prefix="testimonia-bench-") as folder:
        home = Path(folder)
        project = sample_project(home / "demo")
        start(["-c", BARE], home)  # once each unmeasured: compiled files and fonts are then in the caches
        start(["-m", "desktop", str(project)], home)
        pairs = [(start(["-m", "desktop", str(project)], home), start(["-c", BARE], home)) for _ in range(times)]
    ours, bare = (statistics.median(pair[which] for pair in pairs) for which in (0, 1))
    yield Row("start to painted window, a project given", "bare QMainWindow", BAR, ours, bare, f"n={times}")
