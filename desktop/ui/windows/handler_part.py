"""What the handlers of every menu have: the window, with the project and the desk that it shows now."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.session import Session
    from desktop.ui.widgets.document_view import DocumentView
    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.main_window import MainWindow


class HandlerPart:
    """The base of what does the actions of one menu: override ``handlers``, and ``join`` where the desk wants it."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def session(self) -> Session:
        """For what is done only while a project is open."""
        session = self.window.session
        assert session is not None
        return session

    @property
    def desk(self) -> DeskPage:
        desk = self.window.desk
        assert desk is not None
        return desk

    def handlers(self) -> dict[str, Callable[[], object]]:
        """By the id of an action what it calls."""
        raise NotImplementedError

    def join(self, desk: DeskPage) -> None:
        """Connect what the parts of a new desk want; only for parts that ``Handlers`` makes with the window."""

    def join_right(self, desk: DeskPage) -> None:
        """The same for the right side of the desk, once that is made."""

    def say_anew(self) -> None:
        """Another language is spoken: say anew, or take away, what floats beside the desk. The desk is built anew."""

    def join_view(self, desk: DeskPage, view: DocumentView) -> None:
        """The same for a text of the desk: called for the first after ``join``, and for one that opens beside it."""

    def settings_changed(self) -> None:
        """Show what was chosen, perhaps in another window; called after every saving of the preferences."""
