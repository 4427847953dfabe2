"""Long work while somebody looks at the screen: it goes on being painted."""

from __future__ import annotations

import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer

from desktop.core import erasing
from desktop.core.erasure import EraseDocuments
from desktop.core.snapshots import restoring
from desktop.core.snapshots.keeper import Policy, take
from desktop.ui.snapshots import Shelf
from desktop.ui.tasks import TURN, beside
from tests.core.making import small_project

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_the_screen_goes_on_meanwhile(qtbot: QtBot) -> None:
    beats: list[float] = []
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start()

    def work() -> str:
        time.sleep(0.3)
        return "done"

    assert beside(work) == "done"
    timer.stop()
    assert len(beats) >= 5


def test_painting_gets_its_turn_while_something_is_computed(qtbot: QtBot) -> None:
    """Each call of Qt that gives its turn away waits for the worker: five milliseconds each would be half a second."""
    waited: list[float] = []
    over = threading.Event()

    def call() -> None:
        for _ in range(30):
            started = time.perf_counter()
            time.sleep(0)  # gives its turn away, as painting does
            waited.append(time.perf_counter() - started)
        over.set()

    def work() -> int:
        steps = 0
        while not over.is_set() and steps < 50_000_000:
            steps += 1
        return steps

    QTimer.singleShot(20, call)
    assert beside(work) > 0
    assert sys.getswitchinterval() <= TURN < 0.001
    assert len(waited) == 30


def test_an_error_arrives(qtbot: QtBot) -> None:
    def work() -> None:
        raise ValueError("of the work")

    with pytest.raises(ValueError, match="of the work"):
        beside(work)


def test_going_back_and_erasing_do_their_long_part_elsewhere(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = threading.get_ident()
    threads: dict[str, int] = {}

    def watched(module: Any, name: str) -> None:
        doing = getattr(module, name)

        def wrapper(*given: Any, **named: Any) -> Any:
            threads[name] = threading.get_ident()
            return doing(*given, **named)

        monkeypatch.setattr(module, name, wrapper)

    with small_project(tmp_path / "k7.testimonia") as project:
        found = take(project.path, None, Policy(), "asked")
        assert found is not None
        project.rename("Later")
        watched(restoring, "_copied")
        watched(restoring, "take")
        watched(erasing, "rewrite")
        Shelf(project.path, project).restore_in_place(found)
        document = project.documents.all()[0].id
        report = erasing.erase(project, EraseDocuments((document,)), beside=beside)
        assert report.rewritten
        assert project.documents.all() == []
    assert set(threads) == {"_copied", "take", "rewrite"}
    assert here not in threads.values()
