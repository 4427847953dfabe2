"""What the palette offers for what has been typed: codes by rank, readings of periods, periods that are there.

`PaletteEntries` answers a query with `Results`; `PaletteModel` puts the rows of one answer before a list view. The
codebook is prepared once and again after it has changed; how often and how recently a code was given is brought up to
date before the next answer.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from desktop.core import periods
from desktop.core.errors import BadPeriod, ProjectClosed
from desktop.core.model import Code, CodeId, FacetId, FacetKind
from desktop.core.periods import Ambiguous, Bounds, Reading, Relation
from desktop.core.queries.code_search import SearchEntry, fold, rank
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from desktop.core.model import Facet, Step
    from desktop.ui.session import Session

    Index = QModelIndex | QPersistentModelIndex

SHOWN = 8
SHOWN_PERIODS = 5
FOLDED_AT_ONCE = 200
SEPARATOR = " › "
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

    ``path`` is the facet and the codes above; ``matched`` holds indices into ``name`` in code points; ``given`` says
    that the passage has this code. ``bounds`` is set on rows of periods, ``relation`` on those that stand beside a
    reading.
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


class PaletteEntries(QObject):
    """The codes of the open project, ready to be ranked."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._entries: list[SearchEntry] = []
        self._at: dict[int, int] = {}
        self._known: dict[int, tuple[int, int]] = {}
        self._bounds: dict[str, Bounds | None] = {}
        self._built = False
        self._stale = True
        self._folded = 0
        self._idle = QTimer(self, singleShot=True, interval=300)
        self._idle.timeout.connect(self._fold_some)
        self._idle.start()
        session.step_done.connect(self._follow)
        session.counts_changed.connect(self._forget_uses)
        session.reloaded.connect(self._reread)

    def _follow(self, step: Step) -> None:
        if step.tables() & {"code", "facet"}:
            self._reread()

    def _reread(self) -> None:
        self._built = False
        self._folded = 0
        self._idle.start(300)

    def _fold_some(self) -> None:
        """Fold names while nothing happens, so that the first letter does not wait for thousands of them."""
        try:
            entries = self.entries()
        except ProjectClosed:
            return
        for entry in entries[self._folded : self._folded + FOLDED_AT_ONCE]:
            fold(entry.name)
            fold(entry.parent_names)
        self._folded += FOLDED_AT_ONCE
        if self._folded < len(entries):
            self._idle.start(0)

    def _forget_uses(self) -> None:
        self._stale = True

    # what is known

    def entries(self) -> list[SearchEntry]:
        """All codes that can be found, in the order of the codebook. Not to be changed."""
        if not self._built:
            self._build()
        if self._stale:
            self._refresh_uses()
        return self._entries

    def _build(self) -> None:
        book = self.session.project.codebook
        self._entries = []
        above: dict[CodeId, tuple[str, ...]] = {}
        for facet in book.facets():
            for code in book.codes(facet.id):
                names: tuple[str, ...] = ()
                if code.parent is not None:
                    names = (*above.get(code.parent, ()), book.code(code.parent).name)
                above[code.id] = names
                path = SEPARATOR.join((facet.name, *names))
                self._entries.append(SearchEntry(code.id, code.name, path, facet.id, " ".join(names)))
        self._at = {entry.code: place for place, entry in enumerate(self._entries)}
        self._known = {}
        self._built, self._stale = True, True

    def _refresh_uses(self) -> None:
        recent = self.session.recent_codes
        wanted: dict[int, tuple[int, int]] = {}
        for code, uses in self.session.counts().items():
            if uses:
                wanted[code] = uses, 0
        for place, code in enumerate(recent):
            wanted[code] = (wanted.get(code, (0, 0))[0], len(recent) - place)
        for each in wanted.keys() | self._known.keys():
            uses, last = wanted.get(each, (0, 0))
            at = self._at.get(each)
            if at is not None and self._known.get(each, (0, 0)) != (uses, last):
                self._entries[at] = replace(self._entries[at], uses=uses, recent=last)
        self._known = wanted
        self._stale = False

    def bounds(self, edtf: str | None) -> Bounds | None:
        """The days of a period; None for what cannot be read."""
        if edtf is None:
            return None
        if edtf not in self._bounds:
            try:
                self._bounds[edtf] = periods.bounds(edtf)
            except BadPeriod:
                self._bounds[edtf] = None
        return self._bounds[edtf]

    # answers

    def results(self, query: str, facet: FacetId | None, given: Container[CodeId] = ()) -> Results:
        """What is offered for ``query`` while ``facet`` is in hand; ``given`` are the codes the passage has."""
        total = len(self.entries())
        if facet is None:
            return Results(total=total)
        if not query.strip():
            return self._unasked(facet, given, total)
        period = self._facet(facet).kind is FacetKind.PERIOD
        if period and (found := self._readings(query, facet, given, total)):
            return found
        hits = rank(query, self.entries(), facet, SHOWN)
        if not hits and not period:
            for other in self.session.project.codebook.facets():
                if other.kind is FacetKind.PERIOD and (found := self._readings(query, other.id, given, total)):
                    return found
        rows = tuple(self._code_row(CodeId(hit.entry.code), given, hit.matched) for hit in hits)
        return Results(rows, hits.total, total)

    def _facet(self, facet: FacetId) -> Facet:
        return self.session.project.codebook.facet(facet)

    def _code_row(self, code: CodeId, given: Container[CodeId], matched: tuple[int, ...] = ()) -> Row:
        found = self.session.project.codebook.code(code)
        path = self._entries[self._at[code]].path
        return Row(
            RowKind.CODE,
            found.name,
            found.facet,
            code,
            path,
            matched,
            found.colour,
            found.edtf or "",
            self.bounds(found.edtf),
            given=code in given,
        )

    def _unasked(self, facet: FacetId, given: Container[CodeId], total: int) -> Results:
        """Nothing is typed: the facet's recent codes, then its tree in order; the built-in answers come last."""
        own = [CodeId(entry.code) for entry in self.entries() if entry.facet == facet]
        book = self.session.project.codebook
        recent = [code for code in self.session.recent_codes if code in self._at and book.code(code).facet == facet]
        seen = set(recent)
        first = [*recent, *(code for code in own if code not in seen and book.code(code).builtin is None)]
        rest = [code for code in own if code not in seen and book.code(code).builtin is not None]
        rows = [self._code_row(code, given) for code in (first + rest)[:SHOWN]]
        if self._facet(facet).kind is not FacetKind.PERIOD:
            return Results(tuple(rows), total, total)
        rows = [replace(row, kind=RowKind.PERIOD) if row.bounds is not None else row for row in rows]
        rows.sort(key=lambda row: row.kind is RowKind.CODE)
        days = [row.bounds for row in rows if row.bounds is not None]
        return Results(tuple(rows), total, total, axis=periods.axis(days) if days else None)

    def _readings(self, query: str, facet: FacetId, given: Container[CodeId], total: int) -> Results | None:
        """What was typed, read as a period, with the periods that are there; None when it is not one."""
        read = periods.read(query)
        if read is None:
            return None
        readings = read.readings if isinstance(read, Ambiguous) else (read,)
        present = [code for code in self.session.project.codebook.codes(facet, builtins=False) if code.edtf]
        by_edtf = {code.edtf: code for code in present}
        rows = [self._reading_row(reading, facet, by_edtf.get(reading.edtf), given) for reading in readings]
        taken = {reading.edtf for reading in readings}
        rows += self._neighbours(readings[0], [code for code in present if code.edtf not in taken], given)
        question = read.question if isinstance(read, Ambiguous) else ""
        axis = periods.axis([row.bounds for row in rows if row.bounds is not None])
        return Results(tuple(rows), len(rows), total, question, axis)

    def _reading_row(self, reading: Reading, facet: FacetId, code: Code | None, given: Container[CodeId]) -> Row:
        return Row(
            RowKind.READING,
            code.name if code else reading.name,
            facet,
            code.id if code else None,
            self._facet(facet).name,
            edtf=reading.edtf,
            bounds=reading.bounds,
            given=code is not None and code.id in given,
        )

    def _neighbours(self, reading: Reading, codes: Sequence[Code], given: Container[CodeId]) -> list[Row]:
        """Periods that are there, those that share days with the reading first, then the nearest."""
        found: list[tuple[int, tuple[int, int, str], Row]] = []
        for code in codes:
            own = self.bounds(code.edtf)
            if own is None or code.edtf is None:
                continue
            relation = periods.relation(reading.bounds, own)
            away = _gap(reading.bounds, own)
            row = replace(self._code_row(code.id, given), kind=RowKind.PERIOD, relation=relation)
            found.append((away, periods.sort_key(code.edtf), row))
        found.sort(key=lambda each: each[:2])
        return [row for _, _, row in found[:SHOWN_PERIODS]]


def _gap(one: Bounds, other: Bounds) -> int:
    """Days between two periods; 0 when they may share a day."""
    (a_low, a_high), (b_low, b_high) = _ordinals(one), _ordinals(other)
    return max(0, b_low - a_high, a_low - b_high)


def _ordinals(bounds: Bounds) -> tuple[int, int]:
    low, high = bounds.possible
    return low.toordinal() if low else 0, high.toordinal() if high else date.max.toordinal() + 1


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
    if row.kind is RowKind.CODE:
        parts.append(row.path)
    elif row.bounds is not None:
        parts.append(days_said(row.bounds))
    if row.relation is not None:
        parts.append(relation_said(row.relation))
    if row.kind is RowKind.READING and row.code is None:
        parts.append(tr("Palette", "new code"))
    if row.given:
        parts.append(tr("Palette", "given"))
    return ", ".join(part for part in parts if part)


def days_said(bounds: Bounds) -> str:
    template, data = periods.describe(bounds)
    return tr("Periods", template, **dict[str, Any](data))


def relation_said(relation: Relation) -> str:
    return tr("Palette", RELATIONS[relation])
