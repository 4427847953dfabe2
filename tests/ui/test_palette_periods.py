from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.ui.models.palette_entries import RowKind
from desktop.ui.models.palette_rows import undefined_said
from desktop.ui.widgets.coding_palette.period_rows import on_axis
from tests.ui.palette_case import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

EXISTING = ("[2016,2017]", "2016-05", "2014/2024", "2020/..", "1950")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """The palette on the time period, with some periods in the project."""
    made = Desk(qtbot, tmp_path)
    for edtf in EXISTING:
        made.project.codebook.create_period(made.period_facet().id, edtf)
    made.open()
    made.palette.go_to_facet(made.period_facet().id)
    yield made
    made.close()


def said(desk: Desk) -> list[str]:
    model = desk.palette.model
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(place).data(role)) for place in range(model.rowCount())]


def test_words_are_read_while_one_types(desk: Desk) -> None:
    desk.type("around 2016")
    assert said(desk) == [
        "about 2016, certain 2016, possible 2015 to 2017, new code",
        "2014 to 2024, certain 2014 to 2024, contains it",
        "2016 or 2017, possible 2016 to 2017, overlaps",
        "May 2016, certain May 2016, inside",
        "since 2020, possible since 2020, apart",
        "1950, certain 1950, apart",
    ]
    assert desk.palette.line.remark == "words or EDTF"
    assert "use “about 2016”" in desk.foot()
    assert desk.palette.model.results.axis is not None
    desk.enter()
    assert desk.given() == ["about 2016"]
    code = desk.code("about 2016")
    assert (code.edtf, code.facet) == ("2016~", desk.period_facet().id)


def test_a_period_that_is_there_is_used(desk: Desk) -> None:
    before = len(desk.project.codebook.codes())
    desk.type("2014-2024")
    assert said(desk)[0] == "2014 to 2024, certain 2014 to 2024"
    desk.enter()
    assert desk.given() == ["2014 to 2024"]
    assert len(desk.project.codebook.codes()) == before
    assert desk.project.history(limit=1)[0].action == "coding.apply"


def test_edtf_is_read_too(desk: Desk) -> None:
    desk.answer("2016-05")
    assert desk.given() == ["May 2016"]


def test_down_chooses_a_period_that_is_there(desk: Desk) -> None:
    desk.type("2016")
    assert desk.highlighted() == "2016"
    desk.key(Qt.Key.Key_Down)
    chosen = desk.highlighted()
    assert chosen in {"2014 to 2024", "2016 or 2017", "May 2016"}
    desk.enter()
    assert desk.given() == [chosen]
    assert "2016" not in [code.name for code in desk.project.codebook.codes()]


def test_an_ambiguous_date_asks(desk: Desk) -> None:
    desk.type("03/04/2019")
    results = desk.palette.model.results
    assert "day or the month" in results.question
    assert [row.edtf for row in results.rows if row.kind is RowKind.READING] == ["2019-04-03", "2019-03-04"]
    desk.key(Qt.Key.Key_Down)
    desk.enter()
    assert desk.given() == ["4 March 2019"]


def test_names_find_periods_and_codes_of_other_facets(desk: Desk) -> None:
    desk.type("since")
    assert desk.rows()[0] == "since 2020"
    desk.palette.field.clear()
    desk.type("not st")
    row = desk.palette.model.row(0)
    assert row is not None
    assert (row.name, row.facet) == ("not stated", desk.period_facet().id)
    desk.palette.field.clear()
    desk.answer("execution")
    assert desk.given() == ["Execution"]
    assert desk.current() == "Time period"


def test_what_is_no_date_is_never_made_one(desk: Desk) -> None:
    before = desk.project.step_count()
    for text in ("once upon", "2016-13", "zz"):
        desk.palette.field.setText(text)
        desk.enter()
        assert "No date can be read" in desk.foot()
    assert desk.project.step_count() == before


def test_a_year_typed_for_another_facet_answers_the_period(desk: Desk) -> None:
    desk.palette.go_to_facet(desk.facet("Abuse type").id)
    desk.type("1987")
    assert said(desk)[0] == "1987, certain 1987, new code"
    desk.enter()
    assert desk.given() == ["1987"]
    assert desk.current() == "Abuse type"


def test_a_renamed_period_does_not_stand_in_the_way(desk: Desk) -> None:
    book = desk.project.codebook
    book.rename_code(desk.code("1950").id, "1987")
    desk.type("1987")
    desk.enter()
    assert desk.given() == ["1987 (1987)"]
    assert desk.errors == []


def test_an_empty_line_shows_the_periods_on_their_axis(desk: Desk) -> None:
    kinds = [row.kind for row in desk.palette.model.results.rows]
    assert kinds == [RowKind.PERIOD] * 5 + [RowKind.CODE] * 3
    assert desk.palette.model.results.axis is not None


def test_everything_is_painted(desk: Desk) -> None:
    """Rows of every kind, in both directions and far from 100 %; an exception while painting fails the test."""
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        desk.palette.setLayoutDirection(direction)
        for scale in (1.0, 2.0):
            desk.palette.theme.set_scale(scale)
            for text in ("", "around 2016", "03/04/2019", "unk", "zzz", "since 1500", "0001/9999"):
                desk.palette.field.setText(text)
                picture = desk.palette.grab().toImage()
                ink = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
                assert len(ink) > 2, (direction, scale, text)


@pytest.mark.parametrize(
    ("days", "share"),
    [
        ((date(2010, 1, 1), date(2019, 12, 31)), (0.0, 1.0)),
        ((None, None), (0.0, 1.0)),
        ((date(2015, 1, 1), None), (0.5, 1.0)),
        ((None, date(2014, 12, 31)), (0.0, 0.5)),
        ((date(1900, 1, 1), date(2100, 1, 1)), (0.0, 1.0)),
    ],
)
def test_where_days_lie_on_the_axis(days: tuple[date | None, date | None], share: tuple[float, float]) -> None:
    assert on_axis(days, (2010, 2020, 2)) == pytest.approx(share, abs=1e-3)


def test_the_codebook_does_not_go_to_a_code_while_a_period_is_typed(desk: Desk, qtbot: QtBot) -> None:
    desk.palette.close_palette()
    before = desk.project.codebook.codes(builtins=False)[0].id
    desk.session.set_code_in_hand(before)
    desk.open()
    desk.palette.go_to_facet(desk.period_facet().id)
    desk.type("a")
    desk.palette.take_in_hand()
    assert desk.session.code_in_hand != before, "a code begins so"
    desk.type("round 2017")
    row = desk.palette.model.row(0)
    assert row is not None
    assert row.code is None
    qtbot.waitUntil(lambda: desk.session.code_in_hand == before)


def test_what_a_period_means_is_not_said_twice(desk: Desk) -> None:
    codes = {code.edtf: code for code in desk.project.codebook.codes(builtins=False) if code.edtf}
    assert undefined_said(codes["1950"]) == "certain 1950"
    assert undefined_said(codes["2016-05"]) == "2016-05 · certain May 2016"
