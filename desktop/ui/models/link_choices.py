"""What a link in a memo may lead to: codes, documents, passages by their words, memos and entries of the journal."""

from __future__ import annotations

import time
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.errors import TestimoniaError
from desktop.core.folding import Manner, fold
from desktop.core.memo_links import Goal, LinkKind
from desktop.core.memo_list import everything
from desktop.ui.covering import SIGN, covered_note, quote_of
from desktop.ui.translate import listed, number, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.model import DocumentId
    from desktop.ui.session import Session

    Index = QModelIndex | QPersistentModelIndex

CHOICE = Qt.ItemDataRole.UserRole
MOST, OF_EACH = 40, 5
QUOTE = 160
MOST_PASSAGES = 20_000
_NOWHERE = QModelIndex()
ICONS = {
    LinkKind.CODE: "code",
    LinkKind.DOCUMENT: "document",
    LinkKind.SEGMENT: "bracket",
    LinkKind.MEMO: "notebook",
    LinkKind.ENTRY: "calendar",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to link to; ``name`` and ``said`` are what is searched, case and accents left out."""

    goal: Goal
    words: str
    detail: str
    name: str
    said: str


def _folded(words: str) -> str:
    """Taken apart, so that a syllable that is still being composed is found in the whole one."""
    return unicodedata.normalize("NFD", fold(words, Manner()))


def _choice(goal: Goal, words: str, detail: str) -> Choice:
    name = _folded(words)
    return Choice(goal, words, detail, name, f"{name} {_folded(detail)}")


class LinkChoices(QAbstractListModel):
    """The best choices for what was typed. Passages are read a few at a time with ``read_on``."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.all: list[Choice] = []
        self.shown: list[Choice] = []
        self.words = ""
        self._more: Iterator[Choice | None] | None = None

    def reload(self) -> None:
        """Look again at what there is."""
        session = self.session
        book = session.project.codebook
        recent = {code: place for place, code in enumerate(session.recent_codes)}
        codes = sorted(book.codes(), key=lambda code: recent.get(code.id, len(recent)))
        self.all = [_choice(Goal(LinkKind.CODE, code.id), code.name, book.path(code.id, facet=True)) for code in codes]
        documents = session.project.documents.all()
        documents.sort(key=lambda each: each.id != session.document)
        self.all += [_choice(Goal(LinkKind.DOCUMENT, each.id), each.name, each.kind) for each in documents]
        for written in reversed(everything(session.project)):
            entry = written.on is None
            detail = tr("Memos", "Journal") if entry else tr("Memos", "memo on {name}", name=written.name)
            self.all.append(_choice(written.goal, written.heading, detail))
        self._more = self._passages([each.id for each in documents])
        self.find(self.words)

    def _passages(self, documents: list[DocumentId]) -> Iterator[Choice | None]:
        session = self.session
        for document in documents:
            yield None
            try:
                found = session.project.coding.segments(document)
                if not found:
                    continue
                name = session.project.documents.get(document).name
                paragraphs = session.project.documents.paragraphs(document)
            except TestimoniaError:
                continue
            for segment in found:
                quote = quote_of(session, document, segment.start, min(segment.end, segment.start + QUOTE))
                if quote and SIGN not in quote and quote != covered_note():
                    paragraph = number(paragraphs.number_at(segment.start))
                    place = tr("Memos", "{document}, ¶ {paragraph}", document=name, paragraph=paragraph)
                    yield _choice(Goal(LinkKind.SEGMENT, segment.id), quote, place)

    def read_on(self, seconds: float = 0.006) -> bool:
        """Read more passages for so long; False when all are there."""
        if self._more is None or len(self.all) > MOST_PASSAGES:
            return False
        end, before = time.monotonic() + seconds, len(self.all)
        for choice in self._more:
            if choice is not None:
                self.all.append(choice)
            if time.monotonic() > end:
                break
        else:
            self._more = None
        if len(self.all) > before and (self._more is None or len(self.shown) < MOST):
            self.find(self.words)
        return self._more is not None

    def find(self, words: str) -> None:
        """Show what fits best."""
        self.words = words
        wanted = _folded(words).split()
        found: list[tuple[int, int, Choice]] = []
        given: dict[LinkKind, int] = {}
        for place, choice in enumerate(self.all):
            if not wanted:
                given[choice.goal.kind] = given.get(choice.goal.kind, 0) + 1
                if given[choice.goal.kind] <= OF_EACH:
                    found.append((0, place, choice))
            elif all(word in choice.said for word in wanted):
                name, first = choice.name, wanted[0]
                rank = 0 if name.startswith(first) else 1 if f" {first}" in name else 2 if first in name else 3
                found.append((rank, place, choice))
        found.sort(key=lambda each: each[:2])
        shown = [choice for _rank, _place, choice in found[:MOST]]
        if shown != self.shown:
            self.beginResetModel()
            self.shown = shown
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        choice = self.shown[index.row()]
        if role == CHOICE:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((choice.words, choice.detail))
        return None
