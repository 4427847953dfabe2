"""The sets of answers as a small list at the passage: found by typing, given by Enter or by their number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle

from desktop.ui import icons
from desktop.ui.actions.shown_keys import shown_key
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import advance, elided, shape
from desktop.ui.widgets.coding_palette.placing import find_place, laid
from desktop.ui.widgets.command_palette import SHOWN, Command, CommandDelegate, CommandPalette
from desktop.ui.widgets.key_hint import cap_size, paint_cap

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    Index = QModelIndex | QPersistentModelIndex

WIDEST, GAP = 460, 6


class SetDelegate(CommandDelegate):
    """A row of 32: the number as a key, the name, its answers in quiet words."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        command, matched = index.data(Qt.ItemDataRole.UserRole)
        t, px = self.theme.tokens, self.theme.px
        box: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        try:
            painter.setLayoutDirection(direction)
            if chosen:
                shape(painter, box.adjusted(px(8), 0, -px(8), 0), px(5), t.soft)

            def at(left: int, width: int, high: int = box.height()) -> QRect:
                logical = QRect(box.left() + left, box.top() + (box.height() - high) // 2, width, high)
                return QStyle.visualRect(direction, box, logical)

            if command.key:
                size = cap_size(self.theme, command.key)
                paint_cap(painter, at(px(17), size.width(), size.height()), command.key, self.theme)
            else:
                icons.draw(painter, command.icon, at(px(18), px(16)), t.text2, px(16))
            start, end = px(44), box.width() - px(18)
            plain = self.theme.ui(13)
            wide = min(advance(plain, command.name), (end - start) * 3 // 5)
            name = elided(plain, command.name, wide)
            mirrored = direction == Qt.LayoutDirection.RightToLeft
            self._draw_name(painter, name, matched, at(start, wide + px(2)), t.text, mirrored)
            start += wide + px(14)
            quiet = self.theme.ui(12)
            painter.setFont(quiet)
            painter.setPen(t.text2 if chosen else t.text3)
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
            painter.drawText(at(start, end - start), align, isolate(elided(quiet, command.kind, end - start)))
        finally:
            painter.restore()


class AnswerSetMenu(CommandPalette):
    """``open_below`` shows it under the passage, on the text column."""

    def __init__(self, window: QWidget, gather: Callable[[], list[Command]]) -> None:
        super().__init__(window, gather)
        self.list.setItemDelegate(SetDelegate(self.theme, self.list))
        name = tr("Answers", "Give a set of answers")
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self.list.setAccessibleName(tr("Answers", "Sets of answers"))
        self.nothing.setWordWrap(True)

    def open_below(self, anchor: QRect, column: QRect) -> None:
        """``anchor`` is the passage and ``column`` the text column, both in the window's coordinates."""
        px = self.theme.px
        some = any(command.key for command in self.gather())
        key = isolate(shown_key("answer.name_set") or tr("Actions", "Name these answers…"))
        none = tr("Answers", "No sets yet. Answer a passage, then name its answers with {key}.", key=key)
        self.nothing.setText(tr("Answers", "No set fits.") if some else none)
        self.open_at(QRect(column.left(), 0, column.width(), 1))
        self.highest = min(self.highest, px(70 + SHOWN * 32))
        self.resize(min(self.width(), px(WIDEST)), self.height())
        self.search("")
        self.place_below(anchor, column)

    def place_below(self, anchor: QRect, column: QRect) -> None:
        """Stand under the passage, or above it where only there is room."""
        px = self.theme.px
        place = find_place(
            self.over.rect().adjusted(px(8), px(8), -px(8), -px(8)),
            column,
            anchor,
            wanted=self.height(),
            gap=px(GAP),
            narrowest=self.width(),
            widest=self.width(),
            mirrored=self.isRightToLeft(),
        )
        box = laid(place, self.over.rect(), self.height(), self.height())
        self.move(box.left(), box.top())

    def search(self, text: str) -> None:
        super().search(text)
        sets = any(command.key or command.kind for command, _matched in self.model.rows)
        if not text.strip() and not sets:
            self.nothing.show()  # above the one row that leads to all sets
            self.resize(self.width(), self.height() + self.nothing.heightForWidth(self.width() - self.theme.px(20)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and not self.field.text():
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if not held and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
                if event.type() == QEvent.Type.KeyPress:
                    self._give(str(event.key() - Qt.Key.Key_0))
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _give(self, number: str) -> None:
        for row, (command, _matched) in enumerate(self.model.rows):
            if command.key == number:
                self.run_index(self.model.index(row))
                return
