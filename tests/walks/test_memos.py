"""A memo with a link, its kind, the journal, filters, and an export that is read from the disk."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser, QWidget

from tests.walks import eyes
from tests.walks.article import ARTICLE
from tests.walks.coding import import_document, make_project
from tests.walks.counting import counting

if TYPE_CHECKING:
    from pathlib import Path

    from tests.walks.person import Person

OPEN = "Not answered yet"
ABOUT = "People are watched, listened to or reported on"


def click_link(me: Person, words: str) -> None:
    """Click on a link of the preview."""

    def place() -> tuple[QWidget, QPoint] | None:
        for window in eyes.windows():
            for preview in window.findChildren(QTextBrowser):
                found = preview.document().find(words) if preview.isVisible() else QTextCursor()
                if not found.isNull():
                    found.setPosition((found.selectionStart() + found.selectionEnd()) // 2)
                    return preview.viewport(), preview.cursorRect(found).center()
        return None

    me.until(lambda: place() is not None, f"the link “{words}”")
    found = me.stage.ask(place)
    assert found is not None
    me._mouse(
        lambda: found,
        lambda window, at: QTest.mouseMove(window, at),
        lambda window, at: QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at),
    )


def code_and_write(me: Person) -> None:
    """Code a passage and write a memo on it, with a link to a code, by keys alone."""
    (me.folder / "delta.txt").write_text(ARTICLE, encoding="utf-8")
    me.start()
    make_project(me, "Memos", "Ana Ruiz")
    import_document(me, me.folder / "delta.txt", "The delta that nobody may leave")
    me.find("judges")
    me.type("tor")
    me.press("Return", "Escape")
    me.sees_no_palette()
    me.press("Ctrl+Shift+M")
    me.type("Who gave the order? Compare [[surveil")
    me.sees("Surveillance", "Enter links, Esc leaves")
    me.press("Return")
    me.type(" of **2016**.")
    me.press("Escape")


def test_a_memo_leads_to_a_code_and_has_a_kind(me: Person) -> None:
    code_and_write(me)
    with counting(me) as effort:
        me.press("Ctrl+Shift+O")
        me.sees("Memos and journal", "1 memo", "On a passage in delta", "“judges”", "Who gave the order?")
    assert effort.keys == 1

    me.click("Question")
    me.sees("Said what a memo is for")
    me.click("Preview")
    me.reads("of ")
    me.does_not_see("**", "|code:")
    click_link(me, "Surveillance")
    me.sees("The delta that nobody may leave", ABOUT)

    # What is on a code is reached by keys as well: the first link of the preview, and back from the place.
    me.press("Ctrl+Shift+O")
    me.sees("Who gave the order?", "Question")
    me.click("On a passage in delta")
    me.sees_answers("Torture", OPEN, OPEN)
    me.press("Ctrl+Shift+O")
    me.sees("On a passage in delta")
    me.click("Every kind")
    me.choose("Idea")
    me.sees("No memo fits these filters.")
    me.click("Idea")


def test_the_journal_is_written_ticked_off_and_exported(me: Person) -> None:
    code_and_write(me)
    with counting(me) as effort:
        me.press("Ctrl+Alt+M")
        me.type("Second visit")
        me.press("Return")
    assert effort.keys == 1 + len("Second visit") + 1
    me.type("Ask about the ferry, and read [[who gave")
    me.sees("Enter links, Esc leaves")
    me.press("Return", "Escape")
    me.sees("Second visit", "Today", "2 memos", "Journal")
    me.click("To do")
    me.sees("Done")
    me.click("Every kind")
    me.choose("Open to dos")
    me.sees("1 of 2 memos", "Second visit")
    me.click("Done")
    me.sees("No memo fits these filters.", "Ticked off a to do of the journal")
    me.click("Open to dos")
    me.choose("Every kind")
    me.sees("2 memos")

    table = export(me, me.folder / "memos.csv")
    rows = {row["on"]: row for row in csv.DictReader(table.read_text(encoding="utf-8").splitlines())}
    assert rows["Journal"]["title"] == "Second visit"
    assert (rows["Journal"]["kind"], rows["Journal"]["done"]) == ("To do", "yes")
    assert rows["Passage"]["quote"] == "judges"
    assert rows["Passage"]["document"] == "delta"
    assert rows["Passage"]["coder"] == "Ana Ruiz"
    assert "Compare Surveillance" in rows["Passage"]["text"]
    assert "[[" not in rows["Passage"]["text"] + rows["Journal"]["text"]

    text = export(me, me.folder / "memos.md").read_text(encoding="utf-8")
    assert "## Second visit" in text
    assert "> judges\n" in text
    assert "¶ " in text

    # A name with a point in it is no form of its own; the file says what it is.
    export(me, me.folder / "memos of 23.11")
    assert (me.folder / "memos of 23.11.docx").read_bytes()[:2] == b"PK"
    assert not (me.folder / "memos of 23.11").exists()

    # Deleted and back again by one undo.
    me.click("Second visit")
    me.press("Delete")
    me.sees("1 memo", "Deleted a journal entry")
    me.press("Ctrl+Z")
    me.sees("2 memos", "Second visit")


def export(me: Person, path: Path) -> Path:
    """Write what the list shows, and close the report."""
    me.click("Export…")
    me.answer_file_dialog(path)
    me.sees("Memos and journal written", "Memos: 1. Journal entries: 1.")
    me.press("Return")
    me.until(lambda: not eyes.is_seen("Memos and journal written"), "the report is closed")
    return path
