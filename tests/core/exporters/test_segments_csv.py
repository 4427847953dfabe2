from __future__ import annotations

import csv
import os
import stat
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.errors import BadExchangeFile, Cancelled, ExportFailed
from desktop.core.exporters.formula_guard import guard, is_dangerous, unguard
from desktop.core.exporters.segments_csv import CODING_COLUMNS, read_segments_csv, write_segments_csv
from desktop.core.exporters.target import writing
from desktop.core.project import Project
from tests.core.whole_project import build
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with build(tmp_path) as made:
        yield made


def test_one_row_a_coding_with_the_segments_without_a_code(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "out ü.csv"
    report = write_segments_csv(project, target)
    rows = read_segments_csv(target)
    assert report.as_dict() == {"rows": 8, "segments": 5, "codings": 7, "uncoded": 1, "guarded": 3, "inherited": 0}
    assert len(rows) == report.rows
    assert list(rows[0]) == list(CODING_COLUMNS)
    document = project.documents.all()[0]
    text = project.documents.text(document.id)
    ana = [row for row in rows if row["coder"] == "Ana" and row["start"] == "13"]
    assert [(row["facet"], row["code path"]) for row in ana] == [
        ("Abuse type", "Detention › Arrest, at night"),
        ("Source type", "Witness"),
        ("Source type", "Paper"),
        ("Period", "2014 to 2024"),
    ]
    assert (ana[2]["certainty"], ana[2]["basis"], ana[2]["note"]) == ("unsure", "inferred", "-why?")
    for row in rows:
        source = next(one for one in project.documents.all() if one.name == row["document"])
        body = project.documents.text(source.id)
        start, end = int(row["start"]), int(row["end"])
        assert row["quote"] == body[start:end]
        assert row["context before"] + row["quote"] + row["context after"] in body
        assert row["text hash"] == source.text_sha256
        assert row["created"].endswith("Z")
    assert ana[0]["memo"] == "First line\n=second line"
    assert ana[0]["paragraph"] == "2"
    bare = [row for row in rows if not row["code path"]]
    assert [(row["facet"], row["quote"]) for row in bare] == [("", text[37:38])]


def test_one_row_a_segment_with_a_column_a_facet(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    report = write_segments_csv(project, target, rows="segments")
    rows = read_segments_csv(target)
    assert report.rows == len(rows) == report.segments == 5
    assert list(rows[0])[:5] == ["document", "coder", "Abuse type", "Source type", "Period"]
    first = next(row for row in rows if row["coder"] == "Ana" and row["start"] == "13")
    assert first["Source type"] == "Witness; Paper"
    assert first["over-answered"] == "Source type"
    assert first["certainty"] == "Paper: unsure"
    assert first["note"] == "Paper: -why?"
    bare = next(row for row in rows if row["start"] == "37")
    assert bare["unanswered"] == "Abuse type; Source type"
    assert bare["Period"] == ""


def test_inherited_answers_are_there_and_told_from_ones_own(project: Project, tmp_path: Path) -> None:
    document, book = project.documents.all()[0], project.codebook
    paper = next(code for code in book.codes() if code.name == "Paper")
    arrest = next(code for code in book.codes() if code.name == "Arrest, at night")
    target = tmp_path / "out.csv"
    before = write_segments_csv(project, target)
    own = [{**row, "from": "own" if row["code path"] else ""} for row in read_segments_csv(target)]
    assert own == read_segments_csv(target)
    project.defaults.set(document.id, [paper.id, arrest.id])
    report = write_segments_csv(project, target)
    rows = read_segments_csv(target)
    added = [row for row in rows if row["from"] == "document"]
    assert [row for row in rows if row["from"] == "own"] == [row for row in own if row["from"]]
    assert len(added) == report.inherited > 0
    assert {row["document"] for row in added} == {document.name}
    assert {(row["facet"], row["code path"]) for row in added} <= {
        ("Source type", "Paper"),
        ("Abuse type", "Detention › Arrest, at night"),
    }
    assert {row["certainty"] + row["basis"] + row["note"] for row in added} == {""}
    assert report.codings == before.codings
    assert report.uncoded == before.uncoded
    assert len(rows) == report.rows

    write_segments_csv(project, target, rows="segments")
    first, *others = [row for row in read_segments_csv(target) if row["document"] == document.name]
    whole = [first, *others]
    bare = next(row for row in whole if row["start"] == "37")
    assert (bare["Source type"], bare["Source type (from)"]) == ("Paper", "document")
    assert (bare["Abuse type"], bare["Abuse type (from)"]) == ("Detention › Arrest, at night", "document")
    assert (bare["Period"], bare["Period (from)"]) == ("", "")
    assert bare["unanswered"] == ""
    said = next(row for row in whole if row["coder"] == "Ana" and row["start"] == "13")
    assert (said["Source type"], said["Source type (from)"]) == ("Witness; Paper", "own")
    assert said["over-answered"] == "Source type"


def test_columns_of_facets_never_hide_others(project: Project, tmp_path: Path) -> None:
    project.codebook.create_facet("Quote")
    project.codebook.create_facet("=1+1")
    project.codebook.create_facet("Quote (from)")
    target = tmp_path / "out.csv"
    assert write_segments_csv(project, target, rows="segments").guarded > 0
    rows = read_segments_csv(target)
    assert {"Quote (facet)", "Quote (facet) (from)", "Quote (from)", "Quote (from) (from)"} <= rows[0].keys()
    assert rows[0]["quote"]
    assert "=1+1" in rows[0]
    assert "'=1+1" in target.read_text("utf-8").split("\r\n")[0]


def test_coders_and_documents_can_be_chosen(project: Project, tmp_path: Path) -> None:
    jonas = project.coders.by_name("Jonas")
    assert jonas is not None
    target = tmp_path / "out.csv"
    assert write_segments_csv(project, target, coders=[jonas.id]).segments == 2
    second = project.documents.all()[1]
    assert write_segments_csv(project, target, coders=[jonas.id], documents=[second.id]).segments == 1
    assert [row["document"] for row in read_segments_csv(target)] == [second.name]
    assert write_segments_csv(project, target, coders=[]).rows == 0
    assert read_segments_csv(target) == []


def test_no_cell_begins_as_a_formula_and_the_guard_can_be_left_out(project: Project, tmp_path: Path) -> None:
    plain, guarded = tmp_path / "plain.csv", tmp_path / "guarded.csv"
    assert write_segments_csv(project, plain, guard=False).guarded == 0
    report = write_segments_csv(project, guarded)
    with plain.open(encoding="utf-8", newline="") as file:
        raw = list(csv.reader(file))
    with guarded.open(encoding="utf-8", newline="") as file:
        safe = list(csv.reader(file))
    assert report.guarded == sum(is_dangerous(cell) for row in raw for cell in row)
    assert not any(cell[:1] in tuple("=+-@\t\r\n＝＋－＠") and cell for row in safe for cell in row)
    assert read_segments_csv(plain, guard=False) == read_segments_csv(guarded)


def test_the_bytes_are_utf8_with_crlf_between_rows_and_a_mark_when_wanted(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    write_segments_csv(project, target)
    data = target.read_bytes()
    assert data.startswith(b"document,coder,facet,code path,")
    assert data.endswith(b"\r\n")
    write_segments_csv(project, target, bom=True)
    assert target.read_bytes() == b"\xef\xbb\xbf" + data
    assert read_segments_csv(target)[0]["document"] == "statement"


def test_equal_projects_give_equal_tables(project: Project, tmp_path: Path) -> None:
    first, second = tmp_path / "1.csv", tmp_path / "2.csv"
    write_segments_csv(project, first)
    write_segments_csv(project, second)
    assert first.read_bytes() == second.read_bytes()


CELLS = st.text(st.one_of(st.sampled_from("='+-@\t\r\n＝＋－＠\",; a"), st.characters(codec="utf-8")), max_size=8)


@settings(max_examples=scale(400, 20_000))
@given(CELLS)
def test_the_guard_can_be_taken_back_exactly(cell: str) -> None:
    safe = guard(cell)
    assert unguard(safe) == cell
    assert not (safe and safe.lstrip("\n")[:1] in tuple("=+-@\t\r＝＋－＠"))
    assert safe in (cell, f"'{cell}")


def test_only_what_a_spreadsheet_would_run_gets_an_apostrophe() -> None:
    for cell in ("=1+1", "+49", "-x", "@a", "\tx", "\r=x", "\n=1", "\n \n+1", "＝1", "'=1"):
        assert guard(cell) == f"'{cell}"
    for cell in ("", "words", "\nwords", "\n", "1-2", "don't", "'tis", "“=”"):
        assert guard(cell) == cell


@settings(max_examples=scale(60, 2_000))
@given(CELLS, CELLS, CELLS)
def test_any_cell_comes_back_through_the_file(note: str, memo: str, name: str) -> None:
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "out.csv"
        with writing(place) as file:
            output = csv.writer(file, lineterminator="\r\n")
            output.writerow(["note", "memo", "name"])
            output.writerow([guard(cell) for cell in (note, memo, name)])
        assert read_segments_csv(place) == [{"note": note, "memo": memo, "name": name}]


def test_what_is_no_such_table_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "a.csv"
    for data, reason in ((b"", "no heading"), (b"\xff", "cannot be read"), (b"a,b\r\n1\r\n", "row 2 has 1 cells")):
        place.write_bytes(data)
        with pytest.raises(BadExchangeFile, match=reason):
            read_segments_csv(place)


def test_ten_thousand_segments_are_written(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.testimonia", coder="Ana") as project:
        source = tmp_path / "long.txt"
        source.write_text("A word or two. " * 4_000)
        from desktop.core.importers.report import import_files

        (document,) = import_files(project, [source]).documents
        from desktop.core.storage.schema import SEGMENT

        version = project.documents.get(document).version
        with project.step("segment.create", {}):
            project.store.insert_many(
                SEGMENT,
                (
                    {
                        "document_id": document,
                        "version_id": version,
                        "coder_id": project.coder,
                        "start": place,
                        "end": place + 9,
                        "created_at": "2024-01-01T00:00:00.000Z",
                    }
                    for place in range(10_000)
                ),
            )
        assert write_segments_csv(project, tmp_path / "out.csv").rows == 10_000
        assert len(read_segments_csv(tmp_path / "out.csv")) == 10_000


# the target


def test_a_cancelled_or_failed_export_leaves_what_was_there(project: Project, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("old")
    with pytest.raises(Cancelled):
        write_segments_csv(project, target, on_progress=lambda done, total: False)
    assert target.read_text() == "old"
    assert not list(tmp_path.glob("*.part"))
    assert not list(tmp_path.glob(".*.part"))


def test_a_project_is_never_overwritten(project: Project, tmp_path: Path) -> None:
    with Project.create(tmp_path / "other.testimonia") as other:
        path = other.path
    before = path.read_bytes()
    link = tmp_path / "link.csv"
    link.symlink_to(project.path)
    hard = tmp_path / "hard.csv"
    os.link(project.path, hard)
    for target in (project.path, path, link, hard, tmp_path / "whole.testimonia-wal"):
        with pytest.raises(ExportFailed):
            write_segments_csv(project, target)
    assert path.read_bytes() == before
    assert link.is_symlink()


def test_a_link_goes_on_pointing_and_the_file_has_ordinary_rights(tmp_path: Path) -> None:
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    link.symlink_to(real)
    with writing(link) as file:
        file.write("x")
    assert link.is_symlink()
    assert real.read_text() == "x"
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE(real.stat().st_mode) == 0o666 & ~mask


def test_names_that_no_file_can_have_are_refused(tmp_path: Path) -> None:
    for name in ("a\0b", "x" * 300, "loop/a"):
        (tmp_path / "loop").unlink(missing_ok=True)
        (tmp_path / "loop").symlink_to(tmp_path / "loop")
        with pytest.raises(ExportFailed), writing(tmp_path / name) as file:
            file.write("x")
    assert [path.name for path in tmp_path.iterdir()] == ["loop"]
