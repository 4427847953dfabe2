"""What was typed, compiled once and then asked of every name: how it fits, and where its letters stand."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING

from desktop.core.queries.code_search_folding import (
    FIRST_SYLLABLE,
    INITIALS,
    LAST_SYLLABLE,
    PER_INITIAL,
    PER_VOWEL,
    SMALL,
    fold,
)

if TYPE_CHECKING:
    from desktop.core.queries.code_search_folding import Folded

# Syllables that a syllable may still become while it is being typed: how many vowels follow one that takes another
# (ㅗ ㅜ ㅡ), and how many final consonants one that takes another (ㄱ ㄴ ㄹ ㅂ), by their places in the code.
_VOWELS = {8: 4, 13: 4, 18: 2}
_FINALS = {1: (1, 3), 4: (4, 5, 6), 8: tuple(range(8, 16)), 17: (17, 18)}
# By the place of a final consonant: what stays when the last part of it begins the next syllable, and that part.
_MOVES = {
    1: (0, "ㄱ"), 2: (0, "ㄲ"), 3: (1, "ㅅ"), 4: (0, "ㄴ"), 5: (4, "ㅈ"), 6: (4, "ㅎ"), 7: (0, "ㄷ"),
    8: (0, "ㄹ"), 9: (8, "ㄱ"), 10: (8, "ㅁ"), 11: (8, "ㅂ"), 12: (8, "ㅅ"), 13: (8, "ㅌ"), 14: (8, "ㅍ"),
    15: (8, "ㅎ"), 16: (0, "ㅁ"), 17: (0, "ㅂ"), 18: (17, "ㅅ"), 19: (0, "ㅅ"), 20: (0, "ㅆ"), 21: (0, "ㅇ"),
    22: (0, "ㅈ"), 23: (0, "ㅊ"), 24: (0, "ㅋ"), 25: (0, "ㅌ"), 26: (0, "ㅍ"), 27: (0, "ㅎ"),
}  # fmt: skip


# The slack of scattered letters is at least so much unless they begin a word and stay in it.
LOOSE = 1_000_000


class Fit(IntEnum):
    EXACT = 0
    BEGINNING = 1
    ACRONYM = 2
    WORD = 3
    PIECES = 4
    INSIDE = 5
    ABOVE = 6
    SCATTERED = 7
    MISTAKE = 8


def _sets(query: str) -> list[str]:
    """For each character of a folded query the inside of a character class with what it stands for."""
    sets = []
    for index, each in enumerate(query):
        if each in INITIALS:
            first = FIRST_SYLLABLE + INITIALS.index(each) * PER_INITIAL
            sets.append(f"{each}{chr(first)}-{chr(first + PER_INITIAL - 1)}")
        elif index == len(query) - 1 and FIRST_SYLLABLE <= ord(each) <= LAST_SYLLABLE:
            sets.append(_unfinished(ord(each)))
        else:
            sets.append(re.escape(each))
    return sets


def _unfinished(code: int) -> str:
    """What the last syllable may still become."""
    final = (code - FIRST_SYLLABLE) % PER_VOWEL
    if final:
        return "".join(chr(code - final + each) for each in _FINALS.get(final, (final,)))
    vowel = (code - FIRST_SYLLABLE) % PER_INITIAL // PER_VOWEL
    return f"{chr(code)}-{chr(code + _VOWELS.get(vowel, 1) * PER_VOWEL - 1)}"


def moved_on(query: str) -> str | None:
    """A folded query in which the final consonant of the last syllable begins the next one; None where there is none.

    An input method composes 나이 by way of 낭.
    """
    code = ord(query[-1])
    final = (code - FIRST_SYLLABLE) % PER_VOWEL if FIRST_SYLLABLE <= code <= LAST_SYLLABLE else 0
    if not final:
        return None
    stays, begins = _MOVES[final]
    return query[:-1] + chr(code - final + stays) + begins


class Query:
    """What was typed, compiled once; then asked of every name.

    All patterns are free of nested repetition over the same characters: no name can make them slow.
    """

    def __init__(self, folded: str) -> None:
        sets = _sets(folded)
        compact = [each for each, character in zip(sets, folded, strict=True) if character != " "]
        run = "".join(f"[{each}]" for each in sets)
        self.text = folded
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

    def fit(self, name: Folded, above: str) -> tuple[Fit, int] | None:
        """How the query fits a folded name, with its slack; None when it does not."""
        scattered = self.scattered(name.text)
        if scattered is None:
            return (Fit.ABOVE, 0) if above and self._above(name, above) else None
        inside = self.find(name.text)
        if inside is not None and inside.start() == 0:
            end = inside.end()
            if name.text == self.text:
                return Fit.EXACT, 0
            return Fit.BEGINNING, int(end < len(name.text) and name.text[end] != " ")
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
        start = scattered.start(1)
        loose = name.padded[start] != " " or " " in name.text[start : scattered.end()]
        return Fit.SCATTERED, scattered.end() - scattered.start(1) + (LOOSE if loose else 0)

    def _above(self, name: Folded, above: str) -> bool:
        over = fold(above).padded
        return all(word.search(over) or word.search(name.padded) for word in self.words)

    def _begins_word(self, padded: str) -> tuple[int, int] | None:
        """Where in the padded text the query begins a word, with the slack: small words count least."""
        best: tuple[int, int] | None = None
        for found in self.word.finditer(padded):
            word, _, _ = padded[found.start() + 1 :].partition(" ")
            slack = 3 if word in SMALL else int(padded[found.end() : found.end() + 1] not in ("", " "))
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

    def places(self, name: Folded, fit: Fit) -> list[int]:
        """The places in the folded text that make the fit."""
        found: list[int] | None = None
        if fit in (Fit.EXACT, Fit.BEGINNING):
            return list(range(self.size))
        if fit is Fit.ACRONYM:
            starts = [index for index, each in enumerate(name.padded[:-1]) if each == " "]
            if self.begins(name.acronym):
                starts = [start for start in starts if name.text[start:].split(" ", 1)[0] not in SMALL]
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
