"""What the delegates of lists share: the guard around painting, a height that all rows have, places within a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter

    from desktop.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
TRAILING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing


class RowDelegate(QStyledItemDelegate):
    """Paints rows itself in ``paint_item``; the painter is put back afterwards, whatever went wrong there.

    ``size`` is the width that a row would like and its height, in pixels at 100 %.
    """

    size = (200, 32)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        wide, high = self.size
        return QSize(self.theme.px(wide), self.theme.px(high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        try:
            self.paint_item(painter, option, index)
        finally:
            painter.restore()

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint what stands in a row."""
        raise NotImplementedError


def part_of_row(option: QStyleOptionViewItem, left: int, right: int, high: int | None = None) -> QRect:
    """A part of a row, from ``left`` to ``right`` of its leading edge; ``high`` in its middle, or as high as it is."""
    row: QRect = option.rect
    high = row.height() if high is None else high
    logical = QRect(row.x() + left, row.y() + (row.height() - high) // 2, max(0, right - left), high)
    return QStyle.visualRect(option.direction, row, logical)
