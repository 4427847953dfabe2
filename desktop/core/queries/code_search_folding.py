"""Names and queries folded alike: case, diacritics and punctuation do not count, nor which kana a word is written in.

Parts of one Korean syllable are one character. An initial consonant that stands alone stays one, so that it can stand
for any syllable that begins with it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

# Words that an acronym may pass over. Names in other languages fare as well without such a list: their small words then
# simply count as words.
SMALL = frozenset(("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"))
# Letters that carry no separable mark in Unicode and are still typed without one; katakana as hiragana.
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
_PLAIN.update({code: chr(code - 0x60) for code in range(0x30A1, 0x30F7)})
INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
FIRST_SYLLABLE, LAST_SYLLABLE, PER_INITIAL, PER_VOWEL = 0xAC00, 0xD7A3, 588, 28


class Folded(NamedTuple):
    """A name as it is compared. ``origin`` gives for each folded character its span ``[start, end)`` in the name."""

    text: str
    padded: str  # the text after one space, so that a word begins wherever a space stands before it
    acronym: str  # first letters of all words but the small ones
    full_acronym: str  # first letters of all words
    origin: tuple[tuple[int, int], ...]


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    """One character, or the parts of one Korean syllable, as it is compared: none or more characters."""
    if "\u1100" <= character[0] <= "\u11ff" or FIRST_SYLLABLE <= ord(character[0]) <= LAST_SYLLABLE:
        composed = unicodedata.normalize("NFC", character)
        if len(composed) == 1 and "\u1100" <= composed <= "\u1112":
            return INITIALS[ord(composed) - 0x1100]
        return composed
    if "\u3131" <= character <= "\u318e":  # a jamo that stands alone would decompose into a conjoining one
        return character
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    kept = []
    for each in folded.translate(_PLAIN):
        category = unicodedata.category(each)
        if category[0] != "M":
            kept.append(" " if category[0] in "PZC" else each)
    return "".join(kept)


# Parts of one syllable that stand apart, as in decomposed text, are one character here.
_CHARACTER = re.compile("[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[가-힣][\u11a8-\u11c2]|.", re.DOTALL)


@lru_cache(maxsize=32768)
def fold(name: str) -> Folded:
    """Fold a name for comparison; words are parted by single spaces, none at either end."""
    text: list[str] = []
    origin: list[tuple[int, int]] = []
    for found in _CHARACTER.finditer(name):
        for each in _fold_character(found.group()):
            if each != " " or (text and text[-1] != " "):
                text.append(each)
                origin.append(found.span())
    if text and text[-1] == " ":
        text.pop()
        origin.pop()
    joined = "".join(text)
    words = joined.split(" ") if joined else []
    return Folded(
        joined,
        " " + joined,
        "".join(word[0] for word in words if word not in SMALL),
        "".join(word[0] for word in words),
        tuple(origin),
    )
