"""A copy of the project is saved while somebody works, and the work goes on in the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.coding import import_document, make_project
from tests.walks.final_check import problems_of, texts_of

if TYPE_CHECKING:
    from tests.walks.person import Person

VALLEY = "The militia closed the road to the border in March 2016.\n\nA farmer was beaten in front of the town hall.\n"
NOTES = "The school stayed shut all winter.\n"


def test_a_copy_stays_behind_and_the_project_goes_on(me: Person) -> None:
    for name, text in (("valley", VALLEY), ("notes", NOTES)):
        (me.folder / f"{name}.txt").write_text(text, encoding="utf-8")
    me.start()
    path = make_project(me, "Valley", "Ana Ruiz")
    import_document(me, me.folder / "valley.txt", "The militia closed the road")

    # Onto itself it is refused, and nothing happens.
    me.command("Save a copy")
    me.answer_file_dialog(path)
    me.sees("is the project itself")
    me.click("Close this message")

    me.command("Save a copy")
    me.answer_file_dialog(me.folder / "for the court")
    copy = me.folder / "for the court.testimonia"
    me.sees("The copy is saved as", "You go on in the project that was open", patience=20)
    me.sees("Valley – Testimonia")
    me.picture("save-copy-1-saved")
    import_document(me, me.folder / "notes.txt", "The school stayed shut")

    # What is there already is replaced only when somebody says so.
    me.command("Save a copy")
    me.answer_file_dialog(copy)
    me.sees("is already there")
    me.press("Escape")
    me.close()
    assert problems_of(path) == []
    assert problems_of(copy) == []
    assert sorted(texts_of(path)) == ["notes", "valley"]
    assert sorted(texts_of(copy)) == ["valley"]
