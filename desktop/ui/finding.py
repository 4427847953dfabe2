"""Looking for words beside the desk; places are handed over as they are found."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from desktop.core.folding import FoldedTexts
from desktop.core.queries.concordance import search
from desktop.ui.tasks import Task, let_go

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.project import Project
    from desktop.core.queries.concordance import Hit, Query, What

MOST: Final = 5_000
#: The first places come soon. Later ones come in ever larger lots: a list lays out all its rows with each.
_BATCH, _BATCH_SECONDS = 100, 0.05


class _Messenger(QObject):
    """Hands places over from the thread that finds them."""

    found = Signal(object)


class Finding(QObject):
    """One search at a time; a new one ends the one before. ``ended`` says whether there are more than ``MOST``."""

    found = Signal(object)
    progressed = Signal(object, object)
    ended = Signal(bool)
    failed = Signal(object)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.kept = FoldedTexts()
        self.task: Task | None = None
        self.messenger: _Messenger | None = None

    def start(self, query: Query, what: frozenset[What]) -> None:
        """Look for words on a connection of its own."""
        self.stop()
        path, key, kept = self.project.path, self.project.key, self.kept
        messenger = _Messenger()

        def work(on_progress: Callable[[int, int], bool]) -> bool:
            from desktop.core.project import Project

            batch: list[Hit] = []
            count, sent, asked, seconds = 0, time.monotonic(), 0.0, _BATCH_SECONDS

            def go_on(done: int, total: int) -> bool:
                nonlocal asked
                if time.monotonic() - asked < _BATCH_SECONDS:
                    return True
                asked = time.monotonic()
                return on_progress(done, total)

            with Project.open(path, read_only=True, key=key) as beside:
                for hit in search(beside, query, what, kept=kept, on_progress=go_on):
                    batch.append(hit)
                    count += 1
                    full = len(batch) >= max(_BATCH, count // 2)
                    if full or time.monotonic() - sent > seconds or count >= MOST:
                        messenger.found.emit(batch)
                        batch, sent, seconds = [], time.monotonic(), seconds * 1.5
                        if count >= MOST or not on_progress(0, 0):
                            return count >= MOST
            if batch:
                messenger.found.emit(batch)
            return False

        task = self.task = Task(work, self)
        self.messenger = messenger
        messenger.found.connect(self.found)
        task.progressed.connect(self.progressed)
        task.finished.connect(self._ended)
        task.failed.connect(self._failed)
        task.ended.connect(task.deleteLater)
        task.start()

    def stop(self) -> bool:
        """Hear no more of what is under way; False when nothing was."""
        task, self.task = self.task, None
        if task is None:
            return False
        let_go(task, self.messenger)
        self.messenger = None
        return True

    def _ended(self, more: bool) -> None:
        self.task = self.messenger = None
        self.ended.emit(more)

    def _failed(self, error: object) -> None:
        self.task = self.messenger = None
        self.failed.emit(error)

    def forget(self) -> None:
        """Let go of what is under way, and of every text; what still runs may keep only its own."""
        self.stop()
        self.kept.clear()
        self.kept = FoldedTexts()
