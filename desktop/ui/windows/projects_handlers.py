"""Projects in windows of their own, a copy of the project, its settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable


class ProjectsHandlers(HandlerPart):
    """What these actions do."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "file.window": self.new_window,
            "file.settings": self.settings,
            "file.copy": self.save_copy,
            "view.widths": self.widths,
            "view.windows": self.window.windows.go_on,
        }

    def new_window(self) -> None:
        """A further window with the start page."""
        window = self.window.windows.new()
        window.show_welcome()
        self.window.windows.bring(window)

    def widths(self) -> None:
        """Put the keyboard on the edge of a panel."""
        sides = self.window.place.sides
        if sides is not None:
            self.window.show_page("desk")
            sides.take_keys()

    def settings(self) -> None:
        if self.window.session is not None:
            from desktop.ui.dialogs.project_settings import edit_project

            self.window.flush()
            edit_project(self.window)

    def save_copy(self) -> None:
        if self.window.session is not None:
            from desktop.ui.windows.saving_copy import save_copy

            save_copy(self.window)
