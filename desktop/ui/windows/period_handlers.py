"""Periods as a list in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.main_window import MainWindow


class PeriodHandlers:
    """What these actions do."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {"codebook.periods": lambda: self.window.show_page("periods")}

    def join(self, desk: DeskPage) -> None:
        """Connect what the parts of a new desk want; the right side is made later (``desk.right.built``)."""
