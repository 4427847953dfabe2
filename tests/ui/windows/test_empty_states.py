"""Where nothing is to be seen yet, one sentence says so, and one button does what comes first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.project import Project
from desktop.ui.widgets.panel import EmptyState
from desktop.ui.windows.desk_handlers import DeskHandlers
from desktop.ui.windows.file_handlers import FileHandlers
from tests.ui.window_case import own_settings, small_window, window_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop.ui.windows.main_window import MainWindow


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = window_on(qtbot, own_settings(tmp_path), Project.create(tmp_path / "new.testimonia", coder="Ana Ruiz"))
    assert made.desk is not None
    made.desk.right.build()
    yield made
    made.take_down()


def states(page: QWidget) -> list[EmptyState]:
    return [state for state in page.findChildren(EmptyState) if state.isVisible()]


def at_rest(page: QWidget) -> bool:
    return getattr(page, "task", None) is None and not getattr(page, "tasks", {})


WANTED = {
    "desk": {"Import documents…", "Add a ready codebook…"},
    "compare": {"Add a coder…"},
    "codebook": {"Add a ready codebook…"},
    "health": {"Add a ready codebook…"},
    "revisions": {"Open the codebook"},
    "periods": {"New facet…"},
    "completeness": {"Back to the text"},
    "memos": {"Write a journal entry"},
}


@pytest.mark.parametrize("name", WANTED)
def test_an_empty_page_says_what_comes_first(qtbot: QtBot, empty: MainWindow, name: str) -> None:
    empty.show_page(name)
    page = empty.pages[name]
    qtbot.waitUntil(partial(at_rest, page), timeout=10_000)
    qtbot.waitUntil(lambda: bool(states(page)), timeout=10_000)
    offered = {state.button.text() for state in states(page) if state.button is not None and state.button.isVisible()}
    assert offered == WANTED[name]


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was asked for, in place of the dialogs; to be made before the window, which holds on to its handlers."""
    found: list[str] = []
    monkeypatch.setattr(FileHandlers, "add_codebook", lambda _self: found.append("codebook"))
    monkeypatch.setattr(FileHandlers, "import_files", lambda _self, _paths=None: found.append("documents"))
    monkeypatch.setattr(DeskHandlers, "add_coder", lambda _self: found.append("coder"))
    monkeypatch.setattr(DeskHandlers, "edit_facet", lambda _self, _facet: found.append("facet"))
    return found


def test_the_button_does_it(qtbot: QtBot, done: list[str], empty: MainWindow) -> None:
    for name in ("desk", "compare", "health", "periods", "revisions", "completeness"):
        empty.show_page(name)
        page = empty.pages[name]
        qtbot.waitUntil(partial(at_rest, page), timeout=10_000)
        qtbot.waitUntil(lambda page=page: bool(states(page)), timeout=10_000)  # type: ignore[misc]
        button = next(state.button for state in states(page) if state.button is not None and state.button.isVisible())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        if name == "revisions":
            assert empty.stack.currentWidget() is empty.pages["codebook"]
        if name == "completeness":
            assert empty.stack.currentWidget() is empty.desk
    assert done == ["documents", "coder", "codebook", "facet"]


def test_a_filter_that_nothing_fits_is_taken_away(qtbot: QtBot, tmp_path: Path) -> None:
    window = small_window(qtbot, own_settings(tmp_path), tmp_path)
    assert window.desk is not None
    for panel in (window.desk.documents, window.desk.right.codebook):
        panel.field.setText("zanzibar")
        qtbot.waitUntil(panel.none.isVisible)
        assert panel.none.button is not None
        QTest.mouseClick(panel.none.button, Qt.MouseButton.LeftButton)
        assert panel.field.text() == ""
        qtbot.waitUntil(lambda panel=panel: not panel.none.isVisible())  # type: ignore[misc]
    window.take_down()


def test_who_only_reads_is_not_asked_to_write(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "new.testimonia"
    Project.create(path, coder="Ana Ruiz").close()
    window = window_on(qtbot, own_settings(tmp_path), Project.open(path, read_only=True))
    assert window.desk is not None
    window.desk.right.build()
    shown = [state.button for state in states(window.desk)]
    assert [button.text() for button in shown if button is not None and button.isVisible()] == []
    window.take_down()
