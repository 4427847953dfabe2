"""Rounds in the window: reviews and answering what is open, where something is in the way, and what is kept of them."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from desktop.core.completeness import What, listed
from desktop.core.definition import Definition
from desktop.core.model import Cardinality, Certainty
from desktop.core.project import Project
from desktop.core.queries.review import Wanted
from desktop.ui import rounds
from desktop.ui.dialogs.review_choice import BETWEEN, EVERY, ReviewDialog
from desktop.ui.models.review_words import wanted_words
from desktop.ui.rounds import Mark
from desktop.ui.settings import Settings
from desktop.ui.theme import current
from desktop.ui.windows.completeness_page import CompletenessPage
from desktop.ui.windows.main_window import MainWindow
from tests.core.making import parsed, small_project
from tests.ui.desk_case import code, coder, facet

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.model import SegmentId
    from desktop.ui.session import Session
    from desktop.ui.widgets.review_bar import ReviewBar


class Whole:
    """Ana's window on two documents."""

    def __init__(self, qtbot: QtBot, folder: Path, project: Project) -> None:
        self.qtbot = qtbot
        settings = Settings(QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat))
        self.window = MainWindow(settings, current())
        qtbot.addWidget(self.window)
        self.window.resize(1440, 900)
        self.window.show_project(project, "Ana Ruiz")
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    @property
    def session(self) -> Session:
        assert self.window.session is not None
        return self.window.session

    @property
    def bar(self) -> ReviewBar:
        found = self.window.more.review.reviewing().bar
        assert found is not None
        return found

    def coded(self, start: int, end: int, *names: str, document: int = 0) -> SegmentId:
        target = self.session.project.documents.all()[document].id
        codes = [code(self.session, name) for name in names]
        return self.session.project.coding.code_span(target, start, end, codes)

    def has(self, segment: SegmentId) -> list[str]:
        book = self.session.project.codebook
        return [book.code(coding.code).name for coding in self.session.project.coding.segment(segment).codings]

    def replaced(self) -> tuple[int, int] | None:
        return self.session.project.coding.replaced

    def review(self, wanted: Wanted) -> None:
        self.window.more.review.review(wanted)
        QApplication.processEvents()

    def press(self, key: Qt.Key) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self.qtbot.keyClick(focus, key)
        QApplication.processEvents()
        QApplication.processEvents()

    def type(self, text: str) -> None:
        for letter in text:
            focus = QApplication.focusWidget()
            assert focus is not None
            self.qtbot.keyClicks(focus, letter)


@pytest.fixture
def whole(qtbot: QtBot, tmp_path: Path) -> Iterator[Whole]:
    project = small_project(tmp_path / "small.testimonia")
    project.documents.add([parsed("Second")])
    made = Whole(qtbot, tmp_path, project)
    made.session.open_document(project.documents.all()[0].id)
    yield made
    made.window.take_down()


def test_the_answer_that_is_looked_at_gives_way_in_one_step(whole: Whole) -> None:
    first = whole.coded(0, 5, "Execution")
    second = whole.coded(10, 15, "Execution", document=1)
    steps = whole.session.project.step_count()
    whole.review(Wanted(codes=(code(whole.session, "Execution"),)))
    assert QApplication.focusWidget() is whole.bar
    assert whole.session.segment == first
    whole.type("surv")
    whole.press(Qt.Key.Key_Return)
    whole.press(Qt.Key.Key_Escape)
    assert whole.has(first) == ["Surveillance"]
    assert whole.session.project.step_count() == steps + 1
    # The next one lies in the other document, which is on screen by itself.
    whole.qtbot.waitUntil(lambda: whole.session.segment == second)
    assert whole.replaced() == (second, code(whole.session, "Execution"))
    whole.window.more.review.end()
    assert whole.replaced() is None
    whole.session.select_segment(second)
    whole.session.code(code(whole.session, "Surveillance"))
    assert set(whole.has(second)) == {"Execution", "Surveillance"}  # outside a review answers stand beside each other


def test_several_answers_are_not_taken_away_at_once(whole: Whole) -> None:
    row = whole.coded(0, 5, "Execution", "Surveillance")
    whole.review(Wanted())
    whole.press(Qt.Key.Key_Delete)
    assert whole.has(row) == ["Execution", "Surveillance"]
    assert "Several answers are looked at here" in whole.bar.accessibleName()
    whole.session.remove_code(code(whole.session, "Execution"))
    QApplication.processEvents()
    going = whole.window.more.review.reviewing().going
    assert going is not None
    assert going.marks == {row: Mark.CHANGED}


def test_not_sure_counts_as_changed_and_stays(whole: Whole) -> None:
    row = whole.coded(0, 5, "Execution")
    whole.coded(10, 15, "Execution")
    whole.review(Wanted(codes=(code(whole.session, "Execution"),)))
    coding = whole.session.project.coding.segment(row).codings[0]
    whole.session.project.coding.qualify(coding.id, certainty=Certainty.UNSURE, basis=None, note="")
    going = whole.window.more.review.reviewing().going
    assert going is not None
    assert (going.marks, whole.session.segment) == ({row: Mark.CHANGED}, row)
    whole.press(Qt.Key.Key_Return)
    assert going.summary() == {Mark.KEPT: 0, Mark.CHANGED: 1, Mark.REMOVED: 0, Mark.SKIPPED: 0}


def test_what_goes_meanwhile_is_passed_over(whole: Whole) -> None:
    rows = [whole.coded(start, start + 4, "Execution") for start in (0, 10, 20)]
    whole.review(Wanted(codes=(code(whole.session, "Execution"),)))
    whole.session.project.coding.delete(rows[1])
    whole.press(Qt.Key.Key_Return)
    assert whole.session.segment == rows[2]
    whole.press(Qt.Key.Key_Return)
    assert whole.bar.place.text() == "Gone through all 3 passages: 2 kept, 1 removed"
    whole.session.project.documents.delete(whole.session.project.documents.all()[0].id)
    whole.press(Qt.Key.Key_Escape)
    assert not whole.bar.isVisible()


def test_the_text_takes_the_keys_of_the_round_too(whole: Whole) -> None:
    rows = [whole.coded(start, start + 4, "Execution") for start in (0, 10, 20)]
    whole.review(Wanted(codes=(code(whole.session, "Execution"),)))
    assert whole.window.desk is not None
    pane = whole.window.desk.view.pane
    pane.setFocus()
    whole.press(Qt.Key.Key_Return)
    assert whole.session.segment == rows[1]
    pane.setFocus()
    whole.type("s")
    palette = whole.window.desk.view.palette_box
    assert palette is not None
    assert palette.is_open
    assert palette.facet == facet(whole.session, "Abuse type")
    assert palette.field.text() == "s"
    whole.press(Qt.Key.Key_Escape)
    pane.setFocus()
    whole.press(Qt.Key.Key_Escape)
    whole.press(Qt.Key.Key_Escape)
    assert not whole.bar.isVisible()


def test_composed_text_reaches_the_palette(whole: Whole) -> None:
    whole.coded(0, 5, "Execution")
    whole.review(Wanted())
    assert whole.window.desk is not None
    QApplication.sendEvent(whole.bar, QInputMethodEvent("가", []))
    palette = whole.window.desk.view.palette_box
    assert palette is not None
    assert palette.is_open
    settled = QInputMethodEvent("", [])
    settled.setCommitString("감")
    QApplication.sendEvent(whole.bar, settled)
    assert palette.field.text() == "감"


def test_another_coder_and_another_project_end_it(whole: Whole) -> None:
    whole.coded(0, 5, "Execution")
    whole.coded(10, 15, "Execution")
    whole.review(Wanted(codes=(code(whole.session, "Execution"),)))
    whole.press(Qt.Key.Key_Return)
    whole.session.set_coder(coder(whole.session, "Jonas Weber"))
    assert not whole.bar.isVisible()
    assert rounds.kept(whole.session) is None  # it is Ana's
    whole.session.set_coder(coder(whole.session, "Ana Ruiz"))
    left = rounds.kept(whole.session)
    assert left is not None
    assert (left.at, left.left()) == (1, 1)
    left.end()


@pytest.mark.parametrize("state", [None, 3, [], {}, {"coder": 1}, {"coder": "own", "wanted": {}, "order": "x"}])
def test_a_state_that_makes_no_sense_is_no_review(whole: Whole, state: object) -> None:
    if isinstance(state, dict) and state.get("coder") == "own":
        state = {**state, "coder": whole.session.coder}
    whole.session.project.set_view_state("review", state)
    assert rounds.kept(whole.session) is None


def test_over_answered_is_worked_off(whole: Whole) -> None:
    row = whole.coded(0, 5, "UN document")
    whole.session.project.coding.apply(row, code(whole.session, "Satellite imagery"), keep_others=True)
    source = facet(whole.session, "Source type")
    assert whole.session.coder is not None
    found = listed(whole.session.project, whole.session.coder, source, What.OVER)
    whole.window.more.review.work_off(found, What.OVER, source)
    QApplication.processEvents()
    assert whole.window.desk is not None
    palette = whole.window.desk.view.palette_box
    assert palette is not None
    assert (palette.is_open, palette.facet) == (True, source)
    whole.type("un")
    whole.press(Qt.Key.Key_Return)
    whole.qtbot.waitUntil(lambda: whole.bar.over)
    assert whole.has(row) == ["UN document"]


def test_keeping_where_the_definition_changed_confirms(whole: Whole) -> None:
    row = whole.coded(0, 5, "Execution")
    whole.coded(10, 15, "Surveillance")
    definitions, execution = whole.session.project.definitions, code(whole.session, "Execution")
    definitions.set(execution, Definition(full="Killed after a sentence."))
    definitions.set(execution, Definition(full="Killed by a state."), "wider")
    coding = whole.session.project.coding.segment(row).codings[0].id
    assert definitions.is_stale(coding)
    whole.review(Wanted(stale=True))
    whole.press(Qt.Key.Key_Return)
    assert not definitions.is_stale(coding)
    assert whole.bar.place.text() == "Gone through 1 passage: 1 kept"
    whole.session.undo()
    QApplication.processEvents()
    assert definitions.is_stale(coding)
    assert whole.bar.left.text() == "1 left"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_bar_never_makes_the_window_wider(whole: Whole, scale: float) -> None:
    whole.coded(0, 5, "Execution")
    current().set_scale(scale)
    try:
        whole.window.resize(700, 600)
        QApplication.processEvents()
        before = whole.window.width()
        whole.review(Wanted())
        QApplication.processEvents()
        assert whole.window.width() == before
        assert whole.bar.width() <= before
        buttons = (whole.bar.previous, whole.bar.next, whole.bar.close_button)
        assert all(whole.bar.rect().contains(button.geometry()) for button in buttons)
    finally:
        current().set_scale(1.0)


# the dialog


def test_the_dialog_counts_and_combines(whole: Whole) -> None:
    row = whole.coded(0, 5, "Execution")
    whole.coded(10, 15, "Surveillance")
    whole.session.set_code_in_hand(None)
    dialog = ReviewDialog(whole.window, whole.session, None, lambda: date(2000, 1, 3))
    whole.qtbot.addWidget(dialog)
    assert dialog.told.text() == "2 passages in 1 document"
    dialog.field.setText("exec")
    dialog.count()
    assert (dialog.told.text(), dialog.primary.text()) == ("1 passage in 1 document", "Review 1")
    assert dialog.choice().codes == (code(whole.session, "Execution"),)
    dialog.unsure.setChecked(True)
    dialog.count()
    assert (dialog.told.text(), dialog.primary.isEnabled()) == ("No passage is like that.", False)
    coding = whole.session.project.coding.segment(row).codings[0]
    whole.session.project.coding.qualify(coding.id, certainty=Certainty.UNSURE, basis=None, note="")
    dialog.count()
    assert dialog.primary.isEnabled()
    dialog.field.clear()
    dialog.unsure.setChecked(False)
    for chosen, days in (
        ("today", ("2000-01-03", "2000-01-03")),
        ("yesterday", ("2000-01-02", "2000-01-02")),
        ("week", ("1999-12-28", "2000-01-03")),
    ):
        dialog.when.set_present(chosen)
        assert (dialog.choice().first, dialog.choice().last) == days
    dialog.when.set_present(BETWEEN)
    dialog.first.edit.setText("yesterday")
    dialog.count()
    assert dialog.complaint.startswith("A day is written as year, month and day")
    assert not dialog.primary.isEnabled()
    dialog.first.edit.setText("2020-01-01")
    dialog.last.edit.clear()
    dialog.count()
    assert dialog.complaint == ""
    assert dialog.primary.isEnabled()
    dialog.whose.set_present(EVERY)
    dialog.order.set_present(True)
    assert dialog.choice().coders == ()
    assert dialog.choice().seed == dialog.seed
    assert f"{dialog.seed}" in dialog.order.text().replace(",", "")
    assert wanted_words(whole.session, dialog.choice()) == "since 2020-01-01, every coder"
    dialog.reject()


def test_the_code_in_hand_is_ticked_until_another_is_typed(whole: Whole) -> None:
    whole.coded(0, 5, "Execution")
    whole.session.set_code_in_hand(code(whole.session, "Execution"))
    dialog = ReviewDialog(whole.window, whole.session, None)
    whole.qtbot.addWidget(dialog)
    assert dialog.choice().codes == (code(whole.session, "Execution"),)
    dialog.field.setText("surveil")
    assert dialog.choice().codes == (code(whole.session, "Surveillance"),)
    dialog.tick(code(whole.session, "Surveillance"))
    dialog.field.clear()
    dialog.tick(code(whole.session, "Execution"))
    assert set(dialog.choice().codes) == {code(whole.session, "Surveillance"), code(whole.session, "Execution")}
    dialog.reject()


# without somebody who codes, without a right to write


def test_without_a_coder_everything_says_so(whole: Whole) -> None:
    whole.session.set_coder(None)
    review = whole.window.more.review
    review.next_over()
    assert whole.window.desk is not None
    assert whole.window.desk.view.strip.isVisible()
    review.work_off([], What.OPEN, None)
    whole.window.show_page("completeness")
    page = whole.window.pages["completeness"]
    assert isinstance(page, CompletenessPage)
    assert page.empty.isVisible()
    review.work_off_all()
    assert review.rounds is None or review.rounds.going is None


@pytest.mark.skipif(os.name == "nt", reason="a project that is open elsewhere is asked for otherwise there")
def test_what_can_only_be_read_can_be_reviewed_and_not_changed(qtbot: QtBot, tmp_path: Path) -> None:
    project = small_project(tmp_path / "read.testimonia")
    document = project.documents.all()[0].id
    row = project.coding.code_span(document, 0, 5, [project.codebook.codes(builtins=False)[1].id])
    project.close()
    made = Whole(qtbot, tmp_path, Project.open(tmp_path / "read.testimonia", read_only=True))
    try:
        made.review(Wanted())
        before = made.has(row)
        made.type("s")
        made.press(Qt.Key.Key_Delete)
        assert made.has(row) == before
        assert made.window.desk is not None
        assert made.window.desk.view.strip.isVisible()
        made.press(Qt.Key.Key_Return)
        assert made.bar.over
        made.window.show_page("completeness")
        page = made.window.pages["completeness"]
        assert isinstance(page, CompletenessPage)
        assert not page.bars[0].required.isEnabled()
        assert not page.all.isVisible()
    finally:
        made.window.take_down()


# the page


def test_the_page_follows_what_is_done(whole: Whole) -> None:
    row = whole.coded(0, 5, "Execution")
    whole.window.show_page("completeness")
    page = whole.window.pages["completeness"]
    assert isinstance(page, CompletenessPage)
    source = facet(whole.session, "Source type")
    bar = next(bar for bar in page.bars if bar.facet.id == source)
    assert bar.links[What.OPEN].text() == "1 unanswered"
    whole.session.project.coding.apply(row, code(whole.session, "UN document"))
    whole.qtbot.waitUntil(lambda: bar.links[What.OWN].text() == "1 answered")
    whole.session.project.coding.apply(row, code(whole.session, "Satellite imagery"), keep_others=True)
    whole.qtbot.waitUntil(lambda: bar.links[What.OVER].text() == "1 with too many answers")
    page.choose(source, What.OVER)
    assert [line.segment for line in page.list.passages.lines] == [row]
    whole.session.project.codebook.change_facet(source, cardinality=Cardinality.MANY, required=True)
    whole.qtbot.waitUntil(lambda: page.list.passages.lines == [])
    second = whole.session.project.documents.all()[1].id
    whole.session.project.defaults.set(second, [code(whole.session, "UN document")])
    whole.coded(0, 5, "Execution", document=1)
    whole.qtbot.waitUntil(lambda: bar.links[What.INHERITED].text() == "1 answered by the document")
    whole.session.project.codebook.delete_facet(source)
    whole.qtbot.waitUntil(lambda: len(page.bars) == 2)
    assert page.chosen is None


def test_much_is_counted_beside_the_screen(whole: Whole, monkeypatch: pytest.MonkeyPatch) -> None:
    whole.coded(0, 5, "Execution")
    monkeypatch.setattr("desktop.ui.windows.completeness_page.MANY", 1)
    whole.window.show_page("completeness")
    page = whole.window.pages["completeness"]
    assert isinstance(page, CompletenessPage)
    assert page.task is not None
    whole.qtbot.waitUntil(lambda: page.task is None)
    assert page.counted is not None
    assert sum(page.counted.segments.values()) == 1
    page.stale = True
    page.refresh()
    page.shut_down()
    assert page.stale
