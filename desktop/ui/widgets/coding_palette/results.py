"""The list of what is offered: codes with their matched letters, or a reading with the periods that are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.core.text import Utf16Map
from desktop.ui import icons
from desktop.ui.models.palette_rows import ROW, PaletteModel, Row, RowKind, also_said
from desktop.ui.translate import joined, number, tr
from desktop.ui.widgets.base import advance
from desktop.ui.widgets.chips import paint_swatch
from desktop.ui.widgets.coding_palette import period_rows
from desktop.ui.widgets.coding_palette.period_rows import PeriodPainter
from desktop.ui.widgets.rows import RowState, paint_row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

CODE_ROW = 32
MARGIN = 6


class ResultDelegate(QStyledItemDelegate):
    """Paints one row of the palette."""

    def __init__(self, parent: QWidget, theme: Theme, model: PaletteModel) -> None:
        super().__init__(parent)
        self.theme, self.model = theme, model

    def row_height(self, place: int) -> int:
        """Height of a row with what stands above and below it."""
        px, rows = self.theme.px, self.model.results.rows
        row = rows[place]
        if row.kind is RowKind.CODE:
            return px(CODE_ROW)
        heading, axis = period_rows.before(rows, place)
        own = period_rows.READING if row.kind is RowKind.READING else period_rows.PERIOD
        return px(own) + (px(period_rows.HEADING) if heading else 0) + (px(period_rows.AXIS) if axis else 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.theme.px(200), self.row_height(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row | None = index.data(ROW)
        if row is None:
            return
        flag = QStyle.StateFlag
        chosen, hover = bool(option.state & flag.State_Selected), bool(option.state & flag.State_MouseOver)
        state = RowState(selected=chosen, hover=hover)
        painter.save()
        try:
            painter.setLayoutDirection(option.direction)
            if row.kind is RowKind.CODE:
                self._code(painter, option.rect, row, state)
            else:
                self._period(painter, option.rect, index.row(), row, state)
        finally:
            painter.restore()

    def _code(self, painter: QPainter, rect: QRect, row: Row, state: RowState) -> None:
        px, t = self.theme.px, self.theme.tokens
        paint_row(painter, rect.adjusted(px(8), 1, -px(8), -1), self.theme, state)

        def at(left: int, width: int) -> QRect:
            logical = QRect(rect.left() + left, rect.top(), width, rect.height())
            return QStyle.visualRect(painter.layoutDirection(), rect, logical)

        side = px(10)
        swatch = at(px(18), side)
        swatch.setTop(rect.top() + (rect.height() - side) // 2)
        swatch.setHeight(side)
        paint_swatch(painter, swatch, None if row.colour is None else self.theme.code_colour(row.colour), self.theme)
        left, right = px(38), rect.width() - px(16)
        quiet = self.theme.ui(12)
        path = joined("  ·  ", (row.edtf, row.path)) if row.edtf and row.edtf != row.name else row.path
        if row.ticked or row.given:
            icons.draw(painter, "check", at(right - px(14), px(14)), t.accent if row.ticked else t.ok, px(14))
        if any(each.ticked or each.given for each in self.model.results.rows):
            right -= px(20)
        if any(each.uses for each in self.model.results.rows):
            right = self._uses(painter, at, right, row, state)
        shown, lead = self._shown(row)
        name_width = advance(self.theme.ui(13, 600), lead + shown) + 2
        path_width = min(advance(quiet, path) + 2, max(right - left - name_width - px(12), (right - left) // 3))
        painter.setFont(quiet)
        painter.setPen(state.quiet(self.theme))
        words = QFontMetrics(quiet).elidedText(path, Qt.TextElideMode.ElideLeft, path_width)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(at(right - path_width, path_width), flags, words)
        self._name(painter, at(left, max(0, right - path_width - px(12) - left)), row, state)

    def _uses(self, painter: QPainter, at: Callable[[int, int], QRect], right: int, row: Row, state: RowState) -> int:
        """How often the code was given, in a column of its own; returns where the rest ends."""
        font, words = self.theme.tabular(12), number(row.uses) if row.uses else ""
        wide = max(self.theme.px(22), advance(font, words) + 2)
        painter.setFont(font)
        painter.setPen(state.quiet(self.theme))
        painter.drawText(at(right - wide, wide), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, words)
        return right - wide - self.theme.px(4)

    @staticmethod
    def _shown(row: Row) -> tuple[str, str]:
        """The words in which letters matched, and what stands before them."""
        if not row.also:
            return row.name, ""
        before, _, _after = also_said("\0").partition("\0")
        return row.also, f"{row.name}   {before}"

    def _name(self, painter: QPainter, box: QRect, row: Row, state: RowState) -> None:
        """The name on one line, matched letters in accent and bold; shaped as a whole, so that any script joins."""
        font = self.theme.ui(13, state.weight)
        shown, lead = self._shown(row)
        name = lead + shown
        if advance(self.theme.ui(13, 600), name) > box.width():
            name = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, box.width())
        layout = QTextLayout(name, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats([*self._quiet(lead, row, state), *self._formats(name, lead + shown, len(lead), row)])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(1, box.width()))
        layout.endLayout()
        left = box.left()
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = box.right() + 1 - round(line.naturalTextWidth())
        # A right-to-left name may lie flush with the far edge of its line: move it to where names begin here.
        left -= round(line.naturalTextRect().left())
        painter.setPen(self.theme.tokens.text)
        layout.draw(painter, QPointF(left, box.top() + (box.height() - line.height()) / 2))

    def _quiet(self, lead: str, row: Row, state: RowState) -> list[QTextLayout.FormatRange]:
        """What stands between a name and the further name by which it was found is quieter than both."""
        if not lead:
            return []
        piece = QTextLayout.FormatRange()
        begin = len(row.name.encode("utf-16-le")) // 2
        piece.start, piece.length = begin, len(lead.encode("utf-16-le")) // 2 - begin
        piece.format = QTextCharFormat()
        piece.format.setForeground(state.quiet(self.theme))
        return [piece]

    def _formats(self, shown: str, whole: str, lead: int, row: Row) -> list[QTextLayout.FormatRange]:
        """The matched letters of the words that begin ``lead`` code points into the whole line."""
        if not row.matched:
            return []
        bold = QTextCharFormat()
        bold.setFontWeight(600)
        bold.setForeground(self.theme.tokens.accent)
        edge = Utf16Map(whole)
        last = edge.to_utf16(len(whole)) if shown == whole else len(shown.encode("utf-16-le")) // 2 - 1
        found = []
        for start, end in _runs(row.matched):
            piece = QTextLayout.FormatRange()
            begin, stop = edge.to_utf16(lead + start), min(edge.to_utf16(lead + end), last)
            if begin < stop:
                piece.start, piece.length = begin, stop - begin
                piece.format = bold
                found.append(piece)
        return found

    def _period(self, painter: QPainter, rect: QRect, place: int, row: Row, state: RowState) -> None:
        px, t, results = self.theme.px, self.theme.tokens, self.model.results
        pen = PeriodPainter(painter, self.theme, rect, results.axis)
        heading, axis = period_rows.before(results.rows, place)
        top = 0
        if heading:
            if row.kind is RowKind.READING:
                question = results.question
                words = tr("Periods", question) if question else tr("Palette", "Reading")
                pen.heading(words, 0, t.warn if question else None)
            else:
                pen.heading(tr("Palette", "Periods you already have"), 0)
            top = px(period_rows.HEADING)
        if axis and row.kind is RowKind.PERIOD:
            pen.scale(top)
            top += px(period_rows.AXIS)
        high = px(period_rows.READING if row.kind is RowKind.READING else period_rows.PERIOD)
        card = QRect(rect.left() + px(8), rect.top() + top, rect.width() - 2 * px(8), high)
        paint_row(painter, card, self.theme, state)
        if row.kind is RowKind.PERIOD:
            pen.period(row, top, state.selected)
            return
        pen.reading(row, top, state.selected)
        if axis:
            pen.scale(top + high)


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Ascending places as half-open runs."""
    runs: list[tuple[int, int]] = []
    for each in places:
        if runs and runs[-1][1] == each:
            runs[-1] = runs[-1][0], each + 1
        else:
            runs.append((each, each + 1))
    return runs


class ResultsView(QListView):
    """The rows; one of them is always highlighted. It never takes the focus from the line above."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget, theme: Theme, model: PaletteModel) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows = model
        self.painter_of_rows = ResultDelegate(self, theme, model)
        self.setModel(model)
        self.setItemDelegate(self.painter_of_rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(tr("Palette", "What fits"))
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, self.theme.tokens.raised)
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()

    def content_height(self) -> int:
        """Height of all rows in pixels."""
        return sum(self.painter_of_rows.row_height(place) for place in range(self.rows.rowCount()))

    @property
    def highlighted(self) -> int:
        """The place of the highlighted row, -1 when there is none."""
        return self.currentIndex().row()

    def highlight(self, place: int) -> None:
        count = self.rows.rowCount()
        if count:
            index = self.rows.index(max(0, min(place, count - 1)))
            self.setCurrentIndex(index)
            self.scrollTo(index)
            if index.row() == 0:
                self.scrollToTop()
