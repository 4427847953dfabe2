"""What a glance at a file says of it, without opening it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.glancing import glance
from desktop.core.project import Project
from tests.core.making import small_project

if TYPE_CHECKING:
    from pathlib import Path


def test_a_whole_project(tmp_path: Path) -> None:
    path = tmp_path / "whole.testimonia"
    small_project(path).close()
    found = glance(path)
    assert (found.state, found.protected, found.written_to) == ("there", False, False)


def test_a_protected_project(tmp_path: Path, quick_keys: None) -> None:
    path = tmp_path / "locked.testimonia"
    Project.create(path, name="Locked", coder="Ana", passphrase="heron lantern gravel").close()
    found = glance(path)
    assert (found.state, found.protected) == ("there", True)


def test_what_is_not_there_and_what_is_no_project(tmp_path: Path) -> None:
    assert glance(tmp_path / "none.testimonia").state == "missing"
    assert glance(tmp_path / "none" / "none.testimonia").state == "missing"
    (tmp_path / "empty.testimonia").touch()
    assert glance(tmp_path / "empty.testimonia").state == "damaged"
    assert glance("a\0b").state == "unreadable"


@pytest.mark.parametrize("kept", [0.25, 0.9])
def test_a_project_that_was_cut_off(tmp_path: Path, kept: float) -> None:
    path = tmp_path / "cut.testimonia"
    small_project(path).close()
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * kept)])
    assert glance(path).state == "damaged"


def test_a_folder_of_a_program_that_synchronises(tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    small_project(folder / "there.testimonia").close()
    found = glance(folder / "there.testimonia")
    assert (found.place.kind, found.place.client) == ("synchronised", "Dropbox")
