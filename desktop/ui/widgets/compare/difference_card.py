"""The difference in hand, below the text: what kind it is and what each of the two coders has there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from desktop.core.agreement.disagreements import Kind
from desktop.core.text import is_right_to_left
from desktop.ui.models.difference_model import code_names, side_words
from desktop.ui.models.step_words import shorten
from desktop.ui.theme import current, mix
from desktop.ui.translate import isolate, number, tr
from desktop.ui.widgets.base import advance, elided, shape
from desktop.ui.widgets.whole import tell_whole

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QPaintEvent

    from desktop.core.agreement.disagreements import Disagreement, Marked, Span
    from desktop.core.model import CoderId, FacetId
    from desktop.core.project import Project
    from desktop.ui.models.difference_model import Entry

AROUND, PIECE = 44, 70


@dataclass(frozen=True, slots=True)
class Part:
    """A bit of a line: words of the source or of the tool; ``strong`` lies on the amber of a difference."""

    words: str
    source: bool = True
    strong: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One coder's line; without a letter it speaks of the passage."""

    letter: str
    parts: tuple[Part, ...]


def _tail(text: str, longest: int) -> str:
    """The last words of a text, with an ellipsis where some are left out."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    cut = line[-longest:]
    return "… " + (cut.split(" ", 1)[1] if " " in cut[: longest // 2] else cut)


def edge_parts(text: str, marked: Marked, pieces: tuple[Span, ...]) -> tuple[Part, ...]:
    """A coder's segment near the edges that differ; what only this coder included is strong."""
    parts: list[Part] = []
    for start, end in pieces:
        inside = marked.start <= start and end <= marked.end
        piece = Part(shorten(text[start:end], PIECE), strong=True)
        at_head = start <= marked.start if inside else end <= marked.start
        if at_head:
            body = shorten(text[end if inside else marked.start : marked.end], AROUND)
            parts.extend([piece, Part(body)] if inside else [Part(body)])
        else:
            body = _tail(text[marked.start : start if inside else marked.end], AROUND)
            parts.extend([Part(body), piece] if inside else [Part(body)])
    kept: list[Part] = []
    for part in parts:
        words = part.words
        if kept and kept[-1].words.endswith("…"):
            words = words.removeprefix("…").lstrip()
        if words:
            kept.append(Part(words, strong=part.strong))
    return tuple(kept)


def title_of(project: Project, difference: Disagreement, names: dict[CoderId, str], lens: FacetId | None) -> str:
    """The difference in a sentence."""
    codes = code_names(project, difference.first_codes or difference.second_codes, lens)
    if difference.kind is Kind.EDGE:
        if not codes:
            return tr("Compare", "The edge differs")
        return tr("Compare", "{codes}: the edge differs", codes=codes)
    if difference.kind is Kind.ONE:
        coder = names[difference.coders[0 if difference.first is not None else 1]]
        marked = difference.first or difference.second
        if marked is not None and codes and len(difference.first_codes or difference.second_codes) < len(marked.codes):
            # The other one coded the rest of it, within other segments.
            return tr("Compare", "Only {coder} coded {codes} here", coder=coder, codes=codes)
        return tr("Compare", "Only {coder} coded this", coder=coder)
    facet = project.codebook.facet(difference.facet).name if difference.facet is not None else ""
    if difference.kind is Kind.PERIOD:
        return relation_words(project, difference) or tr("Compare", "{facet}: another answer", facet=facet)
    return tr("Compare", "{facet}: another answer", facet=facet)


def relation_words(project: Project, difference: Disagreement) -> str:
    """How two periods lie to each other; nothing unless each side has exactly one with days."""
    from desktop.core.periods import Relation, bounds, relation

    found = [
        [edtf for code in codes if (edtf := project.codebook.code(code).edtf) is not None]
        for codes in (difference.first_codes, difference.second_codes)
    ]
    if any(len(edtfs) != 1 for edtfs in found):
        return ""
    how = relation(bounds(found[0][0]), bounds(found[1][0]))
    if how is Relation.APART:
        return tr("Compare", "The periods have no day in common")
    if how is Relation.SAME:
        return tr("Compare", "The periods are the same")
    if how is Relation.OVERLAPS:
        return tr("Compare", "The periods overlap")
    return tr("Compare", "One period lies inside the other")


def lines_of(
    project: Project, text: str, difference: Disagreement, letters: dict[CoderId, str], lens: FacetId | None
) -> list[Line]:
    """What each coder has, one line each; for other codes and periods the passage comes first."""
    sides = ((difference.coders[0], difference.first, True), (difference.coders[1], difference.second, False))
    lines: list[Line] = []
    start, end = difference.pieces[0]
    if difference.kind in (Kind.CODE, Kind.PERIOD):
        lines.append(Line("", (Part(tr("Memos", "“{quote}”", quote=shorten(text[start:end], 2 * PIECE))),)))
    for coder, marked, first in sides:
        letter = letters[coder]
        if difference.kind in (Kind.CODE, Kind.PERIOD):
            lines.append(Line(letter, (Part(side_words(project, difference, first), source=False),)))
        elif marked is None:
            lines.append(Line(letter, (Part(tr("Compare", "nothing of this"), source=False, quiet=True),)))
        elif difference.kind is Kind.EDGE:
            lines.append(Line(letter, edge_parts(text, marked, difference.pieces)))
        else:
            codes = difference.first_codes if first else difference.second_codes
            names = code_names(project, codes, lens) or tr("Compare", "no code yet")
            quote = Part(shorten(text[marked.start : marked.end], PIECE), strong=True)
            lines.append(Line(letter, (quote, Part(names, source=False))))
    return lines


class DifferenceCard(QWidget):
    """Painted in three or four lines; its height does not change while one goes from difference to difference."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.title = ""
        self.remark = ""
        self.lines: list[Line] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.theme.changed.connect(self.updateGeometry)

    def show_entry(
        self,
        project: Project,
        text: str,
        entry: Entry,
        total: int,
        names: dict[CoderId, str],
        letters: dict[CoderId, str],
        lens: FacetId | None,
    ) -> None:
        """Show one of ``total`` differences."""
        self.title = title_of(project, entry.difference, names, lens)
        self.remark = tr("Compare", "difference {number} of {total}", number=number(entry.number), total=number(total))
        self.lines = lines_of(project, text, entry.difference, letters, lens)
        said = [self.title, self.remark]
        said += [f"{line.letter}: {' '.join(part.words for part in line.parts)}" for line in self.lines]
        self.setAccessibleName(". ".join(said))
        self.update()

    def show_sentence(self, sentence: str) -> None:
        """Say something instead: that none is chosen, or that there is none."""
        self.title, self.remark, self.lines = "", "", [Line("", (Part(sentence, source=False, quiet=True),))]
        self.setAccessibleName(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self.theme.px(124))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            t, px = self.theme.tokens, self.theme.px
            painter.fillRect(self.rect(), t.panel)
            tell_whole(self, "")
            painter.fillRect(0, 0, self.width(), 1, t.line2)
            font, small = self.theme.ui(13, 600), self.theme.ui(12)
            remark = advance(small, self.remark) if self.remark else 0
            top = px(12)
            if self.title:
                room = self.width() - 2 * px(24) - remark - px(12)
                self._put(painter, QRect(px(24), top, room, px(22)), self.title, font, t.text)
                at = self.width() - px(24) - remark
                self._put(painter, QRect(at, top, remark, px(22)), self.remark, small, t.text3)
                top += px(28)
            for line in self.lines:
                self._line(painter, line, top)
                top += px(25)
        finally:
            painter.end()

    def _place(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _put(self, painter: QPainter, box: QRect, words: str, font: QFont, ink: QColor) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        painter.setPen(ink)
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        shown = elided(font, words, box.width())
        if shown != words:
            tell_whole(self, self.accessibleName())
        painter.drawText(self._place(box), int(flags), isolate(shown))

    def _line(self, painter: QPainter, line: Line, top: int) -> None:
        t, px = self.theme.tokens, self.theme.px
        at, high = px(24), px(24)
        if line.letter:
            circle = self._place(QRect(at, top + (high - px(18)) // 2, px(18), px(18)))
            shape(painter, circle, px(9), t.text2)
            painter.setFont(self.theme.ui(10, 600))
            painter.setPen(t.page)
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, line.letter)
            at += px(26)
        amber = mix(t.page, t.warn, 0.32 if self.theme.dark else 0.26)
        fonts = [self.theme.reading(15) if part.source else self.theme.ui(13) for part in line.parts]
        # What the coders say keeps its place where the quote is long.
        said = sum(
            advance(font, part.words) + px(8) for font, part in zip(fonts, line.parts, strict=True) if not part.source
        )
        kept = min(said, (self.width() - px(24) - at) // 2)
        boxes: list[QRect] = []
        for font, part in zip(fonts, line.parts, strict=True):
            room = self.width() - px(24) - at - (kept if part.source else 0)
            if room < px(24):
                break
            width = min(advance(font, part.words), room)
            boxes.append(QRect(at, top, width, high))
            at += width + px(5 if part.source else 8)
        for box, font, part in zip(self._as_read(line, boxes), fonts, line.parts, strict=False):
            if part.strong:
                painter.fillRect(self._place(box.adjusted(-px(2), px(2), px(2), -px(2))), amber)
            self._put(painter, box, part.words, font, t.text2 if part.quiet else t.text)

    def _as_read(self, line: Line, boxes: list[QRect]) -> list[QRect]:
        """The places of the parts; pieces of a quote follow each other as its language runs, whatever the desk does."""
        quoted = [place for place in range(len(boxes)) if line.parts[place].source]
        words = " ".join(line.parts[place].words for place in quoted)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if len(quoted) < 2 or is_right_to_left(words) == mirrored:
            return boxes
        placed = list(boxes)
        first, last = boxes[quoted[0]], boxes[quoted[-1]]
        for place in quoted:
            box = boxes[place]
            placed[place] = QRect(first.left() + last.right() - box.right(), box.top(), box.width(), box.height())
        return placed
