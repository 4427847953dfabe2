"""The answers that were given last, to be given again: those of one passage make a set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.translate import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.model import CodeId, SegmentId
    from desktop.ui.session import Session

RECENT_CODES = 12


def remember(session: Session, segment: SegmentId | None, codes: Sequence[CodeId]) -> None:
    """Codes were given to a segment, or to many at once (None), which makes a set of its own.

    Answers that were given to the same segment one after another are one set, without what was taken away again.
    """
    session.recent_codes = [*reversed(codes), *(code for code in session.recent_codes if code not in codes)][
        :RECENT_CODES
    ]
    kept: list[CodeId] = []
    if segment is not None and segment == session.answered and session.work is not None:
        there = session.work.segments.get(segment)
        has = {coding.code for coding in there.codings} if there is not None else set()
        kept = [code for code in session.last_answers if code in has and code not in codes]
    session.last_answers = [*kept, *codes]
    if segment is None:
        session.answered = None


def repeat(session: Session) -> SegmentId | None:
    """Give the target the last set; a merged code as what it became, and what cannot be given any more is named."""
    if session.target_span() is None:
        return None
    known = [code for code in session.last_answers if session.project.codebook.has(code)]
    codes, left_out = session.project.answer_sets.fitting_codes(known)
    done = session.code_many(codes) if codes else None
    if left_out and (done is not None or not codes):
        session.said.emit("Not repeated, because out of use or not fitting: {names}", {"names": listed(left_out)})
    return done
