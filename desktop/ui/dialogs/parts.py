"""Parts that only dialogs use: a field of several lines, cards to choose from, a slider, names that are checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLayout,
    QPlainTextEdit,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from desktop.core.errors import BadName
from desktop.core.naming import LONGEST_NAME, clean_name
from desktop.ui.bounded import wrap_mode
from desktop.ui.guarded import guarded
from desktop.ui.theme import current
from desktop.ui.translate import number, tr
from desktop.ui.widgets.base import FocusRing, PaintedButton, advance, by_keyboard, place, set_margins, shape
from desktop.ui.widgets.flow import EvenLayout
from desktop.ui.widgets.typed import typed_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QResizeEvent


def name_error(name: str) -> str:
    """What is wrong with a name, or nothing."""
    try:
        clean_name(name, "")
    except BadName:
        if not name.strip():
            return tr("Dialogs", "A name is needed.")
        return tr("Dialogs", "A name is one line of at most {longest} characters.", longest=number(LONGEST_NAME))
    return ""


def one_stop(group: QButtonGroup) -> None:
    """Let Tab stop at the chosen one of a group, else at the first; Qt does so only after it has had the focus."""
    buttons = group.buttons()
    stop = group.checkedButton() or (buttons[0] if buttons else None)
    for button in buttons:
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)


class TextArea(QWidget):
    """A field of several lines in our frame; ``edit`` is Qt's own. Tab leaves it, Ctrl+Enter is the dialog's."""

    changed = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None, *, lines: int = 3, placeholder: str = "") -> None:
        super().__init__(parent)
        self.theme = current()
        self._lines = lines
        self.edit = QPlainTextEdit(self)
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setTabChangesFocus(True)
        self.edit.viewport().setAutoFillBackground(False)
        self.edit.setPlaceholderText(placeholder)
        self.edit.document().setDocumentMargin(0)
        self.edit.setWordWrapMode(wrap_mode(text))
        self.edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its lines break, yet the space after a full line would count as width and push a mirrored field aside.
        across = self.edit.horizontalScrollBar()
        across.rangeChanged.connect(lambda _least, most: across.setRange(0, 0) if most else None)
        self.edit.setPlainText(text)
        self.edit.textChanged.connect(self.changed)
        self.edit.installEventFilter(self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self.theme.px
        set_margins(self._column, self, px(9), px(6), px(8), px(6))  # a text may run against the desk
        self.edit.setFont(self.theme.ui(13))
        line = self.edit.fontMetrics().lineSpacing()
        self.setMinimumHeight(min(self._lines, 2) * line + px(14))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        line = self.edit.fontMetrics().lineSpacing()
        return QSize(self.theme.px(240), self._lines * line + self.theme.px(14))

    def text(self) -> str:
        return typed_text(self.edit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            t = self.theme.tokens
            focused = self.edit.hasFocus()
            still = self.edit.isReadOnly() or not self.isEnabled()
            ground = t.panel if still else t.raised
            border = t.accent if focused else t.line if still else t.line2
            shape(painter, self.rect(), self.theme.px(5), ground, border, 2 if focused else 1)
        finally:
            painter.end()


class Card(PaintedButton):
    """One of several choices: a round mark, words, and a description below that wraps.

    ``serif`` sets the description as what a source says.
    """

    def __init__(self, words: str, detail: str = "", parent: QWidget | None = None, *, serif: bool = False) -> None:
        super().__init__(words, parent)
        self._detail, self._serif = detail, serif
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setAccessibleDescription(detail)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def corner(self) -> float:
        return float(self.theme.px(6))

    @property
    def detail(self) -> str:
        return self._detail

    def set_detail(self, detail: str) -> None:
        if detail != self._detail:
            self._detail = detail
            self.setAccessibleDescription(detail)
            self._fix_height()
            self._restyle()

    def _fonts(self) -> tuple[QFont, QFont]:
        return self.theme.ui(13, 500), self.theme.reading(15) if self._serif else self.theme.ui(12)

    def _wrapped(self, width: int) -> QRect:
        room = max(1, width - self.theme.px(38 + 14))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading)
        return QFontMetrics(self._fonts()[1]).boundingRect(QRect(0, 0, room, 10_000), flags, self._detail)

    def _title_height(self, width: int) -> int:
        room = max(1, width - self.theme.px(38 + 14))
        flags = int(Qt.TextFlag.TextWordWrap)
        return QFontMetrics(self._fonts()[0]).boundingRect(QRect(0, 0, room, 10_000), flags, self.text()).height()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = self.theme.px
        height = px(11) + self._title_height(width) + px(11)
        return height + (px(3) + self._wrapped(width).height() if self._detail else 0)

    def sizeHint(self) -> QSize:
        width = self.theme.px(320)
        return QSize(width, self.heightForWidth(self.width() if self.width() > 100 else width))

    def minimumSizeHint(self) -> QSize:
        px = self.theme.px
        width = px(160) if self._detail else min(px(160), px(38 + 14) + advance(self._fonts()[0], self.text()))
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def _fix_height(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fix_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # it is the dialog's
            return
        super().keyPressEvent(event)

    def draw(self, painter: QPainter) -> None:
        px, t = self.theme.px, self.theme.tokens
        chosen = self.isChecked()
        fill = t.soft if chosen else t.raised_hover if self.hovered else t.raised
        shape(painter, self.rect(), self.corner(), fill, t.accent if chosen else t.line2)
        title, detail = self._fonts()
        width = self.width()
        high = self._title_height(width)
        side = px(16)
        mark = place(self, QRect(px(12), px(11) + max(0, (min(high, px(18)) - side) // 2), side, side))
        shape(painter, mark, side / 2, t.raised, t.accent if chosen else t.text3)
        if chosen:
            inset = px(4)
            inner = mark.adjusted(inset, inset, -inset, -inset)
            shape(painter, inner, inner.height() / 2, t.accent)
        room = width - px(38 + 14)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        painter.setFont(title)
        painter.setPen(t.text)
        painter.drawText(place(self, QRect(px(38), px(11), room, high)), flags, self.text())
        if self._detail:
            painter.setFont(detail)
            painter.setPen(t.text if self._serif else t.text2)
            top = px(11) + high + px(3)
            box = place(self, QRect(px(38), top, room, self.height() - top))
            painter.drawText(box, flags, self._detail)


class Choices(QWidget):
    """Cards under one another or side by side, of which one is chosen.

    ``chosen`` is emitted with its key when the user changes it.
    """

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[tuple[object, str, str]],
        present: object,
        parent: QWidget | None = None,
        *,
        serif: bool = False,
        across: bool = False,
    ) -> None:
        super().__init__(parent)
        self.theme = current()
        gap = self.theme.px(6)
        self._line: QLayout = EvenLayout(self, gap=gap, line_gap=gap) if across else QVBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(self.theme.px(6))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.cards: dict[object, Card] = {}
        for key, words, detail in choices:
            card = Card(words, detail, self, serif=serif)
            self.cards[key] = card
            self._group.addButton(card)
            self._line.addWidget(card)
            card.setChecked(key == present)
        one_stop(self._group)
        self._group.buttonToggled.connect(lambda _button, _checked: one_stop(self._group))
        self._group.buttonClicked.connect(lambda _button: self.chosen.emit(self.present))
        if self.cards:
            self.setFocusProxy(self.cards.get(present) or next(iter(self.cards.values())))

    @property
    def present(self) -> object:
        return next((key for key, card in self.cards.items() if card.isChecked()), None)

    def choose(self, key: object) -> None:
        """Choose a card, or none for a key that is not there; without a signal."""
        card = self.cards.get(key)
        if card is None:
            self._group.setExclusive(False)
            for other in self.cards.values():
                other.setChecked(False)
            self._group.setExclusive(True)
            return
        card.setChecked(True)
        self.setFocusProxy(card)


class Slider(QSlider):
    """A number along a line."""

    def __init__(self, least: int, most: int, step: int, value: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = current()
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setPageStep(step)
        self.setTickInterval(step)
        self.setValue(value)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(180), self.theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(100), self.theme.px(28))

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if by_keyboard(event.reason()):
            FocusRing.lay(self, lambda: float(self.theme.px(5)), self.theme.tokens.accent)

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        FocusRing.lift(self)
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        px, t = self.theme.px, self.theme.tokens
        painter = QPainter(self)
        try:
            knob, high = px(16), px(4)
            middle = self.height() // 2
            share = (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
            at = round((self.width() - knob) * share)
            shape(painter, QRect(0, middle - high // 2, self.width(), high), high / 2, t.line2)
            done = place(self, QRect(0, middle - high // 2, at + knob // 2, high))
            shape(painter, done, high / 2, t.accent if self.isEnabled() else t.line2)
            box = place(self, QRect(at, middle - knob // 2, knob, knob))
            shape(painter, box, knob / 2, t.raised, t.accent, 2)
        finally:
            painter.end()
