"""What the random user does to the shape of segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core import same_words, shaping

if TYPE_CHECKING:
    from tests.core.making import RandomUser


def split(user: RandomUser) -> None:
    segment = user.own_segment()
    if segment is not None:
        found = user.project.coding.segment(segment)
        shaping.split(user.project, segment, user.random.randint(found.start, found.end))


def join(user: RandomUser) -> None:
    segment = user.own_segment()
    if segment is not None:
        other = user.random.choice(shaping.neighbours(user.project, segment))
        if other is not None:
            shaping.join(user.project, segment, other.id)


def unite(user: RandomUser) -> None:
    """Twins where there are any, else any two or three segments of a document."""
    document = user.document()
    if document is None or user.project.coder is None:
        return
    pairs = shaping.duplicates(user.project, document)
    own = [segment.id for segment in user.project.coding.segments(document, [user.project.coder])]
    if pairs:
        shaping.unite(user.project, user.random.choice(pairs).ids)
    elif len(own) > 1:
        shaping.unite(user.project, user.random.sample(own, min(len(own), user.random.randint(2, 3))))


def copy_to(user: RandomUser) -> None:
    segment, code = user.own_segment(), user.code()
    if segment is not None and code is not None:
        codings = user.project.coding.segment(segment).codings
        of = user.random.choice(codings).id if codings else None
        shaping.copy_to(user.project, segment, [code], of=of)


def recode(user: RandomUser) -> None:
    segment, code = user.own_segment(), user.code()
    codings = user.project.coding.segment(segment).codings if segment is not None else ()
    if segment is not None and code is not None and codings:
        shaping.recode(user.project, segment, user.random.choice(codings).code, code)


def in_vivo(user: RandomUser) -> None:
    document, facet = user.document(), user.facet()
    if document is not None and facet is not None:
        shaping.in_vivo(user.project, facet, document, user.span(document))


def everywhere(user: RandomUser) -> None:
    codes = [code for code in {user.code(), user.code()} if code is not None]
    word = user.random.choice(["the", "년", "she said", "ten", "e\u0301tude", "قالت"])
    grows: list[same_words.Grow] = ["", "word", "sentence", "paragraph"]
    found = same_words.find(user.project, word, codes, grow=user.random.choice(grows), whole=user.random.random() < 0.5)
    places = [(hit.document, hit.start, hit.end) for hit in found.hits if user.random.random() < 0.8]
    same_words.apply_everywhere(user.project, places, codes)


VERBS = (split, join, unite, copy_to, recode, in_vivo, everywhere)
