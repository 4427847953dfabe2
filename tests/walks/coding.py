"""Coding a passage by keys alone, and making the project it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks import eyes
from tests.walks.article import How

if TYPE_CHECKING:
    from pathlib import Path

    from tests.walks.article import Passage
    from tests.walks.person import Person


def make_project(me: Person, name: str, coder: str) -> Path:
    """Make a project with the starter codebook in the person's folder, by keys alone."""
    me.press("Ctrl+N")
    me.sees("Step 1 of 4", "Who is coding?")
    me.type(name)
    me.press("Tab", "Tab", "Space")
    me.answer_file_dialog(me.folder / name.lower())
    me.sees(f"in {me.folder}")
    me.press("Tab")
    me.write(coder)
    me.press("Return")
    me.sees(f"{name} – Testimonia", "No document is open.")
    return me.folder / f"{name.lower()}.testimonia"


def import_document(me: Person, path: Path, sees: str) -> None:
    """Bring a document in through the dialog."""
    me.press("Ctrl+I")
    me.answer_file_dialog(path)
    me.sees(sees)


def select(me: Person, passage: Passage) -> None:
    """Select a passage without a mouse."""
    me.find(passage.words or passage.quote)
    if passage.how is How.SENTENCE:
        me.press("Ctrl+Alt+S")
    elif passage.how is How.PARAGRAPH:
        me.press("Ctrl+Alt+P")
    elif passage.how is How.CARET:
        while len(me.selected_words()) < len(passage.quote):
            me.press("Ctrl+Shift+Right")
        while len(me.selected_words()) > len(passage.quote):
            me.press("Shift+Left")
    if passage.quote:
        me.sees_selected(passage.quote)


def answer(me: Person, passage: Passage) -> None:
    """Answer all facets of the selected passage by typing; it ends with the text in hand again."""
    for query in passage.typed:
        if query.startswith("Ctrl+"):
            me.press(query)
        else:
            me.type(query)
            me.press("Return")
    me.sees_no_palette()


def choose_coder(me: Person, name: str, *, new: bool = False) -> None:
    """Say who is coding, by keys."""
    me.press("Ctrl+Shift+A")
    me.sees("Who is coding?")
    if new:
        me.press("Tab")
        me.type(name)
    else:
        me.press("Home")
        me.walk_to_row(name)
    me.sees(f"Code as {name}")
    me.press("Return")
    me.sees(f"{name}")


def take_snapshot(me: Person) -> None:
    """Take a snapshot, unless the desk has just taken one of this very state by itself."""
    me.command("Take a snapshot")
    said = ("Snapshot taken, ", "Nothing changed since the newest snapshot")
    me.until(lambda: any(eyes.is_seen(words) for words in said), "the snapshot is there")
