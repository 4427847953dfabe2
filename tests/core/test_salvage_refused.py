"""What cannot be repaired, what a repair leaves alone, and the command."""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop.cli import main
from desktop.core import errors, protection
from desktop.core.project import Project
from desktop.core.salvage import salvage, work
from desktop.core.salvage.rows import judge
from tests.core.ruins import PASSPHRASE, SAID, dump_of, flipped, new_of, places, repaired
from tests.core.whole_project import build

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.storage.salvaging.found import Found

pytestmark = pytest.mark.usefixtures("quick_keys")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with build(tmp_path) as project:
        return project.path


@pytest.fixture
def secret(path: Path) -> Path:
    with Project.open(path) as project:
        protection.encrypt(project, PASSPHRASE)
    return path


# what cannot be done


def other_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE recipe (name TEXT, steps TEXT)")
    connection.execute("INSERT INTO recipe VALUES ('soup', 'boil')")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"a letter to nobody\n" * 900),
        lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(90_000)),
        other_database,
    ],
)
def test_what_was_never_a_project_gives_none(tmp_path: Path, make: Callable[[Path], object]) -> None:
    make(tmp_path / "a")
    with pytest.raises(errors.NotAProject):
        salvage(tmp_path / "a", tmp_path / "b")
    assert [one.name for one in tmp_path.iterdir()] == ["a"]


def test_nothing_that_is_there_is_touched(path: Path) -> None:
    new_of(path).write_bytes(b"mine")
    with pytest.raises(errors.ProjectExists):
        repaired(path)
    assert new_of(path).read_bytes() == b"mine"
    with pytest.raises(errors.ProjectExists):
        salvage(path, path)
    with pytest.raises(errors.ProjectMissing):
        salvage(path.with_name("none"), path.with_name("b"))
    with pytest.raises(errors.StorageFailed, match="is not there"):
        salvage(path, path.parent / "no folder" / "b")


def test_a_newer_project_is_left_to_the_newer_version(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "LAYOUT", 1)
    with pytest.raises(errors.NewerProject):
        repaired(path)
    assert not new_of(path).exists()


@pytest.mark.parametrize("turns", [0, 1])
def test_cancelling_leaves_nothing(secret: Path, turns: int) -> None:
    before, calls = sorted(secret.parent.iterdir()), []

    def stop(done: int, total: int) -> bool:
        calls.append((done, total))
        return len(calls) <= turns

    with pytest.raises(errors.Cancelled):
        repaired(secret, passphrase=PASSPHRASE, on_progress=stop)
    assert sorted(secret.parent.iterdir()) == before


def test_a_file_that_changes_meanwhile_is_not_salvaged(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def touched(found: Found, chain: Any) -> Any:
        os.utime(path, ns=(1, 1))
        return judge(found, chain)

    monkeypatch.setattr(work, "judge", touched)
    with pytest.raises(errors.StorageFailed, match="was changed while it was being read"):
        repaired(path)
    assert not new_of(path).exists()


# the command


def test_the_command_says_what_was_saved_and_lost(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = new_of(path)
    assert main(["repair", str(path), str(new)]) == 0
    out = capsys.readouterr().out
    assert f"Made {new} from {path}: 3 documents, 5 segments, 7 codings" in out
    assert "Nothing was lost." in out
    flipped(path, *places(path.read_bytes(), SAID))
    listed = path.with_name("lost.txt")
    assert main(["repair", str(path), f"{new}2", "--report", str(listed)]) == 1
    out = capsys.readouterr().out
    assert "The document “statement” is lost" in out
    assert listed.read_text(encoding="utf-8") == out
    assert main(["repair", str(path), f"{new}3", "--report", str(listed)]) == 1
    assert not Path(f"{new}3").exists()
    capsys.readouterr()
    assert main(["repair", str(path), f"{new}4", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["lost_counts"]["documents"] == 1
    assert told["whole"] is False


def test_the_command_takes_the_passphrase_from_a_file(secret: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new, words = new_of(secret), secret.with_name("words")
    assert main(["repair", str(secret), str(new)]) == 2
    assert "is protected with a passphrase" in capsys.readouterr().err
    words.write_text(PASSPHRASE + "\n", encoding="utf-8")
    assert main(["repair", str(secret), str(new), "--passphrase-file", str(words)]) == 0
    assert dump_of(new, PASSPHRASE) == dump_of(secret, PASSPHRASE)
