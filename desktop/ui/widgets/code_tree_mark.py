"""The mark that shows where a drop on the tree of codes would go, or why it cannot go there.

A line stands between two rows, a frame lies around the row that would take it; beside it words say the same. What is
refused has a dashed frame in the colour of failure, and the reason in a sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from desktop.ui.models.codebook_model import ROW, CodebookRow
from desktop.ui.widgets.base import shape
from desktop.ui.widgets.delegates.code_delegate import name_start

if TYPE_CHECKING:
    from desktop.ui.widgets.carrying_tree import CarryingTree
    from desktop.ui.widgets.code_moves import Drop

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)


def paint_mark(tree: CarryingTree, mark: Drop) -> None:
    px, t = tree.theme.px, tree.theme.tokens
    ground = tree.viewport()
    row = mark.index.data(ROW)
    level = row.level if isinstance(row, CodebookRow) else 0
    rect = tree.visualRect(mark.index)
    painter = QPainter(ground)
    try:
        frame = tree.row_box(mark.index, QRect(px(8), 0, ground.width() - px(16), rect.height()))
        if mark.refusal:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(t.bad, 2, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), px(5), px(5))
        elif mark.where == "on":
            shape(painter, frame, px(5), None, t.accent, 2)
        else:
            start = name_start(tree.theme, level) - px(18) if level else px(12)
            top = -px(1) if mark.where == "above" else rect.height() - px(1)
            line = tree.row_box(mark.index, QRect(start, top, ground.width() - start - px(16), px(2)))
            painter.fillRect(line, t.accent)
            side = px(7)
            at = line.left() if not tree.isRightToLeft() else line.right() - side
            shape(painter, QRect(at, line.center().y() - side // 2, side, side), side / 2, t.panel, t.accent, 2)
        words = mark.refusal or mark.words
        if words:
            _say(painter, tree, frame, words, refused=bool(mark.refusal))
    finally:
        painter.end()


def _say(painter: QPainter, tree: CarryingTree, row: QRect, words: str, *, refused: bool) -> None:
    """The words under the row, or above it where there is no room below."""
    px, t, ground = tree.theme.px, tree.theme.tokens, tree.viewport()
    font = tree.theme.ui(12, 500)
    most = min(px(420), ground.width() - px(32))
    found = QFontMetrics(font).boundingRect(QRect(0, 0, most - px(20), 10_000), WRAP, words)
    wide, high = found.width() + px(22), found.height() + px(12)
    left = px(24) if not tree.isRightToLeft() else ground.width() - wide - px(24)
    top = row.bottom() + px(6)
    if top + high > ground.height():
        top = max(0, row.top() - px(6) - high)
    box = QRect(left, top, wide, high)
    shape(painter, box, px(6), t.badbg if refused else t.raised, t.bad if refused else t.accent)
    painter.setFont(font)
    painter.setPen(t.bad if refused else t.text)
    painter.drawText(box.adjusted(px(11), px(6), -px(9), -px(6)), WRAP, words)
