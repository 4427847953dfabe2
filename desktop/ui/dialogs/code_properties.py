"""What several codes can have in common: colour, use, place, and whether their passages are covered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.core import covering
from desktop.core.errors import TestimoniaError
from desktop.core.organising import KEEP
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.code_parts import Swatches
from desktop.ui.dialogs.place_pick import PlacePick
from desktop.ui.dialogs.several_codes import named, refusal
from desktop.ui.messages import sentence_of
from desktop.ui.translate import count_of, tr
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.core.model import CodeId
    from desktop.ui.session import Session


class CodeProperties(Dialog):
    """What is not touched stays as it is with each code."""

    def __init__(self, parent: QWidget | None, session: Session, codes: Sequence[CodeId]) -> None:
        super().__init__(parent, tr("Organise", "Properties of codes"), accept=tr("Organise", "Set"), wide=540)
        self.session, self.codes = session, list(codes)
        self.book = book = session.project.codebook
        found = [book.code(code) for code in codes]
        said = count_of(len(codes), "{n} code", "{n} codes")
        said = tr(
            "Organise", "{count}: {names}. What is not touched stays as it is.", count=said, names=named(book, codes)
        )
        self.set_subtitle(said)
        colours = {code.colour for code in found}
        self.recolour = CheckBox(tr("Organise", "Give all the same colour"), self._content)
        self.colour = Swatches(next(iter(colours)) if len(colours) == 1 else None, self._content)
        self.colour.setAccessibleName(tr("Organise", "Colour"))
        self.body.addWidget(self.recolour)
        self.body.addWidget(self.colour)
        self.colour.hide()
        self.use = self.add_field(tr("Organise", "Use"), MenuButton())
        self.use.set_choices(
            [
                (KEEP, tr("Organise", "as it is")),
                (True, tr("Organise", "all in use")),
                (False, tr("Organise", "all retired")),
            ],
            KEEP,
        )
        self.cover = self.add_field(tr("Organise", "Their passages"), MenuButton())
        self.cover.set_choices(
            [
                (KEEP, tr("Organise", "as they are")),
                (True, tr("Organise", "all covered until asked for")),
                (False, tr("Organise", "none covered")),
            ],
            KEEP,
        )
        self.elsewhere = CheckBox(tr("Organise", "Move all to one place"), self._content)
        self.place = PlacePick(book, found[0].facet, session.project.organising.with_all_under(codes), self, rows=5)
        self.body.addWidget(self.elsewhere)
        self.body.addWidget(self.place, 1)
        self.place.hide()
        self.recolour.toggled.connect(self._colour_toggled)
        self.elsewhere.toggled.connect(self._move_toggled)
        self.use.chosen.connect(lambda _key: self._judge())
        self.cover.chosen.connect(lambda _key: self._judge())
        self.place.picked.connect(self._judge)
        self.place.acted.connect(self.finish)
        self.place.field.left.connect(self.reject)
        self.start_at(self.recolour)
        self._judge()

    def _colour_toggled(self, on: bool) -> None:
        self.colour.setVisible(on)
        self._judge()
        self._settle_later()

    def _move_toggled(self, on: bool) -> None:
        self.place.setVisible(on)
        self._judge()
        self._settle_later()
        if on:
            self.place.field.setFocus()

    def _chosen(self) -> dict[str, Any]:
        """The properties that are set, as the core takes them."""
        found: dict[str, Any] = {}
        if self.recolour.isChecked():
            found["colour"] = self.colour.present
        if self.use.present is not KEEP:
            found["in_use"] = self.use.present
        if self.elsewhere.isChecked() and self.place.chosen:
            found["parent"] = self.place.present
        return found

    def _judge(self) -> None:
        found, sentence = self._chosen(), ""
        if "parent" in found:
            check = self.session.project.organising.check_move
            sentence = refusal(lambda: check(self.codes, found["parent"], self.place.facet))
        self.complain(sentence)
        self.primary.setEnabled(bool(found or self.cover.present is not KEEP) and not sentence)

    def commit(self) -> bool:
        try:
            self._write()
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return False
        return True

    def _write(self) -> None:
        """Everything as one step, whatever is set."""
        project, found = self.session.project, self._chosen()
        covered: set[CodeId] | None = None
        if self.cover.present is not KEEP:
            covered = set(covering.chosen(project))
            (covered.update if self.cover.present else covered.difference_update)(self.codes)
        if covered is None:
            project.organising.set_properties(self.codes, **found)
        elif not found:
            covering.set_covered(project, covered)
        else:
            one = len(self.codes) == 1
            args = {"name": self.book.code(self.codes[0]).name} if one else {"count": len(self.codes)}
            with project.step("code.properties" if one else "code.properties_many", args):
                project.organising.set_properties(self.codes, **found)
                covering.set_covered(project, covered)


def set_code_properties(parent: QWidget | None, session: Session, codes: Sequence[CodeId]) -> bool:
    """Ask what these codes are to have in common, and set it; False when cancelled."""
    return CodeProperties(parent, session, codes).run()
