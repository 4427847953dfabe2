"""Words looked for in everything that a project says: texts, memos, journal, codes, notes on codings, names.

Hits come one after another with the words around them, so that a window can show the first while the others are looked
for. A phrase is found across line ends; of all words the shortest stretch of a paragraph that holds them counts.
Regular expressions are not offered: a pattern can take for ever, and nothing would stop it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from desktop.core.folding import Folded, FoldedTexts, Manner, fold
from desktop.core.text import context

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from desktop.core.model import DocumentId
    from desktop.core.project import Project

BEFORE: Final = 70
AFTER: Final = 110
LONGEST_HIT: Final = 200
LONGEST_QUERY: Final = 200


class What(StrEnum):
    """Where words are looked for."""

    TEXTS = "texts"
    MEMOS = "memos"
    JOURNAL = "journal"
    CODES = "codes"
    NOTES = "notes"
    NAMES = "names"


class HolderKind(StrEnum):
    """What holds a hit."""

    DOCUMENT = "document"
    MEMO = "memo"
    ENTRY = "entry"
    CODE = "code"
    CODING = "coding"
    FACET = "facet"
    CODER = "coder"


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. ``together`` means the words as a phrase, else all of them in one paragraph."""

    words: str
    case: bool = False
    whole: bool = False
    accents: bool = False
    together: bool = True


@dataclass(frozen=True, slots=True)
class Holder:
    """What holds hits: its kind and row, its name, and where more than one text belongs to it, which of them.

    ``document`` and ``segment`` say where it is in the texts; of a coding they are where it was given.
    """

    what: What
    kind: HolderKind
    id: int
    name: str
    part: str = ""
    document: DocumentId | None = None
    segment: int | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """One place: ``start`` and ``end`` are code points of the text that holds it; the words around it in one line."""

    holder: Holder
    start: int
    end: int
    left: str
    hit: str
    right: str


class Finder:
    """A query made ready. Blank words find nothing."""

    def __init__(self, query: Query) -> None:
        self.query = query
        self.manner = Manner(query.case, query.accents)
        words = fold(query.words[:LONGEST_QUERY], self.manner).split()
        edges = (r"(?<!\w)", r"(?!\w)") if query.whole else ("", "")
        shapes = [r"\s+".join(map(re.escape, words))] if query.together and words else list(map(re.escape, words))
        self.patterns = [re.compile(f"{edges[0]}{shape}{edges[1]}") for shape in dict.fromkeys(shapes)]

    def __bool__(self) -> bool:
        return bool(self.patterns)

    def spans(self, folded: Folded) -> Iterator[tuple[int, int]]:
        """Every place, in order, in code points of the text as it stands."""
        if not self.patterns or not folded.text:
            return
        if len(self.patterns) == 1:
            for match in self.patterns[0].finditer(folded.text):
                yield folded.span(*match.span())
            return
        for start, end in self._stretches(folded.text):
            yield folded.span(start, end)

    def _stretches(self, text: str) -> Iterator[tuple[int, int]]:
        """In each paragraph that holds all the words, the shortest stretch with all of them."""
        found: list[tuple[int, int, int]] = []
        for which, pattern in enumerate(self.patterns):
            own = [(match.start(), match.end(), which) for match in pattern.finditer(text)]
            if not own:
                return
            found += own
        found.sort()
        breaks = [match.start() for match in re.finditer("\n", text)]
        at = 0
        while at < len(found):
            line = bisect_right(breaks, found[at][0])
            stop = at
            while stop < len(found) and bisect_right(breaks, found[stop][0]) == line:
                stop += 1
            best = _shortest(found[at:stop], len(self.patterns))
            if best is not None:
                yield best
            at = stop


def _shortest(places: list[tuple[int, int, int]], wanted: int) -> tuple[int, int] | None:
    """The shortest stretch that holds one place of each word."""
    latest: dict[int, tuple[int, int]] = {}
    best: tuple[int, int] | None = None
    for start, end, which in places:
        latest[which] = (start, end)
        if len(latest) == wanted:
            stretch = min(one for one, _ in latest.values()), max(other for _, other in latest.values())
            if best is None or stretch[1] - stretch[0] < best[1] - best[0]:
                best = stretch
    return best


def _line(text: str) -> str:
    """White space folded, that at the edges to one space."""
    folded = " ".join(text.split())
    if not folded:
        return " " if text else ""
    return (" " if text[0].isspace() else "") + folded + (" " if text[-1].isspace() else "")


def hit_at(holder: Holder, text: str, start: int, end: int) -> Hit:
    """A hit with what stands around it."""
    left, right = context(text, start, end, BEFORE, AFTER)
    words = text[start : min(end, start + LONGEST_HIT)] + ("…" if end - start > LONGEST_HIT else "")
    return Hit(holder, start, end, _line(left), " ".join(words.split()) or words, _line(right))


def search(
    project: Project,
    query: Query,
    what: Collection[What] = frozenset(What),
    *,
    documents: Collection[DocumentId] | None = None,
    kept: FoldedTexts | None = None,
    on_progress: Callable[[int, int], bool] | None = None,
) -> Iterator[Hit]:
    """Hits in texts in the order of the documents, then in memos, journal, codes, notes and names.

    ``on_progress(done, total)`` counts documents and may return False: then nothing more comes. ``kept`` remembers
    folded texts from one search to the next.
    """
    from desktop.core.queries.concordance_sources import sources

    finder = Finder(query)
    if not finder:
        return
    for found in sources(project, what, documents):
        if found.done is not None and on_progress is not None and not on_progress(*found.done):
            return
        text = found.text()
        if not text:
            continue
        folded = None if kept is None or not found.key else kept.get(found.key, finder.manner)
        if folded is None:
            folded = Folded(text, finder.manner)
            if kept is not None and found.key:
                kept.put(found.key, folded)
        for start, end in finder.spans(folded):
            yield hit_at(found.holder, text, start, end)
