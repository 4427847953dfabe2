"""The whole document as a strip: what it paints, what a step repaints, and where it leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.widgets.document_pane import DocumentPane, PaneSegment
from tests.bench.pane_case import make_segments, make_text
from tests.effort import calls_of
from tests.ui.widgets.document_pane.parts import Style, make_pane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.widgets.document_pane.strip import Strip

NO_KEYS, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def with_strip(qtbot: QtBot, length: int = 40_000, *, text: str = "") -> tuple[DocumentPane, Strip]:
    pane = make_pane(qtbot, text or make_text(length))
    pane.show_strip(True)
    strip = pane.strip
    assert strip is not None
    QApplication.processEvents()
    return pane, strip


def rows_of(strip: Strip, colour: QColor) -> set[int]:
    """The rows in which a colour is seen."""
    strip.settle()
    image = strip.grab().toImage()
    return {
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).name() == colour.name() for x in range(image.width()))
    }


def test_segments_stand_where_they_are_in_the_text_in_the_colours_of_the_page(qtbot: QtBot) -> None:
    pane, strip = with_strip(qtbot)
    length = len(pane.document_text())
    pane.set_segments(
        [PaneSegment(1, length // 2, length // 2 + length // 4, 1, (3,)), PaneSegment(2, 0, 60, 1, (-1,))]
    )
    rows = rows_of(strip, pane.look.colour(3))
    high = strip.height()
    assert min(rows) == high // 2
    assert abs(max(rows) - (high * 3 // 4)) <= 2
    assert rows_of(strip, pane.look.colour(None)), "a code without colour is seen as well"


def test_what_a_style_hides_or_recolours_is_seen_no_longer(qtbot: QtBot) -> None:
    pane, strip = with_strip(qtbot)
    style = Style()
    pane.set_style(style)
    pane.set_segments([PaneSegment(1, 20_000, 24_000, 1, (3,))])
    assert rows_of(strip, pane.look.colour(3))
    style.shift = 1
    pane.restyle()
    assert not rows_of(strip, pane.look.colour(3))
    assert rows_of(strip, pane.look.colour(4))
    style.hidden = {1}
    pane.restyle()
    assert not rows_of(strip, pane.look.colour(4))
    pane.set_document("Another text altogether.")
    assert not rows_of(strip, pane.look.colour(4))


def test_a_step_repaints_the_rows_that_it_touched_and_no_others(qtbot: QtBot) -> None:
    pane, strip = with_strip(qtbot, 1_000_000)
    pane.set_segments(make_segments(1_000_000, 5_000))
    strip.settle()

    def add(row: int) -> int:
        pane.add_segment(PaneSegment(row, 500, 700, 1, (3,)))
        return calls_of(strip.settle)

    one = add(900_001)
    pane.restyle()
    assert calls_of(strip.settle) > 30 * one
    pane.remove_segment(900_001)
    assert not strip._dirty[0][1] > 40
    strip.settle()


def test_a_key_does_not_wait_for_the_strip(qtbot: QtBot) -> None:
    pane, strip = with_strip(qtbot, 1_000_000)
    pane.set_segments(make_segments(1_000_000, 5_000))
    strip.settle()

    def added(row: int) -> int:
        return calls_of(lambda: pane.add_segment(PaneSegment(row, 100, 300, 1, (3,))))

    with_it = added(900_001)
    pane.show_strip(False)
    without = added(900_002)
    assert with_it - without < 40


def test_while_the_whole_strip_is_painted_a_step_does_not_wait_for_it(qtbot: QtBot) -> None:
    pane, strip = with_strip(qtbot, 1_000_000)
    pane.set_segments(make_segments(1_000_000, 20_000))
    strip._work()
    assert strip._dirty, "it is painted at once and there is nothing to wait for"

    def add(row: int) -> int:
        def act() -> None:
            pane.add_segment(PaneSegment(row, 500, 700, 1, (3,)))
            QApplication.processEvents()

        return calls_of(act)

    meanwhile = sorted(add(900_001 + row) for row in range(5))[2]
    strip.settle()
    QApplication.processEvents()
    alone = sorted(add(900_101 + row) for row in range(5))[2]
    assert meanwhile < 1.2 * alone
    qtbot.waitUntil(lambda: not strip._dirty)


def test_a_strip_that_is_not_shown_is_not_painted(qtbot: QtBot) -> None:
    pane, strip = with_strip(qtbot, 100_000)
    pane.set_segments(make_segments(100_000, 1_000))
    pane.hide()
    strip._timer.stop()
    before = list(strip._dirty)
    strip._work()
    assert before
    assert strip._dirty == before
    assert not strip._timer.isActive()
    pane.show()
    qtbot.waitUntil(lambda: not strip._dirty)


def test_what_was_added_is_seen_after_a_moment_by_itself(qtbot: QtBot) -> None:
    pane, strip = with_strip(qtbot)
    pane.set_segments([])
    strip.settle()
    pane.add_segment(PaneSegment(1, 20_000, 30_000, 1, (3,)))
    name = pane.look.colour(3).name()

    def seen() -> bool:
        image = strip.grab().toImage()
        return any(image.pixelColor(x, strip.height() * 5 // 8).name() == name for x in range(image.width()))

    assert not seen()
    qtbot.waitUntil(seen)


def test_hits_are_marked_at_the_outer_side_and_the_one_in_hand_all_across(qtbot: QtBot) -> None:
    pane, strip = with_strip(qtbot)
    accent = pane.theme.tokens.accent
    assert not rows_of(strip, accent)
    pane.set_find_hits([(start, start + 3) for start in range(20_000, 21_000, 10)], None)
    rows = rows_of(strip, accent)
    assert min(rows) == strip.height() // 2
    assert max(rows) <= strip.height() * 21 // 40 + 2
    image = strip.grab().toImage()
    assert image.pixelColor(strip.width() - 2, min(rows)).name() == accent.name()
    assert image.pixelColor(3, min(rows)).name() != accent.name()
    pane.set_find_hits([(start, start + 3) for start in range(20_000, 21_000, 10)], 0)
    strip.settle()
    assert strip.grab().toImage().pixelColor(3, strip.height() // 2 + 1).name() == accent.name()
    pane.set_find_hits([])
    assert not rows_of(strip, accent)


def test_a_million_hits_cost_a_row_each(qtbot: QtBot) -> None:
    pane, strip = with_strip(qtbot, 1_000_000)
    strip.settle()
    pane.set_find_hits([(start, start + 1) for start in range(0, 1_000_000, 2)], None)
    assert calls_of(strip._paint_hits) < 40 * strip.rows()


def test_what_is_on_screen_has_a_frame_that_follows(qtbot: QtBot) -> None:
    pane, strip = with_strip(qtbot, 400_000)
    assert strip.frame().top() < 2
    pane.jump_to(200_000)
    start, end = strip.shown()
    assert start < 200_000 < end
    middle = strip.frame().center().y()
    assert abs(middle - strip.height() / 2) < 12
    pane.jump_to(400_000)
    assert strip.frame().bottom() >= strip.height() - 2
    pane.set_document("")
    assert strip.shown() == (0, 0)
    strip.settle()
    strip.grab()


def test_a_click_goes_there_a_drag_goes_on_and_the_wheel_scrolls(qtbot: QtBot) -> None:
    pane, strip = with_strip(qtbot, 400_000)
    high = strip.height()
    QTest.mouseClick(strip, LEFT, NO_KEYS, QPoint(8, high // 2))
    start, end = strip.shown()
    assert start < 200_000 < end
    QTest.mousePress(strip, LEFT, NO_KEYS, QPoint(8, high // 2))
    assert strip.shown() == (start, end), "taken hold of, nothing jumps"
    for y in (high * 5 // 8, high * 6 // 8):
        move(strip, QPoint(8, y))
    start, end = strip.shown()
    assert abs((start + end) / 2 - 300_000) < end - start
    QTest.mouseRelease(strip, LEFT, NO_KEYS, QPoint(8, high * 6 // 8))
    move(strip, QPoint(8, 4), Qt.MouseButton.NoButton)
    assert strip.shown() == (start, end)
    before = pane.verticalScrollBar().value()
    middle = QPointF(strip.rect().center())
    wheel = QWheelEvent(
        middle, QPointF(strip.mapToGlobal(middle)), QPoint(0, 0), QPoint(0, 240), Qt.MouseButton.NoButton,
        NO_KEYS, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(strip, wheel)
    assert pane.verticalScrollBar().value() < before


def move(strip: Strip, point: QPoint, held: Qt.MouseButton = LEFT) -> None:
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(point),
        QPointF(strip.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        held,
        NO_KEYS,
    )
    QApplication.sendEvent(strip, event)


def test_it_stands_at_the_trailing_edge_and_has_a_name_and_tips(qtbot: QtBot) -> None:
    pane, strip = with_strip(qtbot)
    assert strip.accessibleName() == "The whole document"
    assert strip.accessibleDescription()
    assert strip.geometry().left() > pane.viewport().geometry().right()
    assert not strip.geometry().intersects(pane._numbers.geometry())
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert strip.geometry().right() < pane.viewport().geometry().left()
    assert not strip.geometry().intersects(pane._numbers.geometry())
    assert "Go to paragraph" in strip.tip_at(QPointF(4, 30))
    assert QApplication.sendEvent(strip, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(4, 30), QPoint(4, 30)))
    before = pane.viewport().width()
    pane.show_strip(False)
    QApplication.processEvents()
    assert pane.strip is None
    assert pane.viewport().width() >= before


def test_colours_stand_beside_the_text_in_either_direction(qtbot: QtBot) -> None:
    pane, strip = with_strip(qtbot)
    pane.set_segments([PaneSegment(1, 20_000, 30_000, 1, (3,))])
    name = pane.look.colour(3).name()

    def side() -> float:
        strip.settle()
        image, y = strip.grab().toImage(), strip.height() * 5 // 8
        places = [x for x in range(image.width()) if image.pixelColor(x, y).name() == name]
        return sum(places) / len(places) / image.width()

    assert side() < 0.5
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    strip.mark_all()
    assert side() > 0.5
