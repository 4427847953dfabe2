"""Lists whose rows paint themselves, on the ground of what holds them; and the frame that may lie around one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.ui.theme import current
from desktop.ui.widgets.base import shape

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowView(QListView):
    """Rows of one height: one is in hand, none is edited."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.theme.changed.connect(self.restyle)

    def restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class RowBox(RowView):
    """The same with an edge around its rows, for a frame: it would like to show ``count`` rows. Enter is the dialog's.

    ``wide`` and ``high`` are what one row would like, ``edge`` lies around all; pixels at 100 %. There is always room
    for ``least`` rows, if there are to be so many.
    """

    wide, high, least, edge = 300, 32, 3, 5

    def __init__(self, name: str, parent: QWidget | None = None, *, count: int) -> None:
        super().__init__(name, parent)
        self._count = count
        self.restyle()

    def restyle(self) -> None:
        edge = self.theme.px(self.edge)
        self.setViewportMargins(edge, edge, edge, edge)
        self.setMinimumHeight(self.theme.px(self.high * min(self.least, self._count)) + 2 * edge)
        super().restyle()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(self.wide), self.theme.px(self.high * self._count) + 2 * self.theme.px(self.edge))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            event.ignore()
            return
        super().keyPressEvent(event)


class PageRowBox(RowBox):
    """The same on page colour, wherever it lies."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            edge = self.theme.px(self.edge)
            ground = self.viewport().rect().adjusted(-edge, -edge, edge, edge)
            painter.fillRect(ground, self.theme.tokens.page)
        finally:
            painter.end()
        super().paintEvent(event)


class PageFrame(QWidget):
    """A rounded frame on page colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.inside: QWidget | None = None
        self.theme.changed.connect(self.update)

    def watch(self, inside: QWidget) -> None:
        """Show at the frame that a part has the keyboard, where it has no row to show it at."""
        self.inside = inside
        inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def _shows_focus(self) -> bool:
        inside = self.inside
        if inside is None or not inside.hasFocus():
            return False
        if not isinstance(inside, QAbstractItemView):
            return True
        row = inside.currentIndex()
        return not row.isValid() or not row.flags() & Qt.ItemFlag.ItemIsSelectable

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            t = self.theme.tokens
            focused = self._shows_focus()
            shape(painter, self.rect(), self.theme.px(6), t.page, t.accent if focused else t.line2, 2 if focused else 1)
        finally:
            painter.end()
