"""What something says here and there: the words that went struck out, those that came underlined."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout, QWidget

from desktop.core.word_difference import Kind, difference
from desktop.ui.bounded import DIFFERENCE, bounded
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.row_view import PageFrame


class TwoSides(PageFrame):
    """A title, and below it one text in which both sides can be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair = ("", "")
        self.title = Label("", self, weight=500, wrap=True)
        self.hint = Label("", self, role="text2", size=12, wrap=True)
        self.text = QTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.viewport().setAutoFillBackground(False)
        self.text.document().setDocumentMargin(0)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.title)
        self._column.addWidget(self.hint)
        self._column.addWidget(self.text, 1)
        self.watch(self.text)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(14), px(12), px(10), px(10))
        self._column.setSpacing(px(6))
        self.text.setMinimumHeight(px(40))
        self.show_pair(*self._pair)

    def show_words(self, title: str, hint: str, before: str, after: str) -> None:
        """Say what this is about, and show both sides."""
        self.title.setText(title)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.text.setAccessibleName(title)
        self.show_pair(before, after)

    def show_pair(self, before: str, after: str) -> None:
        self._pair = (before, after)
        self.text.setFont(self.theme.ui(13))
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        for piece in difference(bounded(before, DIFFERENCE), bounded(after, DIFFERENCE)):
            cursor.insertText(piece.text, self._format(piece.kind))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _format(self, kind: Kind) -> QTextCharFormat:
        """Colour and a sign each, so that neither is the only one."""
        found = QTextCharFormat()
        found.setFont(self.theme.ui(13))
        t = self.theme.tokens
        found.setForeground({Kind.GONE: t.bad, Kind.NEW: t.ok}.get(kind, t.text))
        found.setFontStrikeOut(kind is Kind.GONE)
        found.setFontUnderline(kind is Kind.NEW)
        return found

    def words(self) -> str:
        return self.text.toPlainText()
