"""Cohen's kappa: agreement of two coders beyond what their own habits would give by chance.

Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20.
kappa = (po - pe) / (1 - pe), where pe is the *sum* over answers of the products of both coders' shares.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.agreement.nominal import Ratings, check_square, contingency
from desktop.core.agreement.spans_table import PairCounts, PatternTable, pair_counts
from desktop.core.agreement.values import (
    EVERYTHING,
    EXACTLY_TWO,
    NO_PAIR,
    NO_TEXT,
    NOBODY,
    ONE_ANSWER,
    Value,
    ratio,
    undefined,
)

if TYPE_CHECKING:
    from collections.abc import Sequence


def of_patterns(table: PatternTable, coders: int) -> Value:
    """Kappa of coded against not coded, by characters; a dash with a reason unless there are exactly two coders."""
    if coders != 2:
        return undefined(EXACTLY_TWO)
    return of_pair(pair_counts(table, 0, 1))


def of_pair(counts: PairCounts) -> Value:
    """Kappa from the two-by-two table of one pair of coders."""
    if not counts.total:
        return undefined(NO_TEXT)
    value = of_contingency([[counts.n11, counts.n10], [counts.n01, counts.n00]])
    if value.defined:
        return value
    return undefined(EVERYTHING if counts.n11 else NOBODY)


def of_ratings(ratings: Ratings) -> Value:
    """Kappa over the units both coders rated; a dash with a reason unless there are exactly two coders."""
    return of_contingency(contingency(ratings)) if len(ratings) == 2 else undefined(EXACTLY_TWO)


def of_contingency(rows: Sequence[Sequence[int]]) -> Value:
    """Kappa of a square table; both sides of the quotient are multiplied by N squared, so they are exact integers.

    It is undefined only where pe is 1: both coders gave one and the same answer throughout.
    """
    check_square(rows)
    total = sum(map(sum, rows))
    if not total:
        return undefined(NO_PAIR)
    agreed = total * sum(row[i] for i, row in enumerate(rows))
    expected = sum(sum(row) * column for row, column in zip(rows, map(sum, zip(*rows, strict=True)), strict=True))
    if expected == total * total:
        return undefined(ONE_ANSWER)
    return ratio(agreed - expected, total * total - expected)
