"""The one window: the start page, and for an open project the desk, the history and the comparison."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.errors import TestimoniaError
from desktop.core.model import DocumentId, DocumentState
from desktop.core.sentences import step_name
from desktop.ui.actions.book import ActionBook
from desktop.ui.actions.catalogue import BY_ID
from desktop.ui.actions.specs import MENUS, SUBMENUS
from desktop.ui.icons import app_icon
from desktop.ui.messages import sentence_of, tell
from desktop.ui.mnemonics import literal
from desktop.ui.session import Session
from desktop.ui.translate import tr
from desktop.ui.widgets.dropping import dropped_files
from desktop.ui.widgets.status_line import StatusLine, translated
from desktop.ui.widgets.top_bar import Menu, TopBar
from desktop.ui.windows.desk_handlers import DeskHandlers
from desktop.ui.windows.file_handlers import FileHandlers
from desktop.ui.windows.handlers import all_handlers
from desktop.ui.windows.joining import join_desk
from desktop.ui.windows.last_place import keep_place, restore_place
from desktop.ui.windows.pages import make_page
from desktop.ui.windows.protecting import ProtectHandlers
from desktop.ui.windows.rescue import RescueHandlers
from desktop.ui.windows.safety_handlers import SafetyHandlers

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from desktop.core.project import Project
    from desktop.ui.settings import Settings
    from desktop.ui.theme import Theme
    from desktop.ui.widgets.command_palette import CommandPalette
    from desktop.ui.windows.desk_page import DeskPage

GEOMETRY = "main"
SIZE = (1440, 900)


class MainWindow(QMainWindow):
    """Holds no rows of the project; it builds the pages of a session and takes them down again."""

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.settings = settings
        self.theme = theme
        self.session: Session | None = None
        self.desk: DeskPage | None = None
        self.pages: dict[str, QWidget] = {}
        self.status: StatusLine | None = None
        self.files = FileHandlers(self)
        self.work = DeskHandlers(self)
        self.safety = SafetyHandlers(self)
        self.protecting = ProtectHandlers(self)
        self.more = all_handlers(self)
        parts = (self.files, self.work, self.safety, self.protecting, RescueHandlers(self), *self.more.parts())
        handlers = {name: act for part in parts for name, act in part.handlers().items()}
        self.book = ActionBook(self, handlers, settings.preferences.shortcuts)
        self.menu = Menu(self)
        self.build_menus()
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
        QTimer.singleShot(50, self, lambda: self.setWindowIcon(app_icon()))  # drawing it waits for the first paint
        self.setMinimumSize(640, 480)
        geometry = settings.geometry(GEOMETRY)
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(*SIZE)
        self.setAcceptDrops(True)
        self.show_title()

    def build_menus(self) -> None:
        """Menus from the catalogue; the favourites stand in a menu of their own under Code."""
        made: dict[str, QMenu] = {}
        for name, title in MENUS:
            parent: QMenu | Menu = made.get(SUBMENUS.get(name, ""), self.menu)
            menu = made[name] = parent.addMenu(tr("Actions", title))
            menu.setObjectName(f"menu.{name}")
            self.book.fill_menu(menu, name)
            menu.setToolTipsVisible(True)
            if name == "code":
                favourites = menu.addMenu(tr("Actions", "Favourites"))
                self.book.fill_menu(favourites, "favourites")
                favourites.aboutToShow.connect(self.name_favourites)
                self.book.fill_menu(menu.addMenu(tr("Actions", "Move an edge")), "edges")
            if name == "edit":
                self.book.fill_menu(menu.addMenu(tr("Actions", "Snapping")), "snap")

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
            self.book.shortcuts_changed.connect(page.name_keys)
            self.pages["welcome"] = page
            self.stack.addWidget(page)
        else:
            page.refresh()  # type: ignore[attr-defined]
        self.stack.setCurrentWidget(page)
        self.top.setVisible(False)
        self.show_title()
        self.refresh()

    def show_project(self, project: Project, coder: str = "", *, ask: bool = True) -> None:
        """Put an open project on screen, coding as ``coder`` or as whoever coded here last; else ``ask`` who codes."""
        from desktop.ui.windows.desk_page import DeskPage

        self.take_down()
        project.coder = self._known_coder(project, coder)
        session = self.session = Session(project, self)
        session.failed.connect(self.announce)
        session.step_done.connect(lambda _step: self.wait.start())
        for signal in (
            session.selection_changed,
            session.document_changed,
            session.coder_changed,
            session.visible_changed,
            session.coders_changed,
            session.reloaded,
        ):
            signal.connect(self.wait.start)
        session.reloaded.connect(self.show_title)
        desk = self.desk = DeskPage(session, self)
        self.pages["desk"] = desk
        self.stack.addWidget(desk)
        self.status = StatusLine(session, self.middle)
        self.column.addWidget(self.status)
        join_desk(self, desk)
        self.more.join(desk)
        restore_place(session, desk)
        self.top.setVisible(True)
        self.show_people()
        self.show_page("desk")
        self.show_title()
        self.files.remember(project)
        self.safety.begin(session)
        self.refresh()
        if ask and session.coder is None and not project.read_only:
            QTimer.singleShot(0, self.ask_coder)

    def ask_coder(self) -> None:
        if self.session is not None and self.session.coder is None:
            self.work.choose_coder()

    def _known_coder(self, project: Project, name: str) -> Any:
        wanted = [name, project.view_state("coder") or "", self.settings.preferences.coder]
        for each in wanted:
            found = project.coders.by_name(each) if each else None
            if found is not None:
                return found.id
        everybody = project.coders.all()
        return everybody[0].id if len(everybody) == 1 else None

    def show_people(self) -> None:
        from desktop.ui.widgets.coder_bar import CoderBar

        if self.session is None:
            self.top.set_people(None)
            return
        bar = CoderBar(self.session, self.top)
        bar.choose_wanted.connect(self.work.choose_coder)
        bar.add_wanted.connect(self.work.add_coder)
        bar.rename_wanted.connect(self.work.rename_coder)
        bar.erase_wanted.connect(lambda coder: self.safety.erase(coder=coder))
        self.top.set_people(bar)

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
        if unwritten:
            QApplication.clipboard().setText(unwritten)
            tell(self, "Testimonia", tr("Desk", "A memo could not be written. Its words are on the clipboard."))

    def lift(self) -> Project | None:
        """Take away everything that shows the open project, which stays open and is given back."""
        if self.session is None:
            return None
        self.flush()
        self.safety.end()
        if self.desk is not None:
            keep_place(self.session, self.desk)
        session, self.session = self.session, None
        for name in [name for name in self.pages if name != "welcome"]:
            page = self.pages.pop(name, None)
            if page is not None:
                if hasattr(page, "shut_down"):
                    page.shut_down()
                for timer in page.findChildren(QTimer):
                    timer.stop()  # whoever wanted to look again after a step finds no project
                with suppress(TestimoniaError):  # what looks at the file when the focus leaves it
                    self.stack.removeWidget(page)
                with suppress(TestimoniaError):
                    page.setParent(None)
                page.deleteLater()
        self.desk = None
        if self.status is not None:
            self.column.removeWidget(self.status)
            self.status.setParent(None)
            self.status.deleteLater()
            self.status = None
        self.top.set_people(None)
        session.end()
        session.deleteLater()
        return session.project

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
            self._refresh(self.session)
        except TestimoniaError as error:
            self.safety.tell_lost(error)

    def _refresh(self, session: Session | None) -> None:
        self.book.refresh(session)
        for name, word, head in (
            ("edit.undo", "Undo", session.project.undo_candidate() if session else None),
            ("edit.redo", "Redo", session.project.redo_candidate() if session else None),
        ):
            action = self.book[name]
            label = f"{tr('Actions', word)}: {literal(step_name(head, translated))}" if head else tr("Actions", word)
            if action.text() != label:
                action.setText(label)
            possible = head is not None and session is not None and not session.project.read_only
            if action.isEnabled() != possible:
                action.setEnabled(possible)
        mode = self.settings.preferences.theme
        for name in ("system", "light", "dark"):
            self.book[f"view.{name}"].setChecked(mode == name)
        if session is not None and self.desk is not None:
            self.book["view.left"].setChecked(self.desk.documents.isVisible())
            self.book["view.right"].setChecked(self.desk.right.isVisible())
            state = (
                session.project.documents.state(session.document, session.coder)
                if session.document is not None and session.coder is not None
                else None
            )
            for each in DocumentState:
                self.book[f"document.{each.value}"].setChecked(each is state)
            others = [coder.id for coder in session.project.coders.all() if coder.id != session.coder]
            self.book["compare.everybody"].setChecked(bool(others) and all(c in session.shown for c in others))

    def name_favourites(self) -> None:
        """Before the menu opens: what each favourite is."""
        favourites = self.session.project.codebook.favourites() if self.session else {}
        for number in range(1, 10):
            action = self.book[f"code.favourite{number}"]
            found = favourites.get(number)
            action.setText(literal(found.name) if found else tr("Actions", BY_ID[f"code.favourite{number}"].text))

    def show_title(self) -> None:
        if self.session is None:
            self.setWindowTitle("Testimonia")
        else:
            self.setWindowTitle(f"{self.session.project.info().name} – Testimonia")

    # telling

    def announce(self, error: object) -> None:
        """An error of the desk shows above the text; elsewhere, and from a worker, in a box."""
        if not isinstance(error, TestimoniaError):
            if isinstance(error, BaseException):
                raise error
            return
        if self.desk is not None and self.stack.currentWidget() is self.desk:
            self.desk.view.tell(error)
        else:
            tell(self, "Testimonia", sentence_of(error))

    def refuse(self, sentence: str) -> None:
        """Tell why a project was not opened; the start page says it itself."""
        page = self.pages.get("welcome")
        if page is not None and self.stack.currentWidget() is page and hasattr(page, "tell"):
            page.tell(sentence)
        else:
            tell(self, "Testimonia", sentence)

    # going anywhere

    def open_commands(self) -> None:
        if self.commands is None:
            from desktop.ui.widgets.command_palette import CommandPalette
            from desktop.ui.windows.commands import gather_commands

            self.commands = CommandPalette(self, lambda: gather_commands(self))
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
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.flush()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.set_geometry(GEOMETRY, self.saveGeometry())
        self.take_down()
        super().closeEvent(event)
