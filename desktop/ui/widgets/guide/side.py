"""Beside a page of the guide: what there is to read, and what was found."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF

from desktop.ui.models.lines import ListModel
from desktop.ui.widgets.base import advance, elided
from desktop.ui.widgets.delegates.lines import LEADING, RowDelegate, part_of_row
from desktop.ui.widgets.row_view import ENTER, RowView
from desktop.ui.widgets.rows import paint_row, row_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from desktop.core.guide.book import Guide, Hit

    Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """A page, or a section of the page that is open: its place and its heading."""

    place: str
    words: str
    inner: bool = False


class SideModel(ListModel[Any]):
    """Entries or hits; a hit is spoken with the words around it."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item_at(index)
        if item is None:
            return None
        if role == ROW:
            return item
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            if isinstance(item, Entry):
                return item.words
            words = f"{item.before}{item.found}{item.after}"
            return words if role == Qt.ItemDataRole.DisplayRole else f"{item.title}: {words}"
        return None


class EntryDelegate(RowDelegate):
    size = (160, 28)

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ROW)
        px, t = self.theme.px, self.theme.tokens
        state = row_state(option)
        box: QRect = option.rect
        paint_row(painter, box.adjusted(0, 1, 0, -1), self.theme, state)
        font = self.theme.ui(12 if entry.inner else 13, 400 if entry.inner else state.weight)
        painter.setFont(font)
        painter.setPen(t.text2 if entry.inner else t.text)
        painter.setLayoutDirection(option.direction)
        lead = px(28 if entry.inner else 12)
        room = box.width() - lead - px(10)
        painter.drawText(part_of_row(option, lead, lead + room), LEADING, elided(font, entry.words, room))


class HitDelegate(RowDelegate):
    """Two lines: the section, and the words that were found with those around, set apart by weight and accent."""

    size = (160, 50)

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit = index.data(ROW)
        px = self.theme.px
        state = row_state(option)
        box: QRect = option.rect
        paint_row(painter, box.adjusted(0, 1, 0, -1), self.theme, state)
        painter.setLayoutDirection(option.direction)
        small = self.theme.ui(12, 500)
        at = partial(part_of_row, option)
        room = box.width() - px(22)
        painter.setFont(small)
        painter.setPen(state.quiet(self.theme))
        painter.drawText(at(px(12), px(12) + room).translated(0, -px(10)), LEADING, elided(small, hit.title, room))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._context(painter, hit, at(px(12), px(12) + room).translated(0, px(10)), mirrored)

    def _context(self, painter: QPainter, hit: Hit, box: QRect, mirrored: bool) -> None:
        """The words of the guide run from left to right whatever the desk does, so they are set by hand."""
        t = self.theme.tokens
        plain, strong = self.theme.ui(13), self.theme.ui(13, 600)
        words, room = hit.before, float(box.width())
        needed = advance(strong, hit.found)
        while words and advance(plain, words) + needed > room * 2 // 3:
            shorter = words.lstrip("…").partition(" ")[2]
            words = "…" + shorter if shorter else ""
        pieces: list[tuple[str, QFont, QColor]] = []
        for text, font, ink in ((words, plain, t.text), (hit.found, strong, t.accent), (hit.after, plain, t.text)):
            shown = elided(font, text, max(0, int(room))) if text and room > 0 else ""
            pieces.append((shown, font, ink))
            room -= QFontMetricsF(font).horizontalAdvance(shown)
        x = box.left() + (max(0.0, room) if mirrored else 0.0)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for shown, font, ink in pieces:
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(QRectF(x, box.top(), box.right() - x + 2, box.height()), flags, shown)
            x += QFontMetricsF(font).horizontalAdvance(shown)


class SideList(RowView):
    """``wanted`` carries what is in the row that was clicked, or on which Enter was pressed."""

    wanted = Signal(object)

    def __init__(self, name: str, delegate: type[RowDelegate], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.rows = SideModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(delegate(self.theme, self))
        self.clicked.connect(lambda index: self.wanted.emit(index.data(ROW)))
        self.restyle()

    def restyle(self) -> None:
        self.setViewportMargins(0, 0, 0, self.theme.px(6))
        super().restyle()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(100), self.theme.px(80))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.currentIndex().isValid():
            self.wanted.emit(self.currentIndex().data(ROW))
            return
        super().keyPressEvent(event)

    def choose(self, row: int) -> None:
        if 0 <= row < len(self.rows.items):
            self.setCurrentIndex(self.rows.index(row))

    @property
    def row(self) -> int:
        return self.currentIndex().row()


def contents_of(guide: Guide, page: str) -> list[Entry]:
    """All pages; the one that is open with its sections below it."""
    found: list[Entry] = []
    for name in guide.names:
        found.append(Entry(name, guide.page(name).title))
        if name == page:
            inner = [section for section in guide.page(name).sections if section.anchor and section.level == 2]
            found += [Entry(f"{name}#{each.anchor}", each.title, inner=True) for each in inner]
    return found


def row_of(entries: Sequence[Entry], place: str) -> int:
    """The row of a place, or of its page."""
    page = place.partition("#")[0]
    rows = [row for row, entry in enumerate(entries) if entry.place == place]
    return (rows or [row for row, entry in enumerate(entries) if entry.place == page] or [-1])[0]
