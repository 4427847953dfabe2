"""The table of agreement: a line of column names, rows of 26, tabular figures, a mark beside alpha."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.models.agreement_model import DASH, ROW_ROLE, AgreementModel
from desktop.ui.theme import current
from desktop.ui.translate import isolate, listed, tr
from desktop.ui.widgets.base import advance, elided, shape
from desktop.ui.widgets.chips import paint_swatch
from desktop.ui.widgets.rows import paint_row, row_state
from desktop.ui.widgets.whole import tell_whole

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QPaintEvent

    from desktop.ui.models.agreement_model import AgreementLine
    from desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW, HEADING, HEAD = 26, 28, 30
INSET, EDGE = 16, 16
WIDTHS = {"percent": 46, "kappa": 52, "alpha": 66, "jaccard": 70}
TIGHT, TIGHT_BELOW = {"percent": 34, "kappa": 42, "alpha": 56, "jaccard": 60}, 460
MARK = 7
LEAST_NAME = 104
TITLES = {"percent": "%", "kappa": "κ", "alpha": "α", "jaccard": "overlap %"}


class Columns:
    """Where the columns stand, measured from the leading edge; the name takes what is left."""

    def __init__(self, theme: Theme, model: AgreementModel, width: int) -> None:
        px = theme.px
        font = theme.tabular(12)
        longest = max((line.counts for line in model.lines), key=len, default="")
        tight = width < px(TIGHT_BELOW)
        self.counts = max(px(40 if tight else 54), advance(font, longest) + px(14))
        widths = TIGHT if tight else WIDTHS
        self.boxes: dict[str, tuple[int, int]] = {}
        wanted = {measure.id: px(widths.get(measure.id, 56)) for measure in model.measures}
        room = width - px(INSET + EDGE + LEAST_NAME) - self.counts
        for key in ("percent", "kappa"):  # what tells least gives way to the names; the tooltip has all
            if sum(wanted.values()) > room:
                wanted.pop(key, None)
        at = width - px(EDGE)
        for measure in reversed(model.measures):
            if measure.id not in wanted:
                continue
            wide = wanted[measure.id]
            at -= wide
            self.boxes[measure.id] = (at, wide)
        self.counts_at = at - self.counts
        self.name_end = self.counts_at


class AgreementHead(QWidget):
    """The names of the columns."""

    def __init__(self, view: AgreementView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.letters = ""
        self.theme = view.theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.theme.changed.connect(self.updateGeometry)

    def set_letters(self, letters: str) -> None:
        self.letters = letters
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self.theme.px(HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            t, px = self.theme.tokens, self.theme.px
            model = self.view.agreement
            columns = Columns(self.theme, model, self.view.viewport().width())
            # Where the scroll bar stands before the rows, their names begin behind it.
            before = self.view.viewport().mapTo(self.view, QPoint(0, 0)).x()
            row = QRect(before, 0, self.view.viewport().width(), self.height())
            font = self.theme.ui(11, 500)
            cells = [(px(INSET), columns.name_end - px(INSET), tr("Compare", "Code"), False)]
            cells.append((columns.counts_at, columns.counts, self.letters, True))
            for measure in model.measures:
                if measure.id not in columns.boxes:
                    continue
                at, wide = columns.boxes[measure.id]
                room = wide - (px(MARK + 8) if measure.id == "alpha" else 0)
                cells.append((at, room, tr("Compare", TITLES.get(measure.id, measure.symbol)), True))
            tell_whole(self, "\n".join(words for _at, _wide, words, _end in cells))
            said = listed(words for _at, _wide, words, _end in cells)
            if said != self.accessibleName():
                self.setAccessibleName(said)
            for at, wide, words, at_end in cells:
                put(
                    painter,
                    self.layoutDirection(),
                    row,
                    QRect(at, 0, wide, self.height()),
                    words,
                    font,
                    t.text3,
                    at_end,
                )
            painter.fillRect(row.left() + px(INSET), self.height() - 1, row.width() - px(INSET) - px(EDGE), 1, t.line)
        finally:
            painter.end()


def put(
    painter: QPainter,
    direction: Qt.LayoutDirection,
    row: QRect,
    box: QRect,
    words: str,
    font: QFont,
    ink: QColor,
    at_end: bool = False,
) -> None:
    """Paint one line of text into a box that is measured from the leading edge of ``row``."""
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if at_end != mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.setFont(font)
    painter.setPen(ink)
    where = QStyle.visualRect(direction, row, box)
    painter.drawText(where, int(flags), isolate(elided(font, words, box.width())))


class AgreementDelegate(QStyledItemDelegate):
    """Paints headings and rows."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: AgreementLine = index.data(ROW_ROLE)
        return QSize(self.theme.px(200), self.theme.px(HEADING if line.heading else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: AgreementLine = index.data(ROW_ROLE)
        t, px, row, direction = self.theme.tokens, self.theme.px, option.rect, option.direction
        model = index.model()
        assert isinstance(model, AgreementModel)
        painter.save()
        try:
            if line.heading:
                box = QRect(row.left() + px(INSET), row.top() + px(2), row.width() - px(40), row.height() - px(2))
                put(painter, direction, row, box, line.name, self.theme.ui(12, 600), t.text2)
                return
            state = row_state(option)
            paint_row(painter, row.adjusted(px(8), 0, -px(8), 0), self.theme, state)
            if line.total:
                painter.fillRect(row.left() + px(INSET), row.top(), row.width() - px(INSET + EDGE), 1, t.line)
            columns = Columns(self.theme, model, row.width())
            at = row.left() + px(INSET) + line.depth * px(16)
            side = px(10)
            if line.swatch:
                box = QRect(at, row.top() + (row.height() - side) // 2, side, side)
                colour = None if line.colour is None else self.theme.code_colour(line.colour)
                paint_swatch(painter, QStyle.visualRect(direction, row, box), colour, self.theme)
                at += side + px(7)
            ink = t.text if any(cell != DASH for _key, cell in line.cells) else t.text2
            name = QRect(at, row.top(), row.left() + columns.name_end - at, row.height())
            weight = 500 if line.total or state.selected else 400
            put(painter, direction, row, name, line.name, self.theme.ui(13, weight), ink)
            counts = QRect(row.left() + columns.counts_at, row.top(), columns.counts, row.height())
            put(painter, direction, row, counts, line.counts, self.theme.tabular(12), t.text2, True)
            for key, cell in line.cells:
                if key in columns.boxes:
                    self._cell(painter, row, direction, line, key, cell, columns, state.quiet(self.theme))
        finally:
            painter.restore()

    def _cell(
        self,
        painter: QPainter,
        row: QRect,
        direction: Qt.LayoutDirection,
        line: AgreementLine,
        key: str,
        cell: str,
        columns: Columns,
        quiet: QColor,
    ) -> None:
        t, px = self.theme.tokens, self.theme.px
        at, wide = columns.boxes[key]
        alpha = key == "alpha"
        room = wide - (px(MARK + 8) if alpha else 0)
        box = QRect(row.left() + at, row.top(), room, row.height())
        ink = quiet if cell == DASH else t.text
        put(painter, direction, row, box, cell, self.theme.tabular(12, 600 if alpha else 400), ink, True)
        if alpha and line.mark is not None:
            side = px(MARK)
            spot = QRect(row.left() + at + wide - side, row.top() + (row.height() - side) // 2, side, side)
            circle = QStyle.visualRect(direction, row, spot)
            if line.mark:
                shape(painter, circle, side / 2, t.text)
            else:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(t.warn, 1.5 * self.theme.scale))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(circle)


class AgreementView(QListView):
    """The rows; ``agreement`` is their model."""

    def __init__(self, model: AgreementModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.agreement = model
        self.setModel(model)
        self.setItemDelegate(AgreementDelegate(self.theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Compare", "Agreement by code"))
        self.theme.changed.connect(self.doItemsLayout)
