"""What the desk says by itself, a pause or two segments to unite, and the codebook with several codes chosen."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.ui.windows.main_window import MainWindow
from tests.pictures.picture_organise import Stage, code
from tests.pictures.shots import FURTHER, Shot, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

SIZE = (1320, 800)
CHOSEN = ("Public execution", "Death sentence", "Death in custody")


def pause(window: QWidget) -> None:
    """An hour of work has gone by."""
    assert isinstance(window, MainWindow)
    breaks = window.more.review.breaks
    assert breaks is not None
    window.settings.preferences.breaks = 45
    breaks.worked = 51 * 60.0
    breaks.look()
    settle()


def twins(window: QWidget) -> None:
    """A second segment is made beside one that is there, a word shorter."""
    assert isinstance(window, MainWindow)
    session = window.session
    assert session is not None
    first = next(one for one in session.own_segments() if one.end - one.start > 40)
    session.set_span((first.start, first.end - 1))
    session.code_many([coding.code for coding in first.codings])
    notice = window.more.segment.notice
    assert notice is not None
    notice.wait.stop()
    notice.look()
    settle()


def several(window: QWidget) -> None:
    """Three codes are chosen in the tree, which has the focus."""
    assert isinstance(window, MainWindow)
    assert window.session is not None
    assert window.desk is not None
    rows = [code(window.session.project, name) for name in CHOSEN]
    window.book["view.codes"].trigger()  # in a narrow window the codebook comes over the text
    settle()
    tree = window.desk.right.codebook.tree
    tree.select_codes(rows)
    tree.setFocus(Qt.FocusReason.TabFocusReason)
    settle()


def pictures() -> Iterator[Shot]:
    """Each in every look."""
    with tempfile.TemporaryDirectory(prefix="testimonia-notices-") as folder:
        stage = Stage(Path(folder))
        try:
            yield Shot("notice-pause", stage.full, pause, SIZE, FURTHER)
            yield Shot("notice-twins", stage.full, twins, SIZE, FURTHER)
            yield Shot("tree-several", stage.full, several, SIZE, FURTHER)
        finally:
            for each in stage.made:
                each.take_down()
