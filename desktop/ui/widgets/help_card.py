"""A quiet card laid over the window beside a part of it: what the part is for, or a step of the tour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.base import ring, set_margins, shape
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.card_place import beside
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.shadow import Shadow

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

WIDTH, RADIUS, GAP = 340, 8, 12


class PartRing(QWidget):
    """A ring around the part that a card speaks of; it takes no mouse and no focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.over = window
        self.theme = current()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.theme.changed.connect(self.update)
        self.hide()

    def lay(self, box: QRect) -> None:
        """Lie around a box of the window; where it reaches the edges of the window, within them."""
        self.setGeometry(box.adjusted(-6, -6, 6, 6).intersected(self.over.rect()))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            ring(painter, self.rect().adjusted(4, 4, -4, -4), self.theme.px(5), self.theme.tokens.accent)
        finally:
            painter.end()


class HelpCard(QFrame):
    """A title with a cross, and a column for what is said; ``put`` lays it beside a part with a ring around that."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.over = window
        self.theme = current()
        self.part: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.title = Label("", self, size=15, weight=600, wrap=True)
        self.cross = IconButton("close", tr("Widgets", "Close"), self, size=24, shortcut="Esc")
        head = QHBoxLayout()
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout(self)
        self.column.addLayout(head)
        self.shadow = Shadow(self)
        self.ring = PartRing(window)
        self.theme.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    def restyle(self) -> None:
        px = self.theme.px
        set_margins(self.column, self, px(18), px(14), px(12), px(14))
        self.column.setSpacing(px(8))
        self.shadow.set_look(px(28), px(6), px(RADIUS), 150 if self.theme.dark else 70)
        if self.isVisible():
            self.settle()

    def put(self, part: QWidget | None) -> None:
        """Stand beside a part; without one at the lower trailing corner."""
        self.part = part
        self.settle()
        self.show()
        self.shadow.show()
        self.raise_()

    def box_of(self, part: QWidget) -> QRect:
        """Where a part is seen in the window."""
        corner = part.mapTo(self.over, QPoint(0, 0))
        seen = part.visibleRegion().boundingRect()
        box = QRect(corner + seen.topLeft(), seen.size()) if not seen.isEmpty() else QRect(corner, part.size())
        return box.intersected(self.over.rect())

    def settle(self) -> None:
        """Take size and place again."""
        window, px = self.over, self.theme.px
        width = min(px(WIDTH), window.width() - 2 * px(GAP))
        self.column.activate()
        needed = self.column.totalHeightForWidth(width) if self.column.hasHeightForWidth() else -1
        height = max(needed, self.column.totalMinimumSize().height() if needed < 0 else 0)
        self.resize(width, min(height, window.height() - 2 * px(GAP)))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        part = self.part
        if part is None or not part.isVisible() or part.window() is not window.window():
            self.ring.hide()
            room = window.rect()
            self.move(beside(room, self.size(), room, px(GAP), mirrored=mirrored))
            return
        box = self.box_of(part)
        self.ring.lay(box)
        self.move(beside(box, self.size(), window.rect(), px(GAP), mirrored=mirrored))
        self.raise_()

    def end(self) -> None:
        """Take it away, with its ring."""
        self.hide()
        self.ring.hide()

    def dispose(self) -> None:
        """The same for good."""
        self.end()
        for piece in (self.ring, self.shadow, self):
            piece.setParent(None)
            piece.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "ring"):
            self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            t = self.theme.tokens
            shape(painter, self.rect(), self.theme.px(RADIUS), t.raised, t.line2)
        finally:
            painter.end()
