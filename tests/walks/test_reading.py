"""Reading for a long day: the text as one likes it, alone, by its paragraphs, found, and quoted for checking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from tests.walks import eyes
from tests.walks.article import ARTICLE
from tests.walks.coding import import_document, make_project

if TYPE_CHECKING:
    from pathlib import Path

    from tests.walks.person import Person

JUDGES = "judges"
RIVER = "shot at least nine people who tried to cross the river"
OTHER = "One paragraph of another document."


def begin(me: Person) -> Path:
    (me.folder / "Delta.txt").write_text(ARTICLE, encoding="utf-8")
    (me.folder / "Letter.txt").write_text(OTHER, encoding="utf-8")
    me.start()
    path = make_project(me, "Reading", "Ana Ruiz")
    import_document(me, me.folder / "Letter.txt", OTHER)
    import_document(me, me.folder / "Delta.txt", "A commission of five judges")
    me.sees("Delta", "Codebook")
    me.press("F6")
    return path


def pixels() -> int:
    return eyes.text_pane().document().defaultFont().pixelSize()


def size(me: Person) -> int:
    return me.stage.ask(pixels)


def height_of(me: Person, words: str) -> int:
    """How high on the screen words of the text stand."""
    return me.place_in_text(words, 0)[1].y()


def test_the_text_is_set_as_one_likes_it_and_the_line_stays(me: Person) -> None:
    path = begin(me)
    me.find(RIVER)
    me.press("Escape")
    me.sees_no_palette()
    before = height_of(me, RIVER)
    assert size(me) == 17
    me.zoom(3)
    assert size(me) == 22
    assert abs(height_of(me, RIVER) - before) < 45
    me.press("Ctrl+Alt+-")
    me.sees("Text of documents at 120 %")
    me.zoom(-2)
    me.press("Ctrl+Alt+0")
    assert size(me) == 17
    assert abs(height_of(me, RIVER) - before) < 30

    # The choices beside the text, by keys alone.
    me.press("Ctrl+Alt+R")
    me.sees("Size of the text", "Distance of lines", "Type face")
    me.until(lambda: QApplication.activeWindow() is not eyes.text_pane().window(), "the choices have the keyboard")
    me.press("Right", "Right")
    me.until(lambda: pixels() == 20, "larger text")
    me.press("Tab", "Right", "Right", "Right")
    me.sees("1.80 em")
    me.press("Tab", "Left", "Left", "Tab")
    me.walk_to_row("Noto Serif")
    families = eyes.text_pane
    me.until(lambda: families().document().defaultFont().families()[0] == "Noto Serif", "another face")
    me.picture("reading-1-choices", dark=True)
    me.press("Escape")
    me.until(lambda: not eyes.is_seen("Distance of lines"), "the choices are gone")
    assert abs(height_of(me, RIVER) - before) < 45

    # All of it is as it was when the program starts again.
    me.close()
    me.start(path, coder="Ana Ruiz")
    me.sees("Delta")
    me.until(lambda: pixels() == 20, "the size that was chosen")
    me.press("Ctrl+Alt+R")
    me.sees("1.80 em")
    me.click("Back to normal")
    me.until(lambda: pixels() == 17, "the size of the program")
    me.click("Done")
    me.until(lambda: not eyes.is_seen("Distance of lines"), "the choices are gone")


def test_the_text_stands_alone_and_is_coded(me: Person) -> None:
    begin(me)
    me.press("Ctrl+Shift+F")
    me.press("F11")
    me.sees("Only the text. Esc or F11 leaves.")
    me.does_not_see("Codebook", "Coding as", "Letter")
    me.sees_no_palette()
    me.find(RIVER)
    me.type("border")
    me.sees("Killing at the border")
    me.picture("reading-2-alone", dark=True)
    me.press("Return", "Escape")
    me.sees_no_palette()
    me.sees_in_margin("Killing at the border")
    me.press("Ctrl+K")
    me.sees("Go to or do anything")
    me.press("Escape")
    me.sees_no_palette()
    me.sees("Only the text.")
    # What is in hand is let go first, the line for finding closed, and only then everything comes back.
    me.press("Escape", "Escape", "Escape")
    me.sees("Codebook", "Coding as", "Letter")
    me.sees_in_margin("Killing at the border")
    me.press("F11")
    me.sees("Only the text.")
    me.press("F11")
    me.sees("Codebook")
    me.press("F11")
    me.sees("Only the text.")
    me.click("Bring everything back")
    me.sees("Codebook")
    me.sees_no_palette()


def test_one_goes_to_a_paragraph_rightly_and_wrongly(me: Person) -> None:
    begin(me)
    me.press("Ctrl+Alt+G")
    me.sees("Enter goes there.")
    me.type("900")
    me.press("Return")
    me.sees("There is no paragraph 900 here.")
    me.picture("reading-3-paragraph")
    me.write("¶3")
    me.press("Return")
    me.sees("Paragraph 3 of ")
    me.sees_no_palette()
    third = [line for line in ARTICLE.split("\n") if line.strip()][2]
    me.press("Ctrl+Alt+P")
    me.sees_selected(third)
    me.press("Ctrl+Alt+G", "Escape")
    me.sees_no_palette()
    me.sees_selected(third)


def test_what_is_found_is_counted_and_goes_round(me: Person) -> None:
    begin(me)
    me.press("Ctrl+F")
    me.write("river")
    count = ARTICLE.lower().count("river")
    assert count > 1
    told = f"1 of {count}"  # the line at the foot counts paragraphs in the same words
    me.until(lambda: eyes.find_told() == told, told)
    for at in range(2, count + 1):
        me.press("F3")
        me.sees(f"{at} of {count}")
    me.press("Return")
    me.sees(f"1 of {count}, from the beginning again")
    me.press("Shift+Return")
    me.sees(f"{count} of {count}, from the end again")
    me.picture("reading-4-found", dark=True)
    me.write("zanzibar")
    me.sees("not in this document")
    me.press("Escape")
    me.sees_no_palette()


def test_a_quote_leads_back_to_its_place(me: Person) -> None:
    begin(me)
    me.find(JUDGES)
    me.press("Ctrl+Alt+Q")
    me.sees("Copied with its citation: Delta, ¶")
    plain = me.stage.ask(lambda: QApplication.clipboard().text())
    assert plain.startswith(f"“{JUDGES}” (Delta, ¶")
    me.press("Ctrl+PgUp")
    me.until(lambda: eyes.text_pane().toPlainText() == OTHER, "the other document")
    me.press("Ctrl+Alt+G", "Ctrl+V", "Return")
    me.sees_selected(JUDGES)
    me.press("Ctrl+PgUp")
    me.until(lambda: eyes.text_pane().toPlainText() == OTHER, "the other document")
    me.press("Ctrl+K", "Ctrl+V")
    me.sees("Go to the cited passage, ¶")
    me.press("Return")
    me.sees_selected(JUDGES)

    # Of another text it says so.
    sha = plain.rpartition(" ")[2].rstrip(")")
    me.stage.do(lambda: QApplication.clipboard().setText(plain.replace(sha, "0" * 12)))
    me.press("Ctrl+Alt+G", "Ctrl+V", "Return")
    me.sees("“Delta” has another text here")
    me.picture("reading-5-other-text")
    me.press("Escape")
    me.sees_no_palette()
