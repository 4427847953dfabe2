"""What the palette shows for what has been typed: rows, all of them as one answer, and how they are spoken."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.core import periods
from desktop.core.periods import Bounds, Relation
from desktop.ui.moments import dates_said
from desktop.ui.translate import count_of, isolate, listed, tr

if TYPE_CHECKING:
    from desktop.core.model import Code, CodeId, FacetId

    Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole

RELATIONS = {
    Relation.SAME: "the same",
    Relation.INSIDE: "inside",
    Relation.CONTAINS: "contains it",
    Relation.OVERLAPS: "overlaps",
    Relation.APART: "apart",
}


class RowKind(StrEnum):
    CODE = "code"
    READING = "reading"  # what was typed, read as a period
    PERIOD = "period"  # a period that is there, on the axis


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that Enter would give. ``code`` is None for a reading that is not yet a code.

    ``path`` is the facet and the codes above; ``matched`` holds indices in code points into ``also``, the further name
    by which it was found, or else into ``name``; ``given`` says that the passage has this code, ``ticked`` that it is
    among those that Enter gives together. ``uses`` counts the coder's segments with it. ``bounds`` is set on rows of
    periods, ``relation`` on those that stand beside a reading.
    """

    kind: RowKind
    name: str
    facet: FacetId
    code: CodeId | None = None
    path: str = ""
    matched: tuple[int, ...] = ()
    colour: int | None = None
    edtf: str = ""
    bounds: Bounds | None = None
    relation: Relation | None = None
    given: bool = False
    also: str = ""
    uses: int = 0
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Results:
    """Rows, best first; ``found`` counts all that match, ``total`` all codes there are.

    ``question`` is set where a period can be read in more than one way. ``axis`` is ``(from, to, tick)`` in years.
    """

    rows: tuple[Row, ...] = ()
    found: int = 0
    total: int = 0
    question: str = ""
    axis: tuple[int, int, int] | None = None

    @property
    def is_reading(self) -> bool:
        return bool(self.rows) and self.rows[0].kind is RowKind.READING


class PaletteModel(QAbstractListModel):
    """The rows of one answer. ``ROW`` gives the Row, the accessible text says the whole of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.results = Results()

    def show(self, results: Results) -> None:
        """Replace what is offered."""
        self.beginResetModel()
        self.results = results
        self.endResetModel()

    def row(self, place: int) -> Row | None:
        rows = self.results.rows
        return rows[place] if 0 <= place < len(rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.results.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return said(row)
        return None


def said(row: Row) -> str:
    """A row as it is spoken: name, days or path, relation."""
    parts = [row.name]
    if row.also:
        parts.append(also_said(row.also))
    if row.kind is RowKind.CODE:
        parts.append(row.path)
    elif row.bounds is not None:
        parts.append(days_said(row.bounds))
    if row.relation is not None:
        parts.append(relation_said(row.relation))
    if row.kind is RowKind.READING and row.code is None:
        parts.append(tr("Palette", "new code"))
    if row.kind is RowKind.CODE and row.uses:
        parts.append(count_of(row.uses, "{n} segment", "{n} segments"))
    if row.ticked:
        parts.append(tr("Palette", "ticked"))
    if row.given:
        parts.append(tr("Palette", "given"))
    return listed(part for part in parts if part)


def also_said(name: str) -> str:
    return tr("Palette", "also: {name}", name=name)


def days_said(bounds: Bounds) -> str:
    possible = dates_said(bounds.possible)
    if bounds.certain is None:
        return tr("Periods", "possible {possible}", possible=possible)
    certain = dates_said(bounds.certain)
    if bounds.certain == bounds.possible:
        return tr("Periods", "certain {certain}", certain=certain)
    return tr("Periods", "certain {certain}, possible {possible}", certain=certain, possible=possible)


def undefined_said(code: Code) -> str:
    """What stands where a code has no definition: of a period its dates, which are what it means."""
    if code.edtf is None:
        return tr("Definition", "Not defined yet.")
    bounds = periods.bounds(code.edtf)
    if bounds.certain == bounds.possible and dates_said(bounds.possible) == code.edtf:
        return days_said(bounds)  # a plain year is not said twice
    return f"{isolate(code.edtf)} · {days_said(bounds)}"


def relation_said(relation: Relation) -> str:
    return tr("Palette", RELATIONS[relation])
