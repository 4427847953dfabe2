"""A codebook is pasted in, printed, compared with that of another project and brought up to date from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from tests.walks.coding import make_project
from tests.walks.final_check import codebook_of, problems_of, words_of_docx

if TYPE_CHECKING:
    from tests.walks.person import Person

PASTED = (
    "Coping: how people get by\n\tPrayer - alone or with others\n\tHiding food\n\t\tIn the field: under stones\nHope\n"
)
CHANGED = "Hope: what people live for\nEndurance\n"


def paste(me: Person, text: str) -> None:
    """Paste words that were copied elsewhere."""
    me.stage.do(lambda: QApplication.clipboard().setText(text))
    me.press("Ctrl+V")


def import_pasted(me: Person, text: str, facet: str) -> None:
    me.command("Import a codebook…")
    me.sees("Import a codebook", "Choose a file…")
    paste(me, text)
    me.sees("What would happen")
    me.click("a new facet")
    me.choose(f"the facet “{facet}”")


def test_a_codebook_comes_in_goes_out_and_is_brought_up_to_date(me: Person) -> None:
    me.start()
    mine = make_project(me, "Mine", "Ana Ruiz")

    # Pasted from somewhere else into a facet that is there.
    import_pasted(me, PASTED, "Abuse type")
    me.sees("5 new codes", "In the field", "Add 5 codes")
    me.picture("exchange-1-pasted")
    me.press("Tab")
    me.press("Ctrl+Return")
    me.sees("Coping", "Ctrl+Z undoes: add codes from Pasted codes")

    # Printed as a journal would.
    me.command("Export the codebook…")
    me.sees("Word document (DOCX)", "How often each code is used")
    me.press("Return")
    me.sees("Codebook written", "Facets: 3.")
    me.press("Return")
    words = words_of_docx(me.folder / "mine-codebook.docx")
    assert any(line.endswith("  In the field") for line in words)
    assert "Definition | under stones" in words

    # Another project, in which somebody went on with the same codes.
    other = make_project(me, "Other", "Jonas Weber")
    import_pasted(me, PASTED, "Abuse type")
    me.sees("Add 5 codes")
    me.press("Ctrl+Return")
    me.sees("Coping")
    import_pasted(me, CHANGED, "Abuse type")
    me.sees("1 new code, 1 different", "Definition differs", "Add 1 code")
    me.click("All differences")
    me.sees("Add 1 code, change 1")
    me.press("Ctrl+Return")
    me.sees("Endurance")

    # Back in the first, which is brought up to date from it.
    me.press("Ctrl+O")
    me.answer_file_dialog(mine)
    me.sees("Mine – Testimonia")
    me.command("Compare with another codebook…")
    me.answer_file_dialog(other)
    me.sees("Compared with “Other”", "1 new code, 1 different", "Definition differs", "Take over 1 change")
    me.walk_to_row("Hope")
    me.sees("what people live for")
    me.press("Space")
    me.sees("Take over 2 changes")
    me.picture("exchange-2-compared")
    me.press("Return")
    me.sees("Ctrl+Z undoes: update the codebook from Other", "Endurance")
    me.press("Ctrl+Z")
    me.sees("Ctrl+Z undoes: add codes from Pasted codes")
    me.does_not_see("Endurance")
    me.press("Ctrl+Shift+Z")
    me.sees("Ctrl+Z undoes: update the codebook from Other")
    me.close()
    assert codebook_of(mine)["Abuse type › Hope"] == "what people live for"
    assert "Abuse type › Endurance" in codebook_of(mine)
    assert codebook_of(mine)["Abuse type › Coping › Hiding food › In the field"] == "under stones"
    assert problems_of(mine) == problems_of(other) == []
