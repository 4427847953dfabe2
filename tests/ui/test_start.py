"""What is not loaded when the desk is shown: what starts with the program is paid for at every start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
#: What the first paint does without, by its path in the program.
AFTER_THE_PAINT = {
    "core.codebook_files",
    "core.memo_links",
    "core.queries.code_search_folding",
    "core.shaping",
    "core.storage.history_filter",
    "ui.finding_here",
    "ui.widgets.codebook_panel",
    "ui.widgets.coding_palette",
    "ui.widgets.command_palette",
    "ui.widgets.find_bar",
    "ui.widgets.guide",
    "ui.widgets.hover_card",
    "ui.widgets.segment_panel",
    "ui.widgets.tour_card",
    "ui.windows.define_handlers",
    "ui.windows.exchange_handlers",
    "ui.windows.language_handlers",
    "ui.windows.memo_handlers",
    "ui.windows.organise_handlers",
    "ui.windows.printing_handlers",
    "ui.windows.protecting",
    "ui.windows.rescue",
    "ui.windows.seeing_handlers",
    "ui.windows.segment_handlers",
    "ui.windows.tour_handlers",
    "ui.windows.welcome_window",
}
SHOWN = """
import os, sys
import desktop.cli
import desktop.ui.app as app

def tell(_self):
    print(*sorted(name for name in sys.modules if name.startswith("desktop.")), sep="\\n", flush=True)
    os._exit(0)

app.FirstPaint.tell = tell
desktop.cli.main([sys.argv[1]])
"""
LATER = {"charset_normalizer", "docx", "edtf", "lxml", "numpy", "pypdfium2", "rapidfuzz", "sqlite_utils"}

pytestmark = pytest.mark.serial


def run(*args: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Start this Python with the checkout on its path, without a display."""
    env = dict(os.environ, PYTHONPATH=str(ROOT), PYTHONUTF8="1", QT_QPA_PLATFORM="offscreen", **more)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        env.pop(name, None)
    return subprocess.run(
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


def loaded(timing: str) -> set[str]:
    """The top-level modules in what `python -X importtime` writes."""
    lines = [line for line in timing.split("\n") if line.startswith("import time:") and "[us]" not in line]
    return {line.rsplit("|", 1)[-1].strip().split(".")[0] for line in lines}


def test_the_desk_is_shown_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    made = run("-m", "desktop", "demo", str(tmp_path / "demo"))
    assert made.returncode == 0, made.stdout + made.stderr
    (project,) = (tmp_path / "demo").rglob("*.testimonia")
    shown = run("-X", "importtime", "-m", "desktop", str(project), TESTIMONIA_EXIT_AFTER_PAINT="1")
    assert shown.returncode == 0, shown.stdout + shown.stderr[-2000:]
    assert shown.stdout.startswith("painted ")
    names = loaded(shown.stderr)
    assert {"desktop", "PySide6", "sqlcipher3"} <= names, "the list of imports is not what it should be"
    assert names & LATER == set()


def test_parts_that_the_first_paint_does_not_show_are_loaded_after_it(tmp_path: Path) -> None:
    made = run("-m", "desktop", "demo", str(tmp_path / "demo"))
    assert made.returncode == 0, made.stdout + made.stderr
    (project,) = (tmp_path / "demo").rglob("*.testimonia")
    shown = run("-c", SHOWN, str(project), TESTIMONIA_EXIT_AFTER_PAINT="1")
    names = {name.removeprefix("desktop.") for name in shown.stdout.split("\n")}
    assert {"ui.windows.desk_page", "ui.widgets.document_pane.pane"} <= names, shown.stdout + shown.stderr[-2000:]
    assert names & AFTER_THE_PAINT == set()


def test_the_command_line_loads_no_qt_for_work_without_a_window() -> None:
    done = run("-X", "importtime", "-m", "desktop", "--version")
    assert done.returncode == 0, done.stderr[-2000:]
    assert loaded(done.stderr) & (LATER | {"PySide6"}) == set()


def test_the_list_of_imports_is_read() -> None:
    done = run("-X", "importtime", "-c", "import lxml.etree, json")
    assert {"lxml", "json"} <= loaded(done.stderr)


def test_the_source_of_no_module_is_read_for_pyside() -> None:
    listed = "import linecache; print(*linecache.cache, sep='\\n')"
    done = run("-c", f"import desktop.ui.app, desktop.ui.windows.desk_page; {listed}")
    assert done.returncode == 0, done.stderr[-2000:]
    assert [name for name in done.stdout.split("\n") if "desktop" in name] == []
    otherwise = run("-c", f"import PySide6.QtCore; from desktop.core.model import Code; {listed}")
    assert "model.py" in otherwise.stdout, "PySide reads no sources any more: desktop.ui.importing can go"


def test_a_file_handed_over_by_the_system_is_wanted() -> None:
    script = """
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from desktop.ui.app import Application

application = Application([])
wanted = []
application.file_wanted.connect(wanted.append)
QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile("/a/b c.testimonia")))
print([path.name for path in wanted])
"""
    done = run("-c", script)
    assert done.stdout.strip() == "['b c.testimonia']", done.stderr[-2000:]
