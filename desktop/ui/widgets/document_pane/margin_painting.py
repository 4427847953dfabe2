"""Paints the margin: brackets in their lanes, labels with their marks, and how many found no room."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from desktop.ui.translate import tr
from desktop.ui.widgets.document_pane import stamps
from desktop.ui.widgets.document_pane.labels import shortened

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.ui.widgets.document_pane.labels import Bracket, Label
    from desktop.ui.widgets.document_pane.margin import Margin
    from desktop.ui.widgets.document_pane.words import MarginLabel


class MarginPainter:
    """Paints one time; what was painted where is told to the margin. ``near`` is how far labels are from the text."""

    def __init__(self, margin: Margin, painter: QPainter, near: float) -> None:
        self.margin = margin
        self.painter = painter
        self.near = near
        self.pane = margin.pane
        self.look = margin.pane.look
        painter.setPen(Qt.PenStyle.NoPen)

    # brackets

    def bracket(self, bracket: Bracket, step: float) -> None:
        """The spine in the colours of the segment, one line for each, and teeth that point to the text."""
        margin, look, painter = self.margin, self.look, self.painter
        segment = bracket.drawn.segment
        selected = segment.id == self.pane.selected_segment
        width = look.bracket_selected if selected else look.bracket
        offset = 8 * look.k + bracket.lane * step
        top, bottom = bracket.top, bracket.bottom
        colours = margin.words.colours(segment)
        between = margin.stripe()
        patterned = self.pane.patterns
        for number, colour in enumerate(colours):
            left = margin.place(offset + number * between, width)
            pattern = stamps.pattern_of(colour) if patterned else stamps.PATTERNS[0]
            if pattern == stamps.PATTERNS[0]:
                painter.setBrush(look.colour(colour))
                painter.drawRect(QRectF(left, top, width, bottom - top))
            else:
                middle = left + width / 2
                line = QPointF(middle, top), QPointF(middle, bottom)
                stamps.paint_line(painter, look.colour(colour), pattern, *line, width)
        painter.setBrush(look.colour(colours[0]))
        whole = width + (len(colours) - 1) * between
        left = margin.place(offset, whole)
        tooth = left if margin.toward_right else left - look.serif
        for y in ([top] if bracket.starts else []) + ([bottom - look.bracket] if bracket.ends else []):
            painter.drawRect(QRectF(tooth, y, whole + look.serif, look.bracket))
        margin.note_bracket(QRectF(left - 3, top, whole + 6, max(bottom - top, 8)), segment.id)

    # labels

    def label(self, label: Label) -> None:
        """What is said of one bracket, or one of several labels of it; marks of what is open stand by the first."""
        assert label.bracket is not None
        margin, look, pane = self.margin, self.look, self.pane
        segment = label.bracket.drawn.segment
        said = margin.words.labels(segment)[label.row]
        k = look.k
        offset = self.near
        middle = label.top + 8.5 * k
        if label.row == 0:
            rings = min(1, segment.open_facets) if pane.dots else segment.open_facets
            for _ in range(rings):
                self._stamp("ring", None, offset, middle, look.ring, stamps.ring(look))
                offset += look.ring + 3 * k
            if rings:
                offset += 2 * k
            if segment.over:
                self._stamp("layers", None, offset, middle, 11 * k, stamps.sheets(look))
                offset += 15 * k
        offset = self._colours(said, offset, middle)
        if not pane.dots:
            offset += 4 * k
            selected = segment.id == pane.selected_segment
            offset += self._words(label, said, offset, middle, selected)
        rect = QRectF(margin.place(self.near, offset - self.near), label.top, offset - self.near, 17 * k)
        margin.note_label(rect, segment.id)

    def _colours(self, said: MarginLabel, offset: float, middle: float) -> float:
        margin, look, k = self.margin, self.look, self.look.k
        if said.initial:
            drawing = stamps.disc(look, said.colours[0], said.initial)
            side = stamps.DISC * k
            self._stamp(f"disc {said.initial}", said.colours[0], offset, middle, side, drawing)
            return offset + side + 2 * k
        colours = said.colours[: 1 if self.pane.dots else 3]
        for colour in reversed(colours) if margin.toward_right else colours:
            pattern = stamps.pattern_of(colour) if self.pane.patterns else stamps.PATTERNS[0]
            drawing = stamps.swatch(look, colour, pattern)
            self._stamp(f"swatch {pattern}", colour, offset, middle, look.swatch, drawing)
            offset += look.swatch + 2 * k
        return offset

    def _words(self, label: Label, said: MarginLabel, offset: float, middle: float, selected: bool) -> float:
        """Lay the words and say how wide they are."""
        margin, look, painter = self.margin, self.look, self.painter
        full = said.text
        space = margin.width() - offset - 8 * look.k
        if label.rest:
            # How many more there are is said whatever of the answer has to go.
            bare = tr("Document pane", "{answer} +{count}", answer="", count=label.rest)
            more = look.text(bare, selected, said.inherited)[1]
            full = look.cut(full, selected, space - more, said.inherited)
            full = tr("Document pane", "{answer} +{count}", answer=full, count=label.rest)
        elif look.text(full, selected, said.inherited)[1] > space + 1:
            full = said.short or full
            if look.text(full, selected, said.inherited)[1] > space + 1:
                full = shortened(full, said.answers)
        text, width = look.fitted(full, selected, space, said.inherited)
        quiet = (said.inherited or label.goes_on) and not selected
        painter.setFont(look.label_font(selected, said.inherited))
        painter.setPen(look.theme.tokens.text2 if quiet else look.theme.tokens.text)
        painter.drawStaticText(QPointF(margin.place(offset, width), middle - text.size().height() / 2), text)
        painter.setPen(Qt.PenStyle.NoPen)
        return width

    def more(self, label: Label) -> None:
        """How many segments found no room."""
        margin, look, painter = self.margin, self.look, self.painter
        text, width = look.text(tr("Document pane", "+{count}", count=label.more))
        padding = 5 * look.k
        rect = QRectF(margin.place(self.near, width + 2 * padding), label.top, width + 2 * padding, 17 * look.k)
        painter.setBrush(look.theme.tokens.hover)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setFont(look.label)
        painter.setPen(look.theme.tokens.text2)
        painter.drawStaticText(QPointF(rect.left() + padding, rect.center().y() - text.size().height() / 2), text)
        painter.setPen(Qt.PenStyle.NoPen)
        margin.note_more(rect, label)

    def _stamp(
        self, name: str, colour: int | None, offset: float, middle: float, size: float, drawing: stamps.Drawing
    ) -> None:
        """Draw a small mark ``offset`` from the text, its middle at this height."""
        margin = self.margin
        ratio = margin.devicePixelRatioF()
        pad = ceil(self.look.k)
        pixmap = self.look.mark(name, colour, ratio, size + 2 * pad, drawing)
        # On whole device pixels, else the mark would be drawn blurred.
        left = round((margin.place(offset, size) - pad) * ratio) / ratio
        top = round((middle - size / 2 - pad) * ratio) / ratio
        self.painter.drawPixmap(QPointF(left, top), pixmap)
