"""Somebody else writes in a process of their own; this desk reads along and goes on when they leave."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from tests.ui.other_desk import OtherDesk
from tests.walks.final_check import problems_of

if TYPE_CHECKING:
    from tests.walks.person import Person

PHRASE = "Work without pay has become harder to avoid"


def test_reading_along_and_going_on(me: Person) -> None:
    path = me.folder / "shared.testimonia"
    with closing(OtherDesk(path)) as other:
        me.start(path, coder="Ana Ruiz")
        me.sees("A closed country has closed further", "This project is being written by", "as it comes")
        me.sees("Ana Ruiz, 15")
        me.picture("along-1-reading", dark=True)
        me.find(PHRASE)
        me.type("x")
        me.sees("open for reading only")
        me.press("Escape")

        other.code(PHRASE, "Forced labour")
        me.sees("Ana Ruiz, 16")
        me.sees_in_margin("Forced labour")
        other.undo()
        me.sees("Ana Ruiz, 15")

        other.leave()
        me.sees("has closed the project. You can write now.", patience=15)
        me.picture("along-2-writing", dark=True)
        me.find(PHRASE)
        me.type("forced")
        me.sees("Forced labour")
        me.press("Return", "Escape")
        me.sees("Ana Ruiz, 16")
        me.sees("All written, just now")
        me.close()
    assert problems_of(path) == []
