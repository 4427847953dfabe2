from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.core.interchange.json_reader import create_from_json
from desktop.core.interchange.json_writer import write_json
from desktop.core.storage.planted import How
from desktop.core.verify import verify
from desktop.core.verifying.of_history import _FAULTS
from tests.core.making import parsed
from tests.core.whole_project import build

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with build(tmp_path) as made:
        yield made


def test_a_sound_project_has_no_problems(project: Project) -> None:
    project.undo()
    project.redo()
    report = verify(project)
    assert report.sound
    assert report.as_dict()["problems"] == []
    assert report.notes == ("1 segment of Ana has more than one answer to “Source type”.",)
    assert report.notes[0].code == "segment.over_answered"
    assert report.counts["segments"] == 5
    assert report.counts["steps"] == project.step_count()


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        ("UPDATE text_body SET text = replace(text, 'They', 'Them')", "The text or original of “statement” is not"),
        ("UPDATE original_body SET data = x'00'", "is not what it was"),
        ('UPDATE segment SET "end" = 4000 WHERE start = 37', "does not lie inside “statement”, which has"),
        ("UPDATE document_version SET chars = 3", "characters, and 3 are noted"),
        ("UPDATE memo SET target_id = 5 WHERE target_kind = 'segment'", "is on a segment that is not there"),
        ("UPDATE code SET retired = 1 WHERE name = 'Witness'", "has the code “Witness”, which was deleted"),
        ("UPDATE code SET retired = 1 WHERE name = 'Detention'", "“Arrest, at night” lies under something that was"),
        ("UPDATE facet SET retired = 1 WHERE name = 'Period'", "lies under something that was deleted"),
        ("UPDATE code SET parent_id = id WHERE name = 'Detention'", "The code “Detention” lies under itself"),
        (
            "UPDATE code SET parent_id = (SELECT id FROM code WHERE name = 'Paper') WHERE name = 'Detention'",
            "“Detention” lies under a code of another facet",
        ),
        ('UPDATE step SET args = \'{"name": "x"}\' WHERE number = 2', "The history was changed from outside: step 2"),
        ("DELETE FROM step_change WHERE step_id = (SELECT id FROM step WHERE number = 3)", "from outside: step 3"),
        ("DELETE FROM document_version", "refers to a missing document_version"),
        ("DELETE FROM document_version", "has no text"),
        (
            'DROP INDEX segment_span; UPDATE segment SET start = 1, "end" = 2, '
            "coder_id = (SELECT id FROM coder WHERE name = 'Ana')",
            "Ana has 4 segments from 1 to 2 in “statement”",
        ),
        ('UPDATE segment SET "end" = 35 WHERE "end" = 36', "1 row of segment is not as the history left it"),
        ("DELETE FROM memo WHERE target_kind = 'code'", "1 row of memo is not as the history left it"),
        ("UPDATE coding SET certainty = 'sure'", "7 rows of coding are not as the history left them"),
        ("UPDATE document SET name = CAST(x'ff' AS TEXT)", "could not be read: the file is damaged"),
        ("UPDATE step SET args = 'no json' WHERE number = 2", "from outside: step 2 (“”) does not hold"),
    ],
)
def test_each_fault_is_named(project: Project, damage: str, sentence: str) -> None:
    connection = project.store.connection
    connection.execute("PRAGMA foreign_keys = OFF")
    for statement in damage.split("; "):
        connection.execute(statement)
    project.forget_caches()
    report = verify(project)
    assert not report.sound
    assert any(sentence in problem for problem in report.problems), report.problems


def test_an_original_that_is_not_in_the_file_is_a_note(project: Project, tmp_path: Path) -> None:
    write_json(project, tmp_path / "a.json")
    with create_from_json(tmp_path / "a.json", tmp_path / "b.testimonia")[0] as made:
        report = verify(made)
    assert report.sound
    assert report.notes[0] == "The original of “شهادة” is not in this file; its SHA-256 is kept."
    assert [note.code for note in report.notes] == ["document.original_left_out", "segment.over_answered"]


def test_a_project_open_for_reading_can_be_verified(project: Project) -> None:
    from desktop.core.project import Project as Opened

    project.close()
    with Opened.open(project.path, read_only=True) as made:
        assert verify(made).sound


def test_every_code_of_a_finding_stands_in_the_page() -> None:
    root = Path(__file__).resolve().parents[2]
    page = (root / "docs" / "json.md").read_text("utf-8")
    modules = [*(root / "desktop/core/verifying").glob("*.py"), root / "desktop/core/verify.py"]
    found = {
        code
        for module in modules
        for code in re.findall(r'(?:finding|about)\(\s*"([a-z_]+\.[a-z_]+)"', module.read_text("utf-8"))
    }
    found |= {f"schema.{how.value}" for how in How} | {f"step.{what}" for what in _FAULTS}
    assert len(found) > 25
    assert [code for code in sorted(found) if f"`{code}`" not in page] == []


def test_facets_that_got_several_answers_are_told_with_their_number(project: Project) -> None:
    book, coding = project.codebook, project.coding
    source = next(facet for facet in book.facets() if facet.name == "Source type")
    answers = [code.id for code in book.codes(source.id, builtins=False)]
    document = project.documents.all()[0]
    for start in (1, 3):
        segment = coding.mark(document.id, start, start + 1)
        for answer in answers:
            coding.apply(segment, answer, keep_others=True)
    report = verify(project)
    assert report.sound
    assert "3 segments of Ana have more than one answer to “Source type”." in report.notes


def test_a_page_of_an_encrypted_file_that_was_changed_is_named(tmp_path: Path) -> None:
    from desktop.core.project import Project as Opened

    place = tmp_path / "secret.testimonia"
    with Opened.create(place, coder="Ana", passphrase="seven wet wolves") as made:
        made.documents.add([parsed("Long", "One line of many.\n" * 20_000)])
    with Opened.open(place, read_only=True, passphrase="seven wet wolves") as made:
        assert verify(made).problems == ()
    data = bytearray(place.read_bytes())
    data[len(data) // 2] ^= 1
    place.write_bytes(data)
    with Opened.open(place, read_only=True, passphrase="seven wet wolves") as made:
        assert "file.page" in {problem.code for problem in verify(made).problems}


def test_a_file_of_the_first_layout_is_verified_as_it_is(tmp_path: Path) -> None:
    from desktop.core.project import Project as Opened

    place = tmp_path / "old.testimonia"
    shutil.copy(Path(__file__).resolve().parents[1] / "fixtures" / "layout-1.testimonia", place)
    with Opened.open(place, read_only=True) as made:
        assert verify(made).problems == ()
    with Opened.open(place) as made:
        assert verify(made).problems == ()
        made.store.connection.execute("DROP TABLE erasure")
        assert [problem.code for problem in verify(made).problems][:1] == ["schema.missing"]


def test_verifying_beside_a_writer_sees_one_moment(project: Project) -> None:
    from desktop.core.project import Project as Opened

    document = project.documents.all()[0].id
    made: list[bool] = []

    def write(done: int, _total: int) -> bool:
        project.coding.mark(document, done, done + 2)
        made.append(True)
        return True

    with Opened.open(project.path, read_only=True) as reader:
        assert verify(reader, write).problems == ()
        assert len(made) == 9
        assert verify(reader).counts["segments"] == 5 + 9


def test_a_report_for_programs_has_codes_tables_and_rows(project: Project) -> None:
    connection = project.store.connection
    connection.execute("UPDATE coding SET note = 'x' WHERE note = ''")
    report = verify(project).as_dict()
    assert report["sound"] is False
    (problem,) = report["problems"]
    assert problem["code"] == "row.beside"
    assert problem["table"] == "coding"
    assert problem["count"] == len(problem["rows"]) == 6
    assert problem["sentence"].startswith("6 rows of coding are not as the history left them; the first is ")
