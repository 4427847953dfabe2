"""Two texts compared word by word, as a reader sees words: in any script, with their marks."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from desktop.core.selecting import cuts_word

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Beyond so many pairs of words that differ, whole lines are compared first, for time grows with the pairs.
MOST_PAIRS: Final = 1_000_000


class Kind(StrEnum):
    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that stayed, went or came."""

    kind: Kind
    text: str


def words_of(text: str) -> list[str]:
    """A text in words, single signs and runs of white space; joined they are the text again."""
    found: list[str] = []
    begun = 0
    for at in range(1, len(text)):
        if cuts_word(text, at) or (text[at - 1].isspace() and text[at].isspace()):
            continue
        found.append(text[begun:at])
        begun = at
    if text:
        found.append(text[begun:])
    return found


def difference(before: str, after: str) -> list[Piece]:
    """What went and what came, in the order of reading; what went stands before what came in its place.

    The pieces that stayed or went make ``before``, those that stayed or came make ``after``.
    """
    if before == after:
        return [Piece(Kind.SAME, before)] if before else []
    old, new = words_of(before), words_of(after)
    return _smoothed(_compared(old, new) if len(old) * len(new) <= MOST_PAIRS else _by_lines(before, after))


def _compared(old: Sequence[str], new: Sequence[str]) -> list[Piece]:
    pieces: list[Piece] = []
    for action, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if action == "equal":
            pieces.append(Piece(Kind.SAME, "".join(old[a:b])))
            continue
        pieces.append(Piece(Kind.GONE, "".join(old[a:b])))
        pieces.append(Piece(Kind.NEW, "".join(new[c:d])))
    return pieces


def _lines(text: str) -> list[str]:
    """A text in lines that keep their ends."""
    *whole, last = text.split("\n")
    return [f"{line}\n" for line in whole] + ([last] if last else [])


def _by_lines(before: str, after: str) -> list[Piece]:
    old, new = _lines(before), _lines(after)
    pieces: list[Piece] = []
    for action, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, came = "".join(old[a:b]), "".join(new[c:d])
        if action == "equal":
            pieces.append(Piece(Kind.SAME, gone))
            continue
        one, other = words_of(gone), words_of(came)
        if len(one) * len(other) <= MOST_PAIRS:
            pieces += _compared(one, other)
        else:
            pieces += [Piece(Kind.GONE, gone), Piece(Kind.NEW, came)]
    return pieces


def _smoothed(pieces: Sequence[Piece]) -> list[Piece]:
    """A sentence that was written anew reads as one that went and one that came, and not as crumbs.

    What stayed between two changes goes with them when it is a mere space, or no longer than either of them.
    """
    sames, changes = [""], list[tuple[str, str]]()
    for piece in pieces:
        if piece.kind is Kind.SAME:
            sames[-1] += piece.text
        elif piece.text:
            if not changes or sames[-1]:
                changes.append(("", ""))
                sames.append("")
            gone, new = changes[-1]
            changes[-1] = (gone + piece.text, new) if piece.kind is Kind.GONE else (gone, new + piece.text)
    at = 1
    while at < len(changes):
        one, other, between = changes[at - 1], changes[at], sames[at]
        if len(between.strip()) > min(max(map(len, one)), max(map(len, other))):
            at += 1
            continue
        changes[at - 1 : at + 1] = [(one[0] + between + other[0], one[1] + between + other[1])]
        del sames[at]
        at = max(1, at - 1)
    found: list[Piece] = []
    for same, (gone, new) in zip(sames, [*changes, ("", "")], strict=True):
        found += [Piece(Kind.SAME, same), Piece(Kind.GONE, gone), Piece(Kind.NEW, new)]
    return [piece for piece in found if piece.text]
