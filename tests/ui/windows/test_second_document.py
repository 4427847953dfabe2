"""Two documents beside each other: both are coded in, one is in hand, nothing is left behind."""

from __future__ import annotations

import gc
import random
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.core import covering
from desktop.ui.pane_session import EMITTED, SIGNALS, PaneSession
from desktop.ui.session import Session
from tests.core.making import TEXT, parsed
from tests.scale import scale
from tests.ui.desk_case import code
from tests.ui.window_case import own_settings, session_of, small_window, window_on

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.model import DocumentId
    from desktop.ui.widgets.document_view import DocumentView
    from desktop.ui.windows.main_window import MainWindow
    from desktop.ui.windows.second_document import SecondDocument


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = small_window(qtbot, own_settings(tmp_path), tmp_path)
    session_of(made).project.documents.add([parsed("Second", f"{TEXT}\n{TEXT}"), parsed("Third")])
    return made


def beside(window: MainWindow) -> SecondDocument:
    assert window.desk is not None
    return window.desk.beside


def documents(window: MainWindow) -> list[DocumentId]:
    return [each.id for each in session_of(window).project.documents.all()]


def opened(window: MainWindow, at: int = 1) -> tuple[DocumentView, DocumentView]:
    assert beside(window).open(documents(window)[at])
    first, second = beside(window).views()
    return first, second


def shown(view: DocumentView) -> set[tuple[int, int, tuple[int, ...]]]:
    """What a text draws: each segment with its codes."""
    return {(one.start, one.end, tuple(sorted(one.codes))) for one in view.pane._segments.values()}


def stored(window: MainWindow, document: DocumentId) -> set[tuple[int, int, tuple[int, ...]]]:
    project = session_of(window).project
    return {
        (one.start, one.end, tuple(sorted(coding.code for coding in one.codings)))
        for one in project.coding.segments(document)
    }


def test_every_verb_of_a_session_is_passed_on() -> None:
    reading = {
        "attempt", "coder", "is_shown", "coder_counts", "has_consensus", "current_document", "text", "selected_segment",
        "target_span", "own_segments", "open_facets", "counts", "progress",
    }  # fmt: skip
    own = {
        *vars(PaneSession),
        *SIGNALS,
        *EMITTED,
        "document_changed",
        "selection_changed",
        "work_changed",
        "scroll_wanted",
    }
    for name in vars(Session):
        if not name.startswith("_") and name != "staticMetaObject":
            assert name in own or name in reading, f"{name} would be done to a text, not to the session"


def test_the_signals_of_the_session_are_heard_in_each_text(window: MainWindow) -> None:
    first, second = opened(window)
    for view in (first, second):
        heard: list[object] = []
        view.session.step_done.connect(heard.append)
        view.session.said.connect(lambda words, _data, heard=heard: heard.append(words))
        session_of(window).code_passage(code(session_of(window), "Surveillance"), (0, 6))
        view.session.said.emit("Nobody is named as speaking here", {})
        assert len(heard) == 2
        assert window.status is not None
        assert window.status.last.text() == "Nobody is named as speaking here"
        session_of(window).undo()


def test_the_action_opens_the_next_document_and_closes_it_again(window: MainWindow) -> None:
    action = window.book["beside.open"]
    action.trigger()
    first, second = beside(window).views()
    assert [view.session.document for view in (first, second)] == documents(window)[:2]
    assert window.desk is not None
    assert window.desk.view is second
    assert session_of(window).document == documents(window)[1]
    assert action.isChecked()
    action.trigger()
    assert not beside(window).is_open
    assert session_of(window).document == documents(window)[0]
    assert not action.isChecked()


def test_the_hand_follows_the_keyboard_and_everything_speaks_of_it(window: MainWindow) -> None:
    first, second = opened(window)
    session = session_of(window)
    assert window.desk is not None
    assert second.pane.hasFocus()
    window.book["beside.other"].trigger()
    assert first.pane.hasFocus()
    assert window.desk.view is first
    assert session.document == documents(window)[0]
    assert [line.in_hand for line in (beside(window).lines[first], beside(window).lines[second])] == [True, False]
    assert "in hand" in first.pane.accessibleName()
    assert "in hand" not in second.pane.accessibleName()
    window.book["view.text"].trigger()  # from the text to the other one
    assert second.pane.hasFocus()
    window.desk.documents.field.setFocus()
    window.book["view.text"].trigger()  # from elsewhere to the one in hand
    assert second.pane.hasFocus()
    QTest.mouseClick(first.pane.viewport(), Qt.MouseButton.LeftButton, pos=first.pane.text_rect().center())
    assert session.document == documents(window)[0]


def test_each_keeps_what_is_selected_in_it(window: MainWindow) -> None:
    first, second = opened(window)
    session = session_of(window)
    second.pane.set_selected_span(3, 9)
    found = [session.span]
    beside(window).take(first)
    found.append(session.span)
    first.pane.set_selected_span(20, 30)
    beside(window).take(second)
    found += [session.span, second.pane.selected_span()]
    beside(window).take(first)
    found.append(session.span)
    assert found == [(3, 9), None, (3, 9), (3, 9), (20, 30)]


def test_codes_given_in_either_text_go_where_the_words_are(window: MainWindow) -> None:
    first, second = opened(window)
    session = session_of(window)
    given = code(session, "Surveillance")
    second.pane.set_selected_span(0, 6)
    session.code(given)
    # A code dropped on the text that is not in hand.
    first.pane.codes_dropped.emit([given], (10, 20))
    assert stored(window, documents(window)[1]) == {(0, 6, (given,))} == shown(second)
    assert stored(window, documents(window)[0]) == {(10, 20, (given,))} == shown(first)
    assert session.document == documents(window)[0]
    session.undo()
    assert shown(first) == set()
    session.undo()
    assert shown(second) == set()
    assert session.document == documents(window)[1], "undo goes to the text that shows what changed"
    assert first.session.document == documents(window)[0], "the other one shows what it showed"


def test_the_same_document_twice(window: MainWindow) -> None:
    first, second = opened(window, 0)
    session = session_of(window)
    given = code(session, "Surveillance")
    second.pane.set_selected_span(0, 6)
    done = session.code(given)
    assert shown(first) == shown(second) == {(0, 6, (given,))}
    assert done is not None
    session.move_edges(done, 0, 9)
    assert shown(first) == shown(second) == {(0, 9, (given,))}
    session.delete_segment()
    assert shown(first) == shown(second) == set()


@pytest.mark.parametrize("seed", range(scale(3, 40)))
def test_coding_at_random_in_both(window: MainWindow, seed: int) -> None:
    chance = random.Random(seed)
    opened(window, seed % 3)
    session = session_of(window)
    codes = [each.id for each in session.project.codebook.codes()]
    for _act in range(60):
        if not beside(window).is_open:
            opened(window, chance.randrange(len(documents(window))))
        view = chance.choice(beside(window).views())
        what = chance.randrange(9)
        length = len(view.session.text())
        if what <= 2:
            start = chance.randrange(length - 1)
            view.pane.set_selected_span(start, min(length, start + chance.randrange(1, 40)))
            view.session.code(chance.choice(codes))
        elif what == 3:
            session.undo()
        elif what == 4:
            session.redo()
        elif what == 5:
            beside(window).take(view)
        elif what == 6:
            view.session.open_document(chance.choice(documents(window)))
        elif what == 7:
            view.session.go_to_neighbour(1)
            view.session.delete_segment()
        elif chance.random() < 0.3:
            beside(window).close(view)
        QApplication.processEvents()  # a document that was undone takes its text with it
        for each in beside(window).views():
            document = each.session.document
            assert document is not None
            assert shown(each) == stored(window, document)
            assert each.pane.document_text() == session.project.documents.text(document)
        in_hand = [each for each in beside(window).views() if each.session.in_hand]  # type: ignore[attr-defined]
        assert window.desk is not None
        assert in_hand == [window.desk.view]
        assert session.document == window.desk.view.session.document


def test_steps_from_elsewhere_reach_the_text_that_is_not_in_hand(window: MainWindow) -> None:
    first, _second = opened(window)
    project = session_of(window).project
    given = code(session_of(window), "Surveillance")
    project.coding.code_span(documents(window)[0], 2, 12, [given])
    assert shown(first) == {(2, 12, (given,))}
    covering.set_covered(project, [given])
    assert first.pane.cover_at(2, 12) == (2, 12)


def test_a_document_that_is_deleted_takes_its_text_with_it(qtbot: QtBot, window: MainWindow) -> None:
    opened(window)
    beside(window).take(beside(window).first)
    session_of(window).project.documents.delete(documents(window)[1])
    qtbot.waitUntil(lambda: not beside(window).is_open)
    assert session_of(window).document == documents(window)[0]


def test_closing_the_first_leaves_the_second_in_its_place(window: MainWindow) -> None:
    first, second = opened(window)
    second.pane.set_selected_span(3, 9)
    QTest.mouseClick(beside(window).crosses[first], Qt.MouseButton.LeftButton)
    assert not beside(window).is_open
    assert session_of(window).document == documents(window)[1]
    assert session_of(window).span == (3, 9)
    assert beside(window).first.pane.document_text() == session_of(window).text()


def test_nothing_stays_of_a_text_that_was_closed(window: MainWindow) -> None:
    _first, second = opened(window)
    second.pane.set_selected_span(0, 6)
    second.answer("sur")
    watched = [weakref.ref(each) for each in (second, second.pane, second.link)]
    beside(window).close()
    del second, _first
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [each() for each in watched] == [None] * len(watched)
    session_of(window).code_passage(code(session_of(window), "Surveillance"), (0, 6))


def test_without_width_they_stand_one_below_the_other(qtbot: QtBot, window: MainWindow) -> None:
    first, second = opened(window)
    assert first.y() == second.y()
    assert window.width() == 1440, "two heads must not make the window wider"
    assert abs(first.width() - second.width()) <= 2
    assert not first.head.margin_button.isVisible()
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: second.y() > first.y())
    assert first.head.right.isVisible()
    assert not second.head.right.isVisible()
    window.resize(1600, 900)
    qtbot.waitUntil(lambda: first.y() == second.y())
    assert second.head.right.isVisible()


def test_what_stood_beside_is_there_again(qtbot: QtBot, tmp_path: Path, window: MainWindow) -> None:
    opened(window)
    path = session_of(window).project.path
    window.close_project()
    from desktop.core.project import Project

    again = window_on(qtbot, own_settings(tmp_path), Project.open(path), ask=False)
    qtbot.waitUntil(lambda: beside(again).is_open)
    first, second = beside(again).views()
    assert [view.session.document for view in (first, second)] == documents(again)[:2]
    assert again.desk is not None
    assert again.desk.view is second
    window.book["beside.open"].trigger()


def test_an_offer_stands_below_the_text_that_it_is_about(qtbot: QtBot, window: MainWindow) -> None:
    first, second = opened(window)
    given = code(session_of(window), "Surveillance")
    for span in ((0, 30), (10, 40)):
        session_of(window).code_passage(given, span)
    qtbot.waitUntil(lambda: second.offer_bar is not None and bool(second.offer_bar.notices))
    beside(window).take(first)
    qtbot.waitUntil(lambda: second.offer_bar is not None and not second.offer_bar.notices)
    assert first.offer_bar is None or not first.offer_bar.notices


def test_the_foot_says_where_the_caret_stands_and_nothing_of_the_document_before(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.widgets.status_line.JUST_TOLD", -1.0)
    first, second = opened(window)
    status = window.status
    assert status is not None
    count = session_of(window).project.documents.paragraphs(documents(window)[1]).count
    second.pane.set_selected_span(len(TEXT) + 3, len(TEXT) + 3)
    qtbot.waitUntil(lambda: status.place.text() == f"¶ {count // 2 + 1} of {count}")
    beside(window).bring(first)
    first.pane.set_selected_span(0, 0)
    qtbot.waitUntil(lambda: status.place.text().startswith("¶ 1 of "))
    session_of(window).said.emit("Nobody is named as speaking here", {})
    beside(window).bring(second)
    assert status.last.text() == ""
