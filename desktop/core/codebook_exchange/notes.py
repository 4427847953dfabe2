"""Sentences about what was changed or left out while a codebook was read; each for one and for many."""

from __future__ import annotations

from typing import Final

NOTES: Final[dict[str, tuple[str, str]]] = {
    "nameless": ("1 code without a visible name was left out.", "{count} codes without a visible name were left out."),
    "tamed": (
        "1 name was brought to one line of at most 200 characters.",
        "{count} names were brought to one line of at most 200 characters.",
    ),
    "twice": ("1 code came twice; it was taken once.", "{count} codes came again; each was taken once."),
    "twice_differs": (
        "1 code came twice with different words; what stands first was kept.",
        "{count} codes came again with different words; what stands first was kept.",
    ),
    "made": (
        "1 code was only named as being above others; it was made.",
        "{count} codes were only named as being above others; they were made.",
    ),
    "deep": (
        "1 code lay more than 40 deep; it was put on the 40th level.",
        "{count} codes lay more than 40 deep; they were put on the 40th level.",
    ),
    "flat": (
        "1 code lay below another; a facet of this kind has no tree, so it stands beside it.",
        "{count} codes lay below others; a facet of this kind has no tree, so they stand beside them.",
    ),
    "builtin": (
        "1 name is that of an answer which every facet has already; it was left out.",
        "{count} names are those of answers which every facet has already; they were left out.",
    ),
    "kind": (
        "1 facet has another kind here than in the source; it keeps the one it has here.",
        "{count} facets have another kind here than in the source; they keep the one they have here.",
    ),
    "period": (
        "1 code has a period in a facet that is none of periods; the period was left out.",
        "{count} codes have periods in facets that are none of periods; the periods were left out.",
    ),
    "recoloured": (
        "1 colour became the nearest of the twelve.",
        "{count} colours became the nearest of the twelve.",
    ),
    "colourless": (
        "1 colour could not be read; the code has none.",
        "{count} colours could not be read; the codes have none.",
    ),
    "favourite": (
        "1 favourite was no number from 1 to 9 or came twice; it was left out.",
        "{count} favourites were no number from 1 to 9 or came twice; they were left out.",
    ),
    "confused": (
        "1 code that is easily confused with another was not found; the remark was left out.",
        "{count} codes that are easily confused with others were not found; the remarks were left out.",
    ),
}
