"""Working on several codes at once, and the page of the codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import BuiltinFixed
from desktop.ui.translate import tr
from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.model import CodeId
    from desktop.ui.windows.desk_page import DeskPage


class OrganiseHandlers(HandlerPart):
    """What these actions do; without codes the verbs are for those that are chosen where the person is."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "organise.page": lambda: self.window.show_page("codebook"),
            "organise.merge": lambda: self.merge(self.chosen()),
            "organise.split": self.split_chosen,
            "organise.move": lambda: self.move(self.chosen()),
            "organise.properties": lambda: self.properties(self.chosen()),
            "organise.retire": lambda: self.retire(self.chosen()),
            "organise.use_again": lambda: self.use_again(self.chosen()),
        }

    def join_right(self, desk: DeskPage) -> None:
        panel = desk.right.codebook
        panel.merge_wanted.connect(self.merge)
        panel.retire_wanted.connect(self.retire)
        panel.split_wanted.connect(self.split)

    # which codes

    def chosen(self) -> list[CodeId]:
        """The codes chosen on the page that is shown, else the code in hand."""
        page = self.window.pages.get("codebook")
        desk = self.window.desk
        found: list[CodeId] = []
        if page is not None and self.window.stack.currentWidget() is page:
            found = page.selected_codes()  # type: ignore[attr-defined]
        elif desk is not None and desk.right.parts is not None:
            found = desk.right.codebook.tree.selected_codes()
        if not found and self.session.code_in_hand is not None:
            found = [self.session.code_in_hand]
        return self._known(found)

    def _known(self, codes: Sequence[CodeId]) -> list[CodeId]:
        book = self.session.project.codebook
        return [code for code in codes if not book.is_retired(code)]

    def _ready(self, codes: Sequence[CodeId]) -> list[CodeId]:
        """The codes that are still there, where something can be written."""
        if self.session.project.read_only:
            return []
        found = self._known(codes)
        if not found:
            self.session.said.emit("Choose codes in the codebook first", {})
        self.window.flush()
        return found

    # verbs

    def merge(self, codes: Sequence[CodeId]) -> None:
        """Make codes one with another; it is the code in hand afterwards."""
        from desktop.ui.dialogs.merge_codes import merge_codes

        found = self._ready(codes)
        if found:
            into = merge_codes(self.window, self.session, found)
            if into is not None:
                self.session.set_code_in_hand(into)

    def move(self, codes: Sequence[CodeId]) -> None:
        from desktop.ui.dialogs.move_codes import move_codes

        found = self._ready(codes)
        if found:
            move_codes(self.window, self.session, found)

    def properties(self, codes: Sequence[CodeId]) -> None:
        from desktop.ui.dialogs.code_properties import set_code_properties

        found = self._ready(codes)
        if found:
            set_code_properties(self.window, self.session, found)

    def retire(self, codes: Sequence[CodeId]) -> None:
        from desktop.ui.dialogs.retire_codes import retire_codes

        found = self._ready(codes)
        if found:
            retire_codes(self.window, self.session, found)

    def use_again(self, codes: Sequence[CodeId]) -> None:
        found = self._ready(codes)
        if found:
            book = self.session.project.codebook
            if all(book.code(code).in_use for code in found):
                self.session.said.emit("None of these codes is retired", {})
            else:
                self.window.work.use_codes_again(found)

    def split_chosen(self) -> None:
        found = self._ready(self.chosen())
        if len(found) > 1:
            self.session.said.emit("Choose one code; then it can be split", {})
        elif found:
            self.split(found[0])

    def split(self, code: CodeId) -> None:
        """Go through the passages of a code and give each its new one."""
        from desktop.ui.dialogs.split_code import split_code
        from desktop.ui.windows.telling import notice

        found = self._ready([code])
        if not found:
            return
        one = self.session.project.codebook.code(code)
        if one.builtin is not None:
            self.session.failed.emit(BuiltinFixed(name=one.name))
            return
        if not self.session.attempt(self.session.project.organising.passages, code):
            sentence = tr("Organise", "No passage has “{name}” itself, so there is nothing to split.", name=one.name)
            notice(self.window, "info", sentence, tr("Organise", "Split a code"))
            return
        split_code(self.window, self.session, code)
