"""A disk without room, a thread that reads, files in the way: the project is as it was, and can be tried again."""

from __future__ import annotations

import errno
import os
import threading
from typing import TYPE_CHECKING

import pytest

from desktop.core import protection
from desktop.core.errors import ProjectInUse, RewriteFailed
from desktop.core.project import Project
from desktop.core.snapshots.keeper import Policy, take
from desktop.core.storage import rewriting, snapshotting
from desktop.core.storage.rewriting import unfinished
from desktop.core.verify import verify
from tests.core.disks import Disk
from tests.core.making import parsed, small_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.storage.keys import Key

pytestmark = pytest.mark.usefixtures("quick_keys")


@pytest.fixture(params=["tmpfs", "ext4"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Disk]:
    made = Disk(tmp_path, request.param, 6 if request.param == "tmpfs" else 10)
    yield made
    made.remove()


def test_a_disk_that_fills_up_in_the_middle_keeps_the_file(disk: Disk) -> None:
    path = disk.root / "p.testimonia"
    with small_project(path) as project:
        project.documents.add([parsed("Long", "".join(f"{number} of it. " for number in range(60_000)))])
        rows = project.store.dump()
        size = path.stat().st_size
        for leaving in (0, 8_192, 60_000, 300_000, size // 2):
            disk.fill(leaving)
            for turn in range(2):
                with pytest.raises(RewriteFailed, match=r"the disk is full.* The file is as it was"):
                    protection.encrypt(project, "one")
                assert not project.encrypted, (leaving, turn)
                assert project.store.dump() == rows
                assert not list(disk.root.glob(f"{unfinished(path).name}*"))
            assert project.warnings  # there was no room for a snapshot either
            project.warnings.clear()
            disk.clear()
            project.rename("It goes on")
            project.undo()
            rows = project.store.dump()
        protection.encrypt(project, "one")
        assert verify(project).problems == ()
    with Project.open(path, passphrase="one") as project:
        assert project.store.dump() == rows


@pytest.mark.parametrize("call", ["fsync", "replace", "chmod"])
@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC, errno.EACCES])
def test_what_the_system_refuses_keeps_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    path = tmp_path / "p.testimonia"
    with small_project(path) as project:
        monkeypatch.setattr(project.file, "safeguard", lambda reason: None)
        rows = project.store.dump()

        def refused(*_: object, **__: object) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(os, call, refused)
        with pytest.raises(RewriteFailed, match="The file is as it was"):
            protection.encrypt(project, "x")
        monkeypatch.undo()
        assert not project.encrypted
        assert project.store.dump() == rows
        assert not unfinished(path).exists()
        protection.encrypt(project, "x")
        assert project.encrypted


def test_a_snapshot_on_its_way_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "p.testimonia"
    copying, go_on = threading.Event(), threading.Event()
    with small_project(path) as project:
        project.safeguard("encryption")  # so that none is due when the passphrase is put on
        project.rename("Later")
        rows = project.store.dump()
        monkeypatch.setattr(project.file, "safeguard", lambda reason: None)
        copy_into = snapshotting.copy_into

        def slowly(*given: object, **named: object) -> None:
            copying.set()
            assert go_on.wait(20)
            copy_into(*given, **named)  # type: ignore[arg-type]

        monkeypatch.setattr(snapshotting, "copy_into", slowly)
        taken: list[object] = []
        thread = threading.Thread(target=lambda: taken.append(take(path, None, Policy(), "asked")))
        thread.start()
        assert copying.wait(20)
        threading.Timer(0.3, go_on.set).start()
        protection.encrypt(project, "x")
        thread.join(20)
        assert len(taken) == 1
        assert taken[0] is not None
        assert project.encrypted
        assert project.store.dump() == rows


def test_a_thread_that_reads_is_named_and_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "p.testimonia"
    reading, go_on = threading.Event(), threading.Event()
    found: list[object] = []

    def read() -> None:
        with Project.open(path, read_only=True) as reader:
            found.append(reader.info().name)
            reading.set()
            assert go_on.wait(20)
            found.append(reader.info().name)

    with small_project(path) as project:
        rows = project.store.dump()
        thread = threading.Thread(target=read)
        thread.start()
        assert reading.wait(20)
        with pytest.raises(ProjectInUse):
            protection.encrypt(project, "x")
        assert project.store.dump() == rows
        go_on.set()
        thread.join(20)
        assert found == ["Small", "Small"]
        protection.encrypt(project, "x")
        assert project.store.dump() == rows


def test_one_who_begins_to_read_while_the_file_is_exchanged_sees_the_old_or_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the copy and the exchange the old file can be opened; its bytes are overwritten afterwards."""
    path = tmp_path / "p.testimonia"
    compare = rewriting.compare
    readers: list[Project] = []

    def opening(old: Path, key: Key | None, fresh: Path, new_key: Key | None, **named: object) -> None:
        readers.append(Project.open(path, read_only=True))
        compare(old, key, fresh, new_key, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(rewriting, "compare", opening)
    with small_project(path) as project:
        protection.encrypt(project, "x")
        assert project.encrypted
        project.rename("Later")
    for reader in readers:
        reader.close()
    assert set(os.listdir(tmp_path)) == {path.name, f"{path.name}-snapshots"}
    with Project.open(path, passphrase="x") as project:
        assert project.info().name == "Later"
        assert verify(project).problems == ()
