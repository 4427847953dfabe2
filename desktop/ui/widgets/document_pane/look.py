"""Sizes, fonts and colours of the pane at the user's scale.

The specification is in pixels at a reading size of 17: lines 28 apart, the baseline 20 into the line, fills from 16
above to 5 below the baseline, lines 2 thick from there on. What stands in the text follows the size of the text
(``t``), what stands beside it the size of everything (``k``): whoever enlarges the text keeps the margin as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap, QStaticText, QTransform

from desktop.ui.reading import Reading
from desktop.ui.widgets.document_pane.text_edge import role_of_state

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QColor, QFont, QTextBlock

    from desktop.ui.theme import Theme

READING = 17.0
MARGIN = 246
#: A margin narrower than this has no room for words.
DOTS_BELOW = 120
#: So far the margin and the numbers shrink before words go for dots; the longest starter code is still whole.
LEAST_MARGIN, LEAST_TRAIL = 206, 54
LANE_CAP = 6
_MOST_TEXTS = 2000


@dataclass(frozen=True, slots=True)
class RoleLook:
    """How paragraphs of one role are set: distance of lines, baseline in the line, space before and after, in px.

    ``above`` and ``below`` the baseline say how high the band behind words is.
    """

    font: QFont
    colour: QColor
    step: float
    base: float
    before: float
    gap: float
    above: float = 16.0
    below: float = 5.0


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths in px from the leading edge: margin, text column (with its inner margins), trailing strip."""

    lead: int
    column: int
    trail: int
    dots: bool


class Look:
    """What the painters read; made anew when the theme or the size of the text changes."""

    def __init__(self, theme: Theme, reading: Reading | None = None, margin: int = MARGIN) -> None:
        self.theme = theme
        self.reading = reading = reading if reading is not None else Reading()
        #: The width of the margin with its labels, in px at 100 %.
        self.margin = margin
        self.k = k = theme.scale
        self.t = t = theme.scale * reading.scale
        tokens, loose = theme.tokens, reading.looser
        body = reading.font(theme, READING)
        step = float(round(READING * reading.spacing * t))
        base = float(round(step * 20 / 28))
        self.body = body
        self.inner = round(10 * k)
        # Where lines are close the band is lower than it would be, or it would hide the line before.
        self.above = min(16 * t, base)
        self.below = min(5 * t, step - base - 2 * t)
        self.line = max(1.0, round(2 * t))
        self.line_gap = max(1.0, round(t))
        # So many lines of codes stand one below the other without touching the letters of the next line of text.
        free = step - self.below - 11.5 * t
        self.levels = max(1, min(3, int((free + self.line_gap) // (self.line + self.line_gap))))

        def role(font: QFont, colour: QColor, lines: float, first: float, before: float, gap: float) -> RoleLook:
            apart = max(1.0, (1 + loose) / 2) if lines > 28 else loose
            high = float(round(lines * apart * t))
            down = float(round(high * first / lines))
            share = max(1.0, font.pixelSize() / body.pixelSize())
            above = min(share * self.above, down)
            below = max(self.below, min(share * self.below, high - down - 2 * t))
            return RoleLook(font, colour, high, down, round(before * t), round(gap * t), above, below)

        ends = self.above, self.below
        plain = RoleLook(body, tokens.text, step, base, 0.0, float(round(13 * loose * t)), *ends)
        self.roles: dict[str, RoleLook] = {
            "": plain,
            "speaker": plain,
            "cell": RoleLook(body, tokens.text, step, base, 0.0, float(round(4 * t)), *ends),
            "title": role(reading.font(theme, 28, 700), tokens.text, 40, 29, 0, 4),
            "heading": role(reading.font(theme, 19, 700), tokens.text, 30, 21, 8, 6),
            "dek": role(reading.font(theme, 17, italic=True), tokens.text2, 27, 19, 0, 4),
            "byline": role(theme.ui(round(12 * reading.scale, 2), 500), tokens.text3, 24, 16, 0, 16),
        }
        self.label = theme.ui(12)
        self.label_bold = theme.ui(12, 600)
        self.label_inherited = theme.ui(12, italic=True)
        self.number = theme.tabular(11)
        self.label_metrics = QFontMetricsF(self.label)
        self.bold_metrics = QFontMetricsF(self.label_bold)
        self.inherited_metrics = QFontMetricsF(self.label_inherited)
        self.number_metrics = QFontMetricsF(self.number)
        self.lane = 8 * k
        self.bracket = max(1.0, round(2 * k))
        self.bracket_selected = max(2.0, round(3 * k))
        self.serif = 4 * k
        self.row = 19 * k
        self.swatch = 9 * k
        self.ring = 7 * k
        self._texts: dict[tuple[str, bool, bool], tuple[QStaticText, float]] = {}
        self._marks: dict[tuple[str, int | None, float], QPixmap] = {}
        self._fills: dict[tuple[int | None, ...], dict[tuple[bool, bool, int], QColor]] = {}

    def role_at(self, block: QTextBlock) -> RoleLook:
        """How a block is set."""
        return self.roles[role_of_state(block.userState())]

    def colour(self, index: int | None) -> QColor:
        """A code's colour as line, bracket and swatch; a code without one takes the grey of hints."""
        return self.theme.tokens.text3 if index is None else self.theme.code_colour(index)

    def fill(
        self, indexes: Sequence[int | None], selected: bool = False, hover: bool = False, ink: QColor | None = None
    ) -> QColor:
        """The fill under a run with the colours at these places of the palette, three at most, read in ``ink``."""
        key = tuple(indexes[:3])
        state = (selected, hover, 0 if ink is None else ink.rgba())
        fills = self._fills.setdefault(key, {})
        fill = fills.get(state)
        if fill is None:
            fill = fills[state] = self.theme.fill_for([self.colour(i) for i in key], selected, hover, ink)
        return fill

    def label_font(self, bold: bool, inherited: bool) -> QFont:
        """What is inherited is set in italics, never bold."""
        return self.label_inherited if inherited else self.label_bold if bold else self.label

    def text(self, text: str, bold: bool = False, inherited: bool = False) -> tuple[QStaticText, float]:
        """A label laid out once, and its width; drawing it so costs a third."""
        found = self._texts.get((text, bold, inherited))
        if found is None:
            if len(self._texts) > _MOST_TEXTS:
                self._texts.clear()
            laid = QStaticText(text)
            laid.setTextFormat(Qt.TextFormat.PlainText)
            laid.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            laid.prepare(QTransform(), self.label_font(bold, inherited))
            found = self._texts[(text, bold, inherited)] = (laid, float(laid.size().width()))
        return found

    def fitted(self, text: str, bold: bool, space: float, inherited: bool = False) -> tuple[QStaticText, float]:
        """A label cut with "…" where it has less room than it needs."""
        found = self.text(text, bold, inherited)
        if found[1] <= space + 1:
            return found
        return self.text(self.cut(text, bold, space, inherited), bold, inherited)

    def cut(self, text: str, bold: bool, space: float, inherited: bool = False) -> str:
        """The words of a label cut with "…" to the room that there is."""
        metrics = self.inherited_metrics if inherited else self.bold_metrics if bold else self.label_metrics
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, space))

    def mark(
        self, name: str, colour: int | None, ratio: float, side: float, draw: Callable[[QPainter, QRectF], None]
    ) -> QPixmap:
        """A small mark drawn once for each colour and screen, in a square."""
        key = (name, colour, ratio)
        found = self._marks.get(key)
        if found is None:
            found = QPixmap(ceil(side * ratio), ceil(side * ratio))
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            try:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                draw(painter, QRectF(0, 0, side, side))
            finally:
                painter.end()
            self._marks[key] = found
        return found

    def columns(self, width: int) -> Columns:
        """Share out a width: the text column is at most as wide as chosen, in the middle of what is left over.

        The margin goes to dots before the measure falls below 510, and the measure shrinks last. Enlarged text keeps
        as many letters in a line where there is room, and gives up some of them before the labels go.
        """
        k, inner = self.k, 2 * self.inner
        widest = round(self.reading.measure * self.t) + inner
        least = min(widest, round(510 * k * self._least_share()) + inner)
        lead, trail, narrow = round(self.margin * k), round(60 * k), round(84 * k)
        # What is wider than it needs to be gives that up first.
        lead = min(lead, max(min(lead, round(LEAST_MARGIN * k)), width - least - trail))
        trail = min(trail, max(round(LEAST_TRAIL * k), width - least - lead))
        dots = self.margin < DOTS_BELOW or width < lead + least + trail
        if dots:
            lead, trail = min(lead, narrow), round(44 * k)
        return self._shared(width, lead, trail, widest, dots)

    def compare_columns(self, width: int) -> Columns:
        """Share out a width with brackets and labels on both sides.

        Who compares wants to read names: they are cut before they go, and there are dots only where nothing else fits.
        """
        k, inner = self.k, 2 * self.inner
        widest = round(self.reading.measure * self.t) + inner
        least = min(widest, round(340 * k * self._least_share()) + inner)
        side, shorter, narrow = round(216 * k), round(124 * k), round(64 * k)
        if width < 2 * side + least:
            side = min(side, max(shorter, (width - least) // 2))
        dots = width < 2 * side + min(least, round(300 * k) + inner)
        if dots:
            side = narrow
        return self._shared(width, side, side, widest, dots)

    def _least_share(self) -> float:
        scale = self.reading.scale
        return scale if scale < 1 else max(1.0, scale / 1.4)

    def _shared(self, width: int, lead: int, trail: int, widest: int, dots: bool) -> Columns:
        column = min(widest, max(round(160 * self.k), width - lead - trail))
        spare = max(0, width - lead - column - trail)
        return Columns(lead + spare // 2, column, trail + spare - spare // 2, dots)
