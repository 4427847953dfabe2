"""The top of the window: menu, undo and redo, one field for everything, who codes and who is shown."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QMenuBar,
    QSizePolicy,
    QStyle,
    QStyleOptionMenuItem,
    QToolButton,
    QWidget,
)

from desktop.ui import icons
from desktop.ui.theme import current
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import PaintedButton, advance, place, shape
from desktop.ui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from desktop.ui.actions.book import ActionBook
    from desktop.ui.widgets.coder_bar import CoderBar

# At 100 %: before the first part and after the last, between two, before the field, before who codes.
LEAD, TRAIL, NEAR, APART, FAR = 8, 14, 4, 16, 12
FIELD = (40, 300)
"""The least and the greatest width of the field for everything."""
MENUS, PEOPLE = 150, 620
"""So much the menus keep while who codes can still give way; so much who codes takes before the field is whole."""


class CommandField(PaintedButton):
    """Looks like a field and opens the palette of commands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.key = ""
        self.say_anew()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say_anew(self) -> None:
        self.setText(tr("Go", "Go to or do anything"))
        self.setAccessibleName(self.text())

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
    """A menu bar that knows its width in both directions; Qt's own forgets all but one menu when it is mirrored.

    Its » is painted by the theme: Qt's own stays as small as it is at 100 % and is black in the dark.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rest = self.findChild(QToolButton, "qt_menubar_ext_button")
        if self.rest is not None:
            self.rest.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.rest and self.rest is not None:
            if event.type() == QEvent.Type.Paint:
                self._paint_rest(self.rest)
                return True
            if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
                self._widen_rest(self.rest)
        return super().eventFilter(watched, event)

    def _widen_rest(self, button: QToolButton) -> None:
        """Let » take of the free room after the last menu that is seen what its sign needs."""
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), button.geometry())
        lanes = [
            QStyle.visualRect(self.layoutDirection(), self.rect(), self.actionGeometry(action))
            for action in self.actions()
            if action.isVisible()
        ]
        ends = [lane.right() + 1 for lane in lanes if lane.right() < box.left()]
        start = max(max(ends, default=0), box.right() + 1 - current().px(24))
        if start < box.left():
            wider = QRect(start, box.top(), box.right() + 1 - start, box.height())
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), wider))

    def _paint_rest(self, button: QToolButton) -> None:
        theme = current()
        painter = QPainter(button)
        try:
            lit = button.underMouse() or button.isDown()
            if lit:
                shape(painter, button.rect(), theme.px(5), theme.tokens.hover)
            painter.setFont(theme.ui(min(17, 1.3 * button.width() / theme.scale)))
            painter.setPen(theme.tokens.text if lit else theme.tokens.text2)
            # The sign is one of those that turn round by themselves in a line from right to left.
            painter.drawText(button.rect().adjusted(0, 0, 0, -theme.px(2)), Qt.AlignmentFlag.AlignCenter, "»")
        finally:
            painter.end()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return hint
        style = self.style()
        around = style.pixelMetric(QStyle.PixelMetric.PM_MenuBarHMargin, None, self)
        around += style.pixelMetric(QStyle.PixelMetric.PM_MenuBarPanelWidth, None, self)
        between = style.pixelMetric(QStyle.PixelMetric.PM_MenuBarItemSpacing, None, self)
        titles = self.title_widths()
        return QSize(sum(titles) + between * len(titles) + 2 * around, hint.height())

    def title_widths(self) -> list[int]:
        """How wide the title of each menu is, with what the style puts around it."""
        metrics, found = self.fontMetrics(), []
        for action in self.actions():
            if not action.isVisible():
                continue
            option = QStyleOptionMenuItem()
            self.initStyleOption(option, action)
            words = metrics.size(Qt.TextFlag.TextShowMnemonic, action.text())
            size = self.style().sizeFromContents(QStyle.ContentsType.CT_MenuBarItem, option, words, self)
            found.append(size.width())
        return found

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(56), super().minimumSizeHint().height())


class TopBar(QWidget):
    """One line of 45. ``people`` is the part that says who codes; it belongs to the open project.

    Where there is little room the field shortens first, then the words before the coders go, then menus go behind »,
    and then coders into their menu. Whatever is left over is the field's, as far as it can be of use.
    """

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
        self.people: CoderBar | None = None
        self.with_menu = sys.platform != "darwin"  # there the menus are at the top of the screen
        if self.with_menu:
            menu.setParent(self)
        for button, name in ((self.undo, "edit.undo"), (self.redo, "edit.redo")):
            self._bind(button, name)
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

    def set_people(self, people: CoderBar | None) -> None:
        """Put the coders of the open project at the trailing edge, or take them away."""
        if self.people is not None:
            self.people.hide()
            self.people.deleteLater()
        self.people = people
        if people is not None:
            people.setParent(self)
            people.show()
        self.arrange()

    # places

    def _beside(self) -> int:
        """What is taken by what neither grows nor shrinks."""
        px = self.theme.px
        taken = self.undo.sizeHint().width() + self.redo.sizeHint().width()
        taken += px(LEAD) + px(TRAIL) + px(NEAR) + px(APART)
        return taken + (px(NEAR) if self.with_menu else 0) + (px(FAR) if self.people is not None else 0)

    def _shares(self) -> tuple[int, int, int]:
        """The widths of the menus, of the field and of who codes."""
        px, room = self.theme.px, self.width() - self._beside()
        least, most = px(FIELD[0]), px(FIELD[1])
        menu = self.menu.sizeHint().width() if self.with_menu else 0
        if self.people is None:
            menu = max(0, min(menu, room - least))
            return menu, max(0, min(most, room - menu)), 0
        whole, bare = self.people.sizeHint().width(), self.people.bare_width()
        people = min(whole, px(PEOPLE))
        if menu + least + people > room:
            people = min(people, bare)
        if menu + least + people > room:
            people = max(min(people, room - least - px(MENUS)), self.people.minimumSizeHint().width())
            menu = max(0, min(menu, room - least - people))
        field = max(0, min(most, room - menu - people))
        if people >= bare:
            people = max(people, min(whole, room - menu - field))
        return menu, field, people

    def arrange(self) -> None:
        """Lay the parts from leading to trailing; who codes ends with the window."""
        px = self.theme.px
        menu, field, people = self._shares()
        at = px(LEAD)
        if self.with_menu:
            at = self._put(self.menu, at, menu, min(self.menu.sizeHint().height(), self.height() - 1)) + px(NEAR)
        at = self._put(self.undo, at, self.undo.sizeHint().width(), self.undo.sizeHint().height()) + px(NEAR)
        at = self._put(self.redo, at, self.redo.sizeHint().width(), self.redo.sizeHint().height()) + px(APART)
        self._put(self.field, at, field, self.field.sizeHint().height())
        if self.people is not None:
            self._put(self.people, self.width() - px(TRAIL) - people, people, self.people.sizeHint().height())

    def _put(self, part: QWidget, at: int, width: int, height: int) -> int:
        part.setGeometry(place(self, QRect(at, (self.height() - 1 - height) // 2, width, height)))
        return at + width

    def minimumSizeHint(self) -> QSize:
        width = self._beside() + self.theme.px(FIELD[0])
        width += self.menu.minimumSizeHint().width() if self.with_menu else 0
        width += self.people.minimumSizeHint().width() if self.people is not None else 0
        return QSize(width, self.theme.px(45))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()  # a name or a number has become longer
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "field"):
            self.arrange()

    def say_anew(self) -> None:
        """Say the words of the field in the language of the desk; the buttons follow their actions."""
        self.field.say_anew()
        self.refresh()

    def refresh(self) -> None:
        self.field.set_key(self.book.key_text("view.go"))

    def field_place(self, window: QWidget) -> QRect:
        """Where the field is in the window's coordinates."""
        return QRect(self.field.mapTo(window, QPoint(0, 0)), self.field.size())

    def restyle(self) -> None:
        px = self.theme.px
        self.menu.setFont(self.theme.ui(13))
        self.setFixedHeight(px(45))
        self.updateGeometry()
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), self.theme.tokens.panel)
            painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.tokens.line)
        finally:
            painter.end()
