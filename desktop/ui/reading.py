"""How texts are read on this machine: their size, the distance of lines, the width of the text, the type face.

Every pane follows ``current()``; a choice shows at once in all of them. It concerns what sources say, and nothing of
what the program says: the size of everything is the theme's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from desktop.ui.fonts import READING
from desktop.ui.settings import BOUNDS

if TYPE_CHECKING:
    from desktop.ui.settings import Preferences
    from desktop.ui.theme import Theme

SCALE_STEP = 0.1
_BOUNDED = {"scale": "reading_scale", "spacing": "line_spacing", "measure": "measure"}


@dataclass(frozen=True, slots=True)
class Reading:
    """``scale`` comes on top of the size of everything, ``spacing`` is in em, ``measure`` in pixels at 100 %.

    ``family`` is a type face, or nothing for the one of the program.
    """

    scale: float = 1.0
    spacing: float = 1.65
    measure: int = 600
    family: str = ""

    @property
    def looser(self) -> float:
        """How much farther apart lines are than they would be by themselves."""
        return self.spacing / 1.65

    def font(self, theme: Theme, size: float = 17, weight: int = 400, *, italic: bool = False) -> QFont:
        """The chosen face at a size in pixels at 100 %; what it has not, and a face that went, is the program's."""
        font = theme.reading(round(size * self.scale, 2), weight, italic=italic)
        if self.family:
            font = QFont(font)
            font.setFamilies([self.family, *READING])
        return font


def clamped(reading: Reading) -> Reading:
    """With every number brought into its bounds."""
    kept: dict[str, Any] = {}
    for name, bound in _BOUNDED.items():
        least, greatest = BOUNDS[bound]
        value = getattr(reading, name)
        kept[name] = type(value)(min(greatest, max(least, value)))
    kept["scale"], kept["spacing"] = round(kept["scale"], 2), round(kept["spacing"], 2)
    return replace(reading, **kept)


class ReadingChoice(QObject):
    """What is chosen now. ``changed`` is emitted after it has changed."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = Reading()

    def set(self, **changes: Any) -> bool:
        """Choose some of it differently, within bounds; False when all is as before."""
        wanted = clamped(replace(self.now, **changes))
        if wanted == self.now:
            return False
        self.now = wanted
        self.changed.emit()
        return True

    def take(self, kept: Preferences) -> None:
        """What was chosen before on this machine."""
        self.set(scale=kept.reading_scale, spacing=kept.line_spacing, measure=kept.measure, family=kept.reading_font)

    def keep(self, kept: Preferences) -> None:
        """Put it where it is remembered."""
        kept.reading_scale, kept.line_spacing = self.now.scale, self.now.spacing
        kept.measure, kept.reading_font = self.now.measure, self.now.family


_current: ReadingChoice | None = None


def current() -> ReadingChoice:
    """The choice of the running program."""
    global _current
    if _current is None or not shiboken6.isValid(_current):
        _current = ReadingChoice(cast("QApplication", QApplication.instance()))
    return _current
