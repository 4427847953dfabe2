from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from desktop.core import periods
from desktop.core.model import Basis, Certainty, DocumentState
from desktop.core.sample import SampleSegment, SampleSpec, load_sample, open_facets, over_answered
from desktop.paths import resource

ANA, JONAS = "Ana Ruiz", "Jonas Weber"
ARTICLE, FIRST, SECOND, REPORT = "un-review.txt", "interview-04.txt", "interview-11.txt", "field-report.txt"
SHARED = Path(__file__).resolve().parents[2].parent / "shared"


@cache
def sample() -> SampleSpec:
    return load_sample()


def of(document: str, coder: str) -> list[SampleSegment]:
    return [each for each in sample().segments if each.document == document and each.coder == coder]


def codes(segment: SampleSegment, facet: str) -> set[str]:
    return {each.path[-1] for each in segment.answers if each.facet == facet and each.path}


def period(segment: SampleSegment) -> str | None:
    return next((each.edtf for each in segment.answers if each.facet == "Time period"), None)


def test_four_documents_two_coders_and_the_three_facets() -> None:
    assert [(each.file.name, each.kind) for each in sample().documents] == [
        (ARTICLE, "News article"),
        (FIRST, "Interview transcript"),
        (SECOND, "Interview transcript"),
        (REPORT, "Field report"),
    ]
    assert sample().coders == (ANA, JONAS)
    assert [each.name for each in sample().codebook.facets] == ["Abuse type", "Source type", "Time period"]


def test_the_work_stands_where_a_project_under_way_would() -> None:
    done, going = DocumentState.FINISHED, DocumentState.IN_PROGRESS
    assert [sample().document(each).states for each in (ARTICLE, FIRST, SECOND, REPORT)] == [
        {ANA: done, JONAS: done},
        {ANA: done, JONAS: done},
        {ANA: going},
        {},
    ]
    counts = Counter((each.document, each.coder) for each in sample().segments)
    assert counts == {(ARTICLE, ANA): 15, (ARTICLE, JONAS): 15, (FIRST, ANA): 19, (FIRST, JONAS): 17, (SECOND, ANA): 8}


def test_segments_are_the_quotes_they_say() -> None:
    for each in sample().segments:
        text = sample().document(each.document).text
        assert text[each.start : each.end] == each.quote
        assert each.quote == each.quote.strip()
        before, after = text[: each.start][-1:], text[each.end : each.end + 1]
        assert not (before + each.quote[0]).isalnum() or not before, each.quote
        assert not (each.quote[-1] + after).isalnum() or not after, each.quote
        assert each.answers, each.quote


def test_no_coder_has_two_segments_on_one_span_or_one_answer_twice() -> None:
    spans = Counter((each.document, each.coder, each.start, each.end) for each in sample().segments)
    assert max(spans.values()) == 1
    for each in sample().segments:
        answers = [(answer.facet, answer.path, answer.builtin, answer.edtf) for answer in each.answers]
        assert len(set(answers)) == len(answers), each.quote


def test_every_period_reads_as_it_is_written() -> None:
    count = 0
    for each in sample().segments:
        for answer in each.answers:
            if answer.edtf is not None:
                reading = periods.read(answer.words)
                assert isinstance(reading, periods.Reading), answer.words
                assert (reading.edtf, periods.canonical(answer.edtf)) == (answer.edtf, answer.edtf), answer.words
                count += 1
    assert count >= 30


def test_there_is_something_still_to_settle_of_each_kind() -> None:
    book = sample().codebook
    assert sum("Time period" in open_facets(each, book) for each in of(ARTICLE, ANA)) == 3
    over = [each for each in sample().segments if over_answered(each, book)]
    assert {name for each in over for name in over_answered(each, book)} == {"Source type"}
    assert {each.coder for each in over} == {ANA, JONAS}
    answers = [answer for each in sample().segments for answer in each.answers]
    assert any(each.certainty is Certainty.UNSURE for each in answers)
    assert any(each.basis is Basis.INFERRED for each in answers)
    assert any(each.note for each in answers)
    assert any(each.builtin for each in answers)
    assert sum(bool(each.memo) for each in sample().segments) >= 5


def test_the_coders_disagree_in_every_instructive_way() -> None:
    ana, jonas = of(ARTICLE, ANA), of(ARTICLE, JONAS)
    both = [(a, j) for a in ana for j in jonas if a.start < j.end and j.start < a.end]
    same_span = [(a, j) for a, j in both if (a.start, a.end) == (j.start, j.end)]
    abuse = "Abuse type"
    assert any(a.answers == j.answers for a, j in same_span), "nothing agrees"
    assert any(codes(a, abuse) & codes(j, abuse) and (a, j) not in same_span for a, j in both), "no edge differs"
    assert any(not codes(a, abuse) & codes(j, abuse) for a, j in same_span), "no code differs"
    assert any(codes(a, abuse) == codes(j, abuse) and period(a) != period(j) for a, j in same_span), "no period differs"
    assert any(all(a is not other for other, _ in both) for a in ana), "nothing is Ana's alone"
    assert any(all(j is not other for _, other in both) for j in jonas), "nothing is Jonas's alone"


def test_segments_nest_and_cross_paragraphs_and_the_codes_are_many() -> None:
    ana = of(ARTICLE, ANA)
    assert any(a is not b and a.start <= b.start and b.end <= a.end for a in ana for b in ana)
    assert any("\n" in each.quote for each in of(ARTICLE, JONAS))
    assert len({name for each in sample().segments for name in codes(each, "Abuse type")}) >= 25


def test_texts_are_of_the_size_that_the_desk_shows_well() -> None:
    words = {each.file.name: len(each.text.split()) for each in sample().documents}
    assert 320 <= words[ARTICLE] <= 480
    assert 600 <= words[FIRST] <= 900
    assert 600 <= words[SECOND] <= 900
    assert 400 <= words[REPORT] <= 600
    assert any("\uac00" <= letter <= "\ud7a3" for letter in sample().document(FIRST).text)
    assert all(max(map(ord, each.text)) < 0x10000 for each in sample().documents)


def test_layouts_name_the_title_the_byline_and_every_speaker() -> None:
    for each in sample().documents:
        layout = dict(each.layout)
        assert layout[0] == "title"
        assert "byline" in layout.values()
        for index, line in enumerate(each.text.split("\n")):
            assert (layout.get(index) == "speaker") == line.startswith(("I: ", "T: ")), line


def sentences(text: str) -> set[str]:
    """Every run of nine words, in lower case."""
    words = text.lower().split()
    return {" ".join(words[place : place + 9]) for place in range(len(words) - 8)}


def test_no_sentence_is_taken_from_the_article_whose_facts_are_used() -> None:
    source = SHARED / "article" / "north-korea-un-report.txt"
    if not source.is_file():
        pytest.skip("the article lies beside the project only where it is made")
    theirs = sentences(source.read_text("utf-8"))
    assert not theirs & {run for each in sample().documents for run in sentences(each.text)}


FAULTS: list[tuple[str, Any, str]] = [
    ("quote", "is nowhere in it", "stands 0 times"),
    ("quote", "the", "times in un-review.txt"),
    ("coder", "Nobody", "not among the coders"),
    ("answers", [{"facet": "Abuse type", "code": ["Execution"]}], "has no code Execution"),
    ("answers", [{"facet": "Mood", "code": ["Execution"]}], "no facet Mood"),
    ("answers", [{"facet": "Abuse type"}], "is not one code"),
    ("answers", [{"facet": "Abuse type", "edtf": "2016"}], "is not one code"),
]


@pytest.mark.parametrize(("key", "value", "sentence"), FAULTS)
def test_a_sample_that_does_not_fit_itself_is_a_defect(
    key: str, value: Any, sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = json.loads(resource("sample", "coding.json").read_text("utf-8"))
    data["segments"][0][key] = value
    (tmp_path / "coding.json").write_text(json.dumps(data), "utf-8")

    def elsewhere(*parts: str) -> Path:
        return tmp_path / "coding.json" if parts[-1] == "coding.json" else resource(*parts)

    monkeypatch.setattr("desktop.core.sample.resource", elsewhere)
    with pytest.raises(ValueError, match=sentence):
        load_sample()
