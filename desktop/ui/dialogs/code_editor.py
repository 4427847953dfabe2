"""Making a code, or saying what one means: everything is written as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import NameTaken, TestimoniaError
from desktop.core.model import FacetKind
from desktop.core.naming import name_key
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.code_parts import PeriodField, Swatches
from desktop.ui.dialogs.parts import TextArea, name_error
from desktop.ui.messages import sentence_of
from desktop.ui.models.palette_entries import days_said
from desktop.ui.translate import isolate, number, tr
from desktop.ui.widgets.fields import ErrorField
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.menu_button import MenuButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.core.model import Code, CodeId, FacetId
    from desktop.core.periods import Reading
    from desktop.ui.session import Session


class CodeEditor(Dialog):
    """``code`` is the code to change, or None for a new one in ``facet`` under ``parent_code``."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        *,
        code: CodeId | None,
        facet: FacetId,
        parent_code: CodeId | None = None,
    ) -> None:
        book = session.project.codebook
        self.book, self.project = book, session.project
        self.before: Code | None = None if code is None else book.code(code)
        self.facet = book.facet(facet)
        self.above = parent_code if self.facet.kind is FacetKind.TREE else None
        self.made: CodeId | None = None
        self._own_name = self.before is not None
        new = self.before is None
        super().__init__(
            parent,
            tr("Dialogs", "New code") if new else tr("Dialogs", "Edit the code"),
            accept=tr("Dialogs", "Make the code") if new else tr("Dialogs", "Keep"),
            subtitle=self._path(),
            wide=500,
        )
        self._touched = False
        is_period = self.facet.kind is FacetKind.PERIOD
        self.where = self._offer_facets() if new and self.above is None else None
        self.period = PeriodField(named=tr("Dialogs", "Period")) if new else None
        if self.period is not None:
            self.body.addWidget(self.period)
            self.period.setVisible(is_period)
        self.name = self.add_field(tr("Dialogs", "Name"), ErrorField(self.before.name if self.before else ""))
        if self.before is not None and self.before.edtf is not None:
            bounds = session.project.codebook.code(self.before.id).edtf or ""
            self.add_field(tr("Dialogs", "Period"), Label(self._period_said(bounds), wrap=True))
        if self.before is not None and self.before.builtin is not None:
            self.name.edit.setReadOnly(True)
            self.name.edit.setToolTip(tr("Dialogs", "A built-in answer keeps its name."))
        b = self.before
        self.definition = self.add_field(
            tr("Dialogs", "Definition"), TextArea(b.definition if b else "", lines=3), stretch=3
        )
        self.include = self.add_field(tr("Dialogs", "Use it for"), TextArea(b.include if b else "", lines=2), stretch=2)
        self.exclude = self.add_field(tr("Dialogs", "Not for"), TextArea(b.exclude if b else "", lines=2), stretch=2)
        colour = b.colour if b else book.next_colour(facet)
        self.colour = self.add_field(tr("Dialogs", "Colour"), Swatches(colour))
        self._own_colour = self.before is not None
        self.colour.chosen.connect(self._colour_chosen)
        self.favourite = self.add_field(tr("Dialogs", "Favourite"), MenuButton())
        self._offer_favourites(b.shortcut if b else None)
        self.taken = self.quiet("")
        self.taken.set_role("warn")
        self.body.addWidget(self.taken)
        self.name.edit.textEdited.connect(self._name_typed)
        self.name.edit.textChanged.connect(self._judge)
        self.favourite.chosen.connect(lambda _key: self._judge())
        if self.period is not None:
            self.period.read.connect(self._period_read)
        self.start_at(self.period if self.period is not None and is_period else self.name.edit)
        self.name.edit.selectAll()
        self._judge()

    def _path(self) -> str:
        if self.before is not None:
            above = [code.name for code in self.book.ancestors(self.before.id)]
        elif self.above is not None:
            above = [self.book.path(self.above)]
        else:
            above = []
        return " › ".join([self.facet.name, *above])

    def _offer_facets(self) -> MenuButton | None:
        facets = self.book.facets()
        if len(facets) < 2:
            return None
        self.set_subtitle("")
        button = self.add_field(tr("Dialogs", "Facet"), MenuButton())
        button.set_choices([(facet.id, facet.name) for facet in facets], self.facet.id)
        button.chosen.connect(self._facet_chosen)
        return button

    def _facet_chosen(self, facet: FacetId) -> None:
        self.facet = self.book.facet(facet)
        if self.period is not None:
            self.period.setVisible(self.facet.kind is FacetKind.PERIOD)
        if not self._own_colour:
            self.colour.choose(self.book.next_colour(facet))
        self._judge()

    def _reading(self) -> Reading | None:
        """The period that was typed, in a facet of periods."""
        if self.period is None or self.facet.kind is not FacetKind.PERIOD:
            return None
        return self.period.reading()

    def _period_said(self, edtf: str) -> str:
        from desktop.core import periods

        said = f"{isolate(edtf)} · {days_said(periods.bounds(edtf))}"
        return tr("Dialogs", "{period}. It stays, because passages were judged by it.", period=said)

    def _offer_favourites(self, present: int | None) -> None:
        own = None if self.before is None else self.before.id
        self.holders = {n: code for n, code in self.book.favourites().items() if code.id != own}
        choices: list[tuple[object, str]] = [(None, tr("Dialogs", "None"))]
        for n in range(1, 10):
            key = isolate(f"Ctrl+{n}")
            holder = self.holders.get(n)
            words = tr("Dialogs", "{key}, now “{name}”", key=key, name=holder.name) if holder else key
            choices.append((n, words))
        self.favourite.set_choices(choices, present)

    # judging

    def _name_typed(self) -> None:
        self._own_name = bool(self.name.text().strip())
        self._touched = True

    def _colour_chosen(self) -> None:
        self._own_colour = True

    def _period_read(self) -> None:
        reading = self._reading()
        if not self._own_name:
            self.name.edit.setText(reading.name if reading is not None else "")
        self._judge()

    def _name_error(self) -> str:
        wrong = name_error(self.name.text())
        if wrong:
            return wrong
        key = name_key(self.name.text().strip())
        above = self.before.parent if self.before else self.above
        for other in self.book.children(self.facet.id, above):
            if name_key(other.name) == key and (self.before is None or other.id != self.before.id):
                return tr("Dialogs", "There is already a code “{name}” here.", name=other.name)
        return ""

    def _period_error(self) -> str:
        if self.period is None or self.facet.kind is not FacetKind.PERIOD:
            return ""
        error = self.period.error()
        reading = self.period.reading()
        if not error and reading is not None:
            known = self.book.with_edtf(self.facet.id, reading.edtf)
            if known is not None:
                return tr("Dialogs", "“{name}” is this period already.", name=known.name)
        return error

    def _judge(self) -> None:
        period_error, name_wrong = self._period_error(), self._name_error()
        if self.period is not None:
            asking = self.period.readings is not None and self.period.reading() is None
            silent = asking or not self.period.field.text().strip()
            self.period.field.set_error("" if silent else period_error)
        shown = self._touched or (self._reading() is not None and not period_error)
        self.name.set_error(name_wrong if shown else "")
        wrong = period_error or name_wrong
        self.primary.setEnabled(not wrong)
        self.primary.setToolTip(wrong)
        n = self.favourite.present
        holder = self.holders.get(n) if n is not None else None
        losing = (
            tr("Dialogs", "“{name}” gives up {key}.", name=holder.name, key=isolate(f"Ctrl+{number(n)}"))
            if holder is not None and n is not None
            else ""
        )
        self.taken.setText(losing)
        self.taken.setVisible(bool(losing))

    # writing

    def commit(self) -> bool:
        try:
            self.made = self._create() if self.before is None else self._change(self.before)
        except NameTaken as error:
            self.name.set_error(sentence_of(error))
            return False
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return False
        return True

    def _create(self) -> CodeId:
        name = self.name.text().strip()
        reading = self._reading()
        with self.project.step("code.create", {"name": name}):
            code = self.book.create_code(
                self.facet.id,
                name,
                parent=self.above,
                definition=self.definition.text(),
                include=self.include.text(),
                exclude=self.exclude.text(),
                colour=self.colour.present,
                own_colour=False,
                edtf=None if reading is None else reading.edtf,
            )
            if self.favourite.present is not None:
                self.book.set_shortcut(code, self.favourite.present)
        return code

    def _change(self, before: Code) -> CodeId:
        name = self.name.text().strip()
        words = tuple(area.text().strip() for area in (self.definition, self.include, self.exclude))
        described = words != (before.definition, before.include, before.exclude)
        colour, shortcut = self.colour.present, self.favourite.present
        if name != before.name:
            action, args = "code.rename", {"name": name, "before": before.name}
        elif described:
            action, args = "code.describe", {"name": name}
        elif colour != before.colour:
            action, args = "code.recolour", {"name": name}
        else:
            action, args = "code.shortcut", {}
        with self.project.step(action, args):
            if name != before.name:
                self.book.rename_code(before.id, name)
            if described:
                self.book.describe_code(before.id, definition=words[0], include=words[1], exclude=words[2])
            if colour != before.colour:
                self.book.recolour_code(before.id, colour)
            if shortcut != before.shortcut:
                self.book.set_shortcut(before.id, shortcut)
        return before.id


def edit_code(
    parent: QWidget | None,
    session: Session,
    *,
    code: CodeId | None,
    facet: FacetId,
    parent_code: CodeId | None = None,
) -> CodeId | None:
    """Make a code in a facet (``code`` None), or change one; the code, or None when cancelled."""
    dialog = CodeEditor(parent, session, code=code, facet=facet, parent_code=parent_code)
    return dialog.made if dialog.run() else None
