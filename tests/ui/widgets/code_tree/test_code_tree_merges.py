"""Codes that a merge made one are chosen again once the merge is undone; other choices stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from tests.ui.desk_case import code
from tests.ui.tree_case import choose, chosen, click, ids

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session
    from desktop.ui.widgets.codebook_panel import CodebookPanel


def merge(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    choose(qtbot, panel, "Beating", "Hunger", "Threat")
    into = code(session, "Hunger")
    session.project.organising.merge(ids(session, "Beating", "Threat"), into)
    session.set_code_in_hand(into)
    QApplication.processEvents()


def test_undone_all_of_them_are_chosen(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    merge(qtbot, panel, session)
    assert chosen(panel) == ["Hunger"]
    session.undo()
    QApplication.processEvents()
    assert chosen(panel) == ["Beating", "Hunger", "Threat"]
    assert session.code_in_hand == code(session, "Hunger")
    assert panel.model.code_at(panel.tree.currentIndex()) == session.project.codebook.code(code(session, "Hunger"))
    session.redo()
    QApplication.processEvents()
    assert chosen(panel) == ["Hunger"]


def test_what_was_chosen_meanwhile_stays(qtbot: QtBot, panel: CodebookPanel, session: Session) -> None:
    merge(qtbot, panel, session)
    click(qtbot, panel, "Surveillance")
    session.undo()
    QApplication.processEvents()
    assert chosen(panel) == ["Surveillance"]
