"""Buttons: with words, with an icon alone, and as a word in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt

from desktop.ui import icons
from desktop.ui.theme import mix
from desktop.ui.translate import isolate
from desktop.ui.widgets.base import PaintedButton, advance, place, shape, tip
from desktop.ui.widgets.key_hint import cap_size, paint_cap
from desktop.ui.widgets.whole import in_room

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QPainter
    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme


class Button(PaintedButton):
    """A button with words, and where wanted an icon before and a key after them.

    ``primary`` is the one button that carries the accent. ``large`` is 44 high with its words at the leading edge, as
    on the first screen; there the key stands as plain text, else as a cap.
    """

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        primary: bool = False,
        key: str = "",
        large: bool = False,
        theme: Theme | None = None,
    ) -> None:
        super().__init__(text, parent, theme=theme)
        self._icon, self._primary, self._large = icon, primary, large
        self.setAccessibleName(text)
        self.key = ""
        self.set_key(key)

    def set_key(self, key: str) -> None:
        """The key that does the same, "" for none; the tooltip names it, too."""
        if key != self.key:
            self.key = key
            self.setToolTip(tip(self.text(), key) if key else "")
            self.updateGeometry()
            self.update()

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self._restyle()

    def _font(self) -> QFont:
        return self.theme.ui(14 if self._large else 12, 500)

    def _key_width(self) -> int:
        if not self.key:
            return 0
        return advance(self.theme.ui(12), self.key) if self._large else cap_size(self.theme, self.key).width()

    def sizeHint(self) -> QSize:
        px = self.theme.px
        width = 2 * px(16 if self._large else 12) + advance(self._font(), self.text())
        if self._icon:
            width += px(icons.SIZE) + px(12 if self._large else 8)
        if self.key:
            width += px(24 if self._large else 8) + self._key_width()
            if not self._large:
                width -= px(4)
        return QSize(max(width, px(44)), px(44 if self._large else 30))

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor, QColor]:
        """Fill, border, text, and icon or key."""
        t = self.theme.tokens
        if not self.isEnabled():
            return None, t.line, t.disabled, t.line2
        if self._primary:
            share = 0.18 if self.isDown() else 0.09 if self.hovered else 0.0
            return mix(t.accent, t.text, share), None, t.on_accent, t.on_accent
        rest = t.raised_hover if self.hovered else t.raised
        fill = t.pressed if self.isDown() else t.soft if self.isChecked() else rest
        return fill, t.line2, t.text, t.text2

    def draw(self, painter: QPainter) -> None:
        px = self.theme.px
        fill, border, ink, quiet = self._colours()
        shape(painter, self.rect(), self.corner(), fill, border)
        width, height = self.width(), self.height()
        padding = px(16 if self._large else 12)
        mark = px(icons.SIZE)
        gap = px(12 if self._large else 8)
        words = advance(self._font(), self.text())
        content = words + (mark + gap if self._icon else 0)
        at = padding if self._large or self.key else max(padding, (width - content) // 2)
        if self._icon:
            icons.draw(painter, self._icon, place(self, QRect(at, 0, mark, height)), quiet, mark)
            at += mark + gap
        after = self._key_width()
        room = width - at - (after + px(8) + px(12) - px(4) if after else px(4))
        painter.setFont(self._font())
        painter.setPen(ink)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        line = in_room(self, self._font(), self.text(), room)
        painter.drawText(place(self, QRect(at, 0, room, height)), align, line)
        if not self.key:
            return
        if self._large:
            painter.setFont(self.theme.ui(12))
            painter.setPen(quiet)
            box = place(self, QRect(width - padding - after, 0, after, height))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, isolate(self.key))
        else:
            size = cap_size(self.theme, self.key)
            corner = QRect(width - px(8) - after, (height - size.height()) // 2, after, size.height())
            paint_cap(painter, place(self, corner), self.key, self.theme, quiet if self._primary else None)


class IconButton(PaintedButton):
    """A button of 28 x 28 with an icon of 16; its name is its tooltip and what a screen reader says."""

    def __init__(
        self,
        icon: str,
        text: str,
        parent: QWidget | None = None,
        *,
        shortcut: str = "",
        size: int = 28,
        theme: Theme | None = None,
    ) -> None:
        super().__init__("", parent, theme=theme)
        self._icon, self._size, self._mark = icon, size, icons.SIZE if size >= 24 else 12
        self.set_name(text, shortcut)

    def set_name(self, text: str, shortcut: str = "") -> None:
        self.setAccessibleName(text)
        self.setToolTip(tip(text, shortcut))

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        side = self.theme.px(self._size)
        return QSize(side, side)

    def draw(self, painter: QPainter) -> None:
        t = self.theme.tokens
        side = self.theme.px(self._size)
        box = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        ink = t.text2 if self.isEnabled() else t.line2
        if self.isEnabled():
            fill = t.pressed if self.isDown() else t.soft if self.isChecked() else t.hover if self.hovered else None
            if fill is not None:
                shape(painter, box, self.corner(), fill)
            if self.isChecked():
                ink = t.accent
        icons.draw(painter, self._icon, box, ink, self.theme.px(self._mark))


class LinkButton(PaintedButton):
    """A word of the accent in a line of quiet text: the smaller next thing to do.

    Where there is no room for all of it the tooltip has the whole; ``middle`` shortens between beginning and end.
    """

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        size: float = 12,
        middle: bool = False,
        theme: Theme | None = None,
    ) -> None:
        super().__init__(text, parent, theme=theme)
        self._font_size = size
        self._middle = middle
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def corner(self) -> float:
        return float(self.theme.px(3))

    def sizeHint(self) -> QSize:
        font = self.theme.ui(self._font_size, 500)
        return QSize(advance(font, self.text()) + 2, self.theme.px(self._font_size + 8))

    def draw(self, painter: QPainter) -> None:
        t = self.theme.tokens
        painter.setFont(self.theme.ui(self._font_size, 500))
        painter.setPen(t.accent if self.isEnabled() else t.disabled)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        line = in_room(self, painter.font(), self.text(), self.width(), middle=self._middle)
        box = self.rect()
        painter.drawText(box, align, line)
        if self.hovered or self.isDown():
            metrics = painter.fontMetrics()
            under = (self.height() + metrics.ascent() - metrics.descent()) // 2 + self.theme.px(2)
            used = place(self, QRect(0, under, metrics.horizontalAdvance(line), 1))
            painter.fillRect(used, t.accent)
