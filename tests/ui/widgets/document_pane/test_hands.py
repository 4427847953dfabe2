"""Clicking, moving edges, typing, composing, dragging and dropping, with real events."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.widgets.document_pane import CODE_MIME, code_data, code_of, segment_of, span_data, span_of
from desktop.ui.widgets.document_pane.dragging import codes_data
from tests.ui.widgets.document_pane.parts import (
    TEXT,
    click,
    drag,
    drop,
    hover,
    inside,
    make_pane,
    point_at,
    segment,
    span,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.widgets.document_pane import DocumentPane

BIG_ID = (1 << 62) + 5  # ids have 63 bits; a signal of Qt's int would cut them


def _caught(signal: Any) -> list[tuple[Any, ...]]:
    calls: list[tuple[Any, ...]] = []
    signal.connect(lambda *values: calls.append(values))
    return calls


def test_clicking_on_at_one_place_goes_through_the_segments_there(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.set_segments(
        [
            segment(BIG_ID, "took my brother away", 0),
            segment(2, "my brother", 1),
            segment(3, "brother", 2),
        ]
    )
    clicked = _caught(pane.segment_clicked)
    at = inside(pane, span("brother")[0] + 2)
    for _ in range(4):
        click(pane, at)
    assert clicked == [(3,), (2,), (BIG_ID,), (3,)]
    click(pane, inside(pane, span("took")[0]))
    click(pane, inside(pane, span("waited")[0]))
    assert clicked[4:] == [(BIG_ID,), (None,)]
    assert pane.selected_segment is None


def test_a_selection_lets_go_of_the_segment(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.set_segments([segment(1, "my brother", 1)])
    click(pane, inside(pane, span("brother")[0]))
    start, end = span("Nobody said")
    clicked = _caught(pane.segment_clicked)
    drag(pane, point_at(pane, start), point_at(pane, end))
    assert clicked == [(None,)]
    assert pane.selected_span() == (start, end)
    click(pane, inside(pane, span("brother")[0]))
    assert pane.selected_span() is None
    assert pane.selected_segment == 1


def test_a_double_click_selects_the_word(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    at = inside(pane, span("brother")[0] + 2)
    QTest.mouseDClick(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert pane.selected_span() == span("brother")


def test_selecting_by_program_keeps_the_selected_text(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.set_segments([segment(1, "my brother", 1)])
    pane.set_selected_span(*span("my brother"))
    clicked = _caught(pane.segment_clicked)
    pane.select_segment(1)
    assert pane.selected_span() == span("my brother")
    assert clicked == []
    with pytest.raises(KeyError):
        pane.select_segment(77)


def _edges(qtbot: QtBot, quote: str = "my brother") -> tuple[DocumentPane, list[tuple[Any, ...]]]:
    pane = make_pane(qtbot)
    pane.set_segments([segment(BIG_ID, quote, 1)])
    pane.select_segment(BIG_ID)
    return pane, _caught(pane.edge_moved)


def test_dragging_an_edge_is_provisional_until_release(qtbot: QtBot) -> None:
    pane, moved = _edges(qtbot)
    start, end = span("my brother")
    target = span("away")[1]
    for offset, shape in ((end, Qt.CursorShape.SplitHCursor), (end - 5, Qt.CursorShape.IBeamCursor)):
        hover(pane, point_at(pane, offset))
        assert pane.viewport().cursor().shape() == shape
    drag(pane, point_at(pane, end), point_at(pane, target), release=False)
    assert moved == []
    assert pane.provisional_span() == (start, target)
    QTest.mouseRelease(
        pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point_at(pane, target)
    )
    assert moved == [(BIG_ID, start, target)]
    assert pane.selected_span() is None


def test_the_first_edge_is_dragged_over_an_emoji(qtbot: QtBot) -> None:
    pane, moved = _edges(qtbot)
    start, end = span("my brother")
    target = TEXT.index("🕊")
    drag(pane, point_at(pane, start), point_at(pane, target))
    assert moved == [(BIG_ID, target, end)]


def test_escape_gives_a_dragged_edge_up(qtbot: QtBot) -> None:
    pane, moved = _edges(qtbot)
    _, end = span("my brother")
    drag(pane, point_at(pane, end), point_at(pane, end + 5), release=False)
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert pane.provisional_span() is None
    QTest.mouseRelease(
        pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point_at(pane, end + 5)
    )
    assert moved == []
    assert pane.selected_segment == BIG_ID


def test_an_edge_never_passes_the_other(qtbot: QtBot) -> None:
    pane, moved = _edges(qtbot)
    start, end = span("my brother")
    drag(pane, point_at(pane, end), point_at(pane, start - 10))
    assert moved == [(BIG_ID, start, start + 1)]


ALT, SHIFT, CONTROL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def test_edges_move_by_keys_until_enter(qtbot: QtBot) -> None:
    pane, moved = _edges(qtbot)
    start, _ = span("my brother")
    QTest.keyClick(pane, Qt.Key.Key_Right, ALT | SHIFT | CONTROL)
    assert pane.provisional_span() == (start, span("away")[1])
    QTest.keyClick(pane, Qt.Key.Key_Left, ALT | SHIFT)
    QTest.keyClick(pane, Qt.Key.Key_Left, ALT | CONTROL)
    QTest.keyClick(pane, Qt.Key.Key_Right, ALT)
    assert moved == []
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert moved == [(BIG_ID, span("took")[0] + 1, span("away")[1] - 1)]
    assert pane.provisional_span() is None


def test_left_is_further_in_a_paragraph_that_runs_from_right_to_left(qtbot: QtBot) -> None:
    pane, moved = _edges(qtbot, "الشاهد")
    start, end = span("الشاهد")
    QTest.keyClick(pane, Qt.Key.Key_Left, ALT | SHIFT)
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert moved == [(BIG_ID, start, end + 1)]


def test_leaving_the_pane_takes_the_edge_once(qtbot: QtBot) -> None:
    pane, moved = _edges(qtbot)
    pane.nudge_edge("end", "char", 1)
    pane.nudge_edge("end", "char", 1)
    QApplication.sendEvent(pane, QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    QApplication.sendEvent(pane, QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    start, end = span("my brother")
    assert moved == [(BIG_ID, start, end + 2)]


def test_an_edge_that_comes_back_is_no_change(qtbot: QtBot) -> None:
    pane, moved = _edges(qtbot)
    pane.nudge_edge("end", "char", 1)
    pane.nudge_edge("end", "char", -1)
    assert not pane.commit_edge()
    assert moved == []
    pane.select_segment(None)
    assert not pane.nudge_edge("end", "char", 1)


def test_another_action_takes_the_edge_first(qtbot: QtBot) -> None:
    pane, moved = _edges(qtbot)
    pane.nudge_edge("start", "char", -1)
    click(pane, inside(pane, span("waited")[0]))
    start, end = span("my brother")
    assert moved == [(BIG_ID, start - 1, end)]


def test_keys_can_be_changed(qtbot: QtBot) -> None:
    pane, _ = _edges(qtbot)
    pane.keys = {"F9": ("nudge_edge", ("end", "char", 1))}
    QTest.keyClick(pane, Qt.Key.Key_Left, ALT | SHIFT)
    assert pane.provisional_span() is None
    QTest.keyClick(pane, Qt.Key.Key_F9)
    assert pane.provisional_span() == (span("my brother")[0], span("my brother")[1] + 1)


def test_every_printable_key_is_forwarded_while_something_is_in_hand(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    typed = _caught(pane.text_typed)
    QTest.keyClicks(pane, "ab")
    assert typed == []
    pane.set_selected_span(*span("my brother"))
    for key in "e7?. é":
        QApplication.sendEvent(pane, QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, key))
    QTest.keyClick(pane, Qt.Key.Key_J, CONTROL)
    QTest.keyClick(pane, Qt.Key.Key_J, ALT)
    QTest.keyClick(pane, Qt.Key.Key_Tab)
    assert typed == [(key,) for key in "e7?. é"]
    assert pane.selected_span() == span("my brother")
    assert pane.document_text() == TEXT
    pane.set_selected_span(0, 0)
    pane.set_segments([segment(1, "my brother", 1)])
    pane.select_segment(1)
    QTest.keyClicks(pane, "x")
    assert typed[-1] == ("x",)


def test_escape_lets_go_step_by_step(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.set_segments([segment(1, "my brother", 1)])
    pane.set_selected_span(*span("my brother"))
    pane.select_segment(1)
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert pane.selected_span() is None
    assert pane.selected_segment == 1
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert pane.selected_segment is None


def test_composed_text_reaches_the_palette_and_never_the_document(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    assert pane.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert pane.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is True
    pane.set_selected_span(*span("my brother"))
    typed, composed = _caught(pane.text_typed), _caught(pane.preedit_changed)
    QApplication.sendEvent(pane, QInputMethodEvent("ㅅ", []))
    QApplication.sendEvent(pane, QInputMethodEvent("수", []))
    commit = QInputMethodEvent()
    commit.setCommitString("수용소")
    QApplication.sendEvent(pane, commit)
    assert composed == [("ㅅ",), ("수",), ("",)]
    assert typed == [("수용소",)]
    assert pane.document().toPlainText() == TEXT
    assert pane.selected_span() == span("my brother")


def test_a_code_is_dropped_on_selection_segment_or_sentence(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.set_segments([segment(1, "my brother", 1)])
    dropped = _caught(pane.codes_dropped)
    assert drop(pane, code_data(BIG_ID), inside(pane, span("brother")[0]))
    assert drop(pane, code_data(BIG_ID), inside(pane, span("where")[0]))
    pane.set_selected_span(*span("where they"))
    assert drop(pane, code_data(BIG_ID), inside(pane, span("they")[0]))
    assert dropped == [
        ([BIG_ID], span("my brother")),
        ([BIG_ID], span("Nobody said where they went.")),
        ([BIG_ID], span("where they")),
    ]
    assert drop(pane, codes_data(BIG_ID, [7, BIG_ID]), inside(pane, span("they")[0]))
    assert dropped[3:] == [([7, BIG_ID], span("where they"))]


def test_other_things_are_not_taken(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    dropped = _caught(pane.codes_dropped)
    text, wrong = QMimeData(), QMimeData()
    text.setText("hello")
    wrong.setData(CODE_MIME, b"12; drop")
    for data in (text, wrong):
        assert not drop(pane, data, inside(pane, span("where")[0]))
    assert dropped == []
    assert pane.document().toPlainText() == TEXT


def test_what_is_dragged_out_says_where_it_came_from(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.set_selected_span(*span("night 🕊 and"))
    data = pane.createMimeDataFromSelection()
    gc.collect()
    assert span_of(data) == span("night 🕊 and")
    assert data.text() == "night 🕊 and"
    assert segment_of(data) is None
    whole = span_data((3, 9), "abc", BIG_ID)
    assert (span_of(whole), segment_of(whole), code_of(whole)) == ((3, 9), BIG_ID, None)


def test_the_context_menu_is_asked_for_where_the_pointer_is(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.set_segments([segment(1, "my brother", 1)])
    asked = _caught(pane.context_requested)
    at = inside(pane, span("brother")[0])
    place = pane.viewport().mapToGlobal(at)
    QApplication.sendEvent(pane.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, place))
    assert asked == [(place, None, [1])]
    pane.set_selected_span(*span("Nobody"))
    QApplication.sendEvent(pane, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0)))
    assert asked[1][1:] == (span("Nobody"), [])


def test_a_screen_reader_finds_the_text_and_a_description(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.set_segments([segment(1, "my brother", 1)])
    interface = QAccessible.queryAccessibleInterface(pane)
    assert interface.text(QAccessible.Text.Name) == "Text of the document"
    assert interface.text(QAccessible.Text.Description) == "1 segment"
    assert interface.role() == QAccessible.Role.EditableText
    text = interface.textInterface()
    assert text.characterCount() == pane.edge.units
    pane.set_selected_span(*span("night 🕊 and"))
    assert text.selectionCount() == 1
    assert pane.edge.to_text(text.cursorPosition()) == span("night 🕊 and")[1]


def test_a_selected_segment_is_announced(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    pane = make_pane(qtbot)
    pane.set_segments([segment(1, "my brother", 1), segment(2, "Nobody", 2)])
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(lambda event: said.append(event.message())))
    pane.select_segment(1)
    pane.describe_segment = lambda one: f"segment {one.id}"
    pane.select_segment(2)
    pane.select_segment(None)
    assert said == ["Code 1: my brother", "segment 2"]
