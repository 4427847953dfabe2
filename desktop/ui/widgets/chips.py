"""Chips: answers on a segment, choices in a row, and coders with their initial."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen

from desktop.ui import icons
from desktop.ui.theme import Theme, mix
from desktop.ui.translate import isolate, number, tr
from desktop.ui.widgets.base import PaintedButton, advance, place, shape
from desktop.ui.widgets.whole import in_room

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

_SWATCH, _RING, _CROSS = 9, 7, 12


class ChipState(StrEnum):
    REST = "rest"  # an answer that stands
    ACTIVE = "active"  # chosen among several
    WARN = "warn"  # not answered yet
    OVER = "over"  # one of too many answers
    CHOOSING = "choosing"  # being answered now
    OUTLINE = "outline"  # can be chosen; a built-in answer


def paint_swatch(painter: QPainter, box: QRect, colour: QColor | None, theme: Theme) -> None:
    """Paint the swatch of a code into a square box; None is hollow."""
    radius = 2.5 * theme.scale
    if colour is None:
        shape(painter, box, radius, None, theme.tokens.line2)
    else:
        shape(painter, box, radius, colour)


def paint_ring(painter: QPainter, box: QRect, colour: QColor, theme: Theme) -> None:
    """Paint the hollow ring of an open facet into a square box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = 1.75 * theme.scale
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(box).adjusted(width / 2, width / 2, -width / 2, -width / 2))


class Chip(PaintedButton):
    """A rounded word of 24 high: swatch, ring or icon before it, a number after it, a cross to remove it.

    ``removed`` is emitted by the cross and by Delete or Backspace on a removable chip.
    """

    removed = Signal()

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        state: ChipState = ChipState.REST,
        swatch: int | None = None,
        hollow: bool = False,
        icon: str = "",
        count: int | None = None,
        removable: bool = False,
        theme: Theme | None = None,
    ) -> None:
        super().__init__(text, parent, theme=theme)
        self._state, self._swatch, self._hollow, self._icon = state, swatch, hollow, icon
        self._count, self._removable = count, removable
        self._describe()

    @property
    def state(self) -> ChipState:
        return self._state

    def set_state(self, state: ChipState) -> None:
        self._state = state
        self._restyle()

    def set_count(self, count: int | None) -> None:
        self._count = count
        self._describe()
        self._restyle()

    def set_text(self, text: str) -> None:
        self.setText(text)
        self._describe()
        self._restyle()

    def set_swatch(self, swatch: int | None, hollow: bool = False) -> None:
        self._swatch, self._hollow = swatch, hollow
        self._restyle()

    def _describe(self) -> None:
        said = self.text()
        if self._count is not None:
            said = tr("Widgets", "{name}, {count}", name=said, count=number(self._count))
        self.setAccessibleName(said)
        if self._removable:
            self.setAccessibleDescription(tr("Widgets", "Delete removes it"))

    # measures

    def corner(self) -> float:
        return self.height() / 2

    def _high(self) -> int:
        return 24

    def _font(self) -> QFont:
        heavy = self._state in (ChipState.WARN, ChipState.CHOOSING, ChipState.ACTIVE)
        return self.theme.ui(12, 500 if heavy else 400)

    def _mark_width(self) -> int:
        """Width of what stands before the words, with the gap after it."""
        px = self.theme.px
        if self._swatch is not None or self._hollow:
            return px(_SWATCH) + px(6)
        if self._icon:
            return px(14) + px(6)
        if self._state is ChipState.WARN:
            return px(_RING) + px(6)
        return 0

    def _padding(self) -> int:
        return self.theme.px(10)

    def _count_text(self) -> str:
        return "" if self._count is None else number(self._count)

    def _after(self) -> int:
        """Width of what stands after the words, with the gap before it."""
        px = self.theme.px
        width = 0
        if self._count is not None:
            width += px(7) + advance(self.theme.tabular(12), self._count_text())
        if self._removable:
            width += px(5) + px(_CROSS)
        return width

    def sizeHint(self) -> QSize:
        width = 2 * self._padding() + self._mark_width() + advance(self._font(), self.text()) + self._after()
        return QSize(width, self.theme.px(self._high()))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self.theme.px(72)), self.theme.px(self._high()))

    def _cross(self) -> QRect:
        side = self.theme.px(_CROSS)
        at = self.width() - self._padding() - side + self.theme.px(2)
        return place(self, QRect(at, (self.height() - side) // 2, side, side))

    # painting

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Fill, border and ink."""
        t = self.theme.tokens
        if not self.isEnabled():
            return None, t.line, t.disabled
        fill: QColor | None
        border: QColor | None
        fill, border, ink = {
            ChipState.REST: (t.hover, t.line2 if self.theme.high_contrast else None, t.text),
            ChipState.ACTIVE: (t.soft, t.accent, t.text),
            ChipState.WARN: (t.warnbg, t.warn, t.warn),
            ChipState.OVER: (t.warnbg, t.warn if self.theme.high_contrast else None, t.text),
            ChipState.CHOOSING: (t.soft, t.accent, t.accent),
            ChipState.OUTLINE: (None, t.line2, t.text2),
        }[self._state]
        if self.isDown():
            fill = mix(fill, t.line2, 0.5) if fill is not None else t.pressed
        elif self.hovered:
            fill = mix(fill, t.line2, 0.25) if fill is not None else t.hover
        return fill, border, ink

    def draw(self, painter: QPainter) -> None:
        px, height = self.theme.px, self.height()
        fill, border, ink = self._colours()
        shape(painter, self.rect(), self.corner(), fill, border)
        at = self._padding()
        self._draw_mark(painter, at, ink)
        at += self._mark_width()
        room = self.width() - at - self._after() - self._padding()
        painter.setFont(self._font())
        painter.setPen(ink)
        line = in_room(self, self._font(), self.text(), room)
        words = advance(self._font(), line)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(place(self, QRect(at, 0, room + 1, height)), align, isolate(line))
        if self._count is not None:
            font = self.theme.tabular(12)
            width = advance(font, self._count_text())
            painter.setFont(font)
            painter.setPen(self.theme.tokens.text2 if self.isEnabled() else ink)
            box = place(self, QRect(at + words + px(7), 0, width, height))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, isolate(self._count_text()))
        if self._removable:
            quiet = ink if self._state is ChipState.WARN else self.theme.tokens.text2
            icons.draw(painter, "close", self._cross(), quiet, px(_CROSS))

    def _draw_mark(self, painter: QPainter, at: int, ink: QColor) -> None:
        px, height = self.theme.px, self.height()
        if self._swatch is not None or self._hollow:
            side = px(_SWATCH)
            box = place(self, QRect(at, (height - side) // 2, side, side))
            colour = None if self._swatch is None else self.theme.code_colour(self._swatch)
            paint_swatch(painter, box, colour, self.theme)
        elif self._icon:
            mark = self.theme.tokens.warn if self._state is ChipState.OVER else ink
            icons.draw(painter, self._icon, place(self, QRect(at, 0, px(14), height)), mark, px(14))
        elif self._state is ChipState.WARN:
            side = px(_RING)
            paint_ring(painter, place(self, QRect(at, (height - side) // 2, side, side)), ink, self.theme)

    # removing

    def _on_cross(self, point: QPoint) -> bool:
        return self._removable and self._cross().adjusted(-4, -4, 4, 4).contains(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isDown() and event.button() == Qt.MouseButton.LeftButton and self._on_cross(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)


class CoderChip(Chip):
    """A coder with initial and number of segments; ``active`` is the one who codes, filled with the accent."""

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        initial: str = "",
        count: int | None = None,
        active: bool = False,
        theme: Theme | None = None,
    ) -> None:
        super().__init__(
            name, parent, state=ChipState.ACTIVE if active else ChipState.OUTLINE, count=count, theme=theme
        )
        self._initial = initial or name[:1].upper()

    @property
    def active(self) -> bool:
        return self._state is ChipState.ACTIVE

    def set_active(self, active: bool) -> None:
        self.set_state(ChipState.ACTIVE if active else ChipState.OUTLINE)

    def set_coder(self, name: str, count: int | None, initial: str = "") -> None:
        self._initial = initial or name[:1].upper()
        self._count = count
        self.set_text(name)

    def _high(self) -> int:
        return 27

    def _padding(self) -> int:
        return self.theme.px(10)

    def _mark_width(self) -> int:
        return self.theme.px(18) + self.theme.px(1)

    def _draw_mark(self, painter: QPainter, at: int, ink: QColor) -> None:
        side = self.theme.px(18)
        box = place(self, QRect(self.theme.px(4), (self.height() - side) // 2, side, side))
        paint_initial(painter, box, self._initial, self.theme, filled=self.active)


def paint_initial(painter: QPainter, box: QRect, initial: str, theme: Theme, *, filled: bool) -> None:
    """Paint a coder's initial in a circle: filled with the accent for who codes, hollow for the others."""
    t = theme.tokens
    if filled:
        shape(painter, box, box.height() / 2, t.accent)
    else:
        shape(painter, box, box.height() / 2, None, t.line2)
    painter.setFont(theme.ui(10, 600))
    painter.setPen(t.on_accent if filled else t.text2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initial)
