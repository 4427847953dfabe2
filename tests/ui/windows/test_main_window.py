"""The whole window: what is in hand after keys and clicks, the context menu, finding, and the field for everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from desktop.core.project import Project
from desktop.ui.theme import current
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.ui.windows.main_window import MainWindow
from desktop.ui.windows.showing_again import show_again
from desktop.ui.windows.text_menu import build_text_menu
from tests.core.making import small_project
from tests.ui.desk_case import code
from tests.ui.window_case import own_settings, window_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.model import SegmentId
    from desktop.ui.session import Session
    from desktop.ui.windows.desk_page import DeskPage


class Whole:
    def __init__(self, window: MainWindow, session: Session, desk: DeskPage) -> None:
        self.window, self.session, self.desk = window, session, desk
        self.pane = desk.view.pane

    def segment(self, start: int, end: int, name: str) -> SegmentId:
        assert self.session.document is not None
        return self.session.project.coding.code_span(self.session.document, start, end, [code(self.session, name)])


@pytest.fixture
def whole(qtbot: QtBot, tmp_path: Path) -> Iterator[Whole]:
    window = window_on(qtbot, own_settings(tmp_path), small_project(tmp_path / "small.testimonia"))
    assert window.session is not None
    assert window.desk is not None
    window.session.open_document(window.session.project.documents.all()[0].id)
    yield Whole(window, window.session, window.desk)
    window.take_down()


def test_only_the_segment_in_hand_looks_selected(qtbot: QtBot, whole: Whole) -> None:
    later = whole.segment(30, 40, "Execution")
    whole.session.set_span((2, 8))
    assert whole.pane.selected_span() == (2, 8)
    qtbot.keyClick(whole.pane, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert whole.session.segment == later
    assert whole.pane.selected_span() is None
    assert whole.pane.caret() == 30


def test_what_was_just_coded_is_a_segment_and_no_selected_text(whole: Whole) -> None:
    whole.session.set_span((2, 8))
    made = whole.session.code(code(whole.session, "Surveillance"))
    assert made is not None
    assert whole.session.segment == made
    assert whole.pane.selected_span() is None
    assert whole.pane.caret() == 8


def test_the_menu_of_the_text_is_about_what_was_pointed_at(whole: Whole) -> None:
    first, second = whole.segment(2, 8, "Execution"), whole.segment(30, 40, "Surveillance")
    whole.session.select_segment(first)
    build_text_menu(whole.window, None, [second]).close()
    in_hand = [whole.session.segment]
    build_text_menu(whole.window, None, []).close()
    in_hand.append(whole.session.segment)
    assert in_hand == [second, None]
    assert not whole.window.book["code.delete_segment"].isEnabled()


def test_the_menu_keeps_a_selected_passage(whole: Whole) -> None:
    whole.segment(30, 40, "Surveillance")
    whole.session.set_span((2, 8))
    build_text_menu(whole.window, (2, 8), []).close()
    assert whole.session.span == (2, 8)


def test_a_segment_is_linked_as_an_example_of_its_code_from_its_menu(whole: Whole) -> None:
    segment = whole.segment(30, 40, "Surveillance")
    menu = build_text_menu(whole.window, None, [segment])
    entry = next(action for action in menu.actions() if action.text() == "Link as an example of")
    examples = entry.menu()
    assert isinstance(examples, QMenu)
    (link,) = examples.actions()
    assert link.text() == "Surveillance"
    link.trigger()
    row = code(whole.session, "Surveillance")
    assert [each.segment for each in whole.session.project.definitions.get(row).examples] == [segment]
    menu.close()


def test_one_escape_ends_finding_where_it_found(qtbot: QtBot, whole: Whole) -> None:
    bar = whole.desk.view.find_bar
    word = whole.session.text().split()[3]
    bar.open_bar()
    qtbot.keyClicks(bar.field, word)
    qtbot.waitUntil(lambda: bool(bar.hits))
    place = bar.hits[bar.at][0]
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert whole.pane.caret() == place
    assert QApplication.focusWidget() is whole.pane


def test_the_field_for_everything_is_as_high_as_what_fits(qtbot: QtBot, whole: Whole) -> None:
    whole.window.open_commands()
    palette = whole.window.commands
    assert palette is not None
    whole_height = palette.height()
    qtbot.keyClicks(palette.field, "preferences")
    assert palette.model.rowCount() > 0
    assert palette.height() < whole_height
    assert palette.list.viewport().height() >= palette.list.sizeHintForRow(0) * palette.model.rowCount()
    qtbot.keyClicks(palette.field, "zzzqq")
    assert palette.nothing.isVisible()
    assert palette.nothing.text() == "Nothing fits."
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


@pytest.mark.parametrize("ending", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_the_field_for_everything_gives_the_focus_back(qtbot: QtBot, whole: Whole, ending: Qt.Key) -> None:
    whole.pane.setFocus()
    whole.window.open_commands()
    palette = whole.window.commands
    assert palette is not None
    qtbot.keyClicks(palette.field, "colour by the next")
    qtbot.keyClick(palette.field, ending)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is whole.pane


def test_the_empty_page_has_the_one_button_for_documents(qtbot: QtBot, whole: Whole) -> None:
    for document in whole.session.project.documents.all():
        whole.session.project.documents.delete(document.id)
    empty = whole.desk.view.empty
    qtbot.waitUntil(empty.isVisible)
    shown = [each for each in whole.window.findChildren(Button) if each.isVisible() and "Import" in each.text()]
    assert [each.parentWidget() for each in shown] == [empty]


def test_no_project_is_made_among_the_samples(whole: Whole, monkeypatch: pytest.MonkeyPatch) -> None:
    files, here = whole.window.files, whole.session.project.path.parent
    assert files.folder() == here
    monkeypatch.setattr(files, "sample_folder", lambda: here)
    assert files.folder() != here


def test_a_narrow_window_shows_the_one_side_that_is_asked_for(qtbot: QtBot, whole: Whole) -> None:
    desk = whole.desk
    assert not desk.view.head.left.isVisible()
    whole.window.resize(900, 640)
    qtbot.waitUntil(lambda: not desk.documents.isVisible() and not desk.right.isVisible())
    qtbot.mouseClick(desk.view.head.right, Qt.MouseButton.LeftButton)
    assert (desk.documents.isVisible(), desk.right.isVisible()) == (False, True)
    assert not desk.right.geometry().intersects(desk.view.head.geometry()), "its button can still be clicked"
    qtbot.mouseClick(desk.view.head.right, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(desk.view.head.left, Qt.MouseButton.LeftButton)
    assert (desk.documents.isVisible(), desk.right.isVisible()) == (True, False)
    assert not desk.view.head.left.isVisible()
    assert QApplication.focusWidget() is desk.documents.list


def test_typing_on_what_can_only_be_read_says_so(qtbot: QtBot, whole: Whole) -> None:
    with Project.open(whole.session.project.path) as beside:
        assert beside.read_only
        whole.window.settings.preferences.coder = "Ana Ruiz"
    shown = MainWindow(whole.window.settings, current())
    qtbot.addWidget(shown)
    shown.show_project(Project.open(whole.session.project.path), "Ana Ruiz")
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    assert shown.session is not None
    assert shown.desk is not None
    shown.session.open_document(shown.session.project.documents.all()[0].id)
    shown.session.set_span((2, 8))
    qtbot.keyClick(shown.desk.view.pane, Qt.Key.Key_T)
    assert shown.desk.view.strip.isVisible()
    said = [label.text() for label in shown.desk.view.strip.findChildren(Label)]
    assert any("This project is open for reading only." in words for words in said)
    assert not shown.desk.right.segment.whose.isVisible()
    shown.take_down()


def test_after_taking_back_an_answer_the_passage_takes_another(qtbot: QtBot, whole: Whole) -> None:
    whole.session.set_span((2, 8))
    whole.session.code(code(whole.session, "Surveillance"))
    whole.session.undo()
    assert whole.session.span == (2, 8)
    assert whole.pane.selected_span() == (2, 8)
    qtbot.keyClick(whole.pane, Qt.Key.Key_E)
    assert whole.desk.view.palette_box is not None
    assert whole.desk.view.palette_box.is_open
    whole.desk.view.end_palette()
    whole.session.redo()
    assert [whole.session.span] == [None]
    assert [segment.id for segment in whole.session.own_segments()] == [whole.session.segment]


def test_the_head_names_the_keys_as_they_are_now(whole: Whole) -> None:
    head, book = whole.desk.view.head, whole.window.book
    assert head.lens.toolTip() == "The facet that colours the page (Ctrl+L)"
    assert head.find_button.toolTip() == "Find in this document (Ctrl+F)"
    try:
        book.set_key("view.lens", "Ctrl+Alt+Z")
        book.set_key("edit.find", "")
        assert head.lens.toolTip() == "The facet that colours the page (Ctrl+Alt+Z)"
        assert head.find_button.toolTip() == "Find in this document"
    finally:
        book.set_key("view.lens", None)
        book.set_key("edit.find", None)
    assert head.right.toolTip() == "Show or hide the codebook (Shift+F9)"


def test_nothing_of_a_project_that_is_left_at_once_is_shown_on_its_own(qtbot: QtBot, whole: Whole) -> None:
    """Qt shows what was just put into a layout a moment later, wherever it is by then."""
    show_again(whole.window)
    whole.window.close_project()
    own = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
    QApplication.processEvents()
    left = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
    assert left <= own, [type(each).__name__ for each in left - own]
