"""What panels are made of: a head, a word for emptiness, a strip for messages, a line for work under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui.guarded import guarded
from desktop.ui.speaking import speak
from desktop.ui.theme import Theme, current
from desktop.ui.translate import number, tr
from desktop.ui.widgets.base import place, set_margins, shape
from desktop.ui.widgets.buttons import Button, IconButton, LinkButton
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

_KINDS = {"warn": "notice", "bad": "alert", "ok": "check", "info": "info"}


class PanelHead(QWidget):
    """The first line of a panel, 44 high: title, number, and parts at the trailing edge."""

    def __init__(
        self, title: str, parent: QWidget | None = None, *, count: int | None = None, theme: Theme | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme or current()
        self._title = Label(title, self, weight=600, theme=self.theme)
        self._count = Label("", self, role="text3", tabular=True, theme=self.theme)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._title)
        self._row.addWidget(self._count)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.theme.changed.connect(self._restyle)
        self.set_count(count)
        self._restyle()

    def _restyle(self) -> None:
        px = self.theme.px
        set_margins(self._row, self, px(16), 0, px(10), 0)
        self._row.setSpacing(px(8))
        self.setFixedHeight(px(44))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def set_count(self, count: int | None) -> None:
        self.set_remark("" if count is None else number(count))

    def set_remark(self, text: str) -> None:
        """Say something quiet after the title, in place of a number."""
        self._count.setText(text)
        self._count.setToolTip(text)
        self._count.setVisible(bool(text))

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Put a part at the trailing edge, after those that are there."""
        self._row.addWidget(part, stretch, Qt.AlignmentFlag.AlignVCenter)


class EmptyState(QWidget):
    """One serif sentence where content would be, and the one next thing to do: a button, which emits ``acted``."""

    acted = Signal()

    def __init__(
        self,
        sentence: str,
        parent: QWidget | None = None,
        *,
        hint: str = "",
        action: str = "",
        theme: Theme | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme or current()
        self._indent = 0
        self._low = False
        self._column = QVBoxLayout(self)
        self._sentence = Label(sentence, self, role="text2", size=17, serif=True, italic=True, wrap=True, theme=theme)
        self._hint = Label(hint, self, role="text3", size=12, wrap=True, theme=theme)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self._hint)
        self._hint.setVisible(bool(hint))
        self.button: Button | None = None
        self._column.addStretch(1)
        self.set_action(action)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self.theme.px
        away = px(4) if self._low else px(16)
        set_margins(self._column, self, max(px(16), self._indent), away, px(16), away)
        self._column.setSpacing(px(8))

    def set_indent(self, pixels: int) -> None:
        """Begin so far from the leading edge, as what would stand here does."""
        if pixels != self._indent:
            self._indent = pixels
            self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_column"):
            self._restyle()

    def set_action(self, action: str) -> None:
        """Name the next thing to do, or nothing where there is none."""
        if self.button is None and action:
            self.button = Button(action, self, theme=self.theme)
            self.button.clicked.connect(self.acted)
            self._column.insertWidget(2, self.button, 0, Qt.AlignmentFlag.AlignLeading)
            self._column.insertSpacing(2, self.theme.px(6))
        elif self.button is not None:
            self.button.set_text(action)
            self.button.setVisible(bool(action))

    def set_sentence(self, sentence: str, hint: str = "", *, action: str | None = None) -> None:
        """Say something else; ``action`` names another thing to do, "" none, and None leaves it as it is."""
        if action is not None:
            self.set_action(action)
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint) and not self._low)

    def set_low(self, low: bool) -> None:
        """Say the sentence alone, where there is no height for more."""
        if low != self._low:
            self._low = low
            self._hint.setVisible(bool(self._hint.text()) and not low)
            self._restyle()


class MessageStrip(QWidget):
    """A sentence in the panel where something happened: ``warn``, ``bad``, ``ok`` or ``info``.

    ``acted`` is emitted by its action, ``closed`` by its cross (which also hides it).
    """

    acted = Signal()
    closed = Signal()

    def __init__(
        self,
        kind: str,
        sentence: str,
        parent: QWidget | None = None,
        *,
        action: str = "",
        closable: bool = False,
        theme: Theme | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme or current()
        self._kind, self._closable = kind, closable
        self._row = QHBoxLayout(self)
        self._words = Label(sentence, self, size=12, wrap=True, theme=theme)
        self._row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._link: LinkButton | None = None
        if action:
            link = self._link = LinkButton(action, self, theme=theme)
            link.clicked.connect(self.acted)
            self._row.addWidget(link)
        if closable:
            cross = IconButton("close", tr("Widgets", "Close this message"), self, size=20, theme=theme)
            cross.clicked.connect(self._close)
            self._row.addWidget(cross)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.theme.changed.connect(self._restyle)
        self.say(kind, sentence)
        self._restyle()

    @property
    def sentence(self) -> str:
        return self._words.text()

    def offer(self, offered: bool) -> None:
        """Offer its action, or not, as the sentence of the moment has it."""
        if self._link is not None:
            self._link.setVisible(offered)

    def add_action(self, text: str) -> LinkButton:
        """One more thing to do, after those that are there and before the cross."""
        link = LinkButton(text, self, theme=self.theme)
        self._row.insertWidget(self._row.count() - self._closable, link)
        return link

    def say(self, kind: str, sentence: str) -> None:
        """Say something else, of this or another kind; an unknown kind raises KeyError."""
        self._icon = _KINDS[kind]
        self._kind = kind
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.update()

    def _restyle(self) -> None:
        px = self.theme.px
        set_margins(self._row, self, px(38), px(10), px(12), px(10))
        self._row.setSpacing(px(12))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        px, t = self.theme.px, self.theme.tokens
        fill, ink = {
            "warn": (t.warnbg, t.warn),
            "bad": (t.badbg, t.bad),
            "ok": (t.soft, t.ok),
            "info": (t.soft, t.accent),
        }[self._kind]
        painter = QPainter(self)
        try:
            shape(painter, self.rect(), px(5), fill)
            mark = px(icons.SIZE)
            line = self._words.fontMetrics().height()
            top = px(10) if self._words.height() > line * 3 // 2 else (self.height() - line) // 2
            icons.draw(painter, self._icon, place(self, QRect(px(12), top, mark, line)), ink, mark)
        finally:
            painter.end()


class BusyLine(QWidget):
    """A line of the accent under a panel's head while work is under way, with Cancel beside it.

    It appears 300 ms after ``start``, so that quick work does not flicker; ``cancelled`` asks the work to stop. With
    reduced motion, and where the share is not known, the line stands still.
    """

    cancelled = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, moving: bool = True, inset: int = 16, theme: Theme | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme or current()
        self._inset = inset
        self._moving, self._share, self._phase = moving, -1.0, 0.0
        self._words = Label("", self, role="text2", size=12, theme=theme)
        self._cancel = LinkButton(tr("Widgets", "Cancel"), self, theme=theme)
        self._cancel.clicked.connect(self.cancelled)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._cancel)
        self._delay = QTimer(self, singleShot=True, interval=300)
        self._delay.timeout.connect(self._appear)
        self._beat = QTimer(self, interval=40)
        self._beat.timeout.connect(self._move)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def _restyle(self) -> None:
        px = self.theme.px
        self._row.setContentsMargins(px(self._inset), px(6), px(self._inset), px(4))
        self.setFixedHeight(px(32))

    def start(self, sentence: str, delay_ms: int = 300, *, stoppable: bool = True) -> None:
        """Say what is under way, from now on or after the delay."""
        self.setAccessibleName(sentence)
        self._cancel.setVisible(stoppable)
        self._words.setText(sentence)
        self._share = -1.0
        self._cancel.setEnabled(True)
        if not self.isVisible():
            self._delay.start(delay_ms)

    def set_progress(self, done: int, total: int, sentence: str = "") -> None:
        """Show how much is done; a total of 0 means that it is not known."""
        self._share = done / total if total else -1.0
        if sentence:
            self._words.setText(sentence)
        self.update()

    def spoken_value(self) -> str:
        """How far it is, for screen readers; nothing where that is not known."""
        return "" if self._share < 0 else tr("Widgets", "{percent} %", percent=number(round(100 * self._share)))

    def stop(self) -> None:
        self._delay.stop()
        self._beat.stop()
        self.hide()

    def _appear(self) -> None:
        self.show()
        speak(self, self._words.text())
        if self._moving:
            self._beat.start()

    def _move(self) -> None:
        self._phase = (self._phase + 0.02) % 1.0
        if self._share < 0:
            self.update(0, 0, self.width(), self.theme.px(2))

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        self._beat.stop()
        super().hideEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            t, width, high = self.theme.tokens, self.width(), self.theme.px(2)
            painter.fillRect(0, 0, width, high, t.line)
            if self._share >= 0:
                box = QRect(0, 0, round(width * min(1.0, self._share)), high)
            elif self._moving:
                piece = width // 4
                box = QRect(round((width + piece) * self._phase) - piece, 0, piece, high)
            else:
                box = QRect(0, 0, width, high)
            painter.fillRect(place(self, box), t.accent)
        finally:
            painter.end()
