"""The counter itself counts what a person does, no more and no less."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.article import ARTICLE
from tests.walks.coding import import_document, make_project
from tests.walks.counting import counting

if TYPE_CHECKING:
    from tests.walks.person import Person


def test_keys_and_clicks_are_counted_once(me: Person) -> None:
    (me.folder / "delta.txt").write_text(ARTICLE, encoding="utf-8")
    me.start()
    make_project(me, "Counted", "Ana Ruiz")
    import_document(me, me.folder / "delta.txt", "The delta that nobody may leave")
    with counting(me) as effort:
        me.find("judges")
        me.press("Ctrl+Alt+S")
        me.type("toR")
        me.press("Return", "Escape")
    assert effort.pressed[:2] == ["Ctrl+F", "Ctrl+A"]
    assert effort.pressed[-6:] == ["Ctrl+Alt+S", "T", "O", "Shift+R", "Return", "Esc"]
    assert effort.keys == 3 + len("judges") + 6
    assert effort.clicks == 0

    me.press("F6")
    with counting(me) as by_mouse:
        me.drag_select("The delta that nobody may leave")
        me.right_click_in("delta that nobody")
        me.choose("Copy passage")
    assert by_mouse.pressed == []
    assert by_mouse.clicks == 3
    assert by_mouse.all == 3
    me.click("Find in this document")
    assert by_mouse.clicks == 3, "what comes afterwards is not counted"
