"""What is chosen for margin, patterns and strip: done by actions, remembered, and shown in every text of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from desktop.ui.settings import Settings
from tests.ui.desk_case import code, coder
from tests.ui.window_case import own_settings, said, session_of, small_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.widgets.document_pane import DocumentPane
    from desktop.ui.windows.main_window import MainWindow


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return own_settings(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, settings: Settings) -> Iterator[MainWindow]:
    made = small_window(qtbot, settings, tmp_path)
    yield made
    made.take_down()


def pane_of(window: MainWindow) -> DocumentPane:
    assert window.desk is not None
    return window.desk.view.pane


def ticked(window: MainWindow) -> list[str]:
    return [way for way in ("facet", "code", "coder") if window.book[f"margin.{way}"].isChecked()]


def test_the_margin_goes_round_and_is_remembered(window: MainWindow, settings: Settings) -> None:
    assert ticked(window) == ["facet"]
    assert not pane_of(window).striped
    window.book["margin.next"].trigger()
    assert pane_of(window).striped
    assert ticked(window) == ["code"]
    assert said(window) == "The margin shows all codes"
    window.book["margin.next"].trigger()
    assert ticked(window) == ["coder"]
    assert Settings(settings.store).preferences.margin_by == "coder"
    window.book["margin.next"].trigger()
    assert ticked(window) == ["facet"]
    window.book["margin.code"].trigger()
    assert ticked(window) == ["code"]


def test_its_width_is_changed_by_keys_kept_in_bounds_and_remembered(window: MainWindow, settings: Settings) -> None:
    pane = pane_of(window)
    window.book["margin.wider"].trigger()
    assert pane.look.margin == 286
    for _ in range(9):
        window.book["margin.wider"].trigger()
    assert pane.look.margin == 480
    for _ in range(20):
        window.book["margin.narrower"].trigger()
    assert pane.look.margin == 60
    assert pane.dots
    assert Settings(settings.store).preferences.margin_width == 60
    window.book["margin.normal"].trigger()
    assert pane.look.margin == 246
    pane.margin_widened.emit(300)
    assert settings.preferences.margin_width == 300


def test_patterns_and_strip_are_switched(window: MainWindow, settings: Settings) -> None:
    pane = pane_of(window)
    strip, patterns = window.book["margin.strip"], window.book["margin.patterns"]
    assert strip.isChecked()
    assert pane.strip is not None
    strip.trigger()
    assert not strip.isChecked()
    assert pane_of(window).strip is None
    patterns.trigger()
    assert patterns.isChecked()
    assert pane.patterns
    kept = Settings(settings.store).preferences
    assert (kept.strip, kept.patterns) == (False, True)


def test_a_second_text_looks_the_same_and_is_forgotten_with_its_end(qtbot: QtBot, window: MainWindow) -> None:
    window.book["margin.code"].trigger()
    window.book["beside.open"].trigger()
    assert window.desk is not None
    qtbot.waitUntil(lambda: len(window.more.margin.panes) == 2)

    def striped() -> list[bool]:
        return [pane.striped for pane, _session in window.more.margin.panes]

    assert striped() == [True, True]
    window.book["margin.facet"].trigger()
    assert striped() == [False, False]
    window.book["beside.open"].trigger()
    qtbot.waitUntil(lambda: len(window.more.margin.panes) == 1)
    window.book["margin.code"].trigger()


def test_the_menu_above_the_text_has_all_of_it(qtbot: QtBot, window: MainWindow) -> None:
    assert window.desk is not None
    qtbot.mouseClick(window.desk.view.head.margin_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    names = [action.text() for action in popup.actions() if not action.isSeparator()]
    assert names[:4] == ["Margin by the next", "Margin by facet", "Margin by code", "Margin by coder"]
    popup.close()


def test_the_card_comes_by_key_or_it_is_said_that_nothing_is_there(qtbot: QtBot, window: MainWindow) -> None:
    session = session_of(window)
    window.book["margin.card"].trigger()
    assert said(window) == "Nothing is coded at the caret"
    assert session.document is not None
    session.project.coding.code_span(session.document, 0, 6, [code(session, "Execution")])
    pane_of(window).set_selected_span(2, 2)
    window.book["margin.card"].trigger()
    card = window.more.margin.hovering(pane_of(window), session).card
    assert card is not None
    assert "Execution" in card.accessibleDescription()


def test_what_is_hidden_is_shown_by_a_press_in_the_line_below(qtbot: QtBot, window: MainWindow) -> None:
    session = session_of(window)
    session.set_coder(coder(session, "Jonas Weber"))
    assert session.document is not None
    session.project.coding.code_span(session.document, 0, 6, [code(session, "Execution")])
    session.set_coder(coder(session, "Ana Ruiz"))
    assert window.status is not None
    note = window.status.hidden
    qtbot.waitUntil(note.isVisible)
    window.show_page("compare")
    qtbot.waitUntil(lambda: not note.isVisible())  # there everybody’s segments are shown
    window.show_page("desk")
    qtbot.waitUntil(note.isVisible)
    assert not pane_of(window).segments_at(2)
    qtbot.mouseClick(note, Qt.MouseButton.LeftButton)
    assert pane_of(window).segments_at(2)
    qtbot.waitUntil(lambda: not note.isVisible())
    assert pane_of(window).hasFocus()
