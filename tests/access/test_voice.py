"""What is announced: segments entered and left, jumps, answers, undo, messages; and what is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop.core.errors import StorageFailed
from desktop.core.model import MemoTarget
from tests.ui.desk_case import code
from tests.ui.window_case import own_settings, said, session_of, small_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow

Polite = QAccessible.AnnouncementPoliteness


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that is announced, urgent things with a mark before them."""
    found: list[str] = []

    def take(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            found.append(("! " if event.politeness() == Polite.Assertive else "") + event.message())

    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(take))
    return found


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = small_window(qtbot, own_settings(tmp_path), tmp_path)
    assert made.desk is not None
    made.desk.view.focus_text()
    yield made
    made.take_down()


@pytest.fixture
def session(window: MainWindow) -> Session:
    return session_of(window)


def wait(qtbot: QtBot, heard: list[str], words: str) -> str:
    """The announcement with these words."""
    qtbot.waitUntil(lambda: any(words in each for each in heard), timeout=3000)
    return next(each for each in heard if words in each)


def test_an_answer_is_told_with_what_the_segment_has_now(
    qtbot: QtBot, window: MainWindow, session: Session, heard: list[str]
) -> None:
    session.set_span((0, 6))
    session.code(code(session, "Surveillance"))
    told = wait(qtbot, heard, "Surveillance")
    assert "1 of 3 facets answered" in told
    assert "Open: Source type, Time period" in told
    assert len([each for each in heard if "Surveillance" in each]) == 1, "one action is told once"


def test_undo_is_told(qtbot: QtBot, window: MainWindow, session: Session, heard: list[str]) -> None:
    session.set_span((0, 6))
    session.code(code(session, "Surveillance"))
    wait(qtbot, heard, "Surveillance")
    heard.clear()
    session.undo()
    assert "ndid" in wait(qtbot, heard, "Surveillance") or "ndone" in wait(qtbot, heard, "Surveillance")


def test_the_caret_tells_where_segments_begin_and_end(
    qtbot: QtBot, window: MainWindow, session: Session, heard: list[str]
) -> None:
    assert window.desk is not None
    pane = window.desk.view.pane
    session.set_span((20, 30))
    session.code(code(session, "Surveillance"))
    session.select_segment(None)
    pane.set_selected_span(0, 0)
    qtbot.wait(400)
    heard.clear()
    pane.set_selected_span(25, 25)
    assert "Codes: Surveillance" in wait(qtbot, heard, "Codes")
    heard.clear()
    pane.set_selected_span(26, 26)
    qtbot.wait(400)
    assert heard == [], "within a segment nothing is repeated"
    pane.set_selected_span(2, 2)
    wait(qtbot, heard, "Out of the segment")


def test_a_caret_that_runs_is_told_once_where_it_rests(
    qtbot: QtBot, window: MainWindow, session: Session, heard: list[str]
) -> None:
    assert window.desk is not None
    session.set_span((20, 30))
    session.code(code(session, "Surveillance"))
    session.select_segment(None)
    qtbot.wait(400)
    heard.clear()
    for _ in range(10):
        for place in (2, 22):
            window.desk.view.pane.set_selected_span(place, place)
    qtbot.wait(500)
    assert len(heard) <= 1


def test_a_jump_says_the_paragraph(qtbot: QtBot, window: MainWindow, session: Session, heard: list[str]) -> None:
    session.scroll_wanted.emit(0, 5)
    assert wait(qtbot, heard, "Paragraph 1 of ")


def test_messages_and_errors_are_told(qtbot: QtBot, window: MainWindow, session: Session, heard: list[str]) -> None:
    session.said.emit("You have no segments here yet", {})
    wait(qtbot, heard, "You have no segments here yet")
    session.failed.emit(StorageFailed(reason="the disk does not answer"))
    assert wait(qtbot, heard, "does not answer").startswith("! ")


def test_nothing_is_told_while_somebody_writes_a_memo(
    qtbot: QtBot, window: MainWindow, session: Session, heard: list[str]
) -> None:
    session.project.memos.write(MemoTarget.PROJECT, session.project.info().id, "One thought")
    qtbot.wait(300)
    assert not any("memo" in each.lower() for each in heard)


def test_results_of_the_palette_are_told_as_one_goes_through_them(
    qtbot: QtBot, window: MainWindow, session: Session, heard: list[str]
) -> None:
    assert window.desk is not None
    session.set_span((0, 6))
    window.desk.view.answer("s")
    palette = window.desk.view.palette_box
    assert palette is not None
    wait(qtbot, heard, "1 of ")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    wait(qtbot, heard, "2 of ")
    palette.close_palette()


def test_commands_are_told_as_one_goes_through_them(qtbot: QtBot, window: MainWindow, heard: list[str]) -> None:
    window.open_commands()
    assert window.commands is not None
    qtbot.keyClicks(window.commands.field, "high contrast")
    assert "Ctrl+Alt+H" in wait(qtbot, heard, "High contrast")
    assert "High contrast" in window.commands.field.accessibleDescription()
    window.commands.end()


def test_where_i_am_is_said_and_shown(qtbot: QtBot, window: MainWindow, session: Session, heard: list[str]) -> None:
    window.book["view.where"].trigger()
    told = wait(qtbot, heard, "Paragraph 1 of ")
    assert told.startswith("! ")
    assert "No segment here" in told
    assert "Coding as Ana" in told
    assert said(window) == told.removeprefix("! ")
    heard.clear()
    window.show_page("history")
    window.book["view.where"].trigger()
    assert "The page History" in wait(qtbot, heard, "The page")


def test_nothing_is_prepared_where_nobody_listens(
    qtbot: QtBot, window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: False))
    made: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(made.append))
    session.set_span((0, 6))
    session.code(code(session, "Surveillance"))
    assert window.desk is not None
    assert not window.desk.view.voice._together.isActive()
    assert not [each for each in made if isinstance(each, QAccessibleAnnouncementEvent)]
