"""Processes that race for one project: never do two of them write at once."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.core.project import Project
from desktop.core.storage import history
from tests.core.making import small_project
from tests.core.other_desk import Other
from tests.scale import scale

if TYPE_CHECKING:
    from typing import Any

ROOT = Path(__file__).resolve().parents[3]
PROCESSES = 3


@pytest.mark.parametrize("folder", ["plain", "Dropbox"])
def test_racing_processes_never_both_write(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()
    path = tmp_path / folder / "p.testimonia"
    made = small_project(path)
    before = made.step_count()
    made.close()
    openings = scale(210, 2_100) // PROCESSES
    command = [sys.executable, "-m", "tests.core.storage.racer", str(path), str(tmp_path / "witness"), str(openings)]
    racers = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        for _ in range(PROCESSES)
    ]
    try:
        for racer in racers:
            assert racer.stdout is not None
            assert racer.stdout.readline() == "ready\n"
        for racer in racers:
            assert racer.stdin is not None
            racer.stdin.write("go\n")
            racer.stdin.flush()
        told: list[dict[str, Any]] = [json.loads(racer.communicate(timeout=300)[0]) for racer in racers]
    finally:
        for racer in racers:
            racer.kill()
            racer.wait()
    total = {name: sum(one[name] for one in told) for name in told[0]}
    assert total["clashed"] == 0, told
    assert total["wrote"] + total["read"] == openings * PROCESSES
    assert total["wrote"] > 0
    assert total["read"] > 0, "nobody met anybody: this proves nothing"
    with Project.open(path) as project:
        assert not project.read_only
        # Every step that was acknowledged is there, and no other.
        assert project.step_count() == before + total["wrote"]
        assert history.verify_chain(project.store) is None
        assert project.store.query("PRAGMA integrity_check") == [("ok",)]
    assert [found.name for found in path.parent.iterdir()] == ["p.testimonia"]


def test_after_a_kill_the_next_one_writes_at_once(tmp_path: Path) -> None:
    path = tmp_path / "p.testimonia"
    small_project(path).close()
    for round_ in range(scale(3, 20)):
        with Other(path) as other:
            assert other.ask("open", round_)["writing"]
            told = other.ask("work", 4)
            with Project.open(path) as beside:
                assert beside.read_only
                assert beside.written_by
            other.kill()
        assert Path(f"{path}-lock").exists()  # left behind, and of no account
        with Project.open(path, must_write=True) as project:
            assert project.step_count() == told["steps"]
            project.rename(f"After {round_}")
        assert not Path(f"{path}-lock").exists()


def test_two_who_make_the_same_project_do_not_take_it_from_each_other(tmp_path: Path) -> None:
    path = tmp_path / "new.testimonia"
    script = (
        "import sys; from desktop.core.project import Project; from desktop.core.errors import TestimoniaError\n"
        "sys.stdin.readline()\n"
        "try:\n    Project.create(sys.argv[1], name=sys.argv[2]).close(); print('made')\n"
        "except TestimoniaError as error: print(type(error).__name__)\n"
    )
    for round_ in range(scale(3, 15)):
        makers = [
            subprocess.Popen(
                [sys.executable, "-c", script, str(path), f"{round_} {number}"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                cwd=ROOT,
            )
            for number in range(2)
        ]
        for maker in makers:
            assert maker.stdin is not None
            maker.stdin.write("go\n")
            maker.stdin.flush()
        said = sorted(maker.communicate(timeout=60)[0].strip() for maker in makers)
        assert said == ["ProjectExists", "made"]
        with Project.open(path) as project:
            assert project.step_count() == 1
        path.unlink()
