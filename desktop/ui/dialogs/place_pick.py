"""Choosing where codes stand: at the top of their facet, or under one of its codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.model import CodeId, FacetKind
from desktop.core.narrowing import fits, words_of
from desktop.ui.dialogs.row_list import Framed, Line, RowList
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.fields import SearchField

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.core.codebook import Codebook
    from desktop.core.model import FacetId

TOP = "top"


class PlacePick(QWidget):
    """``picked`` tells that another place is in hand, ``acted`` that one was chosen.

    ``present`` is None for the top of the facet; ``chosen`` says whether there is a place at all.
    """

    picked = Signal()
    acted = Signal()

    def __init__(
        self,
        book: Codebook,
        facet: FacetId,
        without: Collection[CodeId],
        parent: QWidget | None = None,
        *,
        rows: int = 8,
    ) -> None:
        super().__init__(parent)
        self.book, self.facet, self.without = book, facet, set(without)
        self.field = SearchField(tr("Organise", "Find a place"), self)
        self.list = RowList(tr("Organise", "Places"), self, rows=rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(8))
        column.addWidget(self.field)
        column.addWidget(Framed(self.list, self), 1)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(lambda _text: self.fill())
        self.field.stepped.connect(self.list.step)
        self.list.picked.connect(lambda _key: self.picked.emit())
        self.list.acted.connect(lambda _key: self.acted.emit())
        self.fill()

    def fill(self) -> None:
        """The places whose path has all that is typed."""
        typed = words_of(self.field.text())
        lines, total = [], 1
        top = tr("Organise", "At the top of “{facet}”", facet=self.book.facet(self.facet).name)
        if fits(typed, top):
            lines.append(Line(TOP, top))
        tree = self.book.facet(self.facet).kind is FacetKind.TREE  # elsewhere no code stands under another
        for code in self.book.codes(self.facet, builtins=False) if tree else ():
            path = self.book.path(code.id)
            if code.id in self.without:
                continue
            total += 1
            if fits(typed, path):
                lines.append(Line(code.id, path))
        self.list.set_lines(lines)
        self.field.set_found(len(lines), total)
        if typed or self.list.present is None:
            self.list.choose_first()
        self.picked.emit()

    @property
    def chosen(self) -> bool:
        return self.list.present is not None

    @property
    def present(self) -> CodeId | None:
        found = self.list.present
        return None if found is None or found == TOP else CodeId(found)
