"""Everything says what it is, is reached by Tab as it is read, shows that it has the keyboard, and is left by Escape.

Each window and each page is shown once and looked at in all these ways.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.theme import Theme, current, set_current
from desktop.ui.translate import install_locale
from desktop.ui.widgets.page import Page
from desktop.ui.windows.pages import PAGES
from tests.access.hearing import tree_is_told, unheard
from tests.access.surfaces import PLACES, Places, away, dialog_classes, dialogs
from tests.access.walking import Round, called, go_round, out_of_order, reachable, unseen
from tests.pictures.shots import settle
from tests.scale import long_run
from tests.ui.desk_case import small_session
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.dialogs.base import Dialog

#: Tab steps through the facets of a passage there.
OWN_TAB = ("palette", "period")
#: Where Shift+Tab is tried as well.
BACK = ("segment", "compare", "memos") if long_run() else ("segment",)
#: Where the tree of codes is.
TREES = ("desk", "codebook")
#: It begins to work when it is shown and goes by itself.
SHOWS_WORK = {"WorkCover"}


@pytest.fixture(params=["en", "mirror"] if long_run() else ["en"])
def dressed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    """Dressed as it runs, with a caret that does not blink."""
    before = (current(), qapp.style().objectName(), qapp.palette(), qapp.font(), qapp.styleSheet())
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    install_locale(qapp, request.param)
    theme = Theme(qapp, mode="light")
    set_current(theme)
    theme.apply(qapp)
    yield theme
    install_locale(qapp, "en")
    set_current(before[0])
    qapp.setStyleSheet(before[4])
    qapp.setStyle(before[1])
    qapp.setPalette(before[2])
    qapp.setFont(before[3])
    qapp.setCursorFlashTime(flash)


def complaints(name: str, holder: QWidget, window: QWidget) -> list[str]:
    """What is wrong with what is said of a part of a window, and with Tab in the window."""
    said = [f"{name}: {each}" for each in unheard(holder)]
    found = go_round(window)
    said += [] if found.complete else [f"{name}: Tab does not come round"]
    if name not in OWN_TAB:
        there = found.parts()
        said += [f"{name}: Tab does not reach {called(part)}" for part in reachable(holder) if part not in there]
    said += [f"{name}: nothing shows that the keyboard is at {part}" for part in unseen(found)]
    said += [f"{name}: out of order: {step}" for step in out_of_order(found, window)]
    if name in BACK and not is_the_way_back(found, go_round(window, back=True)):
        said.append(f"{name}: Shift+Tab goes another way back")
    return said


def is_the_way_back(forth: Round, back: Round) -> bool:
    there, again = forth.parts(), back.parts()
    if len(there) != len(again) or there[0] not in again:
        return False
    at = again.index(there[0])
    return [*again[at:], *again[:at]] == [there[0], *reversed(there[1:])]


def test_in_every_dialog(qtbot: QtBot, dressed: Theme, tmp_path: Path) -> None:
    session = small_session(tmp_path)
    wrong: list[str] = []
    made: set[type[Dialog]] = set()
    for make in dialogs(session, own_settings(tmp_path), dressed, tmp_path):
        dialog = make()
        made.add(type(dialog))
        dialog.show()
        dialog.activateWindow()
        settle(1)
        name = type(dialog).__name__
        wrong += complaints(name, dialog, dialog)
        focus = QApplication.focusWidget()
        assert focus is not None, name
        QTest.keyClick(focus, Qt.Key.Key_Escape)
        if dialog.isVisible():
            QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)  # the first emptied a filter
        settle(1)
        if dialog.isVisible():
            asked = QApplication.activeModalWidget()
            wrong += [] if asked is not None else [f"{name} is not left by Escape"]
        away(dialog)
    session.close()
    assert not wrong, "\n".join(wrong)
    missing = {kind.__name__ for kind in dialog_classes() - made} - SHOWS_WORK
    assert not missing, "add it to the list of all dialogs"


def test_at_every_place_of_the_window(qtbot: QtBot, dressed: Theme, tmp_path: Path) -> None:
    places = Places(tmp_path)
    kinds = set()
    try:
        wrong: list[str] = []
        for name, part in places.all():
            assert places.window.isAncestorOf(QApplication.focusWidget() or part), name
            if name in TREES and not tree_is_told(places.window):
                wrong.append(f"{name}: the tree of codes does not say its levels and what is open")
            wrong += complaints(name, part, places.window)
            if name in PAGES:
                kinds.add(type(part).__name__)
    finally:
        places.end()
    assert not wrong, "\n".join(wrong)
    assert set(PAGES) < set(PLACES)
    known = {kind.__name__ for kind in Page.__subclasses__() if kind.__module__.startswith("desktop.")}
    assert known == kinds, "add it to the list of all pages"


def test_no_place_loses_the_keyboard_when_it_is_left(qtbot: QtBot, dressed: Theme, tmp_path: Path) -> None:
    places = Places(tmp_path)
    try:
        for name in PLACES[2:]:
            places.go(name)
            for _ in range(3):  # a field that is emptied, a list, the page
                focus = QApplication.focusWidget()
                assert focus is not None, name
                QTest.keyClick(focus, Qt.Key.Key_Escape)
                settle(1)
            focus = QApplication.focusWidget()
            assert focus is not None, name
            assert focus.isVisible(), name
            assert places.window.desk is not None
            assert places.window.stack.currentWidget() is places.window.desk, f"Escape does not leave {name}"
    finally:
        places.end()
