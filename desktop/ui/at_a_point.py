"""What is coded at one place of the text: every segment with its codes, who gave them, how sure they were, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.errors import NotFound
from desktop.core.model import Basis, Certainty, CoderKind, SegmentId
from desktop.ui.calling import called
from desktop.ui.covering import is_covered
from desktop.ui.translate import count_of, listed, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.model import Code, Coding, Segment
    from desktop.ui.session import Session


@dataclass(frozen=True, slots=True)
class CodeHere:
    """One code of a segment: its facet, its path under it, its colour, and what was said with it."""

    facet: str
    path: str
    colour: int | None
    said: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class SegmentHere:
    """One segment. Of one that is covered neither notes nor memo are told, for they may say what it says."""

    id: SegmentId
    coder: str
    place: int
    codes: tuple[CodeHere, ...]
    open_facets: tuple[str, ...] = ()
    memo: str = ""
    covered: bool = False


def segments_here(session: Session, rows: Sequence[int]) -> list[SegmentHere]:
    """The segments with these ids as a card shows them, in the order given; what is gone is left out."""
    work = session.work
    if work is None:
        return []
    found = (work.segments.get(SegmentId(row)) for row in rows)
    return [_segment(session, segment) for segment in found if segment is not None]


def _segment(session: Session, segment: Segment) -> SegmentHere:
    work, coders = session.work, session.project.coders
    assert work is not None
    coder = coders.get(segment.coder)
    everybody = [each.id for each in coders.all()]
    covered = is_covered(session, segment.document, segment.start, segment.end)
    codings = {coding.code: coding for coding in segment.codings}
    codes: list[CodeHere] = []
    left: list[str] = []
    for answer in work.answers(segment):
        codes += [_code(session, answer.facet.name, code, codings.get(code.id), covered) for code in answer.codes]
        codes += [_given(session, answer.facet.name, code) for code in answer.inherited]
        if answer.is_open:
            left.append(answer.facet.name)
    return SegmentHere(
        segment.id,
        tr("Coders", "Consensus") if coder.kind is CoderKind.CONSENSUS else coder.name,
        everybody.index(segment.coder) if segment.coder in everybody else 0,
        tuple(codes),
        tuple(left),
        "" if covered else work.memos.get(segment.id, ""),
        covered,
    )


def _path(session: Session, code: Code) -> str:
    try:
        return session.project.codebook.path(code.id)
    except NotFound:  # undone a moment ago
        return called(code)


def _code(session: Session, facet: str, code: Code, coding: Coding | None, covered: bool) -> CodeHere:
    said: list[str] = []
    if coding is not None and coding.certainty is not None:
        sure = coding.certainty is Certainty.SURE
        said.append(tr("Card", "sure") if sure else tr("Card", "not sure"))
    if coding is not None and coding.basis is not None:
        stated = coding.basis is Basis.STATED
        said.append(tr("Card", "stated") if stated else tr("Card", "inferred"))
    note = "" if coding is None or covered else coding.note
    return CodeHere(facet, _path(session, code), code.colour, tuple(said), note)


def _given(session: Session, facet: str, code: Code) -> CodeHere:
    return CodeHere(facet, _path(session, code), code.colour, (tr("Card", "from the document"),))


def spoken(here: Sequence[SegmentHere], *, several: bool) -> str:
    """The same for the ear; with ``several`` coders each segment begins with who marked it."""
    if not here:
        return ""
    words = [count_of(len(here), "{n} segment here", "{n} segments here")] if len(here) > 1 else []
    for one in here:
        parts = [one.coder] if several else []
        for code in one.codes:
            said = tr("Card", "{facet}: {code}", facet=code.facet, code=code.path)
            parts.append(listed((said, *code.said)))
            if code.note:
                parts.append(tr("Card", "Note: {note}", note=code.note))
        if one.open_facets:
            parts.append(tr("Card", "Open: {facets}", facets=listed(one.open_facets)))
        if one.covered:
            parts.append(tr("Card", "The passage is covered"))
        if one.memo:
            parts.append(tr("Card", "Memo: {memo}", memo=one.memo))
        words.append(". ".join(parts))
    return ". ".join(words)
