"""The shadow under a card that is laid over the window.

A graphics effect would draw the whole card and blur it again whenever one letter in it changes. This is a widget of
its own below the card, painted from one small picture that is blurred once for a theme and stretched to any size.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import current

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


def falloff(depth: float) -> float:
    """How dark a shadow is at a depth between 0, its outermost line, and 1, where nothing of it is thinned."""
    depth = min(1.0, max(0.0, depth))
    return depth * depth * (3 - 2 * depth)


@lru_cache(maxsize=8)
def shadow_picture(blur: int, radius: int, alpha: int, ratio: float) -> QPixmap:
    """A rounded square whose edge is blurred over `blur` pixels outwards and inwards; to be stretched in its middle."""
    side = 2 * (2 * blur + radius) + 1
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    try:
        # From the outside inwards, each line replacing what is under it: every pixel gets the darkness of its depth.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.setPen(Qt.PenStyle.NoPen)
        lines = round(2 * blur * ratio)
        for line in range(lines + 1):
            inset = line / ratio
            painter.setBrush(QColor(0, 0, 0, round(alpha * falloff(line / lines))))
            corner = max(1.0, radius + blur - inset)
            painter.drawRoundedRect(QRectF(inset, inset, side - 2 * inset, side - 2 * inset), corner, corner)
    finally:
        painter.end()
    return picture


class Shadow(QWidget):
    """Stands below its card and follows it; it takes no mouse and no focus."""

    def __init__(self, card: QWidget) -> None:
        super().__init__(card.parentWidget())
        self.card = card
        self.blur, self.drop, self.radius, self.alpha = 28, 6, 10, 56
        self._kept: tuple[tuple[float, ...], QPixmap] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setVisible(card.isVisible())
        card.installEventFilter(self)
        card.destroyed.connect(self.deleteLater)

    def set_look(self, blur: int, drop: int, radius: int, alpha: int) -> None:
        """How far it reaches, how far it lies below the card, the card's corners, and how dark it is (to 255)."""
        self.blur, self.drop, self.radius, self.alpha = blur, drop, radius, alpha
        self._follow()
        self.update()

    def _follow(self) -> None:
        reach, drop = self.blur, self.drop
        self.setGeometry(self.card.geometry().adjusted(-reach, drop - reach, reach, drop + reach))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.card:
            if kind in (QEvent.Type.Move, QEvent.Type.Resize):
                self._follow()
            elif kind == QEvent.Type.Show:
                self._follow()
                self.stackUnder(self.card)
                self.show()
            elif kind == QEvent.Type.Hide:
                self.hide()
            elif kind == QEvent.Type.ZOrderChange:
                self.stackUnder(self.card)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if current().high_contrast:
            return  # letters beside the card stay as sharp as they are; its edge is enough
        painter = QPainter(self)
        try:
            # What the card covers anyway is left out, but for its corners.
            card = self.card.geometry().translated(-self.pos())
            inner = card.adjusted(self.radius, self.radius, -self.radius, -self.radius)
            painter.setClipRegion(QRegion(event.rect()).subtracted(QRegion(inner)))
            painter.drawPixmap(0, 0, self._picture())
        finally:
            painter.end()

    def _picture(self) -> QPixmap:
        """The shadow in its present size, kept for as long as that stays."""
        ratio = self.devicePixelRatioF()
        wanted = (self.width(), self.height(), ratio, self.blur, self.radius, self.alpha)
        if self._kept is None or self._kept[0] != wanted:
            small = shadow_picture(self.blur, self.radius, self.alpha, ratio)
            whole = QPixmap(self.size() * ratio)
            whole.setDevicePixelRatio(ratio)
            whole.fill(Qt.GlobalColor.transparent)
            painter = QPainter(whole)
            try:
                self._stretch(painter, small, ratio)
            finally:
                painter.end()
            self._kept = wanted, whole
        return self._kept[1]

    def _stretch(self, painter: QPainter, small: QPixmap, ratio: float) -> None:
        edge, side = 2 * self.blur + self.radius, small.width()
        wide, high = self.width(), self.height()
        cuts = (0.0, edge * ratio, side - edge * ratio, float(side))
        across = (0, min(edge, wide // 2), max(wide - edge, wide // 2), wide)
        down = (0, min(edge, high // 2), max(high - edge, high // 2), high)
        for row in range(3):
            for column in range(3):
                painter.drawPixmap(_part(across, down, column, row), small, _part(cuts, cuts, column, row))


def _part(across: Sequence[float], down: Sequence[float], column: int, row: int) -> QRectF:
    """One of the nine fields between four lines down and four across."""
    return QRectF(across[column], down[row], across[column + 1] - across[column], down[row + 1] - down[row])
