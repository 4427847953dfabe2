"""Overlap (Jaccard): of the characters that either coder marked, the share that both marked.

n11 / (n11 + n10 + n01). Text that neither marked has no influence, so the value does not grow with the length of the
document as percent agreement does. For more than two coders it is the mean over those pairs of which at least one coder
used the code; a pair that did not use it says nothing about overlap.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

from desktop.core.agreement.spans_table import PairCounts, PatternTable, pair_counts
from desktop.core.agreement.values import NO_TEXT, NOBODY, TWO_CODERS_NEEDED, Value, ratio, undefined


def of_patterns(table: PatternTable, coders: int) -> Value:
    """Mean overlap over pairs of coders, by characters that both finished."""
    if coders < 2:
        return undefined(TWO_CODERS_NEEDED)
    pairs = [pair_counts(table, first, second) for first, second in combinations(range(coders), 2)]
    shares = [Fraction(pair.n11, marked) for pair in pairs if (marked := pair.total - pair.n00)]
    if not shares:
        return undefined(NOBODY if any(pair.total for pair in pairs) else NO_TEXT)
    mean = sum(shares, Fraction(0)) / len(shares)
    return ratio(mean.numerator, mean.denominator)


def of_pair(counts: PairCounts) -> Value:
    """Overlap of one pair of coders."""
    marked = counts.total - counts.n00
    if marked:
        return ratio(counts.n11, marked)
    return undefined(NOBODY if counts.total else NO_TEXT)
