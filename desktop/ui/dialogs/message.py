"""A sentence that must be read, and a question before something large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.ui.dialogs.base import Dialog
from desktop.ui.translate import tr
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


class Message(Dialog):
    """A sentence and a button to go on."""

    def __init__(self, parent: QWidget | None, title: str, sentence: str, detail: str = "") -> None:
        super().__init__(parent, title, accept=tr("Messages", "OK"), cancel=False, wide=440)
        self.sentence = Label(sentence, self._content, wrap=True)
        self.body.addWidget(self.sentence)
        if detail:
            self.body.addWidget(self.quiet(detail))
        self.start_at(self.primary)


class Question(Dialog):
    """The safe answer has the keyboard, and no answer has the accent."""

    def __init__(
        self, parent: QWidget | None, title: str, sentence: str, yes: str, detail: str = "", no: str = ""
    ) -> None:
        super().__init__(parent, title, accept=yes, accent=False, wide=440)
        self.sentence = Label(sentence, self._content, wrap=True)
        self.body.addWidget(self.sentence)
        if detail:
            self.body.addWidget(self.quiet(detail))
        assert self.cancel is not None
        if no:
            self.cancel.set_text(no)
        self.start_at(self.cancel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Buttons take Enter themselves; where none has the keyboard, nothing is to happen by accident.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reject()
            return
        super().keyPressEvent(event)
