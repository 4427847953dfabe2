"""Shift+F1: a card says what a part of the window is for.

While it is on, a click on a part explains it and does nothing else, Tab goes from part to part, the key of the guide
opens its section, Escape ends it. Any other key ends it too and does what it always does, so it never takes a letter.
The filter on the application is there only so long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

from desktop.ui.actions.shown_keys import shown_key
from desktop.ui.explaining.found import Explanation, explain
from desktop.ui.mnemonics import unmarked
from desktop.ui.speaking import speak
from desktop.ui.translate import tr
from desktop.ui.widgets.asking_help import show_guide
from desktop.ui.widgets.base import tip
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.help_card import HelpCard
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

_HELD = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
}
_MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)


class WhatCard(HelpCard):
    """What a part is called, what it is for, how it is used, and the way to the guide."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.words = Label("", self, wrap=True)
        self.use = Label("", self, role="text2", size=12, wrap=True)
        self.more = LinkButton(tr("WhatIsThis", "Read about it in the guide"), self)
        self.hint = Label("", self, role="text3", size=11, wrap=True)
        self.column.addWidget(self.words)
        self.column.addWidget(self.use)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.hint)
        for part in (self.more, self.cross):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays on the part that is explained

    def say(self, found: Explanation) -> None:
        self.title.setText(found.name or tr("WhatIsThis", "What is this?"))
        self.words.setText(found.words)
        self.use.setText(found.use)
        self.use.setVisible(bool(found.use))
        self.more.setToolTip(tip(tr("WhatIsThis", "Read about it in the guide"), shown_key("help.guide")))
        self.hint.setText(
            tr("WhatIsThis", "Click another part, or go to it with {tab}. {escape} ends.", tab="Tab", escape="Esc")
        )


class WhatIsThis(QObject):
    """The mode, for one window. It ends itself and goes."""

    current: WhatIsThis | None = None

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.window = window
        self.card = WhatCard(window)
        self.card.cross.clicked.connect(self.end)
        self.card.more.clicked.connect(self.read)
        self.found: Explanation | None = None
        self.ended = False
        self.app: Any = QApplication.instance()

    def begin(self) -> None:
        """Explain what has the keyboard, and wait for another part."""
        WhatIsThis.current = self
        QApplication.setOverrideCursor(Qt.CursorShape.WhatsThisCursor)
        self.app.installEventFilter(self)
        focus = QApplication.focusWidget()
        inside = focus is not None and focus.window() is self.window
        self.tell(focus if inside and focus is not None else self.window)

    def tell(self, part: QWidget) -> None:
        """Explain one part."""
        shown = _whole(part)
        self._say(explain(shown), shown if shown is not self.window else None)

    def _say(self, found: Explanation, part: QWidget | None) -> None:
        self.found = found
        self.card.say(found)
        self.card.put(part)
        speak(self.card, ". ".join(words for words in (found.name, found.words, found.use) if words))

    def tell_entry(self, menu: QMenu | QMenuBar, point: QPoint) -> None:
        """Explain an entry of a menu, or the menu itself."""
        action = menu.actionAt(point)
        if isinstance(menu, QMenuBar) or not menu.rect().contains(point) or action.isSeparator():
            self.tell(menu)
            return
        name = unmarked(action.text())
        said = action.toolTip() if action.menu() is None else ""
        self._say(Explanation(name, said if said != name else "", "", explain(self.window).place), None)

    def read(self) -> None:
        """Go on in the guide."""
        place = self.found.place if self.found is not None else ""
        window = self.window
        self.end()
        show_guide(window, place)

    def end(self) -> None:
        if self.ended:
            return
        self.ended = True
        WhatIsThis.current = None
        self.app.removeEventFilter(self)
        QApplication.restoreOverrideCursor()
        if isValid(self.card):
            self.card.dispose()
        self.deleteLater()

    # Qt's own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self.ended or not isValid(self.window):
            return False
        if kind in (QEvent.Type.Close, QEvent.Type.Hide, QEvent.Type.WindowDeactivate) and watched is self.window:
            self.end()
        elif kind == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            if watched.window() is self.window and not self.card.isAncestorOf(watched):
                self.tell(watched)
        elif kind == QEvent.Type.Resize and watched is self.window:
            self.card.settle()
        elif kind == QEvent.Type.ShortcutOverride and isinstance(watched, QWidget):
            return self._key(event)  # type: ignore[arg-type]
        elif kind in _MOUSE and isinstance(watched, QWidget):
            return self._mouse(watched, event)  # type: ignore[arg-type]
        return False

    def _key(self, event: QKeyEvent) -> bool:
        """Keys of the mode; all others end it and go their way."""
        key = event.key()
        if key in _HELD or key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        again = key == Qt.Key.Key_F1 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Escape or again:
            self._swallow_key()
            self.end()
            event.accept()
            return True
        if key == Qt.Key.Key_F1 and not event.modifiers():
            self._swallow_key()
            self.read()
            event.accept()
            return True
        self.end()
        return False

    def _swallow_key(self) -> None:
        """The press that follows belongs to the mode, which is over by then."""
        self.app.installEventFilter(_NextKey(self.app))

    def _mouse(self, watched: QWidget, event: QMouseEvent) -> bool:
        if watched is self.card or self.card.isAncestorOf(watched):
            return False
        if isinstance(watched, (QMenu, QMenuBar)):
            if event.type() == QEvent.Type.MouseButtonPress:
                self.tell_entry(watched, event.position().toPoint())
            return True
        if watched.window() is not self.window:
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self.tell(watched)
        return True


class _NextKey(QObject):
    """Takes the key press that comes next, and goes."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            QCoreApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            self.deleteLater()
            return True
        return False


def _whole(part: QWidget) -> QWidget:
    """The control that a piece belongs to: what scrolls for its viewport, a field for the line within it."""
    above = part.parentWidget()
    if isinstance(above, QAbstractScrollArea) and above.viewport() is part:
        return above
    return part


def ask_what(window: QWidget) -> WhatIsThis | None:
    """Begin in a window, or end what is under way there."""
    if WhatIsThis.current is not None and isValid(WhatIsThis.current):
        WhatIsThis.current.end()
        return None
    made = WhatIsThis(window.window())
    made.begin()
    return made
