"""After long work by everybody: what is counted is what is there, and whatever goes out comes back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.core.codebook_comparing import compare
from desktop.core.codebook_exchange.sources import default_target, draft_of, open_source
from desktop.core.codebook_health import ONE_CODER_LEAST, Ill, health
from desktop.core.definition import ExampleKind
from desktop.core.exporters.codebook_content import CodebookOptions
from desktop.core.exporters.codebook_export import FORMS, write_codebook
from desktop.core.interchange.json_reader import create_from_json
from desktop.core.interchange.json_writer import write_json
from desktop.core.model import CodeId, MemoTarget
from desktop.core.naming import name_key
from desktop.core.verify import verify
from tests.core.making import RandomUser, small_project
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.project import Project


@pytest.fixture(params=range(scale(2, 30)))
def worked(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Project]:
    """A project in which two people did everything that can be done."""
    project = small_project(tmp_path / "worked.testimonia")
    coders = [coder.id for coder in project.coders.all()]
    user = RandomUser(project, 500 + request.param)
    for turn in range(8):
        project.coder = coders[turn % 2]
        for _ in range(60):
            user.act()
    yield project
    project.close()


def test_whatever_goes_out_comes_back(worked: Project, tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    write_json(worked, first)
    made, _report = create_from_json(first, tmp_path / "made.testimonia")
    with made:
        write_json(made, second)
    assert second.read_bytes() == first.read_bytes()
    for form in FORMS:
        out = tmp_path / f"book.{form.id}"
        write_codebook(worked, out, form.id, CodebookOptions(revisions=form.id not in ("csv", "json")))
        if form.id in ("json", "csv", "xlsx"):
            source = open_source(out)
            assert compare(worked, draft_of(source, default_target(source, worked), worked)).changes == (), form.id
    assert verify(worked).problems == ()


def test_nothing_is_said_of_codes_that_are_no_longer_there(worked: Project) -> None:
    book, store = worked.codebook, worked.store
    for table, columns in {
        "coding": ("code_id",),
        "code_example": ("code_id",),
        "code_confusion": ("code_id", "other_id"),
        "retirement": ("code_id",),
        "answer_set_code": ("code_id",),
        "document_default": ("code_id",),
    }.items():
        gone = [row for row in store.rows(table) for column in columns if book.is_retired(row[column])]
        assert gone == [], table
    assert all(
        not book.is_retired(CodeId(memo.target)) for memo in worked.memos.all() if memo.target_kind is MemoTarget.CODE
    )
    for code in book.codes():
        assert name_key(code.name) not in map(name_key, code.aliases)
        if code.parent is not None:
            assert book.facet(code.facet).kind == "tree"


def test_what_wants_confirming_is_what_is_older_than_its_definition(worked: Project) -> None:
    store = worked.store
    revisions = {row["id"]: row for row in store.rows("revision")}
    confirmed = {row["coding_id"]: revisions[row["revision_id"]] for row in store.rows("confirmation")}
    wanted = set()
    for coding in store.rows("coding"):
        asking = [
            row
            for row in revisions.values()
            if row["code_id"] == coding["code_id"] and json.loads(row["content"])["meaning"]
        ]
        newest = max(asking, key=lambda row: row["number"], default=None)
        if newest is None or coding["created_at"] >= newest["at"]:
            continue
        seen = confirmed.get(coding["id"])
        if seen is None or seen["code_id"] != coding["code_id"] or seen["number"] < newest["number"]:
            wanted.add(coding["id"])
    assert {one.coding for one in worked.definitions.stale()} == wanted
    assert sum(worked.definitions.stale_counts().values()) == len(wanted)


def test_the_health_of_a_codebook_is_what_counting_by_hand_says(worked: Project) -> None:
    book = worked.codebook
    passages: dict[CodeId, set[tuple[int, int, int]]] = {}
    coders: dict[CodeId, set[int]] = {}
    for document in worked.documents.all():
        for segment in worked.coding.segments(document.id):
            for coding in segment.codings:
                passages.setdefault(coding.code, set()).add((document.id, segment.start, segment.end))
                coders.setdefault(coding.code, set()).add(segment.coder)

    def count(code: CodeId) -> int:
        return len(passages.get(code, ()))

    def shown(code: CodeId) -> bool:
        return any(one.kind is ExampleKind.EXAMPLE for one in worked.definitions.examples(code))

    codes = [code for code in book.codes(builtins=False) if code.in_use]
    undated = [code for code in codes if code.edtf is None]
    several = len(set().union(*coders.values())) > 1
    wanted = {
        Ill.NO_DEFINITION: {(c.id, count(c.id)) for c in undated if not (c.definition or c.short)},
        Ill.NO_EXAMPLE: {(c.id, count(c.id)) for c in undated if not c.example and not shown(c.id)},
        Ill.UNUSED: {(c.id, 0) for c in codes if not any(count(below.id) for below in book.subtree(c.id))},
        Ill.USED_ONCE: {(c.id, 1) for c in codes if count(c.id) == 1},
        Ill.ONE_CODER: {
            (c.id, count(c.id))
            for c in codes
            if several and len(coders.get(c.id, ())) == 1 and count(c.id) >= ONE_CODER_LEAST
        },
    }
    found = health(worked).findings
    assert {ill: {(one.codes[0], one.passages) for one in found[ill]} for ill in wanted} == wanted
    assert any(wanted.values())
