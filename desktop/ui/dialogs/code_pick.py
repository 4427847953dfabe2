"""Choosing a code in a dialog: a line that finds by typing, and the codes below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.model import CodeId
from desktop.core.queries.code_search import SearchEntry, rank
from desktop.ui.dialogs.row_list import Framed, Line, RowList
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.fields import SearchField

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.core.codebook import Codebook
    from desktop.core.model import FacetId

MOST = 200
SEPARATOR = " › "


def entries_of(book: Codebook, recent: list[CodeId]) -> list[SearchEntry]:
    """The codes in use, ready to be searched: first the ``recent`` ones, as they stand there, then all others."""
    at = {code: len(recent) - place for place, code in enumerate(recent)}
    names = {facet.id: facet.name for facet in book.facets()}
    found: list[SearchEntry] = []
    for code in book.codes():
        if code.in_use:
            above = [one.name for one in book.ancestors(code.id)]
            path = SEPARATOR.join((names[code.facet], *above))
            when = at.get(code.id, 0)
            found.append(
                SearchEntry(code.id, code.name, path, code.facet, " ".join(above), recent=when, aliases=code.aliases)
            )
    return sorted(found, key=lambda entry: -entry.recent)


class CodePick(QWidget):
    """``picked`` carries a code whenever another row is in hand (or None), ``acted`` one that was chosen."""

    picked = Signal(object)
    acted = Signal(object)

    def __init__(
        self,
        book: Codebook,
        recent: list[CodeId],
        parent: QWidget | None = None,
        *,
        facet: FacetId | None = None,
        rows: int = 7,
        placeholder: str = "",
    ) -> None:
        super().__init__(parent)
        self.entries = entries_of(book, recent)
        self.facet = facet
        self.without: Collection[CodeId] = ()
        self.field = SearchField(placeholder or tr("Segments", "Find a code"), self)
        self.list = RowList(tr("Segments", "Codes"), self, rows=rows)
        self.framed = Framed(self.list, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(8))
        column.addWidget(self.field)
        column.addWidget(self.framed, 1)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(lambda _text: self.fill())
        self.field.stepped.connect(self.list.step)
        self.list.picked.connect(self._picked)
        self.list.acted.connect(self.acted)
        self.fill()

    def fill(self) -> None:
        """The codes that fit what is typed, best first; all of them where nothing is."""
        typed = self.field.text().strip()
        known = [entry for entry in self.entries if entry.code not in self.without]
        if typed:
            shown = [hit.entry for hit in rank(typed, known, self.facet, MOST)]
        else:
            shown = sorted(known, key=lambda entry: entry.facet != self.facet)[:MOST]
        self.list.set_lines([Line(entry.code, entry.name, detail=entry.path) for entry in shown])
        self.field.set_found(len(shown), len(known))
        self.list.choose_first()
        if not shown:
            self._picked(None)

    def _picked(self, _key: object) -> None:
        self.picked.emit(self.present)

    @property
    def present(self) -> CodeId | None:
        found = self.list.present
        return None if found is None else CodeId(found)
