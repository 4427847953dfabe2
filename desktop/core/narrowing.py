"""What fits a filter: every word that is typed stands in it, in any order, whatever its case, accents and width."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from desktop.core.naming import name_key

Words = tuple[str, ...]


@lru_cache(maxsize=32_768)
def folded(text: str) -> str:
    """A text as filters compare it."""
    parted = unicodedata.normalize("NFKD", name_key(text))
    return "".join(sign for sign in parted if not unicodedata.combining(sign))


def words_of(typed: str) -> Words:
    """What is typed, for :func:`fits`; nothing at all fits everything."""
    return tuple(folded(typed).split())


def fits(words: Words, *texts: str) -> bool:
    """Whether each word stands somewhere in the texts."""
    whole = folded("\n".join(texts)) if words else ""
    return all(word in whole for word in words)
