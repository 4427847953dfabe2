"""Several windows: a project in each, the same one only once, and what is chosen in one shows in all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QApplication

from desktop.ui.theme import current
from desktop.ui.windows.main_window import MainWindow
from desktop.ui.windows.several import Windows
from desktop.ui.windows.side_widths import LEADING, TRAILING, width_within
from desktop.ui.windows.window_place import as_rect, fitted, key_of
from tests.core.making import small_project
from tests.ui.desk_case import in_front
from tests.ui.window_case import own_settings, session_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.settings import Settings


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Settings:
    made = own_settings(tmp_path)
    made.preferences.coder = "Ana Ruiz"
    return made


@pytest.fixture
def windows(qtbot: QtBot, settings: Settings) -> Iterator[Windows]:
    made = Windows(settings, current())
    first = MainWindow(settings, current(), made)
    first.show_welcome()
    first.resize(1200, 800)
    with qtbot.waitActive(first):
        first.show()
        first.activateWindow()
    yield made
    for window in list(made.all):
        window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def project_at(path: Path) -> Path:
    with small_project(path) as project:
        project.rename(path.stem)
    return path


def opened(windows: Windows, path: Path) -> MainWindow:
    front = windows.front()
    assert front is not None
    assert front.files.open_path(path)
    found = windows.showing(path)
    assert found is not None
    return found


def test_the_start_page_gives_way_and_a_second_project_gets_a_window(windows: Windows, tmp_path: Path) -> None:
    one = opened(windows, project_at(tmp_path / "one.testimonia"))
    assert windows.all == [one]
    other = opened(windows, project_at(tmp_path / "other.testimonia"))
    assert other is not one
    assert len(windows.all) == 2
    assert session_of(one).project.info().name == "one"
    assert session_of(other).project.info().name == "other"
    assert session_of(one) is not session_of(other)


def test_the_same_project_is_brought_to_the_front_by_any_path(windows: Windows, tmp_path: Path) -> None:
    path = project_at(tmp_path / "one.testimonia")
    one = opened(windows, path)
    opened(windows, project_at(tmp_path / "other.testimonia"))
    link = tmp_path / "link.testimonia"
    link.symlink_to(path)
    session = session_of(one)
    for way in (path, link, tmp_path / "." / "one.testimonia"):
        assert opened(windows, way) is one
        assert windows.front() is one
    assert len(windows.all) == 2
    assert session_of(one) is session


def test_steps_and_undo_of_one_leave_the_other_alone(windows: Windows, tmp_path: Path) -> None:
    one = opened(windows, project_at(tmp_path / "one.testimonia"))
    other = opened(windows, project_at(tmp_path / "other.testimonia"))
    before = session_of(other).project.step_count()
    session_of(one).attempt(session_of(one).project.rename, "Renamed")
    one.book["edit.undo"].trigger()
    assert session_of(one).project.info().name == "one"
    assert session_of(other).project.step_count() == before


def test_keys_that_are_changed_in_one_hold_in_all(windows: Windows, tmp_path: Path) -> None:
    one = opened(windows, project_at(tmp_path / "one.testimonia"))
    other = opened(windows, project_at(tmp_path / "other.testimonia"))
    one.book.set_key("file.sample", "Ctrl+Alt+F8")
    assert other.book.key_text("file.sample") == one.book.key_text("file.sample") != ""
    other.book.set_key("file.sample", None)
    assert one.book.key_text("file.sample") == ""


def test_closing_one_leaves_the_others_and_quit_closes_all(
    windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: ended.append(True))
    one = opened(windows, project_at(tmp_path / "one.testimonia"))
    other = opened(windows, project_at(tmp_path / "other.testimonia"))
    third = windows.new()
    third.show_welcome()
    project = session_of(one).project
    one.close()
    assert windows.all == [other, third]
    assert project.store.closed
    assert not ended
    rest = session_of(other).project
    other.book["file.quit"].trigger()
    assert windows.all == []
    assert rest.store.closed
    assert ended


def test_the_menu_lists_the_windows(windows: Windows, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QMenu

    from desktop.ui.windows.menus import list_windows

    one = opened(windows, project_at(tmp_path / "one.testimonia"))
    other = opened(windows, project_at(tmp_path / "other.testimonia"))
    menu = QMenu()
    list_windows(other, menu)
    listed = menu.actions()
    assert [action.text() for action in listed] == ["one – Testimonia", "other – Testimonia"]
    assert [action.isChecked() for action in listed] == [False, True]
    listed[0].trigger()
    assert windows.front() is one
    one.book["view.windows"].trigger()
    assert windows.front() is other


def test_what_is_chosen_in_one_window_shows_in_the_other(windows: Windows, tmp_path: Path, settings: Settings) -> None:
    one = opened(windows, project_at(tmp_path / "one.testimonia"))
    other = opened(windows, project_at(tmp_path / "other.testimonia"))
    assert other.book["margin.strip"].isChecked() is settings.preferences.strip is True
    one.book["margin.strip"].trigger()
    assert not other.book["margin.strip"].isChecked()
    one.book["edit.snap_word"].trigger()
    assert other.book["edit.snap_word"].isChecked()


def test_the_program_opens_what_is_handed_to_it_beside_what_is_open(
    qtbot: QtBot, tmp_path: Path, settings: Settings
) -> None:
    """As macOS hands over a project that is double-clicked; the start page gives way, a project stays."""
    from desktop.ui.app import Desk

    one, other = project_at(tmp_path / "one.testimonia"), project_at(tmp_path / "other.testimonia")
    desk = Desk([], settings)
    try:
        desk.open(None)
        assert "welcome" in desk.window.pages
        desk.open(one)
        assert len(desk.windows.all) == 1
        desk.open(other)
        assert [session_of(window).project.info().name for window in desk.windows.all] == ["one", "other"]
        desk.open(one)
        assert session_of(desk.window).project.info().name == "one"
        assert len(desk.windows.all) == 2
    finally:
        for window in list(desk.windows.all):
            window.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


# where a window stands


def test_a_window_is_fitted_into_the_screen_that_is_there() -> None:
    room = QRect(0, 30, 1024, 670)
    assert fitted(QRect(2000, 900, 800, 600), room) == QRect(224, 100, 800, 600)
    assert fitted(QRect(-50, 0, 3000, 2000), room) == room
    assert fitted(QRect(100, 50, 800, 600), room) == QRect(100, 50, 800, 600)


@pytest.mark.parametrize("kept", [None, [], [1, 2, 3], ["a", 1, 2, 3], [0, 0, 10, 10], {"x": 1}, [0, 0, 1.5, 900]])
def test_what_is_no_rectangle_is_not_taken(kept: object) -> None:
    assert as_rect(kept) is None


def test_place_and_widths_come_back_and_a_screen_that_is_gone_harms_nothing(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    path = project_at(tmp_path / "one.testimonia")
    first = MainWindow(settings, current())
    assert first.files.open_path(path)
    in_front(qtbot, first, 700, 500)
    first.move(13, 17)
    sides = first.place.sides
    assert sides is not None
    sides.leading, sides.trailing = 300, 400
    first.close()
    kept = settings.layout(key_of(first.screen()))
    assert kept["window"][2:] == [700, 500]
    assert (kept["panels"]["leading"], kept["panels"]["trailing"]) == (300, 400)
    second = MainWindow(settings, current())
    qtbot.addWidget(second)
    assert second.size() == first.size()
    assert second.files.open_path(path)
    again = second.place.sides
    assert again is not None
    assert (again.leading, again.trailing) == (300, 400)
    second.take_down()
    settings.set_last_screen("Gone 9999x9999")
    settings.set_layout("Gone 9999x9999", {"window": [9000, 9000, 800, 600]})
    third = MainWindow(settings, current())
    qtbot.addWidget(third)
    assert third.screen().availableGeometry().contains(third.geometry())


# the widths of the panels


def test_a_width_stays_within_its_limits_and_leaves_room_for_the_text() -> None:
    assert width_within(10, LEADING, 5000) == LEADING[1]
    assert width_within(9000, LEADING, 5000) == LEADING[2]
    assert width_within(400, LEADING, 300) == 300
    assert width_within(400, LEADING, 10) == LEADING[0], "never narrower than it would be anyway"
    assert width_within(TRAILING[0], TRAILING, 5000) == TRAILING[0]


def test_the_edges_are_moved_by_keys(qtbot: QtBot, windows: Windows, settings: Settings, tmp_path: Path) -> None:
    from PySide6.QtCore import Qt

    window = opened(windows, project_at(tmp_path / "one.testimonia"))
    window.resize(1500, 800)
    desk, sides = window.desk, window.place.sides
    assert desk is not None
    assert sides is not None
    qtbot.waitUntil(lambda: desk.documents.isVisible() and desk.right.isVisible())
    window.book["view.widths"].trigger()
    qtbot.waitUntil(sides.before.hasFocus)
    before, beyond = desk.documents.width(), desk.right.width()
    qtbot.keyClick(sides.before, Qt.Key.Key_Right)
    assert desk.documents.width() == before + 16
    qtbot.keyClick(sides.before, Qt.Key.Key_Tab)
    assert sides.after.hasFocus()
    qtbot.keyClick(sides.after, Qt.Key.Key_Left)
    assert desk.right.width() == beyond + 16
    kept = settings.layout(key_of(window.screen()))["panels"]
    assert (kept["leading"], kept["trailing"]) == (LEADING[0] + 16, TRAILING[0] + 16)
    qtbot.keyClick(sides.after, Qt.Key.Key_Home)
    assert desk.right.width() == beyond
    qtbot.keyClick(sides.after, Qt.Key.Key_Return)
    assert not sides.after.hasFocus()
