"""Places that are found take signs whole: what changes how a sign looks belongs to it."""

from __future__ import annotations

import pytest

from desktop.core.folding import Folded, Manner, places


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("그날 밤 끌려갔다. \U0001f327\ufe0f 아무도", "끌려갔다. \U0001f327\ufe0f"),
        ("It rained \U0001f327\ufe0f all day", "rained \U0001f327\ufe0f"),
        ("of\u00adten and so\u00ad on", "of\u00adten"),
        ("كتابـ واحد", "كتابـ"),
        ("a red heart \u2764\ufe0f!", "\u2764\ufe0f"),
    ],
)
def test_words_as_they_stand_are_found_whole(text: str, words: str) -> None:
    found = [text[start:end] for start, end in places(Folded(text, Manner()), words)]
    assert found == [words]


def test_what_shows_nothing_after_the_words_is_no_part_of_them() -> None:
    text = "so\u00ad\u200b on"
    assert [text[start:end] for start, end in places(Folded(text, Manner()), "so")] == ["so"]
