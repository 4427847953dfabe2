"""What was written, and where it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.file_names import in_words
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class ExportDone(Dialog):
    def __init__(self, parent: QWidget | None, title: str, lines: Sequence[str], path: Path) -> None:
        super().__init__(
            parent, title, accept=tr("Dialogs", "Close"), cancel=False, subtitle=isolate(in_words(path)), wide=480
        )
        self.path, self.lines = path, list(lines)
        self.body.setSpacing(self.theme.px(6))
        for line in lines:
            self.body.addWidget(Label(line, self._content, wrap=True))
        self.body.addStretch(1)
        self.folder = self.add_button(Button(tr("Dialogs", "Show the folder"), self, icon="folder-open"))
        self.folder.clicked.connect(self._show_folder)
        self.copy = self.add_button(Button(tr("Dialogs", "Copy the report"), self, icon="copy"))
        self.copy.clicked.connect(self._copy)
        self.start_at(self.primary)

    def restyle(self) -> None:
        super().restyle()
        self.body.setSpacing(self.theme.px(6))

    def _show_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent))):
            self.complain(tr("Dialogs", "The folder could not be shown here. The file is written."), "warn")

    def _copy(self) -> None:
        QApplication.clipboard().setText("\n".join([self.windowTitle(), str(self.path), *self.lines]) + "\n")
        self.copy.set_text(tr("Dialogs", "Copied"))


def show_export(parent: QWidget | None, title: str, lines: Sequence[str], path: Path) -> None:
    """Say what an export wrote, one sentence a line."""
    ExportDone(parent, title, lines, path).run()
