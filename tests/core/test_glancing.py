"""What a glance at a file says of it, without opening it."""

from __future__ import annotations

import os
import sys
from threading import Thread
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


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes in folders there")
def test_a_pipe_or_device_in_the_place_of_a_project_is_not_waited_for(tmp_path: Path) -> None:
    pipe, device = tmp_path / "pipe.testimonia", tmp_path / "device.testimonia"
    os.mkfifo(pipe)
    device.symlink_to("/dev/zero")
    found: list[str] = []
    looking = Thread(target=lambda: found.extend(glance(each).state for each in (pipe, device)), daemon=True)
    looking.start()
    looking.join(10)
    assert found == ["unreadable", "unreadable"]
