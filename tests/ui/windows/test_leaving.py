"""Leaving a project, or having its file written anew, while this very desk still reads it somewhere else."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QThreadPool

from desktop.core.project import Project
from desktop.core.snapshots import keeper
from desktop.ui.theme import current
from desktop.ui.windows.main_window import MainWindow
from tests.core.making import small_project
from tests.ui.window_case import own_settings, session_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


# A question that takes minutes, and needs the file from its beginning to its end.
LONG = """
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000)
    SELECT count(*) FROM n, (SELECT count(*) FROM step)
"""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(own_settings(tmp_path), current())
    qtbot.addWidget(made)
    with small_project(tmp_path / "small.testimonia") as project:
        path = project.path
    made.show_project(Project.open(path), coder="Ana Ruiz")
    yield made
    made.take_down()
    QThreadPool.globalInstance().waitForDone(10_000)


class Slow:
    """Something of this desk that reads the project for minutes, in the place of what is called by it."""

    def __init__(self) -> None:
        self.reading = threading.Event()
        self.ended: list[BaseException] = []

    def __call__(self, project: Project, *_rest: Any, **_more: Any) -> Any:
        self.reading.set()
        try:
            project.store.query("SELECT count(*) FROM step")
            return project.store.query(LONG)
        except BaseException as error:
            self.ended.append(error)
            raise


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    from desktop.core import chain, comparing, erasing, side_by_side, verify

    made = Slow()
    monkeypatch.setattr(verify, "verify", made)
    monkeypatch.setattr(chain, "first_broken", made)
    monkeypatch.setattr(side_by_side, "side_by_side", made)
    monkeypatch.setattr(comparing, "compare_coders", made)
    monkeypatch.setattr(erasing, "preview", made)
    return made


def check(window: MainWindow) -> None:
    window.safety.check()


def compare(window: MainWindow) -> None:
    window.show_page("compare")


def chain(window: MainWindow) -> None:
    window.show_page("history")
    page: Any = window.pages["history"]
    page.check_chain()


def preview(window: MainWindow) -> None:
    """The dialog was left while it looked."""
    from desktop.ui.dialogs.erase_choice import EraseChoice, Start

    session = session_of(window)
    dialog = EraseChoice(window, session, Start(document=session.project.documents.all()[0].id))
    dialog.commit()
    dialog.done(0)


WORKS = [check, compare, chain]


@pytest.mark.parametrize("work", WORKS)
def test_closing_ends_what_still_reads_and_leaves_one_file(
    qtbot: QtBot, window: MainWindow, slow: Slow, work: Callable[[MainWindow], None]
) -> None:
    path = session_of(window).project.path
    work(window)
    qtbot.waitUntil(slow.reading.is_set)
    session_of(window).project.rename("Late")
    begun = time.monotonic()
    window.close_project()
    assert time.monotonic() - begun < 4
    assert QThreadPool.globalInstance().waitForDone(2000)
    assert slow.ended
    qtbot.wait(20)
    assert [each.name for each in path.parent.glob("small.testimonia-*") if each.is_file()] == []
    with Project.open(path) as project:
        assert project.info().name == "Late"


@pytest.mark.parametrize("work", WORKS)
def test_the_file_is_written_anew_although_this_desk_reads_it(
    qtbot: QtBot, window: MainWindow, slow: Slow, work: Callable[[MainWindow], None]
) -> None:
    from desktop.core import protection

    project = session_of(window).project
    told: list[object] = []
    session_of(window).failed.connect(told.append)
    work(window)
    qtbot.waitUntil(slow.reading.is_set)
    window.safety.settle()
    protection.encrypt(project, "a walk along the harbour")
    project.rename("After")
    qtbot.wait(50)
    assert told == [], "that this desk ended its own work is nothing to tell"


def test_a_dialog_that_was_left_does_not_hold_the_file(qtbot: QtBot, window: MainWindow, slow: Slow) -> None:
    path = session_of(window).project.path
    preview(window)
    slow.reading.wait(0.5)  # or it never begins
    begun = time.monotonic()
    window.close_project()
    assert time.monotonic() - begun < 4
    assert [each.name for each in path.parent.glob("small.testimonia-*") if each.is_file()] == []


def test_a_snapshot_that_was_asked_for_is_taken_before_the_project_closes(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.core.snapshots import taking

    project = session_of(window).project
    path, key = project.path, project.info().id
    begun, copy = threading.Event(), taking.make_copy

    def slowly(*words: Any) -> None:
        source = words[0]
        source.connection.execute("BEGIN")
        source.query("SELECT count(*) FROM step")
        begun.set()
        time.sleep(0.5)
        source.connection.execute("COMMIT")
        copy(*words)

    monkeypatch.setattr(taking, "make_copy", slowly)
    window.safety.snapshot()
    assert begun.wait(5)
    project.rename("Late")
    window.close_project()
    assert [each.reason for each in keeper.listed(path, key, keeper.Policy())] == ["asked"]
    assert [each.name for each in path.parent.glob("small.testimonia-*") if each.is_file()] == []


def test_work_that_was_given_up_before_its_turn_is_not_begun(qtbot: QtBot) -> None:
    from desktop.ui.tasks import Task, let_go

    pool = QThreadPool.globalInstance()
    hold, begun = threading.Event(), []
    held = [Task(lambda _progress: hold.wait(5)).start() for _ in range(pool.maxThreadCount())]
    late = Task(lambda _progress: begun.append(1)).start()
    let_go(late)
    hold.set()
    assert pool.waitForDone(5000)
    assert late.over.is_set()
    assert begun == []
    assert len(held) == pool.maxThreadCount()


@pytest.mark.parametrize("then", ["the start page", "another project"])
def test_documents_come_into_no_other_project_than_they_were_read_for(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, then: str
) -> None:
    from desktop.core.importers import batch

    source = tmp_path / "interview.txt"
    source.write_text("They took my brother.")
    go_on, whole = threading.Event(), batch.read_files
    told: list[str] = []

    def slowly(*words: Any, **more: Any) -> Any:
        go_on.wait(5)
        more["on_progress"](0, 1)
        return whole(*words, **more)

    monkeypatch.setattr(batch, "read_files", slowly)
    monkeypatch.setattr(window, "refuse", told.append)
    window.files.import_files([source])
    window.close_project()
    if then == "another project":
        with small_project(tmp_path / "other.testimonia") as other:
            other.rename("Other")
        window.show_project(Project.open(tmp_path / "other.testimonia"), coder="Ana Ruiz")
    qtbot.wait(20)  # the pages of before are gone for good
    go_on.set()
    qtbot.waitUntil(lambda: bool(told))
    assert "not imported" in told[0]
    if window.session is not None:
        assert len(window.session.project.documents.all()) == 1


@pytest.mark.parametrize("work", WORKS)
def test_in_a_synchronised_folder_the_work_goes_before_what_this_desk_reads_beside(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    slow: Slow,
    work: Callable[[MainWindow], None],
) -> None:
    from desktop.ui.windows import telling

    monkeypatch.setattr(telling, "tell", lambda *_words: None)
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    with small_project(folder / "p.testimonia") as made:
        path = made.path
    window.show_project(Project.open(path), coder="Ana Ruiz")
    work(window)
    qtbot.waitUntil(slow.reading.is_set)
    time.sleep(0.1)
    begun = time.monotonic()
    session_of(window).project.rename("Written at once")
    assert time.monotonic() - begun < 2
    assert session_of(window).project.info().name == "Written at once"
    qtbot.waitUntil(lambda: bool(slow.ended))
    window.take_down()  # the comparison looks again after every step
    assert "gave way" in str(slow.ended[0])
