"""Shift+F1: a click explains and does nothing, Tab goes on, Escape and every other key end it; F1 opens the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.dialogs.text_question import TextQuestion
from desktop.ui.widgets.guide.window import GuideWindow
from desktop.ui.widgets.what_is_this import WhatIsThis
from tests.ui.desk_case import in_front
from tests.ui.window_case import own_settings, small_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.windows.main_window import MainWindow


def focus() -> QWidget:
    """What has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = small_window(qtbot, own_settings(tmp_path), tmp_path)
    assert made.desk is not None
    made.desk.right.build()
    yield made
    if WhatIsThis.current is not None:
        WhatIsThis.current.end()
    made.take_down()


def begun(window: QWidget) -> WhatIsThis:
    QTest.keySequence(focus(), "Shift+F1")
    found = WhatIsThis.current
    assert found is not None
    assert found.card.isVisible()
    return found


def guides(window: QWidget) -> list[GuideWindow]:
    return [each for each in window.findChildren(GuideWindow) if each.isVisible()]


def test_it_begins_with_what_has_the_keyboard(window: MainWindow) -> None:
    assert window.desk is not None
    window.desk.view.focus_text()
    asked = begun(window)
    assert asked.card.title.text() == "Text of the document"
    assert "letters open the palette" in asked.card.words.text()
    assert asked.card.ring.isVisible()
    asked.end()
    assert WhatIsThis.current is None
    assert QApplication.overrideCursor() is None


def test_a_click_explains_and_does_nothing_else(qtbot: QtBot, window: MainWindow) -> None:
    assert window.desk is not None
    asked, right = begun(window), window.desk.view.head.right
    before = window.desk.right.isVisible()
    qtbot.mouseClick(right, Qt.MouseButton.LeftButton)
    assert window.desk.right.isVisible() is before
    assert asked.card.title.text() == "Codebook panel" or "codebook" in asked.card.title.text().lower()
    assert len(asked.card.words.text().split()) > 3
    qtbot.mouseClick(window.desk.right.codebook.tree.viewport(), Qt.MouseButton.LeftButton)
    assert asked.card.title.text() == "Codes"
    qtbot.mouseClick(asked.card.cross, Qt.MouseButton.LeftButton)
    assert WhatIsThis.current is None


def test_tab_goes_from_part_to_part_and_the_card_follows(window: MainWindow) -> None:
    assert window.desk is not None
    window.desk.documents.field.setFocus()
    asked = begun(window)
    first = asked.card.title.text()
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    assert WhatIsThis.current is asked
    assert asked.card.title.text() != first
    assert asked.card.geometry().intersects(window.rect())


def test_escape_ends_it_and_nothing_more(window: MainWindow) -> None:
    assert window.desk is not None
    window.show_page("history")
    begun(window)
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert WhatIsThis.current is None
    assert window.stack.currentWidget() is window.pages["history"]


def test_another_key_ends_it_and_does_what_it_does(window: MainWindow) -> None:
    assert window.desk is not None
    field = window.desk.documents.field
    field.setFocus()
    begun(window)
    QTest.keyClick(field, Qt.Key.Key_X)
    assert WhatIsThis.current is None
    assert field.text() == "x"


def test_shift_f1_again_ends_it(window: MainWindow) -> None:
    begun(window)
    QTest.keySequence(focus(), "Shift+F1")
    assert WhatIsThis.current is None


def test_the_guide_opens_at_the_section_about_the_part(window: MainWindow) -> None:
    assert window.desk is not None
    window.desk.right.codebook.tree.setFocus()
    begun(window)
    QTest.keyClick(focus(), Qt.Key.Key_F1)
    assert WhatIsThis.current is None
    (shown,) = guides(window)
    assert shown.place == "guide/codebook.md#beside-the-text"


def test_f1_opens_the_section_about_what_has_the_keyboard(window: MainWindow) -> None:
    window.show_page("history")
    QTest.keyClick(focus(), Qt.Key.Key_F1)
    (shown,) = guides(window)
    assert shown.place == "guide/history.md"
    assert not shown.isModal()


def test_both_work_over_a_dialog(qtbot: QtBot, window: MainWindow) -> None:
    question = TextQuestion(window, "Name", "Name", "x")
    question.setModal(True)
    dialog = in_front(qtbot, question, 420, 240)
    field = dialog.focusWidget()
    QTest.keySequence(field, "Shift+F1")
    asked = WhatIsThis.current
    assert asked is not None
    assert asked.window is dialog
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert asked.ended
    assert dialog.isVisible()
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert len(guides(dialog)) == 1
    dialog.done(0)


def test_entries_of_menus_are_explained(window: MainWindow) -> None:
    asked = WhatIsThis(window)
    menu = next(action.menu() for action in window.menu.actions() if action.text() == "Help")
    menu.adjustSize()  # type: ignore[attr-defined]
    place = menu.actionGeometry(window.book["help.sheet"]).center()  # type: ignore[attr-defined]
    asked.tell_entry(menu, place)  # type: ignore[arg-type]
    assert asked.card.title.text().startswith("Sheet of shortcuts")
    assert "to print or to keep" in asked.card.words.text()
    asked.tell_entry(window.menu, window.menu.rect().center())
    assert "Everything that the desk can do" in asked.card.use.text() + asked.card.words.text()
    asked.card.dispose()
