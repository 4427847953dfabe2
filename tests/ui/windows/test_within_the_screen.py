"""A window lies on the screen with its frame, which nobody knows before it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from desktop.ui.windows.window_place import FRAMED, within
from tests.ui.window_case import own_settings, small_window

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

ROOM = QRect(0, 0, 1440, 900)


def test_what_the_frame_takes_is_given_by_the_inside() -> None:
    assert within(QRect(0, 0, 1442, 924), QRect(1, 22, 1440, 900), ROOM) == QRect(1, 22, 1438, 876)
    assert within(QRect(-1, -22, 802, 624), QRect(0, 0, 800, 600), ROOM) == QRect(1, 22, 800, 600)
    assert within(QRect(20, 30, 802, 624), QRect(21, 52, 800, 600), ROOM) == QRect(21, 52, 800, 600)


def test_a_window_that_got_a_frame_is_drawn_in(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = small_window(qtbot, own_settings(tmp_path), tmp_path)
    room = window.screen().availableGeometry()
    window.setGeometry(room)
    monkeypatch.setattr(window, "frameGeometry", lambda: window.geometry().adjusted(-1, -22, 1, 2))
    window.place.stay_on_screen()
    assert room.contains(window.frameGeometry())


def test_who_makes_it_larger_than_the_screen_keeps_it_so(qtbot: QtBot, tmp_path: Path) -> None:
    window = small_window(qtbot, own_settings(tmp_path), tmp_path)
    assert window.width() > window.screen().availableGeometry().width()
    qtbot.wait(FRAMED + 50)
    assert window.width() == 1440
