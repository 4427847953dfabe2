"""The list of documents, arranged and worked through by somebody with a shelf of interviews, mostly by keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListView

from tests.walks import eyes
from tests.walks.coding import make_project
from tests.walks.final_check import problems_of

if TYPE_CHECKING:
    from tests.walks.person import Person

NAMES = ("Interview 9", "Interview 10", "Field report", "Letter")


def shown() -> list[str]:
    """The rows of the list as they stand."""
    views = [view for window in eyes.windows() for view in window.findChildren(QListView) if view.isVisible()]
    return next(
        (
            [str(index.data()) for index in eyes.shown_rows(view)]
            for view in views
            if view.accessibleName() == "Documents"
        ),
        [],
    )


def is_shown(name: str) -> bool:
    return name in shown()


def test_documents_are_sorted_grouped_narrowed_and_changed_together(me: Person) -> None:
    for number, name in enumerate(NAMES):
        (me.folder / f"{name}.txt").write_text("They came at night. " * (number + 1), encoding="utf-8")
    me.start()
    path = make_project(me, "Shelf", "Ana Ruiz")

    def order() -> list[str]:
        return me.stage.ask(shown)

    for name in NAMES:
        me.press("Ctrl+I")
        me.answer_file_dialog(me.folder / f"{name}.txt")
        me.until(partial(is_shown, name), f"{name} in the list")
    assert order() == list(NAMES)
    me.click("Sort, group and filter the documents")
    me.choose("Sort by")
    me.choose("Name")
    me.until(lambda: shown() == ["Field report", "Interview 9", "Interview 10", "Letter"], "sorted by name")
    me.sees("sorted: Name")

    # Letters go to a document, Shift takes more, and what is done is done to all of them in one step.
    me.click("Letter")
    me.sees("Letter")
    me.press("Ctrl+Alt+1")
    me.click("Interview 9")
    me.press("Shift+Down")
    me.right_click("Interview 10")
    me.sees("2 documents")
    me.choose("Finished")
    me.sees(
        "Interview 9, Interview transcript, nothing coded, finished",
        "Interview 10, Interview transcript, nothing coded, finished",
    )
    me.press("Ctrl+Z")
    me.sees("Interview 9, Interview transcript, not started, to do")
    me.press("Ctrl+Shift+Z")
    me.sees("Interview 9, Interview transcript, nothing coded, finished")

    me.click("Sort, group and filter the documents")
    me.choose("Groups")
    me.choose("By state")
    me.sees("To do, 2 documents, unfolded", "Finished, 2 documents, unfolded")
    me.click("Finished")
    me.sees("Finished, 2 documents, folded")
    me.press("Right")
    me.sees("Finished, 2 documents, unfolded")
    me.picture("documents-list")

    me.click("Filter documents")
    me.type("view 1")
    me.sees("1 of 4")
    me.press("Return")
    me.sees("Interview 10")
    me.click("Empty the field")

    # Several are deleted after one question, and come back with one key.
    me.click("Interview 9")
    me.press("Shift+Down", "Delete")
    me.sees("Delete?", "This removes 2 documents. No segment goes with that.")
    me.press("Tab", "Return")
    me.does_not_see("Interview 9, ")
    me.press("Ctrl+Z")
    me.sees("Interview 9, Interview transcript, nothing coded, finished")

    # It stands as it stood when the project is opened again.
    me.close()
    me.start(path)
    me.sees("To do, 2 documents, unfolded", "sorted: Name")
    me.close()
    assert problems_of(path) == []
