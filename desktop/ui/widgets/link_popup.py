"""The list below two opening brackets in a memo: what the link may lead to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui.models.link_choices import CHOICE, ICONS, Choice, LinkChoices
from desktop.ui.theme import current
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import advance, elided
from desktop.ui.widgets.labels import Label, Surface
from desktop.ui.widgets.rows import paint_row, row_state

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.ui.session import Session

    Index = QModelIndex | QPersistentModelIndex

WIDTH, ROWS, ROW = 460, 8, 30


class _Delegate(QStyledItemDelegate):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = current()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice = index.data(CHOICE)
        px, t, way = self.theme.px, self.theme.tokens, option.direction
        row: QRect = option.rect
        state = replace(row_state(option), active=True)  # the text keeps the keyboard
        painter.save()
        try:
            paint_row(painter, row.adjusted(px(4), 1, -px(4), -1), self.theme, state)
            mark = px(icons.SIZE)
            box = QRect(row.left() + px(12), row.top(), mark, row.height())
            icons.draw(painter, ICONS[choice.goal.kind], QStyle.visualRect(way, row, box), t.text2, mark)
            at = px(12) + mark + px(8)
            room = row.width() - at - px(12)
            font = self.theme.ui(13, state.weight)
            words = elided(font, choice.words, room)
            used = advance(font, words)
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.setFont(font)
            painter.setPen(t.text)
            box = QRect(row.left() + at, row.top(), used + 2, row.height())
            painter.drawText(QStyle.visualRect(way, row, box), align, isolate(words))
            left = room - used - px(12)
            if left > px(40) and choice.detail:
                small = self.theme.ui(12)
                painter.setFont(small)
                painter.setPen(state.quiet(self.theme))
                box = QRect(row.left() + at + used + px(12), row.top(), left, row.height())
                painter.drawText(QStyle.visualRect(way, row, box), align, isolate(elided(small, choice.detail, left)))
        finally:
            painter.restore()


class LinkPopup(Surface):
    """Laid over the window; the keyboard stays with the text, which hands its keys on with ``step`` and ``take``."""

    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("raised", parent, radius=8)
        self.model = LinkChoices(session, self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Memos", "What the link leads to"))
        self.hint = Label("", self, role="text3", size=11)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda index: self.chosen.emit(index.data(CHOICE)))
        self.model.modelReset.connect(self._reset)
        self.reading = QTimer(self, interval=0)
        self.reading.timeout.connect(self._read_on)
        self.hide()

    def _read_on(self) -> None:
        if not self.isVisible() or not self.model.read_on():
            self.reading.stop()

    def _reset(self) -> None:
        if self.model.shown:
            self.list.setCurrentIndex(self.model.index(0))
        self._say()

    def _say(self) -> None:
        none = tr("Memos", "Nothing is called so.")
        keys = tr("Memos", "{enter} links, {esc} leaves", enter=isolate("Enter"), esc=isolate("Esc"))
        self.hint.setText(keys if self.model.shown else none)

    def open(self, words: str, spot: QRect) -> None:
        """Show it beside a spot of the window, searching for the words."""
        fresh = not self.isVisible()
        self.model.words = words
        if fresh:
            self.model.reload()
            self.reading.start()
        self.model.find(words)
        self._say()
        self._settle(spot)
        self.show()
        self.raise_()
        if fresh:
            self._reset()

    def _settle(self, spot: QRect) -> None:
        px = self.theme.px
        column = self.layout()
        assert column is not None
        column.setContentsMargins(px(2), px(4), px(2), px(4))
        self.hint.setContentsMargins(px(12), px(4), px(12), px(2))
        around = self.window().rect()
        rows = max(1, min(ROWS, len(self.model.shown)))
        width = min(px(WIDTH), around.width() - px(16))
        height = rows * px(ROW) + self.hint.sizeHint().height() + px(14)
        below = spot.bottom() + px(4)
        top = below if below + height <= around.bottom() - px(4) else max(px(4), spot.top() - height - px(4))
        left = spot.right() - width if self.isRightToLeft() else spot.left()
        left = max(px(8), min(left, around.width() - width - px(8)))
        self.setGeometry(QRect(QPoint(left, top), QSize(width, height)))

    def step(self, by: int) -> None:
        count = len(self.model.shown)
        if count:
            row = (self.list.currentIndex().row() + by) % count
            self.list.setCurrentIndex(self.model.index(row))

    def take(self) -> bool:
        choice = self.list.currentIndex().data(CHOICE)
        if choice is None:
            return False
        self.chosen.emit(choice)
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.hide()
