"""Fields for typing: a search field, and a field with its error in a sentence below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui.theme import Theme, current
from desktop.ui.translate import isolate, number, tr
from desktop.ui.widgets.base import advance, place, shape, tip
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.whole import tell_whole

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

_HEIGHT = 30


class SearchField(QLineEdit):
    """A line that filters or finds: magnifier, words for what it searches, a cross that empties it.

    ``stepped`` is emitted with +1 or -1 on Down and Up, so that a list below can follow; ``left`` on Escape in an
    empty field. The first Escape empties the field, unless ``keeps_text`` is set. What filters a list says by
    ``set_found`` how much of it is still shown.
    """

    stepped = Signal(int)
    left = Signal()
    keeps_text = False

    def __init__(
        self, placeholder: str, parent: QWidget | None = None, *, key: str = "", theme: Theme | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme or current()
        self._key = key
        self.found = ""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setToolTip(tip(placeholder, key))
        self._cross = IconButton("close", tr("Widgets", "Empty the field"), self, size=20, theme=self.theme)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.setCursor(Qt.CursorShape.ArrowCursor)
        self._cross.hide()
        self._cross.clicked.connect(self.clear)
        self.textChanged.connect(self._text_changed)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def set_found(self, shown: int, total: int) -> None:
        """Say in the field how much a filter shows of how much; nothing where it shows everything."""
        words = tr("Widgets", "{shown} of {all}", shown=number(shown), all=number(total)) if shown < total else ""
        if words != self.found:
            self.found = words
            self.setAccessibleDescription(words)
            self._restyle()

    def _restyle(self) -> None:
        px = self.theme.px
        self.setFixedHeight(px(_HEIGHT))
        leading = px(icons.SIZE) + px(6)
        trailing = px(16) if not self._key else advance(self.theme.ui(11), self._key) + px(6)
        if self.found:
            trailing = px(22) + advance(self.theme.ui(11), self.found)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            leading, trailing = trailing, leading
        self.setTextMargins(leading, 0, trailing, 0)
        self._settle()
        self.update()

    def _text_changed(self, text: str) -> None:
        self._cross.setVisible(bool(text))

    def _settle(self) -> None:
        side = self.theme.px(20)
        box = QRect(self.width() - side - self.theme.px(5), (self.height() - side) // 2, side, side)
        self._cross.setGeometry(place(self, box))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        px, t = self.theme.px, self.theme.tokens
        painter = QPainter(self)
        try:
            mark = px(icons.SIZE)
            ink = t.text2 if self.isEnabled() else t.line2
            icons.draw(painter, "search", place(self, QRect(px(9), 0, mark, self.height())), ink, mark)
            if self._key and not self.text():
                font = self.theme.ui(11)
                width = advance(font, self._key)
                painter.setFont(font)
                painter.setPen(t.text3)
                box = place(self, QRect(self.width() - px(12) - width, 0, width, self.height()))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, isolate(self._key))
            elif self.found:
                font = self.theme.ui(11)
                width = advance(font, self.found)
                painter.setFont(font)
                painter.setPen(t.text2)
                box = place(self, QRect(self.width() - px(28) - width, 0, width, self.height()))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, isolate(self.found))
        finally:
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            if self.text() and not self.keeps_text:
                self.clear()
            else:
                self.left.emit()
                event.setAccepted(not isinstance(self.window(), QDialog))  # a dialog is left by it
            return
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)


class MarkedLine(QLineEdit):
    """A line whose border can be that of an error."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self.wrong = False
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        hint = "" if self.text() else self.placeholderText()
        room = self.width() - self._theme.px(20)
        tell_whole(self, hint if hint and advance(self.font(), hint) > room else "")
        if not self.wrong:
            return
        painter = QPainter(self)
        try:
            shape(painter, self.rect(), self._theme.px(5), None, self._theme.tokens.bad, 2)
        finally:
            painter.end()


class ErrorField(QWidget):
    """A line with room below it for one sentence that says what is wrong; ``edit`` is the line itself."""

    line_class: type[MarkedLine] = MarkedLine

    def __init__(self, text: str = "", parent: QWidget | None = None, *, theme: Theme | None = None) -> None:
        super().__init__(parent)
        self.theme = theme or current()
        self.edit = self.line_class(self, self.theme)
        self.edit.setText(text)
        self._sentence = Label("", self, role="bad", size=12, wrap=True, theme=self.theme)
        self._sentence.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.edit)
        column.addWidget(self._sentence)
        self.setFocusProxy(self.edit)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(self.theme.px(6))
        self.edit.setFixedHeight(self.theme.px(_HEIGHT))

    def text(self) -> str:
        return self.edit.text()

    @property
    def error(self) -> str:
        return self._sentence.text()

    def set_error(self, sentence: str) -> None:
        """Show what is wrong, or nothing for an empty sentence."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.edit.wrong = bool(sentence)
        self.edit.setAccessibleDescription(sentence)
        self.edit.update()
