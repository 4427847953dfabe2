"""Where characters, words, sentences and paragraphs begin and end, on our own text, in code points."""

from __future__ import annotations

import itertools
from typing import Literal

from PySide6.QtCore import QTextBoundaryFinder

from desktop.core.text import Utf16Map

Unit = Literal["char", "word", "sentence", "paragraph"]

#: How much of a paragraph is looked at on either side; one without end would stop the desk.
_WINDOW = {"char": 64, "word": 400, "sentence": 4000}
_KINDS = {
    "char": QTextBoundaryFinder.BoundaryType.Grapheme,
    "word": QTextBoundaryFinder.BoundaryType.Word,
}


def paragraph_at(text: str, offset: int) -> tuple[int, int]:
    """The paragraph around an offset, without its line feed."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return start, len(text) if end < 0 else end


def boundaries(text: str, low: int, high: int, unit: str) -> list[int]:
    """Every boundary of a unit in ``text[low:high]``, both ends included, in code points of the whole text."""
    if unit == "sentence":
        from desktop.core.selecting import sentence_places

        # Ours: Qt's end behind every "Dr.", and what is selected by keys must be what snapping makes of it.
        return sentence_places(text, low, high)
    part = text[low:high]
    to_text = Utf16Map(part).to_code_points
    finder = QTextBoundaryFinder(_KINDS[unit], part)
    found = [low]
    position = finder.toNextBoundary()
    while position >= 0:
        found.append(low + to_text(position))
        position = finder.toNextBoundary()
    if found[-1] != high:
        found.append(high)
    return found


def _window(text: str, offset: int, unit: str) -> tuple[int, int]:
    start, end = paragraph_at(text, offset)
    reach = _WINDOW[unit]
    low, high = max(start, offset - reach), min(end, offset + reach)
    # Not in the middle of a word or a cluster: the window's own edges count as boundaries.
    while low > start and not text[low - 1].isspace() and offset - low < 2 * reach:
        low -= 1
    while high < end and not text[high].isspace() and high - offset < 2 * reach:
        high += 1
    return low, high


def unit_around(text: str, offset: int, unit: Unit) -> tuple[int, int]:
    """The unit in which an offset lies, without white space at its edges; empty where there is none.

    Just behind the last word of a paragraph that word counts, as a reader would expect of a caret there.
    """
    offset = min(max(0, offset), len(text))
    if unit == "paragraph":
        return _trimmed(text, *paragraph_at(text, offset))
    low, high = _window(text, offset, unit)
    places = boundaries(text, low, high, unit)
    for start, end in itertools.pairwise(places):
        last = end == high and offset == end
        if start <= offset < end or last:
            trimmed = _trimmed(text, start, end)
            if trimmed[0] == trimmed[1] and start > low and offset == start:
                continue
            return trimmed if unit != "char" else (start, end)
    return offset, offset


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def moved(text: str, offset: int, unit: Unit, direction: int, *, toward: Literal["start", "end"] = "end") -> int:
    """The offset one unit further (``direction`` 1) or back (-1).

    ``toward`` says at which side of the units to stop: the end of a span stops behind words, its start before them.
    At the ends of the text that is where it stays.
    """
    origin = around = min(max(0, offset), len(text))
    while True:
        places = _stops(text, around, unit, toward)
        if direction > 0:
            found = next((place for place in places if place > origin), None)
        else:
            found = next((place for place in reversed(places) if place < origin), None)
        if found is not None:
            return found
        start, end = paragraph_at(text, around)
        if direction > 0:
            if end >= len(text):
                return len(text)
            around = end + 1
        else:
            if start == 0:
                return 0
            around = start - 1


def _stops(text: str, offset: int, unit: Unit, toward: str) -> list[int]:
    """Where a moving edge may stop near an offset, in its paragraph."""
    if unit == "paragraph":
        units = [_trimmed(text, *paragraph_at(text, offset))]
    else:
        places = boundaries(text, *_window(text, offset, unit), unit)
        if unit == "char":
            return places
        units = [_trimmed(text, a, b) for a, b in itertools.pairwise(places)]
        if unit == "word":
            units = [(a, b) for a, b in units if any(character.isalnum() for character in text[a:b])]
    return [a if toward == "start" else b for a, b in units if a < b]
