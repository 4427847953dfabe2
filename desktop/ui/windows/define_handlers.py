"""Definitions, their revisions, and the health of the codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from desktop.ui.going import go_to_segment
from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.definition import ExampleKind
    from desktop.core.model import CodeId, SegmentId
    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.revisions_page import RevisionsPage


class DefineHandlers(HandlerPart):
    """What these actions do."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "define.edit": self.define,
            "define.example": lambda: self.link("EXAMPLE"),
            "define.near_miss": lambda: self.link("NEAR_MISS"),
            "define.revisions": lambda: self.revisions(self._in_hand()),
            "define.confirm": lambda: self.confirm(None),
            "health.open": lambda: self.window.show_page("health"),
        }

    def join_right(self, desk: DeskPage) -> None:
        card = desk.right.definition
        card.code_wanted.connect(self.session.set_code_in_hand)
        card.passage_wanted.connect(self.show_passage)
        card.revisions_wanted.connect(self.revisions)
        card.confirm_wanted.connect(self.confirm)

    def _in_hand(self) -> CodeId | None:
        code = self.session.code_in_hand
        return None if code is None or self.session.project.codebook.is_retired(code) else code

    def define(self) -> None:
        """Change the definition of the code in hand."""
        code = self._in_hand()
        if code is None:
            self.session.said.emit("Choose a code first; then it can be defined", {})
        else:
            self.window.work.edit_code(code)

    def link(self, name: Literal["EXAMPLE", "NEAR_MISS"]) -> None:
        """Let the passage stand beside the definition of the code in hand; what is no segment yet becomes one."""
        from desktop.core.definition import ExampleKind

        session, code = self.session, self._in_hand()
        if code is None:
            session.said.emit("Choose a code first; then a passage can be linked to it", {})
            return
        linked = session.attempt(self._link, code, ExampleKind[name])
        if linked is not None:
            session.select_segment(linked)

    def _link(self, code: CodeId, kind: ExampleKind) -> SegmentId | None:
        session, definitions = self.session, self.session.project.definitions
        segment = session.selected_segment()
        if segment is not None:
            definitions.link_example(code, segment.id, kind)
            return segment.id
        span, document = session.target_span(), session.document
        if span is None or document is None:
            return None
        args = {"name": session.project.codebook.code(code).name, "start": span[0], "end": span[1]}
        with session.project.step(f"definition.link_{kind.value}", args, document=document) as scope:
            made = session.project.coding.mark(document, *span)
            scope.segment = made
            definitions.link_example(code, made, kind)
        return made

    def show_passage(self, segment: SegmentId) -> None:
        """Show a linked passage in the text."""
        found = self.session.attempt(self.session.project.coding.segment, segment)
        if found is not None:
            go_to_segment(self.window, found.document, found.id)

    def revisions(self, code: CodeId | None) -> None:
        """How a definition changed."""
        self._page().show_code(code)

    def confirm(self, code: CodeId | None) -> None:
        """Go through the codings that were made before a definition changed, of one code or of all."""
        self._page().go_through(code)

    def _page(self) -> RevisionsPage:
        self.window.show_page("revisions")
        return cast("RevisionsPage", self.window.pages["revisions"])
