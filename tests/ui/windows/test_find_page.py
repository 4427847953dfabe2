"""Finding everywhere: the list keeps its place, covered words stay covered, and each place is led to exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop.core import covering
from desktop.core.memo_links import Goal, LinkKind
from desktop.core.model import MemoTarget
from desktop.ui.covering import SIGN, covering_of
from desktop.ui.models.concordance_model import GROUP, HIT
from desktop.ui.session import Session
from desktop.ui.windows.find_page import FindPage
from desktop.ui.windows.memos_page import MemosPage
from tests.core.making import parsed, small_project
from tests.ui.desk_case import code

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.queries.concordance import Hit

TEXT = "Nobody left the river camp.\nThe river was closed.\nA guard at the river wrote 🕊 it down.\n" + "More. " * 80


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    project = small_project(tmp_path / "find.testimonia")
    made = project.documents.add([parsed("Rivers", TEXT), parsed("Second", "A river again.")])
    session = Session(project)
    session.open_document(made[0])
    yield session
    session.project.close()


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> Iterator[FindPage]:
    page = FindPage(session)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    yield page
    page.shut_down()


def look(page: FindPage, qtbot: QtBot, words: str) -> None:
    page.begin(words)
    settled(page, qtbot)


def settled(page: FindPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.finding.task is None and not page.typing.isActive(), timeout=10_000)


def lines(page: FindPage) -> list[str]:
    model = page.model
    return [model.index(row).data() for row in range(model.rowCount()) if model.index(row).data(HIT) is not None]


def groups(page: FindPage) -> list[tuple[str, int]]:
    model = page.model
    found = [model.index(row).data(GROUP) for row in range(model.rowCount())]
    return [(group.name, group.count) for group in found if group is not None]


def test_places_are_counted_under_what_holds_them(page: FindPage, qtbot: QtBot) -> None:
    look(page, qtbot, "river")
    assert groups(page)[:2] == [("Rivers", 3), ("Second", 1)]
    assert page.list.currentIndex().data(HIT).start == TEXT.index("river")


def test_many_places_come_in_few_lots(page: FindPage, qtbot: QtBot, session: Session) -> None:
    """A list lays out all its rows with every lot: fifty of them stood still for seconds."""
    session.project.documents.add([parsed("Long", "A river again. " * 4_500)])
    lots: list[int] = []
    page.finding.found.connect(lambda hits: lots.append(len(hits)))
    look(page, qtbot, "river")
    assert sum(lots) == page.model.count > 4_500
    assert len(lots) <= 15
    assert lots[0] <= 100


@pytest.mark.parametrize("words", ["", "   ", "[", "(.*)+$", "\\", "\u0301", "🕊🕊", "x" * 5000])
def test_any_words_are_only_words(page: FindPage, qtbot: QtBot, words: str) -> None:
    look(page, qtbot, words)
    page.look()
    settled(page, qtbot)
    assert lines(page) == []
    assert page.stack.currentWidget() is page.empty


def test_the_list_keeps_its_place_when_something_was_coded(page: FindPage, qtbot: QtBot, session: Session) -> None:
    look(page, qtbot, "river")
    page.step(1)
    page.step(1)
    before = page.list.currentIndex().data(HIT)
    assert before.start == TEXT.index("river wrote")
    page.hide()
    session.project.coding.code_span(before.holder.document, before.start, before.end, [code(session, "Surveillance")])
    page.show()
    page.refresh()
    settled(page, qtbot)
    assert page.list.currentIndex().data(HIT) == before


def test_the_words_that_it_led_to_are_not_looked_for_anew(page: FindPage, qtbot: QtBot, session: Session) -> None:
    look(page, qtbot, "RIVER")
    page.step(1)
    hit = page.list.currentIndex().data(HIT)
    page.left_for(hit)
    assert page.is_place_in_hand((hit.start, hit.end), hit.holder.document)
    assert not page.is_place_in_hand((hit.start, hit.end + 1), hit.holder.document)


def test_what_is_changed_while_the_list_is_seen_is_looked_for_again(
    page: FindPage, qtbot: QtBot, session: Session
) -> None:
    look(page, qtbot, "zanzibar")
    assert lines(page) == []
    session.project.memos.write(MemoTarget.PROJECT, session.project.info().id, "Off to Zanzibar")
    qtbot.waitUntil(lambda: lines(page) == ["Off to Zanzibar"], timeout=5_000)


def test_covered_words_stay_covered_whenever_that_is_said(page: FindPage, qtbot: QtBot, session: Session) -> None:
    document, watched = session.document, code(session, "Surveillance")
    assert document is not None
    start = TEXT.index("The river")
    session.project.coding.code_span(document, start, start + len("The river was closed."), [watched])
    look(page, qtbot, "river")
    assert "The river was closed." in lines(page)[1]
    covering.cover(session.project, watched, True)
    shown = "\n".join(lines(page))
    assert "was closed" not in shown
    assert SIGN * 5 in lines(page)[1]
    covering_of(session).switch(False)
    assert "The river was closed." in lines(page)[1]
    covering_of(session).switch(True)
    assert "was closed" not in "\n".join(lines(page))


def test_a_place_in_a_memo_is_selected_in_its_words(qtbot: QtBot, session: Session) -> None:
    project = session.project
    words = "First [[a river|code:5]] 🕊 line\n" * 40 + "then the zanzibar road"
    project.memos.write(MemoTarget.DOCUMENT, session.document or 0, words)
    memos = MemosPage(session)
    qtbot.addWidget(memos)
    memos.resize(1100, 500)
    memos.show()
    find = FindPage(session)
    qtbot.addWidget(find)
    find.show()
    look(find, qtbot, "zanzibar")
    hit = find.list.currentIndex().data(HIT)
    memos.pane.show_preview(True)
    goal = Goal(LinkKind.MEMO, hit.holder.id)
    assert memos.choose(goal, at=(hit.start, hit.end))
    cursor = memos.pane.words.textCursor()
    assert cursor.selectedText() == "zanzibar"
    assert memos.pane.both.currentWidget() is memos.pane.words
    assert memos.pane.words.viewport().rect().contains(memos.pane.words.cursorRect().center())
    find.shut_down()


def test_escape_leaves_and_keys_go_through_the_list(page: FindPage, qtbot: QtBot) -> None:
    look(page, qtbot, "river")
    qtbot.keyClick(page.field, Qt.Key.Key_Down)
    assert page.list.currentIndex().data(HIT).start == TEXT.index("river was")
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.field.text() == "river"


def test_enter_goes_to_the_first_place_also_before_it_is_found(
    page: FindPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone: list[int] = []
    page.desk_window = object()  # type: ignore[assignment]

    def goes(hit: Hit, _window: object) -> bool:
        gone.append(hit.start)
        return True

    monkeypatch.setattr(page, "_goes", goes)
    look(page, qtbot, "camp")
    page.field.setFocus()
    page.field.selectAll()
    qtbot.keyClicks(page.field, "guard")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    settled(page, qtbot)
    assert gone == [TEXT.index("guard")]
    page.field.selectAll()
    qtbot.keyClicks(page.field, "zanzibar")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    settled(page, qtbot)
    look(page, qtbot, "river")
    assert len(gone) == 1, "what was not found is not gone to with the next words"


def test_no_text_is_kept_in_memory_when_everything_may_be_different(
    page: FindPage, qtbot: QtBot, session: Session
) -> None:
    look(page, qtbot, "river")
    assert page.finding.kept.size > 0
    page.hide()
    session.reloaded.emit()
    assert page.finding.kept.size == 0
    assert page.model.count == 0, "nor in the list, of what was erased"
    page.show()
    page.refresh()
    settled(page, qtbot)
    assert groups(page)[0] == ("Rivers", 3)


@pytest.mark.parametrize(
    ("left", "hit", "right", "rtl"),
    [
        ("A line before the word “", "المعسكر", "” which goes on.", False),
        ("그녀는 수용소 ", "المعسكر", " 가 닫혔다고", False),
        ("قال إن ", "UN", " كانت هناك", True),
        ("", "المعسكر", "", True),
        ("2016 ", "12", " (3)", False),
        ("memo: ", "המחנה", "", False),
    ],
)
def test_a_line_runs_as_the_words_around_do(left: str, hit: str, right: str, rtl: bool) -> None:
    from desktop.ui.widgets.concordance_rows import runs_rtl

    assert runs_rtl(left, hit, right) is rtl
