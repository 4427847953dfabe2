"""Further names, mistakes, one facet only, ticks and last passages in the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from desktop.core.aliases import set_aliases
from desktop.core.covering import set_covered
from desktop.core.model import Cardinality
from desktop.core.project import Project
from desktop.ui.models.palette_entries import PaletteEntries
from desktop.ui.session import Session
from desktop.ui.widgets.coding_palette import words
from desktop.ui.widgets.document_pane import PaneSegment
from desktop.ui.widgets.pane_link import LinkStyle
from tests.effort import calls_of
from tests.ui.palette_case import TEXT, Desk

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from desktop.ui.models.palette_rows import Row

SHIFT = Qt.KeyboardModifier.ShiftModifier


def row(desk: Desk, place: int = 0) -> Row:
    found = desk.palette.model.row(place)
    assert found is not None
    return found


def tick(desk: Desk) -> None:
    desk.key(Qt.Key.Key_Return, SHIFT)


# names


def test_a_further_name_finds_the_code_and_says_so(desk: Desk) -> None:
    code = desk.code("Torture")
    set_aliases(desk.project, code.id, ["Ill-use of captives"])
    desk.open("ill-use")
    assert desk.highlighted() == "Torture"
    assert row(desk).also == "Ill-use of captives"
    assert "also: Ill-use of captives" in desk.palette.field.accessibleDescription()
    desk.enter()
    assert desk.given() == ["Torture"]


def test_a_mistake_is_forgiven_below_what_fits(desk: Desk) -> None:
    desk.open("tortrue")
    assert desk.highlighted() == "Torture"
    desk.enter()
    assert desk.given() == ["Torture"]


def test_a_date_goes_before_a_mistaken_name(desk: Desk) -> None:
    desk.project.codebook.create_code(desk.facet("Abuse type").id, "Lute 1990s")
    desk.open("late 1990s")
    assert row(desk).facet == desk.period_facet().id


def test_codes_out_of_use_are_not_offered(desk: Desk) -> None:
    desk.open("torture")
    assert "Torture" in desk.rows()
    desk.palette.close_palette()
    desk.project.organising.retire([desk.code("Torture").id])
    desk.open("torture")
    assert "Torture" not in desk.rows()
    desk.palette.close_palette()
    desk.session.undo()
    desk.open("torture")
    assert desk.highlighted() == "Torture"


def test_a_merged_name_leads_to_the_code_that_took_its_place(desk: Desk) -> None:
    gone, kept = desk.code("Stress position"), desk.code("Torture")
    desk.project.organising.merge([gone.id], kept.id)
    desk.open("stress pos")
    assert (desk.highlighted(), row(desk).also) == ("Torture", "Stress position")


# what was given last


def test_what_was_given_last_is_known_after_closing_and_for_each_coder(desk: Desk, qtbot: QtBot) -> None:
    facet = desk.facet("Abuse type").id
    codes = [desk.project.codebook.create_code(facet, f"Wyvern {letter}") for letter in "abc"]
    desk.session.code(codes[2])
    ben = desk.project.coders.add("Ben")
    entries = PaletteEntries(desk.session)
    assert [each.code for each in entries.results("wyvern", facet).rows] == [codes[2], codes[0], codes[1]]
    desk.session.set_coder(ben)
    assert [each.code for each in entries.results("wyvern", facet).rows] == codes
    assert entries.results("", facet).rows[0].code != codes[2]
    ana = next(coder.id for coder in desk.project.coders.all() if coder.name == "Ana Ruiz")
    path = desk.project.path
    desk.palette.close_palette()
    desk.session.close()
    again = Session(Project.open(path))
    again.set_coder(ana)
    rows = PaletteEntries(again).results("", facet).rows
    assert (rows[0].code, rows[0].uses) == (codes[2], 1)
    again.close()


def test_undo_takes_back_what_was_given_last(desk: Desk) -> None:
    facet = desk.facet("Abuse type").id
    entries = PaletteEntries(desk.session)
    before = [each.code for each in entries.results("", facet).rows]
    desk.session.code(before[3])  # type: ignore[arg-type]
    assert entries.results("", facet).rows[0].code == before[3]
    desk.session.undo()
    assert [each.code for each in entries.results("", facet).rows] == before


# one facet only


def test_the_beginning_of_a_facet_and_a_colon_narrow(desk: Desk) -> None:
    desk.open()
    desk.type("source:")
    assert desk.palette.line.chip.text() == "Source type"
    assert desk.palette.line.chip.isVisible()
    assert desk.palette.field.text() == ""
    desk.type("for")
    assert {row(desk, place).facet for place in range(len(desk.rows()))} == {desk.facet("Source type").id}
    assert desk.palette.line.remark.endswith(
        f"of {len(desk.project.codebook.codes(desk.facet('Source type').id))} codes"
    )
    desk.enter()
    assert desk.given() == ["Former trader"]
    assert not desk.palette.line.chip.isVisible()
    assert desk.current() == "Abuse type", "what was in hand is still open"


def test_backspace_in_the_empty_line_looks_through_all_again(desk: Desk) -> None:
    desk.open("source: ")
    assert desk.palette.line.chip.isVisible()
    assert desk.current() == "Source type"
    desk.key(Qt.Key.Key_Backspace)
    assert not desk.palette.line.chip.isVisible()
    assert desk.current() == "Abuse type"
    desk.type("source:")
    QTest.mouseClick(desk.palette.line.chip, Qt.MouseButton.LeftButton)
    assert not desk.palette.line.chip.isVisible()
    assert desk.is_open()


def test_a_period_facet_can_be_asked_alone(desk: Desk) -> None:
    desk.open("time: around 2016")
    assert desk.rows()[0] == "about 2016"
    desk.enter()
    assert desk.given() == ["about 2016"]


def test_words_that_name_no_facet_alone_stay_words(desk: Desk) -> None:
    desk.project.codebook.create_facet("Source region")
    for text in ("source:", "xyz: a", ": a", "10:30"):
        desk.open(text)
        assert not desk.palette.line.chip.isVisible(), text
        desk.palette.close_palette()
    desk.project.codebook.create_code(desk.facet("Abuse type").id, "Time: lost")
    desk.open("time:")
    assert desk.highlighted() == "Time: lost"
    assert not desk.palette.line.chip.isVisible()


# ticks


def test_several_answers_are_given_in_one_step(desk: Desk) -> None:
    facet = desk.facet("Abuse type")
    assert facet.cardinality is Cardinality.MANY
    before = desk.project.step_count()
    desk.open("torture")
    tick(desk)
    assert desk.palette.field.text() == ""
    assert desk.current() == "Abuse type"
    assert "ticked: Torture" in desk.steps()[0]
    desk.type("exec")
    desk.control(Qt.Key.Key_Space)
    assert "give 2 answers" in desk.foot()
    assert desk.project.step_count() == before
    desk.enter()
    assert sorted(desk.given()) == ["Execution", "Torture"]
    assert desk.project.step_count() == before + 1
    assert desk.current() == "Source type"
    desk.session.undo()
    assert desk.given() == []


def test_what_was_typed_for_goes_with_the_ticks(desk: Desk) -> None:
    desk.open("torture")
    tick(desk)
    desk.answer("exec")
    assert sorted(desk.given()) == ["Execution", "Torture"]


def test_a_tick_can_be_taken_away_from_an_answer_that_is_given(desk: Desk) -> None:
    desk.session.code_many([desk.code("Torture").id, desk.code("Execution").id])
    before = desk.project.step_count()
    desk.open("torture")
    desk.palette.go_to_facet(desk.facet("Abuse type").id)
    desk.type("torture")
    tick(desk)
    desk.enter()
    assert desk.given() == ["Execution"]
    assert desk.project.step_count() == before + 1


def test_ticks_are_shown_and_said(desk: Desk) -> None:
    desk.open()
    place = next(at for at, name in enumerate(desk.rows()) if row(desk, at).facet == desk.facet("Abuse type").id)
    for _ in range(place):
        desk.key(Qt.Key.Key_Down)
    name = desk.highlighted()
    tick(desk)
    assert desk.highlighted() == name
    assert row(desk, place).ticked
    assert "ticked" in desk.palette.field.accessibleDescription()
    tick(desk)
    assert not row(desk, place).ticked
    assert not desk.palette.ticks
    assert desk.given() == []


def test_where_one_answer_is_taken_nothing_is_ticked(desk: Desk) -> None:
    desk.open()
    desk.palette.go_to_facet(desk.facet("Source type").id)
    desk.type("former")
    tick(desk)
    assert "takes one answer" in desk.foot()
    assert not desk.palette.ticks
    desk.palette.go_to_facet(desk.period_facet().id)
    desk.type("1987")
    tick(desk)
    assert desk.foot()
    assert not desk.palette.ticks


def test_ending_or_undoing_forgets_ticks(desk: Desk) -> None:
    desk.open("torture")
    tick(desk)
    desk.key(Qt.Key.Key_Escape)
    desk.open()
    assert not desk.palette.ticks
    assert desk.given() == []


# definition and last passages


def test_the_short_definition_goes_before_the_full_one(desk: Desk) -> None:
    code = desk.project.codebook.create_code(
        desk.facet("Abuse type").id, "Qilin", definition="The full text.\nWith a second line."
    )
    desk.open("qilin")
    assert desk.palette.definition.definition == "The full text."
    desk.palette.close_palette()
    assert code


def test_a_project_that_is_closed_meanwhile_is_left_alone(desk: Desk, qtbot: QtBot) -> None:
    desk.session.code_passage(desk.code("Torture").id, (100, 120))
    desk.session.set_span((10, 60))
    heard: list[object] = []
    desk.session.code_in_hand_changed.connect(lambda: heard.append(1))
    desk.open("torture")
    before = len(heard)
    desk.project.close()
    qtbot.wait(300)
    assert len(heard) == before
    assert not desk.palette.definition.passages


def test_the_last_passages_come_after_a_pause(desk: Desk, qtbot: QtBot) -> None:
    code = desk.code("Torture").id
    for start in (100, 200, 300, 400):
        desk.session.code_passage(code, (start, start + 20))
    desk.session.set_span((10, 60))
    desk.open("torture")
    shown = desk.palette.definition
    assert shown.expected == 3
    assert not shown.passages, "never while keys come in"
    qtbot.waitUntil(lambda: len(shown.passages) == 3)
    texts = {" ".join(TEXT[start : start + 20].split()) for start in (100, 200, 300, 400)}
    assert {quoted.words for quoted in shown.passages} < texts
    assert {quoted.document for quoted in shown.passages} == {"Review"}
    assert "Your last passages" in shown.accessibleName()
    desk.type("zz")
    assert desk.rows() == []
    assert not shown.passages


def test_covered_passages_stay_covered(desk: Desk, qtbot: QtBot) -> None:
    torture, seen = desk.code("Torture").id, desk.code("Surveillance").id
    desk.session.code_passage(torture, (100, 120))
    desk.session.code_passage(seen, (110, 140))
    desk.session.code_passage(seen, (300, 340))
    set_covered(desk.project, [torture])
    desk.session.set_span((10, 60))
    desk.open("surveillance")
    shown = desk.palette.definition
    qtbot.waitUntil(lambda: len(shown.passages) == 2)
    assert sorted(bool(each.words) for each in shown.passages) == [False, True]
    assert TEXT[110:140].strip() not in shown.accessibleName()


def test_without_own_passages_the_definition_has_all_the_room(desk: Desk) -> None:
    desk.open("torture")
    assert desk.palette.definition.expected == 0


def test_rows_say_how_often_a_code_was_given(desk: Desk) -> None:
    code = desk.code("Torture").id
    desk.session.code_passage(code, (100, 120))
    desk.session.set_span((10, 60))
    desk.open("torture")
    assert row(desk).uses == 1
    assert "1 segment" in desk.palette.field.accessibleDescription()


def test_words_for_ears_are_made_only_where_somebody_listens(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    real = words.heard

    def counted(row: Row | None, place: int, count: int, empty: str) -> str:
        made.append(row)
        return real(row, place, count, empty)

    monkeypatch.setattr(words, "heard", counted)
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: False))
    desk.open("tor")
    assert not made
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    desk.key(Qt.Key.Key_Down)
    assert made


def test_the_page_asks_once_which_codes_of_a_segment_colour_it(desk: Desk) -> None:
    torture = desk.code("Torture")
    desk.session.set_lens(torture.facet)
    style = LinkStyle(desk.session)
    segment = PaneSegment(1, 0, 10, 1, (torture.id, *(code.id for code in desk.project.codebook.codes()[:20])))
    before = style.lens_codes(segment)
    assert torture.id in before
    assert calls_of(lambda: style.lens_codes(segment)) < 12  # more than 60 with every code looked up
    desk.session.set_lens(next(each.id for each in desk.project.codebook.facets() if each.id != torture.facet))
    assert torture.id not in style.lens_codes(segment)
    desk.session.set_lens(torture.facet)
    desk.project.codebook.delete_code(torture.id)
    assert style.lens_codes(segment) != ()
