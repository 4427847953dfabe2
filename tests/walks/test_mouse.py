"""Coding with the mouse: dragging codes and text, the context menu, clicking through overlaps, moving an edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.article import ARTICLE
from tests.walks.coding import import_document, make_project
from tests.walks.final_check import answers_of, problems_of, rows_of

if TYPE_CHECKING:
    from tests.walks.person import Person

SHOT = "shot at least nine people"
SHORT = "at least nine"
SURI = "her brother was taken from a bus"


def test_everything_by_mouse(me: Person) -> None:
    (me.folder / "delta.txt").write_text(ARTICLE, encoding="utf-8")
    me.start()
    project = make_project(me, "Mouse", "Ana Ruiz")
    import_document(me, me.folder / "delta.txt", "The delta that nobody may leave")

    # A code dragged to the selected passage.
    me.drag_select(SHOT)
    me.carry(me.place_of("Killing at the border"), me.place_in_text(SHOT))
    me.sees_in_margin("Killing at the border")
    me.sees(f"“{SHOT}”")

    # A segment dragged from the margin to a second code.
    me.drag_select(SURI)
    me.carry(me.place_of("Abduction abroad"), me.place_in_text(SURI))
    me.sees_in_margin("Killing at the border", "Abduction abroad")
    me.carry(me.place_in_margin("Abduction abroad"), me.place_of("Enforced disappearance"))
    me.sees(f"“{SURI}”")
    me.sees_answers("Abduction abroad", "Enforced disappearance", "Not answered yet", "Not answered yet")

    # From the context menu.
    me.drag_select(SHORT)
    me.right_click_in(SHORT)
    me.choose("Mark without a code")
    me.sees("Marked a passage", f"“{SHORT}”")

    # Clicks at one place go through what overlaps there.
    me.press("Escape")
    me.click_in(SHORT)
    me.sees(f"“{SHORT}”")
    me.click_in(SHORT)
    me.sees(f"“{SHOT}”")
    me.click_in(SHORT)
    me.sees(f"“{SHORT}”")

    # The end of the segment in hand is taken with the mouse and drawn on to the end of a word.
    me.drag(me.place_in_text(SHORT, 1), me.place_in_text(SHOT, 1))
    me.sees("“at least nine people”")
    me.picture("mouse-1-edge")
    me.right_click_in(SURI)
    me.choose("Answer…")
    me.sees("Source type")
    me.type("relat")
    me.press("Return", "Escape")
    me.press("Ctrl+E")
    me.sees("Export coded segments")
    me.write("mouse")
    me.press("Return")
    me.sees("1 segment has no code.")
    me.press("Return")
    me.close()
    rows = rows_of(me.folder / "mouse.csv")
    assert [row["quote"] for row in rows if not row["code path"]] == ["at least nine people"]
    assert answers_of([row for row in rows if row["code path"]], "Ana Ruiz") == {
        SHOT: {"Abuse type": "Killing at the border"},
        SURI: {
            "Abuse type": "Enforced disappearance; Abduction abroad",
            "Source type": "Relative of a victim",
        },
    }
    assert problems_of(project) == []
