"""A codebook comes in from tables whose columns are guessed and corrected, and goes out in every form."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

from tests.core.codebook_exchange.case import xlsx_bytes
from tests.walks import eyes
from tests.walks.coding import import_document, make_project
from tests.walks.final_check import codebook_of, problems_of, rows_of, words_of_docx

if TYPE_CHECKING:
    from pathlib import Path

    from tests.walks.person import Person

HEAD = ("Label", "Belongs to", "What it means", "Remarks of the team")
ROWS = [
    ("Coping", "", "How people get by.", "seen in every interview"),
    ("Prayer", "Coping", "Alone or with others, in secret.", "never in public"),
    ("Hiding food", "Coping", "Grain or potatoes kept from the harvest.", "under stones"),
    ("Hope", "", "What people live for.", ""),
]
MEANT = {
    "Coping": "How people get by.",
    "Coping › Prayer": "Alone or with others, in secret.",
    "Coping › Hiding food": "Grain or potatoes kept from the harvest.",
    "Hope": "What people live for.",
}
TEXT = "They were listened to at night, and the neighbours wrote it down."
PARTS = {
    "In short": "Somebody is watched.",
    "Definition": "An office or its helpers watch, listen or write down.",
    "Use it for": "Neighbours who report.",
    "Not for": "Guards who only count.",
    "Example": "“The wall had ears.”",
    "Near miss": "A letter that is opened by mistake.",
}


def write_sheet(path: Path) -> Path:
    path.write_bytes(xlsx_bytes((HEAD, *ROWS)))
    return path


def write_table(path: Path) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows((HEAD, *ROWS))
    return path


def take_in(me: Person, path: Path) -> None:
    """A column that the guess does not know is said to be the definition; the preview says what comes of it."""
    me.command("Import a codebook…")
    me.click("Choose a file…")
    me.answer_file_dialog(path)
    me.sees("What the columns mean", "What would happen", "4 new codes")
    me.sees("Label means: Name of the code", "Belongs to means: Code above it", "What it means means: Not read")
    me.click("What it means means: Not read")
    me.choose("Definition")
    me.sees("What it means means: Definition", "Add 4 codes")
    me.picture(f"tables-{path.suffix[1:]}", dark=True)
    me.click("Add 4 codes")
    me.sees("Codebook imported", "4 codes were added.", "These columns were not read: “Remarks of the team”.")
    me.press("Return")
    me.sees("Ctrl+Z undoes: add codes from codes")


def test_tables_come_in_with_columns_that_are_guessed_and_corrected(me: Person) -> None:
    me.start()
    sheet = make_project(me, "Sheet", "Ana Ruiz")
    take_in(me, write_sheet(me.folder / "codes.xlsx"))
    table = make_project(me, "Table", "Ana Ruiz")
    take_in(me, write_table(me.folder / "codes.csv"))
    me.press("Ctrl+Z")
    me.until(lambda: not any(eyes.is_seen(name) for name in MEANT), "nothing of it is left")
    me.press("Ctrl+Shift+Z")
    me.sees("Ctrl+Z undoes: add codes from codes")
    me.close()
    for project in (sheet, table):
        book = codebook_of(project)
        assert {path.partition(" › ")[2]: text for path, text in book.items() if text in MEANT.values()} == MEANT
        assert problems_of(project) == []


def export(me: Person, form: str, name: str) -> Path:
    me.command("Export the codebook…")
    me.sees("Word document (DOCX)", "How often each code is used")
    me.click(form)
    me.until(lambda: eyes.is_seen(name), f"the name {name}")
    me.click("Write the codebook")
    me.sees("Codebook written", "Facets: 3.")
    me.press("Return")
    me.until(lambda: not eyes.is_seen("Codebook written"), "the report is closed")
    return me.folder / name


def test_a_codebook_goes_out_in_every_form_and_comes_back(me: Person) -> None:
    (me.folder / "pit.txt").write_text(TEXT, encoding="utf-8")
    me.start()
    project = make_project(me, "Whole", "Ana Ruiz")
    import_document(me, me.folder / "pit.txt", TEXT)
    me.find("They were listened to at night")
    me.press("Ctrl+8")
    me.sees_in_margin("Surveillance")

    # All six parts, and what the code is easily confused with, by keys and clicks.
    me.press("Ctrl+D")
    me.sees("Edit the code", "In short", "Definition", "Near miss", "Easily confused with")
    for field, words in PARTS.items():
        me.click(field)
        me.write(words)
    me.click("Type the name of another code")
    me.type("censor")
    me.press("Return")
    me.type("Censorship keeps words away; this listens.")
    me.picture("tables-parts", dark=True)
    me.press("Ctrl+Return")
    me.sees("rev 2, today")
    me.command("Link as an example")
    me.sees("Linked a passage as an example of Surveillance")

    paper = words_of_docx(export(me, "Word document (DOCX)", "whole-codebook.docx"))
    marked = export(me, "Markdown", "whole-codebook.md").read_text(encoding="utf-8")
    for words in (*PARTS.values(), "Censorship keeps words away; this listens.", "They were listened to at night"):
        assert any(words in line for line in paper), words
        assert words in marked, words
    rows = rows_of(export(me, "Table (CSV)", "whole-codebook.csv"))
    (row,) = (row for row in rows if PARTS["In short"] in row.values())
    assert set(PARTS.values()) <= set(row.values()), "\n".join(f"{k}: {v!r}" for k, v in row.items())
    own = json.loads(export(me, "Codebook file (JSON)", "whole-codebook.json").read_text(encoding="utf-8"))
    assert own
    sheet = export(me, "Excel workbook (XLSX)", "whole-codebook.xlsx")

    # What went out as a workbook or in our own form comes back: nothing differs.
    for path in (sheet, me.folder / "whole-codebook.json"):
        me.command("Import a codebook…")
        me.click("Choose a file…")
        me.answer_file_dialog(path)
        me.sees("What would happen")
        me.sees("0 new codes, ")
        me.does_not_see(" different")
        me.press("Escape")
        me.until(lambda: not eyes.is_seen("What would happen"), "the dialog is closed")
    me.close()
    assert problems_of(project) == []
