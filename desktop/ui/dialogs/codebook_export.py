"""Where and how the codebook is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.exporters.codebook_content import CodebookOptions
from desktop.core.exporters.codebook_export import EXCEL, FORMS, MARKDOWN, OWN, TABLE, WORD
from desktop.core.model import CoderKind
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.file_field import FileField
from desktop.ui.dialogs.parts import Choices
from desktop.ui.translate import tr
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.ui.session import Session


@dataclass(frozen=True, slots=True)
class ExportChoice:
    path: Path
    form: str
    options: CodebookOptions


class CodebookExport(Dialog):
    def __init__(self, parent: QWidget | None, session: Session, folder: Path) -> None:
        super().__init__(
            parent, tr("Codebooks", "Export the codebook"), accept=tr("Codebooks", "Write the codebook"), wide=560
        )
        details = {
            WORD.id: tr("Codebooks", "As a journal prints it: hierarchy, definitions, examples."),
            EXCEL.id: tr("Codebooks", "A row for each code. Can be imported again."),
            TABLE.id: tr("Codebooks", "The same as plain text for any program."),
            MARKDOWN.id: tr("Codebooks", "For repositories and web pages."),
            OWN.id: tr("Codebooks", "Everything a codebook holds, for another project."),
        }
        cards: list[tuple[object, str, str]] = [
            (form.id, tr("Codebooks", form.label), details[form.id]) for form in FORMS
        ]
        self.forms = self.add_field(tr("Codebooks", "Form"), Choices(cards, WORD.id))
        self.stem = f"{session.project.path.stem}-codebook"
        self.file = self.add_field(
            tr("Dialogs", "File"), FileField(folder, f"{self.stem}{WORD.suffix}", WORD.suffix, WORD.label)
        )
        self.note = Label("", self._content, role="warn", size=12, wrap=True)
        self.body.addWidget(self.note)
        self._options(session)
        self.body.addStretch(1)
        self.forms.chosen.connect(self._take_form)
        self.file.edit.textChanged.connect(self._judge)
        self.file.moved.connect(self._judge)
        self.start_at(self.forms)
        self._show_options()
        self._judge()

    def _options(self, session: Session) -> None:
        self.counts = CheckBox(tr("Codebooks", "How often each code is used"), self._content)
        self.passages = CheckBox(tr("Codebooks", "Passages linked as examples, with their places"), self._content)
        self.retired = CheckBox(tr("Codebooks", "Codes out of use"), self._content)
        self.revisions = CheckBox(tr("Codebooks", "How the definitions changed"), self._content)
        self.guard = CheckBox(tr("Dialogs", "Keep spreadsheets from taking text for formulas"), self._content)
        self.bom = CheckBox(tr("Dialogs", "Mark the file as UTF-8 for older spreadsheets"), self._content)
        for box in (self.counts, self.passages, self.retired, self.guard):
            box.setChecked(True)
        self.coder = MenuButton("", self._content)
        people: list[tuple[object, str]] = [(None, tr("Codebooks", "of all coders"))]
        for coder in session.project.coders.all():
            name = tr("Dialogs", "Consensus") if coder.kind is CoderKind.CONSENSUS else coder.name
            people.append((coder.id, tr("Codebooks", "of {name}", name=name)))
        self.coder.set_choices(people, None)
        self.several = len(people) > 2
        counted = QHBoxLayout()
        counted.setSpacing(self.theme.px(10))
        counted.addWidget(self.counts)
        counted.addWidget(self.coder)
        counted.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(self.theme.px(4))
        column.addLayout(counted)
        for box in (self.passages, self.retired, self.revisions, self.guard, self.bom):
            column.addWidget(box)
        self.body.addLayout(column)
        self.counts.toggled.connect(lambda on: self.coder.setEnabled(on))

    def _take_form(self, key: object) -> None:
        form = next(each for each in FORMS if each.id == key)
        name = self.file.edit.text().strip()
        if name.lower().endswith(self.file.suffix):
            name = name[: -len(self.file.suffix)]
        self.file.suffix, self.file.kind = form.suffix, form.label
        self.file.edit.setText(f"{name or self.stem}{form.suffix}")
        self._show_options()
        self._judge()

    def _show_options(self) -> None:
        form = self.forms.present
        printed = form != OWN.id
        for part in (self.counts, self.passages, self.retired):
            part.setVisible(printed)
        self.coder.setVisible(printed and self.several)
        self.revisions.setVisible(printed and form != TABLE.id)
        self.guard.setVisible(form == TABLE.id)
        self.bom.setVisible(form == TABLE.id)

    def _judge(self) -> None:
        error = self.file.problem()
        if not error and self.file.path().is_dir():
            error = tr("Dialogs", "There is a folder of this name. Choose another name.")
        self.file.set_error(error)
        replaces = not error and self.file.path().exists()
        self.note.setText(tr("Dialogs", "This file is there already and will be replaced.") if replaces else "")
        self.note.setVisible(replaces)
        self.primary.setEnabled(not error)
        self.primary.set_text(
            tr("Codebooks", "Replace the codebook") if replaces else tr("Codebooks", "Write the codebook")
        )

    def choice(self) -> ExportChoice:
        form = str(self.forms.present)
        table = form == TABLE.id
        options = CodebookOptions(
            counts=self.counts.isChecked(),
            passages=self.passages.isChecked(),
            retired=self.retired.isChecked(),
            revisions=self.revisions.isChecked() and not table,
            coder=self.coder.present if self.counts.isChecked() else None,
            bom=table and self.bom.isChecked(),
            guard=self.guard.isChecked(),
        )
        return ExportChoice(self.file.path(), form, options)


def ask_codebook_export(parent: QWidget | None, session: Session, folder: Path) -> ExportChoice | None:
    """Ask how to write the codebook; None when cancelled."""
    dialog = CodebookExport(parent, session, folder)
    return dialog.choice() if dialog.run() else None
