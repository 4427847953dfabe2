"""A copy of the whole project: the same in everything, whole or not at all, and the project stays as it was."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from desktop.core.copying import save_copy
from desktop.core.errors import Cancelled, CopyFailed, CopyOntoItself, ProjectBusy, ProjectExists, WrongPassphrase
from desktop.core.project import Project
from desktop.core.snapshots import taking
from tests.core.making import small_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RIGHT = "heron lantern gravel"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = small_project(tmp_path / "small.testimonia")
    yield made
    made.close()


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


def test_the_copy_is_the_project_with_its_history(project: Project, tmp_path: Path) -> None:
    steps = project.step_count()
    seen: list[int] = []

    def note(done: int, _all: int) -> bool:
        seen.append(done)
        return True

    made = save_copy(project.path, None, tmp_path / "copy.testimonia", on_progress=note)
    project.rename("Later")
    assert seen[-1] == taking.ALL
    with Project.open(made) as copy:
        assert copy.info().id == project.info().id
        assert copy.info().name != "Later"
        assert copy.step_count() == steps
        assert [each.name for each in copy.documents.all()] == [each.name for each in project.documents.all()]
        copy.rename("The copy goes on by itself")
    assert project.info().name == "Later"


def test_the_passphrase_stays(tmp_path: Path, quick_keys: None) -> None:
    with Project.create(tmp_path / "locked.testimonia", name="Locked", coder="Ana", passphrase=RIGHT) as project:
        made = save_copy(project.path, project.key, tmp_path / "copy.testimonia")
        with Project.open(made, passphrase=RIGHT) as copy:
            assert copy.info().name == "Locked"
        with pytest.raises(WrongPassphrase):
            Project.open(made, passphrase="another one")


def test_its_own_place_is_refused_by_every_path(project: Project, tmp_path: Path) -> None:
    with pytest.raises(CopyOntoItself):
        save_copy(project.path, None, project.path, replace=True)
    link = tmp_path / "link.testimonia"
    link.symlink_to(project.path)
    with pytest.raises(CopyOntoItself):
        save_copy(project.path, None, link, replace=True)
    twin = tmp_path / "twin.testimonia"
    os.link(project.path, twin)
    with pytest.raises(CopyOntoItself):
        save_copy(project.path, None, twin, replace=True)


def test_what_is_there_is_replaced_only_when_asked(project: Project, tmp_path: Path) -> None:
    other = tmp_path / "other.testimonia"
    other.write_bytes(b"something of somebody")
    with pytest.raises(ProjectExists):
        save_copy(project.path, None, other)
    assert other.read_bytes() == b"something of somebody"
    save_copy(project.path, None, other, replace=True)
    with Project.open(other, read_only=True) as copy:
        assert copy.info().id == project.info().id


def test_a_project_that_is_open_is_not_replaced(project: Project, tmp_path: Path) -> None:
    with small_project(tmp_path / "open.testimonia") as other:
        before = other.path.read_bytes()
        with pytest.raises(ProjectBusy):
            save_copy(project.path, None, other.path, replace=True)
        assert other.path.read_bytes() == before


def test_a_folder_that_is_not_there_and_one_in_its_place(project: Project, tmp_path: Path) -> None:
    with pytest.raises(CopyFailed, match="is not there"):
        save_copy(project.path, None, tmp_path / "gone" / "copy.testimonia")
    (tmp_path / "folder.testimonia").mkdir()
    with pytest.raises(CopyFailed, match="is a folder"):
        save_copy(project.path, None, tmp_path / "folder.testimonia", replace=True)


def test_nothing_half_is_left(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = names(tmp_path)
    target = tmp_path / "copy.testimonia"
    with pytest.raises(Cancelled):
        save_copy(project.path, None, target, on_progress=lambda done, _all: done < taking.COPIED)
    assert names(tmp_path) == before
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: type("Usage", (), {"free": 10})())
    with pytest.raises(CopyFailed, match="free"):
        save_copy(project.path, None, target)
    assert names(tmp_path) == before
    assert not project.read_only
    project.rename("Still open")
