"""A snapshot that was opened itself: it can only be read, and what is to be worked on is made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.snapshots.listing import project_beside, snapshot_at
from desktop.ui.translate import isolate, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.snapshots.listing import Snapshot
    from desktop.ui.windows.main_window import MainWindow


def tell_snapshot(window: MainWindow) -> None:
    """Say above everything that the open project is a snapshot, if it is one, and how to go on from it."""
    session = window.session
    snapshot = snapshot_at(session.project.path) if session is not None else None
    if snapshot is None:
        return
    from desktop.ui.models.snapshots_model import moment_inside

    sentence = tr(
        "Snapshots",
        "This is a snapshot of {moment}. It can only be read, so that it stays as it was. To work on it, restore it "
        "into a new file.",
        moment=isolate(moment_inside(snapshot)),
    )
    window.safety.notices().put(
        "opened",
        "info",
        sentence,
        action=tr("Snapshots", "Restore into a new file…"),
        act=lambda: restore(window, snapshot),
        closable=False,
    )


def restore(window: MainWindow, snapshot: Snapshot) -> None:
    """Make a project of the open snapshot and go on in that one."""
    session = window.session
    if session is None:
        return
    from desktop.ui.dialogs.snapshot_window import ask_target

    key = session.project.key
    # Of one that lies elsewhere the place of its project is not known.
    beside = project_beside(snapshot.path) or window.files.documents() / tr("Snapshots", "Project")
    target = ask_target(window, beside)
    if target is None:
        return

    def work(on_progress: Callable[[int, int], bool]) -> Path:
        from desktop.core.snapshots.keeper import restore_as

        return restore_as(snapshot, key, target, on_progress=on_progress)

    def made(path: Path) -> None:
        from desktop.core.project import Project

        window.show_project(Project.open(path, key=key))

    window.safety.beside(tr("Snapshots", "Restoring into a new file"), work, made)
