"""Everything that shows the project reads again when the project says that all may be different."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from desktop.core.model import MemoTarget
from desktop.core.snapshots.keeper import Policy, Snapshot, restore_in_place, take
from tests.core.making import parsed, small_project
from tests.ui.desk_case import code, facet, rows
from tests.ui.window_case import own_settings, window_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.model import SegmentId
    from desktop.ui.session import Session
    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.main_window import MainWindow


class Whole:
    """A window on a project, and the project put back to how it was."""

    def __init__(self, window: MainWindow) -> None:
        assert window.session is not None
        assert window.desk is not None
        self.window = window
        self.session: Session = window.session
        self.desk: DeskPage = window.desk
        self.before: Snapshot | None = None

    def segment(self, start: int, end: int, name: str) -> SegmentId:
        assert self.session.document is not None
        return self.session.project.coding.code_span(self.session.document, start, end, [code(self.session, name)])

    def remember(self) -> None:
        project = self.session.project
        self.before = take(project.path, project.key, Policy(), "asked")
        assert self.before is not None

    def put_back(self) -> None:
        assert self.before is not None
        restore_in_place(self.session.project, self.before, self.session.project.key)
        QApplication.processEvents()

    def documents(self) -> list[str]:
        model = self.desk.documents.model
        return [model.session.project.documents.get(model.document_at(model.index(row))).name  # type: ignore[arg-type]
                for row in range(model.rowCount())]  # fmt: skip

    def codes(self) -> list[str]:
        return [name for _level, name in rows(self.desk.right.codebook.model)]

    def drawn(self, at: int) -> list[int]:
        return self.desk.view.pane.segments_at(at)


@pytest.fixture
def whole(qtbot: QtBot, tmp_path: Path) -> Iterator[Whole]:
    window = window_on(qtbot, own_settings(tmp_path), small_project(tmp_path / "small.testimonia"))
    made = Whole(window)
    made.session.open_document(made.session.project.documents.all()[0].id)
    yield made
    window.take_down()


def test_lists_tree_page_and_numbers_are_those_of_before(qtbot: QtBot, whole: Whole) -> None:
    session, project = whole.session, whole.session.project
    kept = whole.segment(2, 8, "Execution")
    whole.remember()
    later = whole.segment(10, 20, "Surveillance")
    gone = project.codebook.create_code(facet(session, "Abuse type"), "Came later")
    project.codebook.create_facet("Asked later")
    project.documents.add([parsed("Second")])
    project.coders.add("Came later too")
    project.rename("Called otherwise")
    session.code_passage(gone, (30, 40))
    assert "Came later" in whole.codes()
    assert len(whole.documents()) == 2
    session.set_code_in_hand(gone)

    whole.put_back()

    assert whole.documents() == ["Review"]
    assert "Came later" not in whole.codes()
    assert "Asked later" not in whole.codes()
    assert whole.drawn(4) == [kept]
    assert whole.drawn(12) == whole.drawn(32) == []
    assert later not in session.work.segments  # type: ignore[union-attr]
    assert session.segment is None
    assert session.code_in_hand != gone
    assert gone not in session.recent_codes
    assert gone not in session.last_answers
    assert session.counts()[code(session, "Execution")] == 1
    assert session.counts().get(code(session, "Surveillance"), 0) == 0
    people = whole.window.top.people
    assert people is not None
    assert [chip.coder for chip in people.chips] == [
        coder.id for coder in project.coders.all() if coder.id != session.coder
    ]
    qtbot.waitUntil(lambda: whole.window.windowTitle().startswith("Small"))
    qtbot.waitUntil(lambda: "Execution" in whole.window.book["edit.undo"].text())


def test_where_one_is_stays_when_the_text_is_the_same(qtbot: QtBot, whole: Whole) -> None:
    session = whole.session
    kept = whole.segment(2, 8, "Execution")
    whole.remember()
    whole.segment(10, 20, "Surveillance")
    session.select_segment(kept)
    bar = whole.desk.view.pane.verticalScrollBar()
    bar.setValue(bar.maximum())
    at, document = bar.value(), session.document
    changed: list[str] = []
    session.document_changed.connect(lambda: changed.append("document"))
    whole.put_back()
    assert session.document == document
    assert session.segment == kept
    assert bar.value() == at
    assert changed == []


def test_a_document_that_is_gone_makes_way_for_the_first(qtbot: QtBot, whole: Whole) -> None:
    session, project = whole.session, whole.session.project
    first = session.document
    whole.remember()
    second = project.documents.add([parsed("Second")])[0]
    session.open_document(second)
    session.set_span((3, 9))
    whole.put_back()
    assert session.document == first
    assert session.span is None
    assert whole.desk.view.head.title.text() == "Review"


def test_a_coder_who_is_gone_codes_no_more(qtbot: QtBot, whole: Whole) -> None:
    session, project = whole.session, whole.session.project
    whole.remember()
    session.set_coder(project.coders.add("Came later"))
    whole.put_back()
    assert session.coder is None
    qtbot.waitUntil(lambda: not whole.window.book["code.mark"].isEnabled())


def test_history_and_comparison_follow_too(qtbot: QtBot, whole: Whole) -> None:
    session = whole.session
    kept = whole.segment(2, 8, "Execution")
    whole.remember()
    whole.segment(10, 20, "Surveillance")
    whole.window.show_page("compare")
    whole.window.show_page("history")
    page = whole.window.pages["history"]
    steps = session.project.step_count()
    assert str(steps) in page.head.remark.text()  # type: ignore[attr-defined]
    whole.put_back()
    assert session.project.step_count() == steps - 1
    assert str(steps - 1) in page.head.remark.text()  # type: ignore[attr-defined]
    assert kept in session.work.segments  # type: ignore[union-attr]
    whole.window.show_page("compare")
    qtbot.wait(50)


def test_a_memo_of_before_is_read_again(qtbot: QtBot, whole: Whole) -> None:
    session, project = whole.session, whole.session.project
    kept = whole.segment(2, 8, "Execution")
    project.memos.write(MemoTarget.SEGMENT, kept, "as it was")
    whole.remember()
    session.select_segment(kept)
    project.memos.write(MemoTarget.SEGMENT, kept, "as it was not")
    whole.put_back()
    assert whole.desk.right.segment.memo.toPlainText() == "as it was"
