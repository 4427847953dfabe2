"""Answers that were not typed into the palette: what is covered gives no words, and each of them can be repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.core import covering
from desktop.core.model import Cardinality
from desktop.ui.covering import covering_of
from tests.core.making import parsed
from tests.ui.desk_case import code
from tests.ui.dialogs.driving import drive
from tests.ui.window_case import own_settings, said, small_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.model import CodeId
    from desktop.ui.dialogs.another_code import AnotherCode
    from desktop.ui.dialogs.same_words import SameWords
    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = small_window(qtbot, own_settings(tmp_path), tmp_path)
    yield made
    made.take_down()


@pytest.fixture
def session(window: MainWindow) -> Session:
    assert window.session is not None
    return window.session


def given(session: Session) -> set[str]:
    segment = session.selected_segment()
    assert segment is not None
    return {session.project.codebook.code(coding.code).name for coding in segment.codings}


def covered(session: Session, start: int, end: int) -> None:
    assert session.document is not None
    session.project.coding.code_span(session.document, start, end, [code(session, "Execution")])
    covering.cover(session.project, code(session, "Execution"), True)


def picked(session: Session, name: str, dialog: AnotherCode) -> None:
    dialog.pick.field.setText(name)
    assert dialog.pick.present == code(session, name)
    dialog.finish()


# what is covered


@pytest.mark.parametrize("span", [(0, 6), (3, 20)])
def test_a_covered_passage_names_no_code(window: MainWindow, session: Session, span: tuple[int, int]) -> None:
    covered(session, 0, 6)
    before = session.project.store.dump()
    session.set_span(span)
    window.more.segment.in_vivo()
    assert session.project.store.dump() == before
    assert said(window) == "What is covered gives no words: ask for it first, with Space in the text"
    covering_of(session).open((0, 6))
    session.set_span((0, 6))
    window.more.segment.in_vivo()
    assert "People" in given(session)


def test_covered_words_are_not_looked_for_everywhere(window: MainWindow, session: Session) -> None:
    covered(session, 0, 6)
    session.set_span((0, 6))
    words: list[str] = []

    def look(dialog: SameWords) -> None:
        words.append(dialog.field.text())
        dialog.reject()

    drive(window.more.segment.same_words, look)
    covering_of(session).open((0, 6))
    session.set_span((0, 6))
    drive(window.more.segment.same_words, look)
    assert words == ["", "People"]


def test_covered_words_are_not_found_everywhere(window: MainWindow, session: Session) -> None:
    covered(session, 0, 6)
    session.set_span((0, 6))
    window.more.memo.find()
    assert window.pages["find"].field.text() == ""  # type: ignore[attr-defined]


def test_an_edge_on_the_move_is_taken_before_words_are(window: MainWindow, session: Session) -> None:
    session.set_span((0, 6))
    session.code(code(session, "UN document"))
    pane = window.more.segment.pane
    pane.nudge_edge("end", "word", 1)
    words: list[str] = []

    def look(dialog: SameWords) -> None:
        words.append(dialog.field.text())
        dialog.reject()

    drive(window.more.segment.same_words, look)
    assert words == ["People are"]
    pane.nudge_edge("end", "word", 1)
    window.more.segment.in_vivo()
    assert given(session) == {"UN document", "People are watched"}


def test_an_edge_on_the_move_is_copied_as_it_is_seen(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.set_span((0, 6))
    session.code(code(session, "UN document"))
    pane = window.more.segment.pane
    pane.setFocus()
    pane.nudge_edge("end", "word", 1)
    qtbot.waitUntil(lambda: window.book["edit.copy"].isEnabled())
    steps = session.project.step_count()
    qtbot.keyClick(pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "People are"
    assert pane.provisional_span() == (0, 10)
    assert session.project.step_count() == steps
    qtbot.keyClick(pane, Qt.Key.Key_Escape)
    qtbot.keyClick(pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "People"
    qtbot.keyClick(pane, Qt.Key.Key_Escape)  # else Ctrl counts as held in what is tested next


def test_an_edge_that_moved_over_covered_words_does_not_uncover_them(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    covered(session, 7, 10)
    session.set_span((0, 6))
    session.code(code(session, "UN document"))
    QApplication.clipboard().setText("before")
    window.more.segment.pane.nudge_edge("end", "word", 1)
    qtbot.waitUntil(lambda: window.book["edit.copy"].isEnabled())
    window.book["edit.copy"].trigger()
    assert QApplication.clipboard().text() == "before"
    assert "not copied" in said(window)


# repeating


def test_own_words_are_repeated(window: MainWindow, session: Session) -> None:
    session.set_span((0, 6))
    window.more.segment.in_vivo()
    session.set_span((11, 18))
    window.work.repeat()
    assert given(session) == {"People"}


@pytest.mark.parametrize("moving", [False, True])
def test_what_a_segment_got_besides_is_repeated(window: MainWindow, session: Session, moving: bool) -> None:
    session.set_span((0, 6))
    session.code(code(session, "Surveillance"))
    session.set_span((7, 10))
    session.code(code(session, "UN document"))
    session.go_to_neighbour(-1)
    assert given(session) == {"Surveillance"}
    act = window.more.segment.give_to_another
    drive(lambda: act(moving=moving), lambda dialog: picked(session, "Unlawful killing", dialog))
    session.set_span((11, 18))
    window.work.repeat()
    assert given(session) == {"Unlawful killing"}


def test_what_was_given_everywhere_is_repeated(window: MainWindow, session: Session) -> None:
    session.project.documents.add([parsed("Other", "People, people and people.")])
    session.set_span((0, 6))
    session.code(code(session, "UN document"))
    session.set_span((0, 6))

    def give(dialog: SameWords) -> None:
        dialog.field.setText("people")
        dialog._add(code(session, "Surveillance"))
        while dialog.looking:
            dialog._go_on()
        dialog.finish()

    drive(window.more.segment.same_words, give)
    assert said(window).startswith("Coded 4 passages")
    session.set_span((11, 18))
    window.work.repeat()
    assert given(session) == {"Surveillance"}


def test_all_answers_to_a_facet_that_takes_many_are_repeated(window: MainWindow, session: Session) -> None:
    session.set_span((0, 6))
    for name in ("Surveillance", "Execution", "UN document", "Satellite imagery"):
        session.code(code(session, name))
    session.set_span((11, 18))
    window.work.repeat()
    assert given(session) == {"Surveillance", "Execution", "Satellite imagery"}


def test_what_was_taken_away_again_is_not_repeated(window: MainWindow, session: Session) -> None:
    session.set_span((0, 6))
    for name in ("Surveillance", "Execution"):
        session.code(code(session, name))
    session.remove_code(code(session, "Surveillance"))
    session.code(code(session, "UN document"))
    session.set_span((11, 18))
    window.work.repeat()
    assert given(session) == {"Execution", "UN document"}


def repeated(window: MainWindow, session: Session) -> set[str]:
    session.set_span((11, 18))
    window.work.repeat()
    return given(session) if session.segment is not None else set()


def test_a_code_out_of_use_is_left_out_of_what_is_repeated(window: MainWindow, session: Session) -> None:
    session.set_span((0, 6))
    for name in ("Surveillance", "UN document"):
        session.code(code(session, name))
    session.project.organising.retire([code(session, "UN document")])
    assert repeated(window, session) == {"Surveillance"}
    assert said(window) == "Not repeated, because out of use or not fitting: UN document"


def test_a_merged_code_is_repeated_as_what_it_became(window: MainWindow, session: Session) -> None:
    session.set_span((0, 6))
    session.code(code(session, "Surveillance"))
    session.project.organising.merge([code(session, "Surveillance")], code(session, "Execution"))
    assert repeated(window, session) == {"Execution"}


def test_nothing_that_can_be_repeated_is_said(window: MainWindow, session: Session) -> None:
    session.set_span((0, 6))
    session.code(code(session, "Surveillance"))
    session.project.organising.retire([code(session, "Surveillance")])
    before = session.project.store.dump()
    assert repeated(window, session) == set()
    assert session.project.store.dump() == before
    assert said(window) == "Not repeated, because out of use or not fitting: Surveillance"


def codes(session: Session, *names: str) -> list[CodeId]:
    return [code(session, name) for name in names]


def test_only_what_fits_a_facet_that_takes_one_now_is_repeated(window: MainWindow, session: Session) -> None:
    session.set_span((0, 6))
    session.code_many(codes(session, "Surveillance", "Execution"))
    facet = session.project.codebook.code(code(session, "Execution")).facet
    session.project.codebook.change_facet(facet, cardinality=Cardinality.ONE, required=True)
    assert len(repeated(window, session)) == 1


def test_a_code_that_was_undone_is_not_repeated(window: MainWindow, session: Session) -> None:
    session.set_span((0, 6))
    window.more.segment.in_vivo()
    session.undo()
    before = session.project.store.dump()
    assert repeated(window, session) == set()
    assert session.project.store.dump() == before
