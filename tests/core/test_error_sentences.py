"""What every sentence about something that went wrong must hold: what happened, and what was kept."""

from __future__ import annotations

import re
from typing import Final

import pytest

from desktop.core import errors

# Nothing was begun there, or the sentence that is filled in says it.
SAYS_NOTHING_OF_IT: Final = {
    "ProjectBusy": "a desk that only reads keeps nothing",
    "NothingToUndo": "nothing was wanted of anything that is there",
    "NothingToRedo": "the same",
    "ImportRefused": "the reason says it",
}
KEPT: Final = re.compile(
    r"Nothing (was|is|more)|[Nn]othing new was|No project was|left as (it is|they are)|as (it|they) w(as|ere)|as it is"
    r"|stay as|everything before it is|[Ee]very finished action|is still at hand"
)
KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, errors.TestimoniaError) and "template" in vars(kind)
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_sentence_says_what_was_kept(kind: type[errors.TestimoniaError]) -> None:
    said = KEPT.search(kind.template) is not None
    assert said is (kind.__name__ not in SAYS_NOTHING_OF_IT), kind.template
    assert kind.template.endswith((".", "{reason}"))


def test_there_are_many() -> None:
    assert len(KINDS) > 70
