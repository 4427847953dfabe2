"""Alpha against the krippendorff package, and on real coders' data against figures found by other means."""

from __future__ import annotations

import csv
import random
from collections import defaultdict
from pathlib import Path

import pytest

from desktop.core.agreement import krippendorff_alpha, percent
from desktop.core.agreement.spans_table import count_patterns
from desktop.core.model import CodeId, CoderId, DocumentId
from tests.bench.agreement_case import make_case, ours, package_one_code
from tests.scale import scale

TOXIC = Path(__file__).resolve().parents[3].parent / "shared" / "agreement" / "toxic_spans"


def test_ratings_with_gaps_give_what_the_package_gives() -> None:
    krippendorff = pytest.importorskip("krippendorff", reason="the oracle for alpha is not installed")
    chance = random.Random(11)
    compared = 0
    for _ in range(scale(60, 1000)):
        coders, units, answers = chance.randint(2, 6), chance.randint(2, 30), chance.randint(2, 5)
        rows = [
            [None if chance.random() < 0.25 else chance.randint(1, answers) for _ in range(units)]
            for _ in range(coders)
        ]
        value = krippendorff_alpha.of_ratings(rows).number
        if value is None:
            continue
        data = [[float("nan") if answer is None else answer for answer in row] for row in rows]
        assert value == pytest.approx(krippendorff.alpha(data, level_of_measurement="nominal"), abs=1e-9)
        compared += 1
    assert compared > 40


def test_a_report_gives_what_the_package_gives_on_one_cell_a_character() -> None:
    pytest.importorskip("krippendorff", reason="the oracle for alpha is not installed")
    case = make_case(3, coders=4, codes=5, segments_per_coder=300, documents=6, length=4000)
    report = ours(case)
    assert report.characters == 24_000
    for row in report.rows:
        assert row.code is not None
        assert row.values["alpha"].number == pytest.approx(package_one_code(case, row.code), abs=1e-9)


@pytest.mark.skipif(not TOXIC.exists(), reason="the shared data of several coders are not beside the project")
def test_real_data_of_many_coders_give_the_known_values() -> None:
    """16,100 short texts, three to seven coders each, most of the text coded by nobody."""
    with (TOXIC / "comments.csv").open(encoding="utf-8", newline="") as file:
        lengths = {DocumentId(int(row["comment_id"])): len(row["comment_text"]) for row in csv.DictReader(file)}
    places: dict[DocumentId, list[int]] = defaultdict(list)
    texts: dict[int, DocumentId] = {}
    with (TOXIC / "annotations.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            document = DocumentId(int(row["comment_id"]))
            texts[int(row["annotation"])] = document
            places[document].append(int(row["annotation"]))
    # Alpha does not ask who a coder is, so the first, second, ... coder of every text may share a place.
    coder_of = {annotation: CoderId(place) for some in places.values() for place, annotation in enumerate(some)}
    codes = {"Insult": CodeId(0), "Threat": CodeId(1)}
    spans = []
    with (TOXIC / "spans.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            annotation = int(row["annotation"])
            if row["type"] in codes:
                length = lengths[texts[annotation]]
                start, end = min(int(row["start"]), length), min(int(row["end"]), length)
                spans.append((codes[row["type"]], texts[annotation], coder_of[annotation], start, end))
    coders = [CoderId(place) for place in range(max(map(len, places.values())))]
    finished = {document: [CoderId(place) for place in range(len(some))] for document, some in places.items()}
    found = count_patterns({c: (c,) for c in codes.values()}, 2, coders, lengths, finished, spans)
    for one, percentage, alpha in zip(found, (0.955, 0.992), (0.253, 0.028), strict=True):
        assert percent.of_patterns(one.table, len(coders)).number == pytest.approx(percentage, abs=0.0005)
        assert krippendorff_alpha.of_patterns(one.table, len(coders)).number == pytest.approx(alpha, abs=0.0005)
