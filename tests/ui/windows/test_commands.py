"""The field for everything: every action by its words and its menu, and all else that it offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.sample_builder import build_sample
from desktop.ui.actions.catalogue import CATALOGUE
from desktop.ui.mnemonics import unmarked
from desktop.ui.settings import RecentProject
from desktop.ui.widgets.guide.window import GuideWindow
from desktop.ui.windows.commands import gather_commands, menu_paths
from tests.ui.window_case import own_settings, session_of, window_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.widgets.command_palette import Command, CommandPalette
    from desktop.ui.windows.main_window import MainWindow


def focus() -> QWidget:
    """What has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    settings = own_settings(tmp_path)
    settings.add_recent(RecentProject(str(tmp_path / "Border study.testimonia"), "Border study", "", 3, 4))
    made = window_on(qtbot, settings, build_sample(tmp_path / "sample.testimonia"))
    yield made
    made.take_down()


def opened(window: MainWindow) -> CommandPalette:
    QTest.keySequence(focus(), "Ctrl+K")
    assert window.commands is not None
    assert window.commands.isVisible()
    return window.commands


def found(window: MainWindow, words: str) -> list[Command]:
    palette = opened(window)
    palette.field.setText(words)
    return [command for command, _places in palette.model.rows]


def named(commands: list[Command], name: str) -> Command:
    return next(command for command in commands if command.name == name)


def test_every_action_is_found_by_its_words_and_by_its_menu(window: MainWindow) -> None:
    palette, paths = opened(window), menu_paths(window.menu)
    lost = []
    for spec in CATALOGUE:
        if spec.id == "view.go":
            continue  # this field
        name = unmarked(window.book[spec.id].text()).removesuffix("…")
        menu = paths.get(spec.id, "")
        assert menu, f"{spec.id} stands in no menu"
        for words in (name, f"{name} {menu.split(' › ')[-1]}"):
            palette.field.setText(words)
            if f"action:{spec.id}" not in [command.id for command, _places in palette.model.rows]:
                lost.append((spec.id, words))
    assert lost == []


def test_rows_say_menu_key_and_why_not(window: MainWindow) -> None:
    undo = named(found(window, "join with the next"), "Join with the next")
    assert (undo.kind, undo.key, undo.enabled) == ("Code › Segment", "Ctrl+J", False)
    assert undo.reason == "Select one of your own segments first"
    assert undo.reason in undo.said()
    history = named(found(window, "history"), "History")
    assert (history.kind, history.key, history.enabled) == ("Edit", "Ctrl+H", True)


def test_what_cannot_be_done_is_shown_last_and_does_nothing(window: MainWindow) -> None:
    palette = opened(window)
    palette.field.setText("join with the next")
    before = len(session_of(window).project.history())
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert len(session_of(window).project.history()) == before


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("interview 11", "Interview 11, prison officer", "document"),
        ("tor", "Torture", "code"),
        ("code as jon", "Code as Jonas Weber", "coder"),
        ("border stud", "Border study", "project"),
        ("language", "Language", "preference"),
        ("erasing for good", "Erasing for good", "guide: Keeping your project safe"),
        ("going thr passages", "Going through passages again", "guide: Reviewing"),
    ],
)
def test_other_things_are_found(window: MainWindow, words: str, name: str, kind: str) -> None:
    assert kind in named(found(window, words), name).kind


def test_what_can_be_done_comes_before_what_is_read_about_it(window: MainWindow) -> None:
    commands = found(window, "com")
    guide = next(at for at, command in enumerate(commands) if command.is_guide)
    assert next(at for at, command in enumerate(commands) if command.name == "Compare coders") < guide
    assert found(window, "erasing for good")[0].id.startswith("guide:"), "unless its name fits better"


def test_a_document_a_code_and_a_page_of_the_guide_are_gone_to(qtbot: QtBot, window: MainWindow) -> None:
    session = session_of(window)
    for words in ("interview 11", "torture", "erasing for good"):
        palette = opened(window)
        palette.field.setText(words)
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    document = session.current_document()
    assert document is not None
    assert document.name.startswith("Interview 11")
    assert session.code_in_hand is not None
    assert session.project.codebook.code(session.code_in_hand).name == "Torture"
    (shown,) = window.findChildren(GuideWindow)
    assert shown.place == "guide/keeping-safe.md#erasing-for-good"
    shown.close()


def test_a_code_is_given_to_the_passage(window: MainWindow) -> None:
    session = session_of(window)
    session.set_span((0, 9))
    palette = opened(window)
    palette.field.setText("torture")
    assert "code the passage" in palette.model.rows[0][0].kind
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    selected = session.selected_segment()
    assert selected is not None
    assert (selected.start, selected.end) == (0, 9)


def test_what_was_used_last_comes_first_and_is_remembered(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    assert window.book["view.dark"].isEnabled()
    palette = opened(window)
    palette.field.setText("find everywhere")
    first = palette.model.rows[0][0]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert opened(window).model.rows[0][0].id == first.id
    kept = own_settings(tmp_path).store
    window.settings.store.sync()
    kept.sync()
    assert first.id in str(kept.value("commands"))


def test_nothing_of_a_project_is_remembered_on_the_machine(window: MainWindow) -> None:
    palette = opened(window)
    palette.field.setText("torture")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert "code:" not in str(window.settings.store.value("commands"))
    assert opened(window).model.rows[0][0].name == "Torture"


def test_documents_that_were_open_before_come_first(window: MainWindow) -> None:
    session = session_of(window)
    documents = session.project.documents.all()
    session.open_document(documents[2].id)
    session.open_document(documents[1].id)
    assert gather_commands(window)[0].name == documents[2].name
    names = [command.name for command in gather_commands(window) if command.id.startswith("document:")]
    assert sorted(names) == sorted(document.name for document in documents)


def test_the_keyboard_goes_round_and_the_place_is_told(window: MainWindow) -> None:
    palette = opened(window)
    palette.field.setText("torture")
    count = palette.model.rowCount()
    assert count > 1
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == count - 1
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.field.accessibleDescription() == palette.model.rows[0][0].said()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_it_works_without_a_project(qtbot: QtBot, tmp_path: Path) -> None:
    from desktop.ui.theme import current
    from desktop.ui.windows.main_window import MainWindow
    from tests.ui.desk_case import in_front

    made = MainWindow(own_settings(tmp_path), current())
    made.show_welcome()
    in_front(qtbot, made, 1000, 700)
    made.open_commands()
    assert made.commands is not None
    made.commands.field.setText("import documents")
    row = made.commands.model.rows[0][0]
    assert not row.enabled
    assert row.reason
    made.close()
