"""What stands beside the text of a pane: the base of its sides, and the paragraph numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.ui.guarded import guarded
from desktop.ui.widgets.document_pane.text_edge import has_number

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QWheelEvent

    from desktop.ui.widgets.document_pane.base import PaneBase

#: How far from the text the numbers begin, in px.
_NUMBERS = 12


class Side(QWidget):
    """A strip of the pane beside its text, in page colour. ``toward_right`` says on which side the text stands."""

    def __init__(self, pane: PaneBase) -> None:
        super().__init__(pane)
        self.pane = pane
        self.toward_right = True
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def place(self, offset: float, width: float = 0.0) -> float:
        """Left edge of something ``width`` wide that begins ``offset`` from the text."""
        return self.width() - offset - width if self.toward_right else offset

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(event.rect(), self.pane.look.theme.tokens.page)
            painter.setLayoutDirection(self.pane.layoutDirection())
            self.draw(painter)
        finally:
            painter.end()

    def draw(self, painter: QPainter) -> None:
        raise NotImplementedError

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text: a scroll area itself takes wheel events from its viewport only."""
        self.pane.wheelEvent(event)


class Numbers(Side):
    """Paragraph numbers, in line with the first line of their paragraph."""

    def draw(self, painter: QPainter) -> None:
        pane, look = self.pane, self.pane.look
        if not pane.shows_numbers:
            return
        scene = pane.scene()
        edge = scene.edge
        painter.setFont(look.number)
        painter.setPen(look.theme.tokens.text3)
        for view in scene.blocks:
            if view.end <= view.start or not has_number(view.block.userState()):
                continue
            start, end = edge.to_text(view.start), edge.to_text(view.end)
            if edge.text[start:end].isspace():
                continue
            info = scene.rects.info(view, edge)
            if not info.lines:
                continue
            label = str(pane.paragraph_number(start))
            width = look.number_metrics.horizontalAdvance(label)
            painter.drawText(QPointF(self.place(_NUMBERS * look.k, width), view.top + info.lines[0].baseline), label)
