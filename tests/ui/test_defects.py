"""A defect while the desk runs: the box and the error stream hold nothing of the project."""

from __future__ import annotations

import io
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop import cli
from desktop.ui.app import show_defect, take_defects

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SECRET = "Kestrel-7-witness"


@pytest.fixture
def stream(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    made = io.StringIO()
    monkeypatch.setattr(sys, "__stderr__", made)
    for name in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, name, getattr(sys, name))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    return made


def test_box_and_stream_hold_nothing_of_the_project(qtbot: QtBot, stream: io.StringIO) -> None:
    seen: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.extend((box.text(), box.informativeText(), box.detailedText()))
        box.accept()

    QTimer.singleShot(50, look)
    try:
        raise LookupError(SECRET)
    except LookupError as error:
        show_defect(LookupError, error, error.__traceback__)
    told = " ".join((*seen, stream.getvalue()))
    assert SECRET not in told
    assert "LookupError" in seen[1]
    assert "tests.ui.test_defects" in seen[1]
    assert "LookupError" in stream.getvalue()


def test_a_thread_and_an_object_that_goes_tell_it_on_the_stream(stream: io.StringIO) -> None:
    take_defects()

    def fail() -> None:
        raise ValueError(SECRET)

    class Gone:
        def __del__(self) -> None:
            raise KeyError(SECRET)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    Gone()
    assert "ValueError" in stream.getvalue()
    assert "KeyError" in stream.getvalue()
    assert SECRET not in stream.getvalue()


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
