"""Answers in every shape: not sure by one key, notes, lists to tick, sets with a name, answers of whole documents."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from tests.walks.coding import import_document, make_project
from tests.walks.counting import counting
from tests.walks.final_check import problems_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.walks.person import Person

INTERVIEW = """Interview with a former inmate

The guards beat the men in the yard in May 2016.

They took our letters and read them aloud in the evening.

My brother was shot at the river. Nobody was ever asked about it.

We were counted twice a day, and whoever was missing was hunted.
"""
OTHER = """Notes of the other visit

The school stayed shut all winter.
"""


def rows_of(path: Path) -> list[dict[str, str]]:
    """A table from the disk, the apostrophes before what looks like a formula taken away."""
    with path.open(encoding="utf-8", newline="") as file:
        return [{name: cell.removeprefix("'") for name, cell in row.items()} for row in csv.DictReader(file)]


def sentence(me: Person, word: str) -> None:
    me.find(word)
    me.press("Ctrl+Alt+S")


def export(me: Person, name: str, *, per_segment: bool) -> list[dict[str, str]]:
    me.press("Ctrl+E")
    me.sees("Export coded segments")
    me.write(name)
    if per_segment:
        me.click("One row for each segment")
    me.click("Write the table")
    me.sees("rows were written.")
    me.press("Return")
    return rows_of(me.folder / f"{name}.csv")


def test_answers_in_every_shape(me: Person) -> None:
    (me.folder / "interview.txt").write_text(INTERVIEW, encoding="utf-8")
    (me.folder / "notes.txt").write_text(OTHER, encoding="utf-8")
    me.start()
    project = make_project(me, "Answers", "Ana Ruiz")
    import_document(me, me.folder / "notes.txt", "The school stayed shut all winter.")
    import_document(me, me.folder / "interview.txt", "The guards beat the men")

    # What was done is read where Ctrl+Z says what it would undo; a snapshot may speak over what was written last.
    # Not sure by one key, in the palette right after an answer, and in the text.
    sentence(me, "guards")
    me.type("sev")
    me.sees("Severe beating")
    me.press("Return")
    with counting(me) as effort:
        me.press("Ctrl+U")
    assert effort.all == 1
    me.reads("not sure")
    me.sees("mark as not sure: Severe beating")
    me.type("fd")
    me.press("Return")
    me.type("2016")
    me.press("Return")
    me.sees_no_palette()
    me.sees_answers("Severe beating", "Former detainee", "2016")
    me.sees("Severe beating, not sure")
    me.press("Ctrl+U")
    me.sees("2016, not sure")
    me.press("Ctrl+U")
    me.sees("mark as no longer unsure: 2016")
    me.does_not_see("2016, not sure")

    # A note, in place, as one step.
    me.press("Ctrl+Shift+U")
    me.sees("Note on 2016")
    me.type("He says May, and a letter says June. 오월")
    me.press("Escape")
    me.sees("write a note on 2016", "He says May, and a letter says June. 오월")
    me.sees_no_palette()
    me.picture("answers-1-note")
    me.press("Ctrl+Z")
    me.does_not_see("He says May")
    me.press("Ctrl+Shift+Z")
    me.sees("He says May, and a letter says June. 오월")

    # Several answers in a list, together one step.
    me.click("List of answers to Abuse type")
    me.sees("Type to filter, Space to tick")
    me.type("stress")
    me.sees("Stress position")
    me.press("Space", "Escape")
    me.type("surveillance")
    me.press("Space", "Return")
    me.sees("answer Abuse type")
    me.sees_answers("Severe beating", "Stress position", "Surveillance", "Former detainee", "2016")
    me.press("Ctrl+Z")
    me.sees_answers("Severe beating", "Former detainee", "2016")
    me.press("Ctrl+Shift+Z")
    me.sees_answers("Severe beating", "Stress position", "Surveillance", "Former detainee", "2016")
    me.picture("answers-2-ticks")
    me.press("F6")

    # The answers get a name and are given again by number.
    me.press("Ctrl+Shift+R")
    me.sees("Name these answers", "A set of answers is given to a passage in one step.")
    me.write("Beaten in 2016")
    me.press("Return")
    me.sees("name the answers “Beaten in 2016”")
    sentence(me, "letters")
    with counting(me) as effort:
        me.press("Ctrl+R", "1")
    assert effort.pressed == ["Ctrl+R", "1"]
    assert effort.clicks == 0
    me.sees_answers("Severe beating", "Stress position", "Surveillance", "Former detainee", "2016")
    me.sees("code the answers “Beaten in 2016”")
    me.press("Ctrl+Z")
    me.sees_answers("Not answered yet", "Not answered yet", "Not answered yet")
    me.press("Ctrl+R")
    me.sees("Give a set of answers", "Beaten in 2016")
    me.picture("answers-3-sets")
    me.type("bea")
    me.press("Return")
    me.sees_answers("Severe beating", "Stress position", "Surveillance", "Former detainee", "2016")

    # What holds for the whole document is inherited, and says so.
    me.command("Answers for the whole document")
    me.sees("They hold for every segment of “interview”")
    me.type("relative")
    me.sees("Relative of a victim")
    me.press("Space")
    me.picture("answers-4-document")
    me.press("Return")
    me.sees("set the answers for the whole of interview", "whole document: Relative of a victim")
    sentence(me, "brother")
    me.type("ki")
    me.press("Return")
    me.sees("Relative of a victim, from the document")
    me.type("2014")
    me.press("Return")
    me.sees_no_palette()
    me.sees_answers("Killing at the border", "Relative of a victim", "2014")
    me.reads("inherited")
    me.picture("answers-5-inherited")
    me.press("F4")
    me.sees("Nothing of yours is incomplete in this document")

    # One answer of its own takes the place of what is inherited; undone, the document answers again.
    me.click("List of answers to Source type")
    me.type("media rep")
    me.press("Space", "Return")
    me.sees_answers("Killing at the border", "Media report", "2014")
    me.does_not_see("from the document")
    me.press("Ctrl+Z")
    me.sees_answers("Killing at the border", "Relative of a victim", "2014")
    sentence(me, "counted")
    me.type("surv")
    me.press("Return", "Escape")
    me.click("Relative of a victim, from the document")
    me.sees("code Relative of a victim")
    me.does_not_see("Relative of a victim, from the document")

    # The table on the disk says whose answer it is.
    by_segment = {row["quote"]: row for row in export(me, "segments", per_segment=True)}
    by_coding = export(me, "codings", per_segment=False)
    me.close()
    source = {quote: (row["Source type"], row["Source type (from)"]) for quote, row in by_segment.items()}
    assert source == {
        "The guards beat the men in the yard in May 2016.": ("Escapee testimony › Former detainee", "own"),
        "They took our letters and read them aloud in the evening.": ("Escapee testimony › Former detainee", "own"),
        "My brother was shot at the river.": ("Relative of a victim", "document"),
        "We were counted twice a day, and whoever was missing was hunted.": ("Relative of a victim", "own"),
    }
    assert [row["unanswered"] for row in by_segment.values()] == ["", "", "", "Time period"]
    inherited = [row for row in by_coding if row["from"] == "document"]
    assert [(row["quote"], row["facet"]) for row in inherited] == [("My brother was shot at the river.", "Source type")]
    doubted = [row["code path"] for row in by_coding if row["certainty"] == "unsure"]
    assert doubted == ["Torture › Severe beating"]
    assert [row["note"] for row in by_coding if row["note"]] == ["He says May, and a letter says June. 오월"]
    assert problems_of(project) == []
