"""The name of the program with its bracket, as it stands on the first page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import current
from desktop.ui.translate import isolate, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

INSET, COLUMN = 84, 320


class Wordmark(QWidget):
    """The name with its bracket and what the program is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.inset = INSET
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Testimonia")
        self.theme.changed.connect(self.updateGeometry)

    def motto(self) -> str:
        return tr("Welcome", "Read testimony, mark what matters, and show where every number came from.")

    def fit(self, width: int, inset: int = INSET) -> None:
        """Take the height that the motto needs in so much width, ``inset`` pixels at 100 % from the leading edge."""
        px = self.theme.px
        self.inset = inset
        self.setFixedHeight(px(54) + max(2, len(self._lines(width - px(self.inset + 16)))) * px(26))

    def _lines(self, room: int) -> list[str]:
        """The motto in lines, broken between words."""
        metrics = QFontMetrics(self.theme.reading(17, italic=True))
        line, lines = "", list[str]()
        for word in self.motto().split():
            longer = f"{line} {word}".strip()
            if line and metrics.horizontalAdvance(longer) > min(room, self.theme.px(COLUMN)):
                lines.append(line)
                line = word
            else:
                line = longer
        return [*lines, line]

    def paintEvent(self, event: QPaintEvent) -> None:
        px, t = self.theme.px, self.theme.tokens
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        try:
            width, height = self.width(), self.height()

            def box(x: int, y: int, w: int, h: int) -> QRect:
                return QRect(width - x - w if mirrored else x, y, w, h)

            for part in (
                box(px(self.inset - 26), px(2), px(3), height - px(2)),
                box(px(self.inset - 26), px(2), px(11), px(3)),
                box(px(self.inset - 26), height - px(3), px(11), px(3)),
            ):
                painter.fillRect(part, t.accent)
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            flags = side | Qt.AlignmentFlag.AlignAbsolute
            painter.setFont(self.theme.reading(44))
            painter.setPen(t.text)
            room = width - px(self.inset)
            painter.drawText(
                box(px(self.inset), -px(12), room, px(66)), int(flags | Qt.AlignmentFlag.AlignVCenter), "Testimonia"
            )
            font = self.theme.reading(17, italic=True)
            painter.setFont(font)
            painter.setPen(t.text2)
            self._draw_motto(painter, px(56), room, box, int(flags))
        finally:
            painter.end()

    def _draw_motto(self, painter: QPainter, top: int, room: int, box: Any, flags: int) -> None:
        step = self.theme.px(26)
        for number, text in enumerate(self._lines(room - self.theme.px(16))):
            where = box(self.theme.px(self.inset), top + number * step, room, step)
            painter.drawText(where, flags | int(Qt.AlignmentFlag.AlignVCenter), isolate(text))
