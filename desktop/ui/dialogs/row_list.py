"""A list of rows of one line each, under headings: who codes, which action has which key."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui.models.lines import ListModel
from desktop.ui.translate import listed
from desktop.ui.widgets.base import advance, elided
from desktop.ui.widgets.chips import paint_initial
from desktop.ui.widgets.delegates.lines import LEADING, TRAILING, RowDelegate, part_of_row
from desktop.ui.widgets.key_hint import cap_size, paint_cap
from desktop.ui.widgets.row_view import PageFrame, PageRowBox
from desktop.ui.widgets.rows import paint_row, row_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QItemSelection
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from desktop.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

LINE = Qt.ItemDataRole.UserRole
HEIGHT = 32


@dataclass(frozen=True, slots=True)
class Line:
    """One row: an initial or icon, words, and at the trailing edge a quiet detail or key caps.

    A ``heading`` stands over the rows after it and cannot be chosen.
    """

    key: object
    words: str
    detail: str = ""
    initial: str = ""
    filled: bool = False
    icon: str = ""
    keys: tuple[str, ...] = ()
    heading: bool = False
    serif: bool = False  # the words are a source's
    family: str = ""  # the words are shown in this type face


class LineModel(ListModel[Line]):
    """Lines that are replaced as a whole, or one by one."""

    @property
    def lines(self) -> list[Line]:
        return self.items

    def key_of(self, item: Line) -> object:
        return item.key

    def is_heading(self, item: Line) -> bool:
        return item.heading

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.item_at(index)
        if line is None:
            return None
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return listed(part for part in (line.words, line.detail, *line.keys) if part)
        return None


class _Delegate(RowDelegate):
    size = (120, HEIGHT)

    def __init__(self, theme: Theme, parent: QWidget, pad: int) -> None:
        super().__init__(theme, parent)
        self.pad = pad

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        px, t = self.theme.px, self.theme.tokens
        box: QRect = option.rect
        width = box.width()
        at = partial(part_of_row, option)
        painter.setLayoutDirection(option.direction)
        if line.heading:
            font = self.theme.ui(12, 600)
            painter.setFont(font)
            painter.setPen(t.text2)
            painter.drawText(at(px(8), width - px(8)), LEADING, elided(font, line.words, width - px(16)))
            return
        state = row_state(option)
        paint_row(painter, box.adjusted(0, 1, 0, -1), self.theme, state)
        start, end = px(self.pad), width - px(self.pad)
        if line.initial:
            side = px(20)
            paint_initial(painter, at(start, start + side, side), line.initial, self.theme, filled=line.filled)
            start += side + px(10)
        elif line.icon:
            side = px(20)
            icons.draw(painter, line.icon, at(start, start + side), t.text2, px(icons.SIZE))
            start += side + px(10)
        for key in line.keys:
            size = cap_size(self.theme, key)
            paint_cap(painter, at(end - size.width(), end, size.height()), key, self.theme)
            end -= size.width() + px(6)
        if line.detail:
            font = self.theme.tabular(12)
            room = min(advance(font, line.detail), (end - start) // 2)
            painter.setFont(font)
            painter.setPen(state.quiet(self.theme))
            painter.drawText(at(end - room, end), TRAILING, elided(font, line.detail, room))
            end -= room + px(12)
        font = self.theme.reading(15) if line.serif else self.theme.ui(13, state.weight)
        if line.family:
            font = QFont(self.theme.reading(15))
            font.setFamilies([line.family, *font.families()])
        painter.setFont(font)
        painter.setPen(t.text)
        painter.drawText(at(start, end - px(4)), LEADING, elided(font, line.words, end - px(4) - start))


class RowList(PageRowBox):
    """The list in its frame; ``picked`` carries the key of the row that is chosen, ``acted`` of one double-clicked.

    On a ``page`` it has no frame and reaches from edge to edge: its words stand 16 pixels from them.
    """

    picked = Signal(object)
    acted = Signal(object)
    wide, high = 300, HEIGHT

    def __init__(self, name: str, parent: QWidget | None = None, *, rows: int = 6, page: bool = False) -> None:
        super().__init__(name, parent, count=rows)
        if page:
            self.edge = 8
            self.restyle()
        self.lines = LineModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(self.theme, self, 8 if page else 10))
        self.selectionModel().selectionChanged.connect(self._selected)
        self.doubleClicked.connect(lambda index: self.acted.emit(index.data(LINE).key))

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines and keep the choice where its key is still there."""
        kept = self.present
        self.lines.replace_items(lines)
        if kept is not None:
            self.choose(kept)

    @property
    def present(self) -> Any:
        chosen = self.selectionModel().selectedIndexes()
        return chosen[0].data(LINE).key if chosen else None

    def choose(self, key: object) -> bool:
        """Choose the row with this key; False when there is none."""
        for row, line in enumerate(self.lines.lines):
            if line.key == key and not line.heading:
                self.setCurrentIndex(self.lines.index(row))
                return True
        return False

    def choose_first(self) -> None:
        for row, line in enumerate(self.lines.lines):
            if not line.heading:
                self.setCurrentIndex(self.lines.index(row))
                return

    def step(self, by: int) -> None:
        """Choose the next row (1) or the one before (-1), over headings."""
        row = self.currentIndex().row() + by
        while 0 <= row < len(self.lines.lines):
            if not self.lines.lines[row].heading:
                self.setCurrentIndex(self.lines.index(row))
                return
            row += by

    def _selected(self, _new: QItemSelection, _old: QItemSelection) -> None:
        self.picked.emit(self.present)


class Framed(PageFrame):
    """A frame around a list, or around words, which want a ``pad`` of pixels at 100 %."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None, *, pad: int = 0) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(2 + self.theme.px(side) for side in (pad, pad // 2, pad // 2, pad // 2)))
        column.addWidget(inside)
        self.setFocusProxy(inside)
        self.watch(inside)
