"""How far facets are answered, counted in sweeps and listed one by one, agrees with looking at every segment."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from desktop.core.completeness import Tally, What, completeness, facet_too_many, listed, over_answered
from desktop.core.model import Cardinality, CoderId, DocumentId, FacetId, Segment
from tests.core.making import codes_of, parsed
from tests.effort import calls_of
from tests.scale import scale

if TYPE_CHECKING:
    from desktop.core.project import Project


def said(project: Project, segment: Segment, facet: FacetId) -> set[What]:
    book = project.codebook
    own = [coding for coding in segment.codings if book.code(coding.code).facet == facet]
    given = any(book.code(code).facet == facet for code in project.defaults.of(segment.document))
    found = {What.OWN} if own else {What.INHERITED} if given else {What.OPEN}
    if len(own) > 1 and book.facet(facet).cardinality is Cardinality.ONE:
        found.add(What.OVER)
    return found


def fill(project: Project, seed: int, segments: int) -> None:
    """Two coders' work over four documents, with answers for whole documents and several where one is allowed."""
    chance = random.Random(seed)
    for number in range(3):
        project.documents.add([parsed(f"Interview {number}")])
    codes = [code.id for code in project.codebook.codes()]
    documents = project.documents.all()
    for document in documents[:2]:
        project.defaults.set(document.id, [codes_of(project)["UN document"]])
    for _ in range(segments):
        project.coder = chance.choice(project.coders.all()).id
        document = chance.choice(documents)
        start = chance.randrange(document.chars - 2)
        row = project.coding.mark(document.id, start, chance.randint(start + 1, document.chars))
        for code in chance.sample(codes, chance.randint(0, 3)):
            project.coding.apply(row, code, keep_others=chance.random() < 0.5)


@pytest.mark.parametrize("seed", range(scale(3, 30)))
def test_counts_and_lists_say_what_every_segment_says(project: Project, seed: int) -> None:
    fill(project, seed, 60)
    documents = [document.id for document in project.documents.all()]
    everything = [segment for document in documents for segment in project.coding.segments(document)]
    for coder in project.coders.all():
        counted = completeness(project, coder.id)
        mine = [segment for segment in everything if segment.coder == coder.id]
        assert counted.segments == {d: n for d in documents if (n := sum(s.document == d for s in mine))}
        totals = counted.totals()
        for facet in project.codebook.facets():
            for what in What:
                for document in (*documents, None):
                    expected = [
                        segment.id
                        for segment in mine
                        if document in (None, segment.document) and what in said(project, segment, facet.id)
                    ]
                    assert counted.tally(facet.id, document).of(what) == len(expected)
                    found = listed(project, coder.id, facet.id, what, document)
                    # Segments are read in text order, documents in the order of the list.
                    assert [passage.segment for passage in found] == expected
            assert totals[facet.id] == counted.tally(facet.id)
        facets = [facet.id for facet in project.codebook.facets()][1:]
        assert counted.by_document(facets) == {
            document: sum((counted.tally(facet, document) for facet in facets), Tally())
            for document in counted.segments
        }
        over = [s.id for s in mine if any(What.OVER in said(project, s, f.id) for f in project.codebook.facets())]
        assert [passage.segment for passage in over_answered(project, coder.id)] == over
        assert all(facet_too_many(project, row) is not None for row in over)


def test_what_is_missing_and_too_much_in_a_document(project: Project) -> None:
    document, codes = project.documents.all()[0].id, codes_of(project)
    facets = [facet.id for facet in project.codebook.facets()]
    assert project.coder is not None
    assert completeness(project, project.coder).to_do(facets, document) == (0, 0)
    segment = project.coding.code_span(document, 0, 5, [codes["UN document"], codes["Surveillance"]])
    project.coding.apply(segment, codes["Satellite imagery"], keep_others=True)
    counted = completeness(project, project.coder)
    assert counted.to_do(facets, document) == (1, 1)
    assert facet_too_many(project, segment) == project.codebook.code(codes["UN document"]).facet
    source = project.codebook.facet(project.codebook.code(codes["UN document"]).facet)
    project.codebook.change_facet(source.id, cardinality=Cardinality.MANY, required=source.required)
    assert completeness(project, project.coder).to_do(facets, document) == (1, 0)
    assert listed(project, project.coder, source.id, What.OVER) == []
    assert facet_too_many(project, segment) is None


def test_a_facet_that_is_gone_and_a_coder_without_work_count_nothing(project: Project) -> None:
    document, codes = project.documents.all()[0].id, codes_of(project)
    ana, jonas = (coder.id for coder in project.coders.all())
    project.coding.code_span(document, 0, 5, [codes["UN document"]])
    source = project.codebook.code(codes["UN document"]).facet
    project.codebook.delete_facet(source)
    counted = completeness(project, ana)
    assert source not in counted.totals()
    empty = completeness(project, jonas)
    assert empty.segments == {}
    assert empty.totals() == {}
    assert empty.tally(project.codebook.facets()[0].id) == Tally()


def big(project: Project, documents: int, segments: int) -> CoderId:
    assert project.coder is not None
    coder, chance = project.coder, random.Random(4)
    project.documents.add([parsed(f"D {number}", f"{number} words and more words") for number in range(documents)])
    codes = [code.id for code in project.codebook.codes()]
    placed = project.documents.all()
    with project.step("segment.create", {"start": 0, "end": 1}):
        store = project.store
        rows = store.insert_many(
            "segment",
            (
                {
                    "document_id": placed[n % len(placed)].id,
                    "version_id": placed[n % len(placed)].version,
                    "coder_id": coder,
                    "start": n // len(placed),
                    "end": n // len(placed) + 1 + n % 3,
                    "created_at": "2026-01-01T00:00:00.000Z",
                }
                for n in range(segments)
            ),
        )
        store.insert_many(
            "coding",
            (
                {"segment_id": row, "code_id": code, "note": "", "created_at": "2026-01-01T00:00:00.000Z"}
                for row in rows
                for code in chance.sample(codes, 3)
            ),
        )
    return coder


def test_ten_thousand_segments_in_sixty_documents_are_counted_at_once(project: Project) -> None:
    coder = big(project, 60, 10_000)
    completeness(project, coder)
    counted = completeness(project, coder)
    assert sum(counted.segments.values()) == 10_000
    # Each of the 30,000 answers is touched a few times; the time is measured by the benchmarks.
    assert calls_of(lambda: completeness(project, coder)) < 5 * 30_000


def test_a_document_that_is_not_there_has_nothing(project: Project) -> None:
    assert project.coder is not None
    facet = project.codebook.facets()[0].id
    assert listed(project, project.coder, facet, What.OPEN, DocumentId(1)) == []
