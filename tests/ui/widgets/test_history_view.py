"""The history page with real keys and clicks: choosing a step, taking it back, a refusal, the chain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.ui.models.history_model import HEAD_ROLE
from desktop.ui.widgets.history_view import HistoryPage
from tests.ui.desk_case import code, coder, in_front

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session


@pytest.fixture
def session(session: Session) -> Session:
    session.set_span((0, 18))
    session.code(code(session, "Execution"))
    return session


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Iterator[HistoryPage]:
    made = in_front(qtbot, HistoryPage(session), 1200, 800)
    made.refresh()
    yield made
    made.shut_down()


def row_of(page: HistoryPage, sentence: str) -> int:
    return next(row for row in range(page.model.rowCount()) if page.model.index(row).data() == sentence)


def click(qtbot: QtBot, page: HistoryPage, sentence: str) -> None:
    where = page.list.visualRect(page.model.index(row_of(page, sentence))).center()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_the_newest_step_is_chosen_and_shown_in_full(page: HistoryPage, session: Session) -> None:
    assert page.head.remark.text() == f"{session.project.step_count()} steps"
    assert page.details.title.text() == "Coded Execution"
    assert page.details.values["coder"].text() == "Ana Ruiz"
    assert page.details.values["document"].text() == "Review"
    assert page.details.undo.isVisible()


def test_arrows_pass_over_the_day_and_choose_steps(qtbot: QtBot, page: HistoryPage) -> None:
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.details.title.text() == "Imported Review"
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert page.details.title.text() == "Coded Execution"


def test_a_step_is_taken_back_from_the_history(qtbot: QtBot, page: HistoryPage, session: Session) -> None:
    qtbot.mouseClick(page.details.undo, Qt.MouseButton.LeftButton)
    assert session.own_segments() == []
    assert page.model.index(1).data() == "Undid: Coded Execution"
    assert page.model.index(2).data(HEAD_ROLE).undone
    assert page.details.title.text() == "Coded Execution"
    assert not page.details.undo.isVisible()
    assert page.details.hint.text() == "This step is undone. It stays in the history."


def test_a_refusal_names_the_later_step_and_changes_nothing(qtbot: QtBot, page: HistoryPage, session: Session) -> None:
    click(qtbot, page, "Created Execution")
    before = session.project.step_count()
    qtbot.mouseClick(page.details.undo, Qt.MouseButton.LeftButton)
    assert session.project.step_count() == before
    assert page.details.strip.isVisible()
    assert "“Coded Execution” came after it" in page.details.strip.sentence
    click(qtbot, page, "Coded Execution")
    assert not page.details.strip.isVisible()


def test_the_chain_is_checked_on_demand_and_forgotten_with_the_next_step(
    qtbot: QtBot, page: HistoryPage, session: Session
) -> None:
    qtbot.mouseClick(page.details.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.details.chain_words.text().startswith("sound, checked to step"))
    assert page.details.chain_words.text().endswith(str(session.project.step_count()))
    session.set_span((20, 30))
    session.code(code(session, "Surveillance"))
    assert not page.details.chain_words.isVisible()
    assert page.details.check.isVisible()


def test_filter_and_menus_narrow_the_list(qtbot: QtBot, page: HistoryPage, session: Session) -> None:
    qtbot.keyClicks(page.filter, "imported")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert page.model.index(1).data() == "Imported Review"
    qtbot.keyClick(page.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.model.rowCount() > 2)
    page.coders.chosen.emit(page.coders.present)
    page.coders.set_present(coder(session, "Jonas Weber"))
    page.coders.chosen.emit(coder(session, "Jonas Weber"))
    assert page.stack.currentWidget() is page.empty


def test_showing_a_step_in_the_text_goes_back_and_scrolls(qtbot: QtBot, page: HistoryPage, session: Session) -> None:
    places: list[tuple[int, int]] = []
    session.scroll_wanted.connect(lambda start, end: places.append((start, end)))
    with qtbot.waitSignal(page.closed):
        qtbot.mouseClick(page.details.show_it, Qt.MouseButton.LeftButton)
    assert places == [(0, 18)]


def test_enter_on_a_step_goes_to_its_segment(qtbot: QtBot, page: HistoryPage, session: Session) -> None:
    made = session.own_segments()[0].id
    session.select_segment(None)
    page.list.setFocus()
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert session.segment == made


def test_enter_on_a_step_without_a_place_stays(qtbot: QtBot, page: HistoryPage) -> None:
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_End)
    assert page.details.title.text() == "Created the project"
    with qtbot.assertNotEmitted(page.closed):
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.details.strip.sentence == "This step was not done at a place in a text."


def test_escape_goes_back_to_the_text(qtbot: QtBot, page: HistoryPage) -> None:
    for part in (page.list, page.filter):
        part.setFocus()
        with qtbot.waitSignal(page.closed):
            qtbot.keyClick(part, Qt.Key.Key_Escape)


def test_steps_done_elsewhere_are_there_when_the_page_comes_back(page: HistoryPage, session: Session) -> None:
    page.hide()
    session.set_span((20, 30))
    session.code(code(session, "Surveillance"))
    page.show()
    page.refresh()
    assert page.model.index(1).data() == "Coded Surveillance"
    assert page.details.title.text() == "Coded Execution"


def test_the_page_shuts_down_while_a_check_is_under_way(page: HistoryPage) -> None:
    page.check_chain()
    page.shut_down()
    assert not page.details.chain_words.text().startswith("sound")


def test_nothing_can_be_undone_in_a_project_open_for_reading(qtbot: QtBot, session: Session) -> None:
    from desktop.core.project import Project
    from desktop.ui.session import Session

    beside = Session(Project.open(session.project.path, read_only=True))
    page = HistoryPage(beside)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert page.delegate.undo_key == ""
    assert page.details.title.text() == "Coded Execution"
    assert not page.details.undo.isEnabled()
    assert page.details.undo.toolTip() == "This project is open for reading only."
    page.shut_down()
    beside.close()


@pytest.mark.parametrize(("width", "beside"), [(1200, True), (700, False)])
def test_in_a_narrow_window_the_details_stand_below(qtbot: QtBot, page: HistoryPage, width: int, beside: bool) -> None:
    page.resize(width, 700)
    assert page.width() == width
    assert page.details.beside is beside
    qtbot.waitUntil(lambda: (page.details.geometry().top() > page.head.geometry().bottom()) is not beside)
