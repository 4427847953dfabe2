"""Letters on whatever lies under them, measured on the pixels that are painted, over random sets of codes."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from desktop.ui.theme import Theme, contrast
from desktop.ui.widgets.document_pane import DocumentPane, PaneSegment
from tests.scale import scale
from tests.ui.widgets.document_pane.parts import Style, show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

#: Every theme: light or dark, and whether in high contrast, with the least that letters must keep.
THEMES = [("light", False, 4.5), ("dark", False, 4.5), ("light", True, 7.0), ("dark", True, 7.0)]
LINES = (
    "THE HEAD OF IT",
    "WHAT IT IS ALL ABOUT HERE",
    "BY A WITNESS MET IN MAY",
    "THE LETTERS FILL THE LINE THAT HIM HELD",
    "LITTLE ELSE IS TOLD OF IT HERE THAN THIS",
)
TEXT = "\n".join(LINES)
LAYOUT = ((0, "title"), (1, "dek"), (2, "byline"))
#: So many pixels, at 200 %, hold at least one whole stem of a letter.
WIDE = 44
ROLES = ("title", "dek", "byline", "", "")

PLACES = st.integers(0, len(TEXT))
SEGMENTS = st.lists(
    st.tuples(PLACES, PLACES, st.lists(st.integers(-1, 11), min_size=1, max_size=4, unique=True)),
    min_size=1,
    max_size=6,
)


def _span(line: int) -> tuple[int, int]:
    start = TEXT.index(LINES[line])
    return start, start + len(LINES[line])


def _words() -> list[tuple[int, int, int]]:
    """Every word with the number of its line; a word is short enough to lie on few fills."""
    found = []
    for line in range(len(LINES)):
        at = _span(line)[0]
        for word in LINES[line].split(" "):
            found.append((at, at + len(word), line))
            at += len(word) + 1
    return found


def _grounds(image: QImage, rect: QRect) -> Iterator[tuple[str, float]]:
    """Every ground that is wide enough for a whole letter, with the greatest contrast of what stands on it.

    The letters are capitals: below their baseline nothing but the ground is painted.
    """
    columns = range(max(0, rect.left()), min(image.width(), rect.right() + 1))
    foot = rect.bottom() - 5
    for ground, group in itertools.groupby(columns, key=lambda x: image.pixel(x, foot)):
        here = list(group)
        if len(here) < WIDE:
            continue
        under = QColor.fromRgb(ground)
        found = {image.pixel(x, y) for x in here for y in range(rect.top() + 8, foot)}
        yield under.name(), max(contrast(QColor.fromRgb(pixel), under) for pixel in found)


@pytest.mark.parametrize(("mode", "high", "least"), THEMES)
def test_letters_can_be_read_on_whatever_lies_under_them(qtbot: QtBot, mode: str, high: bool, least: float) -> None:
    theme = Theme(mode=mode, contrast=high, scale=2.0)  # type: ignore[arg-type]
    pane = DocumentPane(theme=theme)
    qtbot.addWidget(pane)
    pane.reduced_motion = True
    pane.set_style(Style())
    pane.resize(2000, 900)
    pane.set_document(TEXT, LAYOUT)
    show(pane)
    inks = [pane.look.roles[role].colour for role in ROLES]
    wanted = [min(least, contrast(ink, theme.tokens.page)) for ink in inks]
    seen: set[str] = set()

    @settings(max_examples=scale(15, 150), deadline=None, suppress_health_check=list(HealthCheck))
    @given(SEGMENTS, st.integers(0, 7), st.integers(0, 7), st.booleans(), st.booleans())
    def check(drawn: list[tuple[int, int, list[int]]], taken: int, under: int, found: bool, chosen: bool) -> None:
        rows = [
            PaneSegment(number, min(a, b), max(a, b), 1, tuple(codes))
            for number, (a, b, codes) in enumerate(drawn)
            if a != b
        ]
        pane.set_segments(rows)
        pane.select_segment(taken if taken < len(rows) and pane.segment(taken) is not None else None)
        pane.hover_segment(under if pane.segment(under) is not None else None)
        words = _words()
        pane.set_find_hits([(start, end) for start, end, _ in words[::3]] if found else [], 1)
        pane.set_selected_span(*words[7][:2]) if chosen else pane.set_selected_span(0, 0)
        QApplication.processEvents()
        image = pane.viewport().grab().toImage()
        for start, end, line in words:
            ink = theme.tokens.text if chosen and (start, end) == words[7][:2] else inks[line]
            bound = min(least, contrast(ink, theme.tokens.page))
            # Without the ends of the band, where a frame may be drawn.
            rect = pane.span_rect(start, end).adjusted(3, 0, -3, 0)
            for ground, best in _grounds(image, rect):
                assert best >= bound - 0.12, (ground, line, best)
                seen.add(ground)

    check()
    assert len(seen) > 8, "too few grounds were met for this to say anything"
    assert wanted[0] >= least
