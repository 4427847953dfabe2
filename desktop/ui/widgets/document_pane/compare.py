"""Two coders beside each other: the first one's brackets before the text, the second one's behind it.

The text takes no code's colour: grey where both say the same, amber where they differ.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor

from desktop.ui.theme import mix
from desktop.ui.widgets.document_pane.margin import Margin
from desktop.ui.widgets.document_pane.pane import DocumentPane

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme
    from desktop.ui.widgets.document_pane.look import Columns
    from desktop.ui.widgets.document_pane.model import PaneSegment
    from desktop.ui.widgets.document_pane.painting import TextPainter

Kind = Literal["both", "one", "differ"]


@dataclass(frozen=True, slots=True)
class CompareRun:
    """A stretch of text in code points: coded alike by both, by one of them, or by both with other codes."""

    start: int
    end: int
    kind: Kind


class ComparePane(DocumentPane):
    """The document between two coders' brackets."""

    def __init__(self, parent: QWidget | None = None, *, theme: Theme | None = None) -> None:
        self._right: frozenset[int] = frozenset()
        self._runs: list[CompareRun] = []
        self._run_starts: list[int] = []
        self._current_run: int | None = None
        super().__init__(parent, theme=theme)
        self._other_margin = Margin(self, layer=1)
        self._other_margin.hovered.connect(self.hover_segment)
        self._connect_margin(self._other_margin)
        self._margin.has_edge = False
        self._numbers.hide()
        self._arrange()

    def set_compare(
        self, left: Iterable[PaneSegment], right: Iterable[PaneSegment], runs: Sequence[CompareRun]
    ) -> None:
        """Show two layers and where they agree. ``runs`` are sorted and do not overlap; all ids differ."""
        first, second = list(left), list(right)
        self._right = frozenset(one.id for one in second)
        self._runs = sorted(runs, key=lambda run: run.start)
        self._run_starts = [run.start for run in self._runs]
        self._current_run = None
        self.set_segments([*first, *second])
        self._other_margin.update()

    def set_current_run(self, number: int | None) -> None:
        """Mark the run in hand (by its place in the sorted runs) more strongly than the others."""
        self._current_run = number
        self._changed()

    def layer_of(self, segment: PaneSegment) -> int:
        return 1 if segment.id in self._right else 0

    def lane_group(self, segment: PaneSegment) -> int:
        return self.layer_of(segment)

    def lane_groups(self, layer: int) -> list[int]:
        return [layer]

    def columns_for(self, width: int) -> Columns:
        return self.look.compare_columns(width)

    def _place_sides(self, first: QRect, last: QRect, mirrored: bool) -> None:
        super()._place_sides(first, last, mirrored)
        if hasattr(self, "_other_margin"):
            self._other_margin.setGeometry(first if mirrored else last)
            self._other_margin.toward_right = mirrored
            self._other_margin.update()

    def _changed(self, *, numbers: bool = True) -> None:
        super()._changed(numbers=numbers)
        if hasattr(self, "_other_margin"):
            self._other_margin.update()

    def _touched(self, span: tuple[int, int], *, all_labels: bool = False) -> None:
        super()._touched(span, all_labels=all_labels)
        self._other_margin.update()

    def _view_moved(self, rect: QRect, dy: int) -> None:
        super()._view_moved(rect, dy)
        if hasattr(self, "_other_margin"):
            self._other_margin.update()

    def paint_under(self, painter: TextPainter) -> None:
        tokens, dark = self.theme.tokens, self.theme.dark
        agreed = mix(tokens.page, tokens.text, 0.2 if self.theme.high_contrast else 0.055)
        amber = mix(tokens.page, tokens.warn, 0.22 if dark else 0.15)
        strong = mix(tokens.page, tokens.warn, 0.32 if dark else 0.26)
        fills: dict[str, list[QRectF]] = {"both": [], "one": [], "differ": [], "current": []}
        lines: dict[str, list[QRectF]] = {"one": [], "differ": []}
        for number, run in self._visible_runs():
            rects = painter.bands_of((self.edge.to_qt(run.start), self.edge.to_qt(run.end)))
            fills["current" if number == self._current_run and run.kind != "both" else run.kind].extend(rects)
            if run.kind != "both":
                lines[run.kind].extend(rects)
        painter.fill(fills["both"], agreed)
        painter.fill(fills["one"] + fills["differ"], amber)
        painter.fill(fills["current"], strong)
        painter.marks(self._marks)
        thick = self.look.line
        under = [QRectF(rect.left(), rect.bottom(), rect.width(), thick) for rect in lines["differ"]]
        painter.fill(under, QColor(tokens.warn))
        painter.dashes(lines["one"], QColor(tokens.warn))

    def _visible_runs(self) -> Iterable[tuple[int, CompareRun]]:
        blocks = self.scene().blocks
        if not blocks:
            return
        low, high = self.edge.to_text(blocks[0].start), self.edge.to_text(blocks[-1].end)
        number = max(0, bisect_right(self._run_starts, low) - 1)
        while number < len(self._runs) and self._runs[number].start < high:
            if self._runs[number].end > low:
                yield number, self._runs[number]
            number += 1
