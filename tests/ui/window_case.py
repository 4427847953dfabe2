"""Windows on a project, with Ana coding in them, and what they hold and say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from desktop.core.storage.schema import APPLICATION_ID
from desktop.ui.settings import Settings
from desktop.ui.theme import current
from desktop.ui.windows.codebook_page import CodebookPage
from desktop.ui.windows.main_window import MainWindow
from tests.core.making import small_project
from tests.ui.desk_case import in_front

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.project import Project
    from desktop.ui.session import Session


def own_settings(folder: Path, name: str = "desk.ini") -> Settings:
    """Settings in a file of the test."""
    return Settings(QSettings(str(folder / name), QSettings.Format.IniFormat))


def look_of_a_project() -> bytes:
    """So much of a file that a glance takes it for a whole project; nothing can be opened of it."""
    head = bytearray(4096)
    head[:16] = b"SQLite format 3\0"
    head[16:18] = (4096).to_bytes(2, "big")
    head[28:32] = (1).to_bytes(4, "big")
    head[68:72] = APPLICATION_ID.to_bytes(4, "big")
    return bytes(head)


def window_on(
    qtbot: QtBot, settings: Settings, project: Project, size: tuple[int, int] = (1440, 900), *, ask: bool = True
) -> MainWindow:
    """A window in front; ``ask`` as in :meth:`MainWindow.show_project`."""
    made = MainWindow(settings, current())
    made.show_project(project, "Ana Ruiz", ask=ask)
    return in_front(qtbot, made, *size)


def small_window(qtbot: QtBot, settings: Settings, folder: Path) -> MainWindow:
    """A window on the small project with its document open, which asks nothing."""
    made = window_on(qtbot, settings, small_project(folder / "small.testimonia"), ask=False)
    session = session_of(made)
    session.open_document(session.project.documents.all()[0].id)
    return made


def session_of(window: MainWindow) -> Session:
    assert window.session is not None
    return window.session


def said(window: MainWindow) -> str:
    """The last sentence of the line below."""
    assert window.status is not None
    return window.status.last.text()


def codebook_page(window: MainWindow) -> CodebookPage:
    """The page of the whole codebook, shown by its action."""
    window.book["organise.page"].trigger()
    made = window.pages["codebook"]
    assert isinstance(made, CodebookPage)
    return made
