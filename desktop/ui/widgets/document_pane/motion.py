"""The two movements that the pane allows itself: scrolling to a jump's target, and a fade of its fill."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop.core.errors import TestimoniaError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QVariantAnimation

SCROLL_MS = 120
FADE_MS = 600


class Motion(QObject):
    """Runs one number from a value to another; a new run ends the one before it where it was going."""

    def __init__(
        self,
        parent: QObject,
        duration: int,
        show: Callable[[float], None],
        arrived: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._arrived = arrived
        self._target = 0.0
        self._duration = duration
        self._animation: QVariantAnimation | None = None

    def _made(self) -> QVariantAnimation:
        """The animation, made when something moves first."""
        if self._animation is None:
            from PySide6.QtCore import QEasingCurve, QVariantAnimation

            self._animation = QVariantAnimation(self)
            self._animation.setDuration(self._duration)
            self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
            self._animation.valueChanged.connect(self._step)
            self._animation.finished.connect(self._end)
        return self._animation

    def _step(self, value: Any) -> None:
        # What is moved over may have to be read; where the file fails, painting says so, and a movement says nothing.
        with suppress(TestimoniaError):
            self._show(float(value))

    def _end(self) -> None:
        if self._arrived is not None:
            self._arrived()

    @property
    def running(self) -> bool:
        return self._animation is not None and self._animation.state() == self._animation.State.Running

    def run(self, start: float, end: float) -> None:
        animation = self._made()
        animation.stop()
        self._target = end
        animation.setStartValue(float(start))
        animation.setEndValue(float(end))
        animation.start()

    def finish(self) -> None:
        """End a run at once, at its target."""
        if self._animation is not None and self.running:
            self._animation.stop()
            self._show(self._target)
            self._end()
