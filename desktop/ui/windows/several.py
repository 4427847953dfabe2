"""The windows of the program: each with a project of its own, or the start page; what is chosen shows in all."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.ui.tasks import Task, let_go

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.project import Project
    from desktop.ui.settings import Settings
    from desktop.ui.theme import Theme
    from desktop.ui.windows.main_window import MainWindow


def is_same_file(one: Path, other: Path) -> bool:
    """Two paths lead to one file: by links, by another writing of the name, through another mount."""
    if one == other:
        return True
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False


class Windows(QObject):
    """Keeps the open windows in the order in which they were last in front, the newest at the end."""

    changed = Signal()

    def __init__(self, settings: Settings, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.theme = theme
        self.all: list[MainWindow] = []
        self.last: MainWindow | None = None
        #: The next sample that is shown begins with the tour.
        self.tour_wanted = False
        theme.changed.connect(self.refresh)
        settings.listeners.append(self.show_preferences)

    # coming and going

    def add(self, window: MainWindow) -> None:
        self.all.append(window)
        window.book.shortcuts_changed.connect(lambda: self._share_keys(window))

    def remove(self, window: MainWindow) -> None:
        """Of a closed window nothing stays but what still works for it; the last one is the program's to end."""
        if window not in self.all:
            return
        self.all.remove(window)
        if not self.all:
            self.last = window
        else:
            for task in window.findChildren(Task):
                let_go(task)
            QTimer.singleShot(0, window, window.deleteLater)
        self.changed.emit()

    def new(self) -> MainWindow:
        """A further window, a little lower than the one in front, with nothing in it yet."""
        from desktop.ui.windows.main_window import MainWindow

        before = self.front()
        window = MainWindow(self.settings, self.theme, self)
        if before is not None:
            window.place.stand_beside(before)
        return window

    def front(self) -> MainWindow | None:
        """The window that has the keyboard, else the one that had it last."""
        return self.all[-1] if self.all else None

    def came_to_front(self, window: MainWindow) -> None:
        if window in self.all and self.all[-1] is not window:
            self.all.remove(window)
            self.all.append(window)

    def named(self) -> list[MainWindow]:
        """The windows by their names, as the menu lists them."""
        return sorted(self.all, key=lambda window: (window.windowTitle().casefold(), id(window)))

    def go_on(self) -> None:
        """To the next window of the menu."""
        names, front = self.named(), self.front()
        if front is not None and len(names) > 1:
            self.bring(names[(names.index(front) + 1) % len(names)])

    def bring(self, window: MainWindow) -> None:
        """Show a window before all others and give it the keyboard."""
        if window.isMinimized():
            window.showNormal()
        else:
            window.show()
        window.raise_()
        window.activateWindow()
        self.came_to_front(window)

    def quit(self) -> None:
        """Close every window; each writes what is still being typed and leaves its project."""
        for window in list(self.all):
            window.close()
        if not self.all:
            QApplication.quit()

    # projects

    def showing(self, path: Path) -> MainWindow | None:
        """The window that shows the project of this file already, by whatever path."""
        for window in reversed(self.all):
            session = window.session
            if session is not None and is_same_file(session.project.path, path):
                return window
        return None

    def paths(self) -> list[str]:
        """The projects that are on screen, as they are remembered."""
        return [str(window.session.project.path) for window in self.all if window.session is not None]

    def room(self, wanted: MainWindow) -> MainWindow:
        """Where a project can be shown: in ``wanted`` or another window without one, else in a new window."""
        free = [window for window in reversed(self.all) if window.session is None]
        return wanted if wanted in free else free[0] if free else self.new()

    def show_project(self, project: Project, asked_in: MainWindow, coder: str = "") -> MainWindow:
        """Put a project that was just opened on screen, beside those that are open."""
        window = self.room(asked_in)
        window.show_project(project, coder)
        if window is not asked_in:
            self.bring(window)
        return window

    # what is chosen in one shows in all

    def refresh(self) -> None:
        for window in self.all:
            window.wait.start()

    def show_preferences(self) -> None:
        """What was chosen in one window shows in every other one, too."""
        for window in self.all:
            for part in window.more.parts():
                part.settings_changed()
        self.refresh()

    def _share_keys(self, source: MainWindow) -> None:
        for window in self.all:
            if window is not source and window.book.own != source.book.own:
                window.book.own = dict(source.book.own)
                window.book.apply_shortcuts()
