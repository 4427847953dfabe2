"""A large comparison of coders, made from a seed, and the two ways to compute it that are set side by side."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.agreement import AgreementReport, compare
from desktop.core.model import CodeId, CoderId, DocumentId

if TYPE_CHECKING:
    from desktop.core.agreement import Span


@dataclass(frozen=True, slots=True)
class Case:
    """What ``compare`` takes; every coder has finished every document."""

    codes: list[CodeId]
    coders: list[CoderId]
    documents: dict[DocumentId, int]
    finished: dict[DocumentId, frozenset[CoderId]]
    spans: list[Span]


def make_case(
    seed: int,
    coders: int = 5,
    codes: int = 20,
    segments_per_coder: int = 20_000,
    documents: int = 200,
    length: int = 50_000,
) -> Case:
    """Coders who mostly mark the same passages with edges a few characters apart, and some passages of their own."""
    chance = random.Random(seed)
    passages = [_passage(chance, codes, documents, length) for _ in range(segments_per_coder)]
    spans: list[Span] = []
    for coder in range(1, coders + 1):
        for code, document, start, end in passages:
            if chance.random() < 0.2:
                code, document, start, end = _passage(chance, codes, documents, length)
            start = max(0, start + chance.randint(-8, 8))
            end = min(length, max(start + 1, end + chance.randint(-8, 8)))
            spans.append((CodeId(code), DocumentId(document), CoderId(coder), start, end))
    everyone = [CoderId(coder) for coder in range(1, coders + 1)]
    return Case(
        codes=[CodeId(code) for code in range(1, codes + 1)],
        coders=everyone,
        documents={DocumentId(document): length for document in range(1, documents + 1)},
        finished={DocumentId(document): frozenset(everyone) for document in range(1, documents + 1)},
        spans=spans,
    )


def _passage(chance: random.Random, codes: int, documents: int, length: int) -> tuple[int, int, int, int]:
    start = chance.randrange(length - 400)
    return chance.randint(1, codes), chance.randint(1, documents), start, start + chance.randint(20, 380)


def ours(case: Case) -> AgreementReport:
    """All codes, all measures, all pairs of coders."""
    return compare(case.codes, case.coders, case.documents, case.spans, case.finished)


def package_one_code(case: Case, code: CodeId | None = None) -> float:
    """Alpha of one code (the first unless given) by the krippendorff package on an array with one cell a character.

    Raises ImportError where numpy or the package is missing; both serve tests only.
    """
    import krippendorff
    import numpy

    wanted = case.codes[0] if code is None else code
    begins: dict[DocumentId, int] = {}
    total = 0
    for document, length in case.documents.items():
        begins[document] = total
        total += length
    rows = {coder: row for row, coder in enumerate(case.coders)}
    data = numpy.zeros((len(rows), total), dtype=numpy.int8)
    for span_code, document, coder, start, end in case.spans:
        if span_code == wanted:
            begin = begins[document]
            data[rows[coder], begin + start : begin + end] = 1
    return float(krippendorff.alpha(reliability_data=data, level_of_measurement="nominal"))
