"""Where the labels of brackets stand, and what they say where there is little room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.ui.widgets.document_pane.scene import Drawn


@dataclass(slots=True)
class Bracket:
    """One bracket in viewport coordinates; ``top`` and ``bottom`` may lie outside the screen."""

    drawn: Drawn
    lane: int
    top: float
    bottom: float
    starts: bool
    ends: bool


@dataclass(slots=True)
class Label:
    """One label: its top, the bracket it belongs to, or how many it stands for when there was no room for them."""

    top: float
    bracket: Bracket | None
    more: int
    first_hidden: int | None


def share_lanes(counts: Sequence[int], cap: int) -> list[int]:
    """Share ``cap`` lanes among groups that want ``counts``: each at least one, the small ones what they want."""
    shares = [min(1, count) for count in counts]
    left = cap - sum(shares)
    while left > 0 and any(share < count for share, count in zip(shares, counts, strict=True)):
        for group, count in enumerate(counts):
            if left > 0 and shares[group] < count:
                shares[group] += 1
                left -= 1
    return shares


def place_labels(brackets: Sequence[Bracket], capped: Sequence[Bracket], row: float) -> list[Label]:
    """Give each bracket's label a place at its beginning; one that finds no room moves down, never up.

    Labels stand at least ``row`` apart. One that would have to move more than two rows below its bracket is counted
    into a "+n" instead, as are all brackets without a lane (``capped``).
    """
    labels: list[Label] = []
    busy = float("-inf")
    more, hidden_top = 0, 0.0
    first_hidden: int | None = None
    hidden_keys = {id(bracket) for bracket in capped}

    def flush(below: float) -> None:
        nonlocal more, busy, first_hidden
        if more:
            top = max(hidden_top, below)
            labels.append(Label(top, None, more, first_hidden))
            busy = top + row
            more, first_hidden = 0, None

    for bracket in sorted([*brackets, *capped], key=lambda bracket: (bracket.top, bracket.lane)):
        if not bracket.starts:
            continue
        if more and bracket.top >= max(busy, hidden_top) + row:
            flush(busy)
        top = max(bracket.top, busy)
        if id(bracket) in hidden_keys or top > bracket.bottom + 2 * row:
            if not more:
                hidden_top, first_hidden = bracket.top, bracket.drawn.segment.id
            more += 1
            continue
        labels.append(Label(top, bracket, 0, None))
        busy = top + row
    flush(busy)
    return labels


def shortened(label: str, answers: int) -> str:
    """A label of several answers as the first of them and how many more; others as they are, to be cut."""
    parts = label.split(", ")
    if answers < 2 or len(parts) != answers:
        return label
    return tr("Document pane", "{answer} +{count}", answer=parts[0], count=answers - 1)
