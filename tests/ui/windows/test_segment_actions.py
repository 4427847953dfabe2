"""Selecting and shaping from the window: what cannot be done is said, what is done leaves the right thing in hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from desktop.core import covering, shaping
from desktop.core.project import Project
from desktop.ui.covering import SIGN
from desktop.ui.dialogs.same_words import SameWords
from desktop.ui.models.left_twins import left_pairs
from desktop.ui.settings import Settings
from desktop.ui.theme import current
from desktop.ui.windows.main_window import MainWindow
from desktop.ui.windows.text_menu import build_text_menu
from tests.core.making import parsed, small_project
from tests.ui.desk_case import code
from tests.ui.dialogs.driving import drive
from tests.ui.window_case import own_settings, said, session_of, small_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.model import Segment
    from desktop.ui.dialogs.twins import TwinsDialog

SEGMENT_ACTIONS = (
    "segment.split",
    "segment.join_next",
    "segment.join_previous",
    "segment.in_vivo",
    "edit.turn",
    "edit.whole",
    "edit.hit",
    "edit.snap",
)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return own_settings(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, settings: Settings) -> Iterator[MainWindow]:
    made = small_window(qtbot, settings, tmp_path)
    yield made
    made.take_down()


def mark(window: MainWindow, start: int, end: int) -> int:
    session = session_of(window)
    assert session.document is not None
    return session.project.coding.mark(session.document, start, end)


def test_nothing_in_hand_is_said_and_changes_nothing(window: MainWindow) -> None:
    session = session_of(window)
    before = session.project.store.dump()
    window.more.segment.split()
    assert said(window) == "Put the caret into one of your segments to split it"
    window.more.segment.select_hit()
    assert said(window) == "Nothing was found in this document yet"
    window.more.segment.select_turn()
    assert said(window) == "Nobody is named as speaking here"
    window.more.segment.in_vivo()
    window.more.segment.join_with(1)
    assert session.project.store.dump() == before


def test_a_lone_segment_has_nobody_to_join(window: MainWindow) -> None:
    session = session_of(window)
    session.select_segment(mark(window, 0, 6))  # type: ignore[arg-type]
    window.more.segment.join_with(1)
    assert said(window) == "You have no segment after this one"
    window.more.segment.join_with(-1)
    assert said(window) == "You have no segment before this one"


def test_a_neighbour_is_joined_without_reading_every_segment_again(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_of(window)
    rows = [mark(window, *span) for span in ((0, 6), (6, 14), (14, 20))]
    session.select_segment(rows[1])  # type: ignore[arg-type]
    read: list[object] = []
    whole = session.project.coding.segments

    def segments(*args: Any) -> list[Segment]:
        read.append(args)
        return whole(*args)

    monkeypatch.setattr(session.project.coding, "segments", segments)
    window.more.segment.join_with(1)
    window.more.segment.join_with(-1)
    assert [(one.start, one.end) for one in session.own_segments()] == [(0, 20)]
    assert read == []


def test_a_moved_edge_is_kept_before_a_split(window: MainWindow) -> None:
    session, pane = session_of(window), window.more.segment.pane
    session.select_segment(mark(window, 0, 18))  # type: ignore[arg-type]
    pane.nudge_edge("end", "word", 1)
    text = session.text()
    pane.set_selected_span(11, 11)
    window.more.segment.split()
    assert [text[one.start : one.end] for one in session.own_segments()] == ["People are", "watched more"]
    assert session.segment == session.own_segments()[1].id
    window.work.undo()
    assert [text[one.start : one.end] for one in session.own_segments()] == ["People are watched more"]


def test_a_refusal_of_the_project_is_a_sentence_above_the_text(window: MainWindow) -> None:
    session = session_of(window)
    session.set_lens(session.project.codebook.facets()[2].id)
    session.set_span((0, 6))
    window.more.segment.in_vivo()
    assert window.desk is not None
    assert window.desk.view.strip.isVisible()
    assert "is no date that can be read" in window.desk.view.strip.sentence


def test_reading_only_and_nobody_coding_are_sentences(qtbot: QtBot, tmp_path: Path, settings: Settings) -> None:
    with small_project(tmp_path / "r.testimonia") as made:
        segment = made.coding.mark(made.documents.all()[0].id, 0, 18)
    made_window = MainWindow(settings, current())
    qtbot.addWidget(made_window)
    made_window.show_project(Project.open(tmp_path / "r.testimonia", read_only=True), "Ana Ruiz", ask=False)
    made_window.show()
    session = session_of(made_window)
    session.open_document(session.project.documents.all()[0].id)
    failed: list[object] = []
    session.failed.connect(failed.append)
    session.select_segment(segment)
    for act in ("split", "in_vivo", "same_words", "show_twins"):
        made_window.more.segment.pane.set_selected_span(7, 7)
        session.select_segment(segment)
        getattr(made_window.more.segment, act)()
    made_window.more.segment.give_to_another(moving=False)
    assert len(failed) == 5
    assert all("reading only" in str(getattr(error, "template", "")) for error in failed), failed
    made_window.take_down()


def test_without_a_project_the_actions_are_off_and_say_why(qtbot: QtBot, settings: Settings) -> None:
    empty = MainWindow(settings, current())
    qtbot.addWidget(empty)
    empty.show_welcome()
    for name in SEGMENT_ACTIONS:
        assert not empty.book[name].isEnabled(), name
        assert "first" in empty.book[name].toolTip()
    assert empty.more.segment.window.session is None


def test_snapping_is_shown_and_remembered(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    assert window.desk is not None
    head = window.desk.view.head
    assert not head.snap.isVisible(), "where there is little room nothing is said of what is as always"
    window.book["edit.snap"].trigger()
    window.book["edit.snap"].trigger()
    assert settings.preferences.snap == "sentence"
    assert head.snap.isVisible()
    assert head.snap.text() == "Snap to sentences"
    assert window.more.segment.pane.snapping.unit == "sentence"
    assert window.book["edit.snap_sentence"].isChecked()
    assert Settings(settings.store).preferences.snap == "sentence"
    session_of(window).set_span((0, 6))
    window.work.mark()
    segment = session_of(window).selected_segment()
    assert segment is not None
    assert session_of(window).text()[segment.start : segment.end] == (
        "People are watched more closely than ten years ago."
    )
    settings.preferences.snap = "syllable"
    settings.save()
    assert Settings(settings.store).preferences.snap == "off"


def test_the_menu_of_the_text_offers_shaping_of_ones_own_segment(window: MainWindow) -> None:
    session = session_of(window)
    own = mark(window, 0, 18)
    session.select_segment(own)  # type: ignore[arg-type]
    menu = build_text_menu(window, None, [own])
    names = [action.text() for action in menu.actions()]
    menu.close()
    assert "Shape" in names
    session.select_segment(None)
    menu = build_text_menu(window, (20, 30), [])
    names = [action.text() for action in menu.actions()]
    menu.close()
    assert "Shape" not in names
    assert "Code with its own words" in names


def test_twins_are_united_or_left_in_the_list(window: MainWindow) -> None:
    session = session_of(window)
    mark(window, 0, 51), mark(window, 0, 50)
    project = session.project
    second = mark(window, 56, 100)
    third = mark(window, 56, 101)
    pairs = [set(pair.ids) for pair in shaping.duplicates(project, session.document)]  # type: ignore[arg-type]
    assert len(pairs) == 2

    def act(dialog: TwinsDialog) -> None:
        assert len(dialog.pairs) == 2
        dialog.finish()
        assert len(dialog.pairs) == 1
        dialog.leave()
        assert dialog.pairs == {}
        assert not dialog.primary.isEnabled()
        assert "No two of your segments" in dialog.told.text()
        dialog.reject()

    drive(window.more.segment.show_twins, act)
    assert len(session.own_segments()) == 3
    assert left_pairs(session) == [f"{min(second, third)}-{max(second, third)}"]

    def look(dialog: TwinsDialog) -> None:
        assert dialog.pairs == {}
        dialog.reject()

    drive(window.more.segment.show_twins, look)


def test_the_dialog_of_same_words_keeps_what_was_chosen(qtbot: QtBot, window: MainWindow) -> None:
    session = session_of(window)
    session.project.documents.add([parsed("Other", "The camp. The camps. No camp at all.\nتلك الكامب")])
    dialog = SameWords(window, session, "camp", [])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.looking)
    assert dialog.told.text() == "2 of 2 passages chosen"
    assert not dialog.primary.isEnabled()
    dialog.whole.setChecked(False)
    qtbot.waitUntil(lambda: dialog.told.text() == "4 of 4 passages chosen")
    dialog.list.setCurrentIndex(dialog.hits.index(1))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.told.text() == "3 of 4 passages chosen"
    dialog._filter(session.document)
    assert dialog.hits.rowCount() == 1
    dialog.hits.choose_all(False)
    dialog._filter(None)
    assert len(dialog.hits.chosen) == 2, "what is not shown keeps its choice"
    qtbot.keyClicks(dialog.pick.field, "surv")
    dialog.finish()
    assert dialog.codes == [code(session, "Surveillance")]
    dialog.hits.choose_all(False)
    assert not dialog.primary.isEnabled()
    dialog.hits.choose_all(True)
    dialog.finish()
    assert dialog.applied is not None
    assert (dialog.applied.passages, dialog.applied.documents) == (4, 2)


def test_an_answer_that_would_be_replaced_is_not_chosen_by_itself(qtbot: QtBot, window: MainWindow) -> None:
    session = session_of(window)
    assert session.document is not None
    start = session.text().index("camps")
    session.project.coding.code_span(session.document, start, start + 5, [code(session, "UN document")])
    dialog = SameWords(window, session, "camps", [code(session, "Satellite imagery")])
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: not dialog.looking)
    assert dialog.hits.chosen == []
    assert "now UN document" in str(dialog.hits.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    dialog.hits.toggle(0)
    dialog.finish()
    names = [session.project.codebook.code(c.code).name for c in session.own_segments()[0].codings]
    assert names == ["Satellite imagery"]


def test_what_is_covered_is_not_quoted_in_the_list(qtbot: QtBot, window: MainWindow) -> None:
    session = session_of(window)
    assert session.document is not None
    start = session.text().index("camps")
    session.project.coding.code_span(session.document, start - 4, start + 20, [code(session, "Execution")])
    covering.cover(session.project, code(session, "Execution"), True)
    dialog = SameWords(window, session, "camps", [])
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: not dialog.looking)
    line = str(dialog.hits.index(0).data())
    assert "camps" not in line
    assert SIGN in line
    assert "stand beside each other" in line


def test_very_many_documents_are_looked_through_bit_by_bit(qtbot: QtBot, window: MainWindow) -> None:
    session = session_of(window)
    session.project.documents.add([parsed(f"D{n}", f"The camp {n} was closed. " * 400) for n in range(400)])
    dialog = SameWords(window, session, "camp", [])
    qtbot.addWidget(dialog)
    assert dialog.looking, "the first look is a short one"
    qtbot.waitUntil(lambda: dialog.cut or not dialog.looking, timeout=20_000)
    assert len(dialog.hits.hits) == 20_000
    assert "there are more" in dialog.told.text()
    assert not dialog.turn.isActive()
