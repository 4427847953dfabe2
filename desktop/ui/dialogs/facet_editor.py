"""Making a facet, or saying what one asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import NameTaken, TestimoniaError
from desktop.core.model import Cardinality, FacetKind
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.parts import Choices, TextArea, name_error
from desktop.ui.messages import sentence_of
from desktop.ui.translate import tr
from desktop.ui.widgets.fields import ErrorField
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.core.model import FacetId
    from desktop.ui.session import Session


def kind_words() -> list[tuple[object, str, str]]:
    """The kinds of facets as cards."""
    return [
        (
            FacetKind.TREE,
            tr("Dialogs", "Codes in a tree"),
            tr("Dialogs", "Codes may have codes under them, such as kinds of abuse or of sources."),
        ),
        (
            FacetKind.ORDINAL,
            tr("Dialogs", "Codes in an order"),
            tr("Dialogs", "From one end to the other, such as never, sometimes, always."),
        ),
        (
            FacetKind.PERIOD,
            tr("Dialogs", "Periods"),
            tr("Dialogs", "Dates and spans of time, typed in words: “late 1990s”, “since 2020”."),
        ),
    ]


class FacetEditor(Dialog):
    """``facet`` is the one to change, or None for a new one."""

    def __init__(self, parent: QWidget | None, session: Session, facet: FacetId | None) -> None:
        self.project, self.book = session.project, session.project.codebook
        self.before = None if facet is None else self.book.facet(facet)
        self.made: FacetId | None = None
        new = self.before is None
        super().__init__(
            parent,
            tr("Dialogs", "New facet") if new else tr("Dialogs", "Edit the facet"),
            accept=tr("Dialogs", "Make the facet") if new else tr("Dialogs", "Keep"),
            subtitle=tr("Dialogs", "A facet is a question that is asked of every passage; its codes are the answers."),
            wide=500,
        )
        before = self.before
        self.name = self.add_field(tr("Dialogs", "Name"), ErrorField(before.name if before else ""))
        self.name.edit.setPlaceholderText(tr("Dialogs", "For instance: Abuse type"))
        cards = kind_words()
        self.kind: Choices | None = None
        if before is None:
            self.kind = self.add_field(tr("Dialogs", "Its answers are"), Choices(cards, FacetKind.TREE))
        else:
            words = next(words for key, words, _detail in cards if key is before.kind)
            self.add_field(tr("Dialogs", "Its answers are"), Label(words))
        several = before.cardinality is Cardinality.MANY if before else True
        self.cardinality = self.add_field(
            tr("Dialogs", "A passage may have"),
            Choices(
                [
                    (Cardinality.MANY, tr("Dialogs", "many answers"), ""),
                    (Cardinality.ONE, tr("Dialogs", "one answer"), ""),
                ],
                Cardinality.MANY if several else Cardinality.ONE,
                across=True,
            ),
        )
        self.required = CheckBox(tr("Dialogs", "Every segment ought to answer it"), self._content)
        self.required.setToolTip(tr("Dialogs", "Segments without an answer are marked as open."))
        self.required.setChecked(before.required if before else True)
        self.body.addWidget(self.required)
        self.definition = self.add_field(
            tr("Dialogs", "Definition"), TextArea(before.definition if before else "", lines=3), stretch=1
        )
        self._touched = False
        self.name.edit.textEdited.connect(self._typed)
        self.name.edit.textChanged.connect(self._judge)
        self.start_at(self.name.edit)
        self.name.edit.selectAll()
        self._judge()

    def _typed(self) -> None:
        self._touched = True
        self._judge()

    def error(self) -> str:
        wrong = name_error(self.name.text())
        other = self.book.facet_named(self.name.text())
        if not wrong and other is not None and (self.before is None or other.id != self.before.id):
            return tr("Dialogs", "There is already a facet “{name}”.", name=other.name)
        return wrong

    def _judge(self) -> None:
        error = self.error()
        self.name.set_error(error if self._touched else "")
        self.primary.setEnabled(not error)
        self.primary.setToolTip(error)

    def commit(self) -> bool:
        try:
            self.made = self._create() if self.before is None else self._change()
        except NameTaken as error:
            self.name.set_error(sentence_of(error))
            return False
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return False
        return True

    def _many(self) -> Cardinality:
        return Cardinality.ONE if self.cardinality.present is Cardinality.ONE else Cardinality.MANY

    def _create(self) -> FacetId:
        kind = self.kind.present if self.kind is not None else FacetKind.TREE
        assert isinstance(kind, FacetKind)
        return self.book.create_facet(
            self.name.text().strip(),
            kind=kind,
            cardinality=self._many(),
            required=self.required.isChecked(),
            definition=self.definition.text(),
        )

    def _change(self) -> FacetId:
        before = self.before
        assert before is not None
        name, definition = self.name.text().strip(), self.definition.text().strip()
        settings = (self._many(), self.required.isChecked())
        if name != before.name:
            action, args = "facet.rename", {"name": name, "before": before.name}
        elif settings != (before.cardinality, before.required):
            action, args = "facet.settings", {"name": name}
        else:
            action, args = "facet.describe", {"name": name}
        with self.project.step(action, args):
            if name != before.name:
                self.book.rename_facet(before.id, name)
            if definition != before.definition:
                self.book.describe_facet(before.id, definition)
            if settings != (before.cardinality, before.required):
                self.book.change_facet(before.id, cardinality=settings[0], required=settings[1])
        return before.id


def edit_facet(parent: QWidget | None, session: Session, facet: FacetId | None) -> FacetId | None:
    """Make a facet (None), or change one; the facet, or None when cancelled."""
    dialog = FacetEditor(parent, session, facet)
    return dialog.made if dialog.run() else None
