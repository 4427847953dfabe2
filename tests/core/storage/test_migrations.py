"""A file of an earlier layout comes to the newest with all that is in it, or stays as it is."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from desktop.core import project_file
from desktop.core.errors import NewerProject, NotMigrated, NotUndoable, StorageFailed
from desktop.core.model import MemoTarget
from desktop.core.project import Project
from desktop.core.sentences import step_sentence
from desktop.core.storage import connection as files
from desktop.core.storage import history, keys, migrations
from desktop.core.storage.rewriting import rewrite
from desktop.core.storage.schema import LAYOUT, RECORDED
from desktop.core.verify import verify
from tests.fixtures.make_layout_1 import reading, rows_of

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
ROOT = FIXTURES.parents[1]
ORIGINAL = FIXTURES / "layout-1.testimonia"
# What the engine and the migrations keep for themselves.
OWN = {"sqlite_stat1", "sqlite_stat4", "_sqlite_migrations"}
PASSPHRASE = "seven lamps by the river"


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that was chosen on this machine."""
    monkeypatch.setenv("TESTIMONIA_CONFIG", str(tmp_path / "config"))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A project of the first layout, to be used up."""
    (tmp_path / "here").mkdir()
    return Path(shutil.copy(ORIGINAL, tmp_path / "here" / "old.testimonia"))


def told() -> dict[str, list[dict[str, Any]]]:
    """What lay in the project when it was made, by table, without what is kept for itself."""
    rows = json.loads((FIXTURES / "layout-1.json").read_text(encoding="utf-8"))
    return {table: found for table, found in rows.items() if table not in OWN}


def rows(path: Path) -> dict[str, list[dict[str, Any]]]:
    return {table: found for table, found in rows_of(path).items() if table not in OWN}


def layout(path: Path) -> int:
    with closing(reading(path)) as file:
        return int(file.execute("PRAGMA user_version").fetchone()[0])


def built(path: Path) -> set[tuple[str, str]]:
    """Everything that was made in a file, in words that do not depend on line ends."""
    with closing(reading(path)) as file:
        found = file.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
        return {(name, re.sub(r"\s+", " ", sql)) for name, sql in found}


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def is_as_it_was(path: Path) -> bool:
    """Every row, every table and every mark is what the earlier version wrote, and looks for."""
    with closing(reading(path)) as file:
        whole = file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        moves = file.execute("SELECT name FROM _sqlite_migrations").fetchall()
    return (
        whole
        and layout(path) == 1
        and moves == [("0001-first-layout",)]
        and rows(path) == told()
        and built(path) == built(ORIGINAL)
    )


def beside(path: Path) -> list[str]:
    return sorted(other.name for other in path.parent.iterdir() if other != path)


# the project that is kept


def test_the_kept_project_holds_what_was_written_down() -> None:
    assert layout(ORIGINAL) == 1
    assert rows(ORIGINAL) == told()


def test_the_kept_project_is_rich() -> None:
    found = told()
    empty = {table for table, there in found.items() if not there}
    assert empty == {"setting"}
    assert {memo["target_kind"] for memo in found["memo"]} == {kind.value for kind in MemoTarget}
    assert {"do", "undo", "redo", "migrate"} == {step["kind"] for step in found["step"]}
    assert max(step["changes"] for step in found["step"]) > history.BLOCK_FROM
    assert {coding["certainty"] for coding in found["coding"]} == {None, "sure", "unsure"}
    assert any(code["retired"] for code in found["code"])
    assert sum(1 for code in found["code"] if code["edtf"]) == 3
    assert sum(1 for code in found["code"] if code["shortcut"]) == 2
    text = "".join(body["text"] for body in found["text_body"])
    assert all(part in text for part in ("👩‍👩‍👧", "대답", "قالت", "𝔸"))


# coming to the newest layout


def test_a_file_of_the_first_layout_comes_over_row_for_row(old: Path, tmp_path: Path) -> None:
    before = told()
    with Project.open(old, must_write=True) as project:
        assert not project.read_only
        assert project.step_count() == len(before["step"]) + 1
        assert verify(project).problems == ()
    after = rows(old)
    newer = [table for table in after if table not in before]
    assert "erasure" in newer
    assert [after.pop(table) for table in newer] == [[]] * len(newer)
    newest = after["step"].pop()
    assert after == before
    assert (newest["kind"], newest["action"], newest["schema_version"]) == ("migrate", "project.migrate", LAYOUT)
    assert json.loads(newest["args"]) == {"from": 1, "to": LAYOUT}
    Project.create(tmp_path / "new.testimonia").close()
    assert built(old) == built(tmp_path / "new.testimonia")
    assert layout(old) == layout(tmp_path / "new.testimonia") == LAYOUT


def test_it_comes_over_once(old: Path) -> None:
    Project.open(old).close()
    first = rows(old)
    Project.open(old).close()
    assert rows(old) == first


def test_the_step_says_what_happened(old: Path) -> None:
    with Project.open(old) as project:
        head = project.history(limit=1)[0]
        assert step_sentence(head) == f"Brought the project from layout 1 to layout {LAYOUT}"
        assert project.load_step(head.id).changes == ()


def test_older_steps_are_read_and_not_undone(old: Path) -> None:
    with Project.open(old) as project:
        project.coder = next(coder.id for coder in project.coders.all() if coder.name == "Ana Ruiz")
        assert project.undo_candidate() is None
        assert project.redo_candidate() is None
        heads = project.history(limit=1_000)
        sizes = {step["id"]: step["changes"] for step in told()["step"]}
        for head in heads[1:]:
            assert len(project.load_step(head.id).changes) == sizes[head.id]
            with pytest.raises(NotUndoable):
                project.undo_step(head.id)
        document = project.documents.all()[0]
        project.coding.mark(document.id, 1, 3)
        candidate = project.undo_candidate()
        assert candidate is not None
        assert candidate.action == "segment.create"
        project.undo()
        assert project.undo_candidate() is None


def test_a_verified_copy_is_put_away_first(old: Path) -> None:
    Project.open(old).close()
    (kept,) = (old.parent / f"{old.name}-snapshots").glob("*.testimonia")
    assert "-migration-" in kept.name
    assert is_as_it_was(kept)


def test_an_encrypted_file_of_the_first_layout_comes_over(old: Path) -> None:
    key = keys.fresh(PASSPHRASE)
    rewrite(old, None, key)
    with Project.open(old, passphrase=PASSPHRASE) as project:
        assert project.encrypted
        assert not project.read_only
        assert migrations.layout_of(project.store.connection) == LAYOUT
        found = {table: list(project.store.rows(table)) for table in RECORDED}
        assert verify(project).problems == ()
    assert found == {table: told().get(table, []) for table in RECORDED}
    for other in old.parent.rglob("*"):
        assert not other.is_file() or b"SQLite format 3" not in other.read_bytes()


def test_a_new_file_has_the_newest_layout_and_no_such_step(tmp_path: Path) -> None:
    with Project.create(tmp_path / "new.testimonia") as project:
        assert migrations.layout_of(project.store.connection) == LAYOUT
        assert [head.action for head in project.history()] == ["project.create"]


# reading it as it is


def test_reading_leaves_an_earlier_layout_as_it_is(old: Path) -> None:
    before = digest(old)
    with Project.open(old, read_only=True) as project:
        assert migrations.layout_of(project.store.connection) == 1
        assert verify(project).problems == ()
        dump = project.store.dump()
        assert list(dump) == [table for table in RECORDED if table in told()]
        assert dump == {table: told()[table] for table in dump}
        for head in project.history(limit=1_000):
            project.load_step(head.id)
        for document in project.documents.all():
            assert project.documents.text(document.id)
            for segment in project.coding.segments(document.id):
                project.coding.quote(segment)
    assert digest(old) == before
    assert beside(old) == []


# when it cannot be done


def test_without_a_copy_it_is_opened_for_reading(old: Path) -> None:
    # Where the snapshots belong lies something else.
    (old.parent / f"{old.name}-snapshots").write_text("no folder")
    with Project.open(old) as project:
        assert project.read_only
        assert any("can only be read here" in warning for warning in project.warnings)
        assert "could not be put aside" in project.file.hindrance
        assert len(project.documents.all()) == 3
    assert is_as_it_was(old)
    with pytest.raises(NotMigrated):
        Project.open(old, must_write=True)
    assert is_as_it_was(old)
    assert not Path(f"{old}-lock").exists()
    (old.parent / f"{old.name}-snapshots").unlink()
    with Project.open(old) as project:
        assert not project.read_only


class Failing:
    """A connection that fails at one statement, looks at rows aside, counted from the beginning."""

    def __init__(self, connection: Any, at: int) -> None:
        self.connection = connection
        self.left = at

    def __getattr__(self, name: str) -> Any:
        return getattr(self.connection, name)

    def execute(self, sql: str, *rest: Any) -> Any:
        if not sql.lstrip().upper().startswith(("SELECT", "ROLLBACK")):
            self.left -= 1
            if self.left == 0:
                raise dbapi2.OperationalError("disk I/O error")
        return self.connection.execute(sql, *rest)


def test_a_fault_at_any_statement_leaves_it_as_it_was(old: Path) -> None:
    reasons: list[str] = []
    for at in range(1, 100):
        connection = files.open_existing(old)
        try:
            migrations.migrate(Failing(connection, at), old, set_aside=lambda: None)
        except NotMigrated as error:
            reasons.append(error.data["reason"])
        finally:
            files.close(connection, old, read_only=False)
        if len(reasons) < at:
            break
        assert is_as_it_was(old), at
    assert layout(old) == LAYOUT
    assert set(reasons) == {"the disk gave an error"}
    # At least: the beginning, table, index, mark, record, step and the end.
    assert len(reasons) >= 7


def test_a_full_disk_leaves_it_as_it_was(old: Path) -> None:
    connection = files.open_existing(old)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}").fetchall()
    with pytest.raises(NotMigrated, match="the disk is full") as caught:
        migrations.migrate(connection, old, set_aside=lambda: None)
    assert "The file is as it was; make room" in caught.value.sentence
    files.close(connection, old, read_only=False)
    assert is_as_it_was(old)


def test_what_fails_in_the_middle_is_told_and_the_project_is_read(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StorageFailed(reason="the disk is full")

    monkeypatch.setattr(history, "append", full)
    with Project.open(old) as project:
        assert project.read_only
        assert any("the disk is full" in warning for warning in project.warnings)
        assert project.file.hindrance == "the disk is full"
        assert verify(project).problems == ()
    assert is_as_it_was(old)


def test_a_defect_in_the_middle_leaves_it_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(history, "append", broken)
    with pytest.raises(ZeroDivisionError):
        Project.open(old)
    assert is_as_it_was(old)
    assert not Path(f"{old}-lock").exists()


def test_the_copy_comes_before_anything_else(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    def look(path: Path, _key: object) -> None:
        seen.append(layout(path))

    monkeypatch.setattr(project_file, "_set_aside", look)
    Project.open(old).close()
    assert seen == [1]


KILLED = """
import sys, time
from pathlib import Path
from desktop.core.storage import connection as files
from desktop.core.storage import history, migrations

def waits(store, *rest):
    made(store, *rest)
    # Beyond what the engine keeps in memory, so that the unfinished pages are on the disk.
    store.connection.execute("PRAGMA cache_spill = 1").fetchall()
    store.connection.execute("PRAGMA cache_size = 1").fetchall()
    for number in range(400):
        store.connection.execute("INSERT INTO setting (key, value) VALUES (?, ?)", (str(number), "x" * 4000))
    print("open", store.connection.in_transaction, flush=True)
    time.sleep(60)

made, history.append = history.append, waits
place = Path(sys.argv[1])
migrations.migrate(files.open_existing(place), place, set_aside=lambda: None)
"""


@pytest.mark.serial
def test_a_kill_in_the_middle_leaves_it_as_it_was(old: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(old)], cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == b"open True\n"
        # It was in the middle of writing: there is something to be forgotten.
        assert Path(f"{old}-wal").stat().st_size > 1_000_000
    finally:
        process.kill()
        process.wait(30)
        process.stdout.close()
    with Project.open(old, read_only=True) as project:
        assert verify(project).problems == ()
    assert is_as_it_was(old)
    with Project.open(old, must_write=True) as project:
        assert verify(project).problems == ()
    assert layout(old) == LAYOUT


# what is newer


NEWER = f"PRAGMA user_version = {LAYOUT + 1}"
UNKNOWN = "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('{}', '0007-more', 'once')"


@pytest.mark.parametrize("change", [NEWER, UNKNOWN.format("testimonia")])
@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize("migrated", [True, False])
def test_a_newer_file_is_refused_and_left(old: Path, change: str, read_only: bool, migrated: bool) -> None:
    if migrated:
        Project.open(old).close()
    with closing(sqlite3.connect(old, isolation_level=None)) as file:
        file.execute(change)
    before, others = digest(old), beside(old)
    with pytest.raises(NewerProject, match=f"layout {LAYOUT + 1}; this one knows {LAYOUT}"):
        Project.open(old, read_only=read_only)
    assert digest(old) == before
    assert beside(old) == others


def test_migrations_of_others_are_none_of_ours(old: Path) -> None:
    with closing(sqlite3.connect(old, isolation_level=None)) as file:
        file.execute(UNKNOWN.format("other"))
    Project.open(old, must_write=True).close()
    assert layout(old) == LAYOUT
