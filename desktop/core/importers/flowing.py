"""Lines of a printed page become the paragraphs that they were broken from.

A page of a PDF knows lines only. One goes on in the next where the next one's first word would not have fitted any
more, unless something speaks for a beginning: a number, a letter or a sign of a list, the name of a speaker, or a
sentence that ends before the edge. Letters are counted, not measured, so that what is short in doubt stays a line of
its own: a break too many is read over, one too few would unite what does not belong together.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from desktop.core.importers.layout import speakers

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Pages of shorter lines (verse, tables, signs) keep them.
LEAST_WIDTH: Final = 50
#: A line with the next word is as long as the page is wide from this share on; one that ends a sentence must be
#: longer, by itself.
FULL: Final = 0.88
FULL_SENTENCE: Final = 0.92

_ENDS: Final = tuple(".!?:;؟۔。！？")
_BEGINS: Final = re.compile(
    r"(?:[(\[]?(?:\d{1,4}(?:\.\d{1,3})*|[ivxlc]{1,6}|[a-zA-Z])[.)\]](?:\s|$)|[•◦▪●■–—*·\-\u2022\uf0b7]\s|Article\s+\d)"
)
#: A number of two parts begins something only behind an end: "26.211 Continue", and not "rose to / 87.1 per cent".
_PARTED: Final = re.compile(r"\d{1,3}(?:\.\d{1,4})+\s")
_CLOSE: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]")


def paragraphs_of(lines: Sequence[str]) -> list[str]:
    """The paragraphs of one page, from its lines without the spaces around them; blank lines part and stay."""
    lengths = sorted(len(line) for line in lines if line)
    width = lengths[len(lengths) * 9 // 10] if lengths else 0
    if width < LEAST_WIDTH:
        return list(lines)
    turns = {place for place, _end in speakers(list(lines))}
    found: list[str] = []
    for place, line in enumerate(lines):
        before = lines[place - 1] if place else ""
        if place and before and line and place not in turns and _goes_on(before, line, width):
            close = _CLOSE.match(before[-1]) and _CLOSE.match(line[0])
            found[-1] += line if close else f" {line}"
        else:
            found.append(line)
    return found


def _goes_on(line: str, following: str, width: int) -> bool:
    if _BEGINS.match(following) or (line.endswith(_ENDS) and _PARTED.match(following)):
        return False
    if line.endswith(_ENDS) and not following[0].islower():
        return len(line) >= FULL_SENTENCE * width
    return len(line) + 1 + len(following.split(maxsplit=1)[0]) >= FULL * width
