"""Taking codes out of use: why, and which code is given in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import BuiltinFixed, TestimoniaError
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.code_pick import CodePick
from desktop.ui.dialogs.several_codes import named, of_coders
from desktop.ui.messages import sentence_of
from desktop.ui.translate import count_of, tr
from desktop.ui.widgets.fields import ErrorField
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.core.model import CodeId
    from desktop.ui.session import Session


class RetireCodes(Dialog):
    """Their codings stay; they are no longer offered, and no favourites."""

    def __init__(self, parent: QWidget | None, session: Session, codes: Sequence[CodeId]) -> None:
        super().__init__(parent, tr("Organise", "Retire codes"), accept=tr("Organise", "Retire"), wide=540)
        self.session = session
        book = self.book = session.project.codebook
        self.chosen = list(codes)
        self.codes = [code for code in codes if book.code(code).builtin is None]
        self.set_subtitle(
            tr("Organise", "{codes}: not offered any more.", codes=named(book, self.codes or list(codes)))
        )
        self.what = Label(self._told(), self._content, wrap=True)
        self.body.addWidget(self.what)
        before = session.project.organising.retirement(self.codes[0]) if len(self.codes) == 1 else None
        self.reason = self.add_field(
            tr("Organise", "Why"),
            ErrorField(before.reason if before is not None else ""),
            hint=tr("Organise", "May stay empty; whoever meets the code reads it."),
        )
        self.replaced = CheckBox(tr("Organise", "Another code is given in their place"), self._content)
        if len(self.codes) == 1:
            self.replaced.setText(tr("Organise", "Another code is given in its place"))
            self.replaced.setAccessibleName(self.replaced.text())
        self.body.addWidget(self.replaced)
        facets = {book.code(code).facet for code in self.codes}
        self.pick = CodePick(book, session.recent_codes, self, rows=6)
        own = {code.id for facet in facets for code in book.codes(facet, builtins=False)}
        self.pick.entries = [one for one in self.pick.entries if one.code in own]
        self.pick.without = self.codes
        self.pick.fill()
        self.body.addWidget(self.pick, 1)
        self.replaced.toggled.connect(self._toggled)
        self.pick.picked.connect(lambda _code: self._judge())
        self.pick.acted.connect(lambda _code: self.finish())
        self.pick.field.left.connect(self.reject)
        by = before.replaced_by if before is not None else None
        self.replaced.setChecked(by is not None)
        self.pick.setVisible(by is not None)
        if by is not None:
            self.pick.list.choose(by)
        if not self.pick.entries:
            self.replaced.setEnabled(False)
        self.start_at(self.reason.edit)
        self._judge()

    def _told(self) -> str:
        impact = self.book.impact(self.codes)
        if not impact.total:
            return (
                tr("Organise", "Nobody has coded with them.")
                if len(self.codes) > 1
                else tr("Organise", "Nobody has coded with it.")
            )
        count = count_of(impact.total, "{n} coding stays", "{n} codings stay")
        return tr("Organise", "{count} as they are: {whose}.", count=count, whose=of_coders(impact.per_coder))

    def _toggled(self, on: bool) -> None:
        self.pick.setVisible(on)
        self._judge()
        self._settle_later()
        if on:
            self.pick.field.setFocus()

    def _judge(self) -> None:
        if not self.codes:
            self.complain(sentence_of(BuiltinFixed(name=self.book.code(self.chosen[0]).name)))
        missing = self.replaced.isChecked() and self.pick.present is None
        self.primary.setEnabled(bool(self.codes) and not missing)

    def commit(self) -> bool:
        by = self.pick.present if self.replaced.isChecked() else None
        try:
            self.session.project.organising.retire(self.codes, self.reason.text(), by)
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return False
        return True


def retire_codes(parent: QWidget | None, session: Session, codes: Sequence[CodeId]) -> bool:
    """Ask why these codes go out of use, and take them out; False when cancelled."""
    return RetireCodes(parent, session, codes).run()
