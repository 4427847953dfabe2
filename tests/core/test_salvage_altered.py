"""What was altered behind the program's back, or an older page in place of a newer one, is not taken for true."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from desktop.cli import main
from desktop.core.project import Project
from desktop.core.storage.payloads import canonical, payload_hash
from tests.core.making import RandomUser
from tests.core.ruins import changed, dump_of, new_of, repaired
from tests.core.whole_project import build

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with build(tmp_path) as project:
        return project.path


def test_two_rows_that_took_each_others_place_are_put_back(path: Path) -> None:
    before = dump_of(path)
    one, two = (row["id"] for row in before["segment"][:2])
    changed(
        path,
        f"UPDATE segment SET id = -1 WHERE id = {one}",
        f"UPDATE segment SET id = {one} WHERE id = {two}",
        f"UPDATE segment SET id = {two} WHERE id = -1",
    )
    report = repaired(path)
    assert report.whole
    assert report.differing == 2
    assert dump_of(new_of(path)) == before


def _alter(path: Path, *, hashed: bool) -> tuple[int, int]:
    """Move a segment in its row, its index and its step alike; with ``hashed`` also in the hash of the payload."""
    connection = sqlite3.connect(path)
    step, segment = connection.execute(
        "SELECT c.step_id, c.row_id FROM step_change c JOIN step s ON s.id = c.step_id "
        "WHERE c.table_name = 'segment' AND c.before IS NULL AND c.row_id IN (SELECT id FROM segment) "
        "ORDER BY s.number LIMIT 1"
    ).fetchone()
    connection.execute("UPDATE segment SET start = start + 1 WHERE id = ?", (segment,))
    connection.execute(
        "UPDATE step_change SET after = json_set(after, '$.start', json_extract(after, '$.start') + 1) "
        "WHERE step_id = ? AND row_id = ?",
        (step, segment),
    )
    if hashed:
        (args,) = connection.execute("SELECT args FROM step WHERE id = ?", (step,)).fetchone()
        rows = connection.execute(
            "SELECT table_name, row_id, before, after FROM step_change WHERE step_id = ? ORDER BY place", (step,)
        )
        lines = [f"[{canonical(name)},{row},{old or 'null'},{new or 'null'}]" for name, row, old, new in rows]
        connection.execute("UPDATE step SET payload_hash = ? WHERE id = ?", (payload_hash(args, lines), step))
    connection.commit()
    connection.close()
    return step, segment


@pytest.mark.parametrize("hashed", [False, True])
def test_a_step_whose_seal_is_another_proves_nothing(path: Path, hashed: bool) -> None:
    _alter(path, hashed=hashed)
    report = repaired(path)
    assert report.steps_sealed == report.steps_known - 1
    assert not report.whole
    assert any("could be proven, so it cannot vouch for everything" in str(note) for note in report.notes)


def test_the_command_says_that_not_everything_is_proven(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _alter(path, hashed=True)
    assert main(["repair", str(path), str(new_of(path))]) == 1
    said = capsys.readouterr().out
    assert "Nothing was lost." not in said
    assert "Nothing is known to be lost, but not everything could be proven." in said


def test_the_steps_around_one_with_a_damaged_seal_are_proven_all_the_same(path: Path) -> None:
    before = dump_of(path)
    changed(path, "UPDATE step SET hash = substr(hash, 2) || '0' WHERE number = 12")
    report = repaired(path)
    assert report.steps_sealed == report.steps_known - 1
    assert not report.whole
    assert dump_of(new_of(path)) == before


def test_an_older_page_in_the_place_of_a_newer_one_makes_nothing_different(path: Path) -> None:
    old = path.read_bytes()
    with Project.open(path) as project:
        user = RandomUser(project, 31)
        project.coder = project.coders.all()[0].id
        for _ in range(60):
            user.act()
    new, now = path.read_bytes(), dump_of(path)
    pages = [at for at in range(0, min(len(old), len(new)), PAGE) if old[at : at + PAGE] != new[at : at + PAGE]]
    assert len(pages) > 10
    for at in pages:
        path.write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        report = repaired(path)
        there = dump_of(new_of(path))
        for table in ("segment", "coding", "memo", "document"):
            known = {row["id"]: row for row in now[table]}
            for row in there[table]:
                assert row == known.get(row["id"]) or (table, row["id"]) in report.unproven_rows, (at, table, row)
        if report.whole:
            assert there == now, at
        new_of(path).unlink()


@pytest.mark.parametrize("table", ["segment", "document"])
def test_what_a_lost_step_may_have_changed_is_not_proven_by_later_steps_on_other_columns(
    path: Path, table: str
) -> None:
    with Project.open(path) as project:
        project.coder = project.coders.all()[0].id
        document = project.documents.all()[0].id
        segment = project.coding.mark(document, 40, 50)
        project.coding.move_edges(segment, 43, 50)
        moved = project.history(limit=1)[0].number
        project.coding.move_edges(segment, 43, 55)
        project.documents.rename(document, "Renamed")
        renamed = project.history(limit=1)[0].number
        project.documents.describe(document, "Interview")
    before = dump_of(path)
    lost = moved if table == "segment" else renamed
    changed(
        path,
        "UPDATE step_change SET before = '{', after = '{' "
        f"WHERE step_id = (SELECT id FROM step WHERE number = {lost})",
    )
    report = repaired(path)
    there = dump_of(new_of(path))
    assert [row for row in there[table] if row not in before[table]] == []
    assert len(there[table]) == len(before[table])
    assert report.steps_sealed == report.steps_known - 1
