"""What another codebook would change, as rows with a box each, and the words for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop.core.codebook_comparing import BETWEEN, Change, Comparison, Kind, with_needs
from desktop.ui.palette import CODE_NAMES
from desktop.ui.translate import count_of, isolate, listed, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

    Index = QModelIndex | QPersistentModelIndex

CHANGE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
ASPECTS: dict[str, str] = {
    "name": "Name",
    "place": "Place",
    "short": "In short",
    "definition": "Definition",
    "include": "Use it for",
    "exclude": "Not for",
    "example": "Example",
    "near_miss": "Near miss",
    "aliases": "Further names",
    "confused_with": "Easily confused with",
    "colour": "Colour",
    "period": "Period",
    "in_use": "In use",
    "cardinality": "Answers a passage",
    "required": "Required",
}
_VALUES: dict[str, str] = {"yes": "yes", "no": "no", "one": "one", "many": "any number"}


def said(change: Change, value: str) -> str:
    """A side of a change as it is read: colours and settings by their words."""
    if change.aspect == "colour":
        return tr("Colours", CODE_NAMES[int(value)]) if value else tr("Codebooks", "hollow")
    if change.aspect in ("in_use", "cardinality", "required"):
        return tr("Codebooks", _VALUES[value])
    return value


def words_of_change(change: Change) -> str:
    """The row's trailing words: what would happen."""
    if change.kind is Kind.FACET_NEW:
        return tr("Codebooks", "new facet")
    if change.kind is Kind.NEW:
        return tr("Codebooks", "new")
    if change.kind is Kind.GONE:
        if change.codings:
            passages = count_of(change.codings, "{n} passage", "{n} passages")
            return tr("Codebooks", "not there; out of use, {passages} stay", passages=passages)
        return tr("Codebooks", "not there; delete it here")
    if change.kind is Kind.RENAMED:
        return tr("Codebooks", "there “{name}”", name=change.after)
    if change.kind is Kind.MOVED:
        above = change.after.rpartition(BETWEEN)[0]
        return tr("Codebooks", "there under “{name}”", name=above) if above else tr("Codebooks", "there on top")
    if change.aspect in ("colour", "in_use", "cardinality", "required", "period"):
        name = tr("Codebooks", ASPECTS[change.aspect])
        return tr("Codebooks", "{name}: there {value}", name=name, value=said(change, change.after) or "–")
    return tr("Codebooks", "{name} differs", name=tr("Codebooks", ASPECTS[change.aspect]))


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A heading (without change), or a change; ``depth`` is that of the code in its facet."""

    words: str
    detail: str = ""
    change: Change | None = None
    depth: int = 0
    chosen: bool = False


class ChangesModel(QAbstractListModel):
    """Rows in the order of the other codebook; what a chosen change needs is chosen with it."""

    counted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None
        self.rows: list[ChangeRow] = []
        self.chosen: set[str] = set()
        self.needed_by: dict[str, list[str]] = {}

    def set_comparison(self, comparison: Comparison | None, chosen: Iterable[str] = ()) -> None:
        """Show another comparison with these changes chosen."""
        self.beginResetModel()
        self.comparison = comparison
        self.chosen = set() if comparison is None else with_needs(comparison, set(chosen))
        self.rows = [] if comparison is None else _rows(comparison)
        self.needed_by = {}
        for change in () if comparison is None else comparison.changes:
            for key in change.needs:
                self.needed_by.setdefault(key, []).append(change.key)
        self.endResetModel()
        self.counted.emit(len(self.chosen))

    def toggle(self, row: int) -> None:
        """Choose a change or let it be; what cannot be without it goes with it."""
        change = self.rows[row].change
        if change is None or self.comparison is None:
            return
        if change.key not in self.chosen:
            self._choose(self.chosen | with_needs(self.comparison, {change.key}))
            return
        gone, pending = set[str](), [change.key]
        while pending:
            key = pending.pop()
            if key not in gone:
                gone.add(key)
                pending += self.needed_by.get(key, ())
        self._choose(self.chosen - gone)

    def choose_kinds(self, kinds: Iterable[Kind], *, on: bool) -> None:
        """Choose every change of these kinds, or none of them."""
        if self.comparison is None:
            return
        keys = {change.key for change in self.comparison.of(*kinds)}
        self._choose(with_needs(self.comparison, self.chosen | keys) if on else self.chosen - keys)

    def _choose(self, chosen: set[str]) -> None:
        self.chosen = chosen
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
        self.counted.emit(len(chosen))

    # for the view

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def is_chosen(self, change: Change) -> bool:
        return change.key in self.chosen

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == CHANGE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return listed(part for part in (row.words, row.detail) if part)
        if role == Qt.ItemDataRole.CheckStateRole and row.change is not None:
            return Qt.CheckState.Checked if self.is_chosen(row.change) else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].change is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        return enabled | Qt.ItemFlag.ItemNeverHasChildren


def _rows(comparison: Comparison) -> list[ChangeRow]:
    """A heading for each facet, below it its changes with the codes in the order of the tree."""
    facets: dict[str, list[Change]] = {}
    for change in comparison.changes:
        facets.setdefault(change.facet, []).append(change)
    found: list[ChangeRow] = []
    for facet, changes in facets.items():
        found.append(ChangeRow(facet, isolate(count_of(len(changes), "{n} change", "{n} changes"))))
        for change in changes:
            words = change.path[-1] if change.path else facet
            depth = len(change.path) - 1 if change.kind is Kind.NEW else 0
            found.append(ChangeRow(words, words_of_change(change), change, max(0, depth)))
    return found
