"""The cap of a key, as it stands beside what the key does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import Theme, current
from desktop.ui.translate import isolate
from desktop.ui.widgets.base import advance, shape

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_HEIGHT, _PADDING = 18, 5


def cap_size(theme: Theme, keys: str) -> QSize:
    """Room that the cap of ``keys`` takes, in pixels."""
    height = theme.px(_HEIGHT)
    return QSize(max(height, advance(_font(theme), keys) + 2 * theme.px(_PADDING)), height)


def paint_cap(painter: QPainter, box: QRect, keys: str, theme: Theme, colour: QColor | None = None) -> None:
    """Paint a cap of ``cap_size`` into the box."""
    shape(painter, box, theme.px(4), None, colour or theme.tokens.line2)
    painter.setFont(_font(theme))
    painter.setPen(colour or theme.tokens.text2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, isolate(keys))


def _font(theme: Theme) -> QFont:
    return theme.ui(11)


class KeyHint(QWidget):
    """One key cap: ``KeyHint("Ctrl+Enter")``."""

    def __init__(self, keys: str, parent: QWidget | None = None, *, theme: Theme | None = None) -> None:
        super().__init__(parent)
        self.theme = theme or current()
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(keys)
        self.theme.changed.connect(self._restyle)

    @property
    def keys(self) -> str:
        return self._keys

    def set_keys(self, keys: str) -> None:
        self._keys = keys
        self.setAccessibleName(keys)
        self._restyle()

    def sizeHint(self) -> QSize:
        return cap_size(self.theme, self._keys)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            paint_cap(painter, self.rect(), self._keys, self.theme)
        finally:
            painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
