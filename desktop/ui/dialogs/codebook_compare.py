"""How another codebook differs from this one, and which of it is taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.codebook_updating import Updated, update
from desktop.core.errors import TestimoniaError
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.changes_panel import ChangesPanel, notes_in_words
from desktop.ui.messages import sentence_of
from desktop.ui.translate import count_of, tr
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.core.codebook_comparing import Comparison
    from desktop.ui.session import Session


class CodebookCompare(Dialog):
    """Only what is chosen is taken over, as one step; codings are never touched."""

    def __init__(self, parent: QWidget | None, session: Session, comparison: Comparison) -> None:
        title = tr("Codebooks", "Compared with “{name}”", name=comparison.source)
        differs = bool(comparison.changes)
        can = differs and not session.project.read_only
        super().__init__(
            parent,
            title,
            accept=tr("Codebooks", "Take over") if can else tr("Dialogs", "Close"),
            cancel=can,
            accent=can,
            subtitle=tr(
                "Codebooks",
                "Here is this project, there the other one. What you choose is taken over as one step; no coding is "
                "touched.",
            ),
            wide=900,
        )
        self.session, self.comparison, self.can = session, comparison, can
        self.done_with: Updated | None = None
        self.changes = ChangesPanel(self._content, rows=13)
        self.body.addWidget(self.changes, 1)
        self.same = Label("", self._content, serif=True, italic=True, size=15, role="text2", wrap=True)
        self.body.addWidget(self.same)
        self.notes = Label("\n".join(notes_in_words(comparison)[:6]), self._content, role="text2", size=12, wrap=True)
        self.notes.setVisible(bool(comparison.notes))
        self.body.addWidget(self.notes)
        self.same.setText(
            tr(
                "Codebooks",
                "Both say the same of {codes}.",
                codes=count_of(comparison.same, "{n} code", "{n} codes"),
            )
        )
        self.changes.setVisible(differs)
        self.same.setVisible(not differs)
        self.changes.counted.connect(self._count)
        self.changes.show_comparison(comparison)
        self.start_at(self.changes.list if differs else self.primary)

    def _count(self, chosen: int) -> None:
        if not self.can:
            return
        self.primary.set_text(
            count_of(chosen, "Take over {n} change", "Take over {n} changes")
            if chosen
            else tr("Codebooks", "Take over")
        )
        self.primary.setEnabled(chosen > 0)

    def commit(self) -> bool:
        if not self.can:
            return True
        try:
            self.done_with = update(self.session.project, self.comparison, self.changes.chosen)
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return False
        return True


def compare_codebook(parent: QWidget | None, session: Session, comparison: Comparison) -> Updated | None:
    """Show the differences; what was taken over, or None."""
    dialog = CodebookCompare(parent, session, comparison)
    dialog.run()
    return dialog.done_with
