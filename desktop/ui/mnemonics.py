"""Names in menus and on buttons: Qt takes an "&" before a letter for the mark of a key, and "&&" for the sign."""

from __future__ import annotations

import re

_MARK = re.compile("&(.?)", re.DOTALL)


def literal(name: str) -> str:
    """A name for a menu, in which each of its signs is seen and none is a key."""
    return name.replace("&", "&&")


def unmarked(words: str) -> str:
    """The words of a menu as they are read."""
    return _MARK.sub(r"\1", words)
