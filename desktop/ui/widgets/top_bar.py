"""The top of the window: menu, undo and redo, one field for everything, who codes and who is shown."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenuBar, QSizePolicy, QWidget

from desktop.ui import icons
from desktop.ui.theme import current
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import PaintedButton, advance, place, set_margins, shape
from desktop.ui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.ui.actions.book import ActionBook


# What the style sheet puts before and after the title of a menu, and the style between two.
PADDING, SPACING = 9, 8


class CommandField(PaintedButton):
    """Looks like a field and opens the palette of commands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Go", "Go to or do anything"), parent)
        self.key = ""
        self.setAccessibleName(self.text())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_key(self, key: str) -> None:
        self.key = key
        self.setToolTip(tr("Go", "Find an action, a document or a code ({key})", key=key))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(29))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(40), self.theme.px(29))

    def draw(self, painter: QPainter) -> None:
        t, px = self.theme.tokens, self.theme.px
        fill = t.hover if self.hovered else (t.raised if self.theme.dark else t.page)
        shape(painter, self.rect(), px(6), fill, t.line2)
        icons.draw(painter, "search", place(self, QRect(px(10), 0, px(16), self.height())), t.text3, px(15))
        painter.setFont(self.theme.ui(13))
        painter.setPen(t.text3)
        # Half a sentence says less than the glass alone. The key stands behind it where there is room for both, else in
        # its place where there is none for it.
        room_width = max(0, self.width() - px(40))
        needed = advance(self.theme.ui(13), self.text())
        key_width = px(70) if needed <= room_width - px(70) else 0
        alone = isolate(self.key) if advance(self.theme.ui(13), isolate(self.key)) <= room_width else ""
        words = self.text() if needed <= room_width else alone
        room = place(self, QRect(px(34), 0, room_width - key_width, self.height()))
        leading = Qt.AlignmentFlag.AlignLeft if not self._mirrored() else Qt.AlignmentFlag.AlignRight
        upright = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(room, int(leading | upright), words)
        if key_width:
            painter.setFont(self.theme.ui(11, 500))
            trailing = Qt.AlignmentFlag.AlignRight if not self._mirrored() else Qt.AlignmentFlag.AlignLeft
            box = place(self, QRect(self.width() - px(82), 0, px(70), self.height()))
            painter.drawText(box, int(trailing | upright), isolate(self.key))

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class Menu(QMenuBar):
    """A menu bar that knows its width in both directions; Qt's own forgets all but one menu when it is mirrored."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return hint
        metrics, room = self.fontMetrics(), 2 * current().px(PADDING) + SPACING
        titles = (action.text().replace("&", "") for action in self.actions() if action.isVisible())
        return QSize(sum(metrics.horizontalAdvance(title) + room for title in titles) + room, hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(56), super().minimumSizeHint().height())


class TopBar(QWidget):
    """One line of 45. ``people`` is the part that says who codes; it belongs to the open project."""

    go_wanted = Signal()

    def __init__(self, book: ActionBook, menu: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.book = book
        self.menu = menu
        self.undo = IconButton("undo", "", self)
        self.redo = IconButton("redo", "", self)
        self.field = CommandField(self)
        self.field.clicked.connect(self.go_wanted)
        self.people: QWidget | None = None
        self.row = QHBoxLayout(self)
        if sys.platform != "darwin":
            menu.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
            self.row.addWidget(menu, 0, Qt.AlignmentFlag.AlignVCenter)
        for button, name in ((self.undo, "edit.undo"), (self.redo, "edit.redo")):
            self.row.addWidget(button)
            self._bind(button, name)
        self.row.addSpacing(self.theme.px(12))
        self.row.addWidget(self.field, 3)  # it takes what is left, up to what it needs, and gives way to who codes
        self.row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        book.shortcuts_changed.connect(self.refresh)
        self.theme.changed.connect(self.restyle)
        self.restyle()
        self.refresh()

    def _bind(self, button: QAbstractButton, name: str) -> None:
        action = self.book[name]
        button.clicked.connect(action.trigger)

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.text())

        action.changed.connect(follow)
        follow()

    def set_people(self, people: QWidget | None) -> None:
        """Put the coders of the open project at the trailing edge, or take them away."""
        if self.people is not None:
            self.row.removeWidget(self.people)
            self.row.takeAt(self.row.count() - 1)
            self.people.deleteLater()
        self.people = people
        if people is not None:
            self.row.addSpacing(self.theme.px(8))
            self.row.addWidget(people)

    def refresh(self) -> None:
        self.field.set_key(self.book.key_text("view.go"))

    def field_place(self, window: QWidget) -> QRect:
        """Where the field is in the window's coordinates."""
        return QRect(self.field.mapTo(window, QPoint(0, 0)), self.field.size())

    def restyle(self) -> None:
        px = self.theme.px
        set_margins(self.row, self, px(8), 0, px(14), 1)
        self.row.setSpacing(px(4))
        self.menu.setFont(self.theme.ui(13))
        self.field.setMaximumWidth(px(300))
        self.setFixedHeight(px(45))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), self.theme.tokens.panel)
            painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.tokens.line)
        finally:
            painter.end()
