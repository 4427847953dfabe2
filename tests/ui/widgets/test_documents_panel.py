"""The left side: opening, filtering, menus, dropped files, what is still to settle."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

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
