"""Texts as they are compared when words are looked for, and the way back to the exact places in them.

Composed and decomposed letters, ligatures and full-width forms compare alike, curly and straight quotation marks too,
and signs that show nothing are passed over; on request case and accents do not count. Folding a text may lengthen or
shorten it, so a place in the folded text is brought back through clusters: a letter with everything that may join it.
The places are code points of the text as it stands.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from threading import Lock
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

# Signs that show nothing, and the stretching of Arabic letters.
UNSEEN: Final = "\u00ad\u034f\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
_UNSEEN = re.compile(f"[{UNSEEN}]+")
# Of these the ones that change how the sign before them looks, so that they belong to it.
_SHAPING: Final = "\u0640\u200d\ufe00-\ufe0f"
_TRAILING = re.compile(f"(?![{_SHAPING}])[{UNSEEN}]")
# Signs that are typed in one form and printed in another.
_ALIKE: Final = (
    ("\u2018", "'"),
    ("\u2019", "'"),
    ("\u02bc", "'"),
    ("\u2032", "'"),
    ("\u201c", '"'),
    ("\u201d", '"'),
    ("\u00ab", '"'),
    ("\u00bb", '"'),
    ("\u2010", "-"),
    ("\u2011", "-"),
)
# Vowels and tails of Korean syllables, which join what stands before them.
_FIRST_JOINING, _LAST_JOINING = "\u1160", "\u11ff"
PIECE: Final = 4_000
# With more signs to change than these, one pass over the text is quicker.
_REPLACED_AT_MOST: Final = 80
KEPT_CHARACTERS: Final = 40_000_000


@dataclass(frozen=True, slots=True)
class Manner:
    """How words are compared."""

    case: bool = False
    accents: bool = False


@lru_cache(maxsize=1)
def _accents() -> re.Pattern[str]:
    """Marks that may be left out: accents, and the points of Hebrew, Arabic and Syriac.

    Not those without which another letter is read: dots of kana, vowel signs of Indic scripts, tones of Thai.
    """
    found = []
    for number in (*range(0x300, 0x2000), *range(0x20D0, 0x2100), *range(0xFE20, 0xFE30)):
        rank = unicodedata.combining(chr(number))
        if rank == 1 or 10 <= rank <= 36 or rank >= 200:
            found.append(chr(number))
    return re.compile(f"[{''.join(found)}]+")


def fold(text: str, manner: Manner) -> str:
    """The text as it is compared."""
    if text.isascii():
        return text if manner.case else text.lower()
    text = _UNSEEN.sub("", text)
    folded = unicodedata.normalize("NFKD", text)
    if not manner.case:
        folded = unicodedata.normalize("NFKD", folded.casefold())
    if not manner.accents:
        folded = _accents().sub("", folded)
    folded = unicodedata.normalize("NFC", folded)
    for sign, plain in _ALIKE:
        folded = folded.replace(sign, plain)
    return folded


@lru_cache(maxsize=8192)
def _joins(sign: str) -> bool:
    """Whether a sign may join or be joined to the one before it, so that no cluster begins with it."""
    if sign < "\u00ad":
        return False
    first = unicodedata.normalize("NFKD", sign)[0]
    return any(
        unicodedata.category(each)[0] == "M"
        or unicodedata.combining(each) != 0
        or _FIRST_JOINING <= each <= _LAST_JOINING
        or _UNSEEN.match(each) is not None
        for each in (sign, first)
    )


def seen(text: str) -> str:
    """The text without signs that show nothing."""
    return _UNSEEN.sub("", text)


def clusters(text: str) -> list[str]:
    """The text cut before every sign that joins nothing."""
    found: list[str] = []
    for sign in text:
        if found and _joins(sign):
            found[-1] += sign
        else:
            found.append(sign)
    return found


class Folded:
    """A text folded, and the way back: ``span`` gives the place of a stretch of ``text`` in the text as it stands.

    Where every sign folds to one sign, places are the same in both; else the way back is made when it is first asked.
    """

    __slots__ = ("_clustered", "_parts", "even", "manner", "source", "text")

    def __init__(self, source: str, manner: Manner) -> None:
        self.source = source
        self.manner = manner
        #: Where gaps and clusters begin, one after the other, in the text as it stands and folded.
        self._parts: tuple[array[int], array[int]] | None = None
        self._clustered: re.Pattern[str] | None = None
        self.even = source.isascii()
        if self.even:
            self.text = fold(source, manner)
            return
        signs = set(source)
        joining = {sign for sign in signs if _joins(sign)}
        uneven = {sign for sign in signs - joining if len(_folded_cluster(sign, manner)) != 1}
        self.even = not joining and not uneven
        if self.even and (replaced := _replaced(source, signs, manner)) is not None:
            self.text = replaced
            return
        if not self.even:
            shapes = [f"[{_any_of(uneven)}]"] if uneven else []
            if joining:
                marks = _any_of(joining)
                shapes = [f"[^{marks}][{marks}]+", *shapes, f"[{marks}]+"]
            self._clustered = re.compile(f"({'|'.join(shapes)})")
        # Pieces end at a line end or a space, across which nothing joins; each is folded whole, which is quick.
        pieces: list[str] = []
        at = 0
        while at < len(source):
            end = _piece_end(source, at)
            pieces.append(fold(source[at:end], manner))
            at = end
        self.text = "".join(pieces)

    def __len__(self) -> int:
        return len(self.text)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place of a stretch of the folded text: whole signs with their marks, without unseen signs after them."""
        if self.even:
            return start, end
        first = self._back(start)[0]
        last = self._back(end - 1)[1] if end > start else first
        while last > first + 1 and _TRAILING.match(self.source[last - 1]) is not None:
            last -= 1
        return first, last

    def _back(self, place: int) -> tuple[int, int]:
        """The cluster, as a span of the text as it stands, from which a sign of the folded text comes."""
        starts, folded = self._parts or self._map()
        # Of clusters that fold to nothing the one after them that folds to something counts: it begins latest.
        part = bisect_right(folded, place) - 1
        if part % 2:
            return starts[part], starts[part + 1]
        at = starts[part] + place - folded[part]
        return at, at + 1

    def _map(self) -> tuple[array[int], array[int]]:
        """Stretches in which places run alike, and between them the clusters in which they do not."""
        assert self._clustered is not None
        parts = self._clustered.split(self.source)
        # Texts are full of the same few clusters.
        sizes = {cluster: len(_folded_cluster(cluster, self.manner)) for cluster in set(parts[1::2])}
        widths = list(map(len, parts))
        starts = array("q", accumulate(widths, initial=0))
        widths[1::2] = map(sizes.__getitem__, parts[1::2])
        self._parts = starts, array("q", accumulate(widths, initial=0))
        return self._parts


def _any_of(signs: set[str]) -> str:
    return "".join(map(re.escape, sorted(signs)))


def _replaced(text: str, signs: set[str], manner: Manner) -> str | None:
    """A text of signs of which each folds to one, folded; quicker by far than bringing it into a normal form.

    None where too many signs would have to be changed for that.
    """
    lower = not manner.case and all(len(sign.casefold()) == 1 for sign in signs)
    wanted = {sign.casefold() if lower else sign: _folded_cluster(sign, manner) for sign in signs}
    changed = {sign: plain for sign, plain in wanted.items() if sign != plain}
    if len(changed) > _REPLACED_AT_MOST:
        return None
    if lower:
        text = text.casefold()
    # What a sign folds to folds to itself, so that it does not matter which goes first.
    for sign, plain in changed.items():
        text = text.replace(sign, plain)
    return text


@lru_cache(maxsize=16384)
def _folded_cluster(cluster: str, manner: Manner) -> str:
    return fold(cluster, manner)


def _piece_end(source: str, at: int) -> int:
    """Where a piece may end: after a line end or, in a long line, a space; within one without any, before a letter."""
    limit = at + PIECE
    if limit >= len(source):
        return len(source)
    for sign in ("\n", " "):
        found = source.rfind(sign, at, limit)
        if found >= at:
            end = found + 1
            break
    else:
        end = limit
    while end < len(source) and _joins(source[end]):
        end += 1
    return end


def places(folded: Folded, words: str) -> Iterator[tuple[int, int]]:
    """Where words stand in a text as it is, in code points, in order, none over another.

    White space between the words matches any.
    """
    last = 0
    for start, end in _stretches(folded.text, fold(words, folded.manner).split()):
        low, high = folded.span(start, end)
        if low >= last:  # else of a letter that is several when it is folded
            yield low, high
            last = high


def _stretches(text: str, words: list[str]) -> Iterator[tuple[int, int]]:
    if len(words) > 1:
        pattern = re.compile(r"\s+".join(map(re.escape, words)))
        yield from (match.span() for match in pattern.finditer(text))
        return
    for word in words:
        at = text.find(word)
        while at >= 0:
            yield at, at + len(word)
            at = text.find(word, at + len(word))


class FoldedTexts:
    """Folded texts by what they are made of, the last ones kept; for a window that looks for words again and again.

    May be asked from several threads.
    """

    def __init__(self, limit: int = KEPT_CHARACTERS) -> None:
        self.limit = limit
        self.size = 0
        self.kept: OrderedDict[tuple[str, Manner], Folded] = OrderedDict()
        self.lock = Lock()

    def get(self, key: str, manner: Manner) -> Folded | None:
        with self.lock:
            found = self.kept.get((key, manner))
            if found is not None:
                self.kept.move_to_end((key, manner))
            return found

    def put(self, key: str, folded: Folded) -> None:
        with self.lock:
            if (key, folded.manner) in self.kept:
                return
            self.kept[key, folded.manner] = folded
            self.size += len(folded) + len(folded.source)
            while self.size > self.limit and self.kept:
                _key, gone = self.kept.popitem(last=False)
                self.size -= len(gone) + len(gone.source)

    def clear(self) -> None:
        with self.lock:
            self.kept.clear()
            self.size = 0
