"""What goes wrong under the open desk: right to write, drive, passphrase, disk; and nothing typed is lost."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QApplication

from desktop.core.errors import StorageFailed
from desktop.core.model import MemoTarget
from desktop.core.project import Project
from desktop.ui import following
from desktop.ui.theme import current
from desktop.ui.windows.main_window import MainWindow
from tests.core.making import codes_of, parsed, small_project
from tests.scale import scale
from tests.ui.dialogs.driving import drive
from tests.ui.window_case import own_settings, session_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop.core.model import SegmentId
    from desktop.ui.session import Session
    from desktop.ui.widgets.memo_field import MemoField


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(own_settings(tmp_path), current())
    qtbot.addWidget(made)
    made.show()
    yield made
    made.take_down()
    QThreadPool.globalInstance().waitForDone(10_000)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with small_project(tmp_path / "small.testimonia") as project:
        project.coder = project.coders.all()[0].id
        document = project.documents.all()[0].id
        for start in (0, 30):
            project.coding.code_span(document, start, start + 9, [codes_of(project)["Execution"]])
        return project.path


def shown(window: MainWindow, path: Path) -> Session:
    window.show_project(Project.open(path), coder="Ana Ruiz")
    assert window.session is not None
    return window.session


def look(window: MainWindow) -> None:
    assert window.safety.following is not None
    window.safety.following.look()


def type_memo(qtbot: QtBot, window: MainWindow, words: str) -> tuple[SegmentId, MemoField]:
    assert window.session is not None
    assert window.desk is not None
    segment = window.session.own_segments()[0].id
    window.session.select_segment(segment)
    memo = window.desk.right.segment.memo
    qtbot.keyClicks(memo, words)
    return segment, memo


def full(*_rest: Any, **_more: Any) -> None:
    raise StorageFailed(reason="the disk is full")


@pytest.mark.parametrize("way", ["a step", "a look"])
def test_who_lost_the_right_to_write_reads_on_and_keeps_what_was_typed(
    qtbot: QtBot, window: MainWindow, path: Path, way: str
) -> None:
    session = shown(window, path)
    segment, _memo = type_memo(qtbot, window, "half a thought")
    Path(f"{path}-lock").unlink()
    with Project.open(path, must_write=True) as other:
        if way == "a step":
            session.set_coder(session.coder)
            session.attempt(session.project.rename, "Lost")
        look(window)
        assert session_of(window) is not session, "everything is shown anew, for reading"
        assert session_of(window).project.read_only
        assert "is being written by" in window.safety.notices().sentence("file")
        assert window.desk is not None
        assert not window.desk.documents.plus.isEnabled()
        memo = window.desk.right.segment.memo
        session_of(window).select_segment(segment)
        assert memo.toPlainText() == "half a thought"
        assert memo.isReadOnly()
        other.close()
    look(window)
    now = session_of(window)
    assert not now.project.read_only
    now.select_segment(segment)
    window.flush()
    assert now.project.memos.text(MemoTarget.SEGMENT, segment) == "half a thought"


def test_a_memo_that_could_not_be_written_stays_and_is_tried_again(
    qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = shown(window, path)
    segment, memo = type_memo(qtbot, window, "said on a full disk")
    with monkeypatch.context() as patch:
        patch.setattr(type(session.project.memos), "write", full)
        memo.flush()
        assert memo.toPlainText() == "said on a full disk"
        session.select_segment(session.own_segments()[1].id)
        assert memo.toPlainText() == ""
        session.select_segment(segment)
        assert memo.toPlainText() == "said on a full disk"
    session.select_segment(session.own_segments()[1].id)
    assert session.project.memos.text(MemoTarget.SEGMENT, segment) == "said on a full disk"
    assert not memo.unwritten


def test_a_memo_that_cannot_be_written_at_closing_is_on_the_clipboard(
    qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = shown(window, path)
    type_memo(qtbot, window, "said on a full disk")
    monkeypatch.setattr(type(session.project.memos), "write", full)
    drive(window.close_project, lambda dialog: dialog.finish())
    assert QApplication.clipboard().text() == "said on a full disk"


def test_what_is_typed_stays_when_everything_is_read_again(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    session = shown(window, path)
    segment, memo = type_memo(qtbot, window, "mine")
    connection = session.project.store.connection
    with Project.open(path, read_only=True):
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT INTO memo (id, target_kind, target_id, text, created_at, changed_at) "
            "VALUES (5, 'segment', ?, 'theirs', '', '')",
            (segment,),
        )
        connection.execute("COMMIT")
    session.project.tell_reloaded()
    assert memo.toPlainText() == "mine"
    memo.flush()
    assert session.project.memos.text(MemoTarget.SEGMENT, segment) == "mine"


def test_a_drive_that_gives_no_answer_does_not_freeze_the_desk(
    qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown(window, path)
    watch = window.safety.following
    assert watch is not None
    qtbot.waitUntil(lambda: watch.knock.since is None)
    watch.timer.setInterval(20)
    monkeypatch.setattr(following, "PATIENCE", 0.3)
    answer, whole = threading.Event(), os.stat

    def stalled(name: Any, *rest: Any, **more: Any) -> Any:
        if isinstance(name, (str, Path)) and str(name).startswith(str(path)):
            answer.wait(20)
        return whole(name, *rest, **more)

    monkeypatch.setattr(os, "stat", stalled)
    longest, last = 0.0, time.monotonic()
    until = last + 1.0
    while time.monotonic() < until:
        QApplication.processEvents()
        longest = max(longest, time.monotonic() - last)
        last = time.monotonic()
        time.sleep(0.005)
    assert longest < 0.5, "the desk stood still"
    assert "gives no answer" in window.safety.notices().sentence("file")
    answer.set()
    qtbot.waitUntil(lambda: watch.trouble == "")
    assert "file" not in window.safety.notices().notices


def test_a_drive_that_fails_is_told_in_sentences_and_the_project_closes(
    qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = shown(window, path)
    store = session.project.store

    def fail(*_rest: Any, **_more: Any) -> Any:
        raise StorageFailed(reason="the disk does not answer")

    monkeypatch.setattr(store, "query", fail)
    monkeypatch.setattr(store, "stream", fail)
    session.project.forget_caches()
    look(window)
    assert window.safety.clock is not None
    window.safety.clock.take()
    window.refresh()
    assert "the disk does not answer" in window.safety.notices().sentence("file")
    window.close_project()
    assert window.session is None
    assert store.closed


def test_a_reader_of_a_project_that_got_a_passphrase_is_asked_for_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    from desktop.core import protection

    folder = tmp_path / "Dropbox"
    folder.mkdir()
    writer = small_project(folder / "p.testimonia")
    shown(window, writer.path)
    look(window)
    protection.encrypt(writer, "a walk along the harbour")

    def give(dialog: Any) -> None:
        dialog.field.edit.setText("a walk along the harbour")
        dialog.finish()
        qtbot.waitUntil(lambda: dialog.opened is not None)

    def notice() -> None:
        look(window)
        qtbot.waitUntil(lambda: window.session is not None)

    drive(notice, give)
    assert window.session is not None
    assert window.session.project.encrypted
    assert window.session.project.read_only
    writer.rename("Both see it")
    look(window)
    assert window.session.project.info().name == "Both see it"
    window.take_down()
    writer.close()


def test_a_reader_follows_ten_thousand_steps_and_an_import_that_is_taken_back(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    writer = Project.open(path)
    writer.coder = writer.coders.all()[0].id
    document = writer.documents.add([parsed("Taken back", "words on screen")])[0]
    session = shown(window, path)
    session.open_document(document)
    look(window)
    writer.undo()
    look(window)
    assert [each.name for each in session.project.documents.all()] == ["Review"]
    assert session.document == session.project.documents.all()[0].id
    assert session.text().startswith("People are watched")
    book, seen = codes_of(writer), len(session.own_segments())
    writer.store.connection.execute("PRAGMA synchronous = OFF")
    for number in range(scale(300, 5_000)):
        writer.coding.code_span(writer.documents.all()[0].id, number % 50, number % 50 + 2, [book["Execution"]])
        writer.undo()
    writer.coding.code_span(writer.documents.all()[0].id, 3, 7, [book["Execution"]])
    reloads: list[int] = []
    session.reloaded.connect(lambda: reloads.append(1))
    begun = time.monotonic()
    look(window)
    assert time.monotonic() - begun < 3
    assert reloads == [1]
    assert len(session.own_segments()) == seen + 1
    window.take_down()
    writer.close()


@pytest.mark.parametrize("what", ["a dialog", "the mouse"])
def test_nothing_is_shown_anew_while_somebody_is_in_the_middle_of_it(
    qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    writer = Project.open(path)
    session = shown(window, path)
    look(window)
    writer.close()
    if what == "a dialog":

        def wait(dialog: Any) -> None:
            look(window)
            assert window.session is session
            dialog.done(0)

        drive(window.work.choose_coder, wait)
    else:
        with monkeypatch.context() as patch:
            patch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
            look(window)
            assert window.session is session
    look(window)
    assert session_of(window) is not session
    assert not session_of(window).project.read_only


def test_who_took_over_in_spite_of_trouble_is_shown_as_a_writer(
    qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = Project.open(path)
    session = shown(window, path)
    look(window)
    writer.rename("Not seen yet")
    writer.close()
    session.project.subscribe(full)
    look(window)
    look(window)
    assert session_of(window) is not session
    assert not session_of(window).project.read_only
    assert window.book["file.import"].isEnabled()
