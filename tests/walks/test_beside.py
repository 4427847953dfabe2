"""Two documents beside each other, by keys and mouse: one codes in both, and finds both again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from tests.walks import eyes
from tests.walks.coding import import_document, make_project

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.walks.person import Person

STORY = "The crossing\n\nThe guard took the money in March 2016. My sister crossed first, over the ice.\n"
LETTER = "A letter\n\nDear aunt, the bridge was closed again, and nobody told us why the lamps were out.\n"


def test_one_codes_in_both_texts(me: Person) -> None:
    (me.folder / "story.txt").write_text(STORY, encoding="utf-8")
    (me.folder / "letter.txt").write_text(LETTER, encoding="utf-8")
    me.start()
    project = make_project(me, "Beside", "Ana Ruiz")
    import_document(me, me.folder / "letter.txt", "A letter")
    import_document(me, me.folder / "story.txt", "The crossing")

    # By the menu of the list: the letter beside the story.
    me.right_click("letter")
    me.choose("Open beside")
    me.sees("letter is beside")
    me.until(lambda: len(both()) == 2, "two texts")
    me.drag_select("the bridge was closed again")
    me.type("sev")
    me.press("Return", "Escape")
    me.sees_no_palette()
    me.until(lambda: any("the bridge was closed" in each for each in eyes.visible_words()), "the segment of the letter")

    # The other one by keys, and a passage found and coded there.
    me.press("Ctrl+Alt+Return")
    me.find("took the money")
    me.type("sev")
    me.press("Return", "Escape")
    me.sees_no_palette()
    me.until(lambda: any("took the money”" in each for each in eyes.visible_words()), "the segment of the story")
    me.picture("beside")

    # A click into the letter brings it into hand; undo goes where something changed.
    me.click_in("the lamps were out")
    me.press("Ctrl+Z")
    me.until(lambda: "story" in named_in_hand(), "undo goes to the story")
    me.press("Ctrl+Alt+D")
    me.until(lambda: len(both()) == 1, "one text")
    me.press("Ctrl+Alt+D")
    me.until(lambda: len(both()) == 2, "two texts again")
    me.close()
    me.start(project)
    me.until(lambda: len(both()) == 2, "both are there again")


def test_a_document_is_dragged_beside_the_other(me: Person) -> None:
    (me.folder / "story.txt").write_text(STORY, encoding="utf-8")
    (me.folder / "letter.txt").write_text(LETTER, encoding="utf-8")
    me.start()
    make_project(me, "Beside", "Ana Ruiz")
    import_document(me, me.folder / "letter.txt", "A letter")
    import_document(me, me.folder / "story.txt", "The crossing")
    me.carry(me.place_of("letter"), trailing_half(me))
    me.sees("letter is beside")
    me.until(lambda: len(both()) == 2, "two texts")
    me.until(lambda: "letter" in named_in_hand(), "the letter in hand")
    me.sees("The crossing", "Dear aunt")


def trailing_half(me: Person) -> tuple[QWidget, QPoint]:
    """Near the trailing edge of the text."""

    def place() -> tuple[QWidget, QPoint]:
        viewport = eyes.text_pane().viewport()
        return viewport, QPoint(viewport.width() * 9 // 10, viewport.height() // 2)

    return me.stage.ask(place)


def both() -> list[str]:
    """The names of the texts on the desk."""
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    return [
        part.accessibleName()
        for part in QApplication.allWidgets()
        if isinstance(part, QPlainTextEdit) and part.isVisible() and type(part).__name__ == "DocumentPane"
    ]


def named_in_hand() -> str:
    return next((name for name in both() if "in hand" in name), "")
