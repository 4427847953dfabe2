"""Which facet and code of another codebook is which one here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.core.naming import name_key

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from desktop.core.codebook_files import CodeSpec, FacetSpec
    from desktop.core.model import CodeId, FacetId


@dataclass(slots=True)
class FacetPair:
    """A facet there and, where it is here, its id."""

    theirs: FacetSpec
    ours: FacetId | None


@dataclass(slots=True)
class CodePair:
    """A code there, its place there, and what it is here; ``parent`` is the key of the code above it there."""

    theirs: CodeSpec
    facet: str
    path: tuple[str, ...]
    parent: str | None
    ours: CodeId | None = None

    @property
    def key(self) -> str:
        return "\n".join((self.facet, *self.path))


@dataclass(slots=True)
class Own:
    """A code here with its path in the facet and the code above it."""

    spec: CodeSpec
    path: tuple[str, ...]
    id: CodeId
    parent: CodeId | None


def match_facets(theirs: Sequence[FacetSpec], ours: Sequence[FacetSpec]) -> list[tuple[FacetSpec, FacetSpec | None]]:
    """Each facet there with the one here, by id, by names in other programs, by name."""
    matched: dict[int, FacetSpec] = {}
    free = list(ours)
    ways: list[Callable[[FacetSpec], set[Any]]] = [
        lambda one: {one.id} - {None},
        lambda one: set(one.guids),
        lambda one: {name_key(one.name)},
    ]
    for way in ways:
        for at, facet in enumerate(theirs):
            if at in matched:
                continue
            found = next((one for one in free if way(one) & way(facet)), None)
            if found is not None:
                matched[at] = found
                free.remove(found)
    return [(facet, matched.get(at)) for at, facet in enumerate(theirs)]


def match_codes(pairs: Sequence[CodePair], owned: Sequence[Own], *, by_name: bool) -> dict[str, Own]:
    """Codes of one facet there and here, each at most once: by key of the pair what it is here."""
    matched: dict[str, Own] = {}
    taken: set[CodeId] = set()

    def by(theirs: Callable[[CodePair], set[Any]], ours: Callable[[Own], set[Any]]) -> None:
        places: dict[Hashable, list[Own]] = {}
        for one in owned:
            if one.id not in taken:
                for key in ours(one):
                    places.setdefault(key, []).append(one)
        claims: dict[Hashable, int] = {}
        for pair in pairs:
            if pair.key not in matched:
                for key in theirs(pair):
                    claims[key] = claims.get(key, 0) + 1
        for pair in pairs:
            if pair.key in matched:
                continue
            for key in theirs(pair):
                found = places.get(key, [])
                if len(found) == 1 and claims[key] == 1 and found[0].id not in taken:
                    matched[pair.key] = found[0]
                    taken.add(found[0].id)
                    break

    by(lambda pair: {pair.theirs.id} - {None}, lambda one: {one.spec.id})
    by(lambda pair: set(pair.theirs.guids), lambda one: set(one.spec.guids))
    by(lambda pair: {tuple(map(name_key, pair.path))}, lambda one: {tuple(map(name_key, one.path))})
    by(lambda pair: {pair.theirs.edtf} - {None}, lambda one: {one.spec.edtf} - {None})
    if by_name:
        by(lambda pair: {name_key(pair.theirs.name)}, lambda one: {name_key(one.spec.name)})
    return matched
