"""The name of a file that is to be written, and below it the folder with a way to another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.dialogs.file_names import can_write, in_words, is_good, with_suffix
from desktop.ui.theme import current
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.fields import ErrorField

if TYPE_CHECKING:
    from pathlib import Path


class FileField(QWidget):
    """``kind`` names the files of this suffix. ``moved`` is emitted when a place was chosen."""

    moved = Signal()

    def __init__(self, folder: Path, name: str, suffix: str, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.folder, self.suffix, self.kind = folder, suffix, kind
        self.field = ErrorField(name, self)
        self.edit = self.field.edit
        self.place = ElidedLabel("", self, role="text3", size=12)
        self.elsewhere = LinkButton(tr("Dialogs", "Choose another place…"), self)
        self.elsewhere.clicked.connect(self._choose)
        self._row = QHBoxLayout()
        self._row.addWidget(self.place, 1)
        self._row.addWidget(self.elsewhere)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.field)
        self._column.addLayout(self._row)
        self.setFocusProxy(self.edit)
        self.theme.changed.connect(self._restyle)
        self._restyle()
        self._tell()

    def _restyle(self) -> None:
        self._column.setSpacing(self.theme.px(4))
        self._row.setSpacing(self.theme.px(12))

    def _tell(self) -> None:
        self.place.setText(tr("Dialogs", "in {folder}", folder=isolate(in_words(self.folder))))

    def path(self) -> Path:
        return self.folder / with_suffix(self.edit.text(), self.suffix)

    def take_path(self, path: Path) -> None:
        """Use a place that was chosen."""
        self.folder = path.parent
        self.edit.setText(with_suffix(path.name, self.suffix))
        self._tell()
        self.moved.emit()

    def _choose(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self,
            tr("Dialogs", "Choose the place"),
            str(self.path()),
            f"{self.kind} (*{self.suffix})",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            from pathlib import Path

            self.take_path(Path(name))

    def problem(self) -> str:
        """Why no file can be written there, or nothing; one that is there already is no problem here."""
        if not self.edit.text().strip():
            return tr("Dialogs", "The file needs a name.")
        if not is_good(self.edit.text()):
            return tr("Dialogs", "A file cannot be called that everywhere. Use letters, digits, spaces and hyphens.")
        if not self.folder.is_dir():
            return tr("Dialogs", "This folder is not there. Choose another place.")
        if not can_write(self.folder):
            return tr("Dialogs", "Nothing can be written in this folder. Choose another place.")
        return ""

    def set_error(self, sentence: str) -> None:
        self.field.set_error(sentence)

    @property
    def error(self) -> str:
        return self.field.error
