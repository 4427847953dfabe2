"""Before what a snapshot is taken, and that it holds what was there before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.guarding import MANY
from desktop.core.snapshots.keeper import Policy, contents, listed
from tests.core.making import codes_of, parsed

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.project import Project


def reasons(project: Project) -> list[str]:
    return [each.reason for each in listed(project.path, project.info().id, Policy())]


def code_many(project: Project, number: int) -> None:
    document, code = project.documents.all()[0].id, codes_of(project)["Execution"]
    for start in range(number):
        project.coding.code_span(document, start, start + 9, [code])


def delete_facet(project: Project) -> None:
    project.codebook.delete_facet(project.codebook.facets()[0].id)


def delete_code_above(project: Project) -> None:
    project.codebook.delete_code(codes_of(project)["Unlawful killing"])


@pytest.mark.parametrize("verb", [delete_facet, delete_code_above])
def test_many_codings_are_kept_in_a_snapshot_before_they_go(project: Project, verb: Callable[[Project], None]) -> None:
    code_many(project, MANY)
    steps = project.step_count()
    verb(project)
    (found,) = listed(project.path, project.info().id, Policy())
    assert (found.reason, found.step) == ("deletion", steps)
    assert contents(found, None).codings == MANY
    assert project.step_count() == steps + 1


@pytest.mark.parametrize("verb", [delete_facet, delete_code_above])
def test_a_few_codings_go_without(project: Project, verb: Callable[[Project], None]) -> None:
    code_many(project, MANY - 1)
    verb(project)
    assert reasons(project) == []


def test_a_document_with_any_segment_is_kept_before_it_goes(project: Project) -> None:
    project.documents.add([parsed("Empty")])
    empty = project.documents.by_name("Empty")
    assert empty is not None
    project.documents.delete(empty.id)
    assert reasons(project) == []
    code_many(project, 1)
    project.documents.delete(project.documents.all()[0].id)
    assert reasons(project) == ["deletion"]
    assert project.warnings == []


def test_within_a_step_there_is_no_before(project: Project) -> None:
    code_many(project, MANY)
    with project.step("document.delete", {"name": "all"}):
        delete_facet(project)
    assert reasons(project) == []
