"""The tour: offered once on the sample, gone through by doing, left at any moment, never in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.sample_builder import build_sample
from desktop.ui import touring
from desktop.ui.windows.file_handlers import FileHandlers
from desktop.ui.windows.tour_handlers import OFFER, TourGuide, begin_tour, running, start_tour
from tests.ui.window_case import own_settings, session_of, small_window, window_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.settings import Settings
    from desktop.ui.windows.main_window import MainWindow


def focus() -> QWidget:
    """What has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return own_settings(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(FileHandlers, "sample_folder", lambda _self: tmp_path)
    made = window_on(qtbot, settings, build_sample(tmp_path / "Sample project.testimonia"))
    yield made
    made.take_down()


def guide_of(window: MainWindow) -> TourGuide:
    found = running(window)
    assert found is not None
    return found


def offered(window: MainWindow) -> str:
    assert window.desk is not None
    return window.desk.view.offers().sentence(OFFER)


def test_there_are_at_most_six_steps() -> None:
    assert 1 < len(touring.STEPS) <= 6
    said = [touring.words_of(step) for step in touring.STEPS]
    assert len({step.title for step in said}) == len(said)
    assert all(step.words and step.todo for step in said)


def test_it_is_offered_once_on_the_sample(qtbot: QtBot, window: MainWindow, settings: Settings, tmp_path: Path) -> None:
    assert "Six small steps" in offered(window)
    assert settings.preferences.toured
    assert running(window) is None, "it begins by itself"
    window.show_project(build_sample(tmp_path / "Sample project 2.testimonia"), "Ana Ruiz")
    assert offered(window) == ""


def test_no_other_project_is_asked(qtbot: QtBot, tmp_path: Path) -> None:
    settings = own_settings(tmp_path)
    made = small_window(qtbot, settings, tmp_path)
    assert made.desk is not None
    assert made.desk.view.offer_bar is None or offered(made) == ""
    assert not settings.preferences.toured
    made.take_down()


def test_it_is_gone_through_by_doing(qtbot: QtBot, window: MainWindow) -> None:
    session = session_of(window)
    start_tour(window)
    guide = guide_of(window)
    assert guide.card.far.text() == "1 of 6"
    session.open_document(session.project.documents.all()[1].id)
    assert guide.tour.step == touring.CODE
    first, second = [code.id for code in session.project.codebook.codes(builtins=False)][:2]
    session.set_span((5, 20))
    session.code(first)
    assert guide.tour.step == touring.ANSWERS
    session.code(second)
    assert guide.tour.step == touring.MARGIN
    session.select_segment(session.own_segments()[-1].id)
    assert guide.tour.step == touring.UNDO
    session.undo()
    assert guide.tour.step == touring.HELP
    assert guide.card.next.text() == "End the tour"
    QTest.mouseClick(guide.card.next, Qt.MouseButton.LeftButton)
    assert running(window) is None


def test_next_and_back_go_without_doing(window: MainWindow) -> None:
    start_tour(window)
    guide = guide_of(window)
    assert not guide.card.before.isVisible()
    QTest.mouseClick(guide.card.next, Qt.MouseButton.LeftButton)
    assert guide.card.far.text() == "2 of 6"
    QTest.mouseClick(guide.card.before, Qt.MouseButton.LeftButton)
    assert guide.card.far.text() == "1 of 6"


def test_it_points_at_the_real_part(window: MainWindow) -> None:
    assert window.desk is not None
    start_tour(window)
    guide = guide_of(window)
    for step in touring.STEPS:
        part = guide.part(step)
        assert part.isVisible(), step
        assert guide.tour.step == step
        box = guide.card.box_of(part)
        assert guide.card.ring.geometry().intersects(box)
        assert QRect(window.rect()).contains(guide.card.geometry())
        if step in (touring.DOCUMENT, touring.MARGIN, touring.UNDO, touring.HELP):
            assert not guide.card.geometry().intersects(box), step
        guide.tour.go(1)


def test_it_takes_no_letter_and_no_focus(qtbot: QtBot, window: MainWindow) -> None:
    assert window.desk is not None
    session = session_of(window)
    start_tour(window)
    guide = guide_of(window)
    guide.tour.go(1)
    assert not guide.card.isAncestorOf(focus())
    session.set_span((5, 20))
    qtbot.keyClicks(window.desk.view.pane, "tor")
    palette = window.desk.view.palette_box
    assert palette is not None
    assert palette.isVisible()
    guide._settle()
    over = QRect(palette.mapTo(window, palette.rect().topLeft()), palette.size())
    assert not guide.card.geometry().intersects(over)


@pytest.mark.parametrize("way", ["escape", "cross", "card"])
def test_it_can_be_left_at_any_step(window: MainWindow, way: str) -> None:
    assert window.desk is not None
    for steps in range(len(touring.STEPS)):
        start_tour(window)
        guide = guide_of(window)
        for _turn in range(steps):
            guide.tour.go(1)
        if way == "escape":
            window.desk.view.focus_text()
            QTest.keyClick(window.desk.view.pane, Qt.Key.Key_Escape)
        elif way == "cross":
            QTest.mouseClick(guide.card.cross, Qt.MouseButton.LeftButton)
        else:
            guide.card.next.setFocus()
            QTest.keyClick(guide.card.next, Qt.Key.Key_Escape)
        assert running(window) is None, steps
        assert window.isVisible()


def test_the_history_and_the_field_for_everything_count_as_done(window: MainWindow) -> None:
    start_tour(window)
    guide = guide_of(window)
    guide.tour.go(4)
    window.show_page("history")
    assert guide.tour.step == touring.HELP


def test_closing_the_project_ends_it(window: MainWindow) -> None:
    start_tour(window)
    window.take_down()
    assert running(window) is None
    QApplication.processEvents()


def test_the_menu_opens_the_sample_where_another_project_is_shown(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FileHandlers, "sample_folder", lambda _self: tmp_path)
    made = small_window(qtbot, own_settings(tmp_path), tmp_path)
    shown: list[MainWindow] = []

    def show(project: object, asked_in: MainWindow, coder: str = "") -> MainWindow:
        asked_in.show_project(project, coder)  # type: ignore[arg-type]
        shown.append(asked_in)
        return asked_in

    monkeypatch.setattr(made.windows, "show_project", show)
    begin_tour(made)
    qtbot.waitUntil(lambda: running(made) is not None)
    assert session_of(made).project.path.stem.startswith("Sample project")
    assert len(shown) == 1
    made.take_down()
