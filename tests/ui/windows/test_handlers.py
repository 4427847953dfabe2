"""Every action is done by one part, whether that is made with the window or later."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desktop.ui.actions.catalogue import BY_ID
from desktop.ui.theme import Theme
from desktop.ui.windows.handlers import Handlers
from desktop.ui.windows.main_window import MainWindow
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_every_action_is_done_by_one_part(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(own_settings(tmp_path), Theme())
    qtbot.addWidget(window)
    parts = (window.files, window.work, window.safety, *window.more.all())
    done = Counter(name for part in parts for name in part.handlers())
    assert set(done) == set(BY_ID)
    assert [name for name, count in done.items() if count > 1] == []


def test_parts_that_wait_are_made_by_their_first_action(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(own_settings(tmp_path), Theme())
    qtbot.addWidget(window)
    assert not set(Handlers.LATER) & set(vars(window.more))
    before = window.settings.preferences.high_contrast
    window.book["view.contrast"].trigger()
    assert window.settings.preferences.high_contrast is not before
    assert set(Handlers.LATER) <= set(vars(window.more))
