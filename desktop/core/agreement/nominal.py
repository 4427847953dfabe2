"""Shapes of nominal data that the measures share besides spans."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

Ratings = Sequence[Sequence[Hashable | None]]
"""One row a coder, one column a unit; None where the coder did not rate the unit."""


def units(ratings: Ratings) -> list[list[Hashable]]:
    """The answers to each unit that at least two coders rated. Raises ValueError when rows differ in length."""
    columns = zip(*ratings, strict=True)
    answered = ([answer for answer in column if answer is not None] for column in columns)
    return [answers for answers in answered if len(answers) > 1]


def check_square(rows: Sequence[Sequence[int]]) -> None:
    """Raise ValueError unless there are as many columns as rows and no count is negative."""
    if any(len(row) != len(rows) or min(row) < 0 for row in rows):
        raise ValueError("a contingency table is square and holds counts")


def contingency(ratings: Ratings) -> list[list[int]]:
    """Counts of answer pairs of exactly two coders over the units both rated; ValueError for another number."""
    first, second = ratings
    pairs = [(a, b) for a, b in zip(first, second, strict=True) if a is not None and b is not None]
    answers = {answer: place for place, answer in enumerate(dict.fromkeys(answer for pair in pairs for answer in pair))}
    rows = [[0] * len(answers) for _ in answers]
    for a, b in pairs:
        rows[answers[a]][answers[b]] += 1
    return rows
