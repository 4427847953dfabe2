"""A project of layout 2, in which words and a document were erased, comes to the newest layout whole."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import main
from desktop.core.errors import NotUndoable
from desktop.core.model import MemoKind
from desktop.core.project import Project
from desktop.core.storage import migrations
from desktop.core.storage.schema import LAYOUT, RECORDED, THIRD_LAYOUT
from desktop.core.verify import verify

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
NEW = {statement.split()[2] for statement in THIRD_LAYOUT if statement.startswith("CREATE TABLE")}


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that was chosen on this machine."""
    monkeypatch.setenv("TESTIMONIA_CONFIG", str(tmp_path / "config"))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A project of the second layout, to be used up."""
    (tmp_path / "here").mkdir()
    return Path(shutil.copy(FIXTURES / "layout-2.testimonia", tmp_path / "here" / "old.testimonia"))


def told() -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = json.loads((FIXTURES / "layout-2.json").read_text(encoding="utf-8"))
    return found


def test_it_comes_over_row_for_row(old: Path) -> None:
    with Project.open(old) as project:
        assert migrations.layout_of(project.store.connection) == LAYOUT
        for table in RECORDED:
            assert list(project.store.rows(table)) == told().get(table, []), table
        assert project.step_count() == len(told()["step"]) + 1
        assert verify(project).problems == ()
        for head in project.history(limit=1_000)[1:]:
            with pytest.raises(NotUndoable):
                project.undo_step(head.id)
        project.coder = project.coders.all()[0].id
        memo = project.memos.all()[0]
        with project.step("memo.kind", {}):
            project.store.insert("memo_kind", {"memo_id": memo.id, "kind": MemoKind.IDEA.value, "done": 0})
        project.undo()
        assert verify(project).problems == ()


def test_reading_leaves_it_as_it_is_and_finds_the_newer_tables_empty(old: Path) -> None:
    before = hashlib.sha256(old.read_bytes()).hexdigest()
    with Project.open(old, read_only=True) as project:
        assert migrations.layout_of(project.store.connection) == 2
        assert set(project.store.tables()) == set(RECORDED) - NEW
        assert [table for table in NEW if list(project.store.rows(table))] == []
        assert all(code.in_use and code.aliases == () for code in project.codebook.codes())
        assert verify(project).problems == ()
    assert hashlib.sha256(old.read_bytes()).hexdigest() == before
    assert list(old.parent.iterdir()) == [old]


def test_a_reader_finds_the_new_tables_when_a_writer_brings_it_over(old: Path) -> None:
    with Project.open(old, read_only=True) as reader, Project.open(old) as writer:
        assert not writer.read_only
        writer.coder = writer.coders.all()[0].id
        memo = writer.memos.all()[0]
        with writer.step("memo.kind", {}):
            writer.store.insert("memo_kind", {"memo_id": memo.id, "kind": MemoKind.METHOD.value, "done": 1})
        reader.follow()
        assert [row["kind"] for row in reader.store.rows("memo_kind")] == ["method"]


@pytest.mark.parametrize("command", ["info", "verify", "history"])
def test_commands_that_read_leave_it(old: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = old.read_bytes()
    assert main([command, str(old)]) == 0, capsys.readouterr().err
    assert old.read_bytes() == before
