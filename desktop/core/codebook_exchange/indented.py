"""Codes from text that is moved in: by tabs, blanks, dashes, bullets or numbers, one code a line.

Behind a colon, a tab or a dash with blanks around it a definition follows.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from desktop.core.code_depth import DEEPEST
from desktop.core.codebook_exchange.items import Found, Item, shortened
from desktop.core.codebook_exchange.roles import Role
from desktop.core.codebook_exchange.tables import MOST_BYTES, MOST_ROWS, refuse
from desktop.core.naming import LONGEST_NAME
from desktop.core.notes import Grouped, counted

TAB: Final = 4
_BULLET: Final = re.compile(r"(?:[-–—•‣◦▪▫●○■□*+·⁃→>»]|-->|->)+\s+")
# "1.", "1.2", "2.1.3)", "a)", "(b)", "IV."; a year or a number with a unit is a name.
_NUMBER: Final = re.compile(
    r"(?P<dotted>\d{1,3}(?:\.\d{1,3})+\.?\)?|\d{1,3}[.)])\s+|\(?(?:[a-zA-Z]|[ivxIVX]{2,5})[.)]\s+|\(\d{1,3}\)\s+"
)
_HASHES: Final = re.compile(r"(#{1,6})\s+")
_DEFINED: Final = (re.compile(r"\s*[:：]\s+"), re.compile(r"\s+[-–—]\s+"), re.compile(r"\t+"), re.compile(r"\s+=\s+"))
_ENDS: Final = re.compile(r"\s*[:：]\s*$")


def read_text(text: str, name: str) -> Found:
    """The codes of a text; ``name`` is what a sentence calls it. Raises BadCodebook when there are none or too many."""
    if len(text) > MOST_BYTES:
        raise refuse(name, "it is larger than {most} MB, which no codebook is", most=MOST_BYTES >> 20)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n").split("\n")
    if sum(1 for line in lines if line.strip()) > MOST_ROWS:
        raise refuse(name, "it has more than {most} rows, which no codebook has", most=Grouped(MOST_ROWS))
    found = _Lines().read(lines)
    if not found.items:
        raise refuse(name, "it holds no names of codes")
    return found


class _Lines:
    def __init__(self) -> None:
        self.found = Found()
        self.above: list[tuple[float, str]] = []  # how far a code is moved in, and its name
        self.long = 0
        self.numbered = False

    def read(self, lines: list[str]) -> Found:
        dotted = self._count_dotted(lines)
        # One line that begins with a number may count people; several are numbered.
        self.numbered = sum(1 for line in lines if _NUMBER.match(line.strip())) > 1
        for number, line in enumerate(lines, 1):
            if _bare(line):
                self._line(number, line, dotted)
        if self.long:
            self.found.notes.append(
                counted(
                    self.long,
                    "1 line too long for a name was cut; the whole line became the definition.",
                    "{count} lines too long for names were cut; the whole lines became the definitions.",
                )
            )
        return self.found

    @staticmethod
    def _count_dotted(lines: list[str]) -> bool:
        """Whether numbers such as 1.2.1 say the depth: where no line is moved in."""
        found = [_NUMBER.match(line.strip()) for line in lines if line.strip()]
        several = [match for match in found if match and match.group("dotted") and "." in match.group().strip(" .)\t")]
        return bool(several) and not any(line[:1].isspace() and line.strip() for line in lines)

    def _line(self, number: int, line: str, dotted: bool) -> None:
        depth, words = _moved(line)
        if hashes := _HASHES.match(words):
            # Headings of Markdown stand above everything that is moved in below them.
            depth, words = -100.0 + len(hashes.group(1)), words[hashes.end() :]
        bullet = _BULLET.match(words)
        if bullet is not None:
            words = words[bullet.end() :]
            # A list below a line at the same margin belongs to that line.
            depth += 0.5 + 0.01 * (len(bullet.group().strip()) - 1)
        counting = _NUMBER.match(words)
        sure = counting is not None and (self.numbered or not counting.group("dotted"))
        if counting is not None and sure and words[counting.end() :].strip():
            if dotted and counting.group("dotted"):
                depth = float(counting.group("dotted").strip(".)").count("."))
            words = words[counting.end() :]
        name, definition = _defined(words.strip())
        if not _bare(name):
            return
        while self.above and self.above[-1][0] >= depth:
            self.above.pop()
        if len(name) > LONGEST_NAME:
            self.long += 1
            definition = "\n".join(filter(None, (name, definition)))
        self.above.append((depth, name))
        path = shortened([one for _, one in (*self.above[:DEEPEST], *self.above[DEEPEST:][-1:])])
        self.found.items.append(Item(number, "", path, {Role.DEFINITION: definition} if definition else {}))


def _moved(line: str) -> tuple[float, str]:
    """How far a line is moved in, a tab counting to the next multiple of four, and the rest of it."""
    column = 0
    for at, sign in enumerate(line):
        if sign == "\t":
            column += TAB - column % TAB
        elif sign == "\u3000":  # as wide as a letter of Chinese, Japanese and Korean
            column += 2
        elif sign.isspace():
            column += 1
        elif unicodedata.category(sign) not in ("Cf", "Cc"):
            return float(column), line[at:]
    return float(column), ""


def _bare(text: str) -> str:
    """What of a text can be seen."""
    return "".join(sign for sign in text if unicodedata.category(sign)[0] not in "CZ")


def _defined(words: str) -> tuple[str, str]:
    """A name and what stands behind the first sign that begins a definition."""
    cut = _ENDS.sub("", words)
    places = [found for sign in _DEFINED if (found := sign.search(cut)) and found.start() > 0]
    if not places:
        return cut, ""
    first = min(places, key=lambda found: found.start())
    return cut[: first.start()].strip(), cut[first.end() :].strip()
