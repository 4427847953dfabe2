"""The history as somebody who made a mistake an hour ago uses it: found, looked at, gone back to, and forth again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.article import ARTICLE
from tests.walks.coding import choose_coder, import_document, make_project
from tests.walks.final_check import problems_of

if TYPE_CHECKING:
    from tests.walks.person import Person


def code(me: Person, words: str, typed: str) -> None:
    me.find(words)
    me.type(typed)
    me.press("Return", "Escape")
    me.sees_no_palette()


def test_steps_are_found_gone_back_to_and_done_again(me: Person) -> None:
    (me.folder / "delta.txt").write_text(ARTICLE, encoding="utf-8")
    me.start()
    path = make_project(me, "Back", "Ana Ruiz")
    import_document(me, me.folder / "delta.txt", "delta")
    code(me, "judges", "tor")
    code(me, "river", "surveil")
    choose_coder(me, "Jonas Weber", new=True)
    code(me, "The delta", "surveil")

    # Narrowed: how many of how many is said, and it is left by one key.
    me.press("Ctrl+H")
    me.sees("Coded Surveillance", "What changed")
    me.press("Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab")
    me.type("coded torture")
    me.sees("Coded Torture", "1 of ")
    # Enter leads to the place, in the text.
    me.press("Return")
    me.sees("“judges”", "This segment is Ana Ruiz’s")

    # Back to right after the first coding: it is said how many steps and whose, then done.
    me.press("Ctrl+H")
    me.press("Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab")
    me.write("coded torture")
    me.sees("1 of ")
    me.click("Coded Torture")
    me.click("Undo back to here…")
    me.sees("You are coding as Jonas Weber, who was not there yet")
    me.press("Escape")
    choose_coder(me, "Ana Ruiz")
    me.press("Ctrl+H")
    me.click("Undo back to here…")
    me.sees("Undo back to here?", "not only your own steps", "Ana Ruiz: ", "Jonas Weber: 1 step")
    me.press("Escape")
    me.click("Undo back to here…")
    me.sees("Nothing is erased from the history")
    me.press("Tab", "Return")
    me.sees("steps were undone", "The project is as it was after step")
    me.picture("history-back")
    me.press("Escape")
    me.sees_in_margin("Torture")
    me.does_not_see_in_margin("Surveillance")

    # And forth: by one Redo a step, or all at once from the history.
    me.press("Ctrl+Shift+Z")
    me.sees_in_margin("Surveillance")
    me.press("Ctrl+Z")
    me.does_not_see_in_margin("Surveillance")

    # A document that is gone says so; it is brought back from the history.
    me.press("Ctrl+H")
    me.sees("History")
    me.press("Escape")
    me.command("Delete document")
    me.press("Tab", "Return")
    me.sees("No document is open.")
    me.press("Ctrl+H")
    me.press("Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab")
    me.write("delta")
    me.sees("Deleted the document delta", "2 of ")
    me.click("Imported delta")
    me.sees("no longer in the project")
    # The words stand beside the list as well, in the reason why the import cannot be undone.
    me.press("Up")
    me.click("Undo this step")
    me.sees("Undid: Deleted the document delta")
    me.press("Escape")
    me.sees_in_margin("Torture")
    me.close()
    assert problems_of(path) == []
