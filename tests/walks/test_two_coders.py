"""Two coders of one text compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.coding import choose_coder

if TYPE_CHECKING:
    from tests.walks.person import Person


def test_two_coders_are_compared(me: Person) -> None:
    me.start()
    me.click("Open the sample project")
    me.sees("A closed country – Testimonia", "A closed country has closed further", "Ana Ruiz, 15")
    me.picture("sample-1-desk")
    choose_coder(me, "Jonas Weber")
    me.sees_coding_as("Jonas Weber")
    me.sees_in_margin("Surveillance", "Foreign media punished", "Execution")

    me.press("Ctrl+Shift+C")
    me.sees("Jonas Weber, Ana Ruiz", "Agreement by code", "per character, 2 documents", "16 differences")
    me.sees("Execution, 1 / 1, Percent agreement: 100, Cohen's kappa: 1.00, Krippendorff's alpha: 1.00")
    me.sees("Public execution, 2 / 2, Percent agreement: 98, Cohen's kappa: 0.66, Krippendorff's alpha: 0.66")
    me.sees("Border clinic, field report is not finished by Jonas Weber, Ana Ruiz.")
    me.sees("Only one coded", "Edge", "Other code")
    me.sees_in_margin("Surveillance", "Foreign media punished")
    me.picture("sample-2-compare")

    me.press("F8")
    me.sees("difference 1 of 16", "Only Ana Ruiz coded this", "nothing of this")
    me.press("N")
    me.sees("difference 2 of 16")
    me.press("Shift+F8", "P")
    me.sees("difference 16 of 16")
    me.picture("sample-3-difference")

    me.click("Show 69 codes that nobody used")
    me.sees("Unlawful killing, 0 / 0, Percent agreement: —, Cohen's kappa: —")
    me.click("Unlawful killing")
    me.reads("Nobody used this code in the compared documents.")
    me.picture("sample-4-dashes")
    me.press("Escape")
    me.sees("Nothing is selected.", "Colour by abuse type")
    me.sees_no_palette()


def test_light_and_dark_reach_every_part(me: Person) -> None:
    me.start()
    me.click("Open the sample project")
    me.sees("A closed country has closed further")
    for page, word in (("", "Nothing is selected."), ("Ctrl+Shift+C", "Agreement by code"), ("Ctrl+H", "Every coder")):
        if page:
            me.press(page)
        me.sees(word)
        assert me.share_of_light() > 0.8
        me.command("Dark")
        assert me.share_of_light() < 0.12, word
        me.command("Light")
        assert me.share_of_light() > 0.8
