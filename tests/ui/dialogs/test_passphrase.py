"""Asking for a passphrase and choosing one, with real keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.core.codebook_files import load_codebook
from desktop.core.errors import DamagedProject, WrongPassphrase
from desktop.core.project import Project
from desktop.ui.dialogs.new_project import ask_new_project
from desktop.ui.dialogs.passphrase import ask_passphrase, choose_passphrase
from desktop.ui.dialogs.passphrase_parts import NewPassphrase
from desktop.ui.widgets.secret_field import SecretField, SecretLine
from tests.ui.dialogs.driving import drive

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("quick_keys")

RIGHT = "it's a “héron” лампа 비밀"
ENTER = Qt.Key.Key_Return


@pytest.fixture
def protected(tmp_path: Path) -> Path:
    path = tmp_path / "closed country.testimonia"
    Project.create(path, coder="Ana", codebook=load_codebook("Blank"), passphrase=RIGHT).close()
    return path


def told(dialog: Any) -> list[str]:
    """Every word that stands in a dialog, seen or spoken."""
    found: list[str] = [dialog.windowTitle()]
    for part in dialog.findChildren(object):
        for name in ("text", "toolTip", "accessibleName", "accessibleDescription", "whatsThis", "displayText"):
            word = getattr(part, name, None)
            if callable(word) and not (name == "text" and isinstance(part, (SecretLine, SecretField, NewPassphrase))):
                try:
                    found.append(str(word()))
                except TypeError:
                    continue
    return found


def opening(path: Path) -> Any:
    return ask_passphrase(None, path, lambda key: Project.open(path, key=key))


def test_the_right_one_opens(qtbot: QtBot, theme: Theme, protected: Path) -> None:
    def act(dialog: Any) -> None:
        assert not dialog.primary.isEnabled()
        assert any("closed country.testimonia" in words for words in told(dialog))
        assert dialog.focusWidget() is dialog.field.edit
        dialog.field.edit.insert(RIGHT)
        qtbot.keyClick(dialog.field.edit, ENTER)
        assert dialog.primary.text() == "One moment…"
        assert not dialog.primary.isEnabled()
        assert not any(RIGHT in words for words in told(dialog))
        qtbot.waitUntil(lambda: not dialog.isVisible())
        assert dialog.field.text() == ""

    project = drive(lambda: opening(protected), act)
    with project:
        assert project.encrypted
        assert project.coders.by_name("Ana") is not None


def test_a_wrong_one_is_said_below_and_stays_to_be_mended(qtbot: QtBot, theme: Theme, protected: Path) -> None:
    def act(dialog: Any) -> None:
        for wrong in ("nonsense", RIGHT + " ", RIGHT[:-1]):
            dialog.field.edit.setText(wrong)
            qtbot.keyClick(dialog.field.edit, ENTER)
            qtbot.waitUntil(lambda: dialog.field.error != "")
            assert dialog.isVisible()
            assert "does not open with this passphrase" in dialog.field.error
            assert dialog.field.text() == wrong
            assert dialog.field.edit.selectedText() == wrong
            assert dialog.focusWidget() is dialog.field.edit
            assert dialog.primary.text() == "Open"
            assert not any(wrong in words for words in told(dialog))
        qtbot.keyClicks(dialog.field.edit, "x")
        assert dialog.field.error == ""
        dialog.field.edit.setText(RIGHT)
        qtbot.keyClick(dialog.field.edit, ENTER)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    with drive(lambda: opening(protected), act) as project:
        assert project.encrypted


def test_leaving_it_opens_nothing_also_while_it_is_busy(qtbot: QtBot, theme: Theme, protected: Path) -> None:
    tried: list[Any] = []

    def act(dialog: Any) -> None:
        dialog.field.edit.setText(RIGHT)
        qtbot.keyClick(dialog.field.edit, ENTER)
        qtbot.keyClick(dialog.field.edit, Qt.Key.Key_Escape)

    assert drive(lambda: ask_passphrase(None, protected, tried.append), act) is None
    qtbot.wait(400)
    QApplication.processEvents()
    assert tried == []
    assert drive(lambda: opening(protected), lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape)) is None


def test_another_error_ends_it_and_is_raised(qtbot: QtBot, theme: Theme, protected: Path) -> None:
    def unlock(_key: Any) -> None:
        raise DamagedProject(path=protected)

    def act(dialog: Any) -> None:
        dialog.field.edit.setText("anything")
        qtbot.keyClick(dialog.field.edit, ENTER)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    with pytest.raises(DamagedProject):
        drive(lambda: ask_passphrase(None, protected, unlock), act)


def test_a_passphrase_that_is_too_long_is_said_below(qtbot: QtBot, theme: Theme, protected: Path) -> None:
    def act(dialog: Any) -> None:
        dialog.field.edit.setText("x" * 10_001)
        qtbot.keyClick(dialog.field.edit, ENTER)
        qtbot.waitUntil(lambda: "10000" in dialog.field.error.replace(",", ""))
        dialog.reject()

    assert drive(lambda: opening(protected), act) is None


def test_the_file_may_go_meanwhile(qtbot: QtBot, theme: Theme, protected: Path) -> None:
    def act(dialog: Any) -> None:
        protected.unlink()
        dialog.field.edit.setText(RIGHT)
        qtbot.keyClick(dialog.field.edit, ENTER)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    with pytest.raises(Exception, match="There is no project"):
        drive(lambda: opening(protected), act)


def test_a_new_one_is_typed_twice(qtbot: QtBot, theme: Theme) -> None:
    def act(dialog: Any) -> None:
        first, second = dialog.fields.first, dialog.fields.second
        assert dialog.primary.toolTip() == "A passphrase is needed."
        assert dialog.fields.judgement.text().startswith("Take five or six words")
        qtbot.keyClicks(first.edit, "heron lantern")
        assert dialog.fields.judgement.text().startswith("Weak")
        qtbot.keyClicks(first.edit, " gravel window cotton")
        assert dialog.fields.judgement.text().startswith("Good")
        assert dialog.primary.toolTip() == "Type the passphrase once more."
        qtbot.keyClick(first.edit, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is first.edit.eye
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
        assert second.edit.seen, "one eye opens both"
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is second.edit
        qtbot.keyClicks(second.edit, "heron lan")
        assert second.error == "", "it may still become the same"
        qtbot.keyClicks(second.edit, "d")
        assert second.error == "The two are not the same."
        qtbot.keyClick(second.edit, ENTER)
        assert dialog.isVisible()
        second.edit.setText("heron lantern gravel window cotton")
        assert second.error == ""
        assert not any("heron lantern" in words for words in told(dialog) if words != first.edit.displayText())
        qtbot.keyClick(second.edit, ENTER)
        assert first.text() == second.text() == ""

    chosen = drive(lambda: choose_passphrase(None, "Protect", "Protect the project"), act)
    assert chosen == "heron lantern gravel window cotton"


def test_half_of_it_is_wrong_once_the_field_is_left(qtbot: QtBot, theme: Theme) -> None:
    def act(dialog: Any) -> None:
        dialog.fields.first.edit.setText("heron lantern")
        dialog.fields.second.edit.setFocus()
        qtbot.keyClicks(dialog.fields.second.edit, "heron")
        assert dialog.fields.second.error == ""
        qtbot.keyClick(dialog.fields.second.edit, Qt.Key.Key_Tab)
        assert dialog.fields.second.error == "The two are not the same."
        dialog.reject()

    assert drive(lambda: choose_passphrase(None, "Protect", "Protect the project"), act) is None


def test_blanks_at_the_ends_are_warned_about_and_kept(qtbot: QtBot, theme: Theme) -> None:
    def act(dialog: Any) -> None:
        assert not dialog.fields.blanks.isVisible()
        dialog.fields.first.edit.setText(" heron ")
        assert dialog.fields.blanks.isVisible()
        dialog.fields.second.edit.setText(" heron ")
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    assert drive(lambda: choose_passphrase(None, "Protect", "Protect the project"), act) == " heron "


def test_a_new_project_can_be_protected(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.name.edit, "Valley")
        assert dialog.primary.isEnabled()
        dialog.go(2)
        assert not dialog.passphrase.isVisible()
        qtbot.mouseClick(dialog.protect, Qt.MouseButton.LeftButton)
        assert dialog.passphrase.isVisible()
        assert not dialog.primary.isEnabled()
        assert dialog.primary.toolTip() == "A passphrase is needed."
        assert dialog.focusWidget() is dialog.passphrase.first.edit
        dialog.passphrase.first.edit.insert(RIGHT)
        qtbot.keyClick(dialog.passphrase.first.edit, ENTER)
        assert dialog.step == 2, "what is wrong here is not left behind"
        dialog.passphrase.second.edit.insert(RIGHT)
        qtbot.keyClick(dialog.passphrase.second.edit, ENTER)
        assert dialog.step == 3
        qtbot.keyClick(dialog.focusWidget(), ENTER)

    answer = drive(lambda: ask_new_project(None, tmp_path, "Ana"), act)
    assert answer is not None
    assert answer.passphrase == RIGHT
    assert RIGHT not in repr(answer)


def test_a_new_project_that_is_not_protected_after_all(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.name.edit, "Valley")
        dialog.protect.setChecked(True)
        dialog.passphrase.first.edit.insert("x")
        dialog.protect.setChecked(False)
        assert dialog.passphrase.first.text() == ""
        qtbot.keyClick(dialog.name.edit, ENTER)

    answer = drive(lambda: ask_new_project(None, tmp_path, "Ana"), act)
    assert answer is not None
    assert answer.passphrase is None


def test_a_wrong_one_for_an_open_project(qtbot: QtBot, theme: Theme, protected: Path) -> None:
    def act(dialog: Any) -> None:
        dialog.field.edit.setText("wrong")
        qtbot.keyClick(dialog.field.edit, ENTER)
        qtbot.waitUntil(lambda: dialog.field.error != "")
        dialog.reject()

    with Project.open(protected, passphrase=RIGHT) as project:

        def unlock(key: Any) -> bool:
            if key != project.key:
                raise WrongPassphrase(path=protected)
            return True

        assert drive(lambda: ask_passphrase(None, protected, unlock), act) is None
