"""The one place where code points become UTF-16 units and back, and the text as Qt is shown it."""

from __future__ import annotations

from bisect import bisect_right
from typing import Literal

from desktop.core.text import Paragraphs, Utf16Map, paragraph_starts, view_split

#: Roles of paragraphs in a document's layout, in the order of their numbers in a block's state.
ROLES = ("", "title", "heading", "dek", "byline", "speaker", "cell")
_ROLE_MASK = 15
_CONTINUES = 16
_CONTINUATION = 32
#: Roles whose paragraphs carry no number in the margin.
_UNNUMBERED = frozenset({"title", "heading", "dek", "byline"})


class TextEdge:
    """One document's text between the project, which counts code points, and Qt, which counts UTF-16 units.

    The text is kept here and sliced here; it is never read back from Qt. ``view`` is what Qt lays out: the same length,
    with over-long paragraphs parted at spaces.
    """

    def __init__(self, text: str, layout: tuple[tuple[int, str], ...] = ()) -> None:
        self.text = text
        self.view = view_split(text)
        self.map = Utf16Map(text)
        self.starts = paragraph_starts(text)
        self.paragraphs = Paragraphs(text)
        self._roles = {index: role for index, role in layout if role in ROLES}

    @property
    def identity(self) -> bool:
        """Whether both counts agree throughout, so that nothing need be converted."""
        return self.map.is_identity

    def to_qt(self, offset: int) -> int:
        """UTF-16 offset of a code point offset; what lies outside the text is brought to its edge."""
        return self.map.to_utf16(min(max(0, offset), self.map.length))

    def to_text(self, position: int, snap: Literal["down", "up"] = "down") -> int:
        """Code point offset of a UTF-16 offset; what lies outside the text is brought to its edge."""
        return self.map.to_code_points(min(max(0, position), self.map.units), snap)

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
        if self.view is not self.text:
            self._mark_cuts(states)
        return states

    def _mark_cuts(self, states: dict[int, int]) -> None:
        block = 0
        at = self.view.find("\n")
        while at >= 0:
            if self.text[at] != "\n":
                states[block] = states.get(block, 0) | _CONTINUES
                states[at + 1] = (states[block] & _ROLE_MASK) | _CONTINUATION
            block = at + 1
            at = self.view.find("\n", block)

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
