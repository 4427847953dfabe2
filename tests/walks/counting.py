"""What a piece of work costs: the keys a person presses and the clicks they make.

The rule, which is the one of docs/keystrokes.md:

- A key is one press, whatever is held with it: Ctrl+Alt+S is one press, named with its modifiers; a capital is one
  press, named with Shift.
- A click is one press of a mouse button: a double click is two, a drag is one (pressed, moved, let go), and a choice
  from a menu is one for every entry that is clicked.
- Nothing is free because it is quick: letters typed into a field are presses, and so are Enter and Escape.
- Moving the pointer and turning the wheel cost nothing, for they depend on where the pointer was.

Presses are counted where the person presses them, clicks where a window gets them; what the desk does by itself is
never counted.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeySequence, QWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.walks.person import Person


@dataclass
class Effort:
    """The presses of keys by name, in their order, and how many clicks."""

    pressed: list[str] = field(default_factory=list)
    clicks: int = 0

    @property
    def keys(self) -> int:
        return len(self.pressed)

    @property
    def all(self) -> int:
        return self.keys + self.clicks

    def __str__(self) -> str:
        return f"{self.keys} keys ({' '.join(self.pressed)}) and {self.clicks} clicks"


class _Clicks(QObject):
    """Counts presses of mouse buttons as they reach a window; lives in the main thread."""

    def __init__(self, effort: Effort) -> None:
        super().__init__()
        self.effort = effort

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A part of a window gets the same press again, and a second one of a double click.
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWindow):
            self.effort.clicks += 1
        return False


def _named(key: Qt.Key, text: str, held: Qt.KeyboardModifier) -> str:
    if key == Qt.Key.Key_unknown:
        return text
    return QKeySequence(QKeyCombination(held, key)).toString(QKeySequence.SequenceFormat.PortableText)


@contextmanager
def counting(me: Person) -> Iterator[Effort]:
    """Count what the person does inside::

    with counting(me) as effort:
        me.press("Ctrl+Alt+S")
        me.type("tor")
        me.press("Return")
    assert effort.pressed == ["Ctrl+Alt+S", "T", "O", "R", "Return"]
    assert effort.clicks == 0
    """
    effort = Effort()
    press = me._key
    app = QCoreApplication.instance()
    assert app is not None
    watcher: list[_Clicks] = []

    def counted(key: Qt.Key, text: str, held: Qt.KeyboardModifier) -> None:
        effort.pressed.append(_named(key, text, held))
        press(key, text, held)

    def watch() -> None:
        watcher.append(_Clicks(effort))
        app.installEventFilter(watcher[0])

    me.stage.do(watch)
    hand: Any = me
    hand._key = counted
    try:
        yield effort
    finally:
        del hand._key
        me.stage.do(lambda: app.removeEventFilter(watcher[0]))
        me.stage.do(watcher.clear)
