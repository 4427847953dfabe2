"""Keeps the line that is being read where it stands while the text is laid out anew."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.ui.widgets.document_pane.view import TextView

_TURNS = 12


class Steady:
    """What is held is the line of the caret while it is on screen, else the first line; heights are of its baseline."""

    def __init__(self, view: TextView) -> None:
        self.view = view
        self._holding = False
        #: Where it was last put: position (UTF-16), the height that was wanted, the bar and the caret as they were
        #: then. Lines stand on whole steps, so that holding what was reached would drift with every change.
        self._put_at: tuple[int, float, int, int] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether the text is being laid out, so that what is on screen now will not stay there."""
        return self._holding

    @contextmanager
    def hold(self) -> Iterator[None]:
        """What is done meanwhile may lay the text out as it likes."""
        place = None if self._holding else self._place()
        if place is None:
            yield
            return
        self._holding = True
        try:
            yield
            self._put(*place)
        finally:
            self._holding = False
        self.view.settled.emit()

    def _place(self) -> tuple[int, float] | None:
        view = self.view
        if not view.isVisible() or not view.edge.text:
            return None
        bar, caret = view.verticalScrollBar(), view.textCursor().position()
        if self._put_at is not None and self._put_at[2:] == (bar.value(), caret):
            return self._put_at[:2]
        scene = view.scene()
        there = scene.baseline_of(caret)
        if there is not None and view.look.above <= there <= view.viewport().height():
            return caret, there
        if bar.value() == 0:
            return None
        for block in scene.blocks:
            for line in scene.rects.info(block, view.edge).lines:
                if block.top + line.baseline >= view.look.above - 1:
                    return block.start + line.start, block.top + line.baseline
        return None

    def _choose_nearest(self, position: int, height: float) -> None:
        """Of the places around, for the last line of a paragraph is higher than the others, the nearest."""
        bar = self.view.verticalScrollBar()

        def missed() -> float:
            there = self.view.scene().baseline_of(position)
            return float("inf") if there is None else abs(there - height)

        best, error = bar.value(), missed()
        if error < 1:
            return
        for wanted in (best - 1, best + 1):
            if bar.minimum() <= wanted <= bar.maximum():
                bar.setValue(wanted)
                if missed() < error:
                    best, error = wanted, missed()
        bar.setValue(best)

    def _put(self, position: int, height: float) -> None:
        """Scroll so that a position stands at a height again, as near as whole lines allow."""
        view = self.view
        bar, step = view.verticalScrollBar(), view.look.roles[""].step
        block = view.document().findBlock(position)
        tried: set[int] = set()
        for _turn in range(_TURNS):
            view.lay_out(block)
            there = view.scene().baseline_of(position)
            if there is None:
                line = block.layout().lineForTextPosition(position - block.position())
                number = block.firstLineNumber() + (line.lineNumber() if line.isValid() else 0)
                wanted = number - int(height // step)
            else:
                wanted = bar.value() + round((there - height) / step)
            wanted = max(0, min(bar.maximum(), wanted))
            if wanted == bar.value() or wanted in tried:
                break
            tried.add(wanted)
            bar.setValue(wanted)
        self._choose_nearest(position, height)
        self._put_at = (position, height, bar.value(), view.textCursor().position())
