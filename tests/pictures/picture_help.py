"""Help: the guide, what a part is for, the tour, the field for everything, the keys and their sheet."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, cast
from unittest.mock import patch

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from desktop.core.sample_builder import build_sample
from desktop.ui.actions.book import ActionBook
from desktop.ui.actions.catalogue import CATALOGUE
from desktop.ui.dialogs.shortcut_sheet import ShortcutSheet
from desktop.ui.dialogs.shortcuts import Shortcuts
from desktop.ui.settings import Settings
from desktop.ui.widgets.guide.window import GuideWindow
from desktop.ui.widgets.what_is_this import WhatIsThis
from desktop.ui.windows.main_window import MainWindow
from desktop.ui.windows.tour_handlers import start_tour
from tests.pictures.shots import FURTHER, MAIN, Shot, settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.ui.theme import Theme


def _book() -> ActionBook:
    holder = QWidget()
    book = ActionBook(holder, {spec.id: (lambda: None) for spec in CATALOGUE}, {})
    book.setParent(None)
    return book


def _guide(theme: Theme) -> QWidget:
    made = GuideWindow(None)
    made.open_place("guide/coding.md#quicker")
    return made


def _search(widget: QWidget) -> None:
    window = cast("GuideWindow", widget)
    window.search.setText("undo")
    for _turn in range(3):
        window.step(1)


def _conflict(widget: QWidget) -> None:
    dialog = cast("Shortcuts", widget)
    dialog.search.setText("guide")
    dialog._captured("Ctrl+F")


def _explained(part: Callable[[MainWindow], QWidget]) -> Callable[[QWidget], None]:
    def pose(widget: QWidget) -> None:
        window = cast("MainWindow", widget)
        asked = WhatIsThis(window)
        asked.tell(part(window))

    return pose


def _touring(steps: int, *, palette: bool = False) -> Callable[[QWidget], None]:
    def pose(widget: QWidget) -> None:
        window = cast("MainWindow", widget)
        guide = start_tour(window)
        assert guide is not None
        settle()  # the line that offered it goes
        for _turn in range(steps):
            guide.tour.go(1)
        if palette:
            assert window.session is not None
            assert window.desk is not None
            at = window.session.text().index("watchtowers")
            window.session.set_span((at, at + 11))
            window.desk.view.type("tor")
            settle()
            guide._settle()

    return pose


def _palette(words: str) -> Callable[[QWidget], None]:
    def pose(widget: QWidget) -> None:
        window = cast("MainWindow", widget)
        window.open_commands()
        assert window.commands is not None
        window.commands.field.setText(words)

    return pose


def pictures() -> Iterator[Shot]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="testimonia-help-")))
        source = build_sample(folder / "source.testimonia")
        source.close()
        bytes_of_it = source.path.read_bytes()
        number = [0]

        def desk(theme: Theme) -> QWidget:
            from desktop.core.project import Project

            number[0] += 1
            place = folder / str(number[0])
            place.mkdir()
            path = place / "Sample project.testimonia"
            path.write_bytes(bytes_of_it)
            stack.enter_context(patch("desktop.ui.windows.file_handlers.FileHandlers.sample_folder", lambda _s: place))
            made = MainWindow(Settings(QSettings(str(place / "desk.ini"), QSettings.Format.IniFormat)), theme)
            made.show_project(Project.open(path), "Ana Ruiz")
            return made

        yield Shot("guide-window", _guide, size=(1000, 720), more=MAIN)
        yield Shot("guide-found", _guide, _search, size=(1000, 720))
        what = _explained(lambda window: window.desk.right.codebook.tree)  # type: ignore[union-attr]
        yield Shot("what-is-this", desk, what, more=FURTHER)
        yield Shot("tour-offered", desk)
        for step in range(6):
            looks = FURTHER if step in (0, 2) else ()
            yield Shot(f"tour-{step + 1}", desk, _touring(step), more=looks)
        yield Shot("tour-palette", desk, _touring(1, palette=True), more=FURTHER)
        yield Shot("commands-empty", desk, _palette(""), more=FURTHER)
        yield Shot("commands-found", desk, _palette("torture"), more=MAIN)
        yield Shot("commands-disabled", desk, _palette("merge"))
        yield Shot("shortcuts", lambda _theme: Shortcuts(None, _book()), _conflict, size=None, more=FURTHER)
        yield Shot("shortcut-sheet", lambda _theme: ShortcutSheet(None, _book()), size=None, more=FURTHER)
