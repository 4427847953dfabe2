"""Percent agreement: how often coders gave the same answer, chance not taken into account.

It is high on any rarely used code, because most of the text is uncoded by everyone; it should never stand alone.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING

from desktop.core.agreement.nominal import Ratings, check_square, units
from desktop.core.agreement.values import NO_PAIR, NO_TEXT, TWO_CODERS_NEEDED, Value, ratio, undefined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.agreement.spans_table import PatternTable


def of_patterns(table: PatternTable, coders: int) -> Value:
    """Agreeing pairs of coders per character, averaged over the characters that at least two coders finished.

    With two coders this is (n11 + n00) / N. With more, a character on which j of m coders agree to apply the code adds
    (j(j-1) + (m-j)(m-j-1)) / (m(m-1)).
    """
    if coders < 2:
        return undefined(TWO_CODERS_NEEDED)
    agreeing: dict[int, int] = {}
    compared = 0
    for (finished, cover), characters in table.items():
        m, j = finished.bit_count(), cover.bit_count()
        if m > 1:
            agreeing[m] = agreeing.get(m, 0) + characters * (j * (j - 1) + (m - j) * (m - j - 1))
            compared += characters
    if not compared:
        return undefined(NO_TEXT)
    total = sum((Fraction(pairs, m * (m - 1)) for m, pairs in agreeing.items()), Fraction(0)) / compared
    return ratio(total.numerator, total.denominator)


def of_ratings(ratings: Ratings) -> Value:
    """Mean over units of the share of agreeing pairs; every unit with at least two ratings weighs the same."""
    shares = [_agreeing_share(answers) for answers in units(ratings)]
    if not shares:
        return undefined(NO_PAIR)
    total = sum(shares, Fraction(0)) / len(shares)
    return ratio(total.numerator, total.denominator)


def of_ratings_by_pairable(ratings: Ratings) -> Value:
    """Trace of Krippendorff's coincidence matrix over its sum: a unit weighs by how many ratings it has.

    Krippendorff (2004), p. 230. Equal to :func:`of_ratings` when nobody left a unit out.
    """
    pairable = units(ratings)
    if not pairable:
        return undefined(NO_PAIR)
    total = sum((_agreeing_share(answers) * len(answers) for answers in pairable), Fraction(0))
    total /= sum(len(answers) for answers in pairable)
    return ratio(total.numerator, total.denominator)


def of_contingency(rows: Sequence[Sequence[int]]) -> Value:
    """Share of the diagonal of a square table: rows are answers of one coder, columns of the other."""
    check_square(rows)
    total = sum(map(sum, rows))
    return ratio(sum(row[i] for i, row in enumerate(rows)), total) if total else undefined(NO_PAIR)


def _agreeing_share(answers: Sequence[object]) -> Fraction:
    m = len(answers)
    return Fraction(sum(count * (count - 1) for count in Counter(answers).values()), m * (m - 1))
