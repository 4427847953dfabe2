"""The palette where it is used: typing and composing in the document view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop.core.codebook_files import load_codebook
from desktop.core.project import Project
from desktop.ui.session import Session
from desktop.ui.widgets.document_view import DocumentView
from tests.ui.palette_case import TEXT, import_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def focus() -> QWidget:
    """Where keys go."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


class View:
    def __init__(self, qtbot: QtBot, path: Path) -> None:
        self.project = Project.create(
            path / "p.testimonia", coder="Ana", codebook=load_codebook("human-rights-evidence")
        )
        self.document = import_text(self.project, "\n".join([TEXT] * 3))
        self.session = Session(self.project)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1000, 800)
        column = QVBoxLayout(self.window)
        self.view = DocumentView(self.session, self.window)
        self.other = QLineEdit(self.window)
        column.addWidget(self.view, 1)
        column.addWidget(self.other)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.session.open_document(self.document)
        self.view.focus_text()
        self.session.set_span((10, 60))

    def names(self) -> list[str]:
        return [
            self.project.codebook.code(coding.code).name
            for segment in self.project.coding.segments(self.document)
            for coding in segment.codings
        ]


@pytest.fixture
def view(qtbot: QtBot, tmp_path: Path) -> Iterator[View]:
    made = View(qtbot, tmp_path)
    yield made
    made.view.end_palette()
    made.session.close()


def test_keys_in_the_text_go_into_the_palette(view: View) -> None:
    for letter in "exec":
        QTest.keyClicks(focus(), letter)
    palette = view.view.coding_palette()
    assert palette.field.hasFocus()
    assert palette.field.text() == "exec"
    passage = view.view.anchor((10, 60))
    assert not passage.isEmpty()
    assert not palette.geometry().intersects(passage)
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert view.names() == ["Execution"]
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert view.view.pane.hasFocus()


def test_text_composed_in_the_text_arrives_whole(view: View) -> None:
    facet = view.project.codebook.facets()[0].id
    view.project.codebook.create_code(facet, "정치범 수용소")
    pane, palette = view.view.pane, view.view.coding_palette()
    QApplication.sendEvent(pane, QInputMethodEvent("ㅈ", []))
    QApplication.sendEvent(pane, QInputMethodEvent("저", []))
    assert palette.is_open
    assert pane.hasFocus()
    assert palette.field.text() == ""
    commit = QInputMethodEvent("", [])
    commit.setCommitString("정치")
    QApplication.sendEvent(pane, commit)
    assert palette.field.text() == "정치"
    assert palette.field.hasFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert view.names() == ["정치범 수용소"]


def test_a_syllable_settled_while_the_next_is_composed_leaves_the_focus_in_the_text(view: View) -> None:
    """One event settles 정 and begins ㅊ: the input method is still at work in the text."""
    facet = view.project.codebook.facets()[0].id
    view.project.codebook.create_code(facet, "정치범 수용소")
    pane, palette = view.view.pane, view.view.coding_palette()
    for stage in ("ㅈ", "저", "정"):
        QApplication.sendEvent(pane, QInputMethodEvent(stage, []))
        assert palette.field.query() == stage
        assert palette.model.row(0).name == "정치범 수용소"  # type: ignore[union-attr]
    both = QInputMethodEvent("ㅊ", [])
    both.setCommitString("정")
    QApplication.sendEvent(pane, both)
    QApplication.processEvents()
    assert pane.hasFocus()
    assert palette.field.query() == "정ㅊ"
    last = QInputMethodEvent("", [])
    last.setCommitString("치")
    QApplication.sendEvent(pane, last)
    assert palette.field.hasFocus()
    assert palette.field.text() == "정치"
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert view.names() == ["정치범 수용소"]


def test_it_does_not_take_the_focus_from_what_ended_it(view: View) -> None:
    QTest.keyClicks(focus(), "e")
    assert view.view.coding_palette().is_open
    view.other.setFocus()
    assert not view.view.coding_palette().is_open
    assert view.other.hasFocus()
