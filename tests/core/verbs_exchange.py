"""What a random user does with codebooks that come from outside."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.core.codebook_comparing import compare
from desktop.core.codebook_exchange.building import Draft, Target
from desktop.core.codebook_exchange.own_form import of_project, without_ids
from desktop.core.codebook_exchange.sources import draft_of, from_text
from desktop.core.codebook_updating import update
from desktop.core.naming import name_key

if TYPE_CHECKING:
    from desktop.core.codebook_files import CodebookSpec, CodeSpec
    from tests.core.making import RandomUser


def import_text(user: RandomUser) -> None:
    """A few lines into a facet that is there or a new one; what is said otherwise is taken too, or not."""
    margins = ("", "\t", "  ")
    lines = [f"{user.random.choice(margins)}{user.name()}: {user.name()}" for _ in range(3)]
    facet = user.facet()
    name = user.project.codebook.facet(facet).name if facet is not None and user.random.random() < 0.7 else user.name()
    draft = draft_of(from_text("\n".join(lines), "pasted"), Target(name, own_facets=False), user.project)
    comparison = compare(user.project, draft, by_name=False, gone=False)
    chosen = [change.key for change in comparison.changes if user.random.random() < 0.8]
    update(user.project, comparison, chosen, action="codebook.import")


def _shaken(user: RandomUser, codes: tuple[CodeSpec, ...]) -> tuple[CodeSpec, ...]:
    """Codes as somebody else went on with them: some gone, renamed, said otherwise or lifted out."""
    found: list[CodeSpec] = []
    for code in codes:
        below = _shaken(user, code.codes)
        turn = user.random.random()
        if turn < 0.1:
            found += below
            continue
        if turn < 0.25:
            code = replace(code, name=user.name())
        elif turn < 0.4:
            code = replace(code, definition=user.name(), short=user.name(), colour=user.random.randrange(12))
        elif turn < 0.5:
            code = replace(code, aliases=(user.name(),), in_use=user.random.random() < 0.5)
        found.append(replace(code, codes=() if code.edtf is not None else below, confused_with=()))
    # No codebook has two codes of one name at one place.
    return tuple({name_key(code.name): code for code in found}.values())


def update_codebook(user: RandomUser) -> None:
    """Compare with a copy of the codebook in which somebody else worked, and take over some of it."""
    spec: CodebookSpec = of_project(user.project)
    facets = tuple(replace(facet, codes=_shaken(user, facet.codes)) for facet in spec.facets)
    comparison = compare(user.project, Draft(replace(spec, facets=facets)))
    chosen = [change.key for change in comparison.changes if user.random.random() < 0.6]
    update(user.project, comparison, chosen)


def load_codebook(user: RandomUser) -> None:
    """What is in the codebook once more, under other names of facets."""
    if len(user.project.codebook.facets()) > 6:
        return
    spec = without_ids(of_project(user.project))
    facet = user.random.choice(spec.facets) if spec.facets else None
    if facet is not None and user.random.random() < 0.5:
        kept = replace(facet, name=user.name())
        user.project.codebook.load(replace(spec, facets=(kept,)))


VERBS = (import_text, update_codebook, load_codebook)
