"""Covered passages: not a letter of them is in the widget, and everything else stays where it was."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from desktop.core.passages import united
from desktop.ui.widgets.document_pane import DocumentPane, PaneSegment
from desktop.ui.widgets.document_pane.covers import SIGN, differing, masked, overlapping, span_at
from tests.scale import scale

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT = (
    "A title\n\nGuard: They beat him 🕊 at the gate.\nHe was silent.\n\n"
    "옆방의 소리를 들었다. أخذوا ابني.\u2028Next\tline\n" + "abc" * 1500 + "\nEnd of it."
)
LAYOUT = ((0, "title"), (2, "speaker"))
SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6).map(
    lambda found: united((min(pair), max(pair)) for pair in found)
)


def shown(qtbot: QtBot) -> DocumentPane:
    pane = DocumentPane()
    qtbot.addWidget(pane)
    pane.resize(1000, 700)
    pane.set_document(TEXT, LAYOUT)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    return pane


def formats(pane: DocumentPane) -> list[tuple[str, int, int]]:
    """Every block: its words, the weight of its first letter, its role."""
    found = []
    block = pane.document().firstBlock()
    while block.isValid():
        weight = block.begin().fragment().charFormat().fontWeight() if block.length() > 1 else 0
        found.append((block.text(), weight, block.userState()))
        block = block.next()
    return found


@given(SPANS, SPANS)
@settings(max_examples=scale(80, 1000))
def test_only_what_differs_is_told(before: list[tuple[int, int]], after: list[tuple[int, int]]) -> None:
    places = {place for start, end in before for place in range(start, end)}
    for start, end, now in differing(before, after):
        (places.update if now else places.difference_update)(range(start, end))
    assert places == {place for start, end in after for place in range(start, end)}
    for place in range(62):
        assert (span_at(after, place) is not None) == (place in places)
        inside = [span for span in after if span[0] < place + 3 and place < span[1]]
        assert overlapping(after, place, place + 3) == (inside[0] if inside else None)


def test_covering_and_uncovering_in_any_order_ends_with_the_same_text(qtbot: QtBot) -> None:
    pane = shown(qtbot)
    whole, chance = formats(pane), random.Random(6)
    for _ in range(scale(60, 600)):
        spans = united(
            tuple(sorted((chance.randrange(len(TEXT)), chance.randrange(len(TEXT) + 1))))  # type: ignore[misc]
            for _ in range(chance.randint(0, 5))
        )
        pane.set_covers(spans)
        qt_text = pane.toPlainText()
        expected = "".join(
            masked(sign) if any(low <= at < high for low, high in spans) else sign for at, sign in enumerate(TEXT)
        )
        # Qt tells the parts of a long paragraph apart by a line end more, and U+2028 as one.
        assert qt_text.replace("\n", "") == expected.replace("\n", "").replace("\u2028", "")
        assert pane.document_text() == TEXT
        assert pane.shown_words((0, len(TEXT))) == expected
    pane.set_covers([])
    assert formats(pane) == whole


def test_selection_and_place_stand_still(qtbot: QtBot) -> None:
    pane = shown(qtbot)
    start = TEXT.index("beat")
    pane.set_selected_span(start, start + 12)
    heard: list[object] = []
    pane.selection_changed.connect(heard.append)
    pane.set_covers([(start - 3, start + 5)])
    assert pane.selected_span() == (start, start + 12)
    pane.set_covers([])
    assert pane.selected_span() == (start, start + 12)
    assert heard == []


def test_space_and_a_click_ask_for_what_is_covered(qtbot: QtBot) -> None:
    pane = shown(qtbot)
    start = TEXT.index("They")
    pane.set_segments([PaneSegment(1, start, start + 13, 1, (3,))])
    pane.set_covers([(start, start + 13)])
    asked: list[object] = []
    typed: list[str] = []
    pane.cover_asked.connect(asked.append)
    pane.text_typed.connect(typed.append)
    pane.select_segment(1)
    qtbot.keyClick(pane, Qt.Key.Key_Space)
    assert asked == [(start, start + 13)]
    pane.set_covers([])
    qtbot.keyClick(pane, Qt.Key.Key_Space)
    assert (len(asked), typed) == (1, [" "])  # readable: the key is typing again
    pane.click_segment(None)
    pane.set_covers([(start, start + 13)])
    clicked: list[object] = []
    pane.segment_clicked.connect(clicked.append)
    middle = pane.span_rect(start + 4, start + 8).center()
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert (len(asked), clicked) == (2, [1])
    beside = QPoint(pane.viewport().width() - 5, middle.y())
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert len(asked) == 2


def test_what_is_dragged_out_has_no_covered_words(qtbot: QtBot) -> None:
    pane = shown(qtbot)
    start = TEXT.index("They")
    pane.set_covers([(start, start + 9)])
    pane.set_selected_span(start, start + 13)
    assert pane.createMimeDataFromSelection().text() == f"{SIGN * 4} {SIGN * 4} him"


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_block_hides_every_letter(qtbot: QtBot, mode: str) -> None:
    pane = shown(qtbot)
    pane.theme.set_mode(mode)  # type: ignore[arg-type]
    start = TEXT.index("He was")
    pane.set_covers([(start, start + 14)])
    rect = pane.span_rect(start, start + 14)
    image = pane.viewport().grab(rect).toImage()
    ink, ground = pane.theme.tokens.text, pane.theme.tokens.page
    far = abs(ink.lightness() - ground.lightness())
    dark = sum(
        abs(image.pixelColor(x, y).lightness() - ink.lightness()) < far / 6
        for x in range(image.width())
        for y in range(image.height())
    )
    pane.theme.set_mode("light")
    assert dark == 0
