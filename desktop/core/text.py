"""The text of a document: normalised once, counted in code points, numbered by paragraph.

Every function here is pure. Offsets are Unicode code points and spans are half-open ``[start, end)``, as Python slices
and SQLite's ``substr`` count. Only :class:`Utf16Map` speaks of UTF-16 units, in which Qt counts.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

REPLACEMENT = "\ufffd"

# NUL cuts a text short in SQLite; Qt takes U+FDD0 and U+FDD1 for ends of frames; U+FFFE and U+FFFF are no characters.
_REPLACED = ("\x00", "\ufdd0", "\ufdd1", "\ufffe", "\uffff")
_SURROGATES = re.compile("[\ud800-\udfff]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_JOINERS = "\u200d\ufe0e\ufe0f"


@cache
def _unspaced() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Scripts without spaces (Han, Hiragana, Katakana), behind one wide range that is twice as quick to look for.

    Built when they are first wanted: that takes milliseconds, and only importing counts words.
    """
    scripts = "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
    return re.compile("[\u3040-\U0003ffff]"), re.compile(scripts)


@dataclass(frozen=True, slots=True)
class Normalised:
    """A normalised text and how many of its characters became U+FFFD on the way."""

    text: str
    replaced: int


def normalise_counted(text: str) -> Normalised:
    """Bring a text into the form that is stored, and count the characters that no project can hold.

    U+FEFF at the beginning is dropped; CRLF, CR and U+2029 become a line feed; NUL, lone surrogates, U+FDD0, U+FDD1,
    U+FFFE and U+FFFF become U+FFFD. Nothing else changes: no Unicode normalisation form, no folding of white space.
    A text that went through once comes out of a second pass unchanged.
    """
    # All of them, not only the first: what is left must not begin with one either, for Qt would swallow it.
    text = text.lstrip("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\u2029" in text:
        text = text.replace("\u2029", "\n")
    replaced = 0
    for character in _REPLACED:
        found = text.count(character)
        if found:
            text = text.replace(character, REPLACEMENT)
            replaced += found
    try:
        text.encode("utf-8")  # the quickest way to learn that there are no surrogates
    except UnicodeEncodeError:
        text, found = _SURROGATES.subn(REPLACEMENT, text)
        replaced += found
    return Normalised(text, replaced)


def normalise(text: str) -> str:
    """:func:`normalise_counted` without the count."""
    return normalise_counted(text).text


def text_sha256(text: str) -> str:
    """The SHA-256 of a normalised text in UTF-8, in lower-case hexadecimal."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


@dataclass(frozen=True, slots=True, init=False, repr=False)
class Utf16Map:
    """Converts between code points and UTF-16 units of one text; identity where no character lies beyond U+FFFF.

    ``length`` is the text's length in code points, ``units`` in UTF-16 units. Offsets from 0 up to and including the
    length are valid; others raise ValueError.
    """

    length: int
    units: int
    _points: array[int]
    _units: array[int]

    def __init__(self, text: str) -> None:
        points: array[int] = array("q")
        # Encoding is some twenty times quicker than looking at every character.
        if not text.isascii() and len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text):
            points = array("q", (match.start() for match in _ASTRAL.finditer(text)))
        object.__setattr__(self, "length", len(text))
        object.__setattr__(self, "units", len(text) + len(points))
        object.__setattr__(self, "_points", points)
        object.__setattr__(self, "_units", array("q", (point + i for i, point in enumerate(points))))

    @property
    def is_identity(self) -> bool:
        """Whether both ways of counting agree everywhere."""
        return not self._points

    def to_utf16(self, code_point_offset: int) -> int:
        """The UTF-16 offset of a code point offset."""
        if not 0 <= code_point_offset <= self.length:
            raise ValueError(f"offset {code_point_offset} lies outside 0..{self.length} code points")
        if not self._points:
            return code_point_offset
        return code_point_offset + bisect_left(self._points, code_point_offset)

    def to_code_points(self, utf16_offset: int, snap: Literal["down", "up"] = "down") -> int:
        """The code point offset of a UTF-16 offset; one inside a surrogate pair snaps to the pair's start or end."""
        if not 0 <= utf16_offset <= self.units:
            raise ValueError(f"offset {utf16_offset} lies outside 0..{self.units} UTF-16 units")
        if not self._points:
            return utf16_offset
        passed = bisect_left(self._units, utf16_offset)
        offset = utf16_offset - passed
        inside = passed > 0 and self._units[passed - 1] + 1 == utf16_offset
        return offset + 1 if inside and snap == "up" else offset


def paragraph_starts(text: str) -> list[int]:
    """Where each paragraph begins, in code points. Only a line feed parts paragraphs; an empty text has one, at 0."""
    starts = [0]
    find = text.find
    at = find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = find("\n", at + 1)
    return starts


def paragraph_of(starts: list[int], offset: int) -> int:
    """The index from 0 of the paragraph in which an offset lies, from what :func:`paragraph_starts` gave."""
    return max(0, bisect_right(starts, offset) - 1)


class Paragraphs:
    """The citable paragraphs of one text: those that hold more than white space, numbered from 1."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, text: str) -> None:
        starts: array[int] = array("q")
        ends: array[int] = array("q")
        at = 0
        for line in text.split("\n"):
            end = at + len(line)
            if line and not line.isspace():
                starts.append(at)
                ends.append(end)
            at = end + 1
        self._starts = starts
        self._ends = ends

    @property
    def count(self) -> int:
        """How many paragraphs can be cited."""
        return len(self._starts)

    def number_at(self, offset: int) -> int:
        """The number of the paragraph in which an offset lies.

        An offset in a blank paragraph takes the number of the one before it, and before the first the number 1;
        0 when the text has no paragraph to cite.
        """
        if not self._starts:
            return 0
        return max(1, bisect_right(self._starts, offset))

    def bounds(self, number: int) -> tuple[int, int]:
        """The span of a numbered paragraph without its line feed; IndexError when there is no such number."""
        if not 1 <= number <= len(self._starts):
            raise IndexError(f"there is no paragraph {number} among {len(self._starts)}")
        return self._starts[number - 1], self._ends[number - 1]

    def __iter__(self) -> Iterator[tuple[int, int, int]]:
        """Every ``(number, start, end)`` in the order of the text."""
        for i, (start, end) in enumerate(zip(self._starts, self._ends, strict=True)):
            yield i + 1, start, end


def _clings(character: str) -> bool:
    """Whether a character belongs to the one before it, so that no cut may fall between them."""
    return character in _JOINERS or unicodedata.combining(character) != 0


def context(text: str, start: int, end: int, before: int = 60, after: int = 60) -> tuple[str, str]:
    """What stands before and after a span: at most so many code points each, cut between words where there are any.

    Both are exact slices: ``before + text[start:end] + after`` occurs in the text as it is. A span that a damaged file
    has outside the text stands at its end.
    """
    start = min(start, len(text))
    end = min(max(start, end), len(text))
    left = max(0, start - before)
    if 0 < left < start and not text[left - 1].isspace():
        space = next((i for i in range(left, start) if text[i].isspace()), None)
        if space is not None and space + 1 < start:
            left = space + 1
        else:
            while left < start and _clings(text[left]):
                left += 1
    right = min(len(text), end + after)
    if end < right < len(text) and not text[right].isspace():
        space = next((i for i in range(right - 1, end - 1, -1) if text[i].isspace()), None)
        if space is not None and space > end:
            right = space
        else:
            while right > end and _clings(text[right]):
                right -= 1
    return text[left:start], text[end:right]


def snippet(text: str, start: int, end: int, width: int = 80) -> str:
    """A span as one line of at most ``width`` characters for lists: white space folded, a long one cut with “…”."""
    # A slice a few times as long is enough to fill the line; folding a whole chapter for it would be slow.
    reach = min(end, start + width * 4 + 64)
    line = " ".join(text[start:reach].split())
    if len(line) <= width and reach == end:
        return line
    if width < 2:
        return "…"[:width]
    cut = min(width - 1, len(line))
    if cut < len(line) and line[cut] != " ":
        space = line.rfind(" ", 0, cut)
        if space > cut // 2:
            cut = space
        else:
            while cut > 1 and _clings(line[cut]):
                cut -= 1
    return line[:cut].rstrip() + "…"


def word_count(text: str) -> int:
    """How many words a text has: runs without white space, and each Han, Hiragana and Katakana character one word."""
    unspaced = 0
    if not text.isascii():
        far, scripts = _unspaced()
        if far.search(text):
            text, unspaced = scripts.subn(" ", text)
    return len(text.split()) + unspaced


def view_split(text: str, limit: int = 2000) -> str:
    """The text as the pane lays it out: in a paragraph longer than ``limit`` some spaces become line feeds.

    Qt lays out a paragraph as a whole, so one of a megabyte would stop the desk. The result has the same length and
    every offset stays where it was; it is for the view alone and is never stored or read back. Only U+0020 is
    replaced; a run without one is left whole.
    """
    if len(text) <= limit:
        return text
    cuts: list[int] = []
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        at = start
        while end - at > limit:
            cut = text.rfind(" ", at + 1, at + limit + 1)
            if cut < 0:
                cut = text.find(" ", at + limit + 1, end)
            if cut < 0:
                break
            cuts.append(cut)
            at = cut + 1
        start = end + 1
    if not cuts:
        return text
    parts: list[str] = []
    at = 0
    for cut in cuts:
        parts.append(text[at:cut])
        at = cut + 1
    parts.append(text[at:])
    return "\n".join(parts)


def is_right_to_left(text: str) -> bool:
    """Whether a line runs from right to left, as its first letter does."""
    kinds = (unicodedata.bidirectional(sign) for sign in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"
