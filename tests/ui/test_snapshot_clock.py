"""Snapshots by themselves: at opening, after half an hour of work, never in the way of closing."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer

from desktop.core.errors import Cancelled, SnapshotFailed
from desktop.core.project import Project
from desktop.core.snapshots import keeper
from desktop.core.snapshots.listing import file_name
from desktop.ui.session import Session
from desktop.ui.snapshot_clock import SnapshotClock
from tests.core.making import small_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = Session(small_project(tmp_path / "small.testimonia"))
    yield made
    made.close()


def snapshots(session: Session) -> list[keeper.Snapshot]:
    return keeper.listed(session.project.path, session.project.info().id, keeper.Policy())


def waits(clock: SnapshotClock) -> bool:
    """Whether the clock knows of changes that no snapshot holds."""
    return clock.changed


def rename(session: Session, name: str) -> None:
    session.project.rename(name)


def test_one_is_taken_at_opening_and_none_when_nothing_changed(qtbot: QtBot, session: Session) -> None:
    clock = SnapshotClock(session, opening=0)
    with qtbot.waitSignal(clock.taken, timeout=5000) as told:
        pass
    assert told.args[0].reason == "auto"
    clock.take()
    qtbot.waitUntil(lambda: clock.task is None)
    assert len(snapshots(session)) == 1
    clock.stop()


def test_after_half_an_hour_of_work_the_next_one_is_taken(qtbot: QtBot, session: Session) -> None:
    clock = SnapshotClock(session, opening=1_000_000)
    with qtbot.waitSignal(clock.taken, timeout=5000):
        clock.take()
    clock.look()
    assert clock.task is None, "nothing changed"
    rename(session, "Other")
    assert waits(clock)
    clock.look()
    qtbot.waitUntil(lambda: clock.task is None)
    assert len(snapshots(session)) == 1, "the newest is not half an hour old"
    assert waits(clock)
    newest = snapshots(session)[0]
    at = datetime.now(UTC) - timedelta(minutes=31)
    newest.path.rename(newest.path.with_name(file_name(at, newest.reason, newest.step, newest.mark)))
    with qtbot.waitSignal(clock.taken, timeout=5000):
        clock.look()
    assert snapshots(session)[0].step > newest.step  # and of one hour only the newest stays
    assert not waits(clock)
    clock.stop()


def test_what_fails_is_told_and_tried_again(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: Any, **_words: Any) -> None:
        raise SnapshotFailed(reason="the disk is full")

    monkeypatch.setattr(keeper, "take", fail)
    clock = SnapshotClock(session, opening=1_000_000)
    with qtbot.waitSignal(clock.failed, timeout=5000) as told:
        clock.take()
    assert "the disk is full" in told.args[0].sentence
    assert waits(clock)
    clock.stop()


def test_leaving_gives_up_what_is_being_taken(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[int] = []

    def slowly(*_args: Any, on_progress: Any, **_words: Any) -> None:
        begun.append(1)
        while on_progress(1, 100):
            time.sleep(0.005)
        raise Cancelled

    monkeypatch.setattr(keeper, "take", slowly)
    clock = SnapshotClock(session, opening=1_000_000)
    told: list[object] = []
    clock.taken.connect(told.append)
    clock.failed.connect(told.append)
    clock.take()
    qtbot.waitUntil(lambda: bool(begun))
    began = time.monotonic()
    clock.stop()
    assert time.monotonic() - began < 1.0
    clock.deleteLater()
    qtbot.wait(20)
    assert told == []


def test_none_is_taken_of_what_can_only_be_read(qtbot: QtBot, session: Session) -> None:
    path = session.project.path
    reader = Session(Project.open(path, read_only=True))
    clock = SnapshotClock(reader, opening=0)
    qtbot.wait(50)
    clock.take()
    assert clock.task is None
    clock.stop()
    assert snapshots(session) == []
    reader.close()


def test_the_screen_goes_on_while_a_snapshot_before_something_big_is_waited_for(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.snapshot_clock.LARGE", 0)
    clock = SnapshotClock(session, opening=1_000_000)
    taken_in: list[int] = []
    take = keeper.take

    def slow(*args: Any, **more: Any) -> Any:
        taken_in.append(threading.get_ident())
        time.sleep(0.3)
        return take(*args, **more)

    monkeypatch.setattr(keeper, "take", slow)
    beats: list[float] = []
    said: list[str] = []
    session.said.connect(lambda words, _data: said.append(words))
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start()
    document = session.project.documents.all()[0].id
    session.project.coding.mark(document, 0, 9)
    session.project.documents.delete(document)
    timer.stop()
    assert [snapshot.reason for snapshot in snapshots(session)] == ["deletion"]
    assert taken_in != [threading.get_ident()]
    assert len(beats) > 3
    assert said == ["Taking a snapshot…"]
    assert session.project.documents.all() == []
    clock.stop()
