"""A window of the program: the start page, and for an open project the desk, the history and the comparison."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.errors import TestimoniaError
from desktop.ui.actions.book import ActionBook
from desktop.ui.icons import app_icon
from desktop.ui.widgets.dropping import dropped_files
from desktop.ui.widgets.tab_order import go_on
from desktop.ui.widgets.top_bar import Menu, TopBar
from desktop.ui.windows.desk_handlers import DeskHandlers
from desktop.ui.windows.file_handlers import FileHandlers
from desktop.ui.windows.handlers import Handlers
from desktop.ui.windows.keeping_up import refresh_actions
from desktop.ui.windows.menus import build_menus
from desktop.ui.windows.pages import make_page
from desktop.ui.windows.safety_handlers import SafetyHandlers
from desktop.ui.windows.several import Windows
from desktop.ui.windows.shown_project import lift, put_up
from desktop.ui.windows.telling import announce, keep_words, notice, refuse
from desktop.ui.windows.window_place import WindowPlace

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from desktop.core.model import DocumentId
    from desktop.core.project import Project
    from desktop.ui.session import Session
    from desktop.ui.settings import Settings
    from desktop.ui.theme import Theme
    from desktop.ui.widgets.command_palette import CommandPalette
    from desktop.ui.widgets.status_line import StatusLine
    from desktop.ui.windows.desk_page import DeskPage


class MainWindow(QMainWindow):
    """Holds no rows of the project; it builds the pages of a session and takes them down again."""

    def __init__(self, settings: Settings, theme: Theme, windows: Windows | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.theme = theme
        self.windows = windows if windows is not None else Windows(settings, theme, self)
        self.place = WindowPlace(self, settings)
        self.session: Session | None = None
        self.desk: DeskPage | None = None
        self.pages: dict[str, QWidget] = {}
        self.status: StatusLine | None = None
        self.files = FileHandlers(self)
        self.work = DeskHandlers(self)
        self.safety = SafetyHandlers(self)
        self.more = Handlers(self)
        acts = self.more.acts((self.files, self.work, self.safety))
        self.book = ActionBook(self, acts, settings.preferences.shortcuts)
        self.menu = Menu(self)
        build_menus(self)
        self.top = TopBar(self.book, self.menu, self)
        self.top.go_wanted.connect(self.open_commands)
        self.setMenuWidget(self.top)
        self.stack = QStackedWidget(self)
        self.middle = QWidget(self)
        self.column = QVBoxLayout(self.middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.stack, 1)
        self.setCentralWidget(self.middle)
        self.commands: CommandPalette | None = None
        self.wait = QTimer(self, singleShot=True, interval=0)
        self.wait.timeout.connect(self.refresh)
        # Drawing it waits for the first paint: so long after the window has begun to do what it is asked.
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(50, self, lambda: self.setWindowIcon(app_icon())))
        self.setMinimumSize(640, 480)
        self.place.take()
        self.setAcceptDrops(True)
        self.windows.add(self)
        self.show_title()

    # pages

    def show_welcome(self) -> None:
        from desktop.ui.windows.welcome_window import WelcomePage

        page = self.pages.get("welcome")
        if page is None:
            page = WelcomePage(self.settings, self)
            page.new_wanted.connect(self.files.new)
            page.open_wanted.connect(lambda path: self.files.open_path(path) if path else self.files.open())
            page.sample_wanted.connect(self.files.sample)
            page.restore_wanted.connect(self.safety.restore)
            page.salvage_wanted.connect(self.book["file.salvage"].trigger)
            page.new_with.connect(self.files.new)
            self.book.shortcuts_changed.connect(page.name_keys)
            self.pages["welcome"] = page
            self.stack.addWidget(page)
        else:
            page.refresh()  # type: ignore[attr-defined]
        page.model.set_shown(self.windows.paths())  # type: ignore[attr-defined]
        self.stack.setCurrentWidget(page)
        self.top.setVisible(False)
        self.show_title()
        self.refresh()

    def show_project(self, project: Project, coder: str = "", *, ask: bool = True) -> None:
        """Put an open project on screen, coding as ``coder`` or as whoever coded here last; else ``ask`` who codes."""
        self.take_down()
        put_up(self, project, coder, ask=ask)

    def ask_coder(self) -> None:
        if self.session is not None and self.session.coder is None:
            self.work.choose_coder()

    def show_page(self, name: str) -> None:
        """Show the desk or another page of the open project."""
        if self.session is None:
            return
        if name not in self.pages:
            self.pages[name] = make_page(self, name)
            self.stack.addWidget(self.pages[name])
        page = self.pages[name]
        if self.desk is not None and name != "desk":
            self.flush()
            self.desk.view.end_palette()
        if self.stack.currentWidget() is not page:
            self.stack.setCurrentWidget(page)
        if name == "desk" and self.desk is not None:
            self.desk.view.focus_text()
        else:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
            refresh = getattr(page, "refresh", None)
            if refresh is not None:
                refresh()

    def take_down(self) -> None:
        """Close the open project and everything that shows it."""
        self.flush()
        unwritten = self.desk.right.unwritten() if self.desk is not None else ""
        project = self.lift()
        if project is not None:
            with suppress(TestimoniaError):  # of a drive that is gone nothing can be said, and still it is left
                self.files.remember(project)
            project.close()
        keep_words(self, unwritten)

    def lift(self) -> Project | None:
        """Take away everything that shows the open project, which stays open and is given back."""
        return lift(self)

    def close_project(self) -> None:
        self.take_down()
        self.show_welcome()

    def remember_coder(self) -> None:
        session = self.session
        # Who codes in a protected project is known there alone.
        if session is not None and session.coder is not None and not session.project.encrypted:
            self.settings.preferences.coder = session.project.coders.get(session.coder).name
            self.settings.save()
        self.refresh()

    # keeping up

    def flush(self) -> None:
        """Write what is still being typed."""
        if self.desk is not None and self.desk.right.parts is not None:
            self.desk.right.segment.flush()

    def refresh(self) -> None:
        """Bring actions up to date with what is selected."""
        try:
            refresh_actions(self)
        except TestimoniaError as error:
            self.safety.tell_lost(error)

    def show_title(self) -> None:
        if self.session is None:
            self.setWindowTitle("Testimonia")
        else:
            self.setWindowTitle(f"{self.session.project.info().name} – Testimonia")

    # telling

    def announce(self, error: object) -> None:
        """An error of the desk shows above the text, elsewhere above the page."""
        announce(self, error)

    def complain(self, sentence: str, kind: str = "bad") -> None:
        """Say above everything what went wrong, as dialogs do above their buttons."""
        notice(self, kind, sentence)

    def refuse(self, sentence: str) -> None:
        """Tell why a project was not opened; the start page says it itself."""
        refuse(self, sentence)

    # going anywhere

    def open_commands(self) -> None:
        if self.commands is None:
            from desktop.ui.windows.commands import make_palette

            self.commands = make_palette(self)
        anchor = self.top.field_place(self) if self.top.isVisible() else self.rect().adjusted(0, 40, 0, 0)
        self.commands.open_at(anchor)

    def go_document(self, document: DocumentId) -> None:
        if self.session is not None:
            self.session.open_document(document)
            self.show_page("desk")

    def open_text_menu(self, point: Any, span: Any, segments: list[int]) -> None:
        from desktop.ui.windows.text_menu import build_text_menu

        if self.session is not None:
            build_text_menu(self, span, segments).popup(point)

    # the window itself

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go through what is on screen as it is read."""
        return go_on(self, forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A project that is dropped opens; anything else comes in as a document of the open project."""
        paths = dropped_files(event.mimeData())
        projects = [path for path in paths if path.suffix == ".testimonia"]
        if projects:
            self.files.open_path(projects[0])
        elif self.session is not None:
            self.files.import_files(paths)
        event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() != QEvent.Type.ActivationChange:
            return
        if self.isActiveWindow():
            self.windows.came_to_front(self)
        else:
            self.flush()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.place.keep()
        self.take_down()
        super().closeEvent(event)
        self.windows.remove(self)
