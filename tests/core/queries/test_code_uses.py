from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.covering import set_covered
from desktop.core.project import Project
from desktop.core.queries.code_uses import LETTERS, last_passages, recent_codes
from tests.core.making import parsed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXT = "The first passage 🕊 stands here.\nThe second\none runs on. " + "long " * 200


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = Project.create(tmp_path / "p.testimonia", coder="Ana")
    facet = made.codebook.create_facet("Abuse type")
    for name in ("A", "B", "C"):
        made.codebook.create_code(facet, name)
    made.documents.add([parsed("One", TEXT)])
    yield made
    made.close()


def code(project: Project, *names: str) -> None:
    by_name = {each.name: each.id for each in project.codebook.codes()}
    start = len(project.coding.segments(project.documents.all()[0].id))
    project.coding.code_span(project.documents.all()[0].id, start, start + 5, [by_name[name] for name in names])


def recent(project: Project) -> list[str]:
    return [project.codebook.code(each).name for each in recent_codes(project, project.coder, 9)]


def test_what_was_given_last_survives_closing_and_is_of_each_coder(project: Project) -> None:
    for name in ("A", "B", "C", "A"):
        code(project, name)
    assert recent(project) == ["A", "C", "B"]
    ana = project.coder
    project.coder = project.coders.add("Ben")
    assert recent(project) == []
    code(project, "B")
    assert recent(project) == ["B"]
    project.close()
    again = Project.open(project.path)
    again.coder = ana
    assert recent(again) == ["A", "C", "B"]
    again.coder = None
    assert recent(again) == []
    again.close()


def test_codes_that_cannot_be_given_are_left_out(project: Project) -> None:
    for name in ("A", "B", "C"):
        code(project, name)
    by_name = {each.name: each.id for each in project.codebook.codes()}
    project.codebook.delete_code(by_name["C"])
    project.organising.retire([by_name["B"]])
    assert recent(project) == ["A"]


def test_the_last_passages_of_a_code(project: Project) -> None:
    by_name = {each.name: each.id for each in project.codebook.codes()}
    document = project.documents.all()[0].id
    for start, end in ((0, 31), (32, 55), (60, 1000)):
        project.coding.code_span(document, start, end, [by_name["A"]])
    found = last_passages(project, by_name["A"], project.coder, 9)
    assert {(each.start, each.end) for each in found} == {(0, 31), (32, 55), (60, 1000)}
    words = {each.start: each.words for each in found}
    assert words[0] == TEXT[0:31]
    assert words[32] == "The second one runs on"
    assert len(words[60]) <= LETTERS
    assert {each.start: each.cut for each in found} == {0: False, 32: False, 60: True}
    assert len(last_passages(project, by_name["A"], project.coder, 2)) == 2
    assert last_passages(project, by_name["B"], project.coder, 2) == []
    other = project.coders.add("Ben")
    assert last_passages(project, by_name["A"], other, 2) == []
    assert len(last_passages(project, by_name["A"], None, 9)) == 3


def test_covered_passages_have_no_words(project: Project) -> None:
    by_name = {each.name: each.id for each in project.codebook.codes()}
    document = project.documents.all()[0].id
    project.coding.code_span(document, 0, 20, [by_name["A"]])
    project.coding.code_span(document, 10, 40, [by_name["B"]])
    project.coding.code_span(document, 40, 50, [by_name["B"]])
    set_covered(project, [by_name["A"]])
    found = {each.start: (each.words, each.covered) for each in last_passages(project, by_name["B"], None, 9)}
    assert found == {10: ("", True), 40: (" ".join(TEXT[40:50].split()), False)}
