"""How words that go are written in a project, told for somebody who typed them in one way."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from desktop.core.erasure import Written
from desktop.core.folding import seen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def ways_of_writing(forms: Mapping[str, int], asked: Iterable[str]) -> tuple[Written, ...]:
    """Every way in which words are written otherwise than they were asked for, the most frequent first.

    ``forms`` are the places as they stand, with how often each does.
    """
    known = {" ".join(words.split()) for words in asked}
    found: Counter[tuple[str, bool, bool]] = Counter()
    for form, number in forms.items():
        if form not in known:
            shown = unicodedata.normalize("NFC", seen(form))
            found[shown, shown != seen(form), seen(form) != form] += number
    return tuple(Written(*way, number) for way, number in sorted(found.items(), key=lambda each: (-each[1], each[0])))
