"""Selections grow by sentences and paragraphs, and every edge moves by a character and by a word, each by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.walks.test_segments import begin, code, sees_quote, undo

if TYPE_CHECKING:
    from tests.walks.person import Person

BEFORE = "sister crossed first"


def test_a_selection_grows_and_shrinks_by_sentences_and_paragraphs(me: Person) -> None:
    begin(me)
    me.find("took the money")
    me.press("Ctrl+Alt+S")
    me.sees_selected("The guard took the money in March 2016.")
    me.press("Alt+Shift+Down")
    me.sees_selected("The guard took the money in March 2016. He said nothing.")
    me.press("Alt+Shift+Down")
    me.sees_selected(
        "The guard took the money in March 2016. He said nothing. "
        "My sister crossed first, and I followed her over the ice."
    )
    me.press("Alt+Shift+Up", "Alt+Shift+Up")
    me.sees_selected("The guard took the money in March 2016.")
    me.press("Alt+Shift+Down")
    me.type("sev")
    me.press("Return", "Escape")
    sees_quote(me, "The guard took the money in March 2016. He said nothing.")


@pytest.mark.parametrize(
    ("key", "after"),
    [
        ("Alt+Left", " sister crossed first"),
        ("Alt+Right", "ister crossed first"),
        ("Ctrl+Alt+Left", "My sister crossed first"),
        ("Ctrl+Alt+Right", "crossed first"),
        ("Alt+Shift+Left", "sister crossed firs"),
        ("Alt+Shift+Right", "sister crossed first,"),
        ("Ctrl+Alt+Shift+Left", "sister crossed"),
        ("Ctrl+Alt+Shift+Right", "sister crossed first, and"),
    ],
)
def test_each_edge_moves_by_a_character_and_by_a_word(me: Person, key: str, after: str) -> None:
    begin(me)
    code(me, BEFORE, "sev")
    me.press(key, "Return")
    sees_quote(me, after.strip())
    undo(me, "Moved the edge of a segment")
    sees_quote(me, BEFORE)
