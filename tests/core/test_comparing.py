from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.comparing import TooFewCoders, coder_differences, compare_coders, finished
from desktop.core.errors import NotFound
from desktop.core.model import CoderId, DocumentState
from tests.core.whole_project import build

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with build(tmp_path) as made:
        yield made


def people(project: Project) -> list[CoderId]:
    return [coder.id for coder in project.coders.all()[:2]]


def test_only_documents_that_all_finished_are_compared(project: Project) -> None:
    ana, jonas = people(project)
    first, second, third = project.documents.all()
    report = compare_coders(project, [ana, jonas])
    assert report.documents == (first.id,)
    assert report.characters == first.chars
    assert [one.document for one in report.excluded] == [second.id, third.id]
    assert finished(project) == {first.id: {ana, jonas}}
    project.documents.set_state(first.id, DocumentState.IN_PROGRESS, jonas)
    assert compare_coders(project, [ana, jonas]).excluded[0].missing == (jonas,)


def test_the_counts_are_those_of_the_text(project: Project) -> None:
    report = compare_coders(project, people(project))
    book = project.codebook
    arrest = next(code for code in book.codes() if code.name == "Arrest, at night")
    row = report.row(arrest.id)
    (pair,) = row.pairs
    assert (row.segments, row.characters) == ((1, 1), (23, 17))
    assert (pair.counts.n11, pair.counts.n10, pair.counts.n01) == (17, 6, 0)
    assert pair.counts.total == report.characters
    assert row.values["jaccard"].number == pytest.approx(17 / 23)
    assert not report.row(arrest.parent or arrest.id).used


def test_codes_below_can_count_to_those_above(project: Project) -> None:
    top = next(code for code in project.codebook.codes() if code.name == "Detention")
    report = compare_coders(project, people(project), [top.id], parents=True)
    assert len(report.rows) == 1
    assert report.rows[0].characters == (23, 17)


def test_documents_can_be_chosen(project: Project) -> None:
    second = project.documents.all()[1]
    report = compare_coders(project, people(project), documents=[second.id])
    assert report.documents == ()
    assert len(report.excluded) == 1


def test_the_differences_are_places_in_the_text(project: Project) -> None:
    ana, jonas = people(project)
    documents = [document.id for document in project.documents.all()]
    found = coder_differences(project, [ana, jonas], documents)
    arrest = next(code for code in project.codebook.codes() if code.name == "Arrest, at night")
    (place,) = [one for one in found if one.code == arrest.id]
    assert (place.start, place.end, place.coders) == (30, 36, (ana,))
    assert found[-1].document == documents[1]
    assert found[-1].coders == (jonas,)


def test_one_coder_or_a_stranger_cannot_be_compared(project: Project) -> None:
    ana, _ = people(project)
    with pytest.raises(TooFewCoders):
        compare_coders(project, [ana, ana])
    with pytest.raises(NotFound):
        compare_coders(project, [ana, CoderId(5)])
