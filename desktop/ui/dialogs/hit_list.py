"""The list of passages that were found: a box to choose each, the words in bold among what stands around them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView

from desktop.core.text import Utf16Map, is_right_to_left
from desktop.ui import icons
from desktop.ui.models.hits_model import KEYWORD, HitsModel, Keyword
from desktop.ui.translate import tr
from desktop.ui.widgets.base import advance, elided, shape
from desktop.ui.widgets.delegates.lines import TRAILING, RowDelegate, part_of_row
from desktop.ui.widgets.row_view import RowBox
from desktop.ui.widgets.rows import paint_row, row_state

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    Index = QModelIndex | QPersistentModelIndex

HEIGHT = 30
BOX, PLACE = 16, 176
#: Where the words begin, as a share of the line.
COLUMN = 0.34


def with_number(font: QFont, place: str, room: int) -> str:
    """A place on one line: where there is little room the name of the document is shortened, never the number."""
    name, mark, paragraph = place.rpartition(" ¶ ")
    tail = mark + paragraph
    return elided(font, name, max(0, room - round(advance(font, tail)))) + tail if mark else elided(font, place, room)


class _Delegate(RowDelegate):
    size = (200, HEIGHT)

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found: Keyword = index.data(KEYWORD)
        px, t = self.theme.px, self.theme.tokens
        box: QRect = option.rect
        state = row_state(option)
        paint_row(painter, box.adjusted(0, 1, 0, -1), self.theme, state)
        at = partial(part_of_row, option)
        painter.setLayoutDirection(option.direction)
        start, end, side = px(10), box.width() - px(10), px(BOX)
        mark = at(start, start + side, side)
        shape(painter, mark, px(4), t.accent if found.chosen else t.raised, t.accent if found.chosen else t.line2)
        if found.chosen:
            icons.draw(painter, "check", mark, t.on_accent, px(12))
        start += side + px(12)
        font = self.theme.tabular(12)
        painter.setFont(font)
        painter.setPen(state.quiet(self.theme))
        room = min(px(PLACE), (end - start) // 3)
        painter.drawText(at(end - room, end), TRAILING, with_number(font, found.place, room))
        end -= room + px(14)
        column = (end - start) * COLUMN
        if found.remark:
            font = self.theme.ui(12, 500)
            room = min(advance(font, found.remark), (end - start) // 3)
            painter.setFont(font)
            painter.setPen(t.warn)
            painter.drawText(at(end - room, end), TRAILING, elided(font, found.remark, room))
            end -= room + px(12)
        quiet = state.quiet(self.theme)
        self._line(painter, at(start, end), found, column, t.text if found.chosen else quiet, quiet)

    def _line(self, painter: QPainter, area: QRect, found: Keyword, column: float, ink: QColor, quiet: QColor) -> None:
        """One line in one layout, so that scripts of both directions stand as they read; the words at ``column``."""
        line, left = found.line, 0
        font = self.theme.reading(15)
        # The words stand in one column: what is before them gives way.
        while left < found.words[0] and advance(font, "…" + line[left : found.words[0]]) > column:
            left += max(1, (found.words[0] - left) // 8)
        room = area.width() - max(int(column), advance(font, line[left : found.words[0]]))
        room -= advance(self.theme.reading(15, 700), line[slice(*found.words)]) + self.theme.px(4)
        cut = ("…" if left else "") + line[left : found.words[1]] + elided(font, line[found.words[1] :], max(0, room))
        shift = (1 if left else 0) - left
        layout = QTextLayout(cut, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        units = Utf16Map(cut)

        def part(span: tuple[int, int], colour: QColor, weight: int) -> QTextLayout.FormatRange:
            look = QTextLayout.FormatRange()
            low, high = (min(len(cut), max(0, place + shift)) for place in span)
            look.start = units.to_utf16(low)
            look.length = units.to_utf16(high) - look.start
            form = QTextCharFormat()
            form.setForeground(colour)
            form.setFontWeight(weight)
            look.format = form
            return look

        layout.setFormats(
            [part((0, len(line)), quiet, 400), part(found.passage, ink, 400), part(found.words, ink, 700)]
        )
        layout.beginLayout()
        one = layout.createLine()
        one.setLineWidth(1_000_000)
        layout.endLayout()
        painter.setClipRect(area)
        height = one.height()
        shown = one.naturalTextRect()
        indent = max(0.0, column - advance(font, cut[: found.words[0] + shift]))
        x = area.right() - shown.right() - indent if is_right_to_left(cut) else area.x() - shown.x() + indent
        layout.draw(painter, QPointF(x, area.y() + (area.height() - height) / 2))


class HitList(RowBox):
    """Space or a click on the box chooses a row or leaves it out; rows may be selected together."""

    wide, high = 400, HEIGHT

    def __init__(self, hits: HitsModel, parent: QWidget | None = None, *, rows: int = 9) -> None:
        super().__init__(tr("Segments", "Passages found"), parent, count=rows)
        self.hits = hits
        self.setModel(hits)
        self.setItemDelegate(_Delegate(self.theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def _toggle(self) -> None:
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()}) or [self.currentIndex().row()]
        rows = [row for row in rows if row >= 0]
        if rows:
            first = self.hits.index(rows[0]).data(Qt.ItemDataRole.CheckStateRole)
            self.hits.choose(rows, first == Qt.CheckState.Unchecked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._toggle()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            box, place = self.visualRect(index), event.position().x()
            near = (
                place - box.left() if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else box.right() - place
            )
            if near <= self.theme.px(10 + BOX + 6):
                self.setCurrentIndex(index)
                self.hits.toggle(index.row())
                return
        super().mousePressEvent(event)
