"""Going back: into a new file, in place, and what neither ever does."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core import protection
from desktop.core.errors import (
    Cancelled,
    PassphraseNeeded,
    ProjectExists,
    ReadOnly,
    RestoreFailed,
    SnapshotDamaged,
    SnapshotGone,
    StorageFailed,
    WrongPassphrase,
)
from desktop.core.project import Project
from desktop.core.sentences import step_sentence
from desktop.core.snapshots.keeper import (
    Policy,
    State,
    compared,
    contents,
    contents_now,
    folder_of,
    key_for,
    listed,
    looked_into,
    restore_as,
    restore_in_place,
    take,
)
from desktop.core.storage import keys, snapshotting
from tests.core.snapshots.case import MARKER, PASSPHRASE, code_next, dump_of, made, until

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.snapshots.keeper import Snapshot

pytestmark = pytest.mark.usefixtures("quick_keys")

Rows = dict[str, list[dict[str, Any]]]


def earlier(project: Project) -> tuple[Snapshot, Rows]:
    """A snapshot, and what it holds; the project has gone on since."""
    found = take(project.path, project.key, Policy(), "merge")
    assert found is not None
    rows = project.store.dump()
    code_next(project, 45)
    project.documents.rename(project.documents.all()[0].id, "Another name")
    return found, rows


def beside(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir())


# what a snapshot holds


def test_a_snapshot_says_what_it_holds_against_now(project: Project) -> None:
    found, _ = earlier(project)
    then, now = contents(found, project.key), contents_now(project)
    assert (then.documents, then.segments, then.codings) == (1, 3, 3)
    assert then.steps == found.step
    assert then.last_step is not None
    assert (then.last_step.number, then.at) == (found.step, then.last_step.at)
    assert step_sentence(then.last_step) == f"Coded {MARKER} code"
    assert then.hash[:8] == found.mark
    assert then.as_taken
    assert then.encrypted is project.encrypted
    against = compared(then, now)
    assert (against.documents, against.segments, against.codings, against.steps) == (0, -1, -1, -2)
    assert not against.same
    assert compared(now, now).same
    assert looked_into(found, project.key) == (State.WHOLE, then)


def test_one_under_another_passphrase_says_so(tmp_path: Path) -> None:
    with made(tmp_path / "camp.testimonia", PASSPHRASE) as project:
        found, _ = earlier(project)
    with pytest.raises(PassphraseNeeded):
        contents(found, None)
    with pytest.raises(WrongPassphrase):
        contents(found, keys.fresh("another"))
    for key in (None, keys.fresh("another"), key_for(found, "another")):
        assert looked_into(found, key) == (State.OTHER_PASSPHRASE, None)
    assert looked_into(found, key_for(found, PASSPHRASE))[0] is State.WHOLE


def test_a_plain_one_of_a_protected_project_opens_all_the_same(plain: Project) -> None:
    found, _ = earlier(plain)
    protection.encrypt(plain, PASSPHRASE)
    assert key_for(found, PASSPHRASE) is None
    assert not contents(found, plain.key).encrypted


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"no project at all"),
        lambda path: path.write_bytes(b"\0" * 50_000),
        lambda path: path.write_bytes(path.read_bytes()[:5_000]),
        lambda path: path.write_bytes(path.read_bytes()[:4_096] + b"\xff" * 200_000),
    ],
    ids=["empty", "text", "zeros", "cut", "overwritten"],
)
def test_a_damaged_one_says_so_and_is_not_restored(project: Project, spoil: Any, tmp_path: Path) -> None:
    found, _ = earlier(project)
    spoil(found.path)
    assert looked_into(found, project.key) == (State.DAMAGED, None)
    before = project.store.dump()
    with pytest.raises(SnapshotDamaged):
        restore_as(found, project.key, tmp_path / "new.testimonia")
    with pytest.raises(SnapshotDamaged):
        restore_in_place(project, found, project.key)
    assert project.store.dump() == before
    assert beside(project.path) == [
        *("camp.testimonia", "camp.testimonia-lock", "camp.testimonia-shm"),
        *("camp.testimonia-snapshots", "camp.testimonia-wal"),
    ]


def test_damage_that_only_a_whole_reading_finds_keeps_it_from_being_restored(project: Project, tmp_path: Path) -> None:
    found, _ = earlier(project)
    whole = bytearray(found.path.read_bytes())
    page = 4_096
    # A page far behind those that are read for a look; its head tells how it is to be read.
    for at in range(len(whole) - 3 * page, len(whole) - page, page):
        whole[at : at + 8] = bytes(8)
    found.path.write_bytes(whole)
    with pytest.raises((SnapshotDamaged, RestoreFailed)):
        restore_as(found, project.key, tmp_path / "new.testimonia")
    assert not (tmp_path / "new.testimonia").exists()


def test_one_that_is_gone_says_so(project: Project, tmp_path: Path) -> None:
    found, _ = earlier(project)
    found.path.unlink()
    assert looked_into(found, project.key) == (State.GONE, None)
    with pytest.raises(SnapshotGone):
        restore_as(found, project.key, tmp_path / "new.testimonia")


def test_one_that_somebody_worked_on_says_so(project: Project) -> None:
    found, _ = earlier(project)
    with Project.open(found.path, key=project.key) as other:
        other.rename("Worked on")
    state, held = looked_into(found, project.key)
    assert state is State.CHANGED
    assert held is not None
    assert held.steps == found.step + 1


# into a new file


def test_a_new_file_is_exactly_what_was_then(project: Project, tmp_path: Path) -> None:
    found, rows = earlier(project)
    target = tmp_path / "new ü.testimonia"
    bytes_then = found.path.read_bytes()
    assert restore_as(found, project.key, target) == target
    assert dump_of(target, project.key) == rows
    assert keys.looks_encrypted(target) is project.encrypted
    with Project.open(target, key=project.key, must_write=True) as restored:
        restored.rename("Goes on")
    assert found.path.read_bytes() == bytes_then
    assert not [name for name in beside(target) if "restoring" in name]


def test_a_file_that_is_there_is_never_written_over(
    plain: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, _ = earlier(plain)
    target = tmp_path / "mine.txt"
    target.write_text("mine")
    with pytest.raises(ProjectExists):
        restore_as(found, None, target)
    late = tmp_path / "late.testimonia"
    copying = snapshotting.copy_into

    def overtaken(*given: Any) -> None:
        copying(*given)
        late.write_text("mine too")

    monkeypatch.setattr(snapshotting, "copy_into", overtaken)
    with pytest.raises(ProjectExists):
        restore_as(found, None, late)
    late.unlink()

    def without(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", without)
    with pytest.raises(ProjectExists):
        restore_as(found, None, late)
    assert (target.read_text(), late.read_text()) == ("mine", "mine too")
    late.unlink()
    monkeypatch.setattr(snapshotting, "copy_into", copying)
    restore_as(found, None, late)
    assert dump_of(late, None)


def test_a_place_that_does_not_do_is_a_sentence(plain: Project, tmp_path: Path) -> None:
    found, _ = earlier(plain)
    with pytest.raises(RestoreFailed, match=r"The snapshot was not restored: the folder .* is not there"):
        restore_as(found, None, tmp_path / "none" / "new.testimonia")
    with pytest.raises(RestoreFailed, match="The project is as it was"):
        restore_as(found, None, tmp_path / "nul\0.testimonia")
    with pytest.raises(RestoreFailed):
        restore_as(found, None, tmp_path / ("x" * 300))


# in place


def test_in_place_the_project_is_what_it_was_and_the_way_back_is_kept(project: Project) -> None:
    found, rows = earlier(project)
    now = project.store.dump()
    told: list[int] = []
    steps: list[object] = []
    project.subscribe_reload(lambda: told.append(len(project.documents.all())))
    project.subscribe(steps.append)
    assert project.documents.all()[0].name == "Another name"
    before = restore_in_place(project, found, project.key)
    assert project.store.dump() == rows
    assert project.documents.all()[0].name == "Interview"
    assert told == [1]
    assert steps == []
    assert before is not None
    assert before.reason == "restore"
    assert dump_of(before.path, project.key) == now
    code_next(project, 60 + 1)  # the services still write
    assert len(steps) == 1
    assert restore_in_place(project, before, project.key) is not None
    assert project.store.dump() == now
    project.close()
    assert dump_of(project.path, project.key) == now
    assert beside(project.path) == ["camp.testimonia", "camp.testimonia-snapshots"]


def test_going_back_to_how_it_is_already_takes_none_and_changes_nothing(project: Project) -> None:
    found = take(project.path, project.key, Policy(), "auto")
    assert found is not None
    rows = project.store.dump()
    assert restore_in_place(project, found, project.key) is None
    assert project.store.dump() == rows
    assert len(listed(project.path, project.info().id, Policy())) == 1


def test_the_project_is_afterwards_as_encrypted_as_the_snapshot(plain: Project) -> None:
    found, rows = earlier(plain)
    protection.encrypt(plain, PASSPHRASE)
    protected = plain.key
    before = restore_in_place(plain, found, plain.key)
    assert before is not None
    assert not plain.encrypted
    assert plain.store.dump() == rows
    assert not keys.looks_encrypted(plain.path)
    assert keys.looks_encrypted(before.path)
    restore_in_place(plain, before, protected)
    assert keys.looks_encrypted(plain.path)
    plain.close()
    with Project.open(plain.path, passphrase=PASSPHRASE) as again:
        assert again.documents.all()[0].name == "Another name"


def test_who_only_reads_cannot_put_back(plain: Project) -> None:
    found, _ = earlier(plain)
    with Project.open(plain.path, read_only=True) as reader, pytest.raises(ReadOnly):
        restore_in_place(reader, found, None)


def test_a_snapshot_of_another_project_is_not_put_in_its_place(plain: Project, tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    with made(tmp_path / "x" / "other.testimonia", None) as other:
        found, _ = earlier(other)
    rows = plain.store.dump()
    with pytest.raises(RestoreFailed, match="snapshot of another project"):
        restore_in_place(plain, found, None)
    assert plain.store.dump() == rows


def test_without_a_snapshot_of_now_nothing_is_put_back(plain: Project) -> None:
    found, _ = earlier(plain)
    moved = found.path.rename(plain.path.parent / found.path.name)
    folder = folder_of(plain.path, plain.info().id, Policy())
    for each in folder.iterdir():
        each.unlink()
    folder.rmdir()
    folder.write_text("in the way")
    rows = plain.store.dump()
    with pytest.raises(RestoreFailed, match="no snapshot of how it is now could be taken"):
        restore_in_place(plain, replace(found, path=moved), None)
    assert plain.store.dump() == rows
    code_next(plain, 66)


@pytest.mark.parametrize("when", ["copying", "replacing", "reopening"])
def test_a_failure_at_any_point_leaves_the_old_or_the_new_one_whole(
    project: Project, when: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, rows = earlier(project)
    now = project.store.dump()
    with monkeypatch.context() as patched:
        if when == "copying":

            def full(_source: object, target: Path, _look: object = None) -> None:
                target.write_bytes(b"half")
                raise StorageFailed(reason="the disk is full")

            patched.setattr(snapshotting, "copy_into", full)
        elif when == "replacing":

            def refused(*_: object) -> None:
                raise OSError(5, "Input/output error")

            patched.setattr(os, "replace", refused)
        else:

            def failing(*_: object, **__: object) -> None:
                raise StorageFailed(reason="the disk gave an error")

            patched.setattr("desktop.core.project_file.ProjectFile._connection", failing)
        with pytest.raises((RestoreFailed, StorageFailed)):
            restore_in_place(project, found, project.key)
    assert not [name for name in beside(project.path) if "-rewriting" in name]
    if when != "reopening":
        assert project.store.dump() == now
        code_next(project, 66)
        now = project.store.dump()
    project.close()
    assert dump_of(project.path, project.key) == (rows if when == "reopening" else now)


def test_giving_up_leaves_the_project_as_it_is(project: Project, tmp_path: Path) -> None:
    found, _ = earlier(project)
    rows = project.store.dump()
    for limit in (0, 60):
        with pytest.raises(Cancelled):
            restore_in_place(project, found, project.key, on_progress=until(limit))
        with pytest.raises(Cancelled):
            restore_as(found, project.key, tmp_path / "n.testimonia", on_progress=until(limit))
    assert project.store.dump() == rows
    assert not [name for name in beside(project.path) if "-rewriting" in name or name.startswith("n.")]


def test_a_copy_that_lost_something_is_not_restored(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, _ = earlier(project)
    copying = snapshotting.copy_into

    def altered(source: Any, target: Path, look: Any = None) -> None:
        from desktop.core.storage import connection as files

        copying(source, target, look)
        connection = files.connected(target, "rw", project.key)
        connection.execute("DELETE FROM coding WHERE id = (SELECT max(id) FROM coding)")
        connection.close()

    monkeypatch.setattr(snapshotting, "copy_into", altered)
    with pytest.raises(RestoreFailed, match="not the same as the snapshot"):
        restore_as(found, project.key, tmp_path / "new.testimonia")
    assert not (tmp_path / "new.testimonia").exists()


def test_a_restoring_cut_short_leaves_no_second_name(plain: Project, tmp_path: Path) -> None:
    """The new file has two names for a moment; a project with two names would be open for reading only."""
    found, _ = earlier(plain)
    target = restore_as(found, None, tmp_path / "again.testimonia")
    os.link(target, f"{target}-restoring")
    with Project.open(target, must_write=True) as project:
        assert not project.read_only
    assert not os.path.lexists(f"{target}-restoring")
    os.link(target, tmp_path / "mine")
    with Project.open(target) as project:
        assert project.read_only
    assert (tmp_path / "mine").exists()
