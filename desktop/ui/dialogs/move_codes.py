"""Moving codes to another place of their facet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import TestimoniaError
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.place_pick import PlacePick
from desktop.ui.dialogs.several_codes import named, refusal
from desktop.ui.messages import sentence_of
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.core.model import CodeId
    from desktop.ui.session import Session


class MoveCodes(Dialog):
    """What lies under one of the codes goes with it."""

    def __init__(self, parent: QWidget | None, session: Session, codes: Sequence[CodeId]) -> None:
        super().__init__(parent, tr("Organise", "Move codes"), accept=tr("Organise", "Move"), wide=520)
        self.session, self.codes = session, list(codes)
        book, organising = session.project.codebook, session.project.organising
        tops = [code.id for code in organising.tops(codes)]
        self.set_subtitle(tr("Organise", "{codes}, with what lies under them.", codes=named(book, tops)))
        self.pick = PlacePick(book, book.code(tops[0]).facet, organising.with_all_under(codes), self)
        self.add_field(tr("Organise", "To"), self.pick, stretch=1)
        self.pick.picked.connect(self._judge)
        self.pick.acted.connect(self.finish)
        self.pick.field.left.connect(self.reject)
        self.start_at(self.pick.field)
        self._judge()

    def _judge(self) -> None:
        sentence = ""
        if self.pick.chosen:
            facet = self.pick.facet
            check = self.session.project.organising.check_move
            sentence = refusal(lambda: check(self.codes, self.pick.present, facet))
        self.complain(sentence)
        self.primary.setEnabled(self.pick.chosen and not sentence)

    def commit(self) -> bool:
        try:
            self.session.project.organising.move(self.codes, self.pick.present, facet=self.pick.facet)
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return False
        return True


def move_codes(parent: QWidget | None, session: Session, codes: Sequence[CodeId]) -> bool:
    """Ask where these codes are to stand, and move them; False when cancelled."""
    return MoveCodes(parent, session, codes).run()
