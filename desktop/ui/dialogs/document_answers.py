"""Answers that hold for whole documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from desktop.core.errors import TestimoniaError
from desktop.ui.dialogs.base import Dialog
from desktop.ui.messages import sentence_of
from desktop.ui.models.tick_model import TickItem, code_items
from desktop.ui.translate import count_of, listed, tr
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.tick_list import TickList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.core.model import DocumentId
    from desktop.ui.session import Session


class DocumentAnswers(Dialog):
    """Ticks for the answers of ``document``, and below them for the documents that get the same."""

    def __init__(
        self, parent: QWidget | None, session: Session, document: DocumentId, also: Sequence[DocumentId] = ()
    ) -> None:
        self.session, self.project = session, session.project
        documents = self.project.documents.all()
        name = self.project.documents.get(document).name
        super().__init__(
            parent,
            tr("Answers", "Answers for the whole document"),
            accept=tr("Answers", "Keep"),
            subtitle=tr(
                "Answers",
                "They hold for every segment of “{name}”, of every coder, that has no answer of its own to the same "
                "facet. They answer the facet and count as inherited: never as a coding, and never in agreement.",
                name=name,
            ),
            wide=520,
        )
        self.document = document
        book = self.project.codebook
        self.given = self.project.defaults.by_document()
        present = self.given.get(document, ())
        facets = [facet.id for facet in book.facets()]
        self.ticks = TickList(tr("Answers", "Answers"), self._content, rows=9)
        self.ticks.show_items(code_items(book, facets, present), present)
        self.add_field(tr("Answers", "Answers"), self.ticks, stretch=3)
        self.also = TickList(tr("Answers", "Documents"), self._content, rows=4)
        self.also.field.setPlaceholderText(tr("Answers", "Type to filter documents, Space to tick"))
        self.also.nothing.setText(tr("Answers", "No document fits."))
        self.also.show_items([self._item(each.id, each.name) for each in documents], [document, *also])
        if len(documents) > 1:
            self.add_field(tr("Answers", "Set them for"), self.also, stretch=2)
            self._add_all()
        else:
            self.also.hide()
        self.warning = Label("", self._content, role="text2", size=12, wrap=True)
        self.body.addWidget(self.warning)
        self.start_at(self.ticks.field)
        self.ticks.changed.connect(self._judge)
        self.also.changed.connect(self._judge)
        self._judge()

    def _add_all(self) -> None:
        """Sixty interviews are not ticked one by one."""
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(14))
        row.addStretch(1)
        self.all = LinkButton(tr("Answers", "Choose all shown"), self._content)
        self.none = LinkButton(tr("Answers", "Choose none"), self._content)
        self.all.clicked.connect(lambda: self.also.model.set_shown(True))
        self.none.clicked.connect(lambda: self.also.model.set_shown(False))
        row.addWidget(self.all)
        row.addWidget(self.none)
        self.body.addLayout(row)

    def _item(self, row: DocumentId, name: str) -> TickItem:
        book = self.project.codebook
        answers = listed(book.code(code).name for code in self.given.get(row, ()))
        return TickItem(row, name, coded=True, detail=answers)

    def _judge(self) -> None:
        """Say how many documents are meant, and which of their answers would be replaced."""
        chosen = self.also.keys
        self.primary.setEnabled(bool(chosen) and not self.project.read_only)
        self.primary.setToolTip("" if chosen else tr("Answers", "Tick at least one document."))
        if len(chosen) > 1:
            documents = count_of(len(chosen), "{n} document", "{n} documents")
            self.primary.set_text(tr("Answers", "Keep for {documents}", documents=documents))
        else:
            self.primary.set_text(tr("Answers", "Keep"))
        wanted = tuple(self.ticks.keys)
        others = [row for row in chosen if row != self.document and self.given.get(row, wanted) != wanted]
        words = count_of(
            len(others),
            "The answers that {n} other document has for the whole text are replaced.",
            "The answers that {n} other documents have for the whole text are replaced.",
        )
        self.warning.setText(words if others else "")
        self.warning.setVisible(bool(others))

    def commit(self) -> bool:
        try:
            self.project.defaults.set(self.also.keys, self.ticks.keys)
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return False
        return True


def answer_document(
    parent: QWidget | None, session: Session, document: DocumentId, also: Sequence[DocumentId] = ()
) -> bool:
    """Ask for the answers of a whole document, and of others at once; whether they were kept."""
    return DocumentAnswers(parent, session, document, also).run()
