"""Comparing with real keys and clicks: choosing, going through differences, numbers and their reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.core.agreement.disagreements import Disagreement, Kind, Marked
from desktop.core.model import CoderId, DocumentState, SegmentId
from desktop.ui.models.agreement_model import DASH, AgreementModel, shown
from desktop.ui.models.difference_model import DifferenceModel, letters_of
from desktop.ui.widgets.compare.difference_card import Part, edge_parts, title_of
from desktop.ui.windows.compare_window import ComparePage
from tests.ui.desk_case import code, coder, facet, in_front

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session


@pytest.fixture
def documents() -> int:
    return 2


@pytest.fixture
def session(session: Session) -> Session:
    """Ana and Jonas agree once, differ at an edge, in a code, and once Ana coded alone; both have finished."""
    first = session.project.documents.all()[0].id
    plan = {
        "Ana Ruiz": ((0, 10, "Execution"), (12, 30, "Execution"), (32, 40, "Surveillance"), (42, 50, "Surveillance")),
        "Jonas Weber": ((0, 10, "Execution"), (12, 25, "Execution"), (32, 40, "Execution")),
    }
    for name, rows in plan.items():
        session.set_coder(coder(session, name))
        for start, end, given in rows:
            session.project.coding.code_span(first, start, end, [code(session, given)])
        session.project.documents.set_state(first, DocumentState.FINISHED)
    session.set_coder(coder(session, "Ana Ruiz"))
    return session


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Iterator[ComparePage]:
    made = in_front(qtbot, ComparePage(session), 1400, 800)
    made.refresh()
    settled(qtbot, made)
    yield made
    made.shut_down()


def settled(qtbot: QtBot, page: ComparePage) -> None:
    qtbot.waitUntil(lambda: not page.tasks and not page.wait.isActive())


def kinds(page: ComparePage) -> list[Kind]:
    return [entry.difference.kind for entry in page.numbers.differences.entries]


def lines(page: ComparePage) -> dict[str, tuple[str, dict[str, str]]]:
    return {line.name: (line.counts, dict(line.cells)) for line in page.numbers.agreement.lines if not line.heading}


def test_the_coders_differences_are_listed_by_kind(page: ComparePage) -> None:
    assert kinds(page) == [Kind.ONE, Kind.EDGE, Kind.CODE]
    assert [entry.who for entry in page.numbers.differences.entries] == [
        "A: Surveillance",
        "Execution",
        "A: Surveillance   J: Execution",
    ]
    assert page.text_side.total.text() == "3 differences"
    assert [side.name for side in page.text_side.legend.sides] == ["Ana Ruiz", "Jonas Weber"]
    assert [side.count for side in page.text_side.legend.sides] == [4, 3]


def test_the_table_counts_finished_documents_and_names_the_others(page: ComparePage) -> None:
    found = lines(page)
    assert found["Execution"][0] == "2 / 3"
    assert found["Execution"][1]["jaccard"] == "64"  # 23 of 36 characters
    assert found["Surveillance"][1]["jaccard"] == "0"
    assert set(found) == {"Execution", "Surveillance", "Any code", "All codes together"}
    assert found["All codes together"][1].keys() == {"alpha"}
    assert page.numbers.left_out.text() == "Interview 2 is not finished by Ana Ruiz, Jonas Weber."
    assert page.numbers.foot.text() == "Hollow mark: α below .667. 2 coders, 2 codes."


def test_keys_go_through_the_differences_and_round(qtbot: QtBot, page: ComparePage) -> None:
    pane = page.text_side.pane
    pane.setFocus()
    seen = []
    for key, modifier in (
        (Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_P, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier),
    ):
        qtbot.keyClick(pane, key, modifier)
        seen.append(page.number)
    assert seen == [1, 2, 3, 1, 3, 2]
    assert page.text_side.card.remark == "difference 2 of 3"
    assert page.text_side.card.title == "Execution: the edge differs"
    assert page.numbers.list.currentIndex().row() == page.numbers.differences.row_of(2)


def test_a_click_in_the_list_shows_the_place_and_who_has_what(qtbot: QtBot, page: ComparePage) -> None:
    row = page.numbers.differences.row_of(3)
    assert row is not None
    where = page.numbers.list.visualRect(page.numbers.differences.index(row)).center()
    qtbot.mouseClick(page.numbers.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert page.number == 3
    card = page.text_side.card
    assert card.title == "Abuse type: another answer"
    assert [(line.letter, line.parts[0].words) for line in card.lines[1:]] == [
        ("A", "Surveillance"),
        ("J", "Execution"),
    ]


def test_a_click_on_a_segment_shows_its_difference_and_changes_nothing(page: ComparePage, session: Session) -> None:
    before = session.project.step_count()
    segment = next(one for one in session.own_segments() if one.start == 42)
    page.text_side.pane.click_segment(segment.id)
    assert page.number == 1
    assert page.text_side.pane.selected_segment is None
    assert session.project.step_count() == before


def test_one_kind_alone_is_listed_and_gone_through(qtbot: QtBot, page: ComparePage) -> None:
    qtbot.mouseClick(page.numbers.chips[Kind.EDGE], Qt.MouseButton.LeftButton)
    assert page.numbers.differences.rowCount() == 2
    page.go(1)
    page.go(1)
    assert page.number == 2
    assert not page.numbers.chips[Kind.PERIOD].isVisible()


def test_another_document_without_work_has_no_differences(qtbot: QtBot, page: ComparePage, session: Session) -> None:
    page.choose_document(session.project.documents.all()[1].id)
    settled(qtbot, page)
    assert page.numbers.list_stack.currentWidget() is page.numbers.none
    assert not page.text_side.next.isEnabled()
    assert page.text_side.card.lines[0].parts[0].words == "The coders do not differ in this document."


def test_it_begins_with_the_facet_that_colours_the_page(qtbot: QtBot, page: ComparePage, session: Session) -> None:
    assert page.text_side.facets.text() == "Abuse type"
    session.set_lens(facet(session, "Source type"))
    settled(qtbot, page)
    assert page.text_side.facets.text() == "Source type"
    page.choose_facet(None)
    session.set_lens(facet(session, "Abuse type"))
    settled(qtbot, page)
    assert page.text_side.facets.text() == "Every facet"


def test_one_facet_at_a_time(qtbot: QtBot, page: ComparePage, session: Session) -> None:
    page.choose_facet(facet(session, "Source type"))
    settled(qtbot, page)
    assert kinds(page) == []
    assert lines(page) == {}
    page.choose_facet(None)
    settled(qtbot, page)
    assert len(kinds(page)) == 3


def test_codes_below_are_counted_where_that_is_wanted(qtbot: QtBot, page: ComparePage) -> None:
    page.choose_facet(None)
    settled(qtbot, page)
    assert "Unlawful killing" not in lines(page)
    qtbot.mouseClick(page.numbers.below, Qt.MouseButton.LeftButton)
    settled(qtbot, page)
    assert lines(page)["Unlawful killing"][0] == "2 / 3"
    names = [(line.name, line.depth) for line in page.numbers.agreement.lines]
    assert names[1:3] == [("Unlawful killing", 0), ("Execution", 1)]


def test_unused_codes_are_shown_on_demand_with_the_reason_for_their_dashes(qtbot: QtBot, page: ComparePage) -> None:
    page.choose_facet(None)
    settled(qtbot, page)
    qtbot.mouseClick(page.numbers.unused, Qt.MouseButton.LeftButton)
    model = page.numbers.agreement
    row = next(row for row, line in enumerate(model.lines) if line.name == "Satellite imagery")
    assert set(dict(model.lines[row].cells).values()) == {DASH}
    page.numbers.table.setCurrentIndex(model.index(row))
    assert page.numbers.reason.text() == "Nobody used this code in the compared documents."
    used = next(row for row, line in enumerate(model.lines) if line.name == "Execution")
    page.numbers.table.setCurrentIndex(model.index(used))
    assert not page.numbers.reason.isVisible()
    qtbot.mouseClick(page.numbers.unused, Qt.MouseButton.LeftButton)
    assert "Satellite imagery" not in lines(page)


def test_nothing_is_counted_before_all_have_finished(qtbot: QtBot, page: ComparePage, session: Session) -> None:
    first = session.project.documents.all()[0].id
    session.project.documents.set_state(first, DocumentState.IN_PROGRESS)
    qtbot.waitUntil(lambda: page.numbers.stack.currentWidget() is page.numbers.empty)
    assert "Review is not finished by Ana Ruiz." in page.numbers.left_out.text()
    assert len(kinds(page)) == 3


def test_what_is_coded_meanwhile_appears(qtbot: QtBot, page: ComparePage, session: Session) -> None:
    first = session.project.documents.all()[0].id
    session.project.coding.code_span(first, 55, 60, [code(session, "Execution")])
    qtbot.waitUntil(lambda: len(kinds(page)) == 4)


def test_a_third_coder_shares_a_side_and_kappa_goes(qtbot: QtBot, page: ComparePage, session: Session) -> None:
    third = session.project.coders.add("Amira Saleh")
    settled(qtbot, page)
    page.choose_coders([*page.coders, third])
    settled(qtbot, page)
    assert page.letters() == dict(zip(page.coders, "ABC", strict=True))
    assert [measure.id for measure in page.numbers.agreement.measures] == ["percent", "alpha", "jaccard"]
    assert "A: Surveillance (not C)" in [entry.who for entry in page.numbers.differences.entries]
    page.choose_coders(page.coders[:1])
    assert len(page.coders) == 3


def test_the_menu_keeps_two_coders(page: ComparePage) -> None:
    actions = page.text_side.coder_menu().actions()
    assert [(action.text(), action.isChecked(), action.isEnabled()) for action in actions] == [
        ("Ana Ruiz", True, False),
        ("Jonas Weber", True, False),
    ]


def test_how_it_is_counted_is_told_on_demand(qtbot: QtBot, page: ComparePage) -> None:
    assert not page.numbers.method.isVisible()
    qtbot.mouseClick(page.numbers.how, Qt.MouseButton.LeftButton)
    assert "Krippendorff" in page.numbers.method.text()
    assert page.numbers.method.isVisible()
    qtbot.mouseClick(page.numbers.how, Qt.MouseButton.LeftButton)
    assert not page.numbers.method.isVisible()


def test_escape_goes_back_to_the_text(qtbot: QtBot, page: ComparePage) -> None:
    page.text_side.pane.setFocus()
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.text_side.pane, Qt.Key.Key_Escape)


def test_stopping_the_count_keeps_what_stands_there(page: ComparePage) -> None:
    before = lines(page)
    page.reload()
    page.numbers.cancelled.emit()
    assert page.tasks == {}
    assert page.numbers.strip.isVisible()
    assert lines(page) == before


def test_the_page_shuts_down_while_it_counts(page: ComparePage) -> None:
    page.reload()
    page.shut_down()
    assert page.tasks == {}


def test_one_coder_alone_is_told_that_two_are_needed(qtbot: QtBot, tmp_path: Path) -> None:
    from desktop.core.project import Project
    from desktop.ui.session import Session

    session = Session(Project.create(tmp_path / "alone.testimonia", coder="Ana Ruiz"))
    page = ComparePage(session)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert page.text_side.stack.currentWidget() is page.text_side.empty
    assert page.tasks == {}
    page.shut_down()
    session.close()


def test_the_models_keep_their_promises(page: ComparePage, session: Session) -> None:
    agreement, found = AgreementModel(), DifferenceModel()
    for model in (agreement, found):
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
        assert tester.model() is model
    agreement.set_report(session.project, page.numbers.report, None, True)
    assert page.shown is not None
    found.set_differences(session.project, page.shown.document, page.shown.disagreements, page.letters(), None)
    found.set_kind(Kind.CODE)
    assert found.rowCount() == 2
    assert agreement.rowCount() > 4


def test_letters_are_initials_unless_two_are_the_same() -> None:
    assert letters_of(["Ana", "Jonas"]) == ["A", "J"]
    assert letters_of(["Ana", "Anders", "Jonas"]) == ["A", "B", "C"]


def test_numbers_as_the_table_writes_them() -> None:
    from desktop.core.agreement.values import Value

    assert shown(Value(0.914), "percent") == "91"
    assert shown(Value(-0.0849), "alpha") == "\u22120.08"
    assert shown(Value(-0.001), "kappa") == "0.00"
    assert shown(Value(None, "why"), "alpha") == DASH


def words(parts: tuple[Part, ...]) -> list[tuple[str, bool]]:
    return [(part.words, part.strong) for part in parts]


def test_an_edge_is_shown_with_what_stands_around_it() -> None:
    text = "They spoke of beatings, of standing for days and of rations too small to live on."
    whole = Marked(SegmentId(1), CoderId(1), 11, 80)
    short = Marked(SegmentId(2), CoderId(2), 24, 44)
    pieces = ((11, 24), (44, 80))
    assert words(edge_parts(text, whole, pieces[1:])) == [
        ("of beatings, of standing for days", False),
        ("and of rations too small to live on", True),
    ]
    assert words(edge_parts(text, short, pieces[1:])) == [("of standing for days", False)]
    assert [part for part, strong in words(edge_parts(text, whole, pieces)) if strong] == [
        "of beatings,",
        "and of rations too small to live on",
    ]


def test_periods_are_set_in_relation(session: Session) -> None:
    book = session.project.codebook
    period = facet(session, "Time period")
    years = {edtf: book.create_period(period, edtf) for edtf in ("2016", "2014/2018", "2020")}
    marked = Marked(SegmentId(1), CoderId(1), 0, 9)

    def told(first: str, second: str) -> str:
        coders = (CoderId(1), CoderId(2))
        sides = (years[first],), (years[second],)
        one = Disagreement(Kind.PERIOD, coders, ((0, 9),), marked, marked, period, *sides)
        return title_of(session.project, one, {coders[0]: "Ana", coders[1]: "Jonas"}, None)

    assert told("2016", "2020") == "The periods have no day in common"
    assert told("2016", "2014/2018") == "One period lies inside the other"
    assert told("2014/2018", "2016") == "One period lies inside the other"


def test_a_code_within_a_passage_that_the_other_coded_too_is_named(
    qtbot: QtBot, page: ComparePage, session: Session
) -> None:
    first = session.project.documents.all()[0].id
    session.project.coding.code_span(first, 15, 18, [code(session, "Execution"), code(session, "Surveillance")])
    qtbot.waitUntil(lambda: len(kinds(page)) == 4)
    page.show_difference(1)
    assert page.text_side.card.title == "Only Ana Ruiz coded Surveillance here"
    page.show_difference(2)
    assert page.text_side.card.title == "Only Ana Ruiz coded this"


def test_answers_of_whole_documents_are_not_counted_and_it_says_so(
    qtbot: QtBot, page: ComparePage, session: Session
) -> None:
    assert not page.numbers.inherited.isVisible()
    before = list(page.numbers.agreement.lines)
    first = session.project.documents.all()[0].id
    session.project.defaults.set(first, [code(session, "UN document")])
    said = "Not counted: what 1 of these documents answers for all its segments."
    qtbot.waitUntil(lambda: page.numbers.inherited.isVisible() and page.numbers.inherited.text() == said)
    assert page.numbers.agreement.lines == before


def test_what_is_left_out_is_said_with_its_number(qtbot: QtBot, page: ComparePage, session: Session) -> None:
    assert page.document is not None
    page.choose_facet(None)
    qtbot.waitUntil(lambda: page.shown is not None and not page.tasks)
    assert not page.text_side.left_out_room.isVisible()
    project, before = session.project, session.coder
    late = project.coders.add("Late comer")
    project.coder = late
    project.coding.code_span(page.document, 3, 30, [project.codebook.codes()[0].id])
    project.coding.code_span(page.document, 40, 60, [project.codebook.codes()[0].id])
    project.coder = before
    page.reload()
    qtbot.waitUntil(lambda: page.text_side.left_out_room.isVisible())
    assert page.text_side.left_out.text() == "2 segments of others who are not compared are left out."
    page.choose_coders([*page.coders, late])
    qtbot.waitUntil(lambda: not page.text_side.left_out_room.isVisible())
