"""From the history back to a point and forth again, to the places of steps, and through many steps."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.core.model import StepKind
from desktop.core.project import Project
from desktop.core.queries import history
from desktop.ui.models import history_model
from desktop.ui.models.history_model import HEAD_ROLE
from desktop.ui.widgets import history_going
from desktop.ui.widgets.history_filters import NOBODY, TODAY, bounds
from desktop.ui.widgets.history_view import HistoryPage
from tests.ui.desk_case import code, coder, in_front

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session


def give(session: Session, start: int, name: str = "Surveillance") -> None:
    session.set_span((start, start + 4))
    assert session.code(code(session, name)) is not None


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Iterator[HistoryPage]:
    for start in (0, 5, 10):
        give(session, start)
    made = in_front(qtbot, HistoryPage(session), 1300, 800)
    made.refresh()
    yield made
    made.shut_down()


class Asked:
    """Answers what is asked, and keeps the sentences."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, answer: bool = True) -> None:
        self.said: list[str] = []
        self.answer = answer
        monkeypatch.setattr(history_going, "ask", self)

    def __call__(self, _parent: object, _title: str, sentence: str, _yes: str, *, detail: str = "") -> bool:
        self.said.append(sentence)
        return self.answer


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    return Asked(monkeypatch)


def choose(page: HistoryPage, sentence: str) -> None:
    row = next(row for row in range(page.model.rowCount()) if page.model.index(row).data() == sentence)
    assert page.choose_step(page.model.index(row).data(HEAD_ROLE).id)


def press(qtbot: QtBot, page: HistoryPage) -> None:
    qtbot.mouseClick(page.details.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.going.going is None)


def test_everything_since_is_taken_back_and_that_too(qtbot: QtBot, page: HistoryPage, asked: Asked) -> None:
    session = page.session
    rows = session.project.store.dump()
    document = session.document
    choose(page, "Imported Review")
    press(qtbot, page)
    assert asked.said == ["3 steps are undone, back to this one."]
    assert session.own_segments() == []
    number = page.details.values["step"].text()
    assert page.going.strip.isVisible()
    assert page.going.strip.sentence == f"3 steps were undone. The project is as it was after step {number}."
    # The screen stayed where it was: nothing was selected on the way.
    assert session.document == document
    assert session.segment is None
    assert not session.property("stays")
    assert [page.model.index(row).data() for row in range(1, 4)] == ["Undid: Coded Surveillance"] * 3
    qtbot.mouseClick(page.going.strip._link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.going.going is None)
    assert session.project.store.dump() == rows
    assert len(asked.said) == 1


def test_other_coders_are_named_first(qtbot: QtBot, page: HistoryPage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = Asked(monkeypatch, answer=False)
    page.session.set_coder(coder(page.session, "Jonas Weber"))
    give(page.session, 20)
    steps = page.session.project.step_count()
    choose(page, "Imported Review")
    press(qtbot, page)
    assert "4 steps are undone" in asked.said[0]
    assert "These are not only your own steps. Ana Ruiz: 3 steps, Jonas Weber: 1 step." in asked.said[0]
    assert page.session.project.step_count() == steps


def test_it_says_where_it_stopped_and_why(
    qtbot: QtBot, page: HistoryPage, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.core.errors import StaleStep

    real, calls = Project.undo_step, list[int]()

    def refuse(self: Project, step: object) -> object:
        calls.append(1)
        if len(calls) == 3:
            raise StaleStep(step="Coded X", later="Moved Y", later_number=9)
        return real(self, step)  # type: ignore[arg-type]

    monkeypatch.setattr(Project, "undo_step", refuse)
    choose(page, "Imported Review")
    press(qtbot, page)
    assert page.going.strip.sentence.startswith("2 of 3 steps were undone or done again. “Coded X” cannot be undone")
    assert len(page.session.own_segments()) == 1


def test_who_codes_now_is_not_taken_away(page: HistoryPage, asked: Asked) -> None:
    session = page.session
    session.set_coder(session.project.coders.add("Late comer"))
    choose(page, "Imported Review")
    page.going.ask(page.details.head.id)  # type: ignore[union-attr]
    assert asked.said == []
    assert page.going.strip.sentence.startswith("You are coding as Late comer, who was not there yet")


def test_nor_by_the_one_step_that_added_them(page: HistoryPage) -> None:
    session = page.session
    before = session.coder
    late = session.project.coders.add("Late comer")
    session.set_coder(late)
    choose(page, "Added the coder Late comer")
    page.details.undo_step()
    assert "you are coding as Late comer" in page.details.strip.sentence
    assert session.coder == late
    assert session.project.coders.get(late).name == "Late comer"
    session.set_coder(before)
    page.details.undo_step()
    assert session.project.coders.by_name("Late comer") is None


def test_it_can_be_stopped_and_outlives_no_project(qtbot: QtBot, page: HistoryPage, asked: Asked) -> None:
    choose(page, "Imported Review")
    page.going.ask(page.details.head.id)  # type: ignore[union-attr]
    assert page.going.going is not None
    page.going.line.cancelled.emit()
    qtbot.waitUntil(lambda: page.going.going is None)
    assert page.going.strip.sentence.startswith("Stopped. ")
    page.going.ask(page.details.head.id)  # type: ignore[union-attr]
    page.shut_down()
    assert page.going.going is None


def test_nothing_lies_between(page: HistoryPage, asked: Asked) -> None:
    head = page.model.head_at(1)
    assert head is not None
    page.going.ask(head.id)
    assert asked.said == []
    assert page.going.strip.sentence == "The project is as it was after this step."
    assert not page.details.back.isVisible()
    give(page.session, 30)
    assert not page.going.strip.isVisible()


def test_behind_a_migration_it_is_said_why_not(page: HistoryPage, asked: Asked) -> None:
    project = page.session.project
    with project.step("project.migrate", {"from": 1, "to": 2}, kind=StepKind.MIGRATE):
        project.store.update("project", project.info().id, {"name": "Brought"})
    choose(page, "Imported Review")
    assert not page.details.back.isVisible()
    assert not page.details.undo.isVisible()
    assert "the project cannot go back behind it" in page.details.hint.text()
    page.going.ask(page.details.head.id)  # type: ignore[union-attr]
    assert asked.said == []
    assert "“Brought the project from layout 1 to layout 2”" in page.going.strip.sentence


def test_the_menu_of_a_step_offers_the_same(qtbot: QtBot, page: HistoryPage) -> None:
    choose(page, "Imported Review")
    menu = page.build_menu(page.details.head)  # type: ignore[arg-type]
    assert {action.text(): action.isEnabled() for action in menu.actions() if action.text()} == {
        "Show in the text": True,
        "Undo this step": True,
        "Undo back to here…": True,
    }
    page._open_menu(QPoint(-1, -1))
    qtbot.waitUntil(lambda: page.findChild(type(menu)) is not None)


# places


def test_what_is_gone_says_so(page: HistoryPage) -> None:
    session = page.session
    document = session.document
    assert document is not None
    session.select_segment(session.own_segments()[0].id)
    session.delete_segment()
    choose(page, "Coded Surveillance")
    last = page.model.head_at(page.model.rowCount() - 1)
    gone = next(
        head
        for head in map(page.model.head_at, range(page.model.rowCount()))
        if head is not None and head.action == "coding.apply" and head.args["start"] == 0
    )
    assert page.choose_step(gone.id)
    assert "The segment of this step is no longer there. This is where it was." in page.details.strip.sentence
    spans: list[tuple[int, int]] = []
    session.scroll_wanted.connect(lambda start, end: spans.append((start, end)))
    page.places.go(gone)
    assert spans == [(0, 4)]
    session.project.documents.delete(document)
    assert page.choose_step(gone.id)
    page.places.go(gone)
    assert "no longer in the project" in page.details.strip.sentence
    assert last is not None


def test_a_step_on_a_code_leads_to_the_code(page: HistoryPage) -> None:
    choose(page, "Created Execution")
    assert page.details.show_it.text() == "Show the code"
    page.places.go(page.details.head)  # type: ignore[arg-type]
    assert page.session.code_in_hand == code(page.session, "Execution")


def test_another_coders_segment_is_shown_for_it(page: HistoryPage) -> None:
    session = page.session
    ana = session.coder
    assert ana is not None
    session.set_coder(coder(session, "Jonas Weber"))
    choose(page, "Coded Surveillance")
    page.places.go(page.details.head)  # type: ignore[arg-type]
    assert ana in session.shown
    assert session.segment is not None


# filters


def test_counts_of_shown_of_all(qtbot: QtBot, page: HistoryPage) -> None:
    every = page.session.project.step_count()
    assert page.head.remark.text() == f"{every} steps"
    page.kinds.set_present("coding")
    page.kinds.chosen.emit("coding")
    assert page.head.remark.text() == f"3 of {every} steps"
    give(page.session, 20)
    assert page.head.remark.text() == f"4 of {every + 1} steps"
    page.coders.set_present(NOBODY)
    page.coders.chosen.emit(NOBODY)
    assert page.stack.currentWidget() is page.empty
    assert page.head.remark.text() == f"0 of {every + 1} steps"
    page.empty.acted.emit()
    assert page.head.remark.text() == f"{every + 1} steps"
    assert page.stack.currentWidget() is page.list


def test_times_narrow_the_list(page: HistoryPage) -> None:
    page.times.set_present(TODAY)
    page.times.chosen.emit(TODAY)
    every = page.session.project.step_count()
    assert page.head.remark.text() == f"{every} of {every} steps"
    page.times.set_present("1999-12")
    page.times.chosen.emit("1999-12")
    assert page.head.remark.text().startswith("0 of ")


def test_a_month_ends_where_the_next_begins() -> None:
    since, until = bounds("2026-12")
    again, _ = bounds("2027-01")
    assert until == again
    assert since < until
    assert bounds(TODAY, datetime(2026, 3, 4, 12).astimezone())[0] > "2026-03-0"
    assert bounds("") == ("", "")


def test_words_are_looked_for_in_turns(
    qtbot: QtBot, page: HistoryPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_model, "PAGE", 2)
    monkeypatch.setattr(history_model, "PAGES_AT_ONCE", 1)
    monkeypatch.setattr(page.model, "_asked", 2)
    page.filter.setText("created")
    qtbot.waitUntil(lambda: page.model.words == "created" and not page.model.searching)
    wanted = sum("Created" in str(head.action) or ".create" in head.action for head in session.project.history())
    assert page.model.found == wanted
    # The rows come when they are wanted, and each once.
    while page.model.canFetchMore(page.list.rootIndex()):
        page.model.fetchMore(page.list.rootIndex())
    shown = [item.number for item in page.model.items if hasattr(item, "number")]
    assert len(shown) == len(set(shown)) == wanted
    assert shown == sorted(shown, reverse=True)


def test_undone_steps_come_and_go_with_the_filter(page: HistoryPage) -> None:
    page.kinds.set_present("undo")
    page.kinds.chosen.emit("undo")
    assert page.model.rowCount() == 0
    page.session.undo()
    assert page.model.found == 2
    page.session.redo()
    assert page.model.found == 2
    assert history.count(page.session.project, page.filters.wanted()) == 2


def test_what_is_done_meanwhile_is_not_passed_over(qtbot: QtBot, page: HistoryPage, asked: Asked) -> None:
    choose(page, "Imported Review")
    qtbot.mouseClick(page.details.back, Qt.MouseButton.LeftButton)
    assert page.going.going is not None
    page.session.project.rename("Another name")
    qtbot.waitUntil(lambda: page.going.going is None)
    assert page.session.project.info().name == "Another name"
    assert page.going.strip.sentence == "3 steps were undone."
