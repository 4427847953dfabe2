"""The field for a passphrase: nothing that stands in it gets anywhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QClipboard, QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.ui.widgets.secret_field import SecretField
from tests.ui.desk_case import in_front

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.theme import Theme

SECRET = "heron lantern gravel"
NO_KEYS = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> SecretField:
    made = in_front(qtbot, SecretField(), 300, 60)
    made.edit.setFocus()
    made.edit.setText(SECRET)
    return made


def dragged(line: QLineEdit, at: QPoint) -> QMouseEvent:
    """The pointer moved with the button held; what tests have for it does not hold one."""
    held = Qt.MouseButton.LeftButton
    there = QPointF(line.mapToGlobal(at))
    return QMouseEvent(QMouseEvent.Type.MouseMove, QPointF(at), there, Qt.MouseButton.NoButton, held, NO_KEYS)


def test_it_is_hidden_until_the_eye_is_pressed(qtbot: QtBot, field: SecretField) -> None:
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password
    assert SECRET not in field.edit.displayText()
    assert field.edit.eye.accessibleName() == "Show the passphrase"
    qtbot.mouseClick(field.edit.eye, Qt.MouseButton.LeftButton)
    assert field.edit.displayText() == SECRET
    assert field.edit.eye.accessibleName() == "Hide the passphrase"
    qtbot.keyClick(field.edit.eye, Qt.Key.Key_Space)
    assert SECRET not in field.edit.displayText()


@pytest.mark.parametrize("seen", [False, True])
@pytest.mark.parametrize("key", ["copy", "cut", "kill", "insert", "mouse"])
def test_nothing_goes_to_the_clipboard(qtbot: QtBot, field: SecretField, seen: bool, key: str) -> None:
    clipboard = QApplication.clipboard()
    modes = [QClipboard.Mode.Clipboard]
    modes += [QClipboard.Mode.Selection] if clipboard.supportsSelection() else []
    for mode in modes:
        clipboard.setText("before", mode)
    field.edit.set_seen(seen)
    field.edit.selectAll()
    if key == "copy":
        qtbot.keyClick(field.edit, Qt.Key.Key_C, CTRL)
    elif key == "cut":
        qtbot.keyClick(field.edit, Qt.Key.Key_X, CTRL)
    elif key == "insert":
        qtbot.keyClick(field.edit, Qt.Key.Key_Insert, CTRL)
    elif key == "kill":
        field.edit.home(False)
        qtbot.keyClick(field.edit, Qt.Key.Key_K, CTRL)
    else:
        qtbot.mousePress(field.edit, Qt.MouseButton.LeftButton, pos=QPoint(14, 15))
        QApplication.sendEvent(field.edit, dragged(field.edit, QPoint(90, 15)))
        assert field.edit.hasSelectedText()
        qtbot.mouseRelease(field.edit, Qt.MouseButton.LeftButton, pos=QPoint(90, 15))
    assert [clipboard.text(mode) for mode in modes] == ["before"] * len(modes)
    if key != "kill":
        assert field.text() == SECRET


def test_its_menu_offers_to_paste_and_not_to_copy(qtbot: QtBot, field: SecretField) -> None:
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QMenu

    field.edit.set_seen(True)
    QApplication.clipboard().setText("from elsewhere")
    at = QPoint(20, 10)
    QApplication.sendEvent(
        field.edit, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.edit.mapToGlobal(at))
    )
    menu = field.edit.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Paste", "Select all"]
    field.edit.selectAll()
    menu.actions()[0].trigger()
    assert field.text() == "from elsewhere"
    menu.close()


@pytest.mark.parametrize("seen", [False, True])
def test_nothing_comes_back_by_undoing(qtbot: QtBot, field: SecretField, seen: bool) -> None:
    field.edit.set_seen(seen)
    qtbot.keyClicks(field.edit, "xyz")
    field.edit.selectAll()
    qtbot.keyClick(field.edit, Qt.Key.Key_Delete)
    qtbot.keyClick(field.edit, Qt.Key.Key_Z, CTRL)
    assert field.text() == ""
    field.edit.setText(SECRET)
    field.edit.wipe()
    assert not field.edit.isUndoAvailable()
    field.edit.undo()
    assert field.text() == ""


@pytest.mark.parametrize("seen", [False, True])
def test_an_input_method_may_write_and_must_not_learn(qtbot: QtBot, field: SecretField, seen: bool) -> None:
    field.edit.set_seen(seen)
    assert field.edit.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    hints = field.edit.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    field.edit.wipe()
    event = QInputMethodEvent()
    event.setCommitString("비밀 열쇠")
    QApplication.sendEvent(field.edit, event)
    assert field.text() == "비밀 열쇠"


def test_a_screen_reader_hears_the_name_and_not_the_passphrase(field: SecretField) -> None:
    field.edit.setAccessibleName("Passphrase")
    field.set_error("This does not fit.")
    interface = QAccessible.queryAccessibleInterface(field.edit)
    told = [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)]
    told += [interface.text(kind) for kind in (QAccessible.Text.Value, QAccessible.Text.Help)]
    assert told[:2] == ["Passphrase", "This does not fit."]
    assert not any(SECRET in words for words in told)


def test_caps_lock_is_said_while_it_seems_to_be_on(qtbot: QtBot, field: SecretField) -> None:
    def letter(key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QApplication.sendEvent(field.edit, QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers, text))

    letter(Qt.Key.Key_A, "a")
    assert not field.caps.isVisible()
    letter(Qt.Key.Key_A, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not field.caps.isVisible()
    letter(Qt.Key.Key_A, "A")
    assert field.caps.isVisible()
    letter(Qt.Key.Key_1, "1")
    assert field.caps.isVisible()
    letter(Qt.Key.Key_CapsLock, "")
    assert not field.caps.isVisible()
    letter(Qt.Key.Key_A, "a", Qt.KeyboardModifier.ShiftModifier)
    assert field.caps.isVisible()


def test_the_eye_stands_at_the_trailing_end(qtbot: QtBot, field: SecretField) -> None:
    assert field.edit.eye.x() > field.edit.width() // 2
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert field.edit.eye.geometry().right() < field.edit.width() // 2
    assert field.edit.textMargins().left() > 0
    assert field.edit.textMargins().right() == 0
    assert QPointF(field.edit.eye.geometry().center()).y() == pytest.approx(field.edit.height() / 2, abs=1.5)
