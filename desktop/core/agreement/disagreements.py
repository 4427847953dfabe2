"""Where the segments of two coders differ, said as a person would say it: segment beside segment.

Numbers are counted by characters; here segments are matched, so that a difference has a kind: only one coded, the edge
differs, another code, another period. Answers are compared by their *sense*: a code by itself, a period by its days,
so that two ways of writing the same days are no difference.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    from desktop.core.model import CodeId, CoderId, FacetId, SegmentId

Span = tuple[int, int]
"""Half-open, in code points."""

LEAST_OVERLAP = 0.5
"""Two segments without a common answer are held to be the same passage from this share of their union on."""


class Kind(StrEnum):
    """How two coders differ at one place."""

    ONE = "one"
    EDGE = "edge"
    CODE = "code"
    PERIOD = "period"


ORDER = (Kind.ONE, Kind.EDGE, Kind.CODE, Kind.PERIOD)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a code stands for: equal senses are the same answer. ``period`` marks facets of periods."""

    facet: FacetId
    sense: Hashable
    period: bool = False


@dataclass(frozen=True, slots=True)
class Marked:
    """One segment of one coder with the codes that are looked at."""

    id: SegmentId
    coder: CoderId
    start: int
    end: int
    codes: tuple[CodeId, ...] = ()


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One difference between two coders.

    ``pieces`` are the stretches that differ, in order, never empty. ``first`` and ``second`` are the segments; with
    ``Kind.ONE`` one of them is None. ``facet`` is set for ``CODE`` and ``PERIOD``; ``first_codes`` and
    ``second_codes`` are what each side says there and the other does not, or for ``EDGE`` what both say.
    """

    kind: Kind
    coders: tuple[CoderId, CoderId]
    pieces: tuple[Span, ...]
    first: Marked | None
    second: Marked | None
    facet: FacetId | None
    first_codes: tuple[CodeId, ...]
    second_codes: tuple[CodeId, ...]

    @property
    def start(self) -> int:
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        return self.pieces[-1][1]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run with the same answers throughout: all agree (``both``), some coded (``one``), answers ``differ``."""

    start: int
    end: int
    kind: str


class Cover:
    """What one coder covers, answer by answer, as merged spans."""

    def __init__(self, segments: Iterable[Marked], answers: Mapping[CodeId, Answer]) -> None:
        gathered: dict[Hashable, list[Span]] = {}
        for one in segments:
            gathered.setdefault(None, []).append((one.start, one.end))
            for code in one.codes:
                gathered.setdefault(_key(answers[code]), []).append((one.start, one.end))
        self.spans = {key: _merged(spans) for key, spans in gathered.items()}
        self.starts = {key: [start for start, _ in spans] for key, spans in self.spans.items()}

    def missing(self, key: Hashable, start: int, end: int) -> list[Span]:
        """The parts of ``[start, end)`` that this coder did not give the answer; the key None means any segment."""
        spans = self.spans.get(key, [])
        found: list[Span] = []
        at = start
        for low, high in spans[max(0, bisect_right(self.starts.get(key, []), start) - 1) :]:
            if low >= end:
                break
            if high <= at:
                continue
            if low > at:
                found.append((at, low))
            at = max(at, high)
        if at < end:
            found.append((at, end))
        return found


def _key(answer: Answer) -> Hashable:
    return answer.facet, answer.sense


def _merged(spans: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def disagreements(
    first: Sequence[Marked], second: Sequence[Marked], answers: Mapping[CodeId, Answer], coders: tuple[CoderId, CoderId]
) -> list[Disagreement]:
    """All differences of two coders in one document, in the order of the text.

    ``answers`` says what each code means; a code that is not in it raises KeyError.
    """
    covers = Cover(first, answers), Cover(second, answers)
    pairs = _matched(first, second, answers)
    found: list[Disagreement] = []
    for one, other in pairs:
        edge = _edge(one, other, answers, covers, coders)
        if edge is not None:
            found.append(edge)
        found.extend(_answers(one, other, answers, covers, coders))
    met = {one.id for pair in pairs for one in pair}
    found.extend(_alone(one, answers, covers[1], coders, True) for one in first if one.id not in met)
    found.extend(_alone(one, answers, covers[0], coders, False) for one in second if one.id not in met)
    kept = [one for one in found if one.pieces]
    kept.sort(key=lambda one: (one.start, one.end, ORDER.index(one.kind), one.facet or 0))
    return kept


def all_disagreements(
    layers: Mapping[CoderId, Sequence[Marked]], answers: Mapping[CodeId, Answer]
) -> list[Disagreement]:
    """The differences of every two of several coders, in the order of the text."""
    found: list[Disagreement] = []
    for one, other in combinations(layers, 2):
        found.extend(disagreements(layers[one], layers[other], answers, (one, other)))
    found.sort(key=lambda each: (each.start, each.end, ORDER.index(each.kind)))
    return found


def _matched(
    first: Sequence[Marked], second: Sequence[Marked], answers: Mapping[CodeId, Answer]
) -> list[tuple[Marked, Marked]]:
    """Which segments speak of the same passage: the best fits first, each segment once."""
    later = sorted(second, key=lambda one: (one.start, one.end, one.id))
    candidates: list[tuple[bool, float, int, int, Marked, Marked]] = []
    open_ones: list[Marked] = []
    at = 0
    for one in sorted(first, key=lambda each: (each.start, each.end, each.id)):
        while at < len(later) and later[at].start < one.end:
            open_ones.append(later[at])
            at += 1
        open_ones = [other for other in open_ones if other.end > one.start]
        mine = {_key(answers[code]) for code in one.codes}
        for other in open_ones:
            common = min(one.end, other.end) - max(one.start, other.start)
            if common <= 0:
                continue
            share = common / (max(one.end, other.end) - min(one.start, other.start))
            shared = any(_key(answers[code]) in mine for code in other.codes)
            if shared or share >= LEAST_OVERLAP:
                candidates.append((not shared, -share, one.start, other.start, one, other))
    candidates.sort(key=lambda each: (*each[:4], each[4].id, each[5].id))
    taken: set[tuple[bool, SegmentId]] = set()
    pairs: list[tuple[Marked, Marked]] = []
    for *_, one, other in candidates:
        if (True, one.id) not in taken and (False, other.id) not in taken:
            taken |= {(True, one.id), (False, other.id)}
            pairs.append((one, other))
    return pairs


def _edge(
    one: Marked,
    other: Marked,
    answers: Mapping[CodeId, Answer],
    covers: tuple[Cover, Cover],
    coders: tuple[CoderId, CoderId],
) -> Disagreement | None:
    """The stretches of a pair that only one of the two includes, unless another segment makes up for them."""
    theirs = {_key(answers[code]) for code in other.codes}
    shared = tuple(code for code in one.codes if _key(answers[code]) in theirs)
    start, end = max(one.start, other.start), min(one.end, other.end)
    pieces: list[Span] = []
    for low, high, mine in (
        (min(one.start, other.start), start, one.start < other.start),
        (end, max(one.end, other.end), one.end > other.end),
    ):
        owner, against = (one, covers[1]) if mine else (other, covers[0])
        # An answer that the other coder does not give to the common passage is a difference of its own.
        agreed = [key for code in owner.codes if not against.missing(key := _key(answers[code]), start, end)]
        keys: list[Hashable] = agreed or [None]
        if low < high and any(against.missing(key, low, high) for key in keys):
            pieces.append((low, high))
    if not pieces:
        return None
    return Disagreement(Kind.EDGE, coders, tuple(pieces), one, other, None, shared, shared)


def _answers(
    one: Marked,
    other: Marked,
    answers: Mapping[CodeId, Answer],
    covers: tuple[Cover, Cover],
    coders: tuple[CoderId, CoderId],
) -> list[Disagreement]:
    """Facet by facet what one says of a common passage and the other does not."""
    start, end = max(one.start, other.start), min(one.end, other.end)

    def extra(of: Marked, against: Cover) -> dict[FacetId, list[CodeId]]:
        found: dict[FacetId, list[CodeId]] = {}
        for code in of.codes:
            if against.missing(_key(answers[code]), start, end):
                found.setdefault(answers[code].facet, []).append(code)
        return found

    mine, theirs = extra(one, covers[1]), extra(other, covers[0])
    found: list[Disagreement] = []
    for facet in dict.fromkeys((*mine, *theirs)):
        both = (*mine.get(facet, ()), *theirs.get(facet, ()))
        kind = Kind.PERIOD if answers[both[0]].period else Kind.CODE
        pair = tuple(mine.get(facet, ())), tuple(theirs.get(facet, ()))
        found.append(Disagreement(kind, coders, ((start, end),), one, other, facet, *pair))
    return found


def _alone(
    one: Marked, answers: Mapping[CodeId, Answer], against: Cover, coders: tuple[CoderId, CoderId], is_first: bool
) -> Disagreement:
    """A segment that has no partner; without pieces where the other coder says the same with other segments."""
    lacking = tuple(code for code in one.codes if against.missing(_key(answers[code]), one.start, one.end))
    differs = bool(lacking) or (not one.codes and bool(against.missing(None, one.start, one.end)))
    pieces = ((one.start, one.end),) if differs else ()
    if is_first:
        return Disagreement(Kind.ONE, coders, pieces, one, None, None, lacking, ())
    return Disagreement(Kind.ONE, coders, pieces, None, one, None, (), lacking)


def stretches(layers: Sequence[Sequence[Marked]], answers: Mapping[CodeId, Answer]) -> list[Stretch]:
    """The coded text in runs: where all layers say the same, where only some coded, and where their answers differ."""
    edges: dict[int, list[tuple[int, int, Marked]]] = {}
    for slot, layer in enumerate(layers):
        for one in layer:
            if one.start < one.end:
                edges.setdefault(one.start, []).append((1, slot, one))
                edges.setdefault(one.end, []).append((-1, slot, one))
    depth: list[dict[Hashable, int]] = [{} for _ in layers]
    found: list[Stretch] = []
    previous = 0
    state: tuple[frozenset[Hashable], ...] | None = None
    last: tuple[frozenset[Hashable], ...] | None = None
    for position in sorted(edges):
        if state is not None and position > previous:
            kind = _kind(state)
            if found and found[-1].end == previous and last == state:
                found[-1] = Stretch(found[-1].start, position, kind)
            else:
                found.append(Stretch(previous, position, kind))
            last = state
        for change, slot, one in edges[position]:
            for key in (None, *(_key(answers[code]) for code in one.codes)):
                number = depth[slot].get(key, 0) + change
                if number:
                    depth[slot][key] = number
                else:
                    depth[slot].pop(key, None)
        state = tuple(frozenset(each) for each in depth) if any(depth) else None
        previous = position
    return found


def _kind(state: tuple[frozenset[Hashable], ...]) -> str:
    if not all(state):
        return "one"
    return "both" if all(each == state[0] for each in state) else "differ"
