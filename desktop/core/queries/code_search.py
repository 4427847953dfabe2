"""Ranks codes by what has been typed so far: the order in which the palette offers them.

How well a name fits, best first (``Fit``): the whole name; its beginning; the first letters of its words in order
("ppc" for "Political prison camp", small words may be left out); beginnings of later words ("camp"; several words in
order, "pol cam"); pieces that each begin a word ("pocam"); any stretch inside; beginnings of words of the name and of
the codes above it ("det camp"); letters scattered through the name.

Fits fall into four bands. Between bands the better fit wins whatever facet it is in; inside a band the current facet
goes first, so that a letter or two answer the facet in hand, but a beginning elsewhere still beats scattered letters
here. What is left is decided by the fit, then by how tight it is, then: more recently used, more often used, shorter,
earlier.

Names and queries are folded alike: case, diacritics and punctuation do not count. In Korean names an initial consonant
stands for any syllable that begins with it, and an unfinished last syllable for any that it may become.
"""

from __future__ import annotations

import heapq
import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LONGEST_QUERY = 200

# Words that an acronym may pass over. Names in other languages fare as well without such a list: their small words then
# simply count as words.
_SMALL = frozenset(("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"))
# Letters that carry no separable mark in Unicode and are still typed without one.
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_FIRST_SYLLABLE, _LAST_SYLLABLE, _PER_INITIAL, _PER_VOWEL = 0xAC00, 0xD7A3, 588, 28


class Fit(IntEnum):
    EXACT = 0
    BEGINNING = 1
    ACRONYM = 2
    WORD = 3
    PIECES = 4
    INSIDE = 5
    ABOVE = 6
    SCATTERED = 7


_BAND = {
    Fit.EXACT: 0,
    Fit.BEGINNING: 1,
    Fit.ACRONYM: 1,
    Fit.WORD: 1,
    Fit.PIECES: 2,
    Fit.INSIDE: 2,
    Fit.ABOVE: 3,
    Fit.SCATTERED: 3,
}


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """One code that may be found.

    ``path`` is shown, never searched. ``parent_names`` holds the names of the codes above it, in one string. ``uses``
    is how often it was given; ``recent`` grows with the time of its last use and is 0 when it was never used.
    """

    code: int
    name: str
    path: str
    facet: int
    parent_names: str = ""
    uses: int = 0
    recent: int = 0


class Score(NamedTuple):
    """Lower is better, compared from left to right. ``slack`` measures how loosely a name fits within its kind."""

    band: int
    elsewhere: int
    fit: Fit
    slack: int


@dataclass(frozen=True, slots=True)
class Hit:
    """One code found. ``matched`` holds ascending indices into ``entry.name``, in code points."""

    entry: SearchEntry
    score: Score
    matched: tuple[int, ...]


class Hits(list[Hit]):
    """The best hits, best first; ``total`` counts all that match."""

    def __init__(self, hits: Iterable[Hit], total: int) -> None:
        super().__init__(hits)
        self.total = total


class _Folded(NamedTuple):
    """A name as it is compared. ``origin`` gives for each folded character its span ``[start, end)`` in the name."""

    text: str
    padded: str  # the text after one space, so that a word begins wherever a space stands before it
    acronym: str  # first letters of all words but the small ones
    full_acronym: str  # first letters of all words
    origin: tuple[tuple[int, int], ...]


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    """One character, or the parts of one Korean syllable, as it is compared: none or more characters."""
    if "\u1100" <= character[0] <= "\u11ff" or _FIRST_SYLLABLE <= ord(character[0]) <= _LAST_SYLLABLE:
        composed = unicodedata.normalize("NFC", character)
        if len(composed) == 1 and "\u1100" <= composed <= "\u1112":
            return _INITIALS[ord(composed) - 0x1100]
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
def fold(name: str) -> _Folded:
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
    return _Folded(
        joined,
        " " + joined,
        "".join(word[0] for word in words if word not in _SMALL),
        "".join(word[0] for word in words),
        tuple(origin),
    )


def _sets(query: str) -> list[str]:
    """For each character of a folded query the inside of a character class with what it stands for."""
    sets = []
    for index, each in enumerate(query):
        code = ord(each)
        if each in _INITIALS:
            first = _FIRST_SYLLABLE + _INITIALS.index(each) * _PER_INITIAL
            sets.append(f"{each}{chr(first)}-{chr(first + _PER_INITIAL - 1)}")
        elif (
            index == len(query) - 1
            and _FIRST_SYLLABLE <= code <= _LAST_SYLLABLE
            and (code - _FIRST_SYLLABLE) % _PER_VOWEL == 0
        ):
            sets.append(f"{each}-{chr(code + _PER_VOWEL - 1)}")
        else:
            sets.append(re.escape(each))
    return sets


class _Query:
    """What was typed, compiled once; then asked of every name.

    All patterns are free of nested repetition over the same characters: no name can make them slow.
    """

    def __init__(self, folded: str) -> None:
        sets = _sets(folded)
        compact = [each for each, character in zip(sets, folded, strict=True) if character != " "]
        run = "".join(f"[{each}]" for each in sets)
        self.size = len(folded)
        self.find = re.compile(run).search
        self.word = re.compile(" " + run)
        self.begins = re.compile("".join(f"[{each}]" for each in compact)).match
        head, *rest = compact
        scattered = f"[^{head}]*([{head}])" + "".join(f"[^{each}]*[{each}]" for each in rest)
        self.scattered = re.compile(scattered).match
        self.letters = [re.compile(f"[{each}]") for each in compact]
        self.words = [re.compile(" " + word) for word in self._words(folded, sets)]

    @staticmethod
    def _words(folded: str, sets: list[str]) -> list[str]:
        words = [""]
        for each, character in zip(sets, folded, strict=True):
            if character == " ":
                words.append("")
            else:
                words[-1] += f"[{each}]"
        return words

    def fit(self, name: _Folded, above: str) -> tuple[Fit, int] | None:
        """How the query fits a folded name, with its slack; None when it does not."""
        scattered = self.scattered(name.text)
        if scattered is None:
            return (Fit.ABOVE, 0) if above and self._above(name, above) else None
        inside = self.find(name.text)
        if inside is not None and inside.start() == 0:
            end = inside.end()
            if end == len(name.text):
                return Fit.EXACT, 0
            return Fit.BEGINNING, int(name.text[end] != " ")
        letters = len(self.letters)
        if letters > 1:
            if self.begins(name.acronym):
                return Fit.ACRONYM, len(name.acronym) - letters
            if self.begins(name.full_acronym):
                return Fit.ACRONYM, len(name.full_acronym) - letters
        if inside is not None:
            word = self._begins_word(name.padded)
            if word is not None:
                return Fit.WORD, word[1]
        if len(self.words) > 1 and self._in_order(name.padded) is not None:
            return Fit.WORD, 2
        if letters > 1 and self._pieces(name.padded) is not None:
            return Fit.PIECES, 0
        if inside is not None:
            return Fit.INSIDE, 0
        if above and self._above(name, above):
            return Fit.ABOVE, 0
        return Fit.SCATTERED, scattered.end() - scattered.start(1)

    def _above(self, name: _Folded, above: str) -> bool:
        whole = fold(above).padded + name.padded
        return all(word.search(whole) for word in self.words)

    def _begins_word(self, padded: str) -> tuple[int, int] | None:
        """Where in the padded text the query begins a word, with the slack: small words count least."""
        best: tuple[int, int] | None = None
        for found in self.word.finditer(padded):
            word, _, _ = padded[found.start() + 1 :].partition(" ")
            slack = 3 if word in _SMALL else int(padded[found.end() : found.end() + 1] not in ("", " "))
            if best is None or slack < best[1]:
                best = found.start() + 1, slack
        return best

    def _in_order(self, padded: str) -> list[int] | None:
        """The places of the typed words, each beginning a later word of the name than the one before."""
        places: list[int] = []
        start = 0
        for word in self.words:
            found = word.search(padded, start)
            if found is None:
                return None
            places.extend(range(found.start() + 1, found.end()))
            start = found.end()
        return places

    def _pieces(self, padded: str) -> list[int] | None:
        """Places of the letters where each either follows the one before or begins a later word.

        Sets of places are the bits of whole numbers, so that all ways are followed at once.
        """
        begins = sum(1 << (index + 1) for index, each in enumerate(padded) if each == " ")
        steps: list[int] = []
        reach = begins
        for letter in self.letters:
            reach &= sum(1 << found.start() for found in letter.finditer(padded))
            if not reach:
                return None
            steps.append(reach)
            lowest = reach & -reach
            reach = (reach << 1) | (begins & -(lowest << 1))
        place = steps[-1] & -steps[-1]
        places = [place.bit_length() - 1]
        for step in reversed(steps[:-1]):
            place = (place >> 1) if step & (place >> 1) else 1 << (step & (place - 1)).bit_length() - 1
            places.append(place.bit_length() - 1)
        return places[::-1]

    def places(self, name: _Folded, fit: Fit) -> list[int]:
        """The places in the folded text that make the fit."""
        found: list[int] | None = None
        if fit in (Fit.EXACT, Fit.BEGINNING):
            return list(range(self.size))
        if fit is Fit.ACRONYM:
            starts = [index for index, each in enumerate(name.padded[:-1]) if each == " "]
            if self.begins(name.acronym):
                starts = [start for start in starts if name.text[start:].split(" ", 1)[0] not in _SMALL]
            return starts[: len(self.letters)]
        if fit is Fit.WORD:
            word = self._begins_word(name.padded)
            found = list(range(word[0], word[0] + self.size)) if word else self._in_order(name.padded)
        elif fit is Fit.PIECES:
            found = self._pieces(name.padded)
        elif fit is Fit.INSIDE and (inside := self.find(name.text)):
            return list(range(*inside.span()))
        elif fit is Fit.ABOVE:
            words = (each.search(name.padded) for each in self.words)
            found = sorted({place for each in words if each for place in range(each.start() + 1, each.end())})
        if found is not None:
            return [place - 1 for place in found]
        return self._scattered_places(name.text)

    def _scattered_places(self, text: str) -> list[int]:
        places: list[int] = []
        start = 0
        for letter in self.letters:
            found = letter.search(text, start)
            if found is None:
                return []
            places.append(found.start())
            start = found.end()
        return places


def rank(query: str, entries: Sequence[SearchEntry], facet: int | None, limit: int = 8) -> Hits:
    """The ``limit`` best of ``entries`` for what was typed, best first, with the number of all that match.

    ``facet`` is the one in hand, or None to treat all alike. Nothing typed matches everything.
    """
    folded = fold(query).text
    if len(folded) > LONGEST_QUERY:
        return Hits([], 0)
    compiled = _Query(folded) if folded else None
    found: list[tuple[int, int, int, int, int, int, int, int]] = []
    for order, entry in enumerate(entries):
        elsewhere = int(facet is not None and entry.facet != facet)
        fit, slack = Fit.SCATTERED, 0
        if compiled is not None:
            fits = compiled.fit(fold(entry.name), entry.parent_names)
            if fits is None:
                continue
            fit, slack = fits
        shorter = len(entry.name) if compiled is not None else 0
        found.append((_BAND[fit], elsewhere, fit, slack, -entry.recent, -entry.uses, shorter, order))
    hits = []
    for band, elsewhere, fit_number, slack, *_, order in heapq.nsmallest(limit, found):
        entry, fit = entries[order], Fit(fit_number)
        matched: tuple[int, ...] = ()
        if compiled is not None:
            name = fold(entry.name)
            spans = (name.origin[place] for place in compiled.places(name, fit))
            matched = tuple(sorted({index for span in spans for index in range(*span)}))
        hits.append(Hit(entry, Score(band, elsewhere, fit, slack), matched))
    return Hits(hits, len(found))
