"""The line in which one types: a real line edit, so that input methods, selection and screen readers work."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QWidget

from desktop.ui import icons
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import advance, place
from desktop.ui.widgets.chips import Chip, ChipState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from desktop.ui.theme import Theme

_BORDER = 7  # the border that every line edit has, and its corners, lie outside of what is seen
_HEIGHT = 48
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# Letters of a syllable that a Japanese input method has not made kana of yet: wide ones, or any after kana.
_HALF_KANA = re.compile("(?:[Ａ-Ｚａ-ｚ]|(?<=[぀-ヿ])[A-Za-z])[A-Za-zＡ-Ｚａ-ｚ]*$")


def composing(preedit: str) -> str:
    """What of a text that is being composed can be searched for."""
    return _HALF_KANA.sub("", preedit)


def _is_unsure(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_U and event.modifiers() == _CONTROL


# Held down, these go on. The others answer: a key held too long must not answer the next facet as well.
_GOING_ON = frozenset(
    (
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Z,
        Qt.Key.Key_Y,
        Qt.Key.Key_Undo,
        Qt.Key.Key_Redo,
    )
)


class QueryField(QLineEdit):
    """Keys that are not for the line itself become signals."""

    entered = Signal()
    create_wanted = Signal()
    ended = Signal()
    moved = Signal(int)
    """Up and Down, PageUp and PageDown: rows to go."""
    facet_stepped = Signal(int)
    """Tab, Shift+Tab, Backspace in the empty line: facets to go."""
    favourite_wanted = Signal(int)
    repeat_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    tick_wanted = Signal()
    """Shift+Enter, Ctrl+Space."""
    widened = Signal()
    """Backspace in the empty line that looks through one facet only."""
    composed = Signal()
    """What an input method has not settled yet has changed."""

    def setPlaceholderText(self, text: str) -> None:
        super().setPlaceholderText(text)
        self.setToolTip(text)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preedit = ""
        self.narrowed = False

    def query(self) -> str:
        """What is asked for: the text with what is being composed in it."""
        text, at = self.text(), self.cursorPosition()
        return text[:at] + composing(self.preedit) + text[at:]

    def _verb(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key asks for; None leaves the key to the line."""
        key = event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held == Qt.KeyboardModifier.NoModifier
        if key in _ENTER and held in (Qt.KeyboardModifier.NoModifier, _CONTROL):
            return self.entered.emit if plain else self.create_wanted.emit
        if plain:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
            if key in steps:
                return partial(self.moved.emit, steps[Qt.Key(key)])
            if key == Qt.Key.Key_Escape:
                return self.ended.emit
            if key == Qt.Key.Key_Backspace and not self.text() and not self.preedit:
                return self.widened.emit if self.narrowed else partial(self.facet_stepped.emit, -1)
        if (key in _ENTER and held == _SHIFT) or (key == Qt.Key.Key_Space and held == _CONTROL):
            return self.tick_wanted.emit
        if held == _CONTROL:
            if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
                return partial(self.favourite_wanted.emit, key - Qt.Key.Key_0)
            if key == Qt.Key.Key_Period:
                return self.repeat_wanted.emit
        if not self.text():
            if event.matches(QKeySequence.StandardKey.Undo):
                return self.undo_wanted.emit
            # What Qt takes for redo depends on the desktop; both ways are the desk's.
            again = (key == Qt.Key.Key_Y and held == _CONTROL) or (key == Qt.Key.Key_Z and held == _CONTROL | _SHIFT)
            if again or event.matches(QKeySequence.StandardKey.Redo):
                return self.redo_wanted.emit
        return None

    def event(self, event: QEvent) -> bool:
        # The window has these keys too; while the palette is open they are the palette's.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._verb(event):
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_unsure(event):
            # Some desktops empty a line with it; here it says of the answer just given that one is not sure.
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verb = self._verb(event)
        if verb is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() or event.key() in _GOING_ON:
            verb()

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.facet_stepped.emit(1 if forward else -1)
        return True

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.preedit = event.preeditString()  # first: what is settled with it already asks
        super().inputMethodEvent(event)
        self.composed.emit()

    def show_preedit(self, text: str) -> None:
        """Show what an input method of another widget has not settled yet."""
        QApplication.sendEvent(self, QInputMethodEvent(text, []))


class QueryLine(QWidget):
    """Magnifier, the field without a border of its own, and a quiet remark at the trailing edge."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme
        self._remark = ""
        self.chip = Chip("", self, state=ChipState.ACTIVE, removable=True, theme=theme)
        self.chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chip.hide()
        self._clip = QWidget(self)
        self.field = QueryField(self._clip)
        self.chip.removed.connect(self.field.widened)
        self.chip.clicked.connect(self.field.widened)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def remark(self) -> str:
        return self._remark

    def set_remark(self, text: str) -> None:
        if text != self._remark:
            self._remark = text
            self._settle()
            self.update()

    def set_narrowed(self, facet: str) -> None:
        """Show that only one facet is looked through, by its name; "" for all."""
        self.field.narrowed = bool(facet)
        if facet:
            self.chip.set_text(facet)
            self.chip.setToolTip(tr("Palette", "Only codes of {facet}; Backspace looks through all", facet=facet))
        self.chip.setVisible(bool(facet))
        self._settle()

    def _restyle(self) -> None:
        self.field.setFont(self.theme.ui(17))
        palette = QPalette(self.field.palette())
        palette.setColor(QPalette.ColorRole.PlaceholderText, self.theme.tokens.text3)
        self.field.setPalette(palette)
        self.setFixedHeight(self.theme.px(_HEIGHT))
        self._settle()

    def _settle(self) -> None:
        px = self.theme.px
        leading = px(36)
        if self.field.narrowed:
            leading = px(42)
            size = self.chip.sizeHint()
            wide = min(size.width(), self.width() // 3)
            self.chip.setGeometry(
                place(self, QRect(leading, (self.height() - size.height()) // 2, wide, size.height()))
            )
            leading += wide + px(8)
        trailing = px(16) + (advance(self.theme.tabular(12), self._remark) + px(12) if self._remark else 0)
        high = px(34)
        box = QRect(leading, (self.height() - high) // 2, max(px(60), self.width() - leading - trailing), high)
        self._clip.setGeometry(place(self, box))
        away = px(_BORDER)
        self.field.setGeometry(self._clip.rect().adjusted(-away, -away, away, away))
        self.field.setTextMargins(away, 0, away, 0)
        # What is typed begins beside the magnifier whatever its script.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.field.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(400), self.theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            px, t = self.theme.px, self.theme.tokens
            painter.setLayoutDirection(self.layoutDirection())
            mark = px(icons.SIZE)
            icons.draw(painter, "search", place(self, QRect(px(17), 0, mark, self.height())), t.text2, mark)
            painter.fillRect(0, self.height() - 1, self.width(), 1, t.line)
            if self._remark:
                font = self.theme.tabular(12)
                wide = advance(font, self._remark) + 2
                painter.setFont(font)
                painter.setPen(t.text3)
                box = place(self, QRect(self.width() - px(16) - wide, 0, wide, self.height()))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, isolate(self._remark))
        finally:
            painter.end()
