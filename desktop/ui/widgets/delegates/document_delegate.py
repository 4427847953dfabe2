"""A row of the list of documents: name, kind, and how far the coder is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import icons
from desktop.ui.models.documents_model import HEADING, ROW, DocumentRow, HeadingRow
from desktop.ui.translate import isolate, number
from desktop.ui.widgets.base import advance, elided, shape
from desktop.ui.widgets.rows import RowState, paint_row, row_state

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QColor, QFont, QPainter

    from desktop.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

HEIGHT, HEADING_HEIGHT, INSET, BAR, LEAST_BAR, BAR_HIGH = 68, 32, 8, 60, 20, 3
NAME_AT, KIND_AT, PROGRESS_AT = 7, 25, 43


class DocumentDelegate(QStyledItemDelegate):
    """Paints a ``DocumentRow``: the document on screen is filled, whatever row the keyboard is on.

    While ``several`` are chosen, all of these are filled.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.several = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = index.isValid() and index.data(HEADING) is not None
        return QSize(self.theme.px(160), self.theme.px(HEADING_HEIGHT if heading else HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, heading = index.data(ROW), index.data(HEADING)
        painter.save()
        try:
            if isinstance(row, DocumentRow):
                self._paint(painter, option, row)
            elif isinstance(heading, HeadingRow):
                self._heading(painter, option, heading)
        finally:
            painter.restore()

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, row: DocumentRow) -> None:
        px, t = self.theme.px, self.theme.tokens
        found = row_state(option)
        # Only the document on screen is filled, so the ring tells which row the keys are on.
        on_row = bool(option.state & QStyle.StateFlag.State_HasFocus) and not row.current
        chosen = self.several and bool(option.state & QStyle.StateFlag.State_Selected)
        filled = chosen if self.several else row.current
        state = RowState(filled, found.hover, found.focused or on_row, True)
        body = option.rect.adjusted(px(INSET), px(2), -px(INSET), -px(2))
        paint_row(painter, body, self.theme, state)
        inner = body.adjusted(px(INSET), 0, -px(INSET), 0)
        top = body.top()
        room = inner.width()
        closer = 0 if row.kind else (PROGRESS_AT - KIND_AT) // 2  # no hole where a kind would stand
        name_at = px(NAME_AT + closer)
        if row.finished:
            box = self._place(option, inner, QRect(inner.width() - px(16), name_at, px(16), px(20)), top)
            icons.draw(painter, "check", box, t.ok, px(15))
            room -= px(22)
        quiet = t.text2 if row.current else t.text3
        name_font = self.theme.ui(13, 600 if row.current else 400)
        self._line(painter, option, inner, top + name_at, room, name_font, t.text, row.name)
        self._line(painter, option, inner, top + px(KIND_AT), inner.width(), self.theme.ui(12), t.text2, row.kind)
        self._progress(painter, option, inner, top + px(PROGRESS_AT - closer), row, quiet)

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, row: HeadingRow) -> None:
        """A group: whether it is folded, what it is, how many are in it."""
        px, t = self.theme.px, self.theme.tokens
        found = row_state(option)
        on_row = bool(option.state & QStyle.StateFlag.State_HasFocus)
        body = option.rect.adjusted(px(INSET), px(4), -px(INSET), -px(2))
        paint_row(painter, body, self.theme, RowState(False, found.hover, found.focused or on_row, True))
        inner = body.adjusted(px(4), 0, -px(INSET), 0)
        top = body.top() + (body.height() - px(18)) // 2
        closed = "chevron-left" if self._mirrored(option) else "chevron-right"
        side = px(14)
        box = self._place(option, inner, QRect(0, (px(18) - side) // 2, side, side), top)
        icons.draw(painter, closed if row.folded else "chevron-down", box, t.text2, side)
        count, quiet = isolate(number(row.count)), self.theme.tabular(12)
        width = advance(quiet, count)
        at = side + px(6)
        room = inner.width() - at - width - px(8)
        self._line(painter, option, inner, top, room, self.theme.ui(12, 600), t.text2, row.title, at)
        self._line(painter, option, inner, top, width + 1, quiet, t.text3, count, inner.width() - width)

    def _progress(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, top: int, row: DocumentRow, ink: QColor
    ) -> None:
        px, t = self.theme.px, self.theme.tokens
        font, strong = self.theme.ui(12, tabular=True), self.theme.ui(12, 500, tabular=True)
        words, open_words = isolate(row.progress_words()), isolate(row.open_words())
        needed = advance(font, words) + (px(8) + advance(strong, open_words) if open_words else 0)
        # The bar gives way before the words do.
        long = min(px(BAR), max(px(LEAST_BAR), inner.width() - px(10) - needed))
        middle = px(9)
        bar = QRect(0, middle - px(BAR_HIGH) // 2, long, px(BAR_HIGH))
        shape(painter, self._place(option, inner, bar, top), bar.height() / 2, t.line2 if row.current else t.line)
        if row.share:
            part = QRect(bar.left(), bar.top(), max(px(BAR_HIGH), round(bar.width() * row.share)), bar.height())
            colour = t.ok if row.finished and not row.open else t.accent
            shape(painter, self._place(option, inner, part, top), bar.height() / 2, colour)
        at = long + px(10)
        self._line(painter, option, inner, top, inner.width() - at, font, ink, words, at)
        if row.open:
            at += advance(font, words) + px(8)
            self._line(painter, option, inner, top, inner.width() - at, strong, t.warn, open_words, at)

    def _line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        inner: QRect,
        top: int,
        room: int,
        font: QFont,
        ink: QColor,
        text: str,
        at: int = 0,
    ) -> None:
        """One line of words ``at`` pixels from the leading edge of ``inner``."""
        if room <= 0:
            return
        painter.setFont(font)
        painter.setPen(ink)
        box = self._place(option, inner, QRect(at, 0, room, self.theme.px(18)), top)
        leading = Qt.AlignmentFlag.AlignRight if self._mirrored(option) else Qt.AlignmentFlag.AlignLeft
        flags = leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(flags) | int(Qt.TextFlag.TextSingleLine), elided(font, text, room))

    @staticmethod
    def _mirrored(option: QStyleOptionViewItem) -> bool:
        return option.direction == Qt.LayoutDirection.RightToLeft

    @staticmethod
    def _place(option: QStyleOptionViewItem, inner: QRect, box: QRect, top: int) -> QRect:
        """A box measured from the leading top of ``inner``, where it is on screen."""
        moved = box.translated(inner.left(), top)
        return QStyle.visualRect(option.direction, inner, moved)
