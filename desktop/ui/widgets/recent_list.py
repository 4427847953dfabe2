"""How a recent project stands in the list of the first page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import icons
from desktop.ui.models.recent_model import PROJECT_ROLE, STATE_ROLE, TROUBLE_ROLE, numbers_of, shown_path
from desktop.ui.moments import when
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import advance, elided
from desktop.ui.widgets.rows import paint_row, row_state

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter

    from desktop.ui.settings import RecentProject
    from desktop.ui.theme import Theme

HEIGHT = 70
#: A list narrower than this has no room for times and paths.
NARROW = 300


class RecentView(QListView):
    """The list; Enter opens, Space pins, Delete forgets, the menu key offers more."""

    opened = Signal(object)
    forgotten = Signal(object)
    pinned = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        index = self.currentIndex()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            self.forgotten.emit(index)
        elif key == Qt.Key.Key_Space and index.isValid():
            self.pinned.emit(index)
        else:
            super().keyPressEvent(event)


class RecentDelegate(QStyledItemDelegate):
    """Name and place at the leading edge, time and numbers at the trailing one."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        project: RecentProject = index.data(PROJECT_ROLE)
        trouble, state_words = str(index.data(TROUBLE_ROLE) or ""), str(index.data(STATE_ROLE) or "")
        missing = bool(trouble)
        t, px = self.theme.tokens, self.theme.px
        row: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        state = row_state(option)
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        try:
            paint_row(painter, row.adjusted(0, 1, 0, -1), self.theme, state)
            if not state.selected:
                painter.fillRect(row.left() + px(16), row.bottom(), row.width() - px(32), 1, t.line)
            quiet = state.quiet(self.theme)
            number = trouble or (
                tr("Welcome", "{numbers} · {state}", numbers=numbers_of(project), state=state_words)
                if state_words
                else numbers_of(project)
            )
            number_font = self.theme.ui(12, 500 if missing else 400)
            lines: tuple[tuple[int, str, QFont, QColor, str, QFont, QColor], ...] = (
                (
                    px(12),
                    project.name,
                    self.theme.ui(15, 500),
                    t.text3 if missing and not state.selected else t.text2 if missing else t.text,
                    when(project.opened_at),
                    self.theme.ui(12),
                    t.text2,
                ),
                (
                    px(35),
                    shown_path(project.path),
                    self.theme.ui(12),
                    quiet,
                    number,
                    number_font,
                    t.warn if missing else quiet,
                ),
            )
            whole = row.width() - px(32)
            if whole < px(NARROW):  # the name and what is in it or wrong with it; the tooltip has the rest
                first, second = lines
                lines = ((*first[:4], "", *first[5:]), (second[0], number, number_font, second[6], "", *second[5:]))
            signs = [*(["lock"] if project.encrypted else []), *(["star-full"] if project.pinned else [])]
            lock = px(22) * len(signs)
            for top, lead, lead_font, lead_ink, trail, trail_font, trail_ink in lines:
                after = min(advance(trail_font, trail), whole - px(96))
                before = whole - after - px(16) - lock
                for x, width, text, font, ink, at_end in (
                    (px(16), before, lead, lead_font, lead_ink, False),
                    (px(16) + whole - after, after, trail, trail_font, trail_ink, True),
                ):
                    box = QRect(row.left() + x, row.top() + top, width, px(22))
                    side = Qt.AlignmentFlag.AlignRight if at_end != mirrored else Qt.AlignmentFlag.AlignLeft
                    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
                    painter.setFont(font)
                    painter.setPen(ink)
                    where = QStyle.visualRect(direction, row, box)
                    painter.drawText(where, int(flags), isolate(elided(font, text, width)))
                if lock:
                    x = px(16) + min(before, advance(lead_font, lead)) + px(8)
                    for place, sign in enumerate(signs):
                        box = QRect(row.left() + x + place * px(22), row.top() + top, px(14), px(22))
                        icons.draw(painter, sign, QStyle.visualRect(direction, row, box), quiet, px(14))
                    lock = 0  # the second line has the whole width
        finally:
            painter.restore()
