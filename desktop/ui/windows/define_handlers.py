"""Definitions, their revisions, and the health of the codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.main_window import MainWindow


class DefineHandlers:
    """What these actions do."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {}

    def join(self, desk: DeskPage) -> None:
        """Connect what the parts of a new desk want; the right side is made later (``desk.right.built``)."""
