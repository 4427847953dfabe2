"""Cells that a spreadsheet would run as a formula, made harmless so that they can be restored exactly.

A cell is dangerous when its first sign is ``= + - @``, one of their full-width forms, a tab or a carriage return, or
when one of these comes first after line feeds and other white space at its beginning; a line feed before words is
harmless, and stands before much of what follows a passage. It gets one apostrophe in front. A cell that has apostrophes
before such a sign already gets one more, so that taking one away again gives back every cell as it was.
"""

from __future__ import annotations

import re
from typing import Final

from desktop.core.notes import Note, counted

_START: Final = "(?:\n\\s*)?[=+\\-@\t\r＝＋－＠]"
_DANGEROUS: Final = re.compile(f"'*{_START}")
_GUARDED: Final = re.compile(f"'+{_START}")


def is_dangerous(cell: str) -> bool:
    """Whether the cell gets an apostrophe."""
    return _DANGEROUS.match(cell) is not None


def guard(cell: str) -> str:
    """The cell as a spreadsheet shows it and does not run it."""
    return f"'{cell}" if _DANGEROUS.match(cell) else cell


def unguard(cell: str) -> str:
    """The cell that ``guard`` was given."""
    return cell[1:] if _GUARDED.match(cell) else cell


def notes(guarded: int) -> list[Note]:
    """What a report says of so many cells that got an apostrophe; nothing where there was none."""
    if not guarded:
        return []
    return [
        counted(
            guarded,
            "1 cell got a leading apostrophe, so that no spreadsheet runs it as a formula.",
            "{count} cells got a leading apostrophe, so that no spreadsheet runs them as formulas.",
        )
    ]
