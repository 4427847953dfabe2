"""The left side: opening, filtering, menus, dropped files, what is still to settle."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from desktop.core.model import DocumentState
from desktop.ui.widgets.documents_panel import DocumentsPanel
from tests.ui.desk_case import code, entry, in_front

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session


@pytest.fixture
def documents() -> int:
    return 3


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> DocumentsPanel:
    return in_front(qtbot, DocumentsPanel(session), 236, 640)


def place(panel: DocumentsPanel, row: int) -> QPoint:
    return panel.list.visualRect(panel.model.index(row)).center()


def test_a_click_and_enter_open_a_document(qtbot: QtBot, panel: DocumentsPanel, session: Session) -> None:
    ids = [document.id for document in session.project.documents.all()]
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place(panel, 2))
    assert session.document == ids[2]
    qtbot.keyClick(panel.list, Qt.Key.Key_Up)
    assert session.document == ids[2]
    gone: list[int] = []
    panel.left.connect(lambda: gone.append(1))
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert session.document == ids[1]
    assert not gone, "Space looks at it, and the keyboard stays in the list"
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert session.document == ids[2]
    assert gone == [1]


def test_the_filter_is_left_for_the_list_and_enter_opens_the_first(
    qtbot: QtBot, panel: DocumentsPanel, session: Session
) -> None:
    panel.field.setFocus()
    qtbot.keyClicks(panel.field, "view 3")
    assert panel.model.rowCount() == 1
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert session.document == session.project.documents.all()[2].id
    panel.field.setText("nothing of this name")
    assert panel.none.isVisible()
    panel.field.clear()
    assert panel.list.isVisible()
    panel.field.setFocus()
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    assert panel.list.hasFocus()


def test_without_documents_the_panel_says_what_to_do(tmp_path: Path, qtbot: QtBot, session: Session) -> None:
    for document in session.project.documents.all():
        session.project.documents.delete(document.id)
    panel = DocumentsPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.empty.isVisible()
    assert not panel.empty.findChildren(QAbstractButton), "the empty page beside it has the button"
    with qtbot.waitSignal(panel.import_wanted) as asked:
        qtbot.mouseClick(panel.plus, Qt.MouseButton.LeftButton)
    assert asked.args == [None]
    session.undo()
    assert panel.list.isVisible()


def test_the_menu_asks_the_window(qtbot: QtBot, panel: DocumentsPanel, session: Session) -> None:
    document = session.project.documents.all()[1].id
    menu = panel.build_menu(document)
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["To do"]
    with qtbot.waitSignal(panel.state_wanted) as asked:
        entry(menu, "Finished").trigger()
    assert asked.args == [document, DocumentState.FINISHED.value]
    for words, signal in (
        ("Rename…", panel.rename_wanted),
        ("Kind of source…", panel.describe_wanted),
        ("Memo…", panel.memo_wanted),
        ("Delete…", panel.delete_wanted),
    ):
        with qtbot.waitSignal(signal) as asked:
            entry(menu, words).trigger()
        assert asked.args == [document]
    panel.list.setCurrentIndex(panel.model.index(1))
    with qtbot.waitSignal(panel.delete_wanted) as asked:
        qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert asked.args == [document]
    with qtbot.waitSignal(panel.rename_wanted):
        qtbot.keyClick(panel.list, Qt.Key.Key_F2)


def test_alt_and_arrows_move_a_document(qtbot: QtBot, panel: DocumentsPanel, session: Session) -> None:
    panel.list.setCurrentIndex(panel.model.index(2))
    qtbot.keyClick(panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [document.name for document in session.project.documents.all()] == ["Review", "Interview 3", "Interview 2"]
    assert panel.list.currentIndex().row() == 1
    entry(panel.build_menu(panel.model.row(1).document), "Move down").trigger()
    assert [document.name for document in session.project.documents.all()] == ["Review", "Interview 2", "Interview 3"]
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.list, Qt.Key.Key_Escape)


def test_dropped_files_are_imported(qtbot: QtBot, panel: DocumentsPanel, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "one.txt")), QUrl("https://example.org/two.txt")])
    at, copy = QPoint(40, 300), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, data, left, none)
    QApplication.sendEvent(panel, enter)
    assert enter.isAccepted()
    assert panel.drop_shown
    ring = panel.stack.geometry().topLeft() + QPoint(30, 1)
    assert panel.grab().toImage().pixelColor(ring) == panel.theme.tokens.accent
    with qtbot.waitSignal(panel.import_wanted) as asked:
        QApplication.sendEvent(panel, QDropEvent(QPointF(at), copy, data, left, none))
    assert asked.args == [[Path(tmp_path / "one.txt")]]
    assert panel.grab().toImage().pixelColor(ring) == panel.theme.tokens.panel
    words = QMimeData()
    words.setText("one.txt")
    enter = QDragEnterEvent(at, copy, words, left, none)
    QApplication.sendEvent(panel, enter)
    assert not enter.isAccepted()


def test_the_foot_says_what_is_open_and_goes_there(qtbot: QtBot, panel: DocumentsPanel, session: Session) -> None:
    assert not panel.foot.isVisible()
    for start in (0, 10):
        session.set_span((start, start + 5))
        session.code(code(session, "Surveillance"))
    session.code(code(session, "UN document"))
    qtbot.waitUntil(lambda: panel.foot.isVisible())
    said = [line.accessibleName() for line in panel.foot.lines]
    assert said == ["Source type unanswered, 1", "Time period unanswered, 2"]
    session.select_segment(None)
    qtbot.mouseClick(panel.foot.lines[0], Qt.MouseButton.LeftButton)
    assert session.target_span() == (0, 5)
    for segment in session.own_segments():
        session.project.coding.delete(segment.id)
    qtbot.waitUntil(lambda: not panel.foot.isVisible())


# sorting, groups, several


def shown(panel: DocumentsPanel) -> list[str]:
    return [str(panel.model.index(row).data()) for row in range(panel.model.rowCount())]


def arrange(panel: DocumentsPanel, *names: str) -> None:
    """Choose from the menu of the arrangement."""
    menu = panel.arrange.build_menu()
    for name in names[:-1]:
        below = next(action.menu() for action in menu.actions() if action.text() == name)
        assert isinstance(below, QMenu)
        menu = below
    entry(menu, names[-1]).trigger()


def test_the_menu_sorts_and_the_project_remembers(qtbot: QtBot, panel: DocumentsPanel, session: Session) -> None:
    arrange(panel, "Sort by", "Name")
    assert shown(panel) == ["Interview 2", "Interview 3", "Review"]
    assert panel.narrow.isVisible()
    arrange(panel, "Sort by", "Turned round")
    assert shown(panel) == ["Review", "Interview 3", "Interview 2"]
    assert not entry(panel.build_menu(panel.model.row(0).document), "Move down").isEnabled()
    again = DocumentsPanel(session)
    qtbot.addWidget(again)
    assert shown(again) == ["Review", "Interview 3", "Interview 2"]
    qtbot.mouseClick(panel.every, Qt.MouseButton.LeftButton)
    assert shown(panel) == ["Review", "Interview 2", "Interview 3"]
    assert not panel.narrow.isVisible()


def test_what_is_left_out_is_said(qtbot: QtBot, panel: DocumentsPanel, session: Session) -> None:
    session.set_span((0, 5))
    session.code(code(session, "Surveillance"))
    arrange(panel, "Only with something open")
    assert shown(panel) == ["Review"]
    assert panel.head._count.text() == "1 of 3"
    assert panel.narrow_words.text() == "Only with something open"
    for segment in session.own_segments():
        session.project.coding.delete(segment.id)
    qtbot.waitUntil(lambda: panel.none.isVisible())
    qtbot.mouseClick(panel.every, Qt.MouseButton.LeftButton)
    assert len(shown(panel)) == 3


def test_groups_fold_by_click_and_by_keys(qtbot: QtBot, panel: DocumentsPanel, session: Session) -> None:
    session.project.documents.set_state(session.project.documents.all()[2].id, DocumentState.FINISHED)
    arrange(panel, "Groups", "By state")
    assert shown(panel) == ["To do", "Review", "Interview 2", "Finished", "Interview 3"]
    assert panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "To do, 2 documents, unfolded"
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place(panel, 0))
    assert shown(panel) == ["To do", "Finished", "Interview 3"]
    assert panel.head._count.text() == "3"
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Right)
    assert len(shown(panel)) == 5
    qtbot.keyClick(panel.list, Qt.Key.Key_Left)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert len(shown(panel)) == 5
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert session.document == session.project.documents.all()[0].id
    # Setting a state moves a document to its group at once.
    session.project.documents.set_state(session.project.documents.all()[1].id, DocumentState.FINISHED)
    assert shown(panel) == ["To do", "Review", "Finished", "Interview 2", "Interview 3"]


def several(panel: DocumentsPanel) -> bool:
    """Whether rows are chosen beside the one in hand; asked anew each time."""
    return panel.list.rows.several


def test_several_are_chosen_by_keys_and_asked_for_together(
    qtbot: QtBot, panel: DocumentsPanel, session: Session
) -> None:
    ids = [document.id for document in session.project.documents.all()]
    panel.list.setFocus()
    panel.list.take(panel.model.index(0))
    before = session.document
    qtbot.keyClick(panel.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert panel.list.chosen() == ids[:2]
    assert several(panel)
    assert session.document == before
    menu = panel.build_menu(ids[0])
    assert menu.actions()[0].text() == "2 documents"
    for words, asked in (
        ("Finished", ["state", ids[:2], "finished"]),
        ("Kind of source…", ["kind", ids[:2], ""]),
        ("Answers for the whole documents…", ["answers", ids[:2], ""]),
        ("Delete…", ["delete", ids[:2], ""]),
    ):
        with qtbot.waitSignal(panel.several_wanted) as wanted:
            entry(menu, words).trigger()
        assert wanted.args == asked
    with qtbot.waitSignal(panel.several_wanted) as wanted:
        qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert wanted.args == ["delete", ids[:2], ""]
    # Of a document that is not among them the menu is its own.
    assert entry(panel.build_menu(ids[2]), "Rename…").isEnabled()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place(panel, 2))
    assert not several(panel)
    assert session.document == ids[2]


def test_a_click_with_ctrl_chooses_and_opens_nothing(qtbot: QtBot, panel: DocumentsPanel, session: Session) -> None:
    before = session.document
    control = Qt.KeyboardModifier.ControlModifier
    for row in (1, 2):
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, control, place(panel, row))
    assert session.document == before
    assert len(panel.list.chosen()) == 3
    assert not panel.grab().isNull()


def test_letters_go_to_a_name(qtbot: QtBot, panel: DocumentsPanel) -> None:
    panel.list.setFocus()
    qtbot.keyClicks(panel.list, "inter")
    assert panel.list.currentIndex().data() == "Interview 2"


def test_reading_only_nothing_is_asked_of_several(qtbot: QtBot, session: Session) -> None:
    from desktop.core.project import Project
    from desktop.ui.session import Session

    beside = Session(Project.open(session.project.path, read_only=True))
    panel = DocumentsPanel(beside)
    qtbot.addWidget(panel)
    panel.list.selectAll()
    menu = panel.build_menu(beside.project.documents.all()[0].id)
    assert not any(action.isEnabled() for action in menu.actions() if action.text())
    with qtbot.assertNotEmitted(panel.several_wanted):
        qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    beside.close()
