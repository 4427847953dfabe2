"""Copying or moving what was said of a segment to another code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.model import CodeId
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.code_pick import CodePick
from desktop.ui.translate import tr
from desktop.ui.widgets.menu_button import MenuButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.core.model import Segment
    from desktop.ui.session import Session


class AnotherCode(Dialog):
    """Which of the segment's codes, where it has several, and which other one."""

    def __init__(self, parent: QWidget | None, session: Session, segment: Segment, *, moving: bool) -> None:
        title = tr("Segments", "Move to another code") if moving else tr("Segments", "Copy to another code")
        subtitle = (
            tr("Segments", "The other code takes the place of the one that is there, with its certainty and note.")
            if moving
            else tr("Segments", "The segment keeps its codes and gets one more, with the same certainty and note.")
        )
        accept = tr("Segments", "Move") if moving else tr("Segments", "Copy")
        super().__init__(parent, title, accept=accept, subtitle=subtitle, wide=480)
        self.session, self.segment, self.moving = session, segment, moving
        book = session.project.codebook
        self.given = [coding.code for coding in segment.codings]
        first = next((code for code in self.given if book.code(code).facet == session.lens), None)
        first = first if first is not None else next(iter(self.given), None)
        facet = book.code(first).facet if first is not None else session.lens
        self.source = MenuButton("", self)
        self.source.set_choices([(code, book.path(code, facet=True)) for code in self.given], first)
        self.source.chosen.connect(self._other_source)
        self.source.setVisible(len(self.given) > 1)
        if len(self.given) > 1:
            self.add_field(tr("Segments", "From"), self.source)
        self.pick = CodePick(book, session.recent_codes, self, facet=facet)
        self.pick.without = self.given
        self.add_field(tr("Segments", "To"), self.pick, stretch=1)
        self.pick.picked.connect(lambda _code: self._judge())
        self.pick.acted.connect(lambda _code: self.finish())
        self.start_at(self.pick.field)
        self.pick.field.left.connect(self.reject)
        self.pick.fill()
        self._judge()

    def _other_source(self, code: object) -> None:
        self.pick.facet = self.session.project.codebook.code(self._as_code(code)).facet
        self.pick.fill()

    @staticmethod
    def _as_code(value: object) -> CodeId:
        assert isinstance(value, int)
        return CodeId(value)

    def _judge(self) -> None:
        self.primary.setEnabled(self.pick.present is not None)

    def choice(self) -> tuple[CodeId | None, CodeId]:
        """The code that is there, if any, and the other one."""
        present = self.pick.present
        assert present is not None
        return self.source.present, present


def ask_another_code(
    parent: QWidget | None, session: Session, segment: Segment, *, moving: bool
) -> tuple[CodeId | None, CodeId] | None:
    """Ask from which code to which; None when cancelled."""
    dialog = AnotherCode(parent, session, segment, moving=moving)
    return dialog.choice() if dialog.run() else None
