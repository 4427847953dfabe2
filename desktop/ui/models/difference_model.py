"""The differences of a document as a list, under headings of their kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core.agreement.disagreements import ORDER, Disagreement, Kind
from desktop.ui.calling import called
from desktop.ui.covering import readable_text
from desktop.ui.models.lines import ListModel
from desktop.ui.models.step_words import shorten
from desktop.ui.translate import listed, number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.agreement.disagreements import Marked
    from desktop.core.model import CodeId, CoderId, DocumentId, FacetId
    from desktop.core.project import Project

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole
HEADING_ROLE = Qt.ItemDataRole.UserRole + 1
"""``(words, count)`` of a heading."""

QUOTE = 64
SEPARATORS = " ,;:.\n“”"
KINDS: dict[Kind, str] = {
    Kind.ONE: "Only one coded",
    Kind.EDGE: "Edge",
    Kind.CODE: "Other code",
    Kind.PERIOD: "Other period",
}


def kind_name(kind: Kind) -> str:
    return tr("Compare", KINDS[kind])


def letters_of(names: Sequence[str]) -> list[str]:
    """One letter a coder: initials, or A, B, C where two would be the same."""
    initials = [name[:1].upper() for name in names]
    if len(set(initials)) == len(initials):
        return initials
    return [chr(ord("A") + place % 26) for place in range(len(names))]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list. ``place`` is "¶ 5"; ``who`` says who said what; ``number`` counts from 1."""

    difference: Disagreement
    number: int
    place: str
    quote: str
    who: str


def code_names(project: Project, codes: Sequence[CodeId], first: FacetId | None = None) -> str:
    """Names of codes in a line, those of the facet on the page before the others."""
    book = project.codebook
    known = sorted((book.code(code) for code in codes), key=lambda code: code.facet != first)
    return listed(called(code) for code in known)


def side_words(project: Project, difference: Disagreement, first: bool) -> str:
    """What one side says where codes or periods differ: the codes, what it says besides, or that it is open."""
    codes = difference.first_codes if first else difference.second_codes
    other_codes = difference.second_codes if first else difference.first_codes
    marked = difference.first if first else difference.second
    all_codes = _in_facet(project, marked, difference.facet)
    if codes:
        names = code_names(project, codes)
        return names if other_codes or len(all_codes) == len(codes) else tr("Compare", "also {codes}", codes=names)
    if all_codes:
        return tr("Compare", "not that")
    return tr("Compare", "unanswered")


def _in_facet(project: Project, marked: Marked | None, facet: FacetId | None) -> list[CodeId]:
    book = project.codebook
    return [code for code in marked.codes if book.code(code).facet == facet] if marked is not None else []


def who_said(project: Project, difference: Disagreement, letters: dict[CoderId, str], lens: FacetId | None) -> str:
    """Who said what, in a line: "A: Surveillance", or the codes both gave where only the edge differs."""
    one, other = (letters[coder] for coder in difference.coders)
    form = tr("Compare", "{coder}: {codes}", coder="{coder}", codes="{codes}")
    if difference.kind is Kind.EDGE:
        names = code_names(project, difference.first_codes, lens) or tr("Compare", "no code in common")
        return names if len(letters) == 2 else f"{one}, {other}: {names}"
    if difference.kind is Kind.ONE:
        is_first = difference.first is not None
        names = code_names(project, difference.first_codes if is_first else difference.second_codes, lens)
        letter, silent = (one, other) if is_first else (other, one)
        words = form.format(coder=letter, codes=names or tr("Compare", "no code yet"))
        return words if len(letters) == 2 else tr("Compare", "{words} (not {coder})", words=words, coder=silent)
    return "   ".join(
        form.format(coder=letter, codes=side_words(project, difference, first))
        for letter, first in ((one, True), (other, False))
    )


def quote_of(text: str, difference: Disagreement) -> str:
    """The words of the first stretch that differs, without the marks that only separate it."""
    start, end = difference.pieces[0]
    words = text[start:end]
    bare = words.strip(SEPARATORS) or words.strip()
    return tr("Memos", "“{quote}”", quote=shorten(bare, QUOTE))


class DifferenceModel(ListModel["Entry | Kind"]):
    """``ENTRY_ROLE`` gives the Entry of a row, ``HEADING_ROLE`` what a heading says."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.kind: Kind | None = None

    def set_differences(
        self,
        project: Project,
        document: DocumentId,
        differences: Sequence[Disagreement],
        letters: dict[CoderId, str],
        lens: FacetId | None,
    ) -> None:
        """Show these differences of one document, by kind and then as they stand in the text; so they are numbered."""
        self.entries = []
        paragraphs = project.documents.paragraphs(document)
        text = readable_text(project, document)
        in_order = sorted(differences, key=lambda each: ORDER.index(each.kind))
        for place, each in enumerate(in_order, 1):
            where = f"¶ {number(paragraphs.number_at(each.start))}"
            self.entries.append(Entry(each, place, where, quote_of(text, each), who_said(project, each, letters, lens)))
        self._gather()

    def clear(self) -> None:
        self.entries = []
        self._gather()

    def set_kind(self, kind: Kind | None) -> None:
        """Show one kind only, or all."""
        if kind != self.kind:
            self.kind = kind
            self._gather()

    def _gather(self) -> None:
        items: list[Entry | Kind] = []
        for kind in ORDER:
            entries = [entry for entry in self.entries if entry.difference.kind is kind]
            if entries and self.kind in (None, kind):
                items.append(kind)
                items.extend(entries)
        self.reset_items(items)

    def count(self, kind: Kind | None = None) -> int:
        return sum(1 for entry in self.entries if kind is None or entry.difference.kind is kind)

    def row_of(self, entry_number: int) -> int | None:
        """The row of a difference by its number; None where its kind is not shown."""
        return next(
            (row for row, item in enumerate(self.items) if isinstance(item, Entry) and item.number == entry_number),
            None,
        )

    def is_heading(self, item: Entry | Kind) -> bool:
        return not isinstance(item, Entry)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item_at(index)
        if item is None:
            return None
        if not isinstance(item, Entry):
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return f"{kind_name(item)} {number(self.count(item))}"
            return (kind_name(item), self.count(item)) if role == HEADING_ROLE else None
        if role == Qt.ItemDataRole.DisplayRole:
            return item.quote
        if role == ENTRY_ROLE:
            return item
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{item.quote}\n{item.who}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((kind_name(item.difference.kind), item.place, item.quote, item.who))
        return None
