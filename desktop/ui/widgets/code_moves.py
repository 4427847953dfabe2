"""Moving facets and codes about, and what a drop on the codebook means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.model import CodeId, FacetId
from desktop.ui.widgets.document_pane.dragging import code_of, span_of

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QModelIndex

    from desktop.ui.models.codebook_model import CodebookModel
    from desktop.ui.session import Session

FACET_MIME = "application/x-testimonia-facet"


class CodeMoves:
    """Decides and does; the tree only says where the pointer is."""

    def __init__(self, session: Session, model: CodebookModel) -> None:
        self.session = session
        self.codes = model

    def step(self, index: QModelIndex, direction: int) -> None:
        """Move a facet or code one place among its siblings, up (-1) or down (1)."""
        code, facet = self.codes.code_at(index), self.codes.facet_at(index)
        if facet is None or self.codes.filtered or (code is not None and code.builtin is not None):
            return
        book, attempt = self.session.project.codebook, self.session.attempt
        if code is None:
            facets = [item.id for item in book.facets()]
            place = facets.index(facet.id) + direction
            if 0 <= place < len(facets):
                rest = [item for item in facets if item != facet.id]
                attempt(book.move_facet, facet.id, rest[place] if place < len(rest) else None)
            return
        siblings = [item.id for item in book.children(code.facet, code.parent) if item.builtin is None]
        place = siblings.index(code.id) + direction
        if 0 <= place < len(siblings):
            others = [item for item in siblings if item != code.id]
            attempt(book.move_code, code.id, code.parent, others[place] if place < len(others) else None)

    def place(self, data: QMimeData, index: QModelIndex, share: float, *, unfolded: bool) -> str | None:
        """Where a drop at ``share`` (0 to 1) of a row's height would go: "on", "above", "below" or, None, nowhere."""
        target, facet = self.codes.code_at(index), self.codes.facet_at(index)
        if facet is None or self.session.project.read_only:
            return None
        if span_of(data) is not None:
            return "on" if target is not None else None
        if self.codes.filtered:
            return None
        if data.hasFormat(FACET_MIME):
            return None if target is not None else "below" if share > 0.5 else "above"
        moved = code_of(data)
        book = self.session.project.codebook
        if moved is None or book.is_retired(CodeId(moved)):
            return None
        code = book.code(CodeId(moved))
        if code.builtin is not None or code.facet != facet.id:
            return None
        if target is None:
            return "on"
        if target.builtin is not None or target.id in {item.id for item in book.subtree(code.id)}:
            return None
        if share < 0.25:
            return "above"
        return "below" if share > 0.75 and not (unfolded and self.codes.rowCount(index)) else "on"

    def drop(self, data: QMimeData, where: str, index: QModelIndex) -> CodeId | None:
        """Do what the drop means; the code that was moved, if one was."""
        book, attempt = self.session.project.codebook, self.session.attempt
        target, facet = self.codes.code_at(index), self.codes.facet_at(index)
        span, moved = span_of(data), code_of(data)
        if facet is None:
            return None
        if span is not None:
            if target is not None:
                self.session.code_passage(target.id, span)
            return None
        if data.hasFormat(FACET_MIME):
            row = FacetId(int(bytes(data.data(FACET_MIME).data())))
            attempt(book.move_facet, row, facet.id if where == "above" else self._facet_after(facet.id, row))
            return None
        if moved is None:
            return None
        code = CodeId(moved)
        if target is None or where == "on":
            attempt(book.move_code, code, target.id if target is not None else None)
        elif where == "above":
            attempt(book.move_code, code, target.parent, target.id)
        else:
            siblings = [item.id for item in book.children(facet.id, target.parent) if item.id != code]
            after = siblings.index(target.id) + 1
            attempt(book.move_code, code, target.parent, siblings[after] if after < len(siblings) else None)
        return code

    def _facet_after(self, facet: FacetId, moved: FacetId) -> FacetId | None:
        facets = [item.id for item in self.session.project.codebook.facets() if item.id != moved]
        place = facets.index(facet) + 1 if facet in facets else len(facets)
        return facets[place] if place < len(facets) else None
