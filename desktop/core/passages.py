"""Finding words in texts however they are spelt, and covering spans of a text without moving anything else."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from desktop.core.erasure import BLOCK

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Span = tuple[int, int]

# A passage quoted elsewhere is recognised when it has so many characters; "he" would be found everywhere.
SHORTEST_QUOTE: Final = 12
_NO_LINE_END = re.compile("[^\x0b\x0c\x85\u2028\u2029]")


class Needles:
    """Words to be found whatever their case, composed or not, with any white space between them."""

    def __init__(self, words: Iterable[str], *, whole: bool = False) -> None:
        found: dict[str, None] = {}
        for word in words:
            for form in ("NFC", "NFD"):
                pieces = unicodedata.normalize(form, word).split()
                if pieces:
                    found[r"\s+".join(map(re.escape, pieces))] = None
        edge = (r"(?<!\w)", r"(?!\w)") if whole else ("", "")
        # Looking ahead finds also those places that begin within another.
        self.patterns = [re.compile(f"{edge[0]}(?=({each}){edge[1]})", re.IGNORECASE) for each in found]

    def __bool__(self) -> bool:
        return bool(self.patterns)

    def holds(self, text: str) -> bool:
        return any(pattern.search(text) for pattern in self.patterns)

    def spans(self, text: str) -> list[Span]:
        """Every place in the text, united where they touch, in order."""
        return united(found.span(1) for pattern in self.patterns for found in pattern.finditer(text))

    def covered(self, text: str) -> str:
        return covered(text, self.spans(text))


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


def occurrences(text: str, passage: str) -> list[Span]:
    """Every place at which exactly this passage stands."""
    found: list[Span] = []
    at = text.find(passage) if passage else -1
    while at >= 0:
        found.append((at, at + len(passage)))
        at = text.find(passage, at + 1)
    return found


def lies_inside(span: Span, spans: Sequence[Span]) -> bool:
    """Whether one of the spans, which are united, holds the whole of it."""
    return any(start <= span[0] and span[1] <= end for start, end in spans)


def overlaps(span: Span, spans: Sequence[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in spans)
