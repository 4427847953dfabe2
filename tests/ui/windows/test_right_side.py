"""The right side of the desk is made after the first paint, and is then where it would have been from the beginning."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.ui.theme import current
from desktop.ui.windows.desk_page import RightSide
from desktop.ui.windows.main_window import MainWindow
from tests.core.making import small_project
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(own_settings(tmp_path), current())
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show_project(small_project(tmp_path / "small.testimonia"), "Ana Ruiz")
    yield made
    made.take_down()


def right(window: MainWindow) -> RightSide:
    assert window.desk is not None
    return window.desk.right


def stops(window: MainWindow) -> list[str]:
    """What Tab goes through, by the kinds of the parts."""
    found: list[str] = []
    part: QWidget | None = window.nextInFocusChain()
    while part is not None and part is not window:
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(type(part).__name__ + ":" + part.accessibleName())
        part = part.nextInFocusChain()
    return found


def test_the_right_side_comes_by_itself_once_the_desk_is_on_screen(qtbot: QtBot, window: MainWindow) -> None:
    assert right(window).parts is None
    window.show()
    qtbot.waitUntil(lambda: right(window).parts is not None)
    assert right(window).codebook.isVisible()
    assert right(window).segment.isVisible()


def test_nothing_moves_when_the_right_side_comes(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1440, 900)
    assert window.desk is not None
    window.grab()  # painted, but no turn of the event loop yet
    assert right(window).parts is None
    before = (right(window).geometry(), window.desk.view.geometry(), window.top.field.geometry())
    window.show()
    qtbot.waitUntil(lambda: right(window).parts is not None)
    QApplication.processEvents()
    assert (right(window).geometry(), window.desk.view.geometry(), window.top.field.geometry()) == before


def test_who_asks_before_gets_it(window: MainWindow) -> None:
    made = []
    right(window).built.connect(lambda: made.append(1))
    codebook = right(window).codebook
    assert right(window).codebook is codebook
    assert made == [1]


def test_a_side_that_is_folded_away_is_made_when_it_is_unfolded(qtbot: QtBot, window: MainWindow) -> None:
    assert window.desk is not None
    window.desk.show_right(False)
    window.show()
    qtbot.waitExposed(window)
    QApplication.processEvents()
    assert right(window).parts is None
    window.desk.show_right(True)
    qtbot.waitUntil(lambda: right(window).parts is not None)


def test_its_wishes_reach_the_window(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(window.work, "edit_facet", asked.append)
    right(window).codebook.new_facet_wanted.emit()
    assert asked == [None]


def test_tab_goes_the_same_way_whenever_it_was_made(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show()
    qtbot.waitUntil(lambda: right(window).parts is not None)
    started = RightSide.__init__

    def at_once(self: RightSide, *args: object) -> None:
        started(self, *args)  # type: ignore[arg-type]
        self.build()

    monkeypatch.setattr(RightSide, "__init__", at_once)
    other = MainWindow(own_settings(tmp_path, "other.ini"), current())
    qtbot.addWidget(other)
    other.resize(1440, 900)
    other.show_project(small_project(tmp_path / "other.testimonia"), "Ana Ruiz")
    other.show()
    assert stops(window) == stops(other)
    assert len(stops(window)) > 10
    other.take_down()


@pytest.mark.parametrize(("scale", "size"), [(1.0, (1024, 700)), (1.5, (1180, 760)), (2.0, (1320, 800))])
def test_some_codes_are_always_seen(qtbot: QtBot, window: MainWindow, scale: float, size: tuple[int, int]) -> None:
    """However large the letters are: codes that are chosen together stand under one another."""
    theme = current()
    before = theme.scale
    theme.set_scale(scale)
    try:
        window.resize(*size)
        window.show()
        assert window.session is not None
        window.session.open_document(window.session.project.documents.all()[0].id)
        first, define = window.session.project.codebook.codes(builtins=False)[0].id, window.session.project.definitions
        long = replace(define.get(first), short="What is read while coding " * 3, exclude="What does not belong " * 9)
        define.set(first, long, "", meaning=False)
        window.session.set_code_in_hand(first)
        window.book["view.codes"].trigger()
        qtbot.waitUntil(lambda: right(window).parts is not None and right(window).codebook.isVisible())
        qtbot.wait(50)
        view = right(window).codebook.tree.viewport()
        assert view.visibleRegion().boundingRect().height() >= 2 * theme.px(24)
        empty = right(window).segment.empty
        assert empty.rect() == empty.visibleRegion().boundingRect()
        for words in empty.findChildren(QLabel):
            if words.isVisible():
                assert words.height() >= words.heightForWidth(words.width()), words.text()
    finally:
        theme.set_scale(before)
