"""Projects on disks that are full, that may only be read, and that go away."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from desktop.core.errors import (
    FileVanished,
    NotSettled,
    ProjectNotWritable,
    RescueFailed,
    StorageFailed,
)
from desktop.core.project import Project
from desktop.core.storage import history
from tests.core.disks import Disk, can_mount
from tests.core.making import parsed, small_project
from tests.core.other_desk import Other, fingerprint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

NOT_KEPT = (
    "The project file could not be written (the disk is full). The last action was not kept; everything before it is. "
    "Make room or see to the drive, then do it again."
)


@pytest.fixture(params=["tmpfs", "ext4"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Disk]:
    made = Disk(tmp_path, request.param, 4 if request.param == "tmpfs" else 8)
    yield made
    made.remove()


@pytest.fixture
def loop(tmp_path: Path) -> Iterator[Disk]:
    made = Disk(tmp_path, "ext4", 8)
    yield made
    made.remove()


def sound(project: Project) -> bool:
    return project.store.query("PRAGMA integrity_check") == [("ok",)] and history.verify_chain(project.store) is None


def work_without_end(project: Project) -> None:
    document = project.documents.all()[0].id
    for number in range(4000):
        project.coding.mark(document, 0, 6 + number % 190)
        project.rename(f"Name {number} " + "x" * 100)


@pytest.mark.parametrize("mode", ["beside the file", "within the file"])
def test_on_a_full_disk_the_last_action_is_not_kept_and_work_goes_on_later(disk: Disk, mode: str) -> None:
    folder = disk.root
    if mode == "within the file":
        folder = disk.root / "Dropbox"
        folder.mkdir()
    with small_project(folder / "p.testimonia") as project:
        told: list[object] = []
        project.subscribe(told.append)
        document = project.documents.all()[0].id
        project.coding.mark(document, 0, 5)
        disk.fill()
        with pytest.raises(StorageFailed) as caught:
            work_without_end(project)
        before = fingerprint(project)
        assert caught.value.sentence == NOT_KEPT
        steps = project.step_count()
        for _ in range(3):
            with pytest.raises(StorageFailed, match="the disk is full"):
                project.documents.add([parsed("Big", "word " * 200_000)])
        assert fingerprint(project) == before  # it can still be read
        assert project.step_count() == steps
        disk.clear()
        told.clear()
        project.rename("There is room again")
        assert len(told) == 1
        assert sound(project)
    with Project.open(folder / "p.testimonia") as again:
        assert again.info().name == "There is room again"
        assert sound(again)


def test_a_disk_that_fills_up_within_a_big_import_leaves_nothing_of_it(disk: Disk) -> None:
    with small_project(disk.root / "p.testimonia") as project:
        disk.fill(leaving=400_000)
        before, steps = fingerprint(project), project.step_count()
        with pytest.raises(StorageFailed) as caught:
            project.documents.add([parsed(f"Part {number}", f"{number} word " * 8_000) for number in range(40)])
        assert caught.value.sentence == NOT_KEPT
        assert (fingerprint(project), project.step_count()) == (before, steps)
        assert [document.name for document in project.documents.all()] == ["Review"]
        project.rename("A small thing finds room")
        assert sound(project)
        disk.clear()
        project.documents.add([parsed("Part", "word " * 8_000)])
        assert sound(project)


def test_a_project_on_a_full_disk_opens_for_reading_until_there_is_room(disk: Disk) -> None:
    path = disk.root / "p.testimonia"
    made = small_project(path)
    rows = fingerprint(made)
    made.close()
    disk.fill()
    with pytest.raises(ProjectNotWritable, match=r"the disk is full"):
        Project.open(path, must_write=True)
    with Project.open(path) as project:
        assert project.read_only
        assert project.written_by == ""
        assert fingerprint(project) == rows
        assert project.state().sentence == (
            "This project can only be read here (the disk is full). Copy it to a folder of yours to work on it."
        )
        assert not project.take_over()
        assert fingerprint(project) == rows
        disk.clear()
        assert project.state().free
        assert project.take_over()
        project.rename("Room")
        assert sound(project)


def test_closing_on_a_full_disk_keeps_everything(disk: Disk) -> None:
    path = disk.root / "p.testimonia"
    project = small_project(path)
    project.rename("Last")
    disk.fill()
    rows = fingerprint(project)
    project.close()
    disk.clear()
    with Project.open(path) as again:
        assert fingerprint(again) == rows
        assert sound(again)


def test_nothing_is_left_of_a_project_that_a_full_disk_could_not_hold(disk: Disk) -> None:
    disk.fill()
    path = disk.root / "p.testimonia"
    with pytest.raises(StorageFailed) as caught:
        Project.create(path, name="New", coder="Ana")
    assert "the disk is full" in caught.value.sentence
    assert not list(disk.root.glob("p.testimonia*"))
    disk.clear()
    disk.fill(leaving=70_000)
    with pytest.raises(StorageFailed, match="the disk is full"):
        small_project(path).documents.add([parsed("Big", "word " * 100_000)])


def test_a_copy_is_saved_or_nothing_is(disk: Disk, tmp_path: Path) -> None:
    with small_project(tmp_path / "p.testimonia") as project:
        disk.fill()
        with pytest.raises(RescueFailed) as caught:
            project.rescue(disk.root / "copy.testimonia")
        assert caught.value.sentence == (
            f"No copy could be saved at {disk.root / 'copy.testimonia'} (the disk is full). Nothing was left there; "
            "choose another folder, and keep this project open until a copy is saved."
        )
        assert not list(disk.root.glob("copy*"))
        disk.clear()
        project.rescue(disk.root / "copy.testimonia")


def test_a_disk_that_may_only_be_read(loop: Disk) -> None:
    path = loop.root / "p.testimonia"
    made = small_project(path)
    rows = fingerprint(made)
    made.close()
    there = sorted(os.listdir(loop.root))
    loop.protect(read_only=True)
    with pytest.raises(ProjectNotWritable) as caught:
        Project.open(path, must_write=True)
    assert caught.value.sentence == (
        f"{path} can only be read here (the disk may only be read). Nothing was changed; copy it to a folder of yours "
        "to work on it."
    )
    with Project.open(path) as project:
        assert project.read_only
        assert fingerprint(project) == rows
        assert "the disk may only be read" in project.state().sentence
        assert not project.state().free
        assert not project.take_over()
        assert not project.follow()
        loop.protect(read_only=False)
        assert project.state().free
        assert project.take_over()
        project.rename("Writable again")
    assert sorted(os.listdir(loop.root)) == there


@pytest.mark.parametrize("folder", ["plain", "Dropbox"])
def test_what_a_crash_left_on_a_disk_that_may_only_be_read_is_not_passed_over(loop: Disk, folder: str) -> None:
    (loop.root / folder).mkdir()
    path = loop.root / folder / "p.testimonia"
    small_project(path).close()
    with Other(path) as other:
        other.ask("open")
        told = other.ask("work", 10)
        other.ask("begin")
        other.kill()
    for side in ("-shm",):
        path.with_name(f"{path.name}{side}").unlink(missing_ok=True)
    loop.protect(read_only=True)
    with pytest.raises(NotSettled) as caught:
        Project.open(path)
    assert caught.value.sentence == (
        f"{path} was not closed properly, and what was being written lies in a file beside it that cannot be put in "
        "order here. Nothing was changed; copy both files to a folder of yours and open the copy."
    )
    loop.protect(read_only=False)
    with Project.open(path) as project:
        assert fingerprint(project) == told["rows"]


def made_unwritable(thing: Path, undo: list[Callable[[], object]]) -> None:
    """Forbid writing: by permission, or, for a superuser, by the mark of an unchangeable file."""
    if os.geteuid() != 0:
        mode = thing.stat().st_mode
        thing.chmod(0o500 if thing.is_dir() else 0o400)
        undo.append(lambda: thing.chmod(mode))
        return
    done = subprocess.run(["chattr", "+i", str(thing)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("this disk knows no files that cannot be changed")
    undo.append(lambda: subprocess.run(["chattr", "-i", str(thing)], check=True))


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of folders work otherwise there")
@pytest.mark.parametrize("what", ["file", "folder", "both"])
def test_a_file_or_a_folder_that_may_only_be_read(tmp_path: Path, what: str) -> None:
    disk = Disk(tmp_path, "ext4", 8) if can_mount() else None
    home = (disk.root if disk else tmp_path) / "home"
    home.mkdir()
    path = home / "p.testimonia"
    made = small_project(path)
    rows = fingerprint(made)
    made.close()
    undo: list[Callable[[], object]] = []
    try:
        if what in ("file", "both"):
            made_unwritable(path, undo)
        if what in ("folder", "both"):
            made_unwritable(home, undo)
        with pytest.raises(ProjectNotWritable) as caught:
            Project.open(path, must_write=True)
        assert caught.value.data["reason"] in ("you may not write there", "it is protected against changes")
        with Project.open(path) as project:
            assert project.read_only
            assert fingerprint(project) == rows
            assert not project.state().free
            assert project.state().sentence.startswith("This project can only be read here (")
            assert not project.take_over()
        if what != "file":
            assert os.listdir(home) == ["p.testimonia"]
        while undo:
            undo.pop()()
        with Project.open(path, must_write=True) as project:
            project.rename("Free")
        assert os.listdir(home) == ["p.testimonia"]
    finally:
        for step in undo:
            step()
        if disk:
            disk.remove()


@pytest.mark.parametrize("folder", ["plain", "Dropbox"])
def test_a_drive_that_goes_away_and_comes_back(loop: Disk, tmp_path: Path, folder: str) -> None:
    (loop.root / folder).mkdir()
    path = loop.root / folder / "p.testimonia"
    project = small_project(path)
    project.rename("Before")
    rows, steps = fingerprint(project), project.step_count()
    loop.vanish()
    for _ in range(2):
        with pytest.raises(FileVanished) as caught:
            project.rename("After")
    assert type(caught.value) is FileVanished
    assert caught.value.sentence == (
        f"The drive with {path} is gone. Nothing more is written; every finished action lies on the drive. Connect "
        "it again, or save a copy of what is at hand here under another name."
    )
    with pytest.raises(FileVanished):
        project.follow()
    assert os.listdir(loop.root) == []
    copy = project.rescue(tmp_path / "copy.testimonia")
    loop.mount()
    assert project.step_count() == steps
    project.rename("Connected again")
    project.close()
    with Project.open(copy) as saved:
        assert fingerprint(saved) == rows
        assert sound(saved)
    with Project.open(path) as again:
        assert again.info().name == "Connected again"
        assert sound(again)


def test_closing_after_the_drive_went_away_harms_nothing(loop: Disk) -> None:
    path = loop.root / "p.testimonia"
    project = small_project(path)
    rows = fingerprint(project)
    loop.vanish()
    project.close()
    assert os.listdir(loop.root) == []
    loop.mount()
    with Project.open(path) as again:
        assert not again.read_only
        assert fingerprint(again) == rows
