"""All panels on one session, through whatever a random person does."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.code_order import Order
from desktop.ui.session import Session
from desktop.ui.widgets.codebook_panel import CodebookPanel
from desktop.ui.widgets.coder_bar import CoderBar
from desktop.ui.widgets.definition_card import DefinitionCard
from desktop.ui.widgets.documents_panel import DocumentsPanel
from desktop.ui.widgets.segment_panel import SegmentPanel
from tests.core.making import RandomUser, parsed, small_project
from tests.scale import scale
from tests.ui.desk_case import code, index_of, rows, small_session, words

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Desk(QWidget):
    """The panels side by side."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.coders = CoderBar(session, self)
        self.documents = DocumentsPanel(session, self)
        self.codebook = CodebookPanel(session, self)
        self.definition = DefinitionCard(session, self)
        self.segment = SegmentPanel(session, self)
        row, column = QHBoxLayout(self), QVBoxLayout()
        row.addWidget(self.documents)
        column.addWidget(self.coders)
        for part in (self.codebook, self.definition, self.segment):
            column.addWidget(part)
        row.addLayout(column)
        self.resize(720, 900)


def look_about(session: Session, chance: random.Random) -> None:
    """Select, open, show and choose at random."""
    documents = session.project.documents.all()
    if documents:
        session.open_document(chance.choice(documents).id)
    codes = session.project.codebook.codes()
    if codes:
        session.set_code_in_hand(chance.choice(codes).id)
    for coder in session.project.coders.all():
        session.show_coder(coder.id, chance.random() < 0.5)
    if session.work is not None and session.work.segments and chance.random() < 0.7:
        session.select_segment(chance.choice(list(session.work.segments)))
    elif session.document is not None:
        start = chance.randrange(40)
        session.set_span((start, start + chance.randrange(1, 30)))


@pytest.mark.parametrize("seed", range(scale(3, 30)))
def test_panels_bear_whatever_is_done(tmp_path: Path, qtbot: QtBot, seed: int) -> None:
    project = small_project(tmp_path / "random.testimonia")
    project.documents.add([parsed("Second")])
    session = Session(project)
    session.open_document(project.documents.all()[0].id)
    failed: list[object] = []
    session.failed.connect(failed.append)
    desk = Desk(session)
    qtbot.addWidget(desk)
    desk.show()
    user, chance = RandomUser(project, seed), random.Random(seed)
    for number in range(scale(50, 150)):
        before = project.coder
        user.act()
        if project.coder != before:
            project.coder, now = before, project.coder
            session.set_coder(now)
        if number % 3 == 0:
            look_about(session, chance)
        if number % 4 == 0:
            QApplication.processEvents()
            desk.grab()
        if number % 10 == 0:
            names = [item.name for item in project.documents.all()]
            assert [name for _, name in rows(desk.documents.model)] == names
            desk.setLayoutDirection(chance.choice([Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]))
    assert failed == []
    desk.hide()
    session.close()
    QApplication.processEvents()


def test_keys_of_a_panel_are_not_taken_by_the_window(tmp_path: Path, qtbot: QtBot) -> None:
    session = small_session(tmp_path)
    session.set_span((0, 6))
    session.code(code(session, "Surveillance"))
    desk = Desk(session)
    qtbot.addWidget(desk)
    taken: list[str] = []
    for key in ("Delete", "Alt+Up", "Alt+Down"):
        action = QAction(desk)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False, key=key: taken.append(key))
        desk.addAction(action)
    with qtbot.waitActive(desk):
        desk.show()
        desk.activateWindow()
    qtbot.keyClick(desk.definition, Qt.Key.Key_Delete)
    assert taken == ["Delete"], "elsewhere the window has the key"
    desk.codebook.tree.setCurrentIndex(index_of(desk.codebook.model, "Surveillance"))
    chip = desk.segment.rows[0].chips[0]
    for part in (desk.codebook.tree, desk.documents.list, desk.segment.memo, chip):
        part.setFocus()
        qtbot.keyClick(part, Qt.Key.Key_Delete)
    for part in (desk.codebook.tree, desk.documents.list):
        part.setFocus()
        qtbot.keyClick(part, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert taken == ["Delete"]
    assert [segment.codings for segment in session.own_segments()] == [()], "the chip lost its answer"
    session.close()


def test_nothing_can_be_changed_in_a_project_for_reading(tmp_path: Path, qtbot: QtBot) -> None:
    from desktop.core.project import Project

    small_project(tmp_path / "read.testimonia").close()
    project = Project.open(tmp_path / "read.testimonia", read_only=True)
    project.coder = project.coders.all()[0].id
    session = Session(project)
    session.open_document(project.documents.all()[0].id)
    desk = Desk(session)
    qtbot.addWidget(desk)
    desk.show()
    session.set_span((0, 6))
    session.set_code_in_hand(project.codebook.codes()[0].id)
    assert not desk.documents.plus.isEnabled()
    adding = desk.codebook.build_plus_menu().actions()
    assert [words(action) for action in adding if action.isEnabled() and action.text()] == [
        "Sorted by hand",
        "Sorted by name",
        "Sorted by use",
    ], "looking at codes in another order writes nothing"
    assert words(adding[-1]) == "Keep this order"
    desk.codebook.show_order(Order.NAME)
    assert not desk.codebook.build_plus_menu().actions()[-1].isEnabled()
    assert not desk.definition.pencil.isEnabled()
    index = desk.codebook.model.index(0, 0, desk.codebook.model.index(0, 0))
    assert not desk.codebook.model.flags(index) & Qt.ItemFlag.ItemIsEditable
    open_ones = [words(action) for action in desk.codebook.build_menu(index).actions() if action.isEnabled()]
    assert [name for name in open_ones if name] == ["Review its passages"], "reading changes nothing"
    desk.codebook.tree.selectAll()
    several = [words(action) for action in desk.codebook.build_menu(index).actions() if action.isEnabled()]
    assert [name for name in several if name] == ["Review their passages"]
    heading = [words(action) for action in desk.codebook.build_menu(index.parent()).actions() if action.isEnabled()]
    assert [name for name in heading if name] == ["Colour the page by this facet"]
    steps, places = project.step_count(), [item.id for item in project.codebook.codes()]
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
        qtbot.keyClick(desk.codebook.tree, key, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(desk.codebook.tree, Qt.Key.Key_Delete)
    assert (project.step_count(), [item.id for item in project.codebook.codes()]) == (steps, places)
    changing = desk.documents.build_menu(project.documents.all()[0].id).actions()[2:]
    assert not any(action.isEnabled() for action in changing if action.text())
    QApplication.processEvents()
    assert not any(row.hint.isVisible() for row in desk.segment.rows)
    session.close()
