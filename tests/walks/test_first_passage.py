"""From the first start to the first coded passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.coding import import_document, make_project

if TYPE_CHECKING:
    from tests.walks.person import Person

VALLEY = """The valley in spring

The militia closed the road to the border in March 2016. Nobody was told why.

A farmer was beaten in front of the town hall because he had asked for his cart back.
"""
NOTES = "Notes of the second day\n\nThe school stayed shut all winter.\n"


def test_first_start_to_first_coded_passage(me: Person) -> None:
    (me.folder / "valley.txt").write_text(VALLEY, encoding="utf-8")
    (me.folder / "notes.txt").write_text(NOTES, encoding="utf-8")
    me.start()
    me.sees("New project", "Open the sample project")
    me.picture("first-1-welcome")
    make_project(me, "Valley", "Ana Ruiz")
    me.picture("first-2-empty")

    me.drop_files("Documents", me.folder / "valley.txt")
    me.sees("The militia closed the road to the border", "All written, just now", "Imported valley")
    import_document(me, me.folder / "notes.txt", "The school stayed shut all winter.")
    me.sees("Imported notes")
    me.click("valley")
    me.sees("A farmer was beaten")

    me.drag_select("A farmer was beaten in front of the town hall")
    me.type("sev")
    me.sees("Severe beating")
    me.picture("first-3-palette")
    me.press("Return")
    me.sees("Escapee testimony")
    me.press("Return")
    me.type("2016")
    me.press("Return")
    me.sees_in_margin("Severe beating")
    me.sees("Created 2016 and coded it")
    me.picture("first-4-coded")
    me.press("Ctrl+H")
    me.sees("Coded Severe beating", "Imported valley")
    me.picture("first-5-history")
    me.press("Escape")
    me.sees_in_margin("Severe beating")
