"""Going through what is on screen by Tab, as somebody without a mouse does, and what is seen and said on the way."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget

from desktop.ui.widgets.row_view import PageFrame

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

#: More stops than any window has; where they are not enough, Tab does not come round.
MOST = 140
#: So far out of a part its ring of focus is painted.
RING = 5


@dataclass
class Stop:
    """A part that Tab reached: where it lies in its window, how it looked then, and whether it looks so without Tab."""

    part: QWidget
    place: QRect
    picture: QImage
    corner: QPoint
    unseen: bool = False

    def is_left(self, window: QWidget) -> None:
        """Look at it again once Tab has gone on; what scrolls may have been moved by that."""
        if self.part.mapTo(window, QPoint(0, 0)) == self.corner:
            self.unseen = look_at(self.place, window) == self.picture


@dataclass
class Round:
    """One round of Tab through a window; ``complete`` when it came back to where it began."""

    stops: list[Stop] = field(default_factory=list)
    complete: bool = False

    def parts(self) -> list[QWidget]:
        return [stop.part for stop in self.stops]


def called(part: QWidget) -> str:
    """A part as a report names it."""
    holder = part.parentWidget()
    where = f" in {type(holder).__name__}" if holder is not None else ""
    return f"{type(part).__name__}{where} “{part.accessibleName() or part.property('text') or ''}”"


def place_of(part: QWidget, window: QWidget) -> QRect:
    """Where a part is seen in its window."""
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def look_at(place: QRect, window: QWidget) -> QImage:
    """How a place of a window looks, with the ring around it."""
    return window.grab(place.adjusted(-RING, -RING, RING, RING).intersected(window.rect())).toImage()


def give_a_row(part: QWidget) -> None:
    """A view shows its focus at a row, as soon as there is one in hand."""
    view = part if isinstance(part, QAbstractItemView) else None
    if view is None or view.model() is None or view.currentIndex().isValid() or not view.model().rowCount():
        return
    first = view.model().index(0, 0, QModelIndex())
    view.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)


def go_round(window: QWidget, back: bool = False) -> Round:
    """Press Tab until the part comes again at which it began."""
    found = Round()
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    held = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    for _ in range(MOST):
        target = QApplication.focusWidget()
        if target is None:
            break
        QTest.keyClick(target, key, held)
        if QApplication.focusWidget() is target:  # a field in which Tab is a sign, as its tooltip says
            QTest.keyClick(target, key, held | Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
        part = QApplication.focusWidget()
        if part is None:
            break
        if found.stops and found.stops[-1].part is not part:
            found.stops[-1].is_left(window)
        if any(stop.part is part for stop in found.stops):
            found.complete = part is found.stops[0].part
            break
        give_a_row(part)
        QApplication.processEvents()
        framed = part.parentWidget() if isinstance(part.parentWidget(), PageFrame) else part
        place = place_of(framed or part, window)
        found.stops.append(Stop(part, place, look_at(place, window), part.mapTo(window, QPoint(0, 0))))
    return found


def reachable(window: QWidget) -> list[QWidget]:
    """The parts that want to be reached by Tab and are seen."""
    return [
        part
        for part in window.findChildren(QWidget)
        if part.isVisibleTo(window)
        and part.isEnabled()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
        and not part.visibleRegion().isEmpty()
        and not is_inside_of_a_view(part)
    ]


def is_inside_of_a_view(part: QWidget) -> bool:
    """The scroll bars and the inner field of a view belong to it."""
    holder = part.parentWidget()
    while holder is not None:
        if isinstance(holder, QAbstractScrollArea) and part is not holder and holder.focusProxy() is not None:
            return True
        holder = holder.parentWidget()
    return part.objectName() in ("qt_scrollarea_viewport",)


def unseen(found: Round) -> list[str]:
    """The parts that look the same with the keyboard as without it."""
    return [called(stop.part) for stop in found.stops if stop.unseen]


def out_of_order(found: Round, window: QWidget) -> list[str]:
    """Where Tab goes up, or back in a line, beside what stands in the same column; once it has to, to come round."""
    said: list[tuple[int, str]] = []
    mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    stops = found.stops
    for one, other in zip(stops, [*stops[1:], *stops[:1]], strict=True):
        a, b = one.place, other.place
        if one is other or a.contains(b) or b.contains(a):
            continue
        least = min(a.height(), b.height())
        beside = a.left() <= b.right() and b.left() <= a.right()
        above = b.bottom() < a.top() + least // 4
        in_line = min(a.bottom(), b.bottom()) - max(a.top(), b.top()) > least * 3 // 4
        alike = max(a.height(), b.height()) < 3 * least
        leads = b.left() >= a.right() if mirrored else b.right() <= a.left()
        if (above and beside) or (in_line and alike and leads):
            said.append((a.top() - b.top(), f"{called(one.part)} {a.getRect()} -> {called(other.part)} {b.getRect()}"))
    said.sort()
    return [words for _jump, words in said[:-1]]
