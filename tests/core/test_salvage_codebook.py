"""Definitions, sets, defaults and the journal come out of a damaged file as they were, or are named as lost."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from desktop.core import errors
from desktop.core.project import Project
from desktop.core.storage.schema import THIRD_LAYOUT
from desktop.core.verify import verify
from tests.core import codebook_rows
from tests.core.making import codes_of
from tests.core.ruins import changed, dump_of, new_of, repaired
from tests.core.whole_project import build
from tests.scale import scale

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("own_settings")

NEW = tuple(statement.split()[2] for statement in THIRD_LAYOUT if statement.startswith("CREATE TABLE"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with build(tmp_path) as project:
        codes = codes_of(project)
        document = project.documents.all()[0].id
        found = project.coding.segments(document)
        segment = next(one for one in found if any(each.code == codes["Witness"] for each in one.codings))
        project.coder = segment.coder
        codebook_rows.fill(project, codes["Witness"], codes["Paper"], segment.id, document)
        return project.path


def test_a_whole_project_comes_out_whole(path: Path) -> None:
    mine = dump_of(path)
    assert all(mine[table] for table in NEW)
    report = repaired(path)
    assert report.whole
    assert report.lost == []
    assert dump_of(new_of(path)) == mine


def test_rows_that_were_removed_come_back_and_altered_ones_are_as_they_were(path: Path) -> None:
    mine = dump_of(path)
    changed(
        path,
        "DELETE FROM journal_entry WHERE title = ''",
        "DELETE FROM confirmation",
        "UPDATE code_part SET text = 'Something else'",
        "UPDATE document_default SET created_at = '2020-01-01T00:00:00.000Z'",
    )
    assert repaired(path).differing >= 4
    assert dump_of(new_of(path)) == mine


def test_without_its_history_what_two_say_alike_is_believed_and_the_rest_is_named(path: Path) -> None:
    mine = dump_of(path)
    changed(path, "DELETE FROM step_change", "DELETE FROM step_block")
    report = repaired(path)
    new = dump_of(new_of(path))
    for table in NEW:
        missing = [row for row in mine[table] if row not in new[table]]
        assert not [row for row in new[table] if row not in mine[table]], table
        assert len(missing) <= report.lost_counts.get(table, 0), table
    with Project.open(new_of(path)) as project:
        assert verify(project).problems == ()


@pytest.mark.parametrize("seed", range(scale(8, 120)))
def test_holes_anywhere_never_give_another_definition(path: Path, seed: int) -> None:
    mine = dump_of(path)
    chance = random.Random(seed)
    data = bytearray(path.read_bytes())
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(4096, len(data) - 600)
        data[at : at + 512] = chance.randbytes(512)
    path.write_bytes(data)
    try:
        repaired(path)
    except errors.TestimoniaError:
        return
    known = {(table, row["id"]): row for table in NEW for row in mine[table]}
    words = ("text", "name", "content", "title", "part", "number", "code_id", "segment_id", "document_id")
    for table in NEW:
        for row in dump_of(new_of(path))[table]:
            was = known[table, row["id"]]
            assert {name: row[name] for name in words if name in row} == {
                name: was[name] for name in words if name in was
            }
