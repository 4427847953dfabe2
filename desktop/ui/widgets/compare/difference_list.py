"""The list of differences: paragraph, quote, who said what; headings of kinds between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.models.difference_model import ENTRY_ROLE, HEADING_ROLE, DifferenceModel
from desktop.ui.theme import current
from desktop.ui.translate import number, tr
from desktop.ui.widgets.base import advance
from desktop.ui.widgets.compare.agreement_table import put
from desktop.ui.widgets.rows import paint_row, row_state

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.ui.models.difference_model import Entry
    from desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW, HEADING, INSET = 26, 30, 16


class DifferenceDelegate(QStyledItemDelegate):
    """Paints headings and differences."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        high = ROW if index.data(ENTRY_ROLE) is not None else HEADING
        return QSize(self.theme.px(200), self.theme.px(high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t, px, row, direction = self.theme.tokens, self.theme.px, option.rect, option.direction
        entry: Entry | None = index.data(ENTRY_ROLE)
        painter.save()
        try:
            if entry is None:
                words, count = index.data(HEADING_ROLE)
                font = self.theme.ui(12, 600)
                high = row.height() - px(4)
                box = QRect(row.left() + px(INSET), row.top() + px(4), row.width() - px(80), high)
                put(painter, direction, row, box, words, font, t.text2)
                box = box.translated(advance(font, words) + px(7), 0)
                put(painter, direction, row, box, number(count), self.theme.tabular(12), t.text3)
                return
            state = row_state(option)
            paint_row(painter, row.adjusted(px(8), 0, -px(8), 0), self.theme, state)
            quiet = state.quiet(self.theme)
            at = row.left() + px(INSET)
            place = QRect(at, row.top(), px(44), row.height())
            put(painter, direction, row, place, entry.place, self.theme.tabular(12), quiet)
            end = row.right() - px(INSET)
            middle = at + px(48) + round((end - at - px(48)) * 0.54)
            quote = QRect(at + px(48), row.top(), middle - px(12) - at - px(48), row.height())
            put(painter, direction, row, quote, entry.quote, self.theme.reading(14), t.text)
            who = QRect(middle, row.top(), end - middle, row.height())
            put(painter, direction, row, who, entry.who, self.theme.ui(12), t.text2)
        finally:
            painter.restore()


class DifferenceList(QListView):
    """The view on a DifferenceModel."""

    def __init__(self, model: DifferenceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.setModel(model)
        self.setItemDelegate(DifferenceDelegate(self.theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Compare", "Differences"))
        self.theme.changed.connect(self.doItemsLayout)
