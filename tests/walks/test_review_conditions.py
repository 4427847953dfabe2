"""Reviews of what was not sure, of a day and of a coder: each is begun by its condition and worked off by keys."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.walks import eyes
from tests.walks.coding import choose_coder
from tests.walks.final_check import problems_of
from tests.walks.test_review import SENTENCES, prepare

if TYPE_CHECKING:
    from tests.walks.person import Person


def begin(me: Person) -> None:
    me.press("F7")
    me.sees("Review passages", "Passages of these codes")


def every_code(me: Person) -> None:
    """The code in hand is ticked when the dialog opens; without it every code is meant."""
    me.click("Freedom of expression › Foreign media punished")


def test_what_was_not_sure_is_gone_through_and_answered_anew(me: Person) -> None:
    prepare(me)
    for sentence in (SENTENCES[1], SENTENCES[2]):
        me.press("Escape", "Escape")
        me.click_in(sentence)
        me.press("Ctrl+U")
        me.sees("mark as not sure: Forced labour")
    begin(me)
    me.type("forced lab")
    me.sees("4 passages in 1 document")
    me.click("Only where I was not sure")
    me.sees("2 passages in 1 document")
    me.picture("review-5-unsure")
    me.press("Return")
    me.sees("1 of 2", "2 left", "Forced labour, not sure", SENTENCES[1])
    me.type("child lab")
    me.press("Return", "Escape")
    me.sees("2 of 2", "1 left", SENTENCES[2])
    me.press("Ctrl+U")
    me.sees("mark as no longer unsure: Forced labour")
    me.press("F8")
    me.sees("Gone through all 2 passages: ")
    me.sees_in_margin("Forced labour", "Child labour", "Forced labour", "Forced labour")
    me.press("Return")

    # Nobody is unsure any more: the day and the doubt together find nothing, and the dialog says so.
    begin(me)
    me.click("Only where I was not sure")
    me.sees("No passage is like that.")
    me.press("Escape")
    me.close()
    assert problems_of(me.folder / "pit.testimonia") == []


def test_a_day_and_a_coder_are_reviewed(me: Person) -> None:
    prepare(me)
    today = date.today().isoformat()

    # Of a day: nothing was answered yesterday, everything today.
    begin(me)
    every_code(me)
    me.sees("5 passages in 1 document")
    me.click("Answered: any day")
    me.choose("yesterday")
    me.sees("No passage is like that.")
    me.click("Answered: yesterday")
    me.choose("today")
    me.sees("5 passages in 1 document")
    me.click("Review 5")
    me.sees("1 of 5", "5 left", today)
    me.press("F8", "Delete")
    me.sees("3 of 5", "3 left")
    me.press("Escape")
    me.press("Ctrl+Z")
    me.sees_in_margin("Forced labour", "Forced labour", "Forced labour", "Forced labour", "Foreign media punished")

    # From a day to a day that are written by hand.
    begin(me)
    me.click("Answered: any day")
    me.choose("from a day to a day")
    me.click("from, as 2026-11-23")
    me.type("yesterday")
    me.sees("A day is written as year, month and day")
    me.write(today)
    me.until(lambda: not eyes.is_seen("A day is written as year, month and day"), "the day is understood")
    me.sees(" in 1 document")
    me.press("Escape")

    # Of a coder: another one codes a passage too; both can be gone through, each alone.
    choose_coder(me, "Jonas Weber", new=True)
    me.find(SENTENCES[4])
    me.press("Ctrl+8")
    me.sees("code Surveillance")
    begin(me)
    me.sees("1 passage in 1 document")
    me.press("Return")
    me.sees("1 of 1", "1 left", "Surveillance", SENTENCES[4])
    me.press("Return")
    me.sees("Gone through 1 passage: 1 kept")
    me.press("Return")
    begin(me)
    me.click("Whose: Mine")
    me.choose("Every coder’s")
    me.sees("1 passage in 1 document")
    me.click("Filter codes")
    me.write("forced lab")
    me.sees("4 passages in 1 document")
    me.click("Cancel")
    me.close()
    assert problems_of(me.folder / "pit.testimonia") == []
