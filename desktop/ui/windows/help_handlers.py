"""Help: the guide, what a part is for, the tour, the keys, and what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable


class HelpHandlers(HandlerPart):
    """What these actions do."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "help.guide": self.guide,
            "help.what": self.what,
            "help.tour": self.tour,
            "help.keys": self.shortcuts,
            "help.sheet": self.sheet,
            "help.about": self.about,
        }

    def guide(self, place: str = "") -> None:
        """Show the guide at a place, or at the section about what has the keyboard."""
        from desktop.ui.widgets.asking_help import show_guide

        show_guide(self.window, place)

    def what(self) -> None:
        from desktop.ui.widgets.what_is_this import ask_what

        ask_what(self.window)

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
