"""The pages of the guide in their order, what their links lead to, and finding words in all of them.

Pages are known by their names below ``docs``: ``guide/coding.md``. They are read once, when somebody asks for them.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from desktop.core.folding import Folded, Manner, places
from desktop.core.guide.blocks import Block, Kind, read
from desktop.paths import docs_root

if TYPE_CHECKING:
    from pathlib import Path

FIRST: Final = "guide/index.md"
#: Pages beside the guide that it leads to, shown after its own.
BESIDE: Final = ("keystrokes.md", "json.md", "schema.md")
AROUND: Final = 48
"""So many characters are said before and after words that were found."""
MOST: Final = 400
"""No more hits than these are kept; the number says how many there are."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with the words below it, up to the next heading. That of the page itself has no anchor.

    ``start`` is its place in the text of the page.
    """

    page: str
    anchor: str
    title: str
    level: int
    start: int
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """Words that were found: where, and the words with those around. ``start`` counts in the text of the page."""

    page: str
    anchor: str
    title: str
    before: str
    found: str
    after: str
    start: int


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave: the hits that are shown, in the order of the pages, and how many there are in all."""

    hits: tuple[Hit, ...]
    count: int
    pages: int


@dataclass(frozen=True)
class Page:
    name: str
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        return next((block.text for block in self.blocks if block.kind is Kind.HEADING), self.name)

    @cached_property
    def text(self) -> str:
        """All its words, a line for each block and each cell of a table."""
        return "\n".join(block.text for block in self.blocks)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        heads: list[tuple[Block, int]] = []
        at = 0
        for block in self.blocks:
            if block.kind is Kind.HEADING:
                heads.append((block, at))
            at += len(block.text) + 1
        ends = [start for _head, start in heads[1:]] + [len(self.text)]
        return tuple(
            Section(self.name, head.anchor if place else "", head.text, head.level, start, self.text[start:end])
            for place, ((head, start), end) in enumerate(zip(heads, ends, strict=True))
        )

    @property
    def anchors(self) -> frozenset[str]:
        return frozenset(block.anchor for block in self.blocks if block.kind is Kind.HEADING)


class Guide:
    """All pages, in the order in which the first one names them."""

    def __init__(self, root: Path | None = None) -> None:
        self.root = root if root is not None else docs_root()
        self._pages: dict[str, Page] = {}
        self._folded: dict[tuple[str, str], Folded] = {}

    @cached_property
    def names(self) -> tuple[str, ...]:
        first = self.page(FIRST)
        linked = [
            self.inside(FIRST, run.link)
            for block in first.blocks
            for runs in (block.runs, *(cell for row in block.rows for cell in row))
            for run in runs
            if run.link
        ]
        own = [place[0] for place in linked if place is not None and place[0] not in (FIRST, *BESIDE)]
        beside = [name for name in BESIDE if (self.root / name).is_file()]
        return tuple(dict.fromkeys([FIRST, *own, *beside]))

    def page(self, name: str) -> Page:
        """One page by its name. Raises OSError where there is none."""
        if name not in self._pages:
            text = (self.root / name).read_text(encoding="utf-8")
            self._pages[name] = Page(name, tuple(read(text)))
        return self._pages[name]

    def inside(self, page: str, link: str) -> tuple[str, str] | None:
        """The page and section that a link of a page leads to; None for a place that is no page of the guide."""
        if re.match(r"[a-z]+:", link):
            return None
        target, _, anchor = link.partition("#")
        name = posixpath.normpath(posixpath.join(posixpath.dirname(page), target)) if target else page
        if name.startswith("..") or not name.endswith(".md") or not self._is_page(name):
            return None
        return name, anchor

    def _is_page(self, name: str) -> bool:
        return (name.startswith("guide/") or name in BESIDE) and (self.root / name).is_file()

    def leads(self, place: str) -> bool:
        """Whether a place such as ``guide/coding.md#in-the-palette`` is there."""
        name, _, anchor = place.partition("#")
        return self._is_page(name) and (not anchor or anchor in self.page(name).anchors)

    def picture(self, page: str, path: str) -> Path:
        """Where a picture of a page lies."""
        return self.root / posixpath.normpath(posixpath.join(posixpath.dirname(page), path))

    def find(self, words: str) -> Found:
        """Where words stand, whatever their case and accents.

        First as they were typed; where they stand so nowhere, the sections that hold all of them, one hit for each
        place of each word there.
        """
        typed = " ".join(words.split())
        if not typed:
            return Found((), 0, 0)
        found = self._found([typed])
        parts = typed.split()
        return found if found.count or len(parts) == 1 else self._found(parts)

    def _found(self, terms: list[str]) -> Found:
        hits: list[Hit] = []
        count, pages = 0, 0
        for name in self.names:
            before = count
            for section in self.page(name).sections:
                folded = self._of(section)
                each = [list(places(folded, term)) for term in terms]
                if all(each):
                    spans = sorted({span for found in each for span in found})
                    count += len(spans)
                    if len(hits) < MOST:
                        hits += [self._hit(section, span) for span in spans]
            pages += count > before
        return Found(tuple(hits[:MOST]), count, pages)

    def _of(self, section: Section) -> Folded:
        key = section.page, section.anchor
        if key not in self._folded:
            self._folded[key] = Folded(section.text, Manner())
        return self._folded[key]

    @staticmethod
    def _hit(section: Section, span: tuple[int, int]) -> Hit:
        start, end = span
        text = section.text
        before = " ".join(text[max(0, start - AROUND) : start].split("\n")).lstrip()
        after = " ".join(text[end : end + AROUND].split("\n")).rstrip()
        if start > AROUND:
            before = "…" + before.partition(" ")[2] if " " in before.strip() else "…" + before
        if end + AROUND < len(text):
            after = (after.rpartition(" ")[0] if " " in after.strip() else after) + "…"
        return Hit(section.page, section.anchor, section.title, before, text[start:end], after, section.start + start)


_guide: Guide | None = None


def guide() -> Guide:
    """The guide of this installation. Raises OSError where its pages are missing."""
    global _guide
    if _guide is None:
        _guide = Guide()
    return _guide
