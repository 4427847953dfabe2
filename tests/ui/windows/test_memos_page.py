"""The page of memos: what it lists, what stays while things change elsewhere, and how it fits small windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.core.memo_links import Goal, LinkKind
from desktop.core.model import EntryId, MemoKind, MemoTarget
from desktop.core.project import Project
from desktop.ui.models.memos_model import WRITTEN
from desktop.ui.session import Session
from desktop.ui.windows.memos_page import MemosPage
from tests.ui.desk_case import code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> Iterator[MemosPage]:
    made = MemosPage(session)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.activateWindow()
    made.refresh()
    yield made
    made.shut_down()


def shown(page: MemosPage) -> list[str]:
    return [written.heading for written in page.model.shown()]


def settled(page: MemosPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.wait.isActive() and not page.typing.isActive(), timeout=5_000)


def entry(session: Session, title: str, text: str = "", kind: MemoKind | None = None) -> Goal:
    made = session.project.journal.create(title, text, kind)
    assert made is not None
    return Goal(LinkKind.ENTRY, made)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("cafe", ["Café du camp"]),
        ("CAFE\u0301 DU", ["Café du camp"]),
        ("강제", ["강제 노동"]),
        ("[.*", []),
        ("camp cafe", ["Café du camp"]),
        ("كتاب", ["كِتَاب"]),
    ],
)
def test_memos_are_searched_as_texts_are(
    page: MemosPage, qtbot: QtBot, session: Session, words: str, found: list[str]
) -> None:
    for title in ("Café du camp", "강제 노동", "كِتَاب"):
        entry(session, title)
    page.refresh()
    page.search.setText(words)
    settled(page, qtbot)
    assert shown(page) == found


def test_what_is_typed_stays_when_something_else_changes(page: MemosPage, qtbot: QtBot, session: Session) -> None:
    goal = entry(session, "First", "words")
    page.refresh()
    page.choose(goal)
    page.pane.words.setFocus()
    page.pane.words.textCursor().insertText("more ")
    session.project.memos.write(MemoTarget.CODE, code(session, "Surveillance"), "elsewhere")
    settled(page, qtbot)
    assert page.pane.words.toPlainText() == "more words"
    page.pane.flush()
    assert session.project.journal.all()[0].text == "more words"
    session.undo()
    settled(page, qtbot)
    assert page.pane.words.toPlainText() == "words"


def test_a_memo_whose_passage_went_while_it_was_typed_leaves_the_page_whole(
    page: MemosPage, qtbot: QtBot, session: Session
) -> None:
    project, document = session.project, session.document
    assert document is not None
    segment = project.coding.code_span(document, 0, 5, [code(session, "Surveillance")])
    project.memos.write(MemoTarget.SEGMENT, segment, "why")
    page.refresh()
    page.choose(page.model.shown()[0].goal)
    page.pane.words.textCursor().insertText("And ")
    said: list[object] = []
    session.failed.connect(said.append)
    project.coding.delete(segment)
    settled(page, qtbot)
    assert len(said) == 1
    assert shown(page) == []
    assert page.right.currentWidget() is page.nothing
    session.undo()
    settled(page, qtbot)
    assert shown(page) == ["why"]


def test_a_reader_sees_what_is_written_elsewhere_and_cannot_write(qtbot: QtBot, session: Session) -> None:
    entry(session, "First", "words", MemoKind.TO_DO)
    reader = Session(Project.open(session.project.path, read_only=True))
    page = MemosPage(reader)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.refresh()
    assert shown(page) == ["First"]
    assert page.pane.words.isReadOnly()
    assert not page.new.isEnabled()
    assert not page.pane.delete.isVisible()
    assert not page.pane.done.isEnabled()
    page.begin_entry()
    page._delete(page.pane.written)
    assert shown(page) == ["First"]
    entry(session, "Second")
    reader.project.follow()
    settled(page, qtbot)
    assert shown(page) == ["Second", "First"]
    page.shut_down()
    reader.project.close()


def test_where_room_is_short_the_list_or_the_memo_is_shown(page: MemosPage, qtbot: QtBot, session: Session) -> None:
    entry(session, "First", "words")
    page.refresh()
    page.setMinimumSize(0, 0)
    page.resize(500, 300)
    assert page.left.isVisible()
    assert not page.ground.isVisible()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.ground.isVisible()
    assert not page.left.isVisible()
    assert page.pane.title.height() >= page.pane.title.sizeHint().height()
    qtbot.keyClick(page.pane.words, Qt.Key.Key_Escape)
    assert page.left.isVisible()
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    page.begin_entry()
    assert page.pane.isVisible()
    page.resize(1100, 700)
    assert page.left.isVisible()
    assert page.ground.isVisible()


def test_a_list_is_laid_out_anew_only_where_its_rows_change(page: MemosPage, qtbot: QtBot, session: Session) -> None:
    for number in range(40):
        entry(session, f"Entry {number}")
    page.refresh()
    resets: list[int] = []
    page.model.modelReset.connect(lambda: resets.append(1))
    goal = page.model.shown()[30].goal
    session.project.journal.write(EntryId(goal.id), title="Other words", text="and more")
    settled(page, qtbot)
    page.refresh()
    assert resets == []
    row = page.model.rows[goal]
    assert page.model.index(row).data() == "Other words"
    assert page.model.index(row).data(WRITTEN).text == "and more"
    session.project.journal.delete(EntryId(goal.id))
    settled(page, qtbot)
    assert resets == [1]
    assert len(shown(page)) == 39
