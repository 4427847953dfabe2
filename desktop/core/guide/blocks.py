"""The Markdown of the guide: what its pages use of it, as plain values.

Headings, paragraphs, lists of one level, tables, pictures, fenced text; within lines bold, italic, code, links. Pages
of the guide are ours, so what a page does not use is not read; remarks between ``<!--`` and ``-->`` are left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"
    TABLE = "table"
    PICTURE = "picture"
    FENCE = "fence"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one manner; ``link`` is what a link leads to, as it is written in the page."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """``level`` is that of a heading, ``anchor`` the name under which it can be linked to, ``number`` that of a list.

    ``rows`` are those of a table, the first its head. A picture has its alternative text in ``runs`` and its path in
    ``path``.
    """

    kind: Kind
    runs: tuple[Run, ...] = ()
    level: int = 0
    anchor: str = ""
    number: int = 0
    rows: tuple[tuple[tuple[Run, ...], ...], ...] = ()
    path: str = ""

    @property
    def text(self) -> str:
        """Its words as a page shows them; cells and rows of a table on lines of their own."""
        if self.kind is Kind.TABLE:
            return "\n".join(words_of(cell) for row in self.rows for cell in row)
        return words_of(self.runs)


def words_of(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


_REMARK = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_ITEM = re.compile(r"(?:[-*]|(\d+)\.) +(.*)$")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)$")
_INLINE = re.compile(
    r"`(?P<code>[^`]+)`|\*\*(?P<bold>.+?)\*\*|\*(?P<italic>[^*]+)\*|\[(?P<words>[^\]]+)\]\((?P<link>[^)\s]+)\)"
)
_RULE = re.compile(r"[|:\- ]+$")


def anchor_of(heading: str) -> str:
    """The name under which a heading can be linked to: its words in small letters, joined by hyphens."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def inline(text: str, *, bold: bool = False, link: str = "") -> tuple[Run, ...]:
    """The runs of one line of words."""
    found: list[Run] = []
    at = 0
    for match in _INLINE.finditer(text):
        if match.start() > at:
            found.append(Run(text[at : match.start()], bold=bold, link=link))
        at = match.end()
        if match["code"]:
            found.append(Run(match["code"], bold=bold, code=True, link=link))
        elif match["bold"]:
            found += inline(match["bold"], bold=True, link=link)
        elif match["italic"]:
            found.append(Run(match["italic"], bold=bold, italic=True, link=link))
        else:
            found += inline(match["words"], bold=bold, link=match["link"])
    if at < len(text):
        found.append(Run(text[at:], bold=bold, link=link))
    return tuple(found)


def _cells(line: str) -> tuple[tuple[Run, ...], ...]:
    inside = line.strip().strip("|")
    cells = re.split(r"(?<!\\)\|", inside)
    return tuple(inline(cell.strip().replace("\\|", "|")) for cell in cells)


def read(text: str) -> list[Block]:
    """The blocks of a page, from the top down."""
    blocks: list[Block] = []
    open_lines: list[str] = []
    open_item: tuple[Kind, int] | None = None
    lines = _REMARK.sub("", text).split("\n")

    def end() -> None:
        nonlocal open_item
        if open_lines:
            kind, number = open_item or (Kind.PARAGRAPH, 0)
            blocks.append(Block(kind, inline(" ".join(open_lines)), number=number))
        open_lines.clear()
        open_item = None

    at = 0
    while at < len(lines):
        line = lines[at]
        bare = line.strip()
        at += 1
        if not bare:
            end()
        elif bare.startswith("```"):
            end()
            held = []
            while at < len(lines) and not lines[at].strip().startswith("```"):
                held.append(lines[at])
                at += 1
            at += 1
            blocks.append(Block(Kind.FENCE, (Run("\n".join(held), code=True),)))
        elif line.startswith("#"):
            end()
            marks, _, words = bare.partition(" ")
            runs = inline(words.strip())
            blocks.append(Block(Kind.HEADING, runs, level=len(marks), anchor=anchor_of(words.strip())))
        elif bare.startswith("|"):
            end()
            held = [bare]
            while at < len(lines) and lines[at].startswith("|"):
                held.append(lines[at])
                at += 1
            rows = tuple(_cells(row) for place, row in enumerate(held) if place != 1 or not _RULE.match(row))
            blocks.append(Block(Kind.TABLE, rows=rows))
        elif (picture := _PICTURE.match(bare)) is not None:
            end()
            blocks.append(Block(Kind.PICTURE, (Run(picture[1]),), path=picture[2]))
        elif (item := _ITEM.match(line)) is not None:
            end()
            open_item = (Kind.NUMBER, int(item[1])) if item[1] else (Kind.BULLET, 0)
            open_lines.append(item[2])
        else:
            if open_item is not None and not line.startswith(" "):
                end()
            open_lines.append(bare)
    end()
    return blocks
