"""A damaged file that was being written without a log: the journal beside it says how it was before."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core import protection
from desktop.core.project import Project
from desktop.core.project_file import key_for
from desktop.core.storage import connection as files
from tests.core.ruins import PASSPHRASE, SAID, dump_of, flipped, new_of, places, repaired
from tests.core.whole_project import build

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[2]
JOURNAL = "beside it the last action was taken back"
KILLED = """
import os, sys
from pathlib import Path
from desktop.core.project_file import key_for
from desktop.core.storage import connection as files
path = Path(sys.argv[1])
connection = files.connected(path, "rw", key_for(path, os.environ.get("OF_TEST")))
connection.execute("PRAGMA journal_mode = DELETE").fetchall()
connection.execute("PRAGMA cache_size = 1")
connection.execute("PRAGMA foreign_keys = OFF")
connection.execute("BEGIN IMMEDIATE")
for statement in sys.argv[2:]:
    connection.execute(statement)
# Too much to be kept in memory: it is written into the file before it is finished.
connection.execute("CREATE TABLE filler (a TEXT)")
for _ in range(300):
    connection.execute("INSERT INTO filler VALUES (hex(randomblob(2000)))")
os._exit(9)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with build(tmp_path) as project:
        return project.path


def _killed(path: Path, statements: Sequence[str], passphrase: str | None = None) -> Path:
    """Kill a process in the middle of these; returns the journal that it left."""
    before = path.read_bytes()
    environment = dict(os.environ, PYTHONPATH=str(ROOT), **({} if passphrase is None else {"OF_TEST": passphrase}))
    ended = subprocess.run([sys.executable, "-c", KILLED, str(path), *statements], env=environment, timeout=60)
    assert ended.returncode == 9
    assert path.read_bytes() != before
    journal = Path(f"{path}-journal")
    assert journal.stat().st_size > 8192
    return journal


STATEMENTS = (
    'UPDATE segment SET start = start + 1, "end" = "end" + 1',
    "UPDATE memo SET text = 'Nobody wrote this.'",
    "DELETE FROM coding",
    "UPDATE document SET name = name || ' of another'",
)
# Without the journal nothing could be told of what was there before these.
HARD = (
    *STATEMENTS,
    "UPDATE text_body SET text = upper(text)",
    "UPDATE step_change SET after = '{}' WHERE after IS NOT NULL",
    "UPDATE step SET hash = 'no hash'",
)


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["plain", "encrypted"])
def test_what_was_never_finished_is_taken_back(path: Path, passphrase: str | None) -> None:
    if passphrase is not None:
        with Project.open(path) as project:
            protection.encrypt(project, passphrase)
    before = dump_of(path, passphrase)
    journal = _killed(path, HARD, passphrase)
    kept = path.read_bytes(), journal.read_bytes()
    report = repaired(path, passphrase=passphrase)
    assert report.lost == report.unproven == report.problems == []
    assert dump_of(new_of(path), passphrase) == before
    assert any(JOURNAL in str(note) for note in report.notes)
    assert (path.read_bytes(), journal.read_bytes()) == kept


def test_the_same_is_what_the_engine_makes_of_it(path: Path) -> None:
    before = dump_of(path)
    journal = _killed(path, HARD)
    repaired(path)
    connection = files.connected(path, "rw", key_for(path, None))
    connection.execute("SELECT count(*) FROM segment").fetchall()
    connection.close()
    assert not journal.exists()
    assert dump_of(path) == before == dump_of(new_of(path))


def test_it_helps_also_where_the_file_is_damaged_besides(path: Path) -> None:
    before = dump_of(path)
    _killed(path, STATEMENTS)
    flipped(path, *places(path.read_bytes(), SAID))
    report = repaired(path)
    assert not report.whole
    after = dump_of(new_of(path))
    assert after["memo"] == [row for row in before["memo"] if row in after["memo"]]
    assert all(row in before["segment"] for row in after["segment"])
    assert all(row in before["document"] for row in after["document"])


def _cut(data: bytes) -> bytes:
    return data[: len(data) // 3]


def _flip(data: bytes) -> bytes:
    # Every page, at one of the bytes that its sum is made of.
    found = bytearray(data)
    for at in range(512, len(found), 4104):
        if at + 4 + 96 < len(found):
            found[at + 4 + 96] ^= 1
    return bytes(found)


@pytest.mark.parametrize("spoil", [_cut, _flip])
def test_a_journal_that_cannot_be_believed_is_said_to_be_damaged(path: Path, spoil: Any) -> None:
    before = dump_of(path)
    journal = _killed(path, STATEMENTS)
    journal.write_bytes(spoil(journal.read_bytes()))
    report = repaired(path)
    assert any("the last action may be there in part" in str(note) for note in report.notes)
    after = dump_of(new_of(path))
    texts = {row["id"]: row for row in before["segment"]}
    assert all(texts[row["id"]] == row for row in after["segment"])


@pytest.mark.parametrize("data", [b"", bytes(5000), b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600), b"junk" * 500])
def test_a_journal_that_is_over_changes_nothing(path: Path, data: bytes) -> None:
    before = dump_of(path)
    Path(f"{path}-journal").write_bytes(data)
    report = repaired(path)
    assert report.whole
    assert not any("journal" in str(note) for note in report.notes)
    assert dump_of(new_of(path)) == before
