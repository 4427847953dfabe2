"""How people put the names of codes in order."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.core.model import Code, CodeId


class Order(StrEnum):
    """How codes that stand beside each other are sorted; ``HAND`` is as somebody put them."""

    HAND = "hand"
    NAME = "name"
    USE = "use"


_NUMBERS = re.compile(r"(\d+)")
Key = tuple[tuple[int, int, str], ...]


@lru_cache(maxsize=8192)  # the same names are compared again whenever codes are shown in another order
def name_order(name: str) -> tuple[Key, str]:
    """Letters without case and accents, numbers by their value ("2 b" before "10 a"); then the name itself."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    pieces = (piece for piece in _NUMBERS.split(" ".join(plain.split())) if piece)
    # Decimal digits of any script are numbers; what only looks like one is a letter.
    return tuple((0, int(piece), "") if piece.isdecimal() else (1, 0, piece) for piece in pieces), name


def natural_key(code: Code) -> tuple[tuple[int, int, str], tuple[Key, str]]:
    """Periods by their bounds, before what is none; everything else by name."""
    if code.edtf is None:
        return (1, 0, ""), name_order(code.name)
    from desktop.core.periods import sort_key

    start, end, edtf = sort_key(code.edtf)
    return (0, start, f"{end:012d} {edtf}"), name_order(code.name)


def totals(codes: Sequence[Code], counts: Mapping[CodeId, int]) -> dict[CodeId, int]:
    """``counts`` with those of the codes under each one; ``codes`` are in the order of the tree."""
    found = dict(counts)
    for code in reversed(codes):
        if code.parent is not None and found.get(code.id):
            found[code.parent] = found.get(code.parent, 0) + found[code.id]
    return found


def in_order(
    siblings: Sequence[Code], by: Order, uses: Mapping[CodeId, int], *, descending: bool = False
) -> list[Code]:
    """Codes that stand beside each other in another order; the built-in answers stay last, as they are.

    Names are compared as people read them, periods by their bounds. By use the most used come first, those used as
    often by name; ``descending`` turns either round.
    """
    own = [code for code in siblings if code.builtin is None]
    rest = [code for code in siblings if code.builtin is not None]
    if by is Order.NAME:
        own.sort(key=natural_key, reverse=descending)
    elif by is Order.USE:
        own.sort(key=natural_key)
        own.sort(key=lambda code: uses.get(code.id, 0), reverse=not descending)
    return own + rest
