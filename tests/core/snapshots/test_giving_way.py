"""In a folder where a writer must wait for whoever reads, it does not wait for a snapshot."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from desktop.core.errors import Cancelled, SnapshotFailed
from desktop.core.snapshots import taking
from desktop.core.snapshots.keeper import Policy, Snapshot, folder_of, take
from desktop.core.storage import snapshotting
from tests.core.snapshots.case import code_next, dump_of, names, until

if TYPE_CHECKING:
    from desktop.core.project import Project


@pytest.fixture
def waiting(project: Project) -> Project:
    """Without a log beside it, as in a synchronised folder."""
    project.store.connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    return project


@pytest.mark.serial
def test_a_step_goes_before_a_copy_that_takes_long(waiting: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = threading.Event()
    slow = True

    def go_on(_done: int, _total: int) -> bool:
        begun.set()
        if slow:
            time.sleep(0.02)
        return True

    monkeypatch.setattr(snapshotting, "LOOK_EVERY", 20)
    monkeypatch.setattr(taking, "PAUSES", (0.1,) * 20)
    found: list[Snapshot | BaseException | None] = []

    def take_one() -> None:
        try:
            found.append(take(waiting.path, waiting.key, Policy(), "auto", on_progress=go_on))
        except BaseException as error:
            found.append(error)

    thread = threading.Thread(target=take_one)
    thread.start()
    try:
        assert begun.wait(20)
        for start in range(10, 14):
            began = time.monotonic()
            code_next(waiting, start)
            assert time.monotonic() - began < 3
            assert not found
    finally:
        slow = False
        thread.join(60)
    (snapshot,) = found
    assert isinstance(snapshot, Snapshot)
    assert dump_of(snapshot.path, waiting.key) == waiting.store.dump()
    assert [name for name in names(snapshot.path.parent) if snapshotting.__name__ in name or "partial" in name] == []


@pytest.mark.parametrize("reason", ["auto", "asked"])
def test_where_there_is_no_pause_in_the_work_it_is_said_and_nothing_is_left(
    waiting: Project, monkeypatch: pytest.MonkeyPatch, reason: str
) -> None:
    turns: list[int] = []

    def never(*_: object) -> None:
        turns.append(1)
        raise snapshotting.GaveWay(reason="somebody writes to it meanwhile")

    monkeypatch.setattr(snapshotting, "copy_into", never)
    monkeypatch.setattr(taking, "PAUSES", (0.01, 0.01))
    with pytest.raises(SnapshotFailed, match="there was no pause in the work long enough to copy the project"):
        take(waiting.path, waiting.key, Policy(), reason)
    assert len(turns) == 3
    assert sorted(names(folder_of(waiting.path, waiting.info().id, Policy()))) in (
        ["project"],
        ["project", "taking"],
    )
    monkeypatch.setattr(taking, "PAUSES", (60.0,))
    began = time.monotonic()
    calls = iter([True, True, True])
    with pytest.raises(Cancelled):
        take(waiting.path, waiting.key, Policy(), reason, on_progress=lambda *_: next(calls, False))
    assert time.monotonic() - began < 20


def test_a_project_with_a_log_is_copied_beside_its_writer(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshotting, "Thread", None)
    code_next(project, 44)
    assert take(project.path, project.key, Policy(), "auto") is not None
    code_next(project, 45)
    with pytest.raises(Cancelled):
        take(project.path, project.key, Policy(), "auto", on_progress=until(1))
