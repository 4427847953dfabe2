"""A list with boxes to tick under a line that filters it, all of it worked from that line.

Up, Down, Page Up and Page Down go through the rows, Space ticks, whatever else is typed filters. Within a dialog Enter
and Escape stay the dialog's; a list that is opened ``inline`` takes them and emits ``ended``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui.models.tick_model import CHECKED, ITEM, TickItem, TickModel
from desktop.ui.speaking import is_heard, speak
from desktop.ui.translate import isolate, joined, tr
from desktop.ui.widgets.base import advance, elided, shape
from desktop.ui.widgets.chips import paint_swatch
from desktop.ui.widgets.delegates.lines import LEADING, TRAILING, RowDelegate, part_of_row
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.row_view import PageFrame, RowView
from desktop.ui.widgets.rows import RowState, paint_row, row_state

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QFocusEvent, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    Index = QModelIndex | QPersistentModelIndex

ROW, INDENT, PAGE = 26, 16, 8


class _Delegate(RowDelegate):
    """A box or a round mark, the swatch of the code, its name; the path while the list is filtered."""

    size = (120, ROW)

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: TickItem = index.data(ITEM)
        checked, model = index.data(CHECKED) == Qt.CheckState.Checked, index.model()
        filtered = isinstance(model, TickModel) and model.filtered
        px, t = self.theme.px, self.theme.tokens
        box: QRect = option.rect
        at = partial(part_of_row, option)
        painter.setLayoutDirection(option.direction)
        end = box.width() - px(10)
        quiet = "" if item.heading else item.path if filtered else ""
        detail = joined("  ·  ", (part for part in (quiet, item.detail) if part))
        state = row_state(option)
        if not item.heading:
            ground = RowState(selected=state.selected, hover=state.hover, active=True)
            paint_row(painter, box.adjusted(px(4), 1, -px(4), -1), self.theme, ground)
        if detail:
            font = self.theme.ui(11)
            room = min(advance(font, detail), box.width() // 2 - px(10))
            painter.setFont(font)
            painter.setPen(state.quiet(self.theme))
            painter.drawText(at(end - room, end), TRAILING, isolate(elided(font, detail, room)))
            end -= room + px(10)
        if item.heading:
            font = self.theme.ui(12, 600)
            painter.setFont(font)
            painter.setPen(t.text2)
            painter.drawText(at(px(10), end), LEADING, isolate(elided(font, item.words, end - px(10))))
            return
        start = px(10) + (0 if filtered else px(INDENT) * item.depth)
        side = px(14)
        self._mark(painter, at(start, start + side, side), checked=checked, around=item.round)
        start += side + px(8)
        if item.swatch is not None and item.coded:
            small = px(9)
            colour = self.theme.code_colour(item.swatch)
            paint_swatch(painter, at(start, start + small, small), colour, self.theme)
            start += small + px(7)
        font = self.theme.ui(13, 500 if checked else 400, italic=not item.coded)
        painter.setFont(font)
        painter.setPen(t.text)
        painter.drawText(at(start, end), LEADING, isolate(elided(font, item.words, end - start)))

    def _mark(self, painter: QPainter, box: QRect, *, checked: bool, around: bool) -> None:
        px, t = self.theme.px, self.theme.tokens
        if around:
            shape(painter, box, box.height() / 2, t.raised, t.accent if checked else t.text3)
            if checked:
                inset = px(4)
                inner = box.adjusted(inset, inset, -inset, -inset)
                shape(painter, inner, inner.height() / 2, t.accent)
        elif checked:
            shape(painter, box, px(3), t.accent)
            icons.draw(painter, "check", box, t.on_accent, px(11))
        else:
            shape(painter, box, px(3), t.raised, t.text3)


class _Rows(RowView):
    """The keyboard stays in the line above; only the mouse comes here."""

    pressed_on = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setItemDelegate(_Delegate(self.theme, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(lambda index: self.pressed_on.emit(index.row()))


class TickList(PageFrame):
    """``changed`` is emitted after every tick; ``ended`` says whether what was ticked is meant to stay."""

    changed = Signal()
    ended = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None, *, rows: int = PAGE, inline: bool = False) -> None:
        super().__init__(parent)
        self.rows, self.inline = rows, inline
        self.over = False
        self.field = SearchField(tr("Ticks", "Type to filter, Space to tick"), self)
        self.field.setAccessibleName(name)
        self.view = _Rows(name, self)
        self.model = TickModel(self)
        self.view.setModel(self.model)
        self.nothing = Label(tr("Ticks", "No answer fits."), self, role="text2", size=12)
        self.nothing.hide()
        self.column = QVBoxLayout(self)
        for part in (self.field, self.nothing, self.view):
            self.column.addWidget(part)
        self.setFocusProxy(self.field)
        down = QSizePolicy.Policy.Fixed if inline else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, down)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.view.pressed_on.connect(self._toggle)
        self.model.ticked.connect(self.changed)
        self.theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        px = self.theme.px
        self.column.setContentsMargins(px(5), px(5), px(5), px(5))
        self.column.setSpacing(px(4))
        self.nothing.setContentsMargins(px(6), 0, px(6), px(4))
        self.view.scheduleDelayedItemsLayout()
        self._fit()

    def _fit(self) -> None:
        """Inline as high as its rows, up to a number of them."""
        least = self.theme.px(ROW) * (min(self.rows, max(1, self.model.rowCount())) if self.inline else 3)
        if self.inline:
            self.view.setFixedHeight(least + 2)
        else:
            self.view.setMinimumHeight(least)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        high = self.theme.px(ROW) * min(self.rows, max(1, self.model.rowCount())) + self.field.height()
        return QSize(self.theme.px(280), high + self.theme.px(16))

    # filling

    def show_items(self, items: Sequence[TickItem], checked: Collection[object]) -> None:
        self.model.set_items(items, checked)
        self._show_first(prefer_checked=True)
        self._fit()

    @property
    def keys(self) -> list[Any]:
        """What is ticked, in the order of the rows."""
        return self.model.keys()

    def _show_first(self, *, prefer_checked: bool = False) -> None:
        best = self.model.best()
        ticked = [row for row, item in enumerate(self.model.shown) if item.key in self.model.checked]
        self.nothing.setVisible(best is None)
        self.view.setVisible(best is not None)
        if best is not None:
            self._go(ticked[0] if ticked and prefer_checked else best)

    def _go(self, row: int) -> None:
        index = self.model.index(row)
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(index)
        self._say(row)

    def _say(self, row: int) -> None:
        """Tell a screen reader which row is in hand: the keyboard is elsewhere."""
        if is_heard() and self.field.hasFocus():
            speak(self.field, str(self.model.data(self.model.index(row), Qt.ItemDataRole.AccessibleTextRole)))

    # working it

    def _typed(self, text: str) -> None:
        self.model.set_filter(text)
        self.field.set_found(*self.model.found())
        self._show_first()
        self._fit()

    def _toggle(self, row: int) -> None:
        if self.model.toggle(row):
            self._go(row)

    def step(self, by: int) -> None:
        """Go so many rows on, over headings, and stay within the list."""
        rows = [row for row, item in enumerate(self.model.shown) if not item.heading]
        if not rows:
            return
        now = self.view.currentIndex().row()
        at = rows.index(now) if now in rows else 0
        self._go(rows[min(max(at + by, 0), len(rows) - 1)])

    def end(self, *, keep: bool) -> None:
        """Close an inline list, once."""
        if self.inline and not self.over:
            self.over = True
            self.ended.emit(keep)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if watched is not self.field:
            return False
        kind = event.type()
        if kind == QEvent.Type.FocusOut and self.inline:
            self._left(event)  # type: ignore[arg-type]
        if not isinstance(event, QKeyEvent) or kind not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        act = self._verb(event)
        if act is None:
            return False
        if kind == QEvent.Type.KeyPress:
            act()
        event.accept()
        return True

    def _verb(self, event: QKeyEvent) -> Any:
        """What a key asks for; None leaves it to the line, and in a dialog Enter and Escape to the dialog."""
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return None
        key = event.key()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -PAGE, Qt.Key.Key_PageDown: PAGE}
        if key in steps:
            return lambda: self.step(steps[Qt.Key(key)])
        if key == Qt.Key.Key_Space:
            return lambda: self._toggle(self.view.currentIndex().row())
        if self.inline and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return lambda: self.end(keep=True)
        if key == Qt.Key.Key_Escape and self.field.text():
            return self.field.clear
        if self.inline and key == Qt.Key.Key_Escape:
            return lambda: self.end(keep=False)
        return None

    def _left(self, event: QFocusEvent) -> None:
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.end(keep=True)
