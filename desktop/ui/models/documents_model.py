"""The list of documents with what the current coder has done in each; filtered, sorted and in groups.

Names are kept from Step to Step; numbers are asked from the session while painting, so that a step in one document
costs the repainting of one row. Only an arrangement that goes by progress asks for all of it, by one question.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from desktop.core.model import DocumentId, DocumentState
from desktop.core.queries.documents_list import (
    Arrangement,
    Facts,
    Group,
    Heading,
    Order,
    Row,
    arranged,
    last_worked,
    words_of,
)
from desktop.ui.guarded import answering
from desktop.ui.tallies import INCREMENTAL, leaves_numbers
from desktop.ui.translate import count_of, listed, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.model import Document, Step
    from desktop.ui.session import Session

    Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
HEADING = Qt.ItemDataRole.UserRole + 1
"""A ``HeadingRow`` on the first row of a group; nothing on documents."""
MANY = 50
PAUSE = 250
"""Milliseconds without a step, after which a list that goes by the work is arranged anew."""
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


@dataclass(frozen=True, slots=True)
class HeadingRow:
    """The first row of a group as the list shows it."""

    key: str
    title: str
    count: int
    folded: bool


class DocumentsModel(QAbstractListModel):
    """Rows carry a ``DocumentRow`` in the role ``ROW``, or a ``HeadingRow`` in ``HEADING``.

    ``rows_changed`` says between which rows something else is to be said. It stands for ``dataChanged``, after which a
    list of Qt measures and places all rows again, whichever changed: with thousands that is felt at each key.
    """

    rows_changed = Signal(int, int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._query: list[str] = []
        self._states: dict[DocumentId, DocumentState] | None = None
        self._worked: dict[DocumentId, str] | None = None
        self._places: dict[DocumentId, int] | None = None
        self.how = Arrangement.from_json(session.project.view_state("documents_list"))
        self._facts = Facts(self._state, session.progress, self._last_worked)
        self._shown: list[Row] = self._wanted()
        self._current = session.document
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._arrange_again)
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
    def count(self) -> int:
        """Documents that fit, whatever groups are folded."""
        if self.how.group is Group.NONE:
            return len(self._shown)
        return sum(item.count for item in self._shown if isinstance(item, Heading))

    @property
    def filtered(self) -> bool:
        return bool(self._query) or self.how.filtering

    @property
    def movable(self) -> bool:
        """Whether a document can be moved by hand: the list stands in its own order, all of it."""
        return not self._query and self.how.own

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.heading_at(index) is not None:
            return Qt.ItemFlag.ItemIsEnabled  # the keyboard comes here, and nothing is done to it as to a document
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else usual

    @answering(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        item = self._shown[index.row()]
        if isinstance(item, Heading):
            return self._of_heading(item, role)
        if role == Qt.ItemDataRole.DisplayRole:  # typing ahead asks it of every row
            return item.name
        if role not in (ROW, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row())
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, item)
        parts = (row.name, row.kind, row.progress_words(), row.open_words(), self._state_word(row))
        return listed(part for part in parts if part)

    def _of_heading(self, item: Heading, role: int) -> Any:
        title = self._title(item.key)
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == HEADING:
            return HeadingRow(item.key, title, item.count, item.folded)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = count_of(item.count, "{n} document", "{n} documents")
            if item.folded:
                return tr("Documents", "{group}, {count}, folded", group=title, count=count)
            return tr("Documents", "{group}, {count}, unfolded", group=title, count=count)
        return None

    def _title(self, key: str) -> str:
        if self.how.group is Group.STATE:
            return state_title(DocumentState(key))
        return key or tr("Documents", "No kind said")

    def row(self, place: int) -> DocumentRow:
        document = self._shown[place]
        assert not isinstance(document, Heading)
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
        item = self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None
        return None if item is None or isinstance(item, Heading) else item.id

    def heading_at(self, index: Index) -> Heading | None:
        item = self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None
        return item if isinstance(item, Heading) else None

    def first_document(self) -> QModelIndex:
        """The first row that is a document."""
        place = next((place for place, item in enumerate(self._shown) if not isinstance(item, Heading)), None)
        return self.index(place) if place is not None else QModelIndex()

    def index_of(self, document: DocumentId | None) -> QModelIndex:
        if self._places is None:
            self._places = {item.id: place for place, item in enumerate(self._shown) if not isinstance(item, Heading)}
        found = self._places.get(document) if document is not None else None
        return self.index(found) if found is not None else QModelIndex()

    def _last_worked(self) -> dict[DocumentId, str]:
        if self._worked is None:
            self._worked = last_worked(self.session.project, self.session.coder)
        return self._worked

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

    # arranging

    def set_filter(self, text: str) -> None:
        """Show only documents whose name or kind holds every word of ``text``."""
        query = words_of(text)
        if query != self._query:
            self._query = query
            self._arrange(self._wanted())

    def set_arrangement(self, how: Arrangement) -> None:
        """Sort, group and filter otherwise; the project remembers it."""
        if how != self.how:
            self.how = how
            self.session.project.set_view_state("documents_list", how.as_json())
            self._arrange(self._wanted())

    def fold(self, key: str, folded: bool) -> None:
        """Fold a group, or unfold it."""
        kept = self.how.folded | {key} if folded else self.how.folded - {key}
        self.set_arrangement(replace(self.how, folded=kept))

    def _wanted(self) -> list[Row]:
        return arranged(self.session.project.documents.all(), self._query, self.how, self._facts)

    def _arrange_again(self) -> None:
        if not self.session.project.store.closed:
            self._arrange(self._wanted())

    # keeping up

    def _follow(self, step: Step) -> None:
        tables = step.tables()
        document = step.head.document
        if "assignment" in tables:
            self._states = None
        if document is not None and self._worked is not None and step.head.coder == self.session.coder:
            self._worked[document] = step.head.at
        if tables & {"document", "document_version"}:
            self._reread()
            return
        if "assignment" in tables and self.how.follows_states:
            self._arrange(self._wanted())
        elif self.how.follows_work and (not leaves_numbers(step) or self.how.order is Order.WORKED):
            self._later.start()
        if document is not None and tables <= INCREMENTAL:
            index = self.index_of(document)
            if index.isValid():
                self.rows_changed.emit(index.row(), index.row())
        elif leaves_numbers(step):
            return
        elif tables & {"segment", "coding", "facet", "code", "assignment", "document_default"}:
            self._repaint()

    def _reread(self) -> None:
        self._states = self._worked = None
        self._arrange(self._wanted())
        self._repaint()

    def _arrange(self, wanted: Sequence[Row]) -> None:
        """Show other rows, moving as little as possible."""
        self._later.stop()
        self._places = None
        keep = {_key(item) for item in wanted}
        if len(self._shown) - len(keep) <= MANY:  # else a reset is cheaper than as many removals
            for last in range(len(self._shown) - 1, -1, -1):
                if _key(self._shown[last]) in keep:
                    continue
                self.beginRemoveRows(QModelIndex(), last, last)
                del self._shown[last]
                self._places = None
                self.endRemoveRows()
        have = len(self._shown)
        if [_key(item) for item in wanted[:have]] == [_key(item) for item in self._shown]:
            self._shown[:] = wanted[:have]
            if len(wanted) > have:
                self.beginInsertRows(QModelIndex(), have, len(wanted) - 1)
                self._shown.extend(wanted[have:])
                self._places = None
                self.endInsertRows()
            elif self.how.group is not Group.NONE:
                self._repaint()  # the numbers of groups
            return
        self.beginResetModel()
        self._shown = list(wanted)
        self._places = None
        self.endResetModel()

    def _document_changed(self) -> None:
        for document in (self._current, self.session.document):
            index = self.index_of(document)
            if index.isValid():
                self.rows_changed.emit(index.row(), index.row())
        self._current = self.session.document

    def _all_changed(self) -> None:
        self._states = self._worked = None
        if self.how.follows_work or self.how.follows_states:
            self._arrange(self._wanted())
        self._repaint()

    def _repaint(self) -> None:
        if self._shown:
            self.rows_changed.emit(0, len(self._shown) - 1)


def _key(item: Row) -> object:
    """What a row is known by: one group is not another of the same count."""
    return item.key if isinstance(item, Heading) else item.id


def state_title(state: DocumentState) -> str:
    """A state as it begins a line."""
    return {
        DocumentState.TO_DO: tr("Documents", "To do"),
        DocumentState.IN_PROGRESS: tr("Documents", "In progress"),
        DocumentState.FINISHED: tr("Documents", "Finished"),
    }[state]
