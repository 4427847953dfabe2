"""Switching theme and language in the middle of coding, by keys: everything is where it was, and the work goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.ui.translate import present_language
from desktop.ui.widgets.command_palette import CommandPalette
from tests.walks import eyes
from tests.walks.article import ARTICLE
from tests.walks.coding import import_document, make_project

if TYPE_CHECKING:
    from tests.walks.person import Person


def speak(me: Person, language: str, code: str, sees: str) -> None:
    """Choose a language in the field for everything, by its own name."""
    me.press("Ctrl+K")
    me.until(lambda: any(field.isVisible() for field in me.window().findChildren(CommandPalette)), "the field")
    me.type(language)
    me.sees(language)
    me.press("Return")
    me.until(lambda: present_language() == code, language)
    me.sees(sees)


def place_now() -> tuple[int, int]:
    """Where the text is scrolled to, and the caret; for the main thread."""
    return eyes.text_pane().verticalScrollBar().value(), eyes.text_pane().textCursor().position()


def test_theme_and_language_change_while_coding(me: Person) -> None:
    (me.folder / "delta.txt").write_text(ARTICLE, encoding="utf-8")
    me.start()
    make_project(me, "Delta", "Ana Ruiz")
    import_document(me, me.folder / "delta.txt", "The delta that nobody may leave")
    me.find("judges")
    me.type("tor")
    me.press("Return", "Escape")
    me.sees_no_palette()
    me.sees("Coded Torture")

    # A second passage is selected, and before it is answered the lights go out and the language changes.
    me.find("prison")
    me.still()
    words, before = me.selected_words(), me.stage.ask(place_now)
    light = me.share_of_light()
    me.command("Dark")
    me.until(lambda: me.desk is not None and me.desk.theme.dark, "the dark")
    assert me.share_of_light() < light
    me.sees_selected(words)

    speak(me, "Español", "es", "Libro de códigos")
    me.picture("language-1-spanish", dark=False)
    me.sees_selected(words)
    me.until(lambda: place_now() == before, f"the text stands at {before}, not at {me.stage.ask(place_now)}")
    me.does_not_see("Codebook", "Documents")
    me.press("Ctrl+Z")  # what was done before the change is undone in the new language
    me.sees("Se deshizo")
    me.press("Ctrl+Shift+Z")
    me.find("prison")
    me.type("sur")
    me.sees("Surveillance")
    me.press("Return", "Escape")
    me.sees_no_palette()
    me.sees_in_margin("Surveillance")

    # Half a memo is typed; the words go on after the change.
    me.press("Ctrl+Shift+M")
    me.type("Who gave ")
    speak(me, "العربية", "ar", "دليل الرموز")
    assert me.stage.ask(lambda: me.window().layoutDirection()) == Qt.LayoutDirection.RightToLeft
    me.type("the order?")
    me.press("Escape")
    me.sees("Who gave the order?")
    me.picture("language-2-arabic", dark=False)
    me.sees_in_margin("Surveillance")

    speak(me, "English", "en", "Codebook")
    assert me.stage.ask(lambda: me.window().layoutDirection()) == Qt.LayoutDirection.LeftToRight
    me.sees("Documents", "Codebook")
    me.sees_in_margin("Surveillance")
    me.command("Follow the system")
    me.press("Ctrl+Z")
    me.sees("Undid: Wrote a memo")


def test_the_language_is_there_again_at_the_next_start(me: Person) -> None:
    me.start(language="")
    me.sees("New project")
    me.press("Ctrl+,")
    me.sees("Preferences")
    me.stage.do(lambda: QApplication.activeModalWidget().language._choose("es"))  # type: ignore[union-attr]
    me.press("Return")
    me.sees("Proyecto nuevo")
    me.close()
    me.start(language="")
    me.sees("Proyecto nuevo")
