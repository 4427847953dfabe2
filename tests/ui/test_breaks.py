"""Pauses are suggested after real work only, never while something is half done, and can be put off and turned off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMenu

from desktop.ui.breaks import LATER, NOTICE, BreakClock
from desktop.ui.settings import Settings
from desktop.ui.widgets.document_view import DocumentView
from desktop.ui.widgets.notice_bar import NoticeBar
from tests.ui.desk_case import small_session
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Desk:
    """A clock whose time is ours."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.session = small_session(folder)
        self.view = DocumentView(self.session)
        self.bar = NoticeBar()
        for part in (self.view, self.bar):
            qtbot.addWidget(part)
        self.settings = own_settings(folder)
        self.time = 1000.0
        self.clock = BreakClock(self.session, self.view, self.settings, lambda: self.bar, now=lambda: self.time)

    def work(self, minutes: float, every: float = 60) -> None:
        for turn in range(round(minutes * 60 / every)):
            self.time += every
            self.session.set_span((turn % 9, turn % 9 + 3))
        self.clock.look()

    @property
    def said(self) -> str:
        return self.bar.sentence(NOTICE)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path)
    yield made
    made.session.close()


def test_after_fifty_minutes_of_work_a_quiet_line_comes(desk: Desk) -> None:
    desk.work(49)
    assert desk.said == ""
    desk.work(3)
    assert desk.said == "You have worked for 51 minutes. A pause might do you good."
    # A pause takes the line away by itself, and the count begins anew.
    desk.time += 700
    desk.clock.look()
    assert desk.said == ""
    desk.work(48)
    assert desk.said == ""
    desk.work(4)
    assert desk.said


def test_nobody_at_the_desk_is_no_work(desk: Desk) -> None:
    desk.work(30)
    desk.time += 500  # away for a while, though not long enough for a pause: three minutes of it count as reading
    desk.work(15)
    assert desk.said == ""
    assert desk.clock.worked == pytest.approx((29 + 14) * 60 + 180, abs=70)
    for _ in range(20):
        desk.time += 400
        desk.clock.look()
    assert (desk.said, desk.clock.worked) == ("", 0)


def test_later_means_after_some_more_work_and_never_is_kept(desk: Desk) -> None:
    desk.work(52)
    strip = desk.bar.notices[NOTICE]
    strip.acted.emit()
    assert desk.said == ""
    desk.work(LATER - 1)
    assert desk.said == ""
    desk.work(2)
    assert desk.said
    desk.clock.never()
    assert (desk.said, desk.settings.preferences.breaks) == ("", 0)
    assert Settings(desk.settings.store).preferences.breaks == 0
    desk.work(200)
    assert desk.said == ""


def test_other_lengths_and_off(desk: Desk) -> None:
    desk.settings.preferences.breaks = 25
    desk.work(27)
    assert desk.said
    desk.clock.later()
    desk.settings.preferences.breaks = 0
    desk.work(60)
    assert desk.said == ""
    desk.settings.store.setValue("preferences", '{"breaks": 13}')
    assert Settings(desk.settings.store).preferences.breaks == 50


def test_it_waits_while_something_is_half_done(desk: Desk, qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("one")
    menu.popup(menu.pos())
    desk.work(60)
    assert desk.said == ""
    menu.close()
    desk.clock.look()
    assert desk.said
