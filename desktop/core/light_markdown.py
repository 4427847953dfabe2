"""The Markdown of memos: headings, lists, check lists, quotes, code, rules, bold, italic, links.

Read into blocks of plain values and never run: HTML is text like any other, and nothing that a text names is loaded.
Every step takes time in proportion to the text, whatever is in it. The signs are those of CommonMark; what is left out
(tables, images, HTML, links by reference) stays as it was typed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from desktop.core.memo_links import LINK, Goal, goal_of

if TYPE_CHECKING:
    from collections.abc import Iterator


class Shape(StrEnum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTE = "quote"
    CODE = "code"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one manner. ``goal`` is what a link of the project leads to, ``address`` one to the web."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    goal: Goal | None = None
    address: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """``level`` is that of a heading (1..6) or the depth of a list (0..); ``checked`` is set in a check list alone."""

    shape: Shape
    runs: tuple[Run, ...]
    level: int = 0
    number: int = 0
    checked: bool | None = None


_HEADING = re.compile(r"(#{1,6})(?:[ \t]+(.*))?$")
_RULE = re.compile(r"[ \t]{0,3}(?:-[ \t]*){3,}$|[ \t]{0,3}(?:\*[ \t]*){3,}$|[ \t]{0,3}(?:_[ \t]*){3,}$")
_ITEM = re.compile(r"([ \t]*)(?:([-*+])|(\d{1,9})[.)])[ \t]+(?=\S)(.*)$")
_CHECK = re.compile(r"\[([ xX])\][ \t]+(?=\S)")
_DEEPEST: Final = 5
_INDENT: Final = 2


def read(text: str) -> list[Block]:
    """The blocks of a text; empty lines part paragraphs, and single line ends stay line ends."""
    blocks: list[Block] = []
    lines = text.split("\n")
    at = 0
    open_lines: list[str] = []
    quoted: list[str] = []
    item_lines: list[str] = []

    def end() -> None:
        if item_lines:
            blocks[-1] = replace(blocks[-1], runs=inline("\n".join(item_lines)))
            item_lines.clear()
        if open_lines:
            blocks.append(Block(Shape.PARAGRAPH, inline("\n".join(open_lines))))
            open_lines.clear()
        if quoted:
            blocks.append(Block(Shape.QUOTE, inline("\n".join(quoted))))
            quoted.clear()

    while at < len(lines):
        line = lines[at]
        bare = line.strip()
        at += 1
        if not bare:
            end()
            continue
        if bare.startswith("```"):
            end()
            held: list[str] = []
            while at < len(lines) and not lines[at].strip().startswith("```"):
                held.append(lines[at])
                at += 1
            at += 1
            blocks.append(Block(Shape.CODE, (Run("\n".join(held), code=True),)))
            continue
        if bare.startswith(">"):
            if open_lines:
                end()
            quoted.append(bare[1:].strip())
            continue
        heading = _HEADING.match(bare) if bare.startswith("#") else None
        if heading is not None:
            end()
            words = (heading[2] or "").rstrip("# \t") if heading[2] else ""
            blocks.append(Block(Shape.HEADING, inline(words), len(heading[1])))
            continue
        if bare[0] in "-*_" and _RULE.match(line):
            end()
            blocks.append(Block(Shape.RULE, ()))
            continue
        item = _ITEM.match(line)
        if item is not None:
            end()
            block, words = _item(item)
            blocks.append(block)
            item_lines.append(words)
            continue
        if item_lines and line[0] in " \t":
            item_lines.append(bare)  # a further line of the item above
            continue
        if quoted or item_lines:
            end()
        open_lines.append(bare)
    end()
    return blocks


def _item(item: re.Match[str]) -> tuple[Block, str]:
    """The block of an item of a list, and its words."""
    depth = min(len(item[1].replace("\t", "    ")) // _INDENT, _DEEPEST)
    words = item[4]
    check = _CHECK.match(words)
    checked = None if check is None else check[1] in "xX"
    if check is not None:
        words = words[check.end() :]
    if item[2]:
        return Block(Shape.BULLET, (), depth, checked=checked), words
    return Block(Shape.NUMBER, (), depth, int(item[3]), checked), words


# Of each alternative the repeated part cannot hold what begins it, so that no text is looked through twice.
_TOKEN = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<code>`[^`\n]+`)"
    rf"|(?P<link>{LINK.pattern})"
    r"|!?\[(?P<words>[^\[\]\n]*)\]\((?P<to>[^()\s<>\"']*)\)"
    r"|(?P<web>(?<![\w/])https?://[^\s<>\"'()\[\]{}|\\^`]+)"
    r"|(?P<mark>\*{1,3}|_{1,3})"
)
_WEB = re.compile(r"https?://[^\s/?#]+[^\s]*$", re.IGNORECASE)


def is_web(address: str) -> bool:
    """Whether an address is one of the web, which alone is ever offered to be opened."""
    return _WEB.match(address) is not None


@dataclass(slots=True)
class _Piece:
    run: Run
    mark: str = ""
    opens: bool = False
    closes: bool = False


def inline(text: str) -> tuple[Run, ...]:
    """The runs of one block."""
    pieces = list(_pieces(text))
    _pair(pieces)
    runs: list[Run] = []
    same: list[str] = []

    def end() -> None:
        if same:
            runs[-1] = replace(runs[-1], text="".join(same))
            same.clear()

    for piece in pieces:
        run = piece.run
        if not run.text:
            continue
        if not (same and _manner(runs[-1]) == _manner(run) and run.goal is None and not run.address):
            end()
            runs.append(run)
        same.append(run.text)
    end()
    return tuple(runs)


def _manner(run: Run) -> tuple[bool, bool, bool, Goal | None, str]:
    return run.bold, run.italic, run.code, run.goal, run.address


def _pieces(text: str) -> Iterator[_Piece]:
    last = 0
    for match in _TOKEN.finditer(text):
        if match.start() > last:
            yield _Piece(Run(text[last : match.start()]))
        last = match.end()
        found = match.group()
        if match["escape"]:
            yield _Piece(Run(found[1:]))
        elif match["code"]:
            yield _Piece(Run(found[1:-1], code=True))
        elif match["link"]:
            inner = LINK.fullmatch(match["link"])
            assert inner is not None
            goal = goal_of(inner[2], inner[3])
            yield _Piece(Run(inner[1].strip() or "…", goal=goal))
        elif match["words"] is not None:
            address = match["to"] if is_web(match["to"]) else ""
            yield _Piece(Run(match["words"] or match["to"] if address else found, address=address))
        elif match["web"]:
            address = found.rstrip(".,;:!?")
            yield _Piece(Run(address, address=address if is_web(address) else ""))
            if address != found:
                yield _Piece(Run(found[len(address) :]))
        else:
            before = text[match.start() - 1] if match.start() else " "
            after = text[match.end()] if match.end() < len(text) else " "
            inside = found[0] == "_" and before.isalnum() and after.isalnum()
            yield _Piece(Run(found), found, not after.isspace() and not inside, not before.isspace() and not inside)
    if last < len(text):
        yield _Piece(Run(text[last:]))


def _pair(pieces: list[_Piece]) -> None:
    """Make what lies between two equal marks bold or italic; a mark without its other stays as it was typed."""
    open_at: dict[str, int] = {}
    stack: list[str] = []
    spans: list[tuple[int, int, str]] = []
    for place, piece in enumerate(pieces):
        mark = piece.mark
        if not mark:
            continue
        if piece.closes and mark in open_at:
            spans.append((open_at[mark], place, mark))
            while stack:
                gone = stack.pop()
                del open_at[gone]
                if gone == mark:
                    break
        elif piece.opens and mark not in open_at:
            open_at[mark] = place
            stack.append(mark)
    bold = italic = 0
    change: dict[int, tuple[int, int]] = {}
    for start, stop, mark in spans:
        b, i = int(len(mark) >= 2), int(len(mark) != 2)
        for at, sign in ((start, 1), (stop, -1)):
            change[at] = (b * sign, i * sign)
    for place, piece in enumerate(pieces):
        if place in change:
            bold, italic = bold + change[place][0], italic + change[place][1]
            piece.run = Run("")
        elif bold or italic:
            piece.run = replace(piece.run, bold=bold > 0, italic=italic > 0)
