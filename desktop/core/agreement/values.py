"""What a measure returns: a number, or a dash with the reason for it.

An undefined coefficient is a finding of its own. It is never shown as 1 or 0 and never travels as NaN.
The reasons are whole English sentences without places to fill, so that they serve as keys for translation.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

NO_TEXT = "No character was compared: no document with text is finished by all chosen coders."
NO_PAIR = "Nothing was rated by two coders."
TWO_CODERS_NEEDED = "Agreement needs at least two coders."
EXACTLY_TWO = "Cohen's kappa compares exactly two coders."
NOBODY = "Nobody used this code in the compared documents."
NOBODY_AT_ALL = "Nobody used any code in the compared documents."
EVERYTHING = "Everyone coded every character, so agreement by chance cannot be told apart from agreement."
ONE_ANSWER = "Only one answer was ever given, so agreement by chance cannot be told apart from agreement."

REASONS: tuple[str, ...] = (
    NO_TEXT,
    NO_PAIR,
    TWO_CODERS_NEEDED,
    EXACTLY_TWO,
    NOBODY,
    NOBODY_AT_ALL,
    EVERYTHING,
    ONE_ANSWER,
)


@dataclass(frozen=True, slots=True)
class Value:
    """``number`` when the measure is defined; otherwise None and ``reason`` says why, in one sentence."""

    number: float | None
    reason: str = ""

    @property
    def defined(self) -> bool:
        return self.number is not None

    def as_dict(self) -> dict[str, Any]:
        return {"value": self.number, "reason": self.reason}


def undefined(reason: str) -> Value:
    """A dash with its reason."""
    return Value(None, reason)


def ratio(numerator: int, denominator: int) -> Value:
    """A defined value from two exact integers; Python rounds the quotient once, correctly."""
    return Value(numerator / denominator)
