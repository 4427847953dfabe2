"""High contrast, and being told where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

from desktop.ui.speaking import speak
from desktop.ui.translate import tr
from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable


class SeeingHandlers(HandlerPart):
    """What these actions do."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {"view.contrast": self.contrast, "view.where": self.where, "view.menu": self.menu}

    def menu(self) -> None:
        """What the menu key does; on some systems Qt leaves Shift+F10 to the program."""
        part = QApplication.focusWidget()
        if part is None:
            return
        if isinstance(part, QAbstractItemView):
            row = part.currentIndex()
            place = part.visualRect(row).center() if row.isValid() else QPoint(8, 8)
            part = part.viewport()
        else:
            found = part.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
            place = found.center() if isinstance(found, QRect) and found.isValid() else part.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, part.mapToGlobal(place))
        QApplication.sendEvent(part, event)

    def contrast(self) -> None:
        """Switch high contrast; where the system asks for it, it stays."""
        theme, settings = self.window.theme, self.window.settings
        settings.preferences.high_contrast = not settings.preferences.high_contrast
        settings.save()
        theme.set_contrast(settings.preferences.high_contrast)
        self.window.refresh()
        if self.window.session is None:
            return
        if theme.high_contrast and not settings.preferences.high_contrast:
            self.window.session.said.emit("High contrast stays, because the system asks for it", {})
        else:
            on, off = "High contrast is on", "High contrast is off"
            self.window.session.said.emit(on if theme.high_contrast else off, {})

    def where(self) -> None:
        """Tell where one is, in the line below and to a screen reader."""
        desk = self.window.desk
        if desk is None:
            return
        page = self.window.stack.currentWidget()
        if page is desk:
            said = desk.view.voice.where()
        else:
            name = page.accessibleName() if page is not None else ""
            said = tr("Pane", "The page {name}. Escape goes back to the text", name=name)
        if self.window.status is not None:
            self.window.status.last.setText(said)
        speak(desk.view.pane if page is desk else self.window, said, urgent=True)
