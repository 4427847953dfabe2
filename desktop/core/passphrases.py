"""How hard a passphrase is to guess, judged by its length and variety alone, and what is unwise about it.

The judgement is a rough count of bits, on the low side: what a person makes up is easier to guess than chance. It knows
no lists of passphrases that were stolen, and cannot tell whether the words stand in a song. Nothing is kept.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from itertools import pairwise

# What one piece is worth in bits. A word picked at random from a list of 7,776 is worth 12.9.
WORD = 12.0
WORD_FROM = 4
LONG_WORD_FROM = 8
MORE_LETTER = 2.5
LETTER = 4.7
DIGIT = 3.3
YEAR = 7.0
SYMBOL = 4.0
SPACE = 0.0
SCRIPT_WITHOUT_CASE = 6.0
CAPITAL = 1.0
FOLLOWING = 0.5

FAIR, GOOD, STRONG = 35.0, 54.0, 70.0

_PIECES = re.compile(r"[^\W\d_]+|\d+|\s+|[^\w\s]|_")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop")


class Strength(Enum):
    """``WEAK`` falls to a patient program within days, ``STRONG`` stands against one with many machines."""

    EMPTY = "empty"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"


def bits(passphrase: str) -> float:
    """Roughly how many bits a passphrase is worth; a piece that was there already counts for next to nothing."""
    total = 0.0
    seen: set[str] = set()
    for piece in _PIECES.findall(unicodedata.normalize("NFC", passphrase)):
        known = piece.casefold()
        total += FOLLOWING if known in seen and not piece.isspace() else _worth(piece)
        seen.add(known)
    return total


def strength(passphrase: str) -> Strength:
    """How hard to guess; 12 bits are a word."""
    if not passphrase.strip():
        return Strength.EMPTY
    found = bits(passphrase)
    for least, name in ((STRONG, Strength.STRONG), (GOOD, Strength.GOOD), (FAIR, Strength.FAIR)):
        if found >= least:
            return name
    return Strength.WEAK


def has_outer_blanks(passphrase: str) -> bool:
    """Whether it begins or ends with white space, which nobody sees and which counts."""
    return passphrase != passphrase.strip()


def _worth(piece: str) -> float:
    if piece.isspace():
        return SPACE
    if piece[0].isdigit():
        return YEAR if _YEAR.fullmatch(piece) else _stepwise(piece, DIGIT)
    if not piece[0].isalpha():
        return SYMBOL
    if piece.upper() == piece.lower():
        # One letter of such a script is a syllable or a word, and no blanks part the words of many of them.
        return _stepwise(piece, SCRIPT_WITHOUT_CASE)
    capitals = min(2, sum(letter.isupper() for letter in piece[1:])) * CAPITAL if not piece.isupper() else 0.0
    letters = _stepwise(piece.casefold(), LETTER)
    word = (WORD if len(piece) >= WORD_FROM else LETTER) + max(0, len(piece) - LONG_WORD_FROM) * MORE_LETTER
    return min(letters, word) + capitals


def _stepwise(piece: str, worth: float) -> float:
    """So much for each sign; next to nothing for one that repeats the one before, counts on, or lies beside it."""
    return worth + sum(FOLLOWING if _follows(one, other) else worth for one, other in pairwise(piece))


def _follows(one: str, other: str) -> bool:
    if abs(ord(one) - ord(other)) <= 1:
        return True
    return any(one + other in row or other + one in row for row in _ROWS)
