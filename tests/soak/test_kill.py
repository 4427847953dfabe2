"""Whatever was told to be written is there after the process was killed at any moment, and the file is whole."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.core.codebook_files import load_codebook
from desktop.core.project import Project
from desktop.core.verify import verify
from tests.core.making import parsed
from tests.scale import scale

ROOT = Path(__file__).resolve().parents[2]
HALF_DONE = 0.3

pytestmark = pytest.mark.serial


def made(path: Path) -> int:
    """A project to code in; returns the number of its newest step."""
    with Project.create(path, name="Kill", coder="Anna", codebook=load_codebook("Human-rights evidence")) as project:
        project.documents.add([parsed("Interview", "They came at night and took him to a place nobody knew. " * 200)])
        return project.history(limit=1)[0].number


def killed(path: Path, mark: Path, seed: int, after: float) -> tuple[list[tuple[int, int]], bool]:
    """Let a process work for so long and kill it: the steps it told of, and whether a transaction was open then."""
    mark.write_bytes(b"\0")
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.soak.coder", str(path), str(mark), str(seed)],
        cwd=ROOT,
        env=dict(os.environ, PYTHONPATH=str(ROOT)),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == b"ready\n"
        time.sleep(after)
    finally:
        process.kill()
        told = process.stdout.read()
        process.wait(30)
        process.stdout.close()
    open_then = mark.read_bytes() == b"\1"
    lines = [line.split() for line in told.split(b"\n")[:-1]]
    return [(int(number), int(step)) for number, step in lines], open_then


def test_nothing_that_was_told_is_lost_to_a_kill(tmp_path: Path) -> None:
    path, mark = tmp_path / "kill.testimonia", tmp_path / "mark"
    newest = made(path)
    chance = random.Random(8)
    kills, half_done, steps = scale(10, 100), 0, 0
    for turn in range(kills):
        told, open_then = killed(path, mark, turn, chance.uniform(0.01, 0.25))
        half_done += open_then
        steps += len(told)
        assert [number for number, _step in told] == list(range(newest + 1, newest + 1 + len(told)))
        with Project.open(path, must_write=True) as project:
            heads = {head.number: head.id for head in project.history(limit=len(told) + 5)}
            missing = [number for number, step in told if heads.get(number) != step]
            assert missing == [], f"kill {turn}: {len(missing)} of {len(told)} steps that were told are not there"
            beyond = max(heads) - (newest + len(told))
            assert beyond in (0, 1), f"kill {turn}: {beyond} steps are there that nobody was told of"
            newest = max(heads)
            if turn % 5 == 4 or turn == kills - 1:
                report = verify(project)
                assert report.problems == (), f"kill {turn}: {report.problems}"
    assert steps > 3 * kills
    assert half_done >= HALF_DONE * kills, f"only {half_done} of {kills} kills met an open transaction"
