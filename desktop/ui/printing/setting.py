"""Words set in lines, bit by bit, and shared out to pages. Lengths are in twips (:mod:`.layout`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from desktop.core.text import Utf16Map
from desktop.ui.fonts import INTERFACE, READING, face
from desktop.ui.printing.content import Block
from desktop.ui.printing.layout import (
    TWIPS,
    LineBox,
    PageBracket,
    PageLabel,
    Placed,
    SpanLines,
    brackets_on,
    lines_of_spans,
    paginate,
    place_labels,
)
from desktop.ui.translate import number, tr

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF

    from desktop.ui.printing.content import PrintContent, PrintSegment

_LONGEST_SPEAKER = 48
LANE = 5 * TWIPS
"""From one bracket to the next; less where a page has many."""
LEAST_LANE = 2 * TWIPS
LABEL_ROW = 11 * TWIPS
MOST_ROWS = 4
"""So many rows a label may have before it is cut."""


@dataclass(frozen=True, slots=True)
class Role:
    """How blocks of one role are set: font, distance of lines, baseline in the line, space before and after."""

    font: QFont
    step: int
    base: int
    before: int
    gap: int


def _face(families: tuple[str, ...], points: float, weight: int = 400, *, italic: bool = False) -> QFont:
    font = face(families, points * TWIPS, weight, italic=italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # A ligature of a PDF could not be found or copied as its letters.
    for feature in ("liga", "clig", "dlig"):
        font.setFeature(QFont.Tag(feature), 0)
    return font


def roles() -> dict[str, Role]:
    """The roles of paragraphs, and of what the program adds."""

    def role(font: QFont, step: float, before: float = 0, gap: float = 0) -> Role:
        return Role(font, round(step * TWIPS), round(step * TWIPS * 0.74), round(before * TWIPS), round(gap * TWIPS))

    body = role(_face(READING, 10.5), 15.5, 0, 5)
    return {
        "": body,
        "speaker": body,
        "cell": role(_face(READING, 10.5), 15, 0, 2),
        "name": role(_face(INTERFACE, 11, 600), 16, 0, 1),
        "title": role(_face(READING, 20, 700), 26, 0, 6),
        "heading": role(_face(READING, 13, 700), 19, 10, 4),
        "dek": role(_face(READING, 11, italic=True), 16, 0, 4),
        "byline": role(_face(INTERFACE, 7.5), 11, 0, 14),
        "legend": role(_face(INTERFACE, 8.5), 14, 0, 0),
        "note": role(_face(READING, 9), 13, 0, 4),
    }


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where the columns of a page stand, from the leading edge."""

    width: int
    height: int
    side: int
    top: int
    bottom: int
    label: int
    lanes: int
    text: int
    numbers: int

    @property
    def text_at(self) -> int:
        return self.side + self.label + self.lanes

    @property
    def body_height(self) -> int:
        return self.height - self.top - self.bottom


def sheet_of(points: QSizeF) -> Sheet:
    """Columns for a paper of so many points: the text as wide as is read well, the margin what is left over."""
    width, height = round(points.width() * TWIPS), round(points.height() * TWIPS)
    side = min(51 * TWIPS, round(width * 0.08))
    numbers, lanes = 24 * TWIPS, 34 * TWIPS
    free = width - 2 * side - numbers - lanes
    text = min(330 * TWIPS, round(free * 0.72))
    label = min(free - text, 190 * TWIPS)
    text = min(free - label, 400 * TWIPS)
    side = (width - label - lanes - text - numbers) // 2
    return Sheet(width, height, side, 62 * TWIPS, 56 * TWIPS, label, lanes, text, numbers)


@dataclass(slots=True)
class SetLine:
    """One line that can be painted: its block, its layout and which line of it."""

    block: Block
    layout: QTextLayout
    number: int
    map: Utf16Map
    x: float


@dataclass(slots=True)
class PageMargin:
    """What stands beside the text of one page; ``unnamed`` are brackets without a label."""

    brackets: list[PageBracket]
    labels: list[PageLabel]
    unnamed: list[int]
    lane: int


@dataclass
class Typesetter:
    """Sets a content for a sheet, some blocks a turn; then ``pages`` are there."""

    content: PrintContent
    sheet: Sheet
    roles: dict[str, Role] = field(default_factory=roles)
    lines: list[LineBox] = field(default_factory=list)
    set_lines: list[SetLine] = field(default_factory=list)
    pages: list[list[Placed]] = field(default_factory=list)
    spans: list[SpanLines] = field(default_factory=list)
    segments: dict[int, PrintSegment] = field(default_factory=dict)
    label_font: QFont = field(default_factory=lambda: _face(INTERFACE, 8))
    small_font: QFont = field(default_factory=lambda: _face(INTERFACE, 7.5))
    offset: int = 0
    _at: int = 0
    _looked: int = 0
    _told: bool = False
    _cut: dict[int, int] = field(default_factory=dict)
    _on_line: dict[int, list[SpanLines]] = field(default_factory=dict)
    _labels: dict[tuple[int, bool, int], QTextLayout] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.blocks = [*self.content.before, *self.content.body, *self.content.after]
        self.offset_end = 0

    @property
    def progress(self) -> tuple[int, int]:
        return self._at, len(self.blocks)

    def turn(self, blocks: int = 15, pages: int = 15) -> bool:
        """Set so many blocks more, or look through the margins of so many pages; whether there is more to do."""
        if self._at < len(self.blocks):
            self._set_next(blocks)
        elif not self.pages:
            self._share_out()
        elif self._looked < len(self.pages):
            self._look_for_cuts(pages)
        elif not self._told:
            # What the margin had no room for is told at the end; the pages before stay as they are.
            self._told = True
            self.blocks += self._in_full()
        else:
            self.pages = paginate(self.lines, self.sheet.body_height)
            return False
        return True

    def _set_next(self, blocks: int) -> None:
        for block in self.blocks[self._at : self._at + blocks]:
            if self._at == len(self.content.before):
                self.offset = len(self.lines)
            self._set(block)
            self._at += 1
            if self._at == len(self.content.before) + len(self.content.body):
                self.offset_end = len(self.lines)

    def _look_for_cuts(self, pages: int) -> None:
        for page in range(self._looked, min(len(self.pages), self._looked + pages)):
            margin = self.margin(page)
            begun = {each.key for each in margin.brackets if each.begins}
            for key in begun & set(margin.unnamed):
                self._cut[key] = page
            for each in margin.labels:
                if each.key in begun and self.label(each.key, begins=True, rows=99).lineCount() > each.lines:
                    self._cut[each.key] = page
        self._looked += pages

    def _in_full(self) -> list[Block]:
        """The labels that were cut or left out anywhere, whole, in the order of the text."""
        if not self._cut:
            return []
        blocks = [Block(tr("Print", "In full, where the margin had no room"), "heading")]
        for one in self.content.segments:
            if one.key in self._cut:
                words = tr("Print", "Page {page}: {label}", page=number(self._cut[one.key] + 1), label=one.label)
                blocks.append(Block(words, "note"))
        return blocks

    def run(self) -> Typesetter:
        while self.turn():
            pass
        return self

    def _set(self, block: Block) -> None:
        role = self.roles.get(block.role, self.roles[""])
        place_of = self._at
        if not block.text.strip():
            self.lines.append(LineBox(block.start, block.start + len(block.text), role.step // 2, 0, place_of))
            self.set_lines.append(SetLine(block, QTextLayout(), 0, Utf16Map(""), 0.0))
            return
        indent = 22 * TWIPS if block.role == "legend" else 0
        layout = QTextLayout(block.text, role.font)
        rightward = block.text and is_rightward(block.text)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rightward else Qt.LayoutDirection.LeftToRight)
        option.setAlignment(
            (Qt.AlignmentFlag.AlignRight if rightward else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        )
        layout.setTextOption(option)
        if block.role == "speaker" and block.text.find(":", 0, _LONGEST_SPEAKER) > 0:
            bold = QTextLayout.FormatRange()
            shape = QTextCharFormat()
            shape.setFontWeight(700)
            bold.start, bold.length, bold.format = 0, block.text.find(":") + 1, shape
            layout.setFormats([bold])
        layout.beginLayout()
        found = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.sheet.text - indent)
            found.append(line)
        layout.endLayout()
        mapped = Utf16Map(block.text)
        for place, line in enumerate(found):
            line.setPosition(QPointF(0, -line.ascent()))
            low, high = line.textStart(), line.textStart() + line.textLength()
            start, end = mapped.to_code_points(low, "down"), mapped.to_code_points(high, "up")
            first, last = place == 0, place == len(found) - 1
            before = role.before if first and self.lines else 0
            if before:
                self.lines[-1] = _with_gap(self.lines[-1], before)
            shift = block.start if block.start >= 0 else 0
            gap = role.gap if last and not block.joined else 0
            keep = block.role in ("name", "title", "heading")
            self.lines.append(LineBox(shift + start, shift + end, role.step, gap, place_of, keep))
            self.set_lines.append(SetLine(block, layout, place, mapped, float(indent)))

    def _share_out(self) -> None:
        self.pages = paginate(self.lines, self.sheet.body_height)
        body = self.lines[self.offset : self.offset_end]
        self.segments = {one.key: one for one in self.content.segments}
        self.spans = lines_of_spans(body, [(one.start, one.end, one.key) for one in self.content.segments])

        for span in self.spans:
            for line in range(span.first, span.last + 1):
                self._on_line.setdefault(line, []).append(span)

    def on_line(self, line: int) -> list[SpanLines]:
        """The segments that cross a line of the document."""
        return self._on_line.get(line, [])

    def words_of(self, page: int) -> str:
        """The words of a page, to be read aloud."""
        words: list[str] = []
        for placed in self.pages[page]:
            box, block = self.lines[placed.line], self.set_lines[placed.line].block
            shift = max(0, block.start)
            words.append(block.text[box.start - shift : box.end - shift].strip())
        return " ".join(each for each in words if each)

    # the margin

    def margin(self, page: int) -> PageMargin:
        """Brackets and labels of one page, counted from 0."""
        placed = [each for each in self.pages[page] if self.offset <= each.line < self.offset_end]
        brackets = brackets_on(placed, self.lines, self.spans, self.offset)
        most = max((each.lane for each in brackets), default=0) + 1
        lane = max(LEAST_LANE, min(LANE, (self.sheet.lanes - 8 * TWIPS) // most))
        wanted = {each.key: min(MOST_ROWS, self.label(each.key, begins=each.begins).lineCount()) for each in brackets}
        labels, unnamed = place_labels(brackets, wanted, LABEL_ROW, self.sheet.body_height)
        return PageMargin(brackets, labels, unnamed, lane)

    def label(self, key: int, *, begins: bool, rows: int = MOST_ROWS) -> QTextLayout:
        """A label in so many lines at most; one that goes on from the page before begins with dots."""
        found = self._labels.get((key, begins, rows))
        if found is None:
            words = self.segments[key].label if begins else f"… {self.segments[key].label}"
            found = self._labels[(key, begins, rows)] = laid(words, self.label_font, self.label_room, rows)
        return found

    @property
    def label_room(self) -> int:
        return self.sheet.label - 18 * TWIPS


def laid(words: str, font: QFont, width: float, rows: int) -> QTextLayout:
    """A label wrapped to a width, its lines a row apart; the last one that is allowed ends in dots where it is cut."""

    def lay(text: str) -> QTextLayout:
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, (layout.lineCount() - 1) * LABEL_ROW + LABEL_ROW * 0.76 - line.ascent()))
        layout.endLayout()
        return layout

    layout = lay(words)
    if layout.lineCount() <= rows:
        return layout
    # What stands in the rows before stays where it broke; the rest is cut to one row.
    begin = layout.lineAt(rows - 1).textStart()
    units = words.encode("utf-16-le")
    before, rest = units[: 2 * begin].decode("utf-16-le"), units[2 * begin :].decode("utf-16-le")
    return lay(before + QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))


def _with_gap(line: LineBox, more: int) -> LineBox:
    return LineBox(line.start, line.end, line.height, line.gap + more, line.block, line.keep)


def is_rightward(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    from unicodedata import bidirectional

    for character in text:
        kind = bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False
