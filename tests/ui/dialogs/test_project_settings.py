"""The settings of a project: each change a step, nothing to change where it can only be read, and ways to the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from desktop.core.model import MemoTarget
from desktop.core.project import Project
from desktop.core.project_facts import facts
from desktop.ui.dialogs.project_settings import ProjectSettings, fact_lines
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.labels import Label
from tests.core.making import small_project
from tests.ui.dialogs.driving import drive

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.theme import Theme


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    made = Session(small_project(tmp_path / "small.testimonia"))
    yield made
    made.close()


def test_each_change_is_a_step_that_can_be_undone(qtbot: QtBot, theme: Theme, session: Session) -> None:
    project = session.project
    name, steps = project.info().name, project.step_count()

    def act(dialog: Any) -> None:
        dialog.name.edit.setText("  Another name ")
        dialog.memo.edit.setPlainText("Who may read it.")
        qtbot.keyClick(dialog.name.edit, Qt.Key.Key_Return)

    assert drive(lambda: ProjectSettings(None, session).run(), act) is True
    assert project.step_count() == steps + 2
    assert project.info().name == "Another name"
    assert project.memos.text(MemoTarget.PROJECT, project.info().id) == "Who may read it."
    project.undo()
    assert project.memos.text(MemoTarget.PROJECT, project.info().id) == ""
    project.undo()
    assert project.info().name == name


def test_nothing_is_written_where_nothing_differs_or_it_is_cancelled(
    qtbot: QtBot, theme: Theme, session: Session
) -> None:
    steps = session.project.step_count()

    def cancel(dialog: Any) -> None:
        dialog.name.edit.setText("")
        assert not dialog.primary.isEnabled()
        assert dialog.name.error == "A name is needed."
        dialog.name.edit.setText("Other")
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert drive(lambda: ProjectSettings(None, session).run(), cancel) is False
    assert drive(lambda: ProjectSettings(None, session).run(), lambda dialog: dialog.finish()) is True
    assert session.project.step_count() == steps


def test_what_can_only_be_read_says_so(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    path = tmp_path / "small.testimonia"
    small_project(path).close()
    session = Session(Project.open(path, read_only=True))

    def act(dialog: Any) -> None:
        assert dialog.name.edit.isReadOnly()
        assert dialog.memo.edit.isReadOnly()
        assert dialog.cancel is None
        words = [label.text() for label in dialog.findChildren(Label)]
        assert any("open for reading only" in each for each in words)
        links = [link.text() for link in dialog.findChildren(LinkButton)]
        assert not [each for each in links if "assphrase" in each]
        dialog.finish()

    try:
        drive(lambda: ProjectSettings(None, session).run(), act)
    finally:
        session.close()


def test_a_way_to_the_rest_keeps_what_was_changed(qtbot: QtBot, theme: Theme, session: Session) -> None:
    gone: list[str] = []

    def act(dialog: Any) -> None:
        dialog.name.edit.setText("Changed before")
        (link,) = [each for each in dialog.findChildren(LinkButton) if each.text() == "Open the codebook…"]
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
        gone.append(dialog.then)

    assert drive(lambda: ProjectSettings(None, session).run(), act) is True
    assert gone == ["organise.page"]
    assert session.project.info().name == "Changed before"


def test_the_facts_are_those_of_the_file(session: Session) -> None:
    found = facts(session.project)
    assert found.size == session.project.path.stat().st_size > 0
    assert found.documents == len(session.project.documents.all())
    assert found.steps == session.project.step_count()
    lines = dict(fact_lines(found))
    assert list(lines) == ["Place", "Size", "Made", "Last change", "Holds", "Form"]
    assert f"{found.steps:,} step" in lines["Holds"]
