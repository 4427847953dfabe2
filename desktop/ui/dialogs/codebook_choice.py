"""Choosing a ready codebook, or a file that holds one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from desktop.core.codebook_files import load_codebook
from desktop.core.errors import TestimoniaError
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.new_project import codebook_choices
from desktop.ui.dialogs.parts import Choices
from desktop.ui.messages import sentence_of
from desktop.ui.translate import count_of, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FILE = "\0file"


class CodebookChoice(Dialog):
    """Cards of the ready codebooks, and one for a file; the file is read before it is accepted."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            tr("Dialogs", "Add a ready codebook"),
            accept=tr("Dialogs", "Add"),
            subtitle=tr("Dialogs", "Its facets and codes come after those that are there. One undo takes them back."),
            wide=500,
        )
        self.path = ""
        choices = codebook_choices(blank=False)
        own = (FILE, tr("Dialogs", "A codebook file…"), tr("Dialogs", "Choose a codebook written as JSON."))
        self.choices = Choices([*choices, own], choices[0][0])
        self.body.addWidget(self.choices)
        self.body.addStretch(1)
        self.choices.chosen.connect(self._changed)
        self.start_at(self.choices)

    def _changed(self, key: object) -> None:
        self.complain("")
        if key == FILE:
            self._choose()

    def _choose(self) -> None:
        kinds = f"{tr('Dialogs', 'Codebooks')} (*.json);;{tr('Dialogs', 'All files')} (*)"
        name, _kind = QFileDialog.getOpenFileName(self, tr("Dialogs", "Codebook file"), "", kinds)
        if name:
            self.take_file(name)

    def take_file(self, path: str) -> bool:
        """Read the file that was chosen; what is wrong with it is said above the buttons."""
        try:
            spec = load_codebook(path)
        except TestimoniaError as error:
            self.path = ""
            self.complain(sentence_of(error))
            return False
        self.path = path
        self.complain("")
        codes = count_of(spec.code_count, "{n} code", "{n} codes")
        self.choices.cards[FILE].set_detail(tr("Dialogs", "“{name}”, {codes}.", name=spec.name, codes=codes))
        return True

    def commit(self) -> bool:
        if self.choices.present != FILE:
            return True
        if not self.path:
            self._choose()
            return False
        return self.take_file(self.path)

    def value(self) -> str:
        return self.path if self.choices.present == FILE else str(self.choices.present)


def choose_codebook(parent: QWidget | None) -> str | None:
    """Ask for a codebook: the name of one that comes with the program, or the path of a file; None when cancelled."""
    dialog = CodebookChoice(parent)
    return dialog.value() if dialog.run() else None
