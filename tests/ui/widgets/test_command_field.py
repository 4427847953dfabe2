"""The field for everything says its sentence, its key or both, and neither twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.ui.widgets.top_bar import CommandField
from tests.walks import eyes

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KEY = "Ctrl+K"


def words(qtbot: QtBot, width: int) -> str:
    field = CommandField()
    qtbot.addWidget(field)
    field.set_key(KEY)
    field.resize(field.theme.px(width), field.theme.px(29))
    return " ".join(run for _y, run in eyes.painted_runs(field))


@pytest.mark.parametrize("width", range(40, 420, 20))
def test_nothing_is_said_twice_or_by_half(qtbot: QtBot, width: int) -> None:
    said = words(qtbot, width)
    assert said.count(KEY) <= 1
    assert said.count("Go to or do anything") == ("Go to" in said)


def test_what_has_room_is_said(qtbot: QtBot) -> None:
    wide = words(qtbot, 400)
    assert "Go to or do anything" in wide
    assert KEY in wide
    middling = words(qtbot, 218)
    assert "Go to or do anything" in middling
    assert KEY in words(qtbot, 110)
    assert words(qtbot, 44).strip() == ""
