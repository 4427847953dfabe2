"""Finding words in texts however they are spelt, and covering spans of a text without moving anything else."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from itertools import permutations
from typing import TYPE_CHECKING, Final

from desktop.core.erasure import BLOCK
from desktop.core.folding import Folded, Manner, fold, places

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Span = tuple[int, int]

# Without regard to case; another accent makes another word.
MANNER: Final = Manner(accents=True)
# As it was typed, but for how letters are composed and which signs are alike.
AS_TYPED: Final = Manner(case=True, accents=True)
# A passage quoted elsewhere is recognised when it has so many characters; "he" would be found everywhere.
SHORTEST_QUOTE: Final = 12
_NO_LINE_END = re.compile("[^\x0b\x0c\x85\u2028\u2029]")


# Longer ones are passages that somebody quoted: they stand elsewhere as they were copied.
_SPELT: Final = 80
# Of so many marks on one letter every order is tried.
_MARKS: Final = 4
# Signs that show nothing, vowel signs and the stretching of Arabic and Hebrew: written or left out as one likes.
_POINTS: Final = "\u0640\u064b-\u065f\u0670\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
_UNSEEN: Final = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
_IGNORED = re.compile(f"[{_UNSEEN}{_POINTS}]+")
# What may stand between two letters of a word: nothing to be seen, or the hyphen at the end of a line.
_BETWEEN: Final = rf"[{_UNSEEN}{_POINTS}]*(?:[-\u2010][^\S\n]*\n\s*)?"
_APART: Final = rf"[\s{_UNSEEN}]+"
_LIGATURES: Final = {
    "ffi": r"\ufb03|\ufb00{0}i|f{0}\ufb01",
    "ffl": r"\ufb04|\ufb00{0}l|f{0}\ufb02",
    "ff": r"\ufb00",
    "fi": r"\ufb01",
    "fl": r"\ufb02",
    "ss": r"\u00df|\u1e9e",
}
_APOSTROPHES: Final = "'`\u00b4\u02b9\u02bc\u2018\u2019\u2032"


def _spelt(word: str) -> str:
    """A pattern for a word however it is spelt: composed or not or in part, with ligatures, broken at a line end."""
    parts: list[str] = []
    plain = _IGNORED.sub("", word) or word
    clusters = _clusters(plain.replace("\u00df", "ss").replace("\u1e9e", "SS"))
    at = 0
    while at < len(clusters):
        for letters, joined in _LIGATURES.items():
            if "".join(clusters[at : at + len(letters)]).casefold() == letters:
                apart = _BETWEEN.join(map(_forms, clusters[at : at + len(letters)]))
                parts.append(f"(?:{joined.replace('{0}', _BETWEEN)}|{apart})")
                at += len(letters)
                break
        else:
            parts.append(_forms(clusters[at]))
            at += 1
    return _BETWEEN.join(parts)


def _clusters(word: str) -> list[str]:
    """Each letter with the marks upon it, decomposed."""
    found: list[str] = []
    for sign in unicodedata.normalize("NFC", word):
        if found and unicodedata.combining(sign):
            found[-1] += sign
        else:
            found.append(sign)
    return [unicodedata.normalize("NFD", each) for each in found]


def _forms(cluster: str) -> str:
    """Everything that is canonically the same as a letter with its marks."""
    if cluster in _APOSTROPHES:
        return f"[{_APOSTROPHES}]"
    base, marks = cluster[0], cluster[1:]
    found: set[str] = set()
    for order in set(permutations(marks)) if len(marks) <= _MARKS else {tuple(marks)}:
        if unicodedata.normalize("NFD", base + "".join(order)) != cluster:
            continue
        for count in range(len(order) + 1):
            head = unicodedata.normalize("NFC", base + "".join(order[:count]))
            if len(head) == 1:
                found.add(head + "".join(order[count:]))
    forms = [re.escape(form) for form in sorted(found, key=lambda form: (-len(form), form))]
    return forms[0] if len(forms) == 1 else f"(?:{'|'.join(forms)})"


class Needles:
    """Words to be found whatever their case, composed or not, with any white space between them.

    Signs that are not seen, the vowel signs of Arabic and Hebrew, ligatures and the hyphen at a line end do not hide
    them, and neither do full-width letters or quotation marks of another kind: a text is looked through as it stands
    and as it is folded.
    """

    def __init__(self, words: Iterable[str], *, whole: bool = False) -> None:
        plain: dict[str, None] = {}
        folded: dict[str, None] = {}
        for word in words:
            plain.update(dict.fromkeys(_shapes(word)))
            plainly = fold(word, MANNER)
            folded.update(dict.fromkeys(_shapes(plainly)))
            if any(map(unicodedata.combining, plainly)):  # one that may be left out can stand among others on a letter
                folded[r"\s+".join(map(re.escape, plainly.split()))] = None
        edge = (r"(?<!\w)", r"(?!\w)") if whole else ("", "")
        # Looking ahead finds also those places that begin within another.
        made = {
            each: re.compile(f"{edge[0]}(?=({each}){edge[1]})", re.IGNORECASE)
            for each in dict.fromkeys((*plain, *folded))
        }
        self.patterns = list(made.values())
        self.folded = [made[each] for each in folded]

    def __bool__(self) -> bool:
        return bool(self.patterns)

    def holds(self, text: str) -> bool:
        if any(pattern.search(text) for pattern in self.patterns):
            return True
        if text.isascii() or not self.patterns:
            return False
        whole = Folded(text, MANNER).text
        return any(pattern.search(whole) for pattern in self.folded)

    def spans(self, text: str) -> list[Span]:
        """Every place in the text, united where they touch, in order."""
        found = [match.span(1) for pattern in self.patterns for match in pattern.finditer(text)]
        if self.patterns and not text.isascii():
            whole = Folded(text, MANNER)
            found += [whole.span(*match.span(1)) for pattern in self.folded for match in pattern.finditer(whole.text)]
        return united(found)

    def forms(self, text: str) -> Counter[str]:
        """How the places in the text are written, with how often each is."""
        return Counter(" ".join(text[start:end].split()) for start, end in self.spans(text))

    def covered(self, text: str) -> str:
        return covered(text, self.spans(text))


def _shapes(word: str) -> list[str]:
    """Patterns for a word or phrase however it is spelt, but for long ones in both normal forms."""
    if len(word) <= _SPELT:
        return [_APART.join(map(_spelt, word.split()))] if word.split() else []
    forms = (unicodedata.normalize("NFC", word).split(), unicodedata.normalize("NFD", word).split())
    return [r"\s+".join(map(re.escape, pieces)) for pieces in forms if pieces]


def quotes(passages: Iterable[str]) -> list[str]:
    """Those of the passages by which a quotation elsewhere can be recognised."""
    folded = (" ".join(passage.split()) for passage in passages)
    return list(dict.fromkeys(passage for passage in folded if len(passage) >= SHORTEST_QUOTE))


def united(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that overlap or touch made one."""
    found: list[Span] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return found


def covered(text: str, spans: Sequence[Span]) -> str:
    """The text with every character of the spans replaced by a block, so that every offset stays true.

    Line ends stay, and so do lines of white space alone: they would become paragraphs, and the numbers of those after
    them would move.
    """
    parts: list[str] = []
    last = 0
    for start, end in united(spans):
        parts.append(text[last:start])
        place = start
        for line in text[start:end].split("\n"):
            begin = text.rfind("\n", 0, place) + 1
            stop = text.find("\n", place)
            whole = text[begin : len(text) if stop < 0 else stop]
            parts.append(line if whole.isspace() else _NO_LINE_END.sub(BLOCK, line))
            place += len(line)
            if place < end:
                parts.append("\n")
                place += 1
        last = end
    parts.append(text[last:])
    return "".join(parts)


def occurrences(text: Folded, passage: str) -> list[Span]:
    """Every place at which this passage stands, its letters and signs in whatever form."""
    found: list[Span] = []
    source = text.source
    at = source.find(passage) if passage else -1
    while at >= 0:
        found.append((at, at + len(passage)))
        at = source.find(passage, at + 1)
    return [*found, *places(text, passage)]


def lies_inside(span: Span, spans: Sequence[Span]) -> bool:
    """Whether one of the spans, which are united, holds the whole of it."""
    return any(start <= span[0] and span[1] <= end for start, end in spans)


def overlaps(span: Span, spans: Sequence[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in spans)
