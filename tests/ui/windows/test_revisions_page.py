"""Revisions and confirming with real keys: whose codings, what is left, what is covered, and undo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from desktop.core.covering import cover
from desktop.core.definition import Definition, Stale
from desktop.core.model import CodeId, CoderId, CodingId, DocumentId, SegmentId
from desktop.core.project import Project
from desktop.ui.models.confirm_queue import ConfirmQueue
from desktop.ui.models.passage_lines import PassageWords
from desktop.ui.models.step_words import change_rows
from desktop.ui.session import Session
from desktop.ui.widgets.definition_card import DefinitionCard
from desktop.ui.windows.revisions_page import RevisionsPage
from tests.scale import scale
from tests.ui.desk_case import code, coder, in_front, small_session

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

K, LEFT = Qt.Key, Qt.MouseButton.LeftButton
SPANS = ((0, 6), (7, 10), (11, 18), (19, 23))


@pytest.fixture
def session(session: Session) -> Session:
    """Ana has four codings and Jonas one that are older than the definition of Execution is."""
    project, row = session.project, code(session, "Execution")
    project.definitions.set(row, Definition(full="A killing on the order of a court."))
    for name, spans in (("Jonas Weber", SPANS[:1]), ("Ana Ruiz", SPANS)):
        session.set_coder(coder(session, name))
        for start, end in spans:
            project.coding.code_span(project.documents.all()[0].id, start, end, [row])
    changed = Definition(full="A killing on the order of a court or an official.", near_miss="A threat.")
    project.definitions.set(row, changed, "two readings", meaning=True)
    return session


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> RevisionsPage:
    made = in_front(qtbot, RevisionsPage(session), 1300, 800)
    made.refresh()
    return made


def stale(session: Session) -> list[tuple[int, int]]:
    return [(one.start, one.end) for one in session.project.definitions.stale(coder=session.coder)]


def test_what_changed_is_shown_by_more_than_colour_and_said(page: RevisionsPage, session: Session) -> None:
    page.show_code(code(session, "Execution"))
    assert page.head.remark.text() == "1 code, 4 of your codings to confirm"
    assert [line.words for line in page.side.list.lines.lines] == [
        "Revision 2 · means something else",
        "Revision 1",
    ]
    assert page.side.reason.text() == "“two readings”"
    said = page.side.difference.accessibleDescription()
    assert said == "Definition, new: or an official. Near miss, new: A threat."
    cursor = page.side.difference.document().find("or an official")
    assert cursor.charFormat().fontUnderline()
    page.side.list.choose(1)
    assert page.side.reason.text() == "The first definition that was kept."
    changed = replace(session.project.definitions.get(code(session, "Execution")), full="A killing.")
    session.project.definitions.set(code(session, "Execution"), changed, meaning=False)
    page.refresh()
    page.side.list.choose(3)
    gone = page.side.difference.document().find("on the order of a court")
    assert gone.charFormat().fontStrikeOut()
    assert page.side.list.lines.lines[0].words == "Revision 3 · only the words"


def test_own_codings_are_kept_removed_and_passed_over_by_key(
    qtbot: QtBot, page: RevisionsPage, session: Session
) -> None:
    row = code(session, "Execution")
    page.show_code(row)
    assert (
        page.side.waiting.text()
        == "4 codings of yours were made before the definition changed. 1 of another coder waits too."
    )
    qtbot.keyClick(page.codes, K.Key_Return)
    through = page.through
    assert through.isVisible()
    assert through.count.text() == "4 left of 4"
    assert (through.passage.passage, through.place.text()) == ("People", "Review · paragraph 1")
    assert through.difference.accessibleDescription() == "Definition, new: or an official. Near miss, new: A threat."
    steps = session.project.step_count()
    qtbot.keyClick(through, K.Key_Return)
    assert stale(session) == list(SPANS[1:])
    qtbot.keyClick(through, K.Key_N)
    assert through.passage.passage == "watched"
    qtbot.keyClick(through, K.Key_Y)
    qtbot.keyClick(through, K.Key_P)
    qtbot.keyClick(through, K.Key_Delete)
    assert session.project.step_count() == steps + 3
    assert stale(session) == [SPANS[3]]
    assert through.count.text() == "1 left of 4"
    assert [len(one.codings) for one in session.own_segments()] == [1, 0, 1, 1]
    session.undo()
    qtbot.waitUntil(lambda: through.count.text() == "2 left of 4")
    assert through.passage.passage == "are", "what came back is in hand"
    qtbot.keyClick(through, K.Key_Return)
    qtbot.keyClick(through, K.Key_Return)
    assert through.empty.isVisible()
    assert not through.passage.isVisible()
    qtbot.keyClick(through, K.Key_Return)
    assert page.browse.isVisible()
    said = "1 coding of another coder was made before it changed; whoever made it confirms it."
    assert page.side.waiting.text() == said


def test_whoever_codes_sees_their_own(page: RevisionsPage, session: Session) -> None:
    page.go_through(None)
    session.set_coder(coder(session, "Jonas Weber"))
    assert page.through.count.text() == "1 left of 1"
    session.set_coder(None)
    assert page.through.empty.isVisible()
    assert "Choose a coder" in page.through.empty._sentence.text()


def test_what_another_desk_does_meanwhile_is_followed(qtbot: QtBot, page: RevisionsPage, session: Session) -> None:
    page.go_through(None)
    segment = session.own_segments()[0]
    session.project.coding.delete(segment.id)
    qtbot.waitUntil(lambda: page.through.count.text() == "3 left of 4")
    session.project.codebook.delete_code(code(session, "Execution"))
    qtbot.waitUntil(lambda: page.through.empty.isVisible())


def test_a_covered_passage_is_shown_when_it_is_asked_for(qtbot: QtBot, page: RevisionsPage, session: Session) -> None:
    cover(session.project, code(session, "Execution"), True)
    page.go_through(None)
    text = page.through.passage
    assert "People" not in text.toPlainText()
    assert text.note == "covered passage; Space shows it"
    qtbot.keyClick(page.through, K.Key_Space)
    assert text.passage == "People"
    qtbot.keyClick(page.through, K.Key_N)
    assert "covered passage" in text.toPlainText()


def test_what_stands_around_is_read_up_to_what_is_covered(session: Session) -> None:
    project, document = session.project, session.document
    assert document is not None
    text = session.text()
    covered = project.coding.mark(document, 30, 40)
    project.coding.apply(covered, code(session, "Surveillance"))
    assert PassageWords(session).around(document, 10, 20, 1200)[0] == text[:10]
    cover(project, code(session, "Surveillance"), True)
    words = PassageWords(session)
    before, after = words.around(document, 10, 20, 1200)
    assert (before, after) == (text[:10], text[20:30] + " …")
    before, after = words.around(document, 50, 60, 1200)
    assert before == "… " + text[40:50]
    assert after.startswith(text[60:90])
    assert words.around(document, 30, 40, 1200)[0] == text[:30]
    assert words.around(document, 33, 36, 1200) == ("… ", " …")


def test_a_project_for_reading_is_gone_through_and_not_changed(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    path, ana = session.project.path, coder(session, "Ana Ruiz")
    with Project.open(path, read_only=True) as project:
        project.coder = ana
        reading = Session(project)
        page = RevisionsPage(reading)
        qtbot.addWidget(page)
        page.show()
        page.refresh()
        page.go_through(None)
        failures: list[object] = []
        reading.failed.connect(failures.append)
        assert not page.through.keep.isEnabled()
        qtbot.keyClick(page.through, K.Key_Return)
        assert len(failures) == 1
        qtbot.keyClick(page.through, K.Key_N)
        assert page.through.count.text() == "4 left of 4"
        reading.end()


def test_without_any_change_the_page_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    session = small_session(tmp_path / "other")
    page = RevisionsPage(session)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert page.none.isVisible()
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, K.Key_Escape)
    session.close()


def test_the_card_leads_to_revisions_codings_confusions_and_passages(qtbot: QtBot, session: Session) -> None:
    from desktop.core.model import Confusion

    row, other = code(session, "Execution"), code(session, "Surveillance")
    card = DefinitionCard(session)
    qtbot.addWidget(card)
    card.resize(348, 300)
    card.show()
    session.set_code_in_hand(row)
    qtbot.waitUntil(lambda: card.stale.isVisible())
    assert card.revision.text().startswith("rev 2, today")
    assert card.stale.text() == "4 to confirm"
    session.project.definitions.confirm(session.project.definitions.stale(coder=session.coder)[0].coding)
    qtbot.waitUntil(lambda: card.stale.text() == "3 to confirm")
    segment = session.own_segments()[0].id
    definition = replace(session.project.definitions.get(row), short="By order", confusions=(Confusion(other, "so"),))
    session.project.definitions.set(row, definition, meaning=False)
    session.project.definitions.link_example(row, segment)
    assert card.words.short.text == "By order"
    qtbot.mouseClick(card.more, LEFT)
    assert card.words.near_miss.text == "A near miss: A threat."
    with qtbot.waitSignals([card.revisions_wanted, card.confirm_wanted]):
        qtbot.mouseClick(card.revision, LEFT)
        qtbot.mouseClick(card.stale, LEFT)
    with qtbot.waitSignal(card.code_wanted) as asked:
        qtbot.mouseClick(card.words.confusions.parts[1], LEFT)
    assert asked.args == [other]
    from desktop.ui.widgets.buttons import LinkButton

    (link,) = [part for part in card.words.passages.findChildren(LinkButton) if part.text() == "Example in the text"]
    with qtbot.waitSignal(card.passage_wanted) as shown:
        qtbot.mouseClick(link, LEFT)
    assert shown.args == [segment]


def test_the_history_says_what_was_written_of_a_definition(session: Session) -> None:
    project = session.project
    step = project.load_step(project.history(limit=1)[0].id)
    rows = {(row.what, row.before, row.after) for row in change_rows(project, step)}
    assert ("Part of the definition", "", "A threat.") in rows
    assert ("Revision", "", "2: two readings") in rows
    session.project.definitions.link_example(code(session, "Execution"), session.own_segments()[0].id, note="clear")
    step = project.load_step(project.history(limit=1)[0].id)
    assert [(row.what, row.after) for row in change_rows(project, step)] == [("Linked passage", "“People”: clear")]


def one(row: int) -> Stale:
    return Stale(CodingId(row), SegmentId(row), CodeId(1), DocumentId(1), CoderId(1), row, row + 1, "", 2)


@settings(max_examples=scale(100, 1000))
@given(st.lists(st.sampled_from(["keep", "next", "previous", "renew"]), max_size=30), st.integers(0, 6))
def test_the_queue_always_has_one_in_hand_while_any_is_left(acts: list[str], count: int) -> None:
    queue = ConfirmQueue([one(row) for row in range(count)])
    for act in acts:
        left, present = queue.left, queue.present
        if act == "keep" and present is not None:
            queue.settle(present.coding)
            assert queue.left == left - 1
        elif act == "renew":
            queue.renew(list(queue.items))
            assert queue.present == present
        else:
            queue.step(1 if act == "next" else -1)
            assert queue.left == left
        assert (queue.present is None) == (queue.left == 0)
    assert queue.total == count


def test_the_arrow_says_where_it_leads(page: RevisionsPage) -> None:
    back = page.head.back
    assert back.toolTip() == "Back to the text (Esc)"
    page.go_through(None)
    assert back.toolTip() == "Back to the revisions, and from there to the text (Esc)"
    assert back.accessibleName() == "Back to the revisions, and from there to the text"
    back.click()
    assert page.stack.currentWidget() is page.browse
    assert back.toolTip() == "Back to the text (Esc)"
