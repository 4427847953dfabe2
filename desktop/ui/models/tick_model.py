"""Rows that are ticked or not, some of which exclude one another; filtered by what is typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop.core.model import Cardinality
from desktop.core.narrowing import fits, folded, words_of
from desktop.ui.calling import called
from desktop.ui.translate import listed, tr

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from PySide6.QtCore import QObject

    from desktop.core.codebook import Codebook
    from desktop.core.model import CodeId, FacetId

    Index = QModelIndex | QPersistentModelIndex

ITEM = Qt.ItemDataRole.UserRole
CHECKED = Qt.ItemDataRole.CheckStateRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class TickItem:
    """One row. ``single`` items stand alone in their ``group``: a tick takes every other tick of the group away.

    ``round`` is how the mark of a group that takes one answer looks. ``path`` is found by the filter too and shown
    while it filters, when ``depth`` says nothing. A ``heading`` cannot be ticked.
    """

    key: object
    words: str
    group: object = None
    depth: int = 0
    single: bool = False
    round: bool = False
    heading: bool = False
    swatch: int | None = None
    coded: bool = True
    path: str = ""
    detail: str = ""


def code_items(
    book: Codebook, facets: Iterable[FacetId], kept: Collection[CodeId] = (), *, headings: bool = True
) -> list[TickItem]:
    """The codes of facets as rows; retired ones only when they are ``kept``, because they are ticked already."""
    found: list[TickItem] = []
    for row in facets:
        facet = book.facet(row)
        one = facet.cardinality is Cardinality.ONE
        if headings:
            takes = tr("Ticks", "one answer") if one else tr("Ticks", "many answers")
            found.append(TickItem(("facet", row), facet.name, row, heading=True, detail=takes))
        for code in book.codes(row):
            if not code.in_use and code.id not in kept:
                continue
            above = book.ancestors(code.id)
            found.append(
                TickItem(
                    code.id,
                    called(code),
                    row,
                    depth=len(above),
                    single=one or code.builtin is not None,
                    round=one,
                    swatch=code.colour,
                    coded=code.builtin is None,
                    path=" › ".join(item.name for item in above),
                    detail="" if code.in_use else tr("Ticks", "retired"),
                )
            )
    return found


class TickModel(QAbstractListModel):
    """``ticked`` is emitted when the user changed a tick."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[TickItem] = []
        self.shown: list[TickItem] = []
        self.checked: set[object] = set()
        self.filtered = False
        self._words: tuple[str, ...] = ()

    # filling

    def set_items(self, items: Sequence[TickItem], checked: Collection[object]) -> None:
        self.beginResetModel()
        self.items = list(items)
        known = {item.key for item in items}
        self.checked = {key for key in checked if key in known}
        self._filter()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Keep the rows in whose name or path every word of the text stands; headings with rows below them stay."""
        words = words_of(text)
        if words == self._words:
            return
        self.beginResetModel()
        self._words = words
        self._filter()
        self.endResetModel()

    def _filter(self) -> None:
        self.filtered = bool(self._words)
        if not self._words:
            self.shown = self.items
            return
        kept = [item for item in self.items if item.heading or fits(self._words, item.path, item.words)]
        groups = {item.group for item in kept if not item.heading}
        self.shown = [item for item in kept if not item.heading or item.group in groups]

    def found(self) -> tuple[int, int]:
        """How many rows that can be ticked fit the filter, of how many."""
        return sum(not item.heading for item in self.shown), sum(not item.heading for item in self.items)

    def best(self) -> int | None:
        """The row to begin at: of what fits, a name that begins with what was typed, else one that has it itself."""
        rows = [row for row, item in enumerate(self.shown) if not item.heading]
        if not rows:
            return None
        typed = " ".join(self._words)

        def far(row: int) -> tuple[bool, bool, int]:
            name = folded(self.shown[row].words)
            return not name.startswith(typed), not all(word in name for word in self._words), row

        return min(rows, key=far) if self._words else rows[0]

    def set_shown(self, on: bool) -> None:
        """Tick everything that is shown, or take these ticks away; for lists in which rows stand beside each other."""
        keys = {item.key for item in self.shown if not item.heading}
        wanted = self.checked | keys if on else self.checked - keys
        if wanted != self.checked:
            self.checked = wanted
            self.dataChanged.emit(self.index(0), self.index(len(self.shown) - 1))
            self.ticked.emit()

    def keys(self) -> list[Any]:
        """What is ticked, in the order of the rows."""
        return [item.key for item in self.items if item.key in self.checked]

    # ticking

    def toggle(self, row: int) -> bool:
        """Tick a row or take its tick away; False where there is none to tick."""
        if not 0 <= row < len(self.shown) or self.shown[row].heading:
            return False
        item = self.shown[row]
        if item.key in self.checked:
            self.checked.discard(item.key)
        else:
            beside = (one for one in self.items if one.group == item.group and one.key in self.checked)
            self.checked -= {one.key for one in beside if item.single or one.single}
            self.checked.add(item.key)
        self.dataChanged.emit(self.index(0), self.index(len(self.shown) - 1))
        self.ticked.emit()
        return True

    # Qt's own

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self.shown[index.row()]
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.words
        if role == CHECKED and not item.heading:
            return Qt.CheckState.Checked if item.key in self.checked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if item.heading:
                return listed(part for part in (item.words, item.detail) if part)
            state = tr("Ticks", "ticked") if item.key in self.checked else tr("Ticks", "not ticked")
            return listed(part for part in (item.words, item.path, item.detail, state) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{item.path} › {item.words}" if item.path else item.words
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.shown[index.row()].heading:
            return Qt.ItemFlag.ItemNeverHasChildren
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        return usable | Qt.ItemFlag.ItemNeverHasChildren
