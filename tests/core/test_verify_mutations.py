"""Whatever is altered, removed, exchanged or put in behind the program's back, in any table: verify names a problem."""

from __future__ import annotations

import shutil
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from sqlcipher3 import dbapi2 as driver

from desktop.cli import main
from desktop.core.project import Project
from desktop.core.storage import history
from desktop.core.storage.schema import COLUMNS
from desktop.core.verify import verify
from tests.core.proof_project import build
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TABLES = (*COLUMNS, "step", "step_change", "step_block", "text_body", "original_body", "_sqlite_migrations")

# What verify does not look at, and why.
EXEMPT = {
    "view_state": "remembers how the desk was left; no evidence, and losing it loses no work",
    "sqlite_stat1": "the engine's own statistics, by which it plans; made anew when the file is closed",
    "sqlite_stat4": "the same",
}
# A row that nobody refers to says nothing; it is a note.
ONLY_A_NOTE = {"text_body", "original_body"}

# A value of the same kind for columns that take few.
OTHERS: dict[str, tuple[Any, ...]] = {
    "kind": ("do", "undo", "redo", "erase", "migrate", "person", "consensus", "tree", "period", "payload", "original"),
    "cardinality": ("one", "many"),
    "certainty": ("sure", "unsure"),
    "basis": ("stated", "inferred"),
    "state": ("todo", "in_progress", "finished"),
    "builtin": ("unknown", "not_stated"),
    "target_kind": ("project", "document", "code", "segment"),
    "at": ("2020-01-01T00:00:00.000Z",),
    "created_at": ("2020-01-01T00:00:00.000Z",),
    "before": ('{"name":"x"}', "null"),
    "after": ('{"name":"x"}', "null"),
    "args": ("{}",),
}


class Proof:
    """The closed project and a connection to it that is not the program's; every change is rolled back."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.raw = driver.connect(str(path), isolation_level=None)
        self.raw.execute("PRAGMA foreign_keys = OFF")
        self.raw.execute("PRAGMA ignore_check_constraints = ON")
        self.project = Project.open(path, read_only=True)
        self.own = self.project.store.connection

    def problems(self) -> tuple[str, ...]:
        """What verify says of the file as the raw connection has it just now."""
        self.project.store.connection = self.raw
        try:
            return verify(self.project).problems
        finally:
            self.project.store.connection = self.own

    def codes(self) -> set[str]:
        self.project.store.connection = self.raw
        try:
            return {problem.code for problem in verify(self.project).problems}
        finally:
            self.project.store.connection = self.own

    def close(self) -> None:
        self.raw.close()
        self.project.close()


@pytest.fixture(scope="module")
def proof(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proof]:
    made = Proof(build(tmp_path_factory.mktemp("proof")))
    yield made
    made.close()


def columns(proof: Proof, table: str) -> list[str]:
    return [row[1] for row in proof.raw.execute(f"PRAGMA table_info({table})")]


def key_of(table: str) -> str:
    return "sha256" if table in ONLY_A_NOTE else "id"


def chosen(proof: Proof, table: str) -> list[tuple[Any, ...]]:
    """Rows of every kind: the first, one in the middle and the last, and one of each word that tells kinds apart."""
    names = columns(proof, table)
    rows = proof.raw.execute(f"SELECT * FROM {table} ORDER BY {key_of(table)}").fetchall()
    found = {rows[at][0]: rows[at] for at in (0, len(rows) // 2, len(rows) - 1)}
    for kind in ("kind", "target_kind", "action", "table_name", "retired", "state"):
        if kind in names:
            for row in rows:
                if all(row[names.index(kind)] != other[names.index(kind)] for other in found.values()):
                    found[row[0]] = row
    return list(found.values())


def other_values(column: str, value: Any) -> list[Any]:
    if isinstance(value, bytes):
        return [bytes([value[0] ^ 1]) + value[1:], value[:-1], value + b"\0", b""]
    found: list[Any] = [other for other in OTHERS.get(column, ()) if other != value]
    if isinstance(value, int):
        found = [1 - value] if value in (0, 1) else [value + 1]
        found.append(value + 1_000)
    elif isinstance(value, str):
        found.extend([value + "x", value + " ", ""])
    else:
        found.extend([1, "x"])
    if value is not None:
        found.append(None)
    return [other for other in found if type(other) is not type(value) or other != value][: scale(2, 100)]


def attempts(proof: Proof, table: str) -> Iterator[tuple[str, str, list[tuple[str, tuple[Any, ...]]]]]:
    """(what is done, where, statements) of everything that is tried on a table."""
    names, key = columns(proof, table), key_of(table)
    quoted = [f'"{name}"' for name in names]
    insert = f"INSERT INTO {table} ({', '.join(quoted)}) VALUES ({', '.join('?' * len(names))})"
    rows = chosen(proof, table)
    for row in rows:
        for name, value in zip(names, row, strict=True):
            for other in other_values(name, value):
                sql = f'UPDATE {table} SET "{name}" = ? WHERE "{key}" = ?'
                yield "alter", name, [(sql, (other, row[0]))]
        yield "delete", "row", [(f'DELETE FROM {table} WHERE "{key}" = ?', (row[0],))]
        fresh = "0" * 64 if key == "sha256" else 77
        if table not in ONLY_A_NOTE:
            yield "insert", "row", [(insert, (fresh, *row[1:]))]
    pairs = list(pairwise(rows))
    pairs += [(rows[0], rows[-1])] if len(rows) > 2 else []
    for one, two in pairs:
        gone = f'DELETE FROM {table} WHERE "{key}" IN (?, ?)'
        swapped = [(gone, (one[0], two[0])), (insert, (one[0], *two[1:])), (insert, (two[0], *one[1:]))]
        if one[1:] != two[1:]:
            yield "swap", "rows", swapped


@pytest.mark.parametrize("table", TABLES)
def test_every_change_behind_the_back_is_named(proof: Proof, table: str) -> None:
    assert proof.problems() == ()
    refused, unseen = 0, []
    done: dict[str, int] = {}
    touched: set[str] = set()
    for what, where, statements in list(attempts(proof, table)):
        proof.raw.execute("BEGIN")
        try:
            for sql, values in statements:
                proof.raw.execute(sql, values)
        except driver.IntegrityError:
            refused += 1
            continue
        else:
            done[what] = done.get(what, 0) + 1
            touched.add(where)
            if not proof.problems():
                unseen.append((what, where, statements))
        finally:
            proof.raw.execute("ROLLBACK")
    assert unseen == []
    # Every column was altered, every row deleted; the count cannot go to nothing unnoticed.
    assert set(columns(proof, table)) <= touched
    rows = len(chosen(proof, table))
    assert done["delete"] == rows
    assert done["alter"] >= rows * len(columns(proof, table)) - refused
    assert sum(done.values()) > 2 * len(columns(proof, table)), done
    assert proof.problems() == ()


def test_no_table_is_left_out(proof: Proof) -> None:
    there = {row[0] for row in proof.raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert there == {*TABLES, *EXEMPT}
    assert all(proof.raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES)
    kinds = {row[0] for row in proof.raw.execute("SELECT DISTINCT kind FROM step")}
    assert kinds == {"migrate", "do", "undo", "redo", "erase"}
    assert {row[0] for row in proof.raw.execute("SELECT DISTINCT kind FROM erasure")} == {"payload", "original"}


def test_steps_in_another_order_are_named(proof: Proof) -> None:
    last = proof.raw.execute("SELECT max(number) FROM step").fetchone()[0]
    turns = 0
    for number in range(1, last):
        proof.raw.execute("BEGIN")
        for old, new in ((number, -1), (number + 1, number), (-1, number + 1)):
            proof.raw.execute("UPDATE step SET number = ? WHERE number = ?", (new, old))
        assert any(problem.startswith("The history was changed") for problem in proof.problems()), number
        proof.raw.execute("ROLLBACK")
        turns += 1
    assert turns > 25


def test_the_last_steps_cut_off_with_what_they_wrote_left_standing_are_named(proof: Proof) -> None:
    last = proof.raw.execute("SELECT max(number) FROM step").fetchone()[0]
    for number in range(last, last - 4, -1):
        proof.raw.execute("BEGIN")
        chosen_steps = "SELECT id FROM step WHERE number >= ?"
        for table in ("step_change", "step_block"):
            proof.raw.execute(f"DELETE FROM {table} WHERE step_id IN ({chosen_steps})", (number,))
        proof.raw.execute("DELETE FROM step WHERE number >= ?", (number,))
        assert proof.problems(), number
        proof.raw.execute("ROLLBACK")


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("CREATE TRIGGER t AFTER INSERT ON segment BEGIN DELETE FROM coding; END", "schema.planted"),
        ("CREATE VIEW all_segments AS SELECT * FROM segment", "schema.planted"),
        ("CREATE TABLE extra (x)", "schema.foreign"),
        ("CREATE INDEX extra ON segment (abs(start))", "schema.planted"),
        ("DROP INDEX segment_span", "schema.missing"),
        ("DROP INDEX coding_code; CREATE INDEX coding_code ON coding (note)", "schema.altered"),
        ("ALTER TABLE memo ADD COLUMN x TEXT", "schema.altered"),
        ("DROP TABLE setting", "schema.missing"),
        ("CREATE VIRTUAL TABLE words USING fts5 (x)", "schema.planted"),
        ("UPDATE step_block SET data = x'00'", "step.payload"),
        ("UPDATE coding SET note = 'x'", "row.beside"),
        ("DELETE FROM original_body", "document.no_original"),
        ("DELETE FROM text_body", "body.missing"),
        ("UPDATE original_body SET bytes = 1", "body.length"),
        ("DELETE FROM erasure WHERE kind = 'payload'", "row.beside"),
        ("INSERT INTO erasure VALUES (5, 'payload', 9, 'x')", "erasure.stray"),
        ("PRAGMA user_version = 1", "schema.foreign"),
    ],
)
def test_the_file_itself_says_it_on_the_command_line(
    proof: Proof, tmp_path: Path, capsys: pytest.CaptureFixture[str], statement: str, code: str
) -> None:
    copy = tmp_path / "copy.testimonia"
    shutil.copy(proof.path, copy)
    raw = driver.connect(str(copy), isolation_level=None)
    for part in statement.split("; ") if "TRIGGER" not in statement else [statement]:
        raw.execute(part).fetchall()
    raw.close()
    with Project.open(copy, read_only=True) as project:
        assert code in {problem.code for problem in verify(project).problems}
    assert main(["verify", str(copy)]) == 1
    said = capsys.readouterr()
    assert said.out
    assert "is not whole" in said.err
    assert "Traceback" not in said.err


def test_a_blanked_payload_counts_only_when_a_sealed_step_says_so(proof: Proof) -> None:
    step, args = proof.raw.execute("SELECT id, args FROM step WHERE action = 'coder.add' LIMIT 1").fetchone()
    assert args != "{}"
    lines = [history.change_line(change) for change in history.changes_of(proof.project.store, step)]
    proof.raw.execute("BEGIN")
    proof.raw.execute("UPDATE step SET args = '{}' WHERE id = ?", (step,))
    proof.raw.execute("INSERT INTO erasure VALUES (5, 'payload', ?, ?)", (step, history.payload_hash("{}", lines)))
    codes = proof.codes()
    proof.raw.execute("ROLLBACK")
    assert "step.payload" in codes
