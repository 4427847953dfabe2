"""A day's work goes wrong, and a snapshot brings it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.coding import import_document, make_project, take_snapshot
from tests.walks.final_check import problems_of, texts_of

if TYPE_CHECKING:
    from tests.walks.person import Person

VALLEY = """The valley in spring

The militia closed the road to the border in March 2016. Nobody was told why.

A farmer was beaten in front of the town hall because he had asked for his cart back.
"""
NOTES = "Notes of the second day\n\nThe school stayed shut all winter.\n"


def test_a_deleted_document_comes_back_from_a_snapshot(me: Person) -> None:
    for name, text in (("valley", VALLEY), ("notes", NOTES)):
        (me.folder / f"{name}.txt").write_text(text, encoding="utf-8")
    me.start()
    path = make_project(me, "Valley", "Ana Ruiz")
    import_document(me, me.folder / "valley.txt", "The militia closed the road")
    me.find("A farmer was beaten in front of the town hall")
    me.type("sev")
    me.press("Return", "Escape")
    me.sees_in_margin("Severe beating")
    take_snapshot(me)

    me.command("Delete document")
    me.sees("Delete?", "1 segment of Ana Ruiz")
    me.click("Delete")
    me.sees("No document is open.")
    import_document(me, me.folder / "notes.txt", "The school stayed shut")

    me.command("Snapshots")
    me.sees("Whole copies of the project", "1 segment more", "Before a deletion")
    me.picture("snapshots-1-list", dark=True)
    me.click("Restore in place…")
    me.sees("Restore in place?", "later steps go out of the project", "A snapshot of now is taken first")
    me.picture("snapshots-2-sure")
    me.click("Restore")
    me.sees("The project is back at the snapshot")
    me.sees("The militia closed the road")
    me.sees_in_margin("Severe beating")
    me.does_not_see("The school stayed shut")
    me.picture("snapshots-3-back")

    me.find("The militia closed the road")
    me.type("freed")
    me.press("Escape")
    me.command("Snapshots")
    me.sees("Before going back", "1 segment fewer")
    me.press("Escape")
    me.close()
    assert list(texts_of(path)) == ["valley"]
    assert problems_of(path) == []
    assert [each.name for each in me.folder.iterdir() if each.name.startswith("valley.testimonia-")] == [
        "valley.testimonia-snapshots"
    ]


def test_a_project_that_is_lost_is_restored_from_the_first_page(me: Person) -> None:
    (me.folder / "valley.txt").write_text(VALLEY, encoding="utf-8")
    me.start()
    path = make_project(me, "Valley", "Ana Ruiz")
    import_document(me, me.folder / "valley.txt", "The militia closed the road")
    take_snapshot(me)
    me.press("Ctrl+W")
    me.sees("Recent projects")
    path.write_bytes(b"nothing is left of it")
    me.click("Restore a project from a snapshot…")
    me.sees("Restore a project", "The snapshots of a project file")
    me.press("Return")
    me.answer_file_dialog(path)
    me.sees("Whole copies of the project", "1 document, 0 segments")
    me.picture("restore-1-list")
    me.click("Restore into a new file…")
    me.answer_file_dialog(me.folder / "again.testimonia")
    me.sees("What was in the snapshot is now in")
    me.click("Open it")
    me.sees("The militia closed the road", "Valley – Testimonia")
    me.close()
    assert problems_of(me.folder / "again.testimonia") == []
    assert path.read_bytes() == b"nothing is left of it"
