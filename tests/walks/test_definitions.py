"""A definition changes, its twenty codings are confirmed by key, and the health of the codebook leads to passages."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from tests.walks import eyes
from tests.walks.article import ARTICLE
from tests.walks.coding import import_document, make_project
from tests.walks.counting import counting

if TYPE_CHECKING:
    from tests.walks.person import Person

MANY = 20
CODE = "Surveillance"


def words_that_stand_once(count: int) -> list[str]:
    """Long words of the article that nothing else in it contains."""
    counted = Counter(re.findall(r"[A-Za-z]+", ARTICLE))
    alone = [word for word, n in counted.items() if n == 1 and len(word) > 7]
    return [word for word in alone if ARTICLE.lower().count(word.lower()) == 1][:count]


def code_many(me: Person) -> list[str]:
    """One word after another is coded, by keys alone."""
    (me.folder / "delta.txt").write_text(ARTICLE, encoding="utf-8")
    me.start()
    make_project(me, "Definitions", "Ana Ruiz")
    import_document(me, me.folder / "delta.txt", "The delta that nobody may leave")
    words = words_that_stand_once(MANY)
    assert len(words) == MANY
    for word in words:
        me.find(word)
        me.type("surveil")
        me.press("Return", "Escape")
        me.sees_no_palette()
    me.press("Alt+Up")
    me.sees(f"“{words[-2]}”", "People are watched, listened to or reported on")
    return words


def define(me: Person, words: str, reason: str, *, correction: bool = False) -> None:
    """Write another definition of the code in hand, and say why."""
    me.press("Ctrl+D")
    me.sees("Edit the code", "In short", "Near miss", "Easily confused with")
    me.press("Tab")
    me.write(words)
    me.sees("Why it changes", "The code means something else now")
    me.click("Why it changes")
    me.type(reason)
    if correction:
        me.click("Only the words are put right")
    me.press("Ctrl+Return")
    me.sees("Definitions – Testimonia")


def test_twenty_codings_are_confirmed_after_a_changed_definition(me: Person) -> None:
    words = code_many(me)
    define(me, "Somebody is watched on the order of an office, whether or not they know.", "two readings of it")
    me.sees("rev 2, today", f"{MANY} to confirm")
    me.picture("definition-card")

    me.click(f"{MANY} to confirm")
    me.sees("Confirm codings", f"{MANY} left of {MANY}", "Keep it", words[0])
    me.sees("Changed since it was coded", "Somebody is watched")
    me.picture("confirming")

    # Most are right: one key each.
    with counting(me) as effort:
        for _ in range(15):
            me.press("Return")
    assert (effort.keys, effort.clicks) == (15, 0)
    me.sees(f"5 left of {MANY}")

    # One is looked at later.
    me.press("N")
    me.sees(f"5 left of {MANY}", words[16])
    me.press("P")
    me.press("Y")
    me.sees(f"4 left of {MANY}")

    # One is wrong now: the code goes, the passage stays. Taken back, it is in hand again.
    me.press("Delete")
    me.sees(f"3 left of {MANY}")
    me.press("Ctrl+Z")
    me.sees(f"4 left of {MANY}")
    me.press("Delete")
    me.sees(f"3 left of {MANY}")

    # One is answered anew on the desk, and the next is in hand when that is done.
    me.press("R")
    me.sees("Definitions – Testimonia", "Codebook")
    me.type("torture")
    me.press("Return")
    me.press("Escape")
    me.sees("Confirm codings", f"2 left of {MANY}")
    me.press("Return", "Return")
    me.sees("All of them are looked at.")
    me.press("Return")

    # How it changed, with what went and what came.
    me.sees("Revisions of definitions", "1 code, 0 of your codings to confirm", "Revision 2 · means something else")
    me.sees("“two readings of it”", "Somebody is watched")
    me.picture("revisions")
    me.press("Escape")
    me.sees("rev 2, today")
    me.does_not_see("to confirm")

    # A correction of the words asks nobody.
    define(me, "Somebody is watched on the order of an office, knowingly or not.", "shorter", correction=True)
    me.sees("rev 3, today")
    me.does_not_see("to confirm")


def test_the_health_of_the_codebook_leads_to_passages(me: Person) -> None:
    (me.folder / "delta.txt").write_text(ARTICLE, encoding="utf-8")
    me.start()
    make_project(me, "Health", "Ana Ruiz")
    import_document(me, me.folder / "delta.txt", "The delta that nobody may leave")
    word = words_that_stand_once(1)[0]
    me.find(word)
    me.type("surveil")
    me.press("Return", "Escape")
    me.press("Ctrl+Shift+H")
    me.sees("Health of the codebook", "Used once", "Nearly always together", "Over-broad")
    me.press("Home")
    me.walk_to_row("Used once")
    me.sees("One passage has the code.", f"{CODE}, 1 passage", word)
    me.picture("health")

    # From the kind to the code, to its passage, to the text.
    me.press("Return", "Return", "Return")
    me.sees("Colour by abuse type")
    me.sees_answers(CODE, "Not answered yet", "Not answered yet")

    # The passage is linked as an example, and the code is no longer listed as without one.
    me.command("Link as an example")
    me.sees(f"Linked a passage as an example of {CODE}")
    me.press("Ctrl+Shift+H")
    me.press("Home")
    me.walk_to_row("No example")
    me.sees("No example is written and no passage is linked as one.")
    me.until(lambda: not eyes.is_seen(f"{CODE}, 1 passage"), "the code has an example")
    me.press("Escape", "Ctrl+Z", "Ctrl+Shift+H")
    me.press("Home")
    me.walk_to_row("No example")
    me.press("Return")
    me.walk_to_row(CODE)
    me.sees(f"{CODE}, 1 passage")
