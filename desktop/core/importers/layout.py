"""Guesses about how a plain text is built: its headings and speakers, and what it is. They never change the text.

A role belongs to a whole paragraph, counted from 0 at every line feed. ``speaker`` marks a paragraph that begins with
the name of who speaks and a colon.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

Layout = tuple[tuple[int, str], ...]

_SPEAKER: Final = re.compile(
    r"^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s+)?(?:\*\*)?([^\W\d_][\w .'’\-]{0,38}?)"
    r"(?:\s*[(\[][^)\]\n]{0,30}[)\]])?\s*[:：](?:\*\*)?(?=\s|$)"
)
_BYLINE: Final = re.compile(r"^(?:By|Von|Par|Por) [^\W\d_a-z]\S*(?: \S+){0,7}$")
_ATX: Final = re.compile(r"^ {0,3}(#{1,6})(?:[ \t]|$)")
_SETEXT: Final = re.compile(r"^ {0,3}(=+|-+)[ \t]*$")
_FENCE: Final = re.compile(r"^ {0,3}(```|~~~)")
_ENDS: Final = ".!?:;,…”\"')]。！？、；："
_GUIDE: Final = re.compile(r"guide|protocol|schedule|codebook|consent", re.I)
_KINDS: Final = (
    ("Interview transcript", re.compile(r"interview|transcript|focus.?group", re.I)),
    ("Testimony", re.compile(r"testimon|witness|affidavit|statement", re.I)),
    ("Report", re.compile(r"report|findings|bericht|rapport|informe", re.I)),
    ("Field notes", re.compile(r"field.?notes?|observation", re.I)),
    ("News article", re.compile(r"article|news|press", re.I)),
)


def speakers(paragraphs: list[str]) -> list[tuple[int, str]]:
    """Paragraphs that begin with a name and a colon, where enough of them do to be a conversation."""
    turns = [(i, match.group(1).strip()) for i, line in enumerate(paragraphs) if (match := _SPEAKER.match(line[:120]))]
    times = Counter(name for _, name in turns)
    again = {name for name, count in times.items() if count >= 2}
    kept = [(i, name) for i, name in turns if name in again]
    filled = sum(1 for line in paragraphs if line.strip())
    return kept if len(kept) >= 4 and len(again) <= 30 and len(kept) >= 0.15 * filled else []


def _looks_like_heading(line: str, before: str) -> bool:
    """Short, without a colon or an end, and not the rest of the line before it, as in texts broken at a margin."""
    begun = len(before) <= 80 or before.rstrip()[-1:] in _ENDS
    return len(line) <= 80 and begun and line[-1] not in _ENDS and line[0] not in "-*•–" and ": " not in line


def plain_layout(text: str) -> Layout:
    """The roles in a plain text: speakers in a conversation, else a title, a byline and short lines as headings."""
    paragraphs = text.split("\n")
    turns = speakers(paragraphs)
    roles: dict[int, str] = {i: "speaker" for i, _ in turns}
    filled = [i for i, line in enumerate(paragraphs) if line and not line.isspace()]
    if len(filled) < 3:
        return tuple(sorted(roles.items()))
    lengths = sorted(len(paragraphs[i]) for i in filled)
    # In a text with hard line ends every line is short; then only the first can be told from the others.
    prose = lengths[len(lengths) // 2] > 140
    for place, i in enumerate(filled):
        if i in roles:
            continue
        line = paragraphs[i].strip()
        after = paragraphs[filled[place + 1]].lstrip() if place + 1 < len(filled) else ""
        following = len(after)
        if place == 0:
            if len(line) <= 140 and (
                following > 1.5 * len(line) or (i + 1 < len(paragraphs) and not paragraphs[i + 1])
            ):
                roles[i] = "title"
        elif place <= 3 and len(line) <= 80 and _BYLINE.match(line):
            roles[i] = "byline"
        elif (
            prose
            and not turns
            and following >= 100
            and not after[0].islower()
            and _looks_like_heading(line, paragraphs[filled[place - 1]])
        ):
            roles[i] = "heading"
    return tuple(sorted(roles.items()))


def markdown_layout(text: str) -> Layout:
    """The headings of a Markdown source, both forms, outside fenced blocks and a leading block of metadata.

    The first heading of the highest level is the title (CommonMark 0.31, sections 4.2 and 4.3).
    """
    paragraphs = text.split("\n")
    roles: dict[int, str] = {}
    start = 0
    if paragraphs[0].rstrip() == "---":
        end = next((i for i in range(1, len(paragraphs)) if paragraphs[i].rstrip() in {"---", "..."}), 0)
        start = end + 1 if end else 0
    fence = ""
    titled = False
    for i in range(start, len(paragraphs)):
        line = paragraphs[i]
        mark = _FENCE.match(line)
        if mark and (not fence or mark.group(1) == fence):
            fence = "" if fence else mark.group(1)
            continue
        if fence:
            continue
        level, at = 0, i
        atx = _ATX.match(line)
        if atx:
            level = len(atx.group(1))
        elif i > start and _SETEXT.match(line):
            before = paragraphs[i - 1]
            if before.strip() and i - 1 not in roles and not before.startswith((" " * 4, "\t", ">", "- ", "* ", "|")):
                level, at = (1 if "=" in line else 2), i - 1
        if level:
            roles[at] = "title" if level == 1 and not titled else "heading"
            titled = titled or level == 1
    for i, _ in speakers(paragraphs):
        roles.setdefault(i, "speaker")
    return tuple(sorted(roles.items()))


def guess_kind(text: str, name: str) -> str:
    """What a document seems to be, in the user's words; an empty string when nothing speaks for anything."""
    if speakers(text[:200_000].split("\n")):
        return _KINDS[0][0]
    if _GUIDE.search(name):
        return ""
    # Many an article is called after the report it writes about; a report itself is long.
    return next(
        (kind for kind, pattern in _KINDS if pattern.search(name) and (kind != "Report" or len(text) > 15_000)), ""
    )
