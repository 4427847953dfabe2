"""Ten everyday tasks at the desk, each with what it costs in keys and clicks: by typing, and the quickest way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.walks import eyes
from tests.walks.coding import import_document, make_project
from tests.walks.counting import counting

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.walks.counting import Effort
    from tests.walks.person import Person

STORY = """The crossing

The guard took the money in March 2016. He said nothing. My sister crossed first, and I followed her over the ice.

We ran until the morning. In the winter of 2014 they had shot at people on the bridge.

The guard never came back. Another guard told us that he was in the camp at the pans. No guard is ever alone.
"""


def begin(me: Person) -> None:
    """A project with one story and one coded passage."""
    (me.folder / "story.txt").write_text(STORY, encoding="utf-8")
    me.start()
    make_project(me, "Tasks", "Ana Ruiz")
    import_document(me, me.folder / "story.txt", "The crossing")


def passage(me: Person, words: str) -> None:
    """Select a passage; selecting belongs to no task, for it is the same everywhere."""
    me.press("Escape", "Escape", "Escape", "F6")
    me.find(words)


def has(me: Person, *names: str) -> None:
    me.until(lambda: set(names) <= set(eyes.shown_answers()), f"the answers {names}")


def has_not(me: Person, name: str) -> None:
    me.until(lambda: name not in eyes.shown_answers(), f"no answer {name}")


def code_it(me: Person) -> Effort:
    passage(me, "The guard took the money")
    with counting(me) as effort:
        me.type("sev")
        me.press("Return")
    me.sees("Coded Severe beating")
    me.press("Escape")
    return effort


def favourite(me: Person) -> Effort:
    """The same with a favourite; the starter codebook has some."""
    passage(me, "on the bridge")
    with counting(me) as effort:
        me.press("Ctrl+9")
    has(me, "UN document")
    return effort


def three_answers(me: Person) -> Effort:
    passage(me, "they had shot at people")
    with counting(me) as effort:
        me.type("ki")
        me.press("Return")
        me.type("un")
        me.press("Return")
        me.type("2014")
        me.press("Return")
    me.sees_no_palette()
    me.sees_answers("Killing at the border", "UN document", "2014")
    return effort


def with_a_set(me: Person) -> Effort:
    """The same three with one set; what was given last has been named before."""
    me.press("Ctrl+Shift+R")
    me.sees("Name")
    me.write("Shot at the border, 2014")
    me.press("Return")
    me.sees("name the answers “Shot at the border, 2014”")
    passage(me, "My sister crossed first")
    with counting(me) as effort:
        me.press("Ctrl+R", "1")
    me.sees_answers("Killing at the border", "UN document", "2014")
    return effort


def repeat(me: Person) -> Effort:
    passage(me, "We ran until the morning")
    with counting(me) as effort:
        me.press("Ctrl+.")
    me.sees_answers("Killing at the border", "UN document", "2014")
    return effort


def in_vivo(me: Person) -> Effort:
    passage(me, "in the camp at the pans")
    with counting(me) as effort:
        me.press("Ctrl+Shift+I")
    has(me, "in the camp at the pans")
    return effort


def move_edge(me: Person) -> Effort:
    """An edge of the selected segment, a word further."""
    with counting(me) as effort:
        me.press("Ctrl+Alt+Shift+Left", "Return")
    me.sees("Moved the edge of a segment")
    me.sees("“in the camp at the”")
    return effort


def draw_edge(me: Person) -> Effort:
    """The same edge by mouse."""
    me.press("Escape", "Escape")
    me.click_in("camp at the")
    me.sees("“in the camp at the”")
    begin_at, end_at = me.place_in_text("in the camp at the", 1), me.place_in_text("in the camp at the pans", 1)
    with counting(me) as effort:
        me.drag(begin_at, end_at)
    me.sees("“in the camp at the pans”")
    return effort


def recode(me: Person) -> Effort:
    """Another answer to a facet with one answer."""
    passage(me, "He said nothing")
    me.press("Ctrl+R", "1")
    has(me, "UN document")
    with counting(me) as effort:
        me.type("escap")
        me.press("Return")
    has(me, "Escapee testimony")
    has_not(me, "UN document")
    me.press("Escape")
    return effort


def drop_code(me: Person) -> Effort:
    """The same by dragging a code; bringing it on screen, as by a filter, is not counted."""
    me.press("Escape", "Escape")
    me.click_in("they had shot at people")
    has(me, "UN document")
    me.press("Ctrl+Shift+F")
    me.write("testimony")
    code, here = me.place_of("Resident testimony"), me.place_in_text("they had shot at people")
    with counting(me) as effort:
        me.carry(code, here)
    has(me, "Resident testimony")
    has_not(me, "UN document")
    me.press("Ctrl+Shift+F", "Ctrl+A", "Delete")
    return effort


def uncode(me: Person) -> Effort:
    """Take the segment away with all that was said of it."""
    passage(me, "over the ice")
    me.press("Ctrl+R", "1")
    has(me, "Killing at the border")
    with counting(me) as effort:
        me.press("Delete")
    me.sees("Deleted a segment")
    return effort


def undo(me: Person) -> Effort:
    with counting(me) as effort:
        me.press("Ctrl+Z")
    me.sees("Undid: Deleted a segment")
    return effort


def next_open(me: Person) -> Effort:
    """Go to the next passage that is not answered in full."""
    with counting(me) as effort:
        me.press("F4")
    me.sees("“on the bridge”")
    return effort


def everywhere(me: Person) -> Effort:
    """Code every place where a word stands, the word being selected."""
    passage(me, "guard")
    with counting(me) as effort:
        me.press("Ctrl+Shift+W")
        me.sees("4 of 4 passages chosen")
        me.type("surv")
        me.press("Return")
        me.sees("Code 4 passages")
        me.press("Return")
    me.sees("Coded 4 passages in 1 document")
    return effort


@dataclass(frozen=True, slots=True)
class Task:
    """``name`` is what the page calls it; ``quickest`` is the way with the fewest keys and clicks, if typing is not."""

    name: str
    do: Callable[[Person], Effort]
    quickest: Callable[[Person], Effort] | None = None


TASKS: tuple[Task, ...] = (
    Task("Code a selected passage with a code that is there", code_it, favourite),
    Task("Say three things of it: what, who says so, when", three_answers, with_a_set),
    Task("Give the next passage the same", repeat),
    Task("Make a code of the selected words", in_vivo),
    Task("Move an edge of a segment by a word", move_edge, draw_edge),
    Task("Put another code in the place of one", recode, drop_code),
    Task("Take a coded passage away", uncode),
    Task("Undo that", undo),
    Task("Go to the next passage that is not coded in full", next_open),
    Task("Code a selected word everywhere", everywhere),
)
