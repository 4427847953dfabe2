"""The one place where code points become UTF-16 units and back, and the text as Qt is shown it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import Literal
from unicodedata import combining

from desktop.core.text import Paragraphs, Utf16Map, paragraph_starts, view_split

#: Roles of paragraphs in a document's layout, in the order of their numbers in a block's state.
ROLES = ("", "title", "heading", "dek", "byline", "speaker", "cell")
#: A paragraph longer than this, in code points, is laid out in parts.
_LONGEST = 2000
_JOINERS = "\u200d\ufe0e\ufe0f"
_ROLE_MASK = 15
_CONTINUES = 16
_CONTINUATION = 32
#: Roles whose paragraphs carry no number in the margin.
_UNNUMBERED = frozenset({"title", "heading", "dek", "byline"})


def _replaced_spaces(text: str, view: str) -> list[int]:
    """Where a block begins behind a space that became a line feed."""
    if view is text:
        return []
    starts: list[int] = []
    at = view.find("\n")
    while at >= 0:
        if text[at] != "\n":
            starts.append(at + 1)
        at = view.find("\n", at + 1)
    return starts


def _places_to_part(view: str) -> list[int]:
    """Where runs without a space that are too long to lay out are parted, never before a mark that clings."""
    places: list[int] = []
    start = 0
    while len(view) - start > 2 * _LONGEST:
        end = view.find("\n", start)
        end = len(view) if end < 0 else end
        at = start + _LONGEST if end - start > 2 * _LONGEST else end
        while end - at > _LONGEST // 4:
            reach = at + 64
            while at < reach and (view[at] in _JOINERS or view[at - 1] == "\u200d" or combining(view[at])):
                at += 1
            places.append(at)
            at += _LONGEST
        start = end + 1
    return places


def _with_line_feeds(view: str, places: list[int]) -> str:
    if not places:
        return view
    cuts = [0, *places, len(view)]
    return "\n".join(view[a:b] for a, b in pairwise(cuts))


class TextEdge:
    """One document's text between the project, which counts code points, and Qt, which counts UTF-16 units.

    The text is kept here and sliced here; it is never read back from Qt. ``view`` is what Qt lays out: over-long
    paragraphs are parted at spaces, which takes no place, and where there is none (in scripts written without them, or
    in what is no text at all) by a line feed more, which the conversion accounts for.
    """

    def __init__(self, text: str, layout: tuple[tuple[int, str], ...] = ()) -> None:
        self.text = text
        self.map = Utf16Map(text)
        self.starts = paragraph_starts(text)
        self.paragraphs = Paragraphs(text)
        parted = view_split(text, _LONGEST)
        self._inserted = _places_to_part(parted)
        self._inserted_at = [self.map.to_utf16(place) + number for number, place in enumerate(self._inserted)]
        self._continued = sorted([*_replaced_spaces(text, parted), *self._inserted])
        self.view = _with_line_feeds(parted, self._inserted)
        self._roles = {index: role for index, role in layout if role in ROLES}

    @property
    def identity(self) -> bool:
        """Whether both counts agree throughout, so that nothing need be converted."""
        return self.map.is_identity and not self._inserted

    @property
    def units(self) -> int:
        """How many UTF-16 units Qt counts in the view."""
        return self.map.units + len(self._inserted)

    def to_qt(self, offset: int) -> int:
        """UTF-16 offset of a code point offset; what lies outside the text is brought to its edge."""
        offset = min(max(0, offset), self.map.length)
        position = self.map.to_utf16(offset)
        return position + bisect_right(self._inserted, offset) if self._inserted else position

    def to_text(self, position: int, snap: Literal["down", "up"] = "down") -> int:
        """Code point offset of a UTF-16 offset; what lies outside the text is brought to its edge."""
        position = min(max(0, position), self.units)
        if self._inserted:
            position -= bisect_left(self._inserted_at, position)
        return self.map.to_code_points(position, snap)

    def view_between(self, start: int, end: int) -> str:
        """What Qt is shown of the text between two code points."""
        places = self._inserted
        if not places:
            return self.view[start:end]
        return self.view[start + bisect_right(places, start) : end + bisect_left(places, end)]

    def block_end(self, start: int) -> int:
        """Where the paragraph that begins at a code point, or has it, ends."""
        end = self.text.find("\n", start)
        return self.map.length if end < 0 else end

    def clamp(self, span: tuple[int, int]) -> tuple[int, int]:
        start = min(max(0, span[0]), self.map.length)
        return start, min(max(start, span[1]), self.map.length)

    def block_states(self) -> dict[int, int]:
        """State of every block that is not plain, by the code point at which it begins.

        A state says the paragraph's role and whether the view goes on with the same paragraph in the next block, or
        began it in the one before.
        """
        states: dict[int, int] = {}
        for index, role in self._roles.items():
            if 0 <= index < len(self.starts):
                states[self.starts[index]] = ROLES.index(role)
        before = -1
        for start in self._continued:
            block = max(before, self.paragraph_start(start - 1))
            states[block] = states.get(block, 0) | _CONTINUES
            states[start] = (states[block] & _ROLE_MASK) | _CONTINUATION
            before = start
        return states

    def paragraph_start(self, offset: int) -> int:
        return self.starts[max(0, bisect_right(self.starts, offset) - 1)]


def role_of_state(state: int) -> str:
    """The role in a block's state; Qt's -1 for a block without one is a plain paragraph."""
    index = state & _ROLE_MASK if state > 0 else 0
    return ROLES[index] if index < len(ROLES) else ""


def continues(state: int) -> bool:
    """Whether the next block belongs to the same paragraph."""
    return state > 0 and bool(state & _CONTINUES)


def has_number(state: int) -> bool:
    """Whether a paragraph's number stands beside this block."""
    return not (state > 0 and state & _CONTINUATION) and role_of_state(state) not in _UNNUMBERED
