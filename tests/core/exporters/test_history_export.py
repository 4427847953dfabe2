from __future__ import annotations

import csv
import io
import json
import re
import tracemalloc
from typing import TYPE_CHECKING, Any

from desktop.cli import main
from desktop.core import same_words
from desktop.core.covering import cover
from desktop.core.definition import Definition
from desktop.core.exporters.history_export import COLUMNS, documents_called, write_history
from desktop.core.memo_kinds import set_kind as set_memo_kind
from desktop.core.model import Confusion, MemoKind, MemoTarget
from tests.core.making import codes_of, parsed, small_project
from tests.core.whole_project import build

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from desktop.core.model import DocumentId
    from desktop.core.project import Project


def as_json(project: Project, **options: Any) -> dict[str, Any]:
    out = io.StringIO()
    write_history(project, out, "json", **options)
    found: dict[str, Any] = json.loads(out.getvalue())
    return found


def as_csv(project: Project, **options: Any) -> list[list[str]]:
    out = io.StringIO(newline="")
    write_history(project, out, "csv", **options)
    return list(csv.reader(io.StringIO(out.getvalue(), newline="")))


def test_every_step_is_told_with_its_passage_and_every_row(project: Project) -> None:
    document = project.documents.all()[0].id
    codes = codes_of(project)
    segment = project.coding.code_span(document, 0, 6, [codes["Surveillance"]])
    project.codebook.rename_code(codes["Surveillance"], "Watching")
    project.coding.move_edges(segment, 0, 10)
    project.undo()
    project.coding.delete(segment)
    found = as_json(project)
    assert (found["format"], found["version"], found["project"]) == ("testimonia-history", 1, "Small")
    assert [step["step"] for step in found["steps"]] == list(range(1, project.step_count() + 1))
    coded, renamed, moved, undone, deleted = found["steps"][-5:]
    assert coded["what"] == "Coded Surveillance"
    assert (coded["coder"], coded["document"]) == ("Ana Ruiz", "Review")
    assert coded["passage"] == {"start": 0, "end": 6, "paragraph": 1, "quote": "People"}
    assert [change["table"] for change in coded["changes"]] == ["segment", "assignment", "coding"]
    assert coded["changes"][2]["after"]["code"] == "Surveillance"
    assert coded["changes"][2]["after"]["segment"] == "Review 0–6"
    assert renamed["changes"][0]["before"] == {"name": "Surveillance"}
    assert renamed["changes"][0]["after"] == {"name": "Watching"}
    assert [moved["changes"][0][side] for side in ("before", "after")] == [{"end": 6}, {"end": 10}]
    assert (moved["undone"], undone["of_step"], undone["kind"]) == (True, moved["step"], "undo")
    assert undone["what"] == "Undid: Moved the edge of a segment"
    assert deleted["passage"]["quote"] == "People"
    gone = {change["table"]: change for change in deleted["changes"]}
    assert gone["coding"]["before"]["code"] == "Watching"
    assert gone["coding"]["after"] is None
    hashes = [row[0] for row in project.store.query("SELECT hash FROM step ORDER BY number")]
    assert [step["hash"] for step in found["steps"]] == hashes


def test_the_csv_has_a_line_for_each_changed_row_and_no_formula(tmp_path: Path) -> None:
    with build(tmp_path) as project:
        rows = as_csv(project)
        number = sum(len(project.load_step(head.id).changes) for head in project.history())
        assert tuple(rows[0]) == COLUMNS
        assert len(rows) - 1 == number
        quotes = {row[COLUMNS.index("quote")] for row in rows}
        assert "'=SUM(A1)" in quotes
        assert "=SUM(A1)" not in quotes
        codes = [dict(zip(COLUMNS, row, strict=True)) for row in rows[1:]]
        assert any("code: Arrest, at night" in one["after"] for one in codes)


def test_one_coder_and_one_document_can_be_chosen(tmp_path: Path) -> None:
    with build(tmp_path) as project:
        jonas = project.coders.by_name("Jonas")
        assert jonas is not None
        of_jonas = as_json(project, coder=jonas.id)["steps"]
        assert of_jonas
        assert {step["coder"] for step in of_jonas} == {"Jonas"}
        third = project.documents.all()[2]
        project.documents.rename(third.id, "New name")
        project.documents.delete(third.id)
        rows = documents_called(project, "empty work")
        assert rows == documents_called(project, "New name") == {third.id}
        steps = as_json(project, documents=rows)["steps"]
        assert [step["action"].split(".")[1] for step in steps] == ["import_many", "state", "rename", "delete"]
        assert [step["document"] for step in steps[1:]] == ["empty work", "empty work", "New name"]
        assert documents_called(project, "nothing") == set()


def test_what_was_erased_shows_as_erased(project: Project) -> None:
    document = project.documents.all()[0].id
    project.memos.write(MemoTarget.DOCUMENT, document, "Her name is Mina.")
    project.coding.mark(document, 0, 6)
    connection = project.store.connection
    gone = '{"erased":true}'
    connection.execute(
        f"UPDATE step_change SET after = replace(after, '\"Her name is Mina.\"', '{gone}') WHERE table_name = 'memo'"
    )
    connection.execute(f"""UPDATE step SET args = '{{"start":{gone},"end":{gone}}}' WHERE action = 'segment.create'""")
    memo, mark = as_json(project)["steps"][-2:]
    assert memo["changes"][0]["after"]["text"] == "(erased)"
    assert mark["passage"]["quote"] == "People"
    assert "Mina" not in json.dumps(as_json(project))


def test_a_long_history_is_never_in_memory_as_a_whole(tmp_path: Path) -> None:
    project = small_project(tmp_path / "long.testimonia")
    document = project.documents.all()[0].id
    for turn in range(40):
        project.memos.write(MemoTarget.DOCUMENT, document, f"{turn} " + "x" * 500_000)
    tracemalloc.start()
    report = write_history(project, tmp_path / "out.json", "json")
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    size = (tmp_path / "out.json").stat().st_size
    assert report.steps == project.step_count()
    project.close()
    assert size > 39_000_000
    assert peak < size / 4


def test_the_command_writes_words_json_and_csv(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with build(tmp_path) as project:
        place = str(project.path)
    assert main(["history", place]) == 0
    words = capsys.readouterr().out
    assert "Ana  Coded 2 answers\n    statement 13–36: “They took him at night.”\n" in words
    assert "code changed: shortcut:  -> shortcut: 3\n" in words
    assert main(["history", place, "--json", "--coder", "jonas"]) == 0
    assert {step["coder"] for step in json.loads(capsys.readouterr().out)["steps"]} == {"Jonas"}
    out = tmp_path / "history.csv"
    assert main(["history", place, "--csv", "--out", str(out), "--document", "statement"]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"Wrote {out}. Steps: ")
    assert out.read_bytes().startswith(b"step,at,coder,")
    for wrong in (["--coder", "Nobody"], ["--document", "Nothing"], ["--json", "--csv"]):
        assert main(["history", place, *wrong]) == 2
        said = capsys.readouterr().err
        assert said.count("\n") == 1, said
    assert main(["history", place, "--csv", "--out", place]) == 1
    assert "it is the project itself" in capsys.readouterr().err


def test_sets_and_answers_of_documents_are_written_by_name(project: Project) -> None:
    document, codes = project.documents.all()[0].id, codes_of(project)
    row = project.answer_sets.create("Seen from above", [codes["Satellite imagery"]])
    project.answer_sets.apply(row, (document, 0, 6))
    project.defaults.set(document, [codes["UN document"]])
    named, given, whole = as_json(project)["steps"][-3:]
    assert (named["what"], given["what"]) == (
        "Named the answers “Seen from above”",
        "Coded the answers “Seen from above”",
    )
    assert whole["what"] == "Set the answers for the whole of Review"
    members = [change for change in named["changes"] if change["table"] == "answer_set_code"]
    assert [change["after"] for change in members] == [{"answer_set": "Seen from above", "code": "Satellite imagery"}]
    after = next(change["after"] for change in whole["changes"] if change["table"] == "document_default")
    assert (after["document"], after["code"], after["coder"]) == ("Review", "UN document", "Ana Ruiz")


def test_nothing_is_told_by_a_number_that_only_the_file_knows(project: Project) -> None:
    document, codes = project.documents.all()[0].id, codes_of(project)
    watching, killing = codes["Surveillance"], codes["Unlawful killing"]
    segment = project.coding.code_span(document, 0, 6, [watching])
    project.memos.write(MemoTarget.SEGMENT, segment, "Ask again.")
    set_memo_kind(project, project.memos.all()[0].id, MemoKind.TO_DO)
    cover(project, watching, True)
    words = Definition(short="Seen", confusions=(Confusion(killing, "By whom?"),))
    project.definitions.set(watching, words, reason="Clearer")
    project.definitions.confirm(project.coding.segment(segment).codings[0].id)
    project.codebook.rename_code(watching, "Watching")
    project.coding.delete(segment)
    project.undo()
    found = as_json(project)["steps"]
    rows = {row["table"]: row["after"] for step in found for row in step["changes"] if row["change"] == "added"}
    assert rows["confirmation"]["coding"] == "Watching, Review 0–6"
    assert rows["confirmation"]["revision"] == "Watching, 1"
    assert rows["memo_kind"]["memo"] == "Review 0–6"
    assert rows["setting"]["value"] == "Surveillance"
    assert '"name":"Unlawful killing","note":"By whom?"' in rows["revision"]["content"]
    said = [
        value
        for step in found
        for row in step["changes"]
        for value in (*_values(row["before"]), *_values(row["after"]))
    ]
    assert [value for value in said if re.search(r"[0-9]{12}", str(value))] == []


def _values(row: dict[str, Any] | None) -> list[Any]:
    return list((row or {}).values())


def test_rows_that_hang_on_themselves_are_told_all_the_same(project: Project) -> None:
    project.memos.write(MemoTarget.PROJECT, project.info().id, "Begin.")
    memo = project.memos.all()[0].id
    with project.step("memo.kind", {}):
        project.store.update("memo", memo, {"target_id": memo})
        project.store.insert("memo_kind", {"memo_id": memo, "kind": "idea", "done": 0})
        project.store.insert("setting", {"key": "covered", "value": '[1, {"a": NaN}, [[]]]'})
    told = as_json(project)["steps"][-1]["changes"]
    assert [row["table"] for row in told] == ["memo", "memo_kind", "setting"]
    assert told[1]["after"]["done"] == "no"


def test_steps_over_many_documents_are_told_of_each_of_them(project: Project) -> None:
    first, codes = project.documents.all()[0].id, codes_of(project)
    second, third = project.documents.add([parsed("Two", "two words"), parsed("Three", "three words")])
    watching, execution = codes["Surveillance"], codes["Execution"]
    for document in (first, second):
        project.coding.code_span(document, 0, 3, [watching])
    project.coding.mark(third, 0, 3)
    project.organising.merge([watching], execution)
    same_words.apply_everywhere(project, [(first, 0, 3), (second, 0, 3)], [codes["UN document"]])

    def told(document: DocumentId) -> list[str]:
        return [step["action"] for step in as_json(project, documents={document})["steps"]][-2:]

    assert told(first) == told(second) == ["code.merge", "coding.everywhere"]
    assert told(third)[-1] == "segment.create"
