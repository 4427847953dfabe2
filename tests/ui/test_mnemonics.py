"""An "&" in a name is a sign of the name: it is seen in menus, and makes no key of the letter after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from desktop.ui.mnemonics import literal, unmarked
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.toggles import CheckBox, RadioButton
from desktop.ui.windows.commands import gather_commands
from desktop.ui.windows.menus import name_favourites
from tests.core.making import small_project
from tests.ui.desk_case import code
from tests.ui.review_case import Whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.widgets.base import PaintedButton


def test_what_stands_in_a_menu_reads_as_the_name() -> None:
    for name in ("Questions & answers", "R&D", "&", "&&", "plain"):
        assert unmarked(literal(name)) == name
    assert unmarked("&File") == "File"


@pytest.mark.parametrize("make", [CheckBox, RadioButton, Button, MenuButton])
def test_a_name_on_a_button_makes_no_key(qtbot: QtBot, make: Callable[..., PaintedButton]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    part = make("New codes stand under “R&D”", window)
    assert part.shortcut().isEmpty()
    part.setText("Passages: Q&A")
    assert part.shortcut().isEmpty()
    assert part.text() == "Passages: Q&A"


def test_undo_and_favourites_show_the_whole_name(qtbot: QtBot, tmp_path: Path) -> None:
    project = small_project(tmp_path / "p.testimonia")
    whole = Whole(qtbot, tmp_path, project)
    try:
        book, row = project.codebook, code(whole.session, "Execution")
        book.rename_code(row, "R&D")
        project.organising.recolour([row], 5)
        whole.window.refresh()
        undo = whole.window.book["edit.undo"]
        assert "R&&D" in undo.text()
        book.set_shortcut(row, 3)
        name_favourites(whole.window)
        assert whole.window.book["code.favourite3"].text() == "R&&D"
        project.organising.recolour([row], 6)
        whole.window.refresh()
        said = [command.name for command in gather_commands(whole.window)]
        assert any(words.startswith("Undo") and "R&D" in words for words in said), said[:5]
        assert not any("&&" in words for words in said)
        button = Button("", whole.window)
        button.bind(undo)
        assert "R&D" in button.accessibleName()
    finally:
        whole.window.take_down()
