"""The segment panel: what one is not sure of, notes on answers, lists to tick, what the document answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.model import Certainty
from desktop.ui.widgets.answer_chip import InheritedChip
from desktop.ui.widgets.segment_panel import SegmentPanel
from tests.ui.desk_case import code, coder, entry, facet, in_front

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.core.model import SegmentId
    from desktop.ui.session import Session
    from desktop.ui.widgets.facet_below import FacetBelow
    from desktop.ui.widgets.facet_row import FacetRow
    from desktop.ui.widgets.tick_list import TickList

LEFT = Qt.MouseButton.LeftButton
FACETS = ("Abuse type", "Source type", "Time period")


@pytest.fixture
def documents() -> int:
    return 2


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> SegmentPanel:
    return in_front(qtbot, SegmentPanel(session), 348, 560)


@pytest.fixture
def segment(session: Session, panel: SegmentPanel) -> SegmentId:
    session.set_span((0, 6))
    made = session.code_many([code(session, "UN document"), code(session, "Surveillance")])
    assert made is not None
    return made


def row(panel: SegmentPanel, name: str) -> FacetRow:
    return panel.rows[FACETS.index(name)]


def below(panel: SegmentPanel, name: str) -> FacetBelow:
    return panel.below[FACETS.index(name)]


def in_hand(panel: SegmentPanel) -> list[str]:
    return [chip.text() for each in panel.rows for chip in each.chips if chip.in_hand]


def unsure(session: Session) -> list[str]:
    found = session.selected_segment()
    assert found is not None
    book = session.project.codebook
    return sorted(book.code(each.code).name for each in found.codings if each.certainty is Certainty.UNSURE)


def given(session: Session) -> set[str]:
    found = session.selected_segment()
    assert found is not None
    return {session.project.codebook.code(each.code).name for each in found.codings}


# not sure


def test_the_newest_answer_is_in_hand_until_another_is_pressed(
    qtbot: QtBot, panel: SegmentPanel, session: Session, segment: SegmentId
) -> None:
    assert in_hand(panel) == ["Surveillance"]
    assert panel.hand.toggle_unsure()
    assert unsure(session) == ["Surveillance"]
    chip = row(panel, "Abuse type").chips[0]
    assert chip.accessibleName() == "Surveillance, not sure"
    assert in_hand(panel) == ["Surveillance"]
    row(panel, "Source type").chips[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert in_hand(panel) == ["UN document"]
    panel.hand.toggle_unsure()
    panel.hand.toggle_unsure()
    assert unsure(session) == ["Surveillance"]
    session.code(code(session, "Execution"))
    assert in_hand(panel) == ["Execution"]
    session.set_span(None)
    assert in_hand(panel) == []
    assert not panel.hand.toggle_unsure()


def test_several_answers_of_a_facet_are_doubted_in_one_step(
    qtbot: QtBot, panel: SegmentPanel, session: Session, segment: SegmentId
) -> None:
    session.code(code(session, "Execution"))
    qtbot.mouseClick(row(panel, "Abuse type").label, LEFT)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    steps = session.project.step_count()
    panel.hand.toggle_unsure()
    assert unsure(session) == ["Execution", "Surveillance"]
    assert session.project.step_count() == steps + 1
    session.undo()
    assert unsure(session) == []


def test_all_answers_are_doubted_from_the_menu(panel: SegmentPanel, session: Session, segment: SegmentId) -> None:
    entry(panel.build_menu(), "Not sure of any answer").trigger()
    assert unsure(session) == ["Surveillance", "UN document"]
    assert in_hand(panel) == ["Surveillance", "UN document"]
    entry(panel.build_menu(), "Not sure of any answer").trigger()
    assert unsure(session) == []


def test_nobody_doubts_somebody_elses_answers(panel: SegmentPanel, session: Session, segment: SegmentId) -> None:
    session.set_coder(coder(session, "Jonas Weber"))
    session.show_coder(coder(session, "Ana Ruiz"), True)
    session.select_segment(segment)
    assert in_hand(panel) == []
    assert not panel.hand.toggle_unsure()
    assert not panel.edit_note()
    assert not panel.open_list()
    assert not row(panel, "Abuse type").label.isEnabled()


# notes


def test_a_note_is_written_in_place_as_one_step(
    qtbot: QtBot, panel: SegmentPanel, session: Session, segment: SegmentId
) -> None:
    steps = session.project.step_count()
    assert panel.edit_note()
    field = QApplication.focusWidget()
    assert field is below(panel, "Abuse type").blocks[panel.hand.codings()[0].id].field
    qtbot.keyClicks(field, "Said twice, then taken back.")
    assert session.project.step_count() == steps
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert session.project.step_count() == steps + 1
    assert panel.hand.codings()[0].note == "Said twice, then taken back."
    assert "Note: Said twice, then taken back." in row(panel, "Abuse type").chips[0].toolTip()
    panel.dots.setFocus()
    assert [block.title.text() for block in below(panel, "Abuse type").blocks.values()] == ["Note on Surveillance"]
    session.undo()
    qtbot.waitUntil(lambda: not below(panel, "Abuse type").isVisible())


def test_an_empty_note_takes_no_room_once_one_left(
    qtbot: QtBot, panel: SegmentPanel, session: Session, segment: SegmentId
) -> None:
    steps = session.project.step_count()
    entry(row(panel, "Source type").chips[0].build_menu(), "Note").trigger()
    assert below(panel, "Source type").isVisible()
    panel.dots.setFocus()
    qtbot.waitUntil(lambda: not below(panel, "Source type").isVisible())
    assert session.project.step_count() == steps


def test_a_note_being_typed_is_written_when_the_eye_turns_elsewhere(
    qtbot: QtBot, panel: SegmentPanel, session: Session, segment: SegmentId
) -> None:
    panel.edit_note()
    qtbot.keyClicks(QApplication.focusWidget(), "Half")
    session.set_span((20, 24))
    found = session.project.coding.segment(segment)
    assert sorted(each.note for each in found.codings) == ["", "Half"]
    session.select_segment(segment)
    panel.edit_note()
    qtbot.keyClicks(QApplication.focusWidget(), "!")
    panel.flush()
    assert sorted(each.note for each in session.project.coding.segment(segment).codings)[1] in ("!Half", "Half!")


def test_a_long_note_is_read_whole_from_the_beginning(
    qtbot: QtBot, session: Session, panel: SegmentPanel, segment: SegmentId
) -> None:
    found = session.project.coding.segment(segment).codings[-1]
    session.project.coding.note(found.id, "He says they, and it may have been the other shift, or the guards. " * 3)
    made = SegmentPanel(session)
    qtbot.addWidget(made)
    made.resize(348, 560)
    with qtbot.waitExposed(made):
        made.show()
    (block,) = [block for each in made.below for block in each.blocks.values()]
    lines = round(block.field.document().size().height())
    assert lines >= 4
    qtbot.waitUntil(lambda: block.field.height() >= lines * block.field.fontMetrics().lineSpacing())


def test_undo_inside_a_note_is_the_fields_own(
    qtbot: QtBot, panel: SegmentPanel, session: Session, segment: SegmentId
) -> None:
    panel.edit_note()
    steps, field = session.project.step_count(), QApplication.focusWidget()
    qtbot.keyClicks(field, "Word")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.project.step_count() == steps


# lists to tick


def opened(qtbot: QtBot, panel: SegmentPanel, name: str) -> TickList:
    qtbot.mouseClick(row(panel, name).label, LEFT)
    ticks = below(panel, name).ticks
    assert ticks is not None
    qtbot.waitUntil(ticks.field.hasFocus)
    return ticks


def keys(qtbot: QtBot, *pressed: Qt.Key | str) -> None:
    for each in pressed:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        if isinstance(each, str):
            qtbot.keyClicks(focus, each)
        else:
            qtbot.keyClick(focus, each)


def test_ticks_are_one_step_when_the_list_closes(
    qtbot: QtBot, panel: SegmentPanel, session: Session, segment: SegmentId
) -> None:
    ticks = opened(qtbot, panel, "Abuse type")
    assert [item.words for item in ticks.model.shown][:3] == ["Unlawful killing", "Execution", "Surveillance"]
    assert ticks.keys == [code(session, "Surveillance")]
    steps = session.project.step_count()
    keys(qtbot, Qt.Key.Key_Space)
    keys(qtbot, "exe")
    assert [item.words for item in ticks.model.shown] == ["Execution"]
    keys(qtbot, Qt.Key.Key_Space, Qt.Key.Key_Escape)
    assert ticks.field.text() == ""
    keys(qtbot, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Space)
    assert session.project.step_count() == steps
    keys(qtbot, Qt.Key.Key_Return)
    assert session.project.step_count() == steps + 1
    assert given(session) == {"UN document", "Execution", "Unlawful killing"}
    assert below(panel, "Abuse type").ticks is None
    assert row(panel, "Abuse type").label.hasFocus()
    session.undo()
    assert given(session) == {"UN document", "Surveillance"}


def test_escape_leaves_the_answers_as_they_were_and_a_press_elsewhere_keeps_the_ticks(
    qtbot: QtBot, panel: SegmentPanel, session: Session, segment: SegmentId
) -> None:
    opened(qtbot, panel, "Abuse type")
    keys(qtbot, Qt.Key.Key_Space, Qt.Key.Key_Escape)
    assert given(session) == {"UN document", "Surveillance"}
    ticks = opened(qtbot, panel, "Abuse type")
    index = ticks.model.index(1)
    qtbot.mouseClick(ticks.view.viewport(), LEFT, pos=ticks.view.visualRect(index).center())
    panel.memo.setFocus(Qt.FocusReason.MouseFocusReason)
    assert given(session) == {"UN document", "Surveillance", "Execution"}


def test_one_answer_takes_the_place_of_the_other_in_a_facet_with_one(
    qtbot: QtBot, panel: SegmentPanel, session: Session, segment: SegmentId
) -> None:
    ticks = opened(qtbot, panel, "Source type")
    assert all(item.round for item in ticks.model.shown)
    keys(qtbot, "sat", Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert given(session) == {"Satellite imagery", "Surveillance"}


def test_a_built_in_answer_stands_alone(
    qtbot: QtBot, panel: SegmentPanel, session: Session, segment: SegmentId
) -> None:
    opened(qtbot, panel, "Abuse type")
    keys(qtbot, "unknown", Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert given(session) == {"UN document", "unknown"}


def test_a_passage_becomes_a_segment_by_its_ticks(qtbot: QtBot, panel: SegmentPanel, session: Session) -> None:
    session.set_span((10, 20))
    steps = session.project.step_count()
    opened(qtbot, panel, "Abuse type")
    keys(qtbot, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert session.project.step_count() == steps + 1
    assert given(session) == {"Unlawful killing", "Execution"}


def test_retired_codes_are_offered_only_where_they_are_given(
    qtbot: QtBot, panel: SegmentPanel, session: Session, segment: SegmentId
) -> None:
    with session.project.step("test.retire"):
        values = {"code_id": code(session, "Surveillance"), "reason": "", "at": "2026-01-01T00:00:00.000Z"}
        session.project.store.insert("retirement", values)
    words = [item.words for item in opened(qtbot, panel, "Abuse type").model.shown]
    assert "Surveillance" in words
    keys(qtbot, Qt.Key.Key_Escape)
    session.set_span((30, 40))
    assert "Surveillance" not in [item.words for item in opened(qtbot, panel, "Abuse type").model.shown]


# what the document answers


def inherited(panel: SegmentPanel, name: str) -> list[str]:
    found = row(panel, name).holder.findChildren(InheritedChip)
    return [chip.accessibleName() for chip in found if not chip.isHidden()]


def test_the_answer_of_the_document_is_shown_as_inherited_and_can_be_made_ones_own(
    qtbot: QtBot, panel: SegmentPanel, session: Session
) -> None:
    document = session.document
    assert document is not None
    session.set_span((0, 6))
    session.code(code(session, "Surveillance"))
    assert facet(session, "Source type") in session.open_facets()
    session.project.defaults.set(document, [code(session, "UN document")])
    assert inherited(panel, "Source type") == ["UN document, from the document"]
    assert facet(session, "Source type") not in session.open_facets()
    assert given(session) == {"Surveillance"}
    chip = next(each for each in row(panel, "Source type").holder.findChildren(InheritedChip) if not each.isHidden())
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert given(session) == {"Surveillance", "UN document"}
    assert inherited(panel, "Source type") == []
    session.undo()
    assert inherited(panel, "Source type") == ["UN document, from the document"]
    session.code(code(session, "Satellite imagery"))
    assert inherited(panel, "Source type") == []
    session.open_document(session.project.documents.all()[1].id)
    session.set_span((0, 6))
    assert inherited(panel, "Source type") == []


def test_of_a_note_without_end_the_beginning_is_told(panel: SegmentPanel, session: Session, segment: SegmentId) -> None:
    coding = panel.hand.codings()[0]
    session.project.coding.qualify(coding.id, certainty=coding.certainty, basis=coding.basis, note="n" * 100_000)
    chip = row(panel, "Abuse type").chips[0]
    for said in (chip.toolTip(), chip.accessibleName()):
        assert "nnn …" in said
        assert len(said) < 5_000
    assert len(panel.hand.codings()[0].note) == 100_000
