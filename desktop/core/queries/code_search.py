"""Ranks codes by what has been typed so far: the order in which the palette offers them.

How well a name fits, best first (``Fit``): the whole name; its beginning; the first letters of its words in order
("ppc" for "Political prison camp", small words may be left out); beginnings of later words ("camp"; several words in
order, "pol cam"); pieces that each begin a word ("pocam"); any stretch inside; beginnings of words of the name and of
the codes above it ("det camp"); letters scattered through the name; one mistake in the beginning of a word.

Fits fall into bands. Between bands the better fit wins whatever facet it is in; inside a band the current facet goes
first, so that a letter or two answer the facet in hand, but a beginning elsewhere still beats scattered letters here.
What is left is decided by the fit, then by whether it is the name or one of its further names, by how tight it is,
then: more recently used, more often used, shorter, earlier. Whole names never change their order: what was used counts
only among those that fit in part.

A mistake is looked for in words of four letters and more, and stands below every real fit; only letters scattered over
several words or the middle of one, which long names have by chance, come after it.

Names and queries are folded alike: case, diacritics and punctuation do not count. In Korean names an initial consonant
stands for any syllable that begins with it, and an unfinished last syllable for whatever it may become.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop.core.queries.code_search_fits import LOOSE, Fit, Query, moved_on
from desktop.core.queries.code_search_folding import INITIALS, fold
from desktop.core.queries.code_search_mistakes import Vocabulary, forgiven, spelled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["LONGEST_QUERY", "CodeSearch", "Fit", "Hit", "Hits", "Score", "SearchEntry", "fold", "rank"]

LONGEST_QUERY = 200
# Queries whose hits are remembered, so that one more letter looks only through them, and Backspace through nothing.
REMEMBERED = 32
# The hits of these are kept for good: a first letter has to be looked for in every name.
FIRST_LETTERS = tuple("eastprcidfolmnbhgwuvkyjqxz" + INITIALS)

_BAND = {
    Fit.EXACT: 0,
    Fit.BEGINNING: 1,
    Fit.ACRONYM: 1,
    Fit.WORD: 1,
    Fit.PIECES: 2,
    Fit.INSIDE: 2,
    Fit.ABOVE: 3,
    Fit.SCATTERED: 3,
    Fit.MISTAKE: 4,
}
_BEHIND_MISTAKES = 5


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """One code that may be found.

    ``path`` is shown, never searched. ``parent_names`` holds the names of the codes above it, in one string. ``uses``
    is how often it was given; ``recent`` grows with the time of its last use and is 0 when it was never used.
    ``aliases`` are further names by which it is found.
    """

    code: int
    name: str
    path: str
    facet: int
    parent_names: str = ""
    uses: int = 0
    recent: int = 0
    aliases: tuple[str, ...] = ()


class Score(NamedTuple):
    """Lower is better, compared from left to right. ``other`` is 1 where a further name fits better than the name.

    ``slack`` measures how loosely a name fits within its kind.
    """

    band: int
    elsewhere: int
    fit: Fit
    other: int
    slack: int


@dataclass(frozen=True, slots=True)
class Hit:
    """One code found. ``also`` is the further name by which it was found, empty where its own name fits best.

    ``matched`` holds ascending indices, in code points, into ``also`` or else into ``entry.name``.
    """

    entry: SearchEntry
    score: Score
    matched: tuple[int, ...]
    also: str = ""


class Hits(list[Hit]):
    """The best hits, best first; ``total`` counts all that match."""

    def __init__(self, hits: Iterable[Hit], total: int) -> None:
        super().__init__(hits)
        self.total = total


class _Found(NamedTuple):
    """How one entry fits: the score without the facet, and by which name and which way of reading the query."""

    band: int
    fit: Fit
    other: int
    slack: int
    name: str
    query: Query


class _Asked:
    """A query in every way it can be meant."""

    def __init__(self, folded: str) -> None:
        self.text = folded
        self.queries = [Query(folded)]
        moved = moved_on(folded)
        if moved is not None:
            self.queries.append(Query(moved))

    def of(self, entry: SearchEntry) -> _Found | None:
        """The best fit of an entry by any of its names; None when it does not fit."""
        main = self.queries[0]
        fits = main.fit(fold(entry.name), entry.parent_names)
        best = None if fits is None else _Found(_BAND[fits[0]], fits[0], 0, fits[1], entry.name, main)
        if len(self.queries) == 1 and not entry.aliases:
            return best
        if best is not None and best.fit is Fit.EXACT:
            return best
        for other, name in ((0, entry.name), *((1, alias) for alias in entry.aliases)):
            for query in self.queries if other else self.queries[1:]:
                fits = query.fit(fold(name), "" if other else entry.parent_names)
                if fits is None:
                    continue
                moved = 2 * (query is not main)
                # A further name is never a whole name, and neither is a syllable taken apart.
                band = max(_BAND[fits[0]], 1)
                found = _Found(band, fits[0], other, fits[1] + moved, name, query)
                if best is None or found[:4] < best[:4]:
                    best = found
        return best


def _places(found: _Found) -> tuple[int, ...]:
    """Where in the name the letters that matched stand; of a mistake, the word or words that are meant."""
    name = fold(found.name)
    if found.fit is Fit.MISTAKE:
        begin = found.slack >> 1
        end = min(len(name.text), begin + found.query.size)
        places: Iterable[int] = range(begin, end)
        if len(found.query.words) == 1:
            places = (place for place in places if " " not in name.text[begin : place + 1])
    else:
        places = found.query.places(name, found.fit)
    return tuple(sorted({index for place in places for index in range(*name.origin[place])}))


class CodeSearch:
    """Codes made ready to be searched letter by letter.

    ``entries`` may be replaced one by one by others that differ in uses and recency only. The same query always gives
    the same order, whatever was asked before.
    """

    def __init__(self, entries: Iterable[SearchEntry]) -> None:
        self.entries = list(entries)
        self._trail: list[tuple[str, dict[int, _Found]]] = []
        self._first: dict[str, dict[int, _Found]] = {}
        self._words: Vocabulary | None = None
        self._folded = 0

    def prepare(self, most: int) -> bool:
        """Make ``most`` more codes ready, so that the first letter need not wait for all; False when all are.

        When all names are, then the words, and the hits of one first letter after the other.
        """
        if self._folded >= len(self.entries):
            if self._words is None:
                self._vocabulary()
                return True
            letter = next((each for each in FIRST_LETTERS if each not in self._first), None)
            if letter is None:
                return False
            self._hits(letter, range(len(self.entries)))
            return True
        for entry in self.entries[self._folded : self._folded + most]:
            for name in (entry.name, entry.parent_names, *entry.aliases):
                fold(name)
        self._folded += most
        return True

    def rank(
        self,
        query: str,
        facet: int | None,
        limit: int = 8,
        *,
        only: int | None = None,
        mistakes: bool = True,
    ) -> Hits:
        """The ``limit`` best for what was typed, best first, with the number of all that match.

        ``facet`` is the one in hand, or None to treat all alike; ``only`` leaves out all others. Nothing typed matches
        everything. ``mistakes`` says whether mistakes in typing are forgiven.
        """
        folded = fold(query).text
        if len(folded) > LONGEST_QUERY:
            return Hits([], 0)
        if not folded:
            return self._everything(facet, limit, only)
        found = self._fitting(folded)
        if mistakes:
            near = self._near(folded, found, limit)
            if near:
                found = found | near
        keys = []
        for order, each in found.items():
            entry = self.entries[order]
            if only is not None and entry.facet != only:
                continue
            elsewhere = int(facet is not None and entry.facet != facet)
            used = (0, 0) if each.fit is Fit.EXACT and not each.other else (-entry.recent, -entry.uses)
            keys.append(
                (each.band, elsewhere, each.fit, each.other, each.slack, *used, len(entry.name), order),
            )
        hits = []
        for band, elsewhere, _fit, other, slack, *_, order in heapq.nsmallest(limit, keys):
            each = found[order]
            score = Score(band, elsewhere, each.fit, other, slack)
            hits.append(Hit(self.entries[order], score, _places(each), each.name if other else ""))
        return Hits(hits, len(keys))

    def _everything(self, facet: int | None, limit: int, only: int | None) -> Hits:
        keys = []
        for order, entry in enumerate(self.entries):
            if only is None or entry.facet == only:
                elsewhere = int(facet is not None and entry.facet != facet)
                keys.append((elsewhere, -entry.recent, -entry.uses, order))
        score = Score(_BAND[Fit.SCATTERED], 0, Fit.SCATTERED, 0, 0)
        best = heapq.nsmallest(limit, keys)
        hits = [Hit(self.entries[key[-1]], score._replace(elsewhere=key[0]), ()) for key in best]
        return Hits(hits, len(keys))

    def _fitting(self, folded: str) -> dict[int, _Found]:
        """What fits for certain, by the place of the entry. What fits a longer query fits its beginning too."""
        while self._trail and not folded.startswith(self._trail[-1][0]):
            self._trail.pop()
        if self._trail and self._trail[-1][0] == folded:
            return self._trail[-1][1]
        found = self._hits(folded, self._trail[-1][1] if self._trail else range(len(self.entries)))
        self._trail.append((folded, found))
        del self._trail[:-REMEMBERED]
        return found

    def _hits(self, folded: str, among: Iterable[int]) -> dict[int, _Found]:
        known = self._first.get(folded)
        if known is not None:
            return known
        asked = _Asked(folded)
        found: dict[int, _Found] = {}
        for order in among:
            fits = asked.of(self.entries[order])
            if fits is not None:
                found[order] = fits
        if folded in FIRST_LETTERS:
            self._first[folded] = found
        return found

    # mistakes

    def _vocabulary(self) -> Vocabulary:
        if self._words is None:
            self._words = Vocabulary(
                (order, fold(name).text)
                for order, entry in enumerate(self.entries)
                for name in (entry.name, *entry.aliases)
            )
        return self._words

    def _near(self, folded: str, found: dict[int, _Found], limit: int) -> dict[int, _Found]:
        """What fits but for one mistake, and what has to stand behind that; nothing where the real fits fill the list.

        Beside real fits a wrong last letter is no mistake, but a word that nothing has.
        """
        words = folded.split(" ")
        open_to = [word for word in words if forgiven(word)]
        real = sum(each.slack < LOOSE for each in found.values())
        if not open_to or real >= limit:
            return {}
        vocabulary = self._vocabulary()
        near: dict[int, _Found] = {}
        query = Query(folded)
        for word in dict.fromkeys(open_to):
            close = {each: how for each, how in vocabulary.near(word).items() if not real or how[0] or how[1]}
            for order in vocabulary.having(close):
                if order in found and found[order].slack < LOOSE:
                    continue
                best = _mistaken(self.entries[order], words, words.index(word), close, query)
                if best is not None and (order not in near or best[:4] < near[order][:4]):
                    near[order] = best
        if not near:
            return {}
        behind = {
            order: each._replace(band=_BEHIND_MISTAKES)
            for order, each in found.items()
            if each.slack >= LOOSE and order not in near
        }
        return near | behind


def _mistaken(
    entry: SearchEntry, words: list[str], wrong: int, close: dict[str, tuple[bool, bool]], query: Query
) -> _Found | None:
    """How an entry fits when one of the words typed is wrong: all of them begin words of a name, in order.

    The slack holds the place of the first word in the name, and whether all are whole.
    """
    best: _Found | None = None
    for other, name in ((0, entry.name), *((1, alias) for alias in entry.aliases)):
        place, at, begin, whole = 0, 0, -1, True
        for each in fold(name).text.split(" "):
            if at < len(words):
                letters = spelled(each)
                fits = letters in close if at == wrong else letters.startswith(spelled(words[at]))
                if fits:
                    begin = place if begin < 0 else begin
                    whole = whole and (close[letters][0] if at == wrong else each == words[at])
                    at += 1
            place += len(each) + 1
        if at == len(words):
            found = _Found(_BAND[Fit.MISTAKE], Fit.MISTAKE, other, begin << 1 | int(not whole), name, query)
            if best is None or found[:4] < best[:4]:
                best = found
    return best


def rank(query: str, entries: Sequence[SearchEntry], facet: int | None, limit: int = 8) -> Hits:
    """The ``limit`` best of ``entries`` for one query, without forgiving mistakes; see ``CodeSearch.rank``."""
    return CodeSearch(entries).rank(query, facet, limit, mistakes=False)
