"""Where a card stands that speaks of a part: beside it, within its window, never over it where there is room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize


def beside(part: QRect, card: QSize, room: QRect, gap: int, *, mirrored: bool = False) -> QPoint:
    """The corner of a card of this size for a part, both in the coordinates of ``room``.

    Below the part if it fits there, else above, else after it, else before it in the direction of reading; where
    nothing fits, in the lower trailing corner, where it covers least of what is read. It never leaves the room.
    """
    lead = part.right() - card.width() + 1 if mirrored else part.left()
    after, before = part.right() + 1 + gap, part.left() - gap - card.width()
    sides = (before, after) if mirrored else (after, before)
    wanted = [
        QPoint(lead, part.bottom() + 1 + gap),
        QPoint(lead, part.top() - gap - card.height()),
        *(QPoint(side, part.top()) for side in sides),
    ]
    inner = room.adjusted(gap, gap, -gap, -gap)
    for corner in wanted:
        kept = within(QRect(corner, card), inner)
        if not kept.intersects(part):
            return kept.topLeft()
    trailing = inner.left() if mirrored else inner.right() - card.width() + 1
    return within(QRect(QPoint(trailing, inner.bottom() - card.height() + 1), card), inner).topLeft()


def within(box: QRect, room: QRect) -> QRect:
    """A box moved into a room; one that is too large begins where the room does."""
    left = max(room.left(), min(box.left(), room.right() - box.width() + 1))
    top = max(room.top(), min(box.top(), room.bottom() - box.height() + 1))
    return QRect(QPoint(left, top), box.size())
