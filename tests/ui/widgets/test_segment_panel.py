"""The selected segment: answers and what is open, certainty and basis, the memo that writes itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.model import Basis, Certainty, MemoTarget, SegmentId
from desktop.ui.widgets import writing_field
from desktop.ui.widgets.chips import Chip, ChipState
from desktop.ui.widgets.facet_row import FacetRow, OverMark
from desktop.ui.widgets.segment_panel import SegmentPanel
from tests.ui.desk_case import code, coder, entry, facet, in_front

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session
    from desktop.ui.widgets.answer_chip import AnswerChip

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> SegmentPanel:
    return in_front(qtbot, SegmentPanel(session), 348, 420)


@pytest.fixture
def segment(session: Session, panel: SegmentPanel) -> SegmentId:
    session.set_span((0, 6))
    made = session.code(code(session, "Surveillance"))
    assert made is not None
    return made


def row(panel: SegmentPanel, name: str) -> FacetRow:
    return next(each for each in panel.rows if each.label.text() == name)


def chips(panel: SegmentPanel, name: str) -> list[str]:
    """The words of the chips in one row."""
    return [part.text() for part in parts(panel, name) if isinstance(part, Chip)]


def parts(panel: SegmentPanel, name: str) -> list[QWidget]:
    flow = row(panel, name).flow
    items = [flow.itemAt(place) for place in range(flow.count())]
    return [widget for item in items if item is not None and (widget := item.widget()) is not None]


def chip(panel: SegmentPanel, name: str, place: int = 0) -> AnswerChip:
    return row(panel, name).chips[place]


def only_coding(session: Session) -> tuple[Certainty | None, Basis | None, str]:
    found = session.selected_segment()
    assert found is not None
    return found.codings[0].certainty, found.codings[0].basis, found.codings[0].note


def memo(session: Session, segment: SegmentId) -> str:
    return session.project.memos.text(MemoTarget.SEGMENT, segment)


def test_it_says_where_one_is(qtbot: QtBot, panel: SegmentPanel, session: Session) -> None:
    assert panel.empty.isVisible()
    session.set_span((0, 6))
    assert panel.head._count.text() == "¶ 1  ·  6 characters"
    assert panel.quote.text == "“People”"
    assert [chips(panel, name) for name in ("Abuse type", "Source type", "Time period")] == [["Not answered yet"]] * 3
    qtbot.waitUntil(lambda: [each.hint.isVisible() for each in panel.rows] == [True, False, False])
    assert not panel.memo.isVisible()
    session.code(code(session, "Surveillance"))
    assert chips(panel, "Abuse type") == ["Surveillance"]
    qtbot.waitUntil(lambda: [each.hint.isVisible() for each in panel.rows] == [False, True, False])
    assert panel.memo.isVisible()
    session.set_span(None)
    assert panel.empty.isVisible()


def test_an_open_answer_asks_for_the_palette(
    qtbot: QtBot, panel: SegmentPanel, session: Session, segment: SegmentId
) -> None:
    for name, kind in (("Time period", ChipState.WARN), ("Abuse type", None)):
        part = parts(panel, name)[-1]
        assert kind is None or (isinstance(part, Chip) and part.state is kind)
        with qtbot.waitSignal(panel.palette_wanted) as asked:
            qtbot.mouseClick(part, LEFT)
        assert asked.args == [facet(session, name)]


def test_a_chip_is_removed_by_its_cross_and_by_delete(
    qtbot: QtBot, panel: SegmentPanel, session: Session, segment: SegmentId
) -> None:
    session.code(code(session, "Execution"))
    session.code(code(session, "Unlawful killing"))
    assert sorted(chips(panel, "Abuse type")) == ["Execution", "Surveillance", "Unlawful killing"]
    qtbot.waitUntil(lambda: chip(panel, "Abuse type").width() > 60)
    gone, *kept = chips(panel, "Abuse type")
    first = chip(panel, "Abuse type")
    at = QPoint(first.width() - 8, first.height() // 2)
    qtbot.mouseClick(first, LEFT, pos=at)
    assert chips(panel, "Abuse type") == kept
    second = chip(panel, "Abuse type")
    second.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(second, Qt.Key.Key_Delete)
    assert chips(panel, "Abuse type") == kept[1:]
    assert chip(panel, "Abuse type").hasFocus()
    session.undo()
    session.undo()
    assert chips(panel, "Abuse type") == [gone, *kept]


def test_too_many_answers_stand_in_amber(panel: SegmentPanel, session: Session, segment: SegmentId) -> None:
    for name in ("UN document", "Satellite imagery"):
        session.project.coding.apply(segment, code(session, name), keep_others=True)
    assert {each.state for each in row(panel, "Source type").chips} == {ChipState.OVER}
    assert any(isinstance(part, OverMark) for part in parts(panel, "Source type"))
    session.remove_code(code(session, "UN document"))
    assert [each.state for each in row(panel, "Source type").chips] == [ChipState.REST]
    assert not any(isinstance(part, OverMark) for part in parts(panel, "Source type"))


def test_certainty_and_basis_are_set_on_the_chip(panel: SegmentPanel, session: Session, segment: SegmentId) -> None:
    entry(chip(panel, "Abuse type").build_menu(), "Not sure").trigger()
    assert only_coding(session) == (Certainty.UNSURE, None, "")
    wide = chip(panel, "Abuse type").sizeHint().width()
    menu = chip(panel, "Abuse type").build_menu()
    entry(menu, "Inferred from it").trigger()
    assert only_coding(session) == (Certainty.UNSURE, Basis.INFERRED, "")
    assert chip(panel, "Abuse type").sizeHint().width() > wide
    assert chip(panel, "Abuse type").accessibleName() == "Surveillance, not sure, inferred"
    entry(chip(panel, "Abuse type").build_menu(), "Sure").trigger()
    assert only_coding(session) == (Certainty.SURE, Basis.INFERRED, "")
    entry(chip(panel, "Abuse type").build_menu(), "Certainty not said").trigger()
    assert only_coding(session) == (None, Basis.INFERRED, "")
    session.undo()
    session.undo()
    assert only_coding(session) == (Certainty.UNSURE, Basis.INFERRED, "")


def test_a_coding_leaves_the_other_rows_alone(panel: SegmentPanel, session: Session, segment: SegmentId) -> None:
    kept = chip(panel, "Abuse type")
    session.code(code(session, "UN document"))
    assert chip(panel, "Abuse type") is kept
    session.project.codebook.recolour_code(code(session, "Surveillance"), 5)
    assert chip(panel, "Abuse type") is not kept


def test_another_coders_segment_is_read_only(qtbot: QtBot, panel: SegmentPanel, session: Session) -> None:
    session.set_coder(coder(session, "Jonas Weber"))
    session.set_span((0, 6))
    theirs = session.code(code(session, "Surveillance"))
    assert theirs is not None
    session.project.memos.write(MemoTarget.SEGMENT, theirs, "From Jonas")
    session.set_coder(coder(session, "Ana Ruiz"))
    session.show_coder(coder(session, "Jonas Weber"), True)
    session.select_segment(theirs)
    assert panel.whose.text() == "This segment is Jonas Weber’s; it can only be read here."
    assert panel.memo.toPlainText() == "From Jonas"
    assert panel.memo.isReadOnly()
    only = chip(panel, "Abuse type")
    qtbot.mouseClick(only, LEFT, pos=QPoint(only.width() - 8, only.height() // 2))
    qtbot.keyClick(only, Qt.Key.Key_Delete)
    assert chips(panel, "Abuse type") == ["Surveillance"]
    with qtbot.waitSignal(panel.palette_wanted) as asked:
        qtbot.mouseClick(panel.mine, LEFT)
    assert asked.args == [facet(session, "Abuse type")]
    assert (session.span, session.segment) == ((0, 6), None)


def test_a_memo_is_one_step_for_each_pause(
    qtbot: QtBot, panel: SegmentPanel, session: Session, segment: SegmentId
) -> None:
    panel.memo.pause.setInterval(40)
    before = session.project.step_count()
    panel.edit_memo()
    qtbot.keyClicks(panel.memo, "Two dates ")
    assert memo(session, segment) == ""
    qtbot.waitUntil(lambda: memo(session, segment) == "Two dates")
    qtbot.keyClicks(panel.memo, "in one sentence.")
    assert panel.memo.toPlainText() == "Two dates in one sentence."
    qtbot.waitUntil(lambda: memo(session, segment) == "Two dates in one sentence.")
    assert session.project.step_count() == before + 2
    assert panel.memo.toPlainText() == "Two dates in one sentence."
    assert writing_field.PAUSE_MS == 2000


def test_a_memo_is_written_when_one_leaves(
    qtbot: QtBot, panel: SegmentPanel, session: Session, segment: SegmentId
) -> None:
    panel.edit_memo()
    qtbot.keyClicks(panel.memo, "Ask Jonas")
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.memo, Qt.Key.Key_Escape)
    assert memo(session, segment) == "Ask Jonas"
    qtbot.keyClicks(panel.memo, "?")
    panel.dots.setFocus()
    assert memo(session, segment).replace("?", "") == "Ask Jonas"
    assert "?" in memo(session, segment)
    panel.edit_memo()
    qtbot.keyClicks(panel.memo, ".")
    session.set_span((10, 14))
    assert memo(session, segment).translate({ord("."): None, ord("?"): None}) == "Ask Jonas"
    assert "." in memo(session, segment)
    session.select_segment(segment)
    panel.memo.setPlainText("Settled")
    panel.flush()
    assert memo(session, segment) == "Settled"
    steps = session.project.step_count()
    panel.flush()
    assert session.project.step_count() == steps


def test_undo_inside_the_memo_is_the_fields_own(
    qtbot: QtBot, panel: SegmentPanel, session: Session, segment: SegmentId
) -> None:
    panel.edit_memo()
    qtbot.keyClicks(panel.memo, "Word")
    steps = session.project.step_count()
    qtbot.keyClick(panel.memo, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.memo.toPlainText() == ""
    assert session.project.step_count() == steps


def test_undo_of_the_project_shows_the_memo_that_was(panel: SegmentPanel, session: Session, segment: SegmentId) -> None:
    for text in ("First", "Second"):
        panel.memo.setPlainText(text)
        panel.flush()
    session.undo()
    assert panel.memo.toPlainText() == "First"
    session.undo()
    assert panel.memo.toPlainText() == ""


def test_the_menu_of_the_segment(panel: SegmentPanel, session: Session, segment: SegmentId) -> None:
    entry(panel.build_menu(), "Copy the quote").trigger()
    assert QApplication.clipboard().text() == "People"
    session.set_span((10, 20))
    session.code(code(session, "Execution"))
    entry(panel.build_menu(), "Previous segment").trigger()
    assert session.segment == segment
    entry(panel.build_menu(), "Delete the segment").trigger()
    assert panel.empty.isVisible()
    assert len(session.own_segments()) == 1


def test_a_new_facet_becomes_a_row(panel: SegmentPanel, session: Session, segment: SegmentId) -> None:
    made = session.project.codebook.create_facet("Place", required=False)
    assert [each.label.text() for each in panel.rows] == ["Abuse type", "Source type", "Time period", "Place"]
    assert chips(panel, "Place") == []
    session.project.codebook.delete_facet(made)
    assert len(panel.rows) == 3
