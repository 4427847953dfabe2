"""A place in the list of the same words keeps the number of its paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.ui.dialogs.hit_list import with_number
from desktop.ui.theme import current
from desktop.ui.translate import isolate
from desktop.ui.widgets.base import advance

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("room", [60, 120, 176, 400])
def test_the_number_is_never_cut(qtbot: QtBot, room: int) -> None:
    font = current().tabular(12)
    place = isolate("Interview 04, former trader of the north ¶ 1,204")
    shown = with_number(font, place, room)
    assert "¶ 1,204" in shown
    assert advance(font, shown) <= room + 2
    assert (shown == place) == (room == 400)


def test_a_place_without_a_number_is_shortened_as_any_line(qtbot: QtBot) -> None:
    assert with_number(current().tabular(12), "A place without a number", 60).endswith("…")
