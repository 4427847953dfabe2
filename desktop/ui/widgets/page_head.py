"""The first line of a page beside the desk: back to the text, what the page is, how much, and parts at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.labels import Label, Surface

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PageHead(Surface):
    """45 high, on page colour. ``left`` is emitted by the arrow."""

    left = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("page", parent, edges="b")
        if parent is not None and not parent.accessibleName():
            parent.setAccessibleName(title)  # the page is called as its head says
        self.back = IconButton("arrow-left", tr("Pages", "Back to the text"), self, shortcut="Esc")
        self.title = Label(title, self, weight=600)
        self.remark = ElidedLabel("", self, least=0, role="text3", tabular=True)
        self.row = QHBoxLayout(self)
        for part in (self.back, self.title, self.remark):
            self.row.addWidget(part)
        self.row.addStretch(1)
        self.back.clicked.connect(self.left)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self.theme.px
        self.setFixedHeight(px(45))
        set_margins(self.row, self, px(14), 0, px(24), 1)
        self.row.setSpacing(px(8))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "row"):
            self._restyle()

    def set_remark(self, text: str) -> None:
        """Say something quiet after the title."""
        self.remark.setText(isolate(text))

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Put a part at the trailing edge, after those that are there."""
        self.row.addWidget(part, stretch, Qt.AlignmentFlag.AlignVCenter)
