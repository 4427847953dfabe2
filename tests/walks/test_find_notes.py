"""Words of a note on an answer, of a memo's heading and of a code's other name are found and lead to their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.coding import import_document, make_project
from tests.walks.final_check import problems_of

if TYPE_CHECKING:
    from tests.walks.person import Person

FIRST = "They had to march before it was light."
SECOND = "The school bell was sold for coal."


def test_notes_lead_to_their_answers(me: Person) -> None:
    (me.folder / "march.txt").write_text(FIRST, encoding="utf-8")
    (me.folder / "bell.txt").write_text(SECOND, encoding="utf-8")
    me.start()
    project = make_project(me, "Notes", "Ana Ruiz")
    import_document(me, me.folder / "march.txt", FIRST)
    me.find("had to march")
    me.press("Ctrl+4", "Ctrl+Shift+U")
    me.sees("Note on Forced labour")
    me.type("the quartermaster said so too")
    me.press("Escape")
    me.sees("write a note on Forced labour")
    import_document(me, me.folder / "bell.txt", SECOND)
    me.sees(SECOND)

    # The note stands with the words around it, and Enter goes to the answer in the other document.
    me.press("Ctrl+G")
    me.write("quartermaster")
    me.sees("Notes on codings, 1 place", "Note on Forced labour")
    me.picture("find-notes", dark=True)
    me.press("Return")
    me.sees(FIRST)
    me.sees_answers("Forced labour", "Not answered yet", "Not answered yet")
    me.sees("the quartermaster said so too")

    # Kinds of places are switched off one by one.
    me.press("Ctrl+G")
    me.click("Notes on codings")
    me.sees("“quartermaster” is nowhere in this project.")
    me.click("Notes on codings")
    me.sees("Notes on codings, 1 place")
    me.close()
    assert problems_of(project) == []
