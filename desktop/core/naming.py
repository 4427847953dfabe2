"""Names of projects, coders, documents, facets and codes."""

from __future__ import annotations

import unicodedata

from desktop.core.errors import BadName
from desktop.core.text import normalise

LONGEST_NAME = 200
_BAD = ("Cc", "Zl", "Zp", "Cs")
# Signs of format and spaces: a name of these alone, such as a zero width space, shows nothing.
_UNSEEN = frozenset(("Cf", "Zs"))


def clean_name(name: str, noun: str) -> str:
    """A name without outer white space.

    Raises BadName when it is empty or cannot be seen, is longer than 200 code points, or has a line break, control
    character or surrogate.
    """
    cleaned = name.strip()
    kinds = [unicodedata.category(c) for c in cleaned[: LONGEST_NAME + 1]]
    if not 0 < len(cleaned) <= LONGEST_NAME or not set(_BAD).isdisjoint(kinds) or set(kinds) <= _UNSEEN:
        raise BadName(noun=noun, longest=LONGEST_NAME)
    return cleaned


def tame_name(name: str, fallback: str, longest: int = 150) -> str:
    """A name that ``clean_name`` takes, from a name that came from outside: on one line, cut, or the fallback."""
    spaced = "".join(" " if unicodedata.category(c) in _BAD else c for c in name)
    tamed = " ".join(spaced.split())[:longest].strip()
    return fallback if {unicodedata.category(c) for c in tamed} <= _UNSEEN else tamed


def tidy_text(text: str) -> str:
    """A definition or note without outer white space and without what no project can hold."""
    return normalise(text).strip()


def name_key(name: str) -> str:
    """Two names are the same when their keys are: case-folded and canonically composed."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def free_name(name: str, taken: set[str]) -> str:
    """``name``, or ``name (2)`` and so on when its key is among ``taken``."""
    candidate, number = name, 2
    while name_key(candidate) in taken:
        candidate = f"{name} ({number})"
        number += 1
    return candidate
