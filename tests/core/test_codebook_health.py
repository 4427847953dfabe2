"""What is found in a codebook and what is not, just below and just above each threshold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core import codebook_health
from desktop.core.codebook_health import Finding, Ill, health, passages_of
from desktop.core.definition import Definition
from desktop.core.model import Cardinality, CodeId, FacetKind
from desktop.core.project import Project
from desktop.core.storage.schema import CODE, CODING, SEGMENT
from tests.core.making import codes_of, parsed, small_project
from tests.effort import calls_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.model import DocumentId, SegmentId


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    found = small_project(tmp_path / "health.testimonia")
    found.documents.add([parsed("Long", "word " * 400)])
    yield found
    found.close()


def long(project: Project) -> DocumentId:
    return project.documents.all()[1].id


def give(project: Project, at: int, *codes: CodeId) -> SegmentId:
    return project.coding.code_span(long(project), 5 * at, 5 * at + 4, codes)


def found(project: Project, ill: Ill) -> list[tuple[str, ...]]:
    book = project.codebook
    return [tuple(book.code(code).name for code in one.codes) for one in health(project).findings[ill]]


def test_every_kind_is_there_also_when_nothing_is_found(tmp_path: Path) -> None:
    with Project.create(tmp_path / "empty.testimonia", coder="Ana") as project:
        assert health(project).findings == dict.fromkeys(Ill, ())
        assert health(project).total == 0


def test_definitions_and_examples_are_missed(project: Project) -> None:
    codes = codes_of(project)
    everything = [("Unlawful killing",), ("Execution",), ("Surveillance",), ("Satellite imagery",), ("UN document",)]
    assert found(project, Ill.NO_DEFINITION) == everything
    project.definitions.set(codes["Execution"], Definition(short="Shot by order"))
    project.definitions.set(codes["Surveillance"], Definition(full="Watching.", example="“They listened.”"))
    assert found(project, Ill.NO_DEFINITION) == [everything[0], *everything[3:]]
    segment = give(project, 0, codes["UN document"])
    project.definitions.link_example(codes["UN document"], segment)
    period = project.codebook.facets()[2]
    project.codebook.create_period(period.id, "2016")
    assert found(project, Ill.NO_EXAMPLE) == [everything[0], everything[1], everything[3]]


def test_unused_is_what_nobody_uses_nor_anything_under_it(project: Project) -> None:
    codes = codes_of(project)
    give(project, 0, codes["Execution"])
    assert found(project, Ill.UNUSED) == [("Surveillance",), ("Satellite imagery",), ("UN document",)]
    project.organising.retire([codes["Surveillance"]])
    assert found(project, Ill.UNUSED) == [("Satellite imagery",), ("UN document",)]


def test_one_passage_of_two_coders_is_used_once(project: Project) -> None:
    codes = codes_of(project)
    for coder in project.coders.all():
        project.coder = coder.id
        give(project, 0, codes["Execution"])
    give(project, 1, codes["Surveillance"])
    give(project, 2, codes["Surveillance"])
    assert found(project, Ill.USED_ONCE) == [("Execution",)]


def test_what_only_one_coder_gives_is_asked_once_there_are_two(project: Project) -> None:
    codes, (ana, jonas) = codes_of(project), project.coders.all()
    project.coder = ana.id
    give(project, 0, codes["Execution"])
    give(project, 1, codes["Execution"])
    give(project, 2, codes["Surveillance"])
    assert found(project, Ill.ONE_CODER) == []
    project.coder = jonas.id
    give(project, 3, codes["Surveillance"])
    (one,) = health(project).findings[Ill.ONE_CODER]
    assert one == Finding(Ill.ONE_CODER, (codes["Execution"],), 2, coder=ana.id)


@pytest.mark.parametrize(("both", "one", "other", "is_found"), [(4, 1, 0, True), (5, 0, 0, True), (4, 0, 0, False)])
def test_pairs_that_are_nearly_always_together(
    project: Project, both: int, one: int, other: int, is_found: bool
) -> None:
    codes = codes_of(project)
    a, b = codes["Execution"], codes["UN document"]
    # Four of five are the share, and five the least number: so four with one apart is one too few.
    at = 0
    for group, number in (((a, b), both), ((a,), one), ((b,), other)):
        for _ in range(number):
            give(project, at, *group)
            at += 1
    expected = is_found and both >= codebook_health.TOGETHER_LEAST
    assert found(project, Ill.TOGETHER) == ([("Execution", "UN document")] if expected else [])


def test_the_share_of_a_pair_is_counted_over_passages_and_not_over_coders(project: Project) -> None:
    codes = codes_of(project)
    a, b = codes["Execution"], codes["UN document"]
    ana, jonas = (coder.id for coder in project.coders.all())
    for at in range(8):
        project.coder = ana
        give(project, at, a)
        project.coder = jonas
        give(project, at, b)
    give(project, 8, b)
    give(project, 9, b)
    (pair,) = health(project).findings[Ill.TOGETHER]
    assert (pair.passages, pair.of) == (8, 10)
    assert {(one.start, one.coder) for one in passages_of(project, pair)} == {(5 * at, ana) for at in range(8)}
    give(project, 10, b)
    assert found(project, Ill.TOGETHER) == []


def test_a_code_and_one_above_it_are_meant_to_be_together(project: Project) -> None:
    codes = codes_of(project)
    for at in range(6):
        give(project, at, codes["Execution"], codes["Unlawful killing"])
    assert found(project, Ill.TOGETHER) == []


def test_over_broad_by_its_share_of_the_facet(project: Project) -> None:
    codes, book = codes_of(project), project.codebook
    abuse = book.facets()[0].id
    others = [codes["Surveillance"], codes["Unlawful killing"]]
    for at in range(20):
        give(project, at, codes["Execution"])
    for at in range(20, 40):
        give(project, at, others[at % 2])
    assert found(project, Ill.OVER_BROAD) == [], "among three codes a third is nothing"
    torture = book.create_code(abuse, "Torture")
    give(project, 40, torture)
    assert found(project, Ill.OVER_BROAD) == [("Execution",)]
    for at in range(41, 60):
        give(project, at, torture)
    assert found(project, Ill.OVER_BROAD) == [], "20 of 60 are a third and not more"
    project.coding.remove(give(project, 59), torture)
    assert found(project, Ill.OVER_BROAD) == [("Execution",)]
    project.coding.remove(give(project, 0), codes["Execution"])
    assert found(project, Ill.OVER_BROAD) == [], "19 are too few to say so"


def test_over_broad_by_documents_and_never_a_period(project: Project) -> None:
    book = project.codebook
    source = book.create_facet("Form", cardinality=Cardinality.MANY)
    period = next(facet.id for facet in book.facets() if facet.kind is FacetKind.PERIOD)
    codes = [book.create_code(source, name) for name in "abcd"]
    years = [book.create_period(period, str(year)) for year in range(2010, 2014)]
    for number in range(10):
        project.documents.add([parsed(f"Interview {number}", "word " * 400)])
    documents = project.documents.all()[2:]
    for place, document in enumerate(documents):
        for at in range(10):
            given = [codes[0] if at < 2 else codes[1 + (at + place) % 3], years[0]]
            if place == 9 and at < 2:
                given = [codes[1], years[1 + at]]
            project.coding.code_span(document.id, 5 * at, 5 * at + 4, given)
    # In nine of ten documents, and with eighteen passages too few to say so.
    assert ("a",) not in found(project, Ill.OVER_BROAD)
    project.coding.code_span(documents[0].id, 100, 104, [codes[0]])
    project.coding.code_span(documents[0].id, 105, 109, [codes[0]])
    (one, *_more) = [each for each in health(project).findings[Ill.OVER_BROAD] if each.codes == (codes[0],)]
    assert (one.passages, one.documents, one.of_documents) == (20, 9, 10)
    assert all(years[0] not in each.codes for each in health(project).findings[Ill.OVER_BROAD])


def test_passages_are_listed_in_the_order_of_the_documents(project: Project) -> None:
    code = codes_of(project)["Execution"]
    first = project.documents.all()[0].id
    spans = [(long(project), 50), (first, 9), (long(project), 0), (first, 2)]
    for document, at in spans:
        project.coding.code_span(document, at, at + 4, [code])
    listed = passages_of(project, Finding(Ill.USED_ONCE, (code,)))
    assert [(one.document, one.start) for one in listed] == [
        (first, 2),
        (first, 9),
        (long(project), 0),
        (long(project), 50),
    ]
    assert len(passages_of(project, Finding(Ill.USED_ONCE, (code,)), limit=3)) == 3


def test_two_thousand_codes_and_a_hundred_thousand_codings_take_a_moment(project: Project) -> None:
    """A small multiple of what reading the codings alone takes; the second is for a machine with much to do."""
    store, book = project.store, project.codebook
    facet, version = book.facets()[0].id, project.documents.get(long(project)).version
    with project.step("codebook.load", {"name": "many"}):
        values = {"facet_id": facet, "definition": "", "include": "", "exclude": "", "retired": 0}
        codes = store.insert_many(
            CODE, [values | {"name": f"c{n}", "name_key": f"c{n}", "position": n} for n in range(2000)]
        )
        place = {"document_id": long(project), "version_id": version, "coder_id": project.coder, "created_at": "t"}
        segments = store.insert_many(SEGMENT, [place | {"start": n, "end": n + 9} for n in range(33_333)])
        store.insert_many(
            CODING,
            [
                {"segment_id": segment, "code_id": codes[code], "note": "", "created_at": "t"}
                for n, segment in enumerate(segments)
                for code in {(n * step) % 2000 for step in (1, 7, 13)}
            ],
        )
    rows = store.query("SELECT g.code_id, s.start FROM coding g JOIN segment s ON s.id = g.segment_id ORDER BY 2")
    assert len(rows) > 99_000
    assert calls_of(lambda: health(project)) < 20 * len(rows)
    assert len(health(project).findings[Ill.NO_DEFINITION]) == 2005
