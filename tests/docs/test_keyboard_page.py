"""docs/guide/keyboard.md names the keys that the desk has, and the keys it names do something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from desktop.core.sample_builder import build_sample
from desktop.ui.actions.catalogue import CATALOGUE
from desktop.ui.settings import Settings
from desktop.ui.theme import current
from desktop.ui.widgets.coding_palette.query import QueryField
from desktop.ui.widgets.document_pane import DEFAULT_KEYS
from desktop.ui.windows.main_window import MainWindow
from tests.docs.keyboard_page import PAGE, key_name, written
from tests.docs.pages import rows, sections

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

TEXT = PAGE.read_text(encoding="utf-8")

# What each key of the palette is for; the signal says that the line took it as such.
SIGNALS = {
    "Enter": "entered",
    "Ctrl+Enter": "create_wanted",
    "Shift+Enter": "tick_wanted",
    "Ctrl+Space": "tick_wanted",
    "Up": "moved",
    "Down": "moved",
    "Page Up": "moved",
    "Page Down": "moved",
    "Tab": "facet_stepped",
    "Shift+Tab": "facet_stepped",
    "Backspace": "facet_stepped",
    "Ctrl+1": "favourite_wanted",
    "Ctrl+9": "favourite_wanted",
    "Ctrl+.": "repeat_wanted",
    "Ctrl+Z": "undo_wanted",
    "Ctrl+Shift+Z": "redo_wanted",
    "Escape": "ended",
}


def test_the_tables_of_the_page_are_those_of_the_program() -> None:
    assert written(TEXT) == TEXT, "run: python -m tests.docs.keyboard_page"


def test_every_key_of_the_catalogue_stands_in_the_page() -> None:
    named = set(re.findall(r"`([^`]+)`", TEXT))
    wanted = {key_name(key) for spec in CATALOGUE for key in spec.keys if spec.menu != "favourites"}
    assert len(wanted) > 40
    assert wanted - named == set()


def test_every_key_of_the_pane_stands_in_the_page() -> None:
    named = set(re.findall(r"`([^`]+)`", TEXT))
    assert {key_name(key) for key in DEFAULT_KEYS} - named == set()


def test_a_key_that_is_gone_is_noticed() -> None:
    shorter = TEXT.replace("| `F3` |", "| `F2` |")
    assert shorter != TEXT
    assert written(shorter) == TEXT


def test_a_page_without_a_place_for_a_table_is_refused() -> None:
    with pytest.raises(ValueError, match="menu help"):
        written(TEXT.replace("<!-- menu help -->", ""))


@pytest.mark.parametrize(
    ("key", "name"),
    [("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), ("Ctrl++", "Ctrl++"), ("Ctrl+PgUp", "Ctrl+Page Up"), ("F1", "F1")],
)
def test_keys_are_written_as_they_are_printed_on_keyboards(key: str, name: str) -> None:
    assert key_name(key) == name


def test_the_palette_takes_the_keys_that_the_page_names(qtbot: QtBot) -> None:
    named = [key for row in rows(sections(TEXT, 2)["In the palette"]) for key in re.findall(r"`([^`]+)`", row[0])]
    assert named == list(SIGNALS)
    field = QueryField()
    qtbot.addWidget(field)
    field.show()
    for key in named:
        portable = key.replace("Enter", "Return").replace("Page ", "Pg").replace("Escape", "Esc")
        with qtbot.waitSignal(getattr(field, SIGNALS[key]), timeout=1000):
            QTest.keySequence(field, QKeySequence(portable))


def test_the_codebook_moves_codes_by_keys_that_the_window_has_too(qtbot: QtBot, tmp_path: Path) -> None:
    text = "| codebook | `Alt+Up` `Alt+Down` |"
    assert text in TEXT
    project = build_sample(tmp_path / "sample.testimonia")
    window = MainWindow(Settings(), current())
    qtbot.addWidget(window)
    window.show()
    window.show_project(project, coder="Ana Ruiz")
    assert window.session is not None
    assert window.desk is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    facet = project.codebook.facets()[0].id
    first, second, *rest = (code.id for code in project.codebook.children(facet) if code.builtin is None)
    tree = window.desk.right.codebook.tree
    tree.setFocus()
    window.session.set_code_in_hand(second)
    QTest.keySequence(tree, QKeySequence("Alt+Up"))
    order = [code.id for code in project.codebook.children(facet) if code.builtin is None]
    assert order == [second, first, *rest]
    assert window.session.segment is None
    window.close()
