"""The sweep against one cell a character, and what must not change a value."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.agreement import AgreementReport, Value, compare, krippendorff_alpha, percent
from desktop.core.agreement.spans_table import Run, cover_runs, disagreement_runs
from desktop.core.model import CodeId, CoderId, DocumentId
from tests.core.agreement import brute
from tests.core.agreement.corpora import Corpus, corpora
from tests.scale import scale

EXAMPLES = scale(120, 3000)


def same(value: Value, expected: float | None) -> None:
    if expected is None:
        assert value.number is None
        assert value.reason
    else:
        assert value.number == pytest.approx(expected, abs=1e-9)


def numbers(report: AgreementReport) -> list[object]:
    """Everything of a report that may not depend on the order or the names of things."""
    rows = [*report.rows, report.any_code]
    return [report.overall_alpha, report.characters, *(sorted(row.values.items()) for row in rows)]


@settings(max_examples=EXAMPLES)
@given(corpora())
def test_a_report_equals_counting_character_by_character(corpus: Corpus) -> None:
    report = corpus.report()
    coders = corpus.coders
    compared = {d: n for d, n in corpus.documents.items() if set(coders) <= corpus.finished[d]}
    assert report.documents == tuple(compared)
    assert report.characters == sum(compared.values())
    observed = expected = 0.0
    for row in (*report.rows, report.any_code):
        rows = brute.cells(row.code, coders, compared, corpus.spans, corpus.finished)
        assert row.characters == tuple(sum(one[slot] for one in rows) for slot in range(len(coders)))
        for pair, (first, second) in zip(row.pairs, combinations(range(len(coders)), 2), strict=True):
            assert (pair.first, pair.second) == (coders[first], coders[second])
            assert tuple(pair.counts) == brute.two_by_two(rows, first, second)
        if not any(map(any, rows)):
            assert all(value.number is None and value.reason for value in row.values.values())
            continue
        same(row.values["percent"], brute.percent(rows))
        same(row.values["alpha"], brute.alpha(rows))
        same(row.values["jaccard"], brute.jaccard(rows, len(coders)))
        same(row.values["kappa"], brute.kappa(rows) if len(coders) == 2 else None)
        if row.code is not None:
            one_observed, one_expected = brute.disagreements(rows)
            observed, expected = observed + one_observed, expected + one_expected
    same(report.overall_alpha, 1 - observed / expected if expected else None)


@settings(max_examples=EXAMPLES)
@given(corpora())
def test_alpha_and_percentage_with_coders_missing_here_and_there(corpus: Corpus) -> None:
    for code, table in zip(corpus.codes, corpus.tables(), strict=True):
        rows = brute.cells(code, corpus.coders, corpus.documents, corpus.spans, corpus.finished)
        assert sum(table.values()) == len(rows)
        if not any(len(row) > 1 for row in rows):
            assert krippendorff_alpha.of_patterns(table, len(corpus.coders)).number is None
            continue
        same(krippendorff_alpha.of_patterns(table, len(corpus.coders)), brute.alpha(rows))
        same(percent.of_patterns(table, len(corpus.coders)), brute.percent(rows))


@settings(max_examples=EXAMPLES)
@given(corpora(all_finished=True), st.randoms(use_true_random=False))
def test_order_and_names_change_nothing(corpus: Corpus, chance: random.Random) -> None:
    expected = numbers(corpus.report())
    spans = [(CodeId(c + 9), DocumentId(d * 3), CoderId(k * 2), a, b) for c, d, k, a, b in corpus.spans]
    coders = [CoderId(coder * 2) for coder in corpus.coders]
    documents = [(DocumentId(d * 3), length) for d, length in corpus.documents.items()]
    for order in (spans, coders, documents):
        chance.shuffle(order)
    codes = [CodeId(code + 9) for code in corpus.codes]
    finished = {document: frozenset(coders) for document, _ in documents}
    found = compare(codes, coders, dict(documents), spans, finished)
    assert numbers(found) == expected


@settings(max_examples=EXAMPLES)
@given(corpora(), st.data())
def test_splitting_and_doubling_a_span_changes_no_value(corpus: Corpus, data: st.DataObject) -> None:
    expected = numbers(corpus.report())
    spans = list(corpus.spans)
    for code, document, coder, start, end in corpus.spans:
        middle = data.draw(st.integers(start, end))
        spans += [(code, document, coder, start, middle), (code, document, coder, middle, end)]
    assert numbers(corpus.with_spans(spans).report()) == expected
    whole = corpus.report()
    doubled = corpus.with_spans(corpus.spans * 2).report()
    assert doubled == whole  # the segments are not counted twice either


@settings(max_examples=EXAMPLES)
@given(corpora(max_coders=2), st.integers(2, 9))
def test_a_finer_ruler_changes_only_alpha_and_that_little(corpus: Corpus, factor: int) -> None:
    plain = corpus.report()
    scaled = replace(
        corpus,
        documents={d: n * factor for d, n in corpus.documents.items()},
        spans=[(c, d, k, a * factor, b * factor) for c, d, k, a, b in corpus.spans],
    ).report()
    for before, after in zip(plain.rows, scaled.rows, strict=True):
        for name in ("percent", "kappa", "jaccard"):
            assert after.values[name] == before.values[name]
        assert after.pairs[0].counts == tuple(count * factor for count in before.pairs[0].counts)
        # Alpha = 1 - (1 - pi) (n - 1) / n, where pi does not depend on the ruler.
        alpha, finer = before.values["alpha"].number, after.values["alpha"].number
        if alpha is None:
            assert finer is None
        else:
            n = 2 * plain.characters
            assert finer == pytest.approx(1 - (1 - alpha) * (n / (n - 1)) * (n * factor - 1) / (n * factor), abs=1e-9)


@settings(max_examples=EXAMPLES)
@given(corpora(all_finished=True), st.integers(1, 200))
def test_an_uncoded_document_raises_the_percentage_only(corpus: Corpus, length: int) -> None:
    new = DocumentId(1)
    longer = replace(
        corpus,
        documents=corpus.documents | {new: length},
        finished=corpus.finished | {new: frozenset(corpus.coders)},
    )
    for before, after in zip(corpus.report().rows, longer.report().rows, strict=True):
        for old_pair, new_pair in zip(before.pairs, after.pairs, strict=True):
            assert new_pair.counts[:3] == old_pair.counts[:3]
            assert new_pair.counts.n00 == old_pair.counts.n00 + length
        assert after.values["jaccard"].number == before.values["jaccard"].number
        old, grown = before.values["percent"].number, after.values["percent"].number
        if old is not None and grown is not None:
            assert grown > old or old == grown == 1.0


@settings(max_examples=EXAMPLES)
@given(corpora())
def test_a_coder_without_finished_documents_changes_no_alpha(corpus: Corpus) -> None:
    stranger = CoderId(1)
    document = next(iter(corpus.documents))
    spans = [*corpus.spans, (corpus.codes[0], document, stranger, 0, corpus.documents[document])]
    more = replace(corpus, coders=[stranger, *corpus.coders], spans=spans)
    for before, after in zip(corpus.tables(), more.tables(), strict=True):
        assert krippendorff_alpha.of_patterns(after, len(more.coders)) == krippendorff_alpha.of_patterns(
            before, len(corpus.coders)
        )
    assert set(more.report().excluded[0].missing) >= {stranger}
    assert more.report().documents == ()


@settings(max_examples=EXAMPLES)
@given(corpora(all_finished=True))
def test_identical_coders_agree_fully(corpus: Corpus) -> None:
    first = corpus.coders[0]
    spans = [(c, d, coder, a, b) for c, d, _, a, b in corpus.spans for coder in corpus.coders]
    for row in corpus.with_spans(spans).report().rows:
        coded = row.characters[corpus.coders.index(first)]
        if not coded:
            continue
        assert row.values["percent"].number == row.values["jaccard"].number == 1.0
        mixed = coded < sum(corpus.documents.values())
        assert row.values["alpha"].number == (1.0 if mixed else None)


@settings(max_examples=EXAMPLES)
@given(corpora(max_coders=2))
def test_overlap_and_alpha_agree_with_the_pair_counts(corpus: Corpus) -> None:
    for row in corpus.report().rows:
        n11, n10, n01, n00 = row.pairs[0].counts
        total = n11 + n10 + n01 + n00
        if row.values["alpha"].number is not None:
            share = (2 * n11 + n10 + n01) / (2 * total)
            pi = 1 - (n10 + n01) / (2 * total * share * (1 - share))
            assert row.values["alpha"].number == pytest.approx(pi + (1 - pi) / (2 * total), abs=1e-9)
        if row.values["jaccard"].number is not None:
            dice = 2 * n11 / (2 * n11 + n10 + n01)
            assert row.values["jaccard"].number == pytest.approx(dice / (2 - dice), abs=1e-12)


def test_coders_who_mark_at_random_have_an_alpha_about_nought() -> None:
    chance = random.Random(5)
    code, document, coders = CodeId(1), DocumentId(1), [CoderId(1), CoderId(2), CoderId(3)]
    found = []
    for _ in range(scale(200, 2000)):
        spans = []
        for coder in coders:
            for _ in range(40):
                start = chance.randrange(9_900)
                spans.append((code, document, coder, start, start + chance.randrange(20, 100)))
        report = compare([code], coders, {document: 10_000}, spans, {document: frozenset(coders)})
        number = report.rows[0].values["alpha"].number
        assert number is not None
        found.append(number)
    assert sum(found) / len(found) == pytest.approx(0.0, abs=0.01)


RUN_SPANS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 30), st.integers(0, 30)), max_size=12)


@settings(max_examples=EXAMPLES)
@given(RUN_SPANS)
def test_runs_are_the_longest_stretches_of_one_mask(raw: list[tuple[int, int, int]]) -> None:
    spans = [(slot, min(a, b), max(a, b)) for slot, a, b in raw]
    page = [0] * 31
    for slot, start, end in spans:
        for position in range(start, end):
            page[position] |= 1 << slot
    expected: list[Run] = []
    for position, cover in enumerate(page):
        if not cover:
            continue
        if expected and expected[-1].end == position and expected[-1].cover == cover:
            expected[-1] = expected[-1]._replace(end=position + 1)
        else:
            expected.append(Run(position, position + 1, cover))
    assert cover_runs(spans) == expected
    assert disagreement_runs(spans, 4) == [run for run in expected if run.cover != 0b1111]
    assert all(one.end <= two.start for one, two in pairwise(cover_runs(spans)))
