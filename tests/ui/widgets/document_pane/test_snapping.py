"""What is selected grows to whole units when the mouse or Shift is let go, and before it is coded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.widgets.document_pane.parts import TEXT, drag, make_pane, point_at, span

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SENTENCE = "The guards came at night 🕊 and took my brother away."


@pytest.mark.parametrize(
    ("unit", "wanted"),
    [
        (None, "uards came at nigh"),
        ("word", "guards came at night"),
        ("sentence", SENTENCE),
        ("paragraph", TEXT.split("\n")[1]),
    ],
)
def test_a_drag_grows_when_it_is_let_go(qtbot: QtBot, unit: str | None, wanted: str) -> None:
    pane = make_pane(qtbot)
    pane.snapping.unit = unit  # type: ignore[assignment]
    start, end = span("uards came at nigh")
    drag(pane, point_at(pane, start), point_at(pane, end), release=False)
    assert pane.selected_span() == (start, end)
    QTest.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point_at(pane, end))
    assert pane.selected_span() == span(wanted)


def test_alt_keeps_a_drag_as_it_was_made(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.snapping.unit = "sentence"
    start, end = span("uards came")
    drag(pane, point_at(pane, start), point_at(pane, end), release=False)
    QTest.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, point_at(pane, end))
    assert pane.selected_span() == (start, end)


def test_keys_grow_when_shift_is_let_go_and_go_on_the_same_way(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.snapping.unit = "word"
    start, _end = span("brother")
    pane.set_selected_span(start + 4, start + 4)
    QTest.keyPress(pane, Qt.Key.Key_Shift)
    QTest.keyEvent(QTest.KeyAction.Press, pane, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert pane.selected_span() == (start + 3, start + 4), "not yet"
    QTest.keyRelease(pane, Qt.Key.Key_Shift)
    assert pane.selected_span() == span("brother")
    assert pane.caret() == start, "the free end is where it was going"
    QTest.keyEvent(QTest.KeyAction.Press, pane, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert pane.selected_span() == (start - 1, start + len("brother"))


def test_typing_codes_the_whole_unit(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.snapping.unit = "sentence"
    pane.set_selected_span(*span("🕊"))
    spans: list[object] = []
    pane.text_typed.connect(lambda _text: spans.append(pane.selected_span()))
    QTest.keyClicks(pane, "t")
    assert spans == [span(SENTENCE)]


def test_white_space_at_the_ends_of_a_drag_is_left_out(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    start, end = span("guards came ")
    before = TEXT.index("\n", 0, start)
    drag(pane, point_at(pane, before), point_at(pane, end), release=False)
    assert pane.selected_span() == (before, end)
    QTest.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point_at(pane, end))
    assert pane.selected_span() == (before + 1, end - 1)


def test_a_space_that_was_taken_in_by_keys_stays_until_it_is_coded(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    start, end = span("guards ")
    pane.set_selected_span(start, end - 1)
    QTest.keyEvent(QTest.KeyAction.Press, pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyRelease(pane, Qt.Key.Key_Shift)
    assert pane.selected_span() == (start, end)
    spans: list[object] = []
    pane.text_typed.connect(lambda _text: spans.append(pane.selected_span()))
    QTest.keyClicks(pane, "t")
    assert spans == [(start, end - 1)]
