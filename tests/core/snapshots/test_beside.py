"""Snapshots beside a process that writes without pause, and killed at any moment."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

import pytest

from desktop.core.project import Project
from desktop.core.project_file import key_for
from desktop.core.snapshots.keeper import Policy, folder_of, listed, take
from desktop.core.snapshots.listing import OWNER, in_folder
from desktop.core.storage import history
from tests.core.snapshots.case import PASSPHRASE, dump_of, made
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.serial


@contextmanager
def process(
    module: str, path: Path, passphrase: str | None, *more: Path
) -> Iterator[tuple[subprocess.Popen[bytes], IO[bytes]]]:
    environment = dict(os.environ, PYTHONPATH=str(ROOT))
    environment.pop("TESTIMONIA_PASSPHRASE", None)
    if passphrase is not None:
        environment["TESTIMONIA_PASSPHRASE"] = passphrase
    child = subprocess.Popen(
        [sys.executable, "-m", f"tests.core.snapshots.{module}", str(path), *map(str, more)],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
    )
    assert child.stdout is not None
    try:
        assert child.stdout.readline() == b"ready\n"
        yield child, child.stdout
    finally:
        child.kill()
        child.stdout.read()
        child.wait(30)
        child.stdout.close()


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["plain", "encrypted"])
def test_each_snapshot_is_a_state_that_the_writer_went_through(tmp_path: Path, passphrase: str | None) -> None:
    path = tmp_path / "camp.testimonia"
    made(path, passphrase, 20_000).close()
    key = key_for(path, passphrase)
    found = []
    with process("writer", path, passphrase) as (_, told):
        for _turn in range(4):
            told.readline()
            found.append(take(path, key, Policy(hourly=0, daily=0, weekly=0), "asked"))
            # Keep it from being thinned for the next.
            each = found[-1]
            assert each is not None
            each.path.rename(tmp_path / each.path.name)
    with Project.open(path, key=key, must_write=True) as project:
        assert history.verify_chain(project.store) is None
        steps = {head.number: head for head in project.history(limit=100_000)}
        for each in found:
            assert each is not None
            dump_of(tmp_path / each.path.name, key)  # sound, its chain too
            with Project.open(tmp_path / each.path.name, read_only=True, key=key) as copy:
                head = copy.history(limit=1)[0]
                assert (head.number, head.id) == (each.step, steps[each.step].id)
    numbers = [each.step for each in found if each is not None]
    assert numbers == sorted(set(numbers))
    assert numbers[-1] > numbers[0] + 3  # the writer did go on


def test_a_killed_taking_leaves_the_project_and_its_snapshots_whole(tmp_path: Path) -> None:
    path = tmp_path / "camp.testimonia"
    with made(path, None, 400_000) as project:
        folder = folder_of(path, project.info().id, Policy())
        first = take(path, None, Policy(), "merge")
        assert first is not None
        project.rename("Changed")
        rows = project.store.dump()
    chance = random.Random(5)
    interrupted = 0
    for turn in range(scale(6, 60)):
        with process("taker", path, None) as (child, _told):
            until = time.monotonic() + 10
            while not list(folder.glob("*.partial")) and child.poll() is None and time.monotonic() < until:
                time.sleep(0.001)
            # Every second time at once: a quick machine is done soon.
            time.sleep(chance.uniform(0, 0.03) * (turn % 2))
        interrupted += bool(list(folder.glob("*.partial")))
        for each in in_folder(folder):
            dump_of(each.path, None)
            if each != first:
                each.path.unlink()
        assert first in in_folder(folder)
        with Project.open(path, must_write=True) as project:
            assert project.store.dump() == rows
    assert interrupted > 0
    last = take(path, None, Policy(), "asked")
    assert last is not None
    assert dump_of(last.path, None) == rows
    assert {each.name for each in folder.iterdir()} == {OWNER, *(each.path.name for each in in_folder(folder))}
    with Project.open(path, read_only=True) as project:
        assert listed(path, project.info().id, Policy())[0] == last


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["plain", "encrypted"])
def test_a_killed_going_back_leaves_the_old_or_the_new_one(tmp_path: Path, passphrase: str | None) -> None:
    path, aside = tmp_path / "camp.testimonia", tmp_path / "aside"
    aside.mkdir()
    with made(path, passphrase, 20_000) as project:
        key = project.key
        states = []
        for name in ("One", "Two"):
            project.rename(name)
            found = take(path, key, Policy(), "merge")
            assert found is not None
            states.append((found.path.rename(aside / found.path.name), project.store.dump()))
    chance = random.Random(6)
    ends: list[int] = []
    for turn in range(scale(8, 80)):
        wanted = turn % 2
        with process("taker", path, passphrase, states[wanted][0]):
            time.sleep(chance.uniform(0, 0.2))
        with Project.open(path, must_write=True, key=key) as project:
            rows = project.store.dump()
        assert rows in (states[0][1], states[1][1])
        ends.append(int(rows == states[wanted][1]))
        left = [each.name for each in tmp_path.iterdir() if "-rewriting" in each.name]
        assert left == []  # swept by whoever opened it for writing
    dump_of(path, key)
    assert 0 in ends
