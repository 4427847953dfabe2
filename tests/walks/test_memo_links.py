"""Links of memos to a passage, a document and another memo, each of which leads there; the list is searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks import eyes
from tests.walks.coding import import_document, make_project
from tests.walks.final_check import problems_of
from tests.walks.test_memos import click_link

if TYPE_CHECKING:
    from tests.walks.person import Person

FIRST = "The clerk stamped the papers twice."
SECOND = "My cousin kept the receipts in a jar."


def link(me: Person, typed: str, offered: str) -> None:
    """Link to what fits after two brackets; the choice stands in a list and is taken by Enter."""
    me.type(f"[[{typed}")
    me.sees(offered, "Enter links, Esc leaves")
    me.press("Return")
    me.until(lambda: not eyes.is_seen("Enter links, Esc leaves"), "the link is made")


def test_links_lead_to_passages_documents_and_memos(me: Person) -> None:
    (me.folder / "clerk.txt").write_text(FIRST, encoding="utf-8")
    (me.folder / "cousin.txt").write_text(SECOND, encoding="utf-8")
    me.start()
    project = make_project(me, "Links", "Ana Ruiz")
    import_document(me, me.folder / "cousin.txt", SECOND)
    me.find("the receipts")
    me.press("Ctrl+4")
    me.sees_in_margin("Forced labour")
    import_document(me, me.folder / "clerk.txt", FIRST)
    me.find("papers")
    me.press("Ctrl+M", "Ctrl+Shift+M")
    me.type("Which office was it")
    me.press("Escape")

    me.press("Ctrl+Alt+M")
    me.type("Paper trail")
    me.press("Return")
    link(me, "receip", "the receipts")
    me.type(" and ")
    link(me, "cousin", "cousin")
    me.type(" and ")
    link(me, "which off", "memo on clerk")
    me.press("Escape")
    me.sees("Paper trail", "Today", "2 memos", "Journal")

    # The list is narrowed by words of a memo.
    me.click("Search memos")
    me.write("paper tr")
    me.sees("1 of 2 memos", "Paper trail")
    me.write("zanzibar")
    me.sees("No memo fits these filters.")
    me.press("Ctrl+A", "Backspace")
    me.sees("2 memos")

    # Each link of the preview leads to its place.
    me.click("Paper trail")
    me.click("Preview")
    me.does_not_see("[[", "|segment:", "|document:")
    me.picture("memo-links", dark=True)
    click_link(me, "the receipts")
    me.sees_answers("Forced labour", "Not answered yet", "Not answered yet")
    me.sees(SECOND)
    me.press("Ctrl+PgUp")
    me.press("Ctrl+Shift+O")
    click_link(me, "Which office was it")
    me.sees("On a passage in clerk")
    me.click("Paper trail")
    click_link(me, "cousin")
    me.sees(SECOND)
    me.close()
    assert problems_of(project) == []
