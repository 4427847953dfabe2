"""A card stands beside its part and within the window."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from desktop.ui.widgets.card_place import beside, within

ROOM = QRect(0, 0, 1000, 700)
CARD = QSize(300, 160)


@pytest.mark.parametrize(
    ("part", "wanted"),
    [
        (QRect(40, 40, 100, 30), (40, 80)),  # below
        (QRect(40, 600, 100, 90), (40, 430)),  # above
        (QRect(0, 0, 240, 700), (250, 10)),  # after it
        (QRect(700, 0, 300, 700), (390, 10)),  # before it
        (QRect(0, 0, 1000, 700), (690, 530)),  # it is everywhere: the lower trailing corner
    ],
)
def test_where_it_stands(part: QRect, wanted: tuple[int, int]) -> None:
    assert beside(part, CARD, ROOM, 10).toTuple() == wanted


def test_mirrored_it_ends_where_the_part_ends() -> None:
    assert beside(QRect(860, 40, 100, 30), CARD, ROOM, 10, mirrored=True).toTuple() == (660, 80)
    assert beside(QRect(0, 0, 1000, 700), CARD, ROOM, 10, mirrored=True).toTuple() == (10, 530)


@given(
    st.builds(QRect, st.integers(-50, 990), st.integers(-50, 690), st.integers(1, 900), st.integers(1, 600)),
    st.booleans(),
)
def test_it_never_leaves_the_window_and_covers_its_part_only_where_nothing_else_fits(part: QRect, turned: bool) -> None:
    box = QRect(beside(part, CARD, ROOM, 10, mirrored=turned), CARD)
    assert ROOM.contains(box)
    if box.intersects(part):
        around = (part.top() - 20, 699 - part.bottom() - 20, part.left() - 20, 999 - part.right() - 20)
        assert max(around[:2]) < CARD.height() + 10
        assert max(around[2:]) < CARD.width() + 10


def test_what_is_too_large_begins_where_the_room_does() -> None:
    assert within(QRect(500, 500, 2000, 2000), ROOM).topLeft() == ROOM.topLeft()
