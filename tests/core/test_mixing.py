"""An older copy that is put in the place of a project, beside what a killed desk left: neither of the two is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.core import errors
from desktop.core.project import Project
from tests.core.making import parsed, small_project

ROOT = Path(__file__).resolve().parents[2]
WORK = """
import os, sys
from desktop.core.project import Project
project = Project.open(sys.argv[1], must_write=True, passphrase="x")
project.coder = project.coders.all()[0].id
document = project.documents.all()[0].id
for start in range(40):
    project.coding.mark(document, start, start + 5)
os._exit(0)
"""


def ended_in_the_middle(path: Path) -> None:
    subprocess.run([sys.executable, "-c", WORK, str(path)], check=True, cwd=ROOT, timeout=60)
    assert Path(f"{path}-wal").stat().st_size > 100_000


@pytest.mark.parametrize("passphrase", [None, "x"], ids=["plain", "protected"])
def test_a_copy_that_does_not_go_with_what_lies_beside_it_is_left_alone(tmp_path: Path, passphrase: str | None) -> None:
    path, backup = tmp_path / "p.testimonia", tmp_path / "backup"
    small_project(path, passphrase=passphrase).close()
    shutil.copyfile(path, backup)
    with Project.open(path, passphrase=passphrase) as project:
        project.documents.add([parsed(f"Document {number}", f"word {number} " * 3000) for number in range(12)])
    ended_in_the_middle(path)
    former = path.read_bytes()
    shutil.copyfile(backup, path)
    wal = Path(f"{path}-wal")
    log = wal.read_bytes()
    for must_write in (True, False):
        with pytest.raises(errors.MixedUp, match=r"p\.testimonia-wal, which lies beside it"):
            Project.open(path, must_write=must_write, passphrase=passphrase)
    assert path.read_bytes() == backup.read_bytes()
    assert wal.read_bytes() == log
    assert not Path(f"{path}-lock").exists()
    # Both ways that the sentence names lead on.
    os.rename(wal, tmp_path / "aside")
    with Project.open(path, must_write=True, passphrase=passphrase) as project:
        assert [document.name for document in project.documents.all()] == ["Review"]
    path.write_bytes(former)
    os.rename(tmp_path / "aside", wal)
    with Project.open(path, must_write=True, passphrase=passphrase) as project:
        assert len(project.documents.all()) == 13
        assert len(project.coding.segments(project.documents.all()[0].id)) == 40


HALF = """
import os, sys
from desktop.core.project import Project
from tests.core.making import parsed
project = Project.open(sys.argv[1], must_write=True, passphrase="x")
connection = project.store.connection
connection.execute("PRAGMA cache_size = 1")
with project.step("document.add"):
    project.documents.add([parsed(f"Half {number}", f"{number} half " * 9000) for number in range(20)])
    connection.execute("UPDATE document SET name = name || '!'")
    os._exit(0)
"""


@pytest.mark.parametrize("passphrase", [None, "x"], ids=["plain", "protected"])
def test_nor_is_one_that_does_not_go_with_a_journal(tmp_path: Path, passphrase: str | None) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    path, backup = folder / "p.testimonia", tmp_path / "backup"
    small_project(path, passphrase=passphrase).close()
    shutil.copyfile(path, backup)
    with Project.open(path, passphrase=passphrase) as project:
        project.documents.add([parsed(f"Document {number}", f"word {number} " * 3000) for number in range(12)])
        rows = project.store.dump()
    subprocess.run([sys.executable, "-c", HALF, str(path)], check=True, cwd=ROOT, timeout=60)
    journal = Path(f"{path}-journal")
    assert journal.read_bytes()[:1] != b"\0"
    former, left = path.read_bytes(), journal.read_bytes()
    shutil.copyfile(backup, path)
    for read_only in (False, True):
        with pytest.raises(errors.MixedUp, match=r"p\.testimonia-journal, which lies beside it"):
            Project.open(path, read_only=read_only, passphrase=passphrase)
    assert path.read_bytes() == backup.read_bytes()
    assert journal.read_bytes() == left
    assert sorted(os.listdir(folder)) == ["p.testimonia", "p.testimonia-journal"]
    path.write_bytes(former)
    with Project.open(path, must_write=True, passphrase=passphrase) as project:
        assert project.store.dump() == rows
        assert project.store.query("PRAGMA integrity_check") == [("ok",)]


def test_what_a_killed_desk_left_goes_with_its_file_and_with_nothing_is_asked(tmp_path: Path) -> None:
    path = tmp_path / "p.testimonia"
    small_project(path).close()
    ended_in_the_middle(path)
    with Project.open(path, must_write=True) as project:
        assert project.store.query("PRAGMA integrity_check") == [("ok",)]
        assert len(project.coding.segments(project.documents.all()[0].id)) == 40
