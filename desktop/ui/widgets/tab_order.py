"""Where Tab goes: through the parts as they are seen, line by line from the leading side, whenever they were made.

Qt goes through parts in the order in which they were made. Here parts are made when they are first needed, stand in
other places when there is less room, and are mirrored; so the order is looked up when Tab is pressed.
"""

from __future__ import annotations

from functools import cmp_to_key
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

#: So much of the lower of two parts may reach into the height of the other, and it still stands below it.
OVERLAP = 0.34


def is_stop(part: QWidget) -> bool:
    """Whether Tab may stop at a part."""
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None and part.isEnabled()


def stops_in(root: QWidget) -> list[QWidget]:
    """The parts of a window at which Tab stops, in the order in which they are read."""
    return list(_below(root))


def _below(holder: QWidget) -> Iterator[QWidget]:
    mirrored = holder.layoutDirection() == Qt.LayoutDirection.RightToLeft
    parts = [
        part
        for part in holder.children()
        if isinstance(part, QWidget) and part.isVisible() and not part.isWindow() and not part.size().isEmpty()
    ]

    def compare(one: QWidget, other: QWidget) -> int:
        a, b = one.geometry(), other.geometry()
        shared = min(a.bottom(), b.bottom()) - max(a.top(), b.top()) + 1
        if shared <= OVERLAP * min(a.height(), b.height()):
            return -1 if a.top() < b.top() else 1
        if a.left() == b.left():
            return a.top() - b.top()
        return b.right() - a.right() if mirrored else a.left() - b.left()

    for part in sorted(parts, key=cmp_to_key(compare)):
        if is_stop(part):
            yield part
        yield from _below(part)


def go_on(root: QWidget, forward: bool, holders: list[QWidget] | None = None) -> bool:
    """Put the keyboard at the next stop of a window, or the one before; False where there is none.

    ``holders`` are the parts of the window that are gone through, one after the other; without them it is the whole.
    """
    stops = [stop for holder in holders or [root] for stop in stops_in(holder)]
    if not stops:
        return False
    focus: QWidget | None = QApplication.focusWidget()
    if focus is None or focus.window() is not root.window():
        focus = root.focusWidget()
    # A field may hold a button that is a stop of its own: the innermost part is where the keyboard is.
    here = [at for at, part in enumerate(stops) if _holds(part, focus)]
    step = 1 if forward else -1
    following = stops[(here[-1] + step) % len(stops)] if here else _nearest(stops, focus, forward)
    following.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _show(following)
    return True


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return part is focus or (focus is not None and part.isAncestorOf(focus))


def _nearest(stops: list[QWidget], focus: QWidget | None, forward: bool) -> QWidget:
    """From a part at which Tab does not stop: what comes after it, or before it, in the same holder or around it."""
    holder = focus
    while holder is not None and not holder.isWindow():
        inside = [stop for stop in stops if holder.isAncestorOf(stop)]
        if inside:
            return inside[0 if forward else -1]
        holder = holder.parentWidget()
    return stops[0 if forward else -1]


def _show(part: QWidget) -> None:
    """Scroll a part into view, whatever scrolls around it."""
    holder, inner = part.parentWidget(), part
    while holder is not None:
        inside = holder.widget() if isinstance(holder, QScrollArea) else None
        if isinstance(holder, QScrollArea) and inside is not None and inside.isAncestorOf(inner):
            if part.height() <= holder.viewport().height():
                holder.ensureWidgetVisible(part, 0, 24)
            else:
                top = part.mapTo(inside, QPoint(0, 0)).y()
                holder.verticalScrollBar().setValue(max(0, top - 24))
        holder = holder.parentWidget()
