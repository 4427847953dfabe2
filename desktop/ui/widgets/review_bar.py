"""The bar of a round over the text: where one is, what is left, and what to do with the passage in hand.

While it has the keyboard, letters go to the palette at the passage, Enter keeps, Delete takes the answer away, Down
passes over, Escape ends; Page Up and Page Down scroll the text. It has no keys that the window has too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.guarded import guarded
from desktop.ui.models import review_words as words
from desktop.ui.speaking import speak
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.base import RING_WIDTH, set_margins, shape
from desktop.ui.widgets.buttons import IconButton, LinkButton
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QPaintEvent, QResizeEvent

    from desktop.ui.rounds import Round

_PLAIN = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class ReviewBar(QWidget):
    """Shows a round and says what is wanted; it does nothing itself."""

    kept = Signal()
    skipped = Signal()
    taken_away = Signal()
    back_wanted = Signal()
    again_wanted = Signal()
    ended = Signal()
    typed = Signal(str)
    composing = Signal(str)
    scroll_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.going: Round | None = None
        self.over = False
        self._wanted: set[QWidget] = set()
        self.place = Label("", self, weight=600, tabular=True)
        self.left = Label("", self, role="text2", size=12, tabular=True)
        self.title = ElidedLabel("", self, least=40, role="text2", size=12)
        self.keep = LinkButton(tr("Review", "Keep"), self)
        self.take = LinkButton(tr("Review", "Remove"), self)
        self.skip = LinkButton(tr("Review", "Skip"), self)
        self.again = LinkButton(tr("Review", "Go through the skipped"), self)
        self.previous = IconButton("chevron-up", tr("Review", "Previous passage"), self, shortcut="Shift+F8")
        self.next = IconButton("chevron-down", tr("Review", "Keep and go on"), self, shortcut="F8")
        self.close_button = IconButton("close", tr("Review", "End"), self, shortcut="Esc")
        self.row = QHBoxLayout(self)
        # It never makes the window wider than its text wants to be.
        self.row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for part in (self.place, self.left):
            self.row.addWidget(part)
        self.row.addWidget(self.title, 1)
        buttons = (self.keep, self.take, self.skip, self.again, self.previous, self.next, self.close_button)
        for button in buttons:
            self.row.addWidget(button)
            # The keyboard stays with the bar, whose keys do the same.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.keep.clicked.connect(self.kept)
        self.next.clicked.connect(self.kept)
        self.take.clicked.connect(self.taken_away)
        self.skip.clicked.connect(self.skipped)
        self.again.clicked.connect(self.again_wanted)
        self.previous.clicked.connect(self.back_wanted)
        self.close_button.clicked.connect(self.ended)
        self.theme.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    def restyle(self) -> None:
        px = self.theme.px
        set_margins(self.row, self, px(24), px(4), px(12), px(4))
        self.row.setSpacing(px(12))
        self.setFixedHeight(px(40))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "row"):
            self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """In a narrow window the words give way to the arrows and the keys."""
        room = self.width() - self.theme.px(60)
        for button in (self.skip, self.take, self.keep, self.left):
            button.setVisible(button in self._wanted)
        for part in (self.left, self.skip, self.take, self.keep):
            parts = [self.row.itemAt(at).widget() for at in range(self.row.count())]  # type: ignore[union-attr]
            shown = [each for each in parts if each is not None and not each.isHidden() and each is not self.title]
            needed = sum(each.sizeHint().width() + self.row.spacing() for each in shown)
            if needed <= room:
                return
            part.hide()

    # what is shown

    def show_round(self, going: Round | None, remark: str = "") -> None:
        """Show where a round is; a ``remark`` stands in place of what is gone through."""
        self.going, self.over = going, False
        self.setVisible(going is not None)
        if going is None:
            return
        review, own = going.is_review, going.is_own()
        writable = own and not going.session.project.read_only
        self.place.setText(words.place_of(going))
        self.left.setText(words.left_of(going))
        if not remark and not own and (item := going.current) is not None:
            name = going.session.project.coders.get(item.passage.coder).name
            remark = tr("Review", "This passage is {name}’s; it can be read here, not changed.", name=name)
        self._title(remark or words.title_of(going))
        self.keep.setText(tr("Review", "Keep") if review else tr("Review", "Answer"))
        self.keep.setAccessibleName(self.keep.text())
        self.keep.setToolTip(tr("Review", "Enter"))
        self.skip.setToolTip(tr("Review", "Down"))
        codes = going.codes() if review and writable else []
        self._wanted = {self.left, self.keep, self.skip, *([self.take] if len(codes) == 1 else [])}
        if codes:
            name = going.session.project.codebook.code(codes[0]).name
            self.take.setToolTip(
                tr("Review", "Take “{name}” away (Delete); typing puts another in its place", name=name)
            )
        for part in (self.previous, self.next):
            part.setVisible(True)
        self.again.hide()
        self._make_room()
        self._say()

    def show_end(self, going: Round) -> None:
        """Say what became of everything."""
        self.going, self.over = going, True
        self.setVisible(True)
        self.place.setText(words.ended_words(going))
        self._title("")
        self._wanted = set()
        for part in (self.left, self.keep, self.take, self.skip, self.previous, self.next):
            part.setVisible(False)
        from desktop.ui.rounds import Mark

        self.again.setVisible(bool(going.summary()[Mark.SKIPPED]))
        self._say()

    def _title(self, text: str) -> None:
        self.title.setText(text)

    def _say(self) -> None:
        said = "  ".join(part for part in (self.place.text(), self.left.text(), self.title.text()) if part)
        self.setAccessibleName(said)
        speak(self, said)

    # keys

    def event(self, event: QEvent) -> bool:
        # Its keys come before the same keys of actions.
        asked = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain: dict[int, Any] = {
            Qt.Key.Key_Return: self.ended if self.over else self.kept,
            Qt.Key.Key_Enter: self.ended if self.over else self.kept,
            Qt.Key.Key_Escape: self.ended,
        }
        if not self.over:
            plain |= {
                Qt.Key.Key_Delete: self.taken_away,
                Qt.Key.Key_Backspace: self.taken_away,
                Qt.Key.Key_Down: self.skipped,
                Qt.Key.Key_Up: self.back_wanted,
            }
        if held == _PLAIN and key in plain:
            # A key held too long must not judge passages that nobody has looked at.
            if not event.isAutoRepeat() or key == Qt.Key.Key_Up:
                plain[key].emit()
        elif held == _PLAIN and key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.scroll_wanted.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif held in (_PLAIN, _SHIFT) and event.text() and event.text().isprintable() and not self.over:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        if query == Qt.InputMethodQuery.ImEnabled:
            return not self.over
        return super().inputMethodQuery(query)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Hand over what is composed, as the text does."""
        if not self.over:
            self.composing.emit(event.preeditString())
            if event.commitString():
                self.typed.emit(event.commitString())
        event.accept()

    # look

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            t, px = self.theme.tokens, self.theme.px
            painter.fillRect(self.rect(), t.page)
            box = self.rect().adjusted(px(12), px(2), -px(6), -px(2))
            shape(painter, box, px(6), t.soft)
            going = self.going
            if going is not None and going.items and not self.over:
                done = len(going.items) - going.left()
                width = round((box.width() - px(12)) * done / len(going.items))
                bar = box.adjusted(px(6), box.height() - px(3), -px(6), -px(1))
                if self.isRightToLeft():
                    bar.setLeft(bar.right() - width)
                else:
                    bar.setWidth(width)
                painter.fillRect(bar, t.accent)
            if self.hasFocus():
                shape(painter, box, px(6), None, t.accent, RING_WIDTH)
        finally:
            painter.end()
