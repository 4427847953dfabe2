"""The window keeps a project safe: notices, following and taking over, snapshots, checking, writing the history out."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QFileDialog

from desktop.core.errors import SnapshotFailed
from desktop.core.project import Project
from desktop.core.snapshots import keeper
from desktop.ui.following import Following
from desktop.ui.session import Session
from desktop.ui.theme import current
from desktop.ui.windows.main_window import MainWindow
from tests.core.making import codes_of, parsed, small_project
from tests.ui.dialogs.driving import drive
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    theme, before = current(), qapp.styleSheet()
    made = MainWindow(own_settings(tmp_path), theme)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    QThreadPool.globalInstance().waitForDone(10_000)
    qapp.setStyleSheet(before)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with small_project(tmp_path / "small.testimonia") as project:
        return project.path


def shown(window: MainWindow, path: Path) -> Session:
    window.show_project(Project.open(path), coder="Ana Ruiz")
    assert window.session is not None
    return window.session


def look(window: MainWindow) -> None:
    assert window.safety.following is not None
    window.safety.following.look()


def notice(window: MainWindow, name: str) -> str:
    return window.safety.notices().sentence(name)


def status(window: MainWindow) -> str:
    assert window.status is not None
    return window.status.last.text()


# following


def test_a_reader_sees_what_another_writes_and_goes_on_when_it_leaves(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    writer = Project.open(path)
    writer.coder = writer.coders.all()[0].id
    session = shown(window, path)
    assert session.project.read_only
    look(window)
    assert "each change as it comes" in notice(window, "writing")
    assert not window.book["document.delete"].isEnabled() or not window.book["file.import"].isEnabled()
    document = writer.documents.all()[0].id
    writer.coding.code_span(document, 0, 21, [codes_of(writer)["Execution"]])
    look(window)
    assert len(session.own_segments()) == 1
    session.select_segment(session.own_segments()[0].id)
    chosen = session.segment
    writer.close()
    look(window)
    now = window.session
    assert now is not None
    assert now is not session
    assert not now.project.read_only
    assert now.segment == chosen
    assert "You can write now" in notice(window, "writing")
    assert window.book["file.import"].isEnabled()
    assert window.desk is not None
    assert window.desk.documents.plus.isEnabled()
    assert window.desk.right.codebook.plus.isEnabled()
    now.set_span((25, 40))
    assert now.code(codes_of(now.project)["Surveillance"]) is not None
    assert len(now.own_segments()) == 2


def test_the_page_and_the_place_stay_when_this_desk_takes_over(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    writer = Project.open(path)
    document = writer.documents.add([parsed("Second", "two words")])[0]
    session = shown(window, path)
    look(window)
    session.open_document(document)
    window.show_page("history")
    writer.close()
    look(window)
    assert window.session is not None
    assert window.session is not session
    assert window.session.document == document
    assert window.stack.currentWidget() is window.pages["history"]


def test_who_reads_along_stays_where_they_read(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    writer = Project.open(path)
    writer.coder = writer.coders.all()[0].id
    document = writer.documents.all()[0].id
    second = writer.documents.add([parsed("Second", "two words")])[0]
    writer.coding.code_span(document, 0, 21, [codes_of(writer)["Execution"]])
    session = shown(window, path)
    look(window)
    session.open_document(second)
    writer.undo()
    look(window)
    assert session.document == second
    session.open_document(document)
    assert session.own_segments() == []
    writer.close()


def test_what_was_opened_for_reading_stays_so(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    window.show_project(Project.open(path, read_only=True))
    look(window)
    assert window.session is not None
    assert window.session.project.read_only


def test_nothing_is_shown_anew_under_an_open_menu(qtbot: QtBot, path: Path) -> None:
    writer = Project.open(path)
    session = Session(Project.open(path))
    following = Following(session, may_take_over=lambda: False)
    following.look()
    writer.close()
    following.look()
    assert session.project.read_only
    following.may_take_over = lambda: True
    with qtbot.waitSignal(following.took_over, timeout=1000):
        following.look()
    session.close()


def test_a_file_that_was_replaced_is_told_and_what_is_at_hand_can_be_saved(
    qtbot: QtBot, window: MainWindow, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = shown(window, path)
    other = tmp_path / "other.testimonia"
    Project.create(other, name="Other", coder="Kim").close()
    other.replace(path)
    look(window)
    assert "was replaced by another file" in notice(window, "file")
    target = tmp_path / "saved.testimonia"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    drive(window.safety.rescue, lambda question: question.reject())
    assert window.session is session
    with Project.open(target) as saved:
        assert [document.name for document in saved.documents.all()] == ["Review"]
    window.close_project()
    assert notice(window, "file") == ""


def test_closing_a_project_whose_file_is_gone_tells_and_does_not_crash(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    shown(window, path)
    path.unlink()
    look(window)
    assert notice(window, "file")
    window.close_project()
    assert window.session is None


# snapshots


def test_the_status_line_says_that_a_snapshot_was_taken(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    shown(window, path)
    window.book["file.snapshot"].trigger()
    qtbot.waitUntil(lambda: status(window).startswith("Snapshot taken, "))
    assert status(window).endswith(", checked")
    window.book["file.snapshot"].trigger()
    qtbot.waitUntil(lambda: status(window).startswith("Nothing changed"))


def test_a_snapshot_that_cannot_be_taken_leaves_a_notice(
    qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: Any, **_words: Any) -> None:
        raise SnapshotFailed(reason="the disk is full")

    shown(window, path)
    with monkeypatch.context() as broken:
        broken.setattr(keeper, "take", fail)
        window.book["file.snapshot"].trigger()
        qtbot.waitUntil(lambda: "the disk is full" in notice(window, "snapshot"))
    window.book["file.snapshot"].trigger()
    qtbot.waitUntil(lambda: notice(window, "snapshot") == "")


def test_a_snapshot_that_could_not_be_taken_before_a_deletion_is_told(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    session = shown(window, path)
    project = session.project
    document = project.documents.all()[0].id
    project.coding.code_span(document, 0, 21, [codes_of(project)["Execution"]])
    path.with_name(f"{path.name}-snapshots").write_text("something else lies here")
    assert window.safety.bar is None
    project.documents.delete(document)
    assert "No snapshot was taken" in notice(window, "warning0")
    project.undo()
    assert len(window.safety.notices().notices) == 1


def test_going_back_to_a_snapshot_shows_how_it_was(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    session = shown(window, path)
    project = session.project
    keeper.take(path, None, keeper.Policy(), "asked")
    project.documents.delete(project.documents.all()[0].id)
    assert session.current_document() is None

    def restore(dialog: Any) -> None:
        qtbot.waitUntil(lambda: not dialog.model.unread())
        dialog.list.setCurrentIndex(dialog.model.index(dialog.model.rowCount() - 1))
        drive(dialog.restore_here, lambda question: question.finish())

    drive(window.safety.snapshots, restore)
    assert [document.name for document in session.project.documents.all()] == ["Review"]
    assert session.document is not None
    assert window.desk is not None
    assert window.desk.view.stack.currentWidget() is window.desk.view.pane
    assert "back at the snapshot" in status(window)


# checking and writing out


def test_a_sound_project_is_said_to_be_sound(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    shown(window, path)
    seen: list[str] = []

    def check() -> None:
        window.book["file.check"].trigger()
        qtbot.waitUntil(lambda: bool(seen))

    def read(dialog: Any) -> None:
        seen.append(dialog.text())
        dialog.finish()

    drive(check, read)
    assert seen[0].startswith("The project is sound")
    assert "1 document" in seen[0]


@pytest.mark.parametrize("form", ["json", "csv"])
def test_the_history_is_written_out(
    qtbot: QtBot, window: MainWindow, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    session = shown(window, path)
    target = tmp_path / f"history.{form}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    seen: list[list[str]] = []

    def export() -> None:
        window.book["file.history"].trigger()
        qtbot.waitUntil(lambda: bool(seen))

    def read(dialog: Any) -> None:
        seen.append(dialog.lines)
        dialog.finish()

    drive(export, read)
    text = target.read_text(encoding="utf-8")
    assert "Review" in text
    if form == "json":
        assert len(json.loads(text)["steps"]) == session.project.step_count()


def test_closing_does_not_wait_for_a_check(
    qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown(window, path)
    window.book["file.check"].trigger()
    window.close_project()
    assert window.safety.task is None
    qtbot.wait(50)
    assert window.session is None


def test_the_first_page_offers_to_restore(qtbot: QtBot, window: MainWindow) -> None:
    window.show_welcome()
    page: Any = window.pages["welcome"]
    drive(lambda: qtbot.mouseClick(page.restore, Qt.MouseButton.LeftButton), lambda dialog: dialog.reject())


SCRIPT = """
import sys, threading
from pathlib import Path
from desktop.core.project import Project
from desktop.core.snapshots import keeper
from PySide6.QtCore import QSettings, QTimer
from desktop.ui import app
from desktop.ui.snapshot_clock import SnapshotClock

taking = threading.Event()
whole = keeper.take

def take(*args, on_progress, **words):
    taking.set()
    while on_progress(1, 100):
        threading.Event().wait(0.01)
    return whole(*args, on_progress=on_progress, **words)

keeper.take = take

def leave():
    window = next(w for w in app.QApplication.topLevelWidgets() if w.inherits("QMainWindow"))
    window.safety.clock.take()
    assert taking.wait(5)
    window.close()

def begin(*_args):
    QTimer.singleShot(300, leave)

app.gc.enable = begin  # the last thing that run does before the loop
code = app.run(Path(sys.argv[1]))
print("left", code, flush=True)
"""


@pytest.mark.serial
def test_the_program_ends_in_peace_while_a_snapshot_is_being_taken(path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", SCRIPT, str(path)],
        cwd=Path(__file__).resolve().parents[3],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "left 0\n"), done.stderr
    beside = [each.name for each in path.parent.iterdir() if each.name.startswith(f"{path.name}-")]
    assert beside in ([], [f"{path.name}-snapshots"])
    with Project.open(path) as project:
        assert project.documents.all()
