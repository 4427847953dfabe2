"""The title over the memo of a segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui import icons
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class MemoTitle(QWidget):
    """The word Memo with its icon."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = current()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.row = QHBoxLayout(self)
        self.words = Label(tr("Segment", "Memo"), self, role="text2", size=12, weight=600)
        self.row.addWidget(self.words)
        self.row.addStretch(1)
        self.theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        set_margins(self.row, self, self.theme.px(20), 0, 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "row"):
            self.restyle()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(80), self.theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            px = self.theme.px
            box = self.rect()
            box.setWidth(px(14))
            if self.isRightToLeft():
                box.moveRight(self.rect().right())
            icons.draw(painter, "notebook", box, self.theme.tokens.text2, px(14))
        finally:
            painter.end()
