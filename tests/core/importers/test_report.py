from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.core.errors import Cancelled
from desktop.core.importers.batch import read_files
from desktop.core.importers.report import ImportReport, Outcome, import_batch, import_files
from desktop.core.project import Project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Cyrillic and Western European readings of these bytes are both sensible to a program.
DOUBTFUL = "Он пришёл домой.".encode("koi8_r")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.testimonia", coder="Ana") as made:
        yield made


def write(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def outcomes(report: ImportReport) -> list[Outcome]:
    return [line.outcome for line in report.lines]


def test_one_step_for_all_that_come_in_and_one_line_a_file(project: Project, tmp_path: Path) -> None:
    before = project.step_count()
    paths = [
        write(tmp_path, "a.txt", "The first account.\n"),
        tmp_path / "missing.txt",
        write(tmp_path, "b.md", "# Second\n\nMore.\n"),
        write(tmp_path, "empty.txt", ""),
        tmp_path,
    ]
    report = import_files(project, paths)
    assert outcomes(report) == [
        Outcome.IMPORTED,
        Outcome.REFUSED,
        Outcome.IMPORTED,
        Outcome.REFUSED,
        Outcome.REFUSED,
    ]
    assert project.step_count() == before + 1
    assert [document.name for document in project.documents.all()] == ["a", "b"]
    assert [line.sentence for line in report.lines][:2] == [
        "a.txt came in as “a”, 19 characters.",
        "missing.txt was not imported: there is no such file.",
    ]
    assert not report.complete
    assert report.count(Outcome.REFUSED) == 3


def test_provenance_is_kept(project: Project, tmp_path: Path) -> None:
    data = "Señor\r\nsaid so.\r\n".encode()
    report = import_files(project, [write(tmp_path, "Ärger 1.txt", data)])
    document = project.documents.get(report.documents[0])
    assert project.documents.original(document.id) == data
    assert project.documents.text(document.id) == "Señor\nsaid so.\n"
    assert (document.original_name, document.importer, document.encoding) == ("Ärger 1.txt", "text", "utf-8")
    assert document.imported_by == project.coder
    assert document.original_bytes == len(data)


def test_the_same_content_is_noticed_by_bytes_and_by_text(project: Project, tmp_path: Path) -> None:
    first = write(tmp_path, "a.txt", "One\nline\n")
    import_files(project, [first])
    report = import_files(
        project,
        [
            write(tmp_path, "copy.txt", "One\nline\n"),
            write(tmp_path, "dos.txt", "One\r\nline\r\n"),
            write(tmp_path, "new.txt", "Two\n"),
            write(tmp_path, "new-dos.txt", "Two\r\n"),
        ],
    )
    assert outcomes(report) == [
        Outcome.ALREADY_HERE,
        Outcome.ALREADY_HERE,
        Outcome.IMPORTED,
        Outcome.ALREADY_HERE,
    ]
    assert report.lines[0].sentence == "copy.txt was not imported: its content is already here as “a”."
    assert report.lines[1].sentence == "dos.txt was not imported: its text is already here as “a”."
    assert report.lines[3].reason == "it holds the same as new.txt, which came in as “new”."
    assert report.lines[3].document == report.lines[2].document
    assert report.complete
    assert len(project.documents.all()) == 2


def test_the_same_content_comes_in_when_it_is_wanted(project: Project, tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", "One\n")
    import_files(project, [path])
    report = import_files(project, [path, path], same=True)
    assert [document.name for document in project.documents.all()] == ["a", "a (2)", "a (3)"]
    assert [line.document_name for line in report.lines] == ["a (2)", "a (3)"]


def test_a_doubtful_encoding_is_undecided_until_it_is_named(project: Project, tmp_path: Path) -> None:
    path = write(tmp_path, "letter.txt", DOUBTFUL)
    before = project.step_count()
    report = import_files(project, [path])
    if report.lines[0].outcome is Outcome.IMPORTED:
        pytest.fail("these bytes are too few to be sure of an encoding")
    line = report.lines[0]
    assert line.outcome is Outcome.UNDECIDED
    assert line.guesses
    assert line.guesses[0].encoding in line.sentence
    assert project.step_count() == before
    batch = read_files([path])
    assert [item.path for item in batch.undecided] == [path]
    decided = import_batch(project, batch.decided(path, "koi8_r"))
    assert project.documents.text(decided.documents[0]) == "Он пришёл домой."


def test_cancelling_leaves_the_project_as_it_was(project: Project, tmp_path: Path) -> None:
    paths = [write(tmp_path, f"{n}.txt", f"text {n}") for n in range(3)]
    before = project.store.dump()
    with pytest.raises(Cancelled):
        import_files(project, paths, on_progress=lambda done, total: done < 2)
    assert project.store.dump() == before


def test_the_report_is_ready_for_json(project: Project, tmp_path: Path) -> None:
    report = import_files(project, [write(tmp_path, "a.txt", "One\n"), tmp_path / "none.txt"])
    read = json.loads(json.dumps(report.as_dict()))
    assert read["counts"] == {"imported": 1, "already_here": 0, "refused": 1, "undecided": 0}
    assert read["files"][0]["document"] == str(report.documents[0])
    assert read["files"][1]["reason"] == "there is no such file."


def test_a_file_with_an_odd_name_comes_in(project: Project, tmp_path: Path) -> None:
    report = import_files(
        project, [write(tmp_path, "a\x1bb {0} %s\u2028.txt", "One\n"), write(tmp_path, "x" * 200 + ".txt", "Two\n")]
    )
    assert report.complete
    assert all(document.name for document in project.documents.all())
