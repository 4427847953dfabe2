"""A document that is dragged from the list onto the texts: what a hint says while it goes, and where it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.widgets.document_pane.dragging import code_data, document_data, document_of
from desktop.ui.widgets.drop_room import TextsRoom, parts_of
from tests.core.making import TEXT, parsed
from tests.ui.window_case import own_settings, session_of, small_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.model import DocumentId
    from desktop.ui.windows.main_window import MainWindow

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = small_window(qtbot, own_settings(tmp_path), tmp_path)
    session_of(made).project.documents.add([parsed("Second", f"{TEXT}\n{TEXT}"), parsed("Third")])
    made.resize(1500, 800)
    return made


def texts(window: MainWindow) -> TextsRoom:
    assert window.desk is not None
    return window.desk.texts


def documents(window: MainWindow) -> list[DocumentId]:
    return [each.id for each in session_of(window).project.documents.all()]


def over(room: TextsRoom, data: QMimeData, second: bool) -> QPoint:
    """Drag to the middle of a part of the texts; what lies there lets it pass."""
    at = room.rooms()[second].center()
    under = room.childAt(at)
    assert under is not None
    enter = QDragEnterEvent(under.mapFrom(room, at), COPY, data, LEFT, NONE)
    QApplication.sendEvent(under, enter)
    return at


def drop(room: TextsRoom, data: QMimeData, second: bool) -> None:
    at = over(room, data, second)
    QApplication.sendEvent(room, QDropEvent(QPointF(at), COPY, data, LEFT, NONE))


def test_the_trailing_half_opens_beside_and_says_so(window: MainWindow) -> None:
    assert window.desk is not None
    room, data = texts(window), document_data(documents(window)[1])
    over(room, data, second=True)
    hint = room.hint
    assert hint is not None
    assert hint.isVisible()
    assert hint.words == "Open beside"
    assert hint.x() > window.desk.first.mapTo(window.desk, QPoint(0, 0)).x() + room.width() // 3
    QApplication.sendEvent(room, QDragMoveEvent(room.rooms()[0].center(), COPY, data, LEFT, NONE))
    assert hint.words == "Open here"
    drop(room, data, second=True)
    assert not hint.isVisible()
    first, second = window.desk.beside.views()
    assert first.session.document == documents(window)[0]
    assert second.session.document == documents(window)[1]


def test_the_leading_half_opens_in_place(window: MainWindow) -> None:
    assert window.desk is not None
    drop(texts(window), document_data(documents(window)[2]), second=False)
    assert not window.desk.beside.is_open
    assert session_of(window).document == documents(window)[2]


def test_of_two_texts_the_one_under_it_shows_it(window: MainWindow) -> None:
    assert window.desk is not None
    desk, (first, second, third) = window.desk, documents(window)
    desk.beside.open(second)
    over(texts(window), document_data(third), second=True)
    assert texts(window).hint.words == "Open here"  # type: ignore[union-attr]
    drop(texts(window), document_data(third), second=False)
    assert [view.session.document for view in desk.beside.views()] == [third, second]
    drop(texts(window), document_data(first), second=True)
    assert [view.session.document for view in desk.beside.views()] == [third, first]


def test_mirrored_the_trailing_half_is_on_the_other_side(window: MainWindow) -> None:
    room = texts(window)
    before = room.rooms()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert room.rooms()[1].center().x() < room.rooms()[0].center().x()
    assert before[1].center().x() > before[0].center().x()


def test_in_a_narrow_window_the_lower_half_is_the_one(window: MainWindow) -> None:
    window.resize(1024, 700)
    QApplication.processEvents()
    first, second = texts(window).rooms()
    assert second.top() > first.top()
    assert second.left() == first.left()


def test_what_is_no_document_is_left_alone(window: MainWindow) -> None:
    room = texts(window)
    data = QMimeData()
    data.setText("words")
    over(room, data, second=True)
    assert room.hint is None
    drop(room, document_data(77), second=True)  # of another project
    assert window.desk is not None
    assert not window.desk.beside.is_open


def test_leaving_takes_the_hint_away(window: MainWindow) -> None:
    room = texts(window)
    over(room, document_data(documents(window)[1]), second=True)
    QApplication.sendEvent(room, QDragLeaveEvent())
    assert room.hint is not None
    assert not room.hint.isVisible()


def test_a_row_of_the_list_can_be_dragged(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window.desk is not None
    rows, dragged = window.desk.documents.list, list[int | None]()
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_actions: dragged.append(document_of(drag.mimeData())))
    at = rows.visualRect(rows.documents.index(1)).center()
    before = session_of(window).document
    QTest.mousePress(rows.viewport(), LEFT, NONE, at)
    QTest.mouseMove(rows.viewport(), at + QPoint(4, 4))
    QTest.mouseMove(rows.viewport(), at + QPoint(60, 4))
    qtbot.waitUntil(lambda: dragged == [documents(window)[1]])
    assert session_of(window).document == before


@pytest.mark.parametrize("data", [code_data(5), QMimeData()])
def test_only_documents_are_read_as_documents(data: QMimeData) -> None:
    assert document_of(data) is None
    assert document_of(document_data(2**63 - 1)) == 2**63 - 1


@pytest.mark.parametrize("sideways", [True, False])
@pytest.mark.parametrize("rightward", [True, False])
def test_both_parts_make_the_whole(sideways: bool, rightward: bool) -> None:
    box = QRect(10, 20, 301, 199)
    near, far = parts_of(box, sideways=sideways, rightward=rightward, first=0.3)
    assert near.united(far) == box
    assert not near.intersects(far)
    share = near.width() / box.width() if sideways else near.height() / box.height()
    assert share == pytest.approx(0.3, abs=0.01)
