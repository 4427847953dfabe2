"""An error in an event that comes in the middle of another call is told afterwards, and the program goes on."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.core.errors import StorageFailed
from desktop.ui.guarded import answering, guarded
from tests.architecture.sources import name_of, python_files

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

OVERRIDE = re.compile(r"(?P<before>.*)\n +def (?:focusInEvent|focusOutEvent|showEvent|hideEvent)\(self")


class Failing(QLineEdit):
    error: Exception = ValueError("what cannot be read")

    @guarded
    def focusOutEvent(self, event: Any) -> None:
        super().focusOutEvent(event)
        raise self.error


class Next(QPushButton):
    seen = 0

    @guarded
    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        self.seen += 1


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: found.append(str(error)))
    return found


@pytest.fixture
def parts(qtbot: QtBot) -> tuple[QWidget, Failing, Next]:
    window = QWidget()
    column = QVBoxLayout(window)
    failing, other = Failing(window), Next(window)
    column.addWidget(failing)
    column.addWidget(other)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window, failing, other


def test_the_next_part_takes_the_focus_and_the_error_is_told_afterwards(
    qtbot: QtBot, parts: tuple[QWidget, Failing, Next], told: list[str]
) -> None:
    _window, failing, other = parts
    for turn in range(1, 6):
        failing.setFocus()
        qtbot.waitUntil(failing.hasFocus)
        other.setFocus()
        assert other.hasFocus()
        assert other.seen == turn
        assert len(told) == turn - 1
        qtbot.waitUntil(lambda turn=turn: len(told) == turn)  # type: ignore[misc]
    assert set(told) == {"what cannot be read"}


def test_a_file_that_fails_while_its_page_is_put_away_is_not_told_twice(
    qtbot: QtBot, parts: tuple[QWidget, Failing, Next], told: list[str]
) -> None:
    window, failing, other = parts
    failing.error = StorageFailed(reason="the disk does not answer")
    failing.setFocus()
    qtbot.waitUntil(failing.hasFocus)
    other.setFocus()
    window.hide()
    qtbot.wait(20)
    assert told == []


class Unreadable(QStringListModel):
    @answering(None)
    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        raise StorageFailed(reason="the disk does not answer")


def test_a_model_that_cannot_read_answers_nothing_and_tells_it_afterwards(qtbot: QtBot, told: list[str]) -> None:
    model = Unreadable(["one"])
    assert model.index(0, 0, QModelIndex()).data() is None
    assert told == []
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "the disk does not answer" in told[0]


def test_every_such_event_is_guarded() -> None:
    bare = []
    for path in python_files("desktop/ui"):
        for found in OVERRIDE.finditer(path.read_text(encoding="utf-8")):
            if found["before"].strip() != "@guarded":
                bare.append(f"{name_of(path)}: {found[0].strip().split(chr(10))[-1].strip()}")
    assert bare == []
