"""Choosing whose passages are covered, and which spans that makes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.core import covering
from desktop.core.errors import NotFound
from desktop.core.model import CodeId
from desktop.core.sentences import step_sentence
from tests.core.making import codes_of

if TYPE_CHECKING:
    from desktop.core.project import Project


def last(project: Project) -> str:
    return step_sentence(project.history(limit=1)[0])


def test_a_code_covers_what_is_under_it_and_undo_takes_it_back(project: Project) -> None:
    codes = codes_of(project)
    before = project.store.dump()
    assert covering.covered(project) == frozenset()
    assert covering.cover(project, codes["Unlawful killing"], True)
    assert covering.covered(project) == {codes["Unlawful killing"], codes["Execution"]}
    assert last(project) == "Covered the passages of Unlawful killing"
    assert not covering.cover(project, codes["Unlawful killing"], True)
    assert covering.cover(project, codes["Surveillance"], True)
    assert covering.cover(project, codes["Unlawful killing"], False)
    assert last(project) == "Covered the passages of Unlawful killing no longer"
    assert covering.chosen(project) == (codes["Surveillance"],)
    assert covering.set_covered(project, [codes["Execution"], codes["Unlawful killing"]])
    assert last(project) == "Covered the passages of 2 codes"
    for _ in range(4):
        project.undo()
    assert project.store.dump() == before


def test_everybodys_segments_cover_and_spans_are_united(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0].id
    covering.cover(project, codes["Unlawful killing"], True)
    project.coding.code_span(document, 5, 10, [codes["Execution"], codes["UN document"]])
    project.coding.code_span(document, 20, 22, [codes["Surveillance"]])
    project.coder = project.coders.all()[1].id
    project.coding.code_span(document, 8, 15, [codes["Unlawful killing"]])
    project.coding.code_span(document, 5, 10, [codes["Execution"]])
    assert covering.covered_spans(project, document) == [(5, 15)]
    assert covering.count(project) == 2  # the same passage of two coders is one
    assert covering.is_covered(project, document, 14, 30)
    assert not covering.is_covered(project, document, 15, 30)
    assert not covering.is_covered(project, document, 0, 5)


def test_codes_that_are_gone_are_dropped_at_reading(project: Project) -> None:
    codes = codes_of(project)
    covering.set_covered(project, [codes["Surveillance"], codes["Execution"]])
    project.codebook.delete_code(codes["Surveillance"])
    assert covering.chosen(project) == (codes["Execution"],)
    with pytest.raises(NotFound):
        covering.cover(project, codes["Surveillance"], True)
    with pytest.raises(NotFound):
        covering.set_covered(project, [CodeId(5)])
    project.undo()
    assert set(covering.chosen(project)) == {codes["Surveillance"], codes["Execution"]}


@pytest.mark.parametrize("value", ["", "nothing", "{}", '["a", null, 3.5, 17]', "[" * 40])
def test_a_setting_that_makes_no_sense_covers_nothing(project: Project, value: str) -> None:
    with project.step("code.cover", {"name": "x"}):
        project.store.insert("setting", {"key": covering.KEY, "value": value})
    assert covering.covered(project) == frozenset()
    assert covering.count(project) == 0
    execution = codes_of(project)["Execution"]
    assert covering.cover(project, execution, True)
    rows = [json.loads(row["value"]) for row in project.store.rows("setting", "key = ?", (covering.KEY,))]
    assert rows == [[execution]]
