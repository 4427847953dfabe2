"""A project of an earlier layout: what reads it reads it as it is, and everything works after it came over."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.cli import main
from desktop.core.erasing import erase, preview
from desktop.core.erasure import EraseDocuments, ErasePassages
from desktop.core.model import StepKind
from desktop.core.project import Project
from desktop.core.snapshots.listing import listed
from desktop.core.snapshots.restoring import restore_as, restore_in_place
from desktop.core.snapshots.settings import load_policy
from desktop.core.storage import migrations
from desktop.core.storage.schema import LAYOUT
from desktop.core.verify import verify
from tests.core.making import codes_of

if TYPE_CHECKING:
    from desktop.core.snapshots.listing import Snapshot

ORIGINAL = Path(__file__).resolve().parents[1] / "fixtures" / "layout-1.testimonia"
STEPS = 67


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that was chosen on this machine."""
    monkeypatch.setenv("TESTIMONIA_CONFIG", str(tmp_path / "config"))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A project of the first layout, alone in its folder."""
    (tmp_path / "here").mkdir()
    return Path(shutil.copy(ORIGINAL, tmp_path / "here" / "old.testimonia"))


def layout(project: Project) -> int:
    return migrations.layout_of(project.store.connection)


def before_moving(project: Project) -> Snapshot:
    (found,) = (one for one in listed(project.path, project.info().id, load_policy()) if one.reason == "migration")
    return found


@pytest.mark.parametrize(
    "arguments",
    [
        ["info", "{old}"],
        ["verify", "{old}"],
        ["history", "{old}"],
        ["history", "{old}", "--json"],
        ["export", "{old}", "--to", "csv", "{out}"],
        ["export", "{old}", "--to", "json", "{out}"],
        ["agreement", "{old}"],
    ],
    ids=" ".join,
)
def test_commands_that_read_leave_it_as_it_is(
    old: Path, tmp_path: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = hashlib.sha256(old.read_bytes()).hexdigest()
    given = [argument.format(old=old, out=tmp_path / "out.txt") for argument in arguments]
    assert main(given) == 0, capsys.readouterr().err
    assert hashlib.sha256(old.read_bytes()).hexdigest() == before
    assert list(old.parent.iterdir()) == [old]


def test_what_erasing_would_take_is_told_of_it_as_it_is(old: Path) -> None:
    with Project.open(old, read_only=True) as project:
        document = next(one for one in project.documents.all() if one.name == "Statement")
        assert not preview(project, EraseDocuments((document.id,))).empty
        assert layout(project) == 1


def test_whoever_takes_over_brings_it_to_the_newest(old: Path) -> None:
    with Project.open(old, read_only=True) as project:
        assert layout(project) == 1
        assert project.take_over()
        assert layout(project) == LAYOUT
        assert project.step_count() == STEPS + 1
        project.coder = project.coders.all()[0].id
        project.coding.mark(project.documents.all()[0].id, 1, 3)
        assert verify(project).problems == ()


def test_what_was_put_away_comes_back_and_comes_over_again(old: Path, tmp_path: Path) -> None:
    with Project.open(old) as project:
        kept = before_moving(project)
        project.rename("After moving")
        restore_in_place(project, kept, None)
        assert layout(project) == LAYOUT
        assert project.info().name == "Zeugnisse – 증언"
        assert project.history(limit=1)[0].action == "project.migrate"
        assert project.step_count() == STEPS + 1
        assert verify(project).problems == ()
        copy = restore_as(kept, None, tmp_path / "copy.testimonia")
    with Project.open(copy, read_only=True) as project:
        assert layout(project) == 1
        assert project.step_count() == STEPS


def test_what_an_earlier_version_wrote_can_be_erased(old: Path) -> None:
    with Project.open(old) as project:
        document = next(one for one in project.documents.all() if one.name == "Statement")
        assert "brother" in project.documents.text(document.id)
        report = erase(project, ErasePassages(words=("brother",)), reason="asked for")
        assert report.rewritten
        assert "brother" not in project.documents.text(document.id)
        assert project.history(limit=1)[0].kind is StepKind.ERASE
        assert verify(project).problems == ()
    with Project.open(old) as project:
        assert verify(project).problems == ()
        assert codes_of(project)["Arrest at night"]
    assert b"brother" not in old.read_bytes()


def test_what_an_earlier_version_imported_can_be_erased_whole(old: Path) -> None:
    with Project.open(old) as project:
        document = next(one for one in project.documents.all() if one.name == "تقرير")
        erase(project, EraseDocuments((document.id,)))
        assert [one.name for one in project.documents.all()] == ["Statement", "면담 2"]
        assert verify(project).problems == ()
    assert "قالت امرأة".encode() not in old.read_bytes()
