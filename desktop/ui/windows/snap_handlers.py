"""What selections grow to: letters, words, sentences or paragraphs; in every text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.ui.actions.segments import SNAPS
from desktop.ui.translate import tr
from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.selecting import SnapUnit
    from desktop.ui.widgets.document_view import DocumentView
    from desktop.ui.windows.desk_page import DeskPage

UNITS: dict[str, SnapUnit | None] = {"off": None, "word": "word", "sentence": "sentence", "paragraph": "paragraph"}


class SnapHandlers(HandlerPart):
    """What these actions do."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        found: dict[str, Callable[[], object]] = {"edit.snap": self.next_snap}
        for key, _words in SNAPS:
            found[f"edit.snap_{key}"] = partial(self.set_snap, key)
        return found

    def join_view(self, desk: DeskPage, view: DocumentView) -> None:
        view.head.snap_wanted.connect(self.set_snap)
        self.show_snap(desk, self.window.settings.preferences.snap)

    def set_snap(self, mode: str) -> None:
        preferences = self.window.settings.preferences
        preferences.snap = mode
        self.window.settings.save()
        if self.window.desk is not None:
            self.show_snap(self.window.desk, mode)
            self.session.said.emit("Selecting: {unit}", {"unit": tr("Actions", dict(SNAPS)[mode])})

    def next_snap(self) -> None:
        order = [key for key, _words in SNAPS]
        present = self.window.settings.preferences.snap
        self.set_snap(order[(order.index(present) + 1) % len(order)])

    def settings_changed(self) -> None:
        if self.window.desk is not None:
            self.show_snap(self.window.desk, self.window.settings.preferences.snap)

    def show_snap(self, desk: DeskPage, mode: str) -> None:
        mode = mode if mode in UNITS else "off"
        for view in desk.views():
            view.pane.snapping.unit = UNITS[mode]
            view.head.show_snapping(mode)
        for key, _words in SNAPS:
            self.window.book[f"edit.snap_{key}"].setChecked(key == mode)
