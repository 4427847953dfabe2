"""The border between codebook and segment: by mouse and by keys, as the edges of the panels, and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.windows.side_widths import UPPER, SideWidths
from desktop.ui.windows.window_place import key_of
from tests.ui.window_case import own_settings, small_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.windows.desk_page import RightSide
    from desktop.ui.windows.main_window import MainWindow

KEY = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = small_window(qtbot, own_settings(tmp_path), tmp_path)
    made.resize(1500, 900)
    assert made.desk is not None
    made.desk.right.build()
    qtbot.waitUntil(lambda: sides(made).border.isVisible())
    QApplication.processEvents()
    return made


def sides(window: MainWindow) -> SideWidths:
    assert window.place.sides is not None
    return window.place.sides


def right(window: MainWindow) -> RightSide:
    assert window.desk is not None
    return window.desk.right


def test_arrows_move_it_and_home_brings_it_back(qtbot: QtBot, window: MainWindow) -> None:
    border, split = sides(window).border, right(window).split
    window.book["view.widths"].trigger()
    qtbot.waitUntil(sides(window).before.hasFocus)
    for _edge in range(2):
        QTest.keyClick(window.focusWidget(), KEY.Key_Tab)
    assert border.hasFocus()
    first, line = split.sizes(), border.y()
    QTest.keyClick(border, KEY.Key_Up)
    assert split.sizes()[1] == pytest.approx(first[1] + 16, abs=1)
    assert border.y() == pytest.approx(line - 16, abs=1), "the handle goes with the border"
    QTest.keyClick(border, KEY.Key_Left)
    assert split.sizes()[1] == pytest.approx(first[1] + 16, abs=1)
    kept = window.settings.layout(key_of(window.screen()))["panels"]
    assert kept["upper"] == pytest.approx(split.sizes()[0] / sum(split.sizes()), abs=0.002)
    for _press in range(60):
        QTest.keyClick(border, KEY.Key_Down)
    assert split.sizes()[0] / sum(split.sizes()) <= UPPER[2] + 0.01
    QTest.keyClick(border, KEY.Key_Home)
    assert split.sizes() == first
    assert "upper" not in window.settings.layout(key_of(window.screen()))["panels"]
    QTest.keyClick(border, KEY.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert sides(window).after.hasFocus()


def test_it_is_dragged_too(window: MainWindow) -> None:
    border, split = sides(window).border, right(window).split
    before = split.sizes()
    at = border.rect().center()
    QTest.mousePress(border, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(border, at - QPoint(0, 40))
    QTest.mouseRelease(border, Qt.MouseButton.LeftButton, pos=at)
    assert split.sizes()[1] > before[1] + 20
    segment = split.widget(1)
    assert segment is not None
    line = right(window).mapTo(window, QPoint(0, segment.y())).y()
    assert border.mapTo(window, border.rect().center()).y() == pytest.approx(line, abs=3)


def test_it_goes_with_its_panel(window: MainWindow) -> None:
    assert window.desk is not None
    window.desk.show_right(False)
    assert not sides(window).border.isVisible()
    assert sides(window).before.next_to(True) is sides(window).before
    window.desk.show_right(True)
    assert sides(window).border.isVisible()
