"""What is painted, where, in which colour; what adding, removing and restyling touch."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from desktop.ui.reading import Reading
from desktop.ui.theme import Theme
from desktop.ui.widgets.document_pane import ComparePane, CompareRun, DocumentPane, PaneSegment
from tests.bench.pane_case import BenchStyle, make_segments, make_text
from tests.scale import scale
from tests.ui.widgets.document_pane.parts import (
    TEXT,
    Style,
    colour_at,
    fill_point,
    make_pane,
    picture,
    point_at,
    segment,
    show,
    span,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_segment_fills_its_own_characters_and_no_others(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.set_segments([segment(1, "took my brother", 0)])
    start, end = span("took my brother")
    page = pane.theme.tokens.page.name()
    assert colour_at(pane, fill_point(pane, start)) == pane.look.fill([0]).name()
    assert colour_at(pane, fill_point(pane, end - 1)) == pane.look.fill([0]).name()
    assert colour_at(pane, fill_point(pane, start - 2)) == page
    assert colour_at(pane, fill_point(pane, end + 1)) == page
    below = point_at(pane, start + 3) + QPoint(0, 5 + 6)
    assert colour_at(pane, below) == pane.look.colour(0).name()


@pytest.mark.parametrize("quote", ["2016", "314 شخصًا", "إن 314", "من القرية", "수용소로", "Cafe\u0301", "brother"])
def test_fills_stand_under_the_ink_of_their_characters_in_every_script(qtbot: QtBot, quote: str) -> None:
    """Qt is asked to draw the characters in red: where its ink is, our fill has to be, and not much further."""
    pane = make_pane(qtbot)
    start, end = span(quote)
    pane.set_segments([PaneSegment(1, start, end, 1, (1,))])
    ink = QTextEdit.ExtraSelection()
    ink.cursor = QTextCursor(pane.document())
    ink.cursor.setPosition(pane.edge.to_qt(start))
    ink.cursor.setPosition(pane.edge.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
    ink.format.setForeground(QColor("#ff0000"))
    pane.setExtraSelections([ink])
    image = picture(pane)
    band = pane.span_rect(start, end)
    colour = pane.look.fill([1]).name()
    filled = [x for x in range(image.width()) if image.pixelColor(x, band.top() + 1).name() == colour]
    red = [
        x
        for x in range(image.width())
        for y in range(band.top(), band.bottom())
        if image.pixelColor(x, y).red() > 200 and image.pixelColor(x, y).green() < 80
    ]
    assert red
    assert filled
    assert filled[0] - 2 <= min(red) <= filled[0] + 6
    assert filled[-1] - 6 <= max(red) <= filled[-1] + 2


def test_overlapping_segments_share_one_fill_and_stack_their_lines(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.set_segments([segment(1, "took my brother away", 0), segment(2, "my brother", 1)])
    at = span("brother")[0] + 2
    assert colour_at(pane, fill_point(pane, at)) == pane.look.fill([0, 1]).name()
    base = point_at(pane, at) + QPoint(0, 5)
    assert colour_at(pane, base + QPoint(0, 6)) == pane.look.colour(0).name()
    assert colour_at(pane, base + QPoint(0, 9)) == pane.look.colour(1).name()


def test_the_selected_segment_is_stronger_and_a_hovered_one_lifted(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.set_segments([segment(1, "took my brother", 0)])
    at = fill_point(pane, span("took my brother")[0])
    plain = colour_at(pane, at)
    pane.hover_segment(1)
    lifted = colour_at(pane, at)
    pane.hover_segment(None)
    pane.select_segment(1)
    strong = colour_at(pane, at)
    assert len({plain, lifted, strong}) == 3
    pane.select_segment(None)
    assert colour_at(pane, at) == plain


def test_a_restyle_hides_and_recolours_at_once(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    style = Style()
    pane.set_style(style)
    pane.set_segments([segment(1, "took my brother", 0)])
    at = fill_point(pane, span("took my brother")[0])
    assert colour_at(pane, at) == pane.look.fill([0]).name()
    style.shift = 3
    pane.restyle()
    assert colour_at(pane, at) == pane.look.fill([3]).name()
    style.hidden.add(1)
    pane.restyle()
    assert colour_at(pane, at) == pane.theme.tokens.page.name()
    assert pane.segments_at(span("took")[0]) == []


def test_adding_and_removing_paint_only_their_band(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    QApplication.processEvents()
    areas: list[QRect] = []
    original = pane.paint_under

    def watch(painter: object) -> None:
        areas.append(QRect(0, painter._top, 1, painter._bottom - painter._top))  # type: ignore[attr-defined]
        original(painter)  # type: ignore[arg-type]

    pane.paint_under = watch  # type: ignore[method-assign]
    pane.add_segment(segment(1, "took my brother", 0))
    QApplication.processEvents()
    assert areas
    assert all(area.height() < pane.viewport().height() // 2 for area in areas)
    start = span("took my brother")[0]
    assert colour_at(pane, fill_point(pane, start)) == pane.look.fill([0]).name()
    areas.clear()
    pane.remove_segment(1)
    QApplication.processEvents()
    assert areas
    assert all(area.height() < pane.viewport().height() // 2 for area in areas)
    assert colour_at(pane, fill_point(pane, start)) == pane.theme.tokens.page.name()


def test_a_replaced_segment_moves_and_keeps_its_lane_when_only_its_codes_change(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    first, second = segment(1, "took my brother away", 0), segment(2, "my brother", 1)
    pane.set_segments([first, second])
    assert pane.lanes.lane_of(2) == 1
    pane.remove_segment(1)
    pane.replace_segment(replace(second, codes=(2,), open_facets=1))
    assert pane.lanes.lane_of(2) == 1
    start, end = span("Nobody said")
    pane.replace_segment(replace(second, start=start, end=end))
    assert pane.segments_at(start) == [2]
    assert pane.segments_at(span("brother")[0]) == []
    with pytest.raises(KeyError):
        pane.remove_segment(1)


def test_paragraphs_that_run_from_right_to_left_stand_at_the_right(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    column = pane.viewport().width()
    arabic = point_at(pane, TEXT.index("قال"))
    english = point_at(pane, TEXT.index("The guards"))
    assert arabic.x() > column - 40
    assert english.x() < 40


def test_lines_stand_a_step_apart_in_every_script(qtbot: QtBot) -> None:
    pane = make_pane(qtbot, "\n".join([TEXT.split("\n")[2]] * 3), width=620)
    pane.resize(420, 700)
    QApplication.processEvents()
    for view in pane.scene().blocks:
        lines = pane.scene().rects.info(view, pane.edge).lines
        steps = {round(b.baseline - a.baseline, 2) for a, b in itertools.pairwise(lines)}
        assert steps <= {28.0}
        assert lines[0].baseline == 20


def test_theme_and_size_are_followed(qtbot: QtBot) -> None:
    theme = Theme(mode="light")
    pane = DocumentPane(theme=theme)
    qtbot.addWidget(pane)
    pane.set_document(TEXT, ((0, "title"),))
    pane.resize(1200, 700)
    show(pane)
    theme.set_mode("dark")
    assert colour_at(pane, QPoint(2, pane.viewport().height() - 2)) == theme.tokens.page.name()
    before = pane.look.roles[""].step
    theme.set_scale(1.5)
    QApplication.processEvents()
    assert pane.look.roles[""].step == 42 > before
    pane.set_reading(Reading(scale=2.0))
    assert pane.look.roles[""].step == 84
    assert pane.document().defaultFont().pixelSize() == 51


def test_ten_thousand_segments_scroll_and_every_page_is_painted(qtbot: QtBot) -> None:
    length = 1_000_000
    pane = make_pane(qtbot, make_text(length))
    pane.set_style(BenchStyle())
    pane.set_segments(make_segments(length, 10_000))
    bar = pane.verticalScrollBar()
    lanes = {key: pane.lanes.lane_of(key) for key in (1, 500, 9_999)}
    for _ in range(scale(25, 400)):
        bar.setValue(bar.value() + bar.pageStep())
        QApplication.processEvents()
        assert pane.scene().drawn
    pane.scroll_to(length - 200, length - 100)
    assert not pane.span_rect(length - 200, length - 100).isNull()
    assert {key: pane.lanes.lane_of(key) for key in lanes} == lanes


def _flashing(pane: DocumentPane) -> bool:
    return pane._marks.flash is not None


def test_a_jump_brings_the_span_on_screen_with_room_below_and_fades(qtbot: QtBot) -> None:
    text = make_text(100_000)
    pane = make_pane(qtbot, text)
    pane.reduced_motion = False
    pane.scroll_to(50_000, 50_040)
    assert _flashing(pane)
    qtbot.waitUntil(lambda: not pane._scroll.running, timeout=2000)
    rect = pane.span_rect(50_000, 50_040)
    assert 0 < rect.top() < pane.viewport().height() * 0.7
    qtbot.waitUntil(lambda: not _flashing(pane), timeout=3000)
    value = pane.verticalScrollBar().value()
    pane.reduced_motion = True
    pane.scroll_to(50_000, 50_040)
    assert not _flashing(pane)
    assert pane.verticalScrollBar().value() == value
    assert pane.span_rect(0, 10).isNull()


@pytest.mark.parametrize("target", [500_000, 999_000, 400])
def test_a_far_jump_arrives_in_a_document_of_which_little_is_laid_out(qtbot: QtBot, target: int) -> None:
    pane = make_pane(qtbot, make_text(1_000_000))
    pane.reduced_motion = False
    pane.scroll_to(700_000, 700_010)
    pane.scroll_to(target, target + 20)
    qtbot.waitUntil(lambda: not pane._scroll.running, timeout=2000)
    assert not pane.span_rect(target, target + 20).isNull()


def test_hits_of_a_search_are_marked_and_the_current_one_framed(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    hits = [span("Nobody"), span("saw it")]
    page = pane.theme.tokens.page.name()
    at = fill_point(pane, hits[0][0] + 2)
    assert colour_at(pane, at) == page
    pane.set_find_hits(hits, current=1)
    assert colour_at(pane, at) != page
    pane.set_find_hits([])
    assert colour_at(pane, at) == page


def test_compare_shows_agreement_in_grey_and_difference_in_amber(qtbot: QtBot) -> None:
    pane = ComparePane(theme=Theme(mode="light"))
    qtbot.addWidget(pane)
    pane.set_style(Style())
    pane.set_document(TEXT, ((0, "title"),))
    pane.resize(900, 600)
    show(pane)
    left = [segment(1, "took my brother", 0), segment(2, "Nobody said", 1)]
    right = [segment(11, "took my brother", 0, coder=2)]
    runs = [CompareRun(*span("took my brother"), "both"), CompareRun(*span("Nobody said"), "one")]
    pane.set_compare(left, right, runs)
    both = colour_at(pane, fill_point(pane, span("took my")[0]))
    one = colour_at(pane, fill_point(pane, span("Nobody")[0]))
    page = pane.theme.tokens.page.name()
    assert len({both, one, page}) == 3
    pane.set_current_run(1)
    assert colour_at(pane, fill_point(pane, span("Nobody")[0])) not in (one, page)
    colour = pane.look.colour(0).name()
    for margin in (pane._margin, pane._other_margin):
        image = margin.grab().toImage()
        assert any(image.pixelColor(x, y).name() == colour for x in range(image.width()) for y in range(image.height()))
    assert pane._margin.geometry().right() < pane._other_margin.geometry().left()
    shown, capped, _ = pane._other_margin.brackets(pane.scene())
    assert [bracket.drawn.segment.id for bracket in shown] == [11]
    assert capped == []
