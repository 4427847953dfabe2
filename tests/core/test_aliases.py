from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.aliases import add_aliases, same_named, set_aliases
from desktop.core.errors import BadName, NotFound
from desktop.core.project import Project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.model import CodeId


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = Project.create(tmp_path / "p.testimonia", coder="Ana")
    made.codebook.create_facet("Abuse type")
    yield made
    made.close()


def make(project: Project, name: str) -> CodeId:
    return project.codebook.create_code(project.codebook.facets()[0].id, name)


def names(project: Project, code: CodeId) -> set[str]:
    return set(project.codebook.code(code).aliases)


def test_further_names_are_one_step_and_undone_as_one(project: Project) -> None:
    code = make(project, "Torture")
    before = project.step_count()
    assert set_aliases(project, code, ["  Ill-treatment ", "고문", "ill-TREATMENT", "TORTURE"])
    assert names(project, code) == {"Ill-treatment", "고문"}
    assert project.step_count() == before + 1
    assert set_aliases(project, code, ["고문", "Beating"])
    assert names(project, code) == {"고문", "Beating"}
    project.undo()
    assert names(project, code) == {"Ill-treatment", "고문"}
    project.undo()
    assert names(project, code) == set()


def test_what_is_there_already_is_no_step(project: Project) -> None:
    code = make(project, "Torture")
    set_aliases(project, code, ["A", "B"])
    before = project.step_count()
    assert not set_aliases(project, code, ["B", "A", "a"][:2])
    assert not set_aliases(project, code, ["A", "B"])
    add_aliases(project, code, ["a", "Torture"])
    assert project.step_count() == before


def test_a_change_of_letters_alone_is_kept(project: Project) -> None:
    code = make(project, "Torture")
    set_aliases(project, code, ["prison camp"])
    assert set_aliases(project, code, ["Prison Camp"])
    assert names(project, code) == {"Prison Camp"}


def test_names_can_be_added_to_those_that_are_there(project: Project) -> None:
    code = make(project, "Torture")
    set_aliases(project, code, ["A"])
    add_aliases(project, code, ["B", "A"])
    assert names(project, code) == {"A", "B"}


def test_bad_names_and_lost_codes_change_nothing(project: Project) -> None:
    code = make(project, "Torture")
    set_aliases(project, code, ["A"])
    for bad in ("", "  ", "a\nb", "x" * 300):
        with pytest.raises(BadName):
            set_aliases(project, code, ["B", bad])
    assert names(project, code) == {"A"}
    project.codebook.delete_code(code)
    with pytest.raises(NotFound):
        set_aliases(project, code, ["B"])


def test_whose_name_it_is_already_can_be_asked(project: Project) -> None:
    first, second, third = make(project, "Torture"), make(project, "Beating"), make(project, "Solitary")
    set_aliases(project, second, ["Blows"])
    found = same_named(project, third, ["blows ", "TORTURE", "solitary"])
    assert [code.id for code in found] == [first, second]
    set_aliases(project, third, ["Blows"])
    assert names(project, third) == names(project, second)
