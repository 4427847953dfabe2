"""The text between the coders' brackets, for reading: nothing in it can be moved, dropped or typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.model import CodeId, CoderId
from desktop.ui.calling import called
from desktop.ui.translate import listed
from desktop.ui.widgets.document_pane import ComparePane, CompareRun, PaneSegment

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtWidgets import QWidget

    from desktop.core.agreement.disagreements import Disagreement
    from desktop.core.model import FacetId
    from desktop.core.project import Project
    from desktop.core.side_by_side import SideBySide
    from desktop.ui.theme import Theme


class CompareStyle:
    """Colours and labels in the facet that is compared; with more than two coders a label begins with a letter."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.facet: FacetId | None = None
        self.letters: dict[CoderId, str] = {}

    def colour_index(self, code: int) -> int | None:
        return self.project.codebook.code(CodeId(code)).colour

    def lens_codes(self, segment: PaneSegment) -> tuple[int, ...]:
        book = self.project.codebook
        return tuple(code for code in segment.codes if book.code(CodeId(code)).facet == self.facet)

    def label(self, segment: PaneSegment) -> str:
        book = self.project.codebook
        names = listed(called(book.code(CodeId(code))) for code in self.lens_codes(segment))
        if len(self.letters) > 2:
            return f"{self.letters.get(CoderId(segment.coder), '')}: {names}"
        return names

    def is_inherited(self, segment: PaneSegment) -> bool:
        return False

    def is_visible(self, segment: PaneSegment) -> bool:
        return True


class ReadPane(ComparePane):
    """A click on a segment is only told, by ``segment_clicked``."""

    def __init__(self, parent: QWidget | None = None, *, theme: Theme | None = None) -> None:
        super().__init__(parent, theme=theme)
        self.keys = {key: bound for key, bound in self.keys.items() if bound[0] != "nudge_edge"}
        self.runs: list[CompareRun] = []
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)

    def click_segment(self, segment_id: int | None) -> None:
        if segment_id is not None:
            self.segment_clicked.emit(segment_id)

    def edge_at_point(self, point: QPointF) -> None:
        return None

    def drag_segment(self, segment_id: int) -> None:
        return

    def show_comparison(self, found: SideBySide) -> None:
        """Put the coders' segments on both sides: the first, third, ... before the text, the others behind it."""
        sides: tuple[list[PaneSegment], list[PaneSegment]] = ([], [])
        for place, (coder, layer) in enumerate(found.layers.items()):
            for one in layer:
                sides[place % 2].append(PaneSegment(one.id, one.start, one.end, coder, one.codes))
        kinds = {"both": "both", "one": "one", "differ": "differ"}
        self.runs = [CompareRun(run.start, run.end, kinds[run.kind]) for run in found.stretches]  # type: ignore[arg-type]
        self.set_compare(sides[0], sides[1], self.runs)

    def show_difference(self, difference: Disagreement | None) -> None:
        """Mark what differs and bring it on screen."""
        if difference is None:
            self.set_current_run(None)
            return
        start, end = difference.pieces[0]
        under = [number for number, run in enumerate(self.runs) if run.start < end and run.end > start]
        differing = [number for number in under if self.runs[number].kind != "both"]
        self.set_current_run(differing[0] if differing else under[0] if under else None)
        if not self.textCursor().hasSelection():
            self.set_selected_span(start, start)  # where Tab comes in, it is seen
        self.scroll_to(start, end, flash=False)
