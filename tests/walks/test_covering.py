"""Passages of chosen codes are covered until somebody asks: in the text, beside it and in what is copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from tests.walks.coding import import_document, make_project

if TYPE_CHECKING:
    from tests.walks.person import Person

QUIET, HARD = "The road stayed shut.", "They beat the boy until he could not stand."


def prepare(me: Person) -> None:
    (me.folder / "hard.txt").write_text(f"hard\n\n{QUIET}\n\n{HARD}\n\nHe lived.", encoding="utf-8")
    me.start()
    make_project(me, "Hard", "Ana Ruiz")
    import_document(me, me.folder / "hard.txt", HARD)
    me.find(QUIET)
    me.press("Ctrl+8")
    me.find(HARD)
    me.press("Ctrl+4")
    me.press("Ctrl+F", "Escape", "Escape")  # the line for finding still has the words
    me.sees_in_margin("Surveillance", "Forced labour")


def test_a_covered_passage_is_read_only_when_it_is_asked_for(me: Person) -> None:
    prepare(me)
    me.press("Alt+Down", "Alt+Down")
    me.sees_answers("Forced labour", "Not answered yet", "Not answered yet")
    me.command("Cover passages of the code in hand")
    me.sees("Covered the passages of Forced labour")
    # Whoever reads it just now goes on reading; it is covered when they turn to another passage.
    me.sees(HARD)
    me.press("Alt+Up")
    me.sees(QUIET, "He lived.")
    me.does_not_see("beat", "could not")
    me.reads("covered – press Space or click to read")
    me.sees("1 passage covered")
    me.picture("cover-1-covered", dark=True)

    # The panel beside says nothing either, nor does the clipboard.
    me.press("Alt+Down")
    me.sees("This passage is covered.")
    me.does_not_see("beat")
    me.press("Ctrl+C")
    me.sees("What is covered is not copied")
    assert "beat" not in me.stage.ask(lambda: QApplication.clipboard().text())

    me.press("Space")
    me.sees(HARD, f"“{HARD}”")
    me.picture("cover-2-asked")
    me.press("Ctrl+C")
    assert me.stage.ask(lambda: QApplication.clipboard().text()) == HARD
    me.press("Alt+Up")
    me.does_not_see("beat")

    # A click asks too, and takes the passage in hand.
    me.click_in("He lived.")
    me.does_not_see("beat")
    me.click_in("▒▒▒▒ ▒▒▒▒")
    me.sees(HARD, f"“{HARD}”")

    # For this sitting everything can be read, and one key covers it again.
    me.press("Alt+Up", "Ctrl+Alt+C")
    me.sees(HARD, "Everything can be read for this sitting")
    me.press("Ctrl+Alt+C")
    me.does_not_see("beat")
    me.press("Ctrl+Z")
    me.sees(HARD)


def test_it_is_covered_again_when_the_project_is_opened_again(me: Person) -> None:
    prepare(me)
    me.press("Alt+Down", "Alt+Down")
    me.command("Cover passages of the code in hand")
    me.press("Alt+Up", "Ctrl+Alt+C")
    me.sees(HARD)
    me.close()
    me.start(me.folder / "hard.testimonia", coder="Ana Ruiz")
    me.sees(QUIET, "He lived.")
    me.does_not_see("beat", "could not")
