"""Making a project: its name, its file, who codes, the codebook to start from, and whether it is protected."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from desktop.core.codebook_files import load_codebook, starter_names
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.file_field import FileField
from desktop.ui.dialogs.file_names import SUFFIX, free_stem
from desktop.ui.dialogs.parts import Choices, name_error
from desktop.ui.dialogs.passphrase_parts import NewPassphrase
from desktop.ui.translate import count_of, tr
from desktop.ui.widgets.fields import ErrorField
from desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class NewProject:
    """``codebook`` is the name of a starter codebook; without a passphrase the file is an ordinary one."""

    path: Path
    name: str
    coder: str
    codebook: str
    passphrase: str | None = dataclasses.field(default=None, repr=False)


def codebook_choices(*, blank: bool = True) -> list[tuple[object, str, str]]:
    """The starter codebooks as cards: key, name, and what they are for with their size."""
    found: list[tuple[object, str, str]] = []
    for name in starter_names():
        spec = load_codebook(name)
        if not spec.facets and not blank:
            continue
        size = ""
        if spec.facets:
            facets = count_of(len(spec.facets), "{n} facet", "{n} facets")
            codes = count_of(spec.code_count, "{n} code", "{n} codes")
            size = tr("Dialogs", "{facets}, {codes}.", facets=facets, codes=codes)
        found.append((name, name, f"{spec.description}\n{size}".strip()))
    return found


class NewProjectDialog(Dialog):
    """The file's name follows the project's until somebody writes another."""

    def __init__(self, parent: QWidget | None, folder: Path, coder: str) -> None:
        super().__init__(parent, tr("Dialogs", "New project"), accept=tr("Dialogs", "Make the project"), wide=500)
        self._own_file = False
        self._chosen: str | None = None
        self.name = self.add_field(tr("Dialogs", "Name"), ErrorField())
        self.name.edit.setPlaceholderText(tr("Dialogs", "For instance: Closed country, testimony 2014–2024"))
        kind = tr("Dialogs", "Testimonia projects")
        self.file = self.add_field(tr("Dialogs", "File"), FileField(folder, "", SUFFIX, kind))
        self.coder = self.add_field(
            tr("Dialogs", "Who is coding?"),
            ErrorField(coder),
            hint=tr("Dialogs", "Segments are kept apart by this name. It is a declaration, not a password."),
        )
        choices = codebook_choices()
        self.codebook = self.add_field(tr("Dialogs", "Codebook to start from"), Choices(choices, choices[0][0]))
        self.protect = CheckBox(tr("Passphrase", "Protect with a passphrase"), self._content)
        self.body.addWidget(self.protect)
        self.passphrase = NewPassphrase(self._content)
        self.passphrase.hide()
        self.body.addWidget(self.passphrase)
        self.protect.toggled.connect(self._unfold)
        self.passphrase.changed.connect(self._judge)
        self.name.edit.textChanged.connect(self._name_typed)
        self.file.edit.textEdited.connect(self._file_typed)
        self.coder.edit.textChanged.connect(self._judge)
        self.file.moved.connect(self._moved)
        self._touched: set[object] = set()
        for field in (self.name, self.file, self.coder):
            field.edit.textEdited.connect(lambda _text, field=field: self._touch(field))
        self.start_at(self.name.edit)
        self._name_typed()

    def _touch(self, field: object) -> None:
        self._touched.add(field)
        self._judge()

    def _name_typed(self) -> None:
        if not self._own_file:
            self.file.edit.setText(free_stem(self.file.folder, self.name.text()) + SUFFIX)
        self._judge()

    def _file_typed(self) -> None:
        self._own_file = bool(self.file.edit.text().strip())

    def _unfold(self, protect: bool) -> None:
        self.passphrase.setVisible(protect)
        if protect:
            self.passphrase.first.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.passphrase))
        else:
            self.passphrase.wipe()
        self._judge()

    def path(self) -> Path:
        return self.file.path()

    def _errors(self) -> dict[ErrorField | FileField, str]:
        return {
            self.name: name_error(self.name.text()),
            self.file: self._file_error(),
            self.coder: name_error(self.coder.text()),
        }

    def _file_error(self) -> str:
        problem = self.file.problem()
        if not problem and self.path().exists():
            return tr("Dialogs", "There is already a file of this name. Choose another name or place.")
        return problem

    def _judge(self) -> None:
        errors = self._errors()
        for field, error in errors.items():
            field.set_error(error if field in self._touched or field is self.file else "")
        wrong = next((error for error in errors.values() if error), "")
        if not wrong and self.protect.isChecked():
            wrong = self.passphrase.problem()
        self.primary.setEnabled(not wrong)
        self.primary.setToolTip(wrong)

    def _moved(self) -> None:
        self._own_file = True
        self._judge()

    def commit(self) -> bool:
        self._chosen = self.passphrase.text() if self.protect.isChecked() else None
        return True

    def done(self, result: int) -> None:
        self.passphrase.wipe()
        super().done(result)

    def result_value(self) -> NewProject:
        """What was chosen; for when the dialog was accepted."""
        coder, codebook = self.coder.text().strip(), str(self.codebook.present)
        return NewProject(self.path(), self.name.text().strip(), coder, codebook, self._chosen)


def ask_new_project(parent: QWidget | None, folder: Path, coder: str) -> NewProject | None:
    """Ask for a new project, to be made in ``folder`` unless another is chosen; None when cancelled.

    Only a path where there is no file yet is given back.
    """
    dialog = NewProjectDialog(parent, folder, coder)
    return dialog.result_value() if dialog.run() else None
