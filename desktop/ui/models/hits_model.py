"""Passages that were found, each with its words in their surroundings, and which of them are chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.core.text import context
from desktop.ui.covering import shown_words
from desktop.ui.guarded import answering
from desktop.ui.translate import isolate, listed, number, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.model import DocumentId
    from desktop.core.same_words import Hit
    from desktop.ui.session import Session

    Index = QModelIndex | QPersistentModelIndex

KEYWORD = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
BEFORE, AFTER = 48, 90


@dataclass(frozen=True, slots=True)
class Keyword:
    """One line: the words with what stands around them, and where in the line they and their passage are."""

    line: str
    words: tuple[int, int]
    passage: tuple[int, int]
    place: str
    remark: str
    chosen: bool


def keyword_of(session: Session, hit: Hit, *, chosen: bool) -> Keyword:
    """A hit as its line shows it. The line has as many characters as the text; line ends become spaces.

    What is covered on the desk is covered here too.
    """
    project = session.project
    text = project.documents.text(hit.document)
    low, high = hit.words
    before, after = context(text, low, high, BEFORE, AFTER)
    begun = low - len(before)
    words = shown_words(session, hit.document, begun, high + len(after))
    line = "".join(" " if sign.isspace() else sign for sign in words)
    name = project.documents.get(hit.document).name
    paragraph = project.documents.paragraphs(hit.document).number_at(low)
    remark = tr("Segments", "now {answer}", answer=hit.other) if hit.other else ""
    passage = (max(0, hit.start - begun), min(len(line), hit.end - begun))
    return Keyword(line, (low - begun, high - begun), passage, isolate(f"{name} ¶ {number(paragraph)}"), remark, chosen)


class HitsModel(QAbstractListModel):
    """Hits of all documents or of one; what is chosen is kept for those that are not shown."""

    counted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.hits: list[Hit] = []
        self.shown: list[int] = []
        self.left: set[int] = set()
        self.document: DocumentId | None = None

    def clear(self) -> None:
        self.beginResetModel()
        self.hits, self.shown, self.left = [], [], set()
        self.endResetModel()
        self.counted.emit()

    def add(self, hits: Iterable[Hit]) -> None:
        """Show more. What would replace an answer is not chosen until somebody says so."""
        for hit in hits:
            if hit.other:
                self.left.add(len(self.hits))
            self.hits.append(hit)
        fresh = [
            at
            for at in range(self.shown[-1] + 1 if self.shown else 0, len(self.hits))
            if self.document in (None, self.hits[at].document)
        ]
        if fresh:
            self.beginInsertRows(QModelIndex(), len(self.shown), len(self.shown) + len(fresh) - 1)
            self.shown += fresh
            self.endInsertRows()
        self.counted.emit()

    def show_document(self, document: DocumentId | None) -> None:
        """Only the hits of one document, or all."""
        self.beginResetModel()
        self.document = document
        self.shown = [at for at, hit in enumerate(self.hits) if document in (None, hit.document)]
        self.endResetModel()
        self.counted.emit()

    @property
    def chosen(self) -> list[Hit]:
        return [hit for at, hit in enumerate(self.hits) if at not in self.left]

    def choose(self, rows: Iterable[int], chosen: bool) -> None:
        """Choose shown rows or leave them out."""
        changed = [self.shown[row] for row in rows]
        (self.left.difference_update if chosen else self.left.update)(changed)
        if self.shown:
            self.dataChanged.emit(self.index(0), self.index(len(self.shown) - 1))
        self.counted.emit()

    def choose_all(self, chosen: bool) -> None:
        self.choose(range(len(self.shown)), chosen)

    def toggle(self, row: int) -> None:
        if 0 <= row < len(self.shown):
            self.choose([row], self.shown[row] in self.left)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shown)

    @answering(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        at = self.shown[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if at in self.left else Qt.CheckState.Checked
        told = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if role not in (KEYWORD, Qt.ItemDataRole.DisplayRole, *told):
            return None
        found = keyword_of(self.session, self.hits[at], chosen=at not in self.left)
        if role == KEYWORD:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.line.strip()
        said = tr("Segments", "chosen") if found.chosen else tr("Segments", "left out")
        return listed(part for part in (said, found.line.strip(), found.place, found.remark) if part)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable | flag.ItemNeverHasChildren
