"""A frameless field that writes itself after a pause and when the focus leaves: for memos and notes.

What is typed between two pauses is one step. Inside the field Ctrl+Z is the field's own. ``left`` tells of Escape.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from desktop.core.errors import NotFound, TestimoniaError
from desktop.ui.bounded import wrap_mode
from desktop.ui.guarded import guarded
from desktop.ui.theme import current
from desktop.ui.widgets.typed import typed_text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.ui.session import Session

PAUSE_MS = 2000


class WritingField(QPlainTextEdit):
    """Shows one text of one thing; ``set_target`` changes which one, writing first what was typed on the last.

    A kind of field says in ``write`` and ``stored_text`` where its texts lie.
    """

    left = Signal()

    def __init__(self, session: Session, parent: QWidget, *, name: str, placeholder: str) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = current()
        self.target: int | None = None
        self.stored = ""
        self.writing = False
        self.typed = False
        #: What was typed and could not be written, by target; it is shown there again and tried again.
        self.unwritten: dict[int, str] = {}
        self.pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.pause.timeout.connect(self.flush)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._changed)
        # Within the layout of its holders the field finds out how many lines it has, too late to ask for their room.
        self.settling = QTimer(self, singleShot=True, interval=0)
        self.settling.timeout.connect(self.updateGeometry)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._ask_for_room())
        self.theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        t = self.theme.tokens
        self.setFont(self.theme.ui(13))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, t.text)
        palette.setColor(QPalette.ColorRole.PlaceholderText, t.text3)
        palette.setColor(QPalette.ColorRole.Base, t.page)
        self.setPalette(palette)
        self.updateGeometry()

    def write(self, target: int, text: str) -> object:
        """Keep the text, as one step."""
        raise NotImplementedError

    def stored_text(self, target: int) -> str:
        """The text as it is kept."""
        raise NotImplementedError

    # which text

    def set_target(self, target: int | None, text: str, *, read_only: bool) -> None:
        """Show the text of another thing. What is being typed on the same one stays."""
        if target != self.target:
            self.flush()
            self.target = target
            self._show(text)
            self._show_unwritten()
        elif text != self.stored and not self.writing and not self.typed:
            self._show(text)
        self.setReadOnly(read_only)

    def _show(self, text: str) -> None:
        self.pause.stop()
        self.stored = text
        self.blockSignals(True)
        if (mode := wrap_mode(text)) != self.wordWrapMode():
            self.clear()  # what goes is not laid out once more
            self.setWordWrapMode(mode)
        self.setPlainText(text)
        self.blockSignals(False)
        self.document().clearUndoRedoStacks()
        self.typed = False
        self.updateGeometry()

    def _show_unwritten(self) -> None:
        if self.target is not None and self.target in self.unwritten:
            stored = self.stored
            self._show(self.unwritten[self.target])
            self.stored, self.typed = stored, True

    # writing it

    def _changed(self) -> None:
        self.updateGeometry()
        if not self.isReadOnly() and self.target is not None:
            self.typed = True
            self.pause.start()

    def flush(self) -> None:
        """Write what was typed, as one step; nothing when nothing was."""
        self.pause.stop()
        if not self.typed or self.target is None or self.writing:
            return
        self.typed = False
        self.writing = True
        try:
            session, text = self.session, typed_text(self)
            self.unwritten.pop(self.target, None)
            try:
                self.write(self.target, text)
            except NotFound as error:  # with the thing its text went
                session.failed.emit(error)
            except TestimoniaError as error:
                self.unwritten[self.target] = text
                self.typed = True
                session.failed.emit(error)
                return
            self.stored = self.stored_text(self.target)
        finally:
            self.writing = False

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.left.emit()
            return
        super().keyPressEvent(event)

    # as high as its words

    def _ask_for_room(self) -> None:
        self.updateGeometry()
        self.settling.start()

    def sizeHint(self) -> QSize:
        lines = max(1, round(self.document().size().height()))
        return QSize(self.theme.px(200), lines * self.fontMetrics().lineSpacing() + self.theme.px(6))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(80), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
