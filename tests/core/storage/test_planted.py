"""What a file holds that is not its own, told from the list of what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core import errors
from desktop.core.project import Project
from desktop.core.storage.planted import NAMED, differences, planted, refuse

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_of_ours_holds_nothing_else_and_the_look_is_two_questions(project: Project) -> None:
    asked: list[str] = []
    connection = project.store.connection
    connection.set_trace_callback(asked.append)
    assert planted(connection) == []
    assert planted(connection, reading=True) == []
    connection.set_trace_callback(None)
    assert len(asked) == 4
    assert list(differences(connection)) == []


def test_statements_that_are_broken_into_lines_elsewhere_are_the_same(project: Project) -> None:
    connection = project.store.connection
    connection.execute("DROP INDEX coding_once")
    connection.execute("CREATE UNIQUE  INDEX coding_once\n ON coding( segment_id ,code_id )")
    assert list(differences(connection)) == []
    connection.execute("DROP INDEX coding_once")
    connection.execute("CREATE UNIQUE INDEX coding_once ON coding (segment_id)")
    assert planted(connection) == ["an altered index “coding_once” on coding"]


def test_a_name_in_other_letters_is_in_the_place_of_a_table_all_the_same(project: Project) -> None:
    connection = project.store.connection
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("DROP TABLE memo")
    connection.execute("CREATE VIEW MEMO AS SELECT 1 AS id")
    assert planted(connection, reading=True) == ["a view “MEMO”"]


def test_the_sentence_names_a_few_of_many(project: Project, tmp_path: Path) -> None:
    connection = project.store.connection
    for number in range(NAMED + 3):
        connection.execute(f"CREATE TRIGGER t{number} AFTER INSERT ON coding BEGIN SELECT 1; END")
    refuse(connection, tmp_path, read_only=True)
    with pytest.raises(errors.PlantedProject, match=r"a trigger “t0” on coding, .* and 3 more"):
        refuse(connection, tmp_path, read_only=False)
    connection.execute("CREATE VIEW [a\nb] AS SELECT 1")
    with pytest.raises(errors.PlantedProject) as refused:
        refuse(connection, tmp_path, read_only=False)
    assert "\n" not in refused.value.sentence


def test_a_plain_table_beside_is_told_and_does_not_keep_from_writing(project: Project) -> None:
    connection = project.store.connection
    connection.execute("CREATE TABLE notes_of_mine (x)")
    connection.execute("CREATE INDEX of_mine ON notes_of_mine (x)")
    assert [str(one) for one in differences(connection)] == [
        "an index “of_mine” on notes_of_mine",
        "a table “notes_of_mine”",
    ]
    path = project.path
    project.close()
    with Project.open(path) as again:
        assert not again.read_only
