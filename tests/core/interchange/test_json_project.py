from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core.interchange.json_reader import create_from_json
from desktop.core.interchange.json_writer import dumps, write_json
from desktop.core.model import Builtin, DocumentState, FacetKind, MemoTarget, StepKind
from desktop.core.storage import history
from desktop.core.text import text_sha256
from tests.core.interchange.json_case import Data, minimal, read
from tests.core.whole_project import build, segment_ids

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.project import Project


def by_id(entries: list[Data]) -> dict[str, Data]:
    return {entry["id"]: entry for entry in entries}


def without_bookkeeping(project: Project) -> dict[str, Any]:
    """Every row but what the exchange does not carry: rows of codings, memos, states and versions get new ids."""
    dump = project.store.dump()
    new = {"coding", "memo", "assignment", "foreign_id"}
    found: dict[str, Any] = {}
    for table, rows in dump.items():
        rows = [dict(row) for row in rows if not row.get("retired")]
        if table in new:
            rows = [{key: value for key, value in row.items() if key != "id"} for row in rows]
            rows.sort(key=lambda row: json.dumps(row, sort_keys=True))
        for row in rows:
            row.pop("version_id", None)
            if table == "document_version":
                row.pop("id")
        found[table] = rows
    return found


# our own export


@pytest.mark.parametrize("originals", [False, True])
def test_our_own_export_comes_back_byte_for_byte(tmp_path: Path, originals: bool) -> None:
    with build(tmp_path) as project:
        first = tmp_path / "first.json"
        report = write_json(project, first, originals=originals)
        counts = report.as_dict()
        rows = without_bookkeeping(project)
    made, read_report = create_from_json(first, tmp_path / "second.testimonia")
    with made:
        second = tmp_path / "second.json"
        assert write_json(made, second, originals=originals).as_dict() == counts
        again = without_bookkeeping(made)
        assert history.verify_chain(made.store) is None
    assert second.read_bytes() == first.read_bytes()
    assert first.read_bytes().endswith(b"}\n")
    assert again == rows
    assert counts == {"documents": 3, "segments": 5, "codings": 7, "left_out": 0}
    assert (read_report.segments, read_report.codings, read_report.coders) == (5, 7, 3)
    # Only one text of the three has line ends that a project does not keep, so only its bytes are lost.
    assert len(read_report.notes) == (0 if originals else 1)


def test_the_originals_are_there_again_where_the_file_has_them_or_the_text_spells_them(tmp_path: Path) -> None:
    with build(tmp_path) as project:
        source = tmp_path / "with.json"
        write_json(project, source, originals=True)
        wanted = [project.documents.original(document.id) for document in project.documents.all()]
        assert base64.b64encode(wanted[1]).decode() in source.read_text()
    with create_from_json(source, tmp_path / "with.testimonia")[0] as made:
        assert [made.documents.original(document.id) for document in made.documents.all()] == wanted


def test_the_whole_reading_is_one_step_that_cannot_be_undone(tmp_path: Path) -> None:
    with read(minimal(), tmp_path) as project:
        (head,) = project.history()
        assert (head.action, head.kind, head.args) == ("project.build", StepKind.MIGRATE, {"source": "made.json"})
        assert project.undo_candidate() is None


def test_a_project_that_was_read_goes_on_being_worked_on_and_comes_back_again(tmp_path: Path) -> None:
    with read(minimal(), tmp_path) as project:
        ana = project.coders.by_name("Ana")
        assert ana is not None
        project.coder = ana.id
        (document,) = project.documents.all()
        abuse = project.codebook.facet_named("Abuse")
        assert abuse is not None
        project.coding.code_span(document.id, 5, 8, [project.codebook.create_code(abuse.id, "New")])
        project.undo()
        project.redo()
        first = dumps(project)
    with read(first, tmp_path, "again") as project:
        assert dumps(project) == first
        assert len(segment_ids(project)) == 3


# files of others


def test_a_foreign_file_is_equal_on_the_fields_it_had(tmp_path: Path) -> None:
    given = minimal()
    with read(given, tmp_path) as project:
        written = json.loads(dumps(project))
    for section in ("coders", "documents", "facets", "codes", "segments"):
        entries = by_id(written[section])
        for entry in given[section]:
            assert {key: entries[entry["id"]][key] for key in entry} == entry


def test_what_a_file_leaves_out_is_filled_in(tmp_path: Path) -> None:
    with read(minimal(), tmp_path) as project:
        written = json.loads(dumps(project))
        assert [facet.kind for facet in project.codebook.facets()] == [FacetKind.TREE, FacetKind.PERIOD]
        colours = [code.colour for code in project.codebook.codes(builtins=False)]
        assert colours == [1, 0, None]
        for facet in project.codebook.facets():
            assert {code.builtin for code in project.codebook.codes(facet.id)} == {None, *Builtin}
        assert set(project.documents.states().values()) == {DocumentState.IN_PROGRESS}
        (document,) = project.documents.all()
        assert project.documents.original(document.id).decode() == "Ab 😀 cd\nef"
    assert written["project"]["name"] == "made"
    assert written["documents"][0]["sha256"] == text_sha256("Ab 😀 cd\nef")
    assert [segment["quote"] for segment in written["segments"]] == ["Ab 😀", "Ab 😀"]
    assert written["coders"][0]["created"].endswith("Z")
    assert len(written["states"]) == 2


def test_the_least_file_is_an_empty_project(tmp_path: Path) -> None:
    with read({"format": "testimonia", "version": 1}, tmp_path) as project:
        assert project.info().name == "made"
        assert project.documents.all() == []
        assert json.loads(dumps(project))["segments"] == []


def test_numbers_are_kept_as_rows_unless_they_clash_or_do_not_fit(tmp_path: Path) -> None:
    data = minimal()
    data["facets"] = [
        {"id": "7", "name": "Abuse"},
        {"id": "007", "name": "B"},
        {"id": "9223372036854775808", "name": "C"},
    ]
    data["codes"] = [{"id": "9223372036854775807", "facet": "7", "name": "Last"}]
    data["segments"] = [
        {"id": "0", "document": "d", "coder": "7", "start": 0, "end": 1, "codes": ["9223372036854775807"]}
    ]
    with read(data, tmp_path) as project:
        jonas = project.coders.by_name("Jonas")
        assert jonas is not None
        assert jonas.id == 7
        assert 7 not in {facet.id for facet in project.codebook.facets()}
        code = next(iter(project.codebook.codes(builtins=False)))
        assert code.id == 2**63 - 1
        rows = [row["id"] for rows in project.store.dump().values() for row in rows]
        assert len(rows) == len(set(rows))
        first = dumps(project)
    written = json.loads(first)
    assert [facet["id"] for facet in written["facets"]] == ["7", "007", "9223372036854775808"]
    assert written["segments"][0]["id"] == "0"
    with read(first, tmp_path, "again") as project:
        assert dumps(project) == first


def test_a_code_that_is_called_like_a_builtin_answer_becomes_it(tmp_path: Path) -> None:
    data = minimal()
    data["codes"] += [
        {"id": "u", "facet": "f", "name": "Unknown"},
        {"id": "n", "facet": "f", "name": "not stated"},
        {"id": "below", "facet": "f", "parent": "n", "name": "below"},
    ]
    with read(data, tmp_path) as project:
        abuse = project.codebook.facet_named("Abuse")
        assert abuse is not None
        assert project.codebook.builtin(abuse.id, Builtin.UNKNOWN).name == "Unknown"
        assert project.codebook.builtin(abuse.id, Builtin.NOT_STATED).name == "not stated (2)"
        first = dumps(project)
    with read(first, tmp_path, "again") as project:
        assert dumps(project) == first


def test_a_date_is_written_out_as_it_came_and_known_by_its_meaning(tmp_path: Path) -> None:
    data = minimal()
    data["codes"][2]["edtf"] = "[2014, 2015]"
    with read(data, tmp_path) as project:
        code = next(code for code in project.codebook.codes() if code.edtf)
        assert code.edtf != "[2014, 2015]"
        assert project.codebook.with_edtf(code.facet, "[2014,2015]") == code
        first = dumps(project)
    assert '"edtf": "[2014, 2015]"' in first
    with read(first, tmp_path, "again") as project:
        assert dumps(project) == first


def test_codes_may_be_objects_and_memos_lie_anywhere(tmp_path: Path) -> None:
    data = minimal()
    coding = {"code": "c1", "certainty": "unsure", "basis": "inferred", "note": "x"}
    data["segments"][0]["codes"] = [coding, "c3"]
    data["segments"][0]["memo"] = "on the segment"
    data["memos"] = [
        {"kind": "project", "text": "whole"},
        {"kind": "document", "target": "d", "coder": "ana", "text": "doc", "created": "2024-01-02"},
        {"kind": "code", "target": "c1", "text": "code"},
        {"kind": "segment", "target": "s2", "text": "later"},
    ]
    with read(data, tmp_path) as project:
        assert project.memos.text(MemoTarget.PROJECT, project.info().id) == "whole"
        first = dumps(project)
    written = json.loads(first)
    assert written["segments"][0]["codes"] == [coding, "c3"]
    assert [memo["kind"] for memo in written["memos"]] == ["project", "document", "code"]
    assert written["memos"][1]["created"] == "2024-01-02"
    assert by_id(written["segments"])["s2"]["memo"] == "later"
    with read(first, tmp_path, "again") as project:
        assert dumps(project) == first


def test_what_is_not_known_is_named(tmp_path: Path) -> None:
    data = minimal()
    data["licence"] = "free"
    data["segments"][0]["weight"] = data["segments"][1]["weight"] = 2
    source = tmp_path / "a.json"
    source.write_text(json.dumps(data))
    project, report = create_from_json(source, tmp_path / "a.testimonia", name="Named", coder="Mia")
    with project:
        assert project.info().name == "Named"
        assert project.coder == project.coders.all()[-1].id
    assert report.notes == ("Not known and left out: licence, segments[].weight.",)


def test_the_coder_of_the_command_may_be_in_the_file(tmp_path: Path) -> None:
    source = tmp_path / "a.json"
    source.write_text(json.dumps(minimal()))
    with create_from_json(source, tmp_path / "a.testimonia", coder="ana")[0] as project:
        assert len(project.coders.all()) == 2
        assert project.coder == project.coders.all()[0].id


def test_what_no_project_can_hold_never_gets_into_notes_and_definitions(tmp_path: Path) -> None:
    with build(tmp_path) as project:
        abuse = project.codebook.facets()[0]
        code = project.codebook.create_code(
            abuse.id, "Odd", definition="a\x00b\ud800\r\n", include=" \ufffe ", exclude=""
        )
        project.codebook.describe_facet(abuse.id, "x\r\ny\udfff")
        segment = project.coding.segments(project.documents.all()[2].id)
        assert segment == []
        made = project.coding.code_span(project.documents.all()[2].id, 0, 3, [code])
        coding = project.coding.segment(made).codings[0]
        project.coding.qualify(coding.id, certainty=None, basis=None, note="n\x00\ud83d")
        first = dumps(project)
        assert project.codebook.code(code).definition == "a\ufffdb\ufffd"
    with read(first, tmp_path, "again") as project:
        assert dumps(project) == first
