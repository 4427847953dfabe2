"""Moving an edge of the selected segment: provisional until it is taken or given up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from desktop.ui.widgets.document_pane.boundaries import moved

if TYPE_CHECKING:
    from desktop.ui.widgets.document_pane.boundaries import Unit
    from desktop.ui.widgets.document_pane.model import PaneSegment, Span

Which = Literal["start", "end"]


@dataclass(slots=True)
class EdgeMove:
    """The span that a segment would have if its moving edge were taken now."""

    segment: PaneSegment
    which: Which
    start: int
    end: int

    @property
    def span(self) -> Span:
        return self.start, self.end

    @property
    def position(self) -> int:
        return self.start if self.which == "start" else self.end

    @property
    def changed(self) -> bool:
        return self.span != (self.segment.start, self.segment.end)

    def put(self, offset: int, text: str) -> None:
        """Put the moving edge at an offset; a segment keeps at least one character, whole as a reader sees it."""
        if self.which == "start":
            self.start = max(0, min(offset, moved(text, self.end, "char", -1)))
        else:
            self.end = min(len(text), max(offset, moved(text, self.start, "char", 1)))

    def nudge(self, unit: Unit, direction: int, text: str) -> None:
        """Move the edge one unit on or back."""
        self.put(moved(text, self.position, unit, direction, toward=self.which), text)
