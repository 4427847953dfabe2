"""Two desks with windows share a project for a minute; the one that writes is closed or killed again and again."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from desktop.core.project import Project
from desktop.core.storage import history
from desktop.core.verify import verify
from tests.core.making import small_project
from tests.scale import scale

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 25.0


class Stage:
    """The project, the log in which both desks write what they stand for, and the desks."""

    def __init__(self, path: Path, log: Path) -> None:
        self.path, self.log = path, log
        self.desks: list[subprocess.Popen[str]] = []
        self.started = 0

    def start(self) -> subprocess.Popen[str]:
        self.started += 1
        desk = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.shared_desk", str(self.path), str(self.log), str(self.started)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        self.desks.append(desk)
        self.wait(lambda lines: any(line["desk"] == desk.pid and "ready" in line for line in lines))
        return desk

    def say(self, desk: subprocess.Popen[str], line: str) -> None:
        assert desk.stdin is not None
        desk.stdin.write(f"{line}\n")
        desk.stdin.flush()

    def lines(self) -> list[dict[str, Any]]:
        if not self.log.exists():
            return []
        text = self.log.read_text().rpartition("\n")[0]
        return [json.loads(line) for line in text.split("\n") if line]

    def wait(self, until: Any) -> list[dict[str, Any]]:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            lines = self.lines()
            if until(lines):
                return lines
            time.sleep(0.02)
        raise AssertionError(f"nothing came: {self.lines()[-5:]}")

    def writer(self) -> subprocess.Popen[str]:
        """The desk that says last that it writes, once it does."""
        alive = {desk.pid: desk for desk in self.desks if desk.poll() is None}

        def named(lines: list[dict[str, Any]]) -> bool:
            return any("writes" in line and line["desk"] in alive for line in lines)

        lines = self.wait(named)
        return alive[[line["desk"] for line in lines if "writes" in line and line["desk"] in alive][-1]]

    def acknowledged(self) -> dict[int, int]:
        return {line["step"]: line["id"] for line in self.lines() if "step" in line}

    def shows(self, desk: subprocess.Popen[str]) -> dict[str, Any]:
        before = len(self.lines())
        self.say(desk, "shows")
        lines = self.wait(lambda now: any(line["desk"] == desk.pid and "shows" in line for line in now[before:]))
        return next(line for line in lines[before:] if line["desk"] == desk.pid and "shows" in line)

    def end(self) -> None:
        for desk in self.desks:
            with suppress(OSError):
                desk.kill()
            desk.wait(timeout=20)
            if desk.stdin is not None:
                with suppress(OSError):
                    desk.stdin.close()


@pytest.mark.serial
@pytest.mark.parametrize("place", ["plain", "Dropbox"])
def test_two_desks_share_a_project_and_nothing_is_lost(tmp_path: Path, place: str) -> None:
    folder = tmp_path / place
    folder.mkdir()
    path = folder / "shared.testimonia"
    small_project(path).close()
    stage = Stage(path, tmp_path / "log")
    chance = random.Random(place)
    until = time.monotonic() + scale(8, 60)
    ends = {"kill": 0, "leave": 0}
    try:
        stage.start()
        stage.start()
        while time.monotonic() < until or sum(ends.values()) < 5:
            time.sleep(chance.uniform(0.3, scale(600, 2000) / 1000))
            writer = stage.writer()
            way = "kill" if ends["kill"] <= ends["leave"] else "leave"
            ends[way] += 1
            if way == "kill":
                writer.kill()
            else:
                stage.say(writer, "leave")
            writer.wait(timeout=PATIENCE)
            assert way == "kill" or writer.returncode == 0
            stage.writer()  # the other one goes on
            stage.start()
        writer = stage.writer()
        reader = next(desk for desk in stage.desks if desk.poll() is None and desk is not writer)
        time.sleep(1.5)  # the reader follows for a while
        stage.say(writer, "pause")
        stage.wait(lambda lines: any("paused" in line for line in lines))
        wanted = stage.shows(writer)
        end = time.monotonic() + PATIENCE
        while (seen := stage.shows(reader))["shows"] != wanted["shows"] or not seen["same_drawn"]:
            assert time.monotonic() < end, (wanted, seen)
            time.sleep(0.1)
        assert (wanted["read_only"], seen["read_only"]) == (False, True)
        assert wanted["same_drawn"]
        assert wanted["defects"] == seen["defects"] == []
        for desk in (reader, writer):
            stage.say(desk, "leave")
            desk.wait(timeout=PATIENCE)
            assert desk.returncode == 0
    finally:
        stage.end()
    assert all(not line.get("defects") for line in stage.lines())
    assert sum(ends.values()) >= 5
    told = stage.acknowledged()
    assert len(told) > 20
    with Project.open(path, must_write=True) as project:
        there = {head.number: head.id for head in project.history(limit=1_000_000)}
        assert {number: there.get(number) for number in told} == told, "an acknowledged step is missing"
        assert len(there) == max(there), "one chain without a gap"
        assert history.verify_chain(project.store) is None
        assert verify(project).problems == ()
    assert [each.name for each in folder.glob("shared.testimonia-*") if each.is_file()] == []
