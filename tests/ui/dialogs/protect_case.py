"""One of each dialog about passphrases and damaged projects, for the tests and pictures of all dialogs."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.core.notes import Note
from desktop.core.salvage import SalvageReport
from desktop.core.snapshots.listing import Snapshot
from desktop.ui.dialogs.passphrase import AskPassphrase, ChoosePassphrase
from desktop.ui.dialogs.salvage import DamagedDialog, SalvageDone
from desktop.ui.windows.protecting import SnapshotsAfter

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.project import Project
    from desktop.ui.dialogs.base import Dialog

DAMAGED = "small.testimonia is a Testimonia project, but the file is damaged or not complete. It was left as it is."


def salvage_report() -> SalvageReport:
    """A few things saved, one lost, one not proven."""
    return SalvageReport(
        saved={"documents": 4, "segments": 43, "codings": 118},
        lost_counts={"documents": 1},
        lost=[Note("The document “{name}” is lost: {why}.", name="Interview 3", why="it cannot be read")],
        unproven=[Note("The code “{name}”: nothing confirms {columns}.", name="Torture", columns="definition")],
        notes=[Note("The new project begins a history of its own.")],
    )


def protecting(project: Project) -> list[Callable[[], Dialog]]:
    """What asks for a passphrase, what takes a new one, and what is said of a damaged file."""
    path = project.path
    at = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)
    snapshot = Snapshot(path, at, "auto", 3, "aabbccdd", 100)

    def wrong() -> Dialog:
        dialog = AskPassphrase(None, path, lambda key: key)
        dialog.field.edit.setText("heron lantern")
        dialog.field.set_error("It does not open with this passphrase. Try it again; the file was left as it is.")
        dialog.field.caps.show()
        return dialog

    def new() -> Dialog:
        after = SnapshotsAfter(project, ("Protect them too", "Also the last one."), "They are not protected.")
        dialog = ChoosePassphrase(None, "Protect", "Protect the project", note="It is encrypted.", choice=after.part)
        dialog.fields.first.edit.setText("heron lantern gravel ")
        dialog.fields.second.edit.setText("heron cotton")
        return dialog

    return [
        lambda: AskPassphrase(None, path, lambda key: key, note="First the passphrase it has now."),
        wrong,
        lambda: ChoosePassphrase(None, "Protect with a passphrase", "Protect the project"),
        new,
        lambda: DamagedDialog(None, path, DAMAGED, [snapshot]),
        lambda: SalvageDone(None, path, salvage_report()),
        lambda: SalvageDone(None, path, SalvageReport(saved={"documents": 4})),
    ]
