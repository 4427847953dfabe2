"""The comparison of coders as a whole: which documents count, a row per code, a row for any code, one alpha over all.

Agreement is counted by characters over the documents that every chosen coder has finished. A finished document without
segments is a statement (nothing applies) and counts; an unfinished one is no statement and is left out by name.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from desktop.core.agreement.krippendorff_alpha import pooled
from desktop.core.agreement.registry import MEASURES
from desktop.core.agreement.spans_table import (
    PairCounts,
    PatternTable,
    RowCounts,
    Span,
    count_patterns,
    covered_by,
    disagreement_runs,
    pair_counts,
)
from desktop.core.agreement.values import NOBODY, NOBODY_AT_ALL, Value, undefined

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from desktop.core.model import CodeId, CoderId, DocumentId

NOT_FINISHED = "Not finished by {coders}."
"""Why a document is left out; ``coders`` are the names of ``Excluded.missing``."""


@dataclass(frozen=True, slots=True)
class Excluded:
    """A document that was left out, and the chosen coders who have not finished it."""

    document: DocumentId
    missing: tuple[CoderId, ...]
    reason: str = NOT_FINISHED

    def as_dict(self) -> dict[str, Any]:
        return {"document": self.document, "missing": list(self.missing), "reason": self.reason}


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two coders on one code: the counts that let anyone recompute the values, and the values by measure id."""

    first: CoderId
    second: CoderId
    counts: PairCounts
    values: Mapping[str, Value]

    def as_dict(self) -> dict[str, Any]:
        return {
            "coders": [self.first, self.second],
            **self.counts._asdict(),
            "values": {name: value.as_dict() for name, value in self.values.items()},
        }


@dataclass(frozen=True, slots=True)
class CodeRow:
    """One code, or any code where ``code`` is None.

    ``segments`` and ``characters`` stand in the order of the coders of the report and cover the compared documents.
    ``values`` are keyed by measure id (``percent``, ``kappa``, ``alpha``, ``jaccard``).
    """

    code: CodeId | None
    segments: tuple[int, ...]
    characters: tuple[int, ...]
    values: Mapping[str, Value]
    pairs: tuple[PairRow, ...]

    @property
    def used(self) -> bool:
        return any(self.segments)

    def as_dict(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "segments": list(self.segments),
            "characters": list(self.characters),
            "values": {name: value.as_dict() for name, value in self.values.items()},
            "pairs": [pair.as_dict() for pair in self.pairs],
        }


@dataclass(frozen=True, slots=True)
class AgreementReport:
    """``characters`` is the length of all compared documents together. ``overall_alpha`` is 1 - sum Do / sum De."""

    coders: tuple[CoderId, ...]
    documents: tuple[DocumentId, ...]
    characters: int
    excluded: tuple[Excluded, ...]
    rows: tuple[CodeRow, ...]
    any_code: CodeRow
    overall_alpha: Value
    children_counted: bool

    def row(self, code: CodeId) -> CodeRow:
        """The row of a code; KeyError if it was not asked for."""
        for row in self.rows:
            if row.code == code:
                return row
        raise KeyError(code)

    def as_dict(self) -> dict[str, Any]:
        """Plain lists, dicts, numbers and strings, ready for JSON; ids are numbers, undefined values are null."""
        return {
            "unit": "character",
            "coders": list(self.coders),
            "documents": list(self.documents),
            "characters": self.characters,
            "excluded": [one.as_dict() for one in self.excluded],
            "rows": [row.as_dict() for row in self.rows],
            "any_code": self.any_code.as_dict(),
            "overall_alpha": self.overall_alpha.as_dict(),
            "children_counted": self.children_counted,
        }


def compare(
    codes: Sequence[CodeId],
    coders: Sequence[CoderId],
    documents: Mapping[DocumentId, int],
    spans: Iterable[Span],
    finished: Mapping[DocumentId, Collection[CoderId]],
    children: Mapping[CodeId, CodeId | None] | None = None,
) -> AgreementReport:
    """Compare the chosen coders on the chosen codes.

    ``documents`` maps to lengths in code points, ``finished`` to the coders who finished. ``spans`` are
    ``(code, document, coder, start, end)``, read once; what is not chosen among them is passed over.
    ``children`` maps a code to its parent; when given, a coding with a code counts to all codes above it as well.
    "Any code" means any of ``codes`` (and, with ``children``, what counts to them). Doubled codes and coders are taken
    once. Raises BadSpan for a span outside a compared document.
    """
    codes = tuple(dict.fromkeys(codes))
    coders = tuple(dict.fromkeys(coders))
    excluded = tuple(
        Excluded(document, missing)
        for document in documents
        if (missing := tuple(coder for coder in coders if coder not in finished.get(document, ())))
    )
    left_out = {one.document for one in excluded}
    compared = {document: length for document, length in documents.items() if document not in left_out}
    everyone = dict.fromkeys(compared, coders)

    counts = count_patterns(row_places(codes, children), len(codes) + 1, coders, compared, everyone, spans)
    rows = tuple(_row(code, coders, found) for code, found in zip(codes, counts[:-1], strict=True))
    return AgreementReport(
        coders=coders,
        documents=tuple(compared),
        characters=sum(compared.values()),
        excluded=excluded,
        rows=rows,
        any_code=_row(None, coders, counts[-1]),
        overall_alpha=pooled((found.table for found in counts[:-1]), len(coders)),
        children_counted=children is not None,
    )


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch of a document to which some, but not all, of the chosen coders applied a code."""

    document: DocumentId
    start: int
    end: int
    code: CodeId
    coders: tuple[CoderId, ...]


def differences(
    codes: Sequence[CodeId],
    coders: Sequence[CoderId],
    spans: Iterable[Span],
    children: Mapping[CodeId, CodeId | None] | None = None,
) -> list[Difference]:
    """All places where the chosen coders differ, in the order documents appear in ``spans``, then by position.

    It looks at every document that ``spans`` brings, finished or not: pass the spans of the documents in question.
    """
    codes = tuple(dict.fromkeys(codes))
    coders = tuple(dict.fromkeys(coders))
    slots = {coder: slot for slot, coder in enumerate(coders)}
    places = row_places(codes, children)
    groups: dict[DocumentId, dict[int, list[tuple[int, int, int]]]] = {}
    for code, document, coder, start, end in spans:
        by_row = groups.setdefault(document, {})
        if coder in slots:
            for row in places.get(code, ()):
                if row < len(codes):
                    by_row.setdefault(row, []).append((slots[coder], start, end))
    found: list[Difference] = []
    for document, by_row in groups.items():
        here = [
            Difference(document, run.start, run.end, codes[row], tuple(c for c in coders if run.cover >> slots[c] & 1))
            for row in sorted(by_row)
            for run in disagreement_runs(by_row[row], len(coders))
        ]
        here.sort(key=lambda one: (one.start, one.end))
        found.extend(here)
    return found


def row_places(
    codes: Sequence[CodeId], children: Mapping[CodeId, CodeId | None] | None = None
) -> dict[CodeId, tuple[int, ...]]:
    """To which rows a coding counts: its own, with ``children`` those above it, and the last, which is any code."""
    own = {code: place for place, code in enumerate(codes)}
    places: dict[CodeId, tuple[int, ...]] = {}
    for code in dict.fromkeys((*codes, *(children or ()))):
        line: dict[CodeId, None] = {}
        above: CodeId | None = code
        while above is not None and above not in line:
            line[above] = None
            above = children.get(above) if children else None
        rows = tuple(own[one] for one in line if one in own)
        if rows:
            places[code] = (*rows, len(codes))
    return places


def _row(code: CodeId | None, coders: tuple[CoderId, ...], found: RowCounts) -> CodeRow:
    nobody = NOBODY_AT_ALL if code is None else NOBODY
    pairs = tuple(
        PairRow(coders[first], coders[second], counts, _values(_as_table(counts), 2, nobody))
        for first, second in combinations(range(len(coders)), 2)
        for counts in (pair_counts(found.table, first, second),)
    )
    characters = tuple(covered_by(found.table, slot) for slot in range(len(coders)))
    return CodeRow(code, tuple(found.segments), characters, _values(found.table, len(coders), nobody), pairs)


def _as_table(counts: PairCounts) -> PatternTable:
    """The two-by-two table as patterns of two slots."""
    cells = {(3, 3): counts.n11, (3, 1): counts.n10, (3, 2): counts.n01, (3, 0): counts.n00}
    return {pattern: characters for pattern, characters in cells.items() if characters}


def _values(table: PatternTable, coders: int, nobody: str) -> dict[str, Value]:
    """All measures by id.

    A code that nobody used has no agreement to report, not even the full percentage of an empty page.
    """
    if coders > 1 and table and not any(cover for _, cover in table):
        return {measure.id: undefined(nobody) for measure in MEASURES}
    return {measure.id: measure.function(table, coders) for measure in MEASURES}
