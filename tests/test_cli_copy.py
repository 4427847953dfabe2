"""``copy``: what it says and what it does."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop.core.project import Project
from tests.core.making import small_project

if TYPE_CHECKING:
    from pathlib import Path


def test_a_copy_is_written_and_one_that_is_there_is_kept(tmp_path: Path, call: Any) -> None:
    file, new = tmp_path / "small.testimonia", tmp_path / "copy.testimonia"
    small_project(file).close()
    assert call("copy", file, new) == (0, f"Copied to {new}, checked.\n", "")
    with Project.open(new, read_only=True) as copy, Project.open(file, read_only=True) as project:
        assert copy.info() == project.info()
    code, out, err = call("copy", file, new)
    assert (code, out) == (1, "")
    assert err == f"{new} is already there. Nothing was written; choose another name.\n"
    told = json.loads(call("copy", file, new, "--replace", "--json")[1])
    assert told == {"path": str(new), "bytes": new.stat().st_size}


def test_a_project_is_not_copied_onto_itself(tmp_path: Path, call: Any) -> None:
    file = tmp_path / "small.testimonia"
    small_project(file).close()
    before = file.read_bytes()
    code, _out, err = call("copy", file, file, "--replace")
    assert code == 1
    assert "is the project itself" in err
    assert file.read_bytes() == before
