"""The slow truth that the sweep is held against: one cell a character, formulas written out in floating point."""

from __future__ import annotations

import math
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from desktop.core.agreement import Span
    from desktop.core.model import CodeId, CoderId, DocumentId

Cells = list[list[int]]
"""One row a character: 1 or 0 for each coder who finished its document."""


def cells(
    code: CodeId | None,
    coders: Sequence[CoderId],
    documents: Mapping[DocumentId, int],
    spans: Iterable[Span],
    finished: Mapping[DocumentId, Collection[CoderId]],
) -> Cells:
    """Every character of every document; ``code`` None means any code."""
    page = {(document, coder): [0] * length for document, length in documents.items() for coder in coders}
    for span_code, document, coder, start, end in spans:
        if (code is None or span_code == code) and (document, coder) in page:
            for position in range(start, end):
                page[document, coder][position] = 1
    return [
        [page[document, coder][position] for coder in coders if coder in finished.get(document, ())]
        for document, length in documents.items()
        for position in range(length)
    ]


def percent(rows: Cells) -> float:
    shares = []
    for row in rows:
        if len(row) > 1:
            pairs = list(combinations(row, 2))
            shares.append(sum(a == b for a, b in pairs) / len(pairs))
    return math.fsum(shares) / len(shares)


def disagreements(rows: Cells) -> tuple[float, float]:
    """Observed and expected, from the coincidence matrix of 0 and 1."""
    coincidences = {(a, b): 0.0 for a in (0, 1) for b in (0, 1)}
    for row in rows:
        for i, a in enumerate(row):
            for k, b in enumerate(row):
                if i != k:
                    coincidences[a, b] += 1 / (len(row) - 1)
    zero = coincidences[0, 0] + coincidences[0, 1]
    one = coincidences[1, 1] + coincidences[1, 0]
    return coincidences[0, 1] + coincidences[1, 0], 2 * zero * one / (zero + one - 1)


def alpha(rows: Cells) -> float | None:
    if len({answer for row in rows if len(row) > 1 for answer in row}) < 2:
        return None
    observed, expected = disagreements(rows)
    return 1 - observed / expected


def two_by_two(rows: Cells, first: int, second: int) -> tuple[int, int, int, int]:
    counts = {(a, b): 0 for a in (0, 1) for b in (0, 1)}
    for row in rows:
        counts[row[first], row[second]] += 1
    return counts[1, 1], counts[1, 0], counts[0, 1], counts[0, 0]


def kappa(rows: Cells) -> float | None:
    n11, n10, n01, n00 = two_by_two(rows, 0, 1)
    total = n11 + n10 + n01 + n00
    first, second = (n11 + n10) / total, (n11 + n01) / total
    expected = first * second + (1 - first) * (1 - second)
    return None if expected == 1 else ((n11 + n00) / total - expected) / (1 - expected)


def jaccard(rows: Cells, coders: int) -> float | None:
    shares = []
    for first, second in combinations(range(coders), 2):
        both = sum(row[first] and row[second] for row in rows)
        either = sum(row[first] or row[second] for row in rows)
        if either:
            shares.append(both / either)
    return math.fsum(shares) / len(shares) if shares else None
