"""Where the characters stand: the visible blocks, their lines, and rectangles of spans, remembered until they change.

Positions here are UTF-16 units, for they are put to Qt's line layouts; :mod:`.text_edge` converts them.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QTextLine

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

    from desktop.ui.widgets.document_pane.text_edge import TextEdge

#: One stretch of a span on one line: left, right and baseline, relative to the block's top left corner.
Piece = tuple[float, float, float]

_MOST_BLOCKS = 400
_MOST_PIECES = 20000
_BLANK = " \t\u00a0\u2028\x0b\x0c\u3000"


@dataclass(slots=True)
class LineInfo:
    """One laid out line: its characters ``[start, end)``, where they end without trailing blanks, its baseline."""

    start: int
    end: int
    ink_end: int
    baseline: float
    mixed: bool
    line: QTextLine


@dataclass(slots=True)
class BlockInfo:
    """Lines of one block and the pieces already measured."""

    lines: list[LineInfo]
    pieces: dict[tuple[int, int], list[Piece]] = field(default_factory=dict)
    ends: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.ends = [line.end for line in self.lines]


@dataclass(slots=True)
class VisibleBlock:
    """A block on screen: its number, top in the viewport, height, and UTF-16 positions ``[start, end)`` of its text."""

    block: QTextBlock
    number: int
    top: float
    height: float
    start: int
    end: int


def is_mixed(text: str) -> bool:
    """Whether some of a line may run from right to left, so that a stretch of it may stand in several places."""
    if text.isascii():
        return False
    return any(unicodedata.bidirectional(character) in ("R", "AL", "AN", "RLE", "RLO", "RLI") for character in text)


class RectCache:
    """Rectangles of spans by block; cleared when the text is laid out anew."""

    def __init__(self) -> None:
        self._blocks: dict[int, BlockInfo] = {}
        self._count = 0

    def clear(self) -> None:
        self._blocks.clear()
        self._count = 0

    def info(self, view: VisibleBlock, edge: TextEdge) -> BlockInfo:
        """Lines of a block, laid out by the time it is visible."""
        info = self._blocks.get(view.number)
        if info is not None:
            return info
        if len(self._blocks) > _MOST_BLOCKS or self._count > _MOST_PIECES:
            self.clear()
        layout = view.block.layout()
        lines: list[LineInfo] = []
        begin = edge.to_text(view.start)
        block_text = edge.text[begin : edge.to_text(view.end)]
        mixed = is_mixed(block_text)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            start, end = line.textStart(), line.textStart() + line.textLength()
            if edge.identity:
                text = block_text[start:end]
            else:
                text = edge.text[edge.to_text(view.start + start) : edge.to_text(view.start + end)]
            # Blanks are all in the basic plane: as many code points as units.
            ink_end = end - (len(text) - len(text.rstrip(_BLANK)))
            lines.append(LineInfo(start, end, ink_end, line.y() + line.ascent(), mixed and is_mixed(text), line))
        info = self._blocks[view.number] = BlockInfo(lines)
        return info

    def pieces(self, view: VisibleBlock, edge: TextEdge, start: int, end: int) -> list[Piece]:
        """Where ``[start, end)`` of a block stands, line by line, without blanks at the ends of lines."""
        info = self.info(view, edge)
        found = info.pieces.get((start, end))
        if found is None:
            found = info.pieces[(start, end)] = self._measure(info, start, end)
            self._count += 1
        return found

    def _measure(self, info: BlockInfo, start: int, end: int) -> list[Piece]:
        pieces: list[Piece] = []
        for line in info.lines:
            low, high = max(start, line.start), min(end, line.ink_end)
            if low >= high:
                continue
            if line.mixed:
                pieces.extend((left, right, line.baseline) for left, right in visual_stretches(line.line, low, high))
            else:
                a, b = x_of(line.line, low), x_of(line.line, high)
                pieces.append((min(a, b), max(a, b), line.baseline))
        return pieces


def x_of(line: QTextLine, position: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    """The horizontal place of a position of a line, in the block's coordinates."""
    placed: Any = line.cursorToX(position, edge)
    return float(placed[0] if isinstance(placed, tuple) else placed)


def visual_stretches(line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
    """Where the characters of a line with several directions stand: they follow each other in the text, not on screen.

    The glyphs are measured, for at a change of direction one caret has two places and Qt tells only one of them.
    """
    boxes: list[tuple[float, float]] = []
    for run in line.glyphRuns(low, high - low):
        rect = run.boundingRect()
        if rect.width() > 0:
            boxes.append((rect.left(), rect.right()))
    boxes.sort()
    joined: list[tuple[float, float]] = []
    for left, right in boxes:
        if joined and left <= joined[-1][1] + 0.75:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    return joined
