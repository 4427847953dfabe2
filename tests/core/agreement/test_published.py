"""Published examples with their figures written down here, so that they hold wherever the project is checked out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.agreement import Value, cohen_kappa, compare, jaccard, krippendorff_alpha, percent
from desktop.core.agreement.spans_table import PairCounts
from desktop.core.agreement.values import ONE_ANSWER
from desktop.core.model import CodeId, CoderId, DocumentId

if TYPE_CHECKING:
    from desktop.core.agreement.nominal import Ratings

CODE, DOCUMENT, ONE, TWO = CodeId(7), DocumentId(3), CoderId(1), CoderId(2)


def ratings(*rows: str) -> list[list[str | None]]:
    """One string a coder, one letter a unit, a full stop for a missing rating."""
    return [[None if letter == "." else letter for letter in row] for row in rows]


# Krippendorff (2011), four observers and twelve units, some of them not rated by all.
FOUR_BY_TWELVE = ratings("123321412...", "1233224125.3", ".3332342251.", "12332441251.")
# Krippendorff (2004), p. 224: two observers, ten units, yes or no.
TWO_BY_TEN = ratings("1100000000", "0110010100")
# Krippendorff (1980), p. 139.
THREE_BY_NINE = ratings("112412132", "122442232", "122442332")


@pytest.mark.parametrize(
    ("value", "published", "tolerance"),
    [
        (krippendorff_alpha.of_ratings(FOUR_BY_TWELVE), 0.743, 0.0005),
        (krippendorff_alpha.of_ratings(TWO_BY_TEN), 0.095, 0.0005),
        (krippendorff_alpha.of_ratings(THREE_BY_NINE), 0.642, 0.001),
        (percent.of_ratings(TWO_BY_TEN), 0.6, 1e-12),
        (percent.of_ratings_by_pairable(TWO_BY_TEN), 0.6, 1e-12),
        (percent.of_ratings_by_pairable(FOUR_BY_TWELVE), 0.8, 1e-12),
        (percent.of_ratings(FOUR_BY_TWELVE), 9 / 11, 1e-12),
        # Cohen (1960), p. 45.
        (cohen_kappa.of_contingency([[88, 14, 18], [10, 40, 10], [2, 6, 12]]), 0.492, 0.0005),
        # Artstein and Poesio (2008), p. 558.
        (percent.of_contingency([[20, 10], [20, 50]]), 0.7, 1e-12),
        (cohen_kappa.of_contingency([[20, 10], [20, 50]]), 0.348, 0.0005),
        # Agresti (1992), p. 202.
        (cohen_kappa.of_contingency([[22, 2, 2, 0], [5, 7, 14, 0], [0, 2, 36, 0], [0, 1, 17, 10]]), 0.493, 0.0005),
        # Zwick (1988), tables 1 and 2.
        (cohen_kappa.of_contingency([[20, 0, 0, 5], [0, 10, 15, 0], [0, 15, 10, 0], [5, 0, 0, 20]]), 0.467, 0.0005),
        (cohen_kappa.of_contingency([[20, 10, 10, 0], [10, 10, 0, 0], [10, 0, 10, 0], [0, 0, 0, 20]]), 0.444, 0.0005),
        # Feinstein and Cicchetti (1990): the same percentage, very different kappas.
        (percent.of_contingency([[40, 9], [6, 45]]), 0.85, 1e-12),
        (percent.of_contingency([[80, 10], [5, 5]]), 0.85, 1e-12),
        (cohen_kappa.of_contingency([[40, 9], [6, 45]]), 0.70, 0.005),
        (cohen_kappa.of_contingency([[80, 10], [5, 5]]), 0.32, 0.005),
    ],
)
def test_published_figures(value: Value, published: float, tolerance: float) -> None:
    assert value.number == pytest.approx(published, abs=tolerance)


def one_code(length: int, first: list[tuple[int, int]], second: list[tuple[int, int]]) -> dict[str, Value]:
    spans = [(CODE, DOCUMENT, ONE, *span) for span in first] + [(CODE, DOCUMENT, TWO, *span) for span in second]
    report = compare([CODE], [ONE, TWO], {DOCUMENT: length}, spans, {DOCUMENT: frozenset({ONE, TWO})})
    return dict(report.rows[0].values)


def test_the_kappa_example_of_a_thousand_characters() -> None:
    """A help page's example: 50 characters coded by both, 150 by one of the two, 800 by neither."""
    values = one_code(1000, [(0, 50), (100, 175)], [(0, 50), (200, 275)])
    assert values["percent"].number == pytest.approx(0.85)
    # Both coded 125 of 1000: pe = 0.125 * 0.125 + 0.875 * 0.875 = 0.78125.
    assert values["kappa"].number == pytest.approx((0.85 - 0.78125) / (1 - 0.78125))
    assert values["jaccard"].number == pytest.approx(50 / 200)


def test_two_unitized_examples_of_krippendorff_1995() -> None:
    first = one_code(24, [(2, 10), (14, 20)], [(4, 8), (15, 17)])
    assert first["kappa"].number == pytest.approx(0.385, abs=0.0005)
    assert first["alpha"].number == pytest.approx(0.329, abs=0.0005)
    pieces = [(0, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 9), (9, 10)]
    assert one_code(24, [(0, 18)], pieces)["kappa"].number == pytest.approx(0.385, abs=0.0005)


def test_chance_terms_are_added_and_uncoded_text_counts() -> None:
    """Multiplying the two chance terms, or leaving out uncoded text, gives another kappa here."""
    values = one_code(100, [(0, 20)], [(10, 30)])
    assert values["kappa"].number == pytest.approx((0.8 - (0.04 + 0.64)) / (1 - (0.04 + 0.64)))


def test_overlapping_segments_of_one_coder_are_no_agreement_of_two() -> None:
    values = one_code(100, [(0, 20), (10, 30)], [])
    assert values["jaccard"].number == 0.0
    assert values["kappa"].number == 0.0
    assert values["percent"].number == 0.7


def test_kappa_of_ratings_is_that_of_their_table() -> None:
    first, second = "aabbccabca", "aabbcbabcc"
    rows = ratings(first, second)
    table = [[sum(a == x and b == y for a, b in zip(first, second, strict=True)) for y in "abc"] for x in "abc"]
    assert cohen_kappa.of_ratings(rows) == cohen_kappa.of_contingency(table)
    assert krippendorff_alpha.of_ratings(rows) == krippendorff_alpha.of_contingency(table)
    assert percent.of_ratings(rows) == percent.of_contingency(table)


def test_kappa_passes_over_units_that_one_coder_left_out() -> None:
    assert cohen_kappa.of_ratings(ratings("ab.ab", "abb.a")) == cohen_kappa.of_ratings(ratings("abb", "aba"))


def test_pair_of_counts() -> None:
    counts = PairCounts(50, 75, 75, 800)
    assert counts.total == 1000
    assert jaccard.of_pair(counts).number == 0.25
    assert cohen_kappa.of_pair(counts) == cohen_kappa.of_contingency([[50, 75], [75, 800]])


@pytest.mark.parametrize("rows", [ratings("aaa", "aaa"), ratings("a.a", "aaa")])
def test_one_answer_throughout_is_a_dash_but_full_percentage(rows: Ratings) -> None:
    assert percent.of_ratings(rows).number == 1.0
    assert cohen_kappa.of_ratings(rows) == Value(None, ONE_ANSWER)
    assert krippendorff_alpha.of_ratings(rows) == Value(None, ONE_ANSWER)


def test_nothing_rated_by_two_is_a_dash_everywhere() -> None:
    rows = ratings("a.", ".b")
    for value in (
        percent.of_ratings(rows),
        percent.of_ratings_by_pairable(rows),
        cohen_kappa.of_ratings(rows),
        krippendorff_alpha.of_ratings(rows),
        percent.of_contingency([[0]]),
        cohen_kappa.of_contingency([[0, 0], [0, 0]]),
        krippendorff_alpha.of_contingency([[0]]),
    ):
        assert value.number is None
        assert "two coders" in value.reason


@pytest.mark.parametrize("rows", [[[1, 2]], [[1, 2], [3]], [[1, -1], [0, 2]]])
def test_a_table_that_is_none_is_refused(rows: list[list[int]]) -> None:
    for function in (percent.of_contingency, cohen_kappa.of_contingency, krippendorff_alpha.of_contingency):
        with pytest.raises(ValueError, match="square"):
            function(rows)


def test_ratings_of_different_length_are_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        krippendorff_alpha.of_ratings([["a", "b"], ["a"]])
