"""Another language while people work: every window is built anew with everything where it was."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSplitter,
    QWidget,
)

from desktop.ui.translate import LANGUAGE, install_locale, present_language
from desktop.ui.widgets.typed import typed_text
from desktop.ui.windows.menus import build_menus
from desktop.ui.windows.showing_again import lifted

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow
    from desktop.ui.windows.several import Windows

#: So long after a page was built anew its parts have their last sizes, in ms.
_SETTLED_MS = 60
#: What of a session is known to nobody else; the rest is read from the project or put back by ``HeldPlace``.
_KEPT = ("code_in_hand", "recent_codes", "last_answers", "answered")


def choose_language(windows: Windows, code: str) -> None:
    """Speak another language from now on, in all windows at once."""
    windows.settings.preferences.language = code
    windows.settings.save()
    os.environ.pop(LANGUAGE, None)  # which was for the start
    app = QCoreApplication.instance()
    before = present_language()
    assert app is not None
    install_locale(app, code)
    if present_language() != before:
        for window in list(windows.all):
            speak_anew(window)


def speak_anew(window: MainWindow) -> None:
    """Say everything in a window in the language of the desk, laid out in its direction."""
    page = next((name for name, each in window.pages.items() if each is window.stack.currentWidget()), "")
    session, desk = window.session, window.desk
    kept: dict[str, Any] = {name: getattr(session, name) for name in _KEPT} if session is not None else {}
    parts_there = desk is not None and desk.right.parts is not None
    finding = desk is not None and page == "desk" and desk.view.is_finding
    window.flush()
    put_back = HeldParts(window, page)
    window.setUpdatesEnabled(False)
    window.theme.set_reduced_motion(True)  # nothing glides to where it was
    try:
        with lifted(window):
            _rename(window)
        if window.session is not None and window.desk is not None:
            _give_back(window.session, kept)
            if parts_there:
                window.desk.right.build()
            if finding:
                window.desk.view.find_bar.open_bar()
        elif page == "welcome":
            window.show_welcome()
        window.refresh()
    finally:
        window.setUpdatesEnabled(True)
    # Behind what the desk itself does when it was built.
    QTimer.singleShot(0, window, lambda: QTimer.singleShot(0, window, put_back))


def _give_back(session: Session, kept: dict[str, Any]) -> None:
    for name, value in kept.items():
        setattr(session, name, value)


def _rename(window: MainWindow) -> None:
    """The parts of a window that no project brings: actions, menus, the bar above, the start page, what floats."""
    window.book.say_anew()
    menus = window.menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    window.menu.clear()
    build_menus(window)
    for menu in menus:
        menu.deleteLater()
    window.top.say_anew()
    if window.commands is not None:
        window.commands.setParent(None)
        window.commands.deleteLater()
        window.commands = None
    welcome = window.pages.pop("welcome", None)
    if welcome is not None:
        window.book.shortcuts_changed.disconnect(welcome.name_keys)  # type: ignore[attr-defined]
        window.stack.removeWidget(welcome)
        welcome.setParent(None)
        welcome.deleteLater()
    for part in window.more.parts():
        part.say_anew()
    for beside in window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if beside.isWindow() and not isinstance(beside, (QDialog, QMenu)):  # the guide; it opens again where it was
            beside.close()
            beside.deleteLater()


class HeldParts:
    """Where everything of a page stood: scrolled to, typed, divided, in the focus; told by kind and order."""

    def __init__(self, window: MainWindow, page: str) -> None:
        self.window, self.page = window, page
        self.states: dict[tuple[str, int], Callable[[QWidget], None]] = {}
        self.focus: tuple[str, int] | None = None
        self.scrolled: dict[tuple[str, int], tuple[int, int]] = {}
        widget = window.pages.get(page)
        if widget is None:
            return
        focus = QApplication.focusWidget()
        for key, part in _named(widget).items():
            state = _state(part)
            if state is not None:
                self.states[key] = state
            if part is focus:
                self.focus = key
            if isinstance(part, QPlainTextEdit):
                self.scrolled[key] = part.textCursor().position(), part.verticalScrollBar().value()

    def __call__(self) -> None:
        self.window.theme.set_reduced_motion(self.window.settings.preferences.reduced_motion)
        widget = self.window.pages.get(self.page)
        if widget is None:
            return
        for key, part in _named(widget).items():
            put = self.states.get(key)
            if put is not None:
                put(part)
            if key == self.focus and part.isVisible():
                part.setFocus(Qt.FocusReason.OtherFocusReason)
            at = self.scrolled.get(key)
            if at is not None and isinstance(part, QPlainTextEdit):
                # Once more when it has its last size; unless somebody went on meanwhile.
                QTimer.singleShot(_SETTLED_MS, part, partial(_scroll, part, *at))


def _scroll(text: QPlainTextEdit, caret: int, at: int) -> None:
    if text.textCursor().position() == caret:
        text.verticalScrollBar().setValue(at)


def _named(page: QWidget) -> dict[tuple[str, int], QWidget]:
    """The parts of a page that have a state, by the name of their kind and their number among those of it."""
    numbers: dict[str, int] = {}
    found: dict[tuple[str, int], QWidget] = {}
    for family in (QSplitter, QLineEdit, QAbstractScrollArea):
        for part in page.findChildren(family):
            kind = type(part).__qualname__
            numbers[kind] = numbers.get(kind, -1) + 1
            found[kind, numbers[kind]] = part
    return found


def _state(part: QWidget) -> Callable[[QWidget], None] | None:
    """How to bring a part of the same kind to where this one is; None where there is nothing to bring."""
    if isinstance(part, QSplitter):
        sizes = part.sizes()
        return lambda other: other.setSizes(sizes) if isinstance(other, QSplitter) else None
    if isinstance(part, QLineEdit):
        return _state_of_line(part)
    if isinstance(part, QPlainTextEdit):
        return _state_of_text(part)
    if isinstance(part, QAbstractScrollArea):
        at = part.verticalScrollBar().value()
        row = part.currentIndex().row() if isinstance(part, QAbstractItemView) else -1

        def scroll(other: QWidget) -> None:
            if not isinstance(other, QAbstractScrollArea):
                return
            model = other.model() if isinstance(other, QAbstractItemView) else None
            if row >= 0 and model is not None and isinstance(other, QAbstractItemView):
                parentless = model.index(row, 0)
                if parentless.isValid() and not other.currentIndex().isValid():
                    other.setCurrentIndex(parentless)
            other.verticalScrollBar().setValue(at)

        return scroll
    return None


def _state_of_line(part: QLineEdit) -> Callable[[QWidget], None]:
    words, at, undone = part.text(), part.cursorPosition(), part.selectionStart()
    length = part.selectionLength()

    def put(other: QWidget) -> None:
        if not isinstance(other, QLineEdit) or other.isReadOnly():
            return
        if other.text() != words:
            other.setText(words)
            other.textEdited.emit(words)
        other.setCursorPosition(at)
        if undone >= 0:
            other.setSelection(undone, length)

    return put


def _state_of_text(part: QPlainTextEdit) -> Callable[[QWidget], None]:
    cursor = part.textCursor()
    anchor, at = cursor.anchor(), cursor.position()
    length = part.document().characterCount()
    scrolled = part.verticalScrollBar().value()
    words = "" if part.isReadOnly() else typed_text(part)

    def put(other: QWidget) -> None:
        if not isinstance(other, QPlainTextEdit):
            return
        moved = other.textCursor()
        there = "" if other.isReadOnly() else typed_text(other)
        if words != there and words.rstrip() == there:  # writing it down took away the blank that was just typed
            moved.movePosition(moved.MoveOperation.End)
            moved.insertText(words[len(there) :])
        if other.document().characterCount() != length:
            return
        moved = other.textCursor()
        if (moved.anchor(), moved.position()) != (anchor, at):
            moved.setPosition(anchor)
            moved.setPosition(at, moved.MoveMode.KeepAnchor)
            other.setTextCursor(moved)
        other.verticalScrollBar().setValue(scrolled)

    return put
