"""Words found in texts, memos and codes, each opened at its place, and the place coded by typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks import eyes
from tests.walks.article import ARTICLE
from tests.walks.coding import import_document, make_project
from tests.walks.counting import counting

if TYPE_CHECKING:
    from tests.walks.person import Person

OPEN = "Not answered yet"
SECOND = "Une détenue se souvient du ca\u0301fe\u0301 du camp. The river was closed. 강제 노동 수용소."


def test_words_are_found_everywhere_and_coded_where_they_stand(me: Person) -> None:
    (me.folder / "delta.txt").write_text(ARTICLE, encoding="utf-8")
    (me.folder / "letter.txt").write_text(SECOND, encoding="utf-8")
    me.start()
    make_project(me, "Finding", "Ana Ruiz")
    import_document(me, me.folder / "letter.txt", "letter")
    import_document(me, me.folder / "delta.txt", "The delta that nobody may leave")
    me.find("judges")
    me.type("tor")
    me.press("Return", "Escape")
    me.sees_no_palette()
    me.press("Ctrl+Shift+M")
    me.type("The zanzibar question")
    me.press("Escape")

    # A place in a text: selected as found, so that typing answers it.
    with counting(me) as effort:
        me.press("Ctrl+G")
        me.type("cafe du camp")
        me.sees("1 place")
        me.press("Return")
        me.sees_selected("ca\u0301fe\u0301 du camp")
    assert effort.keys == len("cafe du camp") + 2
    me.type("surveil")
    me.press("Return", "Escape")
    me.sees_no_palette()
    me.sees_answers("Surveillance", OPEN, OPEN)

    # A memo.
    me.press("Ctrl+G")
    me.write("ZANZIBAR")
    me.sees("Memos, 1 place", "Memo on a passage in delta")
    me.press("Return")
    me.sees("Memos and journal", "On a passage in delta", "The zanzibar question")

    # A code is taken in hand.
    me.press("Ctrl+G")
    me.write("watched, listened")
    me.sees("Codes, 1 place", "Surveillance, definition")
    me.press("Return")
    me.sees("People are watched, listened to or reported on")

    # The next place with Alt+Down; capitals and whole words.
    me.press("Ctrl+G")
    me.write("river")
    me.sees("letter, 1 place", "delta, ")
    me.press("Alt+Down", "Alt+Down", "Return")
    me.sees_selected("river")

    # Back to the list as it was left, and on to the next place.
    me.press("Ctrl+G")
    me.write("THE RIVER")
    me.press("Return")  # at once: it goes as soon as the first is found
    me.until(lambda: not eyes.is_seen("Find everywhere"), "the desk")
    me.sees_selected("The river")
    with counting(me) as effort:
        me.press("Ctrl+G", "Down", "Return")
        me.until(lambda: not eyes.is_seen("Find everywhere"), "the desk")
        me.sees_selected("the river")
    assert effort.keys == 3

    # A place in the words of a memo is selected there.
    me.press("Ctrl+G")
    me.write("zanzibar question")
    me.sees("Memos, 1 place")
    me.press("Return")
    me.sees("Memos and journal")
    me.type("Lisbon")
    me.press("Escape")
    me.sees("The Lisbon")

    me.press("Ctrl+G")
    me.write("rive")
    me.sees("letter, 1 place")
    me.click("Whole words")
    me.sees("“rive” is nowhere in this project.")
    me.write("강제 노동")
    me.sees("letter, 1 place")
    me.press("Escape")
    me.sees_selected("the river")
