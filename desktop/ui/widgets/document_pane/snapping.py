"""Letting selections grow to whole words, sentences or paragraphs; else white space at their ends is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.selecting import SnapUnit
    from desktop.ui.widgets.document_pane.holding import HoldingPane


class Snapping:
    """What the selections of one pane grow to; ``unit`` is None while they stay as they were made."""

    def __init__(self, pane: HoldingPane) -> None:
        self.pane = pane
        self.unit: SnapUnit | None = None

    def settle(self, *, going_on: bool = False) -> None:
        """Let the selection grow now: the mouse was let go, or something is about to be done with it.

        While somebody may be ``going_on`` by keys, a space that was just taken in stays.
        """
        span = self.pane.selected_span()
        if span is None or (self.unit is None and (going_on or self.pane.is_segment(span))):
            return
        text = self.pane.document_text()
        if self.unit is None:
            grown = without_ends(text, span)
        else:
            from desktop.core.selecting import snap  # loads what tells sentences apart

            grown = snap(text, span, self.unit)
        if grown != span:
            cursor = self.pane.textCursor()
            backwards = cursor.position() < cursor.anchor()
            self.pane.set_selected_span(*reversed(grown) if backwards else grown)


def without_ends(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """A span without the white space at its ends, as when a line end before it was grazed; all white space stays."""
    start, end = span
    passage = text[start:end]
    inner = passage.strip()
    if not inner:
        return span
    start += len(passage) - len(passage.lstrip())
    return start, start + len(inner)
