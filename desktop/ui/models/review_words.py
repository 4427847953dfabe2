"""What is reviewed and what became of it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.completeness import What
from desktop.core.errors import TestimoniaError
from desktop.core.model import Basis
from desktop.ui.rounds import Mark
from desktop.ui.translate import count_of, listed, number, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.queries.review import Wanted
    from desktop.ui.rounds import Round
    from desktop.ui.session import Session

NAMES = 2


def _few(names: list[str]) -> str:
    """At most two names and how many more."""
    if len(names) <= NAMES:
        return listed(names)
    return tr("Review", "{names} and {more} more", names=listed(names[:NAMES]), more=number(len(names) - NAMES))


def wanted_words(session: Session, wanted: Wanted) -> str:
    """What a review goes through: "Forced labour, not sure, Ana Ruiz"."""
    book = session.project.codebook
    parts: list[str] = []
    names = [book.code(code).name for code in wanted.codes if not book.is_retired(code)]
    if names:
        parts.append(_few(names))
    if wanted.unsure:
        parts.append(tr("Review", "not sure"))
    if wanted.basis is not None:
        parts.append(tr("Review", "inferred") if wanted.basis is Basis.INFERRED else tr("Review", "stated"))
    if wanted.noted:
        parts.append(tr("Review", "with a note"))
    if wanted.retired:
        parts.append(tr("Review", "codes out of use"))
    if wanted.stale:
        parts.append(tr("Review", "definition changed since"))
    if wanted.first and wanted.first == wanted.last:
        parts.append(wanted.first)
    elif wanted.first or wanted.last:
        both = wanted.first and wanted.last
        template = "{first} to {last}" if both else "since {first}" if wanted.first else "until {last}"
        parts.append(tr("Review", template, first=wanted.first, last=wanted.last))
    others = [coder for coder in wanted.coders if coder != session.coder]
    if others or not wanted.coders:
        coders: list[str] = []
        for coder in wanted.coders:
            try:
                coders.append(session.project.coders.get(coder).name)
            except TestimoniaError:
                continue
        parts.append(_few(coders) if coders else tr("Review", "every coder"))
    return listed(parts) or tr("Review", "everything of yours")


def title_of(going: Round) -> str:
    """What is gone through."""
    task, book = going.task, going.session.project.codebook
    if task.wanted is not None:
        return wanted_words(going.session, task.wanted)
    name = "" if task.facet is None else book.facet(task.facet).name
    if task.what is What.OVER:
        return tr("Review", "{facet}: too many answers", facet=name) if name else tr("Review", "too many answers")
    return tr("Review", "{facet}: unanswered", facet=name) if name else tr("Review", "unanswered")


def place_of(going: Round) -> str:
    """Where one is: "7 of 34"."""
    return tr("Review", "{at} of {all}", at=number(max(0, going.at) + 1), all=number(len(going.items)))


def left_of(going: Round) -> str:
    return tr("Review", "{left} left", left=number(going.left()))


def summary_words(counts: Mapping[Mark, int]) -> str:
    """What became of the passages: "20 kept, 8 changed, 2 removed, 4 skipped"; only what is not zero."""
    templates = {
        Mark.KEPT: "{n} kept",
        Mark.CHANGED: "{n} changed",
        Mark.REMOVED: "{n} removed",
        Mark.SKIPPED: "{n} skipped",
    }
    return listed(tr("Review", templates[mark], n=count) for mark, count in counts.items() if count)


def ended_words(going: Round) -> str:
    """The end of a round in one line."""
    counts = going.summary()
    if not going.is_review:
        done, skipped = counts[Mark.CHANGED], counts[Mark.SKIPPED] + counts[Mark.KEPT]
        words = count_of(done, "{n} passage answered", "{n} passages answered")
        more = count_of(skipped, "{n} passed over", "{n} passed over") if skipped else ""
        return listed(part for part in (words, more) if part)
    total = count_of(len(going.items), "Gone through {n} passage", "Gone through all {n} passages")
    return tr("Review", "{total}: {summary}", total=total, summary=summary_words(counts))
