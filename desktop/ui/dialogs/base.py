"""What every dialog is: our ground, a title, fields that scroll when there is no room, and a row of buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.actions.shown_keys import key_of
from desktop.ui.guarded import guarded
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.panel import MessageStrip
from desktop.ui.widgets.tab_order import go_on

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

Part = TypeVar("Part", bound=QWidget)

SIDE, TOP, FOOT = 24, 20, 16
_SHARE = 0.94  # of the screen that a dialog may take


class _Scroll(QScrollArea):
    """As high as its content, if the dialog can be; else it scrolls."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        return inside.sizeHint() if inside is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(120), current().px(48))


def _height(layout: QLayout, width: int) -> int:
    """What a layout asks for at a width; without parts that wrap Qt says -1."""
    return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()


class _Content(QWidget):
    """Scrolls only when it can no longer shrink: lists and fields of several lines give way first."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return -1 if layout is None else layout.totalMinimumHeightForWidth(width)


class Dialog(QDialog):
    """The base of the dialogs: fill ``body``, override ``commit``.

    Enter does what the primary button does, in a field of several lines Ctrl+Enter; Escape cancels. ``wide`` is in
    pixels at 100 %. Without ``cancel`` there is the primary button alone; without ``accent`` it looks like any other.
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        *,
        accept: str = "",
        cancel: bool = True,
        accent: bool = True,
        subtitle: str = "",
        wide: int = 440,
    ) -> None:
        super().__init__(parent)
        self.theme = current()
        self._wide, self._first, self._settling = wide, QWidget(), False
        self._first = self
        self.setWindowTitle(title)
        self.setSizeGripEnabled(False)
        self._title = Label(title, self, size=15, weight=600, wrap=True)
        self._subtitle = Label(subtitle, self, role="text2", size=12, wrap=True)
        self._subtitle.setVisible(bool(subtitle))
        self._head = QVBoxLayout()
        self._head.addWidget(self._title)
        self._head.addWidget(self._subtitle)

        self._scroll = _Scroll(self)
        self._content = _Content()
        self._content.setAutoFillBackground(False)
        self.body = QVBoxLayout(self._content)
        self._scroll.setWidget(self._content)
        self._content.setAutoFillBackground(False)  # setWidget turns it on
        self._content.installEventFilter(self)

        self._strip = MessageStrip("bad", "", self)
        self._strip.hide()
        self._strip_row = QVBoxLayout()
        self._strip_row.addWidget(self._strip)

        self.primary = Button(accept or tr("Dialogs", "OK"), self, primary=accent)
        self.primary.clicked.connect(self.finish)
        self.cancel = Button(tr("Dialogs", "Cancel"), self) if cancel else None
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        if self.cancel is not None:
            self.cancel.clicked.connect(self.reject)
            self._row.addWidget(self.cancel)
        self._row.addWidget(self.primary)

        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._scroll, 1)
        self._column.addLayout(self._strip_row)
        self._column.addLayout(self._row)
        self.theme.changed.connect(self.restyle)
        self._measures()

    # what a dialog does

    def commit(self) -> bool:
        """Do what the primary button says; False keeps the dialog open."""
        return True

    def finish(self) -> None:
        """What the primary button and Enter do."""
        if self.primary.isEnabled() and self.commit():
            self.accept()

    def run(self) -> bool:
        """Show the dialog until it is done; whether it was accepted."""
        try:
            return self.exec() == QDialog.DialogCode.Accepted
        finally:
            self.deleteLater()

    # filling

    def start_at(self, part: QWidget) -> None:
        """Give this part the keyboard first."""
        self._first = part

    def add_field(self, name: str, part: Part, *, hint: str = "", stretch: int = 0) -> Part:
        """A part with its name above and, where wanted, a hint below it."""
        group = QVBoxLayout()
        group.setSpacing(self.theme.px(6))
        label = Label(name, self._content, role="text2", size=12, weight=500)
        label.setBuddy(part)
        group.addWidget(label)
        if isinstance(part, MenuButton):
            group.addWidget(part, stretch, Qt.AlignmentFlag.AlignLeading)
        else:
            group.addWidget(part, stretch)
        target = part.focusProxy() or part
        if not target.accessibleName():
            target.setAccessibleName(name)
        if hint:
            group.addWidget(self.quiet(hint))
            target.setAccessibleDescription(hint)
        self.body.addLayout(group, stretch)
        return part

    def quiet(self, text: str) -> Label:
        """A small quiet sentence."""
        return Label(text, self._content, role="text3", size=12, wrap=True)

    def heading(self, text: str) -> Label:
        """The name of a group of parts."""
        label = Label(text, self._content, role="text2", size=12, weight=500)
        self.body.addWidget(label)
        return label

    def add_button(self, button: Part) -> Part:
        """Put a button at the leading edge of the row."""
        self._row.insertWidget(self._row.count() - (3 if self.cancel is not None else 2), button)
        return button

    def set_subtitle(self, text: str) -> None:
        self._subtitle.setText(text)
        self._subtitle.setVisible(bool(text))

    def complain(self, sentence: str, kind: str = "bad") -> None:
        """Say above the buttons what went wrong, or nothing for an empty sentence."""
        if sentence:
            self._strip.say(kind, sentence)
        self._strip.setVisible(bool(sentence))
        self._settle_later()

    @property
    def complaint(self) -> str:
        return self._strip.sentence if self._strip.isVisibleTo(self) else ""

    # size and look

    def restyle(self) -> None:
        """Measure again at another text size."""
        self._measures()
        if self.isVisible():
            self._settle(shrink=True)
        self.update()

    def _measures(self) -> None:
        px = self.theme.px
        self._head.setContentsMargins(px(SIDE), px(TOP), px(SIDE), px(8))  # the line of what scrolls keeps clear of it
        self._head.setSpacing(px(4))
        self.body.setContentsMargins(px(SIDE), px(6), px(SIDE), px(8))
        self.body.setSpacing(px(16))
        self._strip_row.setContentsMargins(px(SIDE), 0, px(SIDE), 0)
        self._row.setContentsMargins(px(SIDE), px(FOOT), px(SIDE), px(FOOT + 4))
        self._row.setSpacing(px(8))
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        room = self._room()
        self.setMinimumSize(min(px(320), room.width()), min(px(180), room.height()))

    def _room(self) -> QSize:
        return self.screen().availableGeometry().size() * _SHARE

    def _wanted(self, width: int) -> QSize:
        strip = _height(self._strip_row, width) if self._strip.isVisibleTo(self) else 0
        body = max(_height(self.body, width), self._scroll.minimumSizeHint().height())  # what scrolls is never lower
        return QSize(width, _height(self._head, width) + body + strip + _height(self._row, width))

    def _settle(self, *, shrink: bool = False) -> None:
        """Take the height that the content asks for, as far as the screen has it."""
        if self._settling:
            return
        self._settling = True
        try:
            room = self._room()
            least = max(self._row.totalMinimumSize().width(), self.theme.px(self._wide))
            width = min(least, room.width()) if shrink else self.width()
            for _turn in range(3):  # what wraps knows its height only after it has got its width
                height = min(self._wanted(width).height(), room.height())
                self.resize(width, height if shrink else max(self.height(), height))
                self._column.activate()
                self.body.activate()
            # A bar that came for a moment takes width, and words that wrap at it would keep it there for ever.
            missing = self._scroll.verticalScrollBar().maximum()
            if 0 < missing <= room.height() - self.height():
                self.resize(width, self.height() + missing)
            self._stay_on_screen()
        finally:
            self._settling = False

    def _stay_on_screen(self) -> None:
        """Move up or aside what grew beyond the screen, or its buttons could not be reached."""
        if not self.isVisible():
            return  # where it opens is chosen by then
        there, frame = self.screen().availableGeometry(), self.frameGeometry()
        over = max(0, frame.bottom() - there.bottom()), max(0, frame.right() - there.right())
        top, left = max(there.top(), frame.top() - over[0]), max(there.left(), frame.left() - over[1])
        if (left, top) != (frame.left(), frame.top()):
            self.move(left, top)

    def _settle_later(self) -> None:
        if self.isVisible():
            QTimer.singleShot(0, self, self._settle)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go through the parts as they stand, whenever they were made."""
        return go_on(self, forward)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            if not any(self.body.stretch(place) for place in range(self.body.count())):
                self.body.addStretch(1)  # else the labels would take what is left
            self._settle(shrink=True)
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._settle_later()
        return super().eventFilter(watched, event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain == Qt.KeyboardModifier.NoModifier:
            if not event.isAutoRepeat():  # else the press that opened it would answer it
                self.finish()
            return
        if self._is_help(event):
            return
        super().keyPressEvent(event)

    def _is_help(self, event: QKeyEvent) -> bool:
        """The keys of help work over a dialog, too: the section about it, and what a part of it is for."""
        pressed = QKeySequence(event.keyCombination())
        if pressed == QKeySequence(key_of("help.guide")):
            from desktop.ui.widgets.asking_help import show_guide

            show_guide(self)
        elif pressed == QKeySequence(key_of("help.what")):
            from desktop.ui.widgets.what_is_this import ask_what

            ask_what(self)
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            t = self.theme.tokens
            painter.fillRect(event.rect(), t.panel)
            bar = self._scroll.verticalScrollBar()
            if bar.maximum() > bar.minimum():
                for line in (self._scroll.geometry().top() - 1, self._scroll.geometry().bottom() + 1):
                    painter.fillRect(0, line, self.width(), 1, t.line)
        finally:
            painter.end()


def tall(part: QWidget) -> None:
    """Let a part take the height that is left."""
    part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
