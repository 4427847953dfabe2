"""Properties of several codes as one step, and the mark that says where codes would go before they are let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.walks import eyes
from tests.walks.coding import make_project
from tests.walks.final_check import codebook_of, problems_of
from tests.walks.mouse import LEFT, NO_KEYS
from tests.walks.test_code_tree import KILLINGS, THREE, choose_three, colours, sees_under

if TYPE_CHECKING:
    from tests.walks.mouse import Place
    from tests.walks.person import Person


def held_over(me: Person, begin: Place, over: Place) -> list[str]:
    """Carry something over a place without letting it go there, and read what is painted meanwhile."""
    read: list[str] = []

    def go(drag: QDrag, *_actions: object) -> Qt.DropAction:
        part, point = over
        data: QMimeData = drag.mimeData()
        action = Qt.DropAction.CopyAction
        QApplication.sendEvent(part, QDragEnterEvent(point, action, data, LEFT, NO_KEYS))
        for at in (point - QPoint(0, 1), point):
            QApplication.sendEvent(part, QDragMoveEvent(at, action, data, LEFT, NO_KEYS))
        read.extend([*eyes.painted(part), "-"])
        return Qt.DropAction.IgnoreAction

    before = QDrag.exec
    QDrag.exec = go  # type: ignore[method-assign, assignment]
    try:
        me.drag(begin, over, gone=lambda: bool(read))
    finally:
        QDrag.exec = before  # type: ignore[method-assign]
    assert read, "nothing was dragged"
    return read


def between(me: Person, name: str) -> Place:
    """The upper edge of a row, which is between it and the one above."""
    part, point = me.place_of(name)
    view: QWidget = part
    return view, QPoint(point.x(), point.y() - 11)


def test_several_codes_get_the_same_properties_in_one_step(me: Person) -> None:
    me.start()
    project = make_project(me, "Same", "Ana Ruiz")
    choose_three(me)
    before = colours(me, *THREE)
    me.command("Properties of codes…")
    me.sees("Properties of codes", "3 codes", "What is not touched stays as it is.")
    me.click("Give all the same colour")
    me.click("teal")
    me.click("as they are")
    me.choose("all covered until asked for")
    me.click("Move all to one place")
    me.type("enforced")
    me.picture("properties-1", dark=True)
    me.press("Ctrl+Return")
    me.sees("Ctrl+Z undoes: ")
    sees_under(me, "Unlawful killing", KILLINGS[3:])
    me.click(THREE[0])
    assert colours(me, *THREE) == {"#4497ab"}

    # All of it is one step.
    me.press("Ctrl+Z")
    sees_under(me, "Unlawful killing", KILLINGS)
    assert colours(me, *THREE) == before
    me.press("Ctrl+Shift+Z")
    sees_under(me, "Unlawful killing", KILLINGS[3:])
    me.close()
    book = codebook_of(project)
    assert all(any(path.endswith(f"Enforced disappearance › {name}") for path in book) for name in THREE)
    assert problems_of(project) == []


def test_a_mark_says_where_codes_would_go(me: Person) -> None:
    me.start()
    project = make_project(me, "Marks", "Ana Ruiz")
    choose_three(me)

    # Under the row it is held over; nothing has moved yet.
    said = held_over(me, me.place_of(THREE[1]), me.place_of("Enforced disappearance"))
    assert any("under “Enforced disappearance”" in words for words in said), said
    sees_under(me, "Unlawful killing", KILLINGS)

    # Above itself and what is under it, and into another kind of facet, it cannot be; a sentence says why.
    said = held_over(me, me.place_of("Unlawful killing"), me.place_of(KILLINGS[3]))
    assert any("itself" in words for words in said), said
    sees_under(me, "Unlawful killing", KILLINGS)
    me.close()
    assert problems_of(project) == []
