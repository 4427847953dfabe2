"""What the margin says of a segment: here by the facet that colours the page; other words come from outside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop.ui.translate import parted

if TYPE_CHECKING:
    from desktop.ui.widgets.document_pane.model import PaneSegment, PaneStyle

#: At most so many lines stand beside each other in one bracket.
MOST_STRIPES = 3


@dataclass(frozen=True, slots=True)
class MarginLabel:
    """One label: its words and the colours before them, None for a hollow swatch.

    ``answers`` says of how many answers, divided by ", ", the words are, so that they can be shortened. With an
    ``initial`` a disc with this letter stands in place of the swatches. Where the words have no room, ``short`` is
    said instead of them.
    """

    text: str
    colours: tuple[int | None, ...] = (None,)
    answers: int = 1
    inherited: bool = False
    initial: str = ""
    short: str = ""


class MarginWords(Protocol):
    """Asked while painting, as the style is."""

    def colours(self, segment: PaneSegment) -> tuple[int | None, ...]:
        """The colours of the bracket: one, or one for each line of which it is made; never none."""

    def labels(self, segment: PaneSegment) -> tuple[MarginLabel, ...]:
        """The labels of the bracket, the most important first; never none."""


class FacetWords:
    """One bracket a segment in the colour, and one label with the answers, of the facet that colours the page."""

    def __init__(self, style: PaneStyle) -> None:
        self.style = style

    def _colours(self, segment: PaneSegment) -> tuple[int | None, ...]:
        index = self.style.colour_index
        return tuple(index(code) for code in self.style.lens_codes(segment)) or (None,)

    def colours(self, segment: PaneSegment) -> tuple[int | None, ...]:
        codes = self.style.lens_codes(segment)
        return (self.style.colour_index(codes[0]) if codes else None,)

    def labels(self, segment: PaneSegment) -> tuple[MarginLabel, ...]:
        text, colours = self.style.label(segment), self._colours(segment)
        inherited = self.style.is_inherited(segment)
        answers = len(parted(text)) if inherited else len(colours)
        return (MarginLabel(text, colours, answers, inherited),)
