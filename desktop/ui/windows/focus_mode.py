"""The text alone: panels and bars go, a quiet line says how they come back, and they come back as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from desktop.ui.actions.shown_keys import shown_key
from desktop.ui.speaking import speak
from desktop.ui.theme import current
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.labels import Label, Surface

if TYPE_CHECKING:
    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.main_window import MainWindow


class FocusLine(Surface):
    """How to leave, at the foot of the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("page", parent, edges="t")
        self.theme = current()
        self.words = Label("", self, role="text2", size=12)
        self.leave = LinkButton(tr("Focus", "Bring everything back"), self)
        self.row = QHBoxLayout(self)
        self.row.addStretch(1)
        self.row.addWidget(self.words)
        self.row.addWidget(self.leave)
        self.row.addStretch(1)
        self.theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        px = self.theme.px
        set_margins(self.row, self, px(16), px(2), px(16), px(2))
        self.row.setSpacing(px(12))

    def name_keys(self) -> None:
        """Say the key as it is now."""
        key = shown_key("reading.focus")
        words = tr("Focus", "Only the text. Esc leaves.")
        if key:
            words = tr("Focus", "Only the text. Esc or {key} leaves.", key=isolate(key))
        self.words.setText(words)
        self.leave.setAccessibleDescription(words)


class FocusMode(QObject):
    """One for a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.desk: DeskPage | None = None
        self.line: FocusLine | None = None

    @property
    def on(self) -> bool:
        return self.desk is not None

    def join(self, desk: DeskPage) -> None:
        """Follow a new desk."""
        desk.alone_changed.connect(lambda alone: self._show(desk) if alone else self.leave())
        if not hasattr(self, "_followed"):
            self._followed = True
            self.window.stack.currentChanged.connect(self._page_changed)

    def switch(self) -> None:
        if self.on:
            self.leave()
        elif self.window.desk is not None:
            self.window.show_page("desk")
            self.window.desk.set_alone(True)

    def _show(self, desk: DeskPage) -> None:
        self.desk = desk
        if self.line is None:
            self.line = FocusLine(self.window.middle)
            self.line.leave.clicked.connect(self.leave)
            self.window.column.addWidget(self.line)
        self.line.name_keys()
        self.line.show()
        self.window.book["reading.focus"].setChecked(True)
        self.window.top.hide()
        if self.window.status is not None:
            self.window.status.hide()
        desk.view.focus_text()
        speak(desk.view.pane, self.line.words.text())
        self.window.refresh()

    def leave(self) -> None:
        """Bring everything back as it was; without the desk, which may be gone, only the bars."""
        desk, self.desk = self.desk, None
        self.window.book["reading.focus"].setChecked(False)
        if desk is None:
            return
        if self.line is not None:
            inside = self.line.leave.hasFocus()
            self.line.hide()
            if inside and isValid(desk):
                desk.view.focus_text()
        if self.window.session is None:
            return
        self.window.top.show()
        if self.window.status is not None:
            self.window.status.show()
        if isValid(desk):
            desk.set_alone(False)
        self.window.refresh()

    def _page_changed(self) -> None:
        """Another page needs the bars."""
        if self.on and self.window.stack.currentWidget() is not self.desk:
            self.leave()
