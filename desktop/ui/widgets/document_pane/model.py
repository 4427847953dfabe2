"""What the pane is told: segments as it draws them, and how it asks for colours and labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

#: A half-open span of code points.
Span = tuple[int, int]

#: MIME types of what is dragged between the text and the codebook.
CODE_MIME = "application/x-testimonia-code"
SPAN_MIME = "application/x-testimonia-span"
SEGMENT_MIME = "application/x-testimonia-segment"

#: A segment longer than this many code points shows its bracket only: filled, it would tint whole pages.
WIDE_SEGMENT = 6000


@dataclass(frozen=True, slots=True)
class PaneSegment:
    """One segment as the pane draws it.

    ``start`` and ``end`` are code points, half-open. ``codes`` are all its codes in all facets, ``open_facets`` how
    many facets are unanswered, ``over`` whether one has more answers than it allows, ``memo`` whether it has a memo.
    """

    id: int
    start: int
    end: int
    coder: int
    codes: tuple[int, ...] = ()
    open_facets: int = 0
    over: bool = False
    memo: bool = False


class PaneStyle(Protocol):
    """Asked while painting, so that a toggled code, a colour or another coder costs one repaint and nothing more."""

    def colour_index(self, code: int) -> int | None:
        """Place 0..11 in the code palette, or None for a hollow swatch."""

    def label(self, segment: PaneSegment) -> str:
        """The answer in the facet that colours the page; without one what the document says for all of it."""

    def is_inherited(self, segment: PaneSegment) -> bool:
        """Whether the label says what the document says, and not the segment."""

    def lens_codes(self, segment: PaneSegment) -> tuple[int, ...]:
        """The segment's codes in the facet that colours the page."""

    def is_visible(self, segment: PaneSegment) -> bool:
        """Whether its coder and codes are shown now."""


class PlainStyle:
    """Every segment visible, in the colour of its code's number; the pane's style until it is given one."""

    def colour_index(self, code: int) -> int | None:
        return code % 12

    def label(self, segment: PaneSegment) -> str:
        return ", ".join(str(code) for code in segment.codes)

    def is_inherited(self, segment: PaneSegment) -> bool:
        return False

    def lens_codes(self, segment: PaneSegment) -> tuple[int, ...]:
        return segment.codes

    def is_visible(self, segment: PaneSegment) -> bool:
        return True
