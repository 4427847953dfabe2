"""What a search found: painted readably in every look, and at no cost for what is not on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from desktop.ui.theme import Theme, contrast
from desktop.ui.widgets.document_pane import DocumentPane, PaneSegment
from desktop.ui.widgets.document_pane.hits import hit_fill
from tests.effort import calls_of
from tests.ui.widgets.document_pane.parts import colour_at, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT = "The head\nBy nobody\n" + "The witness said nothing of the camp and the guards. " * 12 + "\nSaid again.\n"
LAYOUT = ((0, "title"), (1, "byline"))


def _found(words: str) -> list[tuple[int, int]]:
    found, at = [], TEXT.lower().find(words)
    while at >= 0:
        found.append((at, at + len(words)))
        at = TEXT.lower().find(words, at + 1)
    return found


@pytest.mark.parametrize("high", [False, True])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_words_on_what_was_found_can_be_read(qtbot: QtBot, mode: str, high: bool) -> None:
    theme = Theme(mode=mode, contrast=high)  # type: ignore[arg-type]
    least = 7.0 if high else 4.5
    tokens = theme.tokens
    for ink in (tokens.text, tokens.text2, tokens.text3):
        for in_hand in (False, True):
            fill = hit_fill(theme, ink, in_hand)
            assert contrast(ink, fill) >= min(least, contrast(ink, tokens.page))
    plain, strong = hit_fill(theme, tokens.text, False), hit_fill(theme, tokens.text, True)
    assert contrast(plain, strong) > 1.1, "the place in hand is told from the others"
    assert contrast(plain, tokens.page) > 1.1, "and both from the page"


def test_a_place_is_painted_alike_on_the_page_and_on_segments(qtbot: QtBot) -> None:
    theme = Theme(mode="dark")
    pane = DocumentPane(theme=theme)
    qtbot.addWidget(pane)
    pane.resize(1200, 700)
    pane.set_document(TEXT, LAYOUT)
    hits = _found("said")
    pane.set_segments([PaneSegment(1, hits[0][0] - 20, hits[0][1] + 30, 1, (3, 4, 5))])
    show(pane)
    pane.select_segment(1)
    pane.set_find_hits(hits, 1)
    QApplication.processEvents()

    def fill_of(hit: tuple[int, int]) -> str:
        rect = pane.span_rect(*hit)
        return colour_at(pane, QPoint(rect.left() + 3, rect.top() + 3))

    on_segment, in_hand, on_page = fill_of(hits[0]), fill_of(hits[1]), fill_of(hits[2])
    assert on_segment == on_page == hit_fill(theme, theme.tokens.text, False).name()
    assert in_hand == hit_fill(theme, theme.tokens.text, True).name()
    last = fill_of(hits[-1])
    assert last == on_page


def test_ten_thousand_places_cost_nothing_where_they_are_not_seen(qtbot: QtBot) -> None:
    text = "The witness said nothing of the camp and the guards.\n" * 10_000
    hits = [(at * 53 + 12, at * 53 + 16) for at in range(10_000)]
    pane = DocumentPane()
    qtbot.addWidget(pane)
    pane.resize(1200, 700)
    pane.set_document(text)
    show(pane)

    def repaint() -> None:
        pane.viewport().repaint()

    repaint()
    without = calls_of(repaint)
    pane.set_find_hits(hits[:60], 0)
    repaint()
    few = calls_of(repaint)
    pane.set_find_hits(hits, 0)
    repaint()
    assert without < few
    assert calls_of(repaint) < 1.2 * few
    calls = calls_of(lambda: pane.set_find_hits(hits, 1))
    assert calls < 200, "going to the next one leaves the others as they are"
