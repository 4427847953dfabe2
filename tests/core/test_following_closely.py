"""Following when something comes between: a busy file, a lost right to write, another program at the file, an hour."""

from __future__ import annotations

import os
import shutil
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.core.errors import StorageFailed, WriterLost
from desktop.core.project import Project
from desktop.core.storage import connection as files
from desktop.core.storage.reasons import BUSY
from tests.core.making import codes_of, small_project
from tests.core.other_desk import fingerprint
from tests.scale import scale

if TYPE_CHECKING:
    from desktop.core.model import Step


class Seen:
    """What a project tells."""

    def __init__(self, project: Project) -> None:
        self.steps: list[str] = []
        self.reloads = 0
        project.subscribe(self.take_step)
        project.subscribe_reload(self.take_reload)

    def take_step(self, step: Step) -> None:
        self.steps.append(step.head.action)

    def take_reload(self) -> None:
        self.reloads += 1


@pytest.mark.parametrize("way", ["a step", "very many"])
def test_what_could_not_be_taken_in_is_told_again(project: Project, way: str) -> None:
    with Project.open(project.path) as reader:
        failing = [True]

        def fail(*_news: object) -> None:
            if failing[0]:
                raise StorageFailed(reason=BUSY)

        reader.subscribe(fail)
        reader.subscribe_reload(fail)
        seen = Seen(reader)
        if way == "a step":
            project.rename("Other")
        else:
            with project.store.connection:
                project.store.connection.execute("UPDATE step SET hash = 'another'")
        assert not reader.follow()  # the writer is at the file: soon
        # Who can take it in hears it all the same, though another listener before could not.
        heard = len(seen.steps), seen.reloads
        assert heard == ((1, 0) if way == "a step" else (0, 1))
        failing[0] = False
        assert reader.follow().reloaded
        assert (len(seen.steps), seen.reloads) == (heard[0], heard[1] + 1)
        assert not reader.follow()
        assert (len(seen.steps), seen.reloads) == (heard[0], heard[1] + 1)


def test_a_defect_of_a_listener_is_told_once(project: Project) -> None:
    with Project.open(project.path) as reader:

        def fail(_step: object) -> None:
            raise ZeroDivisionError

        reader.subscribe(fail)
        project.rename("Other")
        with pytest.raises(ZeroDivisionError):
            reader.follow()
        assert not reader.follow()


@pytest.mark.parametrize("when", ["looking", "writing"])
def test_who_lost_the_right_to_write_is_not_told_the_whole_history(tmp_path: Path, when: str) -> None:
    path = tmp_path / "p.testimonia"
    first = small_project(path)
    seen = Seen(first)
    Path(f"{path}-lock").unlink()
    with Project.open(path, must_write=True) as second, closing(first):
        second.rename("Second")
        with pytest.raises(WriterLost):
            first.follow() if when == "looking" else first.rename("First")
        assert first.read_only
        assert first.follow().reloaded
        second.rename("Third")
        assert first.follow().steps
        assert (seen.steps, seen.reloads) == (["project.rename"], 1)
        assert fingerprint(first) == fingerprint(second)


def test_a_file_that_a_client_writes_in_its_place_is_read_anew_by_its_writer(tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    path, theirs = folder / "p.testimonia", tmp_path / "theirs.testimonia"
    small_project(path).close()
    shutil.copy(path, theirs)
    with Project.open(theirs) as other:
        other.rename("From elsewhere")
        other.documents.delete(other.documents.all()[0].id)
    with Project.open(path) as project:
        seen = Seen(project)
        assert project.documents.all()
        assert not project.follow()
        with path.open("r+b") as file:  # the same file, other bytes
            file.write(theirs.read_bytes())
            file.truncate()
        assert project.follow().reloaded
        assert not project.follow()
        assert seen.reloads == 1
        assert project.info().name == "From elsewhere"
        assert project.documents.all() == []
        project.rename("Mine again")
        assert not project.follow()


def test_a_step_in_between_does_not_hide_what_another_program_changed(project: Project) -> None:
    seen = Seen(project)
    stranger = files.connected(project.path, "rw", project.key)  # any program that opens SQLite files
    stranger.execute("UPDATE project SET name = 'Changed outside'")
    stranger.close()
    project.coder = project.coders.all()[0].id
    project.coders.add("New")
    assert project.follow().reloaded
    assert seen.reloads == 1


def test_own_work_is_no_news_to_the_writer(project: Project) -> None:
    from desktop.core import protection

    seen = Seen(project)
    project.rename("Other")
    project.set_view_state("page", 3)
    assert not project.follow()
    with project.suspended():
        pass
    assert not project.follow()
    protection.encrypt(project, "a walk along the harbour")
    assert not project.follow()
    assert seen.reloads == 0


@pytest.mark.parametrize("act", ["touch", "chmod", "link", "copy", "folder"])
def test_what_backups_and_people_do_to_a_file_keeps_nobody_out(tmp_path: Path, act: str) -> None:
    path = tmp_path / "p.testimonia"
    with small_project(path) as project, Project.open(path) as reader:
        match act:
            case "touch":
                os.utime(path, (1, 1))
            case "chmod":
                path.chmod(0o600)
            case "link":
                os.link(path, tmp_path / "backup")
            case "copy":
                shutil.copy2(path, tmp_path / "backup")
            case "folder":
                os.utime(tmp_path, (1, 1))
        project.rename("Goes on")
        assert not project.follow()
        assert len(reader.follow().steps) == 1


def handles() -> int:
    return len(os.listdir("/proc/self/fd"))


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="this system does not list the handles of a process")
@pytest.mark.parametrize("place", ["plain", "Dropbox"])
def test_an_hour_of_following_leaves_nothing_behind(tmp_path: Path, place: str) -> None:
    import tracemalloc

    folder = tmp_path / place
    folder.mkdir()
    path = folder / "p.testimonia"
    with small_project(path) as project, Project.open(path) as reader:
        project.coder = project.coders.all()[0].id
        code, document = next(iter(codes_of(project).values())), project.documents.all()[0].id

        def minute() -> None:
            for _ in range(60):
                reader.follow()
                reader.state()
                project.follow()
            project.coding.code_span(document, 0, 5, [code])
            project.undo()

        minute()
        before = handles()
        tracemalloc.start()
        minute()
        memory = tracemalloc.get_traced_memory()[0]
        begun = time.monotonic()
        rounds = scale(5, 80)
        for _ in range(rounds):
            minute()
        took = time.monotonic() - begun
        grown = tracemalloc.get_traced_memory()[0] - memory
        tracemalloc.stop()
        assert handles() == before
        assert grown < 200_000, f"{grown:,} bytes more after {rounds} minutes"
        assert took / (rounds * 60) < 0.05, "a look is to take no time that anybody feels"
        reader.follow()
        assert fingerprint(reader) == fingerprint(project)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let an open file be replaced")
def test_a_file_replaced_again_and_again_leaves_no_handles(tmp_path: Path) -> None:
    path = tmp_path / "p.testimonia"
    small_project(path).close()
    with Project.open(path, read_only=True) as reader:
        counts = []
        for number in range(scale(20, 200)):
            with small_project(tmp_path / "n.testimonia") as other:
                other.rename(f"Number {number}")
            os.replace(tmp_path / "n.testimonia", path)
            assert reader.follow().reloaded
            assert reader.info().name == f"Number {number}"
            counts.append(handles() if os.path.isdir("/proc/self/fd") else 0)
        assert counts[-1] == counts[0]


@pytest.mark.parametrize("place", ["plain", "Dropbox"])
def test_closing_does_not_stand_still_for_who_reads_long(tmp_path: Path, place: str) -> None:
    folder = tmp_path / place
    folder.mkdir()
    path = folder / "p.testimonia"
    writer = small_project(path)
    with Project.open(path) as reader:
        writer.rename("Before")
        reader.store.connection.execute("BEGIN")
        reader.step_count()
        if place == "plain":
            writer.rename("Last")
        begun = time.monotonic()
        writer.close()
        assert time.monotonic() - begun < 3
        reader.store.connection.execute("COMMIT")
    with Project.open(path) as again:
        assert again.info().name == ("Last" if place == "plain" else "Before")
    assert [each.name for each in folder.iterdir()] == ["p.testimonia"]
