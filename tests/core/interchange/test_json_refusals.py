from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core.errors import BadExchangeFile, Cancelled, ExportFailed, ProjectExists
from desktop.core.interchange.json_reader import create_from_json
from desktop.core.interchange.json_writer import write_json
from tests.core.interchange.json_case import Data, minimal, read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


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


def test_reading_can_be_called_off_and_leaves_nothing(tmp_path: Path) -> None:
    source = tmp_path / "source.json"
    source.write_text('{"format": "testimonia", "version": 1}')
    counts: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        counts.append((done, total))
        return False

    with pytest.raises(Cancelled):
        create_from_json(source, tmp_path / "p.testimonia", on_progress=stop)
    assert counts == [(1, 1)]
    assert [entry.name for entry in tmp_path.iterdir()] == ["source.json"]


def test_codes_under_codes_without_end_are_refused(tmp_path: Path) -> None:
    data = minimal()
    facet = data["facets"][0]["id"]
    codes = [{"id": f"deep{at}", "facet": facet, "parent": f"deep{at - 1}", "name": f"{at}"} for at in range(1, 1_000)]
    data["codes"] += [{"id": "deep0", "facet": facet, "name": "0"}, *codes]
    path = tmp_path / "deep.json"
    path.write_text(json.dumps(data), "utf-8")
    with pytest.raises(BadExchangeFile, match="more than 200 codes deep"):
        create_from_json(path, tmp_path / "deep.testimonia")
    assert list(tmp_path.iterdir()) == [path]
