"""The small marks of the margin, each drawn into a square of its own: swatch, ring, sheets, a coder's initial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

from desktop.ui.palette import contrast

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QPainter

    from desktop.ui.widgets.document_pane.look import Look

    Drawing = Callable[[QPainter, QRectF], None]

#: How brackets are drawn where patterns are shown, by the place of their colour; one without colour is whole.
PATTERNS = ("whole", "dashed", "doubled", "dotted")
DISC = 15


def pattern_of(colour: int | None) -> str:
    """The pattern that goes with a place of the code palette: the first four colours have one each."""
    return PATTERNS[0] if colour is None else PATTERNS[colour % len(PATTERNS)]


def swatch(look: Look, colour: int | None, pattern: str = "whole") -> Drawing:
    """The colour of a code: hollow where it has none, cut as its bracket is where patterns are shown."""

    def draw(painter: QPainter, square: QRectF) -> None:
        inset = (square.width() - look.swatch) / 2
        rect = square.adjusted(inset, inset, -inset, -inset)
        painter.setPen(Qt.PenStyle.NoPen)
        if colour is None:
            painter.setPen(QPen(look.theme.tokens.text3, max(1.0, look.k)))
            rect.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setBrush(look.colour(colour))
        radius = 2.5 * look.k
        if pattern == "whole" or colour is None:
            painter.drawRoundedRect(rect, radius, radius)
            return
        half = (look.swatch - max(1.5, 2 * look.k)) / 2
        columns = 2 if pattern in ("doubled", "dotted") else 1
        rows = 2 if pattern in ("dashed", "dotted") else 1
        width = half if columns == 2 else rect.width()
        height = half if rows == 2 else rect.height()
        for column in range(columns):
            for row in range(rows):
                left = rect.left() if column == 0 else rect.right() - width
                top = rect.top() if row == 0 else rect.bottom() - height
                painter.drawRoundedRect(QRectF(left, top, width, height), radius / 2.5, radius / 2.5)

    return draw


def ring(look: Look) -> Drawing:
    """The amber ring of an open facet."""

    def draw(painter: QPainter, square: QRectF) -> None:
        inset = (square.width() - look.ring) / 2
        painter.setBrush(look.theme.tokens.warnbg)
        painter.setPen(QPen(look.theme.tokens.warn, 1.6 * look.k))
        painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset))

    return draw


def sheets(look: Look) -> Drawing:
    """The mark of a facet with more answers than it allows: one sheet upon another."""

    def draw(painter: QPainter, square: QRectF) -> None:
        inset = (square.width() - 11 * look.k) / 2
        rect = square.adjusted(inset, inset, -inset, -inset)
        w, h = rect.width(), rect.height()
        path = QPainterPath()
        path.moveTo(rect.left() + w / 2, rect.top() + h * 0.04)
        path.lineTo(rect.right(), rect.top() + h * 0.32)
        path.lineTo(rect.left() + w / 2, rect.top() + h * 0.6)
        path.lineTo(rect.left(), rect.top() + h * 0.32)
        path.closeSubpath()
        path.moveTo(rect.left(), rect.top() + h * 0.64)
        path.lineTo(rect.left() + w / 2, rect.top() + h * 0.92)
        path.lineTo(rect.right(), rect.top() + h * 0.64)
        pen = QPen(look.theme.tokens.warn, 1.3 * look.k)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPath(path)

    return draw


def ink_on(look: Look, ground: QColor) -> QColor:
    """What is read best on a colour: text, page, or the ink of the accent."""
    tokens = look.theme.tokens
    return max((tokens.text, tokens.page, tokens.on_accent), key=lambda ink: contrast(ink, ground))


def disc(look: Look, colour: int | None, initial: str) -> Drawing:
    """A coder: the first letter of the name in a disc."""

    def draw(painter: QPainter, square: QRectF) -> None:
        side = DISC * look.k
        inset = (square.width() - side) / 2
        rect = square.adjusted(inset, inset, -inset, -inset)
        ground = look.colour(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(rect)
        font = look.theme.ui(10 * look.k / look.theme.scale, 600)
        painter.setFont(font)
        painter.setPen(ink_on(look, ground))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initial)

    return draw


def paint_line(painter: QPainter, colour: QColor, pattern: str, start: QPointF, end: QPointF, width: float) -> None:
    """A straight line as wide as asked for, in a pattern."""
    painter.setRenderHint(painter.RenderHint.Antialiasing, pattern == "dotted")
    if pattern == "doubled":
        # Two thin lines with as much between them as one of them is wide, round the middle of the whole one.
        thin = max(1.0, width * 0.6)
        upright = start.x() == end.x()
        for side in (-1, 1):
            shift = QPointF(side * thin, 0) if upright else QPointF(0, side * thin)
            painter.setPen(QPen(colour, thin, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(start + shift, end + shift)
    else:
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        if pattern == "dashed":
            pen.setDashPattern([3.0, 2.0])
        elif pattern == "dotted":
            pen.setDashPattern([0.01, 2.2])
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(start, end)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(painter.RenderHint.Antialiasing, True)
