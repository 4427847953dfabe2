"""The languages that have a catalogue, and how many plural forms Qt asks of each."""

from __future__ import annotations

from dataclasses import dataclass

from tools.catalogues.tree import ROOT

FOLDER = ROOT / "resources" / "translations"
#: The catalogue of the names of keys, the same in every language; written by hand.
KEYS = "keys"


@dataclass(frozen=True)
class Language:
    """``forms`` are Qt's plural forms in order; of the ``uncounted`` ones the number is known and may be left out."""

    code: str
    name: str
    forms: tuple[str, ...]
    uncounted: frozenset[str]


LANGUAGES: dict[str, Language] = {
    "es": Language("es", "Español", ("one", "other"), frozenset({"one"})),
    "ar": Language(
        "ar",
        "العربية",
        ("zero", "one", "two", "few (3-10)", "many (11-99)", "other (100, 101, 102 ...)"),
        frozenset({"zero", "one", "two"}),
    ),
}
