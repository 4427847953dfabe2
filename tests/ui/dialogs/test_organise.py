"""Merging, moving, retiring, setting properties and splitting in their dialogs, with real keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.core import covering
from desktop.core.model import FacetKind
from desktop.core.storage import reading
from desktop.ui.dialogs.code_properties import CodeProperties
from desktop.ui.dialogs.merge_codes import MergeCodes
from desktop.ui.dialogs.move_codes import MoveCodes
from desktop.ui.dialogs.place_pick import TOP
from desktop.ui.dialogs.retire_codes import RetireCodes
from desktop.ui.dialogs.split_code import LeaveQuestion, SplitCode
from desktop.ui.dialogs.text_question import TextQuestion
from desktop.ui.models.passage_lines import PassageWords
from tests.core.organising_case import answers, code_spans, make, tree
from tests.ui.desk_case import code, coder, unreadable
from tests.ui.dialogs.driving import drive

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.core.model import CodeId
    from desktop.core.project import Project
    from desktop.ui.dialogs.base import Dialog
    from desktop.ui.session import Session

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def codes(session: Session) -> dict[str, CodeId]:
    """Bark (two of Ana, one of Jonas) and Grass under Hunger; Fear beside it with one passage that has Bark too."""
    project = session.project
    made = make(project, "Hunger/Bark", "Hunger/Grass", "Fear")
    for who, starts in (("Jonas Weber", (20,)), ("Ana Ruiz", (0, 10))):
        project.coder = coder(session, who)
        code_spans(project, made["Hunger/Bark"], *starts)
    code_spans(project, made["Fear"], 0)
    return {path.split("/")[-1]: row for path, row in made.items()} | {"Hunger": code(session, "Hunger")}


def shown(qtbot: QtBot, dialog: Dialog) -> Any:
    qtbot.addWidget(dialog, before_close_func=lambda one: one.done(0))  # closed while answers wait it would ask
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def steps(project: Project) -> int:
    return project.step_count()


# merging


def test_one_coding_goes_over_in_the_singular(qtbot: QtBot, session: Session, codes: dict[str, CodeId]) -> None:
    dialog: MergeCodes = shown(qtbot, MergeCodes(None, session, [codes["Fear"]]))
    dialog.pick.list.choose(codes["Bark"])
    assert dialog.what.text().startswith("1 coding goes over to “Bark”: 1 of Ana Ruiz.")


def test_merging_says_what_happens_before_it_does(qtbot: QtBot, session: Session, codes: dict[str, CodeId]) -> None:
    dialog: MergeCodes = shown(qtbot, MergeCodes(None, session, [codes["Bark"], codes["Fear"]]))
    dialog.pick.list.choose(codes["Fear"])
    said = dialog.what.text()
    assert "3 codings go over to “Fear”: 2 of Ana Ruiz and 1 of Jonas Weber." in said
    assert "1 passage has it already; nothing is there twice." in said
    assert "“Bark” stays as another name of “Fear”." in said
    assert "None of them has a definition." in said
    before = steps(session.project)
    qtbot.keyClick(dialog.pick.field, K.Key_Return)
    assert not dialog.isVisible()
    assert steps(session.project) == before + 1
    assert tree(session.project)[-3:] == ["Hunger", "Hunger/Grass", "Fear"]
    assert session.project.codebook.code(codes["Fear"]).aliases == ("Bark",)
    session.undo()
    assert "Hunger/Bark" in tree(session.project)


def test_what_is_refused_is_said_in_the_dialog(qtbot: QtBot, session: Session, codes: dict[str, CodeId]) -> None:
    source = code(session, "UN document")
    dialog: MergeCodes = shown(qtbot, MergeCodes(None, session, [codes["Bark"], source]))
    assert "UN document" in dialog.complaint
    assert not dialog.primary.isEnabled()
    before = steps(session.project)
    qtbot.keyClick(dialog.pick.field, K.Key_Return)
    assert dialog.isVisible()
    assert steps(session.project) == before
    dialog.reject()


def test_one_code_is_merged_with_another_that_is_found_by_typing(
    qtbot: QtBot, session: Session, codes: dict[str, CodeId]
) -> None:
    dialog: MergeCodes = shown(qtbot, MergeCodes(None, session, [codes["Grass"]]))
    assert codes["Grass"] not in [line.key for line in dialog.pick.list.lines.lines]
    qtbot.keyClicks(dialog.pick.field, "fear")
    assert dialog.into == codes["Fear"]
    assert "Nobody has coded with what goes." in dialog.what.text()
    qtbot.keyClicks(dialog.pick.field, "zzzz")
    assert not dialog.primary.isEnabled()
    dialog.reject()


# moving


def test_codes_move_to_a_place_and_impossible_ones_say_why(
    qtbot: QtBot, session: Session, codes: dict[str, CodeId]
) -> None:
    dialog: MoveCodes = shown(qtbot, MoveCodes(None, session, [codes["Hunger"], codes["Bark"]]))
    offered = [line.key for line in dialog.pick.list.lines.lines]
    assert offered[0] == TOP
    assert codes["Grass"] not in offered, "nothing goes under itself"
    qtbot.keyClicks(dialog.pick.field, "fear")
    qtbot.keyClick(dialog.pick.field, K.Key_Return)
    assert not dialog.isVisible()
    assert tree(session.project)[-4:] == ["Fear", "Fear/Hunger", "Fear/Hunger/Bark", "Fear/Hunger/Grass"]
    make(session.project, "Bark")
    dialog = shown(qtbot, MoveCodes(None, session, [codes["Bark"]]))
    dialog.pick.list.choose(TOP)
    assert "Bark" in dialog.complaint
    assert not dialog.primary.isEnabled()
    dialog.reject()


# retiring


def test_retiring_keeps_codings_and_says_whose(qtbot: QtBot, session: Session, codes: dict[str, CodeId]) -> None:
    kept = answers(session.project)
    dialog: RetireCodes = shown(qtbot, RetireCodes(None, session, [codes["Bark"]]))
    assert dialog.what.text() == "3 codings stay as they are: 2 of Ana Ruiz and 1 of Jonas Weber."
    qtbot.keyClicks(dialog.reason.edit, "Too narrow")
    qtbot.keyClick(dialog.reason.edit, K.Key_Tab)
    qtbot.keyClick(dialog.replaced, K.Key_Space)
    qtbot.keyClicks(dialog.pick.field, "grass")
    qtbot.keyClick(dialog.pick.field, K.Key_Return)
    assert not dialog.isVisible()
    found = session.project.organising.retirement(codes["Bark"])
    assert found is not None
    assert (found.reason, found.replaced_by) == ("Too narrow", codes["Grass"])
    assert answers(session.project) == kept
    again: RetireCodes = shown(qtbot, RetireCodes(None, session, [codes["Bark"]]))
    assert again.reason.text() == "Too narrow"
    assert again.replaced.isChecked()
    assert again.pick.present == codes["Grass"]
    again.reject()


def test_a_replacement_is_wanted_where_it_was_ticked(qtbot: QtBot, session: Session, codes: dict[str, CodeId]) -> None:
    dialog: RetireCodes = shown(qtbot, RetireCodes(None, session, [codes["Bark"]]))
    assert dialog.primary.isEnabled()
    dialog.replaced.setChecked(True)
    qtbot.keyClicks(dialog.pick.field, "zzzz")
    assert not dialog.primary.isEnabled()
    dialog.reject()


def test_a_built_in_answer_stays_in_use_and_the_dialog_says_so(qtbot: QtBot, session: Session) -> None:
    dialog: RetireCodes = shown(qtbot, RetireCodes(None, session, [code(session, "unknown")]))
    assert "unknown" in dialog.complaint
    assert not dialog.primary.isEnabled()
    dialog.reject()


# properties


def test_several_properties_are_one_step(qtbot: QtBot, session: Session, codes: dict[str, CodeId]) -> None:
    project = session.project
    dialog: CodeProperties = shown(qtbot, CodeProperties(None, session, [codes["Bark"], codes["Fear"]]))
    assert not dialog.primary.isEnabled(), "nothing is set yet"
    qtbot.mouseClick(dialog.recolour, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.colour.buttons[4], Qt.MouseButton.LeftButton)
    dialog.use._choose(False)
    dialog.cover._choose(True)
    before, rows = steps(project), project.store.dump()
    qtbot.keyClick(dialog, K.Key_Return)
    assert not dialog.isVisible()
    assert steps(project) == before + 1
    for name in ("Bark", "Fear"):
        found = project.codebook.code(codes[name])
        assert (found.colour, found.in_use) == (4, False)
    assert set(covering.chosen(project)) == {codes["Bark"], codes["Fear"]}
    session.undo()
    assert project.store.dump() == rows


def test_properties_refuse_a_place_that_cannot_be(qtbot: QtBot, session: Session, codes: dict[str, CodeId]) -> None:
    source = code(session, "UN document")
    dialog: CodeProperties = shown(qtbot, CodeProperties(None, session, [codes["Bark"], source]))
    dialog.elsewhere.setChecked(True)
    assert "UN document" in dialog.complaint
    assert not dialog.primary.isEnabled()
    dialog.elsewhere.setChecked(False)
    assert dialog.complaint == ""
    dialog.reject()


# splitting


def test_passages_are_split_by_number_and_the_end_is_one_step(
    qtbot: QtBot, session: Session, codes: dict[str, CodeId]
) -> None:
    project = session.project
    dialog: SplitCode = shown(qtbot, SplitCode(None, session, codes["Bark"]))
    assert dialog.count.text() == "1 of 3, 3 left"
    assert dialog.list.lines.lines[1].words == "Grass"
    qtbot.keyClick(dialog.list, K.Key_1)
    assert dialog.count.text() == "2 of 3, 2 left"
    drive(lambda: qtbot.keyClick(dialog.list, K.Key_N), _name("Bark bread"))
    assert dialog.count.text() == "3 of 3, 1 left"
    qtbot.keyClick(dialog.list, K.Key_Left)
    assert dialog.list.lines.lines[2].words == "Bark bread (new)"
    assert dialog.list.lines.lines[2].icon == "check"
    assert "2 codings change: 2 of Ana Ruiz" in dialog.told.text()
    qtbot.keyClick(dialog.list, K.Key_Right)
    qtbot.keyClick(dialog.list, K.Key_0)
    assert dialog.queue.left == 0
    before, rows = steps(project), project.store.dump()
    qtbot.keyClick(dialog.list, K.Key_Return, CTRL)
    assert not dialog.isVisible()
    assert steps(project) == before + 1
    assert "Hunger/Bark/Bark bread" in tree(project)
    assert [name for _segment, name in sorted(answers(project))].count("Bark") == 1
    session.undo()
    assert project.store.dump() == rows
    assert reading.integrity(project.store) == []


def _name(name: str) -> Any:
    def act(dialog: Any) -> None:
        assert isinstance(dialog, TextQuestion)
        dialog.field.edit.setText(name)
        dialog.finish()

    return act


def test_a_name_that_is_there_is_not_made_again(qtbot: QtBot, session: Session, codes: dict[str, CodeId]) -> None:
    dialog: SplitCode = shown(qtbot, SplitCode(None, session, codes["Bark"]))
    said: list[str] = []

    def act(question: Any) -> None:
        question.field.edit.setText("grass")
        said.append(question.field.error)
        question.reject()

    drive(lambda: qtbot.keyClick(dialog.list, K.Key_N), act)
    assert said == ["There is a code “Grass” already; F finds it."]
    assert dialog.queue.left == 3
    dialog.reject()


def test_another_code_is_found_and_gets_a_number(qtbot: QtBot, session: Session, codes: dict[str, CodeId]) -> None:
    dialog: SplitCode = shown(qtbot, SplitCode(None, session, codes["Bark"]))

    def act(question: Any) -> None:
        qtbot.keyClicks(question.pick.field, "fear")
        question.finish()

    drive(lambda: qtbot.keyClick(dialog.list, K.Key_F), act)
    assert dialog.queue.choices == [codes["Grass"], codes["Fear"]]
    qtbot.keyClick(dialog.list, K.Key_2)
    assert dialog.queue.counts()[codes["Fear"]] == 2
    drive(dialog.reject, lambda question: question._throw())
    assert not dialog.isVisible()


def test_escape_asks_whether_answers_are_kept(qtbot: QtBot, session: Session, codes: dict[str, CodeId]) -> None:
    project = session.project
    dialog: SplitCode = shown(qtbot, SplitCode(None, session, codes["Bark"]))
    qtbot.keyClick(dialog.list, K.Key_1)
    before = steps(project)

    def go_on(question: Any) -> None:
        assert isinstance(question, LeaveQuestion)
        assert question.focusWidget() is question.cancel, "the safe answer has the keyboard"
        question.reject()

    drive(lambda: qtbot.keyClick(dialog.list, K.Key_Escape), go_on)
    assert dialog.isVisible()
    assert len(dialog.queue.answers) == 1
    drive(lambda: qtbot.keyClick(dialog.list, K.Key_Escape), lambda question: question.finish())
    assert not dialog.isVisible()
    assert steps(project) == before + 1
    other: SplitCode = shown(qtbot, SplitCode(None, session, codes["Bark"]))
    qtbot.keyClick(other.list, K.Key_Escape)
    assert not other.isVisible(), "nothing was answered, so nothing is asked"


def test_a_number_that_is_held_down_decides_once(qtbot: QtBot, session: Session, codes: dict[str, CodeId]) -> None:
    dialog: SplitCode = shown(qtbot, SplitCode(None, session, codes["Bark"]))
    for again in (False, True, True):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, K.Key_1, Qt.KeyboardModifier.NoModifier, "1", again)
        QApplication.sendEvent(dialog.list, event)
    assert dialog.queue.left == 2


def test_where_codes_are_no_tree_none_goes_under_another(qtbot: QtBot, session: Session) -> None:
    project = session.project
    project.coder = coder(session, "Ana Ruiz")
    facet = project.codebook.create_facet("Stance", kind=FacetKind.ORDINAL)
    first, second = (project.codebook.create_code(facet, name) for name in ("Low", "High"))
    code_spans(project, first, 0, 10)
    moving: MoveCodes = shown(qtbot, MoveCodes(None, session, [second]))
    assert [line.key for line in moving.pick.list.lines.lines] == [TOP]
    moving.reject()
    dialog: SplitCode = shown(qtbot, SplitCode(None, session, first))
    drive(lambda: qtbot.keyClick(dialog.list, K.Key_N), _name("Middle"))
    assert not dialog.under.isVisible()
    qtbot.keyClick(dialog.list, K.Key_Return, CTRL)
    assert tree(project, "Stance") == ["Low", "High", "Middle"]


def test_one_coders_passages_alone(qtbot: QtBot, session: Session, codes: dict[str, CodeId]) -> None:
    dialog: SplitCode = shown(qtbot, SplitCode(None, session, codes["Bark"]))
    dialog.whose._choose(coder(session, "Jonas Weber"))
    assert dialog.count.text() == "1 of 1, 1 left"
    assert "Jonas Weber" in dialog.place.text()
    qtbot.keyClick(dialog.list, K.Key_1)
    assert "1 coding changes: 1 of" in dialog.told.text()
    dialog.finish()
    assert len([1 for _segment, name in answers(session.project) if name == "Bark"]) == 2


def test_covered_words_are_shown_when_asked_for(qtbot: QtBot, session: Session, codes: dict[str, CodeId]) -> None:
    covering.cover(session.project, codes["Bark"], True)
    dialog: SplitCode = shown(qtbot, SplitCode(None, session, codes["Bark"]))
    assert dialog.passage.note
    qtbot.keyClick(dialog.list, K.Key_Space)
    assert not dialog.passage.note
    assert dialog.passage.passage
    dialog.reject()


def test_a_passage_that_cannot_be_read_is_not_decided_under_the_one_before(
    qtbot: QtBot, session: Session, codes: dict[str, CodeId]
) -> None:
    dialog = shown(qtbot, SplitCode(None, session, codes["Bark"]))
    assert dialog.passage.toPlainText()
    assert dialog.place.text()

    with unreadable(session):
        session.project.forget_caches()
        dialog.words = PassageWords(session)
        qtbot.keyClick(dialog.list, K.Key_1)
        assert dialog.queue.at == 1
        assert dialog.passage.toPlainText() == "The text cannot be read."
        assert dialog.place.text() == ""
        assert "the disk does not answer" in dialog.complaint
    qtbot.keyClick(dialog.list, K.Key_Left)
    qtbot.keyClick(dialog.list, K.Key_Right)
    assert "cannot" not in dialog.passage.toPlainText()
    assert dialog.complaint == ""
    dialog.queue.answers.clear()
