"""Every control that can be pressed, typed in or gone to says what it is for, and every part names a section."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QLineEdit,
    QMenuBar,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)

from desktop.core.guide.book import guide
from desktop.core.sample_builder import build_sample
from desktop.ui.dialogs.base import Dialog
from desktop.ui.explaining import dialogs, parts
from desktop.ui.explaining.controls import control_words, kind_words
from desktop.ui.explaining.found import explain, name_of, place_of
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.guide.window import GuideWindow
from desktop.ui.widgets.page import Page
from desktop.ui.windows.main_window import MainWindow
from desktop.ui.windows.pages import PAGES
from tests.architecture.sources import python_files
from tests.ui.dialogs.test_base import everything
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session
    from desktop.ui.settings import Settings
    from desktop.ui.theme import Theme

PLACES = {**parts.PLACES, **dialogs.PLACES}


def controls(root: QWidget) -> Iterator[QWidget]:
    """What somebody can press, type in or go to; not the pieces that Qt makes of scroll bars and splitters."""
    for part in root.findChildren(QWidget):
        passive = isinstance(part, (QScrollBar, QSplitterHandle)) or part.objectName().startswith("qt_")
        inner = isinstance(part, QLineEdit) and isinstance(part.parentWidget(), QAbstractSpinBox)
        reached = part.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(part, (QAbstractButton, QMenuBar))
        if reached and not passive and not inner and part.parentWidget() is not None:
            yield part


def at_rest(page: QWidget) -> bool:
    return getattr(page, "task", None) is None and not getattr(page, "tasks", {})


def wordless(root: QWidget) -> list[str]:
    """The controls of which nothing sensible is said."""
    found = []
    for part in controls(root):
        told = explain(part)
        words = told.words.strip()
        only_name = words.rstrip(".…").casefold() == name_of(part).rstrip(".…").casefold()
        if len(words.split()) < 3 or only_name:
            found.append(f"{type(part).__name__} “{name_of(part)}” in {type(part.parentWidget()).__name__}: {words!r}")
    return found


def test_every_control_of_every_window_and_page_is_explained(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    window = MainWindow(own_settings(tmp_path), theme)
    qtbot.addWidget(window)
    window.show_welcome()
    window.show()
    found = wordless(window)
    window.show_project(build_sample(tmp_path / "sample.testimonia"), "Ana Ruiz")
    assert window.desk is not None
    window.desk.right.build()
    window.desk.view.coding_palette()
    window.open_commands()
    for name in PAGES:
        window.show_page(name)
        qtbot.waitUntil(partial(at_rest, window.pages[name]), timeout=15_000)
        assert place_of(window.pages[name]) != guide().names[0], f"the page {name} names no section of the guide"
    assert len(list(controls(window))) > 120
    found += wordless(window)
    window.take_down()
    guide_window = GuideWindow(None)
    qtbot.addWidget(guide_window)
    found += wordless(guide_window)
    assert sorted(set(found)) == []


def test_every_control_of_every_dialog_is_explained(
    qtbot: QtBot, theme: Theme, session: Session, settings: Settings, tmp_path: Path
) -> None:
    found, seen = [], 0
    for make in everything(session, settings, theme, tmp_path):
        dialog = make()
        qtbot.addWidget(dialog)
        seen += len(list(controls(dialog)))
        found += [f"{type(dialog).__name__}: {line}" for line in wordless(dialog)]
        dialog.done(0)
    assert seen > 200
    assert sorted(set(found)) == []


def test_every_page_and_dialog_of_the_program_says_what_it_is_for() -> None:
    source = {path: path.read_text(encoding="utf-8") for path in python_files("desktop/ui")}
    made = {
        name
        for text in source.values()
        for name, base in re.findall(r"^class (\w+)\((\w+)\)", text, re.MULTILINE)
        if base in ("Dialog", "Page")
    }
    assert len(made) > 45
    assert {Dialog.__name__, Page.__name__} & made == set()
    known = set(parts.part_words()) | set(dialogs.dialog_words())
    assert made - known == set()
    asking = {"Message", "Question", "TextQuestion"}  # about anything
    assert made - set(PLACES) - asking == set()


def test_only_parts_that_there_are_are_explained() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in python_files("desktop/ui"))
    there = set(re.findall(r"^class (\w+)", text, re.MULTILINE))
    named = set(PLACES) | set(parts.part_words()) | set(dialogs.dialog_words())
    assert named - there == set()
    for name in control_words():
        kind, attribute = name.split(".")
        assert kind in there, name
        assert re.search(rf"self\.{attribute}\b", text), name
    qt = {name for name in kind_words() if name.startswith("Q")}
    assert set(kind_words()) - qt - there == set()


@pytest.mark.parametrize("place", sorted(set(PLACES.values())))
def test_every_section_that_a_part_names_is_there(place: str) -> None:
    assert guide().leads(place)


def test_words_are_sentences_of_their_own() -> None:
    told = {**parts.part_words(), **dialogs.dialog_words(), **control_words(), **kind_words()}
    assert len(set(told.values())) > len(told) * 0.97
    assert [name for name, words in told.items() if not words.endswith(".") or len(words.split()) < 4] == []


def test_own_words_win_over_those_of_the_part(qtbot: QtBot, theme: Theme) -> None:
    dialog = Dialog(None, "Title")
    qtbot.addWidget(dialog)
    assert dialog.cancel is not None
    assert "Leaves everything" in explain(dialog.cancel).words
    button = Button("Press", dialog)
    button.setWhatsThis("Does what nobody else does.")
    assert explain(button).words == "Does what nobody else does."
    assert explain(button).name == "Press"
