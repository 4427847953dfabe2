"""As much of a text as is shown in one place: Qt takes minutes to lay out a megabyte without a space."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from PySide6.QtGui import QTextOption

from desktop.ui.translate import tr

MOST: Final = 4_000
"""So many characters are read in one place at most; editors hold the whole."""
DIFFERENCE: Final = 20_000
"""So many where it is read what changed."""
LINE: Final = 2_000
"""No line has room for more characters."""
SPARE: Final = 200
"""So much longer is what says that something was left out."""
_BACK: Final = 64
# Of what is written without spaces (Thai, Burmese, Khmer, Chinese, Japanese) and of places of files Qt knows itself
# where it breaks, and the name of a file stays as it is for whoever copies it.
_LONG_WORD: Final = re.compile(r"[^\s/\\\-\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ud7ff]{81,}")
_PIECE: Final = 60
_ENDLESS: Final = 10_000
_JOINS: Final = "\u200d\u0e33\u0eb3"


def bounded(text: str, most: int = MOST) -> str:
    """The beginning of a text with "…" behind it, or the text itself; never cut between a letter and its marks.

    Marks without end are cut all the same.
    """
    if len(text) <= most:
        return text
    end = most
    while end > max(1, most - _BACK) and _clings(text, end):
        end -= 1
    return text[: end if end > most - _BACK else most].rstrip() + " …"


def _clings(text: str, at: int) -> bool:
    """Whether the character at a place belongs to the one before it."""
    return unicodedata.category(text[at]).startswith("M") or text[at] in _JOINS or text[at - 1] == "\u200d"


def read(text: str, most: int = MOST) -> str:
    """A part of a definition as it is read; of a very long one the beginning, and where the rest is."""
    shown = bounded(text, most)
    if shown == text:
        return text
    return tr("Definition", "{beginning}\nThe rest stands in the definition editor.", beginning=shown)


def breakable(text: str) -> str:
    """The same with places in very long words at which a label may break them."""
    return _LONG_WORD.sub(lambda found: _broken(found.group()), text)


def _broken(word: str) -> str:
    pieces: list[str] = []
    start = at = 0
    while (at := at + _PIECE) < len(word):
        while at < len(word) and _clings(word, at):
            at += 1
        pieces.append(word[start:at])
        start = at
    return "\u200b".join((*pieces, word[start:])) if start < len(word) else "\u200b".join(pieces)


def wrap_mode(text: str) -> QTextOption.WrapMode:
    """How the lines of an editor break: to look for the words in a megabyte that has none takes minutes."""
    if len(text) > _ENDLESS and max(map(len, text.split()), default=0) > _ENDLESS:
        return QTextOption.WrapMode.WrapAnywhere
    return QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
