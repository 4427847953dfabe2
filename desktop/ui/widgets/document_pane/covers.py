"""Passages that are covered until somebody asks for them: their letters are not on screen, nor told to a screen reader.

Qt is given signs in place of the covered letters, as many units as they take, with the same spaces and line ends; so
every offset stays true and nothing that reads the widget reads the words. The text itself lies in the text edge.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QTextCursor

from desktop.ui.translate import tr
from desktop.ui.widgets.document_pane.layout import apply_format_layer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPainter, QTextDocument

    from desktop.ui.widgets.document_pane.look import Look
    from desktop.ui.widgets.document_pane.model import Span
    from desktop.ui.widgets.document_pane.painting import TextPainter
    from desktop.ui.widgets.document_pane.text_edge import TextEdge

SIGN: Final = "\u2592"


def masked(text: str) -> str:
    """The text with a sign for each UTF-16 unit of it that is no white space."""
    return "".join(
        character if character.isspace() else SIGN * (2 if ord(character) > 0xFFFF else 1) for character in text
    )


def differing(before: Sequence[Span], after: Sequence[Span]) -> Iterator[tuple[int, int, bool]]:
    """Where two lists of spans, each united and in order, differ: ``(start, end, whether the later list has it)``."""
    edges = sorted({place for span in (*before, *after) for place in span})
    for start, end in itertools.pairwise(edges):
        was, now = span_at(before, start) is not None, span_at(after, start) is not None
        if was != now:
            yield start, end, now


def span_at(spans: Sequence[Span], offset: int) -> Span | None:
    """The span of a united list that holds a place."""
    at = bisect_right(spans, offset, key=lambda span: span[0]) - 1
    return spans[at] if at >= 0 and spans[at][0] <= offset < spans[at][1] else None


def overlapping(spans: Sequence[Span], start: int, end: int) -> Span | None:
    """The first span of a united list that shares something with a stretch, or holds an empty one."""
    at = max(0, bisect_right(spans, start, key=lambda span: span[0]) - 1)
    for low, high in spans[at : at + 2]:
        if low < max(end, start + 1) and start < high:
            return low, high
    return None


def lay(
    document: QTextDocument,
    edge: TextEdge,
    states: dict[int, int],
    look: Look,
    before: Sequence[Span],
    after: Sequence[Span],
) -> bool:
    """Put signs where a passage is covered now and the words back where it no longer is; False when nothing differs."""
    changes = list(differing(before, after))
    if not changes:
        return False
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    try:
        for start, end, cover in changes:
            _lay_one(cursor, edge, start, end, cover)
    finally:
        cursor.endEditBlock()
    if states:
        touched = {
            place: state
            for place, state in states.items()
            if any(start < edge.block_end(place) and place < end for start, end, _cover in changes)
        }
        if touched:
            apply_format_layer(document, edge, touched, look)
    return True


def _lay_one(cursor: QTextCursor, edge: TextEdge, start: int, end: int, cover: bool) -> None:
    """Line by line, for the line ends must stay what they are."""
    at = edge.to_qt(start)
    for line in edge.view_between(start, end).split("\n"):
        words = masked(line) if cover else line
        units = len(masked(line))
        if units:
            cursor.setPosition(at)
            cursor.setPosition(at + units, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(words)
        at += units + 1


def paint(
    painter: QPainter, text: TextPainter, look: Look, spans: Sequence[Span], between: Span, *, asks: bool
) -> None:
    """Lay a calm hatched block over the covered spans (UTF-16 units) between two places, and say how to read them."""
    low, high = between
    tokens = look.theme.tokens
    at = max(0, bisect_right(spans, low, key=lambda span: span[0]) - 1)
    hatch = QBrush(tokens.line2, Qt.BrushStyle.BDiagPattern)
    radius = 3 * look.k
    for start, end in spans[at:]:
        if start >= high:
            return
        bands = [rect.adjusted(-2, -1, 2, 1) for rect in text.bands_of((start, end))]
        if not bands:
            continue
        painter.setPen(Qt.PenStyle.NoPen)
        for band in bands:
            painter.setBrushOrigin(QPointF(0, band.top()))  # so that it moves with the text
            for brush in (QBrush(tokens.panel), hatch):
                painter.setBrush(brush)
                painter.drawRoundedRect(band, radius, radius)
        _say(painter, look, bands, asks=asks)


def _say(painter: QPainter, look: Look, bands: list[QRectF], *, asks: bool) -> None:
    """What to do, on the first line that has room for it, else on the widest."""
    tokens = look.theme.tokens
    short = tr("Pane", "covered")
    for words in (tr("Pane", "covered – press Space or click to read"), short) if asks else (short,):
        label, width = look.text(words)
        band = next((rect for rect in bands if rect.width() >= width + 16 * look.k), None)
        if band is None:
            continue
        height = label.size().height()
        left = band.center().x() - width / 2
        ground = QRectF(left - 6 * look.k, band.top(), width + 12 * look.k, band.height())
        painter.setBrush(tokens.panel)
        painter.drawRect(ground)
        painter.setFont(look.label)
        painter.setPen(tokens.text2)
        painter.drawStaticText(QPointF(left, band.center().y() - height / 2), label)
        painter.setPen(Qt.PenStyle.NoPen)
        return
