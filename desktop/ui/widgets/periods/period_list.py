"""Periods one below the other on one axis: names, EDTF, bars, how often each was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QWidget

from desktop.ui.models.period_model import ROW
from desktop.ui.translate import isolate, listed, number, tr
from desktop.ui.widgets.base import elided
from desktop.ui.widgets.coding_palette.period_rows import Columns, PeriodPainter
from desktop.ui.widgets.rows import RowState, paint_row, row_state

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QStyleOptionViewItem

    from desktop.ui.models.period_model import PeriodModel, PeriodRow
    from desktop.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT, HEAD, SIDE = 44, 46, 24
_VCENTRE = Qt.AlignmentFlag.AlignVCenter
_LEADING, _TRAILING = _VCENTRE | Qt.AlignmentFlag.AlignLeading, _VCENTRE | Qt.AlignmentFlag.AlignTrailing


def columns(theme: Theme, width: int) -> Columns:
    """Where things stand in a row of this width; without room there is no EDTF, then hardly an axis."""
    px = theme.px
    end = width - px(SIDE)
    axis_end = end - px(84)
    axis = max(px(180), round(width * 0.46))
    edtf = axis - px(118) if width >= px(620) else axis - px(8)
    return Columns(px(SIDE), edtf, min(axis, axis_end - px(60)), axis_end, end)


class AxisHead(QWidget):
    """The years above the list, in its columns."""

    def __init__(self, model: PeriodModel, theme: Theme, view: PeriodList, parent: QWidget) -> None:
        super().__init__(parent)
        self.model, self.theme, self.view = model, theme, view
        self.setFixedHeight(theme.px(HEAD))
        theme.changed.connect(self._restyle)
        model.modelReset.connect(self.update)
        every = (tr("Periods", "Period"), tr("Periods", "EDTF"), tr("Periods", "Segments"))
        self.setAccessibleName(listed(every))
        self.setToolTip("\n".join(every))

    def _restyle(self) -> None:
        self.setFixedHeight(self.theme.px(HEAD))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            px, t = self.theme.px, self.theme.tokens
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(self.rect(), t.page)
            area = QRect(self.view.viewport().x(), 0, self.view.viewport().width(), self.height())
            pen = PeriodPainter(painter, self.theme, area, self.model.axis)
            at = pen.columns = columns(self.theme, area.width())
            painter.fillRect(0, self.height() - 1, self.width(), 1, t.line)
            if self.model.axis is not None:
                pen.scale(px(10))
            if not self.model.rows:
                return
            painter.setFont(self.theme.ui(12))
            painter.setPen(t.text3)

            def words(begin: int, end: int, flags: Qt.AlignmentFlag, said: str) -> None:
                logical = QRect(area.left() + begin, px(8), end - begin, px(28))
                said = elided(self.theme.ui(12), said, logical.width())
                painter.drawText(QStyle.visualRect(self.layoutDirection(), area, logical), flags, isolate(said))

            words(at.name, at.edtf - px(8), _LEADING, tr("Periods", "Period"))
            if at.axis - at.edtf > px(40):
                words(at.edtf, at.axis - px(8), _LEADING, tr("Periods", "EDTF"))
            words(at.axis_end + px(18), at.end, _TRAILING, tr("Periods", "Segments"))
        finally:
            painter.end()


class PeriodDelegate(QStyledItemDelegate):
    """Paints one period."""

    def __init__(self, model: PeriodModel, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self.model, self.theme = model, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.theme.px(300), self.theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PeriodRow | None = index.data(ROW)
        if row is None:
            return
        state = row_state(option)
        painter.save()
        try:
            painter.setLayoutDirection(option.direction)
            self._row(painter, option.rect, row, state)
        finally:
            painter.restore()

    def _row(self, painter: QPainter, rect: QRect, row: PeriodRow, state: RowState) -> None:
        px, t = self.theme.px, self.theme.tokens
        paint_row(painter, rect.adjusted(px(8), 1, -px(8), -1), self.theme, state)
        pen = PeriodPainter(painter, self.theme, rect, self.model.axis)
        at = pen.columns = columns(self.theme, rect.width())
        self._grid(painter, rect, at)

        def line(
            begin: int,
            end: int,
            top: int,
            high: int,
            words: str,
            font: QFont,
            ink: QColor,
            flags: Qt.AlignmentFlag = _LEADING,
        ) -> None:
            logical = QRect(rect.left() + begin, rect.top() + top, max(0, end - begin), high)
            painter.setFont(font)
            painter.setPen(ink)
            box = QStyle.visualRect(painter.layoutDirection(), rect, logical)
            painter.drawText(box, flags, isolate(elided(font, words, box.width())))

        quiet = state.quiet(self.theme)
        ink = t.text if row.code.in_use else t.text3
        also = row.also if row.code.in_use else tr("Periods", "retired")
        name = self.theme.ui(13, state.weight)
        high = rect.height()
        if also:
            line(at.name, at.edtf - px(8), px(4), px(20), row.code.name, name, ink)
            line(at.name, at.edtf - px(8), px(22), px(18), also, self.theme.ui(12), quiet)
        else:
            line(at.name, at.edtf - px(8), 0, high, row.code.name, name, ink)
        if at.axis - at.edtf > px(40):
            words = row.edtf if row.own or not row.edtf else f"({row.edtf})"
            line(at.edtf, at.axis - px(8), 0, high, words, self.theme.ui(12), t.text2 if row.own else quiet)
        if row.bounds is not None:
            logical = QRect(rect.left() + at.axis, rect.top() + (high - px(9)) // 2, at.axis_end - at.axis, px(9))
            strip = QStyle.visualRect(painter.layoutDirection(), rect, logical)
            pen.bar(row.bounds, strip, t.accent if state.selected else t.text3 if row.own else t.line2)
        elif not row.edtf:
            line(at.axis + px(6), at.axis_end, 0, high, tr("Periods", "no dates"), self.theme.ui(12), quiet)
        line(at.axis_end, at.end, 0, high, number(row.uses), self.theme.tabular(12), quiet, _TRAILING)

    def _grid(self, painter: QPainter, rect: QRect, at: Columns) -> None:
        """A faint line down from every year that the axis names."""
        if self.model.axis is None:
            return
        first, last, step = self.model.axis
        for year in range(first, last + 1, step):
            x = at.axis + round((year - first) / max(1, last - first) * (at.axis_end - at.axis))
            logical = QRect(rect.left() + x, rect.top(), 1, rect.height())
            painter.fillRect(QStyle.visualRect(painter.layoutDirection(), rect, logical), self.theme.tokens.line)


class PeriodList(QListView):
    """The list; Enter and a double click are for whoever holds it (``activated``)."""

    def __init__(self, model: PeriodModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setModel(model)
        self.delegate = PeriodDelegate(model, theme, self)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Periods", "Periods in time"))
        theme.changed.connect(self.scheduleDelayedItemsLayout)
