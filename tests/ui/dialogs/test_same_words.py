"""Coding very many passages: how far it is, and Cancel while it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer

from desktop.core import same_words
from desktop.core.project import Project
from desktop.ui.dialogs.same_words import SameWords
from desktop.ui.session import Session
from tests.core.making import parsed, small_project
from tests.ui.desk_case import code

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

MANY = 3_500


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    small_project(tmp_path / "p.testimonia").close()
    project = Project.open(tmp_path / "p.testimonia")
    project.documents.add([parsed("Much", "the guardhouse stood\n" * MANY)])
    made = Session(project)
    made.set_coder(project.coders.all()[0].id)
    yield made
    project.close()


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> SameWords:
    made = SameWords(None, session, "guardhouse", [code(session, "Surveillance")])
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: len(made.hits.chosen) == MANY and not made.turn.isActive())
    return made


def given(dialog: SameWords) -> int:
    return 0 if dialog.applied is None else dialog.applied.passages


def test_how_far_it_is_is_shown_and_nothing_else_is_heard(
    qtbot: QtBot, session: Session, dialog: SameWords, monkeypatch: pytest.MonkeyPatch
) -> None:
    shares: list[tuple[int, int]] = []
    heard: list[bool] = []
    show = dialog.busy.set_progress

    def look(done: int, total: int) -> None:
        shares.append((done, total))
        heard.append(dialog.field.isEnabled() or dialog.list.isEnabled() or dialog.primary.isEnabled())
        QTimer.singleShot(0, lambda: qtbot.keyClick(dialog, Qt.Key.Key_Return))
        show(done, total)

    monkeypatch.setattr(dialog.busy, "set_progress", look)
    steps = session.project.step_count()
    dialog.finish()
    assert shares[0] == (same_words.LOT, MANY)
    assert shares[-1] == (MANY, MANY)
    assert heard == [False] * len(shares)
    assert given(dialog) == MANY
    assert session.project.step_count() == steps + 1


@pytest.mark.parametrize("way", ["escape", "button"])
def test_it_can_be_stopped_and_everything_is_as_it_was(
    qtbot: QtBot, session: Session, dialog: SameWords, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    before, show = session.project.store.dump(), dialog.busy.set_progress

    def stop(done: int, total: int) -> None:
        show(done, total)
        assert dialog.cancel is not None
        if way == "escape":
            QTimer.singleShot(0, lambda: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
        else:
            QTimer.singleShot(0, dialog.cancel.click)

    dialog.field.setFocus()
    with monkeypatch.context() as patched:
        patched.setattr(dialog.busy, "set_progress", stop)
        dialog.finish()
    assert dialog.isVisible()
    assert given(dialog) == 0
    assert dialog.complaint == "Nothing was coded; what was chosen is as it was."
    assert session.project.store.dump() == before
    assert dialog.field.isEnabled()
    assert dialog.focusWidget() is dialog.field
    assert len(dialog.hits.chosen) == MANY
    dialog.finish()
    assert given(dialog) == MANY
