"""What lies beside a project may be written when the project may be."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from desktop.core.project import Project
from tests.core.making import small_project

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files have other rights there")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_project_that_may_be_written_again_is_written(tmp_path: Path) -> None:
    path = tmp_path / "p.testimonia"
    small_project(path).close()
    path.chmod(0o640)
    sides = [Path(f"{path}{side}") for side in ("-wal", "-shm")]
    with Project.open(path, read_only=True):
        for beside in sides:
            beside.chmod(0o440)
        with Project.open(path, must_write=True) as project:
            assert [mode(beside) for beside in sides] == [0o640, 0o640]
            project.rename("Free")
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_what_may_only_be_read_stays_so_and_links_are_left_alone(tmp_path: Path) -> None:
    from desktop.core.storage.filing import free_sides

    path, other = tmp_path / "p.testimonia", tmp_path / "other"
    wal, shm = Path(f"{path}-wal"), Path(f"{path}-shm")
    for each in (path, wal, other):
        each.touch()
        each.chmod(0o400)
    shm.symlink_to(other)
    free_sides(path)
    assert mode(wal) == 0o400
    path.chmod(0o600)
    free_sides(path)
    assert (mode(wal), mode(other)) == (0o600, 0o400)
