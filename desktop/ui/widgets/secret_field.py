"""A field for a passphrase: hidden unless one wants to see it, and nothing of it goes anywhere else.

It cannot be copied, cut or dragged out, also while it is seen; what was typed is not kept for undoing; the platform is
told not to learn it. Input methods work, for a passphrase may be in any script.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMenu, QWidget

from desktop.ui.guarded import guarded
from desktop.ui.translate import tr
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.fields import ErrorField, MarkedLine
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from desktop.ui.theme import Theme

_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
)
_KEPT_IN = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)


class SecretLine(MarkedLine):
    """The line itself, with an eye at its end that shows and hides what stands in it.

    ``seen_changed`` says whether it is seen; ``caps_changed`` whether Caps Lock seems to be on, as far as the letters
    that arrive tell it.
    """

    seen_changed = Signal(bool)
    caps_changed = Signal(bool)

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, theme)
        self._caps = False
        self.eye = IconButton("eye", "", self, size=24, theme=theme)
        self.eye.setCheckable(False)
        self.eye.clicked.connect(lambda: self.set_seen(not self.seen))
        self._row = QHBoxLayout(self)
        self._row.addStretch(1)
        self._row.addWidget(self.eye)
        theme.changed.connect(self._measure)
        self.set_seen(False)
        self._measure()

    def _measure(self) -> None:
        px = self._theme.px
        lead, trail = 0, px(24) if not self.eye.isHidden() else 0
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            lead, trail = trail, lead
        self.setTextMargins(lead, 0, trail, 0)
        self._row.setContentsMargins(px(3), 0, px(3), 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "eye"):
            self._measure()

    def without_eye(self) -> None:
        """Follow another field's eye."""
        self.eye.hide()
        self._measure()

    # seen or not

    @property
    def seen(self) -> bool:
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def set_seen(self, seen: bool) -> None:
        changed = seen != self.seen
        self.setEchoMode(QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password)
        # Qt sets some of these with the mode and takes them away again; they hold in both.
        self.setInputMethodHints(self.inputMethodHints() | _HINTS)
        self.eye.set_icon("eye-off" if seen else "eye")
        self.eye.set_name(tr("Widgets", "Hide the passphrase") if seen else tr("Widgets", "Show the passphrase"))
        if changed:
            self.seen_changed.emit(seen)

    def wipe(self) -> None:
        """Let go of what stands here, and hide what comes."""
        self.setText("")  # unlike clear() this leaves nothing to be undone
        self.set_seen(False)

    # nothing goes out

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(key) for key in _KEPT_IN):
            return
        if event.matches(QKeySequence.StandardKey.DeleteEndOfLine):
            # Qt's own would put into the clipboard what it deletes.
            self.setSelection(self.cursorPosition(), len(self.text()))
            self.del_()
            return
        self._watch_caps(event)
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # All that Qt does here is to offer the selection to other programs.
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paste = menu.addAction(tr("Widgets", "Paste"), self.paste)
        paste.setEnabled(bool(QApplication.clipboard().text()))
        menu.addAction(tr("Widgets", "Select all"), self.selectAll).setEnabled(bool(self.text()))
        menu.popup(event.globalPos())

    # caps lock

    def _watch_caps(self, event: QKeyEvent) -> None:
        text, modifiers = event.text(), event.modifiers()
        if event.key() == Qt.Key.Key_CapsLock:
            self._say_caps(False)
        elif len(text) == 1 and text.upper() != text.lower() and not modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            self._say_caps(text.isupper() != bool(modifiers & Qt.KeyboardModifier.ShiftModifier))

    def _say_caps(self, caps: bool) -> None:
        if caps != self._caps:
            self._caps = caps
            self.caps_changed.emit(caps)

    @guarded
    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self._say_caps(False)


class SecretField(ErrorField):
    """The line with what is wrong below it, and a quiet word when Caps Lock is on."""

    line_class = SecretLine
    edit: SecretLine

    def __init__(self, parent: QWidget | None = None, *, theme: Theme | None = None) -> None:
        super().__init__("", parent, theme=theme)
        self.caps = Label(tr("Widgets", "Caps Lock is on."), self, role="warn", size=12, theme=self.theme)
        self.caps.hide()
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.caps)
        self.edit.caps_changed.connect(self.caps.setVisible)
