"""The pages of the documentation and the tables in them, for tests that compare them with the program."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"

_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def page(name: str) -> str:
    """The text of one page of ``docs``."""
    return (DOCS / name).read_text(encoding="utf-8")


def sections(text: str, level: int) -> dict[str, str]:
    """The text under each heading of one level, up to the next heading of that or a higher level."""
    heads = list(re.finditer(rf"^(#{{1,{level}}}) (.+)$", _FENCE.sub(_blank, text), re.MULTILINE))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    return {
        head.group(2): text[head.end() : end]
        for head, end in zip(heads, ends, strict=True)
        if len(head.group(1)) == level
    }


def _blank(match: re.Match[str]) -> str:
    """As many characters as the fence had: a remark in a program is no heading."""
    return re.sub(r"[^\n]", " ", match.group())


def rows(text: str) -> list[list[str]]:
    """The cells of every table in a text, without heads and rules."""
    found: list[list[str]] = []
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if not line.startswith("|") or set(line) <= set("|-: "):
            continue
        following = lines[number + 1] if number + 1 < len(lines) else ""
        if following.startswith("|") and set(following) <= set("|-: "):
            continue
        found.append([cell.strip() for cell in line.strip().strip("|").split("|")])
    return found


def links(text: str) -> list[str]:
    """The targets of all links and pictures in a page."""
    return re.findall(r"\]\(([^)\s]+)\)", _FENCE.sub("", text))


def anchors(text: str) -> set[str]:
    """The names under which headings can be linked to."""
    heads = re.findall(r"^#+ (.+)$", _FENCE.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}
