"""The assistant for a new project, by keys alone: from the first start to the first coded passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.walks.person import Person

CLINIC = "The nurse came on Tuesdays.\n\nA guard was posted at the door of the clinic.\n"
WORDS = "heron lantern gravel orchard"


def test_the_assistant_from_the_first_start_to_the_first_coded_passage(me: Person) -> None:
    (me.folder / "clinic.txt").write_text(CLINIC, encoding="utf-8")
    (me.folder / "taken.testimonia").write_bytes("somebody else’s".encode())
    me.start()
    me.sees("No project was opened yet.")
    me.press("Ctrl+N")
    me.sees("Step 1 of 4: Name and place")
    me.type("Clinic")
    me.press("Tab", "Tab", "Space")
    me.answer_file_dialog(me.folder / "taken")
    me.sees("There is already a file of this name.")
    me.press("Space")
    me.answer_file_dialog(me.folder / "clinic")
    me.does_not_see("There is already a file of this name.")
    me.press("Tab")
    me.write("Ana Ruiz")
    me.press("Alt+PgDown")
    me.sees("Step 2 of 4: Codebook", "What is in it", "Unlawful killing")
    me.press("Down")
    me.does_not_see("Unlawful killing")
    me.press("Up")
    me.sees("Unlawful killing")
    me.picture("new-project-1-codebook")
    me.press("Alt+PgDown")
    me.sees("Step 3 of 4: Passphrase")
    me.press("Space")
    me.type(WORDS)
    me.press("Tab", "Tab")
    me.type(WORDS)
    me.picture("new-project-2-passphrase")
    me.press("Alt+PgDown")
    me.sees("Step 4 of 4: Documents", "No documents yet.")
    me.press("Space")
    me.answer_file_dialog(me.folder / "clinic.txt")
    me.sees("clinic.txt")
    me.picture("new-project-3-documents")
    me.press("Alt+PgUp")
    me.sees("Step 3 of 4: Passphrase")
    me.press("Return")
    me.sees("Step 4 of 4: Documents")
    me.press("Return")
    me.sees("Clinic – Testimonia", "The nurse came on Tuesdays")
    me.find("A guard was posted at the door")
    me.type("surv")
    me.press("Return", "Escape")
    me.sees_in_margin("Surveillance")
    assert (me.folder / "taken.testimonia").read_bytes() == "somebody else’s".encode()
    assert not (me.folder / "clinic.testimonia").read_bytes().startswith(b"SQLite")
    me.close()
