"""Putting a codebook in order beside the text: several codes at once by mouse and keys, each taken back by one undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeView

from tests.walks import eyes
from tests.walks.article import ARTICLE
from tests.walks.coding import import_document, make_project
from tests.walks.final_check import problems_of

if TYPE_CHECKING:
    from tests.walks.person import Person

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KILLINGS = [
    "Execution",
    "Public execution",
    "Death sentence",
    "Death in custody",
    "Killing at the border",
    "Lethal force on crowds",
]
THREE = KILLINGS[:3]
GONE = ["Abduction abroad", "Family kept uninformed"]


def tree() -> QTreeView:
    trees = [view for window in eyes.windows() for view in window.findChildren(QTreeView)]
    return next(view for view in trees if view.isVisible() and view.accessibleName() == "Codes")


def rows_after(name: str, count: int) -> list[str]:
    """The rows that stand on screen below the one of this name."""
    rows = [str(index.data()) for index in eyes.shown_rows(tree())]
    at = rows.index(name) + 1 if name in rows else len(rows)
    return rows[at : at + count]


def sees_under(me: Person, name: str, wanted: list[str]) -> None:
    me.until(
        lambda: rows_after(name, len(wanted)) == wanted,
        f"{wanted} under {name}, where there is {me.stage.ask(lambda: rows_after(name, 9))}",
    )


def sees_chosen(me: Person, *names: str) -> None:
    def chosen() -> list[str]:
        return sorted(str(index.data()) for index in tree().selectionModel().selectedRows())

    me.until(lambda: chosen() == sorted(names), f"{names} chosen, where it is {me.stage.ask(chosen)}")


def colours(me: Person, *names: str) -> set[str]:
    """The colours of the swatches before these names, as they are painted."""

    def look() -> set[str]:
        view = tree()
        image, found = view.viewport().grab().toImage(), set()
        for index in eyes.shown_rows(view):
            if str(index.data()) in names:
                rect, ratio = view.visualRect(index), image.devicePixelRatio()
                level = 2 if index.parent().parent().isValid() else 1
                x = 16 + 18 * level + 5
                found.add(image.pixelColor(round(x * ratio), round(rect.center().y() * ratio)).name())
        return found

    return me.stage.ask(look)


def choose_three(me: Person) -> None:
    me.click(THREE[0])
    for name in THREE[1:]:
        me.click(name, held=CTRL)
    sees_chosen(me, *THREE)


def test_three_codes_at_once(me: Person) -> None:
    (me.folder / "delta.txt").write_text(ARTICLE, encoding="utf-8")
    me.start()
    project = make_project(me, "Order", "Ana Ruiz")
    import_document(me, me.folder / "delta.txt", "The delta that nobody may leave")
    me.find("shot at least nine people")
    me.press("Ctrl+1")
    me.sees_in_margin("Execution")
    me.press("Escape")  # no segment is in hand, so that the code is named in the tree alone
    me.sees_answers()

    # Three codes are carried under another one, and one undo puts them back.
    sees_under(me, "Unlawful killing", KILLINGS)
    choose_three(me)
    me.picture("code-tree-1-chosen", dark=True)
    me.carry(me.place_of(THREE[1]), me.place_of("Enforced disappearance"))
    sees_under(me, "Enforced disappearance", GONE + THREE)
    sees_under(me, "Unlawful killing", KILLINGS[3:])
    sees_chosen(me, *THREE)
    me.sees_in_margin("Execution")
    me.press("Ctrl+Z")
    sees_under(me, "Unlawful killing", KILLINGS)
    sees_under(me, "Enforced disappearance", GONE)
    sees_chosen(me, *THREE)

    # By keys among their siblings, out one level and back.
    me.press("Alt+Down")
    sees_under(me, "Unlawful killing", [KILLINGS[3], *THREE, *KILLINGS[4:]])
    me.press("Alt+Left")
    sees_under(me, "Lethal force on crowds", [*THREE, "Enforced disappearance"])
    me.press("Alt+Right")
    sees_under(me, "Unlawful killing", [*KILLINGS[3:], *THREE])
    for _ in range(3):
        me.press("Ctrl+Z")
    sees_under(me, "Unlawful killing", KILLINGS)
    sees_chosen(me, *THREE)

    # Chosen by keys alone, and recoloured from their menu.
    me.click(THREE[0])
    me.press("Shift+Down", "Shift+Down")
    sees_chosen(me, *THREE)
    before = colours(me, *THREE)
    me.right_click(THREE[1])
    me.sees("3 codes")
    me.picture("code-tree-2-menu")
    me.choose("Colour")
    me.choose("teal")
    me.sees("recolour 3 codes")
    assert colours(me, *THREE) == {"#4497ab"}
    me.press("Ctrl+Z")
    assert colours(me, *THREE) == before

    # What cannot be there is not taken.
    me.carry(me.place_of("Unlawful killing"), me.place_of(KILLINGS[4]))
    sees_under(me, "Unlawful killing", KILLINGS)

    # Looked at by name and by use; moved by hand they can only be where they were put by hand.
    me.click("Add to the codebook, or sort it")
    me.choose("Sorted by name")
    me.reads("by name")
    sees_under(me, "Unlawful killing", sorted(KILLINGS))
    me.press("Escape")
    me.click("Death sentence")
    me.press("Alt+Down")
    me.sees("The codes are sorted for looking only.")
    sees_under(me, "Unlawful killing", sorted(KILLINGS))
    me.click("Unlawful killing")
    me.click("Add to the codebook, or sort it")
    me.choose("Sorted by use")
    me.reads("by use")
    sees_under(me, "Unlawful killing", ["Execution", "Death in custody"])
    me.picture("code-tree-3-by-use", dark=True)
    me.click("Add to the codebook, or sort it")
    me.choose("Sorted by hand")
    sees_under(me, "Unlawful killing", KILLINGS)

    # All three go after it was said whose codings go with them, and come back.
    choose_three(me)
    me.press("Delete")
    me.sees("This removes 3 codes, together with 1 coding of Ana Ruiz.")
    me.click("Delete")
    sees_under(me, "Unlawful killing", KILLINGS[3:])
    me.does_not_see_in_margin("Execution")
    me.press("Ctrl+Z")
    sees_under(me, "Unlawful killing", KILLINGS)
    me.sees_in_margin("Execution")

    # Let go on the text, all three are answers of the passage, and one undo takes them away.
    choose_three(me)
    me.carry(me.place_of(THREE[1]), me.place_in_text("her brother was taken from a bus"))
    me.sees_answers(*THREE, "Not answered yet", "Not answered yet")
    me.press("Ctrl+Z")
    me.sees("code Execution")
    me.does_not_see_in_margin(THREE[1])
    me.close()
    assert problems_of(project) == []
