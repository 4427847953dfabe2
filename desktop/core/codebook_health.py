"""What is not well with a codebook: what lacks a definition, what is never used, what two codes may be one.

The rules are plain and are told to the person; a finding is a question to ask of a code, never a verdict on it.
Passages are distinct: one that two coders gave the same code counts once. Codes that are out of use are left alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, groupby
from typing import TYPE_CHECKING, Final

from desktop.core.model import CodeId, CoderId, DocumentId, FacetKind, SegmentId
from desktop.core.storage import codebook_health as asking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.core.model import Code, FacetId
    from desktop.core.project import Project

#: Two codes are nearly always together when of the passages that have either at least so many have both,
#: which is the index of Jaccard (1901) over their passages.
TOGETHER: Final = 0.8
#: And when they share so many passages: fewer may be chance.
TOGETHER_LEAST: Final = 5
#: A code is over-broad when it has more than this share of the passages that are answered in its facet ...
BROAD_SHARE: Final = 1 / 3
#: ... and at least so many, in a facet with at least so many codes that are used: among three a third is nothing.
BROAD_LEAST: Final = 20
BROAD_CODES: Final = 4
#: Or when it is in so large a share of the coded documents, and these are at least so many.
BROAD_DOCUMENTS_SHARE: Final = 0.9
BROAD_DOCUMENTS: Final = 10
#: One passage needs one coder; from so many on it is worth asking why nobody else gives the code.
ONE_CODER_LEAST: Final = 2


class Ill(StrEnum):
    """What can be found, in the order in which it is listed."""

    NO_DEFINITION = "no_definition"
    NO_EXAMPLE = "no_example"
    UNUSED = "unused"
    USED_ONCE = "used_once"
    ONE_CODER = "one_coder"
    TOGETHER = "together"
    OVER_BROAD = "over_broad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One code, or two that are nearly always together.

    ``passages`` are those it is about, ``of`` those they are measured by: of a pair the passages with either, of an
    over-broad code those answered in its facet. ``documents`` and ``of_documents`` where it is broad by documents.
    """

    ill: Ill
    codes: tuple[CodeId, ...]
    passages: int = 0
    of: int = 0
    documents: int = 0
    of_documents: int = 0
    coder: CoderId | None = None


@dataclass(frozen=True, slots=True)
class Health:
    """``findings`` by kind, each in the order of the codebook; a kind without any is there and empty."""

    findings: dict[Ill, tuple[Finding, ...]]
    codes: int

    @property
    def total(self) -> int:
        return sum(map(len, self.findings.values()))


@dataclass(frozen=True, slots=True)
class CodedPassage:
    segment: SegmentId
    document: DocumentId
    coder: CoderId
    start: int
    end: int


class _Numbers:
    """What is counted once for all questions."""

    def __init__(self, project: Project) -> None:
        book, store = project.codebook, project.store
        self.codes = [code for code in book.codes(builtins=False) if code.in_use]
        self.order = {code.id: at for at, code in enumerate(self.codes)}
        facet_of: dict[int, FacetId] = {code.id: code.facet for code in book.codes(builtins=False)}
        self.passages: Counter[int] = Counter()
        self.answered: Counter[FacetId] = Counter()
        self.sets: list[tuple[int, ...]] = []
        for _place, group in groupby(asking.codes_of_passages(store), key=lambda row: row[:3]):
            found = tuple(row[3] for row in group if row[3] in facet_of)
            self.passages.update(found)
            self.answered.update({facet_of[code] for code in found})
            if len(found) > 1:
                self.sets.append(found)
        self.documents = asking.documents_of_codes(store)
        self.of_documents = asking.coded_documents(store)
        self.coders = asking.coders_of_codes(store)
        self.illustrated = asking.codes_with_examples(store)
        self.busy: Counter[FacetId] = Counter(facet_of[code] for code in self.passages)
        self.periods = {facet.id for facet in book.facets() if facet.kind is FacetKind.PERIOD}
        self.used_below = {above.id for code in self.passages for above in book.ancestors(CodeId(code))}
        self.above = {code.id: {above.id for above in book.ancestors(code.id)} for code in self.codes}


def health(project: Project) -> Health:
    """Everything that is found in a codebook; one walk over the codings, whatever their number."""
    numbers = _Numbers(project)
    rules: dict[Ill, Callable[[_Numbers], Iterator[Finding]]] = {
        Ill.NO_DEFINITION: _undefined,
        Ill.NO_EXAMPLE: _without_example,
        Ill.UNUSED: _unused,
        Ill.USED_ONCE: _used_once,
        Ill.ONE_CODER: _of_one_coder,
        Ill.TOGETHER: _together,
        Ill.OVER_BROAD: _over_broad,
    }
    return Health({ill: tuple(rule(numbers)) for ill, rule in rules.items()}, len(numbers.codes))


def _says_itself(code: Code) -> bool:
    """A period is defined by its dates, and its passages are its examples."""
    return code.edtf is not None


def _undefined(numbers: _Numbers) -> Iterator[Finding]:
    for code in numbers.codes:
        if not (code.definition or code.short or _says_itself(code)):
            yield Finding(Ill.NO_DEFINITION, (code.id,), numbers.passages[code.id])


def _without_example(numbers: _Numbers) -> Iterator[Finding]:
    for code in numbers.codes:
        if not (code.example or code.id in numbers.illustrated or _says_itself(code)):
            yield Finding(Ill.NO_EXAMPLE, (code.id,), numbers.passages[code.id])


def _unused(numbers: _Numbers) -> Iterator[Finding]:
    for code in numbers.codes:
        if not numbers.passages[code.id] and code.id not in numbers.used_below:
            yield Finding(Ill.UNUSED, (code.id,))


def _used_once(numbers: _Numbers) -> Iterator[Finding]:
    for code in numbers.codes:
        if numbers.passages[code.id] == 1:
            yield Finding(Ill.USED_ONCE, (code.id,), 1)


def _of_one_coder(numbers: _Numbers) -> Iterator[Finding]:
    if len(set().union(*numbers.coders.values())) < 2:
        return
    for code in numbers.codes:
        coders = numbers.coders.get(code.id, set())
        if len(coders) == 1 and numbers.passages[code.id] >= ONE_CODER_LEAST:
            (coder,) = coders
            yield Finding(Ill.ONE_CODER, (code.id,), numbers.passages[code.id], coder=CoderId(coder))


def _together(numbers: _Numbers) -> Iterator[Finding]:
    """Pairs by how much they are together; a code and one above it are meant to be."""
    count = numbers.passages
    frequent = {code.id for code in numbers.codes if count[code.id] >= TOGETHER_LEAST}
    pairs: Counter[tuple[int, int]] = Counter()
    for codes in numbers.sets:
        kept = sorted(code for code in codes if code in frequent)
        # What is not of nearly the same number can never be together nearly always.
        pairs.update(
            (a, b) for a, b in combinations(kept, 2) if min(count[a], count[b]) >= TOGETHER * max(count[a], count[b])
        )
    found = []
    for (a, b), both in pairs.items():
        either = count[a] + count[b] - both
        if both < TOGETHER_LEAST or both < TOGETHER * either:
            continue
        if a in numbers.above[CodeId(b)] or b in numbers.above[CodeId(a)]:
            continue
        first, second = sorted((CodeId(a), CodeId(b)), key=lambda code: numbers.order[code])
        found.append(Finding(Ill.TOGETHER, (first, second), both, either))
    found.sort(key=lambda one: (-one.passages / one.of, *(numbers.order[code] for code in one.codes)))
    yield from found


def _over_broad(numbers: _Numbers) -> Iterator[Finding]:
    for code in numbers.codes:
        passages, of = numbers.passages[code.id], numbers.answered[code.facet]
        documents = numbers.documents.get(code.id, 0)
        if passages < BROAD_LEAST or code.facet in numbers.periods or numbers.busy[code.facet] < BROAD_CODES:
            continue
        by_share = passages > BROAD_SHARE * of
        everywhere = (
            numbers.of_documents >= BROAD_DOCUMENTS and documents >= BROAD_DOCUMENTS_SHARE * numbers.of_documents
        )
        if by_share or everywhere:
            yield Finding(Ill.OVER_BROAD, (code.id,), passages, of, documents, numbers.of_documents)


def passages_of(project: Project, finding: Finding, limit: int = 500) -> list[CodedPassage]:
    """The first passages of what was found, in the order of the documents; of a pair those that have both codes."""
    return [
        CodedPassage(SegmentId(row[0]), DocumentId(row[1]), CoderId(row[2]), row[3], row[4])
        for row in asking.passages_with(project.store, finding.codes, limit)
    ]
