"""Whatever was told to be written is there after the process was killed at any moment, and the file is whole."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desktop.core.codebook_files import load_codebook
from desktop.core.project import Project
from desktop.core.snapshots.keeper import Policy, listed
from desktop.core.storage.rewriting import unfinished
from desktop.core.verify import verify
from desktop.ui.settings import Settings
from desktop.ui.theme import current
from desktop.ui.windows.main_window import MainWindow
from tests.core.making import parsed
from tests.scale import scale
from tests.soak.coder import PASSPHRASE, REWRITING, SNAPSHOT, TRANSACTION

ROOT = Path(__file__).resolve().parents[2]
HALF_DONE = 0.3
#: A project that has grown much is slow to verify; then a new one is begun.
ONE_PROJECT = 15

pytestmark = pytest.mark.serial


def made(path: Path) -> int:
    """A project to work in; returns the number of its newest step."""
    with Project.create(path, name="Kill", coder="Anna", codebook=load_codebook("Human-rights evidence")) as project:
        project.documents.add([parsed("Interview", "They came at night and took him to a place nobody knew. " * 200)])
        return project.history(limit=1)[0].number


def killed(path: Path, mark: Path, seed: int, after: float) -> tuple[list[tuple[int, int]], int]:
    """Let a process work for so long and kill it: the steps it told of, and what was going on then."""
    mark.write_bytes(b"\0")
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.soak.coder", str(path), str(mark), str(seed)],
        cwd=ROOT,
        env=dict(os.environ, PYTHONPATH=str(ROOT)),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        assert process.stdout.readline() == b"ready\n", process.stderr.read().decode()
        time.sleep(after)
        assert process.poll() is None, process.stderr.read().decode()
    finally:
        process.kill()
        told = process.stdout.read()
        process.wait(30)
        process.stdout.close()
        process.stderr.close()
    lines = [line.split() for line in told.split(b"\n")[:-1]]
    return [(int(number), int(step)) for number, step in lines], mark.read_bytes()[0]


def checked(project: Project, turn: int) -> None:
    """The project is whole, and so is every snapshot beside it."""
    report = verify(project)
    assert report.problems == (), f"kill {turn}: {report.problems}"
    assert not unfinished(project.path).exists()
    for snapshot in listed(project.path, project.info().id, Policy()):
        # A snapshot lies under the key that the project had when it was taken.
        with Project.open(snapshot.path, read_only=True, passphrase=PASSPHRASE) as copy:
            assert copy.history(limit=1)[0].number == snapshot.step


def on_the_desk(path: Path, folder: Path, turn: int) -> None:
    """The desk opens the project and shows every document of it."""
    settings = Settings(QSettings(str(folder / f"{turn}.ini"), QSettings.Format.IniFormat))
    window = MainWindow(settings, current())
    with Project.open(path, passphrase=PASSPHRASE) as project:
        window.show_project(project, project.coders.all()[0].name)
        window.show()
        assert window.session is not None
        for document in project.documents.all():
            window.session.open_document(document.id)
            QApplication.processEvents()
            assert window.session.text() == project.documents.text(document.id)
            assert window.session.work is not None
        window.take_down()


def test_nothing_that_was_told_is_lost_to_a_kill(tmp_path: Path, qapp: object) -> None:
    mark = tmp_path / "mark"
    chance = random.Random(8)
    kills, steps = scale(12, 300), 0
    met: Counter[int] = Counter()
    path, newest = tmp_path, 0
    for turn in range(kills):
        if turn % ONE_PROJECT == 0:
            (tmp_path / str(turn)).mkdir()
            path = tmp_path / str(turn) / "kill.testimonia"
            newest = made(path)
        told, going_on = killed(path, mark, turn, chance.uniform(0.01, 0.4))
        met[going_on] += 1
        steps += len(told)
        assert [number for number, _step in told] == list(range(newest + 1, newest + 1 + len(told)))
        with Project.open(path, must_write=True, passphrase=PASSPHRASE) as project:
            heads = {head.number: head.id for head in project.history(limit=len(told) + 5)}
            missing = [number for number, step in told if heads.get(number) != step]
            assert missing == [], f"kill {turn}: {len(missing)} of {len(told)} steps that were told are not there"
            beyond = max(heads) - (newest + len(told))
            assert beyond in (0, 1), f"kill {turn}: {beyond} steps are there that nobody was told of"
            newest = max(heads)
            if turn % 3 == 2 or turn == kills - 1:
                checked(project, turn)
        if turn % 3 == 2 or turn == kills - 1:
            on_the_desk(path, tmp_path, turn)
    print(f"{kills} kills, {steps} steps told, met {dict(met)}")
    assert steps > 3 * kills
    # A dozen kills may by chance meet few; hundreds may not.
    least = HALF_DONE * kills if kills >= 100 else 1
    assert met[TRANSACTION] >= least, f"only {met[TRANSACTION]} of {kills} kills met an open transaction"
    if kills >= 100:
        assert met[REWRITING] > 3, "too few kills met a file that was being written anew"
        assert met[SNAPSHOT] > 0, "no kill met a snapshot"
