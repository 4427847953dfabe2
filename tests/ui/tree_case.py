"""The tree of codes with a few more codes in it, and the hands that choose, carry and drop them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.widgets.codebook_panel import CodebookPanel
from desktop.ui.widgets.document_pane.dragging import codes_data
from tests.ui.desk_case import code, facet, in_front, index_of

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from desktop.core.model import CodeId
    from desktop.ui.session import Session

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
KINDS = ["Unlawful killing", "Surveillance", "Beating", "Hunger", "Threat"]


def with_kinds(session: Session) -> Session:
    """Five codes stand at the top of "Abuse type", and one more under the first of them."""
    for name in KINDS[2:]:
        session.project.codebook.create_code(facet(session, "Abuse type"), name)
    return session


def open_panel(qtbot: QtBot, session: Session) -> CodebookPanel:
    made = in_front(qtbot, CodebookPanel(session), 348, 700)
    made.tree.setFocus()
    return made


def spot(panel: CodebookPanel, name: str, share: float = 0.5) -> QPoint:
    rect = panel.tree.visualRect(index_of(panel.model, name))
    return QPoint(120, rect.top() + round((rect.height() - 1) * share))


def click(qtbot: QtBot, panel: CodebookPanel, name: str, held: Qt.KeyboardModifier = PLAIN) -> None:
    qtbot.mouseClick(panel.tree.viewport(), LEFT, held, spot(panel, name))


def chosen(panel: CodebookPanel) -> list[str]:
    book = panel.session.project.codebook
    return [book.code(each).name for each in panel.tree.selected_codes()]


def choose(qtbot: QtBot, panel: CodebookPanel, *names: str) -> None:
    for at, name in enumerate(names):
        click(qtbot, panel, name, CTRL if at else PLAIN)
    assert set(chosen(panel)) == set(names)


def tops(session: Session) -> list[str]:
    book = session.project.codebook
    return [each.name for each in book.children(facet(session, "Abuse type"), None) if each.builtin is None]


def under(session: Session, name: str) -> list[str]:
    book = session.project.codebook
    return [each.name for each in book.children(facet(session, "Abuse type"), code(session, name))]


def ids(session: Session, *names: str) -> list[CodeId]:
    return [code(session, name) for name in names]


def over(panel: CodebookPanel, data: QMimeData, at: QPoint) -> bool:
    """Carry something over a place; whether it could be let go there."""
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    QApplication.sendEvent(panel.tree.viewport(), QDragEnterEvent(at, actions, data, LEFT, PLAIN))
    move = QDragMoveEvent(at, actions, data, LEFT, PLAIN)
    QApplication.sendEvent(panel.tree.viewport(), move)
    return move.isAccepted()


def carried(monkeypatch: pytest.MonkeyPatch) -> list[QMimeData]:
    """What is taken up in the tree from now on; nothing is really dragged."""
    seen: list[QMimeData] = []

    class Drag:
        def __init__(self, _source: object) -> None: ...
        def setMimeData(self, data: QMimeData) -> None:
            seen.append(data)

        def setPixmap(self, pixmap: object) -> None: ...
        def setHotSpot(self, point: object) -> None: ...
        def exec(self, *_actions: object) -> None: ...

    monkeypatch.setattr("desktop.ui.widgets.carrying_tree.QDrag", Drag)
    return seen


def let_go(panel: CodebookPanel, data: QMimeData, at: QPoint) -> None:
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    QApplication.sendEvent(panel.tree.viewport(), QDropEvent(QPointF(at), actions, data, LEFT, PLAIN))


def drop(panel: CodebookPanel, data: QMimeData, at: QPoint) -> bool:
    taken = over(panel, data, at)
    let_go(panel, data, at)
    return taken


def several(session: Session, *names: str) -> QMimeData:
    found = ids(session, *names)
    return codes_data(found[0], found)
