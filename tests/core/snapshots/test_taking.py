"""Snapshots of real files: what is in them, when there is none, and what they never do."""

from __future__ import annotations

import shutil
import stat
import sys
import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from desktop.core import protection
from desktop.core.errors import Cancelled, SnapshotFailed
from desktop.core.project import Project
from desktop.core.snapshots import taking
from desktop.core.snapshots.keeper import Policy, delete, folder_of, listed, take
from desktop.core.snapshots.listing import OWNER, file_name, in_folder, read_name
from desktop.core.storage import keys
from desktop.core.storage.lock import WriterLock
from tests.core.snapshots.case import (
    MARKER,
    PASSPHRASE,
    bytes_below,
    code_next,
    dump_of,
    made,
    names,
    taken,
    there,
    until,
)

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.snapshots.keeper import Snapshot

pytestmark = pytest.mark.usefixtures("quick_keys")


def test_a_snapshot_holds_exactly_what_the_project_holds(project: Project) -> None:
    found = taken(project)
    assert dump_of(found.path, project.key) == project.store.dump()
    assert found in there(project)
    folder = folder_of(project.path, project.info().id, Policy())
    assert names(folder) == sorted([found.path.name, OWNER])
    head = project.history(limit=1)[0]
    assert read_name(found.path.name) == (found.at, "auto", head.number, found.mark)
    assert abs(datetime.now(UTC) - found.at) < timedelta(minutes=1)


def test_it_is_as_encrypted_as_the_project(project: Project) -> None:
    found = taken(project)
    raw = bytes_below(found.path.parent)
    assert (MARKER.encode() in raw) is (project.key is None)
    assert keys.looks_encrypted(found.path) is project.encrypted
    if project.key is not None:
        assert keys.of_file(found.path, PASSPHRASE).spec() == project.key.spec()


def test_nobody_may_read_it_who_may_not_read_the_project(project: Project) -> None:
    project.path.chmod(0o600)
    found = taken(project)
    if sys.platform != "win32":
        assert stat.S_IMODE(found.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(found.path.parent.stat().st_mode) == 0o700
    code_next(project, 60 + 7)
    project.path.chmod(0o640)
    assert stat.S_IMODE(taken(project, "asked").path.stat().st_mode) == (0o640 if sys.platform != "win32" else 0o666)


def test_none_is_taken_when_nothing_changed(project: Project) -> None:
    first = taken(project)
    for reason in ("auto", "asked"):
        assert take(project.path, project.key, Policy(), reason) is None
    assert there(project) == [first]
    code_next(project, 50)
    second = taken(project)
    project.undo()
    third = taken(project, "asked")
    # The first two are of one hour, which the second stood for until the third came.
    assert there(project) == [third]
    assert third.step == second.step + 1


def test_one_for_a_better_reason_takes_over_that_reason(project: Project) -> None:
    first = taken(project)
    assert take(project.path, project.key, Policy(), "deletion") is None
    (now,) = there(project)
    assert (now.reason, now.at, now.step) == ("deletion", first.at, first.step)
    assert take(project.path, project.key, Policy(), "migration") is None
    assert there(project) == [now]


def test_a_damaged_one_of_this_state_does_not_count(project: Project) -> None:
    first = taken(project)
    first.path.write_bytes(b"\0" * first.bytes)
    again = taken(project)
    assert dump_of(again.path, project.key) == project.store.dump()


def test_one_under_the_former_passphrase_does_not_count(plain: Project) -> None:
    first = taken(plain)
    protection.encrypt(plain, PASSPHRASE)
    second = taken(plain)
    assert second.step == first.step
    assert keys.looks_encrypted(second.path)


def test_two_of_one_second_stand_in_order(plain: Project) -> None:
    # As "before something big" both stay.
    first = taken(plain, "deletion")
    code_next(plain, 50)
    second = taken(plain, "merge")
    assert second.at > first.at
    assert there(plain) == [second, first]


def test_what_else_lies_in_the_folder_stays(plain: Project) -> None:
    folder = folder_of(plain.path, plain.info().id, Policy())
    folder.mkdir()
    foreign = ["notes.txt", "20261123T091502Z-other-5-0badcafe.testimonia", "x.partial", "copy.testimonia"]
    for name in foreign:
        (folder / name).write_text("mine")
    for k in range(5):
        code_next(plain, 40 + k)
        taken(plain, policy=Policy(0, 0, 0, 0))
    assert set(foreign) <= set(names(folder))
    assert len(there(plain)) == 1


def test_what_an_interruption_left_is_swept(project: Project) -> None:
    folder = folder_of(project.path, project.info().id, Policy())
    folder.mkdir()
    left = file_name(datetime(2026, 1, 1, tzinfo=UTC), "auto", 0, "00000000") + ".partial"
    for name in (left, f"{left}-journal"):
        (folder / name).write_bytes(b"half")
    found = taken(project)
    assert names(folder) == sorted([found.path.name, OWNER])


def test_the_budget_is_kept_but_the_newest_stays(plain: Project) -> None:
    sizes = taken(plain, "asked").bytes
    for k in range(6):
        code_next(plain, 40 + k)
        made_now = taken(plain, policy=Policy(budget_bytes=int(2.5 * sizes)))
        assert made_now in there(plain)
        assert sum(each.bytes for each in there(plain)) <= 2.5 * sizes
    code_next(plain, 61)
    last = taken(plain, policy=Policy(budget_bytes=1))
    assert there(plain) == [last]


def test_a_fifth_of_the_free_room_is_the_most(plain: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = taken(plain).path.parent
    used = in_folder(folder)[0].bytes
    usage = shutil.disk_usage(folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=5_000_000 - used))
    assert taking.budget(folder, Policy()) == 1_000_000
    assert taking.budget(folder, Policy(budget_bytes=7)) == 7


# others at the same time


def test_it_can_be_given_up(project: Project) -> None:
    for limit in (0, 60, 95):
        with pytest.raises(Cancelled):
            take(project.path, project.key, Policy(), "asked", on_progress=until(limit))
        assert there(project) == []
    told: list[tuple[int, int]] = []

    def count(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    take(project.path, project.key, Policy(), "asked", on_progress=count)
    assert told == sorted(told)
    assert told[-1] == (100, 100)


def test_a_project_that_is_only_read_or_closed_can_be_taken_too(project: Project) -> None:
    project.close()
    with Project.open(project.path, read_only=True, key=project.key) as reader:
        found = take(reader.path, reader.key, Policy(), "asked")
        assert found is not None
        before = reader.store.dump()
    assert dump_of(found.path, project.key) == before
    assert names(project.path.parent) == [project.path.name, f"{project.path.name}-snapshots"]


def test_a_project_without_a_log_beside_it_can_be_taken_too(project: Project) -> None:
    project.store.connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    code_next(project, 44)
    found = taken(project)
    assert dump_of(found.path, project.key) == project.store.dump()


def test_while_another_takes_one_nobody_waits_for_an_automatic_one(
    plain: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = taken(plain).path.parent
    code_next(plain, 55)
    other = WriterLock(folder / "taking")
    assert other.take()
    assert take(plain.path, None, Policy(), "auto") is None
    monkeypatch.setattr(taking, "WAIT_SECONDS", 0.1)
    with pytest.raises(SnapshotFailed, match="another one is being taken"):
        take(plain.path, None, Policy(), "asked")
    threading.Timer(0.3, other.give_up).start()
    monkeypatch.setattr(taking, "WAIT_SECONDS", 30.0)
    assert take(plain.path, None, Policy(), "asked") is not None


def test_many_threads_take_one(project: Project) -> None:
    found: list[Snapshot | None] = []
    path, key = project.path, project.key
    threads = [threading.Thread(target=lambda: found.append(take(path, key, Policy(), "asked"))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(each is not None for each in found) == 1
    assert len(found) == 6
    code_next(project, 50)


def test_two_projects_of_one_name_do_not_mix_in_a_chosen_place(tmp_path: Path) -> None:
    policy = Policy(folder=tmp_path / "all")
    (tmp_path / "all").mkdir()
    found: list[Snapshot] = []
    for place in ("one", "two"):
        (tmp_path / place).mkdir()
        with made(tmp_path / place / "camp.testimonia", None) as project:
            found.append(taken(project, policy=policy))
            assert listed(project.path, project.info().id, policy) == [found[-1]]
    assert found[0].path.parent != found[1].path.parent


def test_after_another_place_was_chosen_the_earlier_ones_are_still_listed(plain: Project, tmp_path: Path) -> None:
    first = taken(plain)
    a, b = tmp_path / "a", tmp_path / "b"
    a.mkdir()
    b.mkdir()
    # What a former place holds does not count for the present one.
    second = taken(plain, policy=Policy(folder=a))
    code_next(plain, 50)
    third = taken(plain, policy=Policy(0, 0, 0, 0, folder=b, former=(a,)))
    found = listed(plain.path, plain.info().id, Policy(folder=b, former=(a,)))
    assert {each.path for each in found} == {first.path, second.path, third.path}
    assert found[0] == third or found[0].at == third.at


def test_a_snapshot_is_removed_and_nothing_else(plain: Project, tmp_path: Path) -> None:
    found = taken(plain)
    delete(found)
    delete(found)
    assert there(plain) == []
    from dataclasses import replace

    with pytest.raises(ValueError, match="is no snapshot"):
        delete(replace(found, path=plain.path))
    assert plain.path.exists()
