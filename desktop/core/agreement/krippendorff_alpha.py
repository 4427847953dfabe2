"""Krippendorff's alpha for nominal data: any number of coders, ratings may be missing.

Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; (2019) Content Analysis, 4th ed., ch. 12.
alpha = 1 - Do / De with, over the units that at least two coders rated,
Do = sum over units of (pairs of differing answers) / (m - 1) and
De = (pairs of differing answers among all n answers) / (n - 1). Both count ordered pairs.
For coded against not coded, with j of m coders applying the code to a character, this is
Do = sum of 2 j (m - j) / (m - 1) and De = 2 n1 n0 / (n - 1).
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from desktop.core.agreement.nominal import Ratings, check_square, units
from desktop.core.agreement.values import (
    EVERYTHING,
    NO_PAIR,
    NO_TEXT,
    NOBODY,
    NOBODY_AT_ALL,
    ONE_ANSWER,
    TWO_CODERS_NEEDED,
    Value,
    ratio,
    undefined,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.core.agreement.spans_table import PatternTable


class Disagreement(NamedTuple):
    """Observed and expected disagreement, and how many answers were applied / not applied by coders compared."""

    observed: Fraction
    expected: Fraction
    applied: int
    not_applied: int


def disagreement(table: PatternTable) -> Disagreement:
    """Do and De of one code by characters, over the characters that at least two coders finished."""
    differing: dict[int, int] = {}
    applied = not_applied = 0
    for (finished, cover), characters in table.items():
        m, j = finished.bit_count(), cover.bit_count()
        if m > 1:
            differing[m] = differing.get(m, 0) + characters * 2 * j * (m - j)
            applied += characters * j
            not_applied += characters * (m - j)
    observed = sum((Fraction(pairs, m - 1) for m, pairs in differing.items()), Fraction(0))
    answers = applied + not_applied
    expected = Fraction(2 * applied * not_applied, answers - 1) if answers else Fraction(0)
    return Disagreement(observed, expected, applied, not_applied)


def of_patterns(table: PatternTable, coders: int) -> Value:
    """Alpha of coded against not coded, by characters."""
    if coders < 2:
        return undefined(TWO_CODERS_NEEDED)
    found = disagreement(table)
    if found.expected:
        return _one_minus(found.observed, found.expected)
    if not found.applied + found.not_applied:
        return undefined(NO_TEXT)
    return undefined(EVERYTHING if found.applied else NOBODY)


def pooled(tables: Iterable[PatternTable], coders: int) -> Value:
    """One alpha over several codes: 1 - sum of Do / sum of De. Codes that nobody used have no weight in it."""
    if coders < 2:
        return undefined(TWO_CODERS_NEEDED)
    found = [disagreement(table) for table in tables]
    expected = sum((one.expected for one in found), Fraction(0))
    if expected:
        return _one_minus(sum((one.observed for one in found), Fraction(0)), expected)
    if any(one.applied for one in found):
        return undefined(EVERYTHING)
    return undefined(NOBODY_AT_ALL if any(one.not_applied for one in found) else NO_TEXT)


def of_ratings(ratings: Ratings) -> Value:
    """Alpha of nominal ratings; units with fewer than two ratings are passed over."""
    pairable = units(ratings)
    totals = Counter(answer for answers in pairable for answer in answers)
    observed = sum((Fraction(_differing(Counter(answers)), len(answers) - 1) for answers in pairable), Fraction(0))
    return _nominal(observed, totals)


def of_contingency(rows: Sequence[Sequence[int]]) -> Value:
    """Alpha of two coders from a square table of counts; each cell is one coder's answer against the other's."""
    check_square(rows)
    totals: Counter[int] = Counter()
    for i, row in enumerate(rows):
        for k, count in enumerate(row):
            totals[i] += count
            totals[k] += count
    differing = 2 * sum(count for i, row in enumerate(rows) for k, count in enumerate(row) if i != k)
    return _nominal(Fraction(differing), totals)


def _nominal(observed: Fraction, totals: Counter[int] | Counter[object]) -> Value:
    answers = sum(totals.values())
    if not answers:
        return undefined(NO_PAIR)
    differing = answers * answers - sum(count * count for count in totals.values())
    return _one_minus(observed, Fraction(differing, answers - 1)) if differing else undefined(ONE_ANSWER)


def _differing(counts: Counter[object]) -> int:
    m = sum(counts.values())
    return m * m - sum(count * count for count in counts.values())


def _one_minus(observed: Fraction, expected: Fraction) -> Value:
    alpha = 1 - observed / expected
    return ratio(alpha.numerator, alpha.denominator)
