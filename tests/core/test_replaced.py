"""A project whose file is moved, deleted or replaced while it is open: nothing goes to the wrong file."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from desktop.core.errors import FileRemoved, FileReplaced, ProjectExists, WrongPassphrase
from desktop.core.project import Project
from desktop.core.storage import history
from tests.core.making import small_project
from tests.core.other_desk import Other, fingerprint

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let an open file be replaced")

FOLDERS = ["plain", "Dropbox"]


@pytest.fixture(params=FOLDERS)
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    made = tmp_path / str(request.param)
    made.mkdir()
    return made


def other_project(path: Path, name: str = "Another") -> bytes:
    with small_project(path) as project:
        project.rename(name)
    return path.read_bytes()


def test_nothing_is_written_to_a_file_that_took_the_place(folder: Path, tmp_path: Path) -> None:
    path = folder / "p.testimonia"
    project = small_project(path)
    project.rename("Mine")
    rows, steps = fingerprint(project), project.step_count()
    new = other_project(tmp_path / "new.testimonia")
    os.replace(tmp_path / "new.testimonia", path)
    for _ in range(2):
        with pytest.raises(FileReplaced) as caught:
            project.rename("Not to be seen")
    assert caught.value.sentence == (
        f"{path} was replaced by another file while it was open here. Nothing was written to that file, and what this "
        "desk last had is still at hand: save a copy of it under another name, then close the project and open it "
        "again."
    )
    with pytest.raises(FileReplaced):
        project.follow()
    wal = path.with_name(f"{path.name}-wal")
    assert not wal.exists() or wal.stat().st_size == 0  # nothing that the new file could be mixed with
    assert path.read_bytes() == new
    assert (project.info().name, project.step_count()) == ("Mine", steps)
    with pytest.raises(ProjectExists):
        project.rescue(path)
    copy = project.rescue(tmp_path / "copy.testimonia")
    project.close()
    assert path.read_bytes() == new
    assert [found.name for found in folder.iterdir()] == ["p.testimonia"]
    with Project.open(copy) as saved, Project.open(path) as theirs:
        assert fingerprint(saved) == rows
        assert history.verify_chain(saved.store) is None
        assert theirs.info().name == "Another"
        assert theirs.store.query("PRAGMA integrity_check") == [("ok",)]


def test_a_copy_of_an_encrypted_project_is_encrypted(tmp_path: Path) -> None:
    path, secret = tmp_path / "p.testimonia", "a walk along the harbour"
    project = Project.create(path, name="Kept", coder="Ana", passphrase=secret)
    path.unlink()
    with pytest.raises(FileRemoved):
        project.rename("Gone")
    copy = project.rescue(tmp_path / "copy.testimonia")
    project.close()
    assert b"Kept" not in copy.read_bytes()
    assert not copy.read_bytes().startswith(b"SQLite")
    with pytest.raises(WrongPassphrase):
        Project.open(copy, passphrase="another")
    with Project.open(copy, passphrase=secret) as saved:
        assert saved.info().name == "Kept"
    assert copy.stat().st_mode & 0o077 == 0


def test_a_file_that_was_moved_can_be_put_back(folder: Path, tmp_path: Path) -> None:
    path = folder / "p.testimonia"
    with small_project(path) as project:
        path.rename(tmp_path / "elsewhere.testimonia")
        with pytest.raises(FileRemoved) as caught:
            project.rename("Not to be seen")
        assert caught.value.sentence == (
            f"{path} was moved, renamed or deleted while it was open here. Nothing more is written to it; what "
            "this desk had is still at hand: put the file back, or save a copy under another name."
        )
        (tmp_path / "elsewhere.testimonia").rename(path)
        project.rename("Back")
        assert history.verify_chain(project.store) is None
    with Project.open(path) as again:
        assert again.info().name == "Back"


def test_a_file_that_was_moved_away_holds_every_step(folder: Path, tmp_path: Path) -> None:
    path, moved = folder / "p.testimonia", tmp_path / "elsewhere.testimonia"
    project = small_project(path)
    project.rename("Mine")
    rows = fingerprint(project)
    path.rename(moved)
    with pytest.raises(FileRemoved):
        project.rename("Not to be seen")
    project.close()
    assert list(folder.iterdir()) == []
    with Project.open(moved) as found:
        assert fingerprint(found) == rows


def test_closing_after_the_file_was_removed_makes_no_new_one(folder: Path) -> None:
    path = folder / "p.testimonia"
    project = small_project(path)
    for found in folder.iterdir():
        found.unlink()
    project.close()
    assert list(folder.iterdir()) == []


def test_a_reader_reads_the_file_that_took_the_place(folder: Path, tmp_path: Path) -> None:
    path = folder / "p.testimonia"
    small_project(path).close()
    with Project.open(path, read_only=True) as reader:
        reloads: list[int] = []
        reader.subscribe_reload(lambda: reloads.append(1))
        book = reader.codebook
        before = book.facets()
        other_project(tmp_path / "new.testimonia")
        os.replace(tmp_path / "new.testimonia", path)
        assert reader.follow().reloaded
        assert reloads == [1]
        assert reader.info().name == "Another"
        assert [facet.id for facet in book.facets()] != [facet.id for facet in before]
        assert not reader.follow()
        assert reader.take_over()
        reader.rename("Taken over")
    with Project.open(path) as again:
        assert again.info().name == "Taken over"


def test_a_reader_who_takes_over_is_told_that_the_file_is_another(folder: Path, tmp_path: Path) -> None:
    path = folder / "p.testimonia"
    small_project(path).close()
    with Project.open(path, read_only=True) as reader:
        reloads: list[int] = []
        reader.subscribe_reload(lambda: reloads.append(1))
        other_project(tmp_path / "new.testimonia")
        os.replace(tmp_path / "new.testimonia", path)
        assert reader.take_over()
        assert reloads == [1]
        assert reader.info().name == "Another"


def test_side_files_of_the_file_before_are_not_mixed_with_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "p.testimonia"
    small_project(path).close()
    other_project(tmp_path / "new.testimonia")
    with Other(path) as other:
        other.ask("open")
        told = other.ask("rename", 5, "Name")
        with Project.open(path) as reader:
            os.replace(tmp_path / "new.testimonia", path)
            with pytest.raises(FileReplaced):
                reader.follow()
            assert fingerprint(reader) == told["rows"]  # what it had is still at hand
            other.ask("close")
            assert reader.follow().reloaded
            assert reader.info().name == "Another"
            assert reader.store.query("PRAGMA integrity_check") == [("ok",)]


def test_a_reader_keeps_what_it_has_when_the_new_file_is_none_of_its(folder: Path, tmp_path: Path) -> None:
    path = folder / "p.testimonia"
    made = small_project(path)
    rows = fingerprint(made)
    made.close()
    with Project.open(path, read_only=True) as reader:
        Project.create(tmp_path / "new.testimonia", passphrase="a walk along the harbour").close()
        os.replace(tmp_path / "new.testimonia", path)
        for ask in (reader.follow, reader.take_over):
            with pytest.raises(Exception, match="protected with a passphrase"):
                ask()
            assert fingerprint(reader) == rows
        path.unlink()
        for ask in (reader.follow, reader.take_over):
            with pytest.raises(FileRemoved):
                ask()
        saved = reader.rescue(tmp_path / "copy.testimonia")
    with Project.open(saved) as copy:
        assert fingerprint(copy) == rows


def test_a_copy_laid_over_the_file_is_another_file(folder: Path, tmp_path: Path) -> None:
    path = folder / "p.testimonia"
    with small_project(path) as project:
        shutil.copy(path, tmp_path / "same.testimonia")
        os.replace(tmp_path / "same.testimonia", path)
        with pytest.raises(FileReplaced):
            project.rename("Not to be seen")


def test_a_file_that_took_the_place_is_neither_encrypted_nor_set_aside(tmp_path: Path) -> None:
    from desktop.core import protection

    path = tmp_path / "p.testimonia"
    with small_project(path) as project:
        new = other_project(tmp_path / "new.testimonia")
        os.replace(tmp_path / "new.testimonia", path)
        with pytest.raises(FileReplaced):
            protection.encrypt(project, "a walk along the harbour")
        assert not project.encrypted
        assert project.info().name == "Small"
    assert path.read_bytes() == new
    assert [found.name for found in tmp_path.iterdir()] == ["p.testimonia"]
