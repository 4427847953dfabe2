from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core.errors import BadExchangeFile, ExportFailed, ProjectExists
from desktop.core.interchange.json_reader import create_from_json
from desktop.core.interchange.json_writer import dumps, write_json
from desktop.core.model import Builtin, DocumentState, FacetKind, MemoTarget, StepKind
from desktop.core.storage import history
from desktop.core.text import text_sha256
from tests.core.whole_project import build, segment_ids

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.project import Project

Data = dict[str, Any]


def minimal() -> Data:
    return {
        "format": "testimonia",
        "version": 1,
        "coders": [{"id": "ana", "name": "Ana"}, {"id": "7", "name": "Jonas"}],
        "documents": [{"id": "d", "name": "Doc", "text": "Ab 😀 cd\nef"}],
        "facets": [{"id": "f", "name": "Abuse"}, {"id": "p", "name": "Period"}],
        "codes": [
            {"id": "c1", "facet": "f", "parent": "c2", "name": "Child"},
            {"id": "c2", "facet": "f", "name": "Parent"},
            {"id": "c3", "facet": "p", "name": "The year", "edtf": "2014"},
        ],
        "segments": [
            {"id": "s1", "document": "d", "coder": "ana", "start": 0, "end": 4, "codes": ["c1", "c3"]},
            {"id": "s2", "document": "d", "coder": "7", "start": 0, "end": 4, "codes": []},
        ],
    }


def read(data: object, folder: Path, name: str = "made") -> Project:
    source = folder / f"{name}.json"
    source.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    project, _ = create_from_json(source, folder / f"{name}.testimonia")
    return project


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


# refusals


def change(path: str, value: Any) -> Callable[[Data], None]:
    def apply(data: Data) -> None:
        *parents, last = [int(part) if part.isdigit() else part for part in path.split(".")]
        place: Any = data
        for part in parents:
            place = place[part]
        if isinstance(place, list) and last == len(place):
            place.append(value)
        else:
            place[last] = value

    return apply


REFUSED = [
    (change("format", "other"), "its “format” is not “testimonia”"),
    (change("version", 2), "its “version” is 2, and this Testimonia reads version 1"),
    (change("version", True), "its “version” is true, and this Testimonia reads version 1"),
    (change("project", []), "project is a list, where an object is wanted"),
    (change("coders", {}), "coders is an object, where a list is wanted"),
    (change("coders.0", 5), "coders[0] is 5, where an object is wanted"),
    (change("coders.0.id", 5), "coders[0].id is 5, where text is wanted"),
    (change("coders.0.id", ""), "coders[0].id is empty"),
    (change("coders.1.id", "ana"), "coders[1].id is “ana”, which another coder has already"),
    (change("coders.1.name", "ANA"), "coders[1].name is “ANA”, which another coder has already"),
    (change("coders.0.name", ""), "coders[0].name is “”; a name has"),
    (change("coders.0.name", None), "coders[0].name is null, where text is wanted"),
    (change("coders.0.name", "a\nb"), "a name has 1 to 200 characters on one line"),
    (change("coders.0.kind", "robot"), "coders[0].kind is “robot”, where one of person, consensus is wanted"),
    (change("coders.0.created", "yesterday"), "coders[0].created is “yesterday”, which is no time"),
    (change("documents.0.text", "a\r\nb"), "documents[0].text holds carriage returns"),
    (change("documents.0.text", "\ufeffab"), "documents[0].text begins with a byte order mark"),
    (change("documents.0.text", "a\ufffeb"), "documents[0].text holds characters that no project keeps"),
    (change("documents.0.text", "a\x00b"), "documents[0].text holds a NUL character"),
    (change("documents.0.text", "\ud800"), "documents[0].text holds half of a character"),
    (change("documents.0.sha256", "0" * 64), "documents[0].sha256 is not the SHA-256 of the text"),
    (change("documents.0.sha256", "abc"), "documents[0].sha256 is “abc”, which is no SHA-256"),
    (change("documents.0.layout", [[2, "title"]]), "documents[0].layout[0] is not [number of a paragraph"),
    (change("documents.0.original", {"base64": "?"}), "documents[0].original.base64 is not Base64"),
    (
        change("documents.0.original", {"base64": "QQ==", "sha256": "0" * 64}),
        "documents[0].original.sha256 is not the SHA-256 of the original",
    ),
    (
        change("documents.0.original", {"by": "nobody"}),
        "documents[0].original.by is “nobody”, and there is no such coder",
    ),
    (change("facets.1.name", "abuse"), "facets[1].name is “abuse”, which another facet has already"),
    (change("facets.0.kind", "list"), "facets[0].kind is “list”, where one of tree, ordinal, period is wanted"),
    (change("facets.0.cardinality", 1), "facets[0].cardinality is 1, where text is wanted"),
    (change("facets.0.required", 1), "facets[0].required is 1, where true or false is wanted"),
    (change("codes.0.facet", "x"), "codes[0].facet is “x”, and there is no such facet in the file"),
    (change("codes.0.parent", "x"), "codes[0].parent is “x”, and there is no such code in the file"),
    (change("codes.0.parent", "c3"), "codes[0].parent is a code of another facet"),
    (change("codes.0.parent", "c1"), "codes[0].parent leads round in a circle"),
    (change("codes.1.parent", "c1"), "codes[0].parent leads round in a circle"),
    (change("codes.2.edtf", "last year"), "codes[2].edtf is “last year”, which is no date in EDTF"),
    (change("codes.3", {"id": "c4", "facet": "p", "name": "x", "edtf": "2014"}), "codes[3].edtf is the same period"),
    (change("codes.3", {"id": "c4", "facet": "f", "name": "PARENT"}), "codes[3].name is “PARENT”, which another code"),
    (change("codes.0.colour", 12), "codes[0].colour is not from 0 to 11"),
    (change("codes.0.shortcut", 0), "codes[0].shortcut is not from 1 to 9"),
    (change("codes.0.builtin", "maybe"), "codes[0].builtin is “maybe”, where one of not_stated, unknown"),
    (change("segments.1.id", "s1"), "segments[1].id is “s1”, which another segment has already"),
    (change("segments.0.document", "x"), "segments[0].document is “x”, and there is no such document in the file"),
    (change("segments.0.coder", "x"), "segments[0].coder is “x”, and there is no such coder in the file"),
    (change("segments.0.start", -1), "segments[0].start is -1, outside the text of 10 characters"),
    (change("segments.0.start", 4), "segments[0].end is 4, not behind start, which is 4"),
    (change("segments.0.start", True), "segments[0].start is true, where a whole number is wanted"),
    (change("segments.0.start", 0.0), "segments[0].start is 0.0, where a whole number is wanted"),
    (change("segments.0.start", "0"), "segments[0].start is “0”, where a whole number is wanted"),
    (change("segments.0.start", None), "segments[0].start is null, where a whole number is wanted"),
    (change("segments.0.end", 11), "segments[0].end is 11, outside the text of 10 characters"),
    (change("segments.0.end", 10**40), "segments[0].end is 1000"),
    (change("segments.0.quote", "ab 😀"), "segments[0].quote is “ab 😀”, but the text there is “Ab 😀”"),
    (change("segments.1.coder", "ana"), "segments[1].start and end are those of another segment of this coder"),
    (change("segments.0.codes", ["c9"]), "segments[0].codes[0] is “c9”, and there is no such code in the file"),
    (change("segments.0.codes", ["c1", "c1"]), "segments[0].codes[1] is a code that the segment has already"),
    (change("segments.0.codes", [3]), "segments[0].codes[0] is 3, where the id of a code or an object is wanted"),
    (change("segments.0.codes", [{"note": "x"}]), "segments[0].codes[0].code is missing"),
    (
        change("segments.0.codes", [{"code": "c1", "certainty": "so"}]),
        "segments[0].codes[0].certainty is “so”, where one of sure, unsure is wanted",
    ),
    (change("segments.0.codes_created", ["2024-01-01"]), "segments[0].codes_created has 1 entries, and “codes” has 2"),
    (change("segments.0.codes_created", ["2024-01-01", 5]), "segments[0].codes_created[1] is 5, where text is wanted"),
    (change("segments.0.memo", []), "segments[0].memo is a list, where text is wanted"),
    (change("states", [{"document": "d", "coder": "ana", "state": "done"}]), "states[0].state is “done”, where one of"),
    (change("states", [{"document": "d", "coder": "7", "state": "todo"}] * 2), "states[1].document and coder have"),
    (change("memos", [{"kind": "facet", "target": "f", "text": ""}]), "memos[0].kind is “facet”, where one of"),
    (
        change("memos", [{"kind": "code", "target": "f", "text": ""}]),
        "memos[0].target is “f”, and there is no such code",
    ),
    (change("memos", [{"kind": "project", "text": "a"}] * 2), "memos[1].target has a memo already"),
]


@pytest.mark.parametrize(("fault", "sentence"), REFUSED, ids=[sentence[:40] for _, sentence in REFUSED])
def test_a_faulty_file_is_refused_whole_and_by_its_first_fault(
    tmp_path: Path, fault: Callable[[Data], None], sentence: str
) -> None:
    data = minimal()
    fault(data)
    with pytest.raises(BadExchangeFile) as caught:
        read(data, tmp_path)
    assert sentence in caught.value.sentence
    assert caught.value.sentence.startswith("made.json was not read: ")
    assert caught.value.sentence.endswith(". No project was written.")
    assert "\n" not in caught.value.sentence
    assert [path.name for path in tmp_path.iterdir()] == ["made.json"]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "it is not JSON"),
        (b"\xff\xfe{\x00", "it is not UTF-8 (byte 1)"),
        (b'{"format": "testimonia"', "it is not JSON (line 1, column"),
        (b"[" * 200_000, "its lists and objects are nested without end"),
        (b'{"format": "testimonia", "version": 1, "x": ' + b'{"a":' * 100_000, "nested without end"),
        (b'{"format": "testimonia", "version": NaN}', "NaN in it is no number"),
        (b'{"format": "testimonia", "version": -Infinity}', "-Infinity in it is no number"),
        (b'{"format": "testimonia", "version": 1' + b"0" * 5000 + b"}", "a number in it is too large"),
        (b'{"format": "testimonia", "version": 1, "version": 1}', "an object in it has “version” twice"),
        (b'{"format": "testimonia", "version": 1e999}', "its “version” is Infinity"),
        (b"[]", " is a list, where an object is wanted"),
        (b"null", " is null, where an object is wanted"),
    ],
)
def test_what_is_not_sound_json_is_refused(tmp_path: Path, data: bytes, sentence: str) -> None:
    source = tmp_path / "a.json"
    source.write_bytes(data)
    with pytest.raises(BadExchangeFile) as caught:
        create_from_json(source, tmp_path / "a.testimonia")
    assert sentence in caught.value.sentence
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    for path, reason in ((tmp_path / "a.json", "there is no such file"), (tmp_path, "it is a folder")):
        with pytest.raises(BadExchangeFile, match=reason):
            create_from_json(path, tmp_path / "a.testimonia")
    assert list(tmp_path.iterdir()) == []


def test_a_project_that_is_there_is_not_touched(tmp_path: Path) -> None:
    with read(minimal(), tmp_path) as project:
        path = project.path
    before = path.read_bytes()
    with pytest.raises(ProjectExists):
        read(minimal(), tmp_path)
    assert path.read_bytes() == before


def test_a_failed_export_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with read(minimal(), tmp_path) as project:
        target = tmp_path / "out.json"
        target.write_text("old")
        with pytest.raises(ExportFailed, match="it is the project itself"):
            write_json(project, project.path)
        with pytest.raises(ExportFailed, match="its folder is not there"):
            write_json(project, tmp_path / "none" / "out.json")
        with pytest.raises(ExportFailed, match="it is a folder"):
            write_json(project, tmp_path)
        with monkeypatch.context() as patch:

            def full(*_: object) -> None:
                raise OSError(28, "No space left on device")

            patch.setattr("os.fsync", full)
            with pytest.raises(ExportFailed, match="No space left on device"):
                write_json(project, target)
        assert target.read_text() == "old"
        assert sorted(path.suffix for path in tmp_path.iterdir() if "-" not in path.suffix) == [
            ".json",
            ".json",
            ".testimonia",
        ]
