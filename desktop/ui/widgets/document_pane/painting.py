"""Paints what lies under the text: fills, selection, hits of a search, and the colour lines below each line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.ui.theme import mix
from desktop.ui.widgets.document_pane.hits import hit_fill, paint_hits
from desktop.ui.widgets.document_pane.stamps import PATTERNS, paint_line, pattern_of
from desktop.ui.widgets.document_pane.text_edge import role_of_state

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QRect

    from desktop.ui.widgets.document_pane.geometry import VisibleBlock
    from desktop.ui.widgets.document_pane.look import Look
    from desktop.ui.widgets.document_pane.model import PaneStyle, Span
    from desktop.ui.widgets.document_pane.scene import Scene


@dataclass(slots=True)
class Marks:
    """What is marked besides segments, in UTF-16 units: selection, hits, the current hit, a jump's target, a drop."""

    selection: Span | None = None
    hits: Sequence[Span] = ()
    current_hit: int | None = None
    flash: Span | None = None
    flash_share: float = 0.0
    drop: Span | None = None
    moving_edge: int | None = None
    caret: int | None = None

    @property
    def over(self) -> bool:
        """Whether anything stands above the text."""
        return self.drop is not None or self.moving_edge is not None or self.caret is not None


class TextPainter:
    """Paints one scene into the viewport. ``left`` is the horizontal place of the blocks in the viewport."""

    def __init__(self, painter: QPainter, scene: Scene, look: Look, left: float, clip: QRect) -> None:
        self._painter = painter
        self._scene = scene
        self._look = look
        self._left = left
        self._top, self._bottom = clip.top() - 4, clip.bottom() + 4 + int(14 * look.t)
        painter.setPen(Qt.PenStyle.NoPen)

    @property
    def look(self) -> Look:
        return self._look

    def blocks(self) -> Iterable[VisibleBlock]:
        """The blocks that need painting; lines hang over a block's lower edge, so one above may need it too."""
        for view in self._scene.blocks:
            if view.top + view.height + 14 * self._look.t >= self._top and view.top <= self._bottom:
                yield view

    def band(self, view: VisibleBlock, start: int, end: int) -> list[QRectF]:
        """The band behind the text of ``[start, end)`` of a block, line by line."""
        role, left, top = self._look.role_at(view.block), self._left, view.top
        height = role.above + role.below
        return [
            QRectF(left + x0, top + baseline - role.above, x1 - x0, height)
            for x0, x1, baseline in self._scene.rects.pieces(view, self._scene.edge, start, end)
        ]

    def bands_of(self, span: Span) -> list[QRectF]:
        """The band behind a span that may cross several blocks."""
        rects: list[QRectF] = []
        for view in self.blocks():
            low, high = max(0, span[0] - view.start), min(view.end - view.start, span[1] - view.start)
            if low < high:
                rects.extend(self.band(view, low, high))
        return rects

    def fill(self, rects: list[QRectF], colour: QColor) -> None:
        if rects:
            self._painter.setBrush(colour)
            self._painter.drawRects(rects)

    def fills(self, style: PaneStyle, selected: int | None, hovered: int | None) -> None:
        """One soft fill for each run of segments, however many lie on it."""
        by_fill: dict[tuple[tuple[int | None, ...], bool, bool, str], list[QRectF]] = {}
        index, roles = style.colour_index, self._look.roles
        for view in self.blocks():
            role = role_of_state(view.block.userState())
            for run in self._scene.runs(view):
                key = (run.codes[:3], selected in run.ids, hovered in run.ids, role)
                by_fill.setdefault(key, []).extend(self.band(view, run.start, run.end))
        for (codes, is_selected, is_hovered, role), rects in by_fill.items():
            colours = [None if code is None else index(code) for code in codes]
            self.fill(rects, self._look.fill(colours, is_selected, is_hovered, roles[role].colour))

    def lines(self, style: PaneStyle, *, patterns: bool = False) -> None:
        """Thin lines below the text, as many as there is room for, each code’s at one level along the whole segment."""
        by_code: dict[int | None, list[QRectF]] = {}
        look, left, scene = self._look, self._left, self._scene
        step = look.line + look.line_gap
        for view in self.blocks():
            below = view.top + look.role_at(view.block).below
            for start, end, one in scene.mine(view):
                if one.levels[0] >= look.levels:
                    continue
                pieces = scene.rects.pieces(view, scene.edge, start, end)
                for code, level in zip(one.codes, one.levels, strict=True):
                    if level < look.levels:
                        drop = below + level * step
                        by_code.setdefault(code, []).extend(
                            QRectF(left + x0, drop + baseline, x1 - x0, look.line) for x0, x1, baseline in pieces
                        )
        for code, rects in by_code.items():
            index = None if code is None else style.colour_index(code)
            if patterns and pattern_of(index) != PATTERNS[0]:
                for rect in rects:
                    y = rect.center().y()
                    ends = QPointF(rect.left(), y), QPointF(rect.right(), y)
                    paint_line(self._painter, look.colour(index), pattern_of(index), *ends, rect.height())
            else:
                self.fill(rects, look.colour(index))

    def marks(self, marks: Marks) -> None:
        """Selection, hits of a search, the target of a jump."""
        tokens = self._look.theme.tokens
        if marks.selection is not None:
            self.fill(self.bands_of(marks.selection), tokens.sel)
        if marks.hits:
            paint_hits(self, marks.hits, marks.current_hit)
        if marks.flash is not None and marks.flash_share > 0:
            self._flash(marks.flash, marks.flash_share)

    def _flash(self, span: Span, share: float) -> None:
        """Between the fill that is there and one on which the words can be read as well."""
        look = self._look
        for view in self.blocks():
            low, high = max(0, span[0] - view.start), min(view.end - view.start, span[1] - view.start)
            if low < high:
                ink = look.roles[role_of_state(view.block.userState())].colour
                colour = QColor(hit_fill(look.theme, ink, in_hand=True))
                colour.setAlphaF(share)
                self.fill(self.band(view, low, high), colour)

    def outline(self, rects: list[QRectF], *, thin: bool = False) -> None:
        """An accent frame round some bands."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        tokens = self._look.theme.tokens
        colour = mix(tokens.page, tokens.accent, 0.5) if thin else tokens.accent
        self._painter.setPen(QPen(colour, 1.0 if thin else max(2.0, 2 * self._look.k)))
        self._painter.drawRects(rects)
        self._painter.setPen(Qt.PenStyle.NoPen)

    def over(self, marks: Marks) -> None:
        """What is drawn above the text: where a dragged code would land, the caret, a moving edge."""
        if marks.drop is not None:
            self.outline(self.bands_of(marks.drop))
        tokens = self._look.theme.tokens
        for position, colour in ((marks.caret, tokens.text), (marks.moving_edge, tokens.accent)):
            rect = None if position is None else caret_band(self._scene, self._look, self._left, position)
            if rect is not None:
                self.fill([rect], colour)

    def dashes(self, rects: list[QRectF], colour: QColor) -> None:
        """Dashed lines where whole ones would be, for what one coder alone has marked."""
        look = self._look
        pen = QPen(colour, look.line)
        pen.setDashPattern([2.0, 1.6])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        for rect in rects:
            y = rect.bottom() + look.line / 2
            self._painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        self._painter.setPen(Qt.PenStyle.NoPen)


def caret_band(scene: Scene, look: Look, left: float, position: int) -> QRectF | None:
    """A narrow upright band at a position, as high as the fills; None when it is not on screen."""
    from desktop.ui.widgets.document_pane.geometry import x_of

    found = scene.line_of(position)
    if found is None:
        return None
    view, info, number = found
    line = info.lines[number]
    x = left + x_of(line.line, position - view.start)
    width = max(2.0, 2 * look.t)
    role = look.role_at(view.block)
    return QRectF(x - width / 2, view.top + line.baseline - role.above, width, role.above + role.below)
