"""Splitting a code: its codings go, one by one as somebody decided, to other codes of its facet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core import covering, recoding
from desktop.core.errors import BuiltinFixed, CodeRetired, MixedFacets, MixedKinds, NotFound
from desktop.core.hanging import join_notes
from desktop.core.model import Basis, Certainty, Code, CodeId, CoderId, CodingId, DocumentId, FacetKind, SegmentId
from desktop.core.naming import clean_name, name_key
from desktop.core.storage import organising as asking
from desktop.core.storage.schema import CODE_EXAMPLE, CODING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.project import Project
    from desktop.core.storage.store import Store


@dataclass(frozen=True, slots=True)
class Passage:
    """One coding of a code that is split."""

    coding: CodingId
    segment: SegmentId
    document: DocumentId
    coder: CoderId
    start: int
    end: int
    certainty: Certainty | None
    basis: Basis | None
    note: str


def passages(project: Project, code: CodeId, coder: CoderId | None = None) -> list[Passage]:
    """The codings of exactly this code in reading order, of one coder or of all. Raises NotFound."""
    project.codebook.live_code(code)
    return [
        Passage(
            CodingId(row[0]),
            SegmentId(row[1]),
            DocumentId(row[2]),
            CoderId(row[3]),
            row[4],
            row[5],
            None if row[6] is None else Certainty(row[6]),
            None if row[7] is None else Basis(row[7]),
            row[8],
        )
        for row in asking.passages_of(project.store, code)
        if coder is None or row[3] == coder
    ]


def split(
    project: Project, code: CodeId, answers: Mapping[CodingId, CodeId | str], *, under: bool = True
) -> dict[str, CodeId]:
    """Give codings of a code another one of its facet, as one step; the new codes by their names.

    An answer that is a string is the name of a code that is made, under the one that is split or beside it, which it
    is where the answers of a facet are no tree.
    Codings that are not named stay. Raises NotFound, BadName, NameTaken, BuiltinFixed, MixedFacets, MixedKinds,
    CodeRetired.
    """
    book, store = project.codebook, project.store
    origin = book.live_code(code)
    rows = store.rows_by_ids(CODING, answers)
    if len(rows) != len(answers) or any(row["code_id"] != code for row in rows.values()):
        raise NotFound(noun="coding")
    targets = {coding: answer for coding, answer in answers.items() if answer != code}
    names = {name_key(clean_name(a, "code")): clean_name(a, "code") for a in targets.values() if isinstance(a, str)}
    for answer in dict.fromkeys(targets.values()):
        if not isinstance(answer, str):
            _require_target(project, origin, book.live_code(answer))
    if names and origin.edtf is not None:
        raise MixedKinds(
            "“{name}” is a period, and what is split from it must be one that is there already. Nothing was changed.",
            name=origin.name,
        )
    above = origin.id if under and book.facet(origin.facet).kind is FacetKind.TREE else origin.parent
    made: dict[str, CodeId] = {}
    covered = covering.covered(project)
    with project.step("code.split", {"name": origin.name, "count": len(targets)}):
        for key, name in names.items():
            made[key] = book.create_code(origin.facet, name, parent=above)
        goes: dict[int, CodeId] = {
            coding: made[name_key(answer.strip())] if isinstance(answer, str) else answer
            for coding, answer in targets.items()
        }
        recoding.recode(store, [rows[coding] for coding in goes], goes)
        _hand_examples(store, origin.id, {rows[coding]["segment_id"]: goes[coding] for coding in goes})
        if origin.id in covered:
            covering.keep_covered(project, [*covered, *made.values()], {})
    return {names[key]: row for key, row in made.items()}


def _require_target(project: Project, origin: Code, target: Code) -> None:
    book = project.codebook
    if target.facet != origin.facet:
        raise MixedFacets(
            name=origin.name,
            facet=book.facet(origin.facet).name,
            other=target.name,
            other_facet=book.facet(target.facet).name,
        )
    if target.builtin is not None:
        raise BuiltinFixed(name=target.name)
    if (target.edtf is None) != (origin.edtf is None):
        period, other = (origin, target) if origin.edtf is not None else (target, origin)
        raise MixedKinds(name=period.name, other=other.name)
    if not target.in_use:
        raise CodeRetired(name=target.name)


def _hand_examples(store: Store, code: CodeId, segments: Mapping[int, CodeId]) -> None:
    """A passage that was an example of the code is one of the code it now has."""
    for row in list(store.rows(CODE_EXAMPLE, "code_id = ?", (code,))):
        heir = segments.get(row["segment_id"])
        if heir is None:
            continue
        clause, values = "code_id = ? AND segment_id = ?", (heir, row["segment_id"])
        twin = next(store.rows(CODE_EXAMPLE, clause, values), None)
        if twin is not None:
            join_notes(store, CODE_EXAMPLE, twin, row)
        else:
            store.update(CODE_EXAMPLE, row["id"], {"code_id": heir})
