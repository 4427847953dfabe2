"""Somebody who presses everything that codes, shapes, reviews and undoes in any order: nothing breaks."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from desktop.core import covering
from desktop.core.completeness import What, listed
from desktop.core.project import Project
from desktop.core.queries.review import Wanted
from desktop.core.verify import verify
from desktop.ui import messages
from desktop.ui.covering import covering_of
from tests.core.making import parsed, small_project
from tests.scale import scale
from tests.ui.review_case import Whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.model import CodeId

TEXTS = {
    "Empty": "",
    "Signs": "👩‍👩‍👧 e\u0301tude 한국어 수용소에서 도망쳤다.\nقالت امرأة إنها رأت ذلك. 🇰🇷🇰🇵 x\u2028y\tz",
    "Giant": "The guards counted everybody in the yard, and whoever was missing was looked for. " * 300,
}
ACTIONS = (
    "segment.split",
    "segment.join_next",
    "segment.join_previous",
    "segment.in_vivo",
    "segment.paragraph",
    "segment.document",
    "edit.turn",
    "edit.whole",
    "edit.hit",
    "edit.snap",
    "edit.sentence",
    "edit.undo",
    "edit.undo",
    "edit.redo",
    "edge.end_word_right",
    "edge.end_word_right",
    "edge.start_char_left",
    "edge.end_char_left",
    "answer.unsure",
    "answer.note",
    "answer.tick",
    "answer.give_set",
    "code.repeat",
    "code.favourite1",
    "code.mark",
    "code.next",
    "code.previous",
    "code.incomplete",
    "code.delete_segment",
    "code.answer",
    "document.next",
    "document.previous",
    "review.code",
    "review.next",
    "review.previous",
    "review.end",
    "complete.work",
    "complete.over",
    "code.cover",
    "review.covers",
    "view.lens",
    "compare.everybody",
)
KEYS = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Space,
    Qt.Key.Key_Tab,
)


class Somebody:
    """What they do at random on the desk."""

    def __init__(self, whole: Whole, seed: int) -> None:
        self.whole, self.random = whole, random.Random(seed)
        self.done: list[str] = []

    def code(self) -> CodeId | None:
        codes = [one.id for one in self.whole.session.project.codebook.codes()]
        return self.random.choice(codes) if codes else None

    def verbs(self) -> list[Callable[[], object]]:
        act = [self.act] * 6
        return [
            *act,
            self.press,
            self.press,
            self.type,
            self.type,
            self.select,
            self.select,
            self.compose,
            self.elsewhere,
        ]

    def act(self) -> None:
        name = self.random.choice(ACTIONS)
        self.done.append(name)
        self.whole.window.refresh()
        action = self.whole.window.book[name]
        if action.isEnabled():
            action.trigger()

    def press(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None:
            key = self.random.choice(KEYS)
            self.done.append(str(key))
            held = self.random.random() < 0.2
            QApplication.sendEvent(
                focus, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", held)
            )

    def type(self) -> None:
        words = self.random.choice(["surv", "exe", "un", "2016", "노동", "1:", "x", "sat"])
        self.done.append(f"type {words}")
        for letter in words:
            focus = QApplication.focusWidget()
            if focus is not None:
                event = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(focus, event)

    def compose(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None:
            self.done.append("compose")
            QApplication.sendEvent(focus, QInputMethodEvent("하", []))
            if self.random.random() < 0.5:
                self.press()
            event = QInputMethodEvent("", [])
            event.setCommitString(self.random.choice(["한", ""]))
            target = QApplication.focusWidget() or focus
            QApplication.sendEvent(target, event)

    def select(self) -> None:
        session = self.whole.session
        text = session.text()
        if not text:
            return
        start = self.random.randrange(min(len(text), 400))
        self.done.append(f"select {start}")
        session.set_span((start, min(len(text), start + self.random.randint(1, 60))))

    def elsewhere(self) -> None:
        """What comes from other parts of the window, or from another window."""
        session = self.whole.session
        project = session.project
        document = session.document
        what = self.random.randrange(9)
        self.done.append(f"elsewhere {what}")
        code = self.code()
        if what == 0 and len(project.documents.all()) > 2 and document is not None:
            session.attempt(project.documents.delete, document)
        elif what == 1 and code is not None:
            session.attempt(project.organising.retire, [code])
        elif what == 2 and code is not None:
            other = self.code()
            assert other is not None
            session.attempt(project.organising.merge, [code], other)
        elif what == 3:
            coders = [one.id for one in project.coders.all()]
            session.set_coder(self.random.choice(coders) if self.random.random() < 0.9 else None)
        elif what == 4 and document is not None and code is not None:
            session.attempt(project.defaults.set, document, [code])
        elif what == 5:
            session.reload()
        elif what == 6:
            self.whole.window.more.review.review(Wanted(unsure=self.random.random() < 0.3))
        elif what == 7 and session.coder is not None:
            facet = self.random.choice(project.codebook.facets()).id
            kind = self.random.choice([What.OPEN, What.OVER])
            self.whole.window.more.review.work_off(listed(project, session.coder, facet, kind), kind, facet)
        elif what == 8 and code is not None:
            session.attempt(covering.cover, project, code, self.random.random() < 0.5)
            covering_of(session).switch(True)


@pytest.mark.parametrize("seed", range(scale(4, 60)))
def test_anything_in_any_order(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    project = small_project(tmp_path / "small.testimonia")
    for name, text in TEXTS.items():
        project.documents.add([parsed(name, text)])
    surveillance = next(one.id for one in project.codebook.codes() if one.name == "Surveillance")
    project.codebook.set_shortcut(surveillance, 1)
    project.answer_sets.create("Watched", [surveillance])
    monkeypatch.setattr(messages, "ask", lambda *_args, **_more: True)
    for kind in (QDialog, QMenu):  # whatever asks is left again
        monkeypatch.setattr(kind, "exec", lambda *_args: 0)
    whole = Whole(qtbot, tmp_path, project)
    session = whole.session

    def choose() -> bool:
        session.set_coder(project.coders.all()[0].id)
        return True

    monkeypatch.setattr(whole.window.work, "choose_coder", choose)
    session.open_document(project.documents.all()[0].id)
    assert whole.window.desk is not None
    whole.window.desk.right.build()
    whole.window.desk.view.focus_text()
    first = project.step_count()
    somebody = Somebody(whole, seed)
    for _ in range(scale(150, 400)):
        somebody.random.choice(somebody.verbs())()
        QApplication.processEvents()
        assert session.segment is None or (session.work is not None and session.segment in session.work.segments)
        assert session.document is None or project.documents.has(session.document)
    whole.window.more.review.end()
    whole.window.desk.view.end_palette()
    session.select_segment(None)
    made = project.step_count() - first
    assert made > 0, somebody.done
    path = project.path
    whole.window.take_down()
    with Project.open(path) as again:
        report = verify(again)
        assert report.sound, report.as_dict()
