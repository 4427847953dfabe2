"""Erasing that is cut short, hindered or cancelled, and the snapshots that hold what was erased."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.core import erasing, errors
from desktop.core.erasure import EraseCoder, EraseDocuments
from desktop.core.project import Project
from desktop.core.verify import verify
from tests.core.erasing_case import OF_DOCUMENT, OF_OTHERS, found_in, planted
from tests.core.whole_project import build

ROOT = Path(__file__).resolve().parents[2]


def _sound(project: Project) -> None:
    assert verify(project).problems == ()


@pytest.mark.parametrize("by", ["opening", "taking over"])
def test_a_kill_before_the_file_is_written_anew_is_made_good_by_the_next_writer(tmp_path: Path, by: str) -> None:
    project = planted(tmp_path)
    document = project.documents.all()[0].id
    project.close()
    program = (
        "import os, sys; from desktop.core import erasing; from desktop.core.project import Project; "
        "from desktop.core.erasure import EraseDocuments\n"
        "erasing.rewrite = lambda *_: os._exit(9)\n"
        "erasing.erase(Project.open(sys.argv[1]), EraseDocuments((int(sys.argv[2]),)))"
    )
    run = [sys.executable, "-c", program, str(tmp_path / "p.testimonia"), str(document)]
    assert subprocess.run(run, cwd=ROOT, env=dict(os.environ), timeout=60, check=False).returncode == 9
    with Project.open(tmp_path / "p.testimonia", read_only=True) as reader:
        assert erasing.pending(reader.store)
        assert reader.documents.has(document) is False
        if by == "taking over":
            assert reader.take_over()
            assert not erasing.pending(reader.store)
            assert found_in(tmp_path, OF_DOCUMENT) == set()
    with Project.open(tmp_path / "p.testimonia") as writer:
        assert not erasing.pending(writer.store)
        assert found_in(tmp_path, OF_DOCUMENT) == set()
        _sound(writer)


def test_a_reader_elsewhere_puts_off_the_writing_and_it_is_said(tmp_path: Path) -> None:
    project = planted(tmp_path)
    document = project.documents.all()[0].id
    told: list[Any] = []
    project.subscribe_reload(lambda: told.append(1))
    with Project.open(project.path, read_only=True) as reader:
        assert reader.documents.has(document)
        report = erasing.erase(project, EraseDocuments((document,)))
    assert not report.rewritten
    assert told
    assert "while it is open elsewhere" in report.notes[0]
    assert erasing.pending(project.store)
    assert not project.documents.has(document)
    project.close()
    with Project.open(tmp_path / "p.testimonia") as again:
        assert not erasing.pending(again.store)
        assert again.warnings == []
    assert found_in(tmp_path, OF_DOCUMENT) == set()


@pytest.mark.parametrize("stage", [1, 2])
def test_cancelling_leaves_everything(tmp_path: Path, stage: int) -> None:
    project = planted(tmp_path)
    document = project.documents.all()[0].id
    before, steps = project.store.dump(), project.step_count()
    with pytest.raises(errors.Cancelled):
        erasing.erase(project, EraseDocuments((document,)), on_progress=lambda done, _total: done < stage)
    assert (project.store.dump(), project.step_count()) == (before, steps)
    assert found_in(tmp_path, OF_DOCUMENT) == set(OF_DOCUMENT)
    assert not erasing.pending(project.store)
    _sound(project)
    project.close()


def test_snapshots_are_looked_into_and_deleted_on_demand(tmp_path: Path) -> None:
    from desktop.core.snapshots.keeper import take
    from desktop.core.snapshots.settings import load_policy

    project = planted(tmp_path)
    document = project.documents.all()[0].id
    taken = take(project.path, project.key, load_policy(), "asked")
    assert taken is not None
    broken = taken.path.with_name(taken.path.name.replace("-asked-", "-auto-"))
    broken.write_bytes(b"no project")
    wish = EraseDocuments((document,))
    held = {copy.path: copy.holds for copy in erasing.preview(project, wish).snapshots}
    assert held == {taken.path: True, broken: None}
    with pytest.raises(errors.NotOfThisProject):
        erasing.erase(project, wish, delete_snapshots=[project.path])
    report = erasing.erase(project, wish, delete_snapshots=[taken.path, broken])
    assert set(report.deleted) == {taken.path, broken}
    assert found_in(tmp_path, OF_DOCUMENT) == set()
    assert found_in(tmp_path, OF_OTHERS) == set(OF_OTHERS)
    after = take(project.path, project.key, load_policy(), "asked")
    assert after is not None
    (other,) = project.documents.all()
    assert [copy.holds for copy in erasing.preview(project, EraseDocuments((other.id,))).snapshots] == [True]
    project.close()


def test_a_project_that_is_only_read_is_left_alone(tmp_path: Path) -> None:
    build(tmp_path).close()
    with Project.open(tmp_path / "whole.testimonia", read_only=True) as project:
        wish = EraseCoder(project.coders.all()[0].id)
        assert erasing.preview(project, wish).of_segments == 3
        with pytest.raises(errors.ReadOnly):
            erasing.erase(project, wish)
