"""Check boxes and round choices in the manner of the desk, with Qt's own behaviour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from desktop.ui import icons
from desktop.ui.guarded import guarded
from desktop.ui.theme import Theme, current
from desktop.ui.widgets.base import FocusRing, advance, by_keyboard, place, shape
from desktop.ui.widgets.whole import in_room

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QFocusEvent
    from PySide6.QtWidgets import QAbstractButton

    _Mixed = QAbstractButton
else:
    _Mixed = object  # Qt objects have one C++ class; two of them in one line of descent crash

_MARK, _GAP, _HEIGHT = 16, 8, 24


class _Toggle(_Mixed):
    """What both kinds share; they differ in the mark alone."""

    theme: Theme

    def _dress(self, text: str, theme: Theme | None) -> None:
        self.setShortcut(QKeySequence())
        self.theme = theme or current()
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.theme.changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setShortcut(QKeySequence())  # else an "&" in a name would make a key of the letter after it

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _mark(self, painter: QPainter, box: QRect) -> None:
        raise NotImplementedError

    def _corner(self) -> float:
        return float(self.theme.px(5))

    def sizeHint(self) -> QSize:
        px = self.theme.px
        return QSize(px(_MARK) + px(_GAP) + advance(self.theme.ui(13), self.text()) + px(2), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(_MARK + _GAP + 40), self.theme.px(_HEIGHT))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        px, t = self.theme.px, self.theme.tokens
        painter = QPainter(self)
        try:
            side = px(_MARK)
            self._mark(painter, place(self, QRect(0, (self.height() - side) // 2, side, side)))
            font = self.theme.ui(13)
            room = self.width() - side - px(_GAP)
            painter.setFont(font)
            painter.setPen(t.text if self.isEnabled() else t.disabled)
            box = place(self, QRect(side + px(_GAP), 0, room, self.height()))
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(box, align, in_room(self, font, self.text(), room))
        finally:
            painter.end()

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if by_keyboard(event.reason()):
            FocusRing.lay(self, self._corner, self.theme.tokens.accent)

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        FocusRing.lift(self)
        super().focusOutEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


class CheckBox(_Toggle, QCheckBox):
    """A box that is ticked or not."""

    def __init__(self, text: str, parent: QWidget | None = None, *, theme: Theme | None = None) -> None:
        QCheckBox.__init__(self, text, parent)
        self._dress(text, theme)

    def _mark(self, painter: QPainter, box: QRect) -> None:
        t, px = self.theme.tokens, self.theme.px
        if not self.isChecked():
            ground = t.raised_hover if self.underMouse() and self.isEnabled() else t.raised
            shape(painter, box, px(4), ground if self.isEnabled() else None, t.text3 if self.isEnabled() else t.line2)
            return
        shape(painter, box, px(4), t.accent if self.isEnabled() else t.line2)
        icons.draw(painter, "check", box, t.on_accent if self.isEnabled() else t.panel, px(12))


class RadioButton(_Toggle, QRadioButton):
    """One of several choices under the same parent."""

    def __init__(self, text: str, parent: QWidget | None = None, *, theme: Theme | None = None) -> None:
        QRadioButton.__init__(self, text, parent)
        self._dress(text, theme)

    def _mark(self, painter: QPainter, box: QRect) -> None:
        t, px = self.theme.tokens, self.theme.px
        ink = t.line2 if not self.isEnabled() else t.accent if self.isChecked() else t.text3
        ground = t.raised_hover if self.underMouse() and self.isEnabled() else t.raised
        shape(painter, box, box.height() / 2, ground if self.isEnabled() else None, ink)
        if self.isChecked():
            inset = px(4)
            inner = box.adjusted(inset, inset, -inset, -inset)
            shape(painter, inner, inner.height() / 2, ink)
