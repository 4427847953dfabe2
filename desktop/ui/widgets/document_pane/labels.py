"""Where the labels of brackets stand, and what they say where there is little room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.ui.translate import parted, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.ui.widgets.document_pane.scene import Drawn


@dataclass(slots=True)
class Bracket:
    """One bracket in viewport coordinates; ``top`` and ``bottom`` may lie outside the screen.

    ``rows`` is how many labels it would like to have, one below the other.
    """

    drawn: Drawn
    lane: int
    top: float
    bottom: float
    starts: bool
    ends: bool
    rows: int = 1


@dataclass(slots=True)
class Label:
    """One label: its top and the bracket it belongs to, or the segments it stands for when they found no room.

    ``row`` says which label of its bracket it is, ``rest`` how many of these after it found no room. A label that
    ``goes_on`` belongs to a bracket that begins above the screen.
    """

    top: float
    bracket: Bracket | None
    hidden: tuple[int, ...] = ()
    row: int = 0
    rest: int = 0
    goes_on: bool = False

    @property
    def more(self) -> int:
        return len(self.hidden)


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
    """Give each bracket's labels a place at its beginning; what finds no room moves down, never up.

    Labels stand at least ``row`` apart. A bracket has its further labels only where they push no other bracket's away.
    One that would have to move more than two rows below its bracket is counted into a "+n" instead, as are all
    brackets without a lane (``capped``). What begins above the screen is named at its top as far as there is room, but
    what has no lane there is always counted.
    """
    labels: list[Label] = []
    busy = float("-inf")
    hidden: list[int] = []
    hidden_top = 0.0
    without_lane = {id(bracket) for bracket in capped}
    ordered = sorted([*brackets, *capped], key=lambda bracket: (bracket.top, bracket.lane))

    def flush(below: float) -> None:
        nonlocal busy
        if hidden:
            top = max(hidden_top, below)
            labels.append(Label(top, None, tuple(hidden)))
            busy = top + row
            hidden.clear()

    passing = [bracket for bracket in ordered if not bracket.starts and bracket.bottom > 0]
    unnamed = tuple(bracket.drawn.segment.id for bracket in passing if id(bracket) in without_lane)
    if unnamed:
        labels.append(Label(0.0, None, unnamed, goes_on=True))
        busy = row
    beginning = [bracket for bracket in ordered if bracket.starts]
    for number, bracket in enumerate(beginning):
        if hidden and bracket.top >= max(busy, hidden_top) + row:
            flush(busy)
        top = max(bracket.top, busy)
        if id(bracket) in without_lane or top > bracket.bottom + 2 * row:
            if not hidden:
                hidden_top = bracket.top
            hidden.append(bracket.drawn.segment.id)
            continue
        following = beginning[number + 1].top if number + 1 < len(beginning) else float("inf")
        room = min(following - top, bracket.bottom + 3 * row - top)
        count = max(1, min(bracket.rows, int(room // row)))
        labels += [Label(top + each * row, bracket, row=each) for each in range(count)]
        labels[-1].rest = bracket.rows - count
        busy = top + count * row
    flush(busy)
    return [*labels, *_name_passing(passing, without_lane, labels, row)]


def _name_passing(
    passing: Sequence[Bracket], without_lane: set[int], labels: Sequence[Label], row: float
) -> Iterator[Label]:
    """Labels at the top of the screen for brackets that begin above it, as far as nothing else stands there."""
    free = min((label.top for label in labels if label.top + row > 0 and not label.goes_on), default=float("inf"))
    top = max((label.top + row for label in labels if label.goes_on or label.top + row <= row / 2), default=0.0)
    top = max(0.0, top)
    for bracket in sorted(passing, key=lambda bracket: bracket.lane):
        if top + row > free:
            return
        if id(bracket) not in without_lane and bracket.bottom >= top + row / 2:
            yield Label(top, bracket, rest=bracket.rows - 1, goes_on=True)
            top += row


def shortened(label: str, answers: int) -> str:
    """A label of several answers as the first of them and how many more; others as they are, to be cut."""
    parts = parted(label)
    if answers < 2 or len(parts) != answers:
        return label
    return tr("Document pane", "{answer} +{count}", answer=parts[0], count=answers - 1)
