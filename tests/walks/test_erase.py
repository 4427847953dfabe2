"""Somebody takes back their consent: a document is erased for good, with everything that still holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.coding import import_document, make_project, take_snapshot
from tests.walks.final_check import problems_of, texts_of

if TYPE_CHECKING:
    from tests.walks.person import Person

WITNESS = "A witness\n\nMy brother Ilyas Tanvor was taken from the orchard at night.\n"
NOTES = "Notes of the second day\n\nThe school stayed shut all winter.\n"
WORDS = "Ilyas Tanvor"


def test_a_document_is_erased_for_good(me: Person) -> None:
    for name, text in (("witness", WITNESS), ("notes", NOTES)):
        (me.folder / f"{name}.txt").write_text(text, encoding="utf-8")
    me.start()
    path = make_project(me, "Orchard", "Ana Ruiz")
    import_document(me, me.folder / "notes.txt", "The school stayed shut")
    import_document(me, me.folder / "witness.txt", WORDS)
    me.find("was taken from the orchard at night")
    me.type("enforced")
    me.press("Return", "Escape")
    take_snapshot(me)

    me.press("Escape")
    me.command("Erase for good")
    me.sees("Nothing is erased before you have seen all of it and agreed.")
    me.click("Whole documents")
    me.click("witness")
    me.picture("erase-1-choice", dark=True)
    me.click("Show what would go…")
    me.sees("Erase this for good?", "1 segment of Ana Ruiz", "Snapshots that still hold it", "cannot be undone")
    me.picture("erase-2-preview", dark=True)
    me.press("Return")
    me.sees("Nothing is selected.")
    me.sees(WORDS)

    me.command("Erase for good")
    me.click("Whole documents")
    me.click("witness")
    me.click("Show what would go…")
    me.sees("Erase this for good?")
    me.click("I understand that this cannot be undone")
    me.click("Erase for good")
    me.sees("characters were erased for good.", "The file was written anew without a trace of it.", "was deleted")
    me.picture("erase-3-report")
    me.click("Close")
    me.does_not_see(WORDS, "was taken from the orchard")
    me.sees("The school stayed shut")
    me.press("Ctrl+H")
    me.sees("Erased documents for good")
    me.does_not_see(WORDS, "witness")
    me.press("Escape")
    me.close()
    assert list(texts_of(path)) == ["notes"]
    assert problems_of(path) == []
    left = [each for each in me.folder.rglob("orchard*") if each.is_file()]
    left += [each for each in me.folder.rglob("orchard*/*") if each.is_file()]
    assert [each.name for each in left if WORDS.encode() in each.read_bytes()] == []
