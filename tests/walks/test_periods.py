"""Periods as a list in time: added by words, named, found by their names, given other dates, united."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.coding import import_document, make_project
from tests.walks.final_check import problems_of

if TYPE_CHECKING:
    from tests.walks.person import Person

TEXT = """What the widow said

In the hungry years we ate bark and grass, and the school was shut.

Later, when the border was open for a while, my sons went over the river.

In 2016 they built the new wall.
"""


def sentence(me: Person, word: str) -> None:
    me.find(word)
    me.press("Ctrl+Alt+S")


def to_the_end(me: Person) -> None:
    """The facets before the period are skipped."""
    me.type("time:")
    me.sees("Answer Time period")


def test_periods_are_named_found_and_united(me: Person) -> None:
    (me.folder / "widow.txt").write_text(TEXT, encoding="utf-8")
    me.start()
    project = make_project(me, "Widow", "Ana Ruiz")
    import_document(me, me.folder / "widow.txt", "What the widow said")

    # An empty page says what to do; a period is added by words, and its reading is shown first.
    me.press("Ctrl+Shift+T")
    me.sees("No periods yet. Add one here, or type a date while you code.")
    me.click("Add a period")
    me.sees("New period")
    me.type("1994 to about 1998")
    me.sees("1994/1998~ · certain 1994 to 1998, possible 1994 to 1999")
    me.click("Name")
    me.type("Arduous March")
    me.click("Other names, with commas between")
    me.type("famine, ")
    me.compose("고난")
    me.picture("periods-new", dark=True)
    me.press("Return")
    me.sees("1 period", "also: famine, 고난", "No passages yet")
    me.press("Escape")
    me.sees_no_palette()

    # The palette finds it by each of its names, and by words that mean the same days.
    sentence(me, "bark")
    to_the_end(me)
    me.type("ardu")
    me.sees("1 of 4 codes")
    me.reads("Time period")
    me.press("Return")
    me.press("Escape")
    me.sees_answers("Not answered yet", "Not answered yet", "Arduous March")
    sentence(me, "border")
    to_the_end(me)
    me.type("famine")
    me.sees("also: famine")
    me.press("Return")
    me.press("Escape")
    me.sees_answers("Not answered yet", "Not answered yet", "Arduous March")
    me.press("Ctrl+Z")
    sentence(me, "border")
    to_the_end(me)
    me.type("1994 - about 1998")
    me.sees("Reading", "Arduous March", "existing")
    me.picture("periods-palette", dark=True)
    me.press("Return")
    me.press("Escape")
    me.sees_answers("Not answered yet", "Not answered yet", "Arduous March")
    sentence(me, "wall")
    to_the_end(me)
    me.type("2016")
    me.press("Return")
    me.press("Escape")

    # The page has its passages; one of them leads back to the text.
    me.press("Ctrl+Shift+T")
    me.sees("2 periods", "2 passages", "Save changes")
    me.picture("periods", dark=True)
    me.click("Passages with this period")
    me.press("Home", "Return")
    me.sees_no_palette()
    me.sees("Arduous March")

    # Other dates: those that another period has offer to unite the two.
    me.press("Ctrl+Shift+T")
    me.sees("2 periods")
    me.click("Periods in time")
    me.press("End")
    me.sees("1 passage")
    me.press("Return")
    me.write("about 1994")
    me.sees("1994~ · certain 1994, possible 1993 to 1995")
    me.write("1994/1998~")
    me.sees("“Arduous March” has these dates already.")
    me.click("Unite the two")
    me.sees("1 period", "3 passages", "also: famine, 고난, 2016")
    me.press("Escape")

    # It is one step.
    me.press("Ctrl+Z")
    me.press("Ctrl+Shift+T")
    me.sees("2 periods", "2 passages")
    me.close()
    assert problems_of(project) == []
