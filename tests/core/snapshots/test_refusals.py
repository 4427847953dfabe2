"""Places that do not do, copies that are not whole, and states that change meanwhile: what is no snapshot."""

from __future__ import annotations

import os
import re
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core.errors import SnapshotDamaged, SnapshotFailed, StorageFailed, WrongPassphrase
from desktop.core.project import Project
from desktop.core.snapshots.keeper import Policy, contents, folder_of, restore_as, take
from desktop.core.snapshots.listing import OWNER
from desktop.core.storage import keys, snapshotting
from tests.core.snapshots.case import PASSPHRASE, code_next, dump_of, made, names, taken, there

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("quick_keys")


def refused(project: Project, policy: Policy, reason: str = "auto") -> str:
    before = project.store.dump()
    with pytest.raises(SnapshotFailed) as caught:
        take(project.path, project.key, policy, reason)
    assert project.store.dump() == before
    code_next(project, 71)  # and work goes on
    return caught.value.sentence


def test_a_chosen_folder_that_is_not_there_is_a_sentence(plain: Project, tmp_path: Path) -> None:
    words = refused(plain, Policy(folder=tmp_path / "stick"))
    assert words == (
        f"No snapshot was taken: the folder {tmp_path / 'stick'} that was chosen for snapshots is not there. "
        "The project is as it was, and so are the snapshots there are."
    )
    assert not (tmp_path / "stick").exists()


def test_a_place_where_nothing_can_be_written_is_a_sentence(
    plain: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = folder_of(plain.path, plain.info().id, Policy())
    beside.write_text("something else")
    assert str(beside) in refused(plain, Policy())
    assert beside.read_text() == "something else"
    chosen = tmp_path / "chosen"
    chosen.mkdir()

    def refuse(path: Any, flags: int, mode: int = 0o777) -> int:
        if str(path).startswith(str(chosen)) and flags & os.O_CREAT:
            raise PermissionError(13, "Permission denied", str(path))
        return opening(path, flags, mode)

    opening = os.open
    monkeypatch.setattr(os, "open", refuse)
    assert "nothing can be written to" in refused(plain, Policy(folder=chosen))


def test_a_full_disk_is_a_sentence_and_leaves_nothing(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = taken(project, "asked")
    code_next(project, 70)
    usage = shutil.disk_usage(tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=10))
        assert re.search(r"the disk has 0\.0 MB free, and 0\.[5-9] MB are needed", refused(project, Policy()))
    with monkeypatch.context() as patched:

        def full(_source: object, target: Path, _look: object = None) -> None:
            target.write_bytes(b"half of it")
            raise StorageFailed(reason="the disk is full")

        patched.setattr(snapshotting, "copy_into", full)
        assert refused(project, Policy()).startswith("No snapshot was taken: the disk is full.")
    assert names(first.path.parent) == sorted([first.path.name, OWNER])


def test_a_reason_that_hinders_a_safeguard_becomes_a_warning(plain: Project) -> None:
    folder_of(plain.path, plain.info().id, Policy()).write_text("something else")
    plain.safeguard("deletion")
    assert [warning.startswith("No snapshot was taken") for warning in plain.warnings] == [True]


def test_a_wrong_key_is_no_snapshot(tmp_path: Path) -> None:
    with made(tmp_path / "camp.testimonia", PASSPHRASE) as project, pytest.raises(WrongPassphrase):
        take(project.path, keys.fresh("another"), Policy(), "auto")


# verification


def break_a_chain(path: Path) -> None:
    """Cut the chain of pages over which one text runs on: nothing but the text itself shows it."""
    data = bytearray(path.read_bytes())
    pages = range(4_096, len(data), 4_096)
    b_trees = (2, 5, 10, 13)
    chained = [at for at in pages if data[at] not in b_trees and any(data[at : at + 4])]
    data[chained[0] : chained[0] + 4] = bytes(4)
    path.write_bytes(data)


def test_damage_inside_a_text_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copying = snapshotting.copy_into

    def spoiled(source: Any, target: Path, look: Any = None) -> None:
        copying(source, target, look)
        break_a_chain(target)

    with made(tmp_path / "camp.testimonia", None, 2_000) as project:
        with monkeypatch.context() as patched:
            patched.setattr(snapshotting, "copy_into", spoiled)
            with pytest.raises(SnapshotFailed, match="the copy is not sound"):
                take(project.path, None, Policy(), "auto")
        found = taken(project)
        break_a_chain(found.path)
        assert contents(found, None).documents == 1
        with pytest.raises(SnapshotDamaged):
            restore_as(found, None, tmp_path / "new.testimonia")
        assert not (tmp_path / "new.testimonia").exists()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(path.read_bytes()[:-4096]),
        lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
        lambda path: path.write_bytes(path.read_bytes()[:8192] + os.urandom(path.stat().st_size - 8192)),
    ],
    ids=["a page short", "half", "overwritten"],
)
def test_a_copy_that_is_not_whole_never_counts(project: Project, spoil: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    first = taken(project, "asked")
    code_next(project, 70)
    copying = snapshotting.copy_into

    def spoiled(source: Any, target: Path, look: Any = None) -> None:
        copying(source, target, look)
        spoil(target)

    monkeypatch.setattr(snapshotting, "copy_into", spoiled)
    with pytest.raises(SnapshotFailed):
        take(project.path, project.key, Policy(), "auto")
    assert names(first.path.parent) == sorted([first.path.name, OWNER])


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("DELETE FROM coding WHERE id = (SELECT max(id) FROM coding)", "other rows"),
        ("DELETE FROM setting", ""),
        ("UPDATE step SET hash = substr(hash, 2) || substr(hash, 1, 1)", "another step"),
        ("DELETE FROM step_change; DELETE FROM step WHERE number = (SELECT max(number) FROM step)", "other rows"),
        ("DELETE FROM original_body", "a text is missing"),
    ],
)
def test_a_copy_that_holds_something_else_never_counts(
    project: Project, sql: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    copying = snapshotting.copy_into

    def altered(source: Any, target: Path, look: Any = None) -> None:
        from desktop.core.storage import connection as files

        copying(source, target, look)
        connection = files.connected(target, "rw", project.key)
        connection.execute("PRAGMA foreign_keys = OFF")
        for statement in sql.split(";"):
            connection.execute(statement)
        connection.close()

    monkeypatch.setattr(snapshotting, "copy_into", altered)
    if not words:  # there was nothing to take away
        taken(project)
        return
    with pytest.raises(SnapshotFailed, match=words):
        take(project.path, project.key, Policy(), "auto")
    assert there(project) == []


def test_a_commit_between_copy_and_verification_does_no_harm(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    copying = snapshotting.copy_into
    before = project.store.dump()

    def overtaken(source: Any, target: Path, look: Any = None) -> None:
        copying(source, target, look)
        code_next(project, 55)
        project.undo()
        project.documents.delete(project.documents.all()[0].id)

    monkeypatch.setattr(snapshotting, "copy_into", overtaken)
    monkeypatch.setattr(Project, "safeguard", lambda *_: None)
    found = taken(project)
    assert dump_of(found.path, project.key) == before


def test_a_project_that_is_written_anew_meanwhile_is_copied_again(
    plain: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    copying = snapshotting.copy_into
    turns: list[bytes] = []

    def overtaken(source: Any, target: Path, look: Any = None) -> None:
        copying(source, target, look)
        if not turns:
            shutil.copy(plain.path, f"{plain.path}-other")
            os.replace(f"{plain.path}-other", plain.path)
        turns.append(target.read_bytes()[:16])

    plain.close()
    monkeypatch.setattr(snapshotting, "copy_into", overtaken)
    found = take(plain.path, None, Policy(), "asked")
    assert found is not None
    assert len(turns) == 2
    assert names(found.path.parent) == sorted([found.path.name, OWNER])


@pytest.mark.skipif(os.name == "nt", reason="rights are kept otherwise there")
def test_while_it_is_being_written_nobody_else_may_read_it(plain: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    copying = snapshotting.copy_into
    rights: list[int] = []

    def watched(source: Any, target: Path, look: Any = None) -> None:
        copying(source, target, look)
        rights.append(target.stat().st_mode & 0o777)

    monkeypatch.setattr(snapshotting, "copy_into", watched)
    taken(plain)
    assert rights == [0o600]
