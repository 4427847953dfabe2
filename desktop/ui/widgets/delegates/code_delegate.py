"""A row of the codebook: a facet as a quiet heading, or a code with swatch, name, favourite and count."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import icons
from desktop.ui.models.codebook_model import ROW, CodebookRow, cardinality_words, favourite_key
from desktop.ui.translate import isolate, number, tr
from desktop.ui.widgets.base import advance, elided
from desktop.ui.widgets.chips import paint_swatch
from desktop.ui.widgets.document_pane.geometry import is_mixed
from desktop.ui.widgets.rows import RowState, paint_row, row_state

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QAbstractItemModel, QObject
    from PySide6.QtGui import QColor, QFont, QPainter
    from PySide6.QtWidgets import QWidget

    from desktop.core.model import Code
    from desktop.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

HEIGHT, INSET, STEP, FIRST = 24, 8, 18, 16
SWATCH, CHEVRON = 10, 14


def name_start(theme: Theme, level: int) -> int:
    """Where the name of a row begins, from the leading edge of the tree."""
    px = theme.px
    if level == 0:
        return px(FIRST) + px(CHEVRON)
    return px(FIRST) + px(STEP) * level + px(SWATCH) + px(8)


def toggle_box(theme: Theme, level: int, height: int) -> QRect:
    """Where the chevron of a row stands, measured from the leading edge of the tree."""
    px = theme.px
    at = px(FIRST) - px(4) if level == 0 else px(FIRST) + px(STEP) * level - px(CHEVRON) - px(1)
    return QRect(at, 0, px(CHEVRON), height)


class CodeDelegate(QStyledItemDelegate):
    """``is_expanded`` tells whether the rows under an index are shown."""

    row_height = HEIGHT

    def __init__(self, theme: Theme, is_expanded: Callable[[Any], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.is_expanded = is_expanded

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(self.row_height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, CodebookRow):
            return
        painter.save()
        try:
            if row.code is None:
                self._paint_facet(painter, option, index, row)
            else:
                self._paint_code(painter, option, index, row)
        finally:
            painter.restore()

    # rows

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> RowState:
        state = row_state(option)
        inset = self.theme.px(INSET)
        paint_row(painter, option.rect.adjusted(inset, 0, -inset, 0), self.theme, state)
        return state

    def _chevron(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, level: int) -> None:
        t = self.theme.tokens
        box = self._place(option, toggle_box(self.theme, level, option.rect.height()))
        name = "chevron-down" if self.is_expanded(index) else "chevron-right"
        icons.draw(painter, name, box, t.text2, self.theme.px(14 if level == 0 else 12))

    def _paint_facet(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: CodebookRow) -> None:
        px, t = self.theme.px, self.theme.tokens
        self._ground(painter, option)
        if row.parent:
            self._chevron(painter, option, index, 0)
        words = cardinality_words(row.facet)
        font = self.theme.ui(12)
        width = advance(font, words)
        end = option.rect.width() - px(16)
        start = name_start(self.theme, 0)
        name_font = self.theme.ui(12, 600)
        room = end - start
        needed = advance(name_font, row.name) + px(12) + width
        if needed <= room:
            self._line(painter, option, QRect(end - width, 0, width, option.rect.height()), font, t.text3, words)
            room -= width + px(12)
        self._line(painter, option, QRect(start, 0, room, option.rect.height()), name_font, t.text2, row.name)

    def _paint_code(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: CodebookRow) -> None:
        px, t = self.theme.px, self.theme.tokens
        code = row.code
        assert code is not None
        state = self._ground(painter, option)
        height = option.rect.height()
        if row.parent and (state.hover or not self.is_expanded(index)):
            self._chevron(painter, option, index, row.level)
        end = self._paint_end(painter, option, row, code, state)
        start = name_start(self.theme, row.level)
        if code.builtin is None:
            side = px(SWATCH)
            box = QRect(start - px(8) - side, (height - side) // 2, side, side)
            colour = None if code.colour is None or row.retired else self.theme.code_colour(code.colour)
            paint_swatch(painter, self._place(option, box), colour, self.theme)
        ink = t.text if code.builtin is None or state.selected else t.text2
        if row.retired:
            ink = state.quiet(self.theme)
        font = self.theme.ui(13, state.weight)
        self._name(painter, option, QRect(start, 0, end - start, height), font, ink, row)

    def _paint_end(
        self, painter: QPainter, option: QStyleOptionViewItem, row: CodebookRow, code: Code, state: RowState
    ) -> int:
        """What stands at the trailing edge of a code; where the room for its name ends."""
        px, t, height = self.theme.px, self.theme.tokens, option.rect.height()
        end = option.rect.width() - px(16)
        count_room = px(24)
        if row.count:
            text = number(row.count)
            font = self.theme.tabular(12)
            width = advance(font, text)
            count_room = max(count_room, width + px(8))
            self._line(painter, option, QRect(end - width, 0, width, height), font, t.text2, isolate(text))
        end -= count_room
        hints = [favourite_key(code.shortcut)] if code.shortcut is not None else []
        if row.retired:
            hints.append(tr("Codebook", "retired"))
        for text in hints:
            font = self.theme.ui(11)
            width = advance(font, text)
            self._line(
                painter,
                option,
                QRect(end - width - px(4), 0, width, height),
                font,
                state.quiet(self.theme),
                isolate(text),
            )
            end -= width + px(12)
        return end

    def _name(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, font: QFont, ink: QColor, row: CodebookRow
    ) -> None:
        """The name; letters that the filter found are bold and in the accent."""
        shown = elided(font, row.name, box.width())
        self._also(painter, option, box, advance(font, shown), row)
        if not row.matched or self._mirrored(option) or shown != row.name or is_mixed(shown):
            self._line(painter, option, box, font, ink, isolate(shown))
            return
        bold = self.theme.ui(13, 600)
        at = float(box.left())
        matched = set(row.matched)
        start = 0
        while start < len(shown):
            marked = start in matched
            end = start + 1
            while end < len(shown) and (end in matched) == marked:
                end += 1
            piece = shown[start:end]
            used = bold if marked else font
            width = QFontMetricsF(used).horizontalAdvance(piece)
            part = QRect(round(at), box.top(), max(0, box.right() - round(at) + 1), box.height())
            self._line(painter, option, part, used, self.theme.tokens.accent if marked else ink, piece)
            at += width
            start = end

    def _also(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, used: int, row: CodebookRow) -> None:
        """The further name that the filter found, after the name."""
        left = box.width() - used - self.theme.px(8)
        if row.also and left > self.theme.px(24):
            part = QRect(box.left() + used + self.theme.px(8), box.top(), left, box.height())
            words = tr("Codebook", "also: {names}", names=row.also)
            self._line(painter, option, part, self.theme.ui(12), row_state(option).quiet(self.theme), words)

    # editing the name

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(self.theme.ui(13))
        editor.setTextMargins(0, 0, 0, 0)
        editor.setMaxLength(150)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        level = row.level if isinstance(row, CodebookRow) else 1
        px = self.theme.px
        start = name_start(self.theme, level) - px(6)
        box = QRect(start, -px(2), option.rect.width() - start - px(8), option.rect.height() + px(4))
        editor.setGeometry(self._place(option, box))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    # places

    def _line(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, font: QFont, ink: QColor, text: str
    ) -> None:
        """One line of words in a box that is measured from the leading edge of the row."""
        if box.width() <= 0:
            return
        painter.setFont(font)
        painter.setPen(ink)
        side = Qt.AlignmentFlag.AlignRight if self._mirrored(option) else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        line = elided(font, text, box.width())
        painter.drawText(self._place(option, box), int(flags) | int(Qt.TextFlag.TextSingleLine), line)

    @staticmethod
    def _mirrored(option: QStyleOptionViewItem) -> bool:
        return option.direction == Qt.LayoutDirection.RightToLeft

    @staticmethod
    def _place(option: QStyleOptionViewItem, box: QRect) -> QRect:
        moved = box.translated(option.rect.left(), option.rect.top())
        return QStyle.visualRect(option.direction, option.rect, moved)
