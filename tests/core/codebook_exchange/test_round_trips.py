"""What is written as JSON, CSV and workbook comes back equal."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from desktop.core.codebook_comparing import compare
from desktop.core.codebook_exchange.building import Draft
from desktop.core.codebook_exchange.own_form import as_json, of_project, without_ids, written
from desktop.core.codebook_exchange.sources import default_target, draft_of, open_source
from desktop.core.codebook_files import CodebookSpec, CodeSpec, load_codebook, parse_codebook
from desktop.core.codebook_updating import update
from desktop.core.exporters.codebook_content import CodebookOptions
from desktop.core.exporters.codebook_export import write_codebook
from desktop.core.project import Project
from tests.core.codebook_exchange.case import books
from tests.scale import scale

if TYPE_CHECKING:
    from pathlib import Path

SERIAL = itertools.count()
QUICK = settings(
    max_examples=scale(20, 300),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def sorted_book(spec: CodebookSpec) -> CodebookSpec:
    """The same with what has no order in order: which code is confused with which."""

    def code(one: CodeSpec) -> CodeSpec:
        confused = tuple(sorted(one.confused_with, key=lambda each: each.path))
        return replace(one, confused_with=confused, codes=tuple(map(code, one.codes)))

    facets = tuple(replace(facet, codes=tuple(map(code, facet.codes))) for facet in spec.facets)
    return replace(spec, facets=facets)


@QUICK
@given(book=books())
def test_json_gives_back_the_value(book: CodebookSpec) -> None:
    assert parse_codebook(written(book), "mine.json") == book


@QUICK
@given(book=books())
def test_a_project_gives_back_what_was_loaded_in_every_form(tmp_path: Path, book: CodebookSpec) -> None:
    place = tmp_path / f"{next(SERIAL)}.testimonia"
    with Project.create(place, name="Mine", codebook=book) as project:
        wanted = sorted_book(book).facets
        assert sorted_book(of_project(project)).facets == wanted
        for form in ("json", "csv", "xlsx"):
            out = tmp_path / f"{next(SERIAL)}.{form}"
            write_codebook(project, out, form)
            source = open_source(out)
            draft = draft_of(source, default_target(source, project), project)
            assert sorted_book(draft.spec).facets == wanted, form
            assert compare(project, draft).changes == (), form


@QUICK
@given(book=books())
def test_an_empty_project_that_takes_everything_over_has_the_same_codebook(tmp_path: Path, book: CodebookSpec) -> None:
    with Project.create(tmp_path / f"{next(SERIAL)}.testimonia", name="Mine") as project:
        comparison = compare(project, Draft(book))
        before = project.step_count()
        update(project, comparison, [change.key for change in comparison.changes])
        assert project.step_count() == before + 1
        assert sorted_book(of_project(project)).facets == sorted_book(book).facets
        project.undo()
        assert project.codebook.facets() == []


@QUICK
@given(one=books(), other=books())
def test_whatever_two_codebooks_say_taking_all_over_leaves_no_difference(
    tmp_path: Path, one: CodebookSpec, other: CodebookSpec
) -> None:
    with Project.create(tmp_path / f"{next(SERIAL)}.testimonia", name="Mine", codebook=one) as project:
        comparison = compare(project, Draft(other))
        update(project, comparison, [change.key for change in comparison.changes])
        left = compare(project, Draft(other))
        # A code whose facet is of another kind there is left out on either side, and only out of use is not gone.
        assert [change for change in left.changes if change.kind != "gone"] == []
        assert all(not project.codebook.code(change.ours).in_use for change in left.changes if change.ours)  # type: ignore[arg-type]


def test_ids_are_kept_where_they_help_and_left_out_where_not(tmp_path: Path) -> None:
    with Project.create(tmp_path / "a.testimonia", codebook=load_codebook("Interview study")) as project:
        spec = of_project(project)
    assert all(facet.id for facet in spec.facets)
    assert as_json(spec)["version"] == 2
    plain = without_ids(spec)
    assert plain == spec
    assert as_json(plain)["version"] == 1, "the starter says nothing that the first version cannot"
    again = parse_codebook(written(spec), "x")
    assert [facet.id for facet in again.facets] == [facet.id for facet in spec.facets]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_counts_and_linked_passages_do_not_hinder_reading_back(tmp_path: Path, form: str) -> None:
    from desktop.core.sample_builder import build_sample

    with build_sample(tmp_path / "s.testimonia") as project:
        write_codebook(project, tmp_path / f"x.{form}", form, CodebookOptions(revisions=True))
        source = open_source(tmp_path / f"x.{form}")
        draft = draft_of(source, default_target(source, project), project)
        comparison = compare(project, draft)
        assert comparison.changes == ()
        assert comparison.same == len(project.codebook.codes(builtins=False))
