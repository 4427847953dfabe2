"""How found words stand in their lines: all in one column, what is before them on one side, what is after on the other.

What sources say is set in the reading font; a line from right to left mirrors its sides about the same column.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.core.memo_html import is_rtl
from desktop.core.queries.concordance import What
from desktop.ui.models.concordance_model import GROUP, HIT, holder_words
from desktop.ui.theme import current
from desktop.ui.translate import count_of, isolate
from desktop.ui.widgets.base import advance, elided
from desktop.ui.widgets.delegates.lines import RowDelegate
from desktop.ui.widgets.rows import paint_row, row_state

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QColor, QPainter

    from desktop.core.queries.concordance import Hit
    from desktop.ui.models.concordance_model import Group

    Index = QModelIndex | QPersistentModelIndex

HEADING, ROW, EDGE = 38, 30, 24
HOLDER, HOLDER_FROM = 220, 760
SHARE = 0.4
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def runs_rtl(left: str, hit: str, right: str) -> bool:
    """Whether a line runs from right to left: as most of the words around do, or else those that were found.

    A line is cut out of its paragraph, so its first letter says nothing.
    """
    around = [unicodedata.bidirectional(sign) for sign in left + right]
    rtl, ltr = sum(way in ("R", "AL") for way in around), around.count("L")
    return rtl > ltr if rtl or ltr else is_rtl(hit)


class ConcordanceDelegate(RowDelegate):
    def __init__(self, parent: QObject) -> None:
        super().__init__(current(), parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.theme.px(300), self.theme.px(ROW if index.data(GROUP) is None else HEADING))

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit | None = index.data(HIT)
        if hit is None:
            self._group(painter, option, index.data(GROUP))
        else:
            self._hit(painter, option, hit)

    def _group(self, painter: QPainter, option: QStyleOptionViewItem, group: Group) -> None:
        px, t, way = self.theme.px, self.theme.tokens, option.direction
        row: QRect = option.rect
        at, top, high = row.left() + px(EDGE), row.top() + px(10), row.height() - px(12)
        room = row.width() - 2 * px(EDGE)
        font = self.theme.ui(12, 600)
        places = count_of(group.count, "{n} place", "{n} places")
        small = self.theme.tabular(12)
        after = advance(small, places) + px(12)
        name = elided(font, group.name, room - after)
        side = (RIGHT if way == Qt.LayoutDirection.RightToLeft else LEFT) | Qt.AlignmentFlag.AlignAbsolute
        align = int(side | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(font)
        painter.setPen(t.text2)
        used = advance(font, name)
        painter.drawText(QStyle.visualRect(way, row, QRect(at, top, used + 2, high)), align, isolate(name))
        painter.setFont(small)
        painter.setPen(t.text3)
        box = QRect(at + used + px(12), top, after, high)
        painter.drawText(QStyle.visualRect(way, row, box), align, isolate(places))

    def _hit(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit) -> None:
        px, t = self.theme.px, self.theme.tokens
        row: QRect = option.rect
        state = row_state(option)
        paint_row(painter, row.adjusted(px(12), 1, -px(12), -1), self.theme, state)
        said = hit.holder.what is not What.TEXTS
        shown_holder = said and row.width() >= px(HOLDER_FROM)
        area = row.adjusted(px(EDGE), 0, -px(EDGE), 0)
        if shown_holder:
            small = self.theme.ui(12)
            box = QRect(area.left(), row.top(), px(HOLDER) - px(12), row.height())
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            painter.setFont(small)
            painter.setPen(state.quiet(self.theme))
            align = int((RIGHT if mirrored else LEFT) | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
            place = QStyle.visualRect(option.direction, row, box)
            painter.drawText(place, align, isolate(elided(small, holder_words(hit.holder), box.width())))
            area = area.adjusted(px(HOLDER), 0, 0, 0)
            area = QStyle.visualRect(option.direction, row, area)
        font = self.theme.ui(13) if said else self.theme.reading(15)
        strong = self.theme.ui(13, 600) if said else self.theme.reading(15, 600)
        rtl = runs_rtl(hit.left, hit.hit, hit.right)
        inner = row.adjusted(px(EDGE), 0, -px(EDGE), 0)
        column = inner.left() + round(inner.width() * (1 - SHARE if rtl else SHARE))
        width = min(QFontMetricsF(strong).horizontalAdvance(hit.hit), area.width() * 0.45)
        words = elided(strong, hit.hit, round(width) + 1)
        wide = advance(strong, words)
        start = column - wide if rtl else column
        box = QRect(start, row.top(), wide, row.height())
        before = QRect(area.left(), row.top(), start - area.left(), row.height())
        after = QRect(start + wide, row.top(), area.right() - start - wide, row.height())
        if rtl:
            before, after = after, before
        quiet = t.text2
        self._side(painter, before, hit.left, font, quiet, at_end=True, rtl=rtl)
        self._side(painter, after, hit.right, font, quiet, at_end=False, rtl=rtl)
        painter.setFont(strong)
        painter.setPen(t.accent)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    def _side(
        self, painter: QPainter, box: QRect, words: str, font: QFont, ink: QColor, *, at_end: bool, rtl: bool
    ) -> None:
        """One side, cut where the room ends away from the words that were found."""
        if not words or box.width() <= 0:
            return
        metrics = QFontMetricsF(font)
        mode = Qt.TextElideMode.ElideLeft if at_end else Qt.TextElideMode.ElideRight
        line = metrics.elidedText(words, mode, box.width())
        option = QTextOption(RIGHT if at_end != rtl else LEFT)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setAlignment((RIGHT if at_end != rtl else LEFT) | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(font)
        painter.setPen(ink)
        way = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(way)
        align = (RIGHT if at_end != rtl else LEFT) | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        flags = int(align) | int(Qt.TextFlag.TextSingleLine.value) | int(Qt.TextFlag.TextIncludeTrailingSpaces.value)
        painter.drawText(box, flags, line)
