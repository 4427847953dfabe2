"""The card with everything that is coded at a place: what it says, where it stands, how it comes and goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.core.model import Basis, Certainty, MemoTarget, SegmentId
from desktop.ui.at_a_point import segments_here, spoken
from desktop.ui.widgets.clamped import ClampedText
from desktop.ui.widgets.document_pane import DocumentPane
from desktop.ui.widgets.hover_card import Hovering, place_card
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.pane_link import PaneLink
from tests.effort import calls_of
from tests.ui.desk_case import code, coder

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> DocumentPane:
    made = DocumentPane()
    qtbot.addWidget(made)
    made.reduced_motion = True
    made.resize(1000, 640)
    PaneLink(session, made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


@pytest.fixture
def cards(pane: DocumentPane, session: Session) -> Hovering:
    return Hovering(pane, session)


def mark(session: Session, span: tuple[int, int], *names: str) -> SegmentId:
    assert session.document is not None
    return session.project.coding.code_span(session.document, *span, [code(session, name) for name in names])


def words(cards: Hovering) -> list[str]:
    assert cards.card is not None
    plain = str.maketrans("", "", "\u2068\u2069\u200b")
    labels = [part.text().translate(plain) for part in cards.card.findChildren(Label) if part.text()]
    return labels + [part.text for part in cards.card.findChildren(ClampedText)]


def there(cards: Hovering) -> bool:
    return cards.card is not None and cards.card.isVisible()


def at(pane: DocumentPane, offset: int) -> QPoint:
    return pane.span_rect(offset, offset + 1).center()


def move(pane: DocumentPane, point: QPoint) -> None:
    none = Qt.MouseButton.NoButton
    place = QPointF(pane.viewport().mapToGlobal(point))
    event = QMouseEvent(QMouseEvent.Type.MouseMove, QPointF(point), place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(pane.viewport(), event)


def test_it_says_path_coder_certainty_note_and_memo(pane: DocumentPane, session: Session, cards: Hovering) -> None:
    row = mark(session, (0, 20), "Execution", "UN document")
    coding = session.project.coding.segment(row).codings[0]
    session.project.coding.qualify(coding.id, certainty=Certainty.UNSURE, basis=Basis.INFERRED, note="Told by a third.")
    session.project.memos.write(MemoTarget.SEGMENT, row, "Ask again.")
    cards.at_point(at(pane, 3))
    said = words(cards)
    assert "Ana Ruiz" in said
    assert "Unlawful killing › Execution · not sure · inferred" in said
    assert "UN document" in said
    assert "Time period" in said
    assert "not answered yet" in said
    assert "Told by a third." in said
    assert "Ask again." in said
    assert cards.card is not None
    assert cards.card.accessibleName() == "All codes here"
    heard = cards.card.accessibleDescription()
    for part in ("Ana Ruiz", "Execution", "not sure", "inferred", "Told by a third", "Open: ", "Memo: ", "Ask again"):
        assert part in heard


def test_several_coders_stand_one_below_the_other_the_shortest_segment_first(
    pane: DocumentPane, session: Session, cards: Hovering
) -> None:
    mark(session, (0, 30), "Surveillance")
    session.set_coder(coder(session, "Jonas Weber"))
    mark(session, (0, 12), "Execution")
    cards.at_point(at(pane, 3))
    said = words(cards)
    assert "Ana Ruiz" not in said, "hidden coders stay hidden"
    session.show_coder(coder(session, "Ana Ruiz"), True)
    cards.at_point(at(pane, 3))
    said = words(cards)
    assert said.index("Jonas Weber") < said.index("Ana Ruiz")
    assert cards.card is not None
    assert "2 segments here" in cards.card.accessibleDescription().translate(str.maketrans("", "", "\u2068\u2069"))


def test_a_long_memo_is_cut_and_what_is_covered_stays_covered(
    pane: DocumentPane, session: Session, cards: Hovering
) -> None:
    from desktop.core import covering

    row = mark(session, (0, 20), "Execution")
    session.project.memos.write(MemoTarget.SEGMENT, row, "word " * 2_000)
    cards.at_point(at(pane, 3))
    assert cards.card is not None
    assert cards.card.height() < 400
    assert any(part.clipped for part in cards.card.findChildren(ClampedText))
    covering.cover(session.project, code(session, "Execution"), True)
    (here,) = segments_here(session, [row])
    assert here.covered
    assert not here.memo
    assert "word" not in spoken([here], several=False)
    assert not there(cards)
    cards.at_point(at(pane, 3))
    assert "The passage is covered; notes and memo too" in words(cards)


def test_by_key_it_comes_at_the_caret_is_spoken_and_goes_with_escape(
    qtbot: QtBot, pane: DocumentPane, session: Session, cards: Hovering, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr("desktop.ui.widgets.hover_card.speak", lambda _part, words, urgent=False: heard.append(words))
    mark(session, (4, 20), "Execution")
    pane.set_selected_span(30, 30)
    session.select_segment(None)
    assert not cards.at_caret()
    assert not there(cards)
    pane.set_selected_span(20, 20)  # just behind it
    assert cards.at_caret()
    assert cards.card is not None
    assert heard == [cards.card.accessibleDescription()]
    move(pane, at(pane, 40))
    assert there(cards), "the pointer has no say"
    QTest.keyClick(pane, Qt.Key.Key_Control)
    assert there(cards)
    before = pane.caret()
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert not there(cards)
    assert pane.caret() == before
    assert cards.at_caret()
    assert cards.at_caret()
    assert not there(cards), "the same key takes it away"
    assert cards.at_caret()
    QTest.keyClick(pane, Qt.Key.Key_Right)
    assert not there(cards)
    assert pane.caret() == before + 1, "the key did what it does"


def test_it_goes_when_the_pointer_leaves_and_stays_while_it_is_on_the_card(
    qtbot: QtBot, pane: DocumentPane, session: Session, cards: Hovering
) -> None:
    mark(session, (0, 20), "Execution")
    cards.at_point(at(pane, 3))
    assert cards.card is not None
    card = cards.card
    move(pane, at(pane, 9))
    assert not cards._grace.isActive()
    move(pane, at(pane, 40))
    assert cards._grace.isActive()
    move(pane, at(pane, 9))
    assert not cards._grace.isActive(), "back in time"
    QApplication.sendEvent(pane.viewport(), QEvent(QEvent.Type.Leave))
    QApplication.sendEvent(card, QEvent(QEvent.Type.Enter))
    cards._grace.timeout.emit()
    assert cards.card is card
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: cards.card is None)


def test_whatever_moves_takes_it_away(pane: DocumentPane, session: Session, cards: Hovering) -> None:
    mark(session, (0, 20), "Execution")
    for act in (
        lambda: pane.verticalScrollBar().valueChanged.emit(1),
        lambda: pane.resize(990, 640),
        lambda: mark(session, (30, 40), "Surveillance"),
        lambda: QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, 300)),
        lambda: session.open_document(None),
    ):
        cards.at_point(at(pane, 3))
        assert cards.card is not None
        act()
        assert not there(cards)


def test_the_pane_tells_of_a_pointer_at_rest_and_asks_nothing_before(
    qtbot: QtBot, pane: DocumentPane, session: Session
) -> None:
    mark(session, (0, 20), "Execution")
    rested: list[QPoint] = []
    pane.rested.connect(rested.append)
    move(pane, at(pane, 8))
    assert calls_of(lambda: move(pane, at(pane, 9))) < 400
    assert not rested
    qtbot.waitUntil(lambda: bool(rested))
    assert rested == [at(pane, 9)]
    assert pane._rest.interval() == 400
    for stop in (
        lambda: QApplication.sendEvent(pane.viewport(), QEvent(QEvent.Type.Leave)),
        lambda: pane.verticalScrollBar().valueChanged.emit(3),
    ):
        move(pane, at(pane, 9))
        assert pane._rest.isActive()
        stop()
        assert not pane._rest.isActive()


AREA = QRect(0, 0, 1000, 700)


@pytest.mark.parametrize(
    ("passage", "where"),
    [
        (QRect(300, 100, 400, 60), "below"),
        (QRect(300, 500, 400, 60), "above"),
        (QRect(420, 10, 500, 680), "leading"),
        (QRect(20, 10, 500, 680), "trailing"),
    ],
)
def test_it_never_lies_on_the_passage(passage: QRect, where: str) -> None:
    size = QSize(400, 260)
    line = QRect(passage.left() + 50, passage.top() + 10, 1, 20)
    card = QRect(place_card(size, passage, line, AREA, 8), size)
    assert AREA.contains(card)
    assert not card.intersects(passage)
    found = {
        "below": card.top() > passage.bottom(),
        "above": card.bottom() < passage.top(),
        "leading": card.right() < passage.left(),
        "trailing": card.left() > passage.right(),
    }
    assert found[where]


def test_where_the_passage_fills_everything_the_line_stays_free() -> None:
    size = QSize(400, 260)
    for y in (20, 330, 660):
        line = QRect(300, y, 1, 20)
        card = QRect(place_card(size, AREA, line, AREA, 8), size)
        assert AREA.contains(card)
        assert not card.intersects(line)


def test_many_segments_are_left_out_rather_than_covering_the_words(
    pane: DocumentPane, session: Session, cards: Hovering
) -> None:
    for number in range(9):
        mark(session, (0, 20 + number), "Execution", "UN document")
    pane.resize(1000, 420)
    cards.at_point(at(pane, 3))
    assert cards.card is not None
    assert cards.card.rest.isVisible()
    passage = pane.span_rect(0, 20).translated(pane.viewport().pos())
    assert not cards.card.geometry().intersects(passage)
    assert pane.rect().contains(cards.card.geometry())


def test_it_is_mirrored(pane: DocumentPane, session: Session, cards: Hovering) -> None:
    mark(session, (0, 20), "Execution")
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    cards.at_point(at(pane, 3))
    assert cards.card is not None
    assert pane.rect().contains(cards.card.geometry())
    facets = [part for part in cards.card.findChildren(Label) if part.text() == "Abuse type"]
    codes = [part for part in cards.card.findChildren(Label) if "Execution" in part.text()]
    QApplication.processEvents()
    assert facets[0].x() > codes[0].x()


def test_the_key_of_an_action_takes_away_a_card_of_the_pointer(
    pane: DocumentPane, session: Session, cards: Hovering
) -> None:
    def means(key: Qt.Key) -> None:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
        QApplication.sendEvent(pane, event)

    mark(session, (0, 20), "Execution")
    cards.at_point(at(pane, 3))
    assert cards.card is not None
    means(Qt.Key.Key_Control)
    means(Qt.Key.Key_Escape)
    assert cards.card is not None, "Escape itself arrives as a press, and is used up by the card"
    means(Qt.Key.Key_B)
    assert cards.card is None
