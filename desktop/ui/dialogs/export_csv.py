"""Where and how the coded segments are written as a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.model import CoderKind
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.file_field import FileField
from desktop.ui.dialogs.parts import Choices
from desktop.ui.translate import number, tr
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.model import CoderId
    from desktop.ui.session import Session

SUFFIX = ".csv"


@dataclass(frozen=True, slots=True)
class CsvChoice:
    """``bom`` marks the file as UTF-8, ``guard`` keeps cells from being taken for formulas; no ``coders``: all."""

    path: Path
    rows: Literal["codings", "segments"]
    bom: bool
    guard: bool
    coders: tuple[CoderId, ...] | None


class CsvDialog(Dialog):
    def __init__(self, parent: QWidget | None, session: Session, folder: Path) -> None:
        super().__init__(
            parent, tr("Dialogs", "Export coded segments"), accept=tr("Dialogs", "Write the table"), wide=520
        )
        project = session.project
        name = f"{project.path.stem}-segments{SUFFIX}"
        self.file = self.add_field(tr("Dialogs", "File"), FileField(folder, name, SUFFIX, "CSV"))
        self.note = Label("", self._content, role="warn", size=12, wrap=True)
        self.body.addWidget(self.note)
        cards: list[tuple[object, str, str]] = [
            (
                "codings",
                tr("Dialogs", "One row for each coding"),
                tr("Dialogs", "A segment with three answers has three rows. For counting and for statistics."),
            ),
            (
                "segments",
                tr("Dialogs", "One row for each segment"),
                tr("Dialogs", "A column for each facet. For reading and for checking."),
            ),
        ]
        self.rows = self.add_field(tr("Dialogs", "Rows"), Choices(cards, "codings"))
        self.coders: dict[CoderId, CheckBox] = {}
        counts = project.coders.segment_counts()
        box = QWidget(self._content)
        flow = FlowLayout(box, gap=self.theme.px(16), line_gap=self.theme.px(4))
        for coder in project.coders.all():
            name = tr("Dialogs", "Consensus") if coder.kind is CoderKind.CONSENSUS else coder.name
            said = tr("Dialogs", "{name}, {count}", name=name, count=number(counts.get(coder.id, 0)))
            check = CheckBox(said, box)
            check.setChecked(True)
            check.toggled.connect(self._judge)
            self.coders[coder.id] = check
            flow.addWidget(check)
        if len(self.coders) > 1:
            self.add_field(tr("Dialogs", "Coders, with their segments"), box)
        else:
            box.hide()  # there is nothing to choose
        more = QVBoxLayout()
        more.setSpacing(self.theme.px(4))
        self.guard = CheckBox(tr("Dialogs", "Keep spreadsheets from taking text for formulas"), self._content)
        self.guard.setChecked(True)
        self.guard.setToolTip(
            tr("Dialogs", "Cells that begin like a formula get an apostrophe before them; quotes are otherwise exact.")
        )
        self.bom = CheckBox(tr("Dialogs", "Mark the file as UTF-8 for older spreadsheets"), self._content)
        more.addWidget(self.guard)
        more.addWidget(self.bom)
        self.body.addLayout(more)
        self.body.addStretch(1)
        self.file.edit.textChanged.connect(self._judge)
        self.file.moved.connect(self._judge)
        self.start_at(self.file.edit)
        self._judge()

    def path(self) -> Path:
        return self.file.path()

    def _judge(self) -> None:
        error = self.file.problem()
        if not error and self.path().is_dir():
            error = tr("Dialogs", "There is a folder of this name. Choose another name.")
        self.file.set_error(error)
        replaces = not error and self.path().exists()
        self.note.setText(tr("Dialogs", "This file is there already and will be replaced.") if replaces else "")
        self.note.setVisible(replaces)
        nobody = bool(self.coders) and not any(check.isChecked() for check in self.coders.values())
        self.complain(tr("Dialogs", "Choose at least one coder; nothing was written.") if nobody else "", "warn")
        self.primary.setEnabled(not error and not nobody)
        self.primary.set_text(tr("Dialogs", "Replace the table") if replaces else tr("Dialogs", "Write the table"))

    def choice(self) -> CsvChoice:
        chosen = tuple(coder for coder, check in self.coders.items() if check.isChecked())
        rows: Literal["codings", "segments"] = "segments" if self.rows.present == "segments" else "codings"
        everybody = len(chosen) == len(self.coders)
        return CsvChoice(self.path(), rows, self.bom.isChecked(), self.guard.isChecked(), None if everybody else chosen)


def ask_csv(parent: QWidget | None, session: Session, folder: Path) -> CsvChoice | None:
    """Ask how to write the coded segments; None when cancelled."""
    dialog = CsvDialog(parent, session, folder)
    return dialog.choice() if dialog.run() else None
