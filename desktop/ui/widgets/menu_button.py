"""A button that names the present choice and opens the others: "Colour by abuse type"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui import icons
from desktop.ui.widgets.base import PaintedButton, advance, place, shape
from desktop.ui.widgets.whole import in_room

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPainter

    from desktop.ui.theme import Theme


class MenuButton(PaintedButton):
    """Opens a menu of choices, of which one is present, or any menu that is set.

    ``chosen`` carries the key of the choice as a Python object.
    """

    chosen = Signal(object)

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, icon: str = "", theme: Theme | None = None
    ) -> None:
        super().__init__(text, parent, theme=theme)
        self._icon = icon
        self._menu: QMenu | None = None
        self._choices: tuple[tuple[object, str], ...] = ()
        self._present: object = None
        self._pattern = "{choice}"
        self.setAccessibleName(text)
        self.clicked.connect(self.open_menu)

    def set_choices(self, choices: Sequence[tuple[object, str]], present: object, pattern: str = "{choice}") -> None:
        """Offer ``(key, words)``; the button reads ``pattern`` with the words of the present choice filled in."""
        self._choices, self._pattern = tuple(choices), pattern
        self.set_present(present)

    def set_present(self, key: object) -> None:
        """Show another choice as the present one, without a signal."""
        self._present = key
        words = next((words for known, words in self._choices if known == key), "")
        self.setText(self._pattern.format(choice=words))
        self.setAccessibleName(self.text())
        self._restyle()

    @property
    def present(self) -> Any:
        return self._present

    def set_menu(self, menu: QMenu) -> None:
        """Open this menu instead of a list of choices."""
        self._menu = menu

    def open_menu(self) -> None:
        menu = self._menu or self._own_menu()
        at = self.mapToGlobal(QPoint(0, self.height() + 2))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            at.setX(at.x() + self.width() - menu.sizeHint().width())
        menu.popup(at)

    def _own_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for key, words in self._choices:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == self._present)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, key=key: self._choose(key))
        return menu

    def _choose(self, key: object) -> None:
        self.set_present(key)
        self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_menu()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        px = self.theme.px
        width = px(12) + advance(self.theme.ui(12, 500), self.text()) + px(8) + px(14) + px(8)
        return QSize(width + (px(icons.SIZE) + px(8) if self._icon else 0), px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self.theme.px(96)), self.theme.px(28))

    def draw(self, painter: QPainter) -> None:
        px, t = self.theme.px, self.theme.tokens
        enabled = self.isEnabled()
        fill = None if not enabled else t.pressed if self.isDown() else t.raised_hover if self.hovered else t.raised
        shape(painter, self.rect(), self.corner(), fill, t.line2 if enabled else t.line)
        at = px(12)
        if self._icon:
            mark = px(icons.SIZE)
            box = place(self, QRect(at, 0, mark, self.height()))
            icons.draw(painter, self._icon, box, t.text2 if enabled else t.line2, mark)
            at += mark + px(8)
        chevron = px(14)
        room = self.width() - at - px(8) - chevron - px(8)
        painter.setFont(self.theme.ui(12, 500))
        painter.setPen(t.text if enabled else t.disabled)
        # What is chosen says more than the words before it.
        chosen = next((words for known, words in self._choices if known == self._present), self.text())
        whole = self.text() if advance(painter.font(), self.text()) <= room else chosen
        line = in_room(self, painter.font(), whole, room)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(place(self, QRect(at, 0, room, self.height())), align, line)
        box = place(self, QRect(self.width() - px(8) - chevron, 0, chevron, self.height()))
        icons.draw(painter, "chevron-down", box, t.text2 if enabled else t.line2, chevron)
