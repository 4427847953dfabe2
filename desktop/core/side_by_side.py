"""One document of a project as several coders marked it: their segments, where they agree and how they differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.agreement.disagreements import (
    Answer,
    Disagreement,
    Marked,
    Stretch,
    all_disagreements,
    stretches,
)
from desktop.core.model import CodeId, CoderId, DocumentId, FacetId, FacetKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.core.project import Project

LEAST = 2
"""With fewer coders there is nothing to compare."""


@dataclass(frozen=True, slots=True)
class SideBySide:
    """``layers`` in the order in which the coders were asked for, each in text order.

    ``others`` are segments of the document that somebody else made, ``unanswered`` those of the coders who are
    compared that say nothing in the one facet: neither is looked at.
    """

    document: DocumentId
    layers: dict[CoderId, tuple[Marked, ...]]
    stretches: tuple[Stretch, ...]
    disagreements: tuple[Disagreement, ...]
    others: int = 0
    unanswered: int = 0


def side_by_side(
    project: Project, document: DocumentId, coders: Sequence[CoderId], facet: FacetId | None = None
) -> SideBySide:
    """Set coders beside each other in one document, in one facet or in all of them.

    In one facet only the segments that answer it are looked at. Raises NotFound.
    """
    project.documents.get(document)
    chosen = list(dict.fromkeys(coders))
    found: dict[CoderId, list[Marked]] = {coder: [] for coder in chosen}
    used: set[CodeId] = set()
    book = project.codebook
    others, unanswered = 0, 0
    for segment in project.coding.segments(document):
        if segment.coder not in found:
            others += 1
            continue
        codes = tuple(
            coding.code for coding in segment.codings if facet is None or book.code(coding.code).facet == facet
        )
        if facet is not None and not codes:
            unanswered += 1
            continue
        used.update(codes)
        found[segment.coder].append(Marked(segment.id, segment.coder, segment.start, segment.end, codes))
    answers = {code: answer_of(project, code) for code in used}
    layers = {coder: tuple(marked) for coder, marked in found.items()}
    return SideBySide(
        document,
        layers,
        tuple(stretches(list(layers.values()), answers)),
        tuple(all_disagreements(layers, answers)),
        others,
        unanswered,
    )


def answer_of(project: Project, code: CodeId) -> Answer:
    """What a code means when coders are compared: a period its days, any other code itself."""
    known = project.codebook.code(code)
    period = project.codebook.facet(known.facet).kind is FacetKind.PERIOD
    if known.edtf is None:
        return Answer(known.facet, code, period)
    from desktop.core.periods import bounds

    return Answer(known.facet, bounds(known.edtf), period)


def whom_to_compare(
    everybody: Sequence[CoderId], chosen: Sequence[CoderId], own: CoderId | None, counts: Mapping[CoderId, int]
) -> list[CoderId]:
    """Who is compared: whoever was chosen and is still there, as long as these are two.

    Else whoever codes now, then those who have segments, then the others in the order in which they came; two of them.
    """
    left = [coder for coder in chosen if coder in everybody]
    if len(left) >= LEAST:
        return left
    order = sorted(everybody, key=lambda coder: (coder != own, not counts.get(coder)))
    return order[:LEAST]


def in_turn(numbers: Sequence[int], present: int | None, direction: int) -> int | None:
    """The number after (1) or before (-1) the present one in a rising order, going round; None where there is none."""
    if not numbers:
        return None
    ahead = numbers if direction > 0 else numbers[::-1]
    if present is None:
        return ahead[0]
    return next((number for number in ahead if (number - present) * direction > 0), ahead[0])
