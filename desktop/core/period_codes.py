"""Codes of period facets: their dates, their names, and those that mean the same days.

Equal EDTF is one code within a facet; that holds for everything entered here. Codes that came from elsewhere may have
no EDTF although their name is a date ("2014-2024"): then the name says what they mean (``meant``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core import periods
from desktop.core.aliases import drop_alias, set_aliases
from desktop.core.errors import BadPeriod, NotAPeriodFacet, NothingToUnite, PeriodTaken
from desktop.core.guarding import before_deleting
from desktop.core.model import Code, CodeId, FacetId, FacetKind
from desktop.core.naming import name_key
from desktop.core.storage.schema import CODE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.core.project import Project


@dataclass(frozen=True, slots=True)
class EqualPeriods:
    """Codes of one facet that mean the same EDTF; ``kept`` is the one that the others would become."""

    facet: FacetId
    edtf: str
    kept: Code
    others: tuple[Code, ...]


def meant(code: Code) -> str | None:
    """The EDTF in standard form that a code stands for: its own, else what its name can only be read as."""
    if code.builtin is not None:
        return None
    if code.edtf is not None:
        try:
            return periods.canonical(code.edtf)
        except BadPeriod:
            return None
    read = periods.read(code.name)
    return read.edtf if isinstance(read, periods.Reading) else None


def in_time(project: Project, facet: FacetId) -> list[Code]:
    """The codes of a period facet by their days, the earliest first; those without any last. Built-in ones are not."""
    codes = project.codebook.codes(facet, builtins=False)
    dated = [(periods.sort_key(edtf), code) for code in codes if (edtf := meant(code)) is not None]
    dated.sort(key=lambda each: each[0])
    return [code for _, code in dated] + [code for code in codes if meant(code) is None]


def add_period(project: Project, facet: FacetId, edtf: str, name: str = "", aliases: Iterable[str] = ()) -> CodeId:
    """A new period; without a name it is called by its dates.

    Raises PeriodTaken when there is one with this EDTF, NotAPeriodFacet, BadPeriod, BadName, NameTaken, NotFound.
    """
    _require_period_facet(project, facet)
    title = name.strip() or periods.name(edtf)
    with project.step("code.create", {"name": title}):
        code = project.codebook.create_code(facet, title, own_colour=False, edtf=edtf)
        set_aliases(project, code, aliases)
    return code


def name_period(project: Project, code: CodeId, name: str, aliases: Iterable[str] = ()) -> bool:
    """Call a period by a name of its own, with further names, as one step; False when nothing differs.

    Raises NotFound, BadName, NameTaken.
    """
    book = project.codebook
    before = book.live_code(code)
    with project.step("code.named", {"name": name.strip(), "before": before.name}) as scope:
        if name.strip() != before.name:
            book.rename_code(code, name)
            book.forget()
        set_aliases(project, code, aliases)
    return scope.step is not None


def change_edtf(project: Project, code: CodeId, edtf: str) -> bool:
    """Give a period other dates, as one step; False when they are the same.

    A period that was called by its dates is called by the new ones, where no other is. Raises NotFound, BadPeriod,
    NotAPeriodFacet, and PeriodTaken where another code has these dates: then the two may be united.
    """
    book = project.codebook
    found = book.live_code(code)
    _require_period_facet(project, found.facet)
    wanted = periods.canonical(edtf)
    if found.edtf == wanted:
        return False
    twin = book.with_edtf(found.facet, wanted)
    if twin is not None:
        raise PeriodTaken(name=twin.name)
    values: dict[str, str] = {"edtf": wanted}
    by_dates = found.edtf is not None and name_key(found.name) == name_key(periods.name(found.edtf))
    new = periods.name(wanted)
    taken = {name_key(each.name) for each in book.children(found.facet, found.parent) if each.id != code}
    if by_dates and name_key(new) not in taken:
        values |= {"name": new, "name_key": name_key(new)}
    with project.step("code.edtf", {"name": found.name, "edtf": wanted, "before": found.edtf or ""}):
        project.store.update(CODE, code, values)
        if "name" in values:
            drop_alias(project, code, values["name"])
        book.forget()
    return True


def change_period(
    project: Project, code: CodeId, *, name: str, aliases: Iterable[str], edtf: str | None = None
) -> bool:
    """Name, further names and dates of a period at once, as one step; False when nothing differs.

    A name left as it was follows the dates, where it was the dates. Raises what ``name_period`` and ``change_edtf`` do.
    """
    before = project.codebook.live_code(code)
    moved = edtf is not None and periods.canonical(edtf) != before.edtf
    args = {"name": name.strip() or before.name, "before": before.edtf or "" if moved else before.name}
    if edtf is not None and moved:
        args["edtf"] = periods.canonical(edtf)
    with project.step("code.edtf" if moved else "code.named", args) as scope:
        if edtf is not None and moved:
            change_edtf(project, code, edtf)
        now = project.codebook.code(code).name
        name_period(project, code, now if name.strip() == before.name else name, aliases)
    return scope.step is not None


# equal ones


def equal_periods(project: Project, facet: FacetId | None = None) -> list[EqualPeriods]:
    """Groups of codes that mean the same EDTF, facet by facet, the earliest first.

    Kept is one with a name of its own before one called by its dates, then one that has the EDTF, then the most used,
    then the first of the codebook.
    """
    book, found = project.codebook, []
    counts: dict[CodeId, int] | None = None
    for each in book.facets():
        if each.kind is not FacetKind.PERIOD or facet not in (None, each.id):
            continue
        groups: dict[str, list[Code]] = {}
        for code in book.codes(each.id, builtins=False):
            edtf = meant(code) if code.in_use else None
            if edtf is not None:
                groups.setdefault(edtf, []).append(code)
        for edtf in sorted((edtf for edtf, codes in groups.items() if len(codes) > 1), key=periods.sort_key):
            uses = counts = book.counts() if counts is None else counts
            codes = sorted(
                groups[edtf],
                key=lambda code: (periods.read(code.name) is not None, code.edtf is None, -uses.get(code.id, 0)),
            )
            found.append(EqualPeriods(each.id, edtf, codes[0], tuple(codes[1:])))
    return found


def unite(project: Project, groups: Sequence[EqualPeriods]) -> int:
    """Make each group one code with all codings, all names kept as further names, as one step.

    How many codes went. Raises what merging codes raises, and NothingToUnite.
    """
    if not groups:
        raise NothingToUnite
    uses = project.codebook.counts()
    before_deleting(project, sum(uses.get(code.id, 0) for group in groups for code in group.others))
    args = {"count": len(groups)}
    with project.step("code.unite_periods", args):
        for group in groups:
            _unite(project, group)
    return sum(len(group.others) for group in groups)


def unite_with(project: Project, code: CodeId, other: CodeId) -> int:
    """Make a period one with another one that has the right dates and name, as one step.

    Raises NotAPeriodFacet for codes of other facets, and what merging codes raises.
    """
    book = project.codebook
    gone, kept = book.live_code(code), book.live_code(other)
    _require_period_facet(project, kept.facet)
    edtf = meant(kept)
    if gone.id == kept.id or edtf is None:
        raise NothingToUnite
    return unite(project, [EqualPeriods(kept.facet, edtf, kept, (gone,))])


def _unite(project: Project, group: EqualPeriods) -> None:
    """Within a step: dates are taken from all of the group first, so that no two have the same at any time."""
    store, book = project.store, project.codebook
    store.update_many(CODE, {code.id: {"edtf": None} for code in (group.kept, *group.others)})
    book.forget()
    project.organising.merge([code.id for code in group.others], group.kept.id)
    # What went keeps its dates, as a name that leads to the one that stayed.
    store.update_many(CODE, {code.id: {"edtf": code.edtf} for code in group.others})
    store.update(CODE, group.kept.id, {"edtf": group.edtf})
    book.forget()


def _require_period_facet(project: Project, facet: FacetId) -> None:
    found = project.codebook.facet(facet)
    if found.kind is not FacetKind.PERIOD:
        raise NotAPeriodFacet(name=found.name)
