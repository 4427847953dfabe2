"""Sixty codes are reorganised on their page: several at once, each verb one step, taken back by one Ctrl+Z."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from tests.walks import eyes
from tests.walks.article import ARTICLE
from tests.walks.coding import import_document, make_project
from tests.walks.final_check import codebook_of, problems_of
from tests.walks.test_codebook_exchange import paste
from tests.walks.test_definitions import words_that_stand_once

if TYPE_CHECKING:
    from tests.walks.person import Person

GROUPS = {
    "Eating": "Ration cards, Queueing, Foraging, Barley, Market stalls, Meal sharing, Cooking fuel, Salt, Seed grain",
    "Labouring": "Brigades, Quotas, Quarrying, Night shifts, Timber, Unpaid days, Tools, Overseers, Rest days",
    "Learning": "Textbooks, Uniforms, Recitals, Homework, Playground, Examinations, Choirs, Teachers, Absence",
    "Travelling": "Permits, Checkpoints, Trains, Ferries, Walking, Smuggling, Guides, Waiting rooms, Maps",
    "Kinship": "Weddings, Funerals, Letters home, Adoption, Elders, Siblings, Birthdays, Quarrels, Neighbours",
    "Trading": "Prices, Bribes, Coins, Barter, Debts, Stallholders, Lenders, Wages, Gifts",
}
PASTED = "\n".join(line for group, names in GROUPS.items() for line in (group, *(f"\t{n}" for n in names.split(", "))))
FACET = "Pasted codes"


def begin(me: Person) -> list[str]:
    """A project with a text, sixty codes pasted into a facet of their own, and four passages with one of them."""
    (me.folder / "delta.txt").write_text(ARTICLE, encoding="utf-8")
    me.start()
    make_project(me, "Sixty", "Ana Ruiz")
    import_document(me, me.folder / "delta.txt", "The delta that nobody may leave")
    me.command("Import a codebook…")
    me.sees("Import a codebook", "Choose a file…")
    paste(me, PASTED)
    me.sees("60 new codes", "Add 60 codes")
    me.press("Ctrl+Return")
    me.sees("Ctrl+Z undoes: add codes from Pasted codes")
    words = words_that_stand_once(4)
    for word in words:
        me.find(word)
        me.type("ration cards")
        me.press("Return", "Escape")
        me.sees_no_palette()
    return words


def open_page(me: Person) -> None:
    """The page of the codebook with only the pasted facet unfolded."""
    me.press("Ctrl+B")
    me.sees("1 code chosen", "In short", "Codings")
    me.press("Home")
    while True:
        me.press("Left")
        if me.stage.ask(lambda: eyes.is_seen("Eating")):
            break
        me.press("Down")
    me.sees("Eating", "Labouring")


def take(me: Person, *names: str) -> None:
    """Choose these codes by mouse, the first alone and the others with Ctrl."""
    from PySide6.QtCore import Qt

    me.click(names[0])
    for name in names[1:]:
        me.click(name, held=Qt.KeyboardModifier.ControlModifier)
    me.sees(f"{len(names)} codes chosen" if len(names) > 1 else "1 code chosen")


def back_and_again(me: Person, named: str, before: str, after: str) -> None:
    """One Ctrl+Z takes the step back, one Ctrl+Shift+Z does it again; what is seen says so."""
    me.sees(f"Ctrl+Z undoes: {named}", after)
    me.press("Ctrl+Z")
    me.sees(before)
    me.until(lambda: not eyes.is_seen(f"Ctrl+Z undoes: {named}"), f"“{named}” is undone")
    me.press("Ctrl+Shift+Z")
    me.sees(f"Ctrl+Z undoes: {named}", after)


def codes_said(me: Person) -> int:
    """The number of codes in the head of the page."""
    found = re.search(r"(\d+) codes", next(w for w in me.stage.ask(eyes.visible_words) if re.match(r"\d+ codes", w)))
    assert found is not None
    return int(found.group(1))


def test_sixty_codes_are_reorganised(me: Person) -> None:
    words = begin(me)
    open_page(me)
    everything = codes_said(me)
    me.picture("reorganise-1-page", dark=True)

    # Several move under another one, by mouse and a place that is found by typing.
    take(me, "Barley", "Salt", "Seed grain")
    me.click("Move to…")
    me.sees("Move codes", "At the top of “Pasted codes”")
    me.type("cooking")
    me.picture("reorganise-2-move")
    me.press("Return")
    back_and_again(me, "move 3 codes", f"{FACET} › Eating", f"{FACET} › Eating › Cooking fuel")

    # By keys alone: one place up, and back.
    me.click("Queueing")
    me.press("Alt+Up")
    me.sees("Ctrl+Z undoes: move Queueing")
    me.press("Ctrl+Z")
    me.until(lambda: not eyes.is_seen("Ctrl+Z undoes: move Queueing"), "Queueing is where it was")

    # Two become one; their passages are its own, their names other names.
    take(me, "Queueing", "Ration cards")
    me.press("Ctrl+Shift+K")
    me.sees("Merge codes", "“Ration cards” and “Queueing” become one.")
    me.type("queue")
    me.sees("4 codings go over to “Queueing”: 4 of Ana Ruiz.", "stays as another name of “Queueing”")
    me.picture("reorganise-3-merge")
    me.press("Return")
    me.sees("Ctrl+Z undoes: merge Ration cards into Queueing", "4 codings by 1 coder in 1 document")
    me.sees("Also called Ration cards")
    assert codes_said(me) == everything - 1
    me.press("Ctrl+Z")
    me.sees("Ration cards")
    assert codes_said(me) == everything

    # Codes of two facets cannot become one, and the dialog says why.
    me.click("Filter names and definitions")
    me.type("trad")
    me.sees("Former trader", "Trading")
    me.press("Return", "Ctrl+A", "Ctrl+Shift+K")
    me.sees("Merge codes", "what answers one cannot answer the other")
    me.press("Return")
    me.sees("Merge codes")
    me.press("Escape")
    me.click("Empty the field")
    me.press("Down", "Home")
    me.sees("Foraging")

    # Several get a colour.
    take(me, "Foraging", "Market stalls", "Meal sharing")
    me.click("Colour")
    me.choose("plum")
    me.sees("Ctrl+Z undoes: recolour 3 codes")
    me.press("Ctrl+Z", "Ctrl+Shift+Z")
    me.sees("Ctrl+Z undoes: recolour 3 codes")

    # Two go out of use, and come back.
    me.click("Retire…")
    me.sees("Retire codes", "Nobody has coded with them.")
    me.type("Nobody needs them")
    me.picture("reorganise-4-retire")
    me.press("Return")
    me.sees("Ctrl+Z undoes: retire 3 codes", "3 retired", "Nobody needs them")
    me.reads("retired")
    me.click("Use again")
    me.sees("Ctrl+Z undoes: take 3 codes into use again")
    me.press("Ctrl+Z")
    me.sees("3 retired")

    # One is split through its passages, by number, by a new name, and one stays.
    take(me, "Ration cards")
    me.click("Split…")
    me.sees("Split “Ration cards”", "1 of 4, 4 left", "still “Ration cards”")
    me.press("1")
    me.sees("2 of 4, 3 left", words[1])
    me.press("N")
    me.sees("A new code")
    me.type("Forged cards")
    me.press("Return")
    me.sees("3 of 4, 2 left", "Forged cards (new)", "2 codings change: 2 of Ana Ruiz")
    me.picture("reorganise-5-split", dark=True)
    me.press("Left")
    me.sees("2 of 4, 2 left")
    me.press("Right", "0")
    me.sees("4 of 4, 1 left")
    me.press("Escape")
    me.sees("Stop splitting?", "2 answers were given and nothing is written yet.")
    me.press("Return")
    me.sees("4 of 4, 1 left")
    me.press("Ctrl+Return")
    me.sees("Ctrl+Z undoes: split Ration cards", "Forged cards")
    me.sees("2 codings by 1 coder in 1 document, 3 codings with the codes under it")
    me.press("Ctrl+Z")
    me.sees("4 codings by 1 coder in 1 document")
    me.until(lambda: not eyes.is_seen("Forged cards"), "the new code is gone")
    me.press("Ctrl+Shift+Z")
    me.sees("Forged cards")

    # Sorted for looking, then kept so.
    me.click("Sorted by hand")
    me.choose("Sorted by name")
    me.sees("Sorted by name")
    me.click("Add to the codebook, or sort it")
    me.choose("Keep this order")
    me.sees("Ctrl+Z undoes: sort the codebook", "Sorted by hand")
    me.press("Ctrl+Z")
    me.until(lambda: not eyes.is_seen("Ctrl+Z undoes: sort the codebook"), "the order is as before")

    # One gets another name in its place.
    me.click("Queueing")
    me.press("F2")
    me.until(lambda: bool(_editors()), "the name can be changed")
    me.write("Standing in line")
    me.press("Return")
    back_and_again(me, "rename Queueing", "Queueing", "Standing in line")

    # Several are deleted after it was said whose codings go.
    take(me, "Eating", "Standing in line")
    me.press("Delete")
    me.sees("Delete?", "with 10 codes under it", "4 codings of Ana Ruiz", "It can be undone.")
    me.click("Delete")
    me.sees("Ctrl+Z undoes: delete the code Eating")
    me.until(lambda: not eyes.is_seen("Ration cards"), "they are gone")
    me.press("Ctrl+Z")
    me.sees("Eating", "Ration cards", "Standing in line")
    me.picture("reorganise-6-done")

    # From the health of the codebook back to its codes here.
    me.press("Ctrl+Shift+H")
    me.sees("Health of the codebook", "Used once")
    me.click("Show in the codebook")
    me.sees("1 code chosen")
    me.press("Escape")
    me.sees("Colour by abuse type")
    me.close()
    book = codebook_of(me.folder / "sixty.testimonia")
    assert f"{FACET} › Eating › Cooking fuel › Salt" in book
    assert f"{FACET} › Eating › Standing in line" in book
    assert f"{FACET} › Eating › Ration cards › Forged cards" in book
    assert problems_of(me.folder / "sixty.testimonia") == []


def _editors() -> list[QLineEdit]:
    """The field in which a row is renamed."""
    found = [each for window in eyes.windows() for each in window.findChildren(QLineEdit)]
    return [each for each in found if each.isVisible() and each.hasFocus()]
