"""Links in a field that is typed in: two opening brackets offer what there is, Ctrl and a click lead there.

Beside the field, not within it, so that every kind of field can have it. ``link_wanted`` carries a Goal.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QTextCursor

from desktop.core.memo_links import LINK, Goal, goal_of, written
from desktop.core.text import Utf16Map
from desktop.ui.widgets.link_popup import LinkPopup
from desktop.ui.widgets.memo_styling import MemoStyling

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit

    from desktop.ui.models.link_choices import Choice
    from desktop.ui.session import Session

_BEGUN = re.compile(r"\[\[([^\[\]|\n]{0,80})$")
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_FAR = 800  # longer than any link
_MOVE, _KEEP = QTextCursor.MoveMode.MoveAnchor, QTextCursor.MoveMode.KeepAnchor


class LinkTyping(QObject):
    """Styles the field, offers links, and keeps the caret out of the numbers of links."""

    link_wanted = Signal(object)

    def __init__(self, session: Session, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self.session = session
        self.edit = edit
        self.styling = MemoStyling(edit.document())
        self.popup: LinkPopup | None = None
        self.left_at = -1
        self.before = 0
        self.moving = False
        edit.installEventFilter(self)
        edit.viewport().installEventFilter(self)
        edit.textChanged.connect(self._look)
        edit.cursorPositionChanged.connect(self._moved)

    # offering

    def _typed(self) -> tuple[str, int] | None:
        """The words after two opening brackets before the caret, and where the brackets stand."""
        cursor = self.edit.textCursor()
        if cursor.hasSelection() or self.edit.isReadOnly():
            return None
        begin = QTextCursor(cursor)
        begin.setPosition(max(cursor.block().position(), cursor.position() - _FAR), _KEEP)
        found = _BEGUN.search(begin.selectedText())
        if found is None:
            return None
        words = found[1] + cursor.block().layout().preeditAreaText()
        return words, cursor.position() - len(found[0].encode("utf-16-le")) // 2

    def _look(self) -> None:
        typed = self._typed() if self.edit.hasFocus() else None
        if typed is None or typed[1] == self.left_at:
            if typed is None:
                self.left_at = -1
            self.close()
            return
        if self.popup is None or self.popup.parentWidget() is not self.edit.window():
            self.popup = LinkPopup(self.session, self.edit.window())
            self.popup.chosen.connect(self._take)
            self.edit.destroyed.connect(self.popup.deleteLater)
        spot = self.edit.cursorRect()
        corner = self.edit.viewport().mapTo(self.edit.window(), spot.topLeft())
        self.popup.open(typed[0], QRect(corner, spot.size()))

    def close(self) -> None:
        if self.popup is not None and self.popup.isVisible():
            self.popup.hide()

    def _take(self, choice: Choice) -> None:
        QGuiApplication.inputMethod().commit()
        typed = self._typed()
        self.close()
        if typed is None:
            return
        cursor = self.edit.textCursor()
        cursor.setPosition(typed[1], _KEEP)
        cursor.insertText(written(choice.goal, choice.words))
        self.edit.setTextCursor(cursor)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # the caret

    def _link_at(self, position: int) -> tuple[int, int, int, int, Goal] | None:
        """The link around a position: where it begins, its words begin and end, it ends; all in Qt's counting."""
        block = self.edit.document().findBlock(position)
        around = self.edit.textCursor()
        begin = max(block.position(), position - _FAR)
        around.setPosition(begin)
        around.setPosition(min(block.position() + block.length() - 1, position + _FAR), _KEEP)
        text = around.selectedText()
        if "[[" not in text:
            return None
        units = Utf16Map(text)
        for match in LINK.finditer(text):
            places = [units.to_utf16(at) + begin for at in (match.start(), *match.span(1), match.end())]
            if places[0] <= position <= places[3]:
                return places[0], places[1], places[2], places[3], goal_of(match[2], match[3])
        return None

    def _moved(self) -> None:
        if self.moving:
            return
        cursor = self.edit.textCursor()
        position = cursor.position()
        found = self._link_at(position)
        if found is not None:
            start, low, high, end, _goal = found
            wanted = position
            forward = position > self.before
            if start < position < low:
                wanted = low if forward else start
            elif high < position < end:
                wanted = end if forward else high
            if wanted != position:
                self.moving = True
                cursor.setPosition(wanted, _KEEP if cursor.hasSelection() else _MOVE)
                self.edit.setTextCursor(cursor)
                self.moving = False
                position = wanted
        self.before = position
        if self.popup is not None and self.popup.isVisible() and self._typed() is None:
            self.close()

    def _removes_link(self, key: Qt.Key) -> bool:
        """Take a whole link away where one key would leave half of it."""
        cursor = self.edit.textCursor()
        if cursor.hasSelection() or self.edit.isReadOnly():
            return False
        found = self._link_at(cursor.position())
        if found is None:
            return False
        start, low, high, end, _goal = found
        at = cursor.position()
        before = key == Qt.Key.Key_Backspace and at in (end, low)
        after = key == Qt.Key.Key_Delete and at in (start, high)
        if not before and not after:
            return False
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        cursor.removeSelectedText()
        return True

    # events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent) and watched is self.edit:
            if kind == QEvent.Type.ShortcutOverride and self._is_open() and self._is_ours(event):
                event.accept()
                return True
            if kind == QEvent.Type.KeyPress:
                return self._key(event)
        elif isinstance(event, QMouseEvent) and watched is self.edit.viewport():
            held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if kind == QEvent.Type.MouseButtonRelease and held and event.button() == Qt.MouseButton.LeftButton:
                found = self._link_at(self.edit.cursorForPosition(event.position().toPoint()).position())
                if found is not None:
                    self.link_wanted.emit(found[4])
                    return True
        elif kind == QEvent.Type.InputMethod and watched is self.edit:
            QTimer.singleShot(0, self, self._look)  # once the field has it
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide) and watched is self.edit:
            self.close()
        return super().eventFilter(watched, event)

    def _is_open(self) -> bool:
        return self.popup is not None and self.popup.isVisible()

    @staticmethod
    def _is_ours(event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return plain and (event.key() in _STEPS or event.key() in _TAKES or event.key() == Qt.Key.Key_Escape)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if self._is_open() and self._is_ours(event):
            assert self.popup is not None
            if key == Qt.Key.Key_Escape:
                typed = self._typed()
                self.left_at = typed[1] if typed is not None else -1
                self.close()
                return True
            if key in _STEPS:
                self.popup.step(_STEPS[key])
                return True
            return self.popup.take()
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not event.modifiers():
            return self._removes_link(key)
        return False
