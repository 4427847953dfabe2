"""The window: sets of answers at the passage, answers for whole documents, and the keys for certainty and notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.errors import ReadOnly
from desktop.core.model import Certainty
from desktop.core.project import Project
from desktop.core.storage.schema import RETIREMENT
from desktop.ui.widgets.note_field import NoteField
from desktop.ui.windows.commands import gather_commands
from desktop.ui.windows.text_menu import build_text_menu
from tests.core.making import parsed, small_project
from tests.ui.desk_case import code, words
from tests.ui.dialogs.driving import drive
from tests.ui.window_case import own_settings, window_on

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.dialogs.answer_set_editor import AnswerSetEditor
    from desktop.ui.dialogs.answer_sets import AnswerSetsDialog
    from desktop.ui.dialogs.document_answers import DocumentAnswers
    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Desk:
    """The window and what its person does."""

    def __init__(self, qtbot: QtBot, window: MainWindow, session: Session) -> None:
        self.qtbot, self.window, self.session = qtbot, window, session
        self.answers = window.more.answer

    def codes(self, *names: str) -> list[int]:
        return [code(self.session, name) for name in names]

    def make(self, name: str, *codes: str) -> None:
        self.session.project.answer_sets.create(name, [code(self.session, each) for each in codes])

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.window.refresh()  # else the actions would be brought up to date a moment later
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, held)

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        self.qtbot.keyClicks(focus, text)

    def given(self) -> set[str]:
        segment = self.session.selected_segment()
        book = self.session.project.codebook
        return {book.code(coding.code).name for coding in segment.codings} if segment is not None else set()

    def open_sets(self) -> None:
        self.press(Qt.Key.Key_R, CONTROL)
        menu = self.answers.menu
        assert menu is not None
        self.qtbot.waitUntil(menu.field.hasFocus)

    def rows(self) -> list[str]:
        assert self.answers.menu is not None
        return [command.name for command, _matched in self.answers.menu.model.rows]


def opened(qtbot: QtBot, folder: Path, project: Project) -> MainWindow:
    window = window_on(qtbot, own_settings(folder), project)
    assert window.session is not None
    assert window.desk is not None
    window.session.open_document(project.documents.all()[0].id)
    window.desk.right.build()
    window.desk.view.focus_text()
    return window


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    project = small_project(tmp_path / "small.testimonia")
    project.documents.add([parsed("Second", "Other words of another person.")])
    window = opened(qtbot, tmp_path, project)
    assert window.session is not None
    yield Desk(qtbot, window, window.session)
    window.take_down()


# sets at the passage


def test_a_set_is_given_by_its_number_and_by_name(desk: Desk) -> None:
    desk.make("Seen from above", "Satellite imagery", "Surveillance")
    desk.make("Killed", "Execution")
    desk.session.set_span((0, 6))
    steps = desk.session.project.step_count()
    desk.open_sets()
    assert desk.rows() == ["Seen from above", "Killed", "Sets of answers…"]
    desk.press(Qt.Key.Key_1)
    assert desk.given() == {"Satellite imagery", "Surveillance"}
    assert desk.session.project.step_count() == steps + 1
    assert set(desk.session.last_answers) == set(desk.codes("Satellite imagery", "Surveillance"))
    assert desk.window.desk is not None
    assert desk.window.desk.view.pane.hasFocus()
    desk.session.set_span((20, 26))
    desk.open_sets()
    desk.type("kil")
    assert desk.rows() == ["Killed"]
    desk.press(Qt.Key.Key_Return)
    assert desk.given() == {"Execution"}
    desk.open_sets()
    desk.press(Qt.Key.Key_Escape)
    assert desk.answers.menu is not None
    assert not desk.answers.menu.isVisible()
    assert desk.given() == {"Execution"}


def test_the_list_stands_below_the_passage_and_says_what_to_do_without_sets(desk: Desk) -> None:
    desk.session.set_span((0, 6))
    desk.open_sets()
    menu, view = desk.answers.menu, desk.window.desk.view if desk.window.desk else None
    assert menu is not None
    assert view is not None
    assert not menu.geometry().intersects(view.anchor((0, 6)))
    assert menu.nothing.isVisible()
    assert "Ctrl+Shift+R" in menu.nothing.text()
    assert desk.rows() == ["Sets of answers…"]


def test_the_list_answers_no_other_passage_than_its_own(desk: Desk) -> None:
    desk.make("Seen from above", "Surveillance")
    desk.session.set_span((10, 20))
    desk.session.code(code(desk.session, "Execution"))
    desk.session.set_span((0, 6))
    desk.open_sets()
    menu = desk.answers.menu
    assert menu is not None
    desk.session.go_to_neighbour(1)
    assert not menu.isVisible()
    assert desk.given() == {"Execution"}
    desk.open_sets()
    desk.session.open_document(desk.session.project.documents.all()[1].id)
    assert not menu.isVisible()


def test_what_was_left_out_is_said_by_name(desk: Desk) -> None:
    desk.make("Mixed", "Satellite imagery", "Surveillance")
    project = desk.session.project
    with project.step("test.retire"):
        values = {"code_id": code(desk.session, "Surveillance"), "reason": "", "at": "2026-01-01T00:00:00.000Z"}
        project.store.insert(RETIREMENT, values)
    desk.session.set_span((0, 6))
    desk.open_sets()
    desk.press(Qt.Key.Key_1)
    assert desk.given() == {"Satellite imagery"}
    assert desk.window.desk is not None
    strip = desk.window.desk.view.strip
    assert strip.isVisible()
    assert "“Surveillance”" in strip.sentence


def test_sets_stand_in_the_field_for_everything_and_the_menu_of_the_text(desk: Desk) -> None:
    desk.make("Killed", "Execution")
    assert "Killed" not in [command.name for command in gather_commands(desk.window)]
    desk.session.set_span((0, 6))
    command = next(each for each in gather_commands(desk.window) if each.name == "Killed")
    menu = build_text_menu(desk.window, (0, 6), [])
    assert {"Give a set of answers…", "Not sure", "Note on the answer"} <= {words(each) for each in menu.actions()}
    command.run()
    assert desk.given() == {"Execution"}


def test_answers_are_named_from_the_segment(desk: Desk) -> None:
    desk.session.set_span((0, 6))
    desk.session.code_many([code(desk.session, "Execution"), code(desk.session, "UN document")])

    def name(dialog: AnswerSetEditor) -> None:
        assert dialog.name.text() == "Execution, UN document"
        dialog.name.edit.setText("UN on killing")
        dialog.finish()

    drive(desk.answers.name_set, name)
    found = desk.session.project.answer_sets.all()
    assert [one.name for one in found] == ["UN on killing"]
    assert set(found[0].codes) == set(desk.codes("Execution", "UN document"))

    def again(dialog: AnswerSetEditor) -> None:
        dialog.name.edit.setText("un ON killing")
        assert dialog.name.error == "There is already a set “UN on killing”."
        assert not dialog.primary.isEnabled()
        dialog.reject()

    drive(desk.answers.name_set, again)


def test_sets_are_reordered_changed_and_deleted_in_their_dialog(desk: Desk) -> None:
    for name in ("One", "Two", "Three"):
        desk.make(name, "Execution")
    sets = desk.session.project.answer_sets
    steps = desk.session.project.step_count()

    def work(dialog: AnswerSetsDialog) -> None:
        dialog.list.setFocus()
        dialog.list.choose(sets.all()[2].id)
        desk.qtbot.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert [one.name for one in sets.all()] == ["One", "Three", "Two"]
        assert dialog.list.present == sets.all()[1].id
        dialog.up.click()
        assert [one.name for one in sets.all()] == ["Three", "One", "Two"]
        assert not dialog.up.isEnabled()
        desk.qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
        assert [one.name for one in sets.all()] == ["One", "Two"]
        assert dialog.list.present == sets.all()[0].id

        def change(editor: AnswerSetEditor) -> None:
            editor.name.edit.setText("First")
            editor.ticks.show_items(editor.ticks.model.items, desk.codes("Surveillance"))
            editor.finish()

        drive(lambda: desk.qtbot.keyClick(dialog.list, Qt.Key.Key_F2), change)
        dialog.finish()

    drive(desk.answers.manage_sets, work)
    first = sets.all()[0]
    assert (first.name, list(first.codes)) == ("First", desk.codes("Surveillance"))
    assert desk.session.project.step_count() == steps + 4
    for _ in range(4):
        desk.session.undo()
    assert [one.name for one in sets.all()] == ["One", "Two", "Three"]


# certainty and notes


def test_not_sure_by_one_key_in_the_text_and_right_after_an_answer_in_the_palette(desk: Desk) -> None:
    def doubted() -> list[str]:
        segment = desk.session.selected_segment()
        assert segment is not None
        book = desk.session.project.codebook
        return [book.code(each.code).name for each in segment.codings if each.certainty is Certainty.UNSURE]

    desk.session.set_span((0, 6))
    assert desk.window.desk is not None
    desk.window.desk.view.answer("surv")
    palette = desk.window.desk.view.coding_palette()
    desk.qtbot.waitUntil(palette.field.hasFocus)
    desk.press(Qt.Key.Key_Return)
    assert palette.is_open
    desk.press(Qt.Key.Key_U, CONTROL)
    assert palette.is_open
    assert palette.field.hasFocus()
    assert doubted() == ["Surveillance"]
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_U, CONTROL)
    assert doubted() == []


def test_a_note_by_one_key(desk: Desk) -> None:
    desk.session.set_span((0, 6))
    desk.session.code(code(desk.session, "Surveillance"))
    desk.press(Qt.Key.Key_U, CONTROL | SHIFT)
    desk.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), NoteField))
    desk.type("By their neighbours")
    desk.press(Qt.Key.Key_Escape)
    segment = desk.session.selected_segment()
    assert segment is not None
    assert [coding.note for coding in segment.codings] == ["By their neighbours"]
    assert desk.window.desk is not None
    assert desk.window.desk.view.pane.hasFocus()


# documents


def test_answers_for_whole_documents_are_set_for_several_at_once_and_shown(desk: Desk) -> None:
    first, second = (document.id for document in desk.session.project.documents.all())
    assert desk.window.desk is not None
    head = desk.window.desk.view.head.answers
    assert not head.isVisible()
    menu = desk.window.desk.documents.build_menu(first)
    entry = next(each for each in menu.actions() if words(each) == "Answers for the whole document…")

    def tick(dialog: DocumentAnswers) -> None:
        assert dialog.also.keys == [first]
        dialog.ticks.field.setText("un doc")
        desk.qtbot.keyClick(dialog.ticks.field, Qt.Key.Key_Space)
        dialog.also.field.setText("second")
        desk.qtbot.keyClick(dialog.also.field, Qt.Key.Key_Space)
        assert dialog.primary.text() == "Keep for 2 documents"
        desk.qtbot.keyClick(dialog.also.field, Qt.Key.Key_Return)

    steps = desk.session.project.step_count()
    drive(entry.trigger, tick)
    given = tuple(desk.codes("UN document"))
    assert desk.session.project.defaults.by_document() == {first: given, second: given}
    assert desk.session.project.step_count() == steps + 1
    assert head.isVisible()
    assert head.text() == "whole document: UN document"

    def look(dialog: DocumentAnswers) -> None:
        assert dialog.ticks.keys == list(given)
        desk.qtbot.keyClick(dialog.ticks.field, Qt.Key.Key_Space)
        dialog.also.field.setText("second")
        desk.qtbot.keyClick(dialog.also.field, Qt.Key.Key_Space)
        assert dialog.warning.text() == "The answers that 1 other document has for the whole text are replaced."
        dialog.reject()

    drive(lambda: head.click(), look)

    def choose(dialog: DocumentAnswers) -> None:
        dialog.none.click()
        assert dialog.also.keys == []
        dialog.also.field.setText("second")
        dialog.all.click()
        assert dialog.also.keys == [second]
        dialog.also.field.setText("")
        dialog.all.click()
        assert dialog.also.keys == [first, second]
        dialog.reject()

    drive(lambda: head.click(), choose)
    desk.session.undo()
    assert not head.isVisible()


def test_the_margin_has_no_ring_for_what_the_document_answers(desk: Desk) -> None:
    document = desk.session.document
    assert document is not None
    assert desk.window.desk is not None
    desk.session.set_span((0, 6))
    segment = desk.session.code(code(desk.session, "Surveillance"))
    assert segment is not None
    pane, voice = desk.window.desk.view.pane, desk.window.desk.view.voice
    assert pane._segments[segment].open_facets == 2
    desk.session.project.defaults.set(document, [code(desk.session, "UN document")])
    assert pane._segments[segment].open_facets == 1
    said = voice.segment(desk.session.work.segments[segment])  # type: ignore[union-attr]
    assert "UN document from the document. 2 of 3 facets answered. Open: Time period" in said
    desk.session.undo()
    assert pane._segments[segment].open_facets == 2


def test_the_palette_passes_over_what_the_document_answers(desk: Desk) -> None:
    document = desk.session.document
    assert document is not None
    desk.session.project.defaults.set(document, [code(desk.session, "UN document")])
    desk.session.set_span((0, 6))
    assert desk.window.desk is not None
    desk.window.desk.view.answer("surv")
    palette = desk.window.desk.view.coding_palette()
    assert [view.words for view in palette.steps.views][1] == "UN document, from the document"
    desk.press(Qt.Key.Key_Return)
    book = desk.session.project.codebook
    assert palette.facet is not None
    assert book.facet(palette.facet).name == "Time period"


def test_a_project_for_reading_says_so(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = small_project(tmp_path / "small.testimonia")
    book = {each.name: each.id for each in project.codebook.codes(builtins=False)}
    project.answer_sets.create("Killed", [book["Execution"]])
    project.close()
    window = opened(qtbot, tmp_path, Project.open(tmp_path / "small.testimonia", read_only=True))
    told: list[object] = []
    monkeypatch.setattr(window, "announce", told.append)
    assert window.session is not None
    assert window.desk is not None
    window.session.set_span((0, 6))
    acts: list[Callable[[], object]] = [window.more.answer.open_sets, lambda: window.more.answer.answer_document(None)]
    for act in acts:
        act()
    assert window.desk.view.strip.isVisible()
    assert [type(each) for each in told] == [ReadOnly]
    assert not window.more.answer.desk.right.segment.open_list()
    window.take_down()
