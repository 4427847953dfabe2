"""A session on a small project, and ways of saying what its panels show."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.errors import StorageFailed
from desktop.ui.session import Session
from tests.core.making import parsed, small_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from desktop.core.model import CodeId, CoderId, FacetId

Shown = TypeVar("Shown", bound=QWidget)


def small_session(folder: Path, *, documents: int = 1) -> Session:
    """Ana codes in the first of so many documents."""
    project = small_project(folder / "panels.testimonia")
    for number in range(2, documents + 1):
        project.documents.add([parsed(f"Interview {number}")])
    session = Session(project)
    session.open_document(project.documents.all()[0].id)
    return session


def in_front(qtbot: QtBot, widget: Shown, width: int, height: int) -> Shown:
    """The widget on screen in this size, where keys reach it; it is closed after the test."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


@contextmanager
def unreadable(session: Session) -> Iterator[None]:
    """The file of the project gives nothing meanwhile."""

    def fail(*_rest: object) -> object:
        raise StorageFailed(reason="the disk does not answer")

    with pytest.MonkeyPatch.context() as patch:
        for name in ("query", "stream"):
            patch.setattr(session.project.store, name, fail)
        yield


def code(session: Session, name: str) -> CodeId:
    return next(item.id for item in session.project.codebook.codes() if item.name == name)


def facet(session: Session, name: str) -> FacetId:
    found = session.project.codebook.facet_named(name)
    assert found is not None
    return found.id


def coder(session: Session, name: str) -> CoderId:
    found = session.project.coders.by_name(name)
    assert found is not None
    return found.id


def rows(model: QAbstractItemModel, parent: QModelIndex | None = None, level: int = 0) -> Iterator[tuple[int, str]]:
    """Every row of a tree from the top down, with its depth."""
    above = parent if parent is not None else QModelIndex()
    for place in range(model.rowCount(above)):
        index = model.index(place, 0, above)
        yield level, str(index.data())
        yield from rows(model, index, level + 1)


def index_of(model: QAbstractItemModel, name: str, parent: QModelIndex | None = None) -> QModelIndex:
    """The first row of this name."""
    above = parent if parent is not None else QModelIndex()
    for place in range(model.rowCount(above)):
        index = model.index(place, 0, above)
        if index.data() == name:
            return index
        found = index_of(model, name, index)
        if found.isValid():
            return found
    return QModelIndex()


def words(action: QAction) -> str:
    """What an entry says, without the key after it."""
    return action.text().split("\t")[0]


def entry(menu: QMenu, text: str) -> QAction:
    """An entry of a menu or of the menus in it."""
    for action in menu.actions():
        if words(action) == text:
            return action
        inner = action.menu()
        if isinstance(inner, QMenu):
            for each in inner.actions():
                if words(each) == text:
                    return each
    raise AssertionError(f"no entry {text!r} among {[action.text() for action in menu.actions()]}")
