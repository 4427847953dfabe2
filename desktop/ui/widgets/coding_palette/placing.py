"""Where the palette stands: on the text column, below the passage or above it, never over it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect

GAP = 6
NARROWEST, WIDEST = 440, 620


@dataclass(frozen=True, slots=True)
class Place:
    """``edge`` is where it begins or, when it stands ``above`` the passage, where it must end."""

    left: int
    width: int
    edge: int
    room: int
    above: bool


def find_place(
    area: QRect,
    column: QRect,
    anchor: QRect,
    *,
    wanted: int,
    gap: int,
    narrowest: int,
    widest: int,
    mirrored: bool = False,
) -> Place:
    """Find the place for something ``wanted`` high.

    ``area`` is what may be covered at all, ``column`` the text column as it is seen, ``anchor`` the passage; all in the
    coordinates of the same widget. Below is taken when all fits there, or when there is no more room above. A passage
    that fills the column leaves no room: then the palette stands at the foot of the column.
    """
    width = min(max(column.width(), narrowest), widest, area.width())
    left = column.right() + 1 - width if mirrored else column.left()
    if column.width() < narrowest:
        left = column.center().x() - width // 2
    left = max(area.left(), min(left, area.right() + 1 - width))
    seen = column.intersected(area) if column.height() > 0 else area
    if anchor.isEmpty():
        anchor = QRect(seen.left(), seen.top() + seen.height() // 4, 1, 1)
    below = seen.bottom() + 1 - gap - (anchor.bottom() + 1 + gap)
    above = anchor.top() - gap - (seen.top() + gap)
    if below >= wanted or below >= above:
        return Place(left, width, anchor.bottom() + 1 + gap, below, False)
    return Place(left, width, anchor.top() - gap, above, True)


def laid(place: Place, area: QRect, height: int, least: int) -> QRect:
    """The rectangle for a palette of this height; it gives way when there is less room, down to ``least``."""
    high = max(min(height, place.room), least)
    top = place.edge - high if place.above else place.edge
    top = max(area.top(), min(top, area.bottom() + 1 - high))
    return QRect(place.left, top, place.width, high)
