"""A label that gives way: it ends in an ellipsis when there is no room, and its tooltip has the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from desktop.ui.translate import joined
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget


class ElidedLabel(Label):
    """One line of plain text, cut at its end where it must be. Parameters as of Label."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, least: int = 40, **kwargs: Any) -> None:
        super().__init__(text, parent, **kwargs)
        self._least = least

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        least = min(self.theme.px(self._least), self.sizeHint().width()) if self.text() else 0
        return QSize(least, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, super().sizeHint().height())

    def shown(self, metrics: QFontMetrics) -> str:
        """What there is room for."""
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            metrics = self.fontMetrics()
            shown = self.shown(metrics)
            self.setToolTip(self.text() if shown != self.text() else "")
            painter.setPen(self.palette().windowText().color())
            painter.setFont(self.font())
            flags = self.alignment() | Qt.TextFlag.TextSingleLine
            painter.drawText(QRect(0, 0, self.width(), self.height()), int(flags), shown)
        finally:
            painter.end()


class PartsLabel(ElidedLabel):
    """Several facts in one line: where there is little room the first ones go as a whole, before a word is cut."""

    def set_parts(self, parts: Sequence[str], between: str) -> None:
        self.parts, self.between = tuple(parts), between
        self.setText(joined(between, parts))

    def shown(self, metrics: QFontMetrics) -> str:
        parts: Sequence[str] = getattr(self, "parts", ())
        for first in range(len(parts)):
            words = joined(self.between, parts[first:])
            if metrics.horizontalAdvance(words) <= self.width():
                return words
        return "" if parts else super().shown(metrics)
