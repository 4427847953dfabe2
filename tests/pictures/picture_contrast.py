"""The main pages in high contrast, light and dark."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.ui.windows.main_window import MainWindow
from tests.pictures.picture_desk import Stage, at_desk
from tests.pictures.shots import DARK, LIGHT, Shot, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme
    from tests.pictures.shots import Look

PAGES = ("codebook", "history", "compare", "completeness")


def _segment(window: MainWindow, _pane: object) -> None:
    session = window.session
    assert session is not None
    session.select_segment(session.own_segments()[2].id, scroll=True)


def _palette(window: MainWindow, _pane: object) -> None:
    assert window.session is not None
    assert window.desk is not None
    window.session.set_span((0, 60))
    window.desk.view.answer("de")


def _page(name: str, widget: QWidget) -> None:
    assert isinstance(widget, MainWindow)
    widget.show_page(name)
    settle()


def _high(stage: Stage, theme: Theme) -> QWidget:
    theme.set_contrast(True)
    return stage.window(theme)


def pictures() -> Iterator[Shot]:
    """The desk, the palette and four pages."""
    looks: tuple[Look, ...] = (LIGHT, DARK)
    with tempfile.TemporaryDirectory(prefix="testimonia-contrast-", ignore_cleanup_errors=True) as folder:
        stage = Stage(Path(folder))
        make = partial(_high, stage)
        yield Shot("contrast-desk", make, at_desk(_segment), looks=looks)
        yield Shot("contrast-palette", make, at_desk(_palette), looks=looks)
        for name in PAGES:
            yield Shot(f"contrast-{name}", make, partial(_page, name), looks=looks)
