"""Two desks on one project: the second reads what the first writes, as it comes, and goes on when the first leaves."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core import following
from desktop.core.errors import ReadOnly
from desktop.core.project import Project
from desktop.core.storage import connection as files
from desktop.core.storage import history, journal
from tests.core.faulty import fault
from tests.core.making import codes_of, small_project
from tests.core.other_desk import Other, fingerprint
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.model import Step

SECRET = "a walk along the harbour"
WAYS = ["beside the file", "within the file", "encrypted"]


class Case:
    """A project that another desk writes and this one reads."""

    def __init__(self, path: Path, other: Other, passphrase: str | None) -> None:
        self.path, self.other, self.passphrase = path, other, passphrase
        self.first = other.ask("open", 7)
        self.project = self.opened()
        self.steps: list[Step] = []
        self.reloads = 0
        self.project.subscribe(self.steps.append)
        self.project.subscribe_reload(self._count)

    def opened(self) -> Project:
        return Project.open(self.path, passphrase=self.passphrase)

    def _count(self) -> None:
        self.reloads += 1

    def numbers(self) -> list[int]:
        return [step.head.number for step in self.steps]


@pytest.fixture(params=WAYS)
def case(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Case]:
    folder = tmp_path
    if request.param == "within the file":
        folder = tmp_path / "Dropbox"
        folder.mkdir()
    passphrase = SECRET if request.param == "encrypted" else None
    path = folder / "p.testimonia"
    made = small_project(path)
    made.close()
    if passphrase:
        from desktop.core import protection

        with Project.open(path) as plain:
            protection.encrypt(plain, passphrase)
    with Other(path, passphrase or "") as other:
        found = Case(path, other, passphrase)
        assert found.first["writing"]
        assert found.first["mode"] == ("delete" if request.param == "within the file" else "wal")
        yield found
        found.project.close()


def test_each_step_comes_once_in_order_and_the_rows_are_the_same(case: Case) -> None:
    assert case.project.read_only
    known = case.project.step_count()
    assert fingerprint(case.project) == case.first["rows"]
    for _ in range(scale(12, 60)):
        told = case.other.ask("work", 5)
        followed = case.project.follow()
        assert followed.steps == tuple(case.steps[len(case.steps) - len(followed.steps) :])
        assert fingerprint(case.project) == told["rows"]
    assert case.numbers() == list(range(known + 1, case.project.step_count() + 1))
    assert len(case.steps) > 10
    assert not case.reloads
    assert not case.project.follow()
    for step in case.steps:
        assert list(step.changes) == history.changes_of(case.project.store, step.head.id)


def test_what_services_remember_is_read_again(case: Case) -> None:
    before = codes_of(case.project), [document.name for document in case.project.documents.all()]
    case.other.ask("work", 60)
    case.project.follow()
    with case.opened() as fresh:
        assert codes_of(case.project) == codes_of(fresh)
        assert case.project.documents.all() == fresh.documents.all()
        assert case.project.coders.all() == fresh.coders.all()
    assert before != (codes_of(case.project), [document.name for document in case.project.documents.all()])


def test_very_many_steps_are_read_anew_and_not_told_one_by_one(case: Case) -> None:
    told = case.other.ask("rename", following.MANY + 1, "Name")
    followed = case.project.follow()
    assert (followed.steps, followed.reloaded, case.reloads, case.steps) == ((), True, 1, [])
    assert fingerprint(case.project) == told["rows"]
    case.other.ask("rename", following.MANY, "Other")
    assert len(case.project.follow().steps) == following.MANY
    assert case.reloads == 1


@pytest.mark.parametrize("end", ["close", "kill"])
def test_the_reader_takes_over_when_the_writer_is_gone(case: Case, end: str) -> None:
    project = case.project
    coding, code = project.coding, next(iter(codes_of(project).values()))
    state = project.state()
    assert not state.writing
    assert not state.free
    assert state.written_by
    assert (
        state.sentence
        == f"This project is being written by {state.written_by}. You can read it here and see each change as it comes."
    )
    assert not project.take_over()
    assert project.read_only
    told = case.other.ask("work", 20)
    if end == "close":
        case.other.ask("close")
    else:
        case.other.kill()
    state = project.state()
    assert (state.free, state.written_by) == (True, "")
    assert state.sentence == "Nobody else writes to this project any more. You can go on here."
    known = project.step_count() - len(case.steps)
    assert project.take_over()
    assert project.take_over()  # and it stays so
    assert project.state() == following.State(True, False, "", "", project.state().sentence)
    assert fingerprint(project) == told["rows"]
    assert case.numbers() == list(range(case.numbers()[0], project.step_count() + 1))
    assert known >= 0
    project.coder = project.coders.all()[0].id
    document = project.documents.all()[0].id
    coding.code_span(document, 3, 9, [code])  # the service of before writes
    assert case.steps[-1].head.action == "coding.apply"
    assert history.verify_chain(project.store) is None
    with case.opened() as third:
        assert third.read_only
        assert third.step_count() == project.step_count()


def test_a_writer_killed_in_the_middle_of_a_step_leaves_a_whole_project(case: Case) -> None:
    told = case.other.ask("work", 10)
    case.project.follow()
    case.other.ask("begin")
    begun = time.monotonic()
    assert not case.project.follow()  # nothing was acknowledged, nothing is told
    assert not case.project.take_over()
    assert time.monotonic() - begun < 2, "a desk that only looks must not stand still"
    case.other.kill()
    assert not case.project.follow()
    assert case.project.take_over()
    assert fingerprint(case.project) == told["rows"]
    case.project.rename("After")
    assert case.project.store.query("PRAGMA integrity_check") == [("ok",)]


def test_one_who_opens_after_the_kill_writes_at_once(case: Case) -> None:
    told = case.other.ask("work", 10)
    case.project.close()
    case.other.ask("begin")
    case.other.kill()
    with case.opened() as project:
        assert not project.read_only
        assert fingerprint(project) == told["rows"]


def test_one_who_only_reads_after_the_kill_sees_what_was_acknowledged(case: Case) -> None:
    told = case.other.ask("work", 10)
    case.project.close()
    case.other.ask("begin")
    case.other.kill()
    with Project.open(case.path, read_only=True, passphrase=case.passphrase) as project:
        assert project.read_only
        assert fingerprint(project) == told["rows"]


def test_a_reader_changes_nothing_and_follows_on(case: Case) -> None:
    case.other.ask("rename", 1, "A")
    with pytest.raises(ReadOnly):
        case.project.rename("B")
    case.other.ask("rename", 2, "B")
    assert len(case.project.follow().steps) == 3


def test_the_reader_leaves_and_nothing_is_torn_from_the_writer(case: Case) -> None:
    for _ in range(3):
        case.opened().close()
        told = case.other.ask("work", 3)
    case.project.close()
    case.other.ask("close")
    with case.opened() as project:
        assert fingerprint(project) == told["rows"]
    assert [path.name for path in case.path.parent.glob("p.testimonia*") if path.is_file()] == ["p.testimonia"]


def test_following_is_cheap_and_silent_when_nothing_comes(project: Project) -> None:
    assert not project.follow()
    told: list[Any] = []
    with Project.open(project.path) as reader:
        reader.subscribe(told.append)
        assert not reader.follow()
        project.set_view_state("page", 3)
        assert not reader.follow()
        assert reader.view_state("page") == 3
        project.rename("Other")
        assert [step.head.action for step in reader.follow().steps] == ["project.rename"]
        assert len(told) == 1


def test_a_chain_that_is_another_one_is_read_anew(project: Project) -> None:
    with Project.open(project.path) as reader:
        reloads: list[int] = []
        reader.subscribe_reload(lambda: reloads.append(1))
        project.rename("Other")
        reader.follow()
        last = project.history(limit=1)[0]
        project.store.connection.execute("UPDATE step SET hash = 'another' WHERE id = ?", (last.id,))
        assert reader.follow().reloaded
        assert reloads == [1]


def test_notes_name_the_client_of_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Archive of Voices"
    folder.mkdir()
    with small_project(folder / "p.testimonia") as project:
        assert [str(note) for note in project.warnings] == [journal.SYNCHRONISED.format(client="OneDrive")]
        assert journal.mode_of(project.store.connection) == "delete"
        assert project.store.query("PRAGMA synchronous") == [(3,)]
        project.rename("Once more")
        assert sorted(path.name for path in folder.iterdir()) == ["p.testimonia", "p.testimonia-lock"]
    with small_project(tmp_path / "q.testimonia") as plain:
        assert plain.warnings == []
        assert journal.mode_of(plain.store.connection) == "wal"


def test_a_project_that_was_moved_with_its_side_files_becomes_one_file(tmp_path: Path) -> None:
    made = small_project(tmp_path / "p.testimonia")
    made.close()
    with Other(tmp_path / "p.testimonia") as other:
        other.ask("open")
        told = other.ask("work", 20)
        other.kill()
    assert (tmp_path / "p.testimonia-wal").stat().st_size > 0
    folder = tmp_path / "Nextcloud"
    folder.mkdir()
    for side in ("", "-wal", "-shm"):
        (tmp_path / f"p.testimonia{side}").rename(folder / f"p.testimonia{side}")
    with Project.open(folder / "p.testimonia") as project:
        assert fingerprint(project) == told["rows"]
        assert sorted(path.name for path in folder.iterdir()) == ["p.testimonia", "p.testimonia-lock"]


def test_a_reader_that_holds_the_side_files_keeps_them_there(tmp_path: Path) -> None:
    path = tmp_path / "p.testimonia"
    small_project(path).close()
    with Project.open(path, read_only=True) as reader:
        (tmp_path / ".stfolder").mkdir()
        with Project.open(path) as writer:
            assert journal.mode_of(writer.store.connection) == "wal"
            assert [str(note) for note in writer.warnings] == [
                journal.SYNCHRONISED.format(client="Syncthing"),
                journal.STILL_BESIDE.format(client="Syncthing"),
            ]
            writer.rename("Once more")
            assert len(reader.follow().steps) == 1
    with Project.open(path) as again:
        assert journal.mode_of(again.store.connection) == "delete"


def test_a_network_drive_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.core.storage import places

    monkeypatch.setattr(places, "_mountinfo", lambda: f"1 0 0:1 / {tmp_path} rw - nfs4 host:/x rw\n")
    with small_project(tmp_path / "p.testimonia") as project:
        assert [str(note) for note in project.warnings] == [journal.NETWORK.format(client="NFS")]
        assert journal.mode_of(project.store.connection) == "delete"


def test_a_project_with_side_files_opens_where_programs_cannot_share_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = small_project(tmp_path / "p.testimonia")
    rows = fingerprint(made)
    made.close()
    share = tmp_path / "Seafile"
    share.mkdir()
    (tmp_path / "p.testimonia").rename(share / "p.testimonia")
    real = files.check_marks

    def only_alone(connection: Any, path: Path) -> None:
        if connection.execute("PRAGMA locking_mode").fetchone()[0] == "normal" and not connection.immutable:
            raise fault(14)
        real(connection, path)

    monkeypatch.setattr(files, "check_marks", only_alone)
    connection = files.open_existing(share / "p.testimonia")
    assert journal.mode_of(connection) == "delete"
    connection.close()
    monkeypatch.undo()
    with Project.open(share / "p.testimonia") as project, Project.open(share / "p.testimonia") as reader:
        assert not project.read_only
        assert fingerprint(reader) == rows
        project.rename("Both see it")
        assert len(reader.follow().steps) == 1
