from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.codebook_exchange.own_form import written
from desktop.core.codebook_files import STARTERS, CodebookSpec, FacetSpec, load_codebook, parse_codebook, starter_names
from desktop.core.errors import BadCodebook
from desktop.core.model import Cardinality, FacetKind
from tests.scale import scale

if TYPE_CHECKING:
    from pathlib import Path


def evidence() -> CodebookSpec:
    return load_codebook("human-rights-evidence")


def facet(book: CodebookSpec, name: str) -> FacetSpec:
    found = book.facet(name)
    assert found is not None
    return found


def all_code_names(book: CodebookSpec) -> list[str]:
    return [code.name for each in book.facets for _, code in each.walk()]


def test_three_starters_are_offered_in_order() -> None:
    assert starter_names() == ("Human-rights evidence", "Interview study", "Blank")


@pytest.mark.parametrize("name", ["Human-rights evidence", "human rights EVIDENCE", "human-rights-evidence"])
def test_a_starter_is_found_by_its_name_however_it_is_written(name: str) -> None:
    assert load_codebook(name).name == "Human-rights evidence"


def test_evidence_asks_the_three_questions() -> None:
    book = evidence()
    assert [(each.name, each.kind, each.cardinality, each.required) for each in book.facets] == [
        ("Abuse type", FacetKind.TREE, Cardinality.MANY, True),
        ("Source type", FacetKind.TREE, Cardinality.ONE, True),
        ("Time period", FacetKind.PERIOD, Cardinality.ONE, True),
    ]
    assert sum(1 for _ in facet(book, "Abuse type").walk()) >= 40
    assert sum(1 for _ in facet(book, "Source type").walk()) >= 12
    assert facet(book, "Time period").codes == ()


def test_interview_study_has_a_tree_a_scale_and_a_period() -> None:
    book = load_codebook("Interview study")
    assert [each.kind for each in book.facets] == [FacetKind.TREE, FacetKind.ORDINAL, FacetKind.PERIOD]
    assert len(facet(book, "Speaker stance").codes) >= 5


def test_blank_is_empty() -> None:
    assert load_codebook("Blank").facets == ()


@pytest.mark.parametrize("stem", STARTERS)
def test_every_facet_and_code_is_defined(stem: str) -> None:
    book = load_codebook(stem)
    assert book.description
    for each in book.facets:
        assert each.definition.endswith(".")
        for path, code in each.walk():
            assert code.definition.endswith("."), path
            assert code.definition[0].isupper(), path
            assert len(code.definition) <= 150, path
            for note in (code.include, code.exclude):
                assert not note or (note.endswith(".") and len(note) <= 130), path


def test_abuse_and_source_types_say_what_belongs_and_what_does_not() -> None:
    for name in ("Abuse type", "Source type"):
        for path, code in facet(evidence(), name).walk():
            assert code.include, path
            assert code.exclude, path


@pytest.mark.parametrize("stem", STARTERS)
def test_every_code_that_another_points_to_exists(stem: str) -> None:
    book = load_codebook(stem)
    names = {*all_code_names(book), *(each.name for each in book.facets)}
    pointed = 0
    for each in book.facets:
        for path, code in each.walk():
            for target in re.findall(r"\(use ([^)]+)\)", f"{code.include} {code.exclude}"):
                for one in [target] if target in names else target.split(" or "):
                    if one[0].isupper():
                        assert one in names, (path, one)
                        assert one != code.name, path
                        pointed += 1
    assert pointed or stem == "blank"


@pytest.mark.parametrize("stem", STARTERS)
def test_names_are_distinct_and_fit_the_margin(stem: str) -> None:
    names = all_code_names(load_codebook(stem))
    assert len({name.casefold() for name in names}) == len(names)
    assert max(map(len, names), default=0) <= 26


@pytest.mark.parametrize("stem", STARTERS)
def test_siblings_differ_in_colour_and_from_their_parent(stem: str) -> None:
    book = load_codebook(stem)
    for each in book.facets:
        groups = [(None, each.codes), *((code.colour, code.codes) for _, code in each.walk())]
        for parent, codes in groups:
            colours = [code.colour for code in codes if code.colour is not None]
            assert len(colours) == len(set(colours)), [code.name for code in codes]
            assert parent is None or parent not in colours, [code.name for code in codes]


def test_the_codes_that_the_desk_shows_first_are_there() -> None:
    names = set(all_code_names(evidence()))
    assert {
        *("Unlawful killing", "Execution", "Public execution", "Detention", "Political prison camp"),
        *("Ill-treatment in detention", "Forced labour", "Child labour", "Foreign media punished", "Surveillance"),
        *("Deprivation of food", "Coercion of children", "Escapee testimony", "Former detainee", "Former soldier"),
        *("Former official", "Satellite imagery", "UN document", "Government statement", "Uniformed forces"),
    } <= names


def one_facet(**changes: Any) -> dict[str, Any]:
    return {"name": "Topic", "kind": "tree", "cardinality": "many", "required": False, "definition": "", **changes}


def book_of(*facets: Any, **changes: Any) -> dict[str, Any]:
    return {"format": "testimonia-codebook", "version": 1, "name": "Mine", "facets": list(facets), **changes}


FAULTS: list[tuple[Any, str]] = [
    ([], "the codebook is not written as an object"),
    (book_of(format="other"), "its “format” is not “testimonia-codebook”"),
    (book_of(version=3), "its version is 3"),
    (book_of(version="2"), "its version is 2"),
    (book_of(one_facet(codes=[{"name": "A", "short": "s"}])), "an entry “short”, which is not known"),
    (book_of(one_facet(codes=[{"name": "A", "short": 1}]), version=2), "“short” is not text"),
    (book_of(one_facet(codes=[{"name": "A", "aliases": "B"}]), version=2), "“aliases” is not a list"),
    (book_of(one_facet(codes=[{"name": "A", "aliases": ["B", "b"]}]), version=2), "two aliases called"),
    (book_of(one_facet(codes=[{"name": "A", "aliases": [1]}]), version=2), "has no name"),
    (book_of(one_facet(codes=[{"name": "A", "retired": 1}]), version=2), "“retired” is neither true nor false"),
    (book_of(one_facet(codes=[{"name": "A", "id": 7}]), version=2), "“id” is not a number in digits"),
    (book_of(one_facet(codes=[{"name": "A", "confused_with": [{"path": ["Topic"]}]}]), version=2), "names no facet"),
    (book_of(one_facet(codes=[{"name": "A", "confused_with": [{"way": []}]}]), version=2), "an entry “way”"),
    (book_of(version=True), "its version is True"),
    (book_of(name=" "), "the codebook has no name"),
    (book_of(facets={}), "“facets” is not a list"),
    (book_of(colour=1), "an entry “colour”, which is not known"),
    (book_of(one_facet(), one_facet(name="topic")), "the codebook has two facets called “topic”"),
    (book_of(one_facet(kind="list")), "has the kind 'list'"),
    (book_of(one_facet(kind=["tree"])), "has the kind ['tree']"),
    (book_of(one_facet(cardinality="two")), "has the cardinality 'two'"),
    (book_of(one_facet(required=1)), "“required” is neither true nor false"),
    (book_of(one_facet(definition=3)), "“definition” is not text"),
    (book_of(one_facet(codes=[{"name": "two\nlines"}])), "is not one line"),
    (book_of(one_facet(codes=[{"name": "x" * 201}])), "is not one line"),
    (book_of(one_facet(codes=[{"definition": "x"}])), "a code of the facet “Topic” has no name"),
    (book_of(one_facet(codes=[{"name": "Ä"}, {"name": "ä"}])), "two codes called"),
    (book_of(one_facet(codes=[{"name": "A", "colour": 12}])), "“colour” is not a number from 0 to 11"),
    (book_of(one_facet(codes=[{"name": "A", "colour": True}])), "“colour” is not a number"),
    (book_of(one_facet(codes=[{"name": "A", "shortcut": 0}])), "“shortcut” is not a number from 1 to 9"),
    (book_of(one_facet(codes=[{"name": "A", "shortcut": 1, "codes": [{"name": "A", "shortcut": 1}]}])), "both have"),
    (book_of(one_facet(codes=[{"name": "A", "edtf": "2016"}])), "has an “edtf”"),
    (book_of(one_facet(kind="period", codes=[{"name": "2016"}])), "lacks an “edtf”"),
    (book_of(one_facet(kind="period", codes=[{"name": "2016", "edtf": ""}])), "“edtf” is not a date"),
    (book_of(one_facet(kind="ordinal", codes=[{"name": "A", "codes": [{"name": "B"}]}])), "only a facet of the kind"),
]


@pytest.mark.parametrize(("content", "sentence"), FAULTS, ids=[sentence for _, sentence in FAULTS])
def test_a_fault_is_refused_with_a_sentence_that_names_it(content: Any, sentence: str) -> None:
    with pytest.raises(BadCodebook) as refused:
        parse_codebook(json.dumps(content), "mine.json")
    assert sentence in refused.value.sentence
    assert refused.value.sentence.startswith("mine.json was not read as a codebook: ")


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe{}", b"[" * 200_000])
def test_what_is_no_json_is_refused(data: bytes) -> None:
    with pytest.raises(BadCodebook, match="not well-formed JSON"):
        parse_codebook(data, "mine.json")


def test_endless_nesting_is_refused() -> None:
    code: dict[str, Any] = {"name": "leaf"}
    for _ in range(60):
        code = {"name": "above", "codes": [code]}
    with pytest.raises(BadCodebook, match="more than 40 deep"):
        parse_codebook(json.dumps(book_of(one_facet(codes=[code]))), "mine.json")


def test_a_missing_file_names_the_ready_ones(tmp_path: Path) -> None:
    with pytest.raises(BadCodebook, match="“Blank”"):
        load_codebook(tmp_path / "none.json")


def test_periods_without_dates_and_steps_under_steps_are_read_as_they_came_from_elsewhere() -> None:
    """A project can have them from another program, and then its own file says so."""
    war = {"name": "The war", "codes": [{"name": "First winter"}]}
    book = parse_codebook(json.dumps(book_of(one_facet(kind="period", codes=[war])) | {"version": 2}), "mine.json")
    assert [(path, code.edtf) for path, code in book.facets[0].walk()] == [
        (("The war",), None),
        (("The war", "First winter"), None),
    ]
    assert parse_codebook(written(book), "mine.json") == book


def test_a_file_of_ones_own_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    periods = one_facet(name="When", kind="period", codes=[{"name": "about 2016", "edtf": "2016~"}])
    topic = one_facet(codes=[{"name": "A", "codes": [{"name": "B"}]}])
    path.write_text(json.dumps(book_of(topic, periods)), "utf-8-sig")
    book = load_codebook(path)
    assert [path for path, _ in book.facets[0].walk()] == [("A",), ("A", "B")]
    assert book.facets[1].codes[0].edtf == "2016~"
    assert book.code_count == 3


KEYS = st.sampled_from(["name", "codes", "facets", "kind", "colour", "shortcut", "edtf"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=scale(100, 2000))
@given(JSON)
def test_any_json_is_read_or_refused_with_a_sentence(facets: Any) -> None:
    data = json.dumps({"format": "testimonia-codebook", "version": 1, "name": "Mine", "facets": facets})
    sentence, name = "", ""
    try:
        name = parse_codebook(data, "mine.json").name
    except BadCodebook as refused:
        sentence = refused.sentence
    assert (name == "Mine") != sentence.endswith("Nothing was changed.")
