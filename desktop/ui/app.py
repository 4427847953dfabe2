"""Starting the desk: one application, one window; and drawing a picture of it where nobody looks."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.core.errors import TestimoniaError
from desktop.ui.roles import install_roles
from desktop.ui.settings import Settings
from desktop.ui.tasks import wait_for_tasks
from desktop.ui.theme import Theme, set_current
from desktop.ui.translate import LANGUAGE, install_locale, language_of
from desktop.ui.windows.main_window import MainWindow
from desktop.ui.windows.several import Windows

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtGui import QFileOpenEvent

EXIT_AFTER_PAINT = "TESTIMONIA_EXIT_AFTER_PAINT"


class Application(QApplication):
    """Takes the files that macOS hands over when a project is double-clicked.

    Not by a filter: every event of every widget would go through it.
    """

    file_wanted = Signal(Path)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen:
            opened: QFileOpenEvent = event  # type: ignore[assignment]
            self.file_wanted.emit(Path(opened.file()))
            return True
        return super().event(event)


class Desk(QObject):
    """The application's parts, kept together for as long as it runs."""

    def __init__(self, arguments: list[str], settings: Settings | None = None) -> None:
        super().__init__()
        existing = QApplication.instance()
        self.app = existing if isinstance(existing, QApplication) else Application(arguments)
        self.app.setApplicationName("Testimonia")
        self.app.setApplicationDisplayName("Testimonia")
        self.app.setApplicationVersion(__version__)
        self.app.setDesktopFileName("testimonia")
        self.settings = settings if settings is not None else Settings()
        preferences = self.settings.preferences
        install_locale(self.app, os.environ.get(LANGUAGE) or language_of(preferences.language))
        self.theme = Theme(
            mode=preferences.theme,  # type: ignore[arg-type]
            scale=preferences.scale,
            contrast=preferences.high_contrast,
            reduced_motion=preferences.reduced_motion,
        )
        set_current(self.theme)
        self.theme.apply(self.app)
        install_roles()
        self.windows = Windows(self.settings, self.theme, self)
        self._first = MainWindow(self.settings, self.theme, self.windows)
        if isinstance(self.app, Application):
            self.app.file_wanted.connect(self.open)

    @property
    def window(self) -> MainWindow:
        """The window in front; after the last one was closed, that one."""
        return self.windows.front() or self.windows.last or self._first

    def open(self, path: Path | None) -> None:
        """Show the project beside those that are open; the start page where there is none or it cannot be opened."""
        window = self.window
        shown = path is not None and window.files.open_path(path)
        if not shown and window.session is None:
            window.show_welcome()
        elif path is None:
            self.windows.bring(window)


def show_defect(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    """A defect of the program: kept, and told in the window without being in the way (see ``desktop.ui.defects``)."""
    from desktop.ui.defects import defects, report_of, write_out

    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    if isinstance(error, TestimoniaError):  # no defect: the file failed while something was painted
        for window in QApplication.topLevelWidgets() if QApplication.instance() is not None else ():
            if isinstance(window, MainWindow) and window.safety.following is not None:
                QTimer.singleShot(0, window.safety.following, partial(window.safety.following.explain, error))
        return
    found = (error if error is not None else kind()).with_traceback(trace)
    if QApplication.instance() is None:
        write_out(report_of(found))
    else:
        defects(window_to_tell_in).take(found)


def window_to_tell_in() -> MainWindow | None:
    """The window in front, or any that can be seen."""
    seen = [part for part in QApplication.topLevelWidgets() if isinstance(part, MainWindow) and part.isVisible()]
    return next((window for window in seen if window.isActiveWindow()), seen[0] if seen else None)


def take_defects() -> None:
    """Have every defect told by ``show_defect``, also those of threads and of objects that go."""

    def beside(error: BaseException | None) -> None:
        from desktop.ui.defects import defects, report_of, write_out

        if error is None or isinstance(error, TestimoniaError):
            return
        if QApplication.instance() is None:
            write_out(report_of(error))
        else:
            defects(window_to_tell_in).take(error)

    sys.excepthook = show_defect
    sys.unraisablehook = lambda told: beside(told.exc_value)
    threading.excepthook = lambda told: beside(told.exc_value)


def run(path: Path | None) -> int:
    """Open the desk on a project or on the start page, and stay until the last window is closed.

    The collector of garbage, which the command line lets rest from its first line on, works again from then on.
    """
    take_defects()
    desk = Desk(sys.argv[:1])
    desk.open(path)
    if os.environ.get(EXIT_AFTER_PAINT):
        desk.window.installEventFilter(FirstPaint(desk))
    desk.window.show()
    QTimer.singleShot(0, gc.enable)
    code = desk.app.exec()
    # A snapshot that somebody asked for is taken to its end; a worker must not meet an interpreter that is leaving.
    wait_for_tasks()
    return code


class FirstPaint(QObject):
    """For measuring the start: says on standard output when the window was painted first, and ends the program."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.tell)
        return super().eventFilter(watched, event)

    def tell(self) -> None:
        sys.stdout.write(f"painted {time.monotonic()}\n")
        sys.stdout.flush()
        self.desk.window.close()
        self.desk.app.quit()


def picture(path: Path | None, target: Path, *, size: tuple[int, int] = (1440, 900), dark: bool = False) -> None:
    """Draw the desk with a project into a PNG file. Raises OSError when it cannot be written."""
    import tempfile

    from PySide6.QtCore import QSettings

    with tempfile.TemporaryDirectory(prefix="testimonia-", ignore_cleanup_errors=True) as folder:
        settings = Settings(QSettings(str(Path(folder) / "desk.ini"), QSettings.Format.IniFormat))
        settings.preferences.theme = "dark" if dark else "light"
        desk = Desk(sys.argv[:1], settings)
        desk.window.resize(*size)
        desk.open(path)
        desk.window.show()
        for _ in range(4):
            desk.app.processEvents()
        session = desk.window.session
        if session is not None and session.own_segments():
            session.select_segment(session.own_segments()[0].id)
            desk.app.processEvents()
        saved = desk.window.grab().save(str(target), "PNG")
        desk.window.close()
        # What is not written yet would be written when the object goes, after its folder has gone.
        settings.store.sync()
    if not saved:
        raise OSError(f"{target} could not be written")
