"""The person's keyboard: every key goes through the window that has it, as the platform's own do."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QFileDialog, QLineEdit

from tests.walks import eyes
from tests.walks.looking import Looking

if TYPE_CHECKING:
    from pathlib import Path

NO_KEYS = Qt.KeyboardModifier.NoModifier


class Keyboard(Looking):
    """``keys`` counts every key that was pressed."""

    keys: int = 0

    def _in_front(self) -> bool:
        """Whether a window has the keyboard; a dialog gets it as a window manager would give it."""
        wanted = QApplication.activeModalWidget() or self.window()
        beside = QApplication.activeWindow()
        if wanted.isActiveWindow() or (isinstance(beside, QDialog) and not wanted.isModal()):
            return True
        if beside is not None and beside.isVisible() and beside.parentWidget() is wanted:
            return True  # one that asks nothing, such as the guide
        wanted.activateWindow()
        return False

    def _front(self) -> QWindow:
        if QApplication.focusWindow() is not None:
            return QApplication.focusWindow()
        return (QApplication.activeModalWidget() or self.window()).windowHandle()

    def _key(self, key: Qt.Key, text: str, held: Qt.KeyboardModifier) -> None:
        # Waited for here and not in the main thread, where a loop within the loop would let the next key come first.
        deadline = time.monotonic() + 2
        while not self.stage.ask(self._in_front) and time.monotonic() < deadline:
            time.sleep(0.005)
        self.keys += 1
        self.stage.do(lambda: QTest.sendKeyEvent(QTest.KeyAction.Click, self._front(), key, text, held))

    def press(self, *keys: str) -> None:
        """Press keys as they are written in menus: "Ctrl+K", "Return"."""
        for name in keys:
            combination: QKeyCombination = QKeySequence(name)[0]  # type: ignore[index]
            key, held = combination.key(), combination.keyboardModifiers()
            plain = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t", Qt.Key.Key_Space: " "}
            text = plain.get(key, "") if not held & ~Qt.KeyboardModifier.ShiftModifier else ""
            if 0x20 < int(key) < 0x7F and held in (NO_KEYS, Qt.KeyboardModifier.ShiftModifier):
                text = chr(int(key)) if held else chr(int(key)).lower()
            self._key(key, text, held)

    def type(self, text: str) -> None:
        """Type letters, each one key; those that no Latin keyboard has as the keyboard of their script sends them."""
        for letter in text:
            code = ord(letter.upper()) if letter.isascii() else 0
            held = Qt.KeyboardModifier.ShiftModifier if letter.isascii() and letter.isupper() else NO_KEYS
            self._key(Qt.Key(code) if code else Qt.Key.Key_unknown, letter, held)

    def write(self, text: str) -> None:
        """Put words into the field that has the keyboard, in place of what is there."""
        self.press("Ctrl+A")
        self.type(text)

    def compose(self, *stages: str, settle: bool = True) -> None:
        """Let an input method compose a text in stages and, at the end, hand over the last of them."""

        def send(event: QInputMethodEvent) -> None:
            focus = QApplication.focusWidget()
            assert focus is not None
            assert focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled), f"{focus} takes no composed text"
            QApplication.sendEvent(focus, event)

        for stage in stages:
            self.stage.do(partial(send, QInputMethodEvent(stage, [])))
        if settle:
            event = QInputMethodEvent("", [])
            event.setCommitString(stages[-1])
            self.stage.do(lambda: send(event))

    def command(self, name: str) -> None:
        """Do something through the field that finds everything."""
        self.press("Ctrl+K")
        self.sees("Go to or do anything")
        self.type(name)
        self.sees(name)
        self.press("Return")

    def answer_file_dialog(self, path: Path) -> None:
        """Type a path into the file dialog that is open, and Return."""
        self.until(
            lambda: (
                isinstance(QApplication.activeModalWidget(), QFileDialog)
                and isinstance(QApplication.focusWidget(), QLineEdit)
            ),
            "the file dialog",
        )
        self.write(str(path))
        self.press("Return")
        self.until(lambda: not isinstance(QApplication.activeModalWidget(), QFileDialog), "the file dialog is done")

    def selected_words(self) -> str:
        """What is selected in the text now."""
        return self.stage.ask(lambda: eyes.text_pane().textCursor().selectedText())

    def walk_to_row(self, name: str) -> None:
        """Go down in the list that has the keyboard until this row is in hand."""

        def row() -> str:
            view = QApplication.focusWidget()
            return str(view.currentIndex().data()) if isinstance(view, QAbstractItemView) else ""

        for _ in range(200):
            if name in self.stage.ask(row):
                return
            self.press("Down")
        raise AssertionError(f"the keys do not reach the row “{name}”; they end at “{self.stage.ask(row)}”")

    def find(self, words: str) -> None:
        """Select words of the text by keys: the find bar, and Ctrl+Return on what it found."""
        self.press("Ctrl+F")
        self.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit), "the line for finding")
        self.write(words)
        self.press("Ctrl+Return")
        self.sees_selected(words)
