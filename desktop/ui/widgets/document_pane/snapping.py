"""Letting selections grow to whole words, sentences or paragraphs."""

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

    def settle(self) -> None:
        """Let the selection grow now: the mouse was let go, or something is about to be done with it."""
        span = self.pane.selected_span()
        if self.unit is None or span is None:
            return
        from desktop.core.selecting import snap  # loads what tells sentences apart

        grown = snap(self.pane.document_text(), span, self.unit)
        if grown != span:
            cursor = self.pane.textCursor()
            backwards = cursor.position() < cursor.anchor()
            self.pane.set_selected_span(*reversed(grown) if backwards else grown)
