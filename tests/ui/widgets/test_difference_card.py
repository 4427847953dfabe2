"""The line of a coder in the comparison: pieces of a quote stand in the order in which its language is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt

from desktop.ui.widgets.compare.difference_card import DifferenceCard, Line, Part

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ENGLISH, ARABIC = ("Two former traders", "they stood in a stadium"), ("قالت امرأة", "إنها رأت ذلك")


@pytest.mark.parametrize(("words", "leftward"), [(ENGLISH, False), (ARABIC, True)])
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_pieces_are_read_in_the_order_of_their_language(
    qtbot: QtBot, words: tuple[str, str], leftward: bool, way: Qt.LayoutDirection
) -> None:
    card = DifferenceCard()
    qtbot.addWidget(card)
    card.resize(700, 120)
    card.setLayoutDirection(way)
    line = Line("A", (*(Part(each) for each in words), Part("Surveillance", source=False)))
    boxes = [QRect(50, 0, 120, 24), QRect(175, 0, 200, 24), QRect(380, 0, 90, 24)]
    first, second, said = (card._place(box) for box in card._as_read(line, boxes))
    assert (first.left() > second.right()) is leftward
    assert not first.intersects(second)
    after = min(first.left(), second.left()) if way == Qt.LayoutDirection.RightToLeft else said.left()
    before = said.right() if way == Qt.LayoutDirection.RightToLeft else max(first.right(), second.right())
    assert before < after, "what the coder says comes after the quote"
    card.lines = [line]
    card.grab()
