"""The command as somebody at a terminal meets it: real processes, real streams, real signals."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.core.whole_project import build

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    with build(tmp_path, "a project ü.testimonia") as project:
        return project.path


def process(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    command = [sys.executable, "-m", "desktop", *map(str, arguments)]
    done = subprocess.run(command, env=env, capture_output=True, timeout=120, check=False)
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return done


@pytest.mark.serial
def test_a_terminal_that_knows_only_ascii_is_no_obstacle(whole: Path) -> None:
    done = process("info", whole, PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert done.returncode == 0
    assert b"Whole - Ganzes" in done.stdout
    assert rb"\u0634" in done.stdout
    done = process("info", whole, "--json", PYTHONIOENCODING="ascii")
    assert json.loads(done.stdout.decode("ascii"))["project"]["name"] == "Whole – Ganzes"
    done = process("new", whole, PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert done.stderr.endswith(b"\n")


@pytest.mark.serial
def test_a_reader_that_goes_away_is_no_obstacle(whole: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "desktop", "info", str(whole), "--json"]
    done = subprocess.run(command, env=env, stdout=write, stderr=subprocess.PIPE, timeout=60, check=False)
    os.close(write)
    assert done.returncode == 1
    assert done.stderr == b""


def heed_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.mark.serial
@pytest.mark.skipif(sys.platform == "win32", reason="signals of this kind are of POSIX")
def test_an_interrupt_ends_quietly_and_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "big.testimonia"
    source = tmp_path / "pipe.json"
    os.mkfifo(source)
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "desktop", "new", str(target), "--from", str(source)]
    # Started in the background, a test run may have been told to ignore Ctrl+C, and would hand that on.
    running = subprocess.Popen(command, env=env, stderr=subprocess.PIPE, preexec_fn=heed_interrupts)
    with source.open("wb"):  # opens when the command reads, and holds it there
        time.sleep(0.1)
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=30)
    assert running.returncode == 130
    assert err.strip() == b"Interrupted."
    assert not list(tmp_path.glob("big*"))


@pytest.mark.serial
def test_progress_is_shown_when_it_is_asked_for(tmp_path: Path, whole: Path) -> None:
    done = process("export", whole, "--to", "csv", tmp_path / "out.csv", "--progress")
    assert done.returncode == 0
    assert b"Wrote document 1 of 3" in done.stderr
    done = process("export", whole, "--to", "csv", tmp_path / "out.csv")
    assert done.stderr == b""
    assert process("export", whole, "--to", "json", tmp_path / "out.json").returncode == 0
    done = process("new", tmp_path / "again.testimonia", "--from", tmp_path / "out.json", "--progress")
    assert done.returncode == 0
    assert b"Wrote row " in done.stderr
    assert b"Made check 9 of 9" in process("verify", whole, "--progress").stderr


@pytest.mark.serial
def test_the_quick_way_to_the_desk_loads_no_command_line_library(tmp_path: Path) -> None:
    script = (
        "import sys, types\n"
        "app = types.ModuleType('desktop.ui.app')\n"
        "app.run = lambda path: print(path) or 7\n"
        "sys.modules['desktop.ui.app'] = app\n"
        "from desktop.cli import main\n"
        "code = main(sys.argv[1:])\n"
        "assert 'click' not in sys.modules and 'desktop.core.project' not in sys.modules\n"
        "sys.exit(code)\n"
    )
    place = tmp_path / "new"
    place.touch()
    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    for arguments, shown in (([], "None"), (["--", str(place)], str(place))):
        done = subprocess.run(
            [sys.executable, "-c", script, *arguments], env=env, capture_output=True, text=True, timeout=60, check=False
        )
        assert (done.returncode, done.stdout.strip()) == (7, shown), done.stderr


@pytest.mark.serial
def test_without_a_screen_the_desk_says_so(whole: Path) -> None:
    env = {
        key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    if sys.platform in ("win32", "darwin"):
        pytest.skip("there is always a screen here")
    command = [sys.executable, "-m", "desktop", str(whole)]
    done = subprocess.run(
        command, env={**env, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("There is no screen here")


@pytest.mark.serial
def test_demo_without_a_screen_leaves_everything_and_overwrites_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "try out ü"
    done = process("demo", folder, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr.decode()
    names = sorted(path.name for path in folder.iterdir())
    assert names == [f"Sample project{suffix}" for suffix in (".csv", ".json", ".png", ".testimonia")]
    for name in names:
        assert str(folder / name) in done.stdout.decode()
    assert (folder / "Sample project.png").stat().st_size > 20_000
    before = {path: path.read_bytes() for path in folder.iterdir()}
    (folder / "Sample project 2.csv").write_text("mine")
    done = process("demo", folder, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0
    assert (folder / "Sample project 3.testimonia").is_file()
    assert (folder / "Sample project 2.csv").read_text() == "mine"
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.serial
def test_the_self_test_passes() -> None:
    done = process("--self-test")
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.decode().splitlines()[-1] == "ok"
