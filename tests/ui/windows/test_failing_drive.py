"""A drive that fails now and then while everything is used: what could not be read is said, and the program goes on."""

from __future__ import annotations

import random
import sys
import traceback
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, Qt, QThreadPool, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

from desktop.core import errors
from desktop.core.definition import Definition
from desktop.core.model import MemoTarget
from desktop.core.project import Project
from desktop.core.storage.store import Store
from desktop.core.verify import verify
from desktop.ui.app import show_defect
from tests.core.making import parsed, small_project
from tests.core.organising_case import code_spans, make
from tests.scale import scale
from tests.ui.window_case import own_settings, window_on

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType

    from pytestqt.qtbot import QtBot

    from desktop.ui.windows.main_window import MainWindow

PAGES = ("desk", "codebook", "memos", "find", "health", "completeness", "history", "revisions", "periods", "compare")
ACTIONS = (
    "edit.undo",
    "edit.redo",
    "code.next",
    "code.answer",
    "code.delete_segment",
    "answer.unsure",
    "answer.tick",
    "answer.note",
    "review.code",
    "review.next",
    "review.end",
    "complete.work",
    "document.next",
    "organise.merge",
    "organise.move",
    "organise.retire",
    "organise.split",
    "organise.properties",
    "define.edit",
    "define.revisions",
    "define.confirm",
    "memos.entry",
    "find.everywhere",
    "view.lens",
    "view.dark",
    "view.light",
    "compare.everybody",
    "code.cover",
)
KEYS = (
    Qt.Key.Key_Down,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Space,
    Qt.Key.Key_F2,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
)


class Drive:
    """Fails with a share of the questions that are put to it."""

    def __init__(self, patch: pytest.MonkeyPatch, chance: random.Random) -> None:
        self.share, self.chance, self.failures = 0.0, chance, 0
        for name in ("query", "begin", "commit", "set_view_state"):
            patch.setattr(Store, name, self._failing(getattr(Store, name)))
        whole = Store.stream

        def stream(store: Store, *rest: Any, **more: Any) -> Iterator[Any]:
            self._fail()
            yield from whole(store, *rest, **more)

        patch.setattr(Store, "stream", stream)

    def _fail(self) -> None:
        if self.share and self.chance.random() < self.share:
            self.failures += 1
            raise errors.StorageFailed(reason="the disk does not answer")

    def _failing(self, whole: Callable[..., Any]) -> Callable[..., Any]:
        def asked(store: Store, *rest: Any, **more: Any) -> Any:
            self._fail()
            return whole(store, *rest, **more)

        return asked


class Somebody:
    """Goes about in everything there is."""

    def __init__(self, window: MainWindow, drive: Drive, chance: random.Random) -> None:
        self.window, self.drive, self.random = window, drive, chance
        self.done: list[str] = []
        self.leaving = QTimer(window, interval=15)
        self.leaving.timeout.connect(self._leave)
        self.leaving.start()

    def _leave(self) -> None:
        popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            popup.close()
        elif isinstance(dialog, QDialog):
            dialog.done(0)

    def page(self) -> None:
        name = self.random.choice(PAGES)
        self.done.append(f"page {name}")
        self.window.show_page(name)

    def act(self) -> None:
        name = self.random.choice(ACTIONS)
        self.done.append(name)
        action = self.window.book[name]
        if action.isEnabled():
            action.trigger()

    def press(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and focus.isVisible():
            key = self.random.choice(KEYS)
            self.done.append(f"{key.name} in {type(focus).__name__}")
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focus, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))

    def type(self) -> None:
        words = self.random.choice(["peo", "exec", "wat", "2016", "x"])
        self.done.append(f"type {words}")
        for letter in words:
            focus = QApplication.focusWidget()
            if focus is not None and focus.isVisible():
                QApplication.sendEvent(
                    focus,
                    QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter),
                )

    def size(self) -> None:
        wide = self.random.choice([(1440, 900), (1024, 700), (700, 500)])
        self.done.append(f"size {wide}")
        self.window.resize(*wide)

    def look(self) -> None:
        self.done.append("grab")
        self.window.grab()

    def again(self) -> None:
        self.done.append("read again")
        assert self.window.session is not None
        self.window.session.project.forget_caches()
        self.window.session.project.tell_reloaded()

    def turn(self) -> None:
        verbs = (self.page, self.page, self.act, self.act, self.press, self.press, self.type, self.size, self.look)
        verb = self.random.choice((*verbs, self.again))
        self.drive.share = self.random.choice((0.0, 0.05, 0.3, 1.0))
        if self.drive.share and self.random.random() < 0.5 and self.window.session is not None:
            self.window.session.project.forget_caches()
        try:
            verb()
            QApplication.processEvents()
        except errors.TestimoniaError:
            pass  # of a call that the test itself made
        finally:
            self.drive.share = self.random.choice((0.0, self.drive.share))
        QApplication.processEvents()


@pytest.mark.parametrize("seed", [1, 9, 12, *range(100, 100 + scale(0, 40))])
def test_whatever_cannot_be_read_the_program_goes_on(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    project = small_project(tmp_path / "p.testimonia")
    path = project.path
    made = make(project, "Hunger/Bark", "Hunger/Grass", "Fear")
    project.coder = project.coders.all()[0].id
    code_spans(project, made["Hunger/Bark"], 0, 10, 20)
    project.definitions.set(made["Fear"], Definition(full="Said to be afraid."), "Asked for")
    project.memos.write(MemoTarget.CODE, made["Fear"], "people are afraid")
    project.documents.add([parsed("Second")])
    defects: list[str] = []
    chance = random.Random(seed)
    window = window_on(qtbot, own_settings(tmp_path), project)

    def told(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, errors.TestimoniaError):
            show_defect(kind, error, trace)
        else:
            defects.append("".join(traceback.format_exception(error)))

    monkeypatch.setattr(sys, "excepthook", told)
    drive = Drive(monkeypatch, chance)
    somebody = Somebody(window, drive, chance)
    for _turn in range(scale(60, 200)):
        somebody.turn()
        assert not defects, (defects[0], somebody.done[-5:])
    assert drive.failures > 5
    drive.share = chance.choice((0.0, 1.0))
    window.take_down()
    drive.share = 0.0
    somebody.leaving.stop()
    QThreadPool.globalInstance().waitForDone(10_000)
    assert not defects, defects[0]
    assert project.store.closed
    with Project.open(path, read_only=True) as again:
        assert verify(again).sound
