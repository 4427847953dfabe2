"""What the codebook's page says of the code that is in hand: its definition, where it stands, how it is used.

Signals for the page: ``define_wanted``, ``passages_wanted`` and ``revisions_wanted`` with a code; ``facet_wanted`` with
a facet; ``code_wanted`` with a code that it is confused with; ``passage_wanted`` with the segment of an example.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.actions.shown_keys import shown_key
from desktop.ui.calling import called
from desktop.ui.models.codebook_model import cardinality_words
from desktop.ui.models.palette_rows import undefined_said
from desktop.ui.moments import when
from desktop.ui.translate import count_of, isolate, listed, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.definition_card import Swatch
from desktop.ui.widgets.definition_words import DefinitionWords
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label, Surface

if TYPE_CHECKING:
    from desktop.core.model import Code, Facet
    from desktop.core.queries.code_numbers import CodeNumbers
    from desktop.ui.session import Session

SEPARATOR = " › "
WHOLE = 100_000


class CodebookSide(Surface):
    """The signals stand above."""

    define_wanted = Signal(object)
    passages_wanted = Signal(object)
    revisions_wanted = Signal(object)
    facet_wanted = Signal(object)
    code_wanted = Signal(object)
    passage_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self.session = session
        self.code: Code | None = None
        self.facet: Facet | None = None
        self.swatch = Swatch(self)
        self.name = Label("", self, size=15, weight=600, wrap=True)
        self.path = ElidedLabel("", self, least=40, role="text3", size=12)
        self.standing = Label("", self, role="warn", size=12, wrap=True)
        self.names = Label("", self, role="text2", size=12, wrap=True)
        self.used = Label("", self, role="text2", size=12, wrap=True, tabular=True)
        self.words = DefinitionWords(session, self, room=WHOLE)
        self.nothing = Label("", self, role="text2", size=15, serif=True, italic=True, wrap=True)
        self.told = Label("", self, wrap=True)
        self.define = Button(tr("Codebook", "Edit definition"), self, key=shown_key("define.edit"))
        self.passages = Button(tr("Codebook", "Open its passages"), self)
        self.revisions = Button(tr("Codebook", "Revisions"), self)
        self.settings = Button(tr("Codebook", "Describe and set…"), self)
        self.buttons = QWidget(self)
        flow = FlowLayout(self.buttons, gap=self.theme.px(8), line_gap=self.theme.px(6))
        for button in (self.define, self.passages, self.revisions, self.settings):
            flow.addWidget(button)
        self.first = QHBoxLayout()
        self.first.addWidget(self.swatch, 0, Qt.AlignmentFlag.AlignVCenter)
        self.first.addWidget(self.name, 1)
        self.column = QVBoxLayout(self)
        self.column.addLayout(self.first)
        for part in (
            self.path,
            self.standing,
            self.used,
            self.names,
            self.words,
            self.told,
            self.nothing,
            self.buttons,
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.define.clicked.connect(lambda: self.define_wanted.emit(self._id()))
        self.passages.clicked.connect(lambda: self.passages_wanted.emit(self._id()))
        self.revisions.clicked.connect(lambda: self.revisions_wanted.emit(self._id()))
        self.settings.clicked.connect(self._set_facet)
        self.words.code_wanted.connect(self.code_wanted)
        self.words.passage_wanted.connect(self.passage_wanted)
        self.theme.changed.connect(self._restyle)
        self._restyle()
        self.show_nothing()

    def set_edges(self, edges: str) -> None:
        """Its hairline is where the codes are: beside them or above."""
        self._edges = edges
        self.update()

    def _set_facet(self) -> None:
        if self.facet is not None:
            self.facet_wanted.emit(self.facet.id)

    def _id(self) -> object:
        return self.code.id if self.code is not None else None

    def _restyle(self) -> None:
        px = self.theme.px
        set_margins(self.column, self, px(20), px(16), px(16), px(16))
        self.column.setSpacing(px(8))
        self.first.setSpacing(px(8))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "column"):
            self._restyle()

    # what it shows

    def _show_only(self, *parts: QWidget) -> None:
        for part in (
            self.swatch,
            self.name,
            self.path,
            self.standing,
            self.used,
            self.names,
            self.words,
            self.told,
            self.nothing,
            self.buttons,
        ):
            part.setVisible(part in parts)

    def show_nothing(self) -> None:
        """No row is in hand."""
        self.code = self.facet = None
        self.nothing.setText(tr("Codebook", "Choose a code to read what it means."))
        self._show_only(self.nothing)

    def show_facet(self, facet: Facet, codes: int) -> None:
        """A facet: what it asks, and how."""
        self.code, self.facet = None, facet
        self.name.setText(isolate(facet.name))
        self.path.setText(cardinality_words(facet))
        self.used.setText(count_of(codes, "{n} code", "{n} codes"))
        self.told.setText(facet.definition)
        self.nothing.setText(tr("Codebook", "Not described yet."))
        said = self.told if facet.definition else self.nothing
        self._show_only(self.name, self.path, self.used, said, self.buttons)
        self._buttons(self.settings)

    def show_code(self, code: Code, numbers: CodeNumbers, below: int) -> None:
        """A code with what was counted of it; ``below`` are the codings with the codes under it."""
        project = self.session.project
        book, definition = project.codebook, project.definitions.get(code.id)
        self.code, self.facet = code, book.facet(code.facet)
        self.swatch.set_colour(code.colour)
        self.name.setText(isolate(called(code)))
        above = [book.facet(code.facet).name, *(one.name for one in book.ancestors(code.id))]
        self.path.setText(SEPARATOR.join(above))
        self.standing.setText(self._standing(code))
        self.names.setText(tr("Codebook", "Also called {names}", names=listed(map(isolate, code.aliases))))
        self.used.setText(isolate(self._used(numbers, below)))
        bare = definition.is_blank and not definition.examples
        self.nothing.setText(undefined_said(code))
        shown: list[QWidget] = [self.name, self.path, self.used, self.buttons, self.nothing if bare else self.words]
        shown += [self.swatch] if code.builtin is None else []
        shown += [self.standing] if not code.in_use else []
        shown += [self.names] if code.aliases else []
        self.words.show_words(code, definition, True)
        self._show_only(*shown)
        self.words.settle()
        self.passages.setEnabled(numbers.codings > 0)
        self.define.setEnabled(not project.read_only)
        self._buttons(self.define, self.passages, self.revisions)

    def _buttons(self, *shown: Button) -> None:
        for button in (self.define, self.passages, self.revisions, self.settings):
            button.setVisible(button in shown)
        self.settings.setEnabled(not self.session.project.read_only)

    def _standing(self, code: Code) -> str:
        """Since when and why it is out of use, and which code is given in its place."""
        if code.in_use:
            return ""
        found = self.session.attempt(self.session.project.organising.retirement, code.id)
        if found is None:
            return tr("Codebook", "Retired.")
        said = [tr("Codebook", "Retired {day}: it keeps its codings and is not given any more.", day=when(found.at))]
        if found.reason:
            said.append(found.reason)
        book = self.session.project.codebook
        if found.replaced_by is not None and not book.is_retired(found.replaced_by):
            said.append(tr("Codebook", "“{name}” is given in its place.", name=book.code(found.replaced_by).name))
        return "\n".join(said)

    def _used(self, numbers: CodeNumbers, below: int) -> str:
        if not numbers.codings and not below:
            return tr("Codebook", "Nobody has coded with it.")
        said = tr(
            "Codebook",
            "{codings} by {coders} in {documents}",
            codings=count_of(numbers.codings, "{n} coding", "{n} codings"),
            coders=count_of(numbers.coders, "{n} coder", "{n} coders"),
            documents=count_of(numbers.documents, "{n} document", "{n} documents"),
        )
        if not numbers.codings:
            said = tr("Codebook", "Nobody has coded with it itself")
        if below:
            said += tr(
                "Codebook", ", {count} with the codes under it", count=count_of(below, "{n} coding", "{n} codings")
            )
        return said
