"""Help: the guide, what a part is for, the tour, the keys, and what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.model import DocumentId
    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.main_window import MainWindow

SAMPLE = "Sample project"  # files of samples are called that, and with a number


def is_sample(window: MainWindow) -> bool:
    """Whether a window shows a sample that this program made, and that may be written."""
    session = window.session
    return (
        session is not None
        and session.project.path.stem.startswith(SAMPLE)
        and session.project.path.parent == window.files.sample_folder()
        and not session.project.read_only
    )


class HelpHandlers(HandlerPart):
    """What these actions do. ``documents`` are those that were on screen, newest first, for the field of everything."""

    MOST_DOCUMENTS = 8

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.documents: list[DocumentId] = []

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "help.guide": self.guide,
            "help.what": self.what,
            "help.tour": self.tour,
            "help.keys": self.shortcuts,
            "help.sheet": self.sheet,
            "help.about": self.about,
        }

    def join(self, desk: DeskPage) -> None:
        self.documents = []
        desk.session.document_changed.connect(self._remember)

    def join_right(self, desk: DeskPage) -> None:
        """A first look at the sample offers the tour; without an offer nothing of it is loaded."""
        new_here = self.window.windows.tour_wanted or not self.window.settings.preferences.toured
        if new_here and is_sample(self.window):
            from desktop.ui.windows.tour_handlers import offer_tour

            offer_tour(self.window)

    def _remember(self) -> None:
        document = self.window.session.document if self.window.session is not None else None
        if document is not None:
            kept = [each for each in self.documents if each != document]
            self.documents = [document, *kept][: self.MOST_DOCUMENTS]

    def guide(self, place: str = "") -> None:
        """Show the guide at a place, or at the section about what has the keyboard."""
        from desktop.ui.widgets.asking_help import show_guide

        show_guide(self.window, place)

    def what(self) -> None:
        from desktop.ui.widgets.what_is_this import ask_what

        # A window of this one that asks nothing may be in front, such as a second text.
        front = QApplication.activeWindow()
        ask_what(front if front is not None and front.parentWidget() is self.window else self.window)

    def tour(self) -> None:
        from desktop.ui.windows.tour_handlers import begin_tour

        begin_tour(self.window)

    def shortcuts(self) -> None:
        from desktop.ui.dialogs.shortcuts import edit_shortcuts

        edit_shortcuts(self.window, self.window.book)
        self.window.settings.preferences.shortcuts = dict(self.window.book.own)
        self.window.settings.save()

    def sheet(self) -> None:
        from desktop.ui.dialogs.shortcut_sheet import show_sheet

        show_sheet(self.window, self.window.book)

    def about(self) -> None:
        from desktop.ui.dialogs.about import show_about

        show_about(self.window)
