"""Keys of what cannot be done now are answered with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.window_case import own_settings, session_of, small_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_a_key_that_can_do_nothing_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    window = small_window(qtbot, own_settings(tmp_path), tmp_path)
    status, desk = window.status, window.desk
    assert status is not None
    assert desk is not None
    control = Qt.KeyboardModifier.ControlModifier
    desk.view.focus_text()
    session_of(window).select_segment(None)
    window.refresh()
    QTest.keyClick(desk.view.pane, Qt.Key.Key_J, control)
    assert status.last.text() == "Select one of your own segments first"
    assert window.book.reason_for(control | Qt.Key.Key_H) == "", "the history can always be seen"
    assert window.book.reason_for(control | Qt.Key.Key_Apostrophe) == "", "no action has this key"
