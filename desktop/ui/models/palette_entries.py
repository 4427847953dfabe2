"""What the palette offers for what has been typed: codes by rank, readings of periods, periods that are there.

`PaletteEntries` answers a query with `Results`. The codebook is prepared once and again after it has changed; how often
and how recently a code was given is brought up to date before the next answer.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.core import periods
from desktop.core.errors import BadPeriod, ProjectClosed
from desktop.core.model import Code, CodeId, FacetId, FacetKind
from desktop.core.periods import Ambiguous, Bounds, Reading
from desktop.core.queries.code_search import CodeSearch, Fit, SearchEntry, fold
from desktop.ui.calling import called
from desktop.ui.models.palette_recency import Recency
from desktop.ui.models.palette_rows import (
    RELATIONS,
    ROW,
    PaletteModel,
    Results,
    Row,
    RowKind,
    days_said,
    relation_said,
    said,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Sequence

    from desktop.core.model import Facet, Step
    from desktop.core.queries.code_search import Hit
    from desktop.ui.session import Session

__all__ = [
    "RELATIONS",
    "ROW",
    "PaletteEntries",
    "PaletteModel",
    "Results",
    "Row",
    "RowKind",
    "days_said",
    "relation_said",
    "said",
]

SHOWN = 8
SHOWN_PERIODS = 5
FOLDED_AT_ONCE = 200
SEPARATOR = " › "
COLONS = (":", "：")
# What the codes in the palette are made of.
TABLES = frozenset({"code", "facet", "code_alias", "retirement"})


class PaletteEntries(QObject):
    """The codes of the open project that can be given, ready to be ranked."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.recency = Recency(session, self)
        self._search = CodeSearch(())
        self._at: dict[int, int] = {}
        self._known: dict[int, tuple[int, int]] = {}
        self._bounds: dict[str, Bounds | None] = {}
        self._built = False
        self._stale = True
        self._idle = QTimer(self, singleShot=True, interval=300)
        self._idle.timeout.connect(self._prepare_some)
        self._idle.start()
        session.step_done.connect(self._follow)
        session.counts_changed.connect(self._forget_uses)
        session.reloaded.connect(self._reread)
        self.recency.changed.connect(self._forget_uses)

    def _follow(self, step: Step) -> None:
        if step.tables() & TABLES:
            self._reread()

    def _reread(self) -> None:
        self._built = False
        self._idle.start(300)

    def _prepare_some(self) -> None:
        """Make codes ready while nothing happens, so that the first letter does not wait for thousands of them."""
        try:
            if self.prepare(FOLDED_AT_ONCE):
                self._idle.start(0)
        except ProjectClosed:
            return

    def prepare(self, most: int) -> bool:
        """Make ``most`` more codes ready to be searched; False when all are."""
        self.entries()
        return self._search.prepare(most)

    def _forget_uses(self) -> None:
        self._stale = True

    # what is known

    def entries(self) -> list[SearchEntry]:
        """All codes that can be found, in the order of the codebook. Not to be changed."""
        if not self._built:
            self._build()
        if self._stale:
            self._refresh_uses()
        return self._search.entries

    def _build(self) -> None:
        book = self.session.project.codebook
        found: list[SearchEntry] = []
        above: dict[CodeId, tuple[str, ...]] = {}
        for facet in book.facets():
            for code in book.codes(facet.id):
                names: tuple[str, ...] = ()
                if code.parent is not None:
                    names = (*above.get(code.parent, ()), book.code(code.parent).name)
                above[code.id] = names
                if code.in_use:
                    path = SEPARATOR.join((facet.name, *names))
                    name = called(code)
                    also = code.aliases if name == code.name else (*code.aliases, code.name)
                    found.append(SearchEntry(code.id, name, path, facet.id, " ".join(names), aliases=also))
        self._search = CodeSearch(found)
        self._at = {entry.code: place for place, entry in enumerate(found)}
        self._known = {}
        self._built, self._stale = True, True

    def _refresh_uses(self) -> None:
        recent = self.recency.codes()
        entries = self._search.entries
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
                entries[at] = replace(entries[at], uses=uses, recent=last)
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

    def uses(self, code: CodeId) -> int:
        """How many of the coder's segments have a code."""
        entries, at = self.entries(), self._at.get(code)
        return entries[at].uses if at is not None else 0

    def facet_before_colon(self, text: str) -> tuple[FacetId, str] | None:
        """The facet that words before a colon name, whole or by a beginning that no other has, and what follows.

        None where they name none, and where a code is called so itself.
        """
        ends = [text.index(colon) for colon in COLONS if colon in text]
        if not ends:
            return None
        begin = fold(text[: min(ends)]).text
        facets = [(facet, fold(facet.name).text) for facet in self.session.project.codebook.facets()]
        named = [facet for facet, name in facets if name == begin]
        named = named or [facet for facet, name in facets if begin and name.startswith(begin)]
        if len(named) != 1:
            return None
        typed = text.strip().casefold()
        if any(name.casefold().startswith(typed) for each in self.entries() for name in (each.name, *each.aliases)):
            return None
        return named[0].id, text[min(ends) + 1 :].lstrip()

    # answers

    def results(
        self,
        query: str,
        facet: FacetId | None,
        given: Container[CodeId] = (),
        *,
        only: bool = False,
        ticked: Collection[CodeId] | None = None,
    ) -> Results:
        """What is offered for ``query`` while ``facet`` is in hand; ``only`` leaves out the codes of all others.

        ``given`` are the codes the passage has, ``ticked`` those that are to be given together.
        """
        if facet is None:
            return Results(total=len(self.entries()))
        found = self._results(query, facet, given, only)
        if not ticked:
            return found
        return replace(found, rows=tuple(replace(row, ticked=row.code in ticked) for row in found.rows))

    def _results(self, query: str, facet: FacetId, given: Container[CodeId], only: bool) -> Results:
        entries = self.entries()
        total = sum(entry.facet == facet for entry in entries) if only else len(entries)
        if not query.strip():
            return self._unasked(facet, given, total)
        hits = self._search.rank(query, facet, SHOWN, only=facet if only else None)
        if self._facet(facet).kind is FacetKind.PERIOD:
            if found := self._readings(query, facet, given, total, hits):
                return found
        elif not only and not any(hit.score.fit < Fit.MISTAKE for hit in hits):
            # A mistake in a name is less likely than a date for another facet.
            for other in self.session.project.codebook.facets():
                if other.kind is FacetKind.PERIOD and (found := self._readings(query, other.id, given, total, ())):
                    return found
        return Results(tuple(self._hit_row(hit, given) for hit in hits), hits.total, total)

    def _facet(self, facet: FacetId) -> Facet:
        return self.session.project.codebook.facet(facet)

    def _hit_row(self, hit: Hit, given: Container[CodeId]) -> Row:
        row = self._code_row(CodeId(hit.entry.code), given)
        return replace(row, matched=hit.matched, also=hit.also)

    def _code_row(self, code: CodeId, given: Container[CodeId]) -> Row:
        found = self.session.project.codebook.code(code)
        entry = self._search.entries[self._at[code]]
        return Row(
            RowKind.CODE,
            entry.name,
            found.facet,
            code,
            entry.path,
            (),
            found.colour,
            found.edtf or "",
            self.bounds(found.edtf),
            given=code in given,
            uses=entry.uses,
        )

    def _unasked(self, facet: FacetId, given: Container[CodeId], total: int) -> Results:
        """Nothing is typed: the facet's recent codes, then its tree in order; the built-in answers come last."""
        own = [CodeId(entry.code) for entry in self.entries() if entry.facet == facet]
        book = self.session.project.codebook
        recent = [code for code in self.recency.codes() if code in self._at and book.code(code).facet == facet]
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

    def _readings(
        self, query: str, facet: FacetId, given: Container[CodeId], total: int, hits: Sequence[Hit]
    ) -> Results | None:
        """What was typed, read as a period, with the periods that are there; None when it is not one.

        A period that is called exactly so, without a number in its name, stands before the reading.
        """
        read = periods.read(query)
        if read is None:
            return None
        readings = read.readings if isinstance(read, Ambiguous) else (read,)
        present = [
            code
            for code in self.session.project.codebook.codes(facet, builtins=False)
            if code.edtf and code.id in self._at
        ]
        by_edtf = {code.edtf: code for code in present}
        taken = {reading.edtf for reading in readings}
        called = [
            hit
            for hit in hits
            if hit.score.fit is Fit.EXACT
            and not any(each.isdigit() for each in query)
            and hit.entry.facet == facet
            and self.session.project.codebook.code(CodeId(hit.entry.code)).edtf not in taken
        ]
        rows = [self._hit_row(hit, given) for hit in called]
        rows += [self._reading_row(reading, facet, by_edtf.get(reading.edtf), given) for reading in readings]
        named = {hit.entry.code for hit in called}
        others = [code for code in present if code.edtf not in taken and code.id not in named]
        rows += self._neighbours(readings[0], others, given)
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
