"""A person at the desk: keys, mouse and eyes, nothing else.

Everything goes through the window that has the keyboard or lies under the pointer, as the platform's own events do, so
that shortcuts, focus, popups and drags work as they will.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, Qt, QThreadPool
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop.ui.app import Desk
from desktop.ui.settings import Settings
from desktop.ui.translate import install_locale
from tests.walks.keyboard import Keyboard
from tests.walks.mouse import Mouse

if TYPE_CHECKING:
    from pathlib import Path

    from tests.walks.stage import Stage


class Person(Keyboard, Mouse):
    """Methods without a remark are for the walk, in the person's thread."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        self.stage = stage
        self.folder = folder
        self.keys = 0
        self.desk: Desk | None = None
        self.name = "walk"
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.app = app
        # The platform's own file dialogs know nothing of the keys of a test.
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        self._before = (app.style().objectName(), app.palette(), app.font(), app.styleSheet())

    # the program

    def start(self, path: Path | None = None, *, coder: str = "", language: str = "en", theme: str = "light") -> None:
        """Start the program, with a project or without."""

        def begin() -> None:
            os.environ["TESTIMONIA_LANGUAGE"] = language
            settings = Settings(QSettings(str(self.folder / "desk.ini"), QSettings.Format.IniFormat))
            settings.preferences.theme = theme
            settings.preferences.coder = coder or settings.preferences.coder
            self.desk = Desk([], settings)
            self.desk.open(path)
            self.desk.window.show()
            self.desk.window.resize(1440, 900)  # a small screen has made it smaller
            self.desk.window.activateWindow()

        self.stage.do(begin)
        self.until(lambda: bool(self.desk and self.desk.window.isActiveWindow()), "the window is in front")

    def close(self) -> None:
        """Close the window as with its button, which ends the program."""
        window = self.window()
        self.stage.do(window.close)
        # One that is not the last is gone by then.
        assert self.stage.ask(lambda: not (isValid(window) and window.isVisible())), "the window stayed open"
        self.stage.do(self._end)

    def leave(self) -> None:
        """Put everything back; for the main thread, after the walk."""
        if self.desk is not None:
            for window in list(self.desk.windows.all):
                window.close()
            self._end()
        os.environ.pop("TESTIMONIA_LANGUAGE", None)
        install_locale(self.app, "en")
        style, palette, font, sheet = self._before
        self.app.setStyleSheet(sheet)
        self.app.setStyle(style)
        self.app.setPalette(palette)
        self.app.setFont(font)

    def _end(self) -> None:
        desk, self.desk = self.desk, None
        if desk is None:
            return
        QThreadPool.globalInstance().waitForDone(10_000)
        self.app.removeEventFilter(desk)
        desk.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        # What is not written yet would be written when the object goes, after its folder has gone.
        desk.settings.store.sync()
