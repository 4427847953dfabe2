"""Making a code, or saying what one means: everything is written as one step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from desktop.core import aliases
from desktop.core.definition import Definition
from desktop.core.errors import BadName, NameTaken, TestimoniaError
from desktop.core.model import FacetKind
from desktop.core.naming import clean_name, name_key
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.code_parts import PeriodField, Swatches
from desktop.ui.dialogs.confusions_field import ConfusionsField
from desktop.ui.dialogs.definition_fields import ChangeQuestion, DefinitionFields
from desktop.ui.dialogs.example_links import ExampleLinks
from desktop.ui.dialogs.parts import TextArea, name_error
from desktop.ui.going import go_to_segment
from desktop.ui.messages import sentence_of
from desktop.ui.models.palette_entries import days_said
from desktop.ui.translate import count_of, isolate, number, tr
from desktop.ui.widgets.fields import ErrorField
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.menu_button import MenuButton

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QWidget

    from desktop.core.model import Code, CodeId, FacetId, SegmentId
    from desktop.core.periods import Reading
    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow


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
        self.book, self.project, self.session = book, session.project, session
        self.before: Code | None = None if code is None else book.code(code)
        self.facet = book.facet(facet)
        self.above = parent_code if self.facet.kind is FacetKind.TREE else None
        self.made: CodeId | None = None
        self.go_to: SegmentId | None = None
        self.defined = Definition() if code is None else session.project.definitions.get(code)
        self._own_name = self.before is not None
        new = self.before is None
        super().__init__(
            parent,
            tr("Dialogs", "New code") if new else tr("Dialogs", "Edit the code"),
            accept=tr("Dialogs", "Make the code") if new else tr("Dialogs", "Keep"),
            subtitle=self._path(),
            wide=600,
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
        self._add_definition()
        b = self.before
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
        self._add_question()
        # A code that is there is opened to be defined: what is typed first must not take its name away.
        first = self.name.edit if new else self.parts.short.edit
        self.start_at(self.period if self.period is not None and is_period else first)
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

    def _add_definition(self) -> None:
        """The six parts, what it is confused with, its other names, and passages that show it."""
        own = None if self.before is None else self.before.id
        self.parts = DefinitionFields(self.defined, self)
        self.body.addWidget(self.parts, 5)
        self.definition, self.include, self.exclude = self.parts.definition, self.parts.include, self.parts.exclude
        confused = ConfusionsField(self.book, own, self.defined.confusions, self.session.recent_codes, self)
        self.confusions = self.add_field(tr("Dialogs", "Easily confused with"), confused)
        known = self.before.aliases if self.before is not None else ()
        names = TextArea("\n".join(known), lines=1, placeholder=tr("Dialogs", "One a line; the palette finds them too"))
        self.aliases = self.add_field(tr("Dialogs", "Other names"), names)
        self.aliases_wrong = Label("", self, role="bad", size=12, wrap=True)
        self.body.addWidget(self.aliases_wrong)
        self.links: ExampleLinks | None = None
        if own is not None:
            links = ExampleLinks(self.session, self.defined.examples, self)
            self.links = self.add_field(tr("Dialogs", "Passages that show it"), links)
            self.links.wanted.connect(self._go)
        self.parts.changed.connect(self._judge)
        self.confusions.changed.connect(self._judge)
        self.aliases.changed.connect(self._judge)

    def _add_question(self) -> None:
        """Below the fields, so that it is seen whatever of them is on screen: why, and whether the meaning changes."""
        self.change: ChangeQuestion | None = None
        if self.before is None or self.defined.is_blank:
            return
        codings = sum(count for _coder, count in self.book.impact([self.before.id]).per_coder)
        said = count_of(codings, "{n} coding", "{n} codings") if codings else ""
        self.change = ChangeQuestion(said, self)
        self.change.hide()
        self._strip_row.insertWidget(0, self.change)

    def _wanted(self, width: int) -> QSize:
        wanted = super()._wanted(width)
        change = getattr(self, "change", None)
        if change is not None and change.isVisibleTo(self) and not self._strip.isVisibleTo(self):
            wanted.setHeight(wanted.height() + self._strip_row.totalSizeHint().height())
        return wanted

    def _go(self, segment: SegmentId) -> None:
        """Keep what was typed and show the passage."""
        self.go_to = segment
        self.finish()

    def written(self) -> Definition:
        """The definition as it stands in the fields."""
        examples = self.defined.examples if self.links is None else self.links.examples()
        return replace(self.parts.written(), confusions=self.confusions.confusions(), examples=examples)

    def _names(self) -> list[str]:
        return [name.strip() for name in self.aliases.text().split("\n") if name.strip()]

    def _aliases_error(self) -> str:
        for name in self._names():
            try:
                clean_name(name, "code")
            except BadName:
                return name_error(name)
        return ""

    def _aliases_remark(self) -> str:
        """Other codes that are found by one of these names too; that is allowed and worth knowing."""
        if self.before is None or not self._names():
            return ""
        twins = aliases.same_named(self.project, self.before.id, self._names())
        return tr("Dialogs", "“{name}” is found by that name too.", name=twins[0].name) if twins else ""

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
        aliases_wrong = self._aliases_error()
        remark = self._aliases_remark() if not aliases_wrong else ""
        self.aliases_wrong.set_role("bad" if aliases_wrong else "text3")
        self.aliases_wrong.setText(aliases_wrong or remark)
        self.aliases_wrong.setVisible(bool(aliases_wrong or remark))
        wrong = period_error or name_wrong or aliases_wrong
        self.primary.setEnabled(not wrong)
        self.primary.setToolTip(wrong)
        if self.change is not None:
            asked = self.written().words() != self.defined.words()
            if asked != self.change.isVisibleTo(self):
                self.change.setVisible(asked)
                self._settle_later()
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
                colour=self.colour.present,
                own_colour=False,
                edtf=None if reading is None else reading.edtf,
            )
            self.project.definitions.begin(code, self.written())
            aliases.set_aliases(self.project, code, self._names())
            if self.favourite.present is not None:
                self.book.set_shortcut(code, self.favourite.present)
        return code

    def _change(self, before: Code) -> CodeId:
        name = self.name.text().strip()
        definition = self.written()
        described = definition.words() != self.defined.words() or definition.examples != self.defined.examples
        meaning = None if self.change is None else self.change.meaning
        reason = "" if self.change is None else self.change.reason.text()
        colour, shortcut = self.colour.present, self.favourite.present
        if name != before.name:
            action, args = "code.rename", {"name": name, "before": before.name}
        elif described:
            action, args = "code.describe", {"name": name}
        elif self._names() != list(before.aliases):
            action, args = "code.aliases", {"name": name}
        elif colour != before.colour:
            action, args = "code.recolour", {"name": name}
        else:
            action, args = "code.shortcut", {}
        with self.project.step(action, args):
            if name != before.name:
                self.book.rename_code(before.id, name)
            if described:
                self.project.definitions.set(before.id, definition, reason, meaning=meaning)
            aliases.set_aliases(self.project, before.id, self._names())
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
    kept = dialog.run()
    if kept and dialog.go_to is not None and hasattr(parent, "show_page"):
        segment = session.attempt(session.project.coding.segment, dialog.go_to)
        if segment is not None:
            go_to_segment(cast("MainWindow", parent), segment.document, segment.id)
    return dialog.made if kept else None
