"""What a random user does with further names and with periods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core import period_codes
from desktop.core.aliases import add_aliases, set_aliases
from desktop.core.model import FacetKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.model import CodeId, FacetId
    from tests.core.making import RandomUser

EDTF = ("2016", "2016~", "199X", "1994/1998~", "2014/2024", "../1950", "2020/..", "2019-05", "nonsense")
WORDS = ("2016", "in 2016", "around 2016", "the 1990s", "2014-2024", "May 2019", "Arduous March")


def _facet(user: RandomUser) -> FacetId | None:
    found = [facet.id for facet in user.project.codebook.facets() if facet.kind is FacetKind.PERIOD]
    return user.random.choice(found) if found else None


def _code(user: RandomUser) -> CodeId | None:
    facet = _facet(user)
    codes = user.project.codebook.codes(facet, builtins=False) if facet is not None else []
    return user.random.choice(codes).id if codes else user.code()


def name_otherwise(user: RandomUser) -> None:
    code = user.code()
    if code is not None:
        names = user.random.sample((*WORDS, "", user.name()), user.random.randint(0, 3))
        user.random.choice((set_aliases, add_aliases))(user.project, code, names)


def add_period(user: RandomUser) -> None:
    facet = _facet(user)
    if facet is not None:
        name = user.random.choice(("", user.name()))
        period_codes.add_period(user.project, facet, user.random.choice(EDTF), name, [user.name()])


def code_of_words(user: RandomUser) -> None:
    """A period as an import leaves it: by its name alone."""
    facet = _facet(user)
    if facet is not None:
        user.project.codebook.create_code(facet, user.random.choice(WORDS))


def name_period(user: RandomUser) -> None:
    code = _code(user)
    if code is not None:
        period_codes.name_period(user.project, code, user.name(), [user.name()])


def change_edtf(user: RandomUser) -> None:
    code = _code(user)
    if code is not None:
        period_codes.change_edtf(user.project, code, user.random.choice(EDTF))


def unite_periods(user: RandomUser) -> None:
    period_codes.unite(user.project, period_codes.equal_periods(user.project))


def unite_two(user: RandomUser) -> None:
    one, other = _code(user), _code(user)
    if one is not None and other is not None:
        period_codes.unite_with(user.project, one, other)


VERBS: tuple[Callable[[RandomUser], None], ...] = (
    name_otherwise,
    add_period,
    code_of_words,
    name_period,
    change_edtf,
    unite_periods,
    unite_two,
)
