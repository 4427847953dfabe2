"""Reading snapshots beside the screen, and the sentence that says what going back to one takes away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.models.snapshots_model import moment_inside
from desktop.ui.translate import count_of, isolate, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.snapshots.listing import Snapshot
    from desktop.ui.models.snapshot_words import Held
    from desktop.ui.snapshots import Shelf


class Reader(QObject):
    """Hands what a worker reads to the screen, one snapshot after the other."""

    read = Signal(object, object)

    def __init__(self, shelf: Shelf, snapshots: list[Snapshot]) -> None:
        super().__init__()
        self.shelf, self.snapshots = shelf, snapshots

    def work(self, on_progress: Callable[[int, int], bool]) -> None:
        for done, snapshot in enumerate(self.snapshots, 1):
            self.read.emit(snapshot.path, self.shelf.look(snapshot))
            if not on_progress(done, len(self.snapshots)):
                return


def going_back(snapshot: Snapshot, found: Held, now: Held | None) -> str:
    """What happens to the project when it goes back to a snapshot."""
    sentence = tr("Snapshots", "The project goes back to {moment}.", moment=isolate(moment_inside(snapshot)))
    later = max(0, now.steps - found.steps) if now is not None else 0
    if later:
        gone = count_of(later, "{n} later step goes", "{n} later steps go")
        sentence += f" {tr('Snapshots', '{steps} out of the project, for every coder.', steps=gone)}"
    return " ".join([sentence, brought_back(found, now)]).rstrip()


def brought_back(found: Held, now: Held | None) -> str:
    """What is said where a snapshot may hold words that were erased after it was taken; else nothing."""
    if now is None or now.erasings <= found.erasings:
        return ""
    return tr(
        "Snapshots",
        "What was erased for good since this snapshot was taken may come back with it, to be erased once more.",
    )
