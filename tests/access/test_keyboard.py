"""Everything is reached by Tab as it is read, shows that it has the keyboard, and is left by Escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.theme import Theme, current, set_current
from desktop.ui.translate import install_locale
from tests.access.surfaces import PLACES, Places, away, dialogs
from tests.access.walking import called, go_round, out_of_order, reachable, unseen
from tests.pictures.shots import settle
from tests.scale import long_run
from tests.ui.desk_case import small_session
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

#: Tab steps through the facets of a passage there.
OWN_TAB = ("palette", "period")


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
    """What is wrong with Tab in a window."""
    found = go_round(window)
    said = [] if found.complete else [f"{name}: Tab does not come round"]
    if name not in OWN_TAB:
        there = found.parts()
        said += [f"{name}: Tab does not reach {called(part)}" for part in reachable(holder) if part not in there]
    said += [f"{name}: nothing shows that the keyboard is at {part}" for part in unseen(found, window)]
    said += [f"{name}: out of order: {step}" for step in out_of_order(found, window)]
    return said


def test_in_every_dialog(qtbot: QtBot, dressed: Theme, tmp_path: Path) -> None:
    session = small_session(tmp_path)
    wrong: list[str] = []
    for make in dialogs(session, own_settings(tmp_path), dressed, tmp_path):
        dialog = make()
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


def test_at_every_place_of_the_window(qtbot: QtBot, dressed: Theme, tmp_path: Path) -> None:
    places = Places(tmp_path)
    try:
        wrong: list[str] = []
        for name, part in places.all():
            assert places.window.isAncestorOf(QApplication.focusWidget() or part), name
            wrong += complaints(name, part, places.window)
    finally:
        places.end()
    assert not wrong, "\n".join(wrong)


def test_shift_tab_goes_the_same_way_back(qtbot: QtBot, dressed: Theme, tmp_path: Path) -> None:
    places = Places(tmp_path)
    try:
        for name in ("segment", "compare", "memos") if long_run() else ("segment",):
            places.go(name)
            forth = [id(part) for part in go_round(places.window).parts()]
            back = [id(part) for part in go_round(places.window, back=True).parts()]
            assert sorted(forth) == sorted(back), name
            at = back.index(forth[0])
            assert [*back[at:], *back[:at]] == [forth[0], *reversed(forth[1:])], name
    finally:
        places.end()


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
