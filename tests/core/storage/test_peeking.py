"""Looking at the bytes of an open project takes nothing from it."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.core import errors
from desktop.core.codebook_files import load_codebook
from desktop.core.exporters.target import writing
from desktop.core.importers.registry import parse_path
from desktop.core.interchange.json_project import create_from_json
from desktop.core.project import Project
from desktop.core.storage import connection as files
from desktop.core.storage import keys, peeking
from tests.core.making import small_project

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows locks files by their handles")

ASK = """
import fcntl, os, sys
descriptor = os.open(sys.argv[1], os.O_RDWR)
try:
    fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)
    print("nobody")
except OSError:
    print("somebody")
"""


def holds_locks(path: Path) -> bool:
    """Whether another process finds the project in use."""
    done = subprocess.run([sys.executable, "-c", ASK, str(path)], capture_output=True, text=True, check=True)
    return done.stdout.strip() == "somebody"


def refused(verb: Callable[..., object], *given: object) -> None:
    with pytest.raises(errors.TestimoniaError):
        verb(*given)


def exported(path: Path) -> None:
    with writing(path):
        raise AssertionError


LOOKS: list[Callable[[Path], object]] = [
    keys.looks_encrypted,
    files.is_encrypted,
    lambda path: keys.of_file(path, "any"),
    lambda path: peeking.peek(path, 10),
    lambda path: files.open_existing(path, read_only=True).close(),
    lambda path: Project.open(path).close(),
    lambda path: refused(parse_path, path),
    lambda path: refused(load_codebook, path),
    lambda path: refused(create_from_json, path, path.with_name("new.testimonia")),
    lambda path: refused(exported, path),
]


@pytest.mark.parametrize("look", LOOKS)
def test_looking_leaves_the_locks_of_the_open_project(tmp_path: Path, look: Callable[[Path], object]) -> None:
    path = tmp_path / "p.testimonia"
    with small_project(path) as project:
        project.rename("Open")
        assert holds_locks(path)
        look(path)
        look(path)
        assert holds_locks(path)
    assert not holds_locks(path)


def test_no_descriptor_is_kept_longer_than_needed(tmp_path: Path) -> None:
    path = tmp_path / "p.testimonia"
    small_project(path).close()
    with Project.open(path):
        for _ in range(20):
            files.is_encrypted(path)
        assert len(peeking._kept) == 1
    assert peeking._kept == {}
    files.is_encrypted(path)
    assert peeking._kept == {}


def test_it_reads_what_is_there(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"0123456789")
    assert peeking.peek(path, 4) == b"0123"
    assert peeking.peek(path, 40) == b"0123456789"
    with pytest.raises(FileNotFoundError):
        peeking.peek(tmp_path / "nothing", 1)


def test_empty_side_files_stay_while_anybody_has_the_project_open(tmp_path: Path) -> None:
    path = tmp_path / "p.testimonia"
    small_project(path).close()
    wal = Path(f"{path}-wal")
    with Project.open(path):
        assert wal.stat().st_size == 0
        peeking.sweep(path)
        assert wal.exists()
    script = (
        "import sys; from pathlib import Path; from desktop.core.storage import peeking\n"
        "peeking.sweep(Path(sys.argv[1]))"
    )
    root = Path(__file__).resolve().parents[3]
    with Project.open(path):
        subprocess.run([sys.executable, "-c", script, str(path)], check=True, cwd=root)
        assert wal.exists()
    wal.touch()
    peeking.sweep(path)
    assert os.listdir(tmp_path) == ["p.testimonia"]


def test_a_drive_without_an_answer_holds_up_no_other_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody looks at a file of a drive that is gone; meanwhile others are opened, looked at and closed."""
    far, near = tmp_path / "far.testimonia", tmp_path / "near.testimonia"
    small_project(far).close()
    small_project(near).close()
    asked, answer = threading.Event(), threading.Event()
    open_as_ever = os.open

    def without_answer(path: str | Path, *rest: int, **more: int) -> int:
        if str(path) == str(far):
            asked.set()
            answer.wait(30)
        return open_as_ever(path, *rest, **more)

    monkeypatch.setattr(os, "open", without_answer)
    waiting = threading.Thread(target=peeking.peek, args=(far, 10), daemon=True)
    waiting.start()
    assert asked.wait(10)
    done = threading.Event()

    def work() -> None:
        Project.open(near).close()
        peeking.peek(near, 10)
        done.set()

    threading.Thread(target=work, daemon=True).start()
    there = done.wait(10)
    answer.set()
    waiting.join(10)
    assert there


def test_a_look_that_began_before_a_project_was_opened_leaves_its_locks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.testimonia"
    small_project(path).close()
    reading, answer = threading.Event(), threading.Event()
    look_as_ever = os.lseek

    def slowly(descriptor: int, at: int, how: int) -> int:
        if threading.current_thread() in looking:
            reading.set()
            answer.wait(30)
        return look_as_ever(descriptor, at, how)

    looking = [threading.Thread(target=peeking.peek, args=(path, 10), daemon=True) for _number in range(2)]
    monkeypatch.setattr(os, "lseek", slowly)
    for each in looking:
        each.start()
    assert reading.wait(10)
    with Project.open(path) as project:
        project.rename("Open")
        answer.set()
        for each in looking:
            each.join(10)
        peeking.peek(path, 10)
        assert holds_locks(path)
    assert not holds_locks(path)


def test_what_is_no_ordinary_file_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    refusals: list[type[Exception]] = []

    def look() -> None:
        for path in (tmp_path / "pipe", Path(os.devnull), tmp_path):
            try:
                peeking.peek(path, 10)
            except OSError as error:
                refusals.append(type(error))

    looking = threading.Thread(target=look, daemon=True)
    looking.start()
    looking.join(10)
    assert refusals == [OSError, OSError, IsADirectoryError]
