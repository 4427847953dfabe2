"""Help while working: the guide, what a part is for, the tour, the keys and their sheet, one field for everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from tests.walks import eyes
from tests.walks.coding import import_document, make_project

if TYPE_CHECKING:
    from pathlib import Path

    from tests.walks.person import Person

TEXT = "They were beaten in the camp.\nThe river was closed in 2016.\nNobody came back to the village.\n"


@pytest.fixture
def samples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program keeps its samples, in the folder of the test."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path / "data"


def _reads_the_guide(me: Person) -> None:
    """The guide has come to the front, with the keyboard."""
    me.sees("Contents")

    def in_front() -> bool:
        front = QApplication.activeWindow()
        return front is not None and front.windowTitle() == "Guide"

    me.until(in_front, "the guide is in front")


def _desk(me: Person) -> None:
    (me.folder / "river.txt").write_text(TEXT, encoding="utf-8")
    me.start()
    make_project(me, "Helped", "Ana Ruiz")
    import_document(me, me.folder / "river.txt", "river")


def test_the_guide_is_searched_followed_and_left_without_losing_the_place(me: Person) -> None:
    _desk(me)
    me.find("camp")
    me.press("F1")
    _reads_the_guide(me)
    me.sees("Marking a passage")
    me.press("Ctrl+F")
    me.type("ERÁSING for good")
    me.sees("places on")
    me.press("Return")
    me.sees("1 of", "Keeping your project safe")
    me.press("F3")
    me.sees("2 of")
    me.picture("help-guide", dark=True)
    me.press("Escape", "Escape")
    me.until(lambda: not any("Contents" in words for words in eyes.visible_words()), "the guide is gone")
    me.sees_selected("camp")
    me.type("tor")
    me.press("Return", "Escape")
    me.sees_no_palette()
    me.close()


def test_f1_on_a_page_and_over_a_dialog_opens_the_section_about_it(me: Person) -> None:
    _desk(me)
    me.press("Ctrl+H")
    me.sees("History")
    me.press("F1")
    _reads_the_guide(me)
    me.sees("History and undo", "Nothing is rewritten")
    me.press("Escape")
    me.press("Escape")
    me.press("Ctrl+,")
    me.sees("Preferences")
    me.press("F1")
    _reads_the_guide(me)
    me.press("Escape")
    me.sees("Preferences")
    me.press("Escape")
    me.close()


def test_what_is_this_by_keys_and_by_mouse(me: Person) -> None:
    _desk(me)
    me.press("F6", "Shift+F1")
    me.sees("Text of the document", "letters open the palette for it")
    me.click("Find in this document")
    me.sees("The line above the text: what it is called")
    me.does_not_see("Previous place")
    me.picture("help-what", dark=True)
    me.press("Escape")
    me.does_not_see("Read about it in the guide")
    me.press("Shift+F1", "F1")
    _reads_the_guide(me)
    me.sees("Marking a passage")
    me.press("Escape")
    me.close()


def test_the_tour_is_walked_by_doing(me: Person, samples: Path) -> None:
    me.start()
    me.click("Open the sample project")
    me.sees("Six small steps", "Begin the tour")
    me.click("Begin the tour")
    me.sees("What there is to read", "1 of 6")
    me.click("Interview 11, prison officer")
    me.sees("Select and type", "2 of 6")
    me.picture("help-tour", dark=True)
    me.find("the")
    me.type("tor")
    me.press("Return")
    me.sees("What is still open", "3 of 6")
    me.type("test")
    me.press("Return")
    me.sees("The margin", "4 of 6")
    me.press("Escape")
    me.press("Alt+Down")
    me.sees("Nothing is lost", "5 of 6")
    me.press("Ctrl+Z")
    me.sees("Where to ask", "6 of 6")
    me.click("End the tour")
    me.does_not_see("6 of 6", "Six small steps")
    me.close()


def test_the_tour_is_left_half_way_and_begun_again_from_the_menu(me: Person, samples: Path) -> None:
    me.start()
    me.click("Open the sample project")
    me.click("Begin the tour")
    me.sees("1 of 6")
    me.click("Next")
    me.sees("2 of 6")
    me.press("F6", "Escape")
    me.until(lambda: not any("2 of 6" in words for words in eyes.visible_words()), "the tour is left")
    me.command("A tour of the desk")
    me.sees("1 of 6")
    me.click("Leave the tour")
    me.does_not_see("1 of 6")
    me.close()


def test_a_shortcut_is_refused_changed_and_used_and_the_sheet_is_kept(me: Person) -> None:
    _desk(me)
    me.press("Ctrl+F1")
    me.sees("Keyboard shortcuts")
    me.press("Ctrl+H")
    me.sees("History")
    me.write("About")
    me.press("Return")
    me.press("Ctrl+H")
    me.sees("Take it from there?")
    me.press("Ctrl+Alt+F12")
    me.picture("help-shortcuts", dark=True)
    me.press("Escape")
    me.press("Ctrl+Alt+F12")
    me.sees("Version")
    me.press("Escape")
    me.command("Sheet of shortcuts")
    me.sees("The keys as they are now")
    me.click("Save as HTML…")
    me.answer_file_dialog(me.folder / "keys.html")
    me.sees("keys.html is written")
    me.press("Escape")
    written = (me.folder / "keys.html").read_text(encoding="utf-8")
    assert "<kbd>Ctrl+Alt+F12</kbd>" in written
    assert "About Testimonia" in written
    me.close()


def test_one_field_finds_a_document_a_code_and_an_action(me: Person, samples: Path) -> None:
    me.start()
    me.click("Open the sample project")
    me.sees("Six small steps")
    me.command("Border clinic")
    me.sees("Border clinic, field report")
    me.find("the")
    me.press("Ctrl+K")
    me.type("torture")
    me.sees("code the passage")
    me.picture("help-commands", dark=True)
    me.press("Return")
    me.sees_in_margin("Torture")
    me.command("History")
    me.sees("History")
    me.press("Ctrl+K")
    me.type("split at")
    me.sees("Split at the caret")
    me.press("Escape", "Escape")
    me.close()
