"""The parts of a definition have one name each, wherever the desk speaks of them."""

from __future__ import annotations

import pytest

from desktop.core.codebook_exchange.roles import ROLE_WORDS, Role, role_of
from desktop.ui.models.changes_model import ASPECTS
from desktop.ui.models.concordance_model import PART_WORDS
from desktop.ui.models.step_words import COLUMNS
from desktop.ui.widgets.reading_text import PART_NAMES

PLACES = {
    "the page of what is found": {**PART_WORDS, "full": PART_WORDS["definition"]},
    "the history": {**COLUMNS, "full": COLUMNS["definition"]},
    "what differs from another codebook": {**ASPECTS, "full": ASPECTS["definition"]},
    "the columns of an imported codebook": {
        "short": ROLE_WORDS[Role.SHORT],
        "full": ROLE_WORDS[Role.DEFINITION],
        "include": ROLE_WORDS[Role.INCLUDE],
        "exclude": ROLE_WORDS[Role.EXCLUDE],
        "example": ROLE_WORDS[Role.EXAMPLE],
        "near_miss": ROLE_WORDS[Role.NEAR_MISS],
    },
}


@pytest.mark.parametrize("place", PLACES)
def test_a_part_is_called_the_same_everywhere(place: str) -> None:
    names = PLACES[place]
    shared = PART_NAMES.keys() & names.keys()
    assert {"full", "include", "exclude"} <= shared
    assert {part: names[part].casefold() for part in shared} == {part: PART_NAMES[part].casefold() for part in shared}


@pytest.mark.parametrize("part", ["short", "full", "include", "exclude", "example", "near_miss"])
def test_a_table_with_these_names_is_understood(part: str) -> None:
    wanted = {"full": Role.DEFINITION}.get(part) or Role(part)
    assert role_of(PART_NAMES[part]) == (wanted, True)
