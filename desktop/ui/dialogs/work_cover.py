"""A dialog that covers the desk while something must not be disturbed: what is under way, how far it is, a way to stop.

The work comes in stages, some beside the screen, some in its own thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from desktop.core.errors import Cancelled
from desktop.ui.dialogs.base import Dialog
from desktop.ui.guarded import guarded
from desktop.ui.tasks import Task
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import BusyLine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class Stage:
    """A piece of the work and what is said meanwhile. ``beside`` means in another thread, with progress."""

    words: str
    work: Callable[[Progress], Any]
    beside: bool = True


class WorkCover(Dialog):
    """Goes through the stages; the first error ends it and is ``error``. Escape asks the present stage to stop."""

    def __init__(self, parent: QWidget | None, title: str, sentence: str, stages: Sequence[Stage]) -> None:
        super().__init__(parent, title, cancel=False, wide=420)
        self.error: BaseException | None = None
        self._stages = list(stages)
        self._task: Task | None = None
        self._ended = self._stopped = False
        self.primary.hide()
        self.body.addWidget(Label(sentence, self._content, wrap=True))
        self.busy = BusyLine(self._content, inset=0)
        self.busy.cancelled.connect(self.reject)
        self.body.addWidget(self.busy)
        self.start_at(self.busy)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        if not self._stages:
            self._end(None)
            return
        if self._stopped:  # between two stages nobody hears it but this
            self._end(Cancelled())
            return
        stage = self._stages.pop(0)
        self.busy.start(stage.words, delay_ms=0)
        if not stage.beside:
            try:
                stage.work(lambda _done, _total: True)
            except BaseException as error:  # whoever opened the dialog decides what it is
                self._end(error)
                return
            QTimer.singleShot(0, self, self._go_on)
            return
        task = self._task = Task(stage.work, self)
        task.progressed.connect(self.busy.set_progress)
        task.failed.connect(self._end)
        task.finished.connect(lambda _result: self._go_on())
        task.start()

    def _end(self, error: BaseException | None) -> None:
        if self._task is not None:
            self._task.over.wait()  # it is about to end, and must not outlive the dialog
        self.error = error
        self._ended = True
        self.accept()

    def reject(self) -> None:
        """Ask the work to stop; the dialog stays until it has."""
        if self._ended:
            super().reject()
            return
        self._stopped = True
        if self._task is not None:
            self._task.cancel()


def cover(parent: QWidget | None, title: str, sentence: str, stages: Sequence[Stage]) -> BaseException | None:
    """Go through the stages under a cover; the error that ended them, or None."""
    dialog = WorkCover(parent, title, sentence, stages)
    dialog.run()
    return dialog.error
