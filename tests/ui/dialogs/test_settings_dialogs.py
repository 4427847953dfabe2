"""Keys and preferences: changed by keyboard, in force at once, taken back when one cancels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from desktop.ui.actions.book import ActionBook
from desktop.ui.actions.catalogue import CATALOGUE
from desktop.ui.dialogs.preferences import DEVELOPERS, ask_preferences, edit_preferences, languages
from desktop.ui.dialogs.shortcuts import edit_shortcuts, key_error
from desktop.ui.settings import Settings
from desktop.ui.widgets.buttons import LinkButton
from tests.ui.dialogs.driving import drive, looking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop.ui.theme import Theme

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def book(theme: Theme) -> Iterator[ActionBook]:
    window = QWidget()
    yield ActionBook(window, {spec.id: (lambda: None) for spec in CATALOGUE}, {})
    window.deleteLater()


def take_link(dialog: Any) -> LinkButton:
    link: LinkButton = dialog.conflict.findChildren(LinkButton)[0]
    return link


# keys


def test_an_action_is_found_and_gets_another_key_by_keyboard_alone(qtbot: QtBot, book: ActionBook) -> None:
    def act(dialog: Any) -> None:
        QAbstractItemModelTester(dialog.list.lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
        qtbot.keyClicks(dialog.focusWidget(), "rename doc")
        assert dialog.list.present == "document.rename"
        qtbot.keyClick(dialog.focusWidget(), ENTER)
        assert dialog.focusWidget() is dialog.capture or dialog.capture.isAncestorOf(dialog.focusWidget())
        qtbot.keyClick(dialog.capture, Qt.Key.Key_F2)
        assert dialog.list.lines.lines[1].keys == ("F2",)
        assert dialog.list.lines.lines[1].detail == "changed"
        qtbot.keyClick(dialog.capture, ESCAPE)

    drive(lambda: edit_shortcuts(None, book), act)
    assert book.own == {"document.rename": "F2"}
    assert book["document.rename"].shortcut() == QKeySequence("F2")


def test_a_key_that_is_taken_names_the_other_action(qtbot: QtBot, book: ActionBook) -> None:
    def act(dialog: Any) -> None:
        dialog.list.choose("file.open")
        qtbot.keyClick(dialog.capture, Qt.Key.Key_I, CONTROL)
        assert dialog.conflict.isVisible()
        assert dialog.conflict.sentence == "Ctrl+I is “Import documents”. Take it from there?"
        assert book.own == {}
        qtbot.mouseClick(take_link(dialog), Qt.MouseButton.LeftButton)
        assert not dialog.conflict.isVisible()

    drive(lambda: edit_shortcuts(None, book), looking(act))
    assert book.own == {"file.import": "", "file.open": "Ctrl+I"}
    assert book["file.import"].shortcut().isEmpty()


def test_of_two_keys_the_other_stays(qtbot: QtBot, book: ActionBook) -> None:
    def act(dialog: Any) -> None:
        dialog.list.choose("file.json")
        qtbot.keyClick(dialog.capture, Qt.Key.Key_Y, CONTROL)
        assert "“Redo”" in dialog.conflict.sentence
        qtbot.mouseClick(take_link(dialog), Qt.MouseButton.LeftButton)

    drive(lambda: edit_shortcuts(None, book), looking(act))
    assert book.own == {"edit.redo": "Ctrl+Shift+Z", "file.json": "Ctrl+Y"}


def test_a_letter_alone_is_for_typing(qtbot: QtBot, book: ActionBook) -> None:
    def act(dialog: Any) -> None:
        dialog.list.choose("file.open")
        qtbot.keyClick(dialog.capture, Qt.Key.Key_K)
        assert dialog.conflict.sentence.startswith("K alone is for typing")
        assert not take_link(dialog).isVisible()
        assert dialog.capture.keySequence() == QKeySequence("Ctrl+O")

    drive(lambda: edit_shortcuts(None, book), looking(act))
    assert book.own == {}


@pytest.mark.parametrize("key", ["A", "Shift+A", "1", "Space", "Up", "Return"])
def test_keys_of_the_text_are_refused(theme: Theme, key: str) -> None:
    assert key_error(key) != ""


@pytest.mark.parametrize("key", ["F5", "Ctrl+A", "Alt+Up", "Delete", "Shift+F3", ""])
def test_other_keys_are_not(theme: Theme, key: str) -> None:
    assert key_error(key) == ""


def test_every_key_of_the_catalogue_may_be_chosen(theme: Theme) -> None:
    assert [key for spec in CATALOGUE for key in spec.keys if key_error(key)] == []


def test_no_key_and_the_key_as_at_first(qtbot: QtBot, book: ActionBook) -> None:
    def act(dialog: Any) -> None:
        dialog.list.choose("file.open")
        assert not dialog.again.isEnabled()
        qtbot.mouseClick(dialog.none, Qt.MouseButton.LeftButton)
        assert book.own == {"file.open": ""}
        assert not dialog.none.isEnabled()
        qtbot.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
        assert book.own == {}

    drive(lambda: edit_shortcuts(None, book), looking(act))


def test_a_first_key_that_went_elsewhere_does_not_come_back_twice(qtbot: QtBot, book: ActionBook) -> None:
    book.set_key("file.open", "")
    book.set_key("file.new", "Ctrl+O")

    def act(dialog: Any) -> None:
        dialog.list.choose("file.open")
        qtbot.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
        assert dialog.conflict.sentence == "Ctrl+O is “New project”. Give that one another key first."
        assert book.own == {"file.open": "", "file.new": "Ctrl+O"}
        qtbot.mouseClick(dialog.all, Qt.MouseButton.LeftButton)
        assert book.own == {}

    drive(lambda: edit_shortcuts(None, book), looking(act))


def test_keys_are_found_too_and_arrows_step_over_headings(qtbot: QtBot, book: ActionBook) -> None:
    def act(dialog: Any) -> None:
        qtbot.keyClicks(dialog.focusWidget(), "ctrl+n")
        assert dialog.list.present == "file.new"
        dialog.search.clear()
        dialog.list.choose("file.quit")
        qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
        assert dialog.list.present == "edit.undo"
        qtbot.keyClick(dialog.search, Qt.Key.Key_Up)
        assert dialog.list.present == "file.quit"
        qtbot.keyClicks(dialog.search, "zebra")
        assert dialog.name.text() == "Nothing is called that."
        assert not dialog.capture.isEnabled()
        qtbot.keyClick(dialog.search, ESCAPE)
        assert dialog.isVisible()
        qtbot.keyClick(dialog.search, ESCAPE)

    drive(lambda: edit_shortcuts(None, book), act)


def test_tab_leaves_the_field_of_the_key(qtbot: QtBot, book: ActionBook) -> None:
    def act(dialog: Any) -> None:
        dialog.capture.setFocus()
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is dialog.none

    drive(lambda: edit_shortcuts(None, book), looking(act))
    assert book.own == {}


# preferences


def test_what_is_chosen_shows_at_once_and_is_kept(qtbot: QtBot, theme: Theme, settings: Settings) -> None:
    def act(dialog: Any) -> None:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Right)
        assert theme.mode == "dark"
        assert theme.dark
        dialog.slider.setFocus()
        for _ in range(3):
            qtbot.keyClick(dialog.slider, Qt.Key.Key_Right)
        assert theme.scale == pytest.approx(1.3)
        assert dialog.percent.text() == "130 %"
        qtbot.mouseClick(dialog.motion, Qt.MouseButton.LeftButton)
        assert dialog.breaks.present == 50
        dialog.breaks.cards[25].click()
        qtbot.keyClick(dialog.slider, ENTER)

    assert drive(lambda: edit_preferences(None, settings, theme), act) is True
    kept = settings.preferences
    assert (kept.theme, kept.scale, kept.reduced_motion, kept.language) == ("dark", 1.3, True, "system")
    assert kept.breaks == 25
    settings.save()
    assert Settings(settings.store).preferences == kept


def test_the_look_of_documents_and_contrast_are_chosen_too(qtbot: QtBot, theme: Theme, settings: Settings) -> None:
    def act(dialog: Any) -> None:
        qtbot.mouseClick(dialog.contrast, Qt.MouseButton.LeftButton)
        assert theme.high_contrast, "it shows at once"
        dialog.patterns.setChecked(True)
        dialog.strip.setChecked(False)
        dialog.snap.cards["sentence"].click()
        dialog.reading.click()

    try:
        assert drive(lambda: ask_preferences(None, settings, theme), act) == "reading.panel"
        kept = settings.preferences
        assert (kept.high_contrast, kept.patterns, kept.strip, kept.snap) == (True, True, False, "sentence")

        def cancel(dialog: Any) -> None:
            dialog.contrast.setChecked(False)
            assert not theme.high_contrast
            qtbot.keyClick(dialog, ESCAPE)

        assert drive(lambda: ask_preferences(None, settings, theme), cancel) is None
        assert theme.high_contrast
        assert kept.high_contrast
    finally:
        theme.set_contrast(False)


def test_cancel_takes_everything_back(qtbot: QtBot, theme: Theme, settings: Settings) -> None:
    def act(dialog: Any) -> None:
        qtbot.mouseClick(dialog.mode.cards["dark"], Qt.MouseButton.LeftButton)
        qtbot.keyClick(dialog.slider, Qt.Key.Key_End)
        qtbot.mouseClick(dialog.motion, Qt.MouseButton.LeftButton)
        assert (theme.mode, theme.scale) == ("dark", 2.0)
        dialog.breaks.cards[0].click()
        qtbot.keyClick(dialog, ESCAPE)

    before = settings.preferences.reduced_motion
    assert drive(lambda: edit_preferences(None, settings, theme), act) is False
    assert (theme.mode, theme.scale) == ("light", 1.0)
    assert settings.preferences.reduced_motion is before is False
    assert settings.preferences.breaks == 50


def test_languages_are_offered_and_those_for_trying_to_developers_only(
    qtbot: QtBot, theme: Theme, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def plain(dialog: Any) -> None:
        offered = [code for code, _name in languages()]
        assert offered == ["system", "en", "es", "ar"]
        assert dialog.language.present == "system"

    monkeypatch.delenv(DEVELOPERS, raising=False)
    drive(lambda: edit_preferences(None, settings, theme), looking(plain))
    monkeypatch.setenv(DEVELOPERS, "1")

    def choose(dialog: Any) -> None:
        dialog.language._choose("mirror")
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    assert drive(lambda: edit_preferences(None, settings, theme), choose) is True
    assert settings.preferences.language == "mirror"
