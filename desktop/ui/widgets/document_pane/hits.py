"""The places that a search found, painted so that they stand out and stay readable on whatever lies under them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from desktop.ui import palette as colours
from desktop.ui.theme import contrast, mix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor

    from desktop.ui.theme import Theme
    from desktop.ui.widgets.document_pane.model import Span
    from desktop.ui.widgets.document_pane.painting import TextPainter

#: How much of the accent lies on the page under a place that was found, and under the one in hand.
FOUND, IN_HAND = 0.2, 0.34
_STEP = 0.02


def hit_fill(theme: Theme, ink: QColor, in_hand: bool) -> QColor:
    """The fill under a found place, so strong as words in this ink bear it.

    It is opaque: what lies under it would make the words harder to read, and different from place to place.
    """
    tokens = theme.tokens
    least = colours.HIGH_CONTRAST if theme.high_contrast else colours.LEAST_CONTRAST
    least = min(least, contrast(ink, tokens.page))
    share = IN_HAND if in_hand else FOUND
    while share > 0 and contrast(ink, mix(tokens.page, tokens.accent, share)) < least:
        share = max(0.0, share - _STEP)
    return mix(tokens.page, tokens.accent, share)


def paint_hits(painter: TextPainter, hits: Sequence[Span], current: int | None) -> None:
    """Paint what was found in the blocks that need painting; the place in hand has a frame and a stronger fill."""
    look = painter.look
    fills: dict[tuple[int, bool], list[QRectF]] = {}
    inks: dict[int, QColor] = {}
    framed: list[QRectF] = []
    for view in painter.blocks():
        ink = look.role_at(view.block).colour
        inks[ink.rgba()] = ink
        number = max(0, bisect_left(hits, (view.start, view.start)) - 1)
        while number < len(hits) and hits[number][0] < view.end:
            low, high = max(0, hits[number][0] - view.start), min(view.end, hits[number][1]) - view.start
            if low < high:
                band = painter.band(view, low, high)
                fills.setdefault((ink.rgba(), number == current), []).extend(band)
                if number == current:
                    framed += band
            number += 1
    for (key, in_hand), rects in fills.items():
        painter.fill(rects, hit_fill(look.theme, inks[key], in_hand))
        if not in_hand:
            # On a coloured ground the fill alone would hardly be seen.
            painter.outline(rects, thin=True)
    if framed:
        painter.outline(framed)
