"""The lock file: who holds it, what lies in its place, and folders that know no locks."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from desktop.core.errors import ProjectBusy, ProjectNotWritable, StorageFailed, WriterLost
from desktop.core.project import Project
from desktop.core.storage import lock as locks
from desktop.core.storage.lock import Holder, WriterLock
from tests.core.making import small_project

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="a file that is open cannot be removed on Windows")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    small_project(tmp_path / "p.testimonia").close()
    return tmp_path / "p.testimonia"


def side(path: Path) -> Path:
    return Path(f"{path}-lock")


def test_the_holder_says_who_it_is(path: Path) -> None:
    first, second = WriterLock(path), WriterLock(path)
    assert first.take()
    assert not second.take()
    assert second.hindrance == ""
    holder = second.who()
    assert holder is not None
    assert holder.process == os.getpid()
    assert holder.since
    assert second.holder() == f"{holder.user} on {holder.host}"
    assert not second.is_free()
    first.give_up()
    assert second.is_free()
    assert second.take()
    second.give_up()
    assert not side(path).exists()


def dead_process() -> int:
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    return done.pid


def test_the_record_of_a_dead_process_names_nobody(path: Path) -> None:
    record = {"user": "Jonas", "host": locks._host(), "process": dead_process(), "born": "", "since": ""}
    side(path).write_text(json.dumps(record))
    lock = WriterLock(path)
    assert lock.holder() == locks.NOBODY
    assert lock.is_free()
    with Project.open(path) as project:
        assert not project.read_only


@pytest.mark.skipif(not os.path.exists("/proc/self/stat"), reason="the system does not say when a process began")
def test_a_process_that_only_bears_the_number_of_a_dead_one_is_not_named(path: Path) -> None:
    record = {"user": "Jonas", "host": locks._host(), "process": os.getpid(), "born": "long ago", "since": ""}
    side(path).write_text(json.dumps(record))
    assert WriterLock(path).who() is None
    side(path).write_text(json.dumps({**record, "born": locks.born_of(os.getpid())}))
    assert WriterLock(path).holder() == f"Jonas on {locks._host()}"


def test_another_machines_record_is_believed(path: Path) -> None:
    record = {"user": "Jonas", "host": "elsewhere", "process": dead_process()}
    side(path).write_text(json.dumps(record))
    assert WriterLock(path).holder() == "Jonas on elsewhere"


@pytest.mark.parametrize("text", [b"", b"{", b"[1]", b"null", b"\0\0\0", b'{"user": 1}', b"{" * 4000])
def test_a_record_that_cannot_be_read_is_no_hindrance(path: Path, text: bytes) -> None:
    assert Holder.read(text) is None
    if not text.startswith(b"[") and text != b"null":
        side(path).write_bytes(text)
        with Project.open(path) as project:
            assert not project.read_only


@POSIX
@pytest.mark.parametrize("kind", ["folder", "link", "broken link", "pipe", "second name", "text", "long"])
def test_what_lies_in_the_place_of_the_lock_is_left_alone(path: Path, tmp_path: Path, kind: str) -> None:
    diary = tmp_path / "diary"
    diary.write_text("{} my own words" if kind == "link" else "my own words")
    match kind:
        case "folder":
            side(path).mkdir()
        case "link":
            side(path).symlink_to(diary)
        case "broken link":
            side(path).symlink_to(tmp_path / "nothing")
        case "pipe":
            os.mkfifo(side(path))
        case "second name":
            diary.write_text("{}")
            os.link(diary, side(path))
        case "text":
            side(path).write_text("my own words")
        case "long":
            side(path).write_text("{" + " " * 5000)
    before = diary.read_text(), os.lstat(side(path))
    with Project.open(path) as project:
        assert project.read_only
        assert project.written_by == ""
        assert project.state().sentence == (
            "This project can only be read here (something else lies where Testimonia keeps its lock, "
            "p.testimonia-lock). Copy it to a folder of yours to work on it."
        )
        assert not project.take_over()
    with pytest.raises(ProjectNotWritable, match="something else lies where"):
        Project.open(path, must_write=True)
    after = os.lstat(side(path))
    assert (diary.read_text(), after.st_ino, after.st_size) == (before[0], before[1].st_ino, before[1].st_size)
    assert not (tmp_path / "nothing").exists()


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP])
def test_a_folder_that_knows_no_locks_is_read(path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(locks, "_lock", refuse)
    with Project.open(path) as project:
        assert project.read_only
        assert project.state().sentence == (
            "This project can only be read here (this folder cannot keep a second desk from writing at the same time). "
            "Copy it to a folder of yours to work on it."
        )
    with pytest.raises(ProjectNotWritable, match="cannot keep a second desk from writing"):
        Project.open(path, must_write=True)
    with pytest.raises(StorageFailed, match=r"could not be made .*cannot keep a second desk.* Nothing was written"):
        Project.create(path.with_name("new.testimonia"))
    assert not path.with_name("new.testimonia").exists()


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EROFS, "the disk may only be read"),
        (errno.ENOSPC, "the disk is full"),
        (errno.EDQUOT, "your space on the disk is used up"),
        (errno.EACCES, "you may not write there"),
        (errno.EIO, "the disk gave an error"),
        (errno.ESTALE, "the drive is gone"),
    ],
)
def test_a_lock_that_cannot_be_made_says_why(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    def refuse(*_given: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(locks, "_opened", refuse)
    with pytest.raises(ProjectNotWritable) as caught:
        Project.open(path, must_write=True)
    assert caught.value.sentence == (
        f"{path} can only be read here ({reason}). Nothing was changed; copy it to a folder of yours to work on it."
    )
    with Project.open(path) as project:
        assert project.read_only
        assert project.file.hindrance == reason


@POSIX
def test_a_lock_file_that_was_removed_is_made_again(path: Path) -> None:
    with Project.open(path) as project:
        side(path).unlink()
        project.rename("Still mine")
        assert side(path).exists()
        with pytest.raises(ProjectBusy):
            Project.open(path, must_write=True)


@POSIX
def test_who_lost_the_right_to_write_reads_on_and_may_get_it_back(path: Path) -> None:
    with Project.open(path) as project:
        project.rename("Mine")
        side(path).unlink()
        with Project.open(path) as thief:
            assert not thief.read_only
            thief.rename("Theirs")
            with pytest.raises(WriterLost) as caught:
                project.rename("Mine again")
            assert "on" in caught.value.data["holder"]
            assert caught.value.sentence.endswith("write again when that desk closes the project.")
            assert project.read_only
            assert project.info().name == "Theirs"
            thief.rename("Theirs still")
        assert project.take_over()
        assert project.info().name == "Theirs still"
        project.rename("Mine again")


@POSIX
def test_whoever_may_write_to_the_project_may_use_its_lock(path: Path) -> None:
    path.chmod(0o660)
    with Project.open(path):
        assert side(path).stat().st_mode & 0o777 == 0o660


AS_NOBODY = """
import os, sys
from pathlib import Path
from desktop.core.storage.lock import WriterLock
os.setuid(65534)
lock = WriterLock(Path(sys.argv[1]))
print(lock.take(), lock.hindrance or "-", lock.who() is not None)
lock.give_up()
"""


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only a superuser can be two users")
def test_another_users_lock_keeps_out_only_while_it_is_held(path: Path, tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[3]
    place = Path(tempfile.mkdtemp())
    try:
        place.chmod(0o777)
        shared = place / "p.testimonia"
        shutil.copy(path, shared)
        shared.chmod(0o666)

        def as_nobody() -> str:
            command = [sys.executable, "-c", AS_NOBODY, str(shared)]
            done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root)
            return done.stdout.strip()

        lock = WriterLock(shared)
        assert lock.take()
        side(shared).chmod(0o644)
        assert as_nobody() == "False - True"
        lock.give_up()
        side(shared).write_text("{}")
        side(shared).chmod(0o644)
        assert as_nobody() == "True - True"
        assert not side(shared).exists()
    finally:
        shutil.rmtree(place)
