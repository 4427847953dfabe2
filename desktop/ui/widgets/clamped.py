"""Plain text of a few lines at most: what does not fit ends in an ellipsis, and the tooltip has the whole."""

from __future__ import annotations

import math
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.bounded import LINE, MOST, SPARE, bounded
from desktop.ui.theme import current

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent, QResizeEvent

SEPARATOR = "\u2028"


class ClampedText(QWidget):
    """``lines`` is how many are shown, 0 for all. ``clipped_changed`` tells when text is or is no longer cut off."""

    clipped_changed = Signal()

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        lines: int = 3,
        role: str = "text",
        size: float = 13,
        serif: bool = False,
        line_step: float = 0.0,
    ) -> None:
        super().__init__(parent)
        self.theme = current()
        self._text, self._lines, self._role = text, lines, role
        self._size, self._serif, self._step = size, serif, line_step
        self._clipped = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.theme.changed.connect(self._restyle)
        self._describe()

    # what it says

    @property
    def text(self) -> str:
        return self._text

    @property
    def clipped(self) -> bool:
        return self._clipped

    def set_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self._describe()
            self._restyle()

    def set_lines(self, lines: int) -> None:
        if lines != self._lines:
            self._lines = lines
            self._restyle()

    def set_role(self, role: str) -> None:
        self._role = role
        self.update()

    def _describe(self) -> None:
        self.setAccessibleName(bounded(self._text))

    def _restyle(self) -> None:
        self._measure()
        self.updateGeometry()
        self.update()

    # laying out

    def _font(self) -> QFont:
        return self.theme.reading(self._size) if self._serif else self.theme.ui(self._size)

    def _line_height(self) -> float:
        if self._step:
            return float(self.theme.px(self._step))
        return math.ceil(QFontMetricsF(self._font()).height() * (1.2 if self._serif else 1.25))

    def shown(self, width: int) -> tuple[list[str], bool]:
        """The lines that are shown at a width in pixels, and whether something is left out."""
        if not self._text or width <= 0:
            return [], False
        most = (self._lines + 1) * LINE if self._lines else MOST
        text = (bounded(self._text, most) if len(self._text) > most + SPARE else self._text).replace("\n", SEPARATOR)
        font = self._font()
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        spans: list[tuple[int, int]] = []
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            spans.append((line.textStart(), line.textStart() + line.textLength()))
            if self._lines and len(spans) > self._lines:
                break
        layout.endLayout()
        units = text.encode("utf-16-le")
        pieces = [units[2 * start : 2 * end].decode("utf-16-le", "replace") for start, end in spans]
        if not self._lines or len(pieces) <= self._lines:
            return [piece.rstrip(SEPARATOR + " ") for piece in pieces], False
        start = spans[self._lines - 1][0]
        rest = units[2 * start :].decode("utf-16-le", "replace").split(SEPARATOR, 1)[0]
        last = QFontMetricsF(font).elidedText(f"{rest} …", Qt.TextElideMode.ElideRight, width)
        if not last.endswith("…"):
            last = QFontMetricsF(font).elidedText(f"{rest}{rest}", Qt.TextElideMode.ElideRight, width)
        return [piece.rstrip(SEPARATOR + " ") for piece in pieces[: self._lines - 1]] + [last], True

    def _measure(self) -> None:
        _, clipped = self.shown(self.width())
        self.setToolTip(bounded(self._text) if clipped else "")
        if clipped != self._clipped:
            self._clipped = clipped
            self.clipped_changed.emit()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return math.ceil(len(self.shown(width)[0]) * self._line_height())

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 0 else self.theme.px(240)
        return QSize(self.theme.px(120), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(40), self.sizeHint().height() if self.width() > 0 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._measure()
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            font = self._font()
            painter.setFont(font)
            painter.setPen(getattr(self.theme.tokens, self._role))
            step = self._line_height()
            metrics = QFontMetricsF(font)
            base = (step - metrics.height()) / 2 + metrics.ascent()
            letters = self._letters_direction()
            painter.setLayoutDirection(letters)
            # A quote stands at the side where its letters begin, the words of the desk at the leading one.
            right = (letters if self._serif else self.layoutDirection()) == Qt.LayoutDirection.RightToLeft
            for place, line in enumerate(self.shown(self.width())[0]):
                at = self.width() - metrics.horizontalAdvance(line) if right else 0.0
                painter.drawText(QPointF(at, base + place * step), line)
        finally:
            painter.end()

    def _letters_direction(self) -> Qt.LayoutDirection:
        """The way the text runs: that of its first letter, else that of the desk."""
        for letter in self._text:
            kind = unicodedata.bidirectional(letter)
            if kind in ("L", "R", "AL"):
                return Qt.LayoutDirection.LeftToRight if kind == "L" else Qt.LayoutDirection.RightToLeft
        return self.layoutDirection()
