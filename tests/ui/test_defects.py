"""A defect while the desk runs: told once in the window, its report holds no word of the project, and work goes on."""

from __future__ import annotations

import io
import sys
import threading
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from desktop import cli
from desktop.core.project import Project
from desktop.core.verify import verify
from desktop.ui import app, defects
from desktop.ui.app import show_defect, take_defects
from desktop.ui.dialogs.defect import DefectDialog
from desktop.ui.guarded import guarded
from desktop.ui.models.documents_model import ROW, DocumentsModel
from desktop.ui.tasks import Task
from tests.ui.desk_case import code

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.review_case import Whole

SECRET = "Kestrel-7-witness"


@pytest.fixture
def stream(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[io.StringIO]:
    made = io.StringIO()
    monkeypatch.setattr(sys, "__stderr__", made)
    for name in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, name, getattr(sys, name))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(defects, "_defects", None)
    yield made
    if defects._defects is not None:
        defects._defects._turn.stop()


@pytest.fixture
def told(stream: io.StringIO, whole: Whole, qtbot: QtBot) -> Whole:
    """The window, with defects told in it."""
    take_defects()
    defects.defects(app.window_to_tell_in)
    assert app.window_to_tell_in() is whole.window
    return whole


def notice(whole: Whole) -> str:
    return whole.window.safety.notices().sentence("defect")


def fail(*_given: object) -> None:
    raise LookupError(SECRET)


def goes_on(whole: Whole, start: int) -> None:
    """Coding works as before and the file is sound."""
    session = whole.session
    before = len(session.own_segments())
    session.set_span((start, start + 4))
    assert session.code(code(session, "Surveillance")) is not None
    assert len(session.own_segments()) == before + 1
    assert verify(session.project).problems == ()


def test_without_a_window_one_box_tells_it(stream: io.StringIO, qtbot: QtBot) -> None:
    seen: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            return
        seen.extend((box.text(), box.informativeText(), box.detailedText()))
        box.accept()

    watch = QTimer(interval=20)
    watch.timeout.connect(look)
    watch.start()
    for _ in range(50):
        try:
            fail()
        except LookupError as error:
            show_defect(LookupError, error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.wait(3 * defects.PAUSE)
    watch.stop()
    assert len(seen) == 3
    said = " ".join((*seen, stream.getvalue()))
    assert SECRET not in said
    assert "LookupError" in seen[1]
    assert "tests.ui.test_defects" in seen[1]
    assert "LookupError" in stream.getvalue()


def test_a_thread_and_an_object_that_goes_tell_it_too(told: Whole, stream: io.StringIO, qtbot: QtBot) -> None:
    class Gone:
        def __del__(self) -> None:
            raise KeyError(SECRET)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    Gone()
    assert "LookupError" in stream.getvalue()
    assert "KeyError" in stream.getvalue()
    assert SECRET not in stream.getvalue()
    qtbot.waitUntil(lambda: "2 times" in notice(told))
    text = defects.defects().text()
    assert "LookupError" in text
    assert "KeyError" in text
    assert SECRET not in text


def in_slot(_whole: Whole) -> None:
    QTimer.singleShot(0, fail)


def in_data(whole: Whole, monkeypatch: pytest.MonkeyPatch) -> None:
    assert whole.window.desk is not None
    with monkeypatch.context() as patch:
        patch.setattr(DocumentsModel, "row", fail)
        model = whole.window.desk.documents.model
        assert model.index(0).data(ROW) is None
        assert model.data(QModelIndex()) is None


class Broken(QWidget):
    painted = 0

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        self.painted += 1
        try:
            if self.painted == 1:
                fail()
        finally:
            painter.end()

    @guarded
    def focusInEvent(self, event: object) -> None:
        fail()


def in_painting(whole: Whole) -> None:
    part = Broken(whole.window)
    part.resize(20, 20)
    part.show()


def in_focus(whole: Whole) -> None:
    part = Broken(whole.window)
    part.focusInEvent(None)


def in_worker(whole: Whole) -> None:
    task = Task(fail, whole.window)
    task.failed.connect(whole.session.failed)
    task.start()


@pytest.mark.parametrize("way", [in_slot, in_data, in_painting, in_focus, in_worker])
def test_it_is_told_above_the_text_and_work_goes_on(
    told: Whole, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, way: Callable[..., None]
) -> None:
    act = partial(way, told, monkeypatch) if way is in_data else partial(way, told)
    with qtbot.captureExceptions() as caught:
        sys.excepthook = show_defect
        act()
        qtbot.waitUntil(lambda: bool(notice(told)))
    assert caught == []
    assert notice(told) == (
        "Something in the program went wrong. Everything you did before is written, and you can go on. "
        "The report helps to put it right."
    )
    assert QApplication.activeModalWidget() is None
    assert SECRET not in defects.defects().text()
    goes_on(told, 0)
    goes_on(told, 10)


def test_fifty_of_them_are_one_notice_and_one_report(told: Whole, qtbot: QtBot) -> None:
    for _ in range(50):
        QTimer.singleShot(0, fail)
    with qtbot.captureExceptions():
        sys.excepthook = show_defect
        qtbot.waitUntil(lambda: "50 times" in notice(told))
    bar = told.window.safety.notices()
    assert list(bar.notices) == ["defect"]
    text = defects.defects().text()
    assert text.startswith("50 times:\n")
    assert text.count("LookupError") == 1
    goes_on(told, 0)


def test_more_kinds_than_are_kept_are_counted(stream: io.StringIO, qtbot: QtBot) -> None:
    kept = defects.Defects(lambda: None)
    kept._told_boxes = 1
    kept.reports = {f"{place}": 1 for place in range(defects.MOST)}
    kept.count = defects.MOST + 5
    assert kept.text().endswith("And 5 more.\n")
    kept._turn.stop()


def test_a_step_half_done_is_rolled_back(told: Whole, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    session = told.session
    session.set_span((0, 4))
    rows, steps = session.project.store.dump(), session.project.step_count()
    real = type(session.project.store).insert

    def half(self: Any, table: str, values: Any, **more: Any) -> int:
        if table == "coding":
            fail()
        return real(self, table, values, **more)

    with qtbot.captureExceptions(), monkeypatch.context() as patch:
        patch.setattr(type(session.project.store), "insert", half)
        sys.excepthook = show_defect
        QTimer.singleShot(0, lambda: session.code(code(session, "Execution")))
        qtbot.waitUntil(lambda: bool(notice(told)))
    assert session.project.store.dump() == rows
    assert session.project.step_count() == steps
    assert session.project.scope is None
    goes_on(told, 0)


def test_whoever_listens_later_hears_of_a_step_all_the_same(told: Whole) -> None:
    heard: list[object] = []
    project = told.session.project
    ends = [project.subscribe(fail), project.subscribe(heard.append)]
    with pytest.raises(LookupError):
        project.rename("Another name")
    assert len(heard) == 1
    for end in ends:
        end()
    assert project.info().name == "Another name"


def test_with_a_dialog_open_the_dialog_stays(told: Whole, qtbot: QtBot) -> None:
    from desktop.ui.dialogs.message import Message

    seen: list[bool] = []
    box = Message(told.window, "Testimonia", "A sentence.")

    def look() -> None:
        seen.append(QApplication.activeModalWidget() is box and bool(notice(told)))
        box.reject()

    QTimer.singleShot(0, fail)
    QTimer.singleShot(4 * defects.PAUSE, look)
    with qtbot.captureExceptions():
        sys.excepthook = show_defect
        box.run()
    assert seen == [True]
    goes_on(told, 0)


def test_what_fails_in_telling_is_not_told(told: Whole, stream: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(told.window.safety), "notices", fail)
    kept = defects.defects()
    kept.count = 1
    kept._tell()
    kept._tell()
    assert stream.getvalue().count("LookupError") == 2
    assert SECRET not in stream.getvalue()


def test_the_report_is_read_copied_and_saved(
    told: Whole, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    try:
        fail()
    except LookupError as error:
        defects.defects().take(error)
    qtbot.waitUntil(lambda: bool(notice(told)))
    dialog = DefectDialog(told.window, "It went wrong.", defects.defects().text())
    qtbot.addWidget(dialog)
    dialog.show()
    text = dialog.view.toPlainText()
    assert "LookupError" in text
    assert dialog.view.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == text
    place = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(place), ""))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert place.read_text("utf-8") == text
    assert dialog.complaint.startswith("Saved as ")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(tmp_path / "no" / "where.txt"), ""))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.complaint.startswith("The report was not saved: ")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: ("", ""))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    dialog.close()


def test_once_it_was_read_the_notice_goes(told: Whole, qtbot: QtBot) -> None:
    QTimer.singleShot(0, fail)
    with qtbot.captureExceptions():
        sys.excepthook = show_defect
        qtbot.waitUntil(lambda: bool(notice(told)))

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DefectDialog)
        assert "LookupError" in dialog.view.toPlainText()
        dialog.finish()

    QTimer.singleShot(100, leave)
    told.window.safety.notices().notices["defect"].acted.emit()
    assert notice(told) == ""
    assert defects.defects().count == 0


def test_the_project_can_be_closed_and_opened_after_it(told: Whole, qtbot: QtBot) -> None:
    QTimer.singleShot(0, fail)
    with qtbot.captureExceptions():
        sys.excepthook = show_defect
        qtbot.waitUntil(lambda: bool(notice(told)))
    goes_on(told, 0)
    path = told.session.project.path
    told.window.take_down()
    with Project.open(path, read_only=True) as again:
        assert verify(again).sound


def test_a_defect_of_a_command_tells_no_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_given: Any, **_named: Any) -> None:
        raise RuntimeError(SECRET)

    monkeypatch.setattr("desktop.core.project.Project.create", broken)
    assert cli.main(["new", str(tmp_path / "p.testimonia")]) == 70
    told = capsys.readouterr()
    assert SECRET not in told.out + told.err
    assert "RuntimeError" in told.err
    assert "desktop/commands/new_project.py:" in told.err
