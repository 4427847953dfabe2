"""Offsets, selection and moving about: what Qt counts and what we count never part."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextDocumentLayout

from desktop.core.text import normalise
from desktop.ui.widgets.document_pane import PaneSegment
from desktop.ui.widgets.document_pane.boundaries import boundaries, moved, unit_around
from desktop.ui.widgets.document_pane.text_edge import TextEdge, continues, has_number, role_of_state
from tests.scale import scale
from tests.ui.widgets.document_pane.parts import TEXT, drag, make_pane, point_at, span

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

QUOTES = [
    "took my brother",
    "night 🕊 and",
    "🕊",
    "수용소로 보냈다",
    "الشاهد إن 314 شخصًا",
    "2016",
    "Cafe\u0301",
    "👨‍👩‍👧 saw",
    "We waited.\n그들은",
]


@pytest.mark.parametrize("quote", QUOTES)
def test_a_selected_span_comes_back_as_it_was(qtbot: QtBot, quote: str) -> None:
    pane = make_pane(qtbot)
    pane.set_selected_span(*span(quote))
    assert pane.selected_span() == span(quote)


@pytest.mark.parametrize("quote", [quote for quote in QUOTES if "\n" not in quote])
def test_dragging_over_a_passage_selects_it(qtbot: QtBot, quote: str) -> None:
    pane = make_pane(qtbot)
    start, end = span(quote)
    with qtbot.waitSignal(pane.selection_changed):
        drag(pane, point_at(pane, start), point_at(pane, end))
    assert pane.selected_span() == (start, end)


def test_dragging_backwards_over_lines_selects_the_same(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    start, end = span("brother")[0], span("편지를")[1]
    drag(pane, point_at(pane, end), point_at(pane, start))
    assert pane.selected_span() == (start, end)


def test_shift_and_arrows_select_whole_characters(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    start, _ = span("🕊 and")
    pane.set_selected_span(start, start)
    assert pane.selected_span() is None
    QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert pane.selected_span() == (start, start + 1)
    accent = TEXT.index("e\u0301")
    pane.set_selected_span(accent, accent)
    QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert pane.selected_span() == (accent, accent + 2)
    family = TEXT.index("👨")
    pane.set_selected_span(family, family)
    QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert pane.selected_span() == (family, family + 5)


def test_control_shift_and_arrows_select_words(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    start, _ = span("brother away")
    pane.set_selected_span(start, start)
    both = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(pane, Qt.Key.Key_Right, both)
    assert pane.selected_span() == (start, start + len("brother "))


def test_sentences_and_paragraphs_are_selected_by_keys(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    start, _ = span("Nobody said")
    pane.set_selected_span(start, start)
    alt = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(pane, Qt.Key.Key_Down, alt)
    assert pane.selected_span() == span("Nobody said where they went.")
    QTest.keyClick(pane, Qt.Key.Key_Down, alt)
    assert pane.selected_span() == span("Nobody said where they went. We waited.")
    QTest.keyClick(pane, Qt.Key.Key_Up, alt)
    assert pane.selected_span() == span("Nobody said where they went.")
    QTest.keyClick(pane, Qt.Key.Key_Up, alt)
    assert pane.selected_span() is None, "what grows smaller stops where it began"
    both = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    pane.set_selected_span(start, start)
    QTest.keyClick(pane, Qt.Key.Key_Down, both)
    QTest.keyClick(pane, Qt.Key.Key_Down, both)
    assert pane.selected_span() == (start, span("썼다.")[1])


@pytest.mark.parametrize(
    ("unit", "quote"),
    [("word", "brother"), ("sentence", "Nobody said where they went."), ("char", "b"), ("paragraph", None)],
)
def test_a_unit_at_the_caret_is_selected(qtbot: QtBot, unit: str, quote: str | None) -> None:
    pane = make_pane(qtbot)
    wanted = span(TEXT.split("\n")[1]) if quote is None else span(quote)
    at = wanted[0] + (3 if unit in ("word", "sentence", "paragraph") else 0)
    pane.set_selected_span(at, at)
    pane.select_unit(unit)  # type: ignore[arg-type]
    assert pane.selected_span() == wanted


def test_copying_takes_the_text_as_it_was_given(qtbot: QtBot) -> None:
    text = "one\u00a0two\u2028three 🕊 four"
    pane = make_pane(qtbot, text)
    pane.set_selected_span(0, len(text))
    QTest.keyClick(pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text


def test_a_text_that_was_not_normalised_is_refused(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    with pytest.raises(ValueError, match="normalised"):
        pane.set_document("\ufeffone\r\ntwo")
    assert pane.document_text() == TEXT


@given(st.text(max_size=40))
@settings(max_examples=scale(60, 600))
def test_qt_counts_every_normalised_text_as_we_do(qtbot: QtBot, text: str) -> None:
    document = QTextDocument()
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    edge = TextEdge(normalise(text))
    document.setPlainText(edge.view)
    assert document.characterCount() - 1 == edge.units
    assert document.blockCount() == edge.view.count("\n") + 1


def test_a_second_document_is_set_anew(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.set_document("plain\ntext")
    first = pane.document().firstBlock()
    assert role_of_state(first.userState()) == ""
    assert first.charFormat().fontWeight() != 700
    assert first.layout().lineAt(0).height() < 35
    assert pane.selected_span() is None


def test_a_giant_paragraph_opens_and_keeps_its_offsets(qtbot: QtBot) -> None:
    text = "start " + "the witness 🕊 said it again " * scale(12_000, 120_000) + "end"
    pane = make_pane(qtbot, text)
    assert pane.document().blockCount() > 100
    pane.scroll_to(len(text) - 3, len(text))
    pane.set_selected_span(len(text) - 3, len(text))
    assert pane.selected_span() == (len(text) - 3, len(text))
    assert not pane.span_rect(len(text) - 3, len(text)).isNull()
    assert pane.document_text()[-3:] == "end"
    heights = [pane.document().documentLayout().blockBoundingRect(pane.document().findBlockByNumber(n)) for n in (0, 1)]
    assert heights[0].height() % pane.look.roles[""].step == 0, "no gap inside a paragraph"


def test_only_the_first_block_of_a_parted_paragraph_has_a_number() -> None:
    edge = TextEdge("title\n" + "word " * 2000, ((0, "title"),))
    states = edge.block_states()
    assert role_of_state(states[0]) == "title"
    assert not has_number(states[0])
    starts = sorted(start for start in states if start > 0)
    assert starts[0] == 6
    assert continues(states[6])
    assert has_number(states[6])
    assert all(not has_number(states[start]) for start in starts[1:])
    assert not continues(states[starts[-1]])


@pytest.mark.parametrize("run", ["x", "수용소", "🕊", "e\u0301", "👨\u200d👩\u200d👧"])
def test_a_giant_run_without_spaces_is_parted_and_keeps_its_offsets(qtbot: QtBot, run: str) -> None:
    text = "title\n" + run * (scale(30_000, 300_000) // len(run)) + "\nthe end"
    pane = make_pane(qtbot, text)
    edge = pane.edge
    assert max(len(line) for line in edge.view.split("\n")) <= 4000 + 64
    assert edge.view.replace("\n", "") == text.replace("\n", "")
    assert pane.document().characterCount() - 1 == edge.units
    for offset in [*range(0, len(text), 997), len(text)]:
        assert edge.to_text(edge.to_qt(offset)) == offset
        assert edge.view.encode("utf-16-le")[2 * edge.to_qt(offset) :][:4] == text[offset:].encode("utf-16-le")[:4] or (
            offset == len(text)
        )
    for start in edge.block_states():
        assert not text[start : start + 1].startswith(("\u0301", "\u200d"))
    middle = len(text) // 2
    pane.scroll_to(middle, middle + 40)
    pane.set_selected_span(middle, middle + 40)
    assert pane.selected_span() == (middle, middle + 40)
    assert pane.createMimeDataFromSelection().text() == text[middle : middle + 40]
    pane.set_segments([PaneSegment(1, middle - 3000, middle + 3000, 1, (1,))])
    assert pane.segments_at(middle) == [1]
    QApplication.processEvents()
    assert [role for role in map(role_of_state, edge.block_states().values()) if role] == []


@given(st.text(st.sampled_from("ab c.\né한م😀\u0301\u200d👨\u2028\u00a0"), max_size=60))
@settings(max_examples=scale(60, 1000))
def test_boundaries_part_a_text_without_cutting_it(text: str) -> None:
    text = normalise(text)
    for unit in ("char", "word", "sentence"):
        places = boundaries(text, 0, len(text), unit)
        assert places[0] == 0
        assert places[-1] == len(text)
        assert places == sorted(set(places)) or text == ""
    for unit in ("char", "word", "sentence", "paragraph"):
        for offset in range(len(text) + 1):
            start, end = unit_around(text, offset, unit)  # type: ignore[arg-type]
            assert 0 <= start <= end <= len(text)
            for toward in ("start", "end"):
                assert moved(text, offset, unit, 1, toward=toward) > offset or offset == len(text)  # type: ignore[arg-type]
                assert moved(text, offset, unit, -1, toward=toward) < offset or offset == 0  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("offset", "unit", "direction", "toward", "expected"),
    [
        (0, "word", 1, "end", 3),
        (3, "word", 1, "end", 7),
        (7, "word", -1, "end", 3),
        (4, "word", -1, "start", 0),
        (4, "word", 1, "start", 9),
        (0, "sentence", 1, "end", 8),
        (9, "sentence", 1, "end", 13),
        (13, "sentence", 1, "end", 17),
        (14, "char", -1, "end", 13),
        (0, "paragraph", 1, "end", 13),
        (13, "paragraph", 1, "end", 17),
        (17, "paragraph", -1, "start", 14),
        (14, "paragraph", -1, "start", 0),
    ],
)
def test_edges_stop_behind_words_and_before_them(
    offset: int, unit: str, direction: int, toward: str, expected: int
) -> None:
    text = "The dog. Ran.\nFar"
    assert moved(text, offset, unit, direction, toward=toward) == expected  # type: ignore[arg-type]


def test_right_to_left_lines_that_end_at_a_space_are_hit_where_they_are_drawn(qtbot: QtBot) -> None:
    text = "في شتاء ذلك العام أغلق الجنود الطريق إلى القرية ولم يسأل أحد عن السبب. " * 4
    pane = make_pane(qtbot)
    pane.set_document(text)
    line = pane.document().firstBlock().layout().lineAt(0)
    assert text[line.textLength() - 1] == " ", "the first line ends at a space"
    for offset in range(1, line.textLength() - 2):
        assert pane.offset_at(point_at(pane, offset)) == offset
    start, end = text.index("ذلك"), text.index("أغلق")
    drag(pane, point_at(pane, start), point_at(pane, end), release=False)
    assert pane.selected_span() == (start, end)
