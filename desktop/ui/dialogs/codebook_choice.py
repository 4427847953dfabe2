"""Choosing a ready codebook, or the way to any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.new_project import codebook_choices
from desktop.ui.dialogs.parts import Choices
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

OTHER = "\0other"
"""Not a ready codebook: one that is imported, with a preview."""


class CodebookChoice(Dialog):
    """Cards of the ready codebooks, and one that leads to importing another."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            tr("Dialogs", "Add a ready codebook"),
            accept=tr("Dialogs", "Add"),
            subtitle=tr("Dialogs", "Its facets and codes come after those that are there. One undo takes them back."),
            wide=500,
        )
        choices = codebook_choices(blank=False)
        detail = tr("Dialogs", "A table, indented text or a codebook file; you see first what would be added.")
        self.choices = Choices([*choices, (OTHER, tr("Dialogs", "Another codebook…"), detail)], choices[0][0])
        self.body.addWidget(self.choices)
        self.body.addStretch(1)
        self.choices.chosen.connect(self._changed)
        self.start_at(self.choices)

    def _changed(self, key: object) -> None:
        self.primary.set_text(tr("Dialogs", "Go on") if key == OTHER else tr("Dialogs", "Add"))

    def value(self) -> str:
        return str(self.choices.present)


def choose_codebook(parent: QWidget | None) -> str | None:
    """Ask for a codebook: the name of one that comes with the program, or OTHER; None when cancelled."""
    dialog = CodebookChoice(parent)
    return dialog.value() if dialog.run() else None
