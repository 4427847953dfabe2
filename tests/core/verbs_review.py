"""What the random user does with what is covered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core import covering

if TYPE_CHECKING:
    from tests.core.making import RandomUser


def cover_code(user: RandomUser) -> None:
    if (code := user.code()) is not None:
        covering.cover(user.project, code, code not in covering.chosen(user.project))


def cover_codes(user: RandomUser) -> None:
    codes = [code.id for code in user.project.codebook.codes()]
    covering.set_covered(user.project, user.random.sample(codes, min(len(codes), user.random.randint(0, 4))))


VERBS = (cover_code, cover_codes)
