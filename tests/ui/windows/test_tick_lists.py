"""Lists of answers that are opened from the text, by a key or the field for everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.core.making import small_project
from tests.ui.dialogs.driving import drive
from tests.ui.windows.test_answers import Desk, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.dialogs.answer_set_editor import AnswerSetEditor


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    window = opened(qtbot, tmp_path, small_project(tmp_path / "small.testimonia"))
    assert window.session is not None
    yield Desk(qtbot, window, window.session)
    window.take_down()


def test_a_list_that_was_opened_from_the_text_goes_back_there(desk: Desk) -> None:
    assert desk.window.desk is not None
    pane, panel = desk.window.desk.view.pane, desk.window.desk.right.segment
    for end in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        desk.session.set_span((0, 6))
        desk.answers.open_list()
        desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is not pane)
        desk.press(Qt.Key.Key_Space)
        desk.press(end)
        desk.qtbot.waitUntil(pane.hasFocus)
        desk.session.set_span((8, 12))
    # What is ticked and not kept yet is what a name is asked for.
    desk.answers.open_list()
    desk.type("exec")
    desk.press(Qt.Key.Key_Space)
    asked: list[list[int]] = []

    def look(dialog: AnswerSetEditor) -> None:
        asked.append(dialog.ticks.keys)
        dialog.reject()

    drive(desk.answers.name_set, look)
    assert asked == [desk.codes("Execution")]
    assert all(below.ticks is None for below in panel.below)
