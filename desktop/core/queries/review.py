"""Which passages are to be gone through again: of codes, of coders, of days, unsure ones, and what of that is combined.

What is asked is asked of one coding: a passage is in the list when one of its codings is all of it at once.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final

from desktop.core.completeness import Passage
from desktop.core.model import Basis, CodeId, CoderId, DocumentId, SegmentId
from desktop.core.storage import reviewing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import tzinfo

    from desktop.core.project import Project

#: A mixed order is told by a number up to this, short enough to be written down.
SEEDS: Final = 9999


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be reviewed; whatever is left empty does not matter.

    ``below`` takes the codes under ``codes`` as well. ``first`` and ``last`` are days as ISO 8601, both included, of
    when the answer was given. ``seed`` mixes the order, the same number always in the same way. ``stale`` takes
    answers that were given before the definition of their code changed.
    """

    codes: tuple[CodeId, ...] = ()
    below: bool = True
    coders: tuple[CoderId, ...] = ()
    first: str = ""
    last: str = ""
    unsure: bool = False
    basis: Basis | None = None
    noted: bool = False
    retired: bool = False
    stale: bool = False
    seed: int | None = None

    def as_json(self) -> dict[str, Any]:
        """As it is kept in the view state."""
        return {
            "codes": list(self.codes),
            "below": self.below,
            "coders": list(self.coders),
            "first": self.first,
            "last": self.last,
            "unsure": self.unsure,
            "basis": self.basis.value if self.basis is not None else "",
            "noted": self.noted,
            "retired": self.retired,
            "stale": self.stale,
            "seed": self.seed,
        }

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Wanted:
        """What was kept. Raises ValueError, TypeError, KeyError or UnknownWord for what is no such thing."""
        seed = values["seed"]
        return cls(
            codes=tuple(CodeId(int(code)) for code in values["codes"]),
            below=bool(values["below"]),
            coders=tuple(CoderId(int(coder)) for coder in values["coders"]),
            first=str(values["first"]),
            last=str(values["last"]),
            unsure=bool(values["unsure"]),
            basis=Basis(values["basis"]) if values["basis"] else None,
            noted=bool(values["noted"]),
            retired=bool(values["retired"]),
            stale=bool(values["stale"]),
            seed=None if seed is None else int(seed),
        )


@dataclass(frozen=True, slots=True)
class Looked:
    """A passage to be looked at, and the codes for which it is in the list."""

    passage: Passage
    codes: tuple[CodeId, ...] = field(default=())

    @property
    def segment(self) -> SegmentId:
        return self.passage.segment


def day_bounds(first: str, last: str, zone: tzinfo | None = None) -> tuple[str, str]:
    """Days of a time zone (this machine's) as half-open bounds of the times that a project holds; "" is no bound.

    Raises ValueError for what is no day.
    """

    def at(day: date) -> str:
        local = datetime.combine(day, time.min)
        moment = local.replace(tzinfo=zone) if zone is not None else local.astimezone()
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"

    since = at(date.fromisoformat(first)) if first else ""
    until = at(date.fromisoformat(last) + timedelta(days=1)) if last else ""
    return since, until


def review(project: Project, wanted: Wanted, zone: tzinfo | None = None) -> list[Looked]:
    """The passages in the order of documents and text, or mixed by the seed. Raises ValueError for a bad day."""
    rows = _rows(project, wanted, zone)
    found: dict[int, tuple[Passage, list[CodeId]]] = {}
    for segment, document, coder, start, end, code, _coding in rows:
        entry = found.get(segment)
        if entry is None:
            entry = found[segment] = (Passage.of((segment, document, coder, start, end)), [])
        entry[1].append(CodeId(code))
    listed = [Looked(passage, tuple(codes)) for passage, codes in found.values()]
    if wanted.seed is not None:
        random.Random(wanted.seed).shuffle(listed)
    return listed


def count(project: Project, wanted: Wanted, zone: tzinfo | None = None) -> tuple[int, int]:
    """How many passages there would be, and in how many documents. Raises ValueError for a bad day."""
    rows = _rows(project, wanted, zone)
    return len({row[0] for row in rows}), len({row[1] for row in rows})


def _rows(project: Project, wanted: Wanted, zone: tzinfo | None) -> Sequence[tuple[int, int, int, int, int, int, int]]:
    since, until = day_bounds(wanted.first, wanted.last, zone)
    rows = reviewing.codings_where(
        project.store,
        coders=wanted.coders or None,
        codes=_codes(project, wanted) if wanted.codes else None,
        since=since,
        until=until,
        certainty="unsure" if wanted.unsure else "",
        basis=wanted.basis.value if wanted.basis is not None else "",
        noted=wanted.noted,
        retired=wanted.retired,
    )
    if wanted.stale:
        old = {each.coding for each in project.definitions.stale()}
        rows = [row for row in rows if row[6] in old]
    return rows


def _codes(project: Project, wanted: Wanted) -> list[CodeId]:
    """The codes that are meant, each once; those that are gone mean nothing."""
    book = project.codebook
    live = [code for code in wanted.codes if not book.is_retired(code)]
    if not wanted.below:
        return live
    return list(dict.fromkeys(item.id for code in live for item in book.subtree(code)))


def there_still(project: Project, segments: Sequence[SegmentId]) -> dict[SegmentId, Passage]:
    """Where these segments stand now; those that are gone are missing."""
    rows = reviewing.passages_of(project.store, segments)
    return {SegmentId(key): Passage.of(row) for key, row in rows.items()}


def codes_of_document(project: Project, document: DocumentId) -> list[CodeId]:
    """The codes that are given anywhere in a document, in the order of the codebook."""
    given = {row[5] for row in reviewing.codings_where(project.store, documents=[document])}
    return [code.id for code in project.codebook.codes() if code.id in given]
