"""``snapshot`` and ``restore``: what they say and what they do."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core.project import Project
from desktop.core.snapshots.keeper import Policy, listed
from tests.core.snapshots.case import PASSPHRASE, code_next, made

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.snapshots.keeper import Snapshot


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with made(tmp_path / "camp.testimonia", None) as project:
        return project.path


def there(file: Path) -> list[Snapshot]:
    with Project.open(file, read_only=True) as project:
        return listed(project.path, project.info().id, Policy())


def go_on(file: Path, start: int = 50, passphrase: str | None = None) -> None:
    with Project.open(file, must_write=True, passphrase=passphrase) as project:
        project.coder = project.coders.all()[0].id
        code_next(project, start)


def test_one_is_taken_and_none_where_nothing_changed(file: Path, call: Any) -> None:
    code, out, err = call("snapshot", file)
    (found,) = there(file)
    assert (code, err) == (0, "")
    assert out == f"Took {found.path}: {round(found.bytes / 1000)} kB, verified.\n"
    code, out, err = call("snapshot", file)
    moment = found.at.strftime("%Y-%m-%d %H:%M:%S")
    assert (code, out) == (0, f"Nothing changed since the snapshot of {moment} UTC, {found.path}. None was taken.\n")
    told = json.loads(call("snapshot", file, "--json")[1])
    assert told["taken"] is False
    assert told["snapshot"]["path"] == str(found.path)
    go_on(file)
    told = json.loads(call("snapshot", file, "--json")[1])
    assert told["taken"] is True
    assert told["snapshot"]["reason"] == "asked"


def test_it_can_be_taken_into_another_folder(file: Path, tmp_path: Path, call: Any) -> None:
    code, out, err = call("snapshot", file, "--folder", tmp_path / "stick")
    assert (code, out) == (1, "")
    assert err.startswith("No snapshot was taken: the folder")
    (tmp_path / "stick").mkdir()
    assert call("snapshot", file, "--folder", tmp_path / "stick")[0] == 0
    assert len(list((tmp_path / "stick").rglob("*.testimonia"))) == 1


def test_the_list_says_what_each_holds_against_now(file: Path, call: Any) -> None:
    assert call("restore", file, "--list") == (0, f"There is no snapshot of {file} yet.\n", "")
    call("snapshot", file)
    go_on(file)
    code, out, err = call("restore", file, "--list")
    assert (code, err) == (0, "")
    head, line, end = out.splitlines()
    assert head.split() == ["taken", "(UTC)", "size", "reason", "documents", "segments", "steps"]
    assert line.split()[0] == "1"
    assert "asked for" in line
    assert "3 (-1)" in line
    assert end.startswith("1 snapshot, ")
    assert call("restore", file)[1] == out
    told = json.loads(call("restore", file, "--list", "--json")[1])
    (each,) = told["snapshots"]
    assert (each["number"], each["state"], each["segments"], told["now"]["segments"]) == (1, "whole", 3, 4)
    assert each["same_as_now"] is False
    assert each["last_step"]["done"].startswith("Coded")


def test_a_new_file_by_number_name_and_time(file: Path, tmp_path: Path, call: Any) -> None:
    call("snapshot", file)
    (found,) = there(file)
    name = found.path.name
    whiches = ["1", name, str(found.path), name[:16], name[:8], found.at.strftime("%Y-%m-%d %H:%M")]
    for place, which in enumerate(whiches):
        target = tmp_path / f"{place}.testimonia"
        code, out, err = call("restore", file, "--snapshot", which, "--to", target)
        assert (code, err) == (0, ""), which
        assert out.endswith(f"UTC to {target}: 1 document, 3 segments, 3 codings, {found.step} steps.\n")
        assert call("verify", target)[0] == 0
    code, out, err = call("restore", file, "--snapshot", "1", "--to", tmp_path / "0.testimonia")
    assert (code, out) == (1, "")
    assert "is already there" in err
    for which in ("2", "0", "99", "1999", "other", "", " "):
        code, out, err = call("restore", file, "--snapshot", which, "--to", tmp_path / "x.testimonia")
        assert (code, out) == (1, ""), which
        assert err.startswith(f"There is no snapshot “{which}”"), which
    go_on(file)
    call("snapshot", file, "--json")
    made_two = len(there(file))
    assert made_two == 1  # of one hour and one reason


def test_in_place_and_back_again(file: Path, call: Any) -> None:
    call("snapshot", file)
    go_on(file)
    code, out, err = call("restore", file, "--snapshot", "1", "--in-place")
    assert (code, out) == (2, "")
    assert "needs --yes" in err
    code, out, err = call("restore", file, "--snapshot", "1", "--in-place", "--yes")
    assert (code, err) == (0, "")
    assert "3 segments" in out
    assert json.loads(call("info", file, "--json")[1])["segments"] == 3
    before = next(each for each in there(file) if each.reason == "restore")
    assert call("restore", file, "--snapshot", before.path.name, "--in-place", "--yes")[0] == 0
    assert json.loads(call("info", file, "--json")[1])["segments"] == 4


def test_words_that_do_not_go_together_are_refused(file: Path, tmp_path: Path, call: Any) -> None:
    new = tmp_path / "new.testimonia"
    for words in (
        ("--to", new),
        ("--in-place",),
        ("--snapshot", "1"),
        ("--snapshot", "1", "--to", new, "--in-place"),
        ("--list", "--snapshot", "1"),
        ("--list", "--to", new),
    ):
        assert call("restore", file, *words)[0] == 2, words
    assert not new.exists()


def test_a_project_that_cannot_be_opened_still_has_its_snapshots(file: Path, tmp_path: Path, call: Any) -> None:
    call("snapshot", file)
    file.write_bytes(b"\0" * 10)
    code, out, err = call("restore", file, "--list")
    assert code == 0
    assert "asked for" in out
    assert "is not a Testimonia project" in err
    code, _, err = call("restore", file, "--snapshot", "1", "--in-place", "--yes")
    assert code == 1
    target = tmp_path / "saved.testimonia"
    assert call("restore", file, "--snapshot", "1", "--to", target)[0] == 0
    assert call("verify", target)[0] == 0
    file.unlink()
    assert call("restore", file, "--list")[0] == 0
    assert call("restore", tmp_path / "none.testimonia")[0] == 1


def test_a_protected_project(tmp_path: Path, call: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "camp.testimonia"
    made(file, PASSPHRASE).close()
    assert call("snapshot", file)[0] == 1 or call("snapshot", file)[0] == 2
    monkeypatch.setenv("TESTIMONIA_PASSPHRASE", PASSPHRASE)
    assert call("snapshot", file)[0] == 0
    go_on(file, passphrase=PASSPHRASE)
    target = tmp_path / "new.testimonia"
    assert call("restore", file, "--snapshot", "1", "--to", target)[0] == 0
    assert call("verify", target)[0] == 0
    # The project gets another passphrase; the snapshot keeps its own.
    new = tmp_path / "new passphrase.txt"
    new.write_text("quite another\n")
    assert call("passphrase", file, "--new-passphrase-file", new, "--snapshots", "keep")[0] == 0
    code, out, err = call("restore", file, "--list", "--passphrase-file", new)
    assert (code, err) == (0, "")
    assert "other passphrase" in out
    again = tmp_path / "again.testimonia"
    last = str(len(out.splitlines()) - 2)
    assert call("restore", file, "--snapshot", last, "--to", again, "--passphrase-file", new)[0] == 2
    assert not again.exists()
    # With the former passphrase the project does not open, but the snapshot does.
    code, out, err = call("restore", file, "--snapshot", last, "--to", again)
    assert code == 0, err
    assert call("verify", again)[0] == 0


def test_going_back_counts_to_a_hundred(file: Path, call: Any) -> None:
    call("snapshot", file)
    go_on(file)
    code, _, err = call("restore", file, "--snapshot", "1", "--in-place", "--yes", "--progress")
    assert code == 0
    lines = err.splitlines()
    assert lines
    assert all(line.endswith(" of 100") for line in lines)
    counts = [int(line.split()[2]) for line in lines]
    assert counts == sorted(counts)
    assert counts[-1] == 100
