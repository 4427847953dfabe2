"""Projects in odd places, under odd names and with odd rights: protected, put aside and restored all the same."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.core import protection
from desktop.core.errors import BadPassphrase, RescueFailed, RestoreFailed, RewriteFailed, StorageFailed
from desktop.core.project import Project
from desktop.core.snapshots.keeper import Policy, restore_as, restore_in_place, take
from desktop.core.storage import keys, rewriting
from desktop.core.storage.rewriting import unfinished
from tests.core.making import small_project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.snapshots.listing import Snapshot

pytestmark = pytest.mark.usefixtures("quick_keys")

ROOT = Path(__file__).resolve().parents[2]
ROOM = Policy(hourly=0, daily=0, weekly=0)
NAMES = [
    b"q?mode=memory&cache=shared",
    b"h#ash %41 50%",
    b'it\'s "said"; --',
    b"new\nline\ttab",
    b"file:x?vfs=none",
    b"-dash",
    b"back\\slash",
    "\u0645\u0641\u062a\u0627\u062d 열쇠".encode(),
    b"no text \xff\xfe",
    b"x" * 230,
]
posix = pytest.mark.skipif(sys.platform == "win32", reason="such names and rights are those of POSIX systems")
superuser = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="files of another owner need a superuser"
)


def whole(project: Project) -> bool:
    return project.store.query("PRAGMA integrity_check") == [("ok",)]


def snapshot(project: Project, reason: str = "encryption") -> Snapshot:
    made = take(project.path, project.key, ROOM, reason)
    assert made is not None
    return made


@posix
@pytest.mark.parametrize("name", NAMES, ids=repr)
def test_any_name_that_a_file_can_have_will_do(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name + b".t")
    with small_project(path) as project:
        rows = project.store.dump()
        protection.encrypt(project, "one")
        protection.change_passphrase(project, "two")
        project.rename("Other")
        made = snapshot(project, "asked")
        project.rename("Later")
        restore_in_place(project, made, project.key, policy=ROOM)
        project.undo()
        protection.decrypt(project)
        assert project.warnings == []
        assert project.store.dump() == rows
        copy = project.rescue(tmp_path / os.fsdecode(b"c" + name[:200]))
        second = restore_as(made, keys.of_file(made.path, "two"), tmp_path / os.fsdecode(b"s" + name[:200]))
    with Project.open(copy) as saved, Project.open(second, passphrase="two") as restored:
        assert saved.store.dump() == rows
        assert restored.info().name == "Other"
    assert all(each.name.startswith((path.name, "c", "s")) for each in tmp_path.iterdir())


@posix
@pytest.mark.parametrize("name", NAMES, ids=repr)
def test_a_project_is_called_as_its_file_as_far_as_that_is_a_name(tmp_path: Path, name: bytes) -> None:
    with Project.create(tmp_path / os.fsdecode(name + b".t")) as project:
        called = project.info().name
    assert called.split()[0] == os.fsdecode(name).split()[0][:200]
    assert called.isprintable()
    called.encode()


@posix
def test_a_name_that_is_no_address_stays_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path that is not whole and begins like an address."""
    monkeypatch.chdir(tmp_path)
    with small_project(tmp_path / "p.testimonia") as project:
        made = snapshot(project)
        restore_as(made, None, "file:memory?mode=memory")
        project.rescue(Path("file:other?mode=memory"))
    assert {"file:memory?mode=memory", "file:other?mode=memory"} <= {each.name for each in tmp_path.iterdir()}


LEFT_BEHIND = """
import os, sys
from tests.core.making import small_project
project = small_project(sys.argv[1])
for number in range(30):
    project.rename(f"Former {number}")
os._exit(0)
"""


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """Where a project lay whose desk was killed and whose file was then removed, but not what lies beside it."""
    path = tmp_path / "gone.testimonia"
    subprocess.run([sys.executable, "-c", LEFT_BEHIND, str(path)], check=True, cwd=ROOT, timeout=60)
    path.unlink()
    wal = Path(f"{path}-wal")
    before = wal.read_bytes()
    assert len(before) > 4096
    yield path
    assert wal.read_bytes() == before, "what a former project left was lost"


def test_what_a_former_project_left_is_never_mixed_with_another(tmp_path: Path, place: Path) -> None:
    with small_project(tmp_path / "p.testimonia") as project:
        made = snapshot(project)
        with pytest.raises(RestoreFailed, match=r"gone\.testimonia-wal of an earlier project still lies there"):
            restore_as(made, None, place)
        with pytest.raises(RescueFailed, match="of an earlier project still lies there"):
            project.rescue(place)
    with pytest.raises(StorageFailed, match=r"of an earlier project .* Nothing was written"):
        Project.create(place, name="New")
    assert not place.exists()


@posix
def test_a_file_with_a_second_name_is_not_written_under_either(tmp_path: Path) -> None:
    """Two desks that come by two names would each keep a log of their own for one file, and destroy it."""
    one, two = tmp_path / "one.testimonia", tmp_path / "two.testimonia"
    small_project(one).close()
    os.link(one, two)
    for path in (one, two):
        with Project.open(path) as project:
            assert project.read_only
            assert "a second name on this disk" in project.state().sentence
    two.unlink()
    with Project.open(one) as project:
        assert not project.read_only


@posix
def test_what_stays_readable_under_a_second_name_is_said(tmp_path: Path) -> None:
    path = tmp_path / "p.testimonia"
    with small_project(path) as project:
        made = snapshot(project)
        os.link(path, tmp_path / "former")
        os.link(made.path, tmp_path / "copy")
        protection.encrypt(project, "x")
        said = [note.template for note in project.warnings]
        assert said == [protection.SECOND_NAME]
        notes = protection.treat_snapshots([made.path], protection.Treatment.SAME, None, project.key)
        assert [note.template for note in notes] == [protection.SECOND_NAME]
    assert (tmp_path / "former").read_bytes().startswith(keys.MAGIC)


def test_a_snapshot_that_cannot_be_deleted_is_said_to_be_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with small_project(tmp_path / "p.testimonia") as project:
        made = snapshot(project)
        protection.encrypt(project, "x")

        def refused(*_: object, **__: object) -> None:
            raise PermissionError

        monkeypatch.setattr(Path, "unlink", refused)
        monkeypatch.setattr(Path, "open", refused)
        notes = protection.treat_snapshots([made.path], protection.Treatment.DELETE, None, project.key)
        monkeypatch.undo()
    assert made.path.read_bytes().startswith(keys.MAGIC)
    assert ["It is still there" in note.template for note in notes] == [True]


@superuser
def test_a_file_of_somebody_else_stays_theirs(tmp_path: Path) -> None:
    path = tmp_path / "p.testimonia"
    small_project(path).close()
    os.chown(path, 12_345, 23_456)
    path.chmod(0o640)
    with Project.open(path) as project:
        protection.encrypt(project, "x")
        made = snapshot(project)
    for file, mode in ((path, 0o640), (made.path, 0o640), (made.path.parent, 0o750)):
        about = file.stat()
        assert (about.st_uid, about.st_gid, about.st_mode & 0o777) == (12_345, 23_456, mode)


@superuser
def test_nobody_new_may_read_where_the_group_cannot_be_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "p.testimonia"
    small_project(path).close()
    os.chown(path, 0, 23_456)
    path.chmod(0o664)

    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "chown", refused)
    with Project.open(path) as project:
        protection.encrypt(project, "x")
        made = snapshot(project)
    assert path.stat().st_mode & 0o777 == 0o644
    assert made.path.stat().st_mode & 0o777 == 0o644
    assert made.path.parent.stat().st_mode & 0o777 == 0o755


def test_a_copy_of_somebodys_own_beside_the_project_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "p.testimonia"
    small_project(path).close()
    mine = tmp_path / "p.testimonia-new"
    mine.write_bytes(path.read_bytes())
    with Project.open(path) as project:
        protection.encrypt(project, "x")
    assert mine.read_bytes().startswith(keys.MAGIC)


def test_what_a_rewriting_of_a_snapshot_left_is_taken_away(tmp_path: Path) -> None:
    with small_project(tmp_path / "p.testimonia") as project:
        made = snapshot(project)
        for side in ("", "-journal"):
            Path(f"{unfinished(made.path)}{side}").write_bytes(b"half of it")
        project.rename("Later")
        snapshot(project)
        assert not [each.name for each in made.path.parent.iterdir() if "rewriting" in each.name]


def test_what_happens_after_the_file_is_exchanged_loses_no_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stop(BaseException):
        pass

    def stopped(folder: Path) -> bool:
        raise Stop

    path = tmp_path / "p.testimonia"
    with small_project(path) as project:
        rows = project.store.dump()
        for turn in (protection.encrypt, protection.change_passphrase):
            monkeypatch.setattr(rewriting, "sync_folder", stopped)
            with pytest.raises(Stop):
                turn(project, f"words {turn.__name__}")
            monkeypatch.undo()
            assert project.encrypted
            assert project.store.dump() == rows
            project.rename("It goes on")
            project.undo()
            rows = project.store.dump()
    with Project.open(path, passphrase="words change_passphrase") as project:
        assert project.store.dump() == rows


def test_a_folder_that_does_not_reach_the_disk_spares_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine that loses its power then may find the old file under the name."""
    zeroed: list[object] = []
    monkeypatch.setattr(rewriting, "_zero", zeroed.append)
    with small_project(tmp_path / "p.testimonia") as project:
        monkeypatch.setattr(rewriting, "sync_folder", lambda folder: False)
        protection.encrypt(project, "x")
        assert zeroed == []
        monkeypatch.setattr(rewriting, "sync_folder", lambda folder: True)
        protection.decrypt(project)
        assert len(zeroed) == 1


def test_a_project_that_contradicts_itself_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "p.testimonia"
    with small_project(path) as project:
        connection = project.store.connection
        (name, sql, table, root) = connection.execute(
            "SELECT name, sql, tbl_name, rootpage FROM sqlite_master WHERE tbl_name = 'coder' AND sql LIKE '%UNIQUE%'"
        ).fetchone()
        connection.execute("PRAGMA writable_schema = ON").fetchall()
        connection.execute("DELETE FROM sqlite_master WHERE name = ?", (name,))
        connection.execute("PRAGMA writable_schema = RESET").fetchall()
        columns = ", ".join(row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[1] != "id")
        connection.execute(f"INSERT INTO {table} (id, {columns}) SELECT id + 1, {columns} FROM {table} LIMIT 1")
        connection.execute("PRAGMA writable_schema = ON").fetchall()
        connection.execute("INSERT INTO sqlite_master VALUES ('index', ?, ?, ?, ?)", (name, table, root, sql))
        connection.execute("PRAGMA writable_schema = RESET").fetchall()
    with Project.open(path) as project, pytest.raises(RewriteFailed):
        protection.encrypt(project, "x")


def test_a_key_and_a_passphrase_stand_in_nothing_that_is_kept() -> None:
    key = keys.fresh("open sesame")
    with pytest.raises(TypeError):
        pickle.dumps(key)
    with pytest.raises(BadPassphrase) as caught:
        keys.prepared("sesame\ud800")
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert "sesame" not in f"{caught.value} {caught.value.data}"
