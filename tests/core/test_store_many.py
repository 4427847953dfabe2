"""Changing many rows at once does and records what changing them one by one does, with fewer questions."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core.errors import LostRow
from desktop.core.storage.schema import CODE
from tests.core.making import small_project

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.project import Project


def changes_of(project: Project, seed: int) -> dict[int, dict[str, Any]]:
    """Some columns of some codes, a few of them as they are."""
    chance = random.Random(seed)
    codes = [code.id for code in project.codebook.codes()]
    chance.shuffle(codes)
    return {
        code: chance.choice(
            (
                {"colour": chance.randrange(12)},
                {"colour": chance.randrange(12), "position": chance.randrange(100)},
                {"name": project.codebook.code(code).name},
                {"definition": f"meaning {chance.randrange(3)}", "colour": None},
            )
        )
        for code in codes
    }


@pytest.mark.parametrize("seed", range(4))
def test_many_are_recorded_as_one_by_one(tmp_path: Path, seed: int) -> None:
    one, many = small_project(tmp_path / "one.testimonia"), small_project(tmp_path / "many.testimonia")
    recorded: list[tuple[int, list[Any], list[Any]]] = []
    for project, at_once in ((one, False), (many, True)):
        order: dict[int, int] = {code.id: place for place, code in enumerate(project.codebook.codes())}
        wanted = changes_of(project, seed)
        with project.step("code.recolour", {}):
            if at_once:
                count = project.store.update_many(CODE, wanted)
            else:
                count = sum(project.store.update(CODE, row, values) for row, values in wanted.items())
            found = [(order[each.row], each.before, each.after) for each in project.store.recorded]
        rows = [project.store.get(CODE, row) or {} for row in order]
        recorded.append((count, found, [(row["name"], row["colour"], row["definition"]) for row in rows]))
        project.undo()
    assert recorded[0][0] > 3
    assert recorded[0] == recorded[1]
    one.close()
    many.close()


def test_a_row_that_is_gone_changes_nothing(tmp_path: Path) -> None:
    project = small_project(tmp_path / "p.testimonia")
    code = project.codebook.codes()[0].id
    before = project.store.get(CODE, code)
    with pytest.raises(LostRow), project.step("code.recolour", {}):
        project.store.update_many(CODE, {code: {"colour": 9}, 1: {"colour": 3}})
    assert project.store.get(CODE, code) == before
    project.close()


def test_many_rows_take_few_statements(tmp_path: Path) -> None:
    project = small_project(tmp_path / "p.testimonia")
    codes = [code.id for code in project.codebook.codes()]
    assert len(codes) > 10
    with project.step("code.recolour", {}):
        said: list[str] = []
        project.store.connection.set_trace_callback(lambda sql: said.append(sql.split()[0]))
        project.store.update_many(CODE, {code: {"position": 1_000 - place} for place, code in enumerate(codes)})
        project.store.connection.set_trace_callback(None)
    assert said.count("SELECT") <= 1
    project.close()
