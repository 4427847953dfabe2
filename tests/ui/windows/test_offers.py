"""What nobody asked for stands below the text: it comes and goes without moving a line that is being read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.ui.breaks import NOTICE
from desktop.ui.windows.twins_notice import NAME
from tests.core.making import parsed, small_project
from tests.ui.window_case import own_settings, session_of, window_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.windows.main_window import MainWindow


LINE = "The guards counted everybody in the yard, and whoever was missing was looked for. "


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    project = small_project(tmp_path / "small.testimonia")
    (long,) = project.documents.add([parsed("Long", "\n".join(f"{n}. {LINE * 3}" for n in range(60)))])
    made = window_on(qtbot, own_settings(tmp_path), project, ask=False)
    session_of(made).open_document(long)
    made.more.segment.pane.setFocus()
    yield made
    made.take_down()


def first_line(window: MainWindow) -> tuple[QPoint, int, int]:
    """Where the text begins in the window, how far it is scrolled, and what stands in its first line."""
    pane = window.more.segment.pane
    corner = pane.viewport().mapTo(window, QPoint(0, 0))
    return corner, pane.verticalScrollBar().value(), pane.offset_at(QPoint(40, 20))


def make_twins(window: MainWindow, qtbot: QtBot, at: int) -> None:
    session = session_of(window)
    assert session.document is not None
    for end in (at + 60, at + 61):
        session.project.coding.mark(session.document, at, end)
    notice = window.more.segment.notice
    assert notice is not None
    notice.look()
    qtbot.waitUntil(lambda: notice.pair is not None)
    qtbot.wait(20)


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_an_offer_to_unite_moves_no_line(qtbot: QtBot, window: MainWindow, share: float) -> None:
    pane, session = window.more.segment.pane, session_of(window)
    bar = pane.verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))
    qtbot.wait(20)
    before = first_line(window)
    make_twins(window, qtbot, min(pane.offset_at(QPoint(40, 20)), len(session.text()) - 100))
    assert window.desk is not None
    offers = window.desk.view.offer_bar
    assert offers is not None
    assert offers.isVisible()
    assert "nearly the same" in offers.sentence(NAME)
    assert first_line(window) == before
    window.more.segment.notice.leave()  # type: ignore[union-attr]
    qtbot.keyClick(pane, Qt.Key.Key_Shift)
    offers.drop(NAME)
    qtbot.wait(20)
    assert not offers.isVisible()
    assert first_line(window) == before
    assert len(session.own_segments()) == 2


def test_uniting_takes_the_offer_away(qtbot: QtBot, window: MainWindow) -> None:
    make_twins(window, qtbot, 10)
    assert window.desk is not None
    offers = window.desk.view.offer_bar
    assert offers is not None
    offers.notices[NAME].acted.emit()
    assert len(session_of(window).own_segments()) == 1
    assert not offers.isVisible()


def test_a_reminder_of_a_pause_moves_no_line(qtbot: QtBot, window: MainWindow) -> None:
    clock = window.more.review.breaks
    assert clock is not None
    before = first_line(window)
    window.settings.preferences.breaks = 1
    clock.worked = 3600.0
    clock.look()
    qtbot.wait(20)
    assert window.desk is not None
    offers = window.desk.view.offer_bar
    assert offers is not None
    assert "A pause might do you good" in offers.sentence(NOTICE)
    assert first_line(window) == before
    window.show_page("memos")
    clock.later()
    assert not offers.notices
    clock.worked += 3600
    clock.look()
    assert "A pause might do you good" in window.safety.notices().sentence(NOTICE)
    clock.never()
    assert not window.safety.notices().notices
