"""Which type faces of this machine a text can be read in; asked when somebody chooses one, for it takes a moment."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtGui import QFontDatabase

#: Made for long reading, serif first. Some of them are for people who read with effort.
_GOOD: Final[tuple[str, ...]] = (
    "Charis SIL", "Charter", "Sitka Text", "Cambria", "Georgia", "Noto Serif", "Source Serif 4", "Source Serif Pro",
    "Literata", "Gentium", "Gentium Plus", "Gentium Book Plus", "Crimson Pro", "EB Garamond", "Libertinus Serif",
    "Linux Libertine O", "Iowan Old Style", "New York", "Palatino", "Palatino Linotype", "Book Antiqua", "PT Serif",
    "Times New Roman", "Liberation Serif", "Tinos", "DejaVu Serif", "Noto Naskh Arabic", "Amiri", "Scheherazade New",
    "Frank Ruehl CLM", "Noto Serif Hebrew", "Noto Serif CJK SC", "Noto Serif CJK JP", "Noto Serif CJK KR", "Inter",
    "Atkinson Hyperlegible", "Atkinson Hyperlegible Next", "OpenDyslexic", "Lexend", "Source Sans 3", "Noto Sans",
    "Verdana", "Calibri", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "Arimo", "DejaVu Sans",
    "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans CJK SC", "Noto Sans CJK JP", "Noto Sans CJK KR",
)  # fmt: skip
#: Words in the names of faces that are for signs, headings or narrow columns.
_OTHER_USE: Final[tuple[str, ...]] = (
    "emoji", "symbol", "symbols", "icon", "icons", "awesome", "dingbat", "dingbats", "music", "math", "braille",
    "barcode", "display", "condensed", "narrow", "compressed", "mono", "code", "typewriter", "black", "light", "thin",
    "poster", "caption", "handwriting", "script", "signwriting",
)  # fmt: skip
_NO_TEXTS: Final = frozenset(
    {QFontDatabase.WritingSystem.Symbol, QFontDatabase.WritingSystem.Ogham, QFontDatabase.WritingSystem.Runic}
)


class Faces(NamedTuple):
    """Families by name: those that are made for reading, best first, and all others in which words can be read."""

    good: list[str]
    others: list[str]


def reading_faces() -> Faces:
    """The families of this machine that are fit for reading."""
    families = [family for family in QFontDatabase.families() if _is_fit(family)]
    there = set(families)
    good = [family for family in _GOOD if family in there]
    return Faces(good, [family for family in families if family not in good])


def is_there(family: str) -> bool:
    """Whether this machine has a family (any more)."""
    return family in QFontDatabase.families()


def _is_fit(family: str) -> bool:
    name = family.casefold()
    if any(word in name.split() for word in _OTHER_USE) or QFontDatabase.isPrivateFamily(family):
        return False
    if not QFontDatabase.isSmoothlyScalable(family) or QFontDatabase.isFixedPitch(family):
        return False
    systems = set(QFontDatabase.writingSystems(family))
    if QFontDatabase.WritingSystem.Symbol in systems:  # its signs stand at the places of Latin letters
        systems.discard(QFontDatabase.WritingSystem.Latin)
    return bool(systems - _NO_TEXTS)
