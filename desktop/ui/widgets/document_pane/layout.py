"""Lines a comfortable distance apart, placed by baseline, and paragraphs set by their role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextDocumentLayout

from desktop.ui.widgets.document_pane.text_edge import continues, role_of_state

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument

    from desktop.ui.widgets.document_pane.look import Look
    from desktop.ui.widgets.document_pane.text_edge import TextEdge

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
#: A speaker's name ends with a colon within this many characters of the paragraph's beginning.
_LONGEST_SPEAKER = 48


class PaneLayout(QPlainTextDocumentLayout):
    """Qt's plain layout with its lines moved apart.

    QPlainTextEdit ignores the line height of block formats, but asks this method for the size of every block that it
    shows, and draws lines where they are. Fonts of several scripts mixed in a line differ in height, so each line is
    placed by its baseline.
    """

    def __init__(self, document: QTextDocument, look: Look) -> None:
        super().__init__(document)
        self.look = look

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        rect = super().blockBoundingRect(block)
        layout = block.layout()
        count = layout.lineCount()
        if not count:
            return rect
        state = block.userState()
        role = self.look.roles[role_of_state(state)]
        first, last = layout.lineAt(0), layout.lineAt(count - 1)
        top = role.before + role.base
        if (
            abs(first.y() + first.ascent() - top) > 0.01
            or abs(last.y() + last.ascent() - top - (count - 1) * role.step) > 0.01
        ):
            # Laid out anew: Qt has put the lines back together and taken the paragraph for left-to-right; or lines are
            # to stand at another distance.
            option = layout.textOption()
            rightward = block.textDirection() == Qt.LayoutDirection.RightToLeft
            option.setAlignment(_RIGHT if rightward else _LEFT)
            layout.setTextOption(option)
            for number in range(count):
                line = layout.lineAt(number)
                top = role.before + number * role.step + role.base - line.ascent()
                line.setPosition(QPointF(line.x(), top))
        gap = 0.0 if continues(state) else role.gap
        return QRectF(rect.x(), rect.y(), rect.width(), role.before + count * role.step + gap)


def apply_format_layer(document: QTextDocument, edge: TextEdge, states: dict[int, int], look: Look) -> None:
    """Set the paragraphs that are not plain, by their role; no character is added or taken."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    try:
        for start, state in states.items():
            block = document.findBlock(edge.to_qt(start))
            block.setUserState(state)
            role = role_of_state(state)
            if role in ("", "cell"):
                continue
            length = block.length() - 1
            shape = QTextCharFormat()
            if role == "speaker":
                colon = edge.text.find(":", start, start + _LONGEST_SPEAKER)
                newline = edge.text.find("\n", start, start + _LONGEST_SPEAKER)
                if colon < 0 or 0 <= newline < colon:
                    continue
                length = edge.to_qt(colon + 1) - block.position()
                shape.setFontWeight(700)
            else:
                shape.setFont(look.roles[role].font)
                shape.setForeground(look.roles[role].colour)
            cursor.setPosition(block.position())
            cursor.setPosition(block.position() + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(shape)
    finally:
        cursor.endEditBlock()
