"""Going back in place beside somebody who reads, and beside a snapshot that is being taken."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from desktop.core.errors import ProjectInUse
from desktop.core.project import Project
from desktop.core.snapshots.keeper import Policy, quiet, restore_in_place, take
from tests.core.snapshots.case import code_next, names

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.snapshots.keeper import Snapshot


def earlier(project: Project) -> Snapshot:
    """A snapshot; the project has gone on since."""
    found = take(project.path, project.key, Policy(), "asked")
    assert found is not None
    code_next(project, 45)
    return found


def test_whoever_reads_keeps_the_file_in_place(project: Project) -> None:
    found = earlier(project)
    rows = project.store.dump()
    with Project.open(project.path, read_only=True, key=project.key) as reader:
        reader.store.dump()
        with pytest.raises(ProjectInUse):
            restore_in_place(project, found, project.key)
        assert project.store.dump() == rows == reader.store.dump()
        code_next(project, 46)
        reader.forget_caches()
        assert reader.store.dump() == project.store.dump()
    assert not [name for name in names(project.path.parent) if "-rewriting" in name]
    restore_in_place(project, found, project.key)
    assert project.step_count() == found.step


def test_no_snapshot_is_begun_while_the_file_is_replaced(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    found = earlier(project)
    replacing = os.replace
    threads: list[threading.Thread] = []

    def enter() -> None:
        with quiet(project.path):
            pass

    def slowly(fresh: Path, path: Path) -> None:
        threads.append(threading.Thread(target=enter))
        threads[0].start()
        threads[0].join(0.4)
        assert threads[0].is_alive()
        replacing(fresh, path)

    monkeypatch.setattr(os, "replace", slowly)
    restore_in_place(project, found, project.key)
    threads[0].join(30)
    assert not threads[0].is_alive()
    assert project.step_count() == found.step
