"""The sentences of the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.model import Cardinality, FacetKind
from desktop.ui.models.palette_entries import Results, Row, RowKind, said
from desktop.ui.translate import count_of, listed, number, tr
from desktop.ui.widgets.coding_palette.foot import Hint

if TYPE_CHECKING:
    from desktop.core.model import Facet


def title() -> str:
    return tr("Palette", "Answer the passage")


def first_facet() -> str:
    """The name of the facet that is made where there is none."""
    return tr("Palette", "Codes")


def to_do(facet: Facet, current: bool) -> str:
    """What stands under a facet without an answer."""
    if not current:
        return tr("Palette", "unanswered") if facet.required else tr("Palette", "may stay open")
    if facet.kind is FacetKind.PERIOD:
        return tr("Palette", "type a date or a name")
    return tr("Palette", "choose one") if facet.cardinality is Cardinality.ONE else tr("Palette", "choose one or more")


def from_document(names: str) -> str:
    """What stands under a facet that the document answers for all its passages."""
    return tr("Palette", "{names}, from the document", names=names)


def chosen(names: list[str]) -> str:
    """What stands under a facet whose answers are ticked and not given yet."""
    if not names:
        return tr("Palette", "no answer")
    return tr("Palette", "ticked: {names}", names=listed(names))


def one_answer(facet: str) -> str:
    return tr("Palette", "{facet} takes one answer. Enter gives it.", facet=facet)


def nothing_to_tick() -> str:
    return tr("Palette", "Only codes that are there can be ticked. Enter gives this one.")


def heard(row: Row | None, place: int, count: int, nothing: str) -> str:
    """What a screen reader is told of the row in hand."""
    if row is None:
        return nothing
    return tr("Palette", "{row}. {place} of {count}", row=said(row), place=number(place + 1), count=number(count))


def first_line(definition: str) -> str:
    """As much of a definition as says the most."""
    return definition.strip().partition("\n")[0]


def placeholder(facet: str, period: bool) -> str:
    if not facet:
        return tr("Palette", "Type the name of a code")
    if period:
        return tr("Palette", "A date or a name, like “late 1990s”")
    return tr("Palette", "Type to find a code")


def field_name(facet: str) -> str:
    return tr("Palette", "Answer {facet}", facet=facet) if facet else title()


def remark(query: str, results: Results, period: bool) -> str:
    """What stands at the end of the line one types in."""
    if results.is_reading or (period and not (query.strip() and results.rows)):
        return tr("Palette", "words or EDTF")
    if not query.strip():
        return count_of(results.total, "{n} code", "{n} codes")
    return tr("Palette", "{found} of {total} codes", found=number(results.found), total=number(results.total))


def nothing(query: str, facet: str, period: bool, any_codes: bool) -> str:
    """The sentence where results would be."""
    name = query.strip()
    if not facet:
        if name:
            return tr("Palette", "No codes yet. Ctrl+Enter makes “{name}” a code.", name=name)
        return tr("Palette", "No codes yet. Type a name, and Ctrl+Enter makes it a code.")
    if period:
        if name:
            return tr("Palette", "No period or code is called “{name}”, and it is no date that can be read.", name=name)
        return tr("Palette", "No periods yet. Type one, like “late 1990s”, “2014-2024” or “May 2019”.")
    if name:
        return tr("Palette", "No code is called “{name}”.", name=name)
    return tr("Palette", "No codes yet under {facet}.", facet=facet) if any_codes else tr("Palette", "No codes yet.")


def retired(name: str, instead: str) -> str:
    """The same where a code is called so and is out of use."""
    if instead:
        return tr("Palette", "“{name}” is retired. “{instead}” is given in its place.", name=name, instead=instead)
    return tr("Palette", "“{name}” is retired.", name=name)


def refused(query: str, period: bool, any_codes: bool) -> str:
    """Why Enter did nothing."""
    if not query.strip():
        return name_wanted()
    if period:
        return tr("Palette", "No date can be read from that. Try “late 1990s”, “2014-2024” or “May 2019”.")
    if not any_codes:
        return tr("Palette", "There are no codes yet. Ctrl+Enter makes it one.")
    return tr("Palette", "No code is called that. Ctrl+Enter makes it.")


def name_wanted() -> str:
    return tr("Palette", "Type a name first.")


def already_there(name: str) -> str:
    return tr("Palette", "There is already a code “{name}” here. Enter gives it.", name=name)


def no_favourite(n: int) -> str:
    return tr("Palette", "No code is favourite {number} yet. Choose one in the codebook.", number=number(n))


def nothing_to_repeat() -> str:
    return tr("Palette", "Answer a passage first; then its answers can be repeated.")


def hints(
    row: Row | None,
    query: str,
    results: Results,
    following: str,
    facet: str,
    period: bool,
    ticked: int | None = None,
    many: bool = False,
) -> list[Hint]:
    """The keys that do something now. ``following`` is the facet that comes after, empty when none is open.

    ``ticked`` counts what Enter gives together, None where nothing is ticked; ``many`` says that the row can be.
    """
    end, skip = Hint("Esc", tr("Palette", "end"), 1), Hint("Tab", tr("Palette", "skip"), 3)
    new = Hint("Ctrl+Enter", tr("Palette", "new code"), 2)
    tick = Hint("Shift+Enter", tr("Palette", "untick") if row is not None and row.ticked else tr("Palette", "tick"), 4)
    if ticked is not None:
        added = bool(query.strip()) and row is not None and not row.ticked
        give = count_of(ticked + added, "give {n} answer", "give {n} answers")
        return [Hint("Enter", give), *([tick] if many else []), skip, end]
    if row is None:
        if not query.strip():
            return [skip, end] if facet else [end]
        return [*([] if period else [new]), *([skip] if facet else []), end]
    if row.kind is RowKind.READING:
        if following:
            use = tr("Palette", "use “{name}”, go on to {facet}", name=row.name, facet=following)
        else:
            use = tr("Palette", "use “{name}” and finish", name=row.name)
        found = [Hint("Enter", use)]
        if len(results.rows) > 1:
            choose = tr("Palette", "choose another reading" if results.question else "choose an existing period")
            found.append(Hint("↓", choose, 2))
        return [*found, end]
    if following:
        apply = tr("Palette", "apply, go on to {facet}", facet=following)
    else:
        apply = tr("Palette", "apply and finish")
    found = [Hint("Enter", apply), skip]
    if query.strip() and not period:
        found.append(new)
    if many:
        found.append(tick)
    return [*found, end]
