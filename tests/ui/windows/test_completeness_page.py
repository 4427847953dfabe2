"""The page of completeness follows what is done, and says what stands in the way."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.core.completeness import What
from desktop.core.model import Cardinality
from desktop.core.project import Project
from desktop.core.queries.review import Wanted
from desktop.ui.windows.completeness_page import CompletenessPage
from tests.core.making import small_project
from tests.ui.desk_case import code, facet
from tests.ui.review_case import Whole

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_enter_on_a_document_answers_what_is_open_in_it(whole: Whole) -> None:
    whole.coded(0, 5, "Execution")
    second = whole.coded(10, 15, "Execution", document=1)
    whole.window.show_page("completeness")
    page = whole.window.pages["completeness"]
    assert isinstance(page, CompletenessPage)
    whole.qtbot.waitUntil(lambda: page.documents.rows.rowCount() == 3)
    whole.qtbot.keyClick(page.documents, Qt.Key.Key_End)
    whole.qtbot.keyClick(page.documents, Qt.Key.Key_Return)
    review = whole.window.more.review
    assert review.rounds is not None
    assert review.rounds.going is not None
    assert [item.segment for item in review.rounds.going.items] == [second]
    review.end()
    # The row of all documents means all, also by a double click.
    whole.window.show_page("completeness")
    page.documents.doubleClicked.emit(page.documents.rows.index(0))
    assert review.rounds.going is not None
    assert len(review.rounds.going.items) == 2
    review.end()


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
