"""The list of documents with what the current coder has done in each; filtered by name and kind.

Names are kept from Step to Step; numbers are asked from the session while painting, so that a step in one document
costs the repainting of one row.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.model import DocumentId, DocumentState
from desktop.core.queries.code_search_folding import fold
from desktop.ui.guarded import answering
from desktop.ui.tallies import INCREMENTAL, leaves_numbers
from desktop.ui.translate import count_of, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.model import Document, Step
    from desktop.ui.session import Session

    Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
MANY = 50
STATES = {
    DocumentState.TO_DO: "to do",
    DocumentState.IN_PROGRESS: "in progress",
    DocumentState.FINISHED: "finished",
}


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One document as the list shows it: ``open`` of ``segments`` leave a required facet unanswered."""

    document: DocumentId
    name: str
    kind: str
    segments: int
    open: int
    state: DocumentState
    current: bool

    @property
    def share(self) -> float:
        """How much of the bar is filled, 0 to 1: the segments that are complete."""
        if self.state is DocumentState.FINISHED and not self.open:
            return 1.0
        return (self.segments - self.open) / self.segments if self.segments else 0.0

    @property
    def finished(self) -> bool:
        return self.state is DocumentState.FINISHED

    def progress_words(self) -> str:
        """What the coder has done here: "11 segments", "not started"."""
        if self.segments:
            return count_of(self.segments, "{n} segment", "{n} segments")
        if self.state is DocumentState.FINISHED:
            return tr("Documents", "nothing coded")
        return tr("Documents", "not started")

    def open_words(self) -> str:
        return count_of(self.open, "{n} open", "{n} open") if self.open else ""


class DocumentsModel(QAbstractListModel):
    """Rows carry a ``DocumentRow`` in the role ``ROW``."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._query: list[str] = []
        self._shown: list[Document] = self._wanted()
        self._states: dict[DocumentId, DocumentState] | None = None
        self._current = session.document
        session.step_done.connect(self._follow)
        session.coder_changed.connect(self._all_changed)
        session.document_changed.connect(self._document_changed)
        session.reloaded.connect(self._reread)

    # reading

    @property
    def total(self) -> int:
        """All documents, whatever the filter hides."""
        return len(self.session.project.documents.all())

    @property
    def filtered(self) -> bool:
        return bool(self._query)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    @answering(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row = self.row(index.row())
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, self._shown[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (row.name, row.kind, row.progress_words(), row.open_words(), self._state_word(row))
            return ", ".join(part for part in parts if part)
        return None

    def row(self, place: int) -> DocumentRow:
        document = self._shown[place]
        key = document.id
        progress = self.session.tallies.progress_of(key)
        return DocumentRow(
            key,
            document.name,
            document.kind,
            progress.segments,
            progress.open,
            self._state(key),
            key == self.session.document,
        )

    def document_at(self, index: Index) -> DocumentId | None:
        return self._shown[index.row()].id if index.isValid() and index.row() < len(self._shown) else None

    def index_of(self, document: DocumentId | None) -> QModelIndex:
        found = next((place for place, each in enumerate(self._shown) if each.id == document), None)
        return self.index(found) if found is not None else QModelIndex()

    def _state(self, document: DocumentId) -> DocumentState:
        if self._states is None:
            coder = self.session.coder
            states = self.session.project.documents.states()
            self._states = {key: state for (key, whose), state in states.items() if whose == coder}
        return self._states.get(document, DocumentState.TO_DO)

    def _state_word(self, row: DocumentRow) -> str:
        return tr("Steps", STATES[row.state]) if self.session.coder is not None else ""

    def _tip(self, row: DocumentRow, document: Document) -> str:
        lines = [row.name]
        if row.kind:
            lines.append(row.kind)
        lines.append(count_of(document.words, "{n} word", "{n} words"))
        if row.segments:
            done = row.segments - row.open
            lines.append(tr("Documents", "{done} of {all} segments complete", done=done, all=row.segments))
        if self.session.coder is not None:
            lines.append(tr("Documents", "Your work here: {state}", state=self._state_word(row)))
        return "\n".join(lines)

    # filtering

    def set_filter(self, text: str) -> None:
        """Show only documents whose name or kind holds every word of ``text``."""
        query = fold(text).text.split()
        if query != self._query:
            self._query = query
            self._arrange(self._wanted())

    def _wanted(self) -> list[Document]:
        documents = self.session.project.documents.all()
        if not self._query:
            return documents
        return [
            document
            for document in documents
            if all(word in fold(f"{document.name} {document.kind}").text for word in self._query)
        ]

    # keeping up

    def _follow(self, step: Step) -> None:
        tables = step.tables()
        if "assignment" in tables:
            self._states = None
        if tables & {"document", "document_version"}:
            self._reread()
        elif step.head.document is not None and tables <= INCREMENTAL:
            index = self.index_of(step.head.document)
            if index.isValid():
                self.dataChanged.emit(index, index)
        elif leaves_numbers(step):
            return
        elif tables & {"segment", "coding", "facet", "code", "assignment", "document_default"}:
            self._repaint()

    def _reread(self) -> None:
        self._states = None
        self._arrange(self._wanted())
        self._repaint()

    def _arrange(self, wanted: Sequence[Document]) -> None:
        """Show other rows, moving as little as possible."""
        keep = {document.id for document in wanted}
        for last in range(len(self._shown) - 1, -1, -1):
            if self._shown[last].id in keep:
                continue
            if len(self._shown) - len(keep) > MANY:
                break  # many rows go at once: a reset is cheaper than as many removals
            self.beginRemoveRows(QModelIndex(), last, last)
            del self._shown[last]
            self.endRemoveRows()
        have = len(self._shown)
        if [document.id for document in wanted[:have]] == [document.id for document in self._shown]:
            self._shown[:] = wanted[:have]
            if len(wanted) > have:
                self.beginInsertRows(QModelIndex(), have, len(wanted) - 1)
                self._shown.extend(wanted[have:])
                self.endInsertRows()
            return
        self.beginResetModel()
        self._shown = list(wanted)
        self.endResetModel()

    def _document_changed(self) -> None:
        for document in (self._current, self.session.document):
            index = self.index_of(document)
            if index.isValid():
                self.dataChanged.emit(index, index)
        self._current = self.session.document

    def _all_changed(self) -> None:
        self._states = None
        self._repaint()

    def _repaint(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
