"""The report: which documents count, what is counted, and a reason for every dash."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.core.agreement import MEASURES, REASONS, AgreementReport, Difference, Value, compare, differences
from desktop.core.agreement.report import NOT_FINISHED
from desktop.core.agreement.values import (
    EVERYTHING,
    EXACTLY_TWO,
    NO_TEXT,
    NOBODY,
    NOBODY_AT_ALL,
    TWO_CODERS_NEEDED,
)
from desktop.core.errors import BadSpan
from desktop.core.model import CodeId, CoderId, DocumentId

ABUSE, BEATING, SOURCE = CodeId(1), CodeId(2), CodeId(3)
INTERVIEW, ARTICLE, EMPTY = DocumentId(10), DocumentId(11), DocumentId(12)
ANA, BO, CEM = CoderId(21), CoderId(22), CoderId(23)
LENGTHS = {INTERVIEW: 100, ARTICLE: 60}
BOTH = frozenset({ANA, BO})
DONE = {INTERVIEW: BOTH, ARTICLE: BOTH}


def values(report: AgreementReport, code: CodeId) -> dict[str, Value]:
    return dict(report.row(code).values)


def test_only_documents_that_all_chosen_coders_finished_count_and_the_others_are_named() -> None:
    spans = [
        (ABUSE, INTERVIEW, ANA, 0, 10),
        (ABUSE, INTERVIEW, BO, 0, 10),
        (ABUSE, ARTICLE, ANA, 0, 30),  # Bo has not finished the article: his silence is no statement
        (ABUSE, ARTICLE, CEM, 0, 30),
    ]
    done = {INTERVIEW: frozenset({ANA, BO}), ARTICLE: frozenset({ANA, CEM})}
    report = compare([ABUSE], [ANA, BO], LENGTHS, spans, done)
    assert report.documents == (INTERVIEW,)
    assert report.characters == 100
    assert [(one.document, one.missing) for one in report.excluded] == [(ARTICLE, (BO,))]
    assert report.excluded[0].reason.format(coders="Bo") == "Not finished by Bo."
    assert report.row(ABUSE).segments == (1, 1)
    assert values(report, ABUSE)["alpha"].number == 1.0
    other = compare([ABUSE], [ANA, CEM], LENGTHS, spans, done)
    assert other.documents == (ARTICLE,)
    assert [(one.document, one.missing) for one in other.excluded] == [(INTERVIEW, (CEM,))]


def test_a_finished_document_without_segments_is_a_statement() -> None:
    spans = [(ABUSE, INTERVIEW, ANA, 0, 10)]
    row = compare([ABUSE], [ANA, BO], LENGTHS, spans, DONE).row(ABUSE)
    assert row.segments == (1, 0)
    assert row.characters == (10, 0)
    assert row.pairs[0].counts == (0, 10, 0, 150)
    assert row.values["percent"].number == 150 / 160
    assert row.values["kappa"].number == 0.0
    assert row.values["jaccard"].number == 0.0
    alpha = row.values["alpha"].number
    assert alpha is not None
    assert alpha < 0


def test_segments_and_characters_are_counted_per_coder() -> None:
    spans = [
        (ABUSE, INTERVIEW, ANA, 0, 10),
        (ABUSE, INTERVIEW, ANA, 5, 15),  # overlaps: two segments, fifteen characters
        (ABUSE, ARTICLE, ANA, 0, 5),
        (ABUSE, INTERVIEW, BO, 10, 20),
        (SOURCE, INTERVIEW, BO, 10, 20),  # the same segment under a second code
    ]
    report = compare([ABUSE, SOURCE], [ANA, BO], LENGTHS, spans, DONE)
    assert report.row(ABUSE).segments == (3, 1)
    assert report.row(ABUSE).characters == (20, 10)
    assert report.row(SOURCE).segments == (0, 1)
    assert report.any_code.segments == (3, 1)
    assert report.any_code.code is None
    assert report.any_code.characters == (20, 10)


def test_child_codings_count_to_the_parent_only_when_asked() -> None:
    spans = [(ABUSE, INTERVIEW, ANA, 0, 10), (BEATING, INTERVIEW, BO, 0, 10)]
    apart = compare([ABUSE, BEATING], [ANA, BO], LENGTHS, spans, DONE)
    assert not apart.children_counted
    assert values(apart, ABUSE)["jaccard"].number == 0.0
    assert apart.any_code.values["jaccard"].number == 1.0
    joined = compare([ABUSE, BEATING], [ANA, BO], LENGTHS, spans, DONE, children={BEATING: ABUSE, ABUSE: None})
    assert joined.children_counted
    assert values(joined, ABUSE)["jaccard"].number == 1.0
    assert joined.row(ABUSE).segments == (1, 1)
    assert values(joined, BEATING)["jaccard"].number == 0.0
    only = compare([ABUSE], [ANA, BO], LENGTHS, spans, DONE, children={BEATING: ABUSE})
    assert values(only, ABUSE)["jaccard"].number == 1.0
    assert only.any_code.segments == (1, 1)


def test_one_segment_with_a_code_and_its_parent_is_one_segment_of_the_parent() -> None:
    spans = [(ABUSE, INTERVIEW, ANA, 0, 10), (BEATING, INTERVIEW, ANA, 0, 10), (ABUSE, INTERVIEW, BO, 0, 10)]
    report = compare([ABUSE, BEATING], [ANA, BO], LENGTHS, spans, DONE, children={BEATING: ABUSE})
    assert report.row(ABUSE).segments == (1, 1)
    assert report.any_code.segments == (1, 1)


def test_a_circle_of_parents_ends() -> None:
    spans = [(ABUSE, INTERVIEW, ANA, 0, 10)]
    report = compare([ABUSE, BEATING], [ANA, BO], LENGTHS, spans, DONE, children={ABUSE: BEATING, BEATING: ABUSE})
    assert report.row(BEATING).segments == (1, 0)


def test_overall_alpha_is_pooled_over_codes_and_not_a_mean() -> None:
    spans = [
        (ABUSE, INTERVIEW, ANA, 0, 50),
        (ABUSE, INTERVIEW, BO, 0, 50),
        (SOURCE, INTERVIEW, ANA, 0, 2),
        (SOURCE, INTERVIEW, BO, 4, 6),
    ]
    report = compare([ABUSE, SOURCE, BEATING], [ANA, BO], LENGTHS, spans, DONE)
    # Of 320 answers 100 are "coded" for the first code, 4 for the second; 8 answers differ, all under the second.
    expected = 1 - 8 / ((2 * 100 * 220 + 2 * 4 * 316) / 319)
    assert report.overall_alpha.number == pytest.approx(expected, abs=1e-12)
    assert values(report, BEATING)["alpha"] == Value(None, NOBODY)


@pytest.mark.parametrize(
    ("coders", "spans", "done", "reasons"),
    [
        pytest.param(
            [ANA, BO],
            [(ABUSE, INTERVIEW, ANA, 0, 10)],
            {INTERVIEW: frozenset({ANA})},
            {"percent": NO_TEXT, "kappa": NO_TEXT, "alpha": NO_TEXT, "jaccard": NO_TEXT, "overall": NO_TEXT},
            id="nothing finished by both",
        ),
        pytest.param(
            [ANA, BO],
            [],
            DONE,
            {"percent": NOBODY, "kappa": NOBODY, "alpha": NOBODY, "jaccard": NOBODY, "overall": NOBODY_AT_ALL},
            id="nobody used it",
        ),
        pytest.param(
            [ANA, BO],
            [(ABUSE, d, k, 0, LENGTHS[d]) for d in LENGTHS for k in (ANA, BO)],
            DONE,
            {"percent": "", "kappa": EVERYTHING, "alpha": EVERYTHING, "jaccard": "", "overall": EVERYTHING},
            id="both coded everything",
        ),
        pytest.param(
            [ANA],
            [(ABUSE, INTERVIEW, ANA, 0, 10)],
            DONE,
            {
                "percent": TWO_CODERS_NEEDED,
                "kappa": EXACTLY_TWO,
                "alpha": TWO_CODERS_NEEDED,
                "jaccard": TWO_CODERS_NEEDED,
                "overall": TWO_CODERS_NEEDED,
            },
            id="one coder",
        ),
        pytest.param(
            [ANA, BO, CEM],
            [(ABUSE, INTERVIEW, ANA, 0, 10)],
            {INTERVIEW: frozenset({ANA, BO, CEM})},
            {"percent": "", "kappa": EXACTLY_TWO, "alpha": "", "jaccard": "", "overall": ""},
            id="three coders",
        ),
    ],
)
def test_an_undefined_value_is_a_dash_with_its_reason(
    coders: list[CoderId],
    spans: list[tuple[CodeId, DocumentId, CoderId, int, int]],
    done: dict[DocumentId, frozenset[CoderId]],
    reasons: dict[str, str],
) -> None:
    report = compare([ABUSE], coders, LENGTHS, spans, done)
    found = {name: value.reason for name, value in values(report, ABUSE).items()}
    assert found | {"overall": report.overall_alpha.reason} == reasons
    for value in (*values(report, ABUSE).values(), report.overall_alpha):
        assert value.defined == (value.number is not None) == (value.reason == "")
        assert value.reason in ("", *REASONS)


def test_one_coder_who_codes_everything_is_no_dash() -> None:
    """Both of them answer in two ways taken together: the values are defined, and they are nought or less."""
    spans = [(ABUSE, document, ANA, 0, length) for document, length in LENGTHS.items()]
    found = values(compare([ABUSE], [ANA, BO], LENGTHS, spans, DONE), ABUSE)
    assert found["percent"].number == found["kappa"].number == found["jaccard"].number == 0.0
    assert found["alpha"].number == pytest.approx(1 - 320 / (2 * 160 * 160 / 319), abs=1e-12)


def test_kappa_of_three_coders_stands_with_the_pairs() -> None:
    spans = [(ABUSE, INTERVIEW, coder, 0, 10) for coder in (ANA, BO)] + [(ABUSE, INTERVIEW, CEM, 5, 15)]
    report = compare([ABUSE], [ANA, BO, CEM], LENGTHS, spans, {INTERVIEW: frozenset({ANA, BO, CEM})})
    pairs = {(pair.first, pair.second): pair for pair in report.row(ABUSE).pairs}
    assert set(pairs) == {(ANA, BO), (ANA, CEM), (BO, CEM)}
    assert pairs[ANA, BO].values["kappa"].number == 1.0
    assert pairs[ANA, CEM].counts == (5, 5, 5, 85)
    assert pairs[ANA, CEM].values["jaccard"].number == 1 / 3
    assert values(report, ABUSE)["jaccard"].number == pytest.approx((1 + 1 / 3 + 1 / 3) / 3)


def test_a_pair_that_did_not_use_the_code_has_no_part_in_the_mean_overlap() -> None:
    spans = [(ABUSE, INTERVIEW, CEM, 0, 10)]
    done = {INTERVIEW: frozenset({ANA, BO, CEM})}
    report = compare([ABUSE], [ANA, BO, CEM], LENGTHS, spans, done)
    assert report.row(ABUSE).pairs[0].values["jaccard"] == Value(None, NOBODY)
    assert values(report, ABUSE)["jaccard"].number == 0.0


def test_documents_without_characters_and_doubled_choices_do_no_harm() -> None:
    lengths = {**LENGTHS, EMPTY: 0}
    spans = [(ABUSE, INTERVIEW, ANA, 0, 10), (ABUSE, INTERVIEW, BO, 3, 10), (ABUSE, EMPTY, ANA, 0, 0)]
    done = {**DONE, EMPTY: BOTH}
    report = compare([ABUSE, ABUSE], [ANA, BO, ANA], lengths, iter(spans), done)
    assert report.coders == (ANA, BO)
    assert len(report.rows) == 1
    assert report.documents == (INTERVIEW, ARTICLE, EMPTY)
    assert report.row(ABUSE).segments == (1, 1)
    assert values(report, ABUSE) == values(compare([ABUSE], [ANA, BO], LENGTHS, spans[:2], DONE), ABUSE)


@pytest.mark.parametrize("span", [(-1, 5), (5, 101), (9, 3), (101, 101), (-2, -2)])
def test_a_span_outside_its_document_is_refused(span: tuple[int, int]) -> None:
    with pytest.raises(BadSpan) as caught:
        compare([ABUSE], [ANA, BO], LENGTHS, [(ABUSE, INTERVIEW, ANA, *span)], DONE)
    assert (caught.value.data["start"], caught.value.data["end"]) == span


def test_positions_are_code_points_so_emoji_do_not_shift_anything() -> None:
    plain = "xx they were beaten yy"
    astral = "🙂🙃 they were beaten 🚔🚨"
    assert len(plain) == len(astral)
    start = astral.index("beaten")
    rows = []
    for text in (plain, astral):
        assert text[start : start + 6] == "beaten"
        spans = [(ABUSE, INTERVIEW, ANA, start, start + 6), (ABUSE, INTERVIEW, BO, start - 5, start + 6)]
        rows.append(compare([ABUSE], [ANA, BO], {INTERVIEW: len(text)}, spans, {INTERVIEW: BOTH}).row(ABUSE))
    assert rows[0] == rows[1]
    assert rows[1].pairs[0].counts == (6, 0, 5, len(astral) - 11)


def test_a_report_is_ready_for_json() -> None:
    spans = [(ABUSE, INTERVIEW, ANA, 0, 10), (ABUSE, INTERVIEW, BO, 5, 15)]
    report = compare([ABUSE, SOURCE], [ANA, BO], LENGTHS, spans, {INTERVIEW: BOTH})
    data = json.loads(json.dumps(report.as_dict(), allow_nan=False))
    assert data["unit"] == "character"
    assert data["coders"] == [ANA, BO]
    assert data["documents"] == [INTERVIEW]
    assert data["excluded"] == [{"document": ARTICLE, "missing": [ANA, BO], "reason": NOT_FINISHED}]
    first, second = data["rows"]
    assert first["pairs"][0]["n11"] == 5
    assert first["values"]["jaccard"] == {"value": 1 / 3, "reason": ""}
    assert second["values"]["alpha"] == {"value": None, "reason": NOBODY}
    assert data["any_code"]["code"] is None
    assert data["overall_alpha"]["value"] == first["values"]["alpha"]["value"]
    assert data["children_counted"] is False


def test_a_row_that_was_not_asked_for_is_an_error() -> None:
    with pytest.raises(KeyError):
        compare([ABUSE], [ANA, BO], LENGTHS, [], DONE).row(SOURCE)


def test_differences_are_places_to_jump_to() -> None:
    spans = [
        (SOURCE, INTERVIEW, BO, 2, 4),
        (ABUSE, INTERVIEW, ANA, 0, 10),
        (ABUSE, INTERVIEW, BO, 5, 15),
        (ABUSE, INTERVIEW, CEM, 50, 60),  # not chosen
        (ABUSE, ARTICLE, ANA, 1, 2),
        (ABUSE, ARTICLE, BO, 1, 2),
    ]
    assert differences([ABUSE, SOURCE], [ANA, BO], spans) == [
        Difference(INTERVIEW, 0, 5, ABUSE, (ANA,)),
        Difference(INTERVIEW, 2, 4, SOURCE, (BO,)),
        Difference(INTERVIEW, 10, 15, ABUSE, (BO,)),
    ]
    joined = differences([ABUSE], [ANA, BO], [*spans, (BEATING, INTERVIEW, ANA, 10, 15)], children={BEATING: ABUSE})
    assert joined == [Difference(INTERVIEW, 0, 5, ABUSE, (ANA,))]


def test_the_measures_have_one_file_and_one_line_each() -> None:
    assert [(one.id, one.symbol, one.two_only) for one in MEASURES] == [
        ("percent", "%", False),
        ("kappa", "κ", True),
        ("alpha", "α", False),
        ("jaccard", "J", False),
    ]
    report = compare([ABUSE], [ANA, BO], LENGTHS, [], DONE)
    assert list(report.row(ABUSE).values) == [one.id for one in MEASURES]


def test_agreement_is_plain_python() -> None:
    """Start-up and the size of an installation must not pay for a table of a few hundred integers."""
    folder = Path(__file__).resolve().parents[3] / "desktop" / "core" / "agreement"
    sources = {path.name: path.read_text("utf-8") for path in folder.glob("*.py")}
    assert {"spans_table.py", "report.py", "percent.py"} <= set(sources)
    assert not [name for name, text in sources.items() if "import numpy" in text or "from numpy" in text]
