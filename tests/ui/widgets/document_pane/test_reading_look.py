"""The text set as somebody wants to read it, and the line that is read staying where it is."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.core.spans import sweep
from desktop.ui import reading
from desktop.ui.reading import Reading
from desktop.ui.theme import Theme
from desktop.ui.widgets.document_pane import DocumentPane, PaneSegment
from desktop.ui.widgets.document_pane.look import Look
from tests.ui.widgets.document_pane.parts import show

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pytestqt.qtbot import QtBot

SAID = "the witness said what had been seen there. "
LINES = [f"Paragraph {number}: " + SAID * (number % 7) for number in range(1, 200)]
TEXT = "\n".join(LINES)
MOST = Reading(scale=3.0, spacing=2.6, measure=1200)
LEAST = Reading(scale=0.7, spacing=1.2, measure=420)


@pytest.fixture(autouse=True)
def as_before(qtbot: QtBot) -> Iterator[None]:
    yield
    normal = Reading()
    reading.current().set(scale=normal.scale, spacing=normal.spacing, measure=normal.measure, family="")


@pytest.fixture
def pane(qtbot: QtBot) -> DocumentPane:
    made = DocumentPane(theme=Theme(mode="light"))
    qtbot.addWidget(made)
    made.reduced_motion = True
    made.resize(1200, 700)
    made.set_document(TEXT)
    show(made)
    return made


def _height(pane: DocumentPane, offset: int) -> float:
    baseline = pane.scene().baseline_of(pane.edge.to_qt(offset))
    assert baseline is not None, "it is not on screen any more"
    return baseline


def test_numbers_are_brought_into_their_bounds() -> None:
    choice = reading.ReadingChoice()
    choice.set(scale=9, spacing=0.1, measure=9000)
    assert choice.now == Reading(3.0, 1.2, 1200)
    choice.set(scale=0.1, spacing=7.0, measure=1)
    assert choice.now == Reading(0.7, 2.6, 420)
    assert not choice.set(scale=0.2)
    for _ in range(40):
        choice.set(scale=choice.now.scale + reading.SCALE_STEP)
    assert choice.now.scale == 3.0


def test_a_face_that_is_not_there_falls_back_to_that_of_the_program(qtbot: QtBot) -> None:
    theme = Theme(mode="light")
    chosen = Reading(family="No such face").font(theme)
    assert chosen.families() == ["No such face", *theme.reading().families()]
    assert Reading().font(theme) == theme.reading()


@pytest.mark.parametrize("wanted", [Reading(), LEAST, MOST, Reading(scale=1.5), Reading(spacing=1.2)])
def test_bands_of_neighbouring_lines_never_meet(qtbot: QtBot, wanted: Reading) -> None:
    look = Look(Theme(mode="light"), wanted)
    role = look.roles[""]
    assert look.above + look.below + look.line <= role.step + 0.01
    assert 0 < role.base < role.step
    assert look.above <= role.base
    for each in look.roles.values():
        assert each.step >= each.font.pixelSize() * 1.05
    lowest = look.below + look.levels * look.line + (look.levels - 1) * look.line_gap
    assert look.levels == 1 or lowest <= role.step - 11 * look.t, "lines of codes keep clear of the next letters"
    assert look.levels == 3 or wanted.spacing < 1.5


def test_the_margin_keeps_its_size_when_the_text_grows(qtbot: QtBot) -> None:
    theme = Theme(mode="light")
    plain, large = Look(theme), Look(theme, Reading(scale=2.0))
    assert large.label == plain.label
    assert (large.row, large.lane, large.k) == (plain.row, plain.lane, plain.k)
    assert large.columns(2400).lead - (2400 - 1220 - 246 - 60) // 2 == 246
    assert large.columns(2400).column == 1200 + 2 * plain.inner
    assert large.body.pixelSize() == 2 * plain.body.pixelSize()


def test_enlarged_text_gives_up_letters_before_labels(qtbot: QtBot) -> None:
    theme = Theme(mode="light")
    assert not Look(theme, Reading(scale=1.3)).columns(860).dots
    assert Look(theme, Reading(scale=2.5)).columns(860).dots
    assert Look(theme, Reading(measure=420)).columns(860).column == 440


def test_lines_stand_as_far_apart_as_wanted(qtbot: QtBot, pane: DocumentPane) -> None:
    def steps() -> set[float]:
        view = pane.scene().blocks[5]
        lines = [line.baseline for line in pane.scene().rects.info(view, pane.edge).lines]
        return {round(b - a, 2) for a, b in pairwise(lines)}

    assert steps() == {28.0}
    for spacing in (1.2, 2.0, 2.6, 1.25, 1.65):
        pane.set_reading(Reading(spacing=spacing))
        QApplication.processEvents()
        assert steps() == {pane.look.roles[""].step} == {float(round(17 * spacing))}


@pytest.mark.parametrize("paragraph", [3, 60, 120, 190])
def test_the_line_at_the_caret_stays_where_it_is(qtbot: QtBot, pane: DocumentPane, paragraph: int) -> None:
    offset = TEXT.index(f"Paragraph {paragraph}:") + 30
    pane.set_selected_span(offset, offset)
    pane.scroll_to(offset, offset, flash=False)
    QApplication.processEvents()
    before = _height(pane, offset)
    assert before > 60
    present = Reading()
    for changes in (
        {"scale": 1.1}, {"scale": 1.6}, {"spacing": 2.2}, {"measure": 440}, {"scale": 0.8}, {"family": "DejaVu Sans"},
        {"spacing": 1.2}, {"scale": 1.0, "spacing": 1.65, "measure": 600, "family": ""},
    ):  # fmt: skip
        present = replace(present, **changes)
        reading.current().set(**changes)
        QApplication.processEvents()
        # The text moves by whole lines, the last one of a paragraph with what parts it from the next.
        role = pane.look.roles[""]
        at_end = pane.verticalScrollBar().value() in (0, pane.verticalScrollBar().maximum())
        assert at_end or abs(_height(pane, offset) - before) <= (role.step + role.gap) / 2 + 3, changes
    assert reading.current().now == present
    assert abs(_height(pane, offset) - before) <= 21, "and there and back again it has not drifted"


def test_the_first_line_stays_where_no_caret_is_seen(qtbot: QtBot, pane: DocumentPane) -> None:
    pane.verticalScrollBar().setValue(150)
    QApplication.processEvents()
    top = pane.scene().blocks[1]
    offset = pane.edge.to_text(top.start)
    before = _height(pane, offset)
    for scale in (1.2, 1.7, 2.4, 0.7, 1.0):
        reading.current().set(scale=scale)
        QApplication.processEvents()
        shown = pane.edge.to_text(pane.scene().blocks[0].start), pane.edge.to_text(pane.scene().blocks[-1].end)
        assert shown[0] <= offset <= shown[1]
    assert abs(_height(pane, offset) - before) <= 28


def test_a_narrower_window_keeps_the_line_at_the_caret(qtbot: QtBot, pane: DocumentPane) -> None:
    offset = TEXT.index("Paragraph 100:") + 5
    pane.set_selected_span(offset, offset)
    pane.scroll_to(offset, offset, flash=False)
    before = _height(pane, offset)
    for width in (900, 700, 1400, 1200):
        pane.resize(width, 700)
        QApplication.processEvents()
        assert abs(_height(pane, offset) - before) <= 21


def test_the_wheel_with_ctrl_changes_the_size_and_nothing_else(qtbot: QtBot, pane: DocumentPane) -> None:
    pane.verticalScrollBar().setValue(40)
    QApplication.processEvents()

    def turn(delta: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
        place = QPointF(300, 300)
        event = QWheelEvent(
            place, pane.viewport().mapToGlobal(place), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton, modifiers,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(pane.viewport(), event)

    turn(120)
    assert reading.current().now.scale == 1.1
    turn(240)
    assert reading.current().now.scale == 1.3
    for _ in range(4):
        turn(-30)  # of a touchpad
    assert reading.current().now.scale == 1.2
    assert pane.document().defaultFont().pixelSize() == 20
    value = pane.verticalScrollBar().value()
    turn(-120, Qt.KeyboardModifier.NoModifier)
    assert pane.verticalScrollBar().value() > value
    assert reading.current().now.scale == 1.2


@pytest.mark.parametrize("wanted", [LEAST, MOST, Reading(spacing=2.6)])
def test_segments_stand_behind_their_words_however_the_text_is_set(
    qtbot: QtBot, pane: DocumentPane, wanted: Reading
) -> None:
    start = TEXT.index("Paragraph 4:")
    pane.set_segments([PaneSegment(1, start, start + 12, 1, (3,))])
    pane.set_reading(wanted)
    pane.scroll_to(start, start + 12, flash=False)
    QApplication.processEvents()
    rect = pane.span_rect(start, start + 12)
    assert abs(rect.height() - (pane.look.above + pane.look.below)) <= 2
    assert pane.segments_at_point(QPointF(rect.center())) == [1]
    assert pane.offset_at(rect.center()) in range(start, start + 13)


def test_paragraph_numbers_are_the_same_at_every_size(qtbot: QtBot) -> None:
    made = DocumentPane(theme=Theme(mode="light"))
    qtbot.addWidget(made)
    made.resize(1000, 900)
    giant = "word " * 3000
    made.set_document(f"Head\n\n  \nFirst\n{giant}\nقالت امرأة\nLast\n", ((0, "heading"),))
    show(made)

    def numbers() -> dict[int, int]:
        found: dict[int, int] = {}
        for view in made.scene().blocks:
            start = made.edge.to_text(view.start)
            found[start] = made.paragraph_number(start)
        return found

    before = numbers()
    assert before[0] == 1
    assert before[9] == 2
    made.set_reading(Reading(scale=0.7, measure=1200))
    QApplication.processEvents()
    after = numbers()
    assert {key: after[key] for key in before if key in after} == {key: before[key] for key in after if key in before}
    end = len(f"Head\n\n  \nFirst\n{giant}\n")
    assert made.paragraph_number(end) == 4


def test_scrolling_a_dense_page_looks_at_new_blocks_only(
    qtbot: QtBot, pane: DocumentPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.set_segments([PaneSegment(one, one * 9, one * 9 + 90, 1 + one % 3, (one % 12,)) for one in range(1, 501)])
    pane.viewport().repaint()
    swept: list[int] = []

    def counted(spans: Iterable[tuple[int, int, int]]) -> object:
        swept.append(1)
        return sweep(spans)

    monkeypatch.setattr("desktop.ui.widgets.document_pane.scene.sweep", counted)
    bar = pane.verticalScrollBar()
    for value in (1, 2, 3, 2, 1):
        bar.setValue(value)
        pane.viewport().repaint()
    assert len(swept) <= 3, "at most the blocks that came on screen"
    swept.clear()
    pane.restyle()
    pane.viewport().repaint()
    assert len(swept) > 3, "with other colours all of them"


@pytest.mark.parametrize("wanted", [Reading(), LEAST, MOST])
def test_the_band_behind_a_heading_is_as_high_as_its_letters(qtbot: QtBot, wanted: Reading) -> None:
    made = DocumentPane(theme=Theme(mode="light"))
    qtbot.addWidget(made)
    made.resize(1600, 900)
    made.set_reading(wanted)
    made.set_document("The title\nWords.\n", ((0, "title"),))
    show(made)
    title, words = made.span_rect(0, 9), made.span_rect(10, 15)
    share = made.look.roles["title"].font.pixelSize() / made.look.body.pixelSize()
    assert share > 1.5
    assert title.height() >= min(1.4 * words.height(), made.look.roles["title"].step - 4)
    assert title.bottom() < words.top()


def test_margin_and_numbers_give_way_before_words_go_for_dots(qtbot: QtBot) -> None:
    """As when the list of documents is widened by 32 in a window of 1440."""
    look = Look(Theme(mode="light"))
    enough = 246 + 510 + 2 * look.inner + 60
    assert (look.columns(enough).lead, look.columns(enough).trail) == (246, 60)
    closer = look.columns(enough - 32)
    assert not closer.dots
    assert (closer.lead, closer.column) == (246 - 32, 510 + 2 * look.inner)
    assert look.columns(enough - 60).dots
