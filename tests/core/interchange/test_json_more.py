"""Definitions, sets, defaults, kinds of memos and the journal go out as JSON and come in again the same."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core.errors import BadExchangeFile
from desktop.core.interchange.json_project import create_from_json, dumps
from desktop.core.model import MemoTarget
from desktop.core.storage.schema import THIRD_LAYOUT
from desktop.core.verify import verify
from tests.core import codebook_rows
from tests.core.making import codes_of
from tests.core.whole_project import build
from tests.effort import calls_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.project import Project

NEW = tuple(statement.split()[2] for statement in THIRD_LAYOUT if statement.startswith("CREATE TABLE"))


@pytest.fixture
def full(tmp_path: Path) -> Project:
    project = build(tmp_path)
    codes = codes_of(project)
    document = project.documents.all()[0].id
    segment = next(
        one for one in project.coding.segments(document) if any(c.code == codes["Witness"] for c in one.codings)
    )
    project.coder = segment.coder
    codebook_rows.fill(project, codes["Witness"], codes["Paper"], segment.id, document)
    memo = project.memos.all()[0].id
    entry = next(project.store.rows("journal_entry"))["id"]
    links = f"See [[Witness|code:{codes['Witness']}]], [[this|segment:{segment.id}]], [[that|memo:{memo}]]"
    project.memos.write(MemoTarget.DOCUMENT, document, f"{links} and [[then|entry:{entry}]], not [[it|code:77]].")
    with project.step("code.cover", {}):
        project.store.insert("setting", {"key": "covered", "value": json.dumps([codes["Paper"]])})
    return project


def read(tmp_path: Path, text: str, name: str = "again") -> Project:
    source = tmp_path / f"{name}.json"
    source.write_text(text, encoding="utf-8")
    return create_from_json(source, tmp_path / f"{name}.testimonia")[0]


def without_ids(project: Project, table: str) -> list[dict[str, Any]]:
    keep = {"code_id", "segment_id", "document_id", "other_id", "coder_id", "replaced_by"}
    gone = {"id", "coding_id", "revision_id", "memo_id", "answer_set_id"}
    rows = [{k: v for k, v in row.items() if k in keep or k not in gone} for row in project.store.rows(table)]
    return sorted(rows, key=str)


def test_what_is_written_is_read_and_written_the_same(full: Project, tmp_path: Path) -> None:
    first = dumps(full)
    with read(tmp_path, first) as again:
        assert dumps(again) == first
        for table in NEW:
            assert without_ids(again, table) == without_ids(full, table) != [], table
        assert verify(again).problems == ()
        assert [row["value"] for row in again.store.rows("setting")] == [
            row["value"] for row in full.store.rows("setting")
        ]
        old, new = (
            {memo.target: memo.text for memo in project.memos.all() if memo.target_kind is MemoTarget.DOCUMENT}
            for project in (full, again)
        )
        assert old == new
    full.close()


def test_links_follow_ids_of_another_program(full: Project, tmp_path: Path) -> None:
    data = json.loads(dumps(full))
    text = json.dumps(data, ensure_ascii=False)
    witness = next(code["id"] for code in data["codes"] if code["name"] == "Witness")
    assert f"|code:{witness}]]" in text
    foreign = text.replace(f"|code:{witness}]]", "|code:w%20%7C1]]").replace(f'"{witness}"', '"w |1"')
    with read(tmp_path, foreign) as again:
        row = codes_of(again)["Witness"]
        assert any(f"[[Witness|code:{row}]]" in memo.text for memo in again.memos.all())
        assert "[[Witness|code:w%20%7C1]]" in dumps(again)
        assert any("[[it|code:77]]" in memo.text for memo in again.memos.all())
    full.close()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda d: d["answer_sets"].append(dict(d["answer_sets"][0], id="z")), "which another set has already"),
        (lambda d: d["defaults"].append(d["defaults"][0]), "holds for this document already"),
        (lambda d: d["examples"].append(d["examples"][0]), "is an example of this code already"),
        (lambda d: d["journal"][0].update(purpose="dream"), "where one of idea, method, question, todo is wanted"),
        (lambda d: d["covered"].append(5), "where the id of a code is wanted"),
        (lambda d: d["covered"].append("5"), "there is no such code in the file"),
        (lambda d: witness(d)["revisions"].append(dict(witness(d)["revisions"][0])), "each stands once"),
        (lambda d: witness(d)["aliases"].append("TAKEN AWAY"), "stands there twice"),
        (lambda d: witness(d)["confused_with"][0].update(code=witness(d)["id"]), "is the code itself"),
    ],
)
def test_faults_are_named(full: Project, tmp_path: Path, change: Any, said: str) -> None:
    data = json.loads(dumps(full))
    change(data)
    with pytest.raises(BadExchangeFile) as caught:
        read(tmp_path, json.dumps(data))
    assert said in str(caught.value)
    assert not (tmp_path / "again.testimonia").exists()
    full.close()


def witness(data: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = next(code for code in data["codes"] if code["name"] == "Witness")
    return found


def test_many_confirmations_cost_little_more_than_their_codings(tmp_path: Path) -> None:
    def effort(name: str, confirmed: dict[str, Any]) -> int:
        number = range(4_000)
        codes = [{"id": f"k{n}", "facet": "f", "parent": None, "name": f"Code {n}"} for n in number]
        data = {
            "format": "testimonia",
            "version": 1,
            "project": {"id": "p", "name": "Much"},
            "coders": [{"id": "c", "name": "Ana"}],
            "documents": [{"id": "d", "name": "Long", "text": "word " * 4_000}],
            "facets": [{"id": "f", "name": "Facet", "kind": "tree", "cardinality": "many", "required": False}],
            "codes": [{**code, "revisions": [{"number": 1, "content": {}}]} for code in codes],
            "segments": [
                {
                    "id": f"s{n}",
                    "document": "d",
                    "coder": "c",
                    "start": n,
                    "end": n + 5,
                    "codes": [{"code": f"k{n}", **confirmed}],
                }
                for n in number
            ],
        }
        text = json.dumps(data)

        def come_in() -> None:
            with read(tmp_path, text, name) as project:
                assert len(list(project.store.rows("confirmation"))) == (4_000 if confirmed else 0)

        return calls_of(come_in)

    without = effort("without", {})
    # Looked for among all revisions, each of them, they were sixteen million comparisons.
    assert effort("confirmed", {"confirmed": {"revision": 1}}) < 1.6 * without
