"""The codebook stands after an answer where it stood before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.codebook_files import load_codebook
from desktop.core.project import Project
from tests.core.making import parsed
from tests.ui.window_case import own_settings, session_of, window_on

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.widgets.coding_palette import CodingPalette


def is_open(palette: CodingPalette) -> bool:
    """Asked anew each time: keys change it."""
    return palette.is_open


def test_answering_leaves_the_codebook_where_it_was_scrolled_to(qtbot: QtBot, tmp_path: Path) -> None:
    book = load_codebook("Human-rights evidence")
    project = Project.create(tmp_path / "p.testimonia", name="Valley", coder="Ana Ruiz", codebook=book)
    (document,) = project.documents.add([parsed("Statement", "The guard took the paper and the book.")])
    window = window_on(qtbot, own_settings(tmp_path), project, ask=False)
    session_of(window).open_document(document)
    desk = window.desk
    assert desk is not None
    tree = desk.right.codebook.tree
    qtbot.waitUntil(lambda: tree.verticalScrollBar().maximum() > 400)
    tree.verticalScrollBar().setValue(200)
    desk.view.pane.set_selected_span(4, 9)
    desk.view.focus_text()
    QTest.keyClicks(desk.view.pane, "s")
    palette = desk.view.coding_palette()
    assert is_open(palette)
    QTest.keyClicks(palette.field, "atellite")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert tree.verticalScrollBar().value() != 200, "it follows what is typed"
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not is_open(palette)
    assert tree.verticalScrollBar().value() == 200
