"""Putting an open project on screen, and taking away everything that shows it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop.core.errors import TestimoniaError
from desktop.ui.session import Session
from desktop.ui.widgets.status_line import StatusLine
from desktop.ui.windows.joining import join_desk
from desktop.ui.windows.last_place import keep_place, restore_place
from desktop.ui.windows.saying_why import SayingWhy

if TYPE_CHECKING:
    from desktop.core.model import CoderId
    from desktop.core.project import Project
    from desktop.ui.windows.main_window import MainWindow


def put_up(window: MainWindow, project: Project, coder: str, *, ask: bool) -> None:
    """Build the session and the desk of a project, coding as ``coder`` or as whoever coded here last.

    Where neither is known, ``ask`` who codes. Nothing else may be on screen.
    """
    from desktop.ui.windows.desk_page import DeskPage

    project.coder = known_coder(window, project, coder)
    session = window.session = Session(project, window)
    session.failed.connect(window.announce)
    session.step_done.connect(lambda _step: window.wait.start())
    for signal in (
        session.selection_changed,
        session.document_changed,
        session.coder_changed,
        session.visible_changed,
        session.coders_changed,
        session.reloaded,
    ):
        signal.connect(window.wait.start)
    session.reloaded.connect(window.show_title)
    desk = window.desk = DeskPage(session, window)
    window.pages["desk"] = desk
    window.stack.addWidget(desk)
    window.status = StatusLine(session, window.middle)
    window.column.addWidget(window.status)
    SayingWhy(window)
    join_desk(window, desk)
    window.more.join(desk)
    window.place.join(desk)
    restore_place(session, desk)
    window.top.setVisible(True)
    show_people(window)
    window.show_page("desk")
    window.show_title()
    window.files.remember(project)
    window.safety.begin(session)
    window.refresh()
    if ask and session.coder is None and not project.read_only:
        QTimer.singleShot(0, window.ask_coder)


def known_coder(window: MainWindow, project: Project, name: str) -> CoderId | None:
    """Who codes without being asked: the one who is named, who coded last, or the only one there is."""
    wanted = [name, project.view_state("coder") or "", window.settings.preferences.coder]
    for each in wanted:
        found = project.coders.by_name(each) if each else None
        if found is not None:
            return found.id
    everybody = project.coders.all()
    return everybody[0].id if len(everybody) == 1 else None


def show_people(window: MainWindow) -> None:
    """Who codes and whose segments are shown, in the top bar."""
    from desktop.ui.widgets.coder_bar import CoderBar

    if window.session is None:
        window.top.set_people(None)
        return
    bar = CoderBar(window.session, window.top)
    bar.choose_wanted.connect(window.work.choose_coder)
    bar.add_wanted.connect(window.work.add_coder)
    bar.rename_wanted.connect(window.work.rename_coder)
    bar.erase_wanted.connect(lambda coder: window.safety.erase(coder=coder))
    window.top.set_people(bar)


def lift(window: MainWindow) -> Project | None:
    """Take away everything that shows the open project, which stays open and is given back."""
    if window.session is None:
        return None
    window.flush()
    window.safety.end()
    if window.desk is not None:
        keep_place(window.session, window.desk)
        window.place.leave()
    session, window.session = window.session, None
    for name in [name for name in window.pages if name != "welcome"]:
        page = window.pages.pop(name, None)
        if page is not None:
            if hasattr(page, "shut_down"):
                page.shut_down()
            for timer in page.findChildren(QTimer):
                timer.stop()  # whoever wanted to look again after a step finds no project
            with suppress(TestimoniaError):  # what looks at the file when the focus leaves it
                window.stack.removeWidget(page)
            with suppress(TestimoniaError):
                page.setParent(None)
            page.deleteLater()
    window.desk = None
    if window.status is not None:
        window.column.removeWidget(window.status)
        window.status.hide()  # else Qt shows on its own what came into the layout a moment ago
        window.status.setParent(None)
        window.status.deleteLater()
        window.status = None
    window.top.set_people(None)
    session.end()
    session.deleteLater()
    return session.project
