"""Which snapshots to restore from when no project is open: those of a file, or those in a folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.file_names import SUFFIX
from desktop.ui.dialogs.parts import Choices
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FILE, FOLDER = "file", "folder"


class RestoreSource(Dialog):
    """``source`` is the project file or the folder that was chosen."""

    def __init__(self, parent: QWidget | None, folder: Path) -> None:
        super().__init__(
            parent,
            tr("Snapshots", "Restore a project"),
            accept=tr("Snapshots", "Choose…"),
            subtitle=tr("Snapshots", "Snapshots are whole copies. What you restore becomes a new file."),
            wide=460,
        )
        self.folder = folder
        self.source: Path | None = None
        cards: list[tuple[object, str, str]] = [
            (
                FILE,
                tr("Snapshots", "The snapshots of a project file"),
                tr("Snapshots", "The file may be damaged or gone from where it was; its snapshots lie beside it."),
            ),
            (
                FOLDER,
                tr("Snapshots", "A folder of snapshots"),
                tr("Snapshots", "If they are kept on another drive or came from another computer."),
            ),
        ]
        self.kind = self.add_field(tr("Snapshots", "Where to look"), Choices(cards, FILE))
        self.body.addStretch(1)
        self.start_at(self.kind)

    def commit(self) -> bool:
        if self.kind.present == FOLDER:
            name = QFileDialog.getExistingDirectory(self, tr("Snapshots", "Folder of snapshots"), str(self.folder))
        else:
            kinds = f"{tr('Desk', 'Testimonia projects')} (*{SUFFIX});;{tr('Desk', 'All files')} (*)"
            name, _kind = QFileDialog.getOpenFileName(self, tr("Snapshots", "Project file"), str(self.folder), kinds)
        self.source = Path(name) if name else None
        return self.source is not None


def ask_restore_source(parent: QWidget | None, folder: Path) -> Path | None:
    """Ask for a project file or a folder of snapshots; None when cancelled."""
    dialog = RestoreSource(parent, folder)
    return dialog.source if dialog.run() else None
