"""What the parts share: shapes with crisp hairlines, the focus ring, and a button that paints itself.

The focus ring lies outside the shape (2 px at distance 1), so it is a sibling laid over the parent: no part has to
keep room for it, and layouts align the shapes themselves.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLayout, QSizePolicy, QSplitter, QStyle, QWidget

from desktop.ui.bounded import LINE
from desktop.ui.guarded import guarded
from desktop.ui.mnemonics import unmarked
from desktop.ui.theme import Theme, current
from desktop.ui.translate import isolate, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QEnterEvent

RING_WIDTH, RING_DISTANCE = 2, 1
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)

# The window or a menu had the focus meanwhile; the ring is there again if it was there before.
_COMING_BACK = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


def by_keyboard(reason: Qt.FocusReason) -> bool:
    """Tell whether the focus came in a way after which the ring is shown."""
    return reason in _BY_KEYBOARD


def shape(
    painter: QPainter, box: QRect, radius: float, fill: QColor | None, border: QColor | None = None, width: float = 1
) -> None:
    """Paint a rounded shape that fills ``box``; its border lies inside and falls on whole pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = QRectF(box)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        inner.adjust(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(border, width))
        radius = max(0.0, radius - width / 2)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, radius, radius)


def ring(painter: QPainter, box: QRect, radius: float, colour: QColor, distance: int = RING_DISTANCE) -> None:
    """Paint the focus ring around ``box``, outside of it."""
    away = distance + RING_WIDTH
    outer = box.adjusted(-away, -away, away, away)
    shape(painter, outer, radius + away, None, colour, RING_WIDTH)


def place(widget: QWidget, box: QRect) -> QRect:
    """Turn a box measured from the leading edge into one measured from the left, as the widget's direction asks."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), box)


def advance(font: QFont, text: str) -> int:
    """Width that one line of text needs, in whole pixels."""
    return math.ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1


def elided(font: QFont, text: str, room: int, *, middle: bool = False) -> str:
    """Shorten one line of text to ``room`` pixels, if it needs that, at its end or in the middle."""
    if len(text) > LINE:  # no line has room for so much, and to measure it all takes long
        text = text[: LINE // 2] + text[-LINE // 2 :] if middle else text[:LINE]
    if advance(font, text) <= room + 1:
        return text
    mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
    return QFontMetricsF(font).elidedText(text, mode, room)


def set_margins(layout: QLayout, widget: QWidget, lead: int, top: int, trail: int, bottom: int) -> None:
    """Set the margins of a layout from leading to trailing; Qt mirrors the parts of a layout, not its margins."""
    if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        lead, trail = trail, lead
    layout.setContentsMargins(lead, top, trail, bottom)


def known_viewport(area: QAbstractScrollArea) -> QWidget | None:
    """The viewport of a new area, to be held by it: asked for like this, PySide knows at once what it is.

    Asked for by ``viewport()`` it goes through all classes of widgets there are and makes each of them, which takes
    7 ms; once the viewport is known, ``viewport()`` gives it without looking.
    """
    return area.findChild(QWidget, "qt_scrollarea_viewport", Qt.FindChildOption.FindDirectChildrenOnly)


def tip(text: str, shortcut: str = "") -> str:
    """A tooltip with its shortcut: "Undo (Ctrl+Z)"."""
    if not shortcut:
        return text
    return tr("Widgets", "{what} ({keys})", what=text, keys=isolate(shortcut))


def _with_room(part: QWidget) -> QWidget | None:
    """The nearest holder of a part that has room for the ring around it; never one beyond what scrolls."""
    away = RING_WIDTH + RING_DISTANCE
    parent = part.parentWidget()
    while parent is not None and not parent.isWindow():
        corner = part.mapTo(parent, part.rect().topLeft())
        wanted = QRect(corner, part.size()).adjusted(-away, -away, away, away)
        above = parent.parentWidget()
        if parent.rect().contains(wanted) or above is None or isinstance(above.parentWidget(), QAbstractScrollArea):
            break
        if isinstance(above, (QAbstractScrollArea, QSplitter)):
            break
        parent = above
    return parent


def with_key(text: str, key: str) -> str:
    """An entry of a menu with the key that a list has for it: it is shown, not claimed for the whole window."""
    if not key:
        return text
    return f"{text}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}"


def claims_list_keys(event: QEvent) -> bool:
    """Claim Delete, Backspace, Alt+Up and Alt+Down for the part that has the focus, before an action of the window.

    To be asked first in ``event``; True when the event was one of these and is dealt with.
    """
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    removes = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not modifiers
    moves = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and modifiers == Qt.KeyboardModifier.AltModifier
    if removes or moves:
        event.accept()
    return removes or moves


class FocusRing(QWidget):
    """The one ring of the application, laid around whichever part has the keyboard focus."""

    _shared: FocusRing | None = None

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._part: QWidget | None = None
        self._between: list[QWidget] = []  # holders of the part, up to the parent of the ring
        self._radius: Callable[[], float] = float
        self._colour = QColor()

    @classmethod
    def lay(cls, part: QWidget, radius: Callable[[], float], colour: QColor) -> None:
        """Lay the ring around a part; ``radius`` says how round its corners are at its present size."""
        parent = _with_room(part)
        if parent is None:
            return
        if isinstance(parent, QSplitter):  # would take the ring for one of its panes
            parent = parent.window()
        ring_widget = cls._shared
        if ring_widget is None or not shiboken6.isValid(ring_widget):
            ring_widget = cls._shared = cls(parent)
        ring_widget._follow(part, parent, radius, colour)

    @classmethod
    def lift(cls, part: QWidget) -> None:
        """Take the ring away from a part, if it lies there."""
        shared = cls._shared
        if shared is not None and shiboken6.isValid(shared) and shared._part is part:
            shared._leave()

    @classmethod
    def lies_on(cls, part: QWidget) -> bool:
        shared = cls._shared
        return shared is not None and shiboken6.isValid(shared) and shared._part is part

    def _follow(self, part: QWidget, parent: QWidget, radius: Callable[[], float], colour: QColor) -> None:
        self._leave()
        if self.parentWidget() is not parent:
            self.setParent(parent)
        self._part, self._radius, self._colour = part, radius, colour
        self._between = []
        holder = part.parentWidget()
        while holder is not None and holder is not parent:
            self._between.append(holder)
            holder.installEventFilter(self)
            holder = holder.parentWidget()
        part.installEventFilter(self)
        self._settle()
        self.show()
        self.raise_()

    def _leave(self) -> None:
        if self._part is not None and shiboken6.isValid(self._part):
            self._part.removeEventFilter(self)
        for holder in self._between:
            if shiboken6.isValid(holder):
                holder.removeEventFilter(self)
        self._between = []
        self._part = None
        self.hide()

    def _settle(self) -> None:
        part, parent = self._part, self.parentWidget()
        if part is None or parent is None:
            return
        away = RING_WIDTH + RING_DISTANCE
        corner = part.mapTo(parent, part.rect().topLeft())
        self.setGeometry(QRect(corner, part.size()).adjusted(-away, -away, away, away))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._part:
            kind = event.type()
            if kind in (QEvent.Type.Move, QEvent.Type.Resize):
                self._settle()
            elif kind in (QEvent.Type.Hide, QEvent.Type.ParentChange, QEvent.Type.Destroy):
                self._leave()
        elif event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._settle()
        elif event.type() == QEvent.Type.ParentChange:
            self._leave()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            away = RING_WIDTH + RING_DISTANCE
            ring(painter, self.rect().adjusted(away, away, -away, -away), self._radius(), self._colour)
        finally:
            painter.end()


class PaintedButton(QAbstractButton):
    """A button that paints itself: hover, pressed, checked, disabled, and the ring for keyboard focus."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, theme: Theme | None = None) -> None:
        super().__init__(parent)
        self.theme = theme or current()
        self._action: QAction | None = None
        self._hidden_by_action = False
        self._ringed = False
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.theme.changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setShortcut(QKeySequence())  # else an "&" in a name would make a key of the letter after it

    # what a kind of button says about itself

    def corner(self) -> float:
        """Radius of the shape in pixels."""
        return float(self.theme.px(5))

    def draw(self, painter: QPainter) -> None:
        raise NotImplementedError

    # shared behaviour

    @property
    def hovered(self) -> bool:
        return self.isEnabled() and self.underMouse()

    def bind(self, action: QAction) -> None:
        """Stand for an action: trigger it, and follow its name, shortcut, check mark and whether it can be used.

        Its property ``why`` is the tooltip while it cannot be used.
        """
        self._action = action
        action.changed.connect(self._take_action)
        self.clicked.connect(action.trigger)
        self.clicked.connect(self._take_action)  # a click the action did not follow must not leave a mark
        self._take_action()

    def _take_action(self) -> None:
        action = self._action
        if action is None or not shiboken6.isValid(action):
            return
        self.setEnabled(action.isEnabled())
        if not action.isVisible():
            self._hidden_by_action = True
            self.hide()
        elif self._hidden_by_action:
            self._hidden_by_action = False
            self.show()
        plain = unmarked(action.text())
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        self.setAccessibleName(plain)
        told = action.property("why") if not action.isEnabled() else None
        self.setToolTip(str(told) if told else tip(plain, keys))
        if action.isCheckable():
            self.setCheckable(True)
            self.setChecked(action.isChecked())
        self._restyle()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            self.draw(painter)
        finally:
            painter.end()

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _COMING_BACK:
            self._ringed = event.reason() in _BY_KEYBOARD
        if self._ringed:
            FocusRing.lay(self, self.corner, self.theme.tokens.accent)

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        FocusRing.lift(self)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.LayoutDirectionChange):
            self.update()

    def _restyle(self) -> None:
        if FocusRing.lies_on(self):
            FocusRing.lay(self, self.corner, self.theme.tokens.accent)
        self.updateGeometry()
        self.update()
