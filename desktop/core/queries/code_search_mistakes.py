"""Words typed with one mistake: a letter wrong, missing, doubled or too many, or two letters swapped.

What was typed is compared with the beginning of every word, so that a mistake is forgiven before the word is whole.
Korean is compared by its letters, not by its syllables: of one syllable typed wrong usually one letter is.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from typing import TYPE_CHECKING

from desktop.core.queries.code_search_folding import FIRST_SYLLABLE, LAST_SYLLABLE

if TYPE_CHECKING:
    from collections.abc import Iterable

LEAST_LETTERS = 4
LEAST_KOREAN_LETTERS = 6


def spelled(word: str) -> str:
    """A folded word by its letters."""
    return unicodedata.normalize("NFD", word) if not word.isascii() else word


def forgiven(word: str) -> bool:
    """Whether a mistake in this folded word is looked for: not in short ones, and never in numbers."""
    if any(each.isdigit() for each in word):
        return False
    korean = any(FIRST_SYLLABLE <= ord(each) <= LAST_SYLLABLE for each in word)
    return len(spelled(word)) >= (LEAST_KOREAN_LETTERS if korean else LEAST_LETTERS)


def mistaken(typed: str, word: str) -> tuple[bool, bool] | None:
    """Whether ``typed`` is the word or its beginning with exactly one mistake; None when it is not.

    Gives whether it is the whole word, and whether the mistake is anywhere but in the last letter typed.
    """
    size, longest = len(typed), len(word)
    at = 0
    while at < size and at < longest and typed[at] == word[at]:
        at += 1
    if at == size:
        return None
    ends = []
    if at < longest:
        if word.startswith(typed[at + 1 :], at + 1):  # a wrong letter
            ends.append(size)
        if word.startswith(typed[at:], at + 1):  # a missing one
            ends.append(size + 1)
    if word.startswith(typed[at + 1 :], at):  # one too many
        ends.append(size - 1)
    swapped = at + 1 < min(size, longest) and typed[at : at + 2] == word[at + 1] + word[at]
    if swapped and word.startswith(typed[at + 2 :], at + 2):
        ends.append(size)
    if not ends:
        return None
    return longest in ends, at < size - 1


class Vocabulary:
    """The words of all names, each once, and which names have them."""

    def __init__(self, names: Iterable[tuple[int, str]]) -> None:
        """``names`` are folded names, each with the number by which it is known; a number may come again."""
        self._having: dict[str, set[int]] = {}
        for number, name in names:
            for word in name.split(" "):
                self._having.setdefault(spelled(word), set()).add(number)
        self._words = sorted(self._having)

    def near(self, typed: str) -> dict[str, tuple[bool, bool]]:
        """The words that a folded word is the beginning of but for one mistake, with what ``mistaken`` says."""
        word = spelled(typed)
        half = len(word) // 2
        # Either the first half of the word is right or what comes after its middle is.
        head, tail = word[:half], word[half + 1 :]
        candidates = {each for each in self._words if tail in each}
        at = bisect_left(self._words, head)
        while at < len(self._words) and self._words[at].startswith(head):
            candidates.add(self._words[at])
            at += 1
        return {each: found for each in candidates if (found := mistaken(word, each)) is not None}

    def having(self, words: Iterable[str]) -> set[int]:
        """The numbers of the names with one of these words."""
        found: set[int] = set()
        for word in words:
            found |= self._having.get(word, set())
        return found
