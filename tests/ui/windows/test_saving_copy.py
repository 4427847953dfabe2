"""“Save a copy…” at the desk: refused in sentences, asked before anything is replaced, and told where it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.core.project import Project
from desktop.ui.windows import saving_copy, telling
from tests.core.making import small_project
from tests.ui.window_case import own_settings, session_of, small_window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.windows.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = small_window(qtbot, own_settings(tmp_path), tmp_path)
    yield made
    made.take_down()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is asked, answered with no; a box that only tells something is a failure."""
    found: list[str] = []
    monkeypatch.setattr(telling, "tell", lambda _window, _title, sentence: pytest.fail(f"a box: {sentence}"))

    def ask(_window: object, _title: str, sentence: str, _yes: str) -> bool:
        found.append(sentence)
        return False

    monkeypatch.setattr(saving_copy, "ask", ask)
    return found


def sentence_above(window: MainWindow) -> str:
    """What stands above everything, and is in the way of nothing."""
    assert QApplication.activeModalWidget() is None
    return window.safety.notices().notices[telling.NAME].sentence


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    def chosen(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(path), ""))

    return chosen


def test_a_copy_is_saved_and_the_project_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, told: list[str], choose: Callable[[Path], None]
) -> None:
    choose(tmp_path / "for the court")
    session = session_of(window)
    window.book["file.copy"].trigger()
    copy = tmp_path / "for the court.testimonia"
    qtbot.waitUntil(lambda: window.safety.bar is not None and "copy" in window.safety.bar.notices, timeout=10_000)
    assert session_of(window) is session
    assert told == []
    with Project.open(copy, read_only=True) as there:
        assert there.info() == session.project.info()


def test_it_is_refused_before_anything_is_written(
    window: MainWindow, tmp_path: Path, told: list[str], choose: Callable[[Path], None]
) -> None:
    before = sorted(path.name for path in tmp_path.iterdir())
    choose(session_of(window).project.path)
    window.book["file.copy"].trigger()
    assert "is the project itself" in sentence_above(window)
    choose(tmp_path / "gone" / "copy")
    window.book["file.copy"].trigger()
    assert "is not there" in sentence_above(window)
    assert told == []
    assert window.safety.task is None
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_what_is_there_is_asked_about_and_what_is_open_is_left(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, told: list[str], choose: Callable[[Path], None]
) -> None:
    there = tmp_path / "there.testimonia"
    there.write_bytes(b"somebody")
    choose(there)
    window.book["file.copy"].trigger()
    assert "is already there" in told[-1]
    assert there.read_bytes() == b"somebody"
    with small_project(tmp_path / "open.testimonia") as other:
        choose(other.path)
        window.book["file.copy"].trigger()
        assert "being written by" in sentence_above(window)
    assert window.safety.task is None
