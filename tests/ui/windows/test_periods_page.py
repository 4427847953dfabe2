from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from desktop.core.model import Cardinality, FacetKind
from desktop.core.project import Project
from desktop.ui.models.period_model import PeriodModel
from desktop.ui.session import Session
from desktop.ui.widgets.periods import asking
from desktop.ui.windows.periods_page import PeriodsPage
from tests.ui.palette_case import import_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.model import CodeId, FacetId


class Case:
    def __init__(self, qtbot: QtBot, path: Path) -> None:
        self.qtbot = qtbot
        self.project = Project.create(path / "p.testimonia", coder="Ana")
        self.facet: FacetId = self.project.codebook.create_facet(
            "Time period", kind=FacetKind.PERIOD, cardinality=Cardinality.ONE
        )
        self.document = import_text(self.project, "One two three four five.\n" * 40)
        self.session = Session(self.project)
        self.page: PeriodsPage | None = None

    def period(self, edtf: str, name: str = "") -> CodeId:
        return self.project.codebook.create_period(self.facet, edtf, name)

    def show(self) -> PeriodsPage:
        self.page = PeriodsPage(self.session)
        self.qtbot.addWidget(self.page)
        self.page.resize(1100, 700)
        self.page.show()
        self.page.refresh()
        return self.page

    def rows(self) -> list[str]:
        assert self.page is not None
        return [str(self.page.model.index(place).data()) for place in range(self.page.model.rowCount())]

    def enter(self, dates: str | None = None, name: str | None = None, also: str | None = None) -> None:
        assert self.page is not None
        side = self.page.side
        for field, words in ((side.dates.field, dates), (side.name, name), (side.also, also)):
            if words is not None:
                field.edit.setText(words)
        QTest.mouseClick(side.save, Qt.MouseButton.LeftButton)


@pytest.fixture
def case(qtbot: QtBot, tmp_path: Path) -> Iterator[Case]:
    made = Case(qtbot, tmp_path)
    yield made
    if made.page is not None:
        made.page.shut_down()
        made.page.close()
    made.session.close()


def test_periods_are_listed_in_time_on_one_axis(case: Case) -> None:
    for edtf in ("2016~", "199X", "../1950"):
        case.period(edtf)
    page = case.show()
    assert case.rows() == ["before 1951", "1990s", "about 2016"]
    assert page.model.axis is not None
    assert page.head.remark.text() == "3 periods"
    assert "certain 2016, possible 2015 to 2017" in str(page.model.index(2).data(Qt.ItemDataRole.AccessibleTextRole))
    page.filter.setText("199")
    case.qtbot.waitUntil(lambda: case.rows() == ["1990s"])


def test_the_model_keeps_the_rules(case: Case) -> None:
    case.period("2016")
    model = PeriodModel(case.session)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(case.facet)
    assert model.rowCount() == 1
    model.show(None)
    assert model.rowCount() == 0


def test_a_period_is_named_and_dated(case: Case) -> None:
    code = case.period("1994/1998")
    page = case.show()
    assert not page.side.save.isEnabled(), "nothing was changed yet"
    steps = case.project.step_count()
    case.enter("1994 to about 1998", "Arduous March", "고난의 행군, the famine years")
    found = case.project.codebook.code(code)
    assert (found.name, found.edtf) == ("Arduous March", "1994/1998~")
    assert set(found.aliases) == {"고난의 행군", "the famine years"}
    assert case.project.step_count() == steps + 1
    assert case.rows() == ["Arduous March"]
    case.session.undo()
    case.qtbot.waitUntil(lambda: case.rows() == ["1994 to 1998"])


def test_the_reading_is_shown_before_it_is_taken(case: Case) -> None:
    case.period("2016")
    page = case.show()
    page.side.dates.field.edit.setText("around 2018")
    assert page.side.dates.name.text() == "about 2018"
    assert "possible 2017 to 2019" in page.side.dates.days.text()
    page.side.dates.field.edit.setText("5/6/2016")
    assert page.side.dates.question.text()
    assert not page.side.save.isEnabled()
    page.side.dates.field.edit.setText("no date")
    case.qtbot.keyClick(page.side.dates.field.edit, Qt.Key.Key_Return)
    assert "no date that can be read" in page.side.dates.field.error


def test_a_period_is_added_by_words(case: Case) -> None:
    page = case.show()
    assert case.rows() == []
    QTest.mouseClick(page.add, Qt.MouseButton.LeftButton)
    case.enter("late 1990s", "", "the end of the famine")
    assert case.rows() == ["late 1990s"]
    assert case.project.codebook.codes(case.facet, builtins=False)[0].aliases == ("the end of the famine",)


def test_dates_that_are_there_offer_to_unite(case: Case) -> None:
    kept, gone = case.period("1994/1998~", "Arduous March"), case.period("1994/1998")
    case.project.coding.code_span(case.document, 0, 5, [gone])
    page = case.show()
    page.choose(gone)
    page.side.dates.field.edit.setText("1994/1998~")
    assert page.side.twin.isVisible()
    assert "Arduous March" in page.side.twin.sentence
    assert not page.side.save.isEnabled()
    page.side.twin.acted.emit()
    assert case.rows() == ["Arduous March"]
    assert case.project.codebook.counts()[kept] == 1
    assert case.project.codebook.code(kept).aliases == ("1994 to 1998",)


def test_equal_periods_are_united_at_once(case: Case) -> None:
    case.period("2014/2024")
    for name in ("2014-2024", "between 2014 and 2024"):
        case.project.codebook.create_code(case.facet, name)
    page = case.show()
    assert page.equal.isVisible()
    assert "2014 to 2024" in page.equal.sentence
    page.equal.acted.emit()
    assert case.rows() == ["2014 to 2024"]
    assert not page.equal.isVisible()


@pytest.mark.parametrize("agreed", [True, False])
def test_other_coders_are_named_first(case: Case, monkeypatch: pytest.MonkeyPatch, agreed: bool) -> None:
    case.period("2016", "Year of the flood")
    gone = case.project.codebook.create_code(case.facet, "in 2016")
    ben = case.project.coders.add("Ben")
    ana, case.project.coder = case.project.coder, ben
    case.project.coding.code_span(case.document, 0, 5, [gone])
    case.project.coder = ana
    page = case.show()
    asked: list[str] = []

    def answer(_parent: object, _title: str, sentence: str, _yes: str) -> bool:
        asked.append(sentence)
        return agreed

    monkeypatch.setattr(asking, "ask", answer)
    page.equal.acted.emit()
    assert asked
    assert "1 coding of Ben" in asked[0]
    assert len(case.rows()) == (1 if agreed else 2)


def test_passages_lead_to_the_text(case: Case) -> None:
    code = case.period("2016")
    segment = case.project.coding.code_span(case.document, 30, 44, [code])
    page = case.show()
    assert page.side.passages_label.text() == "1 passage"
    closed: list[bool] = []
    page.closed.connect(lambda: closed.append(True))
    page.side.passages.doubleClicked.emit(page.side.passages.passages.index(0))
    assert closed
    assert case.session.segment == segment


def test_a_bad_name_is_said_at_the_name(case: Case) -> None:
    case.period("2016"), case.period("2017")
    page = case.show()
    case.enter(name="2017")
    assert "2017" in page.side.name.error
    assert case.rows() == ["2016", "2017"]
    case.enter(name="x" * 300)
    assert page.side.name.error


def test_a_shared_name_is_kept_and_told(case: Case) -> None:
    case.period("2016", "Flood"), case.period("2017")
    page = case.show()
    page.choose(case.project.codebook.codes(case.facet)[1].id)
    case.enter(also="flood")
    assert page.told.isVisible()
    assert "Flood" in page.told.sentence


def test_what_is_being_written_is_not_taken_away(case: Case) -> None:
    case.period("2016")
    page = case.show()
    page.activateWindow()
    page.side.name.edit.setFocus()
    page.side.name.edit.setText("Half a na")
    case.period("2017")
    case.qtbot.wait(250)
    if page.side.name.edit.hasFocus():
        assert page.side.name.text() == "Half a na"
    case.qtbot.keyClick(page.side.name.edit, Qt.Key.Key_Escape)
    assert page.side.name.text() == "2016"


def test_escape_goes_back_and_an_empty_page_says_what_to_do(case: Case) -> None:
    page = case.show()
    closed: list[bool] = []
    page.closed.connect(lambda: closed.append(True))
    case.qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    assert closed
    assert page.stack.currentWidget() is page.empty
    case.project.codebook.delete_facet(case.facet)
    page.refresh()
    case.qtbot.waitUntil(lambda: not page.add.isEnabled())


def test_a_project_for_reading_shows_and_changes_nothing(case: Case, qtbot: QtBot) -> None:
    case.period("2016")
    case.project.codebook.create_code(case.facet, "in 2016")
    path = case.project.path
    case.session.close()
    case.session = Session(Project.open(path, read_only=True))
    page = PeriodsPage(case.session)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert page.model.rowCount() == 2
    assert not page.add.isEnabled()
    assert not page.equal.isVisible()
    page.side.name.edit.setText("New")
    assert not page.side.save.isEnabled()
    case.page = page


@pytest.mark.parametrize("size", [(1100, 700), (620, 500)])
def test_it_can_be_painted_at_any_width(case: Case, size: tuple[int, int]) -> None:
    for edtf in ("2016~", "199X", "../1950", "2020/.."):
        case.period(edtf)
    case.project.codebook.create_code(case.facet, "long ago")
    page = case.show()
    page.resize(*size)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not page.grab().isNull()
