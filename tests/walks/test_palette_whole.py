"""The palette as it is used for a day: other names, mistakes, one facet, ticks, composed text, the last passages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.coding import import_document, make_project
from tests.walks.final_check import problems_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.walks.person import Person

TEXT = """Interview with a boatman

The guards beat the men in the yard and left them in the rain.

They took our letters and read them aloud in the evening.

My brother was shot at the river, and nobody was asked about it.

We were counted twice a day, and whoever was missing was hunted.

One old man was kept standing for two days.

They came at night and took the teacher.
"""


def begin(me: Person) -> Path:
    (me.folder / "boatman.txt").write_text(TEXT, encoding="utf-8")
    me.start()
    project = make_project(me, "Boatman", "Ana Ruiz")
    import_document(me, me.folder / "boatman.txt", "Interview with a boatman")
    return project


def sentence(me: Person, word: str) -> None:
    me.find(word)
    me.press("Ctrl+Alt+S")


def end(me: Person) -> None:
    me.press("Escape")
    me.sees_no_palette()


def test_names_mistakes_and_one_facet(me: Person) -> None:
    project = begin(me)

    # A mistake in typing is forgiven, and what is meant can be read before Enter.
    sentence(me, "beat")
    me.type("tortrue")
    me.reads("Torture")
    me.press("Return")
    me.sees("Answer Source type")

    # Words before a colon name the facet that alone is looked through; the chip says so.
    me.type("time:")
    me.sees("Answer Time period")
    me.type("2016")
    me.press("Return")
    me.sees("Answer Source type")
    me.type("abuse:")
    me.sees("Answer Abuse type")
    me.press("Backspace")
    me.sees("Answer Source type")
    me.type("escapee")
    me.press("Return")
    me.sees_no_palette()
    me.sees_answers("Torture", "Escapee testimony", "2016")

    # The code in hand gets another name, by which it is found from then on.
    sentence(me, "standing")
    me.type("torture")
    me.reads("Torture")
    end(me)
    me.press("Ctrl+D")
    me.sees("Other names")
    me.click("Other names")
    me.type("cruelty")
    me.press("Ctrl+Return")
    me.sees_coding_as("Ana Ruiz")
    sentence(me, "standing")
    me.type("cruel")
    me.sees("also: cruelty")
    me.press("Return")
    end(me)
    me.sees_answers("Torture", "Not answered yet", "Not answered yet")

    # What was given is known with its last passages, and after the program was closed.
    sentence(me, "hunted")
    me.type("torture")
    me.sees("Your last passages", "One old man was kept standing", "The guards beat the men", "2 segments")
    me.picture("palette-last-passages", dark=True)
    end(me)
    me.close()
    me.start(project)
    me.sees("Interview with a boatman")
    sentence(me, "teacher")
    me.type("t")
    me.sees("2 segments")
    me.press("Return")
    end(me)
    me.sees_answers("Torture", "Not answered yet", "Not answered yet")
    me.close()
    assert problems_of(project) == []


def test_several_answers_in_one_go(me: Person) -> None:
    project = begin(me)
    sentence(me, "shot")
    me.type("killing at")
    me.press("Shift+Return")
    me.sees("ticked: Killing at the border")
    me.type("torture")
    me.press("Ctrl+Space")
    me.sees("ticked: Killing at the border, Torture", "give 2 answers")
    me.picture("palette-ticks", dark=True)
    me.press("Return")
    me.sees("Answer Source type")
    end(me)
    me.sees_answers("Killing at the border", "Torture", "Not answered yet", "Not answered yet")

    # One undo takes both back.
    me.press("Ctrl+Z")
    me.does_not_see_in_margin("Killing at the border")
    me.press("Ctrl+Shift+Z")
    me.sees_in_margin("Killing at the border")

    # Where one answer is taken the palette says so.
    me.click_in("My brother was shot")
    me.type("source:former")
    me.press("Shift+Return")
    me.sees("Source type takes one answer")
    me.press("Return")
    me.sees("Answer Time period")
    end(me)
    me.close()
    assert problems_of(project) == []


def test_composed_text_finds_while_it_is_composed(me: Person) -> None:
    project = begin(me)

    # A Korean code is made by an input method that settles one syllable and begins the next in one event.
    sentence(me, "letters")
    me.compose("ㄱ", "거", "검", settle=False)
    me.sees("No code is called “검”")
    me.compose("검열")
    me.press("Ctrl+Return")
    end(me)

    # It is found by every half of a syllable, before anything is settled.
    sentence(me, "counted")
    for stage in ("ㄱ", "거", "검"):
        me.compose(stage, settle=False)
        me.sees("검열. Not defined yet.", "1 of 132 codes")
    me.picture("palette-composing", dark=True)
    me.compose("검", settle=True)
    me.compose("ㅇ", "여", "열")
    me.press("Return")
    end(me)
    me.sees_answers("검열", "Not answered yet", "Not answered yet")
    me.sees_in_margin("검열", "검열")
    me.close()
    assert problems_of(project) == []
