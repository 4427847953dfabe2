"""A memo as HTML for the screen: a few known elements around escaped words, and no address that anything would load."""

from __future__ import annotations

import unicodedata
from html import escape
from typing import TYPE_CHECKING, Final

from desktop.core.light_markdown import Block, Run, Shape, read
from desktop.core.memo_links import GONE, Goal, Link, LinkKind

if TYPE_CHECKING:
    from desktop.core.memo_links import Links

SCHEME: Final = "testimonia"
# A check list has its boxes in place of bullets.
_BEGIN: Final = {"ul": "<ul>", "ol": "<ol>", "check": '<ul style="list-style-type: none">'}
_END: Final = {"ul": "</ul>", "ol": "</ol>", "check": "</ul>"}
_FAR: Final = 2_000  # so far into a block its direction is looked for


def address_of(goal: Goal) -> str:
    return f"{SCHEME}:{goal.kind.value}:{goal.id}"


def goal_at(address: str) -> Goal | None:
    """The goal of an address that ``address_of`` gave; None for any other."""
    parts = address.split(":")
    if len(parts) != 3 or parts[0] != SCHEME or not (parts[2].isascii() and parts[2].isdigit()):
        return None
    if parts[1] not in LinkKind._value2member_map_:
        return None
    return Goal(LinkKind(parts[1]), int(parts[2][:19]))


def is_rtl(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    for sign in text[:_FAR]:
        way = unicodedata.bidirectional(sign)
        if way in ("R", "AL"):
            return True
        if way == "L":
            return False
    return False


def to_html(text: str, links: Links, gone: str = GONE) -> str:
    """The text as a fragment of HTML, links under the words that they show now."""
    parts: list[str] = []
    open_lists: list[str] = []
    for block in read(text):
        if block.shape in (Shape.BULLET, Shape.NUMBER):
            _lists(parts, open_lists, block)
            parts.append(f"<li{_way(block)}>{_check(block)}{_runs(block.runs, links, gone)}</li>")
            continue
        while open_lists:
            parts.append(_END[open_lists.pop()])
        parts.append(_block(block, links, gone))
    while open_lists:
        parts.append(_END[open_lists.pop()])
    return "".join(parts)


def _lists(parts: list[str], open_lists: list[str], block: Block) -> None:
    """Open and close lists so that the item stands as deep as it ought to."""
    kind = "ol" if block.shape is Shape.NUMBER else "ul" if block.checked is None else "check"
    deep = min(block.level, len(open_lists)) + 1
    while len(open_lists) > deep:
        parts.append(_END[open_lists.pop()])
    if len(open_lists) == deep and open_lists[-1] != kind:
        parts.append(_END[open_lists.pop()])
    while len(open_lists) < deep:
        first = f'<ol start="{block.number}">' if kind == "ol" and block.number != 1 else _BEGIN[kind]
        parts.append(first)
        open_lists.append(kind)


def _check(block: Block) -> str:
    return "" if block.checked is None else "☑ " if block.checked else "☐ "


def _way(block: Block) -> str:
    return ' dir="rtl"' if is_rtl("".join(run.text for run in block.runs)) else ""


def _block(block: Block, links: Links, gone: str) -> str:
    words, way = _runs(block.runs, links, gone), _way(block)
    if block.shape is Shape.HEADING:
        level = min(block.level, 4)
        return f"<h{level}{way}>{words}</h{level}>"
    if block.shape is Shape.QUOTE:
        return f"<blockquote{way}>{words}</blockquote>"
    if block.shape is Shape.CODE:
        return f"<pre>{escape(block.runs[0].text)}</pre>"
    if block.shape is Shape.RULE:
        return "<hr>"
    return f"<p{way}>{words}</p>"


def _runs(runs: tuple[Run, ...], links: Links, gone: str) -> str:
    return "".join(_run(run, links, gone) for run in runs)


def _run(run: Run, links: Links, gone: str) -> str:
    if run.goal is not None:
        found = links.resolve(Link(run.goal, "" if run.text == "…" else run.text, 0, 0))
        if not found.there:
            return f"<s>{escape(found.words)}</s> {escape(gone)}"
        words = f'<a href="{escape(address_of(run.goal))}">{escape(found.words or "…")}</a>'
    elif run.address:
        words = f'<a href="{escape(run.address)}">{escape(run.text)}</a>'
    elif run.code:
        words = f"<code>{escape(run.text)}</code>"
    else:
        words = escape(run.text).replace("\n", "<br>")
    words = f"<b>{words}</b>" if run.bold else words
    return f"<i>{words}</i>" if run.italic else words
