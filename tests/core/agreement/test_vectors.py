"""The collected published cases: every one that belongs to our four measures must hold, none may slip by."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.core.agreement import Value, cohen_kappa, compare, krippendorff_alpha, percent
from desktop.core.model import CodeId, CoderId, DocumentId

VECTORS = Path(__file__).resolve().parents[3].parent / "shared" / "agreement" / "vectors_dev.json"
needs_vectors = pytest.mark.skipif(
    not VECTORS.exists(), reason="the shared agreement vectors are not beside the project"
)

DOCUMENT = DocumentId(1)

# Statistic and shape of input -> how it is computed here.
COMPUTED = {
    ("percent_agreement", "units"): lambda data: percent.of_ratings(data["ratings_by_coder"]),
    ("percent_agreement", "contingency_table"): lambda data: percent.of_contingency(data["rows_coder1_cols_coder2"]),
    ("percent_agreement_pairable", "units"): lambda data: percent.of_ratings_by_pairable(data["ratings_by_coder"]),
    ("cohen_kappa", "contingency_table"): lambda data: cohen_kappa.of_contingency(data["rows_coder1_cols_coder2"]),
    ("krippendorff_alpha_nominal", "units"): lambda data: krippendorff_alpha.of_ratings(data["ratings_by_coder"]),
    ("cohen_kappa_per_code_characters", "spans"): lambda data: by_characters(data)["kappa"],
    ("krippendorff_alpha_nominal_per_code_characters", "spans"): lambda data: by_characters(data)["alpha"],
}

COVERED = {
    "alpha-nominal-canonical-4x12",
    "alpha-binary-2x10",
    "alpha-nominal-3x9-k1980",
    "krippendorff_alpha_nominal-fleiss1971-data",
    "percent-binary-2x10",
    "percent-canonical-4x12",
    "percent_agreement-artstein-poesio-ex1",
    "percent_agreement-paradox-feinstein-cicchetti-1a",
    "percent_agreement-paradox-feinstein-cicchetti-1b",
    "cohen_kappa-cohen1960-p45",
    "cohen_kappa-artstein-poesio-ex1",
    "cohen_kappa-brennan-prediger-ex1",
    "cohen_kappa-zwick1988-ex1",
    "cohen_kappa-zwick1988-ex2",
    "cohen_kappa-agresti1992",
    "cohen_kappa-paradox-feinstein-cicchetti-1a",
    "cohen_kappa-paradox-feinstein-cicchetti-1b",
    "cohen_kappa-sas-table10",
    "cohen_kappa-chars-k1995-A",
    "cohen_kappa-chars-k1995-B",
    "krippendorff_alpha_nominal-chars-k1995-A",
}
DEGENERATE = "degenerate-all-coded-k1995-D"

# Statistics that are none of percent agreement, Cohen's kappa, nominal alpha or Jaccard overlap.
OTHER_STATISTICS = {
    "krippendorff_alpha_ordinal",
    "krippendorff_alpha_interval",
    "krippendorff_alpha_u_1995_2004",
    "krippendorff_alpha_set_masi",
    "masi_distance",
    "unitizing_family_2016",
    "scott_pi",
    "scott_pi_per_code_characters",
    "brennan_prediger",
    "brennan_prediger_multi",
    "gwet_ac1",
    "fleiss_kappa",
    "fleiss_kappa_missing",
    "fleiss_kappa_per_category",
    "analytic_se_cohen",
    "analytic_se_gwet",
    "span_f1_exact",
    "property",  # symmetry of span F1
    "boundary_similarity",
    "gamma_best_alignment_disorder",
    "gamma_cat",
    "gamma_positional_dissimilarity",
}


def cases() -> dict[str, dict[str, Any]]:
    return {case["id"]: case for case in json.loads(VECTORS.read_text("utf-8"))["cases"]}


def by_characters(data: dict[str, Any]) -> dict[str, Value]:
    """All values of the one code of a case given as spans."""
    coders = [CoderId(coder) for coder in range(data["n_coders"])]
    names = list(dict.fromkeys(span[1] for span in data["spans"]))
    assert len(names) == 1
    spans = [(CodeId(1), DOCUMENT, CoderId(coder), start, end) for coder, _, start, end in data["spans"]]
    report = compare([CodeId(1)], coders, {DOCUMENT: data["doc_length"]}, spans, {DOCUMENT: frozenset(coders)})
    return dict(report.rows[0].values)


@needs_vectors
def test_every_case_is_either_computed_or_of_another_statistic() -> None:
    ours = {name for name, case in cases().items() if (case["statistic"], case["input"]["type"]) in COMPUTED}
    assert ours == COVERED
    others = {case["statistic"] for name, case in cases().items() if name not in COVERED | {DEGENERATE}}
    assert others == OTHER_STATISTICS


@needs_vectors
@pytest.mark.parametrize("name", sorted(COVERED))
def test_a_published_case(name: str) -> None:
    case = cases()[name]
    value = COMPUTED[case["statistic"], case["input"]["type"]](case["input"])
    assert value.number is not None, value.reason
    assert value.reason == ""
    # The libraries' values are given to between five and ten digits.
    digits = len(str(case["computed"]).partition(".")[2])
    assert value.number == pytest.approx(case["computed"], abs=0.51 * 10.0**-digits)
    if case["published"] is not None:
        assert value.number == pytest.approx(case["published"], abs=case["published_tolerance"])


@needs_vectors
def test_the_degenerate_case_gives_full_percentage_and_dashes_with_reasons() -> None:
    values = by_characters(cases()[DEGENERATE]["input"])
    assert values["percent"].number == 1.0
    for name in ("kappa", "alpha"):
        assert values[name].number is None
        assert "coded every character" in values[name].reason
