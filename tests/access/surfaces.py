"""The one list of everything that can be on screen: start page, desk, every page, what lies over it, every dialog.

Tests that look at all of the interface take it from here. ``test_keyboard.py`` fails when one is missing.
"""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget

import desktop.ui.dialogs
from desktop.core.sample_builder import build_sample
from desktop.ui.dialogs.base import Dialog
from desktop.ui.roles import install_roles
from desktop.ui.theme import current
from desktop.ui.windows.main_window import MainWindow
from desktop.ui.windows.pages import PAGES
from tests.pictures.shots import settle
from tests.ui.dialogs.test_base import everything
from tests.ui.window_case import own_settings, session_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.ui.session import Session
    from desktop.ui.settings import Settings
    from desktop.ui.theme import Theme

#: Places in the window beside the pages: the start page, the desk, and what is laid over it.
PLACES = ("welcome", "desk", "segment", "find bar", "palette", "period", "commands", *PAGES)


def dialog_classes() -> set[type[Dialog]]:
    """Every kind of dialog that there is, without those that only others are made from."""
    for module in pkgutil.iter_modules(desktop.ui.dialogs.__path__):
        importlib.import_module(f"desktop.ui.dialogs.{module.name}")
    found: set[type[Dialog]] = set()
    waiting = [Dialog]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if kind.__module__.startswith("desktop.") and not kind.__subclasses__():
                found.add(kind)
    return found


def dialogs(session: Session, settings: Settings, theme: Theme, folder: Path) -> list[Callable[[], Dialog]]:
    """One of each dialog, not yet made."""
    install_roles()
    from desktop.ui.actions.book import ActionBook
    from desktop.ui.actions.catalogue import CATALOGUE
    from desktop.ui.dialogs.defect import DefectDialog
    from desktop.ui.dialogs.message import Message, Question
    from desktop.ui.dialogs.print_preview import PrintPreview
    from desktop.ui.dialogs.project_settings import ProjectSettings
    from desktop.ui.dialogs.reading import ReadingDialog
    from desktop.ui.dialogs.shortcut_sheet import ShortcutSheet

    holder = QWidget()
    book = ActionBook(holder, {spec.id: (lambda: None) for spec in CATALOGUE}, {})
    book.setParent(None)
    return [
        *everything(session, settings, theme, folder),
        lambda: Message(None, "Testimonia", "The project could not be opened. Nothing was changed."),
        lambda: Question(None, "Testimonia", "Delete the code?", "Delete"),
        lambda: DefectDialog(None, "Something went wrong. Everything before is written.", "KeyError in a place"),
        lambda: ProjectSettings(None, session),
        lambda: ReadingDialog(None),
        lambda: ShortcutSheet(None, book),
        lambda: PrintPreview(None, session, session.project.documents.all()[0].id, folder),
    ]


def away(dialog: Dialog) -> None:
    """End a dialog and all that it would do later."""
    dialog.done(0)
    dialog.deleteLater()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


class Places:
    """One window on the sample project, which goes to every place in turn."""

    def __init__(self, folder: Path, size: tuple[int, int] = (1440, 900)) -> None:
        install_roles()
        self.window = MainWindow(own_settings(folder, "places.ini"), current())
        self.window.resize(*size)
        self.window.show_welcome()
        self.window.show()
        self.window.activateWindow()
        self.project = build_sample(folder / "places.testimonia")
        QApplication.processEvents()

    def end(self) -> None:
        if self.window.session is not None:
            self.window.flush()
            self.window.show_page("desk")
        self.window.take_down()
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def all(self) -> Iterator[tuple[str, QWidget]]:
        """The name of each place and the part that holds it, in front."""
        for name in PLACES:
            yield name, self.go(name)

    def go(self, name: str) -> QWidget:
        window = self.window
        if name == "welcome":
            settle(1)
            return window.pages["welcome"]
        if window.session is None:
            window.show_project(self.project, "Ana Ruiz", ask=False)
            session_of(window).open_document(self.project.documents.all()[0].id)
        session, desk = session_of(window), window.desk
        assert desk is not None
        window.show_page(name if name in PAGES else "desk")
        settle(1)
        if name == "find bar":
            desk.view.find_bar.open_bar()
            desk.view.find_bar.field.setText("the")
        elif name == "segment":
            session.select_segment(session.own_segments()[1].id, scroll=True)
        elif name in ("palette", "period"):
            desk.view.find_bar.close_bar()
            session.set_span((0, 40))
            desk.view.focus_text()
            desk.view.answer(
                "2" if name == "period" else "a", session.project.codebook.facets()[2 if name == "period" else 0].id
            )
        elif name == "commands":
            desk.view.end_palette()
            window.open_commands()
        elif name == "desk":
            desk.view.focus_text()
        QThreadPool.globalInstance().waitForDone(10_000)
        settle(1)
        if name in ("palette", "period"):
            assert desk.view.palette_box is not None
            return desk.view.palette_box
        return window.pages[name] if name in PAGES else window
