"""Help: the keys, and what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable


class HelpHandlers(HandlerPart):
    """What these actions do."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "help.keys": self.shortcuts,
            "help.about": self.about,
        }

    def shortcuts(self) -> None:
        from desktop.ui.dialogs.shortcuts import edit_shortcuts

        edit_shortcuts(self.window, self.window.book)
        self.window.settings.preferences.shortcuts = dict(self.window.book.own)
        self.window.settings.save()

    def about(self) -> None:
        from desktop.ui.dialogs.about import show_about

        show_about(self.window)
