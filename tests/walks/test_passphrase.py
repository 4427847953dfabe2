"""A protected project from its making to the changed passphrase, by keys and clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.coding import import_document
from tests.walks.eyes import is_seen

if TYPE_CHECKING:
    from pathlib import Path

    from tests.walks.person import Person

NOTES = "Notes of the second day\n\nThe school stayed shut all winter.\n"
FIRST, SECOND = "heron lantern gravel", "It's an other Heron"


def make_protected(me: Person, name: str, coder: str, passphrase: str) -> Path:
    """Make a protected project by keys alone."""
    me.press("Ctrl+N")
    me.sees("Step 1 of 4: Name and place")
    me.type(name)
    me.press("Tab", "Tab", "Space")
    me.answer_file_dialog(me.folder / "k7")
    me.sees(f"in {me.folder}")
    me.press("Tab")
    me.write(coder)
    me.press("Alt+PgDown", "Alt+PgDown")
    me.sees("Step 3 of 4: Passphrase", "Protect with a passphrase")
    me.press("Space")
    me.sees("New passphrase", "There is no way back if it is forgotten")
    type_twice(me, passphrase)
    me.picture("passphrase-1-new")
    me.press("Return")
    me.sees("Step 4 of 4: Documents")
    me.press("Return")
    me.sees(f"{name} – Testimonia", "No document is open.")
    return me.folder / "k7.testimonia"


def type_twice(me: Person, passphrase: str) -> None:
    me.type(passphrase)
    me.press("Tab", "Tab")
    me.type(passphrase)


def test_a_protected_project_from_the_first_day_to_the_changed_passphrase(me: Person) -> None:
    (me.folder / "notes.txt").write_text(NOTES, encoding="utf-8")
    me.start()
    path = make_protected(me, "Kestrel village", "Ana Ruiz", FIRST)
    import_document(me, me.folder / "notes.txt", "The school stayed shut all winter.")
    me.find("The school stayed shut")
    me.type("sev")
    me.sees("Severe beating")
    me.press("Return", "Escape")
    me.sees_in_margin("Severe beating")

    me.press("Ctrl+W")
    me.sees("Recent projects", "k7", "asks for its passphrase")
    assert not me.stage.ask(lambda: is_seen("Kestrel"))
    me.picture("passphrase-2-recent")
    me.press("Return")
    me.sees("This project is protected", "k7.testimonia")
    me.type("heron lantern travel")
    me.press("Return")
    me.sees("does not open with this passphrase")
    me.picture("passphrase-3-wrong")
    me.write(FIRST)
    me.press("Return")
    me.sees("Kestrel village – Testimonia", "The school stayed shut all winter.")
    me.sees_in_margin("Severe beating")

    me.command("Change the passphrase")
    me.sees("First the passphrase it has now.")
    me.type(FIRST)
    me.press("Return")
    me.sees("The same once more", "The snapshots of this project")
    me.picture("passphrase-4-change")
    type_twice(me, SECOND)
    me.press("Return")
    me.sees("The passphrase was changed", "The school stayed shut all winter.")
    me.sees_in_margin("Severe beating")
    me.close()

    written = b"".join(each.read_bytes() for each in me.folder.rglob("*") if "k7" in str(each) and each.is_file())
    assert b"school stayed" not in written
    assert b"Kestrel" not in (me.folder / "desk.ini").read_bytes()

    me.start()
    me.sees("k7")
    me.press("Return")
    me.sees("This project is protected")
    me.type(FIRST)
    me.press("Return")
    me.sees("does not open with this passphrase")
    me.write(SECOND)
    me.press("Return")
    me.sees("The school stayed shut all winter.")
    me.sees_in_margin("Severe beating")
    assert path.is_file()
