"""Another language while a project is open: everything is said in it, and everything is where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.core import covering
from desktop.core.project import Project
from desktop.core.sample_builder import build_sample
from desktop.ui.covering import readable_text
from desktop.ui.theme import current
from desktop.ui.translate import install_locale, present_language
from desktop.ui.windows import telling
from desktop.ui.windows.main_window import MainWindow
from desktop.ui.windows.speaking_anew import choose_language
from tests.ui.desk_case import unreadable
from tests.ui.window_case import own_settings, session_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.windows.desk_page import DeskPage


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(own_settings(tmp_path), current())
    qtbot.addWidget(made)
    made.show_project(build_sample(tmp_path / "sample.testimonia"), "Ana Ruiz")
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.take_down()
    install_locale(qapp, "en")


def filter_of(desk: DeskPage) -> QLineEdit:
    found = desk.documents.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def settle(qtbot: QtBot) -> None:
    for _ in range(4):
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.wait(20)


def speak(window: MainWindow, qtbot: QtBot, code: str) -> None:
    choose_language(window.windows, code)
    settle(qtbot)


def test_words_change_at_once_and_back(window: MainWindow, qtbot: QtBot) -> None:
    english = {name: action.text() for name, action in window.book.actions.items()}
    speak(window, qtbot, "pseudo")
    assert present_language() == "pseudo"
    assert window.book["file.open"].text() != english["file.open"]
    assert all(ord(menu.text()[0]) > 127 for menu in window.menu.actions())
    assert window.desk is not None
    assert "õ" in window.desk.view.pane.accessibleName()
    speak(window, qtbot, "en")
    assert {name: action.text() for name, action in window.book.actions.items()} == english


def test_arabic_turns_the_desk_round(window: MainWindow, qtbot: QtBot) -> None:
    speak(window, qtbot, "ar")
    assert window.desk is not None
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.desk.documents.mapTo(window, window.desk.documents.rect().center()).x() > window.width() // 2
    speak(window, qtbot, "en")
    assert window.desk.documents.mapTo(window, window.desk.documents.rect().center()).x() < window.width() // 2


def test_everything_is_where_it_was(window: MainWindow, qtbot: QtBot) -> None:
    session, desk = window.session, window.desk
    assert session is not None
    assert desk is not None
    document = session.project.documents.all()[1]
    session.open_document(document.id)
    desk.right.build()
    own = session.own_segments()[1]
    session.select_segment(own.id, scroll=True)
    code = session.project.codebook.codes()[5].id
    session.code_in_hand, session.last_answers = code, [code]
    desk.view.pane.verticalScrollBar().setValue(3)
    filter_of(desk).setText("inter")
    settle(qtbot)
    at = desk.view.pane.verticalScrollBar().value()
    caret = desk.view.pane.caret()
    steps = len(session.project.history(limit=500))
    for language in ("es", "ar", "en"):
        speak(window, qtbot, language)
        assert window.session is not None
        assert window.desk is not None
        assert window.session.project is session.project
        assert window.session.document == document.id
        assert window.session.segment == own.id
        assert window.session.last_answers == [code]
        assert window.session.code_in_hand == code
        assert window.desk.view.pane.verticalScrollBar().value() == at
        assert window.desk.view.pane.caret() == caret
        assert filter_of(window.desk).text() == "inter"
    assert len(session.project.history(limit=500)) == steps
    assert session.project.undo_candidate() is not None


def test_a_memo_that_is_being_typed_stays_with_the_keyboard_in_it(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session is not None
    assert window.desk is not None
    window.session.select_segment(window.session.own_segments()[0].id)
    field = window.desk.right.segment.memo
    field.setFocus()
    field.setPlainText("Who gave ")
    cursor = field.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    field.setTextCursor(cursor)
    window.activateWindow()
    settle(qtbot)
    field.setFocus()
    speak(window, qtbot, "es")
    assert window.desk is not None
    now = window.desk.right.segment.memo
    assert now is not field
    assert now.toPlainText() == "Who gave "
    assert now.textCursor().position() == 9
    assert QApplication.focusWidget() is now


def test_a_drive_that_fails_meanwhile_leaves_no_half_desk_and_no_words_are_lost(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.session is not None
    assert window.desk is not None
    session, project = window.session, window.session.project
    segment, one = session.own_segments()[0], window.desk.right.segment
    one.memo.unwritten[segment.id] = "The memo"
    one.unwritten_notes[segment.codings[0].id] = "The note"
    told: list[str] = []
    monkeypatch.setattr(telling, "tell", lambda _parent, _title, sentence: told.append(sentence))
    with unreadable(session):
        choose_language(window.windows, "es")
    settle(qtbot)
    assert window.windows.paths() == []
    assert window.stack.currentWidget() is window.pages["welcome"]
    assert QApplication.clipboard().text() == "The memo\n\nThe note"
    assert len(told) == 1
    window.show_project(Project.open(project.path), "Ana Ruiz")
    assert not session_of(window).project.read_only


def test_what_could_not_be_written_is_still_to_be_written(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session is not None
    assert window.desk is not None
    segment = window.session.own_segments()[0]
    window.desk.right.segment.memo.unwritten[segment.id] = "The memo"
    window.desk.right.segment.unwritten_notes[segment.codings[0].id] = "The note"
    speak(window, qtbot, "es")
    one = window.desk.right.segment
    assert one.unwritten() == ["The memo", "The note"]
    one.memo.unwritten.clear()
    one.unwritten_notes.clear()


def test_what_is_covered_afterwards_is_covered_everywhere(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session is not None
    kept = window.session  # somebody still has the one of before
    segment = window.session.own_segments()[0]
    speak(window, qtbot, "es")
    assert window.session is not kept
    covering.set_covered(kept.project, [segment.codings[0].code])
    words = readable_text(kept.project, segment.document)[segment.start : segment.end]
    assert not any(sign.isalnum() for sign in words)


def test_nothing_is_left_behind(window: MainWindow, qtbot: QtBot) -> None:
    speak(window, qtbot, "es")
    speak(window, qtbot, "en")
    before = len(window.findChildren(QObject))
    for language in ("ar", "es", "en"):
        speak(window, qtbot, language)
    # One may have been made meanwhile that is made when it is wanted; what stays of every desk would be three.
    assert len(window.findChildren(QObject)) < before + 3


def test_the_start_page_and_all_windows_speak_it(window: MainWindow, qtbot: QtBot) -> None:
    other = window.windows.new()
    other.show_welcome()
    other.show()
    speak(window, qtbot, "pseudo")
    assert "õ" in other.book["file.open"].text()
    assert other.pages["welcome"].isVisible()
    assert "õ" in other.pages["welcome"].accessibleName() + other.pages["welcome"].new.text()  # type: ignore[attr-defined]
    other.close()  # which deletes it
