"""The margin is made wider and narrower, says what found no room, and draws patterns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.ui.widgets.document_pane import ComparePane, DocumentPane, PaneSegment
from desktop.ui.widgets.document_pane.labels import Bracket, place_labels
from desktop.ui.widgets.document_pane.scene import Drawn
from desktop.ui.widgets.document_pane.stamps import PATTERNS
from desktop.ui.widgets.document_pane.words import MarginLabel
from tests.bench.pane_case import make_text
from tests.ui.widgets.document_pane.parts import TEXT, hover, make_pane, segment, span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor, QImage
    from pytestqt.qtbot import QtBot

NO_KEYS, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def edge_of(pane: DocumentPane) -> QPoint:
    margin = pane._margin
    return QPoint(margin.width() - 3 if margin.toward_right else 2, margin.height() // 2)


def lead(pane: DocumentPane) -> int:
    """How far from the leading edge the text begins."""
    view = pane.viewport().geometry()
    if pane.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return pane.width() - view.right() - 1
    return view.left()


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("width", [1000, 1500])
def test_the_edge_follows_the_pointer_and_double_click_brings_it_back(qtbot: QtBot, mirrored: bool, width: int) -> None:
    pane = make_pane(qtbot, width=width)
    if mirrored:
        pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        QApplication.processEvents()
    usual = lead(pane)
    widths: list[int] = []
    pane.margin_widened.connect(widths.append)
    away = -1 if mirrored else 1
    QTest.mousePress(pane._margin, LEFT, NO_KEYS, edge_of(pane))
    for step in (10, 30, 50):
        place = QPoint(usual + step if not mirrored else pane.width() - usual - step, 200)
        hover_to(pane, place)
    # Beyond that many pixels the text would have to give up too much.
    assert lead(pane) == pytest.approx(usual + 50, abs=3)
    QTest.mouseRelease(pane._margin, LEFT, NO_KEYS, edge_of(pane))
    assert widths == [pane.look.margin]
    assert pane.look.margin > 246
    hover_to(pane, QPoint(usual - 60 * away, 200))
    assert lead(pane) == pytest.approx(usual + 50, abs=3), "it was let go"
    QTest.mouseDClick(pane._margin, LEFT, NO_KEYS, edge_of(pane))
    assert pane.look.margin == 246
    assert widths[-1] == 246
    assert lead(pane) == usual


def hover_to(pane: DocumentPane, place: QPoint) -> None:
    """Move the pointer, its button still held."""
    point = pane._margin.mapFrom(pane, place)
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(point),
        QPointF(pane.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        LEFT,
        NO_KEYS,
    )
    QApplication.sendEvent(pane._margin, event)
    QApplication.processEvents()


def test_the_edge_says_what_it_is(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    margin = pane._margin
    hover(margin, edge_of(pane))
    assert margin.cursor().shape() == Qt.CursorShape.SplitHCursor
    assert "Drag to make the margin wider" in margin.tip_at(QPointF(edge_of(pane)))
    hover(margin, QPoint(margin.width() // 2, margin.height() - 4))
    assert margin.cursor().shape() == Qt.CursorShape.ArrowCursor
    compare = ComparePane()
    qtbot.addWidget(compare)
    compare.resize(1000, 500)
    assert not compare._margin.is_edge(QPointF(compare._margin.width() - 2, 9))


def test_a_wide_margin_gives_way_before_the_words_do_and_a_narrow_one_shows_dots(qtbot: QtBot) -> None:
    pane = make_pane(qtbot, width=900)

    def dots(margin: int) -> bool:
        pane.set_margin_width(margin)
        return pane.dots

    assert not dots(480)
    assert pane.viewport().width() - 2 * pane.look.inner >= 510
    assert [dots(100), dots(160)] == [True, False]
    pane.set_segments([segment(1, "took my brother", 3)])
    pane.grab()
    assert pane._margin._tips


def many(count: int, start: int = 20, length: int = 60) -> list[PaneSegment]:
    return [PaneSegment(number, start + number, start + length - number, 1, (number % 12,)) for number in range(count)]


def test_what_has_no_lane_and_no_room_is_counted_explained_and_listed(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.set_segments(many(20))
    pane.grab()
    margin = pane._margin
    (rect, label), *others = margin._more
    assert not others
    shown = {key for _rect, key in margin._tips}
    assert set(label.hidden) == set(range(20)) - shown
    point = rect.center().toPoint()
    assert f"{label.more} more segments begin here" in margin.tip_at(QPointF(point))
    hover(margin, point)
    assert margin.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert QApplication.sendEvent(margin, QHelpEvent(QHelpEvent.Type.ToolTip, point, margin.mapToGlobal(point)))
    menu = margin.hidden_menu(label)
    entries = menu.actions()
    assert len(entries) == label.more
    assert entries[0].text().startswith(f"Code {label.hidden[0]}: “")
    with qtbot.waitSignal(pane.segment_clicked) as caught:
        entries[1].trigger()
    assert caught.args == [label.hidden[1]]
    menu.deleteLater()
    QTest.mouseClick(margin, LEFT, NO_KEYS, point)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_words_that_are_covered_are_not_in_the_list_either(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.set_segments(many(20))
    pane.set_covers([(0, len(TEXT))])
    pane.grab()
    menu = pane._margin.hidden_menu(pane._margin._more[0][1])
    assert not any("guards" in action.text() for action in menu.actions())
    menu.deleteLater()


def test_a_segment_that_began_above_the_screen_is_named_at_its_top(qtbot: QtBot) -> None:
    text = make_text(30_000)
    pane = make_pane(qtbot, text)
    pane.set_segments([PaneSegment(1, 10, 5_000, 1, (3,))])
    pane.scroll_to(3_000, 3_010, flash=False)
    pane.grab()
    assert [key for _rect, key in pane._margin._tips] == [1]
    assert pane._margin._tips[0][0].top() == 0
    pane.set_segments([PaneSegment(number, 10 + number, 5_000 - number, 1, (3,)) for number in range(9)])
    pane.grab()
    (_rect, label), *_others = pane._margin._more
    assert label.goes_on
    assert label.more == 3
    assert len(pane._margin._tips) == 6
    assert "go on here" in pane._margin.tip_at(pane._margin._more[0][0].center())


def _bracket(number: int, top: float, bottom: float, *, lane: int = 0, starts: bool = True, rows: int = 1) -> Bracket:
    drawn = Drawn(PaneSegment(number, 0, 1, 1), 0, 1, (None,), (0,), False)
    return Bracket(drawn, lane, top, bottom, starts, True, rows)


def _told(*brackets: Bracket, capped: tuple[Bracket, ...] = ()) -> Iterator[tuple[float, int, int, int]]:
    for label in place_labels(brackets, capped, 20):
        yield label.top, -1 if label.bracket is None else label.bracket.drawn.segment.id, label.row, label.rest


def test_further_labels_of_a_bracket_push_nobody_away() -> None:
    alone = list(_told(_bracket(1, 0, 40, rows=3)))
    assert alone == [(0, 1, 0, 0), (20, 1, 1, 0), (40, 1, 2, 0)]
    followed = list(_told(_bracket(1, 0, 40, rows=3), _bracket(2, 45, 60, rows=2)))
    assert followed == [(0, 1, 0, 0), (20, 1, 1, 1), (45, 2, 0, 0), (65, 2, 1, 0)]
    together = list(_told(_bracket(1, 0, 40, rows=3), _bracket(2, 0, 40, lane=1, rows=3)))
    assert together == [(0, 1, 0, 2), (20, 2, 0, 0), (40, 2, 1, 0), (60, 2, 2, 0)]
    long = list(_told(_bracket(1, 0, 20, rows=9)))
    assert len(long) == 4, "not far below the passage"
    assert long[-1][3] == 5


def test_what_passes_is_named_only_where_there_is_room() -> None:
    passing = _bracket(1, -100, 300, starts=False)
    assert list(_told(passing)) == [(0, 1, 0, 0)]
    assert list(_told(passing, _bracket(2, 5, 90))) == [(5, 2, 0, 0)]
    assert list(_told(passing, _bracket(2, 25, 90))) == [(25, 2, 0, 0), (0, 1, 0, 0)]
    assert list(_told(_bracket(1, -100, -10, starts=False))) == []
    counted = list(_told(_bracket(2, 5, 90), capped=(passing,)))
    assert counted == [(0, -1, 0, 0), (20, 2, 0, 0)]


class Two:
    """Words for the margin with two lines and two labels for each segment."""

    def colours(self, segment: PaneSegment) -> tuple[int | None, ...]:
        return (0, None)

    def labels(self, segment: PaneSegment) -> tuple[MarginLabel, ...]:
        return (MarginLabel("One", (0,)), MarginLabel("Two", (None,)))


def _columns_of(pane: DocumentPane, name: str) -> set[int]:
    image = pane._margin.grab().toImage()
    return {
        x
        for x in range(image.width() - 40, image.width())
        if sum(image.pixelColor(x, y).name() == name for y in range(image.height())) > 8
    }


def test_a_bracket_has_a_line_for_each_colour(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.set_segments([segment(1, "took my brother", 0)])
    grey, blue = pane.look.colour(None).name(), pane.look.colour(0).name()
    assert _columns_of(pane, blue)
    assert not _columns_of(pane, grey)
    pane.set_margin(Two(), striped=True)
    assert _columns_of(pane, blue)
    assert _columns_of(pane, grey)
    assert "Two" in pane._margin.tip_at(pane._margin._tips[0][0].center())
    pane.set_margin(None)
    assert not _columns_of(pane, grey)


def _marked(picture: QImage, columns: range, rows: range, page: QColor) -> bytes:
    """Which pixels are painted, whatever their colour."""
    return bytes(picture.pixelColor(x, y) != page for x in columns for y in rows)


def test_patterns_differ_for_the_first_four_colours_in_margin_and_text(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    where = span("Nobody said where they went")
    page = pane.theme.tokens.page

    def shapes() -> Iterator[tuple[bytes, bytes]]:
        for colour in range(len(PATTERNS)):
            pane.set_segments([PaneSegment(1, *where, 1, (colour,))])
            margin, text = pane._margin.grab().toImage(), pane.viewport().grab().toImage()
            rect = pane.span_rect(*where)
            brackets = range(margin.width() - 16, margin.width())
            foot = round(pane.look.line)
            below = range(rect.bottom() + 1, rect.bottom() + 1 + foot)
            yield (
                _marked(margin, brackets, range(margin.height()), page),
                _marked(text, range(rect.left(), rect.right()), below, page),
            )

    whole = set(shapes())
    assert len(whole) == 1
    pane.set_patterns(True)
    brackets, lines = zip(*shapes(), strict=True)
    assert len(set(brackets)) == len(set(lines)) == len(PATTERNS)
