"""Brackets, labels and the sharing out of the width."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.widgets.document_pane import DocumentPane, PaneSegment
from desktop.ui.widgets.document_pane.labels import Bracket, place_labels, share_lanes, shortened
from desktop.ui.widgets.document_pane.model import WIDE_SEGMENT
from desktop.ui.widgets.document_pane.scene import Drawn
from tests.bench.pane_case import make_text
from tests.ui.widgets.document_pane.parts import (
    Style,
    colour_at,
    fill_point,
    hover,
    make_pane,
    segment,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_segment_over_many_pages_shows_its_bracket_only(qtbot: QtBot) -> None:
    text = make_text(WIDE_SEGMENT * 3)
    pane = make_pane(qtbot, text)
    pane.set_segments([PaneSegment(1, 0, WIDE_SEGMENT * 2, 1, (0,))])
    assert colour_at(pane, fill_point(pane, 4)) == pane.theme.tokens.page.name()
    assert _margin_colours(pane) >= {pane.look.colour(0).name()}
    pane.select_segment(1)
    assert colour_at(pane, fill_point(pane, 4)) != pane.theme.tokens.page.name()


def _margin_colours(pane: DocumentPane) -> set[str]:
    image = pane._margin.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 3)}


def test_open_facets_and_over_answered_segments_are_marked_in_amber(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    amber = pane.theme.tokens.warn
    done = segment(1, "took my brother", 0)
    for one, marked in ((done, False), (replace(done, open_facets=2), True), (replace(done, over=True), True)):
        pane.set_segments([one])
        wanted = (amber.red(), amber.green(), amber.blue())
        seen = [(one.red(), one.green(), one.blue()) for one in map(QColor, _all_margin_colours(pane))]
        near = [one for one in seen if sum(abs(a - b) for a, b in zip(one, wanted, strict=True)) < 40]
        assert bool(near) == marked


def _all_margin_colours(pane: DocumentPane) -> set[str]:
    image = pane._margin.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def _bracket(number: int, top: float, bottom: float, lane: int = 0, starts: bool = True) -> Bracket:
    drawn = Drawn(PaneSegment(number, 0, 1, 1), 0, 1, (None,), (0,), False)
    return Bracket(drawn, lane, top, bottom, starts, True)


def test_labels_move_down_never_up_and_stand_apart() -> None:
    brackets = [_bracket(1, 10, 200), _bracket(2, 10, 200), _bracket(3, 35, 60), _bracket(4, 300, 310)]
    labels = place_labels(brackets, [], 19)
    assert [(label.top, label.bracket.drawn.segment.id if label.bracket else None) for label in labels] == [
        (10, 1), (29, 2), (48, 3), (300, 4),
    ]  # fmt: skip


def test_labels_without_room_and_brackets_without_a_lane_are_counted() -> None:
    brackets = [_bracket(number, 10, 30) for number in range(6)]
    labels = place_labels(brackets, [_bracket(9, 400, 420, lane=9), _bracket(8, 400, 420, lane=8)], 19)
    shown = [label.bracket.drawn.segment.id for label in labels if label.bracket is not None]
    counts = [(label.more, label.hidden[0]) for label in labels if label.bracket is None]
    assert len(shown) + sum(more for more, _ in counts) == 8
    assert counts == [(6 - len(shown), len(shown)), (2, 8)]
    tops = [label.top for label in labels]
    assert all(after - before >= 19 for before, after in itertools.pairwise(tops))


@pytest.mark.parametrize(
    ("label", "answers", "short"),
    [
        ("Execution, Detention, Food", 3, "Execution +2"),
        ("Execution", 1, "Execution"),
        ("Food, water, shelter", 1, "Food, water, shelter"),
        ("Food, water, Detention", 2, "Food, water, Detention"),
    ],
)
def test_a_label_of_several_answers_without_room_says_how_many_more(label: str, answers: int, short: str) -> None:
    assert shortened(label, answers) == short


@pytest.mark.parametrize(
    ("counts", "cap", "shares"),
    [([3], 6, [3]), ([25], 6, [6]), ([25, 1], 6, [5, 1]), ([9, 9], 6, [3, 3]), ([0, 4], 6, [0, 4]), ([], 6, [])],
)
def test_lanes_are_shared_among_coders(counts: list[int], cap: int, shares: list[int]) -> None:
    assert share_lanes(counts, cap) == shares


def test_a_hidden_coders_lanes_leave_no_gap(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    style = Style()
    pane.set_style(style)
    pane.set_segments([segment(1, "took my brother", 0, coder=1), segment(2, "my brother", 1, coder=2)])
    assert pane.lane_groups(0) == [1, 2]
    style.hidden.add(1)
    pane.restyle()
    assert pane.lane_groups(0) == [2]


def test_a_bracket_is_hovered_clicked_and_explained(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    pane.set_segments([segment(1, "took my brother", 0, memo=True, over=True)])
    QApplication.processEvents()
    margin = pane._margin
    margin.grab()
    label, bracket = (rect.center().toPoint() for rect, _ in margin._hits[:2])
    hover(margin, bracket)
    assert pane._hovered == 1
    with qtbot.waitSignal(pane.segment_clicked) as caught:
        QTest.mouseClick(margin, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, label)
    assert caught.args == [1]
    assert pane.selected_segment == 1
    tips = [margin._tip(key) for rect, key in margin._tips if rect.contains(QPointF(label))]
    assert tips == ["Code 0\nover-answered\nhas a memo"]
    assert QApplication.sendEvent(margin, QHelpEvent(QHelpEvent.Type.ToolTip, label, margin.mapToGlobal(label)))
    with qtbot.waitSignal(pane.segment_clicked) as caught:
        QTest.mouseClick(
            margin, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(4, margin.height() - 4)
        )
    assert caught.args == [None]


def _columns(pane: DocumentPane) -> tuple[str, int]:
    """What the margin shows, and the measure of the text."""
    return "dots" if pane.dots else "labels", pane.viewport().width() - 2 * pane.look.inner


def test_margin_stands_on_the_leading_side_and_goes_to_dots_before_it_cuts_labels(qtbot: QtBot) -> None:
    pane = make_pane(qtbot)
    assert _columns(pane)[0] == "labels"
    assert pane._margin.geometry().right() < pane.viewport().geometry().left() + 1
    assert pane._margin.width() >= 246
    assert 510 <= _columns(pane)[1] <= 600
    pane.resize(1500, 600)
    QApplication.processEvents()
    assert _columns(pane) == ("labels", 600)
    pane.resize(700, 600)
    QApplication.processEvents()
    assert _columns(pane)[0] == "dots"
    assert _columns(pane)[1] >= 510
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert pane._margin.geometry().left() > pane.viewport().geometry().right()


def test_the_wheel_scrolls_over_margin_and_numbers_too(qtbot: QtBot) -> None:
    pane = make_pane(qtbot, make_text(20_000))
    for side in (pane._margin, pane._numbers):
        before = pane.verticalScrollBar().value()
        middle = QPointF(side.rect().center())
        wheel = QWheelEvent(
            middle, QPointF(side.mapToGlobal(middle)), QPoint(0, 0), QPoint(0, -240), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(side, wheel)
        assert pane.verticalScrollBar().value() > before
